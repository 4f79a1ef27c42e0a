// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Ids.h"
#include "core/base/Result.h"
#include "core/store/sql/Connection.h"

#include <optional>
#include <string>

namespace laari {

// That what a row names is there: NotFound with the table. `table` is one of ours, never from outside; no id names
// nothing and is always right.

template <typename IdType>
Result<void> checkThere(sql::Connection &db, const std::string &table, const std::optional<IdType> &id)
{
    if (!id)
        return {};
    LAARI_ASSIGN(const std::optional<qint64> found, db.value<qint64>("SELECT id FROM " + table + " WHERE id = ?", *id));
    if (!found)
        return fail(ErrorCode::NotFound, {QString::fromStdString(table)});
    return {};
}

/// And of that account.
template <typename IdType>
Result<void> checkOfAccount(sql::Connection &db, const std::string &table, const std::optional<IdType> &id,
                            AccountId account)
{
    if (!id)
        return {};
    LAARI_ASSIGN(const std::optional<AccountId> owner,
                 db.value<AccountId>("SELECT account_id FROM " + table + " WHERE id = ?", *id));
    if (owner != account)
        return fail(ErrorCode::NotFound, {QString::fromStdString(table)});
    return {};
}

} // namespace laari
