// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/Uid.h"
#include "ui/common/LanguageController.h"
#include "ui/common/Prompts.h"
#include "ui/common/Theme.h"
#include "ui/common/UiContext.h"

#include <QSettings>
#include <QTemporaryDir>

namespace laari::bench {

/// Nobody is there to answer.
class Silent final : public ui::Prompts {
    void showError(QWidget *, const Error &error) override { qFatal("%s", codeName(error.code).data()); }
    QString openBookPath(QWidget *) override { return {}; }
    QString saveBookPath(QWidget *, const QString &) override { return {}; }
    QString openCsvPath(QWidget *, const QString &) override { return {}; }
    bool discardChanges(QWidget *) override { return true; }
};

/// What a window stands on, with settings of its own.
struct Surroundings {
    explicit Surroundings(const Clock &clock)
        : settings(aside.filePath(QStringLiteral("bench.ini")), QSettings::IniFormat), context{clock,   uids,
                                                                                               theme,   language,
                                                                                               prompts, settings}
    {
    }

    const QTemporaryDir aside;
    QSettings settings;
    UidSource uids = UidSource::system();
    ui::Theme theme;
    ui::LanguageController language;
    Silent prompts;
    ui::UiContext context;
};

} // namespace laari::bench
