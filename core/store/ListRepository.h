// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/model/ListItem.h"
#include "core/store/StoreContext.h"

#include <optional>
#include <vector>

namespace laari {

/// Causes, journey stages, functions, emotions and signs.
class ListRepository {
public:
    explicit ListRepository(StoreContext &context) : m_context(context) {}

    Result<ListItem> find(ListItemId id) const;
    Result<std::vector<ListItem>> items(ListKind list) const; ///< in the list's order, retired ones included
    /// By either language's name, trimmed and case-folded.
    Result<std::optional<ListItem>> findByName(ListKind list, const QString &name) const;

    Result<ListItemId> insert(const ListItem &item); ///< at the end; NameEmpty, NameTaken, TextTooLong
    Result<void> update(const ListItem &item);
    Result<void> remove(ListItemId id); ///< InUse: retire it instead

private:
    StoreContext &m_context;
};

} // namespace laari
