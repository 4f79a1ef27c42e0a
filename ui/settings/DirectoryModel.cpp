// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/DirectoryModel.h"

#include "ui/common/Words.h"

namespace laari::ui {

DirectoryModel::DirectoryModel(Book &book, QObject *parent) : QAbstractTableModel(parent), m_book(book) {}

void DirectoryModel::setDirectory(Directory directory)
{
    m_directory = directory;
    refresh();
}

Result<std::vector<DirectoryModel::Row>> DirectoryModel::read() const
{
    std::vector<Row> rows;
    switch (m_directory) {
    case Directory::OwnPeople: {
        LAARI_ASSIGN(const auto people, m_book.ownPeople().all());
        for (const OwnPerson &person : people)
            rows.push_back({person.id.value, person.name, person.email, person.ourFunction});
        break;
    }
    case Directory::Partners: {
        LAARI_ASSIGN(const auto partners, m_book.partners().all());
        for (const Partner &partner : partners)
            rows.push_back({partner.id.value, partner.name, {}, {}});
        break;
    }
    case Directory::Projects: {
        LAARI_ASSIGN(const auto projects, m_book.projects().all());
        for (const Project &project : projects)
            rows.push_back({project.id.value, project.name, {}, {}});
        break;
    }
    }
    return rows;
}

void DirectoryModel::refresh()
{
    auto rows = read();
    beginResetModel();
    m_rows = rows ? std::move(*rows) : std::vector<Row>{};
    endResetModel();
    if (!rows)
        Q_EMIT refused(rows.error());
}

void DirectoryModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, ColumnCount - 1));
}

int DirectoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int DirectoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString DirectoryModel::functionName(const Row &row) const
{
    if (!row.ourFunction)
        return {};
    const auto item = m_book.lists().find(*row.ourFunction);
    return item ? Words::of(*item) : QString();
}

QVariant DirectoryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || size_t(index.row()) >= m_rows.size() || (role != Qt::DisplayRole && role != Qt::EditRole))
        return {};
    const Row &row = m_rows[size_t(index.row())];
    switch (index.column()) {
    case Name: return row.name;
    case Email: return row.email;
    case OurFunction:
        return role == Qt::EditRole ? QVariant(row.ourFunction.value_or(ListItemId{}).value)
                                    : QVariant(functionName(row));
    default: return {};
    }
}

QVariant DirectoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Name: return tr("Name");
    case Email: return tr("E-mail");
    case OurFunction: return tr("Function");
    default: return {};
    }
}

Qt::ItemFlags DirectoryModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const bool has = index.column() == Name || m_directory == Directory::OwnPeople;
    return index.isValid() && has && !m_book.isReadOnly() ? flags | Qt::ItemIsEditable : flags;
}

bool DirectoryModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || size_t(index.row()) >= m_rows.size() || role != Qt::EditRole)
        return false;
    Row row = m_rows[size_t(index.row())];
    switch (index.column()) {
    case Name: row.name = value.toString(); break;
    case Email: row.email = value.toString(); break;
    case OurFunction:
        row.ourFunction = value.toLongLong() != 0 ? std::optional(ListItemId{value.toLongLong()}) : std::nullopt;
        break;
    default: return false;
    }
    if (index.data(Qt::EditRole) == value)
        return true;
    if (const auto stored = store(row); !stored) {
        Q_EMIT refused(stored.error());
        return false;
    }
    if (auto rows = read(); rows && rows->size() == m_rows.size())
        m_rows = std::move(*rows);
    Q_EMIT dataChanged(this->index(index.row(), 0), this->index(index.row(), ColumnCount - 1));
    return true;
}

Result<void> DirectoryModel::store(const Row &row)
{
    const auto written = m_book.write(ActionKind::EditOwnPeople, [&](WriteUnit &unit) -> Result<void> {
        switch (m_directory) {
        case Directory::OwnPeople: {
            LAARI_ASSIGN(OwnPerson person, unit.ownPeople().find({row.id}));
            person.name = row.name;
            person.email = row.email;
            person.ourFunction = row.ourFunction;
            return unit.ownPeople().update(person);
        }
        case Directory::Partners: {
            LAARI_ASSIGN(Partner partner, unit.partners().find({row.id}));
            partner.name = row.name;
            return unit.partners().update(partner);
        }
        case Directory::Projects: {
            LAARI_ASSIGN(Project project, unit.projects().find({row.id}));
            project.name = row.name;
            return unit.projects().update(project);
        }
        }
        return {};
    });
    if (!written)
        return fail(written.error());
    return {};
}

Result<void> DirectoryModel::add(const QString &name)
{
    const auto written = m_book.write(ActionKind::EditOwnPeople, [&](WriteUnit &unit) -> Result<void> {
        switch (m_directory) {
        case Directory::OwnPeople: LAARI_TRY(unit.ownPeople().insert({{}, {}, name, {}, {}})); break;
        case Directory::Partners: LAARI_TRY(unit.partners().insert({{}, {}, name})); break;
        case Directory::Projects: LAARI_TRY(unit.projects().insert({{}, {}, name})); break;
        }
        return {};
    });
    if (!written)
        return fail(written.error());
    refresh();
    return {};
}

Result<void> DirectoryModel::remove(int row)
{
    if (row < 0 || size_t(row) >= m_rows.size())
        return {};
    const qint64 id = m_rows[size_t(row)].id;
    const auto written = m_book.write(ActionKind::EditOwnPeople, [&](WriteUnit &unit) -> Result<void> {
        switch (m_directory) {
        case Directory::OwnPeople: return unit.ownPeople().remove({id});
        case Directory::Partners: return unit.partners().remove({id});
        case Directory::Projects: return unit.projects().remove({id});
        }
        return {};
    });
    if (!written)
        return fail(written.error());
    refresh();
    return {};
}

} // namespace laari::ui
