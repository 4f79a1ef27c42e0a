// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trust/Replay.h"

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
    Q_ASSERT(!entriesOfOneDay.empty());
    const Day day = entriesOfOneDay.front().day;
    Q_ASSERT(!m_impl->state || m_impl->state->day < day);

    ReservoirState empty;
    empty.day = day;
    m_impl->morning = m_impl->state ? m_impl->memory.model->passed(*m_impl->state, day) : empty;
    m_impl->day.play(m_impl->memory, *m_impl->morning, entriesOfOneDay, effects, m_impl->outcome);
    m_impl->state = m_impl->outcome.state;
    return m_impl->outcome;
}

void Replay::suppose(const Entry &failure)
{
    if (!m_impl->state || m_impl->state->day < failure.day) {
        take(std::span(&failure, 1), Effects::Skip);
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
