// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/model/Stakeholder.h"
#include "core/store/Book.h"

#include <QString>

namespace laari::usecases {

/// A person's new place, at another account.
struct Move {
    StakeholderId person;
    AccountId to;
    Day on; ///< the first day there
    QString title;
    Role role = Role::Contact;
    int influence = 3;
};

/// Who moves keeps the history at the old account, active there until the day before (or the earlier day they had
/// left), and begins anew at the other one, linked by movedFrom, with name, phone, "do not score" and "takes no
/// surveys": the rest was of the old place. One write. DateInFuture; PeriodOrder for a day not after they came, or for
/// one who has moved on already; NotFound; NameTaken (arguments: account) for the account they are at.
Result<StakeholderId> movePerson(Book &book, const Move &move);

} // namespace laari::usecases
