// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Validation.h"

#include "core/store/FoldedName.h"

#include <QRegularExpression>

#include <algorithm>

namespace laari {

namespace {

bool isForbidden(QChar c)
{
    return c.category() == QChar::Other_Control || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
}

/// Half a surrogate pair has no UTF-8 and would come back from the file as another text.
bool hasLoneSurrogate(const QString &text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!text[i].isSurrogate())
            continue;
        if (!text[i].isHighSurrogate() || i + 1 == text.size() || !text[i + 1].isLowSurrogate())
            return true;
        ++i;
    }
    return false;
}

bool hasSomethingVisible(const QString &text)
{
    return std::any_of(text.begin(), text.end(),
                       [](QChar c) { return !c.isSpace() && c.category() != QChar::Other_Format; });
}

Result<QString> checked(const QString &text, int longest, bool lines)
{
    QString kept = text;
    if (lines)
        kept.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
    kept = kept.trimmed().normalized(QString::NormalizationForm_C);
    if (kept.size() > longest)
        return fail(ErrorCode::TextTooLong, {QString::number(longest)});
    const bool forbidden = std::any_of(kept.begin(), kept.end(), [lines](QChar c) {
        return isForbidden(c) && !(lines && (c == u'\n' || c == u'\t'));
    });
    if (forbidden || hasLoneSurrogate(kept))
        return fail(ErrorCode::TextHasControlCharacters);
    return kept;
}

} // namespace

QString foldedName(const QString &name)
{
    return name.normalized(QString::NormalizationForm_C)
        .simplified()
        .toCaseFolded()
        .normalized(QString::NormalizationForm_C);
}

Result<QString> checkedName(const QString &text)
{
    if (!hasSomethingVisible(text))
        return fail(ErrorCode::NameEmpty);
    return checked(text, longestLine, false);
}

Result<QString> checkedLine(const QString &text, int longest)
{
    return checked(text, longest, false);
}

Result<QString> checkedNote(const QString &text, int longest)
{
    return checked(text, longest, true);
}

Result<QString> checkedEmail(const QString &text)
{
    LAARI_ASSIGN(QString email, checked(text, longestLine, false));
    static const QRegularExpression form(QStringLiteral("^[^\\s@]+@[^\\s@]+$"));
    if (!email.isEmpty() && !form.match(email).hasMatch())
        return fail(ErrorCode::EmailInvalid, {email});
    return email;
}

Result<void> checkStep(const std::optional<int> &step)
{
    if (step && (*step < 1 || *step > 5))
        return fail(ErrorCode::ScoreOffScale, {QString::number(*step), QStringLiteral("1"), QStringLiteral("5")});
    return {};
}

Result<void> checkNumber(const std::optional<int> &number, int lowest, int highest)
{
    if (number && (*number < lowest || *number > highest))
        return fail(ErrorCode::NumberOutOfRange,
                    {QString::number(*number), QString::number(lowest), QString::number(highest)});
    return {};
}

Result<void> checkDay(Day day)
{
    if (day < Day::fromDate(QDate(1800, 1, 1)) || day >= Day::fromDate(QDate(2200, 1, 1)))
        return fail(ErrorCode::DateInvalid, {day.toDate().toString(Qt::ISODate)});
    return {};
}

Result<void> checkNotFuture(const std::optional<Day> &day, const Clock &clock)
{
    if (!day)
        return {};
    const auto text = [&] { return day->toDate().toString(Qt::ISODate); };
    if (*day < Day::fromDate(QDate(1800, 1, 1)))
        return fail(ErrorCode::DateInvalid, {text()});
    if (*day > clock.today())
        return fail(ErrorCode::DateInFuture, {text()});
    return {};
}

} // namespace laari
