// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/PeopleRepositories.h"

#include "core/store/FoldedName.h"
#include "core/store/StoreContextImpl.h"
#include "core/store/Validation.h"

namespace laari {

namespace {

/// NameTaken if another row of the table has the name. `table` is one of ours, never from outside.
template <typename IdType>
Result<void> checkFree(sql::Connection &db, const std::string &table, const QString &name, IdType id)
{
    LAARI_ASSIGN(
        const std::optional<qint64> namesake,
        db.value<qint64>("SELECT id FROM " + table + " WHERE name_folded = ? AND id <> ?", foldedName(name), id));
    if (namesake)
        return fail(ErrorCode::NameTaken, {name});
    return {};
}

template <typename T> Result<T> single(Result<std::vector<T>> found, const QString &what)
{
    if (!found)
        return fail(std::move(found).error());
    if (found->empty())
        return fail(ErrorCode::NotFound, {what});
    return std::move(found->front());
}

template <typename T> Result<std::optional<T>> atMostOne(Result<std::vector<T>> found)
{
    if (!found)
        return fail(std::move(found).error());
    return found->empty() ? std::optional<T>() : std::optional<T>(std::move(found->front()));
}

/// InUse if a row is there for any of `queries`, each with one parameter, the id.
template <typename IdType>
Result<void> removeUnused(StoreContext &context, const std::string &table, IdType id,
                          std::initializer_list<const char *> queries)
{
    LAARI_ASSIGN(const std::optional<qint64> known,
                 context.db.value<qint64>("SELECT id FROM " + table + " WHERE id = ?", id));
    if (!known)
        return fail(ErrorCode::NotFound, {QString::fromStdString(table)});
    for (const char *const query : queries) {
        LAARI_ASSIGN(const std::optional<qint64> used, context.db.value<qint64>(query, id));
        if (used)
            return fail(ErrorCode::InUse);
    }
    LAARI_TRY(context.db.run("DELETE FROM " + table + " WHERE id = ?", id));
    context.touchedEverything = true;
    return {};
}

OwnPerson readOwnPerson(sql::Statement &row)
{
    OwnPerson person;
    sql::Columns(row).intoAll(person.id, person.uid, person.name, person.email, person.ourFunction);
    return person;
}

template <typename T> T readNamed(sql::Statement &row)
{
    T named;
    sql::Columns(row).intoAll(named.id, named.uid, named.name);
    return named;
}

Result<OwnPerson> checkedOwnPerson(StoreContext &context, OwnPerson person)
{
    LAARI_ASSIGN(person.name, checkedName(person.name));
    LAARI_ASSIGN(person.email, checkedEmail(person.email));
    LAARI_TRY(checkFree(context.db, "own_person", person.name, person.id));
    return person;
}

// Partners and projects: a name and nothing else.
template <typename T> Result<decltype(T::id)> insertNamed(StoreContext &context, const std::string &table, T named)
{
    named.id = {};
    LAARI_ASSIGN(named.name, checkedName(named.name));
    LAARI_TRY(checkFree(context.db, table, named.name, named.id));
    LAARI_TRY(context.db.run("INSERT INTO " + table + " (uid, name, name_folded) VALUES (?, ?, ?)",
                             named.uid.isEmpty() ? context.newUid() : named.uid, named.name, foldedName(named.name)));
    context.touchedEverything = true;
    return decltype(T::id){context.db.lastInsertId()};
}

template <typename T>
Result<void> updateNamed(StoreContext &context, const std::string &table, const T &named, const T &before)
{
    LAARI_ASSIGN(const QString name, checkedName(named.name));
    LAARI_TRY(checkFree(context.db, table, name, named.id));
    if (name == before.name)
        return {};
    LAARI_TRY(context.db.run("UPDATE " + table + " SET name = ?, name_folded = ? WHERE id = ?", name, foldedName(name),
                             named.id));
    context.touchedEverything = true;
    return {};
}

const std::string selectOwnPeople = "SELECT id, uid, name, email, our_function_id FROM own_person ";
const std::string selectPartners = "SELECT id, uid, name FROM partner ";
const std::string selectProjects = "SELECT id, uid, name FROM project ";

} // namespace

Result<OwnPerson> OwnPersonRepository::find(OwnPersonId id) const
{
    return single(m_context.db.all<OwnPerson>(selectOwnPeople + "WHERE id = ?", readOwnPerson, id),
                  QStringLiteral("own_person"));
}

Result<std::optional<OwnPerson>> OwnPersonRepository::findByName(const QString &name) const
{
    return atMostOne(
        m_context.db.all<OwnPerson>(selectOwnPeople + "WHERE name_folded = ?", readOwnPerson, foldedName(name)));
}

Result<std::vector<OwnPerson>> OwnPersonRepository::all() const
{
    return m_context.db.all<OwnPerson>(selectOwnPeople + "ORDER BY id", readOwnPerson);
}

Result<OwnPersonId> OwnPersonRepository::insert(const OwnPerson &person)
{
    OwnPerson p = person;
    p.id = {};
    LAARI_ASSIGN(p, checkedOwnPerson(m_context, p));
    LAARI_TRY(m_context.db.run(
        "INSERT INTO own_person (uid, name, name_folded, email, our_function_id) VALUES (?, ?, ?, ?, ?)",
        p.uid.isEmpty() ? m_context.newUid() : p.uid, p.name, foldedName(p.name), p.email, p.ourFunction));
    m_context.touchedEverything = true;
    return OwnPersonId{m_context.db.lastInsertId()};
}

Result<void> OwnPersonRepository::update(const OwnPerson &person)
{
    LAARI_ASSIGN(const OwnPerson before, find(person.id));
    LAARI_ASSIGN(OwnPerson p, checkedOwnPerson(m_context, person));
    p.uid = before.uid;
    if (p == before)
        return {};
    LAARI_TRY(
        m_context.db.run("UPDATE own_person SET name = ?, name_folded = ?, email = ?, our_function_id = ? WHERE id = ?",
                         p.name, foldedName(p.name), p.email, p.ourFunction, p.id));
    m_context.touchedEverything = true;
    return {};
}

Result<void> OwnPersonRepository::remove(OwnPersonId id)
{
    return removeUnused(
        m_context, "own_person", id,
        {"SELECT 1 FROM account WHERE owner_id = ? LIMIT 1",
         "SELECT 1 FROM touchpoint_own_person WHERE own_person_id = ? LIMIT 1",
         "SELECT 1 FROM follow_up WHERE who_id = ? LIMIT 1", "SELECT 1 FROM loop_case WHERE owner_id = ? LIMIT 1",
         "SELECT 1 FROM promise WHERE who_id = ? LIMIT 1", "SELECT 1 FROM relationship WHERE own_person_id = ? LIMIT 1",
         "SELECT 1 FROM review_participant WHERE own_person_id = ? LIMIT 1",
         "SELECT 1 FROM change_set WHERE author_id = ? LIMIT 1",
         "SELECT 1 FROM setting WHERE key = 'author' AND value = CAST(? AS TEXT)"});
}

Result<Partner> PartnerRepository::find(PartnerId id) const
{
    return single(m_context.db.all<Partner>(selectPartners + "WHERE id = ?", readNamed<Partner>, id),
                  QStringLiteral("partner"));
}

Result<std::optional<Partner>> PartnerRepository::findByName(const QString &name) const
{
    return atMostOne(
        m_context.db.all<Partner>(selectPartners + "WHERE name_folded = ?", readNamed<Partner>, foldedName(name)));
}

Result<std::vector<Partner>> PartnerRepository::all() const
{
    return m_context.db.all<Partner>(selectPartners + "ORDER BY id", readNamed<Partner>);
}

Result<PartnerId> PartnerRepository::insert(const Partner &partner)
{
    return insertNamed(m_context, "partner", partner);
}

Result<void> PartnerRepository::update(const Partner &partner)
{
    LAARI_ASSIGN(const Partner before, find(partner.id));
    return updateNamed(m_context, "partner", partner, before);
}

Result<void> PartnerRepository::remove(PartnerId id)
{
    return removeUnused(m_context, "partner", id,
                        {"SELECT 1 FROM touchpoint WHERE delivered_by_id = ? LIMIT 1",
                         "SELECT 1 FROM promise WHERE delivered_by_id = ? LIMIT 1"});
}

Result<Project> ProjectRepository::find(ProjectId id) const
{
    return single(m_context.db.all<Project>(selectProjects + "WHERE id = ?", readNamed<Project>, id),
                  QStringLiteral("project"));
}

Result<std::optional<Project>> ProjectRepository::findByName(const QString &name) const
{
    return atMostOne(
        m_context.db.all<Project>(selectProjects + "WHERE name_folded = ?", readNamed<Project>, foldedName(name)));
}

Result<std::vector<Project>> ProjectRepository::all() const
{
    return m_context.db.all<Project>(selectProjects + "ORDER BY id", readNamed<Project>);
}

Result<ProjectId> ProjectRepository::insert(const Project &project)
{
    return insertNamed(m_context, "project", project);
}

Result<void> ProjectRepository::update(const Project &project)
{
    LAARI_ASSIGN(const Project before, find(project.id));
    return updateNamed(m_context, "project", project, before);
}

Result<void> ProjectRepository::remove(ProjectId id)
{
    return removeUnused(m_context, "project", id, {"SELECT 1 FROM touchpoint WHERE project_id = ? LIMIT 1"});
}

} // namespace laari
