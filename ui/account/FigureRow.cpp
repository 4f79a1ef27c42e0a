// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/FigureRow.h"

#include "ui/account/FigureCard.h"
#include "ui/common/Format.h"
#include "ui/common/Theme.h"

#include <QHBoxLayout>

namespace laari::ui {

FigureRow::FigureRow(Theme &theme, QWidget *parent)
    : QWidget(parent), m_carries(new FigureCard(theme, QStringLiteral("figureCarries"), true)),
      m_deciders(new FigureCard(theme, QStringLiteral("figureDeciders"), true)),
      m_known(new FigureCard(theme, QStringLiteral("figureKnown"), true)),
      m_contact(new FigureCard(theme, QStringLiteral("figureContact"), true)),
      m_heard(new FigureCard(theme, QStringLiteral("figureHeard"), true)),
      m_trails(new FigureCard(theme, QStringLiteral("figureTrails"), false))
{
    setObjectName(QStringLiteral("figureRow"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    for (FigureCard *card : {m_carries, m_deciders, m_known, m_contact, m_heard, m_trails})
        row->addWidget(card);
    connect(m_carries, &FigureCard::clicked, this, &FigureRow::carryingRequested);
    connect(m_deciders, &FigureCard::clicked, this, &FigureRow::peopleRequested);
    connect(m_known, &FigureCard::clicked, this, &FigureRow::peopleRequested);
    connect(m_contact, &FigureCard::clicked, this, &FigureRow::touchpointsRequested);
    connect(m_heard, &FigureCard::clicked, this, &FigureRow::touchpointsRequested);
}

void FigureRow::setData(const AccountDataPtr &fresh)
{
    m_data = fresh;
    retranslate();
}

void FigureRow::retranslate()
{
    if (!m_data)
        return;
    const insight::AccountFigures &figures = m_data->figures;
    const trust::AccountReading &reading = figures.reading;
    const QString dash = QStringLiteral("–");

    //: caption over "2 serious failures"; together: would carry 2 serious failures; Finnish: Kestäisi
    m_carries->setTexts(
        tr("Would carry"),
        //: under "Would carry"
        figures.carries == 0 ? tr("no serious failure") : tr("%n serious failures", nullptr, figures.carries),
        tr("Our estimate: so many serious failures a week apart would leave the trust index at 50 or above. Shows how "
           "the reservoir would fall."),
        //: under "Would carry", where there is no room for "no serious failure"
        figures.carries == 0 ? tr("none", "failures") : QString());

    //: deciders known of those expected
    QString deciders = tr("%1 of %2").arg(reading.decidersKnown).arg(reading.decidersExpected);
    if (reading.lowestDecider)
        //: trust index of the lowest decision maker, after "1 of 2"
        deciders += QStringLiteral(" · ") + tr("lowest %1").arg(Format::number(*reading.lowestDecider));
    m_deciders->setTexts(tr("Deciders known"), deciders, tr("Shows the people"));

    const bool anybody = reading.knownTrust && m_data->knowsAnybody();
    QString known = anybody ? Format::number(*reading.knownTrust) : dash;
    if (anybody && reading.spread)
        //: highest minus lowest known person, after their pooled index
        known += QStringLiteral(" · ") + tr("spread %1").arg(Format::number(*reading.spread));
    m_known->setTexts(
        //: caption over a trust index and its spread: not how many they are
        tr("Trust, people we know"), known,
        tr("The trust index over the people we know; the spread is the highest minus the lowest. Shows the people."));

    m_contact->setTexts(tr("Last contact"),
                        figures.lastContact ? Format::daysAgo(m_data->today - *figures.lastContact) : tr("never"),
                        tr("Shows the touchpoints"));
    m_heard->setTexts(
        tr("Heard from the customer"), figures.heardFromCustomer ? Format::percent(*figures.heardFromCustomer) : dash,
        tr("The share of the last year's evidence that the customer rated; the rest is our own judgement"));

    const std::optional<int> trails = m_data->timeline.trustTrailsCxByDays;
    m_trails->setVisible(trails.has_value());
    if (trails)
        //: how many days trust trails customer experience
        m_trails->setTexts(tr("Trust trails CX by"), tr("%n days", nullptr, *trails),
                           tr("The lag at which the two lines go together best, over the last two years"));
}

} // namespace laari::ui
