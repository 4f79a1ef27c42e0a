// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/DateColumn.h"
#include "core/exchange/DecimalText.h"
#include "core/exchange/Essence.h"
#include "core/exchange/ImportColumns.h"
#include "core/exchange/ImportWords.h"
#include "core/model/Codes.h"

#include <gtest/gtest.h>

using namespace laari;
using namespace laari::exchange;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

std::string told(const Error &error)
{
    return codeName(error.code).data();
}

std::string told(const Result<Cents> &cents)
{
    return cents ? std::to_string(cents->value) : told(cents.error());
}

std::string told(const Result<DayAndTime> &read)
{
    if (!read)
        return told(read.error());
    const QString time = read->time ? read->time->toString(QStringLiteral(" hh:mm")) : QString();
    return (read->day.toDate().toString(Qt::ISODate) + time).toStdString();
}

} // namespace

TEST(DecimalText, ReadsMoneyInCents)
{
    struct {
        const char *said;
        const char *expected;
    } const cases[] = {
        {"3 226 499,63", "322649963"},
        {"3\u00A0226\u00A0499,63", "322649963"}, // no-break spaces
        {"3\u202F226\u202F499,63", "322649963"}, // narrow ones
        {"3 226 499.63", "322649963"},
        {"1.234.567,8", "123456780"},
        {"1,234,567.8", "123456780"},
        {"1,234,567", "123456700"},
        {"1.234.567", "123456700"},
        {"1'234.50", "123450"},
        {"0,5", "50"},
        {"0,125", "13"},
        {"-12,5", "-1250"},
        {"\u2212 12,5", "-1250"},
        {"+7", "700"},
        {"42", "4200"},
        {"€1,234.50", "123450"},
        {"1 234,50 €", "123450"},
        {"1234 EUR", "123400"},
        {"6.0E7", "6000000000"},
        {"8.48E10", "8480000000000"},
        {"1e3", "100000"},
        {"1000000000000", "100000000000000"},
        {"1000000000000,01", "money_out_of_range"},
        {"1e30", "money_out_of_range"},
        {"1e999", "money_out_of_range"},
        {"99999999999999999999999999", "money_out_of_range"},
        {"", "money_invalid"},
        {"-", "money_invalid"},
        {"abc", "money_invalid"},
        {"12 34", "money_invalid"},
        {"1 2345", "money_invalid"},
        {"1,23,456", "money_invalid"},
        {"1.234,567.8", "money_invalid"},
        {"1,", "100"},
        {",5", "money_invalid"},
        {"1 234.567,8", "money_invalid"}, // two kinds of thousands' separators
        {"0x10", "money_invalid"},
        {"nan", "money_invalid"},
        {"inf", "money_invalid"},
    };
    for (const auto &each : cases)
        EXPECT_EQ(told(centsOf(text(each.said), DecimalSign::Ambiguous)), each.expected) << each.said;
}

TEST(DecimalText, TheColumnDecidesWhatANumberLeavesOpen)
{
    struct {
        const char *what;
        std::vector<const char *> others;
        DecimalSign otherwise;
        const char *expected; // of 1,234
    } const cases[] = {
        {"Finnish file, no evidence", {"5", "100"}, DecimalSign::Comma, "123"},
        {"English file, no evidence", {"5", "100"}, DecimalSign::Point, "123400"},
        {"another has a point", {"17.5"}, DecimalSign::Comma, "123400"},
        {"another has a comma", {"17,5"}, DecimalSign::Point, "123"},
        {"another has both", {"1.200,50"}, DecimalSign::Point, "123"},
        {"the others contradict each other", {"17,5", "17.5"}, DecimalSign::Comma, "money_invalid"},
        {"ambiguous ones prove nothing", {"2.345"}, DecimalSign::Point, "123400"},
    };
    for (const auto &each : cases) {
        DecimalColumn column(each.otherwise);
        for (const char *other : each.others)
            column.learn(text(other));
        EXPECT_EQ(told(centsOf(u"1,234", column.sign())), each.expected) << each.what;
    }
}

