// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/store/Book.h"
#include "core/store/ImportRepository.h"

#include <QString>
#include <QStringList>

#include <array>
#include <functional>
#include <optional>
#include <vector>

namespace laari::exchange {

/// Which files to read and how. An empty path leaves that kind out; they are read in the order accounts, people,
/// touchpoints, so that each may name what an earlier one brings.
struct ImportRequest {
    QString accounts;
    QString people;
    QString touchpoints;
    bool createPeople = false;   ///< a person unknown at a known account is made (contact, influence 3), not refused
    bool createAccounts = false; ///< an account that a person names and nobody knows is made, not refused
    bool dryRun = false;         ///< count and report, change nothing: the file stays the same to the byte
};

/// Records of one file. Those neither added, updated nor refused were known already.
struct ImportCounts {
    qint64 read = 0;
    qint64 added = 0;
    qint64 updated = 0; ///< known, but the file now says something else
    qint64 refused = 0;

    friend bool operator==(const ImportCounts &, const ImportCounts &) = default;
};

/// A record that did not get in; the others did.
struct ImportRefusal {
    ImportedKind kind = ImportedKind::Account;
    QString file;    ///< its name, without folders
    qint64 line = 0; ///< physical line on which the record begins, from 1
    Error reason;
};

struct ImportReport {
    ImportCounts accounts;
    ImportCounts people;
    ImportCounts touchpoints;
    std::vector<ImportRefusal> refusals; ///< in order of kind, then line
    QStringList ignoredHeaders;          ///< columns nobody understood, "file: header"

    qint64 refused() const { return accounts.refused + people.refused + touchpoints.refused; }
    bool changesAnything() const
    {
        return accounts.added + accounts.updated + people.added + people.updated + touchpoints.added +
                   touchpoints.updated >
               0;
    }
};

/// How far it is, in steps; returns false to cancel (ErrorCode::Cancelled, nothing changed).
using ImportProgress = std::function<bool(qint64 done, qint64 total)>;

/// Reads CSV files into the book, all in one write and after a backup of the book (Book::backUpBefore). Delimiter,
/// encoding, dates and decimal sign are detected; Finnish and English headers and words are known
/// (core/exchange/ImportColumns, ImportWords).
///
/// A file that cannot be read as a whole stops everything and changes nothing: CannotRead, FileEmpty, FileTooLarge,
/// FileIsABook, EncodingUnknown, QuoteUnclosed, TooManyColumns, ColumnMissing, ColumnTwice, TextTooLong, with the
/// arguments that Error.h gives and the file's name as the last one (structuralErrorPlace takes them apart). A record
/// that makes no sense is refused alone and reported.
///
/// What was ever imported is remembered by its content and its name in the file, so that the same file adds nothing
/// again, also after what it made was edited, renamed or deleted.
Result<ImportReport> importFiles(Book &book, const ImportRequest &request, const ImportProgress &progress = {});

/// Where an error that stopped an import was found; line 0: in the file as a whole.
struct StructuralErrorPlace {
    QString file;
    qint64 line = 0;
};
std::optional<StructuralErrorPlace> structuralErrorPlace(const Error &error);

/// What a file holds, judged by its headers; empty: none that we know. For files dropped on the window.
Result<std::optional<ImportedKind>> kindOfFile(const QString &path);

} // namespace laari::exchange
