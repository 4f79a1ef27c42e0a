// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Day.h"
#include "core/base/Ids.h"

#include <QString>

#include <optional>

namespace laari {

/// What was agreed to be done for an account: what, who, due.
struct FollowUp {
    FollowUpId id;
    QString uid;
    AccountId account;
    std::optional<StakeholderId> person;    ///< of the account, whom it concerns
    std::optional<TouchpointId> touchpoint; ///< of the account, in which it was agreed
    QString what;                           ///< not empty, one line
    std::optional<OwnPersonId> who;         ///< of ours; nothing: nobody yet
    Day due;
    Day enteredOn;             ///< 0: set when stored
    std::optional<Day> doneOn; ///< nothing: open

    bool isLate(Day today) const { return !doneOn && due < today; }

    friend bool operator==(const FollowUp &, const FollowUp &) = default;
};

} // namespace laari
