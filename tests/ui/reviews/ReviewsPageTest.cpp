// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reviews/ReviewsPage.h"

#include "core/usecases/Reviews.h"
#include "tests/support/TestBook.h"
#include "ui/common/ChipEdit.h"
#include "ui/common/ChoiceRow.h"
#include "ui/common/LanguageController.h"
#include "ui/common/Prompts.h"
#include "ui/common/SegmentedChoice.h"
#include "ui/common/Theme.h"
#include "ui/reviews/AgreedDialog.h"
#include "ui/reviews/ReviewDialog.h"
#include "ui/reviews/ReviewModels.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

namespace laari::ui {
namespace {

class ReviewPrompts final : public Prompts {
public:
    void showError(QWidget *, const Error &error) override { errors.push_back(error.code); }
    QString openBookPath(QWidget *) override { return {}; }
    QString saveBookPath(QWidget *, const QString &) override { return {}; }
    QString openCsvPath(QWidget *, const QString &) override { return {}; }
    bool discardChanges(QWidget *) override { return true; }

    std::vector<ErrorCode> errors;
};

class ReviewsPageTest : public ::testing::Test {
protected:
    ReviewsPageTest() : settings(test.folder() + QStringLiteral("/settings.ini"), QSettings::IniFormat)
    {
        language.setLanguage(Language::English);
        theme.setMode(ThemeMode::Light);
        for (int ago = 700; ago >= 20; ago -= 60)
            test.log(good, test.today() - ago, 5, {decider});
    }
    ReviewId review()
    {
        Review made;
        made.day = test.today() - 40;
        made.next = test.today() + 20;
        made.participants = {{{}, {}, QStringLiteral("Vieras")}};
        return *usecases::startReview(test.book(), made, {good, other});
    }
    void open()
    {
        page = std::make_unique<ReviewsPage>(test.book(), context, [] { return true; });
        page->resize(1198, 682);
        page->QWidget::show();
        QCoreApplication::processEvents();
    }
    template <typename T> T *find(const char *name)
    {
        auto *found = page->findChild<T *>(QString::fromLatin1(name));
        EXPECT_TRUE(found) << name;
        return found;
    }
    void click(const char *name)
    {
        auto *button = find<QPushButton>(name);
        ASSERT_TRUE(button->isVisible() && button->isEnabled()) << name;
        QTest::mouseClick(button, Qt::LeftButton);
        QCoreApplication::processEvents();
    }
    QString cell(const char *table, int row, int column)
    {
        return find<QTableView>(table)->model()->index(row, column).data().toString();
    }

    testing::TestBook test;
    AccountId good = test.addAccount(QStringLiteral("Hyvä Oy"));
    AccountId other = test.addAccount(QStringLiteral("Toinen Oy"));
    StakeholderId decider = test.addPerson(good, QStringLiteral("Noora"), Role::Decider);
    LanguageController language;
    Theme theme;
    ReviewPrompts prompts;
    QSettings settings;
    UiContext context{test.clock(), test.uids(), theme, language, prompts, settings};
    std::unique_ptr<ReviewsPage> page;
};

TEST_F(ReviewsPageTest, AnEmptyOneOffersTheFirst)
{
    open();
    auto *empty = find<QWidget>("reviewsEmpty");
    EXPECT_TRUE(empty->isVisible());
    QTest::mouseClick(empty->findChild<QPushButton *>(), Qt::LeftButton);
    auto *dialog = page->findChild<ReviewDialog *>();
    ASSERT_TRUE(dialog);
    QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("save")), Qt::LeftButton);
    QCoreApplication::processEvents();
    const auto all = *test->reviews().all();
    ASSERT_EQ(all.size(), 1U);
    EXPECT_EQ(test->reviews().figuresOf(all[0].id)->size(), 2U);
    EXPECT_EQ(all[0].participants.size(), 1U) << "who uses the file takes part";
    EXPECT_EQ(page->selected(), all[0].id);
    EXPECT_TRUE(prompts.errors.empty());
}

