// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Icons.h"

#include "ui/common/Theme.h"

#include <QFile>
#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

namespace laari::ui {

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
    QIcon icon;
    for (int size : {16, 20, 32})
        for (int ratio : {1, 2, 3})
            icon.addPixmap(pixmap(name, colour, size, ratio));
    return icon;
}

QIcon Icons::icon(const QString &name, const Theme &theme)
{
    return icon(name, theme.colours().ink);
}

} // namespace laari::ui
