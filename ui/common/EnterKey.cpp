// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/EnterKey.h"

#include "ui/common/FoldBar.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPushButton>
#include <QToolButton>

namespace laari::ui {

EnterKey::EnterKey(QObject *parent) : QObject(parent)
{
    qApp->installEventFilter(this);
}

bool EnterKey::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (!enter || (key->modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier)
        return false;
    auto *button = qobject_cast<QAbstractButton *>(watched);
    if (!button || !button->isEnabled() || !button->hasFocus())
        return false;
    auto *push = qobject_cast<QPushButton *>(button);
    auto *tool = qobject_cast<QToolButton *>(button);
    if (!push && !tool && !qobject_cast<FoldLink *>(button))
        return false;
    if (key->isAutoRepeat())
        return true; // once is enough
    if (push && push->menu())
        push->showMenu();
    else if (tool && tool->popupMode() == QToolButton::InstantPopup && tool->menu())
        tool->showMenu();
    else
        button->click();
    return true;
}

} // namespace laari::ui
