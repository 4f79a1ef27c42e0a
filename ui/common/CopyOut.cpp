// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/CopyOut.h"

#include "ui/common/ClippedDrawing.h"
#include "ui/common/Prompts.h"
#include "ui/common/Theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QPointer>
#include <QRegularExpression>
#include <QSaveFile>
#include <QSvgGenerator>
#include <QTableView>
#include <QTreeView>

#include <algorithm>

namespace laari::ui {

namespace {

constexpr const char *pictureProperty = "picture";
constexpr const char *legendProperty = "pictureLegend";
constexpr const char *ownMenuProperty = "pictureOwnMenu";
constexpr int pictureMargin = 8;

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

/// The picture that a widget is, or is the surface of.
QWidget *pictureOf(QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    for (int up = 0; widget && up < 2; ++up, widget = widget->parentWidget())
        if (widget->property(pictureProperty).toBool())
            return widget;
    return nullptr;
}

/// The one to speak of where none has the focus: the largest in sight.
QWidget *pictureIn(const QWidget &window)
{
    if (QWidget *focused = pictureOf(window.focusWidget()))
        return focused;
    QWidget *largest = nullptr;
    const auto area = [](const QWidget *widget) { return widget->width() * widget->height(); };
    for (QWidget *each : window.findChildren<QWidget *>())
        if (each->property(pictureProperty).toBool() && each->isVisible() && (!largest || area(each) > area(largest)))
            largest = each;
    return largest;
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

const QHeaderView *headerOf(const QAbstractItemView &view)
{
    if (const auto *table = qobject_cast<const QTableView *>(&view))
        return table->horizontalHeader();
    const auto *tree = qobject_cast<const QTreeView *>(&view);
    return tree ? tree->header() : nullptr;
}

QList<int> columnsOf(const QAbstractItemView &view)
{
    QList<int> columns;
    const QHeaderView *header = headerOf(view);
    for (int i = 0; i < view.model()->columnCount(); ++i) {
        const int column = header ? header->logicalIndex(i) : i;
        if (!header || !header->isSectionHidden(column))
            columns << column;
    }
    return columns;
}

bool hidesRow(const QAbstractItemView &view, int row)
{
    const auto *table = qobject_cast<const QTableView *>(&view);
    return table && table->isRowHidden(row);
}

QString oneLine(QString text)
{
    text.replace(u'\t', u' ').replace(u'\n', u' ').replace(u'\r', u' ');
    return text;
}

/// A spreadsheet takes what begins so for a formula.
bool looksLikeFormula(const QString &text)
{
    static const QRegularExpression number(QStringLiteral("^[+-]?[\\d\\s\\x{00A0}.,]+%?$"));
    return !text.isEmpty() && QStringLiteral("=+-@").contains(text.front()) && !number.match(text).hasMatch();
}

/// Negative numbers with the sign that spreadsheets read.
QString plainCell(QString text)
{
    text = oneLine(std::move(text));
    if (text.startsWith(QChar(0x2212)))
        text[0] = u'-';
    return looksLikeFormula(text) ? u' ' + text : text;
}

QString htmlCell(const QModelIndex &index)
{
    QString text = index.data().toString();
    if (text.startsWith(QChar(0x2212)))
        text[0] = u'-';
    QString style;
    if (index.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight)
        style += QStringLiteral("text-align:right;");
    if (looksLikeFormula(text))
        style += QStringLiteral("mso-number-format:'\\@';");
    const QString attribute = style.isEmpty() ? QString() : QStringLiteral(" style=\"%1\"").arg(style);
    return QStringLiteral("<td%1>").arg(attribute) + text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")) +
           QStringLiteral("</td>");
}

QSize sizeOf(const QWidget &picture, const QWidget *legend)
{
    return {picture.width() + 2 * pictureMargin,
            picture.height() + (legend ? legend->height() : 0) + 2 * pictureMargin};
}

QWidget *legendOf(const QWidget &picture)
{
    return qobject_cast<QWidget *>(picture.property(legendProperty).value<QObject *>());
}

void paintWhole(QWidget &picture, const QColor &ground, QPainter &painter)
{
    QWidget *legend = legendOf(picture);
    painter.fillRect(QRect(QPoint(0, 0), sizeOf(picture, legend)), ground);
    const auto paint = [&painter](QWidget &widget, QPoint at) {
        painter.save();
        painter.translate(at);
        widget.render(&painter, {}, {}, QWidget::DrawChildren);
        painter.restore();
    };
    paint(picture, {pictureMargin, pictureMargin});
    if (legend)
        paint(*legend, {pictureMargin, pictureMargin + picture.height()});
}

} // namespace

CopyOut::CopyOut(UiContext &context, QObject *parent) : QObject(parent), m_context(context)
{
    qApp->installEventFilter(this);
}

void CopyOut::markPicture(QWidget *picture, QWidget *legend)
{
    picture->setProperty(pictureProperty, true);
    if (legend)
        picture->setProperty(legendProperty, QVariant::fromValue<QObject *>(legend));
}

void CopyOut::keepOwnMenu(QWidget *picture)
{
    picture->setProperty(ownMenuProperty, true);
}

QMimeData *CopyOut::mimeOf(const QAbstractItemView &table, Rows rows)
{
    const QAbstractItemModel &model = *table.model();
    QList<int> chosen;
    if (rows == Rows::Selected && table.selectionModel()) {
        for (const QModelIndex &index : table.selectionModel()->selectedIndexes())
            if (!chosen.contains(index.row()))
                chosen << index.row();
        std::sort(chosen.begin(), chosen.end());
    } else {
        for (int row = 0; row < model.rowCount(); ++row)
            if (!hidesRow(table, row))
                chosen << row;
    }
    const QList<int> columns = columnsOf(table);
    QStringList titles;
    QString html = QStringLiteral("<html><head><meta charset=\"utf-8\"></head><body><table border=\"1\" "
                                  "cellspacing=\"0\" cellpadding=\"3\"><tr>");
    for (const int column : columns) {
        const QString title = oneLine(model.headerData(column, Qt::Horizontal).toString());
        titles << title;
        html += QStringLiteral("<th>") + title.toHtmlEscaped() + QStringLiteral("</th>");
    }
    html += QStringLiteral("</tr>");
    QStringList lines{titles.join(u'\t')};
    for (const int row : chosen) {
        QStringList cells;
        html += QStringLiteral("<tr>");
        for (const int column : columns) {
            const QModelIndex index = model.index(row, column);
            cells << plainCell(index.data().toString());
            html += htmlCell(index);
        }
        html += QStringLiteral("</tr>");
        lines << cells.join(u'\t');
    }
    auto *mime = new QMimeData;
    mime->setHtml(html + QStringLiteral("</table></body></html>"));
    mime->setText(lines.join(u'\n') + u'\n');
    return mime;
}

QImage CopyOut::imageOf(QWidget &picture, const QColor &ground, double scale)
{
    const QSize size = sizeOf(picture, legendOf(picture));
    QImage image(size * scale, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(scale);
    image.fill(ground);
    QPainter painter(&image);
    paintWhole(picture, ground, painter);
    painter.end();
    image.setDevicePixelRatio(1); // whoever takes it does not know of ours
    image.setDotsPerMeterX(qRound(96 * scale / 0.0254));
    image.setDotsPerMeterY(qRound(96 * scale / 0.0254));
    return image;
}

QByteArray CopyOut::svgOf(QWidget &picture, const QColor &ground)
{
    const QSize size = sizeOf(picture, legendOf(picture));
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(0, 0), size));
    generator.setResolution(96);
    generator.setTitle(picture.accessibleName());
    QPainter toFile(&generator);
    {
        ClippedDrawing drawing(toFile, size);
        QPainter painter(&drawing);
        paintWhole(picture, ground, painter);
    }
    toFile.end();
    return buffer.data();
}

void CopyOut::putTable(const QAbstractItemView &table, Rows rows) const
{
    QGuiApplication::clipboard()->setMimeData(mimeOf(table, rows));
}

void CopyOut::putPicture(QWidget &picture) const
{
    const QColor ground = m_context.theme.colours().surface;
    auto *mime = new QMimeData;
    mime->setImageData(imageOf(picture, ground));
    mime->setData(QStringLiteral("image/svg+xml"), svgOf(picture, ground));
    QGuiApplication::clipboard()->setMimeData(mime);
}

void CopyOut::keepPicture(QWidget &picture) const
{
    const QString path = m_context.prompts.savePicturePath(picture.window());
    if (path.isEmpty())
        return;
    const QColor ground = m_context.theme.colours().surface;
    QSaveFile file(path);
    bool written = file.open(QIODevice::WriteOnly);
    if (written && path.endsWith(QLatin1String(".svg"), Qt::CaseInsensitive)) {
        const QByteArray svg = svgOf(picture, ground);
        written = file.write(svg) == svg.size();
    } else if (written) {
        written = imageOf(picture, ground).save(&file, "PNG");
    }
    if (!written || !file.commit())
        m_context.prompts.showError(picture.window(), {ErrorCode::CannotWrite, {path}, file.errorString()});
}

bool CopyOut::copy(const QWidget &window)
{
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
    return table;
}

bool CopyOut::copyPicture(const QWidget &window)
{
    QWidget *picture = pictureIn(window);
    if (picture)
        putPicture(*picture);
    return picture;
}

bool CopyOut::savePicture(const QWidget &window)
{
    QWidget *picture = pictureIn(window);
    if (picture)
        keepPicture(*picture);
    return picture;
}

bool CopyOut::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ContextMenu) {
        const QPoint at = static_cast<QContextMenuEvent *>(event)->globalPos();
        // A table with a menu of its own keeps it; Ctrl+C and the menu Edit are there too.
        if (QAbstractItemView *table = tableOf(watched);
            table && table->contextMenuPolicy() == Qt::DefaultContextMenu) {
            openTableMenu(*table, at);
            return true;
        }
        if (QWidget *picture = pictureOf(watched); picture && !picture->property(ownMenuProperty).toBool()) {
            openPictureMenu(*picture, at);
            return true;
        }
        return false;
    }
    // In the main window its menu's key comes first; dialogs have no menu.
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy) &&
        (tableOf(watched) || pictureOf(watched)))
        return copy(*qobject_cast<QWidget *>(watched)->window());
    return false;
}

