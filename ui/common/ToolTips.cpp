// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/ToolTips.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHelpEvent>
#include <QTextDocument>
#include <QToolTip>

#include <algorithm>

namespace laari::ui {

namespace {

constexpr int longestLine = 90; ///< in characters

/// A line in pieces that are not too long, between words where there is one to break at.
QStringList wrapped(const QString &line)
{
    QStringList pieces;
    QString rest = line;
    while (rest.size() > longestLine) {
        qsizetype end = rest.lastIndexOf(u' ', longestLine);
        if (end < longestLine / 2)
            end = longestLine - (rest[longestLine - 1].isHighSurrogate() ? 1 : 0);
        pieces << rest.left(end);
        rest = rest.mid(end).trimmed();
    }
    return pieces << rest;
}

/// What the widget would say at that place; empty: nothing, or it says it by itself.
QString textAt(const QWidget &widget, QPoint at)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(widget.parentWidget());
    if (view && view->viewport() == &widget)
        return view->indexAt(at).data(Qt::ToolTipRole).toString();
    return widget.toolTip();
}

} // namespace

ToolTips::ToolTips(QObject *parent) : QObject(parent)
{
    qApp->installEventFilter(this);
}

QString ToolTips::shown(const QString &text)
{
    QStringList lines;
    const QStringList given = text.split(u'\n');
    for (const QString &line : given)
        lines << wrapped(line);
    const QString plain = lines.join(u'\n');
    return Qt::mightBeRichText(plain)
               ? QStringLiteral("<div style='white-space:pre'>%1</div>").arg(plain.toHtmlEscaped())
               : plain;
}

bool ToolTips::eventFilter(QObject *watched, QEvent *event)
{
    auto *widget = event->type() == QEvent::ToolTip ? qobject_cast<QWidget *>(watched) : nullptr;
    if (!widget)
        return false;
    const auto *help = static_cast<QHelpEvent *>(event);
    const QString text = textAt(*widget, help->pos());
    const QString tip = shown(text);
    if (tip == text)
        return false;
    QToolTip::showText(help->globalPos(), tip, widget);
    return true;
}

} // namespace laari::ui
