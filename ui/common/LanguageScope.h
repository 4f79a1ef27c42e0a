// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/LanguageController.h"

#include <QLocale>
#include <QObject>
#include <QTranslator>

namespace laari::ui {

/// As long as it lives, tr() and Format speak its language, whatever the window's is: for a report that is asked for in
/// the other one. Nobody is told, so no widget words itself anew; so no events may be handled meanwhile.
class LanguageScope final : public QObject {
    Q_OBJECT

public:
    explicit LanguageScope(Language language);
    ~LanguageScope() override;
    LanguageScope(const LanguageScope &) = delete;
    LanguageScope &operator=(const LanguageScope &) = delete;

private:
    /// Has an answer to everything, so that the window's translator is never asked.
    class Translator final : public QTranslator {
    public:
        QString translate(const char *context, const char *source, const char *comment, int n) const override;
        bool isEmpty() const override { return false; }
    };
    bool eventFilter(QObject *watched, QEvent *event) override;

    QLocale m_before;
    Translator m_translator;
};

} // namespace laari::ui
