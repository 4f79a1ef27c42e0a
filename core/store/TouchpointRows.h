// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Touchpoint.h"
#include "core/store/sql/Connection.h"

#include <string>
#include <unordered_map>
#include <vector>

namespace laari {

// Reading touchpoints, private to core/store.

/// The row without who was there, own people and signs.
Touchpoint readTouchpointRow(sql::Statement &row);
extern const std::string selectTouchpoints;

/// Fills one list of the touchpoints from a query that gives (touchpoint, …) rows.
template <typename Append>
Result<void> readLinks(sql::Statement row, std::vector<Touchpoint> &touchpoints,
                       const std::unordered_map<TouchpointId, size_t> &position, Append append)
{
    for (;;) {
        LAARI_ASSIGN(const bool found, row.step());
        if (!found)
            return {};
        if (const auto at = position.find(row.column<TouchpointId>(0)); at != position.end())
            append(touchpoints[at->second], row);
    }
}

/// Rows alone, newest first.
template <typename... Args>
Result<std::vector<Touchpoint>> loadTouchpointRows(sql::Connection &db, const std::string &where, const Args &...args)
{
    return db.all<Touchpoint>(selectTouchpoints + where + " ORDER BY day DESC, time_minutes DESC, id DESC",
                              readTouchpointRow, args...);
}

/// The touchpoints whose ids `pick` selects, newest first: four queries, however many there are.
template <typename... Args>
Result<std::vector<Touchpoint>> loadTouchpoints(sql::Connection &db, const std::string &pick, const Args &...args)
{
    const std::string picked = " IN (" + pick + ") ";
    LAARI_ASSIGN(std::vector<Touchpoint> touchpoints, loadTouchpointRows(db, "WHERE id" + picked, args...));
    if (touchpoints.empty())
        return touchpoints;
    std::unordered_map<TouchpointId, size_t> position;
    for (size_t i = 0; i < touchpoints.size(); ++i)
        position.emplace(touchpoints[i].id, i);
    LAARI_ASSIGN(sql::Statement participants,
                 db.query("SELECT touchpoint_id, stakeholder_id, presence FROM touchpoint_stakeholder "
                          "WHERE touchpoint_id" +
                              picked + "ORDER BY touchpoint_id, stakeholder_id",
                          args...));
    LAARI_TRY(readLinks(std::move(participants), touchpoints, position, [](Touchpoint &t, sql::Statement &row) {
        t.participants.append({row.column<StakeholderId>(1), row.column<Presence>(2)});
    }));
    LAARI_ASSIGN(sql::Statement ownPeople,
                 db.query("SELECT touchpoint_id, own_person_id FROM touchpoint_own_person WHERE touchpoint_id" +
                              picked + "ORDER BY touchpoint_id, id",
                          args...));
    LAARI_TRY(readLinks(std::move(ownPeople), touchpoints, position,
                        [](Touchpoint &t, sql::Statement &row) { t.ownPeople.append(row.column<OwnPersonId>(1)); }));
    LAARI_ASSIGN(sql::Statement signs,
                 db.query("SELECT touchpoint_id, sign_id FROM touchpoint_sign WHERE touchpoint_id" + picked +
                              "ORDER BY touchpoint_id, id",
                          args...));
    LAARI_TRY(readLinks(std::move(signs), touchpoints, position,
                        [](Touchpoint &t, sql::Statement &row) { t.signs.append(row.column<ListItemId>(1)); }));
    return touchpoints;
}

} // namespace laari
