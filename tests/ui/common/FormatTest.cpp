// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Format.h"

#include "tests/support/TestBook.h"
#include "ui/common/LanguageController.h"

#include <QApplication>

#include <gtest/gtest.h>

#include <functional>
#include <vector>

namespace laari::ui {
namespace {

using laari::testing::day;

struct Case {
    const char *name;
    std::function<QString()> make;
    QString finnish;
    QString english;
};

/// The hard space stands between a number and its unit and between thousands; written as ~ here.
QString hard(const char *text)
{
    return QString::fromUtf8(text).replace(QLatin1Char('~'), QChar(0x00A0));
}

const std::vector<Case> &cases()
{
    static const std::vector<Case> all = {
        {"date", [] { return Format::date(day(2026, 3, 12)); }, hard("12.3.2026"), hard("12 Mar 2026")},
        {"long date", [] { return Format::longDate(day(2026, 11, 21)); }, hard("lauantai 21. marraskuuta 2026"),
         hard("Saturday 21 November 2026")},
        {"long date and time", [] { return Format::longDateTime(day(2026, 11, 22), QTime(23, 59)); },
         hard("sunnuntai 22. marraskuuta 2026 klo 23.59"), hard("Sunday 22 November 2026, 23:59")},
        {"month", [] { return Format::month(day(2026, 3, 1)); }, hard("maaliskuu 2026"), hard("March 2026")},
        {"time", [] { return Format::time(QTime(8, 12)); }, hard("8.12"), hard("8:12")},
        {"midnight", [] { return Format::time(QTime(0, 5)); }, hard("0.05"), hard("0:05")},
        {"date and time", [] { return Format::dateTime(QDateTime(QDate(2026, 3, 12), QTime(8, 12))); },
         hard("12.3.2026 klo 8.12"), hard("12 Mar 2026, 8:12")},
        {"today", [] { return Format::daysAgo(0); }, hard("tänään"), hard("today")},
        {"yesterday", [] { return Format::daysAgo(1); }, hard("eilen"), hard("yesterday")},
        {"4 days ago", [] { return Format::daysAgo(4); }, hard("4 pv sitten"), hard("4 days ago")},
        {"tomorrow", [] { return Format::daysAgo(-1); }, hard("huomenna"), hard("tomorrow")},
        {"in 3 days", [] { return Format::daysAgo(-3); }, hard("3 pv päästä"), hard("in 3 days")},
        {"number", [] { return Format::number(1234.5, 1); }, hard("1~234,5"), hard("1,234.5")},
        {"negative", [] { return Format::number(-2); }, hard("−2"), hard("−2")},
        {"no minus before nothing", [] { return Format::number(-0.04, 1); }, hard("0,0"), hard("0.0")},
        {"plus", [] { return Format::signedNumber(4.2); }, hard("+4"), hard("+4")},
        {"minus", [] { return Format::signedNumber(-2.4, 1); }, hard("−2,4"), hard("−2.4")},
        {"neither", [] { return Format::signedNumber(0.3); }, hard("±0"), hard("±0")},
        {"percent", [] { return Format::percent(0.4); }, hard("40~%"), hard("40~%")},
        {"money", [] { return Format::money(Cents{234349806}); }, hard("2~343~498,06~€"), hard("€2,343,498.06")},
        {"cents below ten", [] { return Format::money(Cents{5}); }, hard("0,05~€"), hard("€0.05")},
        {"debt", [] { return Format::money(Cents{-150}); }, hard("−1,50~€"), hard("−€1.50")},
        {"the highest sum keeps its cents", [] { return Format::money(Cents{99'999'999'999'999}); },
         hard("999~999~999~999,99~€"), hard("€999,999,999,999.99")},
        {"millions", [] { return Format::moneyShort(Cents{234349806}); }, hard("2,3 M€"), hard("€2.3 M")},
        {"nearly a million", [] { return Format::moneyShort(Cents{99'999'900}); }, hard("1,0 M€"), hard("€1.0 M")},
        {"thousands", [] { return Format::moneyShort(Cents{45'000'000}); }, hard("450 t€"), hard("€450 k")},
        {"euros", [] { return Format::moneyShort(Cents{90'000}); }, hard("900 €"), hard("€900")},
        {"thousands of millions", [] { return Format::moneyShort(Cents{230'000'000'000}); }, hard("2,3 mrd. €"),
         hard("€2.3 bn")},
    };
    return all;
}

TEST(FormatTest, WritesAsTheChosenLanguageDoes)
{
    LanguageController language;
    for (const auto chosen : {Language::Finnish, Language::English, Language::Finnish}) {
        language.setLanguage(chosen);
        for (const Case &each : cases())
            EXPECT_EQ(each.make().toStdString(),
                      (chosen == Language::Finnish ? each.finnish : each.english).toStdString())
                << each.name;
    }
}

} // namespace
} // namespace laari::ui
