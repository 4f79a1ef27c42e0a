// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/model/Survey.h"

#include <QString>
#include <QStringList>
#include <QTimeZone>

#include <optional>
#include <vector>

namespace laari::exchange {

/// Whose export a file of answers is: told by its header rows.
enum class SurveyFileKind {
    Plain,        ///< one header row
    SurveyMonkey, ///< two: the second names the parts of a question
    Qualtrics,    ///< three: the second has the questions' texts, the third {"ImportId": ...}
};

/// One respondent.
struct SurveyFileRow {
    qint64 line = 0; ///< physical line on which the record begins
    QString email;   ///< empty: answered without a name
    QString name;
    std::optional<Day> day; ///< nothing: the file does not say
    std::optional<int> score;
    std::optional<int> ability;
    std::optional<int> benevolence;
    std::optional<int> integrity;
    QString comment;
};

/// A row that makes no sense by itself.
struct SurveyFileRefusal {
    qint64 line = 0;
    QString who; ///< e-mail or name, as far as the row has one
    Error reason;
};

/// A file of answers as it was read, before anybody looks who the respondents are.
struct SurveyFile {
    SurveyFileKind kind = SurveyFileKind::Plain;
    QString name; ///< of the file, without folders
    // Which columns were taken, as the file writes them; empty: there is none.
    QString emailHeader;
    QString nameHeader;
    QString dayHeader;
    QString commentHeader;
    QStringList scoreHeaders; ///< one; of the trust scale those of its items
    std::vector<SurveyFileRow> rows;
    std::vector<SurveyFileRefusal> refusals;
};

/// Reads a CSV of answers to a survey. The score's column is found by its header ("score", "NPS", "arvosana" ...), by
/// the question's text, by Qualtrics' "_NPS_GROUP" beside it, or as the only column that holds nothing but numbers of
/// the scale; "10 - Extremely likely" is a 10.
///
/// A file that cannot be read as a whole: what CsvReader gives; FileEmpty; ColumnMissing ("email", or "score" and for
/// the trust scale "ability"), ColumnTwice (header). A row is refused alone: AnswerEmpty, NumberInvalid, ScoreOffScale,
/// DateInvalid, DateAmbiguous, TimeInvalid, AnswerPreview.
Result<SurveyFile> readSurveyFile(const QString &path, const Survey &survey, const QTimeZone &zone);

} // namespace laari::exchange
