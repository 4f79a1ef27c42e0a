// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/SalvageMend.h"

#include "core/store/SettingsRepository.h"

#include <string>

namespace laari {

namespace {

SalvagedTable &entryOf(SalvageReport &report, const QString &table)
{
    for (SalvagedTable &each : report.tables)
        if (each.name == table)
            return each;
    return report.tables.emplace_back(SalvagedTable{table});
}

struct Dangling {
    QString table;
    qint64 row = 0;
    QString column;
    bool required = false; ///< the row means nothing without it
};

Result<std::vector<Dangling>> danglingReferences(sql::Connection &db)
{
    std::vector<Dangling> found;
    LAARI_ASSIGN(sql::Statement row,
                 db.query("SELECT v.\"table\", v.rowid, k.\"from\", c.\"notnull\" FROM pragma_foreign_key_check v "
                          "JOIN pragma_foreign_key_list(v.\"table\") k ON k.id = v.fkid "
                          "JOIN pragma_table_info(v.\"table\") c ON c.name = k.\"from\" WHERE v.rowid IS NOT NULL"));
    for (;;) {
        LAARI_ASSIGN(const bool more, row.step());
        if (!more)
            return found;
        Dangling each;
        sql::Columns(row).intoAll(each.table, each.row, each.column, each.required);
        found.push_back(std::move(each));
    }
}

/// Rows left out leave others dangling, so again until none does.
Result<void> mendReferences(sql::Connection &db, SalvageReport &report)
{
    for (;;) {
        LAARI_ASSIGN(const std::vector<Dangling> dangling, danglingReferences(db));
        if (dangling.empty())
            return {};
        for (const Dangling &each : dangling) {
            SalvagedTable &entry = entryOf(report, each.table);
            const std::string table = each.table.toStdString();
            if (!each.required) {
                LAARI_TRY(
                    db.run("UPDATE " + table + " SET " + each.column.toStdString() + " = NULL WHERE id = ?", each.row));
                ++entry.mended;
                continue;
            }
            LAARI_TRY(db.run("DELETE FROM " + table + " WHERE id = ?", each.row));
            if (db.changes() > 0) { // it may have dangled by two references
                --entry.cameOver;
                ++entry.lost;
            }
        }
    }
}

/// What no foreign key says; see the rules of verify().
struct MendingRule {
    const char *table;
    const char *mend;
    bool removes = false;
};
constexpr MendingRule mendingRules[] = {
    {"account", // parents in a circle
     "UPDATE account SET parent_id = NULL WHERE id IN (WITH RECURSIVE up(start, at) AS (SELECT id, parent_id FROM "
     "account UNION SELECT u.start, a.parent_id FROM up u JOIN account a ON a.id = u.at) SELECT start FROM up WHERE "
     "at = start)"},
    {"stakeholder", // of another account, or in a circle
     "UPDATE stakeholder AS s SET reports_to_id = NULL WHERE reports_to_id IS NOT NULL AND "
     "(SELECT account_id FROM stakeholder WHERE id = s.reports_to_id) IS NOT s.account_id"},
    {"stakeholder",
     "UPDATE stakeholder SET reports_to_id = NULL WHERE id IN (WITH RECURSIVE up(start, at) AS (SELECT id, "
     "reports_to_id FROM stakeholder WHERE reports_to_id IS NOT NULL UNION SELECT u.start, s.reports_to_id FROM up u "
     "JOIN stakeholder s ON s.id = u.at) SELECT start FROM up WHERE at = start)"},
    {"account_lifecycle", // two from the beginning, which no unique key forbids
     "DELETE FROM account_lifecycle WHERE from_day IS NULL AND id NOT IN (SELECT min(id) FROM account_lifecycle WHERE "
     "from_day IS NULL GROUP BY account_id)",
     true},
    {"stakeholder_role",
     "DELETE FROM stakeholder_role WHERE from_day IS NULL AND id NOT IN (SELECT min(id) FROM stakeholder_role WHERE "
     "from_day IS NULL GROUP BY stakeholder_id)",
     true},
    {"account_lifecycle",
     "INSERT INTO account_lifecycle (account_id, from_day, stage) SELECT id, NULL, 'customer' FROM account a "
     "WHERE NOT EXISTS (SELECT 1 FROM account_lifecycle WHERE account_id = a.id)"},
    {"stakeholder_role",
     "INSERT INTO stakeholder_role (stakeholder_id, from_day, role, influence) SELECT id, NULL, 'contact', 3 FROM "
     "stakeholder s WHERE NOT EXISTS (SELECT 1 FROM stakeholder_role WHERE stakeholder_id = s.id)"},
    {"touchpoint_stakeholder",
     "DELETE FROM touchpoint_stakeholder AS p WHERE (SELECT account_id FROM touchpoint WHERE id = p.touchpoint_id) <> "
     "(SELECT account_id FROM stakeholder WHERE id = p.stakeholder_id)",
     true},
    {"touchpoint_stakeholder",
     "UPDATE touchpoint_stakeholder AS p SET day = (SELECT day FROM touchpoint WHERE id = p.touchpoint_id) "
     "WHERE day <> (SELECT day FROM touchpoint WHERE id = p.touchpoint_id)"},
    {"touchpoint",
     "UPDATE touchpoint AS r SET mends_id = NULL WHERE EXISTS (SELECT 1 FROM touchpoint f WHERE f.id = r.mends_id AND "
     "(f.account_id <> r.account_id OR f.day > r.day))"},
    {"touchpoint", // mends what is no failure: one scored below the middle that mends nothing itself
     "UPDATE touchpoint SET mends_id = NULL WHERE mends_id IN (SELECT id FROM touchpoint f WHERE f.mends_id IS NOT "
     "NULL "
     "OR f.recorded_score > -0.099999999 OR (f.recorded_score IS NULL AND (5 * (ifnull(4 * (f.emotion - 3), 0) + "
     "ifnull(f.effectiveness - 3, 0) + ifnull(f.ease - 3, 0)) > "
     "-(4 * (f.emotion IS NOT NULL) + (f.effectiveness IS NOT NULL) + (f.ease IS NOT NULL)) "
     "OR (f.emotion IS NULL AND f.effectiveness IS NULL AND f.ease IS NULL))))"},
    {"review", // of an account, but of none: of the one it looked at; where none is left, its words stay
     "UPDATE review AS r SET account_id = (SELECT account_id FROM review_account WHERE review_id = r.id) "
     "WHERE kind = 'account' AND account_id IS NULL AND 1 = (SELECT count(*) FROM review_account WHERE review_id = "
     "r.id)"},
    {"review", "UPDATE review SET kind = 'portfolio' WHERE kind = 'account' AND account_id IS NULL"},
    {"review_decision", // of another account than its follow-up: of that one's if the review looked at it
     "UPDATE review_decision AS d SET account_id = f.account_id FROM follow_up f WHERE f.id = d.follow_up_id AND "
     "f.account_id IS NOT d.account_id AND EXISTS (SELECT 1 FROM review_account WHERE review_id = d.review_id AND "
     "account_id = f.account_id)"},
    {"review_decision", // of an account at which nobody looked: of the whole
     "UPDATE review_decision AS d SET account_id = NULL WHERE account_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "
     "review_account WHERE review_id = d.review_id AND account_id = d.account_id)"},
    {"review_decision",
     "UPDATE review_decision AS d SET follow_up_id = NULL WHERE follow_up_id IS NOT NULL AND (SELECT account_id FROM "
     "follow_up WHERE id = d.follow_up_id) IS NOT d.account_id"},
};

Result<void> applyRules(sql::Connection &db, SalvageReport &report)
{
    for (const MendingRule &rule : mendingRules) {
        LAARI_TRY(db.run(rule.mend));
        SalvagedTable &entry = entryOf(report, QString::fromLatin1(rule.table));
        if (rule.removes) {
            entry.cameOver -= db.changes();
            entry.lost += db.changes();
        } else {
            entry.mended += db.changes();
        }
    }
    return {};
}

/// Touchpoints that name nobody any more go to their account's unnamed contact.
Result<void> giveToOrganisations(StoreContext &context, SalvageReport &report)
{
    sql::Connection &db = context.db;
    std::vector<AccountId> accounts;
    {
        LAARI_ASSIGN(sql::Statement row,
                     db.query("SELECT DISTINCT account_id FROM touchpoint t WHERE NOT EXISTS (SELECT 1 FROM "
                              "touchpoint_stakeholder WHERE touchpoint_id = t.id) AND NOT EXISTS (SELECT 1 FROM "
                              "stakeholder s WHERE s.account_id = t.account_id AND s.kind = 'organisation')"));
        for (;;) {
            LAARI_ASSIGN(const bool more, row.step());
            if (!more)
                break;
            accounts.push_back(row.column<AccountId>(0));
        }
    }
    for (const AccountId account : accounts) {
        LAARI_TRY(db.run("INSERT INTO stakeholder (uid, account_id, kind, name, name_folded, entered_on) "
                         "VALUES (?, ?, 'organisation', '', '', ?)",
                         context.newUid(), account, context.clock.today()));
        ++entryOf(report, QStringLiteral("stakeholder")).mended;
    }
    LAARI_TRY(db.run("INSERT INTO touchpoint_stakeholder (touchpoint_id, stakeholder_id, day, presence) "
                     "SELECT t.id, s.id, t.day, 'there' FROM touchpoint t JOIN stakeholder s ON s.account_id = "
                     "t.account_id AND s.kind = 'organisation' WHERE NOT EXISTS (SELECT 1 FROM "
                     "touchpoint_stakeholder WHERE touchpoint_id = t.id)"));
    entryOf(report, QStringLiteral("touchpoint_stakeholder")).mended += db.changes();
    return {};
}

Result<void> mendParameters(StoreContext &context, SalvageReport &report)
{
    const auto readable = SettingsRepository(context).parameters();
    if (readable || readable.error().code != ErrorCode::BookDamaged)
        return readable ? Result<void>() : fail(readable.error());
    LAARI_TRY(context.db.run("DELETE FROM parameter"));
    SalvagedTable &entry = entryOf(report, QStringLiteral("parameter"));
    entry.cameOver -= context.db.changes();
    entry.lost += context.db.changes();
    return {};
}

} // namespace

Result<void> mendRows(StoreContext &context, SalvageReport &report)
{
    LAARI_TRY(mendReferences(context.db, report));
    LAARI_TRY(giveToOrganisations(context, report));
    LAARI_TRY(applyRules(context.db, report));
    LAARI_TRY(giveToOrganisations(context, report)); // of those whose people turned out to be another account's
    return mendParameters(context, report);
}

} // namespace laari
