// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/CopyOut.h"

#include "core/store/WholeFile.h"
#include "ui/common/Prompts.h"
#include "ui/common/Theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QFileInfo>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPointer>
#include <QSettings>
#include <QTableView>
#include <QTimer>
#include <QTreeView>

#include <algorithm>
#include <utility>

namespace laari::ui {

namespace {

const QString folderKey = QStringLiteral("pictures/folder");

/// The table that a widget is, or whose cells it shows.
QAbstractItemView *tableOf(QObject *object)
{
    auto *view = qobject_cast<QAbstractItemView *>(object);
    if (!view && object)
        view = qobject_cast<QAbstractItemView *>(object->parent());
    if (!view || (view != object && view->viewport() != object))
        return nullptr;
    return qobject_cast<QTableView *>(view) || qobject_cast<QTreeView *>(view) ? view : nullptr;
}

/// The picture that a widget is, or lies in.
QWidget *pictureOf(QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    for (int up = 0; widget && up < CopyOut::deepestPart; ++up, widget = widget->parentWidget())
        if (CopyOut::isPicture(*widget))
            return widget;
    return nullptr;
}

/// Those in sight, the largest first.
QList<QWidget *> picturesIn(const QWidget &window)
{
    QList<QWidget *> pictures;
    for (QWidget *each : window.findChildren<QWidget *>())
        if (CopyOut::isPicture(*each) && each->isVisible() && !each->size().isEmpty())
            pictures << each;
    const auto area = [](const QWidget *widget) { return widget->width() * widget->height(); };
    std::stable_sort(pictures.begin(), pictures.end(),
                     [&](const QWidget *a, const QWidget *b) { return area(a) > area(b); });
    return pictures;
}

QAbstractItemView *tableIn(const QWidget &window)
{
    if (QAbstractItemView *focused = tableOf(window.focusWidget()))
        return focused;
    for (QAbstractItemView *each : window.findChildren<QAbstractItemView *>())
        if (tableOf(each) && each->isVisible() && each->model() && each->model()->rowCount() > 0)
            return each;
    return nullptr;
}

bool hidesRow(const QAbstractItemView &view, int row)
{
    const auto *table = qobject_cast<const QTableView *>(&view);
    return table && table->isRowHidden(row);
}

QList<int> rowsOf(const QAbstractItemView &view, CopyOut::Rows rows)
{
    QList<int> chosen;
    if (rows == CopyOut::Rows::Selected && view.selectionModel()) {
        for (const QModelIndex &index : view.selectionModel()->selectedIndexes())
            if (!chosen.contains(index.row()))
                chosen << index.row();
        std::sort(chosen.begin(), chosen.end());
        return chosen;
    }
    for (int row = 0; row < view.model()->rowCount(); ++row)
        if (!hidesRow(view, row))
            chosen << row;
    return chosen;
}

/// A spreadsheet takes what begins so for a formula.
bool looksLikeFormula(const CellsOut::Cell &cell)
{
    return !cell.isNumber && !cell.text.isEmpty() && QStringLiteral("=+-@").contains(cell.text.front());
}

QString textCell(const CellsOut::Cell &cell)
{
    QString text = cell.text;
    text.replace(u'\t', u' ').replace(u'\n', u' ').replace(u'\r', u' ');
    return looksLikeFormula(cell) ? u'\'' + text : text; // as one types a text that begins so
}

QString htmlCell(const CellsOut::Cell &cell)
{
    QString style;
    if (cell.isNumber)
        style = QStringLiteral(" style=\"text-align:right;\"");
    else if (looksLikeFormula(cell))
        style = QStringLiteral(" style=\"mso-number-format:'\\@';\"");
    return QStringLiteral("<td%1>").arg(style) + cell.text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")) +
           QStringLiteral("</td>");
}

} // namespace

CopyOut::CopyOut(UiContext &context, QObject *parent) : QObject(parent), m_context(context)
{
    qApp->installEventFilter(this);
}

QMimeData *CopyOut::mimeOf(const QAbstractItemView &table, Rows rows, const QLocale &region)
{
    const CellsOut cells = CellsOut::of(table, rowsOf(table, rows), region);
    QString html = QStringLiteral("<html><head><meta charset=\"utf-8\"></head><body><table border=\"1\" "
                                  "cellspacing=\"0\" cellpadding=\"3\"><tr>");
    QStringList titles;
    for (const QString &title : cells.titles) {
        titles << textCell({title});
        html += QStringLiteral("<th>") + title.toHtmlEscaped() + QStringLiteral("</th>");
    }
    html += QStringLiteral("</tr>");
    QStringList lines{titles.join(u'\t')};
    for (const QList<CellsOut::Cell> &row : cells.rows) {
        QStringList texts;
        html += QStringLiteral("<tr>");
        for (const CellsOut::Cell &cell : row) {
            texts << textCell(cell);
            html += htmlCell(cell);
        }
        html += QStringLiteral("</tr>");
        lines << texts.join(u'\t');
    }
    auto *mime = new QMimeData;
    mime->setHtml(html + QStringLiteral("</table></body></html>"));
    mime->setText(lines.join(u'\n') + u'\n');
    return mime;
}

void CopyOut::putTable(const QAbstractItemView &table, Rows rows)
{
    QGuiApplication::clipboard()->setMimeData(mimeOf(table, rows));
    Q_EMIT done(rows == Rows::All ? Done::TableCopied : Done::Copied, {});
}

void CopyOut::putPicture(QWidget &picture)
{
    auto *mime = new QMimeData;
    {
        const Theme::Light light(m_context.theme, drawnWith(picture));
        const QColor ground = m_context.theme.colours().surface;
        const Day today = m_context.clock.today();
        mime->setImageData(imageOf(picture, ground, 2, today));
        mime->setData(QStringLiteral("image/svg+xml"), svgOf(picture, ground, today));
    }
    QGuiApplication::clipboard()->setMimeData(mime);
    Q_EMIT done(Done::PictureCopied, {});
}

void CopyOut::keepPicture(QWidget &picture)
{
    const QString folder = m_context.settings.value(folderKey).toString();
    const Day today = m_context.clock.today();
    QString suggestion = fileNameOf(picture, today) + QStringLiteral(".png");
    if (!folder.isEmpty() && QFileInfo(folder).isDir())
        suggestion.prepend(folder + u'/');
    const QPointer<QWidget> still(&picture); // its page may go while the question stands
    const QString path = m_context.prompts.savePicturePath(picture.window(), suggestion);
    if (path.isEmpty() || !still)
        return;
    QByteArray bytes;
    {
        const Theme::Light light(m_context.theme, drawnWith(picture));
        const QColor ground = m_context.theme.colours().surface;
        if (path.endsWith(QLatin1String(".svg"), Qt::CaseInsensitive)) {
            bytes = svgOf(picture, ground, today);
        } else {
            QBuffer buffer(&bytes);
            buffer.open(QIODevice::WriteOnly);
            imageOf(picture, ground, 2, today).save(&buffer, "PNG");
        }
    }
    if (const Result<void> written = writeWholeFile(path, bytes); !written) {
        m_context.prompts.showError(picture.window(), written.error());
        return;
    }
    m_context.settings.setValue(folderKey, QFileInfo(path).absolutePath());
    Q_EMIT done(Done::PictureSaved, path);
}

bool CopyOut::copy(const QWidget &window)
{
    if (const auto *label = qobject_cast<const QLabel *>(window.focusWidget()); label && label->hasSelectedText()) {
        QString text = label->selectedText().replace(QChar::ParagraphSeparator, u'\n');
        QGuiApplication::clipboard()->setText(text.remove(QChar(0x200B))); // where long words may be broken
        Q_EMIT done(Done::Copied, {});
        return true;
    }
    if (const QAbstractItemView *table = tableOf(window.focusWidget())) {
        putTable(*table,
                 table->selectionModel() && table->selectionModel()->hasSelection() ? Rows::Selected : Rows::All);
        return true;
    }
    QWidget *picture = pictureOf(window.focusWidget());
    if (picture)
        putPicture(*picture);
    return picture;
}

bool CopyOut::copyTable(const QWidget &window)
{
    const QAbstractItemView *table = tableIn(window);
    if (table)
        putTable(*table, Rows::All);
    else
        Q_EMIT done(Done::NoTable, {});
    return table;
}

bool CopyOut::copyPicture(const QWidget &window)
{
    return takePicture(window, &CopyOut::putPicture);
}

bool CopyOut::savePicture(const QWidget &window)
{
    return takePicture(window, &CopyOut::keepPicture);
}

bool CopyOut::takePicture(const QWidget &window, Take take)
{
    QList<QWidget *> pictures;
    if (QWidget *focused = pictureOf(window.focusWidget()))
        pictures << focused;
    else
        pictures = picturesIn(window);
    if (pictures.isEmpty()) {
        Q_EMIT done(Done::NoPicture, {});
        return false;
    }
    if (pictures.size() == 1) {
        (this->*take)(*pictures.front());
        return true;
    }
    auto *menu = new QMenu(window.window());
    menu->setObjectName(QStringLiteral("pictureChoice"));
    menu->setAccessibleName(tr("Which picture?"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addSection(tr("Which picture?"));
    for (QWidget *picture : pictures) {
        QAction *action = menu->addAction(titleOf(*picture).replace(u'&', QStringLiteral("&&")));
        connect(action, &QAction::triggered, picture, [this, picture, take] { (this->*take)(*picture); });
        if (picture == pictures.front())
            menu->setActiveAction(action); // Enter takes the largest
    }
    menu->popup(window.mapToGlobal(window.rect().center()) - menu->sizeHint().width() * QPoint(1, 0) / 2);
    return true;
}

bool CopyOut::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ContextMenu)
        return openMenu(watched, static_cast<QContextMenuEvent *>(event)->globalPos());
    if (event->type() == QEvent::Polish && (m_menuTable || m_menuPicture)) {
        // The menu that a table or a picture opens for itself, before anything of it is seen.
        if (auto *menu = qobject_cast<QMenu *>(watched)) {
            menu->addSeparator();
            fillMenu(*menu, m_menuTable, m_menuPicture);
            m_menuTable.clear();
            m_menuPicture.clear();
        }
        return false;
    }
    if (event->type() != QEvent::KeyPress)
        return false;
    // In the main window its menu's keys come first; dialogs have no menu.
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->matches(QKeySequence::Copy) && (tableOf(watched) || pictureOf(watched)))
        return copy(*qobject_cast<QWidget *>(watched)->window());
    if (key->key() == Qt::Key_C && key->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier))
        if (const auto *widget = qobject_cast<QWidget *>(watched); widget && !picturesIn(*widget->window()).isEmpty())
            return copyPicture(*widget->window());
    return false;
}

