// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/PaletteDelegate.h"

#include "ui/common/KeyHint.h"
#include "ui/common/Theme.h"
#include "ui/search/PaletteModel.h"

#include <QPainter>

namespace laari::ui {

namespace {

constexpr int sideMargin = 12;
constexpr int gap = 12;
constexpr qreal radius = 6;

} // namespace

PaletteDelegate::PaletteDelegate(Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) {}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool heading = index.data(PaletteModel::KindRole).toInt() == int(PaletteModel::Kind::Heading);
    return {100, option.fontMetrics.height() + (heading ? 12 : 16)};
}

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours &colours = m_theme.colours();
    const bool heading = index.data(PaletteModel::KindRole).toInt() == int(PaletteModel::Kind::Heading);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state & QStyle::State_Selected) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(colours.accentSoft);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(4, 0, -4, 0), radius, radius);
    }
    QRect cell = option.rect.adjusted(sideMargin, 0, -sideMargin, 0);
    if (heading) {
        painter->setFont(keyFont(option.font));
        painter->setPen(colours.muted);
        painter->drawText(cell.adjusted(0, 0, 0, -3), Qt::AlignBottom | Qt::AlignLeft, index.data().toString());
        painter->restore();
        return;
    }
    const QFontMetrics metrics = option.fontMetrics;
    const auto part = [&](const QString &text, const QColor &colour, int most, Qt::Alignment side) {
        const QString shown = metrics.elidedText(text, Qt::ElideRight, std::max(0, most));
        painter->setPen(colour);
        painter->drawText(cell, int(side | Qt::AlignVCenter) | Qt::TextSingleLine, shown);
        return metrics.horizontalAdvance(shown);
    };
    painter->setFont(option.font);
    const QString end = index.data(PaletteModel::EndRole).toString();
    if (!end.isEmpty())
        cell.setRight(cell.right() - part(end, colours.muted, cell.width() / 2, Qt::AlignRight) - gap);
    const QString caption = index.data(PaletteModel::CaptionRole).toString();
    const int captionWidth = caption.isEmpty() ? 0 : std::min(metrics.horizontalAdvance(caption), cell.width() / 3);
    cell.setLeft(cell.left() + gap +
                 part(index.data().toString(), colours.ink, cell.width() - (captionWidth == 0 ? 0 : captionWidth + gap),
                      Qt::AlignLeft));
    if (!caption.isEmpty())
        part(caption, colours.muted, cell.width(), Qt::AlignLeft);
    painter->restore();
}

} // namespace laari::ui
