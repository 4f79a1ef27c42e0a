// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/Reviews.h"
#include "tests/ui/window/WindowFixture.h"
#include "ui/StatusLine.h"
#include "ui/common/FindEdit.h"
#include "ui/common/SegmentedChoice.h"
#include "ui/reports/ReportDialog.h"
#include "ui/reviews/ReviewsPage.h"

#include <QPushButton>
#include <QSignalSpy>

namespace laari::ui {
namespace {

class ReportsTest : public WindowTest {
protected:
    /// Two reviews of the first account.
    void addReviews(const QString &path)
    {
        auto book = Book::open(path, clock, uids);
        ASSERT_TRUE(book);
        const auto accounts = (*book)->accounts().all();
        ASSERT_TRUE(accounts);
        for (const int ago : {60, 3}) {
            const Day on = clock.today() - ago;
            const auto figures = insight::reviewFigures(**book, accounts->front().id, on);
            ASSERT_TRUE(figures);
            ASSERT_TRUE((*book)->write(ActionKind::StartReview, [&](WriteUnit &unit) -> Result<void> {
                Review review;
                review.kind = ReviewKind::Account;
                review.account = accounts->front().id;
                review.day = on;
                LAARI_TRY(unit.reviews().insert(review, {*figures}));
                return {};
            }));
        }
    }
};

TEST_F(ReportsTest, TheReportOfAReviewIsItsMinutes)
{
    prompts.openPath = makeFile();
    addReviews(prompts.openPath);
    trigger("openFile");
    trigger("showReviews");
    auto *page = window->findChild<ReviewsPage *>();
    ASSERT_TRUE(page);
    const ReviewId older{1};
    page->showReview(older);
    ASSERT_EQ(page->selected(), older);
    trigger("report");
    auto *dialog = find<ReportDialog>("reportDialog");
    ASSERT_TRUE(dialog);
    EXPECT_EQ(dialog->findChild<SegmentedChoice *>(QStringLiteral("reportKind"))->value(), 4);
    EXPECT_EQ(dialog->findChild<PickEdit *>(QStringLiteral("reportReview"))->chosen(), older.value);
    dialog->reject();
}

TEST_F(ReportsTest, WhatWasSavedIsOpenedFromTheStatusLine)
{
    prompts.openPath = makeFile();
    trigger("openFile");
    auto *link = window->findChild<QPushButton *>(QStringLiteral("openFileLink"));
    EXPECT_FALSE(link->isVisible());
    trigger("report");
    auto *dialog = find<ReportDialog>("reportDialog");
    ASSERT_TRUE(dialog);
    const QString path = folder.filePath(QStringLiteral("tässä on.pdf"));
    Q_EMIT dialog->saved(path);
    dialog->reject();
    EXPECT_TRUE(window->statusLine().message().contains(QStringLiteral("tässä on.pdf")));
    ASSERT_TRUE(link->isVisible());
    QSignalSpy asked(&window->statusLine(), &StatusLine::openRequested);
    link->click();
    ASSERT_EQ(asked.size(), 1);
    EXPECT_EQ(asked.front().front().toString(), path);
    // There is no desktop here that could open it.
    EXPECT_TRUE(window->statusLine().message().contains(QStringLiteral("No program")));
    EXPECT_FALSE(link->isVisible()) << "it is of the file alone";
}

} // namespace
} // namespace laari::ui
