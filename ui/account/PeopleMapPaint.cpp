// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/PeopleMap.h"
#include "ui/charts/Textures.h"
#include "ui/common/CopyOut.h"
#include "ui/common/Format.h"
#include "ui/common/Theme.h"
#include "ui/common/Words.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace laari::ui {

namespace {

constexpr double radius = 8;
constexpr double faceSize = 32;
constexpr double inside = 12;

QFont sized(const QWidget &widget, int pixels, QFont::Weight weight = QFont::Normal)
{
    QFont font = widget.font();
    font.setPixelSize(pixels);
    font.setWeight(weight);
    return font;
}

void drawElided(QPainter &painter, const QRectF &box, const QString &text)
{
    painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     QFontMetricsF(painter.font()).elidedText(text, Qt::ElideRight, box.width()));
}

/// Up to two letters to know a face by.
QString initials(const QString &name)
{
    QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    words.removeIf([](const QString &word) { return !word.front().isLetter(); }); // what tells namesakes apart
    if (words.isEmpty())
        return {};
    QString letters = words.first().left(1);
    if (words.size() > 1)
        letters += words.last().left(1);
    return letters.toUpper();
}

} // namespace

void PeopleMap::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintGround(painter);
    const std::optional<size_t> lit = m_hovered ? m_hovered : m_current;
    paintTies(painter, lit);
    paintReporting(painter, lit);
    const QRectF dirty = QRectF(event->rect()).adjusted(-4, -4, 4, 4);
    for (size_t i = 0; i < m_content.people.size(); ++i)
        if (m_boxes[i].intersects(dirty) && !(m_dragging && i == m_current))
            paintCard(painter, i, m_boxes[i], lit);
    for (size_t i = 0; i < m_content.ours.size(); ++i)
        paintOwn(painter, i, lit);
    if (m_dragging)
        paintDrag(painter);
}

void PeopleMap::paintGround(QPainter &painter) const
{
    const Colours &colours = m_theme.colours();
    for (const QRectF &lane : m_layout.lanes()) {
        QPainterPath ground;
        ground.addRoundedRect(lane.adjusted(PeopleMapLayout::gap / 2 + 2, 0, PeopleMapLayout::gap / 2 - 2, 0), radius,
                              radius);
        painter.fillPath(ground, mixed(colours.background, colours.line, m_theme.isDark() ? 0.28 : 0.4));
    }
    painter.setFont(sized(*this, 11));
    for (const PeopleMapLayout::Band &band : m_layout.bands()) {
        painter.setPen(colours.muted);
        painter.drawText(QRectF(16, band.top, PeopleMapLayout::axisWidth - 16, band.bottom - band.top), Qt::AlignCenter,
                         Format::number(band.influence));
        painter.setPen(QPen(colours.line, 1));
        const double right = m_layout.lanes().back().right() + PeopleMapLayout::gap / 2;
        painter.drawLine(QPointF(PeopleMapLayout::axisWidth, band.top), QPointF(right, band.top));
    }
    painter.save();
    painter.setPen(colours.muted);
    painter.translate(8, (m_layout.bands().front().top + m_layout.bands().back().bottom) / 2);
    painter.rotate(-90);
    //: along the axis of the people map
    painter.drawText(QRectF(-80, -8, 160, 16), Qt::AlignCenter, tr("Influence"));
    painter.restore();
    painter.setFont(sized(*this, 12, QFont::DemiBold));
    painter.setPen(colours.ink);
    for (const Role role : {Role::Decider, Role::Influencer, Role::Contact}) {
        const QRectF &lane = m_layout.lanes()[size_t(role)];
        drawElided(painter,
                   QRectF(lane.left() + PeopleMapLayout::gap, 0, lane.width() - PeopleMapLayout::gap,
                          PeopleMapLayout::headHeight),
                   Words::capital(Words::of(role)));
    }
    if (!m_content.ours.empty()) {
        const QRectF lane = m_layout.oursLane();
        drawElided(painter, QRectF(lane.left(), 0, lane.width(), PeopleMapLayout::headHeight), tr("Our people"));
    }
}

