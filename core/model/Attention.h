// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Day.h"
#include "core/base/Ids.h"
#include "core/model/Stakeholder.h"

#include <optional>

namespace laari {

/// What asks for somebody's attention, most urgent first.
enum class AttentionKind {
    OpenCase,     ///< a case whose next step is to be taken
    NoResponse,   ///< a bad touchpoint that nobody has answered
    Promise,      ///< due or late
    FollowUp,     ///< due or late
    Review,       ///< the next one is due; never set aside by a mark, for it has a date of its own
    SourDecider,  ///< a decider's trust has turned
    FieldCrossed, ///< the account crossed a border of the portfolio's fields
    RestsOnOne,   ///< a single person carries the account
    Fading,       ///< trust goes down and nobody calls
    SilentPerson, ///< no contact with a decider (or another, by their role) for longer than their rhythm
    NothingHeard, ///< no touchpoint at all for long
};

/// What is not shown on Today: until a day, or never again for the same occurrence.
struct AttentionMark {
    AttentionKind kind = AttentionKind::NoResponse;
    AccountId account;
    std::optional<StakeholderId> person;
    qint64 occurrence = 0;          ///< what tells one time from the next: a day since which it holds, or an id
    std::optional<Day> hiddenUntil; ///< shown again from this day on; nothing: seen to

    friend bool operator==(const AttentionMark &, const AttentionMark &) = default;
};

/// When to ask for attention; kept in the book. The defaults of the thresholds are those of the trust model's words.
struct AttentionSettings {
    int deciderRhythmDays = 60; ///< 7 to 730, each of the three
    int influencerRhythmDays = 90;
    int contactRhythmDays = 120;
    int followUpAheadDays = 7;    ///< 0 to 90: a follow-up shows so many days before it is due
    int sourBelow = 40;           ///< 1 to 99, trust index of a decider
    int restsOnOneOverShare = 70; ///< 50 to 100, percent of the account's b that one person gives
    int fadingPoints = 5;         ///< 1 to 50, fallen in 90 days
    int nothingHeardDays = 90;    ///< 7 to 730
    bool tellsOfFields = true;
    bool tellsOfSourDeciders = true;
    bool tellsOfSinglePeople = true;
    bool tellsOfSilence = true;

    int rhythmDays(Role role) const
    {
        switch (role) {
        case Role::Decider: return deciderRhythmDays;
        case Role::Influencer: return influencerRhythmDays;
        case Role::Contact: break;
        }
        return contactRhythmDays;
    }

    friend bool operator==(const AttentionSettings &, const AttentionSettings &) = default;
};

} // namespace laari
