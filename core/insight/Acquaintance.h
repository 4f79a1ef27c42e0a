// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/model/Relationship.h"
#include "core/store/Book.h"

#include <QString>

#include <optional>
#include <vector>

namespace laari::insight {

/// How one of our people knows one of theirs: met, or judged, or both.
struct Acquaintance {
    OwnPersonId ownPerson;
    QString ownName;
    StakeholderId stakeholder;
    int meetings = 0; ///< touchpoints that name both
    std::optional<Day> last;
    std::optional<RelationshipLevel> current;
    std::optional<RelationshipLevel> desired;
};

/// By stakeholder, then own person. Cost: the pairs of touchpoint and own person of the account, counted within
/// indexes.
Result<std::vector<Acquaintance>> acquaintances(const Book &book, AccountId account, Day asOf);

/// A person here who is the same as one at another account.
struct MoveLink {
    StakeholderId here;
    StakeholderId there;
    AccountId account; ///< the other one
    QString accountName;
    bool arrived = false; ///< came from there; else went there
};

/// Who came to the account from another and who went to another, by the person here.
Result<std::vector<MoveLink>> moveLinks(const Book &book, AccountId account);

} // namespace laari::insight
