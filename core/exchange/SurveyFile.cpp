// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/SurveyFile.h"

#include "core/exchange/CsvReader.h"
#include "core/exchange/DateColumn.h"
#include "core/exchange/SurveyColumns.h"

#include <QFileInfo>
#include <QRegularExpression>

namespace laari::exchange {

namespace {

SurveyFileKind kindOf(const std::vector<CsvRecord> &records)
{
    if (records.size() > 2 && records[2].cells.value(0).trimmed().startsWith(u"{\"ImportId\""))
        return SurveyFileKind::Qualtrics;
    const QStringList first = records.front().cells;
    const qsizetype respondent = first.indexOf(
        QRegularExpression(QStringLiteral("^\\s*respondent[ _]?id\\s*$"), QRegularExpression::CaseInsensitiveOption));
    if (respondent >= 0 && records.size() > 1 && records[1].cells.value(respondent).trimmed().isEmpty())
        return SurveyFileKind::SurveyMonkey;
    return SurveyFileKind::Plain;
}

size_t headerRows(SurveyFileKind kind)
{
    switch (kind) {
    case SurveyFileKind::Plain: break;
    case SurveyFileKind::SurveyMonkey: return 2;
    case SurveyFileKind::Qualtrics: return 3;
    }
    return 1;
}

/// A number, alone or with the words of its end of the scale: "10", "9,0", "10 - Extremely likely", "Very easy (7)".
Result<std::optional<int>> scoreOf(const QString &text, Scale scale)
{
    const QString said = text.simplified();
    if (said.isEmpty())
        return std::optional<int>();
    static const QRegularExpression leading(
        QStringLiteral("^(-?\\d{1,4})(?:[.,]0+)?(?:\\s*[-\\x{2013}\\x{2014}=:(].*|\\s+\\p{L}.*)?$"));
    static const QRegularExpression trailing(QStringLiteral("^\\D*[^\\d.,](\\d{1,4})\\)?$"));
    QRegularExpressionMatch match = leading.match(said);
    if (!match.hasMatch())
        match = trailing.match(said);
    if (!match.hasMatch())
        return fail(ErrorCode::NumberInvalid, {said});
    const int score = match.captured(1).toInt();
    if (!scale.holds(score))
        return fail(ErrorCode::ScoreOffScale,
                    {QString::number(score), QString::number(scale.lowest), QString::number(scale.highest)});
    return std::optional(score);
}

/// SurveyMonkey writes the month first, and AM or PM gives it away.
void learnDate(DateColumn &dates, const QString &text)
{
    static const QRegularExpression american(QStringLiteral("/.*[AP]M$"), QRegularExpression::CaseInsensitiveOption);
    if (american.match(text).hasMatch())
        dates.learn(u"01/31/2000");
    dates.learn(text);
}

/// Qualtrics marks what the author tried out: "Survey Preview", "Survey Test".
bool isPreview(const QString &status)
{
    return status.contains(u"preview", Qt::CaseInsensitive) || status.compare(u"survey test", Qt::CaseInsensitive) == 0;
}

class Reading {
public:
    Reading(const Survey &survey, const SurveyColumns &columns, const DateColumn &dates)
        : m_survey(survey), m_columns(columns), m_dates(dates)
    {
    }

    Result<SurveyFileRow> row(const CsvRecord &record) const
    {
        if (isPreview(m_columns.text(record, SurveyField::Status)))
            return fail(ErrorCode::AnswerPreview);
        SurveyFileRow row = who(record);
        row.comment = m_columns.text(record, SurveyField::Comment);
        LAARI_ASSIGN(row.score, score(record, SurveyField::Score));
        LAARI_ASSIGN(row.ability, score(record, SurveyField::Ability));
        LAARI_ASSIGN(row.benevolence, score(record, SurveyField::Benevolence));
        LAARI_ASSIGN(row.integrity, score(record, SurveyField::Integrity));
        if (!row.score && !row.ability && !row.benevolence && !row.integrity)
            return fail(ErrorCode::AnswerEmpty);
        if (const QString said = m_columns.text(record, SurveyField::Day); !said.isEmpty()) {
            LAARI_ASSIGN(const DayAndTime when, m_dates.read(said));
            row.day = when.day;
        }
        return row;
    }

    SurveyFileRow who(const CsvRecord &record) const
    {
        SurveyFileRow row;
        row.line = record.line;
        row.email = m_columns.text(record, SurveyField::Email);
        row.name = m_columns.text(record, SurveyField::Name);
        if (row.name.isEmpty())
            row.name =
                QStringLiteral("%1 %2")
                    .arg(m_columns.text(record, SurveyField::FirstName), m_columns.text(record, SurveyField::LastName))
                    .trimmed();
        return row;
    }

private:
    Result<std::optional<int>> score(const CsvRecord &record, SurveyField field) const
    {
        return scoreOf(m_columns.text(record, field), m_survey.scale);
    }

    const Survey &m_survey;
    const SurveyColumns &m_columns;
    const DateColumn &m_dates;
};

} // namespace

Result<SurveyFile> readSurveyFile(const QString &path, const Survey &survey, const QTimeZone &zone)
{
    LAARI_ASSIGN(const CsvReader reader, CsvReader::ofFile(path));
    std::vector<CsvRecord> records;
    const auto keep = [&](const CsvRecord &record) -> Result<void> {
        records.push_back(record);
        return {};
    };
    LAARI_TRY(reader.read(keep));
    if (records.empty())
        return fail(ErrorCode::FileEmpty);

    SurveyFile file;
    file.name = QFileInfo(path).fileName();
    file.kind = kindOf(records);
    const size_t headers = std::min(headerRows(file.kind), records.size());
    const std::span<const CsvRecord> all(records);
    const std::span<const CsvRecord> rows = all.subspan(headers);
    const auto fits = [&](const QString &text) {
        const Result<std::optional<int>> score = scoreOf(text, survey.scale);
        return score && *score;
    };
    LAARI_ASSIGN(const SurveyColumns columns, SurveyColumns::match(survey.instrument, all.first(headers), rows, fits));
    file.emailHeader = columns.headerOf(SurveyField::Email);
    file.nameHeader = columns.headerOf(SurveyField::Name);
    file.dayHeader = columns.headerOf(SurveyField::Day);
    file.commentHeader = columns.headerOf(SurveyField::Comment);
    for (const SurveyField field :
         {SurveyField::Score, SurveyField::Ability, SurveyField::Benevolence, SurveyField::Integrity})
        if (const QString header = columns.headerOf(field); !header.isEmpty())
            file.scoreHeaders.append(header);

    DateColumn dates(zone);
    for (const CsvRecord &record : rows)
        learnDate(dates, columns.text(record, SurveyField::Day));
    const Reading reading(survey, columns, dates);
    for (const CsvRecord &record : rows) {
        Result<SurveyFileRow> row = reading.row(record);
        if (row) {
            file.rows.push_back(std::move(*row));
            continue;
        }
        const SurveyFileRow who = reading.who(record);
        file.refusals.push_back({record.line, who.email.isEmpty() ? who.name : who.email, row.error()});
    }
    return file;
}

} // namespace laari::exchange
