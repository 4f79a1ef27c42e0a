// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Ids.h"
#include "core/base/Result.h"
#include "core/store/Change.h"
#include "core/store/StoreContext.h"

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace laari {

enum class RowOp { Insert, Update, Delete };

/// One row of a table changed within one change set, as JSON objects of columns: of an edited row those that changed,
/// else all. `before` is empty for a row that was added, `after` for one that was removed, both for one added in bulk
/// (making a book, import, sample), which the row itself or its next change holds.
struct RowChange {
    QString table;
    qint64 rowId = 0;
    RowOp op = RowOp::Insert;
    QString before;
    QString after;
};

struct LoggedChange {
    ChangeSetId id;
    ActionKind kind = ActionKind::EditSettings;
    std::optional<OwnPersonId> author;
    QDateTime at;                      ///< UTC
    std::optional<ChangeSetId> undoes; ///< the step that this one undid or redid
    std::vector<RowChange> rows;
};

/// An account that is gone.
struct RemovedAccount {
    LoggedChange removal;   ///< the newest, with the account's row alone
    qint64 people = 0;      ///< that went with it, its unnamed contact apart
    qint64 touchpoints = 0; ///< that went with it
};

/// Who changed what and when.
class ChangeLogRepository {
public:
    explicit ChangeLogRepository(StoreContext &context) : m_context(context) {}

    Result<LoggedChange> find(ChangeSetId id) const;
    Result<std::vector<LoggedChange>> newest(int limit) const; ///< newest first, all their rows with them

    /// The steps that changed the subject, newest first and `limit` at most, each with its changes of the subject's row
    /// and of the parts of it: of an account its lifecycle and the removals of its people and touchpoints; of a person
    /// the roles; of a touchpoint who was there, our own people and signs. Also of a subject that is gone. Costs as
    /// much as the subject has changes, however large the book.
    Result<std::vector<LoggedChange>> history(AccountId account, int limit) const;
    Result<std::vector<LoggedChange>> history(StakeholderId person, int limit) const;
    Result<std::vector<LoggedChange>> history(TouchpointId touchpoint, int limit) const;

    /// The accounts that were removed and are not back, removed last first, `limit` at most. Costs as much as there
    /// are removals of accounts, however long the log.
    Result<std::vector<RemovedAccount>> removedAccounts(int limit) const;

    /// What the user did in a step; of an undo or redo: in the step that was first undone. NotFound.
    Result<ActionKind> firstKind(ChangeSetId id) const;

private:
    StoreContext &m_context;
};

} // namespace laari
