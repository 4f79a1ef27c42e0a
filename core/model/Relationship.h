// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Ids.h"

#include <optional>

namespace laari {

/// How one of our people stands with a person of the customer, from the least to the most.
enum class RelationshipLevel { Vendor = 1, CredibleSource = 2, ProblemSolver = 3, TrustedAdviser = 4 };

/// By our own judgement. Without either level there is none.
struct Relationship {
    OwnPersonId ownPerson;
    StakeholderId stakeholder;
    std::optional<RelationshipLevel> current;
    std::optional<RelationshipLevel> desired;

    friend bool operator==(const Relationship &, const Relationship &) = default;
};

} // namespace laari
