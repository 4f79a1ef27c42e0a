// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/BookPrivate.h"
#include "core/store/LedgerLikeness.h"
#include "core/store/LedgerProjection.h"
#include "core/store/WordIndex.h"
#include "core/store/sql/Transaction.h"

#include <QScopedValueRollback>

namespace laari {

namespace {

Result<void> checkIntegrity(sql::Connection &db, QStringList &faults)
{
    LAARI_ASSIGN(sql::Statement row, db.query("PRAGMA integrity_check"));
    for (;;) {
        LAARI_ASSIGN(const bool found, row.step());
        if (!found)
            return {};
        const QString line = row.column<QString>(0);
        if (line != QStringLiteral("ok"))
            faults.append(QStringLiteral("integrity: %1").arg(line));
    }
}

Result<void> checkForeignKeys(sql::Connection &db, QStringList &faults)
{
    LAARI_ASSIGN(sql::Statement row, db.query("PRAGMA foreign_key_check"));
    for (;;) {
        LAARI_ASSIGN(const bool found, row.step());
        if (!found)
            return {};
        faults.append(QStringLiteral("foreign key: row %2 of %1 refers to a missing row of %3")
                          .arg(row.column<QString>(0), QString::number(row.column<qint64>(1)), row.column<QString>(2)));
    }
}

/// What constraints of SQLite cannot say; each query gives the ids of rows at fault.
constexpr std::pair<const char *, const char *> rules[] = {
    {"touchpoint %1: the day kept with its people is not its own",
     "SELECT DISTINCT t.id FROM touchpoint t JOIN touchpoint_stakeholder p ON p.touchpoint_id = t.id "
     "WHERE p.day <> t.day"},
    {"touchpoint %1: names nobody",
     "SELECT id FROM touchpoint t WHERE NOT EXISTS (SELECT 1 FROM touchpoint_stakeholder "
     "WHERE touchpoint_id = t.id)"},
    {"touchpoint %1: names a person of another account",
     "SELECT DISTINCT t.id FROM touchpoint t JOIN touchpoint_stakeholder p ON p.touchpoint_id = t.id "
     "JOIN stakeholder s ON s.id = p.stakeholder_id WHERE s.account_id <> t.account_id"},
    {"touchpoint %1: mends a touchpoint of another account or a later one",
     "SELECT r.id FROM touchpoint r JOIN touchpoint f ON f.id = r.mends_id "
     "WHERE f.account_id <> r.account_id OR f.day > r.day"},
    {"touchpoint %1: mends what is not a failure",
     "SELECT r.id FROM touchpoint r JOIN touchpoint f ON f.id = r.mends_id WHERE f.mends_id IS NOT NULL "
     "OR f.recorded_score > -0.099999999 OR (f.recorded_score IS NULL AND (5 * (ifnull(4 * (f.emotion - 3), 0) + "
     "ifnull(f.effectiveness - 3, 0) + ifnull(f.ease - 3, 0)) > "
     "-(4 * (f.emotion IS NOT NULL) + (f.effectiveness IS NOT NULL) + (f.ease IS NOT NULL)) "
     "OR (f.emotion IS NULL AND f.effectiveness IS NULL AND f.ease IS NULL)))"},
    {"person %1: reports to itself in a circle",
     "WITH RECURSIVE up (id, boss) AS (SELECT id, reports_to_id FROM stakeholder WHERE reports_to_id IS NOT NULL "
     "UNION SELECT up.id, s.reports_to_id FROM up JOIN stakeholder s ON s.id = up.boss "
     "WHERE s.reports_to_id IS NOT NULL) SELECT id FROM up WHERE id = boss"},
    {"account %1: is its own parent in a circle",
     "WITH RECURSIVE up (id, parent) AS (SELECT id, parent_id FROM account WHERE parent_id IS NOT NULL "
     "UNION SELECT up.id, a.parent_id FROM up JOIN account a ON a.id = up.parent WHERE a.parent_id IS NOT NULL) "
     "SELECT id FROM up WHERE id = parent"},
    {"account %1: has two lifecycles from the beginning",
     "SELECT account_id FROM account_lifecycle WHERE from_day IS NULL GROUP BY account_id HAVING count(*) > 1"},
    {"person %1: has two roles from the beginning",
     "SELECT stakeholder_id FROM stakeholder_role WHERE from_day IS NULL GROUP BY stakeholder_id HAVING count(*) > 1"},
    {"account %1: has no lifecycle",
     "SELECT id FROM account a WHERE NOT EXISTS (SELECT 1 FROM account_lifecycle WHERE account_id = a.id)"},
    {"person %1: has no role",
     "SELECT id FROM stakeholder s WHERE NOT EXISTS (SELECT 1 FROM stakeholder_role WHERE stakeholder_id = s.id)"},
    {"review %1: of an account, and none is named",
     "SELECT id FROM review WHERE kind = 'account' AND account_id IS NULL"},
    {"decision %1: of an account at which its review did not look",
     "SELECT id FROM review_decision d WHERE account_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM review_account a "
     "WHERE a.review_id = d.review_id AND a.account_id = d.account_id)"},
    {"decision %1: its follow-up is of another account",
     "SELECT d.id FROM review_decision d JOIN follow_up f ON f.id = d.follow_up_id "
     "WHERE f.account_id IS NOT d.account_id"},
};

Result<void> checkRules(sql::Connection &db, QStringList &faults)
{
    for (const auto &[message, query] : rules) {
        LAARI_ASSIGN(sql::Statement row, db.query(query));
        for (;;) {
            LAARI_ASSIGN(const bool found, row.step());
            if (!found)
                break;
            faults.append(QString::fromLatin1(message).arg(row.column<qint64>(0)));
        }
    }
    return {};
}

template <typename T>
void compare(const QString &what, StakeholderId person, const std::vector<T> &stored, const std::vector<T> &right,
             QStringList &faults)
{
    size_t differing = 0;
    for (size_t i = 0; i < std::min(stored.size(), right.size()); ++i)
        differing += alike(stored[i], right[i]) ? 0 : 1;
    if (differing == 0 && stored.size() == right.size())
        return;
    faults.append(QStringLiteral("ledger of person %1: %2 of %3 rows, should be %4; %5 of those differ")
                      .arg(QString::number(person.value), what, QString::number(stored.size()),
                           QString::number(right.size()), QString::number(differing)));
}

} // namespace

/// Everything that is wrong, into `faults`; an error when it cannot even be looked for.
Result<void> Book::Private::findFaultsIn(QStringList &faults, const Progress &progress)
{
    sql::Connection &db = *connection;
    LAARI_ASSIGN(sql::Transaction transaction, sql::Transaction::beginRead(db));
    LAARI_TRY(checkIntegrity(db, faults));
    if (!faults.isEmpty())
        return {}; // nothing read from a broken file proves anything more
    LAARI_TRY(checkForeignKeys(db, faults));
    LAARI_TRY(checkRules(db, faults));
    LAARI_TRY(checkWordIndex(db, faults));
    db.clearBroken(); // an index that cannot be read says nothing of the ledgers

    LAARI_ASSIGN(const trust::Parameters parameters, settings.parameters());
    const LedgerProjection projection(context, parameters);
    LAARI_ASSIGN(const std::vector<StakeholderId> people, everybody());
    const qint64 total = qint64(people.size());
    qint64 done = 0;
    for (const StakeholderId person : people) {
        if (progress && !progress(done, total))
            return fail(ErrorCode::Cancelled);
        LAARI_ASSIGN(const PersonLedger stored, loadLedger(db, person));
        LAARI_ASSIGN(const PersonLedger right, projection.recompute(person));
        compare(QStringLiteral("postings"), person, stored.postings, right.postings, faults);
        compare(QStringLiteral("reservoirs"), person, stored.states, right.states, faults);
        compare(QStringLiteral("failures"), person, stored.failures, right.failures, faults);
        compare(QStringLiteral("corrections"), person, stored.corrections, right.corrections, faults);
        ++done;
    }
    if (progress)
        progress(total, total);
    return {};
}

Result<QStringList> Book::Private::findFaults(const Progress &progress)
{
    if (busy)
        return fail(ErrorCode::Internal, {}, QStringLiteral("verify within a write"));
    const QScopedValueRollback guard(busy, true);
    QStringList faults;
    if (Result<void> looked = findFaultsIn(faults, progress); !looked) {
        const ErrorCode code = looked.error().code;
        if (code != ErrorCode::BookDamaged && code != ErrorCode::Internal) // what SQLite cannot make sense of
            return fail(std::move(looked).error());
        faults.append(QStringLiteral("integrity: %1").arg(looked.error().detail)); // so broken that reading stopped
    }
    return faults;
}

} // namespace laari
