// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/PromiseRepository.h"

#include "core/store/RowCheck.h"
#include "core/store/StoreContextImpl.h"
#include "core/store/Validation.h"

namespace laari {

namespace {

const std::string selectPromises =
    "SELECT id, uid, account_id, company_promise_id, stakeholder_id, what, who_id, our_function_id, delivered_by_id, "
    "importance, made_on, due, made_in_id, entered_on, state, settled_on, settled_by_id, broken_by_id, "
    "(SELECT count(*) FROM promise_date d WHERE d.promise_id = promise.id) FROM promise ";
const std::string selectCompanyPromises = "SELECT id, uid, what, segment, made_on, due FROM company_promise ";

Promise readPromise(sql::Statement &row)
{
    Promise p;
    sql::Columns(row).intoAll(p.id, p.uid, p.account, p.company, p.person, p.what, p.who, p.ourFunction, p.deliveredBy,
                              p.importance, p.madeOn, p.due, p.madeIn, p.enteredOn, p.state, p.settledOn, p.settledBy,
                              p.brokenBy, p.newDates);
    return p;
}

CompanyPromise readCompanyPromise(sql::Statement &row)
{
    CompanyPromise p;
    sql::Columns(row).intoAll(p.id, p.uid, p.what, p.segment, p.madeOn, p.due);
    return p;
}

PromiseDate readPromiseDate(sql::Statement &row)
{
    PromiseDate date;
    sql::Columns(row).intoAll(date.agreedOn, date.before, date.after);
    return date;
}

Result<QString> checkedWhat(const QString &what)
{
    if (what.trimmed().isEmpty())
        return fail(ErrorCode::PromiseEmpty);
    return checkedName(what);
}

Result<void> checkDates(const Clock &clock, Day madeOn, Day due)
{
    LAARI_TRY(checkNotFuture(madeOn, clock));
    LAARI_TRY(checkDay(due));
    if (due < madeOn)
        return fail(ErrorCode::PromiseDueBeforeMade);
    return {};
}

Result<Promise> checkedPromise(StoreContext &context, Promise p)
{
    LAARI_ASSIGN(p.what, checkedWhat(p.what));
    LAARI_TRY(checkDates(context.clock, p.madeOn, p.due));
    if (p.state == PromiseState::Open) {
        p.settledOn.reset();
        p.settledBy.reset();
        p.brokenBy.reset();
    } else if (!p.settledOn) {
        p.settledOn = context.clock.today();
    }
    LAARI_TRY(checkNotFuture(p.settledOn, context.clock));
    if (p.settledOn && *p.settledOn < p.madeOn)
        return fail(ErrorCode::PromiseSettledBeforeMade);
    LAARI_TRY(checkThere(context.db, "account", std::optional(p.account)));
    LAARI_TRY(checkThere(context.db, "company_promise", p.company));
    LAARI_TRY(checkOfAccount(context.db, "stakeholder", p.person, p.account));
    LAARI_TRY(checkThere(context.db, "own_person", p.who));
    LAARI_TRY(checkThere(context.db, "list_item", p.ourFunction));
    LAARI_TRY(checkThere(context.db, "partner", p.deliveredBy));
    for (const std::optional<TouchpointId> &touchpoint : {p.madeIn, p.settledBy, p.brokenBy})
        LAARI_TRY(checkOfAccount(context.db, "touchpoint", touchpoint, p.account));
    if (p.enteredOn.value == 0)
        p.enteredOn = context.clock.today();
    return p;
}

} // namespace

Result<Promise> PromiseRepository::find(PromiseId id) const
{
    LAARI_ASSIGN(const std::vector<Promise> found,
                 m_context.db.all<Promise>(selectPromises + "WHERE id = ?", readPromise, id));
    if (found.empty())
        return fail(ErrorCode::NotFound, {QStringLiteral("promise")});
    return found.front();
}

Result<std::optional<Promise>> PromiseRepository::ofTouchpoint(TouchpointId touchpoint) const
{
    LAARI_ASSIGN(const std::vector<Promise> found,
                 m_context.db.all<Promise>(selectPromises + "WHERE settled_by_id = ? OR broken_by_id = ?", readPromise,
                                           touchpoint, touchpoint));
    return found.empty() ? std::optional<Promise>() : std::optional(found.front());
}

Result<std::vector<Promise>> PromiseRepository::ofAccount(AccountId account) const
{
    return m_context.db.all<Promise>(selectPromises + "WHERE account_id = ? ORDER BY settled_on IS NOT NULL, "
                                                      "CASE WHEN settled_on IS NULL THEN due ELSE -settled_on END, id",
                                     readPromise, account);
}

Result<std::vector<Promise>> PromiseRepository::open() const
{
    return m_context.db.all<Promise>(selectPromises + "WHERE state = 'open' ORDER BY due, id", readPromise);
}

Result<std::vector<Promise>> PromiseRepository::openUntil(Day day) const
{
    return m_context.db.all<Promise>(selectPromises + "WHERE state = 'open' AND due <= ? ORDER BY due, id", readPromise,
                                     day);
}

Result<std::vector<Promise>> PromiseRepository::settledBetween(Day from, Day to) const
{
    return m_context.db.all<Promise>(
        selectPromises + "WHERE settled_on BETWEEN ? AND ? ORDER BY settled_on DESC, id DESC", readPromise, from, to);
}

Result<std::vector<Promise>> PromiseRepository::ofCompany(CompanyPromiseId company) const
{
    return m_context.db.all<Promise>(selectPromises + "WHERE company_promise_id = ? ORDER BY id", readPromise, company);
}

Result<std::vector<PromiseDate>> PromiseRepository::datesOf(PromiseId id) const
{
    return m_context.db.all<PromiseDate>(
        "SELECT agreed_on, due_before, due_after FROM promise_date WHERE promise_id = ? ORDER BY id", readPromiseDate,
        id);
}

Result<PromiseId> PromiseRepository::insert(const Promise &promise)
{
    LAARI_ASSIGN(const Promise p, checkedPromise(m_context, promise));
    LAARI_TRY(m_context.db.run(
        "INSERT INTO promise (uid, account_id, company_promise_id, stakeholder_id, what, who_id, our_function_id, "
        "delivered_by_id, importance, made_on, due, made_in_id, entered_on, state, settled_on, settled_by_id, "
        "broken_by_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        p.uid.isEmpty() ? m_context.newUid() : p.uid, p.account, p.company, p.person, p.what, p.who, p.ourFunction,
        p.deliveredBy, p.importance, p.madeOn, p.due, p.madeIn, p.enteredOn, p.state, p.settledOn, p.settledBy,
        p.brokenBy));
    m_context.touch(p.account);
    return PromiseId{m_context.db.lastInsertId()};
}

Result<void> PromiseRepository::update(const Promise &promise)
{
    LAARI_ASSIGN(const Promise before, find(promise.id));
    Promise p = promise;
    p.account = before.account;
    p.enteredOn = before.enteredOn;
    LAARI_ASSIGN(p, checkedPromise(m_context, p));
    p.uid = before.uid;
    p.newDates = before.newDates;
    if (p == before)
        return {};
    if (p.due != before.due && p.newDates > 0)
        LAARI_TRY(m_context.db.run("UPDATE promise_date SET due_after = ? WHERE id = "
                                   "(SELECT max(id) FROM promise_date WHERE promise_id = ?)",
                                   p.due, p.id));
    LAARI_TRY(m_context.db.run(
        "UPDATE promise SET company_promise_id = ?, stakeholder_id = ?, what = ?, who_id = ?, our_function_id = ?, "
        "delivered_by_id = ?, importance = ?, made_on = ?, due = ?, made_in_id = ?, state = ?, settled_on = ?, "
        "settled_by_id = ?, broken_by_id = ? WHERE id = ?",
        p.company, p.person, p.what, p.who, p.ourFunction, p.deliveredBy, p.importance, p.madeOn, p.due, p.madeIn,
        p.state, p.settledOn, p.settledBy, p.brokenBy, p.id));
    m_context.touch(p.account);
    return {};
}

Result<void> PromiseRepository::remove(PromiseId id)
{
    LAARI_ASSIGN(const Promise before, find(id));
    LAARI_TRY(m_context.db.run("DELETE FROM promise WHERE id = ?", id));
    m_context.touch(before.account);
    return {};
}

Result<void> PromiseRepository::agree(PromiseId id, const PromiseDate &date)
{
    LAARI_ASSIGN(const Promise before, find(id));
    LAARI_TRY(checkDates(m_context.clock, before.madeOn, date.after));
    LAARI_TRY(
        m_context.db.run("INSERT INTO promise_date (promise_id, agreed_on, due_before, due_after) VALUES (?, ?, ?, ?)",
                         id, date.agreedOn, date.before, date.after));
    LAARI_TRY(m_context.db.run("UPDATE promise SET due = ? WHERE id = ?", date.after, id));
    m_context.touch(before.account);
    return {};
}

Result<CompanyPromise> PromiseRepository::findCompany(CompanyPromiseId id) const
{
    LAARI_ASSIGN(const std::vector<CompanyPromise> found,
                 m_context.db.all<CompanyPromise>(selectCompanyPromises + "WHERE id = ?", readCompanyPromise, id));
    if (found.empty())
        return fail(ErrorCode::NotFound, {QStringLiteral("company_promise")});
    return found.front();
}

Result<std::vector<CompanyPromise>> PromiseRepository::company() const
{
    return m_context.db.all<CompanyPromise>(selectCompanyPromises + "ORDER BY made_on DESC, id DESC",
                                            readCompanyPromise);
}

Result<CompanyPromiseId> PromiseRepository::insertCompany(const CompanyPromise &promise)
{
    CompanyPromise p = promise;
    LAARI_ASSIGN(p.what, checkedWhat(p.what));
    LAARI_ASSIGN(p.segment, checkedLine(p.segment));
    LAARI_TRY(checkDates(m_context.clock, p.madeOn, p.due));
    LAARI_TRY(m_context.db.run("INSERT INTO company_promise (uid, what, segment, made_on, due) VALUES (?, ?, ?, ?, ?)",
                               p.uid.isEmpty() ? m_context.newUid() : p.uid, p.what, p.segment, p.madeOn, p.due));
    m_context.touchedEverything = true;
    return CompanyPromiseId{m_context.db.lastInsertId()};
}

Result<void> PromiseRepository::removeCompany(CompanyPromiseId id)
{
    LAARI_TRY(findCompany(id));
    LAARI_TRY(m_context.db.run("DELETE FROM company_promise WHERE id = ?", id));
    m_context.touchedEverything = true;
    return {};
}

} // namespace laari
