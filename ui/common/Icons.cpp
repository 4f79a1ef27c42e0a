// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Icons.h"

#include "ui/common/Theme.h"

#include <QApplication>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmap>
#include <QStyle>
#include <QStyleOption>
#include <QSvgRenderer>

#include <algorithm>
#include <map>
#include <utility>

namespace laari::ui {

namespace {

/// Draws an icon in the sizes that somebody asks for, which is one or two of them, rather than in all beforehand.
class InkEngine final : public QIconEngine {
public:
    InkEngine(QString name, const QColor &colour) : m_name(std::move(name)), m_colour(colour) {}

private:
    QIconEngine *clone() const override { return new InkEngine(*this); }

    QList<QSize> availableSizes(QIcon::Mode, QIcon::State) override { return {{16, 16}, {20, 20}, {32, 32}}; }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }

    /// `size` counts pixels of the device.
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal) override
    {
        const int side = std::min(size.width(), size.height());
        QPixmap &drawn = m_drawn[{side, mode}];
        if (drawn.isNull()) {
            drawn = Icons::pixmap(m_name, m_colour, side, 1);
            QStyleOption option;
            option.palette = QGuiApplication::palette();
            if (mode != QIcon::Normal)
                drawn = QApplication::style()->generatedIconPixmap(mode, drawn, &option);
        }
        return drawn;
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatioF();
        painter->drawPixmap(rect, scaledPixmap(rect.size() * ratio, mode, state, ratio));
    }

    QString m_name;
    QColor m_colour;
    std::map<std::pair<int, QIcon::Mode>, QPixmap> m_drawn;
};

} // namespace

QPixmap Icons::pixmap(const QString &name, const QColor &colour, int size, qreal ratio)
{
    QFile file(QStringLiteral(":/laari/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray svg = file.readAll();
    svg.replace("currentColor", colour.name().toLatin1());
    QSvgRenderer renderer(svg);
    QPixmap pixmap(QSize(size, size) * ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter);
    painter.end();
    pixmap.setDevicePixelRatio(ratio);
    return pixmap;
}

QIcon Icons::icon(const QString &name, const QColor &colour)
{
    return QIcon(new InkEngine(name, colour));
}

QIcon Icons::icon(const QString &name, const Theme &theme)
{
    return icon(name, theme.colours().ink);
}

} // namespace laari::ui
