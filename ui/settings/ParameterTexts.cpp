// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/ParameterTexts.h"

namespace laari::ui {

ParameterText ParameterTexts::of(QLatin1String key)
{
    const QString days = tr("days");
    const QString points = tr("points");
    const QString judged = tr("our judgement");
    if (key == QLatin1String("a"))
        return {QStringLiteral("a"),
                tr("What the unknown counts for"),
                tr("The share of what is not known yet that is read as trust in the trust index."),
                tr("Jøsang and Ismail 2002: an even prior"),
                {}};
    if (key == QLatin1String("W"))
        return {QStringLiteral("W"), tr("Weight of not knowing"),
                tr("How much evidence it takes before half of the reservoir is known."),
                tr("Jøsang and Ismail 2002: an even prior"), points};
    if (key == QLatin1String("tau_plus"))
        return {QStringLiteral("τ+"), tr("Settling of trust"), tr("How long a deposit takes to settle into trust."),
                tr("Slovic 1993 for the direction; the size is our judgement"), days};
    if (key == QLatin1String("tau_minus"))
        return {QStringLiteral("τ−"), tr("Settling of distrust"), tr("How long a withdrawal takes to be felt in full."),
                tr("Slovic 1993 for the direction; the size is our judgement"), days};
    if (key == QLatin1String("H_plus"))
        return {QStringLiteral("H+"), tr("Half-life of trust"), tr("In this time half of the built-up trust fades."),
                tr("Bolton, Lemon and Bramlett 2006; the size is our judgement"), days};
    if (key == QLatin1String("H_minus"))
        return {QStringLiteral("H−"), tr("Half-life of a grievance"),
                tr("In this time half of the grievance over an unmended failure fades."),
                tr("Grégoire, Tripp and Legoux 2009"), days};
    if (key == QLatin1String("H_closed"))
        return {QStringLiteral("H closed"), tr("Half-life of a mended grievance"),
                tr("The same, once the failure has been mended."), tr("Knox and van Oest 2014"), days};
    if (key == QLatin1String("kappa"))
        return {QStringLiteral("κ"),
                tr("Weight of a loss"),
                tr("How many times more a failure weighs than an equally large success."),
                tr("Brown et al. 2024; Tversky and Kahneman 1992"),
                {}};
    if (key == QLatin1String("Q"))
        return {QStringLiteral("Q"), tr("Width of the inlet"),
                tr("How much fits in at a time: a burst overflows, a steady series does not."), judged, points};
    if (key == QLatin1String("c"))
        return {QStringLiteral("c"),
                tr("Cushion"),
                tr("The share of a failure that a full reservoir carries at most."),
                tr("Hess, Ganesan and Klein 2003"),
                {}};
    if (key == QLatin1String("rho_p"))
        return {QStringLiteral("ρp"),
                tr("A swift recovery"),
                tr("The share of a grievance still settling that a perfect recovery wipes out."),
                judged,
                {}};
    if (key == QLatin1String("rho_s"))
        return {QStringLiteral("ρs"),
                tr("A late recovery"),
                tr("The share of an already settled grievance that a perfect recovery wipes out."),
                judged,
                {}};
    if (key == QLatin1String("beta"))
        return {QStringLiteral("β"), tr("Bonus of a superb recovery"),
                tr("What a first failure that is mended superbly and at once adds to the reservoir."),
                tr("de Matos, Henrique and Rossi 2007; Maxham and Netemeyer 2002"), points};
    if (key == QLatin1String("h_plus"))
        return {QStringLiteral("h+"), tr("Half-life of joy in CX"),
                tr("In this time a good encounter loses half of its weight in customer experience."),
                tr("Verduyn 2014 for the direction; stretched to the rhythm of business customers"), days};
    if (key == QLatin1String("h_minus"))
        return {QStringLiteral("h−"), tr("Half-life of a bad taste in CX"),
                tr("In this time a bad encounter loses half of its weight in customer experience."),
                tr("Verduyn 2014 for the direction; stretched to the rhythm of business customers"), days};
    return {key, key, {}, {}, {}};
}

} // namespace laari::ui
