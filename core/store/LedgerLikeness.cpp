// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/LedgerLikeness.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace laari {

namespace {

bool near(double a, double b)
{
    return std::abs(a - b) <= 1e-9 * std::max({1.0, std::abs(a), std::abs(b)});
}

template <size_t N> bool near(const std::array<double, N> &a, const std::array<double, N> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), [](double x, double y) { return near(x, y); });
}

std::array<MicroPoints, 9> amountsOf(const trust::Posting &p)
{
    return {p.deposited,         p.overflowed,         p.withdrawn, p.cushioned, p.forgiven,
            p.correctedGoodwill, p.correctedGrievance, p.effect,    p.trust};
}

std::array<double, 14> amountsOf(const trust::ReservoirState &s)
{
    return {s.pendingGoodwill, s.settledGoodwill, s.open.pending,    s.open.settled,     s.closed.pending,
            s.closed.settled,  s.surveyGoodwill,  s.surveyGrievance, s.cx.joy,           s.cx.joyWeight,
            s.cx.sorrow,       s.cx.sorrowWeight, s.heardTotal,      s.heardFromCustomer};
}

} // namespace

bool alike(const trust::Posting &a, const trust::Posting &b)
{
    const auto x = amountsOf(a);
    const auto y = amountsOf(b);
    return a.entry == b.entry && a.day == b.day &&
           std::equal(x.begin(), x.end(), y.begin(),
                      [](MicroPoints p, MicroPoints q) { return std::abs(p.value - q.value) <= 1; });
}

bool alike(const trust::ReservoirState &a, const trust::ReservoirState &b)
{
    return a.day == b.day && a.lastContact == b.lastContact && a.hasEvidence == b.hasEvidence &&
           near(amountsOf(a), amountsOf(b));
}

bool alike(const trust::FailureState &a, const trust::FailureState &b)
{
    return a.failure == b.failure && a.failureDay == b.failureDay && a.asOf == b.asOf && a.factor == b.factor &&
           a.cause == b.cause && a.earlierFailures == b.earlierFailures && a.closed == b.closed &&
           a.recovered == b.recovered && a.failedAgain == b.failedAgain &&
           near(std::array{a.size, a.pending, a.settled}, std::array{b.size, b.pending, b.settled});
}

bool alike(const trust::CorrectionDay &a, const trust::CorrectionDay &b)
{
    return a.day == b.day && near(a.kept, b.kept);
}

} // namespace laari
