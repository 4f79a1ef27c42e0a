// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/DateField.h"
#include "ui/common/FieldRow.h"

#include <optional>

namespace laari::ui {

/// The day of a date field; an error is said at its row and makes `good` false.
inline std::optional<Day> dayOf(const DateField *field, FieldRow *row, bool &good)
{
    const auto moment = field->moment();
    if (!moment) {
        row->setError(moment.error());
        good = false;
        return std::nullopt;
    }
    return *moment ? std::optional((*moment)->day) : std::nullopt;
}

inline void setDay(DateField *field, std::optional<Day> day)
{
    field->setMoment(day ? std::optional(DateField::Moment{*day, std::nullopt}) : std::nullopt);
}

} // namespace laari::ui
