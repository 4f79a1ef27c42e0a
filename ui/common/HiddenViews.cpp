// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/HiddenViews.h"

#include <QAbstractItemView>
#include <QAccessibleWidget>
#include <QApplication>
#include <QComboBox>
#include <QEvent>

namespace laari::ui {

namespace {

/// Whether what a view holds can be seen. The list of a combo box belongs to its field, which tells of it also while it
/// is closed.
bool isShown(const QAbstractItemView &view)
{
    const QWidget *window = view.window();
    const QWidget *field = window->windowFlags().testFlag(Qt::Popup) ? window->parentWidget() : nullptr;
    return field ? field->isVisible() : view.isVisible();
}

class ViewWithoutCells final : public QAccessibleWidget {
public:
    explicit ViewWithoutCells(QWidget *view) : QAccessibleWidget(view, QAccessible::Table) {}
    int childCount() const override { return 0; }
    QAccessibleInterface *child(int) const override { return nullptr; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    QAccessibleInterface *focusChild() const override { return nullptr; }
};

/// Asked before Qt's own, for each class of an object from the most special to QObject. Nothing: Qt's own.
QAccessibleInterface *tellOfHiddenView(const QString &, QObject *object)
{
    auto *view = qobject_cast<QAbstractItemView *>(object);
    return view && !isShown(*view) ? new ViewWithoutCells(view) : nullptr;
}

} // namespace

HiddenViews::HiddenViews(QObject *parent) : QObject(parent)
{
    QAccessible::installFactory(tellOfHiddenView); // once, however often it is told
    qApp->installEventFilter(this);
}

bool HiddenViews::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Show && event->type() != QEvent::Hide)
        return false;
    auto *view = qobject_cast<QAbstractItemView *>(watched);
    if (const auto *field = qobject_cast<QComboBox *>(watched))
        view = field->findChild<QAbstractItemView *>(); // view() would make it
    if (!view)
        return false;
    // What was told so far is kept by Qt: forgotten, it is made anew by whoever asks next.
    if (QAccessibleInterface *told = QAccessible::queryAccessibleInterface(view))
        QAccessible::deleteAccessibleInterface(QAccessible::uniqueId(told));
    return false;
}

} // namespace laari::ui
