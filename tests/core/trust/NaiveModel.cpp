// SPDX-License-Identifier: GPL-3.0-or-later
#include "NaiveModel.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace laari::trust::test {

namespace {

constexpr double eps = 1e-9;

double kernel(double days, double tau, double halfLife)
{
    const double k = 1 / tau;
    const double lambda = std::log(2.0) / halfLife;
    if (std::abs(k - lambda) < 1e-12)
        return k * days * std::exp(-k * days);
    return k / (k - lambda) * (std::exp(-lambda * days) - std::exp(-k * days));
}

double faded(double days, double halfLife)
{
    return std::pow(2, -days / halfLife);
}

} // namespace

double NaiveModel::State::pendingBad() const
{
    double sum = 0;
    for (const Failure &failure : failures)
        sum += failure.pending;
    return sum;
}

double NaiveModel::State::settledBad() const
{
    double sum = Sv;
    for (const Failure &failure : failures)
        sum += failure.settled;
    return sum;
}

NaiveModel::State NaiveModel::later(const State &state, int days) const
{
    State s = state;
    s.day += days;
    s.R = s.R * faded(days, p.goodHalfLifeDays) + s.P * kernel(days, p.goodSettlingDays, p.goodHalfLifeDays);
    s.P *= std::exp(-days / p.goodSettlingDays);
    for (Failure &f : s.failures) {
        f.settled = f.settled * faded(days, f.halfLife) + f.pending * kernel(days, p.badSettlingDays, f.halfLife);
        f.pending *= std::exp(-days / p.badSettlingDays);
    }
    s.Rv *= faded(days, p.goodHalfLifeDays);
    s.Sv *= faded(days, p.goodHalfLifeDays);
    return s;
}

double NaiveModel::trust(const State &state) const
{
    const double G = state.R + state.Rv;
    const double B = state.settledBad();
    const double E = G + B + p.priorWeight;
    return 100 * (G / E + p.baseRate * p.priorWeight / E);
}

NaiveModel::State NaiveModel::play(History history, int day) const
{
    std::map<int, std::vector<Entry>> dates;
    for (const Entry &entry : history)
        if (entry.day.value <= day)
            dates[entry.day.value].push_back(entry);
    State state;
    bool begun = false;
    for (const auto &[when, entries] : dates) {
        if (begun)
            state = later(state, when - state.day);
        state.day = when;
        begun = true;
        date(state, entries);
    }
    return begun ? later(state, day - state.day) : State{.day = day, .failures = {}};
}

void NaiveModel::date(State &state, const std::vector<Entry> &entries) const
{
    const State morning = state;
    // Step 2. Which of the date's entries are failures hangs on which are recoveries, and the other way round: begin
    // with those that mend nothing of the date, and go on until nothing changes.
    std::set<EntryId> earlier;
    for (const Failure &failure : morning.failures)
        earlier.insert(failure.id);
    std::map<EntryId, bool> recovery;
    for (bool changed = true; changed;) {
        changed = false;
        for (const Entry &entry : entries) {
            if (recovery.contains(entry.id))
                continue;
            const auto target = std::ranges::find_if(entries, [&](const Entry &e) { return e.id == entry.mends; });
            if (!entry.mends || (target == entries.end() && !earlier.contains(*entry.mends)))
                recovery[entry.id] = false;
            else if (earlier.contains(*entry.mends))
                recovery[entry.id] = true;
            else if (recovery.contains(target->id))
                recovery[entry.id] = target->x && *target->x <= -0.1 + eps && !recovery[target->id];
            else
                continue;
            changed = true;
        }
    }
    for (const Entry &entry : entries)
        if (entry.isTouchpoint() && !recovery[entry.id] && entry.x && *entry.x <= -0.1 + eps)
            fail(state, morning, entry);

    // Step 3.
    double deposits = 0;
    std::vector<std::pair<double, EntryId>> recoveries;
    for (const Entry &entry : entries)
        if (recovery[entry.id] && entry.x)
            recoveries.emplace_back(*entry.x * entry.mendingShare, *entry.mends);
    std::ranges::sort(recoveries);
    for (const auto &[q, id] : recoveries)
        for (Failure &failure : state.failures)
            if (failure.id == id)
                deposits += mendOne(failure, q, state.day);

    // Step 4.
    for (const Entry &entry : entries)
        if (entry.isTouchpoint() && !recovery[entry.id] && entry.x && *entry.x >= 0.1 - eps)
            deposits += entry.importance * entry.reliability * *entry.x;
    state.P = p.inletPoints - (p.inletPoints - state.P) * std::exp(-deposits / p.inletPoints);

    // Step 5.
    for (const Entry &entry : entries) {
        if (entry.isTouchpoint())
            continue;
        state.R *= 1 - entry.correction;
        state.Rv *= 1 - entry.correction;
        state.Sv *= 1 - entry.correction;
        for (Failure &failure : state.failures)
            failure.settled *= 1 - entry.correction;
    }
    for (const Entry &entry : entries) {
        state.Rv += entry.weight * entry.y;
        state.Sv += entry.weight * (1 - entry.y);
    }
}

