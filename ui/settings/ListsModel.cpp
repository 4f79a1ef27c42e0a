// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/ListsModel.h"

#include "ui/common/Words.h"

namespace laari::ui {

ListsModel::ListsModel(Book &book, QObject *parent) : QAbstractTableModel(parent), m_book(book) {}

void ListsModel::setList(ListKind list)
{
    m_list = list;
    refresh();
}

void ListsModel::refresh()
{
    auto items = m_book.lists().items(m_list);
    beginResetModel();
    m_items = items ? std::move(*items) : std::vector<ListItem>{};
    endResetModel();
    if (!items)
        Q_EMIT refused(items.error());
}

void ListsModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_items.empty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_items.size()) - 1, ColumnCount - 1));
}

int ListsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_items.size());
}

int ListsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ListsModel::textOf(Valence valence)
{
    switch (valence) {
    //: Which way an emotion or a sign points
    case Valence::Negative: return tr("Negative");
    case Valence::Neutral: return tr("Neutral");
    case Valence::Positive: return tr("Positive");
    }
    return {};
}

QVariant ListsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || size_t(index.row()) >= m_items.size())
        return {};
    const ListItem &item = m_items[size_t(index.row())];
    if (index.column() == Offered) {
        if (role == Qt::CheckStateRole)
            return item.retired ? Qt::Unchecked : Qt::Checked;
        if (role == Qt::AccessibleTextRole)
            return (item.retired ? tr("%1: not offered") : tr("%1: offered")).arg(Words::of(item));
        return {};
    }
    if (role != Qt::DisplayRole && role != Qt::EditRole)
        return {};
    switch (index.column()) {
    case Finnish: return item.finnish;
    case English: return item.english;
    case Points: return role == Qt::EditRole ? QVariant(int(item.valence)) : QVariant(textOf(item.valence));
    default: return {};
    }
}

QVariant ListsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Finnish: return tr("In Finnish");
    case English: return tr("In English");
    case Points: return tr("Points");
    case Offered: return tr("Offered");
    default: return {};
    }
}

Qt::ItemFlags ListsModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid() || m_book.isReadOnly())
        return flags;
    if (index.column() == Offered)
        return flags | Qt::ItemIsUserCheckable;
    const bool pointing = m_list == ListKind::Emotion || m_list == ListKind::Sign;
    if (index.column() != Points || pointing)
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool ListsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || size_t(index.row()) >= m_items.size())
        return false;
    ListItem item = m_items[size_t(index.row())];
    if (index.column() == Offered && role == Qt::CheckStateRole)
        item.retired = value.toInt() != Qt::Checked;
    else if (role == Qt::EditRole && index.column() == Finnish)
        item.finnish = value.toString();
    else if (role == Qt::EditRole && index.column() == English)
        item.english = value.toString();
    else if (role == Qt::EditRole && index.column() == Points && value.toInt() >= 0 && value.toInt() <= 2)
        item.valence = Valence(value.toInt());
    else
        return false;
    if (item == m_items[size_t(index.row())])
        return true;
    if (const auto stored = store(item); !stored) {
        Q_EMIT refused(stored.error());
        return false;
    }
    return true;
}

Result<void> ListsModel::store(const ListItem &item)
{
    const auto written =
        m_book.write(ActionKind::EditLists, [&](WriteUnit &unit) -> Result<void> { return unit.lists().update(item); });
    if (!written)
        return fail(written.error());
    for (size_t row = 0; row < m_items.size(); ++row)
        if (m_items[row].id == item.id) {
            if (auto stored = m_book.lists().find(item.id); stored)
                m_items[row] = std::move(*stored);
            Q_EMIT dataChanged(index(int(row), 0), index(int(row), ColumnCount - 1));
        }
    return {};
}

Result<void> ListsModel::add(const QString &name)
{
    ListItem item;
    item.list = m_list;
    item.finnish = name;
    item.english = name;
    const auto written = m_book.write(ActionKind::EditLists, [&](WriteUnit &unit) -> Result<void> {
        LAARI_TRY(unit.lists().insert(item));
        return {};
    });
    if (!written)
        return fail(written.error());
    refresh();
    return {};
}

} // namespace laari::ui
