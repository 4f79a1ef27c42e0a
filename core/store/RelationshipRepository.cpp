// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/RelationshipRepository.h"

#include "core/store/StoreContextImpl.h"

namespace laari {

namespace {

/// A level of a book from elsewhere that is out of range cannot be: the schema checks it.
std::optional<RelationshipLevel> levelOf(const std::optional<int> &stored)
{
    return stored ? std::optional(RelationshipLevel(*stored)) : std::nullopt;
}

std::optional<int> stored(const std::optional<RelationshipLevel> &level)
{
    return level ? std::optional(int(*level)) : std::nullopt;
}

Relationship readRelationship(sql::Statement &row)
{
    Relationship r;
    std::optional<int> current;
    std::optional<int> desired;
    sql::Columns(row).intoAll(r.ownPerson, r.stakeholder, current, desired);
    for (const std::optional<int> &level : {current, desired})
        if (level && (*level < int(RelationshipLevel::Vendor) || *level > int(RelationshipLevel::TrustedAdviser)))
            row.markUnreadable();
    r.current = levelOf(current);
    r.desired = levelOf(desired);
    return r;
}

const std::string selectRelationships =
    "SELECT r.own_person_id, r.stakeholder_id, r.current_level, r.desired_level FROM relationship r ";

} // namespace

Result<std::vector<Relationship>> RelationshipRepository::ofAccount(AccountId account) const
{
    return m_context.db.all<Relationship>(selectRelationships +
                                              "JOIN stakeholder s ON s.id = r.stakeholder_id WHERE s.account_id = ? "
                                              "ORDER BY r.stakeholder_id, r.own_person_id",
                                          readRelationship, account);
}

Result<std::vector<Meetings>> RelationshipRepository::meetings(AccountId account, Day upTo) const
{
    const auto read = [](sql::Statement &row) {
        Meetings m;
        sql::Columns(row).intoAll(m.ownPerson, m.stakeholder, m.count, m.last);
        return m;
    };
    // CROSS: in this order, which needs no index but those that hold all that is asked for.
    return m_context.db.all<Meetings>(
        "SELECT o.own_person_id, p.stakeholder_id, count(*), max(p.day) FROM stakeholder s "
        "CROSS JOIN touchpoint_stakeholder p ON p.stakeholder_id = s.id "
        "CROSS JOIN touchpoint_own_person o ON o.touchpoint_id = p.touchpoint_id "
        "WHERE s.account_id = ? AND p.day <= ? AND p.presence = 'there' "
        "GROUP BY p.stakeholder_id, o.own_person_id ORDER BY p.stakeholder_id, o.own_person_id",
        read, account, upTo);
}

Result<void> RelationshipRepository::set(const Relationship &r)
{
    LAARI_ASSIGN(const std::optional<AccountId> account,
                 m_context.db.value<AccountId>("SELECT account_id FROM stakeholder WHERE id = ?", r.stakeholder));
    if (!account)
        return fail(ErrorCode::NotFound, {QStringLiteral("person")});
    LAARI_ASSIGN(const std::optional<OwnPersonId> own,
                 m_context.db.value<OwnPersonId>("SELECT id FROM own_person WHERE id = ?", r.ownPerson));
    if (!own)
        return fail(ErrorCode::NotFound, {QStringLiteral("own_person")});
    LAARI_ASSIGN(
        const std::vector<Relationship> before,
        m_context.db.all<Relationship>(selectRelationships + "WHERE r.stakeholder_id = ? AND r.own_person_id = ?",
                                       readRelationship, r.stakeholder, r.ownPerson));
    const bool none = !r.current && !r.desired;
    if (before.empty() ? none : before.front() == r)
        return {};
    m_context.touch(*account);
    if (none)
        return m_context.db.run("DELETE FROM relationship WHERE stakeholder_id = ? AND own_person_id = ?",
                                r.stakeholder, r.ownPerson);
    return m_context.db.run("INSERT INTO relationship (own_person_id, stakeholder_id, current_level, desired_level) "
                            "VALUES (?, ?, ?, ?) ON CONFLICT (stakeholder_id, own_person_id) DO UPDATE SET "
                            "current_level = excluded.current_level, desired_level = excluded.desired_level",
                            r.ownPerson, r.stakeholder, stored(r.current), stored(r.desired));
}

} // namespace laari
