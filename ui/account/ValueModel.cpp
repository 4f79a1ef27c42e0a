// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/ValueModel.h"

#include "ui/common/CellsOut.h"
#include "ui/common/Format.h"
#include "ui/common/Theme.h"

#include <QFont>
#include <QLocale>

namespace laari::ui {

namespace {

const QString nothingSaid = QStringLiteral("\u2013");

/// A median: whole, or with its half.
QString middle(double value)
{
    return Format::number(value, value == int(value) ? 0 : 1);
}

/// "3: 1, 4: 2": how many people gave which step.
QString spread(const insight::StepCounts &steps)
{
    QStringList parts;
    for (size_t i = 0; i < steps.people.size(); ++i)
        if (steps.people[i] > 0)
            parts.append(QStringLiteral("%1 (%2\u00d7)").arg(i + 1).arg(steps.people[i]));
    return parts.isEmpty() ? nothingSaid : parts.join(QStringLiteral(", "));
}

} // namespace

void ValueModel::setValues(std::vector<insight::ValueOfDriver> values)
{
    replaceRows([&] {
        m_values = std::move(values);
        m_rows.clear();
        for (size_t i = 0; i < m_values.size(); ++i) {
            if (m_values[i].roles.empty())
                m_rows.push_back({i, {}});
            for (size_t role = 0; role < m_values[i].roles.size(); ++role)
                m_rows.push_back({i, role});
        }
    });
}

const insight::ValueOfRole *ValueModel::roleOf(const Row &row) const
{
    return row.role ? &m_values[row.value].roles[*row.role] : nullptr;
}

const insight::ValueOfRole *ValueModel::role(const QModelIndex &index) const
{
    return index.isValid() ? roleOf(m_rows[size_t(index.row())]) : nullptr;
}

bool ValueModel::beginsDriver(int row) const
{
    return m_rows[size_t(row)].role.value_or(0) == 0;
}

QString ValueModel::nameOf(const ValueDriver &driver)
{
    return QLocale().language() == QLocale::Finnish ? driver.finnish : driver.english;
}

QString ValueModel::peopleOf(Role role, int people)
{
    switch (role) {
    case Role::Decider: return tr("%n decision makers", nullptr, people);
    case Role::Influencer: return tr("%n influencers", nullptr, people);
    case Role::Contact: return tr("%n contacts", nullptr, people);
    }
    return {};
}

QString ValueModel::text(const Row &row, int column) const
{
    const insight::ValueOfRole *said = roleOf(row);
    if (column == Driver)
        return nameOf(m_values[row.value].driver);
    if (!said)
        //: of what an account values: nobody has said how they see it
        return column == Who ? tr("not rated yet") : QString();
    const auto expectation = said->expectation.median();
    const auto delivery = said->delivery.median();
    switch (column) {
    case Who: return peopleOf(said->role, said->people);
    case Scale:
        //: steps 1 to 5: what they expect, what they get
        return tr("expect %1, get %2")
            .arg(expectation ? middle(*expectation) : nothingSaid, delivery ? middle(*delivery) : nothingSaid);
    case Gap: return said->gap ? Format::signedNumber(*said->gap, *said->gap == int(*said->gap) ? 0 : 1) : nothingSaid;
    case Cost: return said->sacrifice.median() ? middle(*said->sacrifice.median()) : nothingSaid;
    default: return {};
    }
}

QString ValueModel::tip(const Row &row, int column) const
{
    const insight::ValueOfRole *said = roleOf(row);
    if (!said || column == Driver)
        return text(row, column);
    //: how many people gave which of the steps 1 to 5
    return tr("Expect: %1\nGet: %2\nCosts them: %3")
        .arg(spread(said->expectation), spread(said->delivery), spread(said->sacrifice));
}

QVariant ValueModel::cell(int at, int column, int role) const
{
    const Row &row = m_rows[size_t(at)];
    const insight::ValueOfRole *said = roleOf(row);
    switch (role) {
    case Qt::DisplayRole:
        // Once a driver: the rows under it are of the same.
        return column == Driver && !beginsDriver(at) ? QString() : text(row, column);
    case Qt::AccessibleTextRole: return text(row, column);
    case CellsOut::Role: return leaving(row, column);
    case Qt::ToolTipRole: return tip(row, column);
    case IdRole: return m_values[row.value].driver.id.value;
    case Qt::FontRole:
        if (column == Gap && said && said->gap.value_or(0) < 0) {
            QFont bold;
            bold.setBold(true);
            return bold;
        }
        return {};
    case Qt::ForegroundRole:
        if (!said && column != Driver)
            return m_theme.colours().muted;
        if (column == Gap && said && said->gap)
            return *said->gap < 0   ? m_theme.colours().distrust
                   : *said->gap > 0 ? m_theme.colours().good
                                    : m_theme.colours().ink;
        return {};
    default: return {};
    }
}

QVariant ValueModel::leaving(const Row &row, int column) const
{
    const insight::ValueOfRole *said = roleOf(row);
    if (column == Driver)
        return text(row, Driver); // in each row: there it may be sorted
    if (column != Scale || !said)
        return {};
    const auto step = [](const std::optional<double> &middle) { return middle ? QVariant(*middle) : QVariant(); };
    return QVariantList{step(said->expectation.median()), step(said->delivery.median())};
}

QVariant ValueModel::titlesLeaving(int column) const
{
    if (column == Scale)
        //: columns: what a customer expects and what it gets, steps 1 to 5
        return QStringList{tr("Expect, 1 to 5"), tr("Get, 1 to 5")};
    return {};
}

QString ValueModel::title(int column) const
{
    switch (column) {
    case Driver: return tr("What they value");
    //: column: how many people of which role have said how they see it
    case Who: return tr("Who says so");
    //: column over a drawing of steps 1 to 5: a hollow dot and a full dot
    case Scale: return tr("\u25cb expect  \u25cf get, 1 to 5");
    //: column: what they get less what they expect
    case Gap: return tr("Gap");
    //: column: sacrifice, 1 to 5
    case Cost: return tr("Costs them");
    default: return {};
    }
}

QString ValueModel::titleTip(int column) const
{
    switch (column) {
    case Scale: return tr("The middle of what each role says, by each one's newest rating. Small dots: people.");
    case Gap: return tr("What they get less what they expect, the middle of each role's people");
    case Cost: return tr("What it costs them, 1 little to 5 much: money, time and trouble");
    default: return {};
    }
}

} // namespace laari::ui
