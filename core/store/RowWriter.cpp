// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/RowWriter.h"

namespace laari {

namespace {

/// The names of the columns that `values` says something of.
QStringList namesIn(const sql::LoggedTable &table, const Cells &values)
{
    QStringList names;
    for (size_t i = 0; i < values.size(); ++i)
        if (values[i])
            names.append(table.columns[qsizetype(i)].name);
    return names;
}

/// What the refusal of a row means here.
Error explained(const sql::Connection &db, Error error)
{
    switch (db.brokenRule()) {
    case sql::Connection::Rule::Reference:
    case sql::Connection::Rule::Unique: error.code = ErrorCode::ChangedSince; break;
    case sql::Connection::Rule::Value: error.code = ErrorCode::BookDamaged; break;
    case sql::Connection::Rule::None: break;
    }
    return error;
}

} // namespace

Result<void> RowWriter::run(const QString &sql, const Cells &values, std::optional<qint64> id)
{
    LAARI_ASSIGN(sql::Statement statement, m_context.db.prepare(sql.toStdString()));
    int index = 0;
    for (const std::optional<sql::Cell> &value : values)
        if (value)
            statement.bind(++index, *value);
    if (id)
        statement.bind(++index, *id);
    if (Result<void> done = statement.run(); !done)
        return fail(explained(m_context.db, std::move(done).error()));
    return {};
}

Result<void> RowWriter::insert(const sql::LoggedTable &table, const Cells &row)
{
    Cells kept = row;
    const qint64 id = integerIn(table, row, u"id").value_or(0);
    LAARI_ASSIGN(
        const std::optional<qint64> taken,
        m_context.db.value<qint64>(QStringLiteral("SELECT 1 FROM %1 WHERE id = ?").arg(table.name).toStdString(), id));
    if (taken && table.idsAreKept)
        return fail(ErrorCode::ChangedSince);
    if (taken)
        kept[size_t(table.indexOf(u"id"))].reset();
    const QStringList names = namesIn(table, kept);
    const QStringList places(names.size(), QStringLiteral("?"));
    LAARI_TRY(run(QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)")
                      .arg(table.name, names.join(QStringLiteral(", ")), places.join(QStringLiteral(", "))),
                  kept));
    if (taken)
        m_moved[{table.name, id}] = m_context.db.lastInsertId();
    return m_effects.noteRow(table, row);
}

Result<void> RowWriter::update(const sql::LoggedTable &table, const Cells &current, const Cells &values)
{
    const QString settings = namesIn(table, values).join(QStringLiteral(" = ?, "));
    LAARI_TRY(run(QStringLiteral("UPDATE %1 SET %2 = ? WHERE id = ?").arg(table.name, settings), values,
                  integerIn(table, current, u"id")));
    Cells after = current;
    for (size_t i = 0; i < values.size(); ++i)
        if (values[i])
            after[i] = values[i];
    return m_effects.noteUpdate(table, current, after);
}

Result<qint64> RowWriter::newestLogged()
{
    LAARI_ASSIGN(const auto newest, m_context.db.value<qint64>("SELECT ifnull(max(id), 0) FROM change_log"));
    return newest.value_or(0);
}

Result<void> RowWriter::remove(const sql::LoggedTable &table, const Cells &current)
{
    LAARI_TRY(m_effects.noteRow(table, current));
    LAARI_ASSIGN(const qint64 before, newestLogged());
    LAARI_TRY(run(QStringLiteral("DELETE FROM %1 WHERE id = ?").arg(table.name), {}, integerIn(table, current, u"id")));
    // Rows that hang on this one would go with it by the schema's own rules, and each would be logged.
    LAARI_ASSIGN(const qint64 after, newestLogged());
    if (after != before + 1)
        return fail(ErrorCode::ChangedSince);
    return {};
}

qint64 RowWriter::idNow(const sql::LoggedTable &table, qint64 id) const
{
    const auto moved = m_moved.find({table.name, id});
    return moved == m_moved.end() ? id : moved->second;
}

} // namespace laari
