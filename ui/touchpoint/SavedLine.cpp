// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/touchpoint/SavedLine.h"

#include "ui/common/Format.h"
#include "ui/common/Words.h"

#include <QLocale>

#include <cmath>

namespace laari::ui {

namespace {

constexpr size_t mostNamed = 3;      ///< the rest is a count
constexpr double leastShown = 0.005; ///< points under this leave no trace worth a sentence

/// Enough decimals to see that it is not nothing.
QString points(double value)
{
    return Format::number(value, value < 0.095 ? 2 : 1);
}

/// Whole numbers where they tell the change, else one decimal.
std::pair<QString, QString> fromTo(double from, double to)
{
    const int decimals = std::lround(from) != std::lround(to) ? 0 : 1;
    return {Format::number(from, decimals), Format::number(to, decimals)};
}

} // namespace

QString SavedLine::of(const usecases::Logged &logged, Day day, Day today)
{
    if (!logged.effectKnown)
        return tr("The touchpoint is saved. What it does could not be read just now.");
    double put = 0;
    double taken = 0;
    double carried = 0;
    double forgiven = 0;
    for (const usecases::PostedTo &each : logged.postings) {
        put += each.deposited.toPoints();
        taken += each.withdrawn.toPoints();
        carried += each.cushioned.toPoints();
        forgiven += each.forgiven.toPoints();
    }
    enum class Kind { Contact, Deposit, Withdrawal, Mending };
    const Kind kind = forgiven >= leastShown ? Kind::Mending
                      : taken >= leastShown  ? Kind::Withdrawal
                      : put >= leastShown    ? Kind::Deposit
                                             : Kind::Contact;

    const auto amountOf = [&](const usecases::PostedTo &each) {
        switch (kind) {
        case Kind::Mending: return each.forgiven.toPoints();
        case Kind::Withdrawal: return each.withdrawn.toPoints();
        case Kind::Deposit: return each.deposited.toPoints();
        case Kind::Contact: break;
        }
        return 0.0;
    };

    QStringList parts;
    size_t others = 0;
    for (const usecases::PostedTo &each : logged.postings) {
        const double amount = amountOf(each);
        if (kind != Kind::Contact && amount < leastShown)
            continue;
        if (size_t(parts.size()) == mostNamed) {
            ++others;
            continue;
        }
        const QString name = each.name.isEmpty() ? Words::organisation() : each.name;
        switch (kind) {
        //: %1 points of evidence, %2 a person
        case Kind::Deposit: parts.append(tr("%1 points to %2").arg(points(amount), name)); break;
        //: a withdrawal: %1 points of evidence, %2 a person
        case Kind::Withdrawal: parts.append(tr("%1 points from %2").arg(points(amount), name)); break;
        //: %1 points of grievance that a recovery took away, %2 a person
        case Kind::Mending: parts.append(tr("%1 points mended for %2").arg(points(amount), name)); break;
        case Kind::Contact: parts.append(name); break;
        }
    }
    QString whom = parts.join(QStringLiteral(", "));
    if (others > 0)
        //: after a list of names: others to whom it was posted too
        whom += QStringLiteral(" ") + tr("and %n others", nullptr, int(others));
    if (kind == Kind::Contact)
        //: no evidence came of it; %1: names, may be empty
        whom =
            whom.isEmpty() ? tr("Contact only, nothing posted") : tr("Contact only with %1, nothing posted").arg(whom);

    const QDate date = day.toDate();
    //: pattern of a day without its year, as QLocale::toString takes it
    const QString shortDate = QLocale().toString(date, tr("d MMMM"));
    QString line = tr("%1, %2").arg(whom, date.year() == today.toDate().year() ? shortDate : Format::date(day));
    if (carried >= leastShown)
        //: how much of the failure the reservoir took on itself
        line += tr(" (the reservoir carried %1)").arg(points(carried));

    const double change = logged.accountTrustReached - logged.accountTrustBefore;
    const auto [from, to] = fromTo(logged.accountTrustBefore, logged.accountTrustReached);
    line = std::abs(change) < 0.05
               ? tr("%1: trust index stays at %2").arg(line, Format::number(logged.accountTrustBefore))
               : tr("%1: trust index %2 → %3 over the next weeks").arg(line, from, to);
    if (!logged.kept.empty())
        line += tr(". %n kept promises are counted in", nullptr, int(logged.kept.size()));
    if (logged.promised)
        line += tr(". A promise was made");
    if (!logged.newPeople.empty())
        //: people entered along with a touchpoint pull the index towards 50, whatever the touchpoint did
        line += tr(". %n new people are not known yet, which draws it towards the middle", nullptr,
                   int(logged.newPeople.size()));
    return line;
}

} // namespace laari::ui
