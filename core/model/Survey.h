// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Day.h"
#include "core/base/Ids.h"
#include "core/model/Instrument.h"
#include "core/model/Stakeholder.h"
#include "core/model/Touchpoint.h"

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace laari {

/// A campaign: one instrument, asked of some people from a day on.
struct Survey {
    SurveyId id;
    QString uid;
    QString name; ///< not empty, one line; several may share one
    Instrument instrument = Instrument::Nps;
    Scale scale = {0, 10};              ///< as it was used
    Channel channel = Channel::Meeting; ///< the kind of touchpoint that it is about
    Day openedOn;
    std::optional<Day> closesOn;

    bool isComparable() const { return laari::isComparable(instrument, scale); }

    friend bool operator==(const Survey &, const Survey &) = default;
};

/// What one person answered. The trust scale has its items, every other instrument a score.
struct SurveyAnswer {
    AnswerId id;
    QString uid;
    SurveyId survey;
    StakeholderId person;
    Day day;
    std::optional<int> score;
    std::optional<int> ability;
    std::optional<int> benevolence;
    std::optional<int> integrity;
    QString comment;
    std::optional<TouchpointId> touchpoint; ///< what a CSAT or CES became
    QDateTime recordedAt;                   ///< UTC, when it was first saved

    /// The items of the trust scale that were answered.
    std::vector<int> items() const;

    friend bool operator==(const SurveyAnswer &, const SurveyAnswer &) = default;
};

/// What an answer says of the state of trust: NPS and the trust scale, on their own scales; else nothing.
std::optional<StateEvidence> stateEvidence(const Survey &survey, const SurveyAnswer &answer);
/// What the touchpoint of an answer is recorded as: CSAT and CES, on their own scales; else nothing.
std::optional<Recording> recordingOf(const Survey &survey, const SurveyAnswer &answer);

/// A person of a campaign: asked, or answered, or both.
struct SurveyPerson {
    StakeholderId person;
    QString name;
    QString email;
    AccountId account;
    QString accountName;
    Role role = Role::Contact; ///< on the day of the invitation, else of the answer
    std::optional<Day> invitedOn;
    std::optional<SurveyAnswer> answer;
};

} // namespace laari
