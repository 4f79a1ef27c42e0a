// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Book.h"
#include "ui/common/FindEdit.h"

namespace laari::ui {

/// The book's people to choose from, wherever they are.
class PeopleOptions {
public:
    /// Named people who are active on a day, each with their account; by name.
    static Result<QList<FindOption>> all(const Book &book, Day day);
};

} // namespace laari::ui
