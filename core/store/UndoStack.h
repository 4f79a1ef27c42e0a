// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Book.h"

#include <QObject>

#include <vector>

namespace laari {

/// The steps that were taken since the book was opened, by this connection, in order: what "Undo" and "Redo" of a
/// window stand on. Follows the book by itself; whatever is written while some steps are undone makes them past. Making
/// the book and rebuilding its ledger are no steps. Must not outlive the book.
class UndoStack final : public QObject {
    Q_OBJECT

public:
    struct Step {
        ChangeSetId id;                             ///< of what undo() would undo, or redo() redo
        ActionKind name = ActionKind::EditSettings; ///< what the user did, however often undone and redone since
    };

    explicit UndoStack(Book &book, QObject *parent = nullptr);

    bool canUndo() const { return !m_done.empty(); }
    bool canRedo() const { return !m_undone.empty(); }
    ActionKind undoName() const; ///< of the step that undo() would take back; only when canUndo()
    ActionKind redoName() const; ///< of the step that redo() would do again; only when canRedo()
    const std::vector<Step> &done() const { return m_done; }     ///< newest last
    const std::vector<Step> &undone() const { return m_undone; } ///< next to be redone last

    /// Errors of Book::undo and Book::redo; NotFound when there is no step. A step that gives ChangedSince is dropped,
    /// for it will never be otherwise; after any other error it stays.
    Result<ChangeSet> undo(const Book::Progress &progress = {});
    Result<ChangeSet> redo(const Book::Progress &progress = {});

Q_SIGNALS:
    /// Anything of the above may have changed. Comes after the book's own changed().
    void changed();

private:
    void follow(const ChangeSet &changes);
    template <typename Move> Result<ChangeSet> move(std::vector<Step> &from, std::vector<Step> &to, Move move);

    Book &m_book;
    std::vector<Step> m_done;
    std::vector<Step> m_undone;
    bool m_moving = false; ///< the book's next change is our own
};

} // namespace laari