void CopyOut::openTableMenu(QAbstractItemView &table, QPoint at)
{
    auto *menu = new QMenu(&table);
    menu->setObjectName(QStringLiteral("copyMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *rows = menu->addAction(tr("Copy the selected row"));
    rows->setObjectName(QStringLiteral("copyRows"));
    rows->setShortcut(QKeySequence::Copy);
    rows->setEnabled(table.selectionModel() && table.selectionModel()->hasSelection());
    QAction *all = menu->addAction(tr("Copy the whole table"));
    all->setObjectName(QStringLiteral("copyAll"));
    connect(rows, &QAction::triggered, &table, [this, &table] { putTable(table, Rows::Selected); });
    connect(all, &QAction::triggered, &table, [this, &table] { putTable(table, Rows::All); });
    menu->popup(at);
}

void CopyOut::openPictureMenu(QWidget &picture, QPoint at)
{
    auto *menu = new QMenu(&picture);
    menu->setObjectName(QStringLiteral("copyMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *copied = menu->addAction(tr("Copy the picture"));
    copied->setObjectName(QStringLiteral("copyPicture"));
    QAction *saved = menu->addAction(tr("Save the picture as…"));
    saved->setObjectName(QStringLiteral("savePicture"));
    connect(copied, &QAction::triggered, &picture, [this, &picture] { putPicture(picture); });
    connect(saved, &QAction::triggered, &picture, [this, &picture] { keepPicture(picture); });
    menu->popup(at);
}

} // namespace laari::ui
