// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/DateText.h"

#include <gtest/gtest.h>

using namespace laari;
using namespace laari::ui;

namespace {

const QLocale finland(QLocale::Finnish, QLocale::Finland);
const QLocale states(QLocale::English, QLocale::UnitedStates);
const QLocale kingdom(QLocale::English, QLocale::UnitedKingdom);
const QLocale canada(QLocale::English, QLocale::Canada);

QDateTime at(int year, int month, int day, int hour = 12, int minute = 30)
{
    return {QDate(year, month, day), QTime(hour, minute)};
}

/// A Thursday.
const QDateTime thursday = at(2026, 3, 12);

std::string told(const Result<WrittenDate> &read)
{
    if (!read)
        return codeName(read.error().code).data();
    const QString time = read->time ? read->time->toString(QStringLiteral(" hh:mm")) : QString();
    return (read->day.toDate().toString(Qt::ISODate) + time).toStdString();
}

std::string parsed(const char *text, const QDateTime &now = thursday, const QLocale &region = QLocale::c(),
                   DateText::Future future = DateText::Future::Refused)
{
    return told(DateText::parse(QString::fromUtf8(text), region, now, future));
}

struct Case {
    const char *text;
    const char *expected;
};

template <size_t N> void check(const Case (&cases)[N])
{
    for (const Case &each : cases)
        EXPECT_EQ(parsed(each.text), each.expected) << each.text;
}

} // namespace

TEST(DateText, WordsForDays)
{
    check({{"now", "2026-03-12 12:30"},
           {"nyt", "2026-03-12 12:30"},
           {"today", "2026-03-12"},
           {"tänään", "2026-03-12"},
           {"Tanaan", "2026-03-12"},
           {"TÄNÄÄN", "2026-03-12"},
           {"  yesterday ", "2026-03-11"},
           {"eilen", "2026-03-11"},
           {"the day before  yesterday", "2026-03-10"},
           {"toissapäivänä", "2026-03-10"},
           {"this morning", "2026-03-12"},
           {"tänä aamuna", "2026-03-12"},
           {"tomorrow", "date_in_future"},
           {"huomenna", "date_in_future"},
           {"someday", "date_invalid"},
           {"", "date_invalid"},
           {"   ", "date_invalid"},
           {"kissa", "date_invalid"}});
}

TEST(DateText, AWeekdayIsTheLatestOneTodayIncluded)
{
    check({{"thursday", "2026-03-12"},
           {"to", "2026-03-12"},
           {"ke", "2026-03-11"},
           {"keskiviikkona", "2026-03-11"},
           {"Wed", "2026-03-11"},
           {"on Wednesday", "2026-03-11"},
           {"ma", "2026-03-09"},
           {"ma.", "2026-03-09"},
           {"Maanantai", "2026-03-09"},
           {"mon", "2026-03-09"},
           {"su", "2026-03-08"},
           {"sunnuntaina", "2026-03-08"},
           {"la", "2026-03-07"},
           {"saturday", "2026-03-07"},
           {"pe", "2026-03-06"},
           {"fri", "2026-03-06"},
           {"ti", "2026-03-10"},
           {"tues", "2026-03-10"}});
}

TEST(DateText, LastWeekdayIsBeforeToday)
{
    check({{"last friday", "2026-03-06"},
           {"viime perjantaina", "2026-03-06"},
           {"last thursday", "2026-03-05"},
           {"viime torstaina", "2026-03-05"},
           {"last wed", "2026-03-11"},
           {"next friday", "date_in_future"},
           {"ensi perjantaina", "date_in_future"},
           {"last week", "date_invalid"}});
}

