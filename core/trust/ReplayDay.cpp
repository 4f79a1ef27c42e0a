// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trust/ReplayDay.h"

#include "core/trust/Mending.h"
#include "core/trust/Thresholds.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace laari::trust {

namespace {

/// To the morning of a day: nothing has touched the failure since it was last looked at but time and surveys.
void bringUp(FailureState &failure, Day day, Corrections &corrections)
{
    if (failure.asOf == day)
        return;
    const Settling since = corrections.between(failure.asOf, day, failure.closed);
    failure.settled = failure.settled * since.settled + failure.pending * since.crossing;
    failure.pending *= since.pending;
    failure.asOf = day;
}

} // namespace

Withdrawal withdraw(Memory &memory, const ReservoirState &morning, const Entry &entry)
{
    const Parameters &p = memory.model->parameters();
    const auto factor = size_t(entry.factor);
    const double goodwill = morning.goodwill();
    const double available = goodwill / (goodwill + morning.grievance() + morning.pendingGrievance() + p.priorWeight);
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

ReservoirState ReplayDay::play(Memory &memory, const ReservoirState &morning, std::span<const Entry> entries)
{
    m_record.morning = morning;
    m_record.sums = {};
    m_plan.make(entries, memory.failures, m_record.entries);

    failuresHappen(memory);
    recoveriesMend(memory);
    depositsAndSurveys();
    ReservoirState evening = trust::evening(morning, m_record.sums, memory.model->parameters());
    count(evening);
    conclude(memory);
    return evening;
}

void ReplayDay::failuresHappen(Memory &memory)
{
    m_record.newFailures.clear();
    m_record.recoveries.clear();
    for (PlannedEntry &planned : m_record.entries) {
        if (planned.part == Part::Recovery)
            m_record.recoveries.push_back(&planned);
        if (planned.part != Part::Failure)
            continue;
        const Withdrawal withdrawal = withdraw(memory, m_record.morning, *planned.entry);
        planned.withdrawn = withdrawal.failure.pending;
        planned.cushioned = withdrawal.cushioned;
        m_record.sums.open.pending += planned.withdrawn;
        m_record.newFailures.push_back(memory.failures.add(withdrawal.failure));
    }
}

void ReplayDay::recoveriesMend(Memory &memory)
{
    auto &[morning, entries, recoveries, mendings, newFailures, sums, weights] = m_record;
    mendings.clear();
    if (recoveries.empty())
        return;
    std::ranges::sort(recoveries, {}, [](const PlannedEntry *planned) {
        return std::tuple(*planned->entry->mends, quality(*planned->entry), planned->entry->id);
    });

    for (size_t first = 0; first < recoveries.size();) {
        const EntryId id = *recoveries[first]->entry->mends;
        const size_t index = *memory.failures.find(id);
        FailureState &failure = memory.failures.at(index);
        bringUp(failure, morning.day, memory.corrections);
        if (failure.failureDay == morning.day)
            entries[DayPlan::indexOf(entries, id)].mending = qint32(mendings.size());

        Mending &mending = mendings.emplace_back(Mending{index, failure, first, first, {}});
        double bonuses = 0;
        for (; mending.last < recoveries.size() && *recoveries[mending.last]->entry->mends == id; ++mending.last) {
            PlannedEntry &planned = *recoveries[mending.last];
            const Mended mended = mend(failure, quality(*planned.entry), morning.day, memory.model->parameters());
            planned.mending = qint32(mendings.size()) - 1;
            planned.withdrawn = mended.withdrawn;
            planned.forgiven = mended.forgiven;
            planned.deposit = mended.bonus;
            bonuses += mended.bonus;
        }
        mending.sums = moved(mending.before, failure, bonuses);
        sums += mending.sums;
        first = mending.last;
    }
}

void ReplayDay::depositsAndSurveys()
{
    m_record.correctionWeights = 0;
    for (PlannedEntry &planned : m_record.entries) {
        const Entry &entry = *planned.entry;
        if (planned.part == Part::Deposit) {
            planned.deposit = entry.importance * entry.reliability * *entry.x;
            m_record.sums.deposits += planned.deposit;
        } else if (planned.part == Part::State) {
            m_record.sums += sumsOf(entry);
            m_record.correctionWeights += entry.correction;
        }
    }
}

/// What is summed beside the evidence.
void ReplayDay::count(ReservoirState &evening) const
{
    for (const PlannedEntry &planned : m_record.entries) {
        const Entry &entry = *planned.entry;
        if (planned.part == Part::Failure || planned.part == Part::Deposit ||
            (planned.part == Part::State && entry.weight > 0))
            evening.hasEvidence = true;
        double heard = entry.weight;
        if (entry.isTouchpoint()) {
            evening.lastContact = evening.day;
            if (!entry.x)
                continue;
            const double weight = entry.importance * entry.reliability;
            const bool joy = *entry.x >= 0;
            (joy ? evening.cx.joy : evening.cx.sorrow) += weight * *entry.x;
            (joy ? evening.cx.joyWeight : evening.cx.sorrowWeight) += weight;
            heard = weight * std::abs(*entry.x);
        }
        evening.heardTotal += heard;
        evening.heardFromCustomer += heard * entry.fromCustomer;
    }
}

/// Surveys come last on a date: they scale the failures touched on it too.
void ReplayDay::conclude(Memory &memory) const
{
    const auto correct = [&](size_t failure) { memory.failures.at(failure).settled *= m_record.sums.kept; };
    for (const Mending &mending : m_record.mendings)
        correct(mending.failure); // one that happened today and was not mended has nothing settled
    if (m_record.correctionWeights > 0)
        memory.corrections.add({m_record.morning.day, m_record.sums.kept});
}

} // namespace laari::trust
