// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/store/Change.h"
#include "core/store/StoreContext.h"

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace laari {

/// One row of a table changed within one change set, as JSON objects of columns: of an edited row those that changed,
/// else all. `before` is empty for a row that was added, `after` for one that was removed, both for one added in bulk
/// (making a book, import, sample), which the row itself or its next change holds.
struct RowChange {
    QString table;
    qint64 rowId = 0;
    QString before;
    QString after;
};

struct LoggedChange {
    ChangeSetId id;
    ActionKind kind = ActionKind::EditSettings;
    std::optional<OwnPersonId> author;
    QDateTime at; ///< UTC
    std::vector<RowChange> rows;
};

/// Who changed what and when.
class ChangeLogRepository {
public:
    explicit ChangeLogRepository(StoreContext &context) : m_context(context) {}

    Result<LoggedChange> find(ChangeSetId id) const;
    Result<std::vector<LoggedChange>> newest(int limit) const; ///< newest first, all their rows with them

private:
    StoreContext &m_context;
};

} // namespace laari
