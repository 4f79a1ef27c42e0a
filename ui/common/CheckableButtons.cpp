// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/CheckableButtons.h"

#include <QAbstractButton>
#include <QAccessibleWidget>
#include <QApplication>
#include <QButtonGroup>
#include <QEvent>
#include <QKeySequence>

namespace laari::ui {

namespace {

/// One of several, of which exactly one is checked.
bool isOneOfSeveral(const QAbstractButton &button)
{
    return button.autoExclusive() || (button.group() && button.group()->exclusive());
}

/// "&Save" as it is read.
QString withoutMnemonic(QString text)
{
    return text.remove(QLatin1Char('&')).trimmed();
}

/// In every other respect as Qt tells of a button.
class CheckableButton final : public QAccessibleWidget {
public:
    explicit CheckableButton(QAbstractButton *button) : QAccessibleWidget(button) {}

    QAccessible::Role role() const override
    {
        return isOneOfSeveral(*button()) ? QAccessible::RadioButton : QAccessible::CheckBox;
    }
    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.checkable = true;
        state.checked = button()->isChecked();
        state.pressed = button()->isDown();
        return state;
    }
    QString text(QAccessible::Text what) const override
    {
        const QString told = QAccessibleWidget::text(what);
        return told.isEmpty() && what == QAccessible::Name ? withoutMnemonic(button()->text()) : told;
    }
    QStringList actionNames() const override
    {
        QStringList names;
        if (button()->isEnabled())
            names.append(toggleAction());
        return names + QAccessibleWidget::actionNames();
    }
    void doAction(const QString &name) override
    {
        if (name == toggleAction() || name == pressAction())
            button()->click();
        else
            QAccessibleWidget::doAction(name);
    }
    QStringList keyBindingsForAction(const QString &name) const override
    {
        const QKeySequence key = button()->shortcut();
        return name == toggleAction() && !key.isEmpty() ? QStringList{key.toString()}
                                                        : QAccessibleWidget::keyBindingsForAction(name);
    }

private:
    QAbstractButton *button() const { return static_cast<QAbstractButton *>(object()); }
};

QAccessibleInterface *tellOfCheckable(const QString &, QObject *object)
{
    auto *button = qobject_cast<QAbstractButton *>(object);
    return button && button->isCheckable() ? new CheckableButton(button) : nullptr;
}

} // namespace

CheckableButtons::CheckableButtons(QObject *parent) : QObject(parent)
{
    QAccessible::installFactory(tellOfCheckable); // once, however often it is told
    qApp->installEventFilter(this);
}

bool CheckableButtons::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Show)
        return false;
    auto *button = qobject_cast<QAbstractButton *>(watched);
    if (!button || !button->isCheckable())
        return false;
    // Qt keeps what it told of the button while it could not be checked yet: forgotten, it is made anew.
    QAccessibleInterface *told = QAccessible::queryAccessibleInterface(button);
    if (told && !dynamic_cast<CheckableButton *>(told))
        QAccessible::deleteAccessibleInterface(QAccessible::uniqueId(told));
    return false;
}

} // namespace laari::ui
