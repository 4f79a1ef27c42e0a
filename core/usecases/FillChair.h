// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/store/Book.h"

#include <QString>

#include <optional>

namespace laari::usecases {

/// Who takes the place of one who left.
struct Successor {
    StakeholderId leaver;
    std::optional<StakeholderId> existing; ///< one of the account; nobody: a new person of that name
    QString newName;
};

/// The successor follows the leaver: a new one has the role, influence and superior that the leaver had on the last
/// day; an existing one takes them from today on (their superior only where that leads in no circle). Who reported to
/// the leaver reports to the successor. One write. PeriodOrder for one who has not left, NameEmpty, NotFound.
Result<StakeholderId> nameSuccessor(Book &book, const Successor &successor);

/// Nobody follows: the chair is taken away.
Result<ChangeSet> removeChair(Book &book, StakeholderId leaver);

} // namespace laari::usecases
