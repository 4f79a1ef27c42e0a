// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Words.h"
#include "ui/surveys/InviteDialog.h"

namespace laari::ui {

using insight::Invitee;
using insight::Unaskable;

void InviteesModel::setPeople(std::vector<Invitee> people)
{
    beginResetModel();
    m_people = std::move(people);
    m_picked.clear();
    for (const Invitee &person : m_people)
        if (person.unaskable == Unaskable::No && person.stage == Lifecycle::Customer)
            m_picked.insert(person.person);
    endResetModel();
    Q_EMIT picksChanged();
}

std::vector<StakeholderId> InviteesModel::picked() const
{
    std::vector<StakeholderId> people;
    for (const Invitee &person : m_people)
        if (m_picked.contains(person.person))
            people.push_back(person.person);
    return people;
}

void InviteesModel::setAll(bool picked)
{
    m_picked.clear();
    for (const Invitee &person : m_people)
        if (picked && person.unaskable == Unaskable::No)
            m_picked.insert(person.person);
    if (!m_people.empty())
        Q_EMIT dataChanged(index(0, Name), index(rowCount() - 1, Name), {Qt::CheckStateRole});
    Q_EMIT picksChanged();
}

void InviteesModel::turn(int row)
{
    const QModelIndex at = index(row, Name);
    if (at.isValid())
        setData(at, isPicked(m_people[size_t(row)].person) ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

void InviteesModel::refreshTexts()
{
    if (!m_people.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, Email));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, Email);
}

int InviteesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_people.size());
}

QString InviteesModel::text(const Invitee &person, int column) const
{
    switch (column) {
    case Name: return person.name;
    case Account:
        return person.stage == Lifecycle::Customer
                   ? person.accountName
                   : QStringLiteral("%1 · %2").arg(person.accountName, Words::of(person.stage));
    case RoleColumn: return Words::of(person.role);
    case Email:
        switch (person.unaskable) {
        case Unaskable::No: return person.email;
        case Unaskable::OptedOut: return tr("takes no surveys");
        case Unaskable::NoEmail: return tr("no e-mail address");
        case Unaskable::Asked: return tr("invited already");
        }
        return {};
    default: return {};
    }
}

QVariant InviteesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Invitee &person = m_people[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return text(person, index.column());
    case Qt::CheckStateRole:
        if (index.column() != Name || person.unaskable != Unaskable::No)
            return {};
        return isPicked(person.person) ? Qt::Checked : Qt::Unchecked;
    default: return {};
    }
}

bool InviteesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !(flags(index) & Qt::ItemIsUserCheckable))
        return false;
    const StakeholderId person = m_people[size_t(index.row())].person;
    if (value.toInt() == Qt::Checked)
        m_picked.insert(person);
    else
        m_picked.remove(person);
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT picksChanged();
    return true;
}

QVariant InviteesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | Qt::AlignLeft);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name: return tr("Person");
    case Account: return tr("Account");
    case RoleColumn: return tr("Role");
    case Email: return tr("E-mail");
    default: return {};
    }
}

Qt::ItemFlags InviteesModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags plain = QAbstractTableModel::flags(index);
    if (!index.isValid())
        return plain;
    const bool askable = m_people[size_t(index.row())].unaskable == Unaskable::No;
    if (!askable)
        return plain & ~Qt::ItemIsEnabled;
    return index.column() == Name ? plain | Qt::ItemIsUserCheckable : plain;
}

} // namespace laari::ui
