// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/MovePerson.h"
#include "tests/ui/account/PageBench.h"
#include "ui/account/PeopleActions.h"
#include "ui/account/PeopleDialogs.h"
#include "ui/account/PeopleMap.h"
#include "ui/account/PeopleMapAccess.h"
#include "ui/common/Card.h"
#include "ui/common/FieldRow.h"
#include "ui/common/FindEdit.h"
#include "ui/common/SegmentedChoice.h"

#include <QAbstractButton>
#include <QImage>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

namespace laari::ui {
namespace {

using namespace Qt::StringLiterals;
using laari::testing::day;
using laari::testing::PageBench;

/// A chief, two who report to them, one unscored.
class PeopleTabTest : public ::testing::Test {
protected:
    void SetUp() override
    {
        chief = bench.book.addPerson(bench.account, u"Noora Ström"_s, Role::Decider, 5);
        Stakeholder person;
        person.account = bench.account;
        person.enteredOn = day(2020, 1, 1);
        person.name = u"Pekka Pelto"_s;
        person.roles = {{std::nullopt, Role::Contact, 3}};
        person.reportsTo = chief;
        contact = bench.book.add(person);
        person.name = u"Liisa Lehto"_s;
        person.roles = {{std::nullopt, Role::Influencer, 2}};
        influencer = bench.book.add(person);
        for (int ago = 300; ago > 0; ago -= 20)
            bench.book.log(bench.account, bench.book.today() - ago, 5, {chief});
    }

    void open()
    {
        bench.open();
        tabs = bench.find<QTabWidget>("accountTabs");
        tabs->setCurrentWidget(bench.find<QWidget>("peopleTab"));
        map = bench.find<PeopleMap>("peopleMap");
        bench.page->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(bench.page.get()));
        QCoreApplication::processEvents();
    }

