// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/FollowUpRepository.h"

#include "core/store/RowCheck.h"
#include "core/store/StoreContextImpl.h"
#include "core/store/Validation.h"

namespace laari {

namespace {

const std::string selectFollowUps =
    "SELECT id, uid, account_id, stakeholder_id, touchpoint_id, what, who_id, due, entered_on, done_on FROM follow_up ";

FollowUp readFollowUp(sql::Statement &row)
{
    FollowUp f;
    sql::Columns(row).intoAll(f.id, f.uid, f.account, f.person, f.touchpoint, f.what, f.who, f.due, f.enteredOn,
                              f.doneOn);
    return f;
}

Result<FollowUp> checkedFollowUp(StoreContext &context, FollowUp f)
{
    if (f.what.trimmed().isEmpty())
        return fail(ErrorCode::FollowUpEmpty);
    LAARI_ASSIGN(f.what, checkedName(f.what));
    LAARI_TRY(checkDay(f.due));
    LAARI_TRY(checkNotFuture(f.doneOn, context.clock));
    LAARI_TRY(checkThere(context.db, "account", std::optional(f.account)));
    LAARI_TRY(checkOfAccount(context.db, "stakeholder", f.person, f.account));
    LAARI_TRY(checkOfAccount(context.db, "touchpoint", f.touchpoint, f.account));
    LAARI_TRY(checkThere(context.db, "own_person", f.who));
    if (f.enteredOn.value == 0)
        f.enteredOn = context.clock.today();
    return f;
}

} // namespace

Result<FollowUp> FollowUpRepository::find(FollowUpId id) const
{
    LAARI_ASSIGN(const std::vector<FollowUp> found,
                 m_context.db.all<FollowUp>(selectFollowUps + "WHERE id = ?", readFollowUp, id));
    if (found.empty())
        return fail(ErrorCode::NotFound, {QStringLiteral("follow_up")});
    return found.front();
}

Result<std::vector<FollowUp>> FollowUpRepository::ofAccount(AccountId account) const
{
    return m_context.db.all<FollowUp>(selectFollowUps + "WHERE account_id = ? ORDER BY done_on IS NOT NULL, CASE WHEN "
                                                        "done_on IS NULL THEN due ELSE -done_on END, id",
                                      readFollowUp, account);
}

Result<std::vector<FollowUp>> FollowUpRepository::ofTouchpoint(TouchpointId touchpoint) const
{
    return m_context.db.all<FollowUp>(selectFollowUps + "WHERE touchpoint_id = ? ORDER BY due, id", readFollowUp,
                                      touchpoint);
}

Result<std::vector<FollowUp>> FollowUpRepository::openUntil(Day day) const
{
    return m_context.db.all<FollowUp>(selectFollowUps + "WHERE done_on IS NULL AND due <= ? ORDER BY due, id",
                                      readFollowUp, day);
}

Result<FollowUpId> FollowUpRepository::insert(const FollowUp &followUp)
{
    LAARI_ASSIGN(const FollowUp f, checkedFollowUp(m_context, followUp));
    LAARI_TRY(m_context.db.run("INSERT INTO follow_up (uid, account_id, stakeholder_id, touchpoint_id, what, who_id, "
                               "due, entered_on, done_on) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                               f.uid.isEmpty() ? m_context.newUid() : f.uid, f.account, f.person, f.touchpoint, f.what,
                               f.who, f.due, f.enteredOn, f.doneOn));
    m_context.touch(f.account);
    return FollowUpId{m_context.db.lastInsertId()};
}

Result<void> FollowUpRepository::update(const FollowUp &followUp)
{
    LAARI_ASSIGN(const FollowUp before, find(followUp.id));
    FollowUp f = followUp;
    f.account = before.account;
    f.enteredOn = before.enteredOn;
    LAARI_ASSIGN(f, checkedFollowUp(m_context, f));
    f.uid = before.uid;
    if (f == before)
        return {};
    LAARI_TRY(m_context.db.run("UPDATE follow_up SET stakeholder_id = ?, touchpoint_id = ?, what = ?, who_id = ?, "
                               "due = ?, done_on = ? WHERE id = ?",
                               f.person, f.touchpoint, f.what, f.who, f.due, f.doneOn, f.id));
    m_context.touch(f.account);
    return {};
}

Result<void> FollowUpRepository::remove(FollowUpId id)
{
    LAARI_ASSIGN(const FollowUp before, find(id));
    LAARI_TRY(m_context.db.run("DELETE FROM follow_up WHERE id = ?", id));
    m_context.touch(before.account);
    return {};
}

} // namespace laari