TEST(DateColumn, ReadsDatesAndTimes)
{
    struct {
        const char *said;
        const char *expected;
    } const cases[] = {
        {"18.9.2023", "2023-09-18"},
        {"08.10.2023", "2023-10-08"},
        {"1.2.24", "2024-02-01"},
        {"18. 9. 2023", "2023-09-18"},
        {"18.9.2023 14.30", "2023-09-18 14:30"},
        {"18.9.2023 klo 8.05", "2023-09-18 08:05"},
        {"18.9.2023 14:30:59", "2023-09-18 14:30"},
        {"2023-09-18", "2023-09-18"},
        {"2023-09-18 14:30", "2023-09-18 14:30"},
        {"2023-09-18T14:30:00", "2023-09-18 14:30"},
        {"2024-08-13T18:04:34.666+00:00", "2024-08-13 21:04"}, // summer time in Helsinki
        {"2024-08-13T22:30:00Z", "2024-08-14 01:30"},
        {"2006-04-15T03:23:15.000+0000", "2006-04-15 06:23"},
        {"2024-01-13T22:30:00-05:30", "2024-01-14 06:00"},
        {"2024-01-13 22:30 +02", "2024-01-13 22:30"},
        {"13/2/2025", "2025-02-13"},
        {"2/13/2025", "2025-02-13"},
        {"2/13/2025 2:30 pm", "2025-02-13 14:30"},
        {"5/5/2025", "2025-05-05"},
        {"5/6/2025", "date_ambiguous"},
        {"31.2.2025", "date_invalid"},
        {"29.2.2025", "date_invalid"},
        {"29.2.2024", "2024-02-29"},
        {"2025-02-31", "date_invalid"},
        {"31/2/2025", "date_invalid"},
        {"13/13/2025", "date_invalid"},
        {"0.1.2025", "date_invalid"},
        {"", "date_invalid"},
        {"yesterday", "date_invalid"},
        {"20250918", "date_invalid"},
        {"18.9.2023 25:00", "time_invalid"},
        {"18.9.2023 noon", "time_invalid"},
    };
    const DateColumn column{QTimeZone("Europe/Helsinki")};
    for (const auto &each : cases)
        EXPECT_EQ(told(column.read(text(each.said))), each.expected) << each.said;
}

TEST(DateColumn, TheColumnTellsDayFromMonth)
{
    const auto read = [](std::vector<const char *> others) {
        DateColumn column{QTimeZone::utc()};
        for (const char *other : others)
            column.learn(text(other));
        return told(column.read(u"5/6/2025"));
    };
    EXPECT_EQ(read({"31/1/2025"}), "2025-06-05");
    EXPECT_EQ(read({"1/31/2025"}), "2025-05-06");
    EXPECT_EQ(read({"1/31/2025", "31/1/2025"}), "date_ambiguous");
    EXPECT_EQ(read({"4/4/2025", "31.1.2025"}), "date_ambiguous");
}

TEST(ImportWords, KnowsBothLanguages)
{
    struct {
        const char *word;
        std::optional<Channel> channel;
    } const channels[] = {
        {"tapaaminen", Channel::Meeting},    {"Teams", Channel::Teams},        {"PUHELU", Channel::Call},
        {"sähköposti", Channel::Email},      {"E-mail", Channel::Email},       {"viesti", Channel::Message},
        {"toimitus", Channel::Delivery},     {"tukipyyntö", Channel::Service}, {"huolto", Channel::Service},
        {"reklamaatio", Channel::Complaint}, {"lasku", Channel::Invoice},      {"käynti", Channel::Visit},
        {"Service", Channel::Service},       {" meeting ", Channel::Meeting},  {"savumerkki", std::nullopt}};
    for (const auto &each : channels)
        EXPECT_EQ(fromWord<Channel>(text(each.word)), each.channel) << each.word;

    EXPECT_EQ(fromWord<Role>(u"päättäjä"), Role::Decider);
    EXPECT_EQ(fromWord<Role>(u"Decision maker"), Role::Decider);
    EXPECT_EQ(fromWord<Role>(u"vaikuttaja"), Role::Influencer);
    EXPECT_EQ(fromWord<Role>(u"taustavaikuttaja"), Role::Influencer);
    EXPECT_EQ(fromWord<Role>(u"yhteyshenkilö"), Role::Contact);
    EXPECT_EQ(fromWord<Lifecycle>(u"kilpailijan asiakas"), Lifecycle::CompetitorsCustomer);
    EXPECT_EQ(fromWord<Lifecycle>(u"competitor's customer"), Lifecycle::CompetitorsCustomer);
    EXPECT_EQ(fromWord<Lifecycle>(u"competitors_customer"), Lifecycle::CompetitorsCustomer);
    EXPECT_EQ(fromWord<Lifecycle>(u"liidi"), Lifecycle::Prospect);
    EXPECT_EQ(fromWord<Lifecycle>(u"Lead"), Lifecycle::Prospect);
    EXPECT_EQ(fromWord<Lifecycle>(u"menetetty"), Lifecycle::Lost);
    EXPECT_EQ(fromWord<Source>(u"asiakkaan arvio"), Source::Customer);
    EXPECT_EQ(fromWord<Source>(u"rated by the customer"), Source::Customer);
    EXPECT_EQ(fromWord<Source>(u"havaittu"), Source::Observed);
    EXPECT_EQ(fromWord<Source>(u"kuultu"), Source::Hearsay);
    EXPECT_EQ(fromWord<Importance>(u"merkittävä"), Importance::Major);
    EXPECT_EQ(fromWord<Importance>(u"kriittinen"), Importance::Critical);
    EXPECT_EQ(fromWord<TrustFactor>(u"hyväntahtoisuus"), TrustFactor::Benevolence);
    EXPECT_EQ(fromWord<TrustFactor>(u"kyvykkyys"), TrustFactor::Ability);
    EXPECT_EQ(fromWord<TrustFactor>(u"Integrity"), TrustFactor::Integrity);
}

