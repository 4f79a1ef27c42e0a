// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QStringList>

#include <functional>

namespace laari::exchange {

struct CsvRecord {
    qint64 line = 0; ///< physical line on which it begins, from 1
    QStringList cells;
};

/// Records of a CSV file, its encoding and delimiter (; , tab) detected. Quoting is libcsv's: cells may hold line
/// breaks and doubled quotes. A quote inside an unquoted cell (5" pipe) is a character like any other; anything but
/// a delimiter after a closing quote means that some quote was never closed.
class CsvReader {
public:
    static constexpr qsizetype mostBytes = 256 * 1024 * 1024;
    static constexpr qsizetype mostColumns = 512;
    static constexpr qsizetype mostCellBytes = 1024 * 1024;

    /// CannotRead, FileTooLarge, FileIsABook, and what ofBytes gives.
    static Result<CsvReader> ofFile(const QString &path);
    /// FileEmpty (nothing but blanks), EncodingUnknown.
    static Result<CsvReader> ofBytes(const QByteArray &bytes);

    char delimiter() const { return m_delimiter; }

    /// Gives each record that is not blank, in order; an error from `record` stops and is returned. QuoteUnclosed
    /// (arguments: line where the cell begins), TooManyColumns (line, limit), TextTooLong (limit, line). May be called
    /// again.
    using Sink = std::function<Result<void>(const CsvRecord &)>;
    Result<void> read(const Sink &record) const;

private:
    CsvReader(QByteArray utf8, char delimiter) : m_utf8(std::move(utf8)), m_delimiter(delimiter) {}

    QByteArray m_utf8;
    char m_delimiter;
};

} // namespace laari::exchange
