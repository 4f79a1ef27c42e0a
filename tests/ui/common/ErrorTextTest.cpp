// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/ErrorText.h"

#include "core/trust/Parameters.h"
#include "ui/common/LanguageController.h"

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
    EXPECT_TRUE(sentence.contains(QStringLiteral("”ylihuomenna”"))) << sentence.toStdString();
}

} // namespace
} // namespace laari::ui
