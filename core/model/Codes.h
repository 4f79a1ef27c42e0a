// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Account.h"
#include "core/model/Attention.h"
#include "core/model/ListItem.h"
#include "core/model/LoopCase.h"
#include "core/model/PortfolioField.h"
#include "core/model/Promise.h"
#include "core/model/Review.h"
#include "core/model/Stakeholder.h"
#include "core/model/Touchpoint.h"

#include <QLatin1String>
#include <QStringView>

#include <array>
#include <optional>
#include <utility>

namespace laari {

/// The stable words for enumerations, as stored in the file and spoken by laarictl ("competitors_customer").
/// One table each; codeOf and fromCode read it.
template <typename Enum> struct CodeTable;

template <typename Enum, size_t N> using Codes = std::array<std::pair<Enum, QLatin1String>, N>;

#define LAARI_CODES(Enum, count)                                                                                       \
    template <> struct CodeTable<Enum> {                                                                               \
        static const Codes<Enum, count> table;                                                                         \
    };
LAARI_CODES(Lifecycle, 4)
LAARI_CODES(Role, 3)
LAARI_CODES(StakeholderKind, 2)
LAARI_CODES(Channel, 10)
LAARI_CODES(Importance, 5)
LAARI_CODES(Source, 3)
LAARI_CODES(Presence, 2)
LAARI_CODES(RecordedAs, 6)
LAARI_CODES(TrustFactor, 3)
LAARI_CODES(ListKind, 5)
LAARI_CODES(Valence, 3)
LAARI_CODES(AttentionKind, 11)
LAARI_CODES(CaseReason, 3)
LAARI_CODES(CaseOutcome, 4)
LAARI_CODES(CaseStep, 5)
LAARI_CODES(PromiseState, 5)
LAARI_CODES(PortfolioField, 5)
LAARI_CODES(ReviewKind, 2)
LAARI_CODES(AgreedKind, 2)
LAARI_CODES(DecisionState, 3)
#undef LAARI_CODES

template <typename Enum> QLatin1String codeOf(Enum value)
{
    for (const auto &[each, code] : CodeTable<Enum>::table)
        if (each == value)
            return code;
    return {};
}

template <typename Enum> std::optional<Enum> fromCode(QStringView code)
{
    for (const auto &[each, text] : CodeTable<Enum>::table)
        if (code == text)
            return each;
    return std::nullopt;
}

} // namespace laari
