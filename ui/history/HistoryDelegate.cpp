// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/HistoryDelegate.h"

#include "ui/common/Theme.h"
#include "ui/history/HistoryModel.h"

#include <QApplication>
#include <QPainter>
#include <QTableView>
#include <QTextLayout>

#include <cmath>

namespace laari::ui {

namespace {

constexpr int sideMargin = 11; ///< as the style gives to text
constexpr int edgeMargin = 7;  ///< above the first line and below the last
constexpr int lineGap = 2;
constexpr int focusBar = 3;

struct Paragraph {
    QString text;
    qsizetype labelEnd = 0;
    bool strong = false;
};

std::vector<Paragraph> paragraphs(const QModelIndex &index)
{
    const auto &model = static_cast<const HistoryModel &>(*index.model());
    std::vector<Paragraph> all{{model.action(index.row()), 0, true}};
    for (const HistoryLine &line : model.lines(index.row())) {
        const bool both = !line.label.isEmpty() && !line.text.isEmpty();
        const QString label = both ? line.label + QStringLiteral(": ") : line.label;
        all.push_back({label + line.text, label.size(), false});
    }
    return all;
}

/// Lays the text out in lines of that width; gives its height.
qreal layOut(QTextLayout &layout, const Paragraph &paragraph, QFont font, qreal width, const QColor &muted)
{
    font.setBold(paragraph.strong);
    layout.setFont(font);
    layout.setText(paragraph.text);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QTextLayout::FormatRange label;
    label.start = 0;
    label.length = int(paragraph.labelEnd);
    label.format.setForeground(muted);
    layout.setFormats({label});
    layout.beginLayout();
    qreal y = 0;
    for (;;) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(std::max(width, qreal(1)));
        line.setPosition(QPointF(0, y));
        y += line.height();
    }
    layout.endLayout();
    return y;
}

} // namespace

HistoryDelegate::HistoryDelegate(Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) {}

QSize HistoryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize plain = QStyledItemDelegate::sizeHint(option, index);
    if (index.column() != HistoryModel::What)
        return {plain.width(), 2 * edgeMargin + option.fontMetrics.height()};
    const auto *table = qobject_cast<const QTableView *>(option.widget);
    const qreal width = (table ? table->columnWidth(index.column()) : option.rect.width()) - 2 * sideMargin;
    qreal height = 2 * edgeMargin - lineGap;
    for (const Paragraph &paragraph : paragraphs(index)) {
        QTextLayout layout;
        height += layOut(layout, paragraph, option.font, width, {}) + lineGap;
    }
    return {plain.width(), int(std::ceil(height)) + 1};
}

void HistoryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    // The style's own background and hairline, with nothing written on it.
    QStyleOptionViewItem plain = option;
    initStyleOption(&plain, index);
    plain.state &= ~QStyle::State_HasFocus; // rows are chosen here, not cells: see the bar below
    plain.text.clear();
    const QWidget *view = option.widget;
    (view ? view->style() : QApplication::style())->drawControl(QStyle::CE_ItemViewItem, &plain, painter, view);

    const Colours &colours = m_theme.colours();
    const QRect cell = option.rect.adjusted(sideMargin, edgeMargin, -sideMargin, -edgeMargin);
    painter->save();
    painter->setFont(option.font);
    painter->setPen(index.column() == HistoryModel::When ? colours.muted : colours.ink);
    if (index.column() == HistoryModel::What) {
        qreal y = cell.top();
        for (const Paragraph &paragraph : paragraphs(index)) {
            QTextLayout layout;
            const qreal height = layOut(layout, paragraph, option.font, cell.width(), colours.muted);
            layout.draw(painter, QPointF(cell.left(), y));
            y += height + lineGap;
        }
    } else {
        const QString text = index.data().toString();
        painter->drawText(cell, Qt::AlignTop | Qt::AlignLeft | Qt::TextSingleLine,
                          option.fontMetrics.elidedText(text, Qt::ElideRight, cell.width()));
    }
    painter->restore();
    const auto *table = qobject_cast<const QTableView *>(option.widget);
    if (index.column() == 0 && table && table->hasFocus() && table->currentIndex().row() == index.row())
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), focusBar, option.rect.height() - 1),
                          colours.trust);
}

} // namespace laari::ui
