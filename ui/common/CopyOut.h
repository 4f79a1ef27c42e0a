// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/UiContext.h"

#include <QImage>
#include <QModelIndexList>
#include <QObject>

class QAbstractItemView;
class QMimeData;
class QPainter;
class QWidget;

namespace laari::ui {

/// Takes charts and tables out of the window, for all of them at once: Ctrl+C, the menu of the right button and the
/// menu Edit. A table goes as cells (for spreadsheets and word processors) and as text, a chart as pixels at twice its
/// size and as a drawing (SVG).
class CopyOut final : public QObject {
    Q_OBJECT

public:
    CopyOut(UiContext &context, QObject *parent);

    /// Says of a widget that it is a picture; `legend` goes under it.
    static void markPicture(QWidget *picture, QWidget *legend = nullptr);
    static void keepOwnMenu(QWidget *picture); ///< of one that answers the right button itself

    enum class Rows { Selected, All };
    static QMimeData *mimeOf(const QAbstractItemView &table, Rows rows); ///< the caller's
    static QImage imageOf(QWidget &picture, const QColor &ground, double scale = 2);
    static QByteArray svgOf(QWidget &picture, const QColor &ground);

    // What the menu Edit does in a window. False: there was nothing of the kind.
    bool copy(const QWidget &window); ///< the rows selected, or the picture with the focus
    bool copyTable(const QWidget &window);
    bool copyPicture(const QWidget &window);
    bool savePicture(const QWidget &window);

private:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void openTableMenu(QAbstractItemView &table, QPoint at);
    void openPictureMenu(QWidget &picture, QPoint at);
    void putTable(const QAbstractItemView &table, Rows rows) const;
    void putPicture(QWidget &picture) const;
    void keepPicture(QWidget &picture) const;

    UiContext &m_context;
};

} // namespace laari::ui
