// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/Value.h"
#include "tests/ui/account/PageBench.h"
#include "ui/account/ValueDialogs.h"
#include "ui/account/ValueModel.h"
#include "ui/charts/EmotionMapModel.h"
#include "ui/charts/EmotionMapView.h"
#include "ui/common/Card.h"
#include "ui/common/CopyOut.h"
#include "ui/common/DateField.h"
#include "ui/common/FieldRow.h"
#include "ui/common/FindEdit.h"
#include "ui/common/SegmentedChoice.h"

#include <QAbstractItemModelTester>
#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QToolButton>

namespace laari::ui {
namespace {

using namespace Qt::StringLiterals;
using laari::testing::PageBench;

/// With plain spaces where a sign of percent keeps to its number.
QString plain(QString text)
{
    return text.replace(QChar(QChar::Nbsp), u' ');
}

/// As the user does: by the button.
void save(QDialog *dialog)
{
    for (QPushButton *button : dialog->findChildren<QPushButton *>())
        if (button->isDefault())
            button->click();
}

/// The page of an account with two people, on its tab of value.
class ValueTabTest : public ::testing::Test {
protected:
    void open()
    {
        bench.open();
        auto *tabs = bench.find<QTabWidget>("accountTabs");
        tabs->setCurrentWidget(bench.find<QWidget>("valueTab"));
        QCoreApplication::processEvents();
    }
    void addUsual()
    {
        ASSERT_TRUE(usecases::saveValueDrivers(bench.book.book(), bench.account, usecases::usualValueDrivers()));
    }
    std::vector<ValueDriver> drivers() { return *bench.book->values().driversOf(bench.account); }
    void rate(size_t driver, StakeholderId person, int expectation, int delivery)
    {
        ASSERT_TRUE(usecases::rateValue(
            bench.book.book(), {{drivers()[driver].id, person, bench.book.today(), expectation, delivery, 2}}));
    }
    QString cell(int row, int column) const
    {
        return bench.find<QTableView>("valueTable")->model()->index(row, column).data().toString();
    }
    template <typename Dialog> Dialog *dialog()
    {
        for (QWidget *each : QApplication::topLevelWidgets())
            if (auto *found = qobject_cast<Dialog *>(each); found && found->isVisible())
                return found;
        ADD_FAILURE() << "no dialog";
        return nullptr;
    }
    void showEmotions()
    {
        auto *view = bench.find<SegmentedChoice>("valueView");
        view->button(2)->click();
        QCoreApplication::processEvents();
    }

