// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/Reviews.h"
#include "tests/ui/reports/ReportFiles.h"

using namespace laari;
using namespace laari::testing;
using ui::Language;
using ui::ReportFormat;
using ui::ReportKind;

namespace {

class MinutesTest : public ::testing::Test {
protected:
    MinutesTest() { window.setLanguage(Language::English); }

    ReviewId review(AccountId account, Day on, const QString &decision)
    {
        const auto figures = insight::reviewFigures(test.book(), account, on, on - 90);
        EXPECT_TRUE(figures);
        Review review;
        review.kind = ReviewKind::Account;
        review.account = account;
        review.day = on;
        review.next = day(2027, 1, 15);
        review.notes = QStringLiteral("PRESENTERSECRET");
        review.participants = {ReviewParticipant{std::nullopt, std::nullopt, QStringLiteral("Kalle Konsultti")}};
        ReviewId id;
        test.write(ActionKind::StartReview, [&](WriteUnit &unit) -> Result<void> {
            LAARI_ASSIGN(id, unit.reviews().insert(review, {*figures}));
            ReviewDecision agreed;
            agreed.review = id;
            agreed.account = account;
            agreed.what = decision;
            LAARI_TRY(unit.reviews().insert(agreed));
            return {};
        });
        return id;
    }

    TestBook test;
    ReportFiles files{test};
    ui::LanguageController window;
};

TEST_F(MinutesTest, TellWhatWasSeenAndDecided)
{
    const AccountId account = test.addAccount(QStringLiteral("Sellu Oy"));
    const StakeholderId person = test.addPerson(account, QStringLiteral("Aino"), Role::Decider);
    test.log(account, day(2026, 9, 1), 5, {person});
    review(account, day(2026, 10, 1), QStringLiteral("Visit the mill"));
    const ReviewId second = review(account, day(2026, 11, 2), QStringLiteral("Offer the new service"));
    // What is entered later for an earlier day changes nothing of it.
    const auto seen = test->reviews().figuresOf(second);
    ASSERT_TRUE(seen);
    test.log(account, day(2026, 10, 20), 1, {person}, Channel::Complaint);
    auto request = asked(ReportKind::Minutes);
    request.review = second;
    const QString text = files.pdfText(request);
    for (const char *words :
         {"Minutes", "Sellu Oy", "Monday 2 November 2026", "Kalle Konsultti", "Offer the new service", "Visit the mill",
          "1 Oct 2026", "next review 15 Jan 2027", "open"})
        EXPECT_TRUE(text.contains(QString::fromUtf8(words))) << words << "\n" << qPrintable(text);
    EXPECT_FALSE(text.contains(QStringLiteral("SECRET")));
    const ui::ReportContent content = files.content(request);
    ASSERT_TRUE(content.sections.back().table);
    EXPECT_DOUBLE_EQ(std::get<double>(content.sections.back().table->rows.front()[2]), seen->front().trust);
}

TEST_F(MinutesTest, SpeakFinnish)
{
    const AccountId account = test.addAccount(QStringLiteral("Sellu Oy"));
    auto request = asked(ReportKind::Minutes, Language::Finnish);
    request.review = review(account, day(2026, 11, 2), QStringLiteral("Tarjotaan huoltoa"));
    const QString text = files.pdfText(request);
    for (const char *words : {"Pöytäkirja", "Päätökset", "Osallistujat", "maanantai 2. marraskuuta 2026"})
        EXPECT_TRUE(text.contains(QString::fromUtf8(words))) << words << "\n" << qPrintable(text);
    files.file(request, ReportFormat::Xlsx);
}

TEST_F(MinutesTest, OfAReviewThatIsGoneAreSaid)
{
    auto request = asked(ReportKind::Minutes);
    for (const std::optional<ReviewId> id : {std::optional<ReviewId>(), std::optional(ReviewId{7})}) {
        request.review = id;
        const auto made = ui::composeReport(test.book(), request, test.today());
        ASSERT_FALSE(made);
        EXPECT_EQ(made.error().code, ErrorCode::NotFound);
    }
}

} // namespace
