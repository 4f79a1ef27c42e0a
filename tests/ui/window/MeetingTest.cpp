// SPDX-License-Identifier: GPL-3.0-or-later
// The meeting as it is reached from the window.
#include "core/usecases/Reviews.h"
#include "tests/ui/window/WindowFixture.h"
#include "ui/meeting/MeetingSheets.h"
#include "ui/meeting/MeetingWindow.h"
#include "ui/reviews/ReviewsPage.h"

#include <QLabel>
#include <QLineEdit>

namespace laari::ui {
namespace {

class MeetingTest : public WindowTest {
protected:
    void open()
    {
        ASSERT_TRUE(window->session().open(makeFile(), window.get()));
        trigger("showAccounts");
    }
    MeetingWindow *meet()
    {
        trigger("meeting");
        return window->meeting();
    }
    Book &book() { return *window->session().book(); }
};

TEST_F(MeetingTest, IsAboutTheAccountsThatWereLookedOut)
{
    open();
    MeetingWindow *all = meet();
    ASSERT_TRUE(all);
    EXPECT_EQ(all->pageCount(), 3 + 2);
    all->close();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    find<QLineEdit>("accountsFilter")->setText(QStringLiteral("aalto"));
    QCoreApplication::processEvents();
    MeetingWindow *one = meet();
    ASSERT_TRUE(one);
    EXPECT_EQ(one->pageCount(), 1 + 2);
    one->goTo(1);
    EXPECT_EQ(one->accountSheet()->accessibleName(), QStringLiteral("Aalto Oy"));
    one->close();
}

TEST_F(MeetingTest, SaysWhatWasUndone)
{
    open();
    MeetingWindow *meeting = meet();
    ASSERT_TRUE(meeting);
    meeting->goTo(1);
    QLineEdit *line = meeting->accountSheet()->line();
    line->setFocus();
    QTest::keyClicks(line, QStringLiteral("Tavataan"));
    QTest::keyClick(line, Qt::Key_Return);
    const auto reviews = *book().reviews().all();
    ASSERT_EQ(reviews.size(), 1U);
    EXPECT_EQ(book().reviews().decisionsOf(reviews[0].id)->size(), 1U);
    trigger("undo");
    EXPECT_TRUE(book().reviews().decisionsOf(reviews[0].id)->empty());
    EXPECT_TRUE(line->text().isEmpty());
    const auto *told = meeting->findChild<QLabel *>(QStringLiteral("meetingNotice"));
    EXPECT_TRUE(told->isVisible());
    EXPECT_TRUE(told->text().startsWith(QStringLiteral("Undone: "))) << told->text().toStdString();
    meeting->close();
}

TEST_F(MeetingTest, TheReviewThatWasHeldIsSelectedAmongReviews)
{
    open();
    MeetingWindow *meeting = meet();
    ASSERT_TRUE(meeting);
    QLineEdit *line = meeting->firstSheet()->line();
    line->setFocus();
    QTest::keyClicks(line, QStringLiteral("Tavataan"));
    QTest::keyClick(line, Qt::Key_Return);
    const auto held = meeting->review();
    ASSERT_TRUE(held);
    Review later; // the newest of the day is another
    ASSERT_TRUE(usecases::startReview(book(), later, {book().accounts().all()->front().id}));
    meeting->close();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_TRUE(find<QLabel>("statusMessage")->accessibleName().contains(QStringLiteral("F11")));
    trigger("showReviews");
    EXPECT_EQ(window->findChild<ReviewsPage *>()->selected(), held);
}

} // namespace
} // namespace laari::ui
