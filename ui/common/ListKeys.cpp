// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/ListKeys.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>

namespace laari::ui {

ListKeys::ListKeys(QWidget *window) : QObject(window), m_window(window)
{
    qApp->installEventFilter(this);
}

bool ListKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && qobject_cast<QComboBox *>(watched)) {
        const auto *letter = static_cast<QKeyEvent *>(event);
        if (!letter->text().isEmpty() && letter->text().front().isPrint() &&
            (letter->modifiers() & ~Qt::ShiftModifier) == Qt::NoModifier)
            event->accept(); // finds among its choices, and is no shortcut
        return event->isAccepted();
    }
    if (event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool down = key->key() == Qt::Key_J;
    auto *view = qobject_cast<QAbstractItemView *>(watched);
    if (!view || (!down && key->key() != Qt::Key_K) || key->modifiers() != Qt::NoModifier ||
        view->window() != m_window || view->focusProxy())
        return QObject::eventFilter(watched, event);
    QKeyEvent arrow(QEvent::KeyPress, down ? Qt::Key_Down : Qt::Key_Up, Qt::NoModifier);
    QCoreApplication::sendEvent(view, &arrow);
    return true;
}

} // namespace laari::ui
