// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portfolio/FieldTotals.h"

#include "ui/charts/PortfolioWords.h"
#include "ui/common/Card.h"
#include "ui/common/Format.h"
#include "ui/common/Theme.h"
#include "ui/common/Words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace laari::ui {

FieldTotals::FieldTotals(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("fieldTotals"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    static const char *names[] = {"totalStrong", "totalCarried", "totalThin", "totalAtRisk", "totalNotKnown"};
    for (size_t i = 0; i < m_fields.size(); ++i) {
        m_fields[i] = makeTile(QString::fromLatin1(names[i]));
        row->addWidget(m_fields[i].box, 1);
    }
    m_risk = makeTile(QStringLiteral("totalRevenueAtRisk"));
    Theme::setKind(m_risk.sum, "error");
    QFont bold = m_risk.sum->font();
    bold.setBold(true);
    bold.setPixelSize(14); // as the sums beside it
    m_risk.sum->setFont(bold);
    row->addWidget(m_risk.box, 1);
    retranslate();
}

FieldTotals::Tile FieldTotals::makeTile(const QString &objectName)
{
    auto *card = new Card(this);
    card->setObjectName(objectName);
    card->body()->setContentsMargins(12, 7, 12, 7);
    card->body()->setSpacing(1);
    auto *name = new ElidedLabel(card);
    Theme::setKind(name, "caption");
    auto *sum = new QLabel(card);
    sum->setObjectName(objectName + QStringLiteral("Sum"));
    Theme::setKind(sum, "section");
    auto *note = new ElidedLabel(card);
    note->setObjectName(objectName + QStringLiteral("Note"));
    Theme::setKind(note, "muted");
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(sum);
    line->addWidget(note, 1);
    card->body()->addWidget(name);
    card->body()->addLayout(line);
    return {card, name, sum, note};
}

void FieldTotals::setTotals(const insight::PortfolioTotals &totals)
{
    m_totals = totals;
    retranslate();
}

void FieldTotals::setTile(const Tile &tile, const QString &name, const QString &sum, const QString &note,
                          const QString &tip)
{
    tile.name->setFullText(name);
    tile.sum->setText(sum);
    tile.note->setFullText(note);
    tile.box->setToolTip(tip);
    tile.box->setAccessibleName(QStringLiteral("%1: %2, %3").arg(name, sum, note));
}

void FieldTotals::retranslate()
{
    for (size_t i = 0; i < m_fields.size(); ++i) {
        const auto field = insight::PortfolioField(i);
        setTile(m_fields[i], Words::of(field), Format::moneyShort(m_totals.revenueIn(field)),
                tr("%n accounts", nullptr, m_totals.accountsIn(field)),
                tr("Revenue a year of the customers in this field; prospects, lost and competitors' customers are not "
                   "counted in it"));
    }
    //: %1: a sum of money: all customers' revenue
    setTile(m_risk, tr("Revenue at risk"), Format::moneyShort(m_totals.atRisk),
            tr("of %1").arg(Format::moneyShort(m_totals.all)),
            tr("Revenue a year of the customers that are at risk, or happy while trust is thin"));
}

void FieldTotals::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace laari::ui
