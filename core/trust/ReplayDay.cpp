// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trust/ReplayDay.h"

#include "core/trust/Effects.h"
#include "core/trust/Thresholds.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace laari::trust {

Withdrawal withdraw(Memory &memory, const ReservoirState &morning, const Entry &entry)
{
    const Parameters &p = memory.model->parameters();
    const auto factor = size_t(entry.factor);
    const double available =
        morning.goodwill() / (morning.goodwill() + morning.grievance() + morning.pendingGrievance() + p.priorWeight);
    const double felt = entry.noCushion ? 1 : 1 - p.cushion * p.cushionByFactor[factor] * available;
    const Failures::Earlier earlier = memory.failures.before(entry.day, entry.cause);
    const double repeated = std::min(1 + 0.10 * earlier.serious + 0.25 * earlier.sameCause, 2.0);

    Withdrawal withdrawal;
    FailureState &failure = withdrawal.failure;
    failure.failure = entry.id;
    failure.failureDay = failure.asOf = entry.day;
    failure.size = entry.importance * entry.reliability * -*entry.x;
    failure.factor = entry.factor;
    failure.cause = entry.cause;
    failure.earlierFailures = earlier.seriousTwoYears;
    const double uncushioned = p.lossWeight * p.lossWeightByFactor[factor] * failure.size * repeated;
    failure.pending = uncushioned * felt;
    withdrawal.cushioned = uncushioned * (1 - felt);
    return withdrawal;
}

void ReplayDay::play(Memory &memory, const ReservoirState &morning, std::span<const Entry> entries, Effects effects,
                     DayOutcome &outcome)
{
    m_memory = &memory;
    m_morning = &morning;
    m_day = morning.day;
    m_sums = {};

    plan(entries);
    failuresHappen();
    recoveriesMend();
    depositsAndSurveys();

    outcome.state = evening(morning, m_sums, memory.model->parameters());
    count(outcome.state);
    post(effects, outcome);

    outcome.correction.reset();
    if (m_correctionWeights > 0) {
        outcome.correction = CorrectionDay{m_day, m_sums.kept};
        memory.corrections.add(*outcome.correction);
    }
    outcome.failures.clear();
    const auto conclude = [&](size_t index) {
        FailureState &failure = memory.failures.at(index);
        failure.settled *= m_sums.kept;
        outcome.failures.push_back(failure);
    };
    std::ranges::for_each(m_newFailures, conclude);
    for (const Mending &mending : m_mendings)
        if (mending.before.failureDay < m_day)
            conclude(mending.failure);
}

// ---- What each entry is to this person

void ReplayDay::plan(std::span<const Entry> entries)
{
    m_plans.clear();
    for (const Entry &entry : entries)
        m_plans.push_back({.entry = &entry});
    // Sums are taken in order of id, so that the order given does not show in the last bit.
    const auto id = [](const Plan &plan) { return plan.entry->id; };
    if (!std::ranges::is_sorted(m_plans, {}, id))
        std::ranges::sort(m_plans, {}, id);
    for (size_t i = 0; i < m_plans.size(); ++i)
        decide(i);
}

ReplayDay::Part ReplayDay::ordinary(const Entry &entry) const
{
    if (!entry.x)
        return Part::Contact;
    if (isBad(*entry.x))
        return Part::Failure;
    return isGood(*entry.x) ? Part::Deposit : Part::Contact;
}

size_t ReplayDay::indexOf(EntryId id) const
{
    const auto it = std::ranges::lower_bound(m_plans, id, {}, [](const Plan &plan) { return plan.entry->id; });
    return it != m_plans.end() && it->entry->id == id ? size_t(it - m_plans.begin()) : m_plans.size();
}

/// An entry is a recovery if what it mends is a failure, which, on the same date, may itself hang on what that one
/// mends. The chain is followed to its end and decided backwards; a circle is cut where it closes.
void ReplayDay::decide(size_t index)
{
    m_path.clear();
    for (size_t i = index; i < m_plans.size();) {
        Plan &plan = m_plans[i];
        const Entry &entry = *plan.entry;
        if (plan.part == Part::Deciding)
            plan.part = ordinary(entry);
        if (plan.part != Part::Undecided)
            break;
        if (!entry.isTouchpoint())
            plan.part = Part::State;
        else if (!entry.mends)
            plan.part = ordinary(entry);
        else if (m_memory->failures.find(*entry.mends))
            plan.part = Part::Recovery;
        else {
            plan.part = Part::Deciding;
            m_path.push_back(i);
            i = indexOf(*entry.mends);
        }
    }
    for (auto it = m_path.rbegin(); it != m_path.rend(); ++it) {
        Plan &plan = m_plans[*it];
        if (plan.part != Part::Deciding)
            continue;
        const size_t mended = indexOf(*plan.entry->mends);
        const bool ofFailure = mended < m_plans.size() && m_plans[mended].part == Part::Failure;
        plan.part = ofFailure ? Part::Recovery : ordinary(*plan.entry);
    }
}