void PeopleMap::paintReporting(QPainter &painter, std::optional<size_t> lit) const
{
    const Colours &colours = m_theme.colours();
    for (const bool strong : {false, true}) {
        for (size_t i = 0; i < m_content.people.size(); ++i) {
            if (!m_content.people[i].reportsTo)
                continue;
            const auto chief = cardOf(*m_content.people[i].reportsTo);
            if (!chief || (lit == i || lit == chief) != strong)
                continue;
            painter.setPen(QPen(strong ? colours.ink : mixed(colours.line, colours.muted, 0.6), strong ? 1.5 : 1));
            painter.setBrush(Qt::NoBrush);
            painter.drawPath(m_layout.reporting(i, *chief));
            // The chief's end.
            painter.setBrush(painter.pen().color());
            painter.drawEllipse(QPointF(m_boxes[*chief].left(), m_boxes[*chief].center().y()), 2.5, 2.5);
        }
    }
}

void PeopleMap::paintTies(QPainter &painter, std::optional<size_t> lit) const
{
    const Colours &colours = m_theme.colours();
    painter.setBrush(Qt::NoBrush);
    for (const bool strong : {false, true}) {
        for (const Content::Tie &tie : m_content.ties) {
            const auto card = cardOf(tie.person);
            if (!card || (lit == card || lit == m_content.people.size() + tie.own) != strong)
                continue;
            QPen pen(strong ? colours.trust : withAlpha(colours.trust, 0.22), strong ? 1.8 : 1);
            if (!tie.met)
                pen.setStyle(Qt::DotLine);
            else if (!tie.fresh)
                pen.setStyle(Qt::DashLine);
            painter.setPen(pen);
            painter.drawPath(m_layout.knowing(tie.own, *card));
        }
    }
}

void PeopleMap::paintFace(QPainter &painter, const Content::Person &person, const QRectF &circle) const
{
    const Colours &colours = m_theme.colours();
    painter.setFont(sized(*this, 12, QFont::DemiBold));
    if (person.kind != Content::Kind::Person || !person.known) {
        painter.setPen(QPen(colours.muted, 1.3, person.kind == Content::Kind::Person ? Qt::SolidLine : Qt::DotLine));
        painter.setBrush(colours.surface);
        painter.drawEllipse(circle);
        painter.setPen(colours.muted);
        painter.drawText(circle, Qt::AlignCenter,
                         person.kind == Content::Kind::Person ? initials(person.name) : QStringLiteral("?"));
        return;
    }
    // Paler the less is known, as bubbles and dots are everywhere.
    const QColor strong = person.trust < 40 ? colours.distrust : colours.trust;
    const QColor fill = mixed(colours.surface, strong, std::clamp(1.15 - person.u, 0.25, 1.0));
    painter.setPen(QPen(strong, 1));
    painter.setBrush(fill);
    painter.drawEllipse(circle);
    const bool dark = fill.lightnessF() < 0.55;
    const QColor light = m_theme.isDark() ? colours.ink : colours.surface;
    const QColor deep = m_theme.isDark() ? colours.onAccent : colours.ink;
    painter.setPen(dark ? light : deep);
    painter.drawText(circle, Qt::AlignCenter, m_figures ? Format::number(person.trust) : initials(person.name));
}

void PeopleMap::paintCard(QPainter &painter, size_t card, const QRectF &box, std::optional<size_t> lit) const
{
    const Colours &colours = m_theme.colours();
    const Content::Person &person = m_content.people[card];
    const bool real = person.kind == Content::Kind::Person;
    const bool current = card == m_current && !CopyOut::isLeaving(this);
    const QRectF frame = box.adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setBrush(current ? colours.accentSoft : lit == card ? colours.hover : colours.surface);
    QPen pen(current ? colours.trust : colours.line, current && hasFocus() ? 2 : 1);
    if (!real) {
        pen.setColor(current ? colours.trust : colours.muted);
        pen.setStyle(Qt::DashLine);
    }
    painter.setPen(pen);
    painter.drawRoundedRect(frame, radius, radius);

    paintFace(painter, person, QRectF(box.left() + inside, box.center().y() - faceSize / 2, faceSize, faceSize));
    const double left = box.left() + inside + faceSize + 8;
    const double width = box.right() - 8 - left;
    const bool two = person.caption.isEmpty();
    double y = box.top() + (two ? 14 : 6);
    const auto row = [&](double height) {
        const QRectF line(left, y, width, height);
        y += height;
        return line;
    };
    painter.setFont(sized(*this, 13, QFont::DemiBold));
    painter.setPen(colours.ink);
    drawElided(painter, row(20), person.name);
    painter.setFont(sized(*this, 11));
    painter.setPen(colours.muted);
    if (!two)
        drawElided(painter, row(16), person.caption);
    painter.setPen(!real ? colours.trust : person.warns ? colours.distrust : colours.muted);
    drawElided(painter, row(16), person.warns ? QStringLiteral("! ") + person.line : person.line);
    if (person.advocate) {
        // A flag at the corner: speaks for us.
        const QPointF corner(box.right() - 14, box.top() + 6);
        QPainterPath flag(corner);
        flag.lineTo(corner + QPointF(8, 3));
        flag.lineTo(corner + QPointF(0, 6));
        flag.closeSubpath();
        painter.fillPath(flag, colours.good);
        painter.setPen(QPen(colours.good, 1.2));
        painter.drawLine(corner, corner + QPointF(0, 11));
    }
}

