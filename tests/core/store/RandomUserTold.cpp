// SPDX-License-Identifier: GPL-3.0-or-later
#include "RandomUser.h"

namespace laari {

/// As people settle promises: with the touchpoint that it becomes.
Result<void> RandomUser::settlePromise(WriteUnit &unit)
{
    LAARI_ASSIGN(const auto open, unit.promises().open());
    const Promise *any = oneOf(open);
    if (!any)
        return {};
    Promise p = *any;
    const int late = below(40) - 20;
    p.settledOn = std::min(std::max(p.madeOn, p.due + late), unit.clock().today());
    const bool broken = oneIn(3);
    p.state = broken ? PromiseState::Broken : *p.settledOn > p.due ? PromiseState::KeptLate : PromiseState::Kept;
    Touchpoint t;
    t.account = p.account;
    t.day = *p.settledOn;
    t.factor = TrustFactor::Integrity;
    t.recorded = broken                              ? Recording{RecordedAs::PromiseBroken, -0.8}
                 : p.state == PromiseState::KeptLate ? Recording{RecordedAs::PromiseKeptLate, 0}
                                                     : Recording{RecordedAs::PromiseKept, 0.6};
    if (p.person)
        t.participants = {{*p.person, Presence::There}};
    LAARI_ASSIGN(const TouchpointId touchpoint, unit.touchpoints().insert(t));
    (broken ? p.brokenBy : p.settledBy) = touchpoint;
    return unit.promises().update(p);
}

Result<void> RandomUser::editSurveys(WriteUnit &unit)
{
    LAARI_ASSIGN(const auto all, unit.surveys().all());
    const Survey *any = oneOf(all);
    if (any && oneIn(6))
        return unit.surveys().remove(any->id); // refused with answers
    if (any && oneIn(2)) {
        LAARI_ASSIGN(const auto people, unit.stakeholders().all());
        std::vector<StakeholderId> invited;
        for (const Stakeholder &person : people)
            if (person.kind == StakeholderKind::Person && oneIn(3))
                invited.push_back(person.id);
        LAARI_TRY(unit.surveys().invite(any->id, invited, std::max(any->openedOn, anyDay())));
        return {};
    }
    Survey survey;
    survey.name = QStringLiteral("Kysely %1").arg(++m_names);
    survey.instrument = oneIn(2) ? Instrument::Nps : Instrument::Trust;
    survey.scale = survey.instrument == Instrument::Nps && oneIn(5) ? Scale{1, 5} : officialScale(survey.instrument);
    survey.openedOn = anyDay();
    LAARI_TRY(unit.surveys().insert(survey));
    return {};
}

Result<void> RandomUser::editAnswers(WriteUnit &unit)
{
    LAARI_ASSIGN(const auto surveys, unit.surveys().all());
    const Survey *survey = oneOf(surveys);
    if (!survey)
        return {};
    const auto score = [&] { return survey->scale.lowest + below(survey->scale.highest - survey->scale.lowest + 1); };
    LAARI_ASSIGN(const auto answers, unit.surveys().answers(survey->id));
    const SurveyAnswer *any = oneOf(answers);
    if (any && oneIn(4))
        return unit.surveys().removeAnswer(any->id);
    SurveyAnswer answer = any && oneIn(3) ? *any : SurveyAnswer{};
    answer.survey = survey->id;
    answer.day = anyDay();
    answer.comment = anyText();
    if (survey->instrument == Instrument::Trust) {
        answer.ability = score();
        answer.benevolence = score();
        answer.integrity = oneIn(2) ? std::optional(score()) : std::nullopt;
    } else {
        answer.score = score();
    }
    if (answer.id)
        return unit.surveys().updateAnswer(answer);
    LAARI_ASSIGN(const auto people, unit.stakeholders().all());
    const Stakeholder *person = oneOf(people);
    if (!person || person->kind != StakeholderKind::Person)
        return {};
    answer.person = person->id;
    LAARI_TRY(unit.surveys().insertAnswer(answer)); // refused where they have answered
    return {};
}

Result<void> RandomUser::editCases(WriteUnit &unit)
{
    LAARI_ASSIGN(const auto open, unit.cases().open());
    const LoopCase *any = oneOf(open);
    if (any && oneIn(6))
        return unit.cases().remove(any->id);
    if (any && oneIn(2)) {
        LoopCase next = *any;
        switch (next.next()) {
        case CaseStep::Respond: next.respondedAt = next.openedAt; break;
        case CaseStep::Act:
            next.actedAt = next.openedAt;
            next.action = QStringLiteral("Soitettu");
            break;
        case CaseStep::Ask:
            next.askedAt = next.openedAt;
            next.outcome = CaseOutcome::Partly;
            break;
        case CaseStep::Close:
        case CaseStep::Done:
            next.closedAt = next.openedAt;
            next.comment = QStringLiteral("Opittu");
            break;
        }
        return unit.cases().update(next);
    }
    LAARI_ASSIGN(const auto accounts, unit.accounts().all());
    if (accounts.empty())
        return {};
    LAARI_ASSIGN(const auto failures, unit.touchpoints().openFailures(oneOf(accounts)->id, unit.clock().today()));
    const Touchpoint *failure = oneOf(failures);
    if (!failure)
        return {};
    LoopCase fresh;
    fresh.account = failure->account;
    fresh.touchpoint = failure->id;
    LAARI_TRY(unit.cases().insert(fresh));
    return {};
}

Result<void> RandomUser::editEmotionGoals(WriteUnit &unit)
{
    LAARI_ASSIGN(const auto accounts, unit.accounts().all());
    LAARI_ASSIGN(const auto emotions, unit.lists().items(ListKind::Emotion));
    if (accounts.empty())
        return {};
    EmotionGoal goal;
    goal.account = oneOf(accounts)->id;
    goal.emotion = oneOf(emotions)->id;
    if (oneIn(2))
        goal.channel = Channel(below(channelCount));
    return unit.emotionGoals().set(goal, !oneIn(4));
}

Result<void> RandomUser::editTrustGoals(WriteUnit &unit)
{
    LAARI_ASSIGN(const auto accounts, unit.accounts().all());
    if (accounts.empty())
        return {};
    TrustGoal goal;
    goal.account = oneOf(accounts)->id;
    LAARI_ASSIGN(const std::optional<TrustGoal> before, unit.trustGoals().ofAccount(goal.account));
    if (before && oneIn(3))
        return unit.trustGoals().remove(goal.account);
    goal.level = 1 + below(100);
    if (oneIn(2))
        goal.deciders = 1 + below(5);
    goal.setOn = unit.clock().today();
    goal.due = goal.setOn + 1 + below(400);
    goal.trustThen = MicroPoints{below(100'000'000)};
    return unit.trustGoals().set(goal);
}

Result<void> RandomUser::editValues(WriteUnit &unit)
{
    LAARI_ASSIGN(const auto accounts, unit.accounts().all());
    if (accounts.empty())
        return {};
    const AccountId account = oneOf(accounts)->id;
    LAARI_ASSIGN(const auto drivers, unit.values().driversOf(account));
    const ValueDriver *driver = oneOf(drivers);
    if (!driver || oneIn(5)) {
        ValueDriver fresh;
        fresh.account = account;
        fresh.finnish = fresh.english = QStringLiteral("Arvo %1").arg(++m_names);
        LAARI_TRY(unit.values().insert(fresh));
        return {};
    }
    if (oneIn(8))
        return unit.values().remove(driver->id);
    LAARI_ASSIGN(const auto people, unit.stakeholders().ofAccount(account));
    const Stakeholder *person = oneOf(people);
    if (!person || person->kind != StakeholderKind::Person)
        return {};
    return unit.values().rate({driver->id, person->id, anyDay(), 1 + below(5), 1 + below(5), std::nullopt});
}

Result<void> RandomUser::editReviews(WriteUnit &unit)
{
    LAARI_ASSIGN(const auto reviews, unit.reviews().all());
    LAARI_ASSIGN(const auto accounts, unit.accounts().all());
    const Review *review = oneOf(reviews);
    const Account *account = oneOf(accounts);
    if (!account)
        return {};
    if (!review || oneIn(4)) {
        Review fresh;
        fresh.day = anyDay();
        if (oneIn(2)) {
            fresh.kind = ReviewKind::Account;
            fresh.account = account->id;
        }
        fresh.notes = anyText();
        LAARI_ASSIGN(const auto people, unit.stakeholders().ofAccount(account->id));
        if (const Stakeholder *person = oneOf(people))
            fresh.participants = {{{}, person->id, {}}, {{}, {}, QStringLiteral("Vieras")}};
        ReviewFigures seen;
        seen.account = account->id;
        seen.since = fresh.day - 90;
        fresh.startedAt = QDateTime::fromMSecsSinceEpoch(below(1000), Qt::UTC);
        LAARI_TRY(unit.reviews().insert(fresh, {seen}));
        return {};
    }
    if (oneIn(8))
        return unit.reviews().remove(review->id);
    if (oneIn(3)) {
        Review edited = *review;
        edited.next = m_book.clock().today() + 1 + below(100);
        edited.participants.clear();
        return unit.reviews().update(edited);
    }
    ReviewDecision decision;
    decision.review = review->id;
    decision.what = QStringLiteral("Päätös %1").arg(++m_names);
    LAARI_ASSIGN(const auto seen, unit.reviews().figuresOf(review->id));
    const ReviewFigures *about = oneOf(seen);
    if (about && oneIn(2)) {
        decision.account = about->account;
        LAARI_ASSIGN(const auto followUps, unit.followUps().ofAccount(about->account));
        if (const FollowUp *followUp = oneOf(followUps)) {
            decision.kind = AgreedKind::FollowUp;
            decision.followUp = followUp->id;
        }
    }
    LAARI_TRY(unit.reviews().insert(decision));
    return {};
}

} // namespace laari
