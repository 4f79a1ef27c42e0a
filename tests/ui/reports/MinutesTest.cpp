// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/Reviews.h"
#include "core/usecases/Reviews.h"
#include "tests/ui/reports/ReportFiles.h"

#include <QRegularExpression>

#include <algorithm>

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
        const auto figures = insight::reviewFigures(test.book(), account, on);
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
    for (const char *words : {"Muistio", "Päätökset", "Osallistujat", "maanantai 2. marraskuuta 2026", "Mitä nähtiin",
                              "Tilanne 20.11.2026", "Muutos 90 päivässä"})
        EXPECT_TRUE(text.contains(QString::fromUtf8(words))) << words << "\n" << qPrintable(text);
    files.file(request, ReportFormat::Xlsx);
}

TEST_F(MinutesTest, ShowWhatWasSeenAsAPicture)
{
    const AccountId account = test.addAccount(QStringLiteral("Sellu Oy"));
    const StakeholderId person = test.addPerson(account, QStringLiteral("Aino"), Role::Decider);
    test.log(account, day(2026, 9, 1), 5, {person});
    auto request = asked(ReportKind::Minutes);
    request.review = review(account, day(2026, 11, 2), QStringLiteral("Visit the mill"));
    const auto seen = test->reviews().figuresOf(*request.review);
    ASSERT_TRUE(seen);
    test.log(account, day(2026, 10, 20), 1, {person}, Channel::Complaint);
    test.log(account, day(2026, 11, 15), 1, {person}, Channel::Complaint);
    const ui::ReportContent content = files.content(request);
    ASSERT_TRUE(content.account);
    EXPECT_EQ(content.account->opinion.b, seen->front().belief) << "what was entered later changes nothing of it";
    EXPECT_EQ(content.account->timeline.days.back().day, day(2026, 11, 2));
    for (const auto &mark : content.account->timeline.marks)
        EXPECT_LE(mark.day, day(2026, 11, 2)) << "nobody knew of it";
    const QString text = files.pdfText(request);
    EXPECT_TRUE(text.contains(QStringLiteral("Heard from the customer"))) << qPrintable(text);
    EXPECT_TRUE(text.contains(QStringLiteral("State on 20 Nov 2026")));
    EXPECT_FALSE(text.contains(QStringLiteral("today"))) << "of the review, that is, or of whoever reads it?";
}

TEST_F(MinutesTest, OfThePortfolioShowItsFieldsAndItsMovement)
{
    std::vector<ReviewFigures> figures;
    for (const char *name : {"Sellu Oy", "Paperi Oy"}) {
        const AccountId account = test.addAccount(QString::fromUtf8(name));
        const StakeholderId person = test.addPerson(account, QStringLiteral("Aino"), Role::Decider);
        for (int i = 0; i < 12; ++i)
            test.log(account, day(2026, 8, 1) + 7 * i, 5, {person});
        const auto seen = insight::reviewFigures(test.book(), account, day(2026, 11, 2));
        ASSERT_TRUE(seen);
        figures.push_back(*seen);
    }
    auto request = asked(ReportKind::Minutes);
    test.write(ActionKind::StartReview, [&](WriteUnit &unit) -> Result<void> {
        Review review;
        review.kind = ReviewKind::Portfolio;
        review.day = day(2026, 11, 2);
        LAARI_ASSIGN(request.review, unit.reviews().insert(review, figures));
        ReviewDecision agreed;
        agreed.review = *request.review;
        agreed.what = QStringLiteral("Meet every decider twice a year");
        LAARI_TRY(unit.reviews().insert(agreed));
        return {};
    });
    const ui::ReportContent content = files.content(request);
    ASSERT_TRUE(content.portfolio);
    ASSERT_EQ(content.portfolio->rows.size(), 2U);
    EXPECT_NEAR(content.portfolio->rows.front().reading.trust, figures.front().trust, 1e-5);
    EXPECT_NEAR(content.portfolio->rows.front().change(), figures.front().velocity, 1e-5);
    const QString text = files.pdfText(request);
    EXPECT_GE(text.count(QStringLiteral("Paperi")), 2) << "in the picture and in the table";
    EXPECT_TRUE(text.contains(QStringLiteral("the whole"))) << qPrintable(text);
}

