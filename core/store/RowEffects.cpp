// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/RowEffects.h"

#include <algorithm>
#include <limits>

namespace laari {

namespace {

constexpr qint64 beginning = std::numeric_limits<qint32>::min();

constexpr const char *accountOfTouchpoint = "SELECT account_id FROM touchpoint WHERE id = ?";
constexpr const char *accountOfPerson = "SELECT account_id FROM stakeholder WHERE id = ?";

Day dayOf(qint64 value)
{
    return {qint32(std::clamp<qint64>(value, beginning, std::numeric_limits<qint32>::max()))};
}

template <size_t N>
bool anyDiffers(const sql::LoggedTable &table, const Cells &a, const Cells &b, const QStringView (&columns)[N])
{
    return std::any_of(std::begin(columns), std::end(columns), [&](QStringView column) {
        const qsizetype at = table.indexOf(column);
        return at >= 0 && a[size_t(at)] != b[size_t(at)];
    });
}

// What the trust model sees of a row; a touchpoint's participants are rows of their own.
constexpr QStringView evidence[] = {u"day",    u"importance", u"emotion",  u"effectiveness", u"ease",
                                    u"factor", u"source",     u"cause_id", u"mends_id",      u"recorded_score"};
/// Rows that say on which day a person was given evidence.
bool isEvidence(const sql::LoggedTable &table)
{
    return table.name == QStringLiteral("touchpoint_stakeholder") || table.name == QStringLiteral("survey_answer");
}

constexpr QStringView scale[] = {u"instrument", u"lowest", u"highest"};
constexpr QStringView ownEvidence[] = {u"do_not_score", u"opening_step", u"opening_day"};

} // namespace

void RowEffects::markPerson(std::optional<qint64> person, std::optional<qint64> from)
{
    if (person && from)
        m_context.markStale({*person}, dayOf(*from));
}

Result<void> RowEffects::markParticipants(qint64 touchpoint, Day from)
{
    LAARI_ASSIGN(
        sql::Statement row,
        m_context.db.query("SELECT stakeholder_id FROM touchpoint_stakeholder WHERE touchpoint_id = ?", touchpoint));
    for (;;) {
        LAARI_ASSIGN(const bool found, row.step());
        if (!found)
            return {};
        m_context.markStale(row.column<StakeholderId>(0), from);
    }
}

/// Their answers may count in another way.
Result<void> RowEffects::markRespondents(qint64 survey)
{
    LAARI_ASSIGN(sql::Statement row,
                 m_context.db.query("SELECT stakeholder_id, day FROM survey_answer WHERE survey_id = ?", survey));
    for (;;) {
        LAARI_ASSIGN(const bool found, row.step());
        if (!found)
            return {};
        m_context.markStale(row.column<StakeholderId>(0), row.column<Day>(1));
    }
}

Result<void> RowEffects::touchAccount(const char *query, std::optional<qint64> id)
{
    if (!id)
        return {};
    LAARI_ASSIGN(const std::optional<AccountId> account, m_context.db.value<AccountId>(query, *id));
    if (account)
        m_context.touch(*account);
    return {};
}

Result<void> RowEffects::noteTouched(const sql::LoggedTable &table, const Cells &row)
{
    const auto integer = [&](QStringView column) { return integerIn(table, row, column); };
    const std::optional<qint64> account =
        integer(table.name == QStringLiteral("account") ? QStringView(u"id") : QStringView(u"account_id"));
    if (account) {
        m_context.touch({*account});
        if (const auto parent = integer(u"parent_id")) // whose group it is or was in
            m_context.touch({*parent});
        return {};
    }
    if (table.owner && table.owner->table == QStringLiteral("touchpoint"))
        return touchAccount(accountOfTouchpoint, integer(u"touchpoint_id"));
    if (table.owner && table.owner->table == QStringLiteral("stakeholder"))
        return touchAccount(accountOfPerson, integer(u"stakeholder_id"));
    if (table.name != QStringLiteral("import_record")) // which nobody sees
        m_context.touchedEverything = true;
    if (table.name == QStringLiteral("parameter"))
        m_context.allLedgersStale = true;
    return {};
}

Result<void> RowEffects::noteRow(const sql::LoggedTable &table, const Cells &row)
{
    if (isEvidence(table))
        markPerson(integerIn(table, row, u"stakeholder_id"), integerIn(table, row, u"day"));
    if (table.name == QStringLiteral("stakeholder"))
        markPerson(integerIn(table, row, u"id"), beginning);
    return noteTouched(table, row);
}

Result<void> RowEffects::noteUpdate(const sql::LoggedTable &table, const Cells &before, const Cells &after)
{
    if (table.name == QStringLiteral("touchpoint") && anyDiffers(table, before, after, evidence)) {
        const qint64 from = std::min(integerIn(table, before, u"day").value_or(beginning),
                                     integerIn(table, after, u"day").value_or(beginning));
        LAARI_TRY(markParticipants(integerIn(table, after, u"id").value_or(0), dayOf(from)));
    }
    if (isEvidence(table))
        for (const Cells &row : {before, after})
            markPerson(integerIn(table, row, u"stakeholder_id"), integerIn(table, row, u"day"));
    if (table.name == QStringLiteral("stakeholder") && anyDiffers(table, before, after, ownEvidence))
        markPerson(integerIn(table, after, u"id"), beginning);
    if (table.name == QStringLiteral("survey") && anyDiffers(table, before, after, scale))
        LAARI_TRY(markRespondents(integerIn(table, after, u"id").value_or(0)));
    LAARI_TRY(noteTouched(table, before));
    return noteTouched(table, after);
}

} // namespace laari
