// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/DateText.h"

#include "ui/common/DateWords.h"

#include <QRegularExpression>

namespace laari::ui {

namespace {

using Match = QRegularExpressionMatch;

QRegularExpression regex(const char *pattern)
{
    return QRegularExpression(QString::fromLatin1(pattern));
}

/// One reading of one text: plain words in, a day out. Errors speak of the text as it was typed.
class Reader {
public:
    Reader(const QString &typed, const QLocale &region, const QDateTime &now, DateText::Future future)
        : m_typed(typed.trimmed()), m_region(region), m_now(now), m_today(now.date()),
          m_future(future == DateText::Future::Allowed)
    {
    }

    Result<WrittenDate> read() const
    {
        QString text = datewords::plain(m_typed);
        static const QRegularExpression isoT = regex("(\\d)t(\\d)");
        text.replace(isoT, QStringLiteral("\\1 \\2"));
        if (text.isEmpty())
            return invalid();
        Result<WrittenDate> read = withTime(text);
        if (read && !m_future && read->day > Day::fromDate(m_today))
            return fail(ErrorCode::DateInFuture, {read->day.toDate().toString(Qt::ISODate)});
        if (read && !m_future && read->time && laterToday(*read))
            return fail(ErrorCode::DateInFuture, {QDateTime(m_today, *read->time).toString(Qt::ISODate)});
        return read;
    }

private:
    /// By the minute: what was written a moment ago is not ahead.
    bool laterToday(const WrittenDate &read) const
    {
        return read.day == Day::fromDate(m_today) && *read.time > QTime(m_now.time().hour(), m_now.time().minute());
    }

    Unexpected invalid() const { return fail(ErrorCode::DateInvalid, {m_typed}); }
    Unexpected timeInvalid() const { return fail(ErrorCode::TimeInvalid, {m_typed}); }

    // ---- the time, where there is one, and the rest ----

    Result<WrittenDate> withTime(const QString &text) const
    {
        // Unmistakable: with a colon, with "klo" or "at", with am or pm.
        static const char *const clocks[] = {
            "(?:klo|kello|at|@)\\.? ?(\\d{1,2})(?:[:.](\\d{2}))? ?(?:([ap])\\.?m\\.?)?",
            "(\\d{1,2}):(\\d{2})(?::\\d{2}(?:[.,]\\d+)?)? ?(?:([ap])\\.?m\\.?)?",
            "(\\d{1,2})(?:\\.(\\d{2}))? ?([ap])\\.?m\\.?",
        };
        for (const char *clock : clocks) {
            const QString time = QString::fromLatin1(clock);
            const QRegularExpression behind(QStringLiteral("^(?<rest>.*?)(?:^|,? )%1$").arg(time));
            if (const Match match = behind.match(text); match.hasMatch())
                return joined(match.captured(u"rest"), match, 2);
            const QRegularExpression before(QStringLiteral("^%1,? (?<rest>.+)$").arg(time));
            if (const Match match = before.match(text); match.hasMatch())
                return joined(match.captured(u"rest"), match, 1);
        }

        Result<WrittenDate> whole = phrase(text);
        if (whole)
            return whole;
        static const QRegularExpression dotted = regex("^(?<rest>.*?)(?:^|,? )(\\d{1,2})\\.(\\d{2})$");
        const Match match = dotted.match(text);
        if (!match.hasMatch())
            return whole;
        Result<WrittenDate> both = joined(match.captured(u"rest"), match, 2);
        const bool notTheTime = !both && both.error().code != ErrorCode::TimeInvalid;
        if (notTheTime || (!both && match.captured(u"rest").isEmpty()))
            return whole;
        return both;
    }

    /// `group` is where the hour is; minutes and the half of the day follow.
    Result<WrittenDate> joined(const QString &rest, const Match &match, int group) const
    {
        Result<WrittenDate> read = rest.isEmpty() ? WrittenDate{Day::fromDate(m_today), {}} : phrase(rest);
        if (!read)
            return read;
        int hour = match.captured(group).toInt();
        const int minute = match.captured(group + 1).toInt();
        const QString half = match.captured(group + 2);
        if (!half.isEmpty()) {
            if (hour < 1 || hour > 12)
                return timeInvalid();
            hour = hour % 12 + (half == u"p" ? 12 : 0);
        }
        const QTime time(hour, minute);
        if (!time.isValid())
            return timeInvalid();
        read->time = time;
        return read;
    }

