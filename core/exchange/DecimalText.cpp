// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/DecimalText.h"

#include <QRegularExpression>
#include <QString>
#include <QStringList>

#include <cmath>

namespace laari::exchange {

namespace {

/// The bare number: blanks of every kind (they are thousands' separators) as one space, currency gone.
QString bare(QStringView text)
{
    QString kept;
    for (const QChar each : text) {
        if (each.isSpace())
            kept += u' ';
        else if (each == u'\u2212')
            kept += u'-';
        else if (each == u'\u2019')
            kept += u'\'';
        else if (each.category() != QChar::Symbol_Currency)
            kept += each;
    }
    kept = kept.simplified();
    for (const QString &word : {QStringLiteral("eur"), QStringLiteral("euroa"), QStringLiteral("euros")})
        if (kept.endsWith(word, Qt::CaseInsensitive)) {
            kept.chop(word.size());
            break;
        }
    if (kept.startsWith(QStringLiteral("eur "), Qt::CaseInsensitive))
        kept = kept.sliced(4);
    return kept.trimmed();
}

struct Parts {
    bool negative = false;
    QString digits; ///< with separators
    int exponent = 0;
};

std::optional<Parts> partsOf(QStringView text)
{
    static const QRegularExpression shape(QStringLiteral("^([+-]?) ?([0-9][0-9 .,']*)(?:[eE]([+-]?[0-9]{1,3}))?$"));
    const QRegularExpressionMatch match = shape.match(bare(text));
    if (!match.hasMatch())
        return std::nullopt;
    return Parts{match.captured(1) == u"-", match.captured(2).trimmed(), match.captured(3).toInt()};
}

/// Digits without thousands' separators; empty: grouped oddly ("12 34", "1.23.456").
QString ungrouped(const QString &text, QChar decimal)
{
    QString plain = text;
    QChar separator;
    for (QChar &each : plain) {
        if (each.isDigit())
            continue;
        if (each == decimal || (!separator.isNull() && each != separator))
            return {};
        separator = each;
        each = u' ';
    }
    const QStringList groups = plain.split(u' ');
    for (qsizetype i = 0; i < groups.size(); ++i)
        if (groups[i].isEmpty() || (groups.size() > 1 && (i == 0 ? groups[i].size() > 3 : groups[i].size() != 3)))
            return {};
    return groups.join(QString());
}

} // namespace

DecimalSign decimalSignOf(QStringView text)
{
    const std::optional<Parts> parts = partsOf(text);
    if (!parts)
        return DecimalSign::Unknown;
    const QString &digits = parts->digits;
    const auto commas = digits.count(u',');
    const auto points = digits.count(u'.');
    if (commas + points == 0)
        return DecimalSign::Unknown;
    if (commas > 0 && points > 0)
        return digits.lastIndexOf(u',') > digits.lastIndexOf(u'.') ? DecimalSign::Comma : DecimalSign::Point;
    if (commas > 1)
        return DecimalSign::Point;
    if (points > 1)
        return DecimalSign::Comma;
    const DecimalSign written = commas == 1 ? DecimalSign::Comma : DecimalSign::Point;
    const qsizetype place = digits.indexOf(commas == 1 ? u',' : u'.');
    const bool couldGroup = digits.size() - place - 1 == 3 && place <= 3 && !digits.startsWith(u'0') &&
                            !digits.contains(u' ') && !digits.contains(u'\'') && parts->exponent == 0;
    return couldGroup ? DecimalSign::Ambiguous : written;
}

void DecimalColumn::learn(QStringView text)
{
    const DecimalSign sign = decimalSignOf(text);
    m_comma = m_comma || sign == DecimalSign::Comma;
    m_point = m_point || sign == DecimalSign::Point;
}

DecimalSign DecimalColumn::sign() const
{
    if (m_comma && m_point)
        return DecimalSign::Ambiguous;
    if (m_comma || m_point)
        return m_comma ? DecimalSign::Comma : DecimalSign::Point;
    return m_otherwise;
}

Result<Cents> centsOf(QStringView text, DecimalSign ambiguous)
{
    const auto invalid = [&] { return fail(ErrorCode::MoneyInvalid, {text.toString()}); };
    const std::optional<Parts> parts = partsOf(text);
    if (!parts)
        return invalid();
    DecimalSign sign = decimalSignOf(text);
    if (sign == DecimalSign::Ambiguous)
        sign = ambiguous;
    if (sign == DecimalSign::Ambiguous)
        return invalid();

    const QChar decimal = sign == DecimalSign::Point ? u'.' : u',';
    const qsizetype place = parts->digits.lastIndexOf(decimal);
    const QString whole = ungrouped(place < 0 ? parts->digits : parts->digits.first(place), decimal);
    const QString decimals = place < 0 ? QString() : parts->digits.sliced(place + 1);
    bool good = !whole.isEmpty();
    for (const QChar each : decimals)
        good = good && each.isDigit();
    if (!good)
        return invalid();

    // Beyond 15 digits a double is no longer exact to the cent, and far beyond what we take.
    const QString exact = whole + u'.' + decimals + QStringLiteral("0e") + QString::number(parts->exponent + 2);
    const double value = exact.toDouble(&good);
    if (!good || std::abs(value) > double(Cents::highest))
        return fail(ErrorCode::MoneyOutOfRange);
    const qint64 cents = std::llround(value);
    return Cents{parts->negative ? -cents : cents};
}

} // namespace laari::exchange
