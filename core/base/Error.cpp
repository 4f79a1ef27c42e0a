// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Error.h"

namespace laari {

QLatin1String codeName(ErrorCode code)
{
    switch (code) {
    case ErrorCode::BookMissing: return QLatin1String("book_missing");
    case ErrorCode::BookNotABook: return QLatin1String("book_not_a_book");
    case ErrorCode::BookForeign: return QLatin1String("book_foreign");
    case ErrorCode::BookNewer: return QLatin1String("book_newer");
    case ErrorCode::BookDamaged: return QLatin1String("book_damaged");
    case ErrorCode::BookLocked: return QLatin1String("book_locked");
    case ErrorCode::BookReadOnly: return QLatin1String("book_read_only");
    case ErrorCode::BookInUse: return QLatin1String("book_in_use");
    case ErrorCode::BookChangedElsewhere: return QLatin1String("book_changed_elsewhere");
    case ErrorCode::BookReplaced: return QLatin1String("book_replaced");
    case ErrorCode::BookExists: return QLatin1String("book_exists");
    case ErrorCode::DiskFull: return QLatin1String("disk_full");
    case ErrorCode::CannotWrite: return QLatin1String("cannot_write");
    case ErrorCode::CannotRead: return QLatin1String("cannot_read");
    case ErrorCode::Internal: return QLatin1String("internal");
    case ErrorCode::VerifyFailed: return QLatin1String("verify_failed");
    case ErrorCode::FollowUpEmpty: return QLatin1String("follow_up_empty");
    case ErrorCode::NameEmpty: return QLatin1String("name_empty");
    case ErrorCode::NameTaken: return QLatin1String("name_taken");
    case ErrorCode::TextTooLong: return QLatin1String("text_too_long");
    case ErrorCode::TextHasControlCharacters: return QLatin1String("text_has_control_characters");
    case ErrorCode::GoalEmpty: return QLatin1String("goal_empty");
    case ErrorCode::GoalDueTooEarly: return QLatin1String("goal_due_too_early");
    case ErrorCode::PromiseEmpty: return QLatin1String("promise_empty");
    case ErrorCode::PromiseDueBeforeMade: return QLatin1String("promise_due_before_made");
    case ErrorCode::PromiseSettledBeforeMade: return QLatin1String("promise_settled_before_made");
    case ErrorCode::PromiseNotOpen: return QLatin1String("promise_not_open");
    case ErrorCode::PromiseDatePassed: return QLatin1String("promise_date_passed");
    case ErrorCode::BelongsToPromise: return QLatin1String("belongs_to_promise");
    case ErrorCode::BelongsToSurvey: return QLatin1String("belongs_to_survey");
    case ErrorCode::AnswerTwice: return QLatin1String("answer_twice");
    case ErrorCode::AnswerEmpty: return QLatin1String("answer_empty");
    case ErrorCode::AnswerPreview: return QLatin1String("answer_preview");
    case ErrorCode::OptedOut: return QLatin1String("opted_out");
    case ErrorCode::CaseOrder: return QLatin1String("case_order");
    case ErrorCode::CaseCommentEmpty: return QLatin1String("case_comment_empty");
    case ErrorCode::DecisionEmpty: return QLatin1String("decision_empty");
    case ErrorCode::ReviewEmpty: return QLatin1String("review_empty");
    case ErrorCode::NextReviewTooEarly: return QLatin1String("next_review_too_early");
    case ErrorCode::ActionEmpty: return QLatin1String("action_empty");
    case ErrorCode::ScoreOffScale: return QLatin1String("score_off_scale");
    case ErrorCode::InfluenceOffScale: return QLatin1String("influence_off_scale");
    case ErrorCode::DateInvalid: return QLatin1String("date_invalid");
    case ErrorCode::DateAmbiguous: return QLatin1String("date_ambiguous");
    case ErrorCode::DateInFuture: return QLatin1String("date_in_future");
    case ErrorCode::TimeInvalid: return QLatin1String("time_invalid");
    case ErrorCode::MoneyInvalid: return QLatin1String("money_invalid");
    case ErrorCode::MoneyOutOfRange: return QLatin1String("money_out_of_range");
    case ErrorCode::NumberInvalid: return QLatin1String("number_invalid");
    case ErrorCode::NumberOutOfRange: return QLatin1String("number_out_of_range");
    case ErrorCode::EmailInvalid: return QLatin1String("email_invalid");
    case ErrorCode::UnknownWord: return QLatin1String("unknown_word");
    case ErrorCode::RecoveryBeforeFailure: return QLatin1String("recovery_before_failure");
    case ErrorCode::MendsItself: return QLatin1String("mends_itself");
    case ErrorCode::MendsOtherAccount: return QLatin1String("mends_other_account");
    case ErrorCode::MendsNoFailure: return QLatin1String("mends_no_failure");
    case ErrorCode::ReportsToCircle: return QLatin1String("reports_to_circle");
    case ErrorCode::ParentCircle: return QLatin1String("parent_circle");
    case ErrorCode::PeriodOrder: return QLatin1String("period_order");
    case ErrorCode::OpeningEstimateDate: return QLatin1String("opening_estimate_date");
    case ErrorCode::NotFound: return QLatin1String("not_found");
    case ErrorCode::AccountUnknown: return QLatin1String("account_unknown");
    case ErrorCode::PersonUnknown: return QLatin1String("person_unknown");
    case ErrorCode::PersonAmbiguous: return QLatin1String("person_ambiguous");
    case ErrorCode::TouchpointUnknown: return QLatin1String("touchpoint_unknown");
    case ErrorCode::AccountRequired: return QLatin1String("account_required");
    case ErrorCode::ParameterOutOfRange: return QLatin1String("parameter_out_of_range");
    case ErrorCode::ParameterOrder: return QLatin1String("parameter_order");
    case ErrorCode::InUse: return QLatin1String("in_use");
    case ErrorCode::ChangedSince: return QLatin1String("changed_since");
    case ErrorCode::FileEmpty: return QLatin1String("file_empty");
    case ErrorCode::FileTooLarge: return QLatin1String("file_too_large");
    case ErrorCode::FileIsABook: return QLatin1String("file_is_a_book");
    case ErrorCode::EncodingUnknown: return QLatin1String("encoding_unknown");
    case ErrorCode::QuoteUnclosed: return QLatin1String("quote_unclosed");
    case ErrorCode::TooManyColumns: return QLatin1String("too_many_columns");
    case ErrorCode::ColumnMissing: return QLatin1String("column_missing");
    case ErrorCode::ColumnTwice: return QLatin1String("column_twice");
    case ErrorCode::CellCount: return QLatin1String("cell_count");
    case ErrorCode::RowRepeated: return QLatin1String("row_repeated");
    case ErrorCode::FailureLabelUnknown: return QLatin1String("failure_label_unknown");
    case ErrorCode::FailureLabelTwice: return QLatin1String("failure_label_twice");
    case ErrorCode::JsonInvalid: return QLatin1String("json_invalid");
    case ErrorCode::ImageUnreadable: return QLatin1String("image_unreadable");
    case ErrorCode::ImageTooLarge: return QLatin1String("image_too_large");
    case ErrorCode::Cancelled: return QLatin1String("cancelled");
    }
    return QLatin1String("internal");
}

} // namespace laari