    PageBench bench;
    StakeholderId noora = bench.book.addPerson(bench.account, u"Noora Ström"_s, Role::Decider, 5);
    StakeholderId pekka = bench.book.addPerson(bench.account, u"Pekka Tiainen"_s);
};

TEST_F(ValueTabTest, AnEmptyOneOffersTheOneAction)
{
    open();
    auto *empty = bench.find<QWidget>("valueEmpty");
    ASSERT_TRUE(empty->isVisible());
    QTest::mouseClick(empty->findChild<QPushButton *>(), Qt::LeftButton);
    auto *asked = dialog<ValueDriversDialog>();
    ASSERT_TRUE(asked);
    asked->findChild<QPushButton *>(u"addUsualDrivers"_s)->click();
    save(asked);
    EXPECT_EQ(drivers().size(), 6U);
    EXPECT_FALSE(empty->isVisible());
    EXPECT_EQ(cell(0, ValueModel::Driver), u"Reliable deliveries"_s);
    EXPECT_EQ(cell(0, ValueModel::Who), u"not rated yet"_s);
}

TEST_F(ValueTabTest, TellsGapsFirstByRoleInBothLanguages)
{
    addUsual();
    rate(0, pekka, 5, 1);
    rate(3, noora, 4, 2);
    rate(3, pekka, 3, 3);
    open();
    EXPECT_EQ(cell(0, ValueModel::Driver), u"Price level and predictability"_s);
    EXPECT_EQ(cell(0, ValueModel::Who), u"1 decision maker"_s);
    EXPECT_EQ(cell(0, ValueModel::Scale), u"expect 4, get 2"_s);
    EXPECT_EQ(cell(0, ValueModel::Gap), u"\u22122"_s);
    EXPECT_EQ(cell(1, ValueModel::Driver), QString()) << "the same driver";
    EXPECT_EQ(cell(1, ValueModel::Who), u"1 contact"_s);
    EXPECT_EQ(cell(2, ValueModel::Driver), u"Reliable deliveries"_s);
    bench.language.setLanguage(Language::Finnish);
    EXPECT_EQ(cell(0, ValueModel::Driver), u"Hintataso ja hintojen ennustettavuus"_s);
    EXPECT_EQ(cell(0, ValueModel::Who), u"1 päättäjä"_s);
    EXPECT_EQ(cell(0, ValueModel::Scale), u"odotus 4, kokemus 2"_s);
    bench.language.setLanguage(Language::English);
}

TEST_F(ValueTabTest, ItsScalesAreAPictureWithAllTheirRows)
{
    addUsual();
    rate(0, pekka, 5, 1);
    open();
    auto *table = bench.find<QTableView>("valueTable");
    ASSERT_TRUE(CopyOut::isPicture(*table));
    table->resize(table->width(), 80); // most of it is scrolled away
    const QString drawn = QString::fromUtf8(CopyOut::svgOf(*table, Qt::white, bench.book.today()));
    EXPECT_TRUE(drawn.contains(u"Saimaan Sellu Oyj · What the account values"_s)) << qPrintable(drawn.left(2000));
    EXPECT_TRUE(drawn.contains(drivers().back().english.toHtmlEscaped())) << "the last one too";
    EXPECT_TRUE(drawn.contains(u"Small dots: people."_s));
}

TEST_F(ValueTabTest, RatesByTheKeysAlone)
{
    addUsual();
    open();
    bench.page->rateValue();
    auto *asked = dialog<RateValueDialog>();
    ASSERT_TRUE(asked);
    auto *person = asked->findChild<PickEdit *>(u"ratePerson"_s);
    person->setFocus();
    save(asked);
    EXPECT_TRUE(asked->isVisible()) << "somebody must have said it";
    QTest::keyClicks(person, u"Pekka Tiainen"_s);
    save(asked);
    ASSERT_TRUE(asked->isVisible()) << "and something";
    const auto press = [&](const char *name, int key) {
        auto *steps = asked->findChild<SegmentedChoice *>(QString::fromLatin1(name));
        ASSERT_TRUE(steps) << name;
        steps->button(1)->setFocus();
        QTest::keyClick(steps->button(1), Qt::Key(Qt::Key_0 + key));
    };
    press("rateExpectation1", 5);
    press("rateDelivery1", 3);
    press("rateSacrifice2", 4);
    press("rateSacrifice2", 0); // cleared again
    save(asked);
    const auto ratings = *bench.book->values().ratingsOf(bench.account, bench.book.today());
    ASSERT_EQ(ratings.size(), 1U);
    EXPECT_EQ(ratings[0], (ValueRating{drivers()[0].id, pekka, bench.book.today(), 5, 3, {}}));
    EXPECT_EQ(cell(0, ValueModel::Gap), u"\u22122"_s);
}

TEST_F(ValueTabTest, BeginsAsThePersonLastSaid)
{
    addUsual();
    rate(1, noora, 5, 4);
    RateValueDialog asked(bench.book.book(), bench.context, bench.account, noora, nullptr);
    EXPECT_EQ(asked.findChild<SegmentedChoice *>(u"rateExpectation2"_s)->value(), 5);
    EXPECT_EQ(asked.findChild<SegmentedChoice *>(u"rateDelivery2"_s)->value(), 4);
    EXPECT_EQ(asked.findChild<SegmentedChoice *>(u"rateDelivery1"_s)->value(), std::nullopt);
    auto *day = asked.findChild<DateField *>(u"rateDay"_s);
    if (!day) // the name is its line's
        day = asked.findChild<DateField *>();
    ASSERT_TRUE(day);
    day->setTyped(u"not a day"_s);
    asked.show();
    save(&asked);
    EXPECT_TRUE(asked.isVisible()) << "what is no day is refused";
}

TEST_F(ValueTabTest, DriversAreMovedRenamedAndRemoved)
{
    addUsual();
    ValueDriversDialog asked(bench.book.book(), bench.context, bench.account, nullptr);
    asked.show();
    EXPECT_FALSE(asked.findChild<QPushButton *>(u"addUsualDrivers"_s)->isVisible()) << "all are there";
    auto finnish = asked.findChildren<QLineEdit *>(u"driverFinnish"_s);
    ASSERT_EQ(finnish.size(), 6);
    finnish[1]->setFocus();
    QTest::keyClick(finnish[1], Qt::Key_Up, Qt::ControlModifier);
    finnish[2]->clear();
    finnish[2]->setText(finnish[0]->text()); // a name that is taken
    save(&asked);
    EXPECT_TRUE(asked.isVisible());
    EXPECT_EQ(drivers()[0].english, u"Reliable deliveries"_s) << "nothing was written";
    finnish[2]->setText(u"Helppous"_s);
    asked.findChildren<QToolButton *>(u"removeDriver"_s)[5]->click();
    save(&asked);
    const auto saved = drivers();
    ASSERT_EQ(saved.size(), 5U);
    EXPECT_EQ(saved[0].english, u"Expertise"_s);
    EXPECT_EQ(saved[2].finnish, u"Helppous"_s);
}

TEST_F(ValueTabTest, SpaceSetsAGoalAndTakesItAway)
{
    open();
    showEmotions();
    auto *map = bench.find<QTableView>("emotionMap");
    ASSERT_TRUE(map->isVisible());
    EXPECT_EQ(map->model()->columnCount(), 11);
    map->setFocus();
    map->setCurrentIndex(map->model()->index(3, 2)); // Valued, Teams
    QTest::keyClick(map, Qt::Key_Space);
    const auto goals = *bench.book->emotionGoals().ofAccount(bench.account);
    ASSERT_EQ(goals.size(), 1U);
    EXPECT_EQ(goals[0].channel, Channel::Teams);
    EXPECT_EQ(map->currentIndex(), map->model()->index(3, 2)) << "one stays where one was";
    EXPECT_EQ(plain(bench.find<ElidedLabel>("emotionSentence")->fullText()),
              u"Valued, Teams: no touchpoint with a named emotion; wanted, nothing is known yet"_s);
    QTest::keyClick(map, Qt::Key_Return);
    EXPECT_TRUE(bench.book->emotionGoals().ofAccount(bench.account)->empty());
    bench.find<QPushButton>("emotionGoal")->click();
    EXPECT_EQ(bench.book->emotionGoals().ofAccount(bench.account)->size(), 1U) << "and by a button that one sees";
}

TEST_F(ValueTabTest, TheRowOneStandsOnIsFollowed)
{
    Touchpoint touchpoint;
    touchpoint.account = bench.account;
    touchpoint.day = bench.book.today() - 5;
    touchpoint.emotion = 2;
    touchpoint.namedEmotion = (*bench.book->lists().findByName(ListKind::Emotion, u"Ignored"_s))->id;
    bench.book.add(touchpoint);
    open();
    showEmotions();
    auto *map = bench.find<QTableView>("emotionMap");
    map->setCurrentIndex(map->model()->index(12, 1)); // Ignored, Meeting
    QTest::keyClick(map, Qt::Key_Space);
    EXPECT_EQ(map->currentIndex().row(), 0) << "a gap comes first, and one with it";
    const QString told = plain(bench.find<ElidedLabel>("emotionSentence")->fullText());
    EXPECT_EQ(told, u"Ignored, Meeting: 1 of 1 touchpoint (100 %); to be removed, still felt"_s);
    bench.language.setLanguage(Language::Finnish);
    EXPECT_EQ(plain(bench.find<ElidedLabel>("emotionSentence")->fullText()),
              u"Sivuutettu, Tapaaminen: 1/1 kohtaamisessa (100 %); halutaan pois, mutta koetaan yhä"_s);
    bench.language.setLanguage(Language::English);
}

TEST_F(ValueTabTest, NothingIsWrittenWhereThatMustNotBe)
{
    addUsual();
    open();
    bench.page->setReadyToWrite([] { return false; });
    showEmotions();
    auto *map = bench.find<QTableView>("emotionMap");
    map->setCurrentIndex(map->model()->index(0, 0));
    QTest::keyClick(map, Qt::Key_Space);
    EXPECT_TRUE(bench.book->emotionGoals().all()->empty());
}

TEST_F(ValueTabTest, ModelsKeepTheirContract)
{
    constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;
    ValueModel values(bench.theme);
    EmotionMapModel emotions;
    QAbstractItemModelTester valuesTester(&values, fatal);
    QAbstractItemModelTester emotionsTester(&emotions, fatal);
    addUsual();
    rate(0, noora, 4, 2);
    values.setValues(*insight::valueGaps(bench.book.book(), bench.account, bench.book.today()));
    EXPECT_EQ(values.rowCount(), 6);
    const insight::EmotionQuestion question{
        bench.account, {}, insight::EmotionColumns::JourneyStages, bench.book.today() - 365, bench.book.today()};
    emotions.setMap(*insight::emotionMap(bench.book.book(), question), true);
    EXPECT_EQ(emotions.rowCount(), 16);
    EXPECT_EQ(emotions.columnCount(), 9);
    values.refreshTexts();
    emotions.refreshTexts();
    values.setValues({});
    emotions.setMap({}, true);
    EXPECT_EQ(values.rowCount() + emotions.rowCount(), 0);
}

} // namespace
} // namespace laari::ui