TEST_F(ReviewsPageTest, WhatWasAgreedIsAddedEditedAndRemoved)
{
    const ReviewId id = review();
    open();
    const auto dialog = [this] { return page->findChild<AgreedDialog *>(); };
    const auto press = [&](const char *button) {
        QTest::mouseClick(dialog()->findChild<QPushButton *>(QString::fromLatin1(button)), Qt::LeftButton);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
    };
    const auto write = [&](const char *field, const QString &text) {
        auto *line = dialog()->findChild<QLineEdit *>(QString::fromLatin1(field));
        line->clear();
        QTest::keyClicks(line, text);
    };
    const auto decisions = [&] { return *test->reviews().decisionsOf(id); };
    click("agreedAdd");
    press("save");
    ASSERT_TRUE(dialog()) << "without words nothing is agreed";
    write("agreedWhat", QStringLiteral("Hinta pysyy"));
    dialog()->findChild<QCheckBox *>(QStringLiteral("agreedWithCustomer"))->click();
    press("save");
    ASSERT_FALSE(dialog());
    ASSERT_EQ(decisions().size(), 1U);
    EXPECT_EQ(decisions()[0].what, QStringLiteral("Hinta pysyy"));
    EXPECT_FALSE(decisions()[0].account) << "of the whole, unless told";
    EXPECT_TRUE(decisions()[0].withCustomer);
    EXPECT_EQ(cell("agreedTable", 0, AgreedModel::WhoWhen), QStringLiteral("with the customer"));
    click("agreedEdit");
    write("agreedWhat", QStringLiteral("Hinta laskee"));
    dialog()->findChild<QCheckBox *>(QStringLiteral("agreedWithCustomer"))->click();
    press("save");
    EXPECT_EQ(decisions()[0].what, QStringLiteral("Hinta laskee"));
    EXPECT_FALSE(decisions()[0].withCustomer);
    click("agreedAdd");
    dialog()->findChild<SegmentedChoice *>(QStringLiteral("agreedKind"))->button(2)->click();
    write("followUpWhat", QStringLiteral("Soita"));
    press("save");
    ASSERT_TRUE(dialog()) << "a follow-up is somebody's";
    write("agreedAccount", QStringLiteral("Toinen Oy"));
    press("save");
    ASSERT_FALSE(dialog());
    auto followUps = *test->followUps().ofAccount(other);
    ASSERT_EQ(followUps.size(), 1U);
    find<QTableView>("agreedTable")->selectRow(1);
    click("agreedEdit");
    write("followUpWhat", QStringLiteral("Soita heti"));
    write("followUpDueLine", QStringLiteral("12.12.2027"));
    press("save");
    followUps = *test->followUps().ofAccount(other);
    EXPECT_EQ(followUps[0].what, QStringLiteral("Soita heti"));
    EXPECT_EQ(followUps[0].due, Day::fromDate(QDate(2027, 12, 12)));
    EXPECT_EQ(decisions()[1].what, QStringLiteral("Soita heti"));
    find<QTableView>("agreedTable")->selectRow(1);
    click("agreedEdit");
    press("remove");
    EXPECT_EQ(decisions().size(), 1U);
    EXPECT_TRUE(test->followUps().ofAccount(other)->empty());
    EXPECT_TRUE(prompts.errors.empty());
}

