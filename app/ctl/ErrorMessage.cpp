// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/ErrorMessage.h"

#include "core/exchange/Import.h"

namespace laari::ctl {

namespace {

/// Behind "cannot write …": why, where that is known.
QString whyNotWritten(const QString &why)
{
    constexpr std::pair<const char *, const char *> reasons[] = {
        {"folder_missing", "there is no such folder"},
        {"folder_closed", "there is no permission to write in its folder"},
        {"file_closed", "there is no permission to change it"},
        {"not_a_file", "what is there is no file; it was left as it is"},
    };
    for (const auto &[code, words] : reasons)
        if (why == QLatin1String(code))
            return QStringLiteral(": ") + QLatin1String(words);
    return {};
}

/// The sentence, with %1 %2 %3 for the error's arguments.
const char *sentence(ErrorCode code)
{
    switch (code) {
    case ErrorCode::BookMissing: return "there is no such file; check its name, or make one with laarictl new";
    case ErrorCode::BookNotABook: return "the file is not a Laari file; it was left as it is";
    case ErrorCode::BookForeign: return "the file is a database of another program; it was left as it is";
    case ErrorCode::BookNewer: return "the file was written by a newer Laari; update this one to open it";
    case ErrorCode::BookDamaged: return "the file is damaged or cut short; go back to a copy";
    case ErrorCode::BookLocked: return "another program is writing to the file; close it there and try again";
    case ErrorCode::BookReadOnly: return "there is no permission to write to the file; copy it to where you may write";
    case ErrorCode::BookInUse: return "%2 on %3 has had the file open since %4; close it there and try again";
    case ErrorCode::BookChangedElsewhere: return "another program has changed the file meanwhile; nothing was changed";
    case ErrorCode::BookReplaced: return "another file is in the place of the one that was opened; nothing was changed";
    case ErrorCode::BookExists: return "there is a file already; choose another name";
    case ErrorCode::DiskFull: return "the disk is full; nothing was changed";
    case ErrorCode::CannotWrite: return "cannot write %1";
    case ErrorCode::CannotRead: return "cannot read %1";
    case ErrorCode::Internal: return "an error in Laari itself; nothing was changed";
    case ErrorCode::VerifyFailed: return "the file is not as it should be: %1";
    case ErrorCode::FollowUpEmpty: return "nothing is said of what is to be done";
    case ErrorCode::GoalEmpty: return "neither a level of trust nor deciders are aimed at";
    case ErrorCode::GoalDueTooEarly: return "the goal is due on the day it was set or before";
    case ErrorCode::PromiseEmpty: return "nothing is said of what is promised";
    case ErrorCode::PromiseDueBeforeMade: return "the promise is due before it was made";
    case ErrorCode::PromiseSettledBeforeMade: return "the promise is settled before it was made";
    case ErrorCode::PromiseNotOpen: return "the promise is settled already";
    case ErrorCode::PromiseDatePassed: return "the old date has passed; a new one can only be agreed before";
    case ErrorCode::BelongsToPromise: return "the touchpoint follows from a promise; change it there";
    case ErrorCode::BelongsToSurvey: return "the touchpoint follows from an answer to a survey; change it there";
    case ErrorCode::AnswerTwice: return "the person has answered already: %1";
    case ErrorCode::AnswerEmpty: return "the answer has no score";
    case ErrorCode::AnswerPreview: return "a preview of the survey, not an answer";
    case ErrorCode::OptedOut: return "the person takes no surveys: %1";
    case ErrorCode::CaseOrder: return "the case needs this step first: %1";
    case ErrorCode::CaseCommentEmpty: return "closing a case needs a comment";
    case ErrorCode::DecisionEmpty: return "nothing is said of what was decided";
    case ErrorCode::ReviewEmpty: return "a review needs an account";
    case ErrorCode::NextReviewTooEarly: return "the next review must be after this one";
    case ErrorCode::ActionEmpty: return "nothing is said of what was done";
    case ErrorCode::NameEmpty: return "the name is empty";
    case ErrorCode::NameTaken: return "the name is taken: %1";
    case ErrorCode::TextTooLong: return "the text is longer than %1 characters";
    case ErrorCode::TextHasControlCharacters: return "the text has control characters";
    case ErrorCode::ScoreOffScale: return "the score %1 is not between %2 and %3";
    case ErrorCode::InfluenceOffScale: return "the influence is not between 1 and 5";
    case ErrorCode::DateInvalid: return "not a date: %1";
    case ErrorCode::DateAmbiguous: return "the date can be read in two ways: %1";
    case ErrorCode::DateInFuture: return "the date is in the future: %1";
    case ErrorCode::TimeInvalid: return "not a time: %1";
    case ErrorCode::MoneyInvalid: return "not an amount of money: %1";
    case ErrorCode::MoneyOutOfRange: return "the amount of money is out of range";
    case ErrorCode::NumberInvalid: return "not a number: %1";
    case ErrorCode::NumberOutOfRange: return "the number %1 is not between %2 and %3";
    case ErrorCode::EmailInvalid: return "not an e-mail address: %1";
    case ErrorCode::UnknownWord: return "%1 has no such value: %2";
    case ErrorCode::RecoveryBeforeFailure: return "a recovery cannot be dated before the failure that it mends";
    case ErrorCode::MendsItself: return "a touchpoint cannot mend itself";
    case ErrorCode::MendsOtherAccount: return "the failure to mend is at another account";
    case ErrorCode::MendsNoFailure: return "what should be mended is not a failure";
    case ErrorCode::ReportsToCircle: return "people would report to each other in a circle";
    case ErrorCode::ParentCircle: return "accounts would be each other's parents in a circle";
    case ErrorCode::PeriodOrder: return "the dates are out of order";
    case ErrorCode::OpeningEstimateDate: return "the date of the opening estimate is in the future";
    case ErrorCode::NotFound: return "not found: %1";
    case ErrorCode::AccountUnknown: return "there is no account called %1";
    case ErrorCode::PersonUnknown: return "there is nobody called %1 at %2";
    case ErrorCode::PersonAmbiguous: return "there are several people called %1 at %2";
    case ErrorCode::TouchpointUnknown: return "there is no touchpoint %1";
    case ErrorCode::AccountRequired: return "the account is missing";
    case ErrorCode::ParameterOutOfRange: return "the parameter %1 is not between %2 and %3";
    case ErrorCode::ParameterOrder: return "the parameters contradict each other: %1";
    case ErrorCode::InUse: return "something refers to it";
    case ErrorCode::ChangedSince: return "something later changed it or is in the way";
    case ErrorCode::FileEmpty: return "the file is empty";
    case ErrorCode::FileTooLarge: return "the file is larger than %1";
    case ErrorCode::FileIsABook: return "this is a book or another database, not rows of text";
    case ErrorCode::EncodingUnknown: return "bytes that no known encoding gives, on line %1";
    case ErrorCode::QuoteUnclosed: return "a quote that begins on line %1 is never closed";
    case ErrorCode::TooManyColumns: return "line %1 has more than %2 columns";
    case ErrorCode::ColumnMissing: return "the column is missing: %1";
    case ErrorCode::ColumnTwice: return "the column is there twice: %1";
    case ErrorCode::CellCount: return "%1 cells under %2 headers";
    case ErrorCode::RowRepeated: return "repeats line %1 exactly";
    case ErrorCode::FailureLabelUnknown: return "mends a failure that no earlier row is labelled with: %1";
    case ErrorCode::FailureLabelTwice: return "two failures have the label %1";
    case ErrorCode::JsonInvalid: return "not the JSON that was expected: %1";
    case ErrorCode::ImageUnreadable: return "not a picture that can be read";
    case ErrorCode::ImageTooLarge: return "the picture is larger than %1 kB";
    case ErrorCode::Cancelled: return "cancelled; nothing was changed";
    }
    return "an unknown error";
}

} // namespace

QString errorMessage(const Error &error)
{
    QString text = QString::fromLatin1(sentence(error.code));
    if (error.code == ErrorCode::PersonUnknown && error.arguments.value(1).isEmpty())
        text = QStringLiteral("nobody is known by %1"); // an e-mail address
    if (error.code == ErrorCode::CannotWrite)
        text += whyNotWritten(error.arguments.value(1));
    // One pass from the end, so that a %2 typed by somebody is not taken for a place of ours.
    for (int place = 4; place >= 1; --place) {
        const QString mark = QStringLiteral("%%1").arg(place);
        const qsizetype at = text.indexOf(mark);
        if (at >= 0)
            text.replace(at, mark.size(), error.arguments.value(place - 1).simplified());
    }
    text = text.trimmed();
    while (text.endsWith(u':') || text.endsWith(u' '))
        text.chop(1);
    // A file that stopped an import is named; CannotRead names its path already.
    if (const auto place = exchange::structuralErrorPlace(error); place && error.code != ErrorCode::CannotRead)
        return place->file + QStringLiteral(": ") + text;
    return text;
}

} // namespace laari::ctl
