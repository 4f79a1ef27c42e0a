// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/ActionCodes.h"
#include "core/store/BookPrivate.h"
#include "core/store/LedgerProjection.h"
#include "core/store/WordIndex.h"
#include "core/store/sql/ChangeLogTriggers.h"
#include "core/store/sql/Transaction.h"

#include <QElapsedTimer>
#include <QScopeGuard>
#include <QScopedValueRollback>

#include <spdlog/spdlog.h>

#include <utility>

namespace laari {

namespace {

constexpr qsizetype mostNamedAccounts = 1000;

/// The file was a sound book when it was opened: what SQLite now cannot begin on is something else.
Error whileBeginning(Error error)
{
    if (error.code == ErrorCode::BookNotABook || error.code == ErrorCode::BookDamaged)
        error.code = ErrorCode::BookReplaced;
    return error;
}

Result<bool> anythingLogged(sql::Connection &db, ChangeSetId id)
{
    LAARI_ASSIGN(const auto logged, db.value<qint64>("SELECT 1 FROM change_log WHERE change_set_id = ? LIMIT 1", id));
    return logged.has_value();
}

} // namespace

Result<std::vector<StakeholderId>> Book::Private::everybody()
{
    std::vector<StakeholderId> people;
    LAARI_ASSIGN(sql::Statement row, connection->query("SELECT id FROM stakeholder ORDER BY id"));
    for (;;) {
        LAARI_ASSIGN(const bool found, row.step());
        if (!found)
            return people;
        people.push_back(row.column<StakeholderId>(0));
    }
}

Result<void> Book::Private::renewLedgers(const Progress &progress)
{
    if (context.allLedgersStale) {
        LAARI_ASSIGN(const std::vector<StakeholderId> people, everybody());
        for (const StakeholderId person : people)
            context.markStale(person, beginningOfTime);
    }
    if (context.staleLedgers.empty())
        return {};

    LAARI_ASSIGN(const trust::Parameters parameters, settings.parameters());
    LedgerProjection projection(context, parameters);
    const qint64 total = qint64(context.staleLedgers.size());
    qint64 done = 0;
    for (const auto &[person, from] : context.staleLedgers) {
        if (progress && !progress(done, total))
            return fail(ErrorCode::Cancelled);
        // Whoever was removed within the same write has no ledger any more.
        LAARI_ASSIGN(const auto known,
                     connection->value<StakeholderId>("SELECT id FROM stakeholder WHERE id = ?", person));
        if (known)
            LAARI_TRY(projection.renew(person, from));
        ++done;
    }
    if (progress && !progress(total, total))
        return fail(ErrorCode::Cancelled);
    return {};
}

Result<void> Book::Private::renewWords(ChangeSetId changeSet, sql::InsertLog inserts)
{
    const auto renew = [&]() -> Result<void> {
        LAARI_TRY(renewWordIndex(*connection, changeSet, inserts));
        // FTS5 writes what it gathered at the next savepoint: now, while something can be done about it.
        LAARI_ASSIGN(sql::Savepoint written, sql::Savepoint::set(*connection));
        return written.keep();
    };
    const Result<void> renewed = renew();
    if (renewed)
        return {};
    const ErrorCode code = renewed.error().code;
    if (code != ErrorCode::BookDamaged && code != ErrorCode::Internal)
        return renewed; // a full disk and the like
    // What is broken is an index that holds nothing of its own. By some errors SQLite rolls back all.
    spdlog::warn("change {}: an index of words is damaged and is made anew", changeSet.value);
    wordsBroken = !connection->inTransaction();
    if (wordsBroken)
        return renewed;
    connection->clearBroken();
    const Result<void> rebuilt = rebuildWordIndex(*connection);
    wordsBroken = !rebuilt;
    return rebuilt;
}

void Book::Private::mendWords()
{
    if (!std::exchange(wordsBroken, false))
        return;
    Result<sql::Transaction> transaction = sql::Transaction::beginWrite(*connection);
    const bool mended = transaction && rebuildWordIndex(*connection) && transaction->commit();
    spdlog::warn("the indices of words were {}", mended ? "made anew" : "not made anew");
}

Result<void> Book::Private::lookAtFile(bool takeAsSeen)
{
    if (busy)
        return fail(ErrorCode::Internal, {}, QStringLiteral("a look at the file within a write"));
    Result<sql::Transaction> transaction = sql::Transaction::beginRead(*connection);
    if (!transaction)
        return fail(whileBeginning(std::move(transaction).error()));
    Result<void> checked = watch.check(*connection);
    const bool goesOn = checked || checked.error().code == ErrorCode::BookChangedElsewhere;
    return takeAsSeen && goesOn ? watch.note(*connection) : checked;
}

Result<ChangeSet> Book::Private::change(const Step &step, const std::function<Result<void>(WriteUnit &)> &change,
                                        const Progress &progress)
{
    if (busy)
        return fail(ErrorCode::Internal, {}, QStringLiteral("a write within a write"));
    if (readOnly != ReadOnlyReason::None)
        return fail(ErrorCode::BookReadOnly, {connection->path()});
    const QScopedValueRollback guard(busy, true);
    context.beginWrite();
    const auto ended = qScopeGuard([this] { context.endWrite(); });

    QString uid;
    Result<ChangeSet> changed = ChangeSet();
    {
        Result<sql::Transaction> transaction = sql::Transaction::beginWrite(*connection);
        if (!transaction)
            return fail(whileBeginning(std::move(transaction).error()));
        if (Result<void> unchanged = watch.check(*connection); !unchanged) {
            if (outdated)
                outdated();
            return fail(std::move(unchanged).error());
        }
        if (lock)
            LAARI_TRY(lock->confirm());
        uid = context.newUid();
        changed = changeWithin(*transaction, step, uid, change, progress);
    }            // rolled back, unless committed
    mendWords(); // so that the next try succeeds
    watch.noteOwn(*connection, changed && changed->id ? uid : QString());
    return changed;
}

Result<ChangeSet> Book::Private::changeWithin(sql::Transaction &transaction, const Step &step, const QString &uid,
                                              const std::function<Result<void>(WriteUnit &)> &change,
                                              const Progress &progress)
{
    QElapsedTimer timer;
    timer.start();
    sql::Connection &db = *connection;
    LAARI_ASSIGN(const std::optional<OwnPersonId> authorBefore, settings.author());
    LAARI_TRY(db.run("INSERT INTO change_set (uid, kind, author_id, at_ms, undoes_id) VALUES (?, ?, ?, ?, ?)", uid,
                     step.kind, authorBefore, context.clock.now(), step.undoes));
    ChangeSet changes;
    changes.id = {db.lastInsertId()};
    changes.kind = step.kind;
    LAARI_TRY(sql::setCurrentChange(db, changes.id, step.inserts));

    WriteUnit unit(*this);
    LAARI_TRY(change(unit));
    if (db.broken()) // a failure the callback swallowed: what it half did must not be committed
        return fail(*db.broken());
    LAARI_TRY(sql::finishChange(db, step.inserts));

    if (step.kind != ActionKind::RebuildLedger) {
        LAARI_ASSIGN(const bool logged, anythingLogged(db, changes.id));
        if (!logged) {
            changes.id = {};
            return changes; // rolled back, and so no trace of it
        }
    }
    if (!authorBefore) { // the write that first says who the user is, is theirs too
        LAARI_ASSIGN(const std::optional<OwnPersonId> author, settings.author());
        if (author)
            LAARI_TRY(db.run("UPDATE change_set SET author_id = ? WHERE id = ?", author, changes.id));
    }
    LAARI_TRY(renewLedgers(progress));
    LAARI_TRY(step.kind == ActionKind::RebuildLedger ? rebuildWordIndex(db) : renewWords(changes.id, step.inserts));
    LAARI_TRY(transaction.commit());
    spdlog::debug("change {}: {}, {} ledger(s) renewed, {} ms", changes.id.value, codeOf(step.kind).data(),
                  context.staleLedgers.size(), timer.elapsed());

    changes.everything = context.touchedEverything || context.allLedgersStale || step.kind == ActionKind::Import ||
                         step.kind == ActionKind::MakeSample || context.touchedAccounts.size() > mostNamedAccounts;
    changes.accounts = context.touchedAccounts;
    return changes;
}

class WritePart::Private {
public:
    sql::Savepoint savepoint;
};

WritePart::WritePart(std::unique_ptr<Private> p) : d(std::move(p)) {}
WritePart::~WritePart() = default;
WritePart::WritePart(WritePart &&) noexcept = default;

Result<void> WritePart::keep()
{
    return d->savepoint.keep();
}

Result<WritePart> WriteUnit::part()
{
    LAARI_ASSIGN(sql::Savepoint savepoint, sql::Savepoint::set(*d.connection));
    return WritePart(std::make_unique<WritePart::Private>(WritePart::Private{std::move(savepoint)}));
}

} // namespace laari