TEST(DateText, TimeAgo)
{
    check({{"3 days ago", "2026-03-09"},
           {"3 päivää sitten", "2026-03-09"},
           {"3 pv sitten", "2026-03-09"},
           {"3pv sitten", "2026-03-09"},
           {"3 d ago", "2026-03-09"},
           {"päivä sitten", "2026-03-11"},
           {"a day ago", "2026-03-11"},
           {"one day ago", "2026-03-11"},
           {"kaksi päivää sitten", "2026-03-10"},
           {"pari päivää sitten", "2026-03-10"},
           {"a couple of days ago", "2026-03-10"},
           {"viikko sitten", "2026-03-05"},
           {"a week ago", "2026-03-05"},
           {"2 weeks ago", "2026-02-26"},
           {"kaksi viikkoa sitten", "2026-02-26"},
           {"2 vk sitten", "2026-02-26"},
           {"kuukausi sitten", "2026-02-12"},
           {"2 kk sitten", "2026-01-12"},
           {"a month ago", "2026-02-12"},
           {"vuosi sitten", "2025-03-12"},
           {"2 years ago", "2024-03-12"},
           {"an hour ago", "2026-03-12 11:30"},
           {"tunti sitten", "2026-03-12 11:30"},
           {"2 h sitten", "2026-03-12 10:30"},
           {"14 hours ago", "2026-03-11 22:30"},
           {"20 min ago", "2026-03-12 12:10"},
           {"0 days ago", "2026-03-12"},
           {"99999 days ago", "date_invalid"},
           {"some days ago", "date_invalid"},
           {"3 cats ago", "date_invalid"},
           {"in 3 days", "date_in_future"},
           {"3 päivän päästä", "date_in_future"}});
}

TEST(DateText, DatesWithoutAYearAreTheLatestPastOnes)
{
    check({{"12.3.", "2026-03-12"},
           {"12.3", "2026-03-12"},
           {"13.3.", "2025-03-13"},
           {"1.1.", "2026-01-01"},
           {"31.12.", "2025-12-31"},
           {"31. 12.", "2025-12-31"},
           {"12 Mar", "2026-03-12"},
           {"13 March", "2025-03-13"},
           {"March 12", "2026-03-12"},
           {"Mar. 12th", "2026-03-12"},
           {"the 12th of March", "2026-03-12"},
           {"12. maaliskuuta", "2026-03-12"},
           {"maaliskuun 12.", "2026-03-12"},
           {"maaliskuun 12. päivä", "2026-03-12"},
           {"24. joulu", "2025-12-24"},
           {"1 syys", "2025-09-01"},
           {"3rd of July", "2025-07-03"},
           {"29.2.", "2024-02-29"},
           {"29 Feb", "2024-02-29"},
           {"30.2.", "date_invalid"},
           {"31.2.", "date_invalid"},
           {"31 June", "date_invalid"},
           {"0.3.", "date_invalid"},
           {"12.13.", "date_invalid"},
           {"12 cats", "date_invalid"},
           {"12.", "date_invalid"},
           {"12", "date_invalid"}});
    EXPECT_EQ(parsed("29.2.", at(2024, 2, 28)), "2020-02-29");
    EXPECT_EQ(parsed("29.2.", at(2024, 2, 29)), "2024-02-29");
    EXPECT_EQ(parsed("29.2.", at(2100, 3, 1)), "2096-02-29");
}

TEST(DateText, DatesWithAYear)
{
    check({{"12.3.2026", "2026-03-12"},
           {"12.03.2026", "2026-03-12"},
           {"12. 3. 2026", "2026-03-12"},
           {"12.3.26", "2026-03-12"},
           {"12.3.25", "2025-03-12"},
           {"2026-03-12", "2026-03-12"},
           {"2026-3-2", "2026-03-02"},
           {"12 Mar 2025", "2025-03-12"},
           {"March 12, 2025", "2025-03-12"},
           {"12. maaliskuuta 2025", "2025-03-12"},
           {"29.2.2024", "2024-02-29"},
           {"29.2.2025", "date_invalid"},
           {"31.2.2025", "date_invalid"},
           {"2025-02-31", "date_invalid"},
           {"13.3.2026", "date_in_future"},
           {"12.3.27", "date_in_future"},
           {"2027-01-01", "date_in_future"},
           {"12.3.202", "date_invalid"}});
}

