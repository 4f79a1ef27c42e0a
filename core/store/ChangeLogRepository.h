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

/// One row of a table changed within one change set. Which columns, as JSON objects; `before` is empty for a row
/// that was added, `after` for one that was removed.
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
    Result<std::vector<LoggedChange>> newest(int limit) const; ///< newest first

private:
    StoreContext &m_context;
};

} // namespace laari
