// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/AccountsDelegate.h"

#include "ui/accounts/AccountsModel.h"
#include "ui/common/Format.h"
#include "ui/common/Theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace laari::ui {

namespace {

constexpr int rowHeight = 34;
constexpr int margin = 11;      ///< as the style gives to text
constexpr int changeWidth = 34; ///< room for "−100"

const insight::AccountRow *rowOf(const QModelIndex &index)
{
    return static_cast<const insight::AccountRow *>(index.data(AccountsModel::RowRole).value<const void *>());
}

/// Diagonal hairlines: what is not known is told by texture, not by colour alone.
void hatch(QPainter &painter, const QRectF &box, const QColor &colour)
{
    painter.save();
    painter.setClipRect(box, Qt::IntersectClip);
    painter.setPen(QPen(colour, 1));
    for (qreal x = box.left() - box.height(); x < box.right(); x += 4)
        painter.drawLine(QPointF(x, box.bottom()), QPointF(x + box.height(), box.top()));
    painter.restore();
}

const std::vector<float> &trendOf(const QModelIndex &index)
{
    return *static_cast<const std::vector<float> *>(index.data(AccountsModel::TrendRole).value<const void *>());
}

} // namespace

AccountsDelegate::AccountsDelegate(Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) {}

QSize AccountsDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {QStyledItemDelegate::sizeHint(option, index).width(), rowHeight};
}

void AccountsDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem plain = option;
    plain.state &= ~QStyle::State_HasFocus; // rows are chosen here, not cells: see the bar below
    const auto column = AccountsModel::Column(index.column());
    const insight::AccountRow *row = rowOf(index);
    const bool drawn =
        column == AccountsModel::Trust || column == AccountsModel::Layers || column == AccountsModel::Trend;
    if (drawn && row) {
        // The style's own background and hairline, with nothing written on it.
        initStyleOption(&plain, index);
        plain.text.clear();
        const QWidget *view = option.widget;
        (view ? view->style() : QApplication::style())->drawControl(QStyle::CE_ItemViewItem, &plain, painter, view);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QRect cell = option.rect.adjusted(margin, 0, -margin, 0);
        if (column == AccountsModel::Trust)
            paintTrust(*painter, cell, option.font, *row);
        else if (column == AccountsModel::Layers)
            paintLayers(*painter, cell, *row);
        else
            paintTrend(*painter, cell, *row, trendOf(index));
        painter->restore();
    } else {
        if (column == AccountsModel::Stage || column == AccountsModel::LastContact)
            plain.palette.setColor(QPalette::Text, m_theme.colours().muted);
        QStyledItemDelegate::paint(painter, plain, index);
    }
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    if (column == AccountsModel::Name && view && view->hasFocus() && view->currentIndex().row() == index.row())
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height() - 1),
                          m_theme.colours().trust);
}

void AccountsDelegate::paintTrust(QPainter &painter, const QRect &cell, const QFont &font,
                                  const insight::AccountRow &row) const
{
    const Colours &c = m_theme.colours();
    QFont bold = font;
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(row.reading.notKnownYet() ? c.muted : c.ink);
    painter.drawText(cell.adjusted(0, 0, -changeWidth, 0), Qt::AlignVCenter | Qt::AlignRight,
                     Format::number(row.reading.trust));
    painter.setFont(font);
    const QString change = Format::signedNumber(row.velocity);
    const bool none = change.startsWith(QStringLiteral("±"));
    painter.setPen(none ? c.muted : row.velocity > 0 ? c.good : c.distrust);
    painter.drawText(cell, Qt::AlignVCenter | Qt::AlignRight, change);
}

void AccountsDelegate::paintLayers(QPainter &painter, const QRect &cell, const insight::AccountRow &row) const
{
    const Colours &c = m_theme.colours();
    constexpr qreal barHeight = 10;
    const QRectF bar(cell.left(), cell.center().y() - barHeight / 2 + 0.5, std::min(cell.width(), 140), barHeight);
    const trust::Opinion &opinion = row.reading.opinion;
    QPainterPath shape;
    shape.addRoundedRect(bar, 3, 3);
    painter.save();
    painter.setClipPath(shape);
    const qreal trustEnd = bar.left() + bar.width() * opinion.b;
    const qreal hazeEnd = bar.left() + bar.width() * (opinion.b + opinion.u);
    const QRectF haze(QPointF(trustEnd, bar.top()), QPointF(hazeEnd, bar.bottom()));
    hatch(painter, haze, c.notKnown);
    painter.fillRect(QRectF(bar.topLeft(), QPointF(trustEnd, bar.bottom())), c.trust);
    const QRectF distrust(QPointF(hazeEnd, bar.top()), bar.bottomRight());
    painter.fillRect(distrust, c.distrustFill);
    if (m_theme.isDark())
        hatch(painter, distrust, c.distrust);
    painter.restore();
    painter.setPen(QPen(c.notKnown, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(shape);
}

void AccountsDelegate::paintTrend(QPainter &painter, const QRect &cell, const insight::AccountRow &row,
                                  const std::vector<float> &trend) const
{
    if (trend.size() < 2)
        return;
    const Colours &c = m_theme.colours();
    const QRectF area = QRectF(cell).adjusted(2, 8, -4, -8);
    const auto [low, high] = std::minmax_element(trend.begin(), trend.end());
    // At least 20 points of trust fill the height: small wobbles shall look small.
    const double middle = (double(*low) + double(*high)) / 2;
    const double span = std::max(20.0, double(*high) - double(*low));
    const auto y = [&](double trust) { return area.center().y() - (trust - middle) / span * area.height(); };
    QPolygonF line;
    for (size_t i = 0; i < trend.size(); ++i)
        line << QPointF(area.left() + area.width() * double(i) / double(trend.size() - 1), y(double(trend[i])));
    painter.setPen(
        QPen(row.reading.notKnownYet() ? c.muted : c.trust, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(line);
    painter.setPen(Qt::NoPen);
    painter.setBrush(row.reading.notKnownYet() ? c.muted : c.trust);
    painter.drawEllipse(line.back(), 2.4, 2.4);
}

} // namespace laari::ui
