// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Ids.h"
#include "core/base/Result.h"
#include "core/store/StoreContext.h"
#include "core/trust/Entry.h"
#include "core/trust/Posting.h"
#include "core/trust/Replay.h"
#include "core/trust/Reservoir.h"

#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace laari {

/// The projection: postings and the reservoirs' states, read only. Writes bring it up to date by themselves.
class LedgerRepository {
public:
    explicit LedgerRepository(StoreContext &context) : m_context(context) {}

    struct PersonPosting {
        StakeholderId person;
        trust::Posting posting;
    };
    struct PersonState {
        StakeholderId person;
        trust::ReservoirState state;
    };

    /// All postings of an account's people, newest day first, then by entry and person.
    Result<std::vector<PersonPosting>> postings(AccountId account) const;
    Result<std::vector<PersonPosting>> postingsOf(TouchpointId touchpoint) const;

    /// Each person's newest state dated `asOf` or earlier; people without any are missing. One index seek a person.
    Result<std::vector<PersonState>> statesOf(AccountId account, Day asOf) const;
    /// The same of the whole book, in order of person, on two days at once: what a person had on either mostly lies on
    /// one page of the file.
    struct StatesOnTwoDays {
        std::vector<PersonState> earlier;
        std::vector<PersonState> later;
    };
    Result<StatesOnTwoDays> statesOfAll(Day earlier, Day later) const;
    /// The same on as many days as asked for, a list each.
    Result<std::vector<std::vector<PersonState>>> statesOfAll(std::span<const Day> days) const;
    /// Every state of an account's people from the newest on or before `from` to `to`, by person, then day.
    Result<std::vector<PersonState>> stateSeries(AccountId account, Day from, Day to) const;

    /// The person's entries as the model sees them, from `from` on and up to `to` if given, in order of day and id.
    Result<trust::History> history(StakeholderId person, std::optional<Day> from = std::nullopt,
                                   std::optional<Day> to = std::nullopt) const;

    /// From where the person's replay goes on after the day before `day`: as Replay's Checkpoint wants it.
    Result<trust::Checkpoint> checkpointBefore(StakeholderId person, Day day) const;

private:
    StoreContext &m_context;
};

} // namespace laari