TEST(DateText, TheRegionTellsWhichNumberIsTheMonth)
{
    struct {
        const char *text;
        QLocale region;
        const char *expected;
    } const cases[] = {
        {"12/3", states, "2025-12-03"},           {"12/3", kingdom, "2026-03-12"},
        {"12/3", finland, "2026-03-12"},          {"12/3", canada, "date_ambiguous"},
        {"12/3", QLocale::c(), "date_ambiguous"}, {"12/3/2025", states, "2025-12-03"},
        {"12/3/25", kingdom, "2025-03-12"},       {"12/3/2025", QLocale::c(), "date_ambiguous"},
        {"13/2", states, "2026-02-13"}, // there is no 13th month
        {"13/2", QLocale::c(), "2026-02-13"},     {"2/13", kingdom, "2026-02-13"},
        {"2/13", QLocale::c(), "2026-02-13"},     {"3/3", QLocale::c(), "2026-03-03"},
        {"31/2", QLocale::c(), "date_invalid"},   {"13/13", QLocale::c(), "date_invalid"},
        {"3/12/2027", kingdom, "date_in_future"}, {"12.3.", states, "2026-03-12"}, // dots are never month first
    };
    for (const auto &each : cases)
        EXPECT_EQ(parsed(each.text, thursday, each.region), each.expected)
            << each.text << " in " << qPrintable(each.region.name());
}

TEST(DateText, TimesStandWithDatesOrAlone)
{
    const QDateTime evening = at(2026, 3, 12, 20, 0);
    const Case cases[] = {{"14:30", "2026-03-12 14:30"},
                          {"14.30", "2026-03-12 14:30"},
                          {"klo 14.30", "2026-03-12 14:30"},
                          {"klo 9", "2026-03-12 09:00"},
                          {"at 9", "2026-03-12 09:00"},
                          {"2 pm", "2026-03-12 14:00"},
                          {"2pm", "2026-03-12 14:00"},
                          {"2:15 p.m.", "2026-03-12 14:15"},
                          {"12 am", "2026-03-12 00:00"},
                          {"12 pm", "2026-03-12 12:00"},
                          {"ma 14:30", "2026-03-09 14:30"},
                          {"ma 14.30", "2026-03-09 14:30"},
                          {"ma klo 14.30", "2026-03-09 14:30"},
                          {"14:30 ma", "2026-03-09 14:30"},
                          {"klo 9 eilen", "2026-03-11 09:00"},
                          {"eilen 14.30", "2026-03-11 14:30"},
                          {"eilen klo 8", "2026-03-11 08:00"},
                          {"yesterday at 2 pm", "2026-03-11 14:00"},
                          {"yesterday, 2:30 pm", "2026-03-11 14:30"},
                          {"last friday 8:05", "2026-03-06 08:05"},
                          {"12.3. 14.30", "2026-03-12 14:30"},
                          {"12.3. klo 14", "2026-03-12 14:00"},
                          {"12.3.2026 14:30", "2026-03-12 14:30"},
                          {"12.3.2026 klo 8.12", "2026-03-12 08:12"},
                          {"2026-03-12T08:12:59", "2026-03-12 08:12"},
                          {"2026-03-12 08:12", "2026-03-12 08:12"},
                          {"12 Mar 2026, 8:12", "2026-03-12 08:12"},
                          {"3 days ago 14:30", "2026-03-09 14:30"},
                          {"12.10", "2025-10-12"}, // a date where it can be one
                          {"25:00", "time_invalid"},
                          {"14:75", "time_invalid"},
                          {"klo 25", "time_invalid"},
                          {"13 pm", "time_invalid"},
                          {"0 am", "time_invalid"},
                          {"ma 25.30", "time_invalid"},
                          {"kissa 14:30", "date_invalid"},
                          {"31.2. 14:30", "date_invalid"},
                          {"31.02", "date_invalid"},
                          {"tomorrow 9:00", "date_in_future"}};
    for (const Case &each : cases)
        EXPECT_EQ(parsed(each.text, evening), each.expected) << each.text;
}

