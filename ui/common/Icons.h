// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QString>

namespace laari::ui {

class Theme;

/// Laari's own line icons (resources/icons), in the theme's ink: take them anew on Theme::changed.
class Icons {
public:
    static QIcon icon(const QString &name, const Theme &theme);
    static QIcon icon(const QString &name, const QColor &colour);
    static QPixmap pixmap(const QString &name, const QColor &colour, int size, qreal ratio);
};

} // namespace laari::ui
