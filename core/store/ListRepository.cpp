// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/ListRepository.h"

#include "core/store/FoldedName.h"
#include "core/store/StoreContextImpl.h"
#include "core/store/Validation.h"

namespace laari {

namespace {

constexpr const char *selectItems = "SELECT id, uid, list, finnish, english, valence, retired FROM list_item ";

ListItem readItem(sql::Statement &row)
{
    ListItem item;
    sql::Columns(row).intoAll(item.id, item.uid, item.list, item.finnish, item.english, item.valence, item.retired);
    return item;
}

template <typename... Args>
Result<std::vector<ListItem>> loadItems(sql::Connection &db, const std::string &where, const Args &...args)
{
    return db.all<ListItem>(selectItems + where, readItem, args...);
}

Result<ListItem> checkedItem(StoreContext &context, ListItem item)
{
    // A user types one language; the other is the same until edited.
    if (item.finnish.trimmed().isEmpty())
        item.finnish = item.english;
    if (item.english.trimmed().isEmpty())
        item.english = item.finnish;
    LAARI_ASSIGN(item.finnish, checkedName(item.finnish));
    LAARI_ASSIGN(item.english, checkedName(item.english));
    // Across the languages too: a name typed in either must mean one thing.
    for (const QString &name : {item.finnish, item.english}) {
        const QString folded = foldedName(name);
        LAARI_ASSIGN(const std::optional<qint64> namesake,
                     context.db.value<qint64>("SELECT id FROM list_item WHERE list = ? AND id <> ? "
                                              "AND (finnish_folded = ? OR english_folded = ?)",
                                              item.list, item.id, folded, folded));
        if (namesake)
            return fail(ErrorCode::NameTaken, {name});
    }
    return item;
}

} // namespace

Result<ListItem> ListRepository::find(ListItemId id) const
{
    LAARI_ASSIGN(std::vector<ListItem> found, loadItems(m_context.db, "WHERE id = ?", id));
    if (found.empty())
        return fail(ErrorCode::NotFound, {QStringLiteral("list_item")});
    return std::move(found.front());
}

Result<std::vector<ListItem>> ListRepository::items(ListKind list) const
{
    return loadItems(m_context.db, "WHERE list = ? ORDER BY position, id", list);
}

Result<std::optional<ListItem>> ListRepository::findByName(ListKind list, const QString &name) const
{
    const QString folded = foldedName(name);
    LAARI_ASSIGN(std::vector<ListItem> found,
                 loadItems(m_context.db, "WHERE list = ? AND (finnish_folded = ? OR english_folded = ?) ORDER BY id",
                           list, folded, folded));
    if (found.empty())
        return std::optional<ListItem>();
    return std::optional<ListItem>(std::move(found.front()));
}

Result<ListItemId> ListRepository::insert(const ListItem &item)
{
    ListItem i = item;
    i.id = {};
    LAARI_ASSIGN(i, checkedItem(m_context, i));
    LAARI_TRY(m_context.db.run(
        "INSERT INTO list_item (uid, list, finnish, finnish_folded, english, english_folded, valence, retired, "
        "position) VALUES (?, ?, ?, ?, ?, ?, ?, ?, "
        "(SELECT ifnull(max(position), 0) + 1 FROM list_item WHERE list = ?))",
        i.uid.isEmpty() ? m_context.newUid() : i.uid, i.list, i.finnish, foldedName(i.finnish), i.english,
        foldedName(i.english), i.valence, i.retired, i.list));
    m_context.touchedEverything = true;
    return ListItemId{m_context.db.lastInsertId()};
}

Result<void> ListRepository::update(const ListItem &item)
{
    LAARI_ASSIGN(const ListItem before, find(item.id));
    ListItem i = item;
    i.list = before.list;
    LAARI_ASSIGN(i, checkedItem(m_context, i));
    i.uid = before.uid;
    if (i == before)
        return {};
    LAARI_TRY(m_context.db.run("UPDATE list_item SET finnish = ?, finnish_folded = ?, english = ?, "
                               "english_folded = ?, valence = ?, retired = ? WHERE id = ?",
                               i.finnish, foldedName(i.finnish), i.english, foldedName(i.english), i.valence, i.retired,
                               i.id));
    m_context.touchedEverything = true;
    return {};
}

Result<void> ListRepository::remove(ListItemId id)
{
    LAARI_TRY(find(id));
    for (const char *const query : {"SELECT 1 FROM touchpoint WHERE cause_id = ? LIMIT 1",
                                    "SELECT 1 FROM touchpoint WHERE named_emotion_id = ? LIMIT 1",
                                    "SELECT 1 FROM touchpoint WHERE journey_stage_id = ? LIMIT 1",
                                    "SELECT 1 FROM touchpoint WHERE our_function_id = ? LIMIT 1",
                                    "SELECT 1 FROM loop_case WHERE our_function_id = ? LIMIT 1",
                                    "SELECT 1 FROM promise WHERE our_function_id = ? LIMIT 1",
                                    "SELECT 1 FROM touchpoint_sign WHERE sign_id = ? LIMIT 1",
                                    "SELECT 1 FROM own_person WHERE our_function_id = ? LIMIT 1",
                                    "SELECT 1 FROM emotion_goal WHERE emotion_id = ? LIMIT 1",
                                    "SELECT 1 FROM emotion_goal WHERE journey_stage_id = ? LIMIT 1"}) {
        LAARI_ASSIGN(const std::optional<qint64> used, m_context.db.value<qint64>(query, id));
        if (used)
            return fail(ErrorCode::InUse);
    }
    LAARI_TRY(m_context.db.run("DELETE FROM list_item WHERE id = ?", id));
    m_context.touchedEverything = true;
    return {};
}

} // namespace laari
