// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/exchange/CsvReader.h"
#include "core/store/ImportRepository.h"

#include <QHash>
#include <QStringList>

namespace laari::exchange {

/// What a column can hold. The numbers enter fingerprints that books keep: add at the end, never renumber.
enum class Field {
    Account = 1,
    BusinessId,
    Industry,
    Segment,
    Lifecycle,
    LostReason,
    LostTo,
    Owner,
    Revenue,
    Margin,
    CustomerSince,
    ContractEnds,
    TenderExpected,
    Competitors,
    Deciders,
    Notes,
    Name,
    FirstName,
    LastName,
    Role,
    Influence,
    Title,
    Email,
    Phone,
    Date,
    Time,
    Channel,
    Importance,
    Emotion,
    Effectiveness,
    Ease,
    Factor,
    Source,
    Cause,
    Failure,
    Function,
    DeliveredBy,
};

/// Which column of a file holds what: headers in Finnish and English, in any order, and those of common CRM exports.
/// Several columns may speak of one field (email_work, email_home); the likeliest that is filled counts.
class ImportColumns {
public:
    /// ColumnMissing (arguments: the header to add, in the file's language), ColumnTwice (header).
    static Result<ImportColumns> match(ImportedKind kind, const CsvRecord &header);

    /// Tidied; empty where the record has none.
    QString text(const CsvRecord &record, Field field) const;
    bool has(Field field) const { return m_places.contains(field); }
    QString headerOf(Field field) const; ///< as the file writes it
    QStringList ignored() const { return m_ignored; }
    qsizetype count() const { return m_headers.size(); }
    bool isFinnish() const { return m_finnish; } ///< most known headers are Finnish

    /// What a record says in every known column, as one text that column order and language of headers leave alone.
    QString content(const CsvRecord &record) const;

private:
    QHash<Field, QList<qsizetype>> m_places; ///< likeliest column first
    QStringList m_headers;
    QStringList m_ignored;
    bool m_finnish = false;
};

/// What a file with these headers holds; empty: nothing we know.
std::optional<ImportedKind> kindOfHeaders(const QStringList &headers);

} // namespace laari::exchange
