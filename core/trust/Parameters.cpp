// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trust/Parameters.h"

#include <QString>

namespace laari::trust {

namespace {

using P = Parameters;

constexpr std::array<ParameterInfo, 15> infos = {{
    {QLatin1String("a"), 0.3, 0.7, &P::baseRate},
    {QLatin1String("W"), 1, 4, &P::priorWeight},
    {QLatin1String("tau_plus"), 14, 90, &P::goodSettlingDays},
    {QLatin1String("tau_minus"), 3, 30, &P::badSettlingDays},
    {QLatin1String("H_plus"), 120, 730, &P::goodHalfLifeDays},
    {QLatin1String("H_minus"), 240, 1080, &P::grievanceHalfLifeDays},
    {QLatin1String("H_closed"), 120, 730, &P::closedGrievanceHalfLifeDays},
    {QLatin1String("kappa"), 1, 3, &P::lossWeight},
    {QLatin1String("Q"), 1, 5, &P::inletPoints},
    {QLatin1String("c"), 0, 0.7, &P::cushion},
    {QLatin1String("rho_p"), 0, 1, &P::pendingRecovery},
    {QLatin1String("rho_s"), 0, 1, &P::settledRecovery},
    {QLatin1String("beta"), 0, 1, &P::recoveryBonusPoints},
    {QLatin1String("h_plus"), 7, 60, &P::joyHalfLifeDays},
    {QLatin1String("h_minus"), 14, 120, &P::sorrowHalfLifeDays},
}};

/// `lower` times `factor` must not exceed `upper`.
struct OrderRule {
    double P::*lower;
    double factor;
    double P::*upper;
    QLatin1String text;
};

constexpr std::array<OrderRule, 7> rules = {{
    {&P::goodSettlingDays, 3, &P::goodHalfLifeDays, QLatin1String("H+ >= 3 tau+")},
    {&P::badSettlingDays, 3, &P::grievanceHalfLifeDays, QLatin1String("H- >= 3 tau-")},
    {&P::badSettlingDays, 3, &P::closedGrievanceHalfLifeDays, QLatin1String("H_closed >= 3 tau-")},
    {&P::closedGrievanceHalfLifeDays, 1, &P::grievanceHalfLifeDays, QLatin1String("H_closed <= H-")},
    {&P::goodHalfLifeDays, 1, &P::grievanceHalfLifeDays, QLatin1String("H+ <= H-")},
    {&P::badSettlingDays, 1, &P::goodSettlingDays, QLatin1String("tau- <= tau+")},
    {&P::joyHalfLifeDays, 1, &P::sorrowHalfLifeDays, QLatin1String("h+ <= h-")},
}};

} // namespace

std::span<const ParameterInfo> parameterInfos()
{
    return infos;
}

Result<void> validate(const Parameters &parameters)
{
    for (const ParameterInfo &info : infos) {
        const double value = parameters.*info.member;
        // Written so that NaN is refused too.
        if (!(value >= info.lowest && value <= info.highest))
            return fail(ErrorCode::ParameterOutOfRange,
                        {info.key, QString::number(info.lowest), QString::number(info.highest)});
    }
    for (const OrderRule &rule : rules)
        if (parameters.*rule.lower * rule.factor > parameters.*rule.upper)
            return fail(ErrorCode::ParameterOrder, {rule.text});
    return {};
}

} // namespace laari::trust
