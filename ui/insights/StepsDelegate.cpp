// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insights/StepsDelegate.h"

#include "ui/charts/Textures.h"
#include "ui/common/CopyOut.h"
#include "ui/common/Theme.h"
#include "ui/insights/ExperienceModel.h"

#include <QPainter>

#include <numeric>

namespace laari::ui {

namespace {

constexpr int barMargin = 8;
constexpr int barHeight = 18;
constexpr double paler = 0.45; ///< of the steps beside the middle

} // namespace

StepsDelegate::StepsDelegate(Theme &theme, const ExperienceModel &model, QObject *parent)
    : QStyledItemDelegate(parent), m_theme(theme), m_model(model)
{
}

void StepsDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem plain = option;
    plain.state &= ~QStyle::State_HasFocus; // rows are chosen here
    if (CopyOut::isLeaving(option.widget))
        plain.state &= ~(QStyle::State_Selected | QStyle::State_MouseOver);
    const std::array<int, 5> *steps = m_model.steps(index);
    const int whole = steps ? std::accumulate(steps->begin(), steps->end(), 0) : 0;
    if (whole == 0) {
        QStyledItemDelegate::paint(painter, plain, index);
        return;
    }
    initStyleOption(&plain, index);
    plain.text.clear();
    option.widget->style()->drawControl(QStyle::CE_ItemViewItem, &plain, painter, option.widget);

    const Colours &c = m_theme.colours();
    const QColor fills[] = {mixed(c.surface, c.distrustFill, 0.55), mixed(c.surface, c.distrustFill, 0.25),
                            mixed(c.surface, c.notKnown, 0.45), mixed(c.surface, c.trust, 0.25),
                            mixed(c.surface, c.trust, paler)};
    QRectF bar = QRectF(option.rect).adjusted(barMargin, 0, -barMargin, 0);
    bar.setTop(option.rect.center().y() - barHeight / 2.0);
    bar.setHeight(barHeight);
    painter->save();
    painter->setFont(option.font);
    qreal left = bar.left();
    for (size_t i = 0; i < steps->size(); ++i) {
        const qreal width = bar.width() * (*steps)[i] / whole;
        const QRectF part(left, bar.top(), width, bar.height());
        left += width;
        if ((*steps)[i] == 0)
            continue;
        painter->fillRect(part.adjusted(0, 0, -1, 0), fills[i]);
        if (i < 2) // what went badly is woven, as in the reservoir
            painter->fillRect(part.adjusted(0, 0, -1, 0), distrustBrush(fills[i], mixed(fills[i], c.distrust, 0.3),
                                                                        painter->device()->devicePixelRatioF()));
        const QString number = QString::number((*steps)[i]);
        const QRectF place = option.fontMetrics.boundingRect(number);
        if (place.width() + 8 > width)
            continue;
        const QPointF middle = part.center();
        painter->setPen(Qt::NoPen);
        painter->setBrush(fills[i]);
        if (i < 2)
            painter->drawRect(
                QRectF(middle.x() - place.width() / 2 - 2, part.top() + 2, place.width() + 4, part.height() - 4));
        painter->setPen(c.ink);
        painter->drawText(part, Qt::AlignCenter, number);
    }
    painter->restore();
}

} // namespace laari::ui