TEST_F(ReviewsPageTest, ShowsWhatWasSeenAndWhatBecameOfDecisions)
{
    const ReviewId id = review();
    ASSERT_TRUE(usecases::addDecision(test.book(), id, good, QStringLiteral("Tavataan johto")));
    open();
    EXPECT_EQ(page->selected(), id);
    EXPECT_TRUE(find<QLabel>("reviewFacts")->text().contains(QStringLiteral("Vieras")));
    EXPECT_EQ(cell("seenTable", 0, SeenModel::Name), QStringLiteral("Hyvä Oy"));
    EXPECT_EQ(cell("agreedTable", 0, AgreedModel::What), QStringLiteral("Tavataan johto"));
    EXPECT_TRUE(cell("agreedTable", 0, AgreedModel::State).contains(QStringLiteral("open")));
    click("agreedDone");
    EXPECT_TRUE(cell("agreedTable", 0, AgreedModel::State).contains(QStringLiteral("done")));
    EXPECT_FALSE(find<QPushButton>("agreedDrop")->isEnabled());
    click("agreedReopen");
    click("agreedDrop");
    EXPECT_TRUE(cell("agreedTable", 0, AgreedModel::State).contains(QStringLiteral("dropped")));
    EXPECT_FALSE(test->reviews().find(id)->finishedOn.has_value());
    click("reviewFinish");
    EXPECT_TRUE(test->reviews().find(id)->finishedOn.has_value());
    QSignalSpy meeting(page.get(), &ReviewsPage::meetingRequested);
    QSignalSpy minutes(page.get(), &ReviewsPage::minutesRequested);
    click("reviewMeeting");
    click("reviewMinutes");
    EXPECT_EQ(meeting.count(), 1);
    EXPECT_EQ(minutes.count(), 1);
    language.setLanguage(Language::Finnish);
    QCoreApplication::processEvents();
    EXPECT_TRUE(cell("agreedTable", 0, AgreedModel::State).contains(QStringLiteral("luovuttiin")))
        << cell("agreedTable", 0, AgreedModel::State).toStdString();
    language.setLanguage(Language::English);
}

TEST_F(ReviewsPageTest, SelectsTheOneThatWasHeldOnceItShows)
{
    const ReviewId older = review();
    const ReviewId newer = *usecases::startReview(test.book(), {}, {good});
    open();
    EXPECT_EQ(page->selected(), newer);
    page->hide();
    page->selectNext(older);
    page->QWidget::show();
    EXPECT_EQ(page->selected(), older);
    page->selectNext(newer);
    EXPECT_EQ(page->selected(), newer) << "at once where it shows";
    page->hide();
    page->showReview(older);
    page->QWidget::show();
    EXPECT_EQ(page->selected(), older) << "asked for once";
}

TEST_F(ReviewsPageTest, ShowsMoreOfWhatWasSeenWhereThereIsWidth)
{
    review();
    language.setLanguage(Language::Finnish);
    open();
    auto *seen = find<QTableView>("seenTable");
    const auto header = [&] { return seen->horizontalHeader(); };
    EXPECT_FALSE(header()->isSectionHidden(SeenModel::Late));
    EXPECT_TRUE(header()->isSectionHidden(SeenModel::Heard));
    EXPECT_LE(header()->length(), seen->viewport()->width()) << "nothing is reached sideways alone";
    EXPECT_TRUE(seen->model()->index(0, SeenModel::Name).data(Qt::ToolTipRole).toString().contains(u'%'));
    EXPECT_TRUE(cell("reviewsTable", 0, ReviewsModel::What).startsWith(QStringLiteral("Kesken")))
        << "what tells most is not what is cut";
    EXPECT_TRUE(find<QTableView>("reviewsTable")->isColumnHidden(ReviewsModel::Next));
    page->resize(1750, 900);
    QCoreApplication::processEvents();
    EXPECT_FALSE(header()->isSectionHidden(SeenModel::Heard));
    EXPECT_LE(header()->length(), seen->viewport()->width());
    language.setLanguage(Language::English);
}

