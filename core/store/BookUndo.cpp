// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/ActionCodes.h"
#include "core/store/BookPrivate.h"
#include "core/store/BringBack.h"
#include "core/store/Revert.h"

namespace laari {

namespace {

/// Above this the content of what is put back is left out of the log, as in other bulk steps.
constexpr qint64 mostRowsLoggedWhole = 1000;

/// Whether undo or redo (`by`) has anything to do with a change set of that kind.
bool canTakeBack(ActionKind kind, ActionKind by)
{
    if (by == ActionKind::Redo)
        return kind == ActionKind::Undo;
    return kind != ActionKind::CreateBook && kind != ActionKind::RebuildLedger;
}

} // namespace

Result<ChangeSet> Book::Private::takeBack(ChangeSetId changeSet, ActionKind by, const Progress &progress)
{
    sql::Connection &db = *connection;
    LAARI_ASSIGN(const auto code, db.value<QString>("SELECT kind FROM change_set WHERE id = ?", changeSet));
    if (!code)
        return fail(ErrorCode::NotFound, {QStringLiteral("change_set")});
    const auto kind = fromCode<ActionKind>(*code);
    if (!kind)
        return fail(ErrorCode::BookDamaged, {db.path()}, QStringLiteral("a change set of an unknown kind"));
    if (!canTakeBack(*kind, by))
        return fail(ErrorCode::NotFound, {QStringLiteral("change_set")});
    LAARI_ASSIGN(const auto rows,
                 db.value<qint64>("SELECT count(*) FROM change_log WHERE change_set_id = ?", changeSet));
    const qint64 total = rows.value_or(0);

    const auto goOn = [&](qint64 done) { return !progress || progress(done, total); };
    const auto revert = [&](WriteUnit &) -> Result<void> {
        LAARI_ASSIGN(const sql::LoggedTables tables, sql::loggedTables(db));
        return Revert(context, tables).run(changeSet, goOn);
    };
    const auto inserts = total > mostRowsLoggedWhole ? sql::InsertLog::WithoutContent : sql::InsertLog::Whole;
    LAARI_ASSIGN(const ChangeSet changes, change({by, inserts, changeSet}, revert, progress));
    if (!changes.id) // somebody has taken it back already
        return fail(ErrorCode::ChangedSince);
    return changes;
}

Result<ChangeSet> Book::undo(ChangeSetId changeSet, const Progress &progress)
{
    LAARI_ASSIGN(const ChangeSet changes, d->takeBack(changeSet, ActionKind::Undo, progress));
    Q_EMIT changed(changes);
    return changes;
}

Result<ChangeSet> Book::redo(ChangeSetId undoing, const Progress &progress)
{
    LAARI_ASSIGN(const ChangeSet changes, d->takeBack(undoing, ActionKind::Redo, progress));
    Q_EMIT changed(changes);
    return changes;
}

Result<ChangeSet> Book::bringBack(ChangeSetId changeSet, const Subject &subject,
                                  const std::function<Result<void>(WriteUnit &)> &then)
{
    Result<ChangeSet> back = write(ActionKind::BringBack, [&](WriteUnit &unit) -> Result<void> {
        LAARI_ASSIGN(const sql::LoggedTables tables, sql::loggedTables(*d->connection));
        LAARI_TRY(BringBack(d->context, tables).run(changeSet, subject));
        return then ? then(unit) : Result<void>();
    });
    if (!back && back.error().code == ErrorCode::ChangedSince)
        back.error().arguments = {QString(codeOf(ActionKind::BringBack))};
    return back;
}

} // namespace laari
