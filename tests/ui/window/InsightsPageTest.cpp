// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insights/InsightsPage.h"

#include "core/usecases/EmotionGoals.h"
#include "tests/ui/window/WindowFixture.h"
#include "ui/common/CopyOut.h"
#include "ui/common/SegmentedChoice.h"
#include "ui/insights/ExperienceModel.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>

namespace laari::ui {
namespace {

/// With plain spaces where a sign of percent keeps to its number.
QString plain(QString text)
{
    return text.replace(QChar(QChar::Nbsp), u' ');
}

class InsightsPageTest : public WindowTest {
protected:
    void open()
    {
        ASSERT_TRUE(window->session().open(makeFile(), window.get()));
        trigger("showInsights");
    }
    Book &book() { return *window->session().book(); }
    void choose(const char *choice, int value)
    {
        find<SegmentedChoice>(choice)->button(value)->click();
        QCoreApplication::processEvents();
    }
    void meet(AccountId account, int times, int ours, int theirs, const QString &emotion = {})
    {
        const auto log = [&](WriteUnit &unit) -> Result<void> {
            Touchpoint touchpoint;
            touchpoint.account = account;
            touchpoint.day = clock.today() - 20;
            touchpoint.emotion = theirs;
            touchpoint.ownFeeling = ours;
            if (!emotion.isEmpty()) {
                LAARI_ASSIGN(const auto item, unit.lists().findByName(ListKind::Emotion, emotion));
                touchpoint.namedEmotion = item->id;
            }
            for (int i = 0; i < times; ++i)
                LAARI_TRY(unit.touchpoints().insert(touchpoint));
            return {};
        };
        EXPECT_TRUE(book().write(ActionKind::LogTouchpoint, log));
    }
    void aim(AccountId account, const QString &emotion)
    {
        const auto item = book().lists().findByName(ListKind::Emotion, emotion);
        EXPECT_TRUE(usecases::setEmotionGoal(book(), {account, (*item)->id, Channel::Meeting, {}}, true));
    }
};

TEST_F(InsightsPageTest, IsMadeWhenFirstShownAndSaysWhatFillsIt)
{
    ASSERT_TRUE(window->session().open(makeFile(), window.get()));
    EXPECT_FALSE(window->insightsPage());
    trigger("showInsights");
    ASSERT_TRUE(window->insightsPage());
    EXPECT_TRUE(find<QPushButton>("navInsights")->isChecked());
    EXPECT_TRUE(find<QWidget>("emotionsEmpty")->isVisible());
    choose("insightsSections", 2);
    EXPECT_TRUE(find<QWidget>("experienceEmpty")->isVisible());
}

TEST_F(InsightsPageTest, TheLargestGapsAreToldInWords)
{
    open();
    aim(first, QStringLiteral("Valued"));
    meet(first, 4, 3, 3, QStringLiteral("Calm"));
    auto *gaps = find<QListWidget>("emotionGaps");
    ASSERT_EQ(gaps->count(), 1) << "it hears of the book";
    EXPECT_EQ(plain(gaps->item(0)->text()),
              QStringLiteral("Valued, Meeting: 0 of 4 touchpoints (0 %); wanted, not felt (a "
                             "goal at 1 account, there 0/4)"));
    gaps->setCurrentRow(0);
    EXPECT_EQ(find<QTableView>("emotionMap")->currentIndex().column(), 1);
    language.setLanguage(Language::Finnish);
    EXPECT_EQ(plain(gaps->item(0)->text()),
              QStringLiteral("Arvostettu, Tapaaminen: 0/4 kohtaamisessa (0 %); tavoitteena, mutta "
                             "sitä ei koettu (tavoite 1 asiakkuudessa, siellä 0/4)"));
}

TEST_F(InsightsPageTest, OneSegmentIsLookedAtAlone)
{
    open();
    auto account = book().accounts().find(first);
    ASSERT_TRUE(account);
    account->segment = QStringLiteral("Avain");
    ASSERT_TRUE(
        book().write(ActionKind::EditAccount, [&](WriteUnit &unit) { return unit.accounts().update(*account); }));
    const AccountId second = (*book().accounts().findByName(QStringLiteral("Aalto Oy")))->id;
    aim(first, QStringLiteral("Valued"));
    aim(second, QStringLiteral("Calm"));
    meet(first, 2, 3, 3, QStringLiteral("Surprised"));
    meet(second, 2, 3, 3, QStringLiteral("Surprised"));
    auto *gaps = find<QListWidget>("emotionGaps");
    EXPECT_EQ(gaps->count(), 2);
    auto *scope = find<QComboBox>("emotionScope");
    const int segment = scope->findText(QStringLiteral("Segment: Avain"));
    ASSERT_GT(segment, 0);
    scope->setCurrentIndex(segment);
    Q_EMIT scope->activated(segment);
    EXPECT_EQ(gaps->count(), 1);
    EXPECT_TRUE(gaps->item(0)->text().startsWith(QStringLiteral("Valued")));
}

TEST_F(InsightsPageTest, OurExperienceIsToldFromFiveOn)
{
    open();
    choose("insightsSections", 2);
    meet(first, 4, 5, 2);
    auto *table = find<QTableView>("experienceTable");
    EXPECT_EQ(table->model()->rowCount(), 0);
    meet(first, 1, 3, 3);
    ASSERT_EQ(table->model()->rowCount(), 2);
    EXPECT_TRUE(table->isVisible());
    EXPECT_EQ(plain(table->model()->index(0, ExperienceModel::BetterToUs).data().toString()),
              QStringLiteral("4 (80 %)"));
    EXPECT_EQ(table->model()->index(0, ExperienceModel::Ours).data().toString(),
              QStringLiteral("Neutral 1, Delighted 4"));
    EXPECT_EQ(table->model()->index(1, ExperienceModel::Kind).data().toString(), QStringLiteral("Not said"));
    EXPECT_EQ(plain(find<QLabel>("experienceSummary")->text()),
              QStringLiteral("Of 5 encounters 4 (80 %) felt two steps or more apart: 4 better to us, 0 better to the "
                             "customer."));
    EXPECT_TRUE(CopyOut::isPicture(*table)) << "its bars are a chart";
    const QString drawn = QString::fromUtf8(CopyOut::svgOf(*table, Qt::white, clock.today()));
    EXPECT_TRUE(drawn.contains(QStringLiteral(" · Function · Last 12 months"))) << qPrintable(drawn.left(900));
    EXPECT_TRUE(drawn.contains(QStringLiteral("from upset on the left"))) << "what the bars mean";
    choose("experienceBy", 5);
    EXPECT_EQ(table->model()->index(1, ExperienceModel::Kind).data().toString(), QStringLiteral("2/2026"));
    language.setLanguage(Language::Finnish);
    EXPECT_EQ(
        plain(find<QLabel>("experienceSummary")->text()),
        QString::fromUtf8("5 kohtaamisesta 4 (80 %) koettiin vähintään kaksi askelta eri tavalla: meistä parempana "
                          "4, asiakkaasta parempana 0."));
}

TEST_F(InsightsPageTest, SectionsCanBeAddedAndTheLastOneIsRemembered)
{
    open();
    choose("insightsSections", 2);
    InsightsPage again(book(), context);
    EXPECT_EQ(again.section()->objectName(), QStringLiteral("ownExperienceSection"));
    auto *more = new QLabel;
    again.addSection([] { return QStringLiteral("More"); }, more);
    EXPECT_EQ(again.findChild<SegmentedChoice *>(QStringLiteral("insightsSections"))->options().last(),
              QStringLiteral("More"));
    again.showSection(again.sectionCount() - 1);
    EXPECT_EQ(again.section(), more);
}

TEST_F(InsightsPageTest, ThePageIsWhereOneComesBackTo)
{
    open();
    reopenWindow();
    ASSERT_TRUE(window->openLast());
    ASSERT_TRUE(window->insightsPage());
    EXPECT_TRUE(window->insightsPage()->isVisible());
}

TEST_F(InsightsPageTest, TheModelKeepsItsContract)
{
    open();
    meet(first, 5, 4, 2);
    ExperienceModel model(theme);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const auto experience =
        insight::ownExperience(book(), insight::ExperienceBy::Channel, clock.today() - 365, clock.today());
    ASSERT_TRUE(experience);
    model.setExperience(*experience);
    EXPECT_EQ(model.rowCount(), 2);
    model.refreshTexts();
    model.setExperience({});
    EXPECT_EQ(model.rowCount(), 0);
}

} // namespace
} // namespace laari::ui