TEST(DateText, ATimeLaterTodayIsAheadToTheMinute)
{
    check({{"12:30", "2026-03-12 12:30"},
           {"12:31", "date_in_future"},
           {"klo 23.59", "date_in_future"},
           {"today 12:29", "2026-03-12 12:29"},
           {"tänään klo 14", "date_in_future"},
           {"12.3.2026 23:59", "date_in_future"},
           {"yesterday 23:59", "2026-03-11 23:59"}});
    const auto refused = DateText::parse(QStringLiteral("23:59"), QLocale::c(), thursday);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().arguments, QStringList{QStringLiteral("2026-03-12T23:59:00")});
    EXPECT_EQ(parsed("23:59", thursday, QLocale::c(), DateText::Future::Allowed), "2026-03-12 23:59");
}

TEST(DateText, AWeekdayBeforeADateMustBeIts)
{
    check({{"to 12.3.", "2026-03-12"},
           {"Thu, 12 March", "2026-03-12"},
           {"torstaina 12.3. 11.30", "2026-03-12 11:30"},
           {"ma 12.3.", "date_invalid"},
           {"Mon 2026-03-12", "date_invalid"}});
}

TEST(DateText, ErrorsNameTheTextOrTheDay)
{
    const auto error = [](const char *text) {
        return DateText::parse(QString::fromUtf8(text), QLocale::c(), thursday).error().arguments;
    };
    EXPECT_EQ(error(" 31.2. "), QStringList{QStringLiteral("31.2.")});
    EXPECT_EQ(error("12/3"), QStringList{QStringLiteral("12/3")});
    EXPECT_EQ(error("Ma 25.30"), QStringList{QStringLiteral("Ma 25.30")});
    EXPECT_EQ(error("tomorrow"), QStringList{QStringLiteral("2026-03-13")});
}

TEST(DateText, WhereTheFutureIsAllowedTheNextOneIsMeant)
{
    const Case cases[] = {
        {"tomorrow", "2026-03-13"},
        {"huomenna", "2026-03-13"},
        {"ylihuomenna", "2026-03-14"},
        {"31.12.", "2026-12-31"},
        {"11.3.", "2027-03-11"},
        {"12.3.", "2026-03-12"},
        {"29.2.", "2028-02-29"},
        {"perjantaina", "2026-03-13"},
        {"to", "2026-03-12"},
        {"next thursday", "2026-03-19"},
        {"last friday", "2026-03-06"},
        {"in 3 days", "2026-03-15"},
        {"in a week", "2026-03-19"},
        {"2 viikon kuluttua", "2026-03-26"},
        {"viikon päästä", "2026-03-19"},
        {"yesterday", "2026-03-11"},
        {"1.1.2030", "2030-01-01"},
        {"30.2.", "date_invalid"},
    };
    for (const Case &each : cases)
        EXPECT_EQ(parsed(each.text, thursday, QLocale::c(), DateText::Future::Allowed), each.expected) << each.text;
}

TEST(DateText, ReadsTheSameAcrossTheTurnOfTheYear)
{
    const QDateTime newYear = at(2026, 1, 1, 0, 5);
    EXPECT_EQ(parsed("yesterday", newYear), "2025-12-31");
    EXPECT_EQ(parsed("31.12.", newYear), "2025-12-31");
    EXPECT_EQ(parsed("1.1.", newYear), "2026-01-01");
    EXPECT_EQ(parsed("10 min sitten", newYear), "2025-12-31 23:55");
}
