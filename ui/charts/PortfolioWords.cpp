// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/PortfolioWords.h"

#include "ui/common/Format.h"
#include "ui/common/Words.h"

namespace laari::ui {

using insight::PortfolioField;
using insight::PortfolioGap;
using insight::PortfolioRow;

namespace {

const QString middleDot = QStringLiteral(" · ");

} // namespace

QString PortfolioWords::of(PortfolioGap gap, const PortfolioRow &row)
{
    switch (gap) {
    //: What is missing of an account: none of its people is in the file
    case PortfolioGap::NobodyNamed: return tr("no people named");
    //: What is missing of an account: its people are named, but no evidence comes from them
    case PortfolioGap::NothingHeard: return tr("nothing heard of its people");
    case PortfolioGap::DecidersUnknown:
        //: What is missing of an account; %1: deciders with evidence, %2: of how many
        return tr("deciders known %1 of %2").arg(row.reading.decidersKnown).arg(row.reading.decidersExpected);
    //: What is missing of an account: evidence is there, but thin or old
    case PortfolioGap::LittleHeard: return tr("too little heard lately");
    //: What is missing of an account: no touchpoint was scored
    case PortfolioGap::NoCx: return tr("no customer experience yet");
    }
    return {};
}

QStringList PortfolioWords::gapLines(const PortfolioRow &row)
{
    QStringList words;
    for (const PortfolioGap gap : row.gaps) {
        // Where nothing is heard at all, experience goes without saying.
        const bool said = gap == PortfolioGap::NoCx && (row.gaps.front() == PortfolioGap::NobodyNamed ||
                                                        row.gaps.front() == PortfolioGap::NothingHeard);
        if (!said)
            words << of(gap, row);
    }
    return words;
}

QString PortfolioWords::gaps(const PortfolioRow &row)
{
    return gapLines(row).join(middleDot);
}

QString PortfolioWords::shortName(const QString &name)
{
    static const QStringList forms{
        QStringLiteral("oy"),  QStringLiteral("oyj"),  QStringLiteral("ab"),  QStringLiteral("abp"),
        QStringLiteral("ky"),  QStringLiteral("osk"),  QStringLiteral("ry"),  QStringLiteral("gmbh"),
        QStringLiteral("ltd"), QStringLiteral("plc"),  QStringLiteral("inc"), QStringLiteral("inc."),
        QStringLiteral("llc"), QStringLiteral("ltd."), QStringLiteral("a/s"), QStringLiteral("oü"),
    };
    const QString trimmed = name.trimmed();
    const auto space = trimmed.lastIndexOf(QLatin1Char(' '));
    if (space < 1 || !forms.contains(trimmed.mid(space + 1).toCaseFolded()))
        return trimmed;
    return trimmed.left(space).trimmed();
}

QString PortfolioWords::lastContact(const PortfolioRow &row, Day today)
{
    return row.lastContact ? Format::daysAgo(today - *row.lastContact) : tr("no contact yet");
}

QString PortfolioWords::card(const PortfolioRow &row, Day today, Day earlier)
{
    QString lines;
    const auto line = [&lines](const QString &what, const QString &value) {
        lines += QStringLiteral("<tr><td>%1&nbsp;&nbsp;</td><td align='right'><b>%2</b></td></tr>")
                     .arg(what.toHtmlEscaped(), value.toHtmlEscaped());
    };
    const trust::AccountReading &reading = row.reading;
    QString trust = Format::number(reading.trust);
    line(tr("Trust index"), trust);
    if (reading.knownTrust)
        line(tr("Trust, people we know"), Format::number(*reading.knownTrust));
    line(tr("Customer experience"), reading.cx ? Format::number(*reading.cx) : tr("not known yet"));
    //: %1: a date; the value beside it is a signed number
    line(tr("Trust since %1").arg(Format::date(earlier)), Format::signedNumber(row.change()));
    if (reading.cx && row.before.cx)
        //: %1: a date; the value beside it is a signed number
        line(tr("Experience since %1").arg(Format::date(earlier)), Format::signedNumber(*reading.cx - *row.before.cx));
    line(tr("Not known yet", "layer of the reservoir"), Format::percent(reading.opinion.u));
    line(tr("Revenue a year"), row.annualRevenue ? Format::moneyShort(*row.annualRevenue) : tr("not known"));
    //: %1 of %2: people with evidence, of those named
    line(tr("People known"), tr("%1 of %2").arg(row.peopleKnown).arg(row.people));
    line(tr("Deciders known"), tr("%1 of %2").arg(reading.decidersKnown).arg(reading.decidersExpected));
    if (row.heardFromCustomer)
        line(tr("Heard from the customer"), Format::percent(*row.heardFromCustomer));
    line(tr("Last contact"), lastContact(row, today));

    QString head = QStringLiteral("<b>%1</b>").arg(row.name.toHtmlEscaped());
    QStringList under{Words::of(row.field), Words::of(row.stage)};
    if (!row.owner.isEmpty())
        under << row.owner;
    head += QStringLiteral("<br>") + under.join(middleDot).toHtmlEscaped();
    if (!row.gaps.empty())
        head += QStringLiteral("<br>") + Words::capital(gaps(row)).toHtmlEscaped();
    return QStringLiteral("<div style='white-space:pre'>%1</div><table cellspacing='0' cellpadding='1'>%2</table>")
        .arg(head, lines);
}

QString PortfolioWords::spoken(const PortfolioRow &row)
{
    if (row.field == PortfolioField::NotKnownYet)
        //: %1: an account, %2: what is missing
        return tr("%1, not known yet: %2").arg(row.name, gaps(row));
    //: %1: an account, %2: a field of the portfolio, %3, %4: figures
    return tr("%1, %2: trust index %3, customer experience %4")
        .arg(row.name, Words::of(row.field), Format::number(row.reading.trust), Format::number(*row.reading.cx));
}

} // namespace laari::ui
