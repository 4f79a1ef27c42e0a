// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/ErrorText.h"

#include "ui/common/Format.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

namespace laari::ui {

namespace {

QString argument(const Error &error, int index)
{
    return error.arguments.value(index);
}

/// Dates come as yyyy-MM-dd, some with a time, which may be in UTC; text that is none is shown as it was typed.
QString dateArgument(const Error &error, int index)
{
    if (argument(error, index).contains(QLatin1Char('T')))
        if (const auto moment = QDateTime::fromString(argument(error, index), Qt::ISODate); moment.isValid())
            return Format::dateTime(moment.toLocalTime());
    const QDate date = QDate::fromString(argument(error, index), Qt::ISODate);
    return date.isValid() ? Format::date(Day::fromDate(date)) : argument(error, index);
}

/// Why a file could not be written, where that is known.
QString notWritten(const Error &error)
{
    const QFileInfo file(argument(error, 0));
    const QString why = argument(error, 1);
    const QString folder = QDir::toNativeSeparators(file.absolutePath());
    if (why == QLatin1String("folder_missing"))
        //: %1: a file, %2: a folder
        return ErrorText::tr("%1 was not saved: there is no folder %2. Choose another place.")
            .arg(file.fileName(), folder);
    if (why == QLatin1String("folder_closed"))
        //: %1: a file, %2: a folder
        return ErrorText::tr("%1 was not saved: you may not write in the folder %2. Choose another place.")
            .arg(file.fileName(), folder);
    if (why == QLatin1String("file_closed"))
        //: %1: a file, %2: a folder
        return ErrorText::tr("%1 in the folder %2 may not be changed. It was left as it is. Choose another name.")
            .arg(file.fileName(), folder);
    if (why == QLatin1String("not_a_file"))
        //: %1: a name, %2: a folder
        return ErrorText::tr("%1 in the folder %2 is no file that could be replaced. It was left as it is. Choose "
                             "another name.")
            .arg(file.fileName(), folder);
    return ErrorText::tr("Writing to the file failed. What was saved before is safe. Check that the disk or the "
                         "network drive is connected, and try again.");
}

} // namespace

QString ErrorText::ofFile(const Error &error)
{
    switch (error.code) {
    case ErrorCode::BookMissing:
        return tr("There is no file at this place any more. It may have been moved, renamed or deleted. Choose File > "
                  "Open to look for it.");
    case ErrorCode::BookNotABook:
        return tr("This is not a Laari file. It was left as it is. Choose a file that ends in .laari.");
    case ErrorCode::BookForeign:
        return tr("This file belongs to another program. It was left as it is. Choose a file that Laari has made.");
    case ErrorCode::BookNewer:
        return tr("This file was made with a newer Laari (file version %1). It was left as it is. Update Laari to open "
                  "it.")
            .arg(argument(error, 1));
    case ErrorCode::BookDamaged:
        return tr(
            "This file is damaged: part of it is missing or cannot be read. It was left as it is. Open a backup or "
            "an earlier copy of it.");
    case ErrorCode::BookLocked:
        return tr("Another program is using this file just now. Nothing was changed. Close it there and try again.");
    case ErrorCode::BookReadOnly:
        return tr("This file can only be read just now, not changed. Nothing was changed. Save a copy somewhere else "
                  "and go on "
                  "with the copy.");
    case ErrorCode::BookInUse:
        //: %1 is a user, %2 a computer, %3 a date and time
        return tr("%1 on computer %2 has had this file open since %3. Nothing was changed. Read it meanwhile, or close "
                  "it there and try again.")
            .arg(argument(error, 1), argument(error, 2), dateArgument(error, 3));
    case ErrorCode::BookChangedElsewhere:
        return tr("Another program has changed this file in the meantime. Nothing was saved just now. Look at what is "
                  "new and save again.");
    case ErrorCode::BookReplaced:
        return tr("Another version of this file has come in its place, perhaps from a synced folder. Nothing was saved "
                  "or overwritten. Open the file again.");
    case ErrorCode::BookExists:
        return tr("There is already a file of that name. It was left as it is. Choose another name or place.");
    case ErrorCode::DiskFull:
        return tr("The disk is full, so this could not be saved. What was saved before is safe. Make room and try "
                  "again.");
    case ErrorCode::CannotWrite: return notWritten(error);
    case ErrorCode::CannotRead:
        return tr("The file could not be read. It was left as it is. Check that it is there and that you may read it.");
    case ErrorCode::VerifyFailed:
        return tr("The check found something wrong in the file: %1. Nothing was changed. Make a copy of the file, then "
                  "rebuild its ledger.")
            .arg(argument(error, 0));
    case ErrorCode::Cancelled: return tr("Cancelled. Nothing was changed.");
    default: return {};
    }
}

QString ErrorText::ofField(const Error &error)
{
    switch (error.code) {
    case ErrorCode::FollowUpEmpty: return tr("Write what is to be done.");
    case ErrorCode::NameEmpty:
        if (argument(error, 0) == whom)
            return tr("Choose who it is.");
        if (argument(error, 0) == leaver)
            return tr("Choose who leaves.");
        if (argument(error, 0) == failure)
            return tr("Choose which failure is mended.");
        return tr("The name is empty. Type a name with at least one letter or digit.");
    case ErrorCode::NameTaken:
        return tr("The name “%1” is already in use. Choose another one.").arg(argument(error, 0));
    case ErrorCode::TextTooLong:
        return tr("The text is too long: at most %1 characters fit. Shorten it; nothing of it was lost.")
            .arg(argument(error, 0));
    case ErrorCode::TextHasControlCharacters:
        return tr("The text holds invisible control characters. Type it again instead of pasting it.");
    case ErrorCode::ScoreOffScale:
        return tr("The score %1 is not on the scale. Choose a score from %2 to %3.")
            .arg(argument(error, 0), argument(error, 1), argument(error, 2));
    case ErrorCode::InfluenceOffScale: return tr("Influence goes from 1 to 5. Choose one of these.");
    case ErrorCode::DateInvalid:
        if (argument(error, 0).isEmpty())
            return tr("The date is missing. Type for example 12.3.2026.");
        if (argument(error, 1) == within)
            //: dates
            return argument(error, 3).isEmpty()
                       ? tr("Choose %1 or a later day.").arg(dateArgument(error, 2))
                       : tr("Choose a day from %1 to %2.").arg(dateArgument(error, 2), dateArgument(error, 3));
        if (argument(error, 1) == ahead)
            return tr("“%1” is not a date. Type for example 12.3.2026, tomorrow or Friday.").arg(argument(error, 0));
        return tr("“%1” is not a date. Type for example 12.3.2026, yesterday or Mon 14:30.").arg(argument(error, 0));
    case ErrorCode::DateAmbiguous:
        return tr("“%1” can be read in two ways. Write the month as a word, for example 12 Mar.")
            .arg(argument(error, 0));
    case ErrorCode::DateInFuture:
        //: %1 is a date, perhaps with a time
        return tr("%1 is still ahead. Only what has already happened can be recorded.").arg(dateArgument(error, 0));
    case ErrorCode::TimeInvalid:
        if (argument(error, 1) == dayOnly)
            return tr("Only the day is kept here. Leave the time of day out.");
        return tr("“%1” is not a time of day. Type for example 14:30.").arg(argument(error, 0));
    case ErrorCode::MoneyInvalid:
        return tr("“%1” is not a sum of money. Type for example 2,343,498.06.").arg(argument(error, 0));
    case ErrorCode::MoneyOutOfRange: return tr("The sum is too large to be true. Check the number of zeros.");
    case ErrorCode::NumberInvalid: return tr("“%1” is not a number. Type digits only.").arg(argument(error, 0));
    case ErrorCode::NumberOutOfRange:
        return tr("The number %1 is out of range. Choose one from %2 to %3.")
            .arg(argument(error, 0), argument(error, 1), argument(error, 2));
    case ErrorCode::EmailInvalid:
        return tr("“%1” is not an e-mail address. Check it, or leave the field empty.").arg(argument(error, 0));
    case ErrorCode::UnknownWord:
        return tr("“%2” is not a value that %1 can have. Choose one of those offered.")
            .arg(argument(error, 0), argument(error, 1));
    default: return {};
    }
}

QString ErrorText::ofMeaning(const Error &error)
{
    switch (error.code) {
    case ErrorCode::RecoveryBeforeFailure:
        return tr("A recovery cannot be dated before the failure it mends. Check the date of either one.");
    case ErrorCode::MendsItself: return tr("A touchpoint cannot mend itself. Choose another failure.");
    case ErrorCode::MendsOtherAccount:
        return tr("The failure belongs to another account. Choose a failure of this account.");
    case ErrorCode::MendsNoFailure:
        return tr(
            "The touchpoint to be mended is not a failure. Choose one that went badly, or leave the choice empty.");
    case ErrorCode::GoalEmpty:
        return tr("Say what you aim at: a level of trust, how many decision makers are to be known, or both.");
    case ErrorCode::GoalDueTooEarly: return tr("The goal must be due after the day it was set. Choose a later day.");
    case ErrorCode::PromiseEmpty: return tr("Write what was promised.");
    case ErrorCode::PromiseDueBeforeMade: return tr("The promise would be due before it was made. Check both dates.");
    case ErrorCode::PromiseSettledBeforeMade:
        return tr("The promise would be settled before it was made. Check the date.");
    case ErrorCode::PromiseNotOpen: return tr("This promise is settled already. Open it again first.");
    case ErrorCode::PromiseDatePassed:
        return tr("The date of this promise has already passed. A new date can only be agreed before the old one is "
                  "due: mark the promise as kept late or broken. If one was agreed in time, settle the promise with "
                  "the day of the agreement.");
    case ErrorCode::BelongsToPromise: return tr("This touchpoint follows from a promise. Change the promise instead.");
    case ErrorCode::BelongsToSurvey:
        return tr("This touchpoint follows from an answer to a survey. Change the answer instead.");
    case ErrorCode::AnswerTwice:
        return argument(error, 1).isEmpty()
                   ? tr("%1 has already answered this survey. Change that answer instead.").arg(argument(error, 0))
                   : tr("%1 stands in the file twice. Only the first answer is taken.").arg(argument(error, 0));
    case ErrorCode::AnswerEmpty: return tr("The answer has no score. Choose one.");
    case ErrorCode::AnswerPreview: return tr("This is a preview of the survey, not an answer.");
    case ErrorCode::OptedOut:
        return tr("%1 takes no part in surveys. Nothing was sent or recorded.").arg(argument(error, 0));
    case ErrorCode::CaseOrder: return tr("The step before this one is still missing. Record it first.");
    case ErrorCode::CaseCommentEmpty: return tr("Write what was learnt before you close the case.");
    case ErrorCode::DecisionEmpty: return tr("Write what was decided.");
    case ErrorCode::ReviewEmpty: return tr("Choose at least one account to review.");
    case ErrorCode::NextReviewTooEarly: return tr("Choose a day for the next review that is after this one.");
    case ErrorCode::ActionEmpty: return tr("Write what was done.");
    case ErrorCode::ReportsToCircle:
        return tr("These people would report to each other in a circle. Choose another superior.");
    case ErrorCode::ParentCircle:
        return tr("These accounts would belong to each other in a circle. Choose another parent account.");
    case ErrorCode::PeriodOrder:
        return tr("The dates are not in order. Each period must begin after the one before it.");
    case ErrorCode::OpeningEstimateDate:
        return tr("The opening estimate cannot be dated in the future. Choose today or an earlier day.");
    case ErrorCode::NotFound:
        return tr(
            "What you were looking at is no longer in the file. It may just have been removed. Go back and choose "
            "again.");
    case ErrorCode::AccountUnknown:
        return tr("There is no account called “%1”. Add the account first, or check the name.").arg(argument(error, 0));
    case ErrorCode::PersonUnknown:
        return argument(error, 1).isEmpty()
                   ? tr("There is no person called “%1” here. Add the person first, or check the name.")
                         .arg(argument(error, 0))
                   : tr("There is no person called “%1” at %2. Add the person first, or check the name.")
                         .arg(argument(error, 0), argument(error, 1));
    case ErrorCode::PersonAmbiguous:
        return tr("There are several people called “%1” at %2. Tell them apart by a title or a middle name first.")
            .arg(argument(error, 0), argument(error, 1));
    case ErrorCode::TouchpointUnknown:
        return tr("The touchpoint is no longer in the file. It may just have been removed. Choose another one.");
    case ErrorCode::AccountRequired: return tr("Choose the account.");
    case ErrorCode::ParameterOutOfRange:
        return tr("The value is out of its range. Choose one from %1 to %2.")
            .arg(argument(error, 1), argument(error, 2));
    case ErrorCode::ParameterOrder:
        return tr("Two values contradict each other. The rule is: %1. Change either one; nothing was saved yet.")
            .arg(parameterRule(argument(error, 0)));
    case ErrorCode::InUse:
        return tr("This cannot be removed, because something still refers to it. It was kept. Retire it instead, or "
                  "change what refers to it.");
    case ErrorCode::ChangedSince:
        if (argument(error, 0) == QLatin1String("bring_back"))
            return tr(
                "This cannot be brought back just now: its name is in use, or somebody or something that belongs to "
                "it has been removed. Nothing was changed. Change the other name, or bring back first what is "
                "missing.");
        return tr("This cannot be taken back any more: the same thing was changed again later, or something new hangs "
                  "on it. Nothing was changed. Look at its history.");
    default: return {};
    }
}

QString ErrorText::ofImport(const Error &error)
{
    switch (error.code) {
    case ErrorCode::FileEmpty: return tr("The file is empty. Nothing was imported. Export it again from its source.");
    case ErrorCode::FileTooLarge:
        return tr("The file is too large: the limit is %1. Nothing was imported. Split it into smaller files.")
            .arg(argument(error, 0));
    case ErrorCode::FileIsABook:
        return tr(
            "This is a Laari file or another database, not a table of rows. Nothing was imported. A Laari file is "
            "opened with File > Open.");
    case ErrorCode::EncodingUnknown:
        return tr("Line %1 holds characters that cannot be read. Nothing was imported from this file. Save it again as "
                  "UTF-8.")
            .arg(argument(error, 0));
    case ErrorCode::QuoteUnclosed:
        return tr("A quotation mark opened on line %1 is never closed. Nothing was imported from this file. Add the "
                  "missing mark and try again.")
            .arg(argument(error, 0));
    case ErrorCode::TooManyColumns:
        return tr("Line %1 has too many columns; the limit is %2. Nothing was imported from this file. Check its "
                  "delimiter.")
            .arg(argument(error, 0), argument(error, 1));
    case ErrorCode::ColumnMissing:
        return tr("The column “%1” is missing. Nothing was imported from this file. Add the column and try again.")
            .arg(argument(error, 0));
    case ErrorCode::ColumnTwice:
        return tr("The column “%1” is there twice. Nothing was imported from this file. Remove one of them and try "
                  "again.")
            .arg(argument(error, 0));
    case ErrorCode::CellCount:
        return tr("The row has %1 cells although there are %2 columns. The row was left out. Check its delimiters and "
                  "quotation marks.")
            .arg(argument(error, 0), argument(error, 1));
    case ErrorCode::RowRepeated:
        return tr("The row repeats line %1 exactly. It was left out; the earlier one was imported.")
            .arg(argument(error, 0));
    case ErrorCode::FailureLabelUnknown:
        return tr("The row mends failure “%1”, which does not come before it. The row was left out. Check the label.")
            .arg(argument(error, 0));
    case ErrorCode::FailureLabelTwice:
        return tr("The failure label “%1” is already used by another row. The row was left out. Give it another label.")
            .arg(argument(error, 0));
    case ErrorCode::JsonInvalid:
        return tr("The file is not well-formed JSON (%1). Nothing was read from it. Correct it and try again.")
            .arg(argument(error, 0));
    case ErrorCode::ImageUnreadable:
        return tr("The picture cannot be read. The logo is as it was. Choose a PNG, JPEG or SVG picture.");
    case ErrorCode::ImageTooLarge:
        return tr("The picture takes more than %1 kB. The logo is as it was. Choose a simpler picture.")
            .arg(argument(error, 0));
    default: return {};
    }
}

QString ErrorText::of(const Error &error)
{
    for (auto *part : {&ErrorText::ofFile, &ErrorText::ofField, &ErrorText::ofMeaning, &ErrorText::ofImport})
        if (QString sentence = part(error); !sentence.isEmpty())
            return sentence;
    return tr("Something went wrong inside Laari. What was saved before is safe. Restart Laari and try again; the log "
              "says more.");
}

QString ErrorText::heading(const Error &error)
{
    const QString file = QFileInfo(argument(error, 0)).fileName();
    if (!file.isEmpty()) {
        switch (error.code) {
        case ErrorCode::BookMissing:
        case ErrorCode::BookNotABook:
        case ErrorCode::BookForeign:
        case ErrorCode::BookNewer:
        case ErrorCode::BookDamaged:
        case ErrorCode::CannotRead: return tr("The file %1 cannot be opened").arg(file);
        case ErrorCode::BookLocked:
        case ErrorCode::BookInUse: return tr("The file %1 is in use").arg(file);
        case ErrorCode::BookChangedElsewhere: return tr("The file %1 has changed in the meantime").arg(file);
        case ErrorCode::BookReplaced: return tr("The file %1 was replaced").arg(file);
        case ErrorCode::BookReadOnly: return tr("The file %1 cannot be changed").arg(file);
        case ErrorCode::BookExists: return tr("The file %1 cannot be made").arg(file);
        case ErrorCode::DiskFull:
        case ErrorCode::CannotWrite: return tr("The file %1 could not be saved").arg(file);
        default: break;
        }
    }
    return error.code == ErrorCode::Cancelled ? QString() : tr("This did not work");
}

QString ErrorText::ofRecord(const Error &error)
{
    switch (error.code) {
    case ErrorCode::DateInvalid:
        return argument(error, 0).isEmpty()
                   ? tr("The date is missing. In a file it is written as 12.3.2026 or 2026-03-12.")
                   : tr("“%1” is not a date. In a file it is written as 12.3.2026 or 2026-03-12.")
                         .arg(argument(error, 0));
    case ErrorCode::DateAmbiguous:
        return tr("“%1” can be read in two ways. In a file the date is written as 12.3.2026 or 2026-03-12.")
            .arg(argument(error, 0));
    case ErrorCode::TimeInvalid:
        return tr("“%1” is not a time of day. In a file it is written as 14:30.").arg(argument(error, 0));
    case ErrorCode::ScoreOffScale:
        return tr("The score %1 is not on the scale, which goes from %2 to %3.")
            .arg(argument(error, 0), argument(error, 1), argument(error, 2));
    default: return of(error);
    }
}

QString ErrorText::parameterRule(const QString &rule)
{
    // The rules as trust::validate names them, in the words of the settings page.
    if (rule == QLatin1String("H+ >= 3 tau+"))
        return tr("trust must fade at least three times slower than it settles");
    if (rule == QLatin1String("H- >= 3 tau-"))
        return tr("open grievance must fade at least three times slower than distrust settles");
    if (rule == QLatin1String("H_closed >= 3 tau-"))
        return tr("mended grievance must fade at least three times slower than distrust settles");
    if (rule == QLatin1String("H_closed <= H-"))
        return tr("mended grievance must not last longer than open grievance");
    if (rule == QLatin1String("H+ <= H-"))
        return tr("trust must not last longer than open grievance");
    if (rule == QLatin1String("tau- <= tau+"))
        return tr("distrust must not settle slower than trust");
    if (rule == QLatin1String("h+ <= h-"))
        return tr("joy must not last longer than disappointment");
    return rule;
}

} // namespace laari::ui
