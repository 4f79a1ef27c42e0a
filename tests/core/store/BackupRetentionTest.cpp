// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/BackupRetention.h"

#include <QTimeZone>

#include <gtest/gtest.h>

#include <algorithm>
#include <string>

namespace laari {

namespace {

QDateTime at(const char *text)
{
    QDateTime time = QDateTime::fromString(QString::fromLatin1(text), QStringLiteral("yyyy-MM-dd HH:mm"));
    time.setTimeZone(QTimeZone::utc());
    return time;
}

constexpr qint64 megabyte = 1024 * 1024;

struct Case {
    const char *name;
    std::vector<std::pair<const char *, qint64>> backups; ///< when, megabytes; a "-" before the time: it should go
    qint64 mostMegabytes = 2048;
};

void PrintTo(const Case &c, std::ostream *out)
{
    *out << c.name;
}

class Retention : public testing::TestWithParam<Case> {};

TEST_P(Retention, ThinsWhatItShould)
{
    std::vector<BackupStamp> stamps;
    std::vector<std::string> expected;
    for (const auto &[text, megabytes] : GetParam().backups) {
        const bool goes = text[0] == '-';
        stamps.push_back({at(goes ? text + 1 : text), megabytes * megabyte});
        if (goes)
            expected.emplace_back(text + 1);
    }
    RetentionRule rule;
    rule.mostBytes = GetParam().mostMegabytes * megabyte;
    std::vector<std::string> gone;
    for (const size_t index : backupsToThin(stamps, rule, at("2026-11-22 12:00")))
        gone.push_back(stamps[index].at.toString(QStringLiteral("yyyy-MM-dd HH:mm")).toStdString());
    EXPECT_TRUE(std::ranges::is_sorted(gone)) << "the oldest goes first";
    std::ranges::sort(expected);
    EXPECT_EQ(gone, expected);
}

// 22 November 2026 is a Sunday, the last day of week 47.
const Case cases[] = {
    {"nothing there", {}},
    {"one, however old and large", {{"2019-01-01 08:00", 9000}}},
    {"seven days",
     {{"2026-11-22 08:00", 1},
      {"2026-11-21 08:00", 1},
      {"2026-11-20 08:00", 1},
      {"2026-11-19 08:00", 1},
      {"2026-11-18 08:00", 1},
      {"2026-11-17 08:00", 1},
      {"2026-11-16 08:00", 1}}},
    {"the eighth day is neither the newest of its week nor of its month",
     {{"2026-11-22 08:00", 1},
      {"2026-11-21 08:00", 1},
      {"2026-11-20 08:00", 1},
      {"2026-11-19 08:00", 1},
      {"2026-11-18 08:00", 1},
      {"2026-11-17 08:00", 1},
      {"2026-11-16 08:00", 1},
      {"2026-11-15 08:00", 1}, // a Sunday: the newest of week 46
      {"-2026-11-14 08:00", 1}}},
    {"of a past day the newest", {{"-2026-11-20 08:00", 1}, {"2026-11-20 16:00", 1}, {"2026-11-21 08:00", 1}}},
    {"of today all up to ten",
     {{"-2026-11-22 08:00", 1},
      {"2026-11-22 08:01", 1},
      {"2026-11-22 08:02", 1},
      {"2026-11-22 08:03", 1},
      {"2026-11-22 08:04", 1},
      {"2026-11-22 08:05", 1},
      {"2026-11-22 08:06", 1},
      {"2026-11-22 08:07", 1},
      {"2026-11-22 08:08", 1},
      {"2026-11-22 08:09", 1},
      {"2026-11-22 08:10", 1}}},
    {"years without opening lose nothing",
     {{"2020-03-01 08:00", 1}, {"2020-03-02 08:00", 1}, {"2020-03-03 08:00", 1}, {"2020-03-04 08:00", 1}}},
    {"a week over the turn of the year is one week", // ISO week 53 of 2026; the seven newest days are kept anyway
     {{"2026-01-05 08:00", 1},                       // Monday of week 2
      {"2026-01-06 08:00", 1},
      {"2026-01-07 08:00", 1},
      {"2026-01-08 08:00", 1},
      {"2026-01-09 08:00", 1},
      {"2026-01-10 08:00", 1},
      {"2026-01-11 08:00", 1},
      {"2026-01-02 08:00", 1},   // the newest of week 1, which began on 29 December
      {"-2026-01-01 08:00", 1},  // the same week
      {"2025-12-31 08:00", 1}}}, // the same week too, but the newest of its month
    {"a dozen months",
     {{"2026-11-22 08:00", 1},
      {"2026-10-31 08:00", 1},
      {"2026-09-30 08:00", 1},
      {"2026-08-31 08:00", 1},
      {"2026-07-31 08:00", 1},
      {"2026-06-30 08:00", 1},
      {"2026-05-31 08:00", 1},
      {"2026-04-30 08:00", 1},
      {"2026-03-31 08:00", 1},
      {"2026-02-28 08:00", 1},
      {"2026-01-31 08:00", 1},
      {"2025-12-31 08:00", 1},
      {"-2025-11-30 08:00", 1}}},
    {"too large together: the oldest go",
     {{"2026-11-22 08:00", 40}, {"2026-11-21 08:00", 40}, {"-2026-11-20 08:00", 40}, {"-2026-11-19 08:00", 40}},
     100},
    {"just as large as allowed", {{"2026-11-22 08:00", 50}, {"2026-11-21 08:00", 50}}, 100},
    {"a small one older than a large one goes first", // the order is by age alone
     {{"2026-11-22 08:00", 90}, {"-2026-11-21 08:00", 20}, {"-2026-11-20 08:00", 1}},
     100},
    {"the newest alone is too large", {{"2026-11-22 08:00", 5000}, {"-2026-11-21 08:00", 1}}, 100},
    {"one of the future does not push the newest out",
     {{"2026-11-22 08:00", 80}, {"-2027-05-01 08:00", 80}, {"-2026-11-01 08:00", 80}},
     100},
    {"in any order", {{"-2026-11-20 08:00", 1}, {"2026-11-21 08:00", 1}, {"2026-11-20 09:00", 1}}},
};

INSTANTIATE_TEST_SUITE_P(Cases, Retention, testing::ValuesIn(cases));

/// What is left of a backup a day after so many years is what the rule says, thinned every day as it happens.
TEST(RetentionOverYears, SevenDaysFourWeeksTwelveMonths)
{
    std::vector<BackupStamp> kept;
    const RetentionRule rule;
    QDateTime now = at("2024-01-01 08:00");
    for (int i = 0; i < 3 * 365; ++i, now = now.addDays(1)) {
        kept.push_back({now, megabyte});
        auto goes = backupsToThin(kept, rule, now);
        std::ranges::sort(goes, std::greater());
        for (const size_t index : goes)
            kept.erase(kept.begin() + qsizetype(index));
        ASSERT_EQ(kept.back().at, now);
        ASSERT_LE(kept.size(), 7u + 4 + 12);
    }
    const QDateTime last = now.addDays(-1);
    int days = 0;
    for (const BackupStamp &each : kept)
        days += each.at > last.addDays(-7) ? 1 : 0;
    EXPECT_EQ(days, 7);
    EXPECT_GE(kept.size(), 7u + 2 + 11); // a week's or month's newest may be one of the days'
    EXPECT_LE(kept.front().at, last.addMonths(-10));
    EXPECT_GE(kept.front().at, last.addMonths(-12));
}

TEST(RetentionOverYears, AllOfOneMinuteTheLaterInTheListIsTheNewer)
{
    RetentionRule rule;
    rule.mostBytes = 1;
    const QDateTime now = at("2026-11-22 12:00");
    const std::vector<BackupStamp> equal{{now, 1}, {now, 1}, {now, 1}};
    EXPECT_EQ(backupsToThin(equal, rule, now), (std::vector<size_t>{0, 1}));
}

} // namespace
} // namespace laari
