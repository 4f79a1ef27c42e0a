// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/ReadingOrder.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QLayout>
#include <QScrollArea>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>

namespace laari::ui {

namespace {

void collect(QWidget *widget, QWidgetList &fields);

void collect(const QLayout *layout, QWidgetList &fields)
{
    for (int i = 0; i < layout->count(); ++i) {
        QLayoutItem *item = layout->itemAt(i);
        if (const QLayout *inner = item->layout())
            collect(inner, fields);
        else if (QWidget *widget = item->widget())
            collect(widget, fields);
    }
}

void collectParts(const QWidget *widget, QWidgetList &fields)
{
    if (widget->layout()) {
        collect(widget->layout(), fields);
    } else if (const auto *tabs = qobject_cast<const QTabWidget *>(widget)) {
        collect(tabs->tabBar(), fields);
        for (const Qt::Corner corner : {Qt::TopLeftCorner, Qt::TopRightCorner})
            if (QWidget *beside = tabs->cornerWidget(corner))
                collect(beside, fields);
        if (QWidget *shown = tabs->currentWidget())
            collect(shown, fields);
    } else if (const auto *area = qobject_cast<const QScrollArea *>(widget)) {
        if (area->widget())
            collect(area->widget(), fields);
    } else if (const auto *splitter = qobject_cast<const QSplitter *>(widget)) {
        for (int i = 0; i < splitter->count(); ++i)
            collect(splitter->widget(i), fields);
    }
}

void collect(QWidget *widget, QWidgetList &fields)
{
    // Whoever gives its focus to another is no stop, that other is.
    if (widget->focusPolicy() != Qt::NoFocus && !widget->focusProxy())
        fields.append(widget);
    collectParts(widget, fields);
}

const QButtonGroup *groupOf(const QWidget *widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    return button ? button->group() : nullptr;
}

/// Where one stands: at a field, or in what it is made of.
qsizetype placeOf(const QWidgetList &fields, const QWidget *current)
{
    for (const QWidget *each = current; each; each = each->parentWidget())
        if (const qsizetype at = fields.indexOf(each); at >= 0)
            return at;
    return -1;
}

void scrollIntoSight(QWidget *field)
{
    for (QWidget *each = field->parentWidget(); each; each = each->parentWidget())
        if (auto *area = qobject_cast<QScrollArea *>(each))
            area->ensureWidgetVisible(field);
}

} // namespace

QWidgetList ReadingOrder::of(const QWidget *whole)
{
    QWidgetList fields;
    collectParts(whole, fields);
    return fields;
}

QWidgetList ReadingOrder::of(const QLayout *layout)
{
    QWidgetList fields;
    collect(layout, fields);
    return fields;
}

bool ReadingOrder::focusNext(const QWidgetList &fields, const QWidget *current, bool next)
{
    const qsizetype count = fields.size();
    const qsizetype place = placeOf(fields, current);
    const qsizetype at = place < 0 && !next ? 0 : place; // from nowhere back is to the last
    for (qsizetype step = 1; step <= count; ++step) {
        QWidget *field = fields[((next ? at + step : at - step) % count + count) % count];
        if (const QButtonGroup *group = groupOf(field)) {
            if (group == groupOf(current))
                continue;
            if (group->exclusive() && group->checkedButton())
                field = group->checkedButton();
        } else if (!(field->focusPolicy() & Qt::TabFocus)) {
            continue;
        }
        if (!field->isVisible() || !field->isEnabled())
            continue;
        field->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
        scrollIntoSight(field);
        return true;
    }
    return false;
}

} // namespace laari::ui
