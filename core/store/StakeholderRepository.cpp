// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/StakeholderRepository.h"

#include "core/store/FoldedName.h"
#include "core/store/StoreContextImpl.h"
#include "core/store/Validation.h"

#include <limits>
#include <unordered_map>

namespace laari {

namespace {

constexpr const char *selectPeople =
    "SELECT id, uid, account_id, kind, name, title, email, phone, reports_to_id, entered_on, known_since, "
    "active_until, advocate, advocate_where, do_not_score, survey_opt_out, moved_from_id, replaces_id, chair_removed, "
    "notes, "
    "opening_step, "
    "opening_day FROM stakeholder ";

Stakeholder readPerson(sql::Statement &row)
{
    Stakeholder p;
    sql::Columns columns(row);
    columns.intoAll(p.id, p.uid, p.account, p.kind, p.name, p.title, p.email, p.phone, p.reportsTo, p.enteredOn,
                    p.knownSince, p.activeUntil, p.advocate, p.advocateWhere, p.doNotScore, p.surveyOptOut, p.movedFrom,
                    p.replaces, p.chairRemoved, p.notes);
    const auto step = columns.next<std::optional<int>>();
    const auto day = columns.next<std::optional<Day>>();
    if (step && day)
        p.openingEstimate = OpeningEstimate{*step, *day};
    p.roles.clear();
    return p;
}

/// The people that `where` picks, in order of id, each with their roles: two queries, however many there are.
template <typename... Args>
Result<std::vector<Stakeholder>> loadPeople(sql::Connection &db, const std::string &where, const Args &...args)
{
    std::vector<Stakeholder> people;
    std::unordered_map<StakeholderId, size_t> position;
    LAARI_ASSIGN(sql::Statement row, db.query(selectPeople + where + " ORDER BY id", args...));
    for (;;) {
        LAARI_ASSIGN(const bool found, row.step());
        if (!found)
            break;
        people.push_back(readPerson(row));
        position.emplace(people.back().id, people.size() - 1);
    }
    LAARI_ASSIGN(sql::Statement role, db.query("SELECT stakeholder_id, from_day, role, influence FROM stakeholder_role "
                                               "WHERE stakeholder_id IN (SELECT id FROM stakeholder " +
                                                   where + ") ORDER BY stakeholder_id, from_day",
                                               args...));
    for (;;) {
        LAARI_ASSIGN(const bool found, role.step());
        if (!found)
            break;
        StakeholderId person;
        RolePeriod period;
        sql::Columns(role).intoAll(person, period.from, period.role, period.influence);
        if (const auto at = position.find(person); at != position.end())
            people[at->second].roles.append(period);
    }
    for (const Stakeholder &person : people)
        if (person.roles.isEmpty())
            return fail(ErrorCode::BookDamaged, {db.path()},
                        QStringLiteral("person %1 has no role").arg(person.id.value));
    return people;
}

Result<void> checkRoles(const QList<RolePeriod> &roles)
{
    if (roles.isEmpty())
        return fail(ErrorCode::PeriodOrder);
    for (qsizetype i = 0; i < roles.size(); ++i) {
        if (roles[i].influence < 1 || roles[i].influence > 5)
            return fail(ErrorCode::InfluenceOffScale,
                        {QString::number(roles[i].influence), QStringLiteral("1"), QStringLiteral("5")});
        if (i > 0 && (!roles[i].from || (roles[i - 1].from && *roles[i].from <= *roles[i - 1].from)))
            return fail(ErrorCode::PeriodOrder);
    }
    return {};
}

Result<void> checkReportsTo(sql::Connection &db, const Stakeholder &person)
{
    std::optional<StakeholderId> boss = person.reportsTo;
    QSet<StakeholderId> met{person.id}; // others may stand in a circle already, in a file from elsewhere
    while (boss) {
        if (met.contains(*boss))
            return fail(ErrorCode::ReportsToCircle);
        met.insert(*boss);
        LAARI_ASSIGN(sql::Statement row,
                     db.query("SELECT account_id, reports_to_id FROM stakeholder WHERE id = ?", *boss));
        LAARI_ASSIGN(const bool found, row.step());
        if (!found || row.column<AccountId>(0) != person.account)
            return fail(ErrorCode::NotFound, {QStringLiteral("person")});
        boss = row.column<std::optional<StakeholderId>>(1);
    }
    return {};
}

/// One of the same account, and not themselves.
Result<void> checkReplaces(sql::Connection &db, const Stakeholder &person)
{
    if (!person.replaces)
        return {};
    LAARI_ASSIGN(const std::optional<AccountId> account,
                 db.value<AccountId>("SELECT account_id FROM stakeholder WHERE id = ?", *person.replaces));
    if (*person.replaces == person.id || account != person.account)
        return fail(ErrorCode::NotFound, {QStringLiteral("person")});
    return {};
}

Result<void> checkOpeningEstimate(const std::optional<OpeningEstimate> &estimate, const Clock &clock)
{
    if (!estimate)
        return {};
    LAARI_TRY(checkStep(estimate->step));
    if (!checkNotFuture(estimate->day, clock))
        return fail(ErrorCode::OpeningEstimateDate, {estimate->day.toDate().toString(Qt::ISODate)});
    return {};
}

/// The person as stored, or why they are refused.
Result<Stakeholder> checkedPerson(StoreContext &context, Stakeholder p)
{
    if (p.kind == StakeholderKind::Organisation) {
        p.name.clear(); // its name is the interface's word
    } else {
        LAARI_ASSIGN(p.name, checkedName(p.name));
    }
    LAARI_ASSIGN(p.title, checkedLine(p.title));
    LAARI_ASSIGN(p.email, checkedEmail(p.email));
    LAARI_ASSIGN(p.phone, checkedLine(p.phone));
    LAARI_ASSIGN(p.advocateWhere, checkedNote(p.advocateWhere, longestParagraph));
    LAARI_ASSIGN(p.notes, checkedNote(p.notes));
    LAARI_TRY(checkRoles(p.roles));
    LAARI_TRY(checkNotFuture(p.knownSince, context.clock));
    if (p.knownSince && p.activeUntil && *p.activeUntil < *p.knownSince)
        return fail(ErrorCode::PeriodOrder);
    LAARI_TRY(checkOpeningEstimate(p.openingEstimate, context.clock));
    LAARI_TRY(checkReportsTo(context.db, p));
    LAARI_TRY(checkReplaces(context.db, p));
    if (p.enteredOn.value == 0)
        p.enteredOn = context.clock.today();
    return p;
}

std::optional<int> openingStep(const Stakeholder &p)
{
    return p.openingEstimate ? std::optional(p.openingEstimate->step) : std::nullopt;
}

std::optional<Day> openingDay(const Stakeholder &p)
{
    return p.openingEstimate ? std::optional(p.openingEstimate->day) : std::nullopt;
}

Result<void> insertRoles(sql::Connection &db, const Stakeholder &person)
{
    for (const RolePeriod &period : person.roles)
        LAARI_TRY(db.run("INSERT INTO stakeholder_role (stakeholder_id, from_day, role, influence) "
                         "VALUES (?, ?, ?, ?)",
                         person.id, period.from, period.role, period.influence));
    return {};
}

/// What the trust model sees of the person themselves: from which day on the ledger has to be made anew.
std::optional<Day> ledgerChangedFrom(const Stakeholder &before, const Stakeholder &after)
{
    if (before.doNotScore != after.doNotScore)
        return Day{std::numeric_limits<qint32>::min()};
    if (before.openingEstimate == after.openingEstimate)
        return std::nullopt;
    if (before.openingEstimate && after.openingEstimate)
        return std::min(before.openingEstimate->day, after.openingEstimate->day);
    return before.openingEstimate ? before.openingEstimate->day : after.openingEstimate->day;
}

} // namespace

Result<Stakeholder> StakeholderRepository::find(StakeholderId id) const
{
    LAARI_ASSIGN(std::vector<Stakeholder> found, loadPeople(m_context.db, "WHERE id = ?", id));
    if (found.empty())
        return fail(ErrorCode::NotFound, {QStringLiteral("person")});
    return std::move(found.front());
}

Result<std::vector<Stakeholder>> StakeholderRepository::ofAccount(AccountId account) const
{
    return loadPeople(m_context.db, "WHERE account_id = ?", account);
}

Result<std::vector<Stakeholder>> StakeholderRepository::all() const
{
    return loadPeople(m_context.db, "");
}

Result<std::vector<Stakeholder>> StakeholderRepository::findByName(AccountId account, const QString &name) const
{
    const QString folded = foldedName(name);
    if (folded.isEmpty()) // the organisation is not found by a name it does not have
        return std::vector<Stakeholder>();
    return loadPeople(m_context.db, "WHERE account_id = ? AND name_folded = ?", account, folded);
}

Result<std::vector<StakeholderId>> StakeholderRepository::idsOfName(AccountId account, const QString &name) const
{
    std::vector<StakeholderId> ids;
    const QString folded = foldedName(name);
    if (folded.isEmpty())
        return ids;
    LAARI_ASSIGN(sql::Statement row,
                 m_context.db.query("SELECT id FROM stakeholder WHERE account_id = ? AND name_folded = ? ORDER BY id",
                                    account, folded));
    for (;;) {
        LAARI_ASSIGN(const bool found, row.step());
        if (!found)
            return ids;
        ids.push_back(row.column<StakeholderId>(0));
    }
}

Result<std::optional<StakeholderId>> StakeholderRepository::idOfUid(const QString &uid) const
{
    return m_context.db.value<StakeholderId>("SELECT id FROM stakeholder WHERE uid = ?", uid);
}

Result<std::optional<Stakeholder>> StakeholderRepository::organisation(AccountId account) const
{
    LAARI_ASSIGN(std::vector<Stakeholder> found,
                 loadPeople(m_context.db, "WHERE account_id = ? AND kind = 'organisation'", account));
    if (found.empty())
        return std::optional<Stakeholder>();
    return std::optional<Stakeholder>(std::move(found.front()));
}

Result<QHash<StakeholderId, Day>> StakeholderRepository::firstTouchpointDays(AccountId account) const
{
    QHash<StakeholderId, Day> days;
    LAARI_ASSIGN(sql::Statement row,
                 m_context.db.query("SELECT s.id, (SELECT min(p.day) FROM touchpoint_stakeholder p "
                                    "WHERE p.stakeholder_id = s.id) FROM stakeholder s WHERE s.account_id = ?",
                                    account));
    for (;;) {
        LAARI_ASSIGN(const bool found, row.step());
        if (!found)
            return days;
        if (const auto day = row.column<std::optional<Day>>(1))
            days.insert(row.column<StakeholderId>(0), *day);
    }
}

Result<QHash<StakeholderId, Day>> StakeholderRepository::lastTouchpointDays(AccountId account, Day upTo) const
{
    QHash<StakeholderId, Day> days;
    LAARI_ASSIGN(sql::Statement row,
                 m_context.db.query("SELECT s.id, (SELECT max(p.day) FROM touchpoint_stakeholder p WHERE "
                                    "p.stakeholder_id = s.id AND p.day <= ?) FROM stakeholder s WHERE s.account_id = ?",
                                    upTo, account));
    for (;;) {
        LAARI_ASSIGN(const bool found, row.step());
        if (!found)
            return days;
        if (const auto day = row.column<std::optional<Day>>(1))
            days.insert(row.column<StakeholderId>(0), *day);
    }
}

Result<std::vector<Stakeholder>> StakeholderRepository::movedAwayFrom(AccountId account) const
{
    return loadPeople(m_context.db,
                      "WHERE moved_from_id IN (SELECT id FROM stakeholder WHERE account_id = ?1) AND account_id <> ?1",
                      account);
}

Result<StakeholderId> StakeholderRepository::insert(const Stakeholder &person)
{
    Stakeholder p = person;
    p.id = {};
    LAARI_ASSIGN(p, checkedPerson(m_context, p));
    if (p.uid.isEmpty())
        p.uid = m_context.newUid();
    LAARI_TRY(m_context.db.run(
        "INSERT INTO stakeholder (uid, account_id, kind, name, name_folded, title, email, phone, reports_to_id, "
        "entered_on, known_since, active_until, advocate, advocate_where, do_not_score, survey_opt_out, moved_from_id, "
        "replaces_id, "
        "chair_removed, notes, opening_step, opening_day) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
        "?, ?, ?, ?, ?)",
        p.uid, p.account, p.kind, p.name, foldedName(p.name), p.title, p.email, p.phone, p.reportsTo, p.enteredOn,
        p.knownSince, p.activeUntil, p.advocate, p.advocateWhere, p.doNotScore, p.surveyOptOut, p.movedFrom, p.replaces,
        p.chairRemoved, p.notes, openingStep(p), openingDay(p)));
    p.id = {m_context.db.lastInsertId()};
    LAARI_TRY(insertRoles(m_context.db, p));
    if (p.openingEstimate)
        m_context.markStale(p.id, p.openingEstimate->day);
    m_context.touch(p.account);
    return p.id;
}

Result<void> StakeholderRepository::update(const Stakeholder &person)
{
    LAARI_ASSIGN(const Stakeholder before, find(person.id));
    Stakeholder p = person;
    p.account = before.account; // whoever moves is a new stakeholder there: see movedFrom
    p.kind = before.kind;
    if (p.enteredOn.value == 0)
        p.enteredOn = before.enteredOn;
    LAARI_ASSIGN(p, checkedPerson(m_context, p));
    p.uid = before.uid;
    if (p == before)
        return {};
    LAARI_TRY(m_context.db.run(
        "UPDATE stakeholder SET name = ?, name_folded = ?, title = ?, email = ?, phone = ?, reports_to_id = ?, "
        "entered_on = ?, known_since = ?, active_until = ?, advocate = ?, advocate_where = ?, do_not_score = ?, "
        "survey_opt_out = ?, "
        "moved_from_id = ?, replaces_id = ?, chair_removed = ?, notes = ?, opening_step = ?, opening_day = ? WHERE id "
        "= ?",
        p.name, foldedName(p.name), p.title, p.email, p.phone, p.reportsTo, p.enteredOn, p.knownSince, p.activeUntil,
        p.advocate, p.advocateWhere, p.doNotScore, p.surveyOptOut, p.movedFrom, p.replaces, p.chairRemoved, p.notes,
        openingStep(p), openingDay(p), p.id));
    if (p.roles != before.roles) {
        LAARI_TRY(m_context.db.run("DELETE FROM stakeholder_role WHERE stakeholder_id = ?", p.id));
        LAARI_TRY(insertRoles(m_context.db, p));
    }
    if (const auto from = ledgerChangedFrom(before, p))
        m_context.markStale(p.id, *from);
    m_context.touch(p.account);
    return {};
}

Result<void> StakeholderRepository::remove(StakeholderId id)
{
    LAARI_ASSIGN(const std::optional<AccountId> account,
                 m_context.db.value<AccountId>("SELECT account_id FROM stakeholder WHERE id = ?", id));
    if (!account)
        return fail(ErrorCode::NotFound, {QStringLiteral("person")});
    LAARI_ASSIGN(
        const std::optional<qint64> named,
        m_context.db.value<qint64>("SELECT 1 FROM touchpoint_stakeholder WHERE stakeholder_id = ? LIMIT 1", id));
    if (named)
        return fail(ErrorCode::InUse);
    // A case that only an answer of theirs opened, and that nobody has seen to, would be about nobody.
    LAARI_TRY(m_context.db.run("DELETE FROM loop_case WHERE responded_at_ms IS NULL AND answer_id IN "
                               "(SELECT id FROM survey_answer WHERE stakeholder_id = ?)",
                               id));
    LAARI_TRY(m_context.db.run("DELETE FROM stakeholder WHERE id = ?", id));
    m_context.staleLedgers.erase(id);
    m_context.touch(*account);
    return {};
}

Result<StakeholderId> StakeholderRepository::organisationOf(AccountId account)
{
    LAARI_ASSIGN(const std::optional<StakeholderId> known,
                 m_context.db.value<StakeholderId>(
                     "SELECT id FROM stakeholder WHERE account_id = ? AND kind = 'organisation'", account));
    if (known)
        return *known;
    Stakeholder organisation;
    organisation.account = account;
    organisation.kind = StakeholderKind::Organisation;
    return insert(organisation);
}

} // namespace laari