// ---- Steps 2 to 5

void ReplayDay::failuresHappen()
{
    m_newFailures.clear();
    m_recoveries.clear();
    for (Plan &plan : m_plans) {
        if (plan.part == Part::Recovery)
            m_recoveries.push_back(&plan);
        if (plan.part != Part::Failure)
            continue;
        const Withdrawal withdrawal = withdraw(*m_memory, *m_morning, *plan.entry);
        plan.withdrawn = withdrawal.failure.pending;
        plan.cushioned = withdrawal.cushioned;
        m_sums.open.pending += plan.withdrawn;
        m_newFailures.push_back(m_memory->failures.add(withdrawal.failure));
    }
}

namespace {

double quality(const Entry &recovery)
{
    return recovery.mendingShare * recovery.x.value_or(0);
}

/// What changes for the groups when one of their failures is mended.
DaySums moved(const FailureState &before, const FailureState &after, double bonuses)
{
    DaySums sums;
    Grievance &from = before.closed ? sums.closed : sums.open;
    from.pending -= before.pending;
    from.settled -= before.settled;
    Grievance &to = after.closed ? sums.closed : sums.open;
    to.pending += after.pending;
    to.settled += after.settled;
    sums.deposits = bonuses;
    return sums;
}

} // namespace

void ReplayDay::recoveriesMend()
{
    m_mendings.clear();
    if (m_recoveries.empty())
        return;
    std::ranges::sort(m_recoveries, {}, [](const Plan *plan) {
        return std::tuple(*plan->entry->mends, quality(*plan->entry), plan->entry->id);
    });

    for (size_t first = 0; first < m_recoveries.size();) {
        const EntryId id = *m_recoveries[first]->entry->mends;
        size_t last = first;
        while (last < m_recoveries.size() && *m_recoveries[last]->entry->mends == id)
            m_recoveries[last++]->mending = qint32(m_mendings.size());

        const size_t index = *m_memory->failures.find(id);
        FailureState &failure = m_memory->failures.at(index);
        if (failure.failureDay == m_day)
            m_plans[indexOf(id)].mending = qint32(m_mendings.size());
        bringUp(failure);
        const FailureState before = failure;
        double bonuses = 0;
        for (size_t i = first; i < last; ++i) {
            Plan &plan = *m_recoveries[i];
            const Mended mended = mend(failure, quality(*plan.entry), m_day, m_memory->model->parameters());
            plan.withdrawn = mended.withdrawn;
            plan.forgiven = mended.forgiven;
            plan.deposit = mended.bonus;
            bonuses += mended.bonus;
        }
        m_mendings.push_back({index, before, first, last, moved(before, failure, bonuses)});
        m_sums += m_mendings.back().sums;
        first = last;
    }
}

/// To the morning of the day: nothing has touched the failure since it was last looked at but time and surveys.
void ReplayDay::bringUp(FailureState &failure)
{
    if (failure.asOf == m_day)
        return;
    const Settling since = m_memory->corrections.between(failure.asOf, m_day, failure.closed);
    failure.settled = failure.settled * since.settled + failure.pending * since.crossing;
    failure.pending *= since.pending;
    failure.asOf = m_day;
}

void ReplayDay::depositsAndSurveys()
{
    m_correctionWeights = 0;
    for (Plan &plan : m_plans) {
        const Entry &entry = *plan.entry;
        if (plan.part == Part::Deposit) {
            plan.deposit = entry.importance * entry.reliability * *entry.x;
            m_sums.deposits += plan.deposit;
        } else if (plan.part == Part::State) {
            m_sums += ofSurvey(entry);
            m_correctionWeights += entry.correction;
        }
    }
}

DaySums ReplayDay::ofSurvey(const Entry &survey)
{
    DaySums sums;
    sums.kept = 1 - survey.correction;
    sums.surveyGoodwill = survey.weight * survey.y;
    sums.surveyGrievance = survey.weight * (1 - survey.y);
    return sums;
}

