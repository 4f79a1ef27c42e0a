// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reports/ReportContent.h"

#include <QCoreApplication>

namespace laari::ui {

/// What reports and their parts are called, in the chosen language.
class ReportWords {
    Q_DECLARE_TR_FUNCTIONS(laari::ui::ReportWords)

public:
    static QString of(ReportKind kind);
    static QString of(ReportPart part);
};

} // namespace laari::ui
