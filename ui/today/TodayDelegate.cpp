// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/TodayDelegate.h"

#include "ui/common/Theme.h"
#include "ui/today/TodayModel.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QMouseEvent>
#include <QPainter>

namespace laari::ui {

namespace {

constexpr int margin = 11; ///< as the style gives to text
constexpr int focusBar = 3;
constexpr int markSize = 7;
constexpr int markRoom = 18; ///< before the sentence
constexpr int smallPixels = 11;

} // namespace

TodayDelegate::TodayDelegate(Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) {}

QSize TodayDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {QStyledItemDelegate::sizeHint(option, index).width(), rowHeight};
}

void TodayDelegate::paintWhat(QPainter &painter, const QRect &cell, const QFont &font, const QModelIndex &index) const
{
    const Colours &c = m_theme.colours();
    const bool late = index.data(TodayModel::LateRole).toBool();
    // Full: cannot wait. Hollow: can. The form says it, not the colour alone.
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(late ? c.distrust : c.muted, 1.5));
    painter.setBrush(late ? QBrush(c.distrust) : QBrush(Qt::NoBrush));
    painter.drawEllipse(QRectF(cell.left() + 1, cell.center().y() - markSize / 2.0 + 0.5, markSize, markSize));

    const QRect words = cell.adjusted(markRoom, 0, 0, 0);
    const QString detail = index.data(TodayModel::DetailRole).toString();
    QFont small = font;
    small.setPixelSize(smallPixels);
    const QFontMetrics main(font);
    const QFontMetrics less(small);
    const int height = main.height() + (detail.isEmpty() ? 0 : less.height() + 1);
    int y = cell.center().y() - height / 2 + 1;
    painter.setFont(font);
    painter.setPen(c.ink);
    painter.drawText(QRect(words.left(), y, words.width(), main.height()), Qt::AlignLeft | Qt::TextSingleLine,
                     main.elidedText(index.data().toString(), Qt::ElideRight, words.width()));
    y += main.height() + 1;
    painter.setFont(small);
    painter.setPen(c.muted);
    painter.drawText(QRect(words.left(), y, words.width(), less.height()), Qt::AlignLeft | Qt::TextSingleLine,
                     less.elidedText(detail, Qt::ElideRight, words.width()));
}

void TodayDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    // The style's own background and hairline, with nothing written on it.
    QStyleOptionViewItem plain = option;
    initStyleOption(&plain, index);
    plain.state &= ~QStyle::State_HasFocus; // rows are chosen here, not cells: see the bar below
    plain.text.clear();
    const QWidget *view = option.widget;
    (view ? view->style() : QApplication::style())->drawControl(QStyle::CE_ItemViewItem, &plain, painter, view);

    const Colours &c = m_theme.colours();
    const QRect cell = option.rect.adjusted(margin, 0, -margin, 0);
    painter->save();
    if (index.column() == TodayModel::What) {
        paintWhat(*painter, cell, option.font, index);
    } else {
        const bool late = index.column() == TodayModel::When && index.data(TodayModel::LateRole).toBool();
        QFont font = option.font;
        font.setUnderline(index.column() == TodayModel::Action && option.state.testFlag(QStyle::State_MouseOver));
        painter->setFont(font);
        painter->setPen(index.column() == TodayModel::Action ? c.trust
                        : late                               ? c.distrust
                        : index.column() == TodayModel::When ? c.muted
                                                             : c.ink);
        painter->drawText(cell, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                          option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, cell.width()));
    }
    painter->restore();
    const auto *table = qobject_cast<const QAbstractItemView *>(option.widget);
    if (index.column() == 0 && table && table->hasFocus() && table->currentIndex().row() == index.row())
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), focusBar, option.rect.height() - 1), c.trust);
}

bool TodayDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                                const QModelIndex &index)
{
    if (index.column() == TodayModel::Action && event->type() == QEvent::MouseButtonRelease &&
        static_cast<QMouseEvent *>(event)->button() == Qt::LeftButton) {
        Q_EMIT actionClicked(index);
        return true;
    }
    return QStyledItemDelegate::editorEvent(event, model, option, index);
}

} // namespace laari::ui
