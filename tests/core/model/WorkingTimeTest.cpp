// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/WorkingTime.h"

#include <gtest/gtest.h>

#include <ctime>

namespace laari {

namespace {

constexpr qint64 hour = 3600;

QDateTime at(const char *moment)
{
    return QDateTime::fromString(QString::fromLatin1(moment), QStringLiteral("yyyy-MM-dd HH:mm"));
}

QDate date(const char *iso)
{
    return QDate::fromString(QString::fromLatin1(iso), Qt::ISODate);
}

TEST(WorkingTime, EasterIsAsInTheAlmanac)
{
    // The almanacs of the University of Helsinki; 1961, 2008 and 2038 are among the earliest and latest there are.
    for (const char *each : {"1961-04-02", "2000-04-23", "2008-03-23", "2023-04-09", "2024-03-31", "2025-04-20",
                             "2026-04-05", "2027-03-28", "2028-04-16", "2038-04-25"})
        EXPECT_EQ(easterSunday(date(each).year()), date(each)) << each;
}

TEST(WorkingTime, FinnishDaysOff)
{
    struct Case {
        const char *day;
        bool works;
        const char *what;
    };
    const Case cases[] = {
        {"2026-01-01", false, "New Year"},
        {"2026-01-02", true, "the day after"},
        {"2026-01-06", false, "Epiphany"},
        {"2026-04-02", true, "Maundy Thursday"},
        {"2026-04-03", false, "Good Friday"},
        {"2026-04-06", false, "Easter Monday"},
        {"2026-04-07", true, "the day after"},
        {"2026-05-01", false, "May Day"},
        {"2026-05-14", false, "Ascension"},
        {"2026-05-15", true, "the day after"},
        {"2026-05-25", true, "Whit Monday is no day off"},
        {"2026-06-19", false, "Midsummer Eve at its earliest"},
        {"2027-06-25", false, "Midsummer Eve at its latest"},
        {"2027-06-18", true, "a Friday before it"},
        {"2026-06-20", false, "Midsummer Day"},
        {"2026-10-31", false, "All Saints', a Saturday"},
        {"2024-12-06", false, "Independence Day on a Friday"},
        {"2026-12-07", true, "nothing moves from a Sunday to Monday"},
        {"2026-12-23", true, "the day before Christmas Eve"},
        {"2026-12-24", false, "Christmas Eve"},
        {"2026-12-25", false, "Christmas"},
        {"2025-12-26", false, "St Stephen's"},
        {"2026-11-21", false, "Saturday"},
        {"2026-11-22", false, "Sunday"},
        {"2026-11-23", true, "Monday"},
    };
    for (const Case &each : cases)
        EXPECT_EQ(isWorkingDay(date(each.day)), each.works) << each.day << ' ' << each.what;
}

TEST(WorkingTime, BetweenTwoMoments)
{
    struct Case {
        const char *from;
        const char *to;
        qint64 minutes;
        const char *what;
    };
    const Case cases[] = {
        {"2026-11-23 09:00", "2026-11-23 11:30", 150, "within a day"},
        {"2026-11-23 06:00", "2026-11-23 20:00", 480, "a whole day"},
        {"2026-11-23 17:00", "2026-11-23 23:00", 0, "an evening"},
        {"2026-11-23 15:00", "2026-11-24 09:00", 120, "over a night"},
        {"2026-11-20 15:00", "2026-11-23 09:00", 120, "over a weekend"},
        {"2026-11-21 10:00", "2026-11-22 10:00", 0, "a weekend"},
        {"2026-12-23 12:00", "2026-12-28 12:00", 480, "over Christmas"},
        {"2026-04-02 15:30", "2026-04-07 08:30", 60, "over Easter"},
        {"2025-12-31 08:00", "2026-01-02 16:00", 960, "over New Year"},
        {"2026-11-23 09:00", "2026-11-23 09:00", 0, "nothing"},
        {"2026-11-24 09:00", "2026-11-23 15:00", -120, "backwards"},
    };
    for (const Case &each : cases)
        EXPECT_EQ(workingSecondsBetween(at(each.from), at(each.to), {}), each.minutes * 60) << each.what;
}

TEST(WorkingTime, AfterSoManyHours)
{
    struct Case {
        const char *from;
        double hours;
        const char *then;
        const char *what;
    };
    const Case cases[] = {
        {"2026-11-23 09:00", 2, "2026-11-23 11:00", "within a day"},
        {"2026-11-23 08:00", 8, "2026-11-23 16:00", "ends with the day, not on the next morning"},
        {"2026-11-23 09:00", 8, "2026-11-24 09:00", "a working day"},
        {"2026-11-20 12:00", 8, "2026-11-23 12:00", "over a weekend"},
        {"2026-11-20 16:00", 8, "2026-11-23 16:00", "from the end of a day"},
        {"2026-11-21 10:00", 1, "2026-11-23 09:00", "from a Saturday"},
        {"2026-11-23 05:00", 1, "2026-11-23 09:00", "before work begins"},
        {"2026-06-18 14:00", 8, "2026-06-22 14:00", "over Midsummer"},
        {"2026-12-23 15:00", 2.5, "2026-12-28 09:30", "over Christmas"},
        {"2026-11-23 09:00", 0, "2026-11-23 09:00", "nothing"},
    };
    for (const Case &each : cases)
        EXPECT_EQ(afterWorkingSeconds(at(each.from), qint64(each.hours * hour), {}), at(each.then)) << each.what;
}

TEST(WorkingTime, OneUndoesTheOther)
{
    const WorkingHours shorter{QTime(9, 15), QTime(14, 45)};
    for (int i = 0; i < 400; ++i) {
        const QDateTime from = at("2026-01-01 00:00").addSecs(i * 41 * hour + i * 13 * 60);
        const QDateTime then = afterWorkingSeconds(from, i * 777, shorter);
        EXPECT_EQ(workingSecondsBetween(from, then, shorter), i * 777) << qPrintable(from.toString(Qt::ISODate));
    }
}

/// Where clocks are turned at night on the last Sundays of March and October.
class Helsinki : public ::testing::Test {
protected:
    Helsinki()
    {
        qputenv("TZ", "Europe/Helsinki");
        tzset();
    }
    ~Helsinki() override
    {
        if (m_before.isNull())
            qunsetenv("TZ");
        else
            qputenv("TZ", m_before);
        tzset();
    }

private:
    QByteArray m_before = qgetenv("TZ");
};

TEST_F(Helsinki, ClocksThatAreTurnedTakeNoWorkAway)
{
    ASSERT_EQ(at("2026-03-28 12:00").secsTo(at("2026-03-30 12:00")), 47 * hour) << "the zone is not known here";
    EXPECT_EQ(workingSecondsBetween(at("2026-03-27 15:00"), at("2026-03-30 09:00"), {}), 2 * hour);
    EXPECT_EQ(workingSecondsBetween(at("2026-10-23 15:00"), at("2026-10-26 09:00"), {}), 2 * hour);
    EXPECT_EQ(afterWorkingSeconds(at("2026-03-27 15:00"), 8 * hour, {}), at("2026-03-30 15:00"));
    // Work at night, when the clock jumps from 3 to 4: the wall says four hours.
    const WorkingHours allDay{QTime(0, 0), QTime(23, 59)};
    EXPECT_EQ(workingSecondsBetween(at("2026-03-30 00:00"), at("2026-03-30 04:00"), allDay), 4 * hour);
}

TEST_F(Helsinki, MomentsInUtcAreThoseOfTheWall)
{
    const QDateTime from = QDateTime(QDate(2026, 11, 23), QTime(6, 0), Qt::UTC); // 8:00 in Helsinki
    EXPECT_EQ(workingSecondsBetween(from, from.addSecs(hour), {}), hour);
    EXPECT_EQ(afterWorkingSeconds(from, 8 * hour, {}), at("2026-11-23 16:00"));
}

} // namespace

} // namespace laari