/// What is summed beside the evidence.
void ReplayDay::count(ReservoirState &state) const
{
    for (const Plan &plan : m_plans) {
        const Entry &entry = *plan.entry;
        state.hasEvidence = state.hasEvidence || (plan.part != Part::Contact && plan.part != Part::Recovery);
        double heard = entry.weight;
        if (entry.isTouchpoint()) {
            state.lastContact = m_day;
            if (!entry.x)
                continue;
            const double weight = entry.importance * entry.reliability;
            const bool joy = *entry.x >= 0;
            (joy ? state.cx.joy : state.cx.sorrow) += weight * *entry.x;
            (joy ? state.cx.joyWeight : state.cx.sorrowWeight) += weight;
            heard = weight * std::abs(*entry.x);
        }
        state.heardTotal += heard;
        state.heardFromCustomer += heard * entry.fromCustomer;
    }
}

// ---- The ledger

void ReplayDay::post(Effects effects, DayOutcome &outcome) const
{
    const Model &model = *m_memory->model;
    const ReservoirState &evening = outcome.state;
    const double gain = evening.pendingGoodwill - m_morning->pendingGoodwill;
    const double taken = m_sums.deposits > 0 ? gain / m_sums.deposits : 0;
    const double removed = 1 - m_sums.kept;
    const double goodwillRemoved = m_morning->goodwill() * removed;
    const double grievanceRemoved = (m_morning->grievance() + m_sums.open.settled + m_sums.closed.settled) * removed;
    const MicroPoints trust = MicroPoints::fromPoints(model.trust(evening));
    TrustCurve with;
    if (effects == Effects::Compute)
        with = trustCurve(model, evening);

    outcome.postings.clear();
    for (const Plan &plan : m_plans) {
        Posting posting;
        posting.entry = plan.entry->id;
        posting.day = m_day;
        posting.trust = trust;
        if (plan.part == Part::State) {
            const Entry &survey = *plan.entry;
            const double share = m_correctionWeights > 0 ? survey.correction / m_correctionWeights : 0;
            posting.deposited = MicroPoints::fromPoints(survey.weight * survey.y);
            posting.withdrawn = MicroPoints::fromPoints(survey.weight * (1 - survey.y));
            posting.correctedGoodwill = MicroPoints::fromPoints(goodwillRemoved * share);
            posting.correctedGrievance = MicroPoints::fromPoints(grievanceRemoved * share);
        } else if (plan.part != Part::Contact) {
            posting.deposited = MicroPoints::fromPoints(plan.deposit * taken);
            posting.overflowed = MicroPoints::fromPoints(plan.deposit - plan.deposit * taken);
            posting.withdrawn = MicroPoints::fromPoints(plan.withdrawn);
            posting.cushioned = MicroPoints::fromPoints(plan.cushioned);
            posting.forgiven = MicroPoints::fromPoints(plan.forgiven);
        }
        if (effects == Effects::Compute && plan.part != Part::Contact) {
            const ReservoirState without = trust::evening(*m_morning, sumsWithout(plan), model.parameters());
            posting.effect = MicroPoints::fromPoints(largestDifference(with, trustCurve(model, without)));
        }
        outcome.postings.push_back(posting);
    }
}

/// Leaving one out takes back what it put in. A failure goes with its recoveries; a recovery lets those of the same
/// failure and date work on what they then would have found.
DaySums ReplayDay::sumsWithout(const Plan &plan) const
{
    DaySums sums = m_sums;
    DaySums part;
    switch (plan.part) {
    case Part::Failure:
        part.open.pending = plan.withdrawn;
        sums -= part;
        if (plan.mending >= 0)
            sums -= m_mendings[size_t(plan.mending)].sums;
        break;
    case Part::Recovery: {
        const Mending &mending = m_mendings[size_t(plan.mending)];
        sums -= mending.sums;
        sums += mendedWithout(mending, plan);
        break;
    }
    case Part::Deposit:
        part.deposits = plan.deposit;
        sums -= part;
        break;
    case Part::State: sums -= ofSurvey(*plan.entry); break;
    case Part::Contact:
    case Part::Deciding:
    case Part::Undecided: break;
    }
    return sums;
}

DaySums ReplayDay::mendedWithout(const Mending &mending, const Plan &leftOut) const
{
    FailureState failure = mending.before;
    double bonuses = 0;
    for (size_t i = mending.first; i < mending.last; ++i)
        if (m_recoveries[i] != &leftOut)
            bonuses += mend(failure, quality(*m_recoveries[i]->entry), m_day, m_memory->model->parameters()).bonus;
    return moved(mending.before, failure, bonuses);
}

} // namespace laari::trust
