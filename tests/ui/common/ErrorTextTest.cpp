// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/ErrorText.h"

#include "core/trust/Parameters.h"
#include "ui/common/Format.h"
#include "ui/common/LanguageController.h"

#include <QDateTime>
#include <QHash>

#include <gtest/gtest.h>

namespace laari::ui {
namespace {

constexpr ErrorCode last = ErrorCode::Cancelled;

Error withArguments(ErrorCode code)
{
    return Error{code, {QStringLiteral("11"), QStringLiteral("22"), QStringLiteral("33")}, QStringLiteral("detail")};
}

TEST(ErrorTextTest, EveryCodeHasASentenceOfItsOwnInBothLanguages)
{
    LanguageController language;
    for (const auto chosen : {Language::English, Language::Finnish}) {
        language.setLanguage(chosen);
        QHash<QString, int> seen;
        for (int code = 0; code <= int(last); ++code) {
            const QString sentence = ErrorText::of(withArguments(ErrorCode(code)));
            EXPECT_TRUE(sentence.endsWith(QLatin1Char('.'))) << code << ": " << sentence.toStdString();
            EXPECT_GT(sentence.size(), 15) << code;
            EXPECT_FALSE(sentence.contains(QLatin1Char('%')) && sentence.contains(QStringLiteral("%1"))) << code;
            EXPECT_FALSE(seen.contains(sentence))
                << codeName(ErrorCode(code)).data() << " says what code " << seen.value(sentence) << " says";
            seen.insert(sentence, code);
        }
    }
}

TEST(ErrorTextTest, FinnishIsNotEnglish)
{
    LanguageController language;
    for (int code = 0; code <= int(last); ++code) {
        language.setLanguage(Language::English);
        const QString english = ErrorText::of(withArguments(ErrorCode(code)));
        language.setLanguage(Language::Finnish);
        EXPECT_NE(ErrorText::of(withArguments(ErrorCode(code))).toStdString(), english.toStdString()) << code;
    }
}

TEST(ErrorTextTest, ContradictingParametersAreNamedInWords)
{
    LanguageController language;
    language.setLanguage(Language::English);
    trust::Parameters parameters;
    parameters.badSettlingDays = 30;
    parameters.goodSettlingDays = 14;
    const Result<void> refused = trust::validate(parameters);
    ASSERT_FALSE(refused);
    EXPECT_TRUE(ErrorText::of(refused.error()).contains(QStringLiteral("distrust must not settle slower than trust")))
        << ErrorText::of(refused.error()).toStdString();
}

TEST(ErrorTextTest, TypedTextIsShownBack)
{
    LanguageController language;
    language.setLanguage(Language::Finnish);
    const QString sentence = ErrorText::of(Error{ErrorCode::DateInvalid, {QStringLiteral("ylihuomenna")}, {}});
    const QString outside = ErrorText::of(
        Error{ErrorCode::DateInvalid,
              {QStringLiteral("eilen"), ErrorText::within, QStringLiteral("2026-03-12"), QStringLiteral("2028-03-11")},
              {}});
    EXPECT_FALSE(outside.contains(QStringLiteral("eilen"))) << "it is a date";
    EXPECT_TRUE(outside.contains(Format::date(Day::fromDate(QDate(2026, 3, 12))))) << qPrintable(outside);
    EXPECT_TRUE(outside.contains(Format::date(Day::fromDate(QDate(2028, 3, 11))))) << qPrintable(outside);
    EXPECT_TRUE(sentence.contains(QStringLiteral("”ylihuomenna”"))) << sentence.toStdString();
}

TEST(ErrorTextTest, ANewerFileSaysItsVersionAndTheHeadingItsName)
{
    LanguageController language;
    language.setLanguage(Language::English);
    const Error newer{ErrorCode::BookNewer, {QStringLiteral("/tmp/next.laari"), QStringLiteral("7")}, {}};
    EXPECT_TRUE(ErrorText::of(newer).contains(QStringLiteral("file version 7")));
    EXPECT_FALSE(ErrorText::of(newer).contains(QStringLiteral("/tmp")));
    EXPECT_EQ(ErrorText::heading(newer).toStdString(), "The file next.laari cannot be opened");
    EXPECT_EQ(ErrorText::heading(Error{ErrorCode::Internal, {}, {}}).toStdString(), "This did not work");
}

TEST(ErrorTextTest, ABookInUseSaysWhoHasItWhereAndSinceWhenHere)
{
    LanguageController language;
    const QDateTime since(QDate(2026, 11, 20), QTime(8, 30));
    const Error inUse{ErrorCode::BookInUse,
                      {QStringLiteral("/tmp/our.laari"), QStringLiteral("aino"), QStringLiteral("kannettava"),
                       since.toUTC().toString(Qt::ISODate)},
                      {}};
    language.setLanguage(Language::English);
    EXPECT_EQ(ErrorText::heading(inUse).toStdString(), "The file our.laari is in use");
    language.setLanguage(Language::Finnish);
    EXPECT_EQ(ErrorText::of(inUse).toStdString(),
              "Tiedosto on auki käyttäjällä aino tietokoneella kannettava (avattu 20.11.2026 klo 8.30). Mitään ei "
              "muutettu. Lue sitä sillä välin tai sulje se siellä ja yritä uudelleen.");
}

TEST(ErrorTextTest, ATimeAheadIsToldWithTheTime)
{
    LanguageController language;
    language.setLanguage(Language::Finnish);
    const Error ahead{ErrorCode::DateInFuture, {QStringLiteral("2026-11-20T23:59:00")}, {}};
    EXPECT_TRUE(ErrorText::of(ahead).startsWith(QStringLiteral("20.11.2026 klo 23.59 ")))
        << ErrorText::of(ahead).toStdString();
}

TEST(ErrorTextTest, ARecordOfAFileIsNotToldWhatToType)
{
    LanguageController language;
    for (const auto chosen : {Language::English, Language::Finnish}) {
        language.setLanguage(chosen);
        for (const ErrorCode code : {ErrorCode::DateInvalid, ErrorCode::DateAmbiguous, ErrorCode::TimeInvalid}) {
            const Error error{code, {QStringLiteral("31.2.2025")}, {}};
            const QString told = ErrorText::ofRecord(error);
            EXPECT_TRUE(told.contains(QStringLiteral("31.2.2025")));
            for (const char *word : {"eilen", "yesterday", "Kirjoita", "Type"})
                EXPECT_FALSE(told.contains(QLatin1String(word))) << told.toStdString();
        }
    }
}

} // namespace
} // namespace laari::ui