TEST_F(MinutesTest, OfThePortfolioSayWhenEachThingWasDecided)
{
    const AccountId account = test.addAccount(QStringLiteral("Sellu Oy"));
    const auto portfolio = [&](const char *decision) {
        Review review;
        review.day = test.today();
        review.finishedOn = test.today();
        const ReviewId id = *usecases::startReview(test.book(), review, {account});
        EXPECT_TRUE(usecases::addDecision(test.book(), id, {}, QString::fromUtf8(decision)));
        return id;
    };
    Review old;
    old.day = test.today() - 40;
    const ReviewId first = *usecases::startReview(test.book(), old, {account});
    ASSERT_TRUE(usecases::addDecision(test.book(), first, account, QStringLiteral("Old")));
    portfolio("Morning");
    auto request = asked(ReportKind::Minutes);
    request.review = portfolio("Noon");
    const ui::ReportContent content = files.content(request);
    const auto found = std::ranges::find_if(content.sections, [](const ui::ReportSection &section) {
        return section.table && section.table->name == QStringLiteral("Earlier decisions");
    });
    ASSERT_NE(found, content.sections.end());
    ASSERT_EQ(found->table->rows.size(), 2U);
    EXPECT_EQ(std::get<QString>(found->table->rows[0][0]), QStringLiteral("Morning"));
    EXPECT_EQ(std::get<Day>(found->table->rows[0][1]), test.today());
    EXPECT_EQ(std::get<QString>(found->table->rows[1][0]), QStringLiteral("Old"));
    EXPECT_EQ(std::get<Day>(found->table->rows[1][1]), test.today() - 40);
}

TEST_F(MinutesTest, SheetsHaveNamesThatAreNotCut)
{
    const AccountId account = test.addAccount(QStringLiteral("Sellu Oy"));
    review(account, day(2026, 10, 1), QStringLiteral("Visit the mill"));
    auto request = asked(ReportKind::Minutes);
    request.review = review(account, day(2026, 11, 2), QStringLiteral("Offer the new service"));
    for (const Language language : {Language::English, Language::Finnish}) {
        request.language = language;
        for (const ui::ReportSection &section : files.content(request).sections) {
            if (section.table) {
                EXPECT_LE(section.table->name.size(), 31) << qPrintable(section.table->name);
                EXPECT_FALSE(section.table->name.contains(QRegularExpression(QStringLiteral("[\\[\\]:*?/]"))));
            }
        }
    }
}

TEST_F(MinutesTest, TheirLastNoteIsNeverAloneOnAPage)
{
    const AccountId account = test.addAccount(QStringLiteral("Sellu Oy"));
    const StakeholderId person = test.addPerson(account, QStringLiteral("Aino"), Role::Decider);
    test.log(account, day(2026, 9, 1), 5, {person});
    auto request = asked(ReportKind::Minutes);
    request.review = review(account, day(2026, 11, 2), QStringLiteral("Visit the mill"));
    for (int more = 0; more < 60; ++more) { // until it goes over the end of a page
        const QString path = files.file(request, ReportFormat::Pdf);
        const int pages = files.pdfPages(request);
        const QString last = told(QStringLiteral("pdftotext"),
                                  {QStringLiteral("-f"), QString::number(pages), path, QStringLiteral("-")});
        ASSERT_TRUE(last.contains(QStringLiteral("The lines are drawn"))) << more;
        ASSERT_TRUE(last.contains(QStringLiteral("Customer experience"))) << more << qPrintable(last);
        if (pages > 1)
            return;
        test.write(ActionKind::AddDecision, [&](WriteUnit &unit) -> Result<void> {
            ReviewDecision agreed;
            agreed.review = *request.review;
            agreed.account = account;
            agreed.what = QStringLiteral("Another one");
            LAARI_TRY(unit.reviews().insert(agreed));
            return {};
        });
    }
    FAIL() << "sixty decisions on a page";
}