    // ---- the day ----

    Result<WrittenDate> phrase(const QString &text) const
    {
        if (text == u"now" || text == u"nyt")
            return WrittenDate{Day::fromDate(m_today), QTime(m_now.time().hour(), m_now.time().minute())};
        if (const auto offset = datewords::dayOffset(text))
            return on(m_today.addDays(*offset));
        if (const auto moment = relative(text))
            return *moment;
        if (const auto day = weekdayPhrase(text))
            return on(*day);

        // A weekday may stand before a date, and must then be its own.
        const qsizetype blank = text.indexOf(u' ');
        if (blank > 0) {
            QStringView first = QStringView(text).first(blank);
            if (first.endsWith(u','))
                first.chop(1);
            if (const auto weekday = datewords::weekday(first)) {
                Result<WrittenDate> dated = date(text.sliced(blank + 1));
                if (dated && dated->day.toDate().dayOfWeek() != *weekday)
                    return invalid();
                return dated;
            }
        }
        return date(text);
    }

    Result<WrittenDate> on(QDate date) const
    {
        if (!date.isValid())
            return invalid();
        return WrittenDate{Day::fromDate(date), {}};
    }

    std::optional<QDate> weekdayPhrase(const QString &text) const
    {
        static const QRegularExpression shape =
            regex("^(?:on )?(?:(last|past|viime|next|ensi|this|tama|tana) )?(\\S+)$");
        const Match match = shape.match(text);
        const auto weekday = match.hasMatch() ? datewords::weekday(match.captured(2)) : std::nullopt;
        if (!weekday)
            return std::nullopt;
        const QString which = match.captured(1);
        const int since = (m_today.dayOfWeek() - *weekday + 7) % 7;
        if (which == u"next" || which == u"ensi")
            return m_today.addDays(7 - since);
        if (which == u"last" || which == u"past" || which == u"viime")
            return m_today.addDays(since == 0 ? -7 : -since);
        return m_future ? m_today.addDays((7 - since) % 7) : m_today.addDays(-since);
    }

    /// "3 days ago", "viikko sitten"; "in 3 days", "3 päivän päästä" where days to come are allowed or refused.
    std::optional<WrittenDate> relative(const QString &text) const
    {
        static const QRegularExpression past = regex("^(?:(.+) )?(\\S+) (?:ago|sitten)$");
        static const QRegularExpression joinedPast = regex("^(\\d+) ?([a-z]+)\\.? (?:ago|sitten)$");
        static const QRegularExpression ahead = regex("^in (.+) (\\S+)$");
        static const QRegularExpression aheadFinnish = regex("^(?:(.+) )?(\\S+) (?:paasta|kuluttua)$");
        for (const auto &[shape, sign] :
             {std::pair(&joinedPast, -1), std::pair(&past, -1), std::pair(&ahead, 1), std::pair(&aheadFinnish, 1)}) {
            const Match match = shape->match(text);
            if (!match.hasMatch())
                continue;
            const QString number = match.captured(1);
            const auto count = number.isEmpty() ? std::optional(1) : datewords::count(number);
            const auto unit = datewords::unit(match.captured(2));
            if (count && unit)
                return moved(*unit, sign * *count);
        }
        return std::nullopt;
    }

    WrittenDate moved(datewords::Unit unit, int by) const
    {
        using datewords::Unit;
        const auto day = [](QDate date) { return WrittenDate{Day::fromDate(date), {}}; };
        switch (unit) {
        case Unit::Day: return day(m_today.addDays(by));
        case Unit::Week: return day(m_today.addDays(7 * by));
        case Unit::Month: return day(m_today.addMonths(by));
        case Unit::Year: return day(m_today.addYears(by));
        case Unit::Hour:
        case Unit::Minute: break;
        }
        const QDateTime then = m_now.addSecs(qint64(by) * (unit == Unit::Hour ? 3600 : 60));
        return {Day::fromDate(then.date()), QTime(then.time().hour(), then.time().minute())};
    }

