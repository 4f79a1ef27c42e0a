// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Day.h"
#include "ui/common/CellsOut.h"
#include "ui/common/UiContext.h"

#include <QImage>
#include <QObject>
#include <QPointer>
#include <QWidget>

#include <optional>

class QAbstractItemView;
class QMenu;
class QMimeData;
class QPainter;

namespace laari::ui {

/// Takes charts and tables out of the window, for all of them at once: Ctrl+C, the menu of the right button and the
/// menu Edit. A table goes as cells (for spreadsheets and word processors) and as text, a chart as pixels at twice its
/// size and as a drawing (SVG). Pictures go in light colours, whatever the window's: they are put on white.
class CopyOut final : public QObject {
    Q_OBJECT

public:
    CopyOut(UiContext &context, QObject *parent);

    /// Says of a widget that it is a picture; `legend` goes under it. One may lie in another. A table whose cells are
    /// drawn is one too: it goes with all its rows.
    static void markPicture(QWidget *picture, QWidget *legend = nullptr);
    /// What it is called among others and as a file; else its accessible name up to the first stop.
    static void setTitle(QWidget *picture, const QString &title);
    /// What explains it where nobody can ask the window: goes under it and its legend.
    static void setNote(QWidget *picture, const QString &note);
    static void setSubject(QWidget *page, const QString &subject); ///< what all pictures on it are of: an account
    static void setWholeHeight(QWidget *picture, int pixels);      ///< of one that is cut off on the screen, or scrolls
    static void keepOwnMenu(QWidget *picture); ///< of one that answers the right button itself: copying is added to it
    static void keepBack(QWidget *part);       ///< what belongs to the screen alone: a card that follows the pointer
    /// Whether a picture, or the one that `part` lies in, is being drawn for outside: without focus and pointer.
    static bool isLeaving(const QWidget *part);
    static bool isPicture(const QWidget &widget);
    static constexpr int deepestPart = 3; ///< how far below a picture what has the focus or the pointer may lie

    enum class Rows { Selected, All };
    static QMimeData *mimeOf(const QAbstractItemView &table, Rows rows,
                             const QLocale &region = CellsOut::region()); ///< the caller's
    // With a day also what it shows, of whom and when, over it.
    static QImage imageOf(QWidget &picture, const QColor &ground, double scale = 2, std::optional<Day> day = {});
    static QByteArray svgOf(QWidget &picture, const QColor &ground, std::optional<Day> day = {});
    static QString fileNameOf(const QWidget &picture, Day day); ///< without its end; as every file system takes it

    // What the menu Edit does in a window. False: there was nothing of the kind. Of several pictures the one with the
    // focus; where none has it, a menu asks which.
    bool copy(const QWidget &window); ///< the rows selected, or the picture with the focus
    bool copyTable(const QWidget &window);
    bool copyPicture(const QWidget &window);
    bool savePicture(const QWidget &window);

    enum class Done { Copied, TableCopied, PictureCopied, PictureSaved, NoTable, NoPicture };

Q_SIGNALS:
    void done(laari::ui::CopyOut::Done what, const QString &path); ///< for whoever tells the user

private:
    static QString titleOf(const QWidget &picture);
    static QList<QWidget *> drawnWith(QWidget &picture); ///< itself and its legend
    static bool hasOwnMenu(const QWidget &picture);
    using Take = void (CopyOut::*)(QWidget &);
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool openMenu(QObject *watched, QPoint at);
    void openCopyMenu(QAbstractItemView *table, QWidget *picture, QPoint at);
    void fillMenu(QMenu &menu, QAbstractItemView *table, QWidget *picture);
    bool takePicture(const QWidget &window, Take take);
    void putTable(const QAbstractItemView &table, Rows rows);
    void putPicture(QWidget &picture);
    void keepPicture(QWidget &picture);

    UiContext &m_context;
    QPointer<QAbstractItemView> m_menuTable; ///< whose own menu is about to open
    QPointer<QWidget> m_menuPicture;
};

} // namespace laari::ui
