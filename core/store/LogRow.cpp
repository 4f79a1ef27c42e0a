// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/LogRow.h"

#include "core/store/ActionCodes.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace laari {

namespace {

constexpr int rowsOfAPage = 1000;

std::optional<sql::Cell> integerCell(const QJsonValue &value)
{
    // toInteger() gives its default for what is no whole number of 64 bits.
    if (!value.isDouble() || value.toInteger(0) != value.toInteger(1))
        return std::nullopt;
    return value.toInteger();
}

std::optional<sql::Cell> realCell(const QJsonValue &value)
{
    if (value.isDouble()) // as version 1 logged them
        return value.toDouble();
    bool valid = false;
    const double real = value.toString().toDouble(&valid);
    return valid && real == real ? std::optional<sql::Cell>(real) : std::nullopt;
}

std::optional<sql::Cell> blobCell(const QJsonValue &value)
{
    const QByteArray hex = value.toString().toLatin1();
    const QByteArray blob = QByteArray::fromHex(hex); // skips what is no digit
    if (!value.isString() || blob.size() * 2 != hex.size())
        return std::nullopt;
    return blob;
}

/// The value as its column holds it; nothing if it does not fit.
std::optional<sql::Cell> cellOf(sql::ColumnType type, const QJsonValue &value)
{
    if (value.isNull())
        return sql::Cell();
    switch (type) {
    case sql::ColumnType::Integer: return integerCell(value);
    case sql::ColumnType::Real: return realCell(value);
    case sql::ColumnType::Text: return value.isString() ? std::optional<sql::Cell>(value.toString()) : std::nullopt;
    case sql::ColumnType::Blob: return blobCell(value);
    }
    return std::nullopt;
}

bool sameColumns(const Cells &a, const Cells &b)
{
    for (size_t i = 0; i < a.size(); ++i)
        if (a[i].has_value() != b[i].has_value())
            return false;
    return true;
}

} // namespace

std::optional<qint64> integerIn(const sql::LoggedTable &table, const Cells &cells, QStringView column)
{
    const qsizetype at = table.indexOf(column);
    if (at < 0 || size_t(at) >= cells.size() || !cells[size_t(at)])
        return std::nullopt;
    const auto *integer = std::get_if<qint64>(&*cells[size_t(at)]);
    return integer ? std::optional(*integer) : std::nullopt;
}

Unexpected LogReader::damaged(qint64 logId) const
{
    return fail(ErrorCode::BookDamaged, {m_db.path()}, QStringLiteral("row %1 of the log of changes").arg(logId));
}

Result<Cells> LogReader::cells(const sql::LoggedTable &table, const QString &json, qint64 logId) const
{
    const QJsonDocument document = QJsonDocument::fromJson(json.toUtf8());
    if (!document.isObject())
        return damaged(logId);
    const QJsonObject object = document.object();
    Cells cells(size_t(table.columns.size()));
    for (auto each = object.begin(); each != object.end(); ++each) {
        const qsizetype column = table.indexOf(each.key());
        if (column < 0)
            return damaged(logId);
        cells[size_t(column)] = cellOf(table.columns[column].type, each.value());
        if (!cells[size_t(column)])
            return damaged(logId);
    }
    return cells;
}

/// What each kind of change says, as the triggers write it.
Result<void> LogReader::check(const LogRow &row) const
{
    const auto ofThisRow = [&](const Cells &cells) { return integerIn(*row.table, cells, u"id") == row.rowId; };
    bool valid = false;
    switch (row.op) {
    case RowOp::Insert: valid = row.before.empty() && (row.after.empty() || ofThisRow(row.after)); break;
    case RowOp::Delete: valid = row.after.empty() && ofThisRow(row.before); break;
    case RowOp::Update: {
        const size_t id = size_t(row.table->indexOf(u"id"));
        valid = !row.before.empty() && !row.after.empty() && !row.before[id] && sameColumns(row.before, row.after) &&
                std::any_of(row.before.begin(), row.before.end(), [](const auto &cell) { return cell.has_value(); });
        break;
    }
    }
    if (!valid)
        return damaged(row.id);
    return {};
}

Result<LogRow> LogReader::read(sql::Statement &row) const
{
    LogRow read;
    QString table;
    QString op;
    std::optional<QString> before;
    std::optional<QString> after;
    sql::Columns(row).intoAll(read.id, table, read.rowId, op, before, after);
    const auto known = m_tables.constFind(table);
    const std::optional<RowOp> kind = fromCode<RowOp>(op);
    if (known == m_tables.constEnd() || !kind)
        return damaged(read.id);
    read.table = &*known;
    read.op = *kind;
    if (before) {
        LAARI_ASSIGN(read.before, cells(*read.table, *before, read.id));
    }
    if (after) {
        LAARI_ASSIGN(read.after, cells(*read.table, *after, read.id));
    }
    LAARI_TRY(check(read));
    return read;
}

Result<std::vector<LogRow>> LogReader::page(ChangeSetId changeSet, qint64 beforeId) const
{
    std::vector<LogRow> rows;
    LAARI_ASSIGN(sql::Statement row, m_db.query("SELECT id, table_name, row_id, op, before, after FROM change_log "
                                                "WHERE change_set_id = ? AND id < ? ORDER BY id DESC LIMIT ?",
                                                changeSet, beforeId, rowsOfAPage));
    for (;;) {
        LAARI_ASSIGN(const bool found, row.step());
        if (!found)
            return rows;
        LAARI_ASSIGN(LogRow next, read(row));
        rows.push_back(std::move(next));
    }
}

Result<Cells> LogReader::current(const sql::LoggedTable &table, qint64 rowId) const
{
    QStringList names;
    for (const sql::LoggedColumn &column : table.columns)
        names.append(column.name);
    const QString query =
        QStringLiteral("SELECT %1 FROM %2 WHERE id = ?").arg(names.join(QStringLiteral(", ")), table.name);
    LAARI_ASSIGN(sql::Statement row, m_db.query(query.toStdString(), rowId));
    LAARI_ASSIGN(const bool found, row.step());
    if (!found)
        return Cells();
    Cells cells;
    for (int column = 0; column < int(table.columns.size()); ++column)
        cells.emplace_back(row.column<sql::Cell>(column));
    return cells;
}

} // namespace laari
