// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/CsvReader.h"
#include "core/exchange/DateColumn.h"
#include "core/exchange/DecimalText.h"
#include "core/exchange/ImportColumns.h"
#include "core/exchange/Memo.h"

#include <QHash>
#include <QTimeZone>

namespace laari::exchange {

/// One file that has been read through once: it is whole, its columns are known, and so is how its dates and
/// numbers are written.
class ImportSource {
public:
    /// Structural errors as importFiles gives them.
    static Result<ImportSource> open(ImportedKind kind, const QString &path, const QTimeZone &zone);

    ImportedKind kind() const { return m_kind; }
    QString file() const { return m_file; } ///< without folders
    qint64 records() const { return m_records; }
    const ImportColumns &columns() const { return m_columns; }

    /// Gives every record but the header.
    Result<void> read(const CsvReader::Sink &record) const;

    QString text(const CsvRecord &record, Field field) const { return m_columns.text(record, field); }
    /// Empty where the cell is. DateInvalid, DateAmbiguous, TimeInvalid.
    Result<std::optional<DayAndTime>> date(const CsvRecord &record, Field field) const;
    /// MoneyInvalid, MoneyOutOfRange.
    Result<std::optional<Cents>> money(const CsvRecord &record, Field field) const;
    /// A whole number; NumberInvalid, NumberOutOfRange.
    Result<std::optional<int>> number(const CsvRecord &record, Field field) const;

private:
    ImportSource(ImportedKind kind, CsvReader reader, ImportColumns columns)
        : m_kind(kind), m_reader(std::move(reader)), m_columns(std::move(columns))
    {
    }
    void learn(const CsvRecord &record);

    ImportedKind m_kind;
    QString m_file;
    qint64 m_records = 0;
    CsvReader m_reader;
    ImportColumns m_columns;
    QHash<Field, DateColumn> m_dates;
    mutable QHash<Field, Memo<Result<DayAndTime>>> m_readDates;
    QHash<Field, DecimalColumn> m_money;
};

/// How ImportRepository knows a content again: SHA-256 of a text.
QByteArray fingerprintOf(const QString &content);

} // namespace laari::exchange
