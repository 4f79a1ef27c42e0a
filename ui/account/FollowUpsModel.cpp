// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/FollowUpsModel.h"

#include "ui/common/Format.h"
#include "ui/common/Theme.h"

namespace laari::ui {

void FollowUpsModel::setData(const AccountDataPtr &data)
{
    replaceRows([&] { m_data = data; });
}

const FollowUp *FollowUpsModel::followUp(const QModelIndex &index) const
{
    return index.isValid() ? &m_data->followUps[size_t(index.row())] : nullptr;
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
    const FollowUp &followUp = m_data->followUps[size_t(row)];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return text(followUp, column);
    case IdRole: return followUp.id.value;
    case Qt::ForegroundRole:
        if (followUp.doneOn)
            return m_theme.colours().muted;
        return column == Done && followUp.isLate(m_data->today) ? QVariant(m_theme.colours().distrust) : QVariant();
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
