// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/DateColumn.h"

#include <QDateTime>
#include <QRegularExpression>

namespace laari::exchange {

namespace {

/// Two digits of a year mean this century: nobody logs encounters of the last.
int fullYear(const QString &digits)
{
    const int year = digits.toInt();
    return digits.size() <= 2 ? 2000 + year : year;
}

struct SlashDate {
    int first = 0;
    int second = 0;
    int year = 0;
    QString time;
};

std::optional<SlashDate> slashDateOf(const QString &text)
{
    static const QRegularExpression shape(QStringLiteral("^(\\d{1,2})/(\\d{1,2})/(\\d{4}|\\d{2})(?:[ ,]+(.+))?$"));
    const QRegularExpressionMatch match = shape.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    return SlashDate{match.captured(1).toInt(), match.captured(2).toInt(), fullYear(match.captured(3)),
                     match.captured(4)};
}

Result<DayAndTime> dayAndTime(QDate date, const QString &time, QStringView text)
{
    if (!date.isValid())
        return fail(ErrorCode::DateInvalid, {text.toString()});
    DayAndTime read{Day::fromDate(date), std::nullopt};
    if (!time.trimmed().isEmpty()) {
        LAARI_ASSIGN(read.time, timeOf(time));
    }
    return read;
}

} // namespace

Result<QTime> timeOf(QStringView text)
{
    static const QRegularExpression shape(
        QStringLiteral(
            "^(?:klo\\.? ?|at )?(\\d{1,2})(?:[:.](\\d{2})(?:[:.](\\d{2})(?:[.,]\\d+)?)?)? ?([ap])?\\.?(m)?\\.?$"),
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = shape.match(text.toString().simplified());
    const bool halved = !match.captured(4).isEmpty();
    if (!match.hasMatch() || halved == match.captured(5).isEmpty())
        return fail(ErrorCode::TimeInvalid, {text.toString()});
    int hour = match.captured(1).toInt();
    if (halved && (hour < 1 || hour > 12))
        return fail(ErrorCode::TimeInvalid, {text.toString()});
    if (halved)
        hour = hour % 12 + (match.captured(4).toLower() == u"p" ? 12 : 0);
    const QTime time(hour, match.captured(2).toInt());
    if (!time.isValid() || match.captured(3).toInt() > 60)
        return fail(ErrorCode::TimeInvalid, {text.toString()});
    return time;
}

void DateColumn::learn(QStringView text)
{
    if (!text.contains(u'/'))
        return;
    const std::optional<SlashDate> date = slashDateOf(text.toString().simplified());
    if (!date)
        return;
    m_dayFirst = m_dayFirst || (date->first > 12 && date->second <= 12);
    m_monthFirst = m_monthFirst || (date->second > 12 && date->first <= 12);
}

Result<DayAndTime> DateColumn::read(QStringView text) const
{
    const QString plain = text.toString().simplified();

    static const QRegularExpression finnish(
        QStringLiteral("^(\\d{1,2})\\. ?(\\d{1,2})\\. ?(\\d{4}|\\d{2})(?:[ ,]+(.+))?$"));
    if (const auto match = finnish.match(plain); match.hasMatch())
        return dayAndTime(QDate(fullYear(match.captured(3)), match.captured(2).toInt(), match.captured(1).toInt()),
                          match.captured(4), text);

    static const QRegularExpression iso(
        QStringLiteral("^(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:(?:T| )(\\d{2}:\\d{2}(?::\\d{2}(?:[.,]\\d+)?)?) "
                       "?(Z|UTC|[+-]\\d{2}(?::?\\d{2})?)?)?$"),
        QRegularExpression::CaseInsensitiveOption);
    if (const auto match = iso.match(plain); match.hasMatch()) {
        const QDate date(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
        LAARI_ASSIGN(const DayAndTime written, dayAndTime(date, match.captured(4), text));
        const QString offset = match.captured(5).toUpper();
        if (offset.isEmpty() || !written.time)
            return written;
        int seconds = 0;
        if (offset.startsWith(u'+') || offset.startsWith(u'-')) {
            const int minutes = offset.sliced(1, 2).toInt() * 60 + offset.last(offset.size() > 3 ? 2 : 0).toInt();
            seconds = (offset.startsWith(u'-') ? -60 : 60) * minutes;
        }
        const QDateTime here = QDateTime(date, *written.time, Qt::OffsetFromUTC, seconds).toTimeZone(m_zone);
        if (!here.isValid())
            return fail(ErrorCode::DateInvalid, {text.toString()});
        return DayAndTime{Day::fromDate(here.date()), here.time()};
    }

    if (const std::optional<SlashDate> date = slashDateOf(plain)) {
        const bool bothCouldBeMonth = date->first <= 12 && date->second <= 12 && date->first != date->second;
        if (bothCouldBeMonth && m_dayFirst == m_monthFirst)
            return fail(ErrorCode::DateAmbiguous, {text.toString()});
        const bool monthFirst = bothCouldBeMonth ? m_monthFirst : date->second > 12;
        return dayAndTime(monthFirst ? QDate(date->year, date->first, date->second)
                                     : QDate(date->year, date->second, date->first),
                          date->time, text);
    }
    return fail(ErrorCode::DateInvalid, {text.toString()});
}

} // namespace laari::exchange