    Result<WrittenDate> date(const QString &text) const
    {
        static const QRegularExpression iso = regex("^(\\d{4})-(\\d{1,2})-(\\d{1,2})$");
        if (const Match match = iso.match(text); match.hasMatch())
            return on(QDate(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt()));

        static const QRegularExpression dotted = regex("^(\\d{1,2})\\. ?(\\d{1,2})(?:\\.|\\. ?(\\d{4}|\\d{2}))?$");
        if (const Match match = dotted.match(text); match.hasMatch())
            return dayMonth(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3));

        static const QRegularExpression slashed = regex("^(\\d{1,2})/(\\d{1,2})(?:/(\\d{4}|\\d{2}))?$");
        if (const Match match = slashed.match(text); match.hasMatch())
            return slashDate(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3));

        static const QRegularExpression dayFirst =
            regex("^(?:the )?(\\d{1,2})(?:\\.|st|nd|rd|th)?(?: of)? ?([a-z]+\\.?),?(?: (\\d{4}))?$");
        static const QRegularExpression monthFirst =
            regex("^([a-z]+\\.?) (?:the )?(\\d{1,2})(?:\\.|st|nd|rd|th)?(?: paiva(?:na)?)?,?(?: (\\d{4}))?$");
        for (const auto &[shape, dayGroup] : {std::pair(&dayFirst, 1), std::pair(&monthFirst, 2)}) {
            const Match match = shape->match(text);
            const auto month = match.hasMatch() ? datewords::month(match.captured(3 - dayGroup)) : std::nullopt;
            if (month)
                return dayMonth(match.captured(dayGroup).toInt(), *month, match.captured(3));
        }
        return invalid();
    }

    Result<WrittenDate> dayMonth(int day, int month, const QString &year) const
    {
        if (!year.isEmpty())
            return on(QDate(year.size() == 2 ? 2000 + year.toInt() : year.toInt(), month, day));
        if (!QDate::isValid(2000, month, day)) // 29 February counts: some year has it
            return invalid();
        const int step = m_future ? 1 : -1;
        for (int candidate = m_today.year() - step;; candidate += step) {
            const QDate date(candidate, month, day);
            if (date.isValid() && (m_future ? date >= m_today : date <= m_today))
                return on(date);
        }
    }

    Result<WrittenDate> slashDate(int first, int second, const QString &year) const
    {
        if (first != second && first <= 12 && second <= 12) {
            const std::optional<bool> dayFirst = regionWritesDayFirst();
            if (!dayFirst)
                return fail(ErrorCode::DateAmbiguous, {m_typed});
            return *dayFirst ? dayMonth(first, second, year) : dayMonth(second, first, year);
        }
        return second > 12 ? dayMonth(second, first, year) : dayMonth(first, second, year);
    }

    std::optional<bool> regionWritesDayFirst() const
    {
        const bool nowhere = m_region.language() == QLocale::C || m_region.territory() == QLocale::AnyTerritory ||
                             m_region.territory() == QLocale::World;
        const QString format = m_region.dateFormat(QLocale::ShortFormat);
        const qsizetype day = format.indexOf(u'd');
        const qsizetype month = format.indexOf(u'M');
        const qsizetype year = format.indexOf(u'y');
        if (nowhere || day < 0 || month < 0 || (year >= 0 && year < std::min(day, month)))
            return std::nullopt; // year first, as in Canada: both orders are in use there
        return day < month;
    }

    QString m_typed;
    QLocale m_region;
    QDateTime m_now;
    QDate m_today;
    bool m_future;
};

} // namespace

Result<WrittenDate> DateText::parse(const QString &text, const QLocale &region, const QDateTime &now, Future future)
{
    return Reader(text, region, now, future).read();
}

} // namespace laari::ui