TEST(ImportWords, EveryStableCodeIsAWordToo)
{
    for (const auto &[value, code] : CodeTable<Channel>::table)
        EXPECT_EQ(fromWord<Channel>(QString(code)), value);
    for (const auto &[value, code] : CodeTable<Lifecycle>::table)
        EXPECT_EQ(fromWord<Lifecycle>(QString(code)), value);
}

TEST(ImportColumns, FindsHeadersInAnyOrderCaseAndLanguage)
{
    const auto columns =
        ImportColumns::match(ImportedKind::Account,
                             {1, {text(" ASIAKAS "), text("Colour"), text("liikevaihto (€/v)"), text("business_id")}});
    ASSERT_TRUE(columns);
    const CsvRecord record{2, {text(" Testi Oy "), text("blue"), text("5"), text("123\r\n4")}};
    EXPECT_EQ(columns->text(record, Field::Account), text("Testi Oy"));
    EXPECT_EQ(columns->text(record, Field::Revenue), text("5"));
    EXPECT_EQ(columns->text(record, Field::BusinessId), text("123\n4"));
    EXPECT_EQ(columns->text(record, Field::Owner), QString());
    EXPECT_EQ(columns->text({3, {text("short")}}, Field::Revenue), QString());
    EXPECT_EQ(columns->ignored(), QStringList{text("Colour")});
    EXPECT_TRUE(columns->isFinnish());
}

TEST(ImportColumns, TheLikeliestFilledColumnCounts)
{
    const auto columns = ImportColumns::match(
        ImportedKind::Person,
        {1, {text("company"), text("first_name"), text("last_name"), text("email_other"), text("email_work")}});
    ASSERT_TRUE(columns);
    const auto email = [&](const char *other, const char *work) {
        return columns->text({2, {text("A"), text("B"), text("C"), text(other), text(work)}}, Field::Email)
            .toStdString();
    };
    EXPECT_EQ(email("other@x", "work@x"), "work@x");
    EXPECT_EQ(email("other@x", ""), "other@x");
}

TEST(ImportColumns, ContentIsTheSameInAnyOrderOfColumns)
{
    const auto one = ImportColumns::match(ImportedKind::Person, {1, {text("Asiakas"), text("Nimi"), text("x")}});
    const auto two = ImportColumns::match(ImportedKind::Person, {1, {text("Name"), text("Account")}});
    ASSERT_TRUE(one && two);
    EXPECT_EQ(one->content({2, {text("A"), text("B"), text("1")}}), two->content({2, {text("B"), text("A")}}));
    EXPECT_NE(one->content({2, {text("A"), text("B")}}), two->content({2, {text("A"), text("B")}}));
}

TEST(ImportColumns, RefusesMissingAndDoubledColumns)
{
    const auto missing = [](ImportedKind kind, const QStringList &headers) {
        const auto columns = ImportColumns::match(kind, {1, headers});
        return columns ? std::string("fine")
                       : told(columns.error()) + " " + columns.error().arguments.first().toStdString();
    };
    EXPECT_EQ(missing(ImportedKind::Account, {text("Toimiala")}), "column_missing Asiakas");
    EXPECT_EQ(missing(ImportedKind::Account, {text("Industry")}), "column_missing Account");
    EXPECT_EQ(missing(ImportedKind::Person, {text("Account")}), "column_missing Name");
    EXPECT_EQ(missing(ImportedKind::Person, {text("Account"), text("Last name")}), "fine");
    EXPECT_EQ(missing(ImportedKind::Touchpoint, {text("Account"), text("Date")}), "column_missing Channel");
    EXPECT_EQ(missing(ImportedKind::Account, {text("Account"), text("account ")}), "column_twice Account");
    EXPECT_EQ(missing(ImportedKind::Account, {text("Account"), text("x"), text("x")}), "fine");
}

TEST(ImportColumns, TellsKindsOfFilesApart)
{
    EXPECT_EQ(kindOfHeaders({text("Asiakas"), text("Päivä"), text("Kanava")}), ImportedKind::Touchpoint);
    EXPECT_EQ(kindOfHeaders({text("Account"), text("Name"), text("Role")}), ImportedKind::Person);
    EXPECT_EQ(kindOfHeaders({text("first_name"), text("company")}), ImportedKind::Person);
    EXPECT_EQ(kindOfHeaders({text("NAME"), text("INDUSTRY")}), ImportedKind::Account);
    EXPECT_EQ(kindOfHeaders({text("Asiakas"), text("Y-tunnus")}), ImportedKind::Account);
    EXPECT_EQ(kindOfHeaders({text("foo"), text("bar")}), std::nullopt);
}
