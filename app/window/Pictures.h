// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/MainWindow.h"
#include "ui/common/LanguageController.h"
#include "ui/common/Prompts.h"

#include <QSize>
#include <QString>

#include <optional>

namespace laari::app {

/// For runs with nobody there to answer: errors go to stderr, questions get no answer.
class SilentPrompts final : public ui::Prompts {
public:
    void showError(QWidget *parent, const Error &error) override;
    QString openBookPath(QWidget *) override { return {}; }
    QString saveBookPath(QWidget *, const QString &) override { return {}; }
    QString openCsvPath(QWidget *, const QString &) override { return {}; }
    bool discardChanges(QWidget *) override { return true; }

    bool anyError() const { return m_anyError; }

private:
    bool m_anyError = false;
};

/// Shows the window, waits until it is painted, and writes its picture. False: it could not be written.
bool takePicture(ui::MainWindow &window, const QString &path, QSize size);

/// Walks through pages and dialogs in both themes and both languages, or in `only` one, and writes a picture of each
/// into `folder`, named page-theme-language.png. False: one could not be written.
bool takeScreenshots(ui::MainWindow &window, ui::UiContext &context, const QString &folder, QSize size,
                     std::optional<ui::Language> only = {});

} // namespace laari::app
