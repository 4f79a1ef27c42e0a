// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/AccountRepository.h"

#include "core/store/FoldedName.h"
#include "core/store/StoreContextImpl.h"
#include "core/store/Validation.h"

#include <unordered_map>

namespace laari {

namespace {

constexpr const char *selectAccounts =
    "SELECT id, uid, name, business_id, industry, segment, owner_id, annual_revenue_cents, annual_margin_cents, "
    "customer_since, contract_ends, tender_expected, competitors, ease_of_switching, intention_to_continue, "
    "expected_deciders, expected_influencers, expected_contacts, parent_id, response_target_hours, notes FROM account ";

Account readAccount(sql::Statement &row)
{
    Account a;
    sql::Columns(row).intoAll(a.id, a.uid, a.name, a.businessId, a.industry, a.segment, a.owner, a.annualRevenue,
                              a.annualMargin, a.customerSince, a.contractEnds, a.tenderExpected, a.competitors,
                              a.easeOfSwitching, a.intentionToContinue, a.expectedDeciders, a.expectedInfluencers,
                              a.expectedContacts, a.parent, a.responseTargetHours, a.notes);
    a.lifecycle.clear();
    return a;
}

/// The accounts that `where` picks, in order of id, each with its periods: two queries, however many there are.
template <typename... Args>
Result<std::vector<Account>> loadAccounts(sql::Connection &db, const std::string &where, const Args &...args)
{
    std::vector<Account> accounts;
    std::unordered_map<AccountId, size_t> position;
    LAARI_ASSIGN(sql::Statement row, db.query(selectAccounts + where + " ORDER BY id", args...));
    for (;;) {
        LAARI_ASSIGN(const bool found, row.step());
        if (!found)
            break;
        accounts.push_back(readAccount(row));
        position.emplace(accounts.back().id, accounts.size() - 1);
    }
    LAARI_ASSIGN(sql::Statement period,
                 db.query("SELECT account_id, from_day, stage, lost_reason, lost_to FROM account_lifecycle "
                          "WHERE account_id IN (SELECT id FROM account " +
                              where + ") ORDER BY account_id, from_day",
                          args...));
    for (;;) {
        LAARI_ASSIGN(const bool found, period.step());
        if (!found)
            break;
        AccountId account;
        LifecyclePeriod p;
        sql::Columns(period).intoAll(account, p.from, p.stage, p.lostReason, p.lostTo);
        if (const auto at = position.find(account); at != position.end())
            accounts[at->second].lifecycle.append(p);
    }
    for (const Account &account : accounts)
        if (account.lifecycle.isEmpty())
            return fail(ErrorCode::BookDamaged, {db.path()},
                        QStringLiteral("account %1 has no lifecycle").arg(account.id.value));
    return accounts;
}

Result<void> checkMoney(const std::optional<Cents> &money, qint64 lowest)
{
    if (money && (money->value < lowest || money->value > Cents::highest))
        return fail(ErrorCode::MoneyOutOfRange);
    return {};
}

Result<QList<LifecyclePeriod>> checkedPeriods(const QList<LifecyclePeriod> &periods)
{
    if (periods.isEmpty())
        return fail(ErrorCode::PeriodOrder);
    QList<LifecyclePeriod> kept;
    for (LifecyclePeriod period : periods) {
        if (!kept.isEmpty() && (!period.from || (kept.last().from && *period.from <= *kept.last().from)))
            return fail(ErrorCode::PeriodOrder);
        LAARI_ASSIGN(period.lostReason, checkedLine(period.lostReason, longestParagraph));
        LAARI_ASSIGN(period.lostTo, checkedLine(period.lostTo));
        if (period.stage != Lifecycle::Lost) {
            period.lostReason.clear();
            period.lostTo.clear();
        }
        kept.append(period);
    }
    return kept;
}

Result<void> checkParent(sql::Connection &db, const Account &account)
{
    std::optional<AccountId> ancestor = account.parent;
    QSet<AccountId> met{account.id}; // others may stand in a circle already, in a file from elsewhere
    while (ancestor) {
        if (met.contains(*ancestor))
            return fail(ErrorCode::ParentCircle);
        met.insert(*ancestor);
        using Parent = std::optional<AccountId>;
        LAARI_ASSIGN(const std::optional<Parent> next,
                     db.value<Parent>("SELECT parent_id FROM account WHERE id = ?", *ancestor));
        if (!next)
            return fail(ErrorCode::NotFound, {QStringLiteral("account")});
        ancestor = *next;
    }
    return {};
}

/// The account as it is stored, or why it is refused.
Result<Account> checkedAccount(StoreContext &context, Account a)
{
    LAARI_ASSIGN(a.name, checkedName(a.name));
    LAARI_ASSIGN(const std::optional<AccountId> namesake,
                 context.db.value<AccountId>("SELECT id FROM account WHERE name_folded = ? AND id <> ?",
                                             foldedName(a.name), a.id));
    if (namesake)
        return fail(ErrorCode::NameTaken, {a.name});
    LAARI_ASSIGN(a.businessId, checkedLine(a.businessId));
    LAARI_ASSIGN(a.industry, checkedLine(a.industry));
    LAARI_ASSIGN(a.segment, checkedLine(a.segment));
    LAARI_ASSIGN(a.competitors, checkedNote(a.competitors, longestParagraph));
    LAARI_ASSIGN(a.notes, checkedNote(a.notes));
    LAARI_TRY(checkMoney(a.annualRevenue, 0));
    LAARI_TRY(checkMoney(a.annualMargin, -Cents::highest));
    LAARI_TRY(checkNotFuture(a.customerSince, context.clock));
    LAARI_TRY(checkNumber(a.easeOfSwitching, 1, 5));
    LAARI_TRY(checkNumber(a.intentionToContinue, 1, 5));
    LAARI_TRY(checkNumber(a.expectedDeciders, 0, 50));
    LAARI_TRY(checkNumber(a.expectedInfluencers, 0, 50));
    LAARI_TRY(checkNumber(a.responseTargetHours, 1, 400));
    LAARI_TRY(checkNumber(a.expectedContacts, 0, 50));
    LAARI_ASSIGN(a.lifecycle, checkedPeriods(a.lifecycle));
    LAARI_TRY(checkParent(context.db, a));
    return a;
}

Result<void> insertPeriods(sql::Connection &db, const Account &account)
{
    for (const LifecyclePeriod &p : account.lifecycle)
        LAARI_TRY(db.run("INSERT INTO account_lifecycle (account_id, from_day, stage, lost_reason, lost_to) "
                         "VALUES (?, ?, ?, ?, ?)",
                         account.id, p.from, p.stage, p.lostReason, p.lostTo));
    return {};
}

} // namespace

Result<Account> AccountRepository::find(AccountId id) const
{
    LAARI_ASSIGN(std::vector<Account> found, loadAccounts(m_context.db, "WHERE id = ?", id));
    if (found.empty())
        return fail(ErrorCode::NotFound, {QStringLiteral("account")});
    return std::move(found.front());
}

Result<std::optional<Account>> AccountRepository::findByName(const QString &name) const
{
    LAARI_ASSIGN(std::vector<Account> found, loadAccounts(m_context.db, "WHERE name_folded = ?", foldedName(name)));
    if (found.empty())
        return std::optional<Account>();
    return std::optional<Account>(std::move(found.front()));
}

Result<std::optional<AccountId>> AccountRepository::idOfName(const QString &name) const
{
    return m_context.db.value<AccountId>("SELECT id FROM account WHERE name_folded = ?", foldedName(name));
}

Result<std::optional<AccountId>> AccountRepository::idOfUid(const QString &uid) const
{
    return m_context.db.value<AccountId>("SELECT id FROM account WHERE uid = ?", uid);
}

Result<std::vector<Account>> AccountRepository::all() const
{
    return loadAccounts(m_context.db, "");
}

Result<std::vector<Account>> AccountRepository::withDescendants(AccountId id) const
{
    // UNION, not UNION ALL: a circle in a file from elsewhere ends.
    return loadAccounts(m_context.db,
                        "WHERE id IN (WITH RECURSIVE family(member) AS (SELECT ? UNION SELECT child.id FROM family "
                        "JOIN account child ON child.parent_id = member) SELECT member FROM family)",
                        id);
}

Result<qint64> AccountRepository::count() const
{
    LAARI_ASSIGN(const std::optional<qint64> count, m_context.db.value<qint64>("SELECT count(*) FROM account"));
    return count.value_or(0);
}

Result<AccountId> AccountRepository::insert(const Account &account)
{
    Account a = account;
    a.id = {};
    LAARI_ASSIGN(a, checkedAccount(m_context, a));
    if (a.uid.isEmpty())
        a.uid = m_context.newUid();
    LAARI_TRY(m_context.db.run(
        "INSERT INTO account (uid, name, name_folded, business_id, industry, segment, owner_id, "
        "annual_revenue_cents, annual_margin_cents, customer_since, contract_ends, tender_expected, competitors, "
        "ease_of_switching, intention_to_continue, expected_deciders, expected_influencers, expected_contacts, "
        "parent_id, response_target_hours, "
        "notes) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        a.uid, a.name, foldedName(a.name), a.businessId, a.industry, a.segment, a.owner, a.annualRevenue,
        a.annualMargin, a.customerSince, a.contractEnds, a.tenderExpected, a.competitors, a.easeOfSwitching,
        a.intentionToContinue, a.expectedDeciders, a.expectedInfluencers, a.expectedContacts, a.parent,
        a.responseTargetHours, a.notes));
    a.id = {m_context.db.lastInsertId()};
    LAARI_TRY(insertPeriods(m_context.db, a));
    m_context.touch(a.id);
    if (a.parent) // whose group it is now in
        m_context.touch(*a.parent);
    return a.id;
}

Result<void> AccountRepository::update(const Account &account)
{
    LAARI_ASSIGN(const Account before, find(account.id));
    LAARI_ASSIGN(Account a, checkedAccount(m_context, account));
    a.uid = before.uid;
    if (a == before)
        return {};
    LAARI_TRY(m_context.db.run(
        "UPDATE account SET name = ?, name_folded = ?, business_id = ?, industry = ?, segment = ?, owner_id = ?, "
        "annual_revenue_cents = ?, annual_margin_cents = ?, customer_since = ?, contract_ends = ?, "
        "tender_expected = ?, competitors = ?, ease_of_switching = ?, intention_to_continue = ?, "
        "expected_deciders = ?, expected_influencers = ?, expected_contacts = ?, parent_id = ?, response_target_hours "
        "= ?, notes = ? WHERE id = ?",
        a.name, foldedName(a.name), a.businessId, a.industry, a.segment, a.owner, a.annualRevenue, a.annualMargin,
        a.customerSince, a.contractEnds, a.tenderExpected, a.competitors, a.easeOfSwitching, a.intentionToContinue,
        a.expectedDeciders, a.expectedInfluencers, a.expectedContacts, a.parent, a.responseTargetHours, a.notes, a.id));
    if (a.lifecycle != before.lifecycle) {
        LAARI_TRY(m_context.db.run("DELETE FROM account_lifecycle WHERE account_id = ?", a.id));
        LAARI_TRY(insertPeriods(m_context.db, a));
    }
    m_context.touch(a.id);
    for (const std::optional<AccountId> parent : {before.parent, a.parent})
        if (parent && before.parent != a.parent)
            m_context.touch(*parent);
    return {};
}

Result<void> AccountRepository::remove(AccountId id)
{
    using Parent = std::optional<AccountId>;
    LAARI_ASSIGN(const std::optional<Parent> parent,
                 m_context.db.value<Parent>("SELECT parent_id FROM account WHERE id = ?", id));
    if (!parent)
        return fail(ErrorCode::NotFound, {QStringLiteral("account")});
    if (*parent) // whose group it leaves
        m_context.touch(**parent);
    LAARI_ASSIGN(sql::Statement child, m_context.db.query("SELECT id FROM account WHERE parent_id = ?", id));
    for (;;) { // they lose their parent
        LAARI_ASSIGN(const bool found, child.step());
        if (!found)
            break;
        m_context.touch(child.column<AccountId>(0));
    }
    // What reviews say of it, then the reviews of it alone, so that they can come back in turn.
    LAARI_TRY(m_context.db.run("DELETE FROM review_account WHERE account_id = ?", id));
    LAARI_TRY(m_context.db.run("DELETE FROM review_decision WHERE account_id = ? OR review_id IN "
                               "(SELECT id FROM review WHERE account_id = ?)",
                               id, id));
    LAARI_TRY(m_context.db.run("DELETE FROM review WHERE account_id = ?", id));
    // Touchpoints before people: a person cannot go while touchpoints name them.
    LAARI_TRY(m_context.db.run("DELETE FROM touchpoint WHERE account_id = ?", id));
    LAARI_TRY(m_context.db.run("DELETE FROM stakeholder WHERE account_id = ?", id));
    LAARI_TRY(m_context.db.run("DELETE FROM account WHERE id = ?", id));
    m_context.touch(id);
    return {};
}

} // namespace laari
