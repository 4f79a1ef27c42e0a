// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/SurveyFile.h"
#include "core/store/Book.h"

#include <map>
#include <optional>
#include <variant>

namespace laari::exchange {

/// What becomes of a row of a file of answers.
enum class SurveyRowFate {
    Adds,    ///< an answer of a known person
    Known,   ///< the same answer is in the book already
    Unknown, ///< nobody has the e-mail: to be matched, created or left out
    Refused,
};

struct PlannedRow {
    SurveyFileRow row;
    SurveyRowFate fate = SurveyRowFate::Unknown;
    std::optional<StakeholderId> person;
    QString personName;
    QString accountName;
    std::optional<Error> reason; ///< where refused: AnswerTwice (also twice in the file), OptedOut, DateInFuture,
                                 ///< PersonAmbiguous (email, "")
};

/// What importing would do, row by row. Refused are also the rows that the file itself makes no sense of.
struct SurveyImportPlan {
    Survey survey;
    SurveyFile file;
    std::vector<PlannedRow> rows; ///< in the order of the file; refusals of the file not among them

    int count(SurveyRowFate fate) const;
};

/// What to do with an unknown respondent. Left out where nothing is said.
struct MatchTo {
    StakeholderId person; ///< is given the e-mail where they have none
};
struct CreateAt {
    AccountId account;
    QString name;
    Role role = Role::Contact;
};
using UnknownChoice = std::variant<MatchTo, CreateAt>;
using UnknownChoices = std::map<qint64, UnknownChoice>; ///< by the row's line

struct SurveyRefusal {
    qint64 line = 0;
    QString who;
    Error reason;
};

struct SurveyImportReport {
    int read = 0;
    int added = 0;
    int known = 0;
    std::vector<SurveyRefusal> refused; ///< in order of line
    std::vector<SurveyRefusal> unknown; ///< left out, since nobody said who they are: PersonUnknown
};

/// Finds the people of a file's rows by e-mail, case-folded: among people of one e-mail the one who was invited, then
/// the one still active. Errors of readSurveyFile.
Result<SurveyImportPlan> planSurveyImport(const Book &book, SurveyId survey, const QString &path);

/// Whether the row of an unknown respondent can be the answer of `person`: AnswerTwice, OptedOut, NotFound. `choices`:
/// those made for other rows.
Result<void> checkMatch(const Book &book, const SurveyImportPlan &plan, const UnknownChoices &choices, qint64 line,
                        StakeholderId person);

/// Does it, in one write and after a backup. What is in the book already is left as it is, so that the same file adds
/// nothing again.
Result<SurveyImportReport> importSurvey(Book &book, const SurveyImportPlan &plan, const UnknownChoices &choices = {});

} // namespace laari::exchange
