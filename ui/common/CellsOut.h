// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QLocale>
#include <QString>
#include <QVariant>

class QAbstractItemView;

namespace laari::ui {

/// A table as spreadsheets take it: a value a cell, numbers and dates as the computer's region writes them.
///
/// A model may say what leaves for what is shown, with Role. Of a cell: a number, a QDate, a QDateTime, a text, or a
/// QVariantList where its column is taken apart. Of a heading: a QStringList, a title for each part; an empty one
/// leaves the column out. What has none leaves as it is shown, only that numbers, shares and dates that Format wrote
/// are read back.
struct CellsOut {
    static constexpr int Role = Qt::UserRole + 1000;

    struct Cell {
        QString text;
        bool isNumber = false;
    };
    QStringList titles;
    QList<QList<Cell>> rows;

    /// `rows`: of the model, in order. Columns in the order seen, without the hidden ones; names of the rows first.
    static CellsOut of(const QAbstractItemView &table, const QList<int> &rows, const QLocale &region);
    static Cell cell(const QVariant &value, const QLocale &region);
    static QLocale region(); ///< the computer's; where it has none, that of the language chosen
};

} // namespace laari::ui