TEST_F(ReviewsPageTest, OfOneAccountWithWhoTookPart)
{
    open();
    page->newReview(good);
    auto *dialog = page->findChild<ReviewDialog *>();
    ASSERT_TRUE(dialog);
    auto *people = dialog->findChild<ChipEdit *>(QStringLiteral("reviewPeople"));
    people->addChip({-decider.value, QStringLiteral("Noora")});
    people->addChip({0, QStringLiteral("Konsultti")});
    dialog->findChild<QPlainTextEdit *>(QStringLiteral("reviewNotes"))->setPlainText(QStringLiteral("Muista tämä"));
    dialog->findChild<QLineEdit *>(QStringLiteral("reviewName"))->setText(QStringLiteral("Kevät"));
    QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("save")), Qt::LeftButton);
    QCoreApplication::processEvents();
    const auto all = *test->reviews().all();
    ASSERT_EQ(all.size(), 1U);
    EXPECT_EQ(all[0].account, good);
    EXPECT_EQ(all[0].name, QStringLiteral("Kevät"));
    EXPECT_EQ(all[0].notes, QStringLiteral("Muista tämä"));
    ASSERT_EQ(all[0].participants.size(), 3U);
    EXPECT_EQ(all[0].participants[1].person, decider);
    EXPECT_EQ(all[0].participants[2].name, QStringLiteral("Konsultti"));
}

TEST_F(ReviewsPageTest, WhatIsSelectedIsComputedOnce)
{
    review();
    page = std::make_unique<ReviewsPage>(test.book(), context, [] { return true; });
    QSignalSpy computed(find<QTableView>("seenTable")->model(), &QAbstractItemModel::modelReset);
    page->refresh();
    EXPECT_EQ(computed.count(), 0) << "as long as nobody sees it";
    page->QWidget::show();
    QCoreApplication::processEvents();
    EXPECT_EQ(computed.count(), 1);
    page->refresh();
    EXPECT_EQ(computed.count(), 2);
    const ReviewId second = *usecases::startReview(test.book(), {}, {other});
    EXPECT_EQ(computed.count(), 3) << "the book changed";
    page->showReview(second);
    EXPECT_EQ(computed.count(), 4);
    EXPECT_EQ(page->selected(), second);
}

TEST_F(ReviewsPageTest, AllAreTheCustomersAndProspects)
{
    const auto staged = [this](const char *name, Lifecycle stage) {
        Account account;
        account.name = QString::fromUtf8(name);
        account.lifecycle.front().stage = stage;
        return test.add(account);
    };
    const AccountId prospect = staged("Tuleva Oy", Lifecycle::Prospect);
    staged("Mennyt Oy", Lifecycle::Lost);
    staged("Muiden Oy", Lifecycle::CompetitorsCustomer);
    open();
    page->newReview({});
    auto *dialog = page->findChild<ReviewDialog *>();
    ASSERT_TRUE(dialog);
    QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("save")), Qt::LeftButton);
    QCoreApplication::processEvents();
    std::vector<AccountId> looked;
    const auto figures = *test->reviews().figuresOf(test->reviews().all()->front().id);
    for (const ReviewFigures &each : figures)
        looked.push_back(each.account);
    EXPECT_EQ(looked, (std::vector{good, other, prospect}));
}

TEST_F(ReviewsPageTest, TheChipsOfAnotherAccountsPeopleGo)
{
    open();
    page->newReview(good);
    auto *dialog = page->findChild<ReviewDialog *>();
    ASSERT_TRUE(dialog);
    auto *people = dialog->findChild<ChipEdit *>(QStringLiteral("reviewPeople"));
    people->addChip({-decider.value, QStringLiteral("Noora")});
    people->addChip({0, QStringLiteral("Konsultti")});
    const auto shown = [&] {
        QStringList names;
        for (const Chip &chip : people->chips())
            names << chip.text;
        return names;
    };
    const QStringList ours = shown().mid(0, 1);
    EXPECT_EQ(shown().size(), 3);
    auto *account = dialog->findChild<QLineEdit *>(QStringLiteral("reviewAccount"));
    account->clear();
    QTest::keyClicks(account, QStringLiteral("Toinen Oy"));
    EXPECT_EQ(shown(), ours + QStringList{QStringLiteral("Konsultti")});
    people->addChip({-decider.value, QStringLiteral("Noora")});
    dialog->findChild<SegmentedChoice *>(QStringLiteral("reviewKind"))->button(1)->click();
    EXPECT_EQ(shown(), ours + QStringList{QStringLiteral("Konsultti")})
        << "a review of the portfolio has none of theirs";
}

