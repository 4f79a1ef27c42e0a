// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/UndoStack.h"

#include <QScopedValueRollback>

namespace laari {

UndoStack::UndoStack(Book &book, QObject *parent) : QObject(parent), m_book(book)
{
    connect(&book, &Book::changed, this, &UndoStack::follow);
}

ActionKind UndoStack::undoName() const
{
    Q_ASSERT(canUndo());
    return m_done.back().name;
}

ActionKind UndoStack::redoName() const
{
    Q_ASSERT(canRedo());
    return m_undone.back().name;
}

void UndoStack::follow(const ChangeSet &changes)
{
    // Without an id it is no step of this session: another program's changes, taken in by Book::reload().
    if (m_moving || !changes.id || changes.kind == ActionKind::RebuildLedger || changes.kind == ActionKind::CreateBook)
        return;
    m_done.push_back({changes.id, changes.kind});
    m_undone.clear();
    Q_EMIT changed();
}

template <typename Move> Result<ChangeSet> UndoStack::move(std::vector<Step> &from, std::vector<Step> &to, Move move)
{
    if (from.empty())
        return fail(ErrorCode::NotFound, {QStringLiteral("step")});
    const Step step = from.back();
    Result<ChangeSet> moved = [&] {
        const QScopedValueRollback guard(m_moving, true);
        return move(step.id);
    }();
    if (!moved && moved.error().code != ErrorCode::ChangedSince)
        return moved;
    from.pop_back();
    if (moved)
        to.push_back({moved->id, step.name});
    Q_EMIT changed();
    return moved;
}

Result<ChangeSet> UndoStack::undo(const Book::Progress &progress)
{
    return move(m_done, m_undone, [&](ChangeSetId id) { return m_book.undo(id, progress); });
}

Result<ChangeSet> UndoStack::redo(const Book::Progress &progress)
{
    return move(m_undone, m_done, [&](ChangeSetId id) { return m_book.redo(id, progress); });
}

} // namespace laari
