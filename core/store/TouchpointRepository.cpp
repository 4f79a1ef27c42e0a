// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/TouchpointRepository.h"

#include "core/store/StoreContextImpl.h"
#include "core/store/TouchpointCheck.h"
#include "core/store/TouchpointRows.h"
#include "core/store/sql/BlockInsert.h"

#include <algorithm>

namespace laari {

namespace {

// The score in whole numbers: x = steps / (2 weights), or as it was recorded. See Touchpoint::score.
constexpr const char *openFailuresOfAccount =
    "WITH scored AS NOT MATERIALIZED (SELECT id, mends_id, account_id, day, "
    "ifnull(4 * (emotion - 3), 0) + ifnull(effectiveness - 3, 0) + ifnull(ease - 3, 0) AS steps, "
    "4 * (emotion IS NOT NULL) + (effectiveness IS NOT NULL) + (ease IS NOT NULL) AS weights, recorded_score AS x FROM "
    "touchpoint) "
    "SELECT f.id FROM scored f WHERE f.account_id = ? AND f.day <= ? AND f.mends_id IS NULL "
    "AND CASE WHEN f.x IS NULL THEN f.weights > 0 AND 5 * f.steps <= -f.weights ELSE f.x <= -0.099999999 END "
    "AND NOT EXISTS (SELECT 1 FROM scored r WHERE r.mends_id = f.id "
    "AND CASE WHEN r.x IS NULL THEN r.weights > 0 AND r.steps >= r.weights ELSE r.x >= 0.499999999 END)";

/// Word by word the condition of the index touchpoint_bad; `t` is the table's name here, with its dot.
std::string badIn(const std::string &t)
{
    return "(ifnull(" + t + "recorded_score, 0) <= -0.299999999 OR (" + t +
           "recorded_score IS NULL AND 5 * (ifnull(4 * (" + t + "emotion - 3), 0) + ifnull(" + t +
           "effectiveness - 3, 0) + ifnull(" + t + "ease - 3, 0)) <= -3 * (4 * (" + t + "emotion IS NOT NULL) + (" + t +
           "effectiveness IS NOT NULL) + (" + t + "ease IS NOT NULL)) AND coalesce(" + t + "emotion, " + t +
           "effectiveness, " + t + "ease) IS NOT NULL))";
}

std::string unansweredQuery(const char *more)
{
    // Whether l answers t: it came after it (where a time of day is missing, the order of logging tells) and was not
    // bad.
    const std::string answers =
        "(l.day > t.day OR (l.day = t.day AND CASE WHEN l.time_minutes IS NULL OR t.time_minutes IS NULL "
        "OR l.time_minutes = t.time_minutes THEN l.id > t.id ELSE l.time_minutes > t.time_minutes END)) AND NOT (" +
        badIn("l.") + ")";
    const std::string withThem =
        "SELECT 1 FROM touchpoint_stakeholder p "
        "JOIN touchpoint_stakeholder q ON q.stakeholder_id = p.stakeholder_id AND q.day >= t.day "
        "JOIN touchpoint l ON l.id = q.touchpoint_id WHERE p.touchpoint_id = t.id AND p.presence = 'there' "
        "AND q.presence = 'there' AND q.touchpoint_id <> t.id AND " +
        answers;
    const std::string somebodyNamed =
        "SELECT 1 FROM touchpoint_stakeholder p JOIN stakeholder s ON s.id = p.stakeholder_id "
        "WHERE p.touchpoint_id = t.id AND p.presence = 'there' AND s.kind = 'person'";
    const std::string withAnybody =
        "SELECT 1 FROM touchpoint l WHERE l.account_id = t.account_id AND l.day >= t.day AND l.id <> t.id AND " +
        answers;
    return "SELECT t.id FROM touchpoint t WHERE " + badIn("t.") +
           " AND t.day BETWEEN ? AND ? AND NOT EXISTS (SELECT 1 FROM touchpoint r WHERE r.mends_id = t.id) "
           "AND NOT EXISTS (" +
           withThem + ") AND (EXISTS (" + somebodyNamed + ") OR NOT EXISTS (" + withAnybody + ")) " + more +
           "ORDER BY t.day, t.time_minutes, t.id";
}

/// Everything but the lists, in the order of the columns below.
constexpr const char *insertColumns =
    "touchpoint (account_id, day, time_minutes, channel, importance, emotion, effectiveness, ease, "
    "named_emotion_id, factor, source, cause_id, mends_id, journey_stage_id, our_function_id, hand_offs, "
    "delivered_by_id, own_feeling, project_id, note, note_private, recorded_as, recorded_score, uid, recorded_at_ms)";
constexpr const char *updateRow =
    "UPDATE touchpoint SET account_id = ?, day = ?, time_minutes = ?, channel = ?, importance = ?, emotion = ?, "
    "effectiveness = ?, ease = ?, named_emotion_id = ?, factor = ?, source = ?, cause_id = ?, mends_id = ?, "
    "journey_stage_id = ?, our_function_id = ?, hand_offs = ?, delivered_by_id = ?, own_feeling = ?, "
    "project_id = ?, note = ?, note_private = ?, recorded_as = ?, recorded_score = ? WHERE id = ?";

/// Gives `use` the columns that both have.
template <typename Use> auto withColumns(const Touchpoint &t, Use use)
{
    return use(t.account, t.day, t.time, t.channel, t.importance, t.emotion, t.effectiveness, t.ease, t.namedEmotion,
               t.factor, t.source, t.cause, t.mends, t.journeyStage, t.ourFunction, t.handOffs, t.deliveredBy,
               t.ownFeeling, t.project, t.note, t.notePrivate,
               t.recorded ? std::optional(t.recorded->as) : std::nullopt,
               t.recorded ? std::optional(t.recorded->score) : std::nullopt);
}

/// The rows alone. Gives them their ids, which follow one another (AUTOINCREMENT).
Result<void> insertRows(sql::Connection &db, std::span<Touchpoint> touchpoints)
{
    const sql::BlockInsert rows(insertColumns, 25);
    LAARI_TRY(rows.run(
        db, std::span<const Touchpoint>(touchpoints), [](sql::Statement &statement, int first, const Touchpoint &t) {
            withColumns(t, [&](const auto &...columns) { statement.bindFrom(first, columns..., t.uid, t.recordedAt); });
        }));
    qint64 id = db.lastInsertId();
    for (auto t = touchpoints.rbegin(); t != touchpoints.rend(); ++t)
        t->id = {id--};
    return {};
}

Result<void> insertParticipants(sql::Connection &db, std::span<const Touchpoint> touchpoints)
{
    struct Row {
        const Touchpoint *touchpoint;
        const Participant *participant;
    };
    std::vector<Row> rows;
    for (const Touchpoint &t : touchpoints)
        for (const Participant &participant : t.participants)
            rows.push_back({&t, &participant});
    const sql::BlockInsert links("touchpoint_stakeholder (touchpoint_id, stakeholder_id, day, presence)", 4);
    return links.run(db, std::span<const Row>(rows), [](sql::Statement &statement, int first, const Row &row) {
        statement.bindFrom(first, row.touchpoint->id, row.participant->stakeholder, row.touchpoint->day,
                           row.participant->presence);
    });
}

Result<void> insertOwnPeople(sql::Connection &db, const Touchpoint &t)
{
    for (const OwnPersonId person : t.ownPeople)
        LAARI_TRY(
            db.run("INSERT INTO touchpoint_own_person (touchpoint_id, own_person_id) VALUES (?, ?)", t.id, person));
    return {};
}

Result<void> insertSigns(sql::Connection &db, const Touchpoint &t)
{
    for (const ListItemId sign : t.signs)
        LAARI_TRY(db.run("INSERT INTO touchpoint_sign (touchpoint_id, sign_id) VALUES (?, ?)", t.id, sign));
    return {};
}

/// Whether the trust model sees the two as the same.
bool sameEvidence(const Touchpoint &a, const Touchpoint &b)
{
    return a.day == b.day && a.importance == b.importance && a.emotion == b.emotion &&
           a.effectiveness == b.effectiveness && a.ease == b.ease && a.recorded == b.recorded && a.factor == b.factor &&
           a.source == b.source && a.cause == b.cause && a.mends == b.mends && a.participants == b.participants;
}

/// The people of a touchpoint hold everything that hangs on it: its recoveries mend it for them alone.
void markStale(StoreContext &context, const Touchpoint &touchpoint, Day from)
{
    for (const Participant &participant : touchpoint.participants)
        context.markStale(participant.stakeholder, from);
}

} // namespace

Result<Touchpoint> TouchpointRepository::find(TouchpointId id) const
{
    LAARI_ASSIGN(std::vector<Touchpoint> found, loadTouchpoints(m_context.db, "SELECT ?", id));
    if (found.empty())
        return fail(ErrorCode::NotFound, {QStringLiteral("touchpoint")});
    return std::move(found.front());
}

Result<std::optional<Touchpoint>> TouchpointRepository::findByUid(const QString &uid) const
{
    LAARI_ASSIGN(std::vector<Touchpoint> found,
                 loadTouchpoints(m_context.db, "SELECT id FROM touchpoint WHERE uid = ?", uid));
    if (found.empty())
        return std::optional<Touchpoint>();
    return std::optional<Touchpoint>(std::move(found.front()));
}

Result<std::optional<TouchpointId>> TouchpointRepository::idOfUid(const QString &uid) const
{
    return m_context.db.value<TouchpointId>("SELECT id FROM touchpoint WHERE uid = ?", uid);
}

Result<std::vector<Touchpoint>> TouchpointRepository::ofAccount(AccountId account, int limit, int offset) const
{
    if (limit <= 0 && offset <= 0)
        return loadTouchpoints(m_context.db, "SELECT id FROM touchpoint WHERE account_id = ?", account);
    return loadTouchpoints(m_context.db,
                           "SELECT id FROM touchpoint WHERE account_id = ? "
                           "ORDER BY day DESC, time_minutes DESC, id DESC LIMIT ? OFFSET ?",
                           account, limit <= 0 ? -1 : limit, offset);
}

Result<std::vector<Touchpoint>> TouchpointRepository::outlinesOfAccount(AccountId account) const
{
    return loadTouchpointRows(m_context.db, "WHERE account_id = ?", account);
}

Result<qint64> TouchpointRepository::count() const
{
    LAARI_ASSIGN(const auto count, m_context.db.value<qint64>("SELECT count(*) FROM touchpoint"));
    return count.value_or(0);
}

Result<qint64> TouchpointRepository::countOfAccount(AccountId account) const
{
    LAARI_ASSIGN(const auto count,
                 m_context.db.value<qint64>("SELECT count(*) FROM touchpoint WHERE account_id = ?", account));
    return count.value_or(0);
}

Result<std::optional<Touchpoint>> TouchpointRepository::latestOfAccount(AccountId account) const
{
    LAARI_ASSIGN(std::vector<Touchpoint> found, ofAccount(account, 1));
    if (found.empty())
        return std::optional<Touchpoint>();
    return std::optional<Touchpoint>(std::move(found.front()));
}

Result<std::optional<Day>> TouchpointRepository::latestDay(AccountId account, Day upTo) const
{
    using Latest = std::optional<Day>;
    LAARI_ASSIGN(
        const std::optional<Latest> day,
        m_context.db.value<Latest>("SELECT max(day) FROM touchpoint WHERE account_id = ? AND day <= ?", account, upTo));
    return day.value_or(std::nullopt);
}

Result<QHash<AccountId, Day>> TouchpointRepository::latestDays(Day upTo) const
{
    LAARI_ASSIGN(
        sql::Statement row,
        m_context.db.query("SELECT a.id, (SELECT max(day) FROM touchpoint WHERE account_id = a.id AND day <= ?) "
                           "FROM account a",
                           upTo));
    QHash<AccountId, Day> days;
    for (;;) {
        LAARI_ASSIGN(const bool found, row.step());
        if (!found)
            return days;
        if (const auto day = row.column<std::optional<Day>>(1))
            days.insert(row.column<AccountId>(0), *day);
    }
}

Result<std::vector<Touchpoint>> TouchpointRepository::openFailures(AccountId account, Day upTo) const
{
    return loadTouchpoints(m_context.db, openFailuresOfAccount, account, upTo);
}

Result<std::vector<Touchpoint>> TouchpointRepository::unanswered(Day from, Day to,
                                                                 std::optional<AccountId> account) const
{
    static const std::string ofAll = unansweredQuery("");
    static const std::string ofOne = unansweredQuery("AND t.account_id = ? ");
    std::vector<Touchpoint> touchpoints;
    LAARI_ASSIGN(sql::Statement row,
                 account ? m_context.db.query(ofOne, from, to, *account) : m_context.db.query(ofAll, from, to));
    for (;;) {
        LAARI_ASSIGN(const bool found, row.step());
        if (!found)
            return touchpoints;
        LAARI_ASSIGN(Touchpoint touchpoint, find(row.column<TouchpointId>(0)));
        touchpoints.push_back(std::move(touchpoint));
    }
}

Result<std::vector<TouchpointId>> TouchpointRepository::recoveriesOf(TouchpointId failure) const
{
    std::vector<TouchpointId> recoveries;
    LAARI_ASSIGN(
        sql::Statement row,
        m_context.db.query("SELECT id FROM touchpoint WHERE mends_id = ? ORDER BY day, time_minutes, id", failure));
    for (;;) {
        LAARI_ASSIGN(const bool found, row.step());
        if (!found)
            return recoveries;
        recoveries.push_back(row.column<TouchpointId>(0));
    }
}

Result<TouchpointId> TouchpointRepository::insert(const Touchpoint &touchpoint)
{
    LAARI_ASSIGN(Touchpoint t, checkedForInsert(touchpoint));
    if (t.uid.isEmpty())
        t.uid = m_context.newUid();
    LAARI_TRY(insertChecked({&t, 1}));
    return t.id;
}

Result<Touchpoint> TouchpointRepository::checkedForInsert(Touchpoint touchpoint)
{
    touchpoint.id = {};
    LAARI_ASSIGN(Touchpoint t, checkedTouchpoint(m_context, std::move(touchpoint)));
    if (!t.recordedAt.isValid())
        t.recordedAt = m_context.clock.nowUtc();
    return t;
}

Result<void> TouchpointRepository::insertChecked(std::span<Touchpoint> touchpoints)
{
    if (touchpoints.empty())
        return {};
    LAARI_TRY(insertRows(m_context.db, touchpoints));
    LAARI_TRY(insertParticipants(m_context.db, touchpoints));
    for (const Touchpoint &t : touchpoints) {
        LAARI_TRY(insertOwnPeople(m_context.db, t));
        LAARI_TRY(insertSigns(m_context.db, t));
        markStale(m_context, t, t.day);
        m_context.touch(t.account);
    }
    return {};
}

Result<void> TouchpointRepository::update(const Touchpoint &touchpoint)
{
    LAARI_ASSIGN(const Touchpoint before, find(touchpoint.id));
    LAARI_ASSIGN(Touchpoint t, checkedTouchpoint(m_context, touchpoint));
    t.uid = before.uid;
    t.recordedAt = before.recordedAt;
    if (t == before)
        return {};

    if (t.account != before.account || !canBeMended(t)) // its recoveries become ordinary touchpoints
        LAARI_TRY(m_context.db.run("UPDATE touchpoint SET mends_id = NULL WHERE mends_id = ?", t.id));
    else
        LAARI_TRY(checkBeforeRecoveries(m_context, t));

    if (t.account != before.account) {
        // What was agreed in it stays with whom it was agreed.
        for (const char *const links : {"UPDATE promise SET made_in_id = NULL WHERE made_in_id = ?",
                                        "UPDATE follow_up SET touchpoint_id = NULL WHERE touchpoint_id = ?"})
            LAARI_TRY(m_context.db.run(links, t.id));
    }
    LAARI_TRY(withColumns(t, [&](const auto &...columns) { return m_context.db.run(updateRow, columns..., t.id); }));
    if (t.participants != before.participants) {
        LAARI_TRY(m_context.db.run("DELETE FROM touchpoint_stakeholder WHERE touchpoint_id = ?", t.id));
        LAARI_TRY(insertParticipants(m_context.db, {&t, 1}));
    }
    if (t.ownPeople != before.ownPeople) {
        LAARI_TRY(m_context.db.run("DELETE FROM touchpoint_own_person WHERE touchpoint_id = ?", t.id));
        LAARI_TRY(insertOwnPeople(m_context.db, t));
    }
    if (t.signs != before.signs) {
        LAARI_TRY(m_context.db.run("DELETE FROM touchpoint_sign WHERE touchpoint_id = ?", t.id));
        LAARI_TRY(insertSigns(m_context.db, t));
    }
    if (!sameEvidence(before, t)) {
        markStale(m_context, before, std::min(before.day, t.day));
        markStale(m_context, t, std::min(before.day, t.day));
    }
    m_context.touch(before.account);
    m_context.touch(t.account);
    return {};
}

Result<void> TouchpointRepository::remove(TouchpointId id)
{
    LAARI_ASSIGN(const Touchpoint before, find(id));
    LAARI_TRY(m_context.db.run("DELETE FROM touchpoint WHERE id = ?", id)); // recoveries: ON DELETE SET NULL
    markStale(m_context, before, before.day);
    m_context.touch(before.account);
    return {};
}

} // namespace laari
