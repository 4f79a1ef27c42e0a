// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/AttentionRepository.h"

#include "core/store/StoreContextImpl.h"

namespace laari {

namespace {

AttentionMark readMark(sql::Statement &row)
{
    AttentionMark mark;
    StakeholderId person;
    sql::Columns(row).intoAll(mark.kind, mark.account, person, mark.occurrence, mark.hiddenUntil);
    if (person)
        mark.person = person;
    return mark;
}

} // namespace

Result<std::vector<AttentionMark>> AttentionRepository::all() const
{
    return m_context.db.all<AttentionMark>(
        "SELECT kind, account_id, stakeholder_id, occurrence, hidden_until FROM attention_mark ORDER BY id", readMark);
}

Result<void> AttentionRepository::set(const AttentionMark &mark)
{
    LAARI_ASSIGN(const std::optional<AccountId> account,
                 m_context.db.value<AccountId>("SELECT id FROM account WHERE id = ?", mark.account));
    if (!account)
        return fail(ErrorCode::NotFound, {QStringLiteral("account")});
    m_context.touch(mark.account);
    return m_context.db.run("INSERT INTO attention_mark (kind, account_id, stakeholder_id, occurrence, hidden_until) "
                            "VALUES (?, ?, ?, ?, ?) ON CONFLICT (account_id, kind, stakeholder_id, occurrence) "
                            "DO UPDATE SET hidden_until = excluded.hidden_until",
                            mark.kind, mark.account, mark.person.value_or(StakeholderId{}), mark.occurrence,
                            mark.hiddenUntil);
}

Result<void> AttentionRepository::clearFollowUp(AccountId account, FollowUpId followUp)
{
    return m_context.db.run("DELETE FROM attention_mark WHERE account_id = ? AND kind = ? AND occurrence = ?", account,
                            AttentionKind::FollowUp, followUp);
}

Result<void> AttentionRepository::clearPromise(AccountId account, PromiseId promise)
{
    return m_context.db.run("DELETE FROM attention_mark WHERE account_id = ? AND kind = ? AND occurrence = ?", account,
                            AttentionKind::Promise, promise);
}

} // namespace laari