/// The words over a table are on the page of its first row, and no short text goes over the end of a page.
TEST_F(MinutesTest, WordsStayWithTheirTable)
{
    int turned = 0; // where they went to the next page together
    for (int before = 30; before < 56; ++before) {
        ui::ReportContent content;
        content.kind = ReportKind::Account;
        content.title = QStringLiteral("Title");
        content.day = day(2026, 11, 2);
        ui::ReportSection filler{ui::ReportPart::People, QStringLiteral("Filler"), {}, {}, {}, {}};
        filler.bullets.fill(QStringLiteral("Line"), before);
        ui::ReportSection section{ui::ReportPart::Why, QStringLiteral("Heading"), {}, {}, {}, {}};
        section.sentences << QStringLiteral("Beginning ") + QStringLiteral("of a longer text ").repeated(14) +
                                 QStringLiteral("end");
        section.table = ui::ReportTable{QStringLiteral("Sheet"), {{QStringLiteral("Head")}}, {}};
        section.table->rows.assign(40, {QStringLiteral("Row")});
        content.sections = {filler, section};
        const auto bytes = ui::reportBytes(content, ReportFormat::Pdf);
        const QString path = test.folder() + QStringLiteral("/words.pdf");
        ASSERT_TRUE(bytes && writeWholeFile(path, *bytes));
        const QString text = told(QStringLiteral("pdftotext"), {path, QStringLiteral("-")});
        const QStringList pages = text.split(u'\f', Qt::SkipEmptyParts);
        const auto has = [](const char *word) {
            return [word](const QString &page) { return page.contains(QString::fromUtf8(word)); };
        };
        const auto page = std::ranges::find_if(pages, has("Heading"));
        ASSERT_NE(page, pages.end());
        for (const char *word : {"Beginning", "end", "Head\n", "Row"})
            ASSERT_TRUE(has(word)(*page)) << word << " after " << before << "\n" << qPrintable(text);
        turned += page != pages.begin() ? 1 : 0;
    }
    EXPECT_GT(turned, 0);
    EXPECT_LT(turned, 26);
}

TEST_F(MinutesTest, ANoteStaysOnThePageOfItsTable)
{
    int turned = 0; // where rows and their note went to the next page together
    for (int rows = 34; rows < 50; ++rows) {
        for (int lines = 0; lines < 2; ++lines) {
            ui::ReportContent content;
            content.kind = ReportKind::Account;
            content.title = QStringLiteral("Title");
            content.day = day(2026, 11, 2);
            ui::ReportSection section{ui::ReportPart::People, QStringLiteral("Heading"), {}, {}, {}, {}};
            section.sentences.fill(QStringLiteral("Sentence"), lines);
            section.table = ui::ReportTable{QStringLiteral("Sheet"), {{QStringLiteral("Head")}}, {}};
            section.table->rows.assign(size_t(rows), {QStringLiteral("Row")});
            section.note = QStringLiteral("The note");
            content.sections = {section};
            const auto bytes = ui::reportBytes(content, ReportFormat::Pdf);
            const QString path = test.folder() + QStringLiteral("/note.pdf");
            ASSERT_TRUE(bytes && writeWholeFile(path, *bytes));
            const QString text = told(QStringLiteral("pdftotext"), {path, QStringLiteral("-")});
            const QStringList pages = text.split(u'\f', Qt::SkipEmptyParts);
            ASSERT_TRUE(pages.last().contains(QStringLiteral("The note")));
            ASSERT_TRUE(pages.last().contains(QStringLiteral("Row"))) << rows << ' ' << lines;
            turned += pages.size() > 1 ? 1 : 0;
        }
    }
    EXPECT_GT(turned, 0);
    EXPECT_LT(turned, 32);
}

TEST_F(MinutesTest, SayWhatWasAgreedWithTheCustomer)
{
    const AccountId account = test.addAccount(QStringLiteral("Sellu Oy"));
    auto request = asked(ReportKind::Minutes);
    request.review = review(account, day(2026, 11, 2), QStringLiteral("Visit the mill"));
    EXPECT_FALSE(files.pdfText(request).contains(QStringLiteral("with the customer")));
    test.write(ActionKind::AddDecision, [&](WriteUnit &unit) -> Result<void> {
        ReviewDecision agreed;
        agreed.review = *request.review;
        agreed.account = account;
        agreed.what = QStringLiteral("Weekly lists");
        agreed.withCustomer = true;
        LAARI_TRY(unit.reviews().insert(agreed));
        return {};
    });
    EXPECT_TRUE(files.pdfText(request).contains(QStringLiteral("Weekly lists (with the customer)")));
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
