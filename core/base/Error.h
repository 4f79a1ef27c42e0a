// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>
#include <QString>
#include <QStringList>

namespace laari {

/// What went wrong, as a stable code. The numbers are not stored anywhere; the names (codeName) are part of
/// laarictl's output and never change. Every code has a sentence in ui/common/ErrorText.
enum class ErrorCode {
    // The file
    BookMissing,  ///< no file at the path
    BookNotABook, ///< not an SQLite file at all
    BookForeign,  ///< an SQLite file of another program
    BookNewer,    ///< written by a newer Laari; arguments: path, its version
    BookDamaged,  ///< SQLite says it is malformed or cut short
    BookLocked,   ///< another program is writing
    BookReadOnly, ///< no permission to write
    BookInUse,    ///< another program has it open for writing; arguments: path, user, host, since (ISO 8601, UTC)
    BookChangedElsewhere, ///< another program has written since it was read; Book::reload goes on
    BookReplaced,         ///< another file or version is in its place since it was opened; to be opened anew
    BookExists,           ///< a file is already at the path where a new one should go
    DiskFull,
    CannotWrite,  ///< any other I/O failure while writing; arguments: path
    CannotRead,   ///< any other I/O failure while reading; arguments: path
    Internal,     ///< a bug: SQL misuse, broken invariant
    VerifyFailed, ///< the book's integrity or its ledger is not as it should be; arguments: what
    // Values, refused at the field
    NameEmpty,     ///< nothing but spaces
    FollowUpEmpty, ///< says nothing of what is to be done
    PromiseEmpty,  ///< says nothing of what is promised
    GoalEmpty,     ///< neither a level of trust nor deciders are aimed at
    GoalDueTooEarly,
    PromiseDueBeforeMade,
    PromiseSettledBeforeMade,
    PromiseNotOpen,     ///< it is settled already
    PromiseDatePassed,  ///< a new date must be agreed before the old one has passed
    BelongsToPromise,   ///< a touchpoint that follows from a promise
    BelongsToSurvey,    ///< a touchpoint that follows from an answer to a survey
    AnswerTwice,        ///< the person has answered this survey already; arguments: name, then "file": twice there
    AnswerPreview,      ///< a row of a file that its author tried the survey with
    AnswerEmpty,        ///< no score at all
    OptedOut,           ///< the person takes no surveys; arguments: name
    CaseOrder,          ///< a step of a case before the one it needs; arguments: the missing step
    CaseCommentEmpty,   ///< a case is closed with a comment
    DecisionEmpty,      ///< says nothing of what was decided
    ReviewEmpty,        ///< a review of no account at all
    NextReviewTooEarly, ///< not after the review itself
    ActionEmpty,        ///< says nothing of what was done
    NameTaken,          ///< arguments: name
    TextTooLong,        ///< arguments: the limit
    TextHasControlCharacters,
    ScoreOffScale, ///< arguments: value, lowest, highest
    InfluenceOffScale,
    DateInvalid,   ///< arguments: text
    DateAmbiguous, ///< arguments: text
    DateInFuture,  ///< arguments: date
    TimeInvalid,   ///< arguments: text
    MoneyInvalid,  ///< arguments: text
    MoneyOutOfRange,
    NumberInvalid,    ///< arguments: text
    NumberOutOfRange, ///< arguments: value, lowest, highest
    EmailInvalid,     ///< arguments: text
    UnknownWord,      ///< a value that is none of those known; arguments: field, text
    RecoveryBeforeFailure,
    MendsItself,
    MendsOtherAccount,
    MendsNoFailure, ///< what should be mended is not a failure
    ReportsToCircle,
    ParentCircle,
    PeriodOrder, ///< dates of roles or of lifecycle out of order
    OpeningEstimateDate,
    NotFound,          ///< arguments: what was looked for
    AccountUnknown,    ///< arguments: name
    PersonUnknown,     ///< arguments: name, account
    PersonAmbiguous,   ///< two people of that name at the account; arguments: name, account
    TouchpointUnknown, ///< arguments: uid
    AccountRequired,
    ParameterOutOfRange, ///< arguments: name, lowest, highest
    ParameterOrder,      ///< two parameters contradict each other; arguments: the rule, as in docs/trust-model.md
    InUse,               ///< cannot be removed, something refers to it
    ChangedSince,        ///< cannot be undone or brought back: what it concerns was changed later, or is in use;
                         ///< arguments: bring_back if it was that
    // Import
    FileEmpty,
    FileTooLarge,        ///< arguments: limit
    FileIsABook,         ///< a database where rows of text were asked for
    EncodingUnknown,     ///< bytes that no known encoding gives; arguments: line
    QuoteUnclosed,       ///< arguments: line where the cell begins
    TooManyColumns,      ///< arguments: line, limit
    ColumnMissing,       ///< arguments: header name
    ColumnTwice,         ///< arguments: header name
    CellCount,           ///< more cells than headers; arguments: found, expected
    RowRepeated,         ///< exact repeat of another record; arguments: its line
    FailureLabelUnknown, ///< "->X" without a failure X before it; arguments: label
    FailureLabelTwice,   ///< arguments: label
    JsonInvalid,         ///< arguments: where
    ImageUnreadable,     ///< no picture, or of a kind that is not known
    ImageTooLarge,       ///< arguments: the limit in thousands of bytes
    Cancelled,
};

/// The stable, snake_case name of a code ("date_in_future"), for laarictl and logs.
QLatin1String codeName(ErrorCode code);

/// An error as a value. `arguments` may hold names and typed text and is for the user's eyes; `detail` is for the
/// log and holds neither names nor typed text.
struct Error {
    ErrorCode code = ErrorCode::Internal;
    QStringList arguments = {};
    QString detail = {};

    friend bool operator==(const Error &, const Error &) = default;
};

} // namespace laari
