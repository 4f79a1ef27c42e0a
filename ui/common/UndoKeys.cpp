// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/UndoKeys.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace laari::ui {

namespace {

/// Whether the field can take back something typed in it.
bool hasSteps(const QWidget *field, bool redo)
{
    for (const QWidget *part = field; part && !redo; part = part->parentWidget())
        if (part->property(UndoKeys::ownSteps).toBool())
            return true;
    if (const auto *spin = qobject_cast<const QAbstractSpinBox *>(field))
        field = spin->findChild<QLineEdit *>();
    if (const auto *line = qobject_cast<const QLineEdit *>(field))
        return redo ? line->isRedoAvailable() : line->isUndoAvailable();
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(field))
        return redo ? text->document()->isRedoAvailable() : text->document()->isUndoAvailable();
    return false;
}

} // namespace

UndoKeys::UndoKeys(QWidget *window) : QObject(window), m_window(window)
{
    qApp->installEventFilter(this);
}

bool UndoKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && m_window->isActiveWindow()) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool redo = key->matches(QKeySequence::Redo);
        if ((redo || key->matches(QKeySequence::Undo)) && !hasSteps(QApplication::focusWidget(), redo)) {
            event->ignore();
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace laari::ui