    Stakeholder stored(StakeholderId id) { return *bench.book->stakeholders().find(id); }
    size_t item(StakeholderId id)
    {
        for (size_t i = 0; i < map->content().people.size(); ++i)
            if (map->content().people[i].id == id)
                return i;
        ADD_FAILURE() << "not on the map";
        return 0;
    }
    QPoint middle(StakeholderId id) { return map->box(item(id)).center().toPoint(); }
    void drag(StakeholderId id, QPoint to)
    {
        QTest::mousePress(map, Qt::LeftButton, {}, middle(id));
        QTest::mouseMove(map, (middle(id) + to) / 2);
        QMouseEvent move(QEvent::MouseMove, to, map->mapToGlobal(QPointF(to)), Qt::NoButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(map, &move);
        QTest::mouseRelease(map, Qt::LeftButton, {}, to);
    }
    QString stripText(const char *name) { return bench.find<QAbstractButton>(name)->accessibleName(); }
    template <typename Dialog> Dialog *dialog(const char *name)
    {
        auto *found = bench.page->findChild<Dialog *>(QString::fromLatin1(name));
        EXPECT_TRUE(found && found->isVisible()) << name;
        return found;
    }
    static void save(PersonQuestion *question) { question->findChild<QPushButton *>(u"save"_s)->click(); }
    void act(StakeholderId person, const char *action)
    {
        std::unique_ptr<QMenu> menu(bench.page->findChild<PeopleActions *>()->makeMenu(person));
        ASSERT_TRUE(menu);
        auto *found = menu->findChild<QAction *>(QString::fromLatin1(action));
        ASSERT_TRUE(found) << action;
        found->trigger();
        QCoreApplication::processEvents();
    }

    PageBench bench;
    StakeholderId chief;
    StakeholderId contact;
    StakeholderId influencer;
    QTabWidget *tabs = nullptr;
    PeopleMap *map = nullptr;
};

TEST_F(PeopleTabTest, TheMapIsShownFirstAndTheTableIsOneClickAway)
{
    open();
    EXPECT_TRUE(map->isVisible());
    EXPECT_FALSE(bench.find<QTableView>("peopleTable")->isVisible());
    map->select(contact);
    bench.find<SegmentedChoice>("peopleView")->button(2)->click();
    EXPECT_FALSE(map->isVisible());
    auto *table = bench.find<QTableView>("peopleTable");
    EXPECT_TRUE(table->isVisible());
    ASSERT_EQ(table->selectionModel()->selectedRows().size(), 1) << "the one selected on the map";
    bench.find<SegmentedChoice>("peopleView")->button(1)->click();
    EXPECT_TRUE(map->isVisible());
    bench.find<SegmentedChoice>("peopleView")->button(2)->click();
    bench.page.reset();
    bench.open();
    EXPECT_TRUE(bench.find<QTableView>("peopleTable")->isVisibleTo(bench.find<QWidget>("peopleTab"))) << "remembered";
}

TEST_F(PeopleTabTest, TrustIsInBandsUntilFiguresAreAskedFor)
{
    open();
    EXPECT_TRUE(map->told(item(chief)).contains(u"high"_s));
    EXPECT_FALSE(map->told(item(chief)).contains(QRegularExpression(u"estimate: \\w+, \\d"_s)));
    EXPECT_TRUE(map->content().people[item(chief)].known);
    EXPECT_FALSE(map->content().people[item(contact)].known);
    bench.find<QAbstractButton>("peopleFigures")->setChecked(true);
    EXPECT_TRUE(map->told(item(chief)).contains(QRegularExpression(u"estimate: high, \\d"_s)));
}

TEST_F(PeopleTabTest, ArrowsWalkEnterOpensAndKeysChange)
{
    open();
    QSignalSpy edits(bench.page.get(), &AccountPage::editPersonRequested);
    map->setFocus();
    map->select(chief);
    QTest::keyClick(map, Qt::Key_Down);
    EXPECT_NE(map->selected(), chief);
    map->select(contact);
    QTest::keyClick(map, Qt::Key_Return);
    ASSERT_EQ(edits.size(), 1);
    EXPECT_EQ(edits[0][0].value<StakeholderId>(), contact);
    EXPECT_TRUE(bench.page->editSelected());
    EXPECT_EQ(edits.size(), 2);

    QTest::keyClick(map, Qt::Key_Up, Qt::ControlModifier);
    EXPECT_EQ(stored(contact).roleOn(bench.book.today()).influence, 4);
    EXPECT_EQ(map->selected(), contact) << "stays in hand";
    QTest::keyClick(map, Qt::Key_Down, Qt::AltModifier);
    QTest::keyClick(map, Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(stored(contact).roleOn(bench.book.today()).influence, 2);
    EXPECT_EQ(stored(contact).roleOn(bench.book.today() - 1).influence, 3);
    for (int i = 0; i < 5; ++i)
        QTest::keyClick(map, Qt::Key_Down, Qt::ControlModifier);
    EXPECT_EQ(stored(contact).roleOn(bench.book.today()).influence, 1);
    EXPECT_TRUE(bench.prompts.errors.empty()) << "the end of the scale is no error";
}

TEST_F(PeopleTabTest, DraggingUpChangesInfluence)
{
    open();
    const auto &bands = map->layoutNow().bands();
    drag(contact, QPoint(middle(contact).x(), int(bands[0].top) + 2));
    EXPECT_EQ(stored(contact).roleOn(bench.book.today()).influence, 5);
    EXPECT_EQ(stored(contact).reportsTo, chief);
}

TEST_F(PeopleTabTest, ACardDroppedOnAnotherReportsToIt)
{
    open();
    drag(contact, middle(influencer));
    EXPECT_EQ(stored(contact).reportsTo, influencer);
    EXPECT_EQ(stored(contact).roleOn(bench.book.today()).influence, 3);
    // In a circle: refused and said.
    drag(influencer, middle(contact));
    EXPECT_EQ(stored(influencer).reportsTo, chief);
    ASSERT_EQ(bench.prompts.errors.size(), 1u);
    EXPECT_EQ(bench.prompts.errors[0].code, ErrorCode::ReportsToCircle);
}

TEST_F(PeopleTabTest, EscapeLetsACardGoWhereItWas)
{
    open();
    QTest::mousePress(map, Qt::LeftButton, {}, middle(contact));
    QMouseEvent move(QEvent::MouseMove, middle(influencer), map->mapToGlobal(QPointF(middle(influencer))), Qt::NoButton,
                     Qt::LeftButton, {});
    QCoreApplication::sendEvent(map, &move);
    QTest::keyClick(map, Qt::Key_Escape);
    QTest::mouseRelease(map, Qt::LeftButton, {}, middle(influencer));
    EXPECT_EQ(stored(contact).reportsTo, chief);
}

TEST_F(PeopleTabTest, TheChiefIsAskedForByKey)
{
    open();
    map->setFocus();
    map->select(contact);
    QTest::keyClick(map, Qt::Key_R);
    auto *question = dialog<ChiefDialog>("chiefDialog");
    auto *pick = question->findChild<PickEdit *>(u"chiefPick"_s);
    EXPECT_EQ(pick->chosen(), chief.value);
    EXPECT_EQ(pick->option(contact.value), nullptr) << "nobody reports to themselves";
    pick->selectAll();
    QTest::keyClicks(pick, u"Liisa Lehto"_s);
    QTest::keyClick(pick, Qt::Key_Tab);
    save(question);
    EXPECT_EQ(stored(contact).reportsTo, influencer);
}

TEST_F(PeopleTabTest, AScreenReaderHearsEveryCard)
{
    open();
    QAccessible::setActive(true);
    PeopleMapAccess told(*map);
    ASSERT_EQ(told.childCount(), int(map->items()));
    const int at = int(item(chief));
    QAccessibleInterface *card = told.child(at);
    ASSERT_TRUE(card);
    EXPECT_EQ(card->text(QAccessible::Name), u"Noora Ström"_s);
    EXPECT_TRUE(card->text(QAccessible::Description).contains(u"influence 5 of 5"_s));
    EXPECT_EQ(told.indexOfChild(card), at);
    QSignalSpy edits(bench.page.get(), &AccountPage::editPersonRequested);
    card->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    EXPECT_EQ(edits.size(), 1);
    EXPECT_TRUE(card->state().selected);
    QAccessible::setActive(false);
}

TEST_F(PeopleTabTest, TheStripCountsAndLeads)
{
    open();
    EXPECT_TRUE(stripText("coverageDeciders").endsWith(u"1 of 2"_s)) << qPrintable(stripText("coverageDeciders"));
    EXPECT_TRUE(stripText("coverageContacts").endsWith(u"0 of 1 named"_s));
    EXPECT_TRUE(stripText("coverageQuiet").endsWith(u"2 people"_s)); // never met
    EXPECT_TRUE(stripText("coverageRests").contains(u"Noora Ström · 100"_s)) << qPrintable(stripText("coverageRests"));
    EXPECT_FALSE(bench.find<QWidget>("coverageChairs")->isVisible());
    bench.find<QAbstractButton>("coverageQuiet")->click();
    const auto first = map->selected();
    EXPECT_TRUE(first == contact || first == influencer);
    bench.find<QAbstractButton>("coverageQuiet")->click();
    EXPECT_NE(map->selected(), first) << "one by one";
    bench.find<QAbstractButton>("coverageRests")->click();
    EXPECT_EQ(map->selected(), chief);
}

TEST_F(PeopleTabTest, WhoIsExpectedAndNotNamedHasAnEmptyCard)
{
    open();
    const auto &people = map->content().people;
    const auto unnamed = std::ranges::find(people, PeopleMapContent::Kind::Unnamed, &PeopleMapContent::Person::kind);
    ASSERT_NE(unnamed, people.end());
    EXPECT_EQ(unnamed->role, Role::Decider);
    QSignalSpy added(bench.page.get(), &AccountPage::newPersonRequested);
    QTest::mouseClick(map, Qt::LeftButton, {}, map->box(size_t(unnamed - people.begin())).center().toPoint());
    EXPECT_EQ(added.size(), 1);
}

TEST_F(PeopleTabTest, AnEmptyChairAsksForTheSuccessor)
{
    Stakeholder gone = stored(chief);
    gone.activeUntil = bench.book.today() - 3;
    bench.book.write(ActionKind::EditPerson, [&](WriteUnit &unit) { return unit.stakeholders().update(gone); });
    open();
    EXPECT_EQ(map->content().people[item(chief)].kind, PeopleMapContent::Kind::Chair);
    EXPECT_TRUE(stripText("coverageChairs").endsWith(u"1 to be filled"_s));
    act(chief, "chairFill");
    auto *question = dialog<SuccessorDialog>("successorDialog");
    save(question);
    EXPECT_TRUE(question->isVisible()) << "nobody is named yet";
    EXPECT_TRUE(question->findChild<FieldRow *>()->hasError());
    question->findChild<PickEdit *>(u"successorPick"_s)->setText(u"Uusi Johtaja"_s);
    save(question);
    const auto people = *bench.book->stakeholders().findByName(bench.account, u"Uusi Johtaja"_s);
    ASSERT_EQ(people.size(), 1u);
    EXPECT_EQ(people[0].replaces, chief);
    EXPECT_EQ(stored(contact).reportsTo, people[0].id);
    EXPECT_FALSE(bench.find<QWidget>("coverageChairs")->isVisible());
    EXPECT_EQ(map->content().people[item(people[0].id)].kind, PeopleMapContent::Kind::Person);
}

TEST_F(PeopleTabTest, AChairIsTakenAway)
{
    Stakeholder gone = stored(chief);
    gone.activeUntil = bench.book.today() - 3;
    bench.book.write(ActionKind::EditPerson, [&](WriteUnit &unit) { return unit.stakeholders().update(gone); });
    open();
    act(chief, "chairRemove");
    EXPECT_TRUE(stored(chief).chairRemoved);
    EXPECT_FALSE(bench.find<QWidget>("coverageChairs")->isVisible());
}

TEST_F(PeopleTabTest, HistoryIsOneStepAwayForWhoMoved)
{
    const AccountId other = bench.book.addAccount(u"Uusi Oy"_s);
    open();
    act(contact, "personMove");
    auto *question = dialog<MoveDialog>("moveDialog");
    save(question);
    EXPECT_TRUE(question->isVisible()) << "without an account";
    question->findChild<PickEdit *>(u"moveAccount"_s)->setText(u"Uusi Oy"_s);
    save(question);
    const auto there = *bench.book->stakeholders().ofAccount(other);
    ASSERT_EQ(there.size(), 1u);
    EXPECT_EQ(there[0].movedFrom, contact);
    EXPECT_EQ(stored(contact).activeUntil, bench.book.today() - 1);

    act(contact, "personAfter");
    EXPECT_EQ(bench.page->account(), other);
    EXPECT_EQ(tabs->currentWidget(), bench.find<QWidget>("peopleTab"));
    EXPECT_EQ(map->selected(), there[0].id);
    act(there[0].id, "personBefore");
    EXPECT_EQ(bench.page->account(), bench.account);
    auto *table = bench.find<QTableView>("peopleTable");
    EXPECT_TRUE(table->isVisible()) << "who has left is in the table";
    EXPECT_EQ(table->selectionModel()->selectedRows().size(), 1);
}

TEST_F(PeopleTabTest, OursAreTiedToWhomTheyKnow)
{
    const OwnPersonId own = bench.book->ownPeople().all()->front().id;
    Touchpoint touchpoint;
    touchpoint.account = bench.account;
    touchpoint.day = bench.book.today() - 100; // longer ago than a decider's rhythm
    touchpoint.emotion = 4;
    touchpoint.participants = {{chief, Presence::There}};
    touchpoint.ownPeople = {own};
    bench.book.add(touchpoint);
    open();
    ASSERT_EQ(map->content().ours.size(), 1u);
    ASSERT_EQ(map->content().ties.size(), 1u);
    EXPECT_TRUE(map->content().ties[0].met);
    EXPECT_FALSE(map->content().ties[0].fresh);
    EXPECT_EQ(map->content().ties[0].line, u"100 days ago"_s);

    map->select(chief);
    map->activate(map->content().people.size());
    auto *question = dialog<RelationshipDialog>("relationshipDialog");
    question->findChild<SegmentedChoice *>(u"relationshipCurrent"_s)->button(3)->click();
    question->findChild<SegmentedChoice *>(u"relationshipDesired"_s)->button(4)->click();
    save(question);
    const auto kept = *bench.book->relationships().ofAccount(bench.account);
    ASSERT_EQ(kept.size(), 1u);
    EXPECT_EQ(kept[0], (Relationship{own, chief, RelationshipLevel::ProblemSolver, RelationshipLevel::TrustedAdviser}));
    EXPECT_EQ(map->content().ties[0].line, u"100 days ago · problem solver → trusted adviser"_s);
}

TEST_F(PeopleTabTest, PeopleOfOneNameAreToldApart)
{
    struct Case {
        const char *what;
        std::array<QString, 2> titles;
        std::array<Role, 2> roles;
        std::array<QString, 2> names;
    };
    const Case cases[] = {
        {"titles",
         {u"Ostaja"_s, u"Johtaja"_s},
         {Role::Contact, Role::Contact},
         {u"A B (Ostaja)"_s, u"A B (Johtaja)"_s}},
        {"roles",
         {u""_s, u"Johtaja"_s},
         {Role::Contact, Role::Decider},
         {u"A B (contact)"_s, u"A B (decision maker)"_s}},
        {"numbers", {u"Ostaja"_s, u"ostaja"_s}, {Role::Contact, Role::Contact}, {u"A B (1)"_s, u"A B (2)"_s}},
    };
    for (const Case &each : cases) {
        PageBench fresh;
        std::array<StakeholderId, 2> ids;
        for (size_t i = 0; i < 2; ++i) {
            Stakeholder person;
            person.account = fresh.account;
            person.name = i == 0 ? u"A B"_s : u"a b"_s;
            person.name = u"A B"_s;
            person.title = each.titles[i];
            person.roles = {{std::nullopt, each.roles[i], 3}};
            ids[i] = fresh.book.add(person);
        }
        fresh.open();
        QStringList names;
        for (const auto &person : fresh.find<PeopleMap>("peopleMap")->content().people)
            if (person.kind == PeopleMapContent::Kind::Person)
                names << person.name;
        for (const QString &name : each.names)
            EXPECT_TRUE(names.contains(name)) << each.what << ": " << qPrintable(names.join(u'|'));
    }
}

TEST_F(PeopleTabTest, ThePooledNumberLeadsToItsPeople)
{
    bench.open();
    tabs = bench.find<QTabWidget>("accountTabs");
    auto *lead = bench.find<QPushButton>("trustIndexPeople");
    EXPECT_NE(lead->focusPolicy(), Qt::NoFocus);
    lead->click();
    EXPECT_EQ(tabs->currentWidget(), bench.find<QWidget>("peopleTab"));
    EXPECT_TRUE(bench.find<QWidget>("roleDistribution")->isVisible());
}

TEST_F(PeopleTabTest, ACrowdWithLongNamesLaysOut)
{
    for (int i = 0; i < 300; ++i)
        bench.book.addPerson(bench.account, QString(190, QChar(u'A' + i % 26)) + QString::number(i), Role(i % 3),
                             1 + i % 5);
    const StakeholderId lowest = bench.book.addPerson(bench.account, QString(200, u'Ö'), Role::Decider, 5);
    bench.book.log(bench.account, bench.book.today() - 3, 2, {lowest});
    open();
    EXPECT_LE(bench.find<QWidget>("peopleTab")->minimumSizeHint().width(), 1130);
    EXPECT_TRUE(bench.find<ElidedLabel>("distributionLowest")->fullText().endsWith(QString(200, u'Ö')));
    EXPECT_GE(map->items(), 303u);
    auto *scroll = bench.find<QScrollArea>("peopleMapScroll");
    EXPECT_GT(map->height(), scroll->viewport()->height());
    EXPECT_LE(map->width(), scroll->viewport()->width());
    EXPECT_EQ(map->grab().isNull(), false);
    map->setFocus();
    QTest::keyClick(map, Qt::Key_End);
    EXPECT_TRUE(map->visibleRegion().intersects(map->box(*map->current()).toAlignedRect())) << "brought in sight";
}

} // namespace
} // namespace laari::ui