void PeopleMap::paintOwn(QPainter &painter, size_t own, std::optional<size_t> lit) const
{
    const Colours &colours = m_theme.colours();
    const size_t item = m_content.people.size() + own;
    const QRectF &box = m_boxes[item];
    const bool current = item == m_current && !CopyOut::isLeaving(this);
    // Of the card that is looked at, a pill says how the two stand.
    QString line = m_content.ours[own].line;
    bool tied = lit == item;
    if (lit && *lit < m_content.people.size()) {
        for (const Content::Tie &tie : m_content.ties) {
            if (tie.own == own && tie.person == m_content.people[*lit].id) {
                line = tie.line;
                tied = true;
            }
        }
    }
    painter.setBrush(current ? colours.accentSoft : colours.surface);
    painter.setPen(QPen(tied || current ? colours.trust : colours.line, current && hasFocus() ? 2 : 1));
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), box.height() / 2, box.height() / 2);
    const QRectF words = box.adjusted(16, 4, -12, -4);
    painter.setFont(sized(*this, 12, QFont::DemiBold));
    painter.setPen(colours.ink);
    drawElided(painter, QRectF(words.left(), words.top(), words.width(), 17), m_content.ours[own].name);
    painter.setFont(sized(*this, 11));
    painter.setPen(colours.muted);
    drawElided(painter, QRectF(words.left(), words.top() + 17, words.width(), 15), line);
}

void PeopleMap::paintDrag(QPainter &painter) const
{
    const Colours &colours = m_theme.colours();
    const Drop there = dropAt(m_dragged);
    const Content::Person &person = m_content.people[*m_current];
    QString says;
    if (there.chief) {
        says = tr("Reports to %1").arg(m_content.people[*there.chief].name);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colours.trust, 2));
        painter.drawRoundedRect(m_boxes[*there.chief].adjusted(-2, -2, 2, 2), radius + 2, radius + 2);
    } else {
        says = tr("Influence %1").arg(there.influence);
        const QRectF &lane = m_layout.lanes()[size_t(person.role)];
        for (const PeopleMapLayout::Band &band : m_layout.bands())
            if (band.influence == there.influence)
                painter.fillRect(
                    QRectF(lane.left() + PeopleMapLayout::gap / 2, band.top, lane.width(), band.bottom - band.top),
                    withAlpha(colours.trust, 0.12));
    }
    const QRectF from = m_boxes[*m_current];
    const QRectF box = from.translated(m_dragged - *m_pressed);
    painter.setOpacity(0.85);
    paintCard(painter, *m_current, box, m_current);
    painter.setOpacity(1);
    painter.setFont(sized(*this, 12, QFont::DemiBold));
    const double width = QFontMetricsF(painter.font()).horizontalAdvance(says) + 16;
    const QRectF label(std::clamp(box.left(), 0.0, std::max(0.0, this->width() - width)), std::max(0.0, box.top() - 26),
                       width, 22);
    painter.setBrush(colours.trust);
    painter.setPen(Qt::NoPen);
    painter.drawRoundedRect(label, 6, 6);
    painter.setPen(colours.onAccent);
    painter.drawText(label, Qt::AlignCenter, says);
}

} // namespace laari::ui
