// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/UndoStack.h"
#include "ui/common/UiContext.h"

#include <QObject>

#include <functional>
#include <memory>

class QAction;
class QWidget;

namespace laari::ui {

class StatusLine;

/// Undo and redo of the open file: names the two commands and the link of the status line by what they would take
/// back, does it with progress, and says what was done. While a field that is typed in has steps of its own, the keys
/// are the field's.
class UndoController final : public QObject {
    Q_OBJECT

public:
    UndoController(UiContext &context, QAction *undo, QAction *redo, StatusLine *status, QWidget *window);

    void setBook(Book *book); ///< null: none is open; before the book goes away
    void retranslate();

Q_SIGNALS:
    void told(const QString &what); ///< what was undone or done again, where the status line is out of sight

private:
    void undo();
    void redo();
    void say(const std::function<QString()> &text); ///< there, and to who shows it elsewhere
    template <typename Move> void move(const QString &doing, Move move);
    void update();

    UiContext &m_context;
    QAction *m_undo;
    QAction *m_redo;
    StatusLine *m_status;
    QWidget *m_window;
    std::unique_ptr<UndoStack> m_stack;
};

} // namespace laari::ui
