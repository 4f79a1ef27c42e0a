// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/UndoController.h"

#include "ui/StatusLine.h"
#include "ui/common/Busy.h"
#include "ui/common/Prompts.h"
#include "ui/common/UndoKeys.h"
#include "ui/common/Words.h"

#include <QAction>

namespace laari::ui {

UndoController::UndoController(UiContext &context, QAction *undo, QAction *redo, StatusLine *status, QWidget *window)
    : QObject(window), m_context(context), m_undo(undo), m_redo(redo), m_status(status), m_window(window)
{
    connect(undo, &QAction::triggered, this, &UndoController::undo);
    connect(redo, &QAction::triggered, this, &UndoController::redo);
    connect(status, &StatusLine::undoRequested, this, &UndoController::undo);
    new UndoKeys(window); // its child
    update();
}

void UndoController::setBook(Book *book)
{
    m_stack.reset();
    if (book) {
        m_stack = std::make_unique<UndoStack>(*book);
        connect(m_stack.get(), &UndoStack::changed, this, &UndoController::update);
    }
    update();
}

template <typename Move> void UndoController::move(const QString &doing, Move move)
{
    Busy busy(doing, m_window);
    const Result<ChangeSet> moved = move([&](qint64 done, qint64 total) { return busy.report(done, total); });
    busy.reset();
    if (!moved && moved.error().code != ErrorCode::Cancelled)
        m_context.prompts.showError(m_window, moved.error());
}

void UndoController::say(const std::function<QString()> &text)
{
    m_status->say(text);
    Q_EMIT told(text());
}

void UndoController::undo()
{
    if (!m_stack || !m_stack->canUndo())
        return;
    const ActionKind name = m_stack->undoName();
    const size_t before = m_stack->undone().size();
    move(tr("Undoing…"), [this](const Book::Progress &progress) { return m_stack->undo(progress); });
    if (m_stack->undone().size() > before)
        //: what was undone, "Undone: Log touchpoint"
        say([name] { return tr("Undone: %1").arg(Words::of(name)); });
}

void UndoController::redo()
{
    if (!m_stack || !m_stack->canRedo())
        return;
    const ActionKind name = m_stack->redoName();
    const size_t before = m_stack->done().size();
    move(tr("Doing it again…"), [this](const Book::Progress &progress) { return m_stack->redo(progress); });
    if (m_stack->done().size() > before)
        //: what was done again, "Done again: Log touchpoint"
        say([name] { return tr("Done again: %1").arg(Words::of(name)); });
}

void UndoController::retranslate()
{
    update();
}

void UndoController::update()
{
    const bool canUndo = m_stack && m_stack->canUndo();
    const bool canRedo = m_stack && m_stack->canRedo();
    m_undo->setEnabled(canUndo);
    m_redo->setEnabled(canRedo);
    //: Menu: takes back what was done last; %1 is its name
    m_undo->setText(canUndo ? tr("&Undo “%1”").arg(Words::of(m_stack->undoName())) : tr("&Undo"));
    //: Menu: does again what was undone last; %1 is its name
    m_redo->setText(canRedo ? tr("&Redo “%1”").arg(Words::of(m_stack->redoName())) : tr("&Redo"));
    m_status->setUndo(canUndo ? StatusLine::Text([name = m_stack->undoName()] { return Words::of(name); })
                              : StatusLine::Text());
}

} // namespace laari::ui
