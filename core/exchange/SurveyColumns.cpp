// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/SurveyColumns.h"

#include <algorithm>
#include <optional>

namespace laari::exchange {

namespace {

struct HeaderWords {
    SurveyField field;
    std::vector<QStringView> words; ///< likeliest first
};

/// Headers that say it, letters and digits alone and case-folded.
const std::vector<HeaderWords> &knownHeaders()
{
    static const std::vector<HeaderWords> headers{
        {SurveyField::Email,
         {u"email", u"emailaddress", u"recipientemail", u"sähköposti", u"sähköpostiosoite", u"workemail", u"mail"}},
        {SurveyField::Name, {u"name", u"fullname", u"nimi", u"respondent", u"vastaaja"}},
        {SurveyField::FirstName, {u"firstname", u"recipientfirstname", u"etunimi"}},
        {SurveyField::LastName, {u"lastname", u"recipientlastname", u"sukunimi"}},
        {SurveyField::Day,
         {u"enddate", u"recordeddate", u"datesubmitted", u"submitted", u"date", u"answered", u"vastattu", u"pvm",
          u"päivä", u"päivämäärä", u"vastauspäivä", u"startdate"}},
        {SurveyField::Comment,
         {u"comment", u"comments", u"kommentti", u"avoinpalaute", u"palaute", u"perustelu", u"feedback"}},
        {SurveyField::Status, {u"status", u"distributionchannel"}},
        {SurveyField::Ability, {u"ability", u"competence", u"osaaminen", u"kyvykkyys"}},
        {SurveyField::Benevolence, {u"benevolence", u"goodwill", u"hyvätahto", u"hyväntahtoisuus"}},
        {SurveyField::Integrity, {u"integrity", u"honesty", u"rehellisyys", u"rehtiys"}},
    };
    return headers;
}

std::vector<QStringView> scoreHeaders(Instrument instrument)
{
    std::vector<QStringView> words{u"score", u"rating", u"arvosana", u"pisteet", u"vastaus", u"answer", u"arvio"};
    switch (instrument) {
    case Instrument::Nps: words.insert(words.begin(), {u"nps", u"npsscore"}); break;
    case Instrument::Csat: words.insert(words.begin(), {u"csat", u"satisfaction", u"tyytyväisyys"}); break;
    case Instrument::Ces: words.insert(words.begin(), {u"ces", u"effort", u"ease", u"helppous"}); break;
    case Instrument::Trust:
    case Instrument::Other: break;
    }
    return words;
}

struct QuestionWords {
    SurveyField field;
    std::vector<QStringView> words; ///< each enough to know the question by
};

std::vector<QuestionWords> scoreQuestions(Instrument instrument)
{
    switch (instrument) {
    case Instrument::Nps: return {{SurveyField::Score, {u"recommend", u"suosittel"}}};
    case Instrument::Csat: return {{SurveyField::Score, {u"satisfied", u"satisfaction", u"tyytyväi"}}};
    case Instrument::Ces: return {{SurveyField::Score, {u"easy", u"helppo", u"vaivat", u"effort"}}};
    case Instrument::Trust:
        return {{SurveyField::Ability, {u"skills", u"competen", u"ability", u"osaa"}},
                {SurveyField::Benevolence, {u"interests", u"benevolen", u"etumme", u"etua", u"parasta"}},
                {SurveyField::Integrity, {u"honest", u"integrity", u"word", u"rehelli", u"sanansa"}}};
    case Instrument::Other: break;
    }
    return {};
}

std::vector<QuestionWords> questionWords(Instrument instrument)
{
    std::vector<QuestionWords> questions = scoreQuestions(instrument);
    questions.push_back({SurveyField::Comment, {u"reason", u"why", u"syy", u"miksi", u"comment"}});
    return questions;
}

QString bare(const QString &header)
{
    QString letters;
    for (const QChar c : header.toCaseFolded())
        if (c.isLetterOrNumber())
            letters += c;
    return letters;
}

/// A second column about a question: its group, or a text beside it.
bool isAside(const QString &header)
{
    return header.endsWith(u"_NPS_GROUP", Qt::CaseInsensitive) || header.endsWith(u"_TEXT", Qt::CaseInsensitive);
}

} // namespace

void SurveyColumns::place(SurveyField field, qsizetype column)
{
    m_places.insert(field, column);
}

Result<void> SurveyColumns::placeByHeaders(Instrument instrument, std::span<const CsvRecord> headers)
{
    std::vector<HeaderWords> all = knownHeaders();
    all.push_back({SurveyField::Score, scoreHeaders(instrument)});
    QStringList folded;
    for (const QString &header : m_headers)
        folded.append(bare(header));
    for (const auto &[field, words] : all) {
        const bool item = field >= SurveyField::Ability;
        if ((instrument == Instrument::Trust) != item && field >= SurveyField::Score)
            continue;
        for (const QStringView word : words) {
            const qsizetype column = folded.indexOf(word);
            if (column < 0)
                continue;
            if (folded.count(word.toString()) > 1)
                return fail(ErrorCode::ColumnTwice, {m_headers[column]});
            place(field, column);
            break;
        }
    }
    if (headers.size() == 3 && instrument == Instrument::Nps && !m_places.contains(SurveyField::Score))
        for (const QString &header : m_headers) // Q1 has Q1_NPS_GROUP beside it
            if (header.endsWith(u"_NPS_GROUP") && m_headers.contains(header.chopped(10)))
                place(SurveyField::Score, m_headers.indexOf(header.chopped(10)));
    return {};
}

void SurveyColumns::placeByQuestions(Instrument instrument)
{
    for (const auto &[field, words] : questionWords(instrument)) {
        if (m_places.contains(field))
            continue;
        for (qsizetype column = 0; column < m_questions.size() && !m_places.contains(field); ++column) {
            const bool asks = std::any_of(words.begin(), words.end(), [&](QStringView word) {
                return m_questions[column].contains(word, Qt::CaseInsensitive);
            });
            if (asks && isFree(column) && !isAside(m_headers[column]))
                place(field, column);
        }
    }
}

void SurveyColumns::placeByContent(std::span<const CsvRecord> rows, const std::function<bool(const QString &)> &fits)
{
    std::optional<qsizetype> only;
    for (qsizetype column = 0; column < m_headers.size(); ++column) {
        if (!isFree(column) || isAside(m_headers[column]))
            continue;
        bool filled = false;
        const bool good = std::all_of(rows.begin(), rows.end(), [&](const CsvRecord &row) {
            const QString cell = row.cells.value(column).trimmed();
            filled = filled || !cell.isEmpty();
            return cell.isEmpty() || fits(cell);
        });
        if (!good || !filled)
            continue;
        if (only)
            return; // two that could be it: neither is
        only = column;
    }
    if (only)
        place(SurveyField::Score, *only);
}

Result<SurveyColumns> SurveyColumns::match(Instrument instrument, std::span<const CsvRecord> headers,
                                           std::span<const CsvRecord> rows,
                                           const std::function<bool(const QString &)> &fits)
{
    SurveyColumns columns;
    columns.m_headers = headers.front().cells;
    for (QString &header : columns.m_headers)
        header = header.simplified();
    columns.m_questions = columns.m_headers;
    if (headers.size() == 3) // Qualtrics
        for (qsizetype i = 0; i < std::min(columns.m_questions.size(), headers[1].cells.size()); ++i)
            columns.m_questions[i] = headers[1].cells[i].simplified();

    LAARI_TRY(columns.placeByHeaders(instrument, headers));
    columns.placeByQuestions(instrument);
    if (instrument != Instrument::Trust && !columns.m_places.contains(SurveyField::Score))
        columns.placeByContent(rows, fits);
    if (!columns.m_places.contains(SurveyField::Email))
        return fail(ErrorCode::ColumnMissing, {QStringLiteral("email")});
    const bool scored =
        columns.m_places.contains(SurveyField::Score) || columns.m_places.contains(SurveyField::Ability) ||
        columns.m_places.contains(SurveyField::Benevolence) || columns.m_places.contains(SurveyField::Integrity);
    if (!scored)
        return fail(ErrorCode::ColumnMissing,
                    {instrument == Instrument::Trust ? QStringLiteral("ability") : QStringLiteral("score")});
    return columns;
}

QString SurveyColumns::text(const CsvRecord &record, SurveyField field) const
{
    const auto place = m_places.constFind(field);
    if (place == m_places.cend() || *place >= record.cells.size())
        return {};
    const QString &cell = record.cells[*place];
    return field == SurveyField::Comment ? cell.trimmed() : cell.simplified();
}

QString SurveyColumns::headerOf(SurveyField field) const
{
    const auto place = m_places.constFind(field);
    return place == m_places.cend() ? QString() : m_questions[*place];
}

} // namespace laari::exchange
