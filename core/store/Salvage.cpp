// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Salvage.h"

#include "core/store/Book.h"
#include "core/store/BookCopy.h"
#include "core/store/FileTools.h"
#include "core/store/SalvageMend.h"
#include "core/store/SalvageRows.h"
#include "core/store/sql/Migrator.h"
#include "core/store/sql/RawFile.h"

#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>

#include <spdlog/spdlog.h>

#include <algorithm>

namespace laari {

namespace {

using Progress = std::function<bool(qint64 done, qint64 total)>;

void removeWithJournal(const QString &path)
{
    QFile::remove(path);
    QFile::remove(path + QStringLiteral("-journal"));
}

/// Reading rolls back what a killed program left, and that writes: into a copy, then.
Result<void> copyAside(const QString &path, const QString &copy)
{
    LAARI_ASSIGN(const sql::RawFile file, sql::RawFile::open(path));
    LAARI_TRY(file.copyTo(copy));
    const QString journal = path + QStringLiteral("-journal");
    if (QFileInfo(journal).size() > 0 && !QFile::copy(journal, copy + QStringLiteral("-journal")))
        return fail(ErrorCode::CannotWrite, {copy}, QStringLiteral("copy of the journal"));
    QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
    return {};
}

/// The version of the damaged book, by which its tables are read; where the header cannot be right, the newest.
Result<int> versionToRead(sql::Connection &source)
{
    LAARI_ASSIGN(const auto tables, source.value<qint64>("SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND "
                                                         "name IN ('account', 'stakeholder', 'touchpoint')"));
    if (tables.value_or(0) == 0)
        return fail(ErrorCode::BookForeign, {source.path()});
    const int version = source.value<int>("PRAGMA user_version").value_or(std::nullopt).value_or(0);
    const bool plausible = version >= 1 && version < 1000;
    if (plausible && version > sql::newestBookVersion())
        return fail(ErrorCode::BookNewer, {source.path(), QString::number(version)});
    return plausible ? version : sql::newestBookVersion();
}

Result<std::unique_ptr<sql::Connection>> newFile(const QString &path, int version)
{
    LAARI_ASSIGN(auto connection, sql::Connection::open(path, sql::Connection::Mode::Create));
    std::vector<sql::Migration> steps = sql::bookMigrations();
    steps.resize(size_t(version));
    LAARI_TRY(sql::migrate(*connection, steps));
    LAARI_TRY(connection->runScript("PRAGMA foreign_keys = OFF"));
    return connection;
}

/// Ids of what people create are never used again, also those of what is lost.
Result<void> keepIdsUsed(sql::Connection &from, sql::Connection &to)
{
    auto row = from.query("SELECT name, seq FROM sqlite_sequence");
    while (row) {
        const Result<bool> found = row->step();
        if (!found || !*found)
            return {};
        const auto name = row->column<QString>(0);
        const auto used = row->column<qint64>(1);
        if (used <= 0 || used > (qint64(1) << 53)) // a damaged one would leave no ids to give
            continue;
        LAARI_TRY(to.run("INSERT INTO sqlite_sequence (name, seq) SELECT ?1, 0 WHERE NOT EXISTS (SELECT 1 FROM "
                         "sqlite_sequence WHERE name = ?1) AND EXISTS (SELECT 1 FROM sqlite_schema WHERE type = "
                         "'table' AND name = ?1 AND sql LIKE '%AUTOINCREMENT%')",
                         name));
        LAARI_TRY(to.run("UPDATE sqlite_sequence SET seq = max(seq, ?2) WHERE name = ?1", name, used));
    }
    return {};
}

Result<SalvageReport> carryTables(sql::Connection &from, sql::Connection &to, const Clock &clock, UidSource &uids,
                                  const Progress &progress)
{
    SalvageReport report;
    LAARI_ASSIGN(const QStringList tables, tablesToCarry(to));
    LAARI_TRY(to.run("BEGIN IMMEDIATE"));
    qint64 done = 0;
    for (const QString &table : tables) {
        const auto goOn = [&] { return !progress || progress(done, 2 * tables.size()); };
        if (!goOn())
            return fail(ErrorCode::Cancelled);
        LAARI_ASSIGN(SalvagedTable carried, carryRows(from, to, table, goOn));
        report.tables.push_back(std::move(carried));
        ++done;
    }
    StoreContext context(to, clock, uids);
    LAARI_TRY(mendRows(context, report));
    LAARI_TRY(keepIdsUsed(from, to));
    LAARI_TRY(to.run("COMMIT"));
    return report;
}

/// Brought up to this program's version and its ledger made, as any book's.
Result<void> finish(const QString &path, const Clock &clock, UidSource &uids, SalvageReport &report,
                    const Progress &progress)
{
    OpenOptions options;
    options.backups.automatic = false;
    {
        LAARI_ASSIGN(const auto connection, sql::Connection::open(path, sql::Connection::Mode::ReadWrite));
        LAARI_TRY(sql::migrate(*connection, sql::bookMigrations()));
    }
    LAARI_ASSIGN(const auto book, Book::open(path, clock, uids, options));
    LAARI_TRY(book->rebuildLedger([&](qint64 done, qint64 total) {
        return !progress || progress(total + done, 2 * std::max<qint64>(total, 1));
    }));
    LAARI_ASSIGN(report.problems, book->verify());
    return {};
}

} // namespace

bool SalvageReport::lostNothing() const
{
    return std::ranges::all_of(tables, [](const SalvagedTable &each) { return each.lost == 0; });
}

Result<SalvageReport> salvage(const QString &path, const QString &newPath, const Clock &clock, UidSource &uids,
                              const Progress &progress)
{
    if (QFileInfo::exists(newPath))
        return fail(ErrorCode::BookExists, {newPath});
    const QString copy = temporaryNameBeside(newPath);
    const QString temporary = temporaryNameBeside(newPath);
    const auto cleaner = qScopeGuard([&] {
        removeWithJournal(copy);
        removeWithJournal(temporary);
    });
    const auto about = [&](Error error) { // the copy is the damaged one's, the other is to be the new one
        error.arguments.replaceInStrings(copy, path).replaceInStrings(temporary, newPath);
        return fail(std::move(error));
    };

    if (Result<void> copied = copyAside(path, copy); !copied) {
        Error error = std::move(copied).error(); // there is no room or no right at the new one's place
        error.arguments.replaceInStrings(copy, newPath);
        return fail(std::move(error));
    }
    SalvageReport report;
    {
        rollBackUnfinished(copy);
        QFile::remove(copy + QStringLiteral("-journal")); // if it could not be, reading goes on without
        auto from = sql::Connection::open(copy, sql::Connection::Mode::ReadDamaged);
        if (!from)
            return about(std::move(from).error());
        const Result<int> version = versionToRead(**from);
        if (!version)
            return about(version.error());
        auto to = newFile(temporary, *version);
        if (!to)
            return about(std::move(to).error());
        auto carried = carryTables(**from, **to, clock, uids, progress);
        if (!carried)
            return about(std::move(carried).error());
        report = *std::move(carried);
    }
    if (auto finished = finish(temporary, clock, uids, report, progress); !finished)
        return about(std::move(finished).error());
    LAARI_TRY(syncToDisk(temporary));
    if (!QFile::rename(temporary, newPath))
        return fail(QFileInfo::exists(newPath) ? ErrorCode::BookExists : ErrorCode::CannotWrite, {newPath});
    LAARI_TRY(syncToDisk(QFileInfo(newPath).absolutePath()));
    spdlog::info("salvaged {} table(s), everything: {}", report.tables.size(), report.lostNothing());
    return report;
}

} // namespace laari
