// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/LogTouchpoint.h"

#include <QCoreApplication>
#include <QString>

namespace laari::ui {

/// The line after saving: to whom it was posted and what it does.
class SavedLine {
    Q_DECLARE_TR_FUNCTIONS(laari::ui::SavedLine)

public:
    /// "0.4 points to Noora Ström, 21 November: trust index 71 → 72 over the next weeks". `day` is the touchpoint's.
    static QString of(const usecases::Logged &logged, Day day, Day today);
};

} // namespace laari::ui
