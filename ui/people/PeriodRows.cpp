// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/PeriodRows.h"

#include "ui/common/Theme.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace laari::ui {

PeriodRows::PeriodRows(UiContext &context, const QString &objectName, QWidget *parent)
    : QWidget(parent), m_context(context), m_column(new QVBoxLayout(this)), m_add(new QPushButton(this))
{
    setObjectName(objectName);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(12);
    m_add->setObjectName(objectName + QStringLiteral("Add"));
    m_add->setAutoDefault(false);
    Theme::setKind(m_add, "link");
    m_column->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QPushButton::clicked, this, [this] {
        addPeriod(m_context.clock.today());
        m_periods.back().fromRow->focusField();
        Q_EMIT edited();
    });
}

QList<FieldRow *> PeriodRows::rows() const
{
    QList<FieldRow *> all;
    for (const Period &period : m_periods)
        if (period.fromRow)
            all.append(period.fromRow);
    return all;
}

void PeriodRows::resetPeriods()
{
    while (!m_periods.empty()) {
        dropPeriod(count() - 1);
        delete m_periods.back().box;
        m_periods.pop_back();
    }
}

void PeriodRows::addPeriod(std::optional<Day> from)
{
    const QString name = objectName() + QString::number(count() + 1);
    Period period;
    period.box = new QWidget(this);
    period.box->setObjectName(name);
    period.layout = new QVBoxLayout(period.box);
    period.layout->setContentsMargins(0, 0, 0, 0);
    period.layout->setSpacing(6);
    m_periods.push_back(period);
    buildPeriod(count() - 1);

    Period &made = m_periods.back();
    made.from = new DateField(m_context, DateField::Allows::AllDays, name + QStringLiteral("From"), made.box);
    made.from->setUnderstoodBelow();
    made.from->setMoment(from ? std::optional(DateField::Moment{*from, std::nullopt}) : std::nullopt);
    made.fromRow = new FieldRow(made.from, FieldRow::LabelPlace::Left, made.box, made.from->line());
    made.removeButton = new QToolButton(made.box);
    made.removeButton->setObjectName(name + QStringLiteral("Remove"));
    Theme::setKind(made.removeButton, "link");
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(made.fromRow, 1);
    line->addWidget(made.removeButton, 0, Qt::AlignTop);
    made.layout->addLayout(line);
    m_column->insertWidget(int(count()) - 1, made.box);
    FieldRow *row = made.fromRow;
    connect(made.from, &DateField::changed, this, [this, row] {
        row->clearError();
        Q_EMIT edited();
    });
    QWidget *box = made.box;
    connect(made.removeButton, &QToolButton::clicked, this, [this, box] { removePeriod(box); });
    retranslate();
    Q_EMIT shapeChanged();
}

void PeriodRows::removePeriod(QWidget *box)
{
    for (qsizetype i = 0; i < count(); ++i) {
        if (m_periods[size_t(i)].box != box)
            continue;
        dropPeriod(i);
        m_periods.erase(m_periods.begin() + i);
        box->hide();
        box->deleteLater();
        break;
    }
    nameRows();
    m_add->setFocus();
    Q_EMIT shapeChanged();
    Q_EMIT edited();
}

/// The only period says nothing of a day, unless it has one.
void PeriodRows::nameRows()
{
    for (size_t i = 0; i < m_periods.size(); ++i) {
        Period &period = m_periods[i];
        if (!period.from)
            continue; // being built
        period.fromRow->setLabel(m_fromWord);
        period.from->setPlaceholder(i == 0 ? m_placeholder : QString());
        period.removeButton->setText(m_removeWord);
        period.removeButton->setAccessibleName(m_removeWord);
        period.removeButton->setVisible(m_periods.size() > 1);
    }
    FieldRow::alignLabels(labelledRows(), 0);
}

void PeriodRows::setWords(const QString &from, const QString &placeholder, const QString &add, const QString &remove)
{
    m_fromWord = from;
    m_placeholder = placeholder;
    m_removeWord = remove;
    m_add->setText(add);
    m_add->setAccessibleName(add);
    for (Period &period : m_periods)
        if (period.from)
            period.from->retranslate();
    nameRows();
}

std::optional<Day> PeriodRows::dayOf(qsizetype index) const
{
    const auto moment = m_periods[size_t(index)].from->moment();
    return moment && *moment ? std::optional((*moment)->day) : std::nullopt;
}

bool PeriodRows::validate()
{
    bool good = true;
    std::optional<Day> before;
    for (size_t i = 0; i < m_periods.size(); ++i) {
        const auto moment = m_periods[i].from->moment();
        if (!moment) {
            m_periods[i].fromRow->setError(moment.error());
            good = false;
            continue;
        }
        const std::optional<Day> day = dayOf(qsizetype(i));
        if (i > 0 && (!day || (before && *day <= *before))) {
            m_periods[i].fromRow->setError({ErrorCode::PeriodOrder});
            good = false;
        }
        before = day ? day : before;
    }
    return good;
}

void PeriodRows::showOrderError(const Error &error)
{
    m_periods.back().fromRow->setError(error);
}

void PeriodRows::retranslate() {}

} // namespace laari::ui
