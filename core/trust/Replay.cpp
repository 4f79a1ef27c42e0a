// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trust/Replay.h"

#include "core/trust/DayLedger.h"
#include "core/trust/ReplayDay.h"

#include <algorithm>

namespace laari::trust {

class Replay::Impl {
public:
    Impl(const Model &model, Checkpoint checkpoint)
        : memory(model, std::move(checkpoint.failures), std::move(checkpoint.corrections)),
          state(std::move(checkpoint.state))
    {
    }
    /// The workplace holds nothing between days and is not worth copying.
    Impl(const Impl &other) : memory(other.memory), state(other.state), morning(other.morning) {}

    Memory memory;
    std::optional<ReservoirState> state;
    std::optional<ReservoirState> morning; ///< of the last day taken
    ReplayDay day;
    DayOutcome outcome;
};

Replay::Replay(const Model &model, Checkpoint checkpoint) : m_impl(std::make_unique<Impl>(model, std::move(checkpoint)))
{
}

Replay::~Replay() = default;
Replay::Replay(const Replay &other) : m_impl(std::make_unique<Impl>(*other.m_impl)) {}
Replay::Replay(Replay &&) noexcept = default;

const DayOutcome &Replay::take(std::span<const Entry> entriesOfOneDay, Effects effects)
{
    advance(entriesOfOneDay);
    Impl &impl = *m_impl;
    impl.outcome.state = *impl.state;
    writeLedger(impl.memory, impl.day.record(), effects, impl.outcome);
    return impl.outcome;
}

void Replay::advance(std::span<const Entry> entriesOfOneDay)
{
    Q_ASSERT(!entriesOfOneDay.empty());
    Impl &impl = *m_impl;
    const Day day = entriesOfOneDay.front().day;
    if (impl.state) {
        Q_ASSERT(impl.state->day < day);
        impl.morning = impl.memory.model->passed(*impl.state, day);
    } else {
        impl.morning.emplace().day = day;
    }
    impl.state = impl.day.play(impl.memory, *impl.morning, entriesOfOneDay);
}

void Replay::suppose(const Entry &failure)
{
    if (!m_impl->state || m_impl->state->day < failure.day) {
        advance(std::span(&failure, 1));
        return;
    }
    // Failures come first on their date and touch nothing but pending grievance, which nothing later on the date asks
    // about: to add it at the day's end is the same as to have had it among the entries.
    const ReservoirState &morning = m_impl->morning ? *m_impl->morning : *m_impl->state;
    const Withdrawal withdrawal = withdraw(m_impl->memory, morning, failure);
    m_impl->state->open.pending += withdrawal.failure.pending;
    m_impl->state->hasEvidence = true;
    m_impl->memory.failures.add(withdrawal.failure);
}

const std::optional<ReservoirState> &Replay::state() const
{
    return m_impl->state;
}

std::vector<FailureState> Replay::failures() const
{
    return m_impl->memory.failures.all();
}

std::vector<DayOutcome> replay(const Model &model, History history, Effects effects, std::optional<Day> until)
{
    std::ranges::sort(history, {}, &Entry::day);
    std::vector<DayOutcome> outcomes;
    Replay walk(model);
    forEachDate(history, [&](std::span<const Entry> date) {
        if (!until || date.front().day <= *until)
            outcomes.push_back(walk.take(date, effects));
    });
    return outcomes;
}

} // namespace laari::trust
