// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/RoleDistribution.h"

#include "ui/charts/Textures.h"
#include "ui/common/CopyOut.h"
#include "ui/common/Format.h"
#include "ui/common/Theme.h"
#include "ui/common/Words.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <array>

namespace laari::ui {

namespace {

constexpr std::array roles = {Role::Decider, Role::Influencer, Role::Contact};
constexpr double scaleHeight = 18;

QFont small(const QWidget &widget)
{
    QFont font = widget.font();
    font.setPixelSize(11);
    return font;
}

} // namespace

RoleDistribution::RoleDistribution(Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setObjectName(QStringLiteral("roleDistribution"));
    setMouseTracking(true);
    CopyOut::markPicture(this);
    connect(&theme, &Theme::changed, this, [this] { update(); });
    retranslate();
}

void RoleDistribution::setPeople(std::vector<Person> people, int unnamedDeciders)
{
    m_people = std::move(people);
    m_unnamedDeciders = unnamedDeciders;
    retranslate();
    update();
}

void RoleDistribution::retranslate()
{
    QStringList rows;
    for (const Role role : roles) {
        QStringList words;
        for (const Person &person : m_people) {
            if (person.role == role)
                words << person.name + u' ' + Words::trustBand(person.trust, person.u);
        }
        if (role == Role::Decider && m_unnamedDeciders > 0)
            words << tr("%n not named yet", nullptr, m_unnamedDeciders);
        rows << Words::of(role) + QStringLiteral(": ") +
                    (words.isEmpty() ? tr("nobody") : words.join(QStringLiteral(", ")));
    }
    setAccessibleName(tr("Trust by person and role: %1").arg(rows.join(QStringLiteral("; "))));
    update();
}

void RoleDistribution::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

QRectF RoleDistribution::plot() const
{
    const QFontMetricsF metrics(small(*this));
    double widest = 0;
    for (const Role role : roles)
        widest = std::max(widest, metrics.horizontalAdvance(Words::of(role)));
    return QRectF(rect()).adjusted(widest + 14, 4, -12, -scaleHeight);
}

std::vector<RoleDistribution::Dot> RoleDistribution::dots() const
{
    const QRectF area = plot();
    const double rowHeight = area.height() / roles.size();
    std::vector<Dot> dots;
    for (size_t row = 0; row < roles.size(); ++row) {
        const double y = area.top() + (double(row) + 0.5) * rowHeight;
        std::vector<Dot> placed;
        const auto place = [&](double trust, double radius, const Person *person) {
            const double x = area.left() + trust / 100 * area.width();
            // Beside the line where another dot is in the way: up, down, further up …
            for (int step = 0; step < 7; ++step) {
                const double offset = (step % 2 ? -1 : 1) * ((step + 1) / 2) * 7.0;
                const QPointF at(x, y + std::clamp(offset, -rowHeight / 2 + 6, rowHeight / 2 - 6));
                const bool taken = std::any_of(placed.begin(), placed.end(), [&](const Dot &other) {
                    const QPointF way = other.at - at;
                    return QPointF::dotProduct(way, way) < 81;
                });
                if (!taken || step == 6) {
                    placed.push_back({at, radius, person});
                    return;
                }
            }
        };
        for (const Person &person : m_people) {
            if (person.role == roles[row])
                place(person.known ? person.trust : 50, 3.2 + person.influence * 0.5, &person);
        }
        if (roles[row] == Role::Decider) {
            for (int i = 0; i < m_unnamedDeciders; ++i)
                place(50, 4.7, nullptr);
        }
        dots.insert(dots.end(), placed.begin(), placed.end());
    }
    return dots;
}

void RoleDistribution::paintEvent(QPaintEvent *)
{
    const Colours &colours = m_theme.colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(small(*this));
    const QRectF area = plot();
    const double rowHeight = area.height() / roles.size();

    for (const int value : {0, 25, 50, 75, 100}) {
        const double x = area.left() + value / 100.0 * area.width();
        painter.setPen(QPen(withAlpha(mixed(colours.line, colours.muted, 0.25), 0.7), 1));
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
        painter.setPen(colours.muted);
        painter.drawText(QRectF(x - 20, area.bottom() + 2, 40, scaleHeight - 2), Qt::AlignCenter,
                         Format::number(value));
    }
    for (size_t row = 0; row < roles.size(); ++row) {
        const double y = area.top() + (double(row) + 0.5) * rowHeight;
        painter.setPen(QPen(colours.line, 1));
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        painter.setPen(colours.ink);
        painter.drawText(QRectF(0, y - 10, area.left() - 8, 20), Qt::AlignRight | Qt::AlignVCenter,
                         Words::of(roles[row]));
    }
    for (const Dot &dot : dots()) {
        if (!dot.person || !dot.person->known) {
            painter.setPen(QPen(colours.muted, 1.3, dot.person ? Qt::SolidLine : Qt::DotLine));
            painter.setBrush(colours.surface);
        } else {
            // Paler the less is known.
            const QColor colour = dot.person->trust < 40 ? colours.distrust : colours.trust;
            painter.setPen(QPen(colour, 1));
            painter.setBrush(mixed(colours.surface, colour, std::clamp(1.15 - dot.person->u, 0.25, 1.0)));
        }
        painter.drawEllipse(dot.at, dot.radius, dot.radius);
    }
}

const RoleDistribution::Dot *RoleDistribution::dotAt(const std::vector<Dot> &dots, QPointF at) const
{
    for (const Dot &dot : dots) {
        const QPointF way = dot.at - at;
        if (QPointF::dotProduct(way, way) <= (dot.radius + 3) * (dot.radius + 3))
            return &dot;
    }
    return nullptr;
}

bool RoleDistribution::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const std::vector<Dot> all = dots();
        const Dot *dot = dotAt(all, help->pos());
        QString text;
        if (dot && !dot->person)
            text = tr("A decision maker nobody has named yet");
        else if (dot)
            text = dot->person->name + QStringLiteral(": ") + Words::trustBand(dot->person->trust, dot->person->u);
        text.isEmpty() ? QToolTip::hideText() : QToolTip::showText(help->globalPos(), text, this);
        return true;
    }
    return QWidget::event(event);
}

void RoleDistribution::mouseReleaseEvent(QMouseEvent *event)
{
    const std::vector<Dot> all = dots();
    if (const Dot *dot = dotAt(all, event->position()); dot && dot->person)
        Q_EMIT personActivated(dot->person->id);
}

} // namespace laari::ui
