// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/Promises.h"

#include <QCoreApplication>

namespace laari::ui {

/// What became of promises, in the chosen language.
class PromiseWords {
    Q_DECLARE_TR_FUNCTIONS(laari::ui::PromiseWords)

public:
    static QString of(PromiseState state); ///< in lower case: "kept late"
    /// "3 days late", "due in 5 days"; of a settled one what became of it and when.
    static QString state(const Promise &promise, Day today);
    /// The same of a settled one without the day, which stands by itself.
    static QString became(const Promise &promise, Day today);
    /// "7 of 9 kept in time (78 %)", never a percentage alone; few ones say so and have none.
    static QString rate(const insight::PromiseCount &count);
};

} // namespace laari::ui
