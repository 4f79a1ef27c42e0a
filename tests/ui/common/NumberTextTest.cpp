// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/NumberText.h"

#include <gtest/gtest.h>

using namespace laari;
using namespace laari::ui;

namespace {

std::string parsed(const char *text, const QLocale &locale)
{
    const auto cents = NumberText::parseMoney(QString::fromUtf8(text), locale);
    return cents ? std::to_string(cents->value) : codeName(cents.error().code).data();
}

const QLocale finnish(QLocale::Finnish, QLocale::Finland);
const QLocale english(QLocale::English, QLocale::UnitedKingdom);

} // namespace

TEST(NumberText, ReadsMoneyInEitherLanguage)
{
    struct {
        const char *text;
        const char *inFinnish;
        const char *inEnglish;
    } const cases[] = {
        {"1 234,56 €", "123456", "123456"},
        {"1,234.56", "123456", "123456"},
        {"€1,234.56", "123456", "123456"},
        {"2 343 498,06", "234349806", "234349806"},
        {"2\u00A0343\u00A0498,06 €", "234349806", "234349806"},
        {"1,234", "123", "123400"},
        {"1.234", "123400", "123"},
        {"1.2 M", "120000000", "120000000"},
        {"1,2 M€", "120000000", "120000000"},
        {"€1.2M", "120000000", "120000000"},
        {"1,234 M€", "123400000", "123400000"},
        {"3 milj. €", "300000000", "300000000"},
        {"3 miljoonaa euroa", "300000000", "300000000"},
        {"850k", "85000000", "85000000"},
        {"850 t€", "85000000", "85000000"},
        {"0", "0", "0"},
        {"-5", "-500", "-500"},
        {"1e30", "money_out_of_range", "money_out_of_range"},
        {"99999999 M", "money_out_of_range", "money_out_of_range"},
        {"", "money_invalid", "money_invalid"},
        {"M", "money_invalid", "money_invalid"},
        {"paljon", "money_invalid", "money_invalid"},
        {"12 34", "money_invalid", "money_invalid"},
    };
    for (const auto &each : cases) {
        EXPECT_EQ(parsed(each.text, finnish), each.inFinnish) << each.text;
        EXPECT_EQ(parsed(each.text, english), each.inEnglish) << each.text;
    }
}
