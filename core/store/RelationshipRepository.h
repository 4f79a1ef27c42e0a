// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/model/Relationship.h"
#include "core/store/StoreContext.h"

#include <vector>

namespace laari {

/// How our people stand with those of the customer.
class RelationshipRepository {
public:
    explicit RelationshipRepository(StoreContext &context) : m_context(context) {}

    Result<std::vector<Relationship>> ofAccount(AccountId account) const; ///< by stakeholder, then own person
    /// In place of what was there between the two; without either level there is none any more. NotFound for a person
    /// of either side who is not there.
    Result<void> set(const Relationship &relationship);

private:
    StoreContext &m_context;
};

} // namespace laari
