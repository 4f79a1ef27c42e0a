// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QtGlobal>

#include <compare>

namespace laari {

/// A row's integer key, told apart by what it identifies. 0 means "not stored yet".
template <typename Tag> struct Id {
    qint64 value = 0;

    constexpr explicit operator bool() const { return value != 0; }
    friend constexpr auto operator<=>(Id, Id) = default;
    friend size_t qHash(Id id, size_t seed = 0) { return ::qHash(id.value, seed); }
};

using AccountId = Id<struct AccountTag>;
using StakeholderId = Id<struct StakeholderTag>; ///< a customer's person at one account
using OwnPersonId = Id<struct OwnPersonTag>;
using PartnerId = Id<struct PartnerTag>;
using ProjectId = Id<struct ProjectTag>;
using TouchpointId = Id<struct TouchpointTag>;
using ListItemId = Id<struct ListItemTag>;
using FollowUpId = Id<struct FollowUpTag>;
using PromiseId = Id<struct PromiseTag>;
using CompanyPromiseId = Id<struct CompanyPromiseTag>;
using SurveyId = Id<struct SurveyTag>;
using AnswerId = Id<struct AnswerTag>; ///< to a survey
using CaseId = Id<struct CaseTag>;     ///< of the closed loop
using ValueDriverId = Id<struct ValueDriverTag>;
using ReviewId = Id<struct ReviewTag>;
using DecisionId = Id<struct DecisionTag>; ///< of a review
using ChangeSetId = Id<struct ChangeSetTag>;

} // namespace laari

template <typename Tag> struct std::hash<laari::Id<Tag>> {
    size_t operator()(laari::Id<Tag> id) const noexcept { return std::hash<qint64>{}(id.value); }
};
