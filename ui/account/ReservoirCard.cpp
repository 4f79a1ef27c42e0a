// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/ReservoirCard.h"

#include "ui/common/Format.h"
#include "ui/common/Theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace laari::ui {

ReservoirCard::ReservoirCard(Theme &theme, QWidget *parent)
    : Card(parent), m_number(new QLabel), m_caption(new QPushButton), m_change(new QLabel), m_range(new ElidedLabel),
      m_reservoir(new ReservoirWidget(theme))
{
    setObjectName(QStringLiteral("reservoirCard"));
    m_number->setObjectName(QStringLiteral("trustIndex"));
    m_change->setObjectName(QStringLiteral("trustChange"));
    m_range->setObjectName(QStringLiteral("trustRange"));
    Theme::setKind(m_number, "number");
    m_caption->setObjectName(QStringLiteral("trustIndexPeople"));
    Theme::setKind(m_caption, "link");
    m_number->setCursor(Qt::PointingHandCursor);
    m_number->installEventFilter(this);
    connect(m_caption, &QPushButton::clicked, this, &ReservoirCard::peopleRequested);
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
    words->addWidget(m_caption, 0, Qt::AlignLeft);
    words->addWidget(m_change);
    words->addStretch();
    head->addLayout(words, 1);
    body()->addLayout(head);
    body()->addWidget(m_range);
    body()->addSpacing(6);
    body()->addWidget(m_reservoir, 1);
}

bool ReservoirCard::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_number && event->type() == QEvent::MouseButtonRelease)
        Q_EMIT peopleRequested();
    return Card::eventFilter(watched, event);
}

void ReservoirCard::setData(const AccountDataPtr &fresh, ReservoirWidget::Movement movement)
{
    m_data = fresh;
    m_reservoir->setOpinion(fresh->figures.reading.opinion, fresh->figures.reading.trust, movement);
    retranslate();
}

void ReservoirCard::retranslate()
{
    m_caption->setText(tr("trust index") + QStringLiteral(" ›"));
    m_caption->setAccessibleName(tr("Trust index: shows the people it is pooled from"));
    for (QWidget *part : {static_cast<QWidget *>(m_caption), static_cast<QWidget *>(m_number)})
        part->setToolTip(tr("Pooled from the people of the account. Shows how trust is spread over them."));
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
