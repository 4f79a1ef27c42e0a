// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/History.h"

#include <QCoreApplication>
#include <QString>

namespace laari::ui {

/// The words for fields and their values, as the dialogs have them where they are edited.
class HistoryWords {
    Q_DECLARE_TR_FUNCTIONS(laari::ui::HistoryWords)

public:
    static QString label(insight::HistoryField field);
    /// Long texts are shortened; a dash for no value.
    static QString value(insight::HistoryField field, const insight::HistoryValue &value);
    /// "4 May 2026 → 5 May 2026"; of parts "+ Aino Laine" and "− Aino Laine" for what came and went.
    static QString change(const insight::FieldChange &change);

private:
    static QString accountLabel(insight::HistoryField field);
    static QString personLabel(insight::HistoryField field);
    static QString touchpointLabel(insight::HistoryField field);
    static QString step(insight::HistoryField field, int step);
    static QString period(const LifecyclePeriod &period);
    static QString period(const RolePeriod &period);
    static QString gone(insight::Named what);
};

} // namespace laari::ui
