// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/surveys/GroupCard.h"

#include "ui/common/CopyOut.h"
#include "ui/common/Format.h"
#include "ui/common/Theme.h"
#include "ui/common/Words.h"
#include "ui/surveys/SurveyCharts.h"

#include <QVBoxLayout>

namespace laari::ui {

namespace {

/// Up to which score an answer speaks against us, and from which for us.
struct Borders {
    int bad = 0;
    int good = 0;
};

Borders bordersOf(const Survey &survey)
{
    if (survey.isComparable()) {
        switch (survey.instrument) {
        case Instrument::Nps: return {6, 9};
        case Instrument::Csat: return {2, 4};
        case Instrument::Ces: return {3, 5};
        case Instrument::Trust: {
            const int k = survey.scale.highest;
            return {k / 2 - (k % 2 ? 0 : 1), k / 2 + 2};
        }
        case Instrument::Other: break;
        }
    }
    return {survey.scale.lowest - 1, survey.scale.highest + 1}; // nothing is judged
}

} // namespace

GroupCard::GroupCard(Theme &theme, QWidget *parent)
    : Card(parent), m_title(new QLabel(this)), m_rate(new QLabel(this)), m_vanishing(new QLabel(this)),
      m_figure(new QLabel(this)), m_nps(new NpsBar(theme, this)), m_scores(new ScoreBars(theme, this))
{
    Theme::setKind(m_title, "section");
    Theme::setKind(m_rate, "muted");
    Theme::setKind(m_vanishing, "error");
    Theme::setKind(m_figure, "strong");
    for (QLabel *label : {m_rate, m_vanishing, m_figure})
        label->setWordWrap(true);
    body()->setContentsMargins(16, 12, 16, 12);
    body()->setSpacing(4);
    body()->addWidget(m_title);
    body()->addWidget(m_rate);
    body()->addWidget(m_vanishing);
    body()->addSpacing(4);
    body()->addWidget(m_figure);
    body()->addWidget(m_nps);
    body()->addWidget(m_scores);
    for (size_t i = 0; i < m_factors.size(); ++i) {
        m_factorTitles[i] = new QLabel(this);
        m_factors[i] = new ScoreBars(theme, this);
        body()->addWidget(m_factorTitles[i]);
        body()->addWidget(m_factors[i]);
    }
    body()->addStretch();
    CopyOut::markPicture(this); // a bar without its title says nothing
}

QString GroupCard::rate(const insight::ResponseRate &rate)
{
    const auto share = rate.share();
    if (!share)
        return tr("Nobody was invited");
    return tr("%1 of %2 answered (%3)").arg(rate.answered).arg(rate.invited).arg(Format::percent(*share));
}

QString GroupCard::figure(const Survey &survey, const insight::GroupResult &group)
{
    if (survey.instrument == Instrument::Trust || group.scores.total() == 0)
        return {};
    const QString mean = Format::number(group.scores.mean().value_or(0), 1);
    if (!survey.isComparable())
        return tr("mean %1").arg(mean);
    switch (survey.instrument) {
    case Instrument::Nps: {
        const auto nps = group.nps();
        return nps ? tr("NPS %1, between %2 and %3 (95 %)")
                         .arg(Format::signedNumber(nps->score), Format::signedNumber(nps->low),
                              Format::signedNumber(nps->high))
                   : QString();
    }
    case Instrument::Csat:
        //: CSAT: the share of scores 4 and 5
        return tr("Satisfied (4 and 5): %1").arg(Format::percent(group.satisfied().value_or(0)));
    case Instrument::Ces:
        //: CES: the mean, and the share of scores 5 to 7
        return tr("Mean %1; it was easy (5 to 7): %2").arg(mean, Format::percent(group.easy().value_or(0)));
    case Instrument::Trust:
    case Instrument::Other: break;
    }
    return {};
}

void GroupCard::showFactors(const Survey &survey, const insight::GroupResult &group)
{
    const bool trust = survey.instrument == Instrument::Trust;
    const Borders borders = bordersOf(survey);
    for (size_t i = 0; i < m_factors.size(); ++i) {
        const insight::ScoreCounts &counts = group.factors[i];
        const bool shown = trust && counts.total() > 0;
        m_factorTitles[i]->setVisible(shown);
        m_factors[i]->setVisible(shown);
        if (!shown)
            continue;
        const QString word = Words::capital(Words::of(TrustFactor(i)));
        //: %1: a factor of trust; %2: the mean of %n answers
        m_factorTitles[i]->setText(tr("%1: mean %2 of %n answers", nullptr, counts.total())
                                       .arg(word, Format::number(counts.mean().value_or(0), 1)));
        m_factors[i]->setCounts(counts, borders.bad, borders.good);
    }
}

void GroupCard::show(const QString &title, const Survey &survey, const insight::GroupResult &group)
{
    m_title->setText(title);
    CopyOut::setTitle(this, title);
    QString rated = rate(group.rate);
    if (group.uninvited > 0)
        rated += QStringLiteral(" · ") + tr("%n answers without an invitation", nullptr, group.uninvited);
    m_rate->setText(rated);
    m_vanishing->setVisible(group.vanishing);
    m_vanishing->setText(tr("Fewer answer than before: the response rate fell by a third or more."));
    const bool answered = group.answers() > 0;
    const QString says = figure(survey, group);
    m_figure->setText(answered ? says : tr("Not known: nobody has answered"));
    m_figure->setVisible(!m_figure->text().isEmpty());
    Theme::setKind(m_figure, answered ? "strong" : "muted");
    const bool nps = survey.instrument == Instrument::Nps && survey.isComparable();
    m_nps->setVisible(nps && answered);
    m_nps->setReading(group.nps());
    m_nps->setAccessibleName(says);
    m_scores->setVisible(answered && survey.instrument != Instrument::Trust);
    const Borders borders = bordersOf(survey);
    m_scores->setCounts(group.scores, borders.bad, borders.good);
    showFactors(survey, group);
}

} // namespace laari::ui
