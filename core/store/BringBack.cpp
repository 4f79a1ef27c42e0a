// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/BringBack.h"

#include "core/store/AccountRepository.h"
#include "core/store/StakeholderRepository.h"
#include "core/store/TouchpointCheck.h"
#include "core/store/TouchpointRepository.h"

#include <limits>

namespace laari {

namespace {

AccountRepository repositoryOf(StoreContext &context, AccountId)
{
    return AccountRepository(context);
}

StakeholderRepository repositoryOf(StoreContext &context, StakeholderId)
{
    return StakeholderRepository(context);
}

TouchpointRepository repositoryOf(StoreContext &context, TouchpointId)
{
    return TouchpointRepository(context);
}

QString tableOf(const Subject &subject)
{
    static const QString tables[] = {QStringLiteral("account"), QStringLiteral("stakeholder"),
                                     QStringLiteral("touchpoint")};
    return tables[subject.index()];
}

qint64 idOf(const Subject &subject)
{
    return std::visit([](auto id) { return id.value; }, subject);
}

bool isNull(const std::optional<sql::Cell> &cell)
{
    return cell && std::holds_alternative<std::monostate>(*cell);
}

/// Whether the rows of `table` are parts of that subject and no subjects of their own.
bool isPartOf(const sql::LoggedTable &table, const QString &subject)
{
    return table.owner && table.owner->table == subject && !table.idsAreKept;
}

QString ownerColumn(const sql::LoggedTable &table)
{
    return table.columns[table.owner->column].name;
}

Unexpected nothingToBringBack()
{
    return fail(ErrorCode::NotFound, {QStringLiteral("change_set")});
}

} // namespace

BringBack::BringBack(StoreContext &context, const sql::LoggedTables &tables)
    : m_context(context), m_tables(tables), m_log(context.db, tables), m_writer(context)
{
}

Result<void> BringBack::run(ChangeSetId changeSet, const Subject &subject)
{
    m_subject = subject;
    m_name = {tableOf(subject), idOf(subject)};
    if (!m_tables.contains(m_name.first))
        return fail(ErrorCode::BookDamaged, {m_context.db.path()}, QStringLiteral("a table is missing"));
    LAARI_ASSIGN(const Found found, look(changeSet));
    if (!found.removed) {
        LAARI_TRY(checkFreestanding());
        return bringBackEarlier(found);
    }
    LAARI_TRY(bringBackRemoved(changeSet));
    LAARI_TRY(checkFreestanding());
    return checkSubject();
}

/// What a promise or an answer became comes and goes with that alone: by itself it would count twice.
Result<void> BringBack::checkFreestanding() const
{
    const auto *touchpoint = std::get_if<TouchpointId>(&m_subject);
    if (!touchpoint)
        return {};
    LAARI_ASSIGN(const Touchpoint found, TouchpointRepository(m_context).find(*touchpoint));
    if (!found.recorded)
        return {};
    return fail(isOfPromise(found.recorded->as) ? ErrorCode::BelongsToPromise : ErrorCode::BelongsToSurvey);
}

Result<BringBack::Found> BringBack::look(ChangeSetId changeSet) const
{
    Found found;
    std::vector<LogRow> rows;
    LAARI_ASSIGN(sql::Statement row,
                 m_context.db.query("SELECT id, table_name, row_id, op, before, after FROM change_log WHERE "
                                    "change_set_id = ?1 AND id IN (SELECT id FROM change_log WHERE table_name = ?2 "
                                    "AND row_id = ?3 UNION ALL SELECT id FROM change_log WHERE owner_id = ?3) "
                                    "ORDER BY id DESC",
                                    changeSet, m_name.first, m_name.second));
    bool existed = true;
    bool first = true;
    for (;;) {
        LAARI_ASSIGN(const bool any, row.step());
        if (!any)
            break;
        LAARI_ASSIGN(const LogRow change, m_log.read(row));
        const bool own = change.table->name == m_name.first && change.rowId == m_name.second;
        if (!own && !isPartOf(*change.table, m_name.first))
            continue;
        found.oldestRow = change.id;
        if (!own) {
            found.parts.insert(change.table->name);
            continue;
        }
        found.removed = found.removed || (first && change.op == RowOp::Delete);
        existed = change.op != RowOp::Insert;
        first = false;
        found.earlier.resize(size_t(change.table->columns.size()));
        for (size_t i = 0; i < change.before.size(); ++i) // the oldest comes last and wins
            if (change.op == RowOp::Update && change.before[i])
                found.earlier[i] = change.before[i];
    }
    if (!existed || (first && found.parts.isEmpty()))
        return nothingToBringBack();
    return found;
}

/// Newest first, as it went: whoever was removed last comes back first, so that what hangs on it finds it there.
Result<void> BringBack::bringBackRemoved(ChangeSetId changeSet)
{
    qint64 oldest = std::numeric_limits<qint64>::max();
    for (;;) {
        LAARI_ASSIGN(const std::vector<LogRow> rows, m_log.page(changeSet, oldest));
        if (rows.empty())
            return {};
        for (const LogRow &row : rows) {
            if (row.op == RowOp::Delete && belongs(row))
                LAARI_TRY(bringBackRow(row));
            else if (row.op == RowOp::Update)
                LAARI_TRY(bringBackLink(row));
        }
        oldest = rows.back().id;
    }
}

bool BringBack::belongs(const LogRow &row) const
{
    if (RowName{row.table->name, row.rowId} == m_name)
        return true;
    if (!row.table->owner)
        return false;
    const auto owner = integerIn(*row.table, row.before, ownerColumn(*row.table));
    return owner && m_restored.contains({row.table->owner->table, *owner});
}

Result<void> BringBack::bringBackRow(const LogRow &row)
{
    Cells cells = row.before;
    LAARI_TRY(withoutLostLinks(*row.table, cells));
    LAARI_ASSIGN(const bool needed, hasWhatItNeeds(*row.table, cells));
    if (!needed)
        return {};
    LAARI_TRY(m_writer.insert(*row.table, cells));
    if (row.table->idsAreKept)
        m_restored.insert({row.table->name, row.rowId});
    return {};
}

/// What somebody said in a survey, of a value or in a review that is gone itself says nothing any more and stays away.
Result<bool> BringBack::hasWhatItNeeds(const sql::LoggedTable &table, const Cells &row) const
{
    struct Need {
        const char *table;
        const char16_t *column;
        const char *query;
    };
    constexpr Need needs[] = {
        {"survey_invitation", u"survey_id", "SELECT 1 FROM survey WHERE id = ?"},
        {"survey_answer", u"survey_id", "SELECT 1 FROM survey WHERE id = ?"},
        {"value_rating", u"driver_id", "SELECT 1 FROM value_driver WHERE id = ?"},
        {"review_account", u"review_id", "SELECT 1 FROM review WHERE id = ?"},
        {"review_decision", u"review_id", "SELECT 1 FROM review WHERE id = ?"},
    };
    for (const Need &need : needs) {
        if (table.name != QLatin1String(need.table))
            continue;
        LAARI_ASSIGN(const auto there,
                     m_context.db.value<qint64>(need.query, integerIn(table, row, need.column).value_or(0)));
        return there.has_value();
    }
    return true;
}

/// A row that named what is back now, and was emptied when that went, names it again unless it names another.
Result<void> BringBack::bringBackLink(const LogRow &row)
{
    for (size_t i = 0; i < row.before.size(); ++i) {
        const sql::LoggedColumn &column = row.table->columns[qsizetype(i)];
        const auto named = integerIn(*row.table, row.before, column.name);
        if (!column.emptiedWith || !named || !isNull(row.after[i]) ||
            !m_restored.contains({*column.emptiedWith, *named}))
            continue;
        LAARI_ASSIGN(const Cells current, m_log.current(*row.table, row.rowId));
        if (current.empty() || !isNull(current[i]))
            continue;
        Cells link(current.size());
        link[i] = row.before[i];
        LAARI_TRY(m_writer.update(*row.table, current, link));
    }
    return {};
}

/// As the schema empties a link when what it names goes, it comes back empty when that is gone.
Result<void> BringBack::withoutLostLinks(const sql::LoggedTable &table, Cells &row) const
{
    for (size_t i = 0; i < row.size(); ++i) {
        const sql::LoggedColumn &column = table.columns[qsizetype(i)];
        const auto named = integerIn(table, row, column.name);
        if (!column.emptiedWith || !named)
            continue;
        const QString query = QStringLiteral("SELECT 1 FROM %1 WHERE id = ?").arg(*column.emptiedWith);
        LAARI_ASSIGN(const auto there, m_context.db.value<qint64>(query.toStdString(), *named));
        if (!there)
            row[i] = sql::Cell();
    }
    return {};
}

/// The parts of the subject as they were before a row of the log: from those it has, back through the log.
Result<BringBack::Rows> BringBack::partsBefore(const sql::LoggedTable &table, qint64 logId) const
{
    Rows rows;
    const QString query = QStringLiteral("SELECT id FROM %1 WHERE %2 = ?").arg(table.name, ownerColumn(table));
    LAARI_ASSIGN(sql::Statement live, m_context.db.query(query.toStdString(), m_name.second));
    for (;;) {
        LAARI_ASSIGN(const bool found, live.step());
        if (!found)
            break;
        const qint64 id = live.column<qint64>(0);
        LAARI_ASSIGN(rows[id], m_log.current(table, id));
    }
    LAARI_ASSIGN(sql::Statement row,
                 m_context.db.query("SELECT id, table_name, row_id, op, before, after FROM change_log "
                                    "WHERE owner_id = ? AND table_name = ? AND id >= ? ORDER BY id DESC",
                                    m_name.second, table.name, logId));
    for (;;) {
        LAARI_ASSIGN(const bool found, row.step());
        if (!found)
            return rows;
        LAARI_ASSIGN(const LogRow change, m_log.read(row));
        if (change.op == RowOp::Insert)
            rows.erase(change.rowId);
        else if (change.op == RowOp::Delete)
            rows[change.rowId] = change.before;
        else if (const auto at = rows.find(change.rowId); at != rows.end())
            for (size_t i = 0; i < change.before.size(); ++i)
                if (change.before[i])
                    at->second[i] = change.before[i];
    }
}

Result<void> BringBack::replaceParts(const sql::LoggedTable &table, const Rows &rows)
{
    const QString removal = QStringLiteral("DELETE FROM %1 WHERE %2 = ?").arg(table.name, ownerColumn(table));
    LAARI_TRY(m_context.db.run(removal.toStdString(), m_name.second));
    for (const auto &[id, row] : rows)
        LAARI_TRY(m_writer.insert(table, row));
    return {};
}

/// What the subject was is first written to the tables to be read as a whole, then taken away again and given to its
/// repository, so that earlier values meet the same checks as typed ones.
Result<void> BringBack::bringBackEarlier(const Found &found)
{
    const sql::LoggedTable &table = m_tables.find(m_name.first).value();
    LAARI_ASSIGN(const Cells current, m_log.current(table, m_name.second));
    if (current.empty())
        return fail(ErrorCode::NotFound, {m_name.first});
    Cells earlier = found.earlier;
    LAARI_TRY(withoutLostLinks(table, earlier));
    std::map<QString, Rows> parts;
    for (const QString &part : found.parts) {
        LAARI_ASSIGN(parts[part], partsBefore(m_tables.find(part).value(), found.oldestRow));
    }

    LAARI_TRY(m_context.db.run("SAVEPOINT earlier"));
    if (std::any_of(earlier.begin(), earlier.end(), [](const auto &cell) { return cell.has_value(); }))
        LAARI_TRY(m_writer.update(table, current, earlier));
    for (const auto &[part, rows] : parts)
        LAARI_TRY(replaceParts(m_tables.find(part).value(), rows));
    return std::visit(
        [this](auto id) -> Result<void> {
            auto repository = repositoryOf(m_context, id);
            LAARI_ASSIGN(const auto wanted, repository.find(id));
            LAARI_TRY(m_context.db.run("ROLLBACK TO earlier"));
            LAARI_TRY(m_context.db.run("RELEASE earlier"));
            return repository.update(wanted);
        },
        m_subject);
}

/// The repository's own checks, by an update that changes nothing.
template <typename Id> Result<void> BringBack::check(Id id) const
{
    auto repository = repositoryOf(m_context, id);
    LAARI_ASSIGN(const auto subject, repository.find(id));
    if constexpr (std::is_same_v<Id, TouchpointId>)
        LAARI_TRY(checkBeforeRecoveries(m_context, subject));
    return repository.update(subject);
}

Result<void> BringBack::checkSubject() const
{
    return std::visit([this](auto id) { return check(id); }, m_subject);
}

} // namespace laari
