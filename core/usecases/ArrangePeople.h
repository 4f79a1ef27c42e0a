// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/model/Relationship.h"
#include "core/store/Book.h"

#include <optional>

namespace laari::usecases {

/// From today on: what was until then stays as it was. In place where it was set today, or the person was entered
/// today and nobody knows an earlier influence. InfluenceOffScale, NotFound.
Result<ChangeSet> changeInfluence(Book &book, StakeholderId person, int influence);
/// Nobody: reports to none that is known. ReportsToCircle (oneself included), NotFound (also for one of another
/// account).
Result<ChangeSet> changeReportsTo(Book &book, StakeholderId person, std::optional<StakeholderId> chief);
/// How one of ours stands with them; without either level nothing is kept.
Result<ChangeSet> changeRelationship(Book &book, const Relationship &relationship);

} // namespace laari::usecases
