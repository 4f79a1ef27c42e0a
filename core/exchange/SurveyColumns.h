// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/exchange/CsvReader.h"
#include "core/model/Instrument.h"

#include <QMap>

#include <functional>
#include <span>

namespace laari::exchange {

enum class SurveyField {
    Email,
    Name,
    FirstName,
    LastName,
    Day,
    Comment,
    Status,
    Score,
    Ability,
    Benevolence,
    Integrity
};

/// Which column of a file of answers holds what; see readSurveyFile.
class SurveyColumns {
public:
    /// `fits`: whether a cell holds a number of the scale. ColumnMissing, ColumnTwice.
    static Result<SurveyColumns> match(Instrument instrument, std::span<const CsvRecord> headers,
                                       std::span<const CsvRecord> rows,
                                       const std::function<bool(const QString &)> &fits);

    QString text(const CsvRecord &record, SurveyField field) const; ///< simplified but for a comment
    QString headerOf(SurveyField field) const;                      ///< the question where it has one; empty: no column

private:
    void place(SurveyField field, qsizetype column);
    bool isFree(qsizetype column) const { return !m_places.values().contains(column); }
    Result<void> placeByHeaders(Instrument instrument, std::span<const CsvRecord> headers);
    void placeByQuestions(Instrument instrument);
    void placeByContent(std::span<const CsvRecord> rows, const std::function<bool(const QString &)> &fits);

    QMap<SurveyField, qsizetype> m_places;
    QStringList m_headers;
    QStringList m_questions; ///< what the column asks, where another header row says it
};

} // namespace laari::exchange
