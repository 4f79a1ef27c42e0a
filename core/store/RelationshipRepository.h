// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Day.h"
#include "core/base/Result.h"
#include "core/model/Relationship.h"
#include "core/store/StoreContext.h"

#include <vector>

namespace laari {

/// That one of our people has met one of theirs: they were named in the same touchpoints.
struct Meetings {
    OwnPersonId ownPerson;
    StakeholderId stakeholder;
    int count = 0;
    Day last;

    friend bool operator==(const Meetings &, const Meetings &) = default;
};

/// How our people stand with those of the customer.
class RelationshipRepository {
public:
    explicit RelationshipRepository(StoreContext &context) : m_context(context) {}

    Result<std::vector<Relationship>> ofAccount(AccountId account) const; ///< by stakeholder, then own person
    /// Who of ours has met whom of the account up to a day, by stakeholder, then own person. Who was only told of a
    /// touchpoint has met nobody in it. Counted within two indexes, no touchpoint is read.
    Result<std::vector<Meetings>> meetings(AccountId account, Day upTo) const;
    /// In place of what was there between the two; without either level there is none any more. NotFound for a person
    /// of either side who is not there.
    Result<void> set(const Relationship &relationship);

private:
    StoreContext &m_context;
};

} // namespace laari
