// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/Surveys.h"

#include "core/usecases/LoopCases.h"

namespace laari::usecases {

namespace {

/// The encounter as the customer rated it themselves.
Touchpoint ratedTouchpoint(const Survey &survey, const SurveyAnswer &answer, const Recording &recording)
{
    Touchpoint touchpoint;
    touchpoint.day = answer.day;
    touchpoint.channel = survey.channel;
    touchpoint.importance = Importance::Normal;
    touchpoint.source = Source::Customer;
    touchpoint.recorded = recording;
    touchpoint.note = answer.comment;
    touchpoint.participants = {Participant{answer.person, Presence::There}};
    touchpoint.recordedAt = answer.recordedAt;
    return touchpoint;
}

/// Brings the touchpoint of a stored answer up to what the answer says now.
Result<void> renewTouchpoint(WriteUnit &unit, const Survey &survey, SurveyAnswer answer)
{
    const std::optional<Recording> recording = recordingOf(survey, answer);
    if (!recording)
        return {};
    if (answer.touchpoint) {
        LAARI_ASSIGN(Touchpoint touchpoint, unit.touchpoints().find(*answer.touchpoint));
        touchpoint.day = answer.day;
        touchpoint.recorded = recording;
        touchpoint.note = answer.comment;
        LAARI_TRY(unit.touchpoints().update(touchpoint));
        return settleCases(unit, touchpoint);
    }
    Touchpoint touchpoint = ratedTouchpoint(survey, answer, *recording);
    LAARI_ASSIGN(const Stakeholder person, unit.stakeholders().find(answer.person));
    touchpoint.account = person.account;
    LAARI_ASSIGN(touchpoint.id, unit.touchpoints().insert(touchpoint));
    LAARI_TRY(settleCases(unit, touchpoint));
    answer.touchpoint = touchpoint.id;
    return unit.surveys().updateAnswer(answer);
}

/// Why an answer is to be seen to: a detractor, a passive. What a CSAT or CES says badly is a bad touchpoint instead.
std::optional<CaseReason> reasonOf(const Survey &survey, const SurveyAnswer &answer)
{
    if (survey.instrument != Instrument::Nps || !survey.isComparable() || !answer.score)
        return std::nullopt;
    switch (npsGroup(*answer.score)) {
    case NpsGroup::Detractor: return CaseReason::Detractor;
    case NpsGroup::Passive: return CaseReason::Passive;
    case NpsGroup::Promoter: break;
    }
    return std::nullopt;
}

/// What a stored answer calls for besides evidence: the closed loop, where it is as fresh as a touchpoint must be. An
/// edit that leaves the reason leaves the case and its clock.
Result<void> seeToAnswer(WriteUnit &unit, const Survey &survey, const SurveyAnswer &answer,
                         const std::optional<CaseReason> &before = {})
{
    const std::optional<CaseReason> reason = reasonOf(survey, answer);
    if (before && reason != before)
        LAARI_TRY(dropCaseOf(unit, answer.id));
    if (!reason || unit.clock().today() - answer.day > caseOpensWithinDays)
        return {};
    LAARI_ASSIGN(const Stakeholder person, unit.stakeholders().find(answer.person));
    return openCaseFor(unit, person.account, person.id, answer.id, *reason);
}

Result<void> changeAnswer(WriteUnit &unit, const SurveyAnswer &answer)
{
    LAARI_ASSIGN(const SurveyAnswer before, unit.surveys().findAnswer(answer.id));
    SurveyAnswer changed = answer;
    changed.touchpoint = before.touchpoint;
    LAARI_TRY(unit.surveys().updateAnswer(changed));
    LAARI_ASSIGN(const Survey survey, unit.surveys().find(before.survey));
    LAARI_ASSIGN(const SurveyAnswer stored, unit.surveys().findAnswer(answer.id));
    LAARI_TRY(renewTouchpoint(unit, survey, stored));
    return seeToAnswer(unit, survey, stored, reasonOf(survey, before));
}

Result<void> dropAnswer(WriteUnit &unit, AnswerId id)
{
    LAARI_ASSIGN(const SurveyAnswer answer, unit.surveys().findAnswer(id));
    LAARI_TRY(dropCaseOf(unit, id));
    if (answer.touchpoint)
        LAARI_TRY(releaseCases(unit, *answer.touchpoint));
    LAARI_TRY(unit.surveys().removeAnswer(id));
    if (!answer.touchpoint)
        return {};
    return unit.touchpoints().remove(*answer.touchpoint);
}

} // namespace

Result<SurveyId> saveSurvey(Book &book, const Survey &survey)
{
    SurveyId id = survey.id;
    const auto add = [&](WriteUnit &unit) -> Result<void> {
        LAARI_ASSIGN(id, unit.surveys().insert(survey));
        return {};
    };
    const auto edit = [&](WriteUnit &unit) { return unit.surveys().update(survey); };
    if (id) {
        LAARI_TRY(book.write(ActionKind::EditSurvey, edit));
    } else {
        LAARI_TRY(book.write(ActionKind::AddSurvey, add));
    }
    return id;
}

Result<void> removeSurvey(Book &book, SurveyId id)
{
    const auto remove = [&](WriteUnit &unit) -> Result<void> {
        LAARI_ASSIGN(const std::vector<SurveyAnswer> answers, unit.surveys().answers(id));
        for (const SurveyAnswer &answer : answers)
            LAARI_TRY(dropAnswer(unit, answer.id));
        return unit.surveys().remove(id);
    };
    LAARI_TRY(book.write(ActionKind::RemoveSurvey, remove));
    return {};
}

Result<int> inviteToSurvey(Book &book, SurveyId survey, const std::vector<StakeholderId> &people)
{
    int added = 0;
    const auto invite = [&](WriteUnit &unit) -> Result<void> {
        LAARI_ASSIGN(added, unit.surveys().invite(survey, people, unit.clock().today()));
        return {};
    };
    LAARI_TRY(book.write(ActionKind::InviteToSurvey, invite));
    return added;
}

Result<AnswerId> addAnswer(WriteUnit &unit, const SurveyAnswer &answer)
{
    LAARI_ASSIGN(const AnswerId id, unit.surveys().insertAnswer(answer));
    LAARI_ASSIGN(const SurveyAnswer stored, unit.surveys().findAnswer(id));
    LAARI_ASSIGN(const Survey survey, unit.surveys().find(stored.survey));
    LAARI_TRY(renewTouchpoint(unit, survey, stored));
    LAARI_TRY(seeToAnswer(unit, survey, stored));
    return id;
}

Result<AnswerId> saveAnswer(Book &book, const SurveyAnswer &answer)
{
    AnswerId id = answer.id;
    const auto add = [&](WriteUnit &unit) -> Result<void> {
        LAARI_ASSIGN(id, addAnswer(unit, answer));
        return {};
    };
    const auto edit = [&](WriteUnit &unit) { return changeAnswer(unit, answer); };
    if (id) {
        LAARI_TRY(book.write(ActionKind::EditAnswer, edit));
    } else {
        LAARI_TRY(book.write(ActionKind::RecordAnswer, add));
    }
    return id;
}

Result<void> removeAnswer(Book &book, AnswerId id)
{
    LAARI_TRY(book.write(ActionKind::RemoveAnswer, [&](WriteUnit &unit) { return dropAnswer(unit, id); }));
    return {};
}

} // namespace laari::usecases