void NaiveModel::fail(State &state, const State &morning, const Entry &entry) const
{
    const auto type = size_t(entry.factor);
    const double G = morning.R + morning.Rv;
    const double available = G / (G + morning.settledBad() + morning.pendingBad() + p.priorWeight);
    const double C = entry.noCushion ? 1 : 1 - p.cushion * p.cushionByFactor[type] * available;
    int n = 0, nSame = 0, nPrime = 0;
    for (const Failure &other : morning.failures) {
        const int age = entry.day.value - other.day;
        n += other.g >= 0.5 - eps && age >= 1 && age <= 365;
        nSame += entry.cause != 0 && other.cause == entry.cause && age >= 1 && age <= 365;
        nPrime += other.g >= 0.5 - eps && age >= 1 && age <= 730;
    }
    Failure failure;
    failure.id = entry.id;
    failure.day = entry.day.value;
    failure.g = entry.importance * entry.reliability * -*entry.x;
    failure.type = int(type);
    failure.cause = entry.cause;
    failure.nPrime = nPrime;
    failure.pending =
        p.lossWeight * p.lossWeightByFactor[type] * failure.g * C * std::min(2.0, 1 + 0.1 * n + 0.25 * nSame);
    failure.halfLife = p.grievanceHalfLifeDays;
    state.failures.push_back(failure);
}

/// Gives the deposit that it earns.
double NaiveModel::mendOne(Failure &failure, double q, int day) const
{
    if (q > -0.1 + eps && q < 0.1 - eps)
        return 0;
    const bool first = bonus && !failure.recoveredBefore;
    failure.recoveredBefore = true;
    if (q < 0) {
        failure.pending += p.lossWeight * -q * failure.g;
        return 0;
    }
    const double f = p.recoveryByFactor[size_t(failure.type)] / (1 + 0.5 * failure.nPrime);
    failure.pending *= 1 - p.pendingRecovery * q * f;
    failure.settled *= 1 - p.settledRecovery * q * f;
    if (q >= 0.5 - eps)
        failure.halfLife = p.closedGrievanceHalfLifeDays;
    if (!first || failure.nPrime > 0 || failure.type == 2 || failure.g > 2 + eps)
        return 0;
    const double h = std::max(0.0, (q - 0.8) / 0.2) * std::exp(-(day - failure.day) / p.badSettlingDays);
    failure.pending *= 1 - h;
    failure.settled *= 1 - h;
    return p.recoveryBonusPoints * h;
}

double NaiveModel::effect(const History &history, const Entry &entry) const
{
    const int day = entry.day.value;
    const State with = play(history, day);
    const bool failure = std::ranges::any_of(with.failures, [&](const Failure &f) { return f.id == entry.id; });
    History rest;
    for (const Entry &other : history)
        if (other.id != entry.id && !(failure && other.mends == entry.id))
            rest.push_back(other);
    const State without = play(rest, day);
    double largest = 0;
    for (int days = 0; days <= 120; ++days) {
        const double difference = trust(later(with, days)) - trust(later(without, days));
        if (std::abs(difference) > std::abs(largest))
            largest = difference;
    }
    return largest;
}

std::optional<double> NaiveModel::cx(const History &history, int day) const
{
    double above = 0, below = 0;
    for (const Entry &entry : history) {
        if (!entry.isTouchpoint() || !entry.x || entry.day.value > day)
            continue;
        const double halfLife = *entry.x >= 0 ? p.joyHalfLifeDays : p.sorrowHalfLifeDays;
        const double weight = entry.importance * entry.reliability * faded(day - entry.day.value, halfLife);
        above += weight * *entry.x;
        below += weight;
    }
    if (below == 0)
        return std::nullopt;
    return 50 + 50 * above / below;
}

} // namespace laari::trust::test
