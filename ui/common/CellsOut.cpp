// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/CellsOut.h"

#include "ui/common/Format.h"

#include <QDate>
#include <QDateTime>
#include <QHeaderView>
#include <QTableView>
#include <QTreeView>

#include <algorithm>
#include <optional>

namespace laari::ui {

namespace {

constexpr QChar realMinus(0x2212);

const QHeaderView *headerOf(const QAbstractItemView &view)
{
    if (const auto *table = qobject_cast<const QTableView *>(&view))
        return table->horizontalHeader();
    const auto *tree = qobject_cast<const QTreeView *>(&view);
    return tree ? tree->header() : nullptr;
}

/// A column of the model with the titles of its parts.
struct Column {
    int at = 0;
    QStringList titles;
};

QList<Column> columnsOf(const QAbstractItemView &view)
{
    QList<Column> columns;
    const QAbstractItemModel &model = *view.model();
    const QHeaderView *header = headerOf(view);
    for (int i = 0; i < model.columnCount(); ++i) {
        const int at = header ? header->logicalIndex(i) : i;
        if (header && header->isSectionHidden(at))
            continue;
        const QVariant parts = model.headerData(at, Qt::Horizontal, CellsOut::Role);
        columns.append({at, parts.isValid() ? parts.toStringList()
                                            : QStringList(model.headerData(at, Qt::Horizontal).toString())});
    }
    return columns;
}

bool namesRows(const QAbstractItemView &view)
{
    const auto *table = qobject_cast<const QTableView *>(&view);
    return table && !table->verticalHeader()->isHidden();
}

QString plainNumber(double value, int decimals, QLocale region)
{
    region.setNumberOptions(QLocale::OmitGroupSeparator);
    return region.toString(value, 'f', decimals).replace(realMinus, u'-');
}

/// Of a text that is a number from its first letter to its last.
std::optional<CellsOut::Cell> readNumber(const QString &text, const QLocale &region)
{
    const bool negative = text.startsWith(realMinus);
    const bool sign = negative || text.startsWith(u'+') || text.startsWith(QChar(0x00B1)); // ±0
    const QString digits = sign ? text.mid(1) : text;
    const auto point = digits.lastIndexOf(QLocale().decimalPoint());
    const int decimals = point < 0 ? 0 : int(digits.size() - point - 1);
    bool ok = false;
    const double value = QLocale().toDouble(digits, &ok);
    if (!ok || Format::number(value, decimals) != digits) // 007 and the like are no figures of ours
        return std::nullopt;
    return CellsOut::Cell{plainNumber(negative ? -value : value, decimals, region), true};
}

std::optional<CellsOut::Cell> readShare(const QString &text, const QLocale &region)
{
    if (!text.endsWith(u'%'))
        return std::nullopt;
    const std::optional<CellsOut::Cell> number = readNumber(text.chopped(1).trimmed(), region);
    return number ? std::optional(CellsOut::Cell{number->text + u'%', true}) : std::nullopt;
}

QString dateText(QDate date, const QLocale &region)
{
    QString format = region.dateFormat(QLocale::ShortFormat);
    if (!format.contains(QLatin1String("yyyy")))
        format.replace(QLatin1String("yy"), QLatin1String("yyyy"));
    return region.toString(date, format);
}

QDate readDate(const QString &text)
{
    for (const char *format : {"d.M.yyyy", "d MMM yyyy", "MMM d, yyyy"}) { // as Format writes them
        const QDate date = QLocale().toDate(text, QString::fromLatin1(format));
        if (date.isValid() && Format::date(Day::fromDate(date)) == text)
            return date;
    }
    return {};
}

CellsOut::Cell readShown(const QString &shown, const QLocale &region)
{
    const QString text = shown.trimmed();
    if (text == u"–") // what stands in a cell that has nothing to show
        return {};
    if (const auto number = readNumber(text, region))
        return *number;
    if (const auto share = readShare(text, region))
        return *share;
    const QDate date = readDate(text);
    return date.isValid() ? CellsOut::Cell{dateText(date, region), true} : CellsOut::Cell{text, false};
}

} // namespace

QLocale CellsOut::region()
{
    const QLocale system = QLocale::system();
    return system.language() == QLocale::C ? QLocale() : system;
}

CellsOut::Cell CellsOut::cell(const QVariant &value, const QLocale &region)
{
    switch (value.typeId()) {
    case QMetaType::UnknownType: return {};
    case QMetaType::Int:
    case QMetaType::LongLong: return {plainNumber(value.toDouble(), 0, region), true};
    case QMetaType::Double: {
        QString text = plainNumber(value.toDouble(), 2, region);
        while (text.endsWith(u'0'))
            text.chop(1);
        return {text.endsWith(region.decimalPoint()) ? text.chopped(1) : text, true};
    }
    case QMetaType::QDate: return {dateText(value.toDate(), region), true};
    case QMetaType::QDateTime: {
        const QDateTime when = value.toDateTime().toLocalTime();
        return {dateText(when.date(), region) + u' ' + when.time().toString(QStringLiteral("HH:mm")), true};
    }
    default: return readShown(value.toString(), region);
    }
}

CellsOut CellsOut::of(const QAbstractItemView &table, const QList<int> &rows, const QLocale &region)
{
    const QAbstractItemModel &model = *table.model();
    const QList<Column> columns = columnsOf(table);
    CellsOut out;
    if (namesRows(table))
        out.titles << QString();
    for (const Column &column : columns)
        out.titles << column.titles;
    for (const int row : rows) {
        QList<Cell> cells;
        if (namesRows(table)) {
            const QVariant name = model.headerData(row, Qt::Vertical, Role);
            cells << cell(name.isValid() ? name : model.headerData(row, Qt::Vertical), region);
        }
        for (const Column &column : columns) {
            const QModelIndex index = model.index(row, column.at);
            const QVariant given = index.data(Role);
            const QVariant value = given.isValid() ? given : index.data();
            if (column.titles.size() == 1) {
                cells << cell(value, region);
                continue;
            }
            const QVariantList parts = value.typeId() == QMetaType::QVariantList ? value.toList() : QVariantList{value};
            for (qsizetype i = 0; i < column.titles.size(); ++i)
                cells << (i < parts.size() ? cell(parts[i], region) : Cell{});
        }
        out.rows << cells;
    }
    return out;
}

} // namespace laari::ui