TEST_F(ReviewsPageTest, OfAccountsThatWereChosenOneByOne)
{
    open();
    page->newReview({});
    auto *dialog = page->findChild<ReviewDialog *>();
    ASSERT_TRUE(dialog);
    auto *scope = dialog->findChild<ChoiceRow *>(QStringLiteral("reviewScope"));
    QAbstractButton *chosen = nullptr;
    for (auto *button : scope->findChildren<QAbstractButton *>()) {
        EXPECT_FALSE(button->text().isEmpty());
        if (button->text() == QStringLiteral("Chosen"))
            chosen = button;
    }
    ASSERT_TRUE(chosen);
    QTest::mouseClick(chosen, Qt::LeftButton);
    auto *accounts = dialog->findChild<ChipEdit *>(QStringLiteral("reviewAccounts"));
    ASSERT_TRUE(accounts->isVisible());
    accounts->addChip({other.value, QStringLiteral("Toinen Oy")});
    QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("save")), Qt::LeftButton);
    QCoreApplication::processEvents();
    const auto all = *test->reviews().all();
    ASSERT_EQ(all.size(), 1U);
    const auto figures = *test->reviews().figuresOf(all[0].id);
    ASSERT_EQ(figures.size(), 1U);
    EXPECT_EQ(figures[0].account, other);
}

TEST_F(ReviewsPageTest, OneThatWasHeldEarlierIsRecordedOnItsDay)
{
    open();
    page->newReview({});
    auto *dialog = page->findChild<ReviewDialog *>();
    ASSERT_TRUE(dialog);
    auto *day = dialog->findChild<QLineEdit *>(QStringLiteral("reviewDayLine"));
    const auto save = [&] {
        QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("save")), Qt::LeftButton);
        QCoreApplication::processEvents();
    };
    day->selectAll();
    QTest::keyClicks(day, QStringLiteral("tomorrow"));
    save();
    EXPECT_TRUE(test->reviews().all()->empty()) << "it cannot have been held yet";
    day->selectAll();
    QTest::keyClicks(day, QStringLiteral("yesterday"));
    save();
    const auto all = *test->reviews().all();
    ASSERT_EQ(all.size(), 1U);
    EXPECT_EQ(all[0].day, test.today() - 1);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    click("reviewEdit");
    dialog = page->findChild<ReviewDialog *>();
    ASSERT_TRUE(dialog);
    day = dialog->findChild<QLineEdit *>(QStringLiteral("reviewDayLine"));
    EXPECT_TRUE(day->isVisible() && !day->isEnabled()) << "what was seen is of that day";
    EXPECT_EQ(day->text(), QStringLiteral("yesterday"));
    save();
    EXPECT_EQ(test->reviews().find(all[0].id)->day, test.today() - 1);
}

TEST_F(ReviewsPageTest, ModelsHoldTogether)
{
    const ReviewId id = review();
    ASSERT_TRUE(usecases::addDecision(test.book(), id, good, QStringLiteral("x")));
    ReviewsModel reviews;
    AgreedModel agreed(theme, nullptr);
    SeenModel seen;
    const QAbstractItemModelTester first(&reviews, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QAbstractItemModelTester second(&agreed, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QAbstractItemModelTester third(&seen, QAbstractItemModelTester::FailureReportingMode::Fatal);
    reviews.setRows({{*test->reviews().find(id), {}}});
    agreed.setLines(*insight::agreedIn(test.book(), id, test.today()));
    seen.setMovements(*insight::movementSince(test.book(), id, test.today()));
    EXPECT_EQ(reviews.rowCount(), 1);
    EXPECT_EQ(agreed.rowCount(), 1);
    EXPECT_EQ(seen.rowCount(), 2);
    reviews.setRows({});
    agreed.setLines({});
    seen.setMovements({});
}

} // namespace
} // namespace laari::ui
