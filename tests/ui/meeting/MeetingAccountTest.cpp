// SPDX-License-Identifier: GPL-3.0-or-later
// What the page of an account leads to: its goal, and from a cause to the chart.
#include "core/usecases/TrustGoals.h"
#include "tests/ui/meeting/MeetingFixture.h"
#include "ui/charts/TrustPlot.h"

#include <algorithm>

namespace laari::ui {
namespace {

class MeetingAccountTest : public MeetingWindowTest {
protected:
    const TrustPlot &plot() const { return *window->accountSheet()->findChild<TrustPlot *>(); }
    /// The line of a cause: it begins with its number.
    QLabel *cause(int number) const
    {
        const auto all = window->accountSheet()->findChildren<QLabel *>();
        const auto found = std::ranges::find_if(all, [number](const QLabel *label) {
            return label->text().contains(QStringLiteral(">%1</span>").arg(number)) &&
                   label->text().contains(QStringLiteral("href"));
        });
        return found == all.end() ? nullptr : *found;
    }
    bool shows(std::optional<Day> day) const
    {
        return QTest::qWaitFor([&] { return plot().cursor() == day; });
    }
};

TEST_F(MeetingAccountTest, ACausesNumberShowsItOnTheChart)
{
    test.log(bad, test.today() - 30, 1, {other}, Channel::Delivery);
    open({}, bad);
    ASSERT_TRUE(cause(1)) << window->accountSheet()->texts().join(u'|').toStdString();
    EXPECT_EQ(plot().cursor(), std::nullopt);
    QTest::keyClicks(window.get(), QStringLiteral("1"));
    ASSERT_TRUE(shows(test.today() - 30)) << "the largest";
    EXPECT_TRUE(plot().findChild<QLabel *>(QStringLiteral("chartCard"))->isVisible());
    EXPECT_FALSE(plot().cursorText().contains(QStringLiteral("Ville"))) << plot().cursorText().toStdString();
    key(Qt::Key_Escape);
    EXPECT_EQ(plot().cursor(), std::nullopt);
    EXPECT_TRUE(window->isVisible()) << "Escape puts the cause away first";

    const QString html = cause(1)->text();
    const auto from = html.indexOf(QStringLiteral("href=\"")) + 6;
    const QString link = html.mid(from, html.indexOf(u'"', from) - from);
    Q_EMIT cause(1)->linkActivated(link);
    EXPECT_EQ(plot().cursor(), test.today() - 30);
    Q_EMIT cause(1)->linkActivated(link);
    EXPECT_EQ(plot().cursor(), std::nullopt) << "and away again";

    Q_EMIT cause(1)->linkActivated(link);
    key(Qt::Key_Left);
    key(Qt::Key_Right);
    EXPECT_EQ(plot().cursor(), std::nullopt) << "of another page";
}

TEST_F(MeetingAccountTest, WhoAnsweredIsTheirRoleUntilNamesShow)
{
    const Day on = test.today() - 12;
    test.write(ActionKind::AddSurvey, [&](WriteUnit &unit) -> Result<void> {
        Survey survey;
        survey.name = QStringLiteral("NPS");
        survey.openedOn = on;
        LAARI_ASSIGN(const SurveyId id, unit.surveys().insert(survey));
        SurveyAnswer answer;
        answer.survey = id;
        answer.person = other;
        answer.day = on;
        answer.score = 2;
        LAARI_TRY(unit.surveys().insertAnswer(answer));
        return {};
    });
    open({}, bad);
    const auto person = [this] {
        const auto &answers = plot().state().timeline.answers;
        return answers.empty() ? QString() : answers.front().person;
    };
    EXPECT_TRUE(person().contains(QStringLiteral("decision maker"))) << person().toStdString();
    EXPECT_FALSE(person().contains(QStringLiteral("Ville")));
    QTest::keyClicks(window.get(), QStringLiteral("n"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return window->namesShown(); }));
    EXPECT_TRUE(person().contains(QStringLiteral("Ville Kettu"))) << person().toStdString();
}

TEST_F(MeetingAccountTest, ANumberThatIsNoCauseBeginsANameIfAnyBeginsSo)
{
    MeetingPlan plan;
    plan.accounts = {good, bad, quiet, test.addAccount(QStringLiteral("3T Oy"))};
    open(plan, quiet);
    auto *jump = window->findChild<QLineEdit *>(QStringLiteral("meetingJump"));
    QTest::keyClicks(window.get(), QStringLiteral("1"));
    QTest::qWait(700); // longer than one waits for another letter
    EXPECT_FALSE(jump->isVisible()) << "no account is called so";
    QTest::keyClicks(window.get(), QStringLiteral("3"));
    EXPECT_TRUE(QTest::qWaitFor([&] { return jump->isVisible(); }));
    EXPECT_EQ(jump->text(), QStringLiteral("3"));
}

TEST_F(MeetingAccountTest, TheGoalStandsWithItsWay)
{
    const Day due = test.today() + 200;
    ASSERT_TRUE(usecases::setTrustGoal(test.book(), bad, {90, std::nullopt, due}));
    open({}, good);
    EXPECT_TRUE(plot().state().paths.empty());
    EXPECT_FALSE(seen().contains(QStringLiteral("Goal")));
    key(Qt::Key_Right);
    EXPECT_TRUE(seen().contains(QStringLiteral("Goal: trust index 90 by"))) << seen().toStdString();
    EXPECT_TRUE(seen().contains(QStringLiteral("on the way")));
    ASSERT_EQ(plot().state().paths.size(), 1U);
    EXPECT_EQ(plot().state().paths.front().points.back(), QPointF(due.value, 90));
    EXPECT_EQ(plot().state().timeline.days.back().day, due) << "the forecast can be compared with it";
    EXPECT_GT(plot().window().to, due.value);
    window->setCustomerPresent(true);
    EXPECT_FALSE(seen().contains(QStringLiteral("Goal"))) << "our own matter";
    EXPECT_FALSE(seen().contains(QStringLiteral("90")));
}

TEST_F(MeetingAccountTest, AGoalFarAwayLeavesRoomForThePast)
{
    ASSERT_TRUE(usecases::setTrustGoal(test.book(), bad, {90, std::nullopt, test.today() + 3000}));
    open({}, bad);
    const double today = test.today().value;
    EXPECT_LE(plot().window().to - today, today - plot().window().from + 1);
}

} // namespace
} // namespace laari::ui
