// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/ValueDelegate.h"

#include "ui/account/ValueModel.h"
#include "ui/charts/Textures.h"
#include "ui/common/CopyOut.h"
#include "ui/common/Theme.h"

#include <QPainter>

#include <cmath>

namespace laari::ui {

namespace {

constexpr int scaleMargin = 16;
constexpr int highestStep = 5;
constexpr qreal dotRadius = 5.5;
constexpr qreal personRadius = 1.8;
constexpr qreal personOffset = 10; ///< of the small dots from the line

/// The scale of a row, in pixels.
struct Scale {
    QRectF room;
    qreal x(double step) const { return room.left() + room.width() * (step - 1) / (highestStep - 1); }
    qreal y() const { return room.center().y(); }
};

void drawPeople(QPainter &painter, const Scale &scale, const insight::StepCounts &counts, qreal offset,
                const QColor &colour)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    for (size_t i = 0; i < counts.people.size(); ++i)
        if (counts.people[i] > 0) {
            // By area: four people are twice as wide.
            const qreal radius = personRadius * std::sqrt(double(counts.people[i]));
            painter.drawEllipse(QPointF(scale.x(double(i + 1)), scale.y() + offset), radius, radius);
        }
}

} // namespace

ValueDelegate::ValueDelegate(Theme &theme, const ValueModel &model, QObject *parent)
    : QStyledItemDelegate(parent), m_theme(theme), m_model(model)
{
}

void ValueDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem empty = option;
    empty.state &= ~QStyle::State_HasFocus; // rows are chosen here
    if (CopyOut::isLeaving(option.widget))
        empty.state &= ~(QStyle::State_Selected | QStyle::State_MouseOver);
    const insight::ValueOfRole *said = index.column() == ValueModel::Scale ? m_model.role(index) : nullptr;
    if (!said) {
        QStyledItemDelegate::paint(painter, empty, index);
        return;
    }
    initStyleOption(&empty, index);
    empty.text.clear();
    const QStyle &style = *option.widget->style();
    style.drawControl(QStyle::CE_ItemViewItem, &empty, painter, option.widget);

    const Colours &c = m_theme.colours();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const Scale scale{QRectF(option.rect).adjusted(scaleMargin, 0, -scaleMargin, 0)};
    painter->setPen(QPen(c.line, 1));
    painter->drawLine(QPointF(scale.x(1), scale.y()), QPointF(scale.x(highestStep), scale.y()));
    for (int step = 1; step <= highestStep; ++step)
        painter->drawLine(QPointF(scale.x(step), scale.y() - 4), QPointF(scale.x(step), scale.y() + 4));
    drawPeople(*painter, scale, said->expectation, -personOffset, withAlpha(c.muted, 0.8));
    drawPeople(*painter, scale, said->delivery, personOffset, withAlpha(c.trust, 0.8));

    const auto expectation = said->expectation.median();
    const auto delivery = said->delivery.median();
    if (expectation && delivery) {
        painter->setPen(QPen(*delivery < *expectation ? c.distrust : c.good, 3));
        painter->drawLine(QPointF(scale.x(*expectation), scale.y()), QPointF(scale.x(*delivery), scale.y()));
    }
    if (delivery) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(c.trust);
        painter->drawEllipse(QPointF(scale.x(*delivery), scale.y()), dotRadius, dotRadius);
    }
    if (expectation) {
        // A ring around the full dot where both are the same.
        const bool same = delivery && *delivery == *expectation;
        painter->setPen(QPen(c.ink, 1.6));
        painter->setBrush(same ? QBrush(Qt::NoBrush) : QBrush(c.surface));
        const qreal radius = same ? dotRadius + 2.5 : dotRadius;
        painter->drawEllipse(QPointF(scale.x(*expectation), scale.y()), radius, radius);
    }
    painter->restore();
}

} // namespace laari::ui
