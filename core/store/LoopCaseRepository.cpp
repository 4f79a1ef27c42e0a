// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/LoopCaseRepository.h"

#include "core/store/StoreContextImpl.h"
#include "core/store/Validation.h"

#include <algorithm>

namespace laari {

namespace {

const std::string selectCases =
    "SELECT id, uid, account_id, stakeholder_id, touchpoint_id, answer_id, reason, owner_id, our_function_id, "
    "opened_at_ms, due_at_ms, responded_at_ms, acted_at_ms, action, asked_at_ms, outcome, closed_at_ms, comment, "
    "recovery_id FROM loop_case ";
const std::string waitingFirst = "responded_at_ms IS NOT NULL, due_at_ms, id";

LoopCase readCase(sql::Statement &row)
{
    LoopCase c;
    sql::Columns(row).intoAll(c.id, c.uid, c.account, c.person, c.touchpoint, c.answer, c.reason, c.owner,
                              c.ourFunction, c.openedAt, c.dueAt, c.respondedAt, c.actedAt, c.action, c.askedAt,
                              c.outcome, c.closedAt, c.comment, c.recovery);
    return c;
}

/// That `query`, with one parameter, gives what is expected of the row it names.
template <typename IdType, typename Expected>
Result<void> checkNamed(sql::Connection &db, const char *query, const std::optional<IdType> &id, Expected expected,
                        const char *what)
{
    if (!id)
        return {};
    LAARI_ASSIGN(const std::optional<Expected> found, db.value<Expected>(query, *id));
    if (found != expected)
        return fail(ErrorCode::NotFound, {QLatin1String(what)});
    return {};
}

Result<void> checkReferences(StoreContext &context, const LoopCase &c)
{
    sql::Connection &db = context.db;
    LAARI_TRY(checkNamed(db, "SELECT id FROM account WHERE id = ?", std::optional(c.account), c.account, "account"));
    LAARI_TRY(checkNamed(db, "SELECT account_id FROM stakeholder WHERE id = ?", c.person, c.account, "stakeholder"));
    const char *const ofTouchpoint = "SELECT account_id FROM touchpoint WHERE id = ?";
    LAARI_TRY(checkNamed(db, ofTouchpoint, c.touchpoint, c.account, "touchpoint"));
    LAARI_TRY(checkNamed(db, ofTouchpoint, c.recovery, c.account, "touchpoint"));
    LAARI_TRY(checkNamed(db,
                         "SELECT s.account_id FROM survey_answer a JOIN stakeholder s ON s.id = a.stakeholder_id "
                         "WHERE a.id = ?",
                         c.answer, c.account, "survey_answer"));
    LAARI_TRY(checkNamed(db, "SELECT id FROM own_person WHERE id = ?", c.owner, c.owner.value_or(OwnPersonId{}),
                         "own_person"));
    return checkNamed(db, "SELECT list FROM list_item WHERE id = ?", c.ourFunction, ListKind::OurFunction, "list_item");
}

/// A touchpoint that has become another account's since is nothing of this case any more.
Result<void> dropForeign(sql::Connection &db, LoopCase &c)
{
    for (std::optional<TouchpointId> *touchpoint : {&c.touchpoint, &c.recovery}) {
        if (!*touchpoint)
            continue;
        LAARI_ASSIGN(const auto account,
                     db.value<AccountId>("SELECT account_id FROM touchpoint WHERE id = ?", **touchpoint));
        if (account && *account != c.account)
            touchpoint->reset();
    }
    return {};
}

/// Every step after the one before it, and none of them to come.
Result<void> checkSteps(const LoopCase &c, const QDateTime &now)
{
    struct Step {
        const char *name;
        std::optional<QDateTime> at;
    };
    const Step steps[] = {{"open", c.openedAt},
                          {"respond", c.respondedAt},
                          {"act", c.actedAt},
                          {"ask", c.askedAt},
                          {"close", c.closedAt}};
    for (size_t i = 1; i < std::size(steps); ++i) {
        const Step &before = steps[i - 1];
        if (steps[i].at && (!before.at || *steps[i].at < *before.at))
            return fail(ErrorCode::CaseOrder, {QLatin1String(before.name)});
        if (steps[i].at && *steps[i].at > std::max(now, before.at.value_or(now)))
            return fail(ErrorCode::DateInFuture, {steps[i].at->toLocalTime().date().toString(Qt::ISODate)});
    }
    if (c.outcome && !c.askedAt)
        return fail(ErrorCode::CaseOrder, {QStringLiteral("ask")});
    if (c.askedAt && !c.outcome)
        return fail(ErrorCode::NotFound, {QStringLiteral("outcome")});
    return {};
}

Result<LoopCase> checkedCase(StoreContext &context, LoopCase c)
{
    if (!c.openedAt.isValid())
        c.openedAt = context.clock.nowUtc();
    if (!c.dueAt.isValid() || c.dueAt < c.openedAt)
        c.dueAt = c.openedAt;
    LAARI_ASSIGN(c.action, checkedNote(c.action, longestParagraph));
    LAARI_ASSIGN(c.comment, checkedNote(c.comment, longestParagraph));
    LAARI_TRY(checkSteps(c, context.clock.nowUtc()));
    // A recovery tells by itself what was done.
    if (c.actedAt && c.action.isEmpty() && !c.recovery)
        return fail(ErrorCode::ActionEmpty);
    if (c.closedAt && c.comment.isEmpty() && !c.recovery)
        return fail(ErrorCode::CaseCommentEmpty);
    LAARI_TRY(checkReferences(context, c));
    return c;
}

Result<std::optional<LoopCase>> newest(const StoreContext &context, const char *where, qint64 id)
{
    LAARI_ASSIGN(std::vector<LoopCase> found,
                 context.db.all<LoopCase>(selectCases + where + " ORDER BY id DESC LIMIT 1", readCase, id));
    return found.empty() ? std::optional<LoopCase>() : std::optional<LoopCase>(std::move(found.front()));
}

} // namespace

Result<LoopCase> LoopCaseRepository::find(CaseId id) const
{
    LAARI_ASSIGN(const std::vector<LoopCase> found,
                 m_context.db.all<LoopCase>(selectCases + "WHERE id = ?", readCase, id));
    if (found.empty())
        return fail(ErrorCode::NotFound, {QStringLiteral("loop_case")});
    return found.front();
}

Result<std::vector<LoopCase>> LoopCaseRepository::ofAccount(AccountId account) const
{
    return m_context.db.all<LoopCase>(
        selectCases + "WHERE account_id = ? ORDER BY closed_at_ms IS NOT NULL, closed_at_ms DESC, " + waitingFirst,
        readCase, account);
}

Result<std::vector<LoopCase>> LoopCaseRepository::open() const
{
    return m_context.db.all<LoopCase>(selectCases + "WHERE closed_at_ms IS NULL ORDER BY " + waitingFirst, readCase);
}

Result<std::vector<LoopCase>> LoopCaseRepository::openedBetween(const QDateTime &from, const QDateTime &to) const
{
    return m_context.db.all<LoopCase>(selectCases + "WHERE opened_at_ms BETWEEN ? AND ? ORDER BY opened_at_ms, id",
                                      readCase, from, to);
}

Result<std::optional<LoopCase>> LoopCaseRepository::ofTouchpoint(TouchpointId touchpoint) const
{
    return newest(m_context, "WHERE touchpoint_id = ?", touchpoint.value);
}

Result<std::optional<LoopCase>> LoopCaseRepository::ofAnswer(AnswerId answer) const
{
    return newest(m_context, "WHERE answer_id = ?", answer.value);
}

Result<std::vector<LoopCase>> LoopCaseRepository::closedBy(TouchpointId recovery) const
{
    return m_context.db.all<LoopCase>(selectCases + "WHERE recovery_id = ? ORDER BY id", readCase, recovery);
}

Result<CaseId> LoopCaseRepository::insert(const LoopCase &loopCase)
{
    LAARI_ASSIGN(const LoopCase c, checkedCase(m_context, loopCase));
    LAARI_TRY(m_context.db.run(
        "INSERT INTO loop_case (uid, account_id, stakeholder_id, touchpoint_id, answer_id, reason, owner_id, "
        "our_function_id, opened_at_ms, due_at_ms, responded_at_ms, acted_at_ms, action, asked_at_ms, outcome, "
        "closed_at_ms, comment, recovery_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        c.uid.isEmpty() ? m_context.newUid() : c.uid, c.account, c.person, c.touchpoint, c.answer, c.reason, c.owner,
        c.ourFunction, c.openedAt, c.dueAt, c.respondedAt, c.actedAt, c.action, c.askedAt, c.outcome, c.closedAt,
        c.comment, c.recovery));
    m_context.touch(c.account);
    return CaseId{m_context.db.lastInsertId()};
}

Result<void> LoopCaseRepository::update(const LoopCase &loopCase)
{
    LAARI_ASSIGN(const LoopCase before, find(loopCase.id));
    LoopCase c = loopCase;
    c.account = before.account;
    c.uid = before.uid;
    c.openedAt = before.openedAt;
    LAARI_TRY(dropForeign(m_context.db, c));
    LAARI_ASSIGN(c, checkedCase(m_context, c));
    if (c == before)
        return {};
    LAARI_TRY(m_context.db.run(
        "UPDATE loop_case SET stakeholder_id = ?, touchpoint_id = ?, answer_id = ?, reason = ?, owner_id = ?, "
        "our_function_id = ?, due_at_ms = ?, responded_at_ms = ?, acted_at_ms = ?, action = ?, asked_at_ms = ?, "
        "outcome = ?, closed_at_ms = ?, comment = ?, recovery_id = ? WHERE id = ?",
        c.person, c.touchpoint, c.answer, c.reason, c.owner, c.ourFunction, c.dueAt, c.respondedAt, c.actedAt, c.action,
        c.askedAt, c.outcome, c.closedAt, c.comment, c.recovery, c.id));
    m_context.touch(c.account);
    return {};
}

Result<void> LoopCaseRepository::remove(CaseId id)
{
    LAARI_ASSIGN(const LoopCase before, find(id));
    LAARI_TRY(m_context.db.run("DELETE FROM loop_case WHERE id = ?", id));
    m_context.touch(before.account);
    return {};
}

} // namespace laari