bool CopyOut::openMenu(QObject *watched, QPoint at)
{
    QAbstractItemView *table = tableOf(watched);
    QWidget *picture = pictureOf(watched);
    if (!table && !picture)
        return false;
    const bool own = table ? table->contextMenuPolicy() != Qt::DefaultContextMenu : hasOwnMenu(*picture);
    if (own) {
        m_menuTable = table;
        m_menuPicture = picture;
        QTimer::singleShot(0, this, [this, at] { // where it had nothing to offer
            if (m_menuTable || m_menuPicture)
                openCopyMenu(std::exchange(m_menuTable, {}), std::exchange(m_menuPicture, {}), at);
        });
        return false;
    }
    openCopyMenu(table, picture, at);
    return true;
}

void CopyOut::openCopyMenu(QAbstractItemView *table, QWidget *picture, QPoint at)
{
    // Of the window: what a picture says of its own style is not for menus.
    auto *menu = new QMenu(table ? table->window() : picture->window());
    menu->setObjectName(QStringLiteral("copyMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillMenu(*menu, table, picture);
    menu->popup(at);
}

void CopyOut::fillMenu(QMenu &menu, QAbstractItemView *table, QWidget *picture)
{
    const auto add = [&menu](const QString &text, const QString &name) {
        QAction *action = menu.addAction(text);
        action->setObjectName(name);
        return action;
    };
    if (table) {
        QAction *rows = add(tr("Copy the selected row"), QStringLiteral("copyRows"));
        rows->setShortcut(QKeySequence::Copy);
        rows->setEnabled(table->selectionModel() && table->selectionModel()->hasSelection());
        connect(rows, &QAction::triggered, table, [this, table] { putTable(*table, Rows::Selected); });
        QAction *all = add(tr("Copy the whole table"), QStringLiteral("copyAll"));
        connect(all, &QAction::triggered, table, [this, table] { putTable(*table, Rows::All); });
    }
    if (picture) {
        QAction *copied = add(tr("Copy the picture"), QStringLiteral("copyPicture"));
        connect(copied, &QAction::triggered, picture, [this, picture] { putPicture(*picture); });
        QAction *saved = add(tr("Save the picture as…"), QStringLiteral("savePicture"));
        connect(saved, &QAction::triggered, picture, [this, picture] { keepPicture(*picture); });
    }
}

} // namespace laari::ui
