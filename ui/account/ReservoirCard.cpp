// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/ReservoirCard.h"

#include "ui/common/Format.h"
#include "ui/common/Theme.h"

#include <QHBoxLayout>
#include <QLabel>

namespace laari::ui {

ReservoirCard::ReservoirCard(Theme &theme, QWidget *parent)
    : Card(parent), m_number(new QLabel), m_caption(new QLabel), m_change(new QLabel), m_range(new ElidedLabel),
      m_reservoir(new ReservoirWidget(theme))
{
    setObjectName(QStringLiteral("reservoirCard"));
    m_number->setObjectName(QStringLiteral("trustIndex"));
    m_change->setObjectName(QStringLiteral("trustChange"));
    m_range->setObjectName(QStringLiteral("trustRange"));
    Theme::setKind(m_number, "number");
    Theme::setKind(m_caption, "muted");
    Theme::setKind(m_change, "strong");
    Theme::setKind(m_range, "caption");
    body()->setContentsMargins(16, 8, 16, 16);
    body()->setSpacing(4);

    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(m_number);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addStretch();
    words->addWidget(m_caption);
    words->addWidget(m_change);
    words->addStretch();
    head->addLayout(words, 1);
    body()->addLayout(head);
    body()->addWidget(m_range);
    body()->addSpacing(6);
    body()->addWidget(m_reservoir, 1);
}

void ReservoirCard::setData(const AccountDataPtr &fresh, ReservoirWidget::Movement movement)
{
    m_data = fresh;
    m_reservoir->setOpinion(fresh->figures.reading.opinion, fresh->figures.reading.trust, movement);
    retranslate();
}

void ReservoirCard::retranslate()
{
    m_caption->setText(tr("trust index"));
    if (!m_data)
        return;
    const trust::AccountReading &reading = m_data->figures.reading;
    m_number->setText(Format::number(reading.trust));
    m_number->setAccessibleName(tr("Trust index %1").arg(Format::number(reading.trust)));
    //: signed change of the trust index: "+4 in 90 days"
    m_change->setText(tr("%1 in 90 days").arg(Format::signedNumber(m_data->figures.velocity)));
    const QString range =
        tr("between %1 and %2 on this evidence")
            .arg(Format::number(m_data->figures.range.low), Format::number(m_data->figures.range.high));
    //: an account of which more than half is not known; %1 "between 25 and 90 on this evidence"
    m_range->setFullText(reading.notKnownYet() ? tr("not known yet: %1").arg(range) : range);
}

} // namespace laari::ui
