// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/FollowUpsModel.h"

#include "ui/common/CaseWords.h"
#include "ui/common/CellsOut.h"
#include "ui/common/Format.h"
#include "ui/common/Theme.h"

#include <algorithm>

namespace laari::ui {

void FollowUpsModel::setData(const AccountDataPtr &data)
{
    replaceRows([&] {
        m_data = data;
        m_openCases = int(std::ranges::count_if(data->cases, &LoopCase::isOpen));
    });
}

const LoopCase *FollowUpsModel::caseIn(int row) const
{
    if (row < m_openCases)
        return &m_data->cases[size_t(row)];
    const int closed = row - int(m_data->followUps.size());
    return closed >= m_openCases ? &m_data->cases[size_t(closed)] : nullptr;
}

const FollowUp *FollowUpsModel::followUpIn(int row) const
{
    return caseIn(row) ? nullptr : &m_data->followUps[size_t(row - m_openCases)];
}

const FollowUp *FollowUpsModel::followUp(const QModelIndex &index) const
{
    return index.isValid() ? followUpIn(index.row()) : nullptr;
}

const LoopCase *FollowUpsModel::loopCase(const QModelIndex &index) const
{
    return index.isValid() ? caseIn(index.row()) : nullptr;
}

QString FollowUpsModel::text(const LoopCase &loopCase, int column) const
{
    switch (column) {
    case What:
        //: %1: what is to be done next about a case
        return loopCase.isOpen() ? tr("Case: %1").arg(CaseWords::next(loopCase.next()).toLower())
                                 //: %1: why a case was opened, such as "bad touchpoint"
                                 : tr("Case: %1").arg(CaseWords::of(loopCase.reason).toLower());
    case Who: return loopCase.owner ? m_data->ownPeople.value(*loopCase.owner) : QString();
    case Whom: return loopCase.person ? m_data->people.value(*loopCase.person).name : QString();
    case Due: return Format::dateTime(loopCase.dueAt.toLocalTime());
    case Done:
        if (loopCase.closedAt)
            return Format::date(Day::fromDate(loopCase.closedAt->toLocalTime().date()));
        return CaseWords::standing(loopCase.next(), loopCase.openedAt, loopCase.dueAt, m_clock.now(),
                                   m_data->loop.hours);
    default: return {};
    }
}

QVariant FollowUpsModel::colour(const FollowUp &followUp, int column) const
{
    if (followUp.doneOn)
        return m_theme.colours().muted;
    return column == Done && followUp.isLate(m_data->today) ? QVariant(m_theme.colours().distrust) : QVariant();
}

QVariant FollowUpsModel::colour(const LoopCase &loopCase, int column) const
{
    if (!loopCase.isOpen())
        return m_theme.colours().muted;
    const bool late = loopCase.next() == CaseStep::Respond && loopCase.isLate(m_clock.now());
    return column == Done && late ? QVariant(m_theme.colours().distrust) : QVariant();
}

QString FollowUpsModel::text(const FollowUp &followUp, int column) const
{
    switch (column) {
    case What: return followUp.what;
    case Who: return followUp.who ? m_data->ownPeople.value(*followUp.who) : QString();
    case Whom: return followUp.person ? m_data->people.value(*followUp.person).name : QString();
    case Due: return Format::date(followUp.due);
    case Done:
        if (followUp.doneOn)
            return Format::date(*followUp.doneOn);
        return followUp.isLate(m_data->today) ? tr("%n days late", nullptr, m_data->today - followUp.due)
                                              //: a follow-up
                                              : tr("open");
    default: return {};
    }
}

QVariant FollowUpsModel::cell(int row, int column, int role) const
{
    const LoopCase *loopCase = caseIn(row);
    const FollowUp *followUp = followUpIn(row);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return loopCase ? text(*loopCase, column) : text(*followUp, column);
    case CellsOut::Role: return loopCase && column == Due ? QVariant(loopCase->dueAt) : QVariant();
    case IdRole: return loopCase ? -loopCase->id.value : followUp->id.value; // never the same
    case Qt::ForegroundRole: return loopCase ? colour(*loopCase, column) : colour(*followUp, column);
    default: return {};
    }
}

QString FollowUpsModel::title(int column) const
{
    switch (column) {
    case What: return tr("To be done");
    //: column: of our own people, who does it
    case Who: return tr("Who does it");
    //: column: the customer's person whom it concerns
    case Whom: return tr("Concerns");
    case Due: return tr("By when");
    case Done: return tr("Done");
    default: return {};
    }
}

} // namespace laari::ui
