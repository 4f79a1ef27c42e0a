// SPDX-License-Identifier: GPL-3.0-or-later
// What the lists of a meeting say, and how they fit their room.
#include "tests/ui/meeting/MeetingFixture.h"

#include <QScrollArea>
#include <QScrollBar>

namespace laari::ui {
namespace {

class MeetingLinesTest : public MeetingWindowTest {
protected:
    ReviewId reviewOn(Day day)
    {
        Review review;
        review.day = day;
        review.finishedOn = day;
        return *usecases::startReview(test.book(), review, {good, bad, quiet});
    }
    void decide(ReviewId review, std::optional<AccountId> about, const QString &what)
    {
        ASSERT_TRUE(usecases::addDecision(test.book(), review, about, what, usecases::AgreedWith::Customer));
    }
    static QString lineWith(const QStringList &lines, const QString &what)
    {
        const QStringList found = lines.filter(what);
        EXPECT_EQ(found.size(), 1) << what.toStdString() << " of " << lines.join(u'|').toStdString();
        return found.value(0);
    }
    QStringList gaps() const { return window->findChild<MeetingList *>(QStringLiteral("meetingGaps"))->lines(); }
    /// It has no line that has room: what begins above the edge ends in dots there.
    static bool isBelow(const QLabel *label, const QScrollArea *area)
    {
        const QRect place(label->mapTo(area->viewport(), QPoint()), label->size());
        const int room = area->viewport()->height();
        return place.bottom() >= room && room - place.top() < label->fontMetrics().height();
    }
    static QImage drawn(QLabel *label)
    {
        QImage image(label->size(), QImage::Format_ARGB32);
        image.fill(Qt::transparent);
        label->render(&image, QPoint(), QRegion(), QWidget::DrawChildren);
        return image;
    }
    /// How far down anything is drawn; -1: nowhere.
    static int lowest(const QImage &image)
    {
        for (int y = image.height() - 1; y >= 0; --y)
            for (int x = 0; x < image.width(); ++x)
                if (image.pixelColor(x, y).alpha() > 0)
                    return y;
        return -1;
    }
    static void rest()
    {
        for (int i = 0; i < 6; ++i)
            QCoreApplication::processEvents();
        QTest::qWait(30);
    }
};

TEST_F(MeetingLinesTest, WhatWasDecidedEarlierThanTheOthersSaysWhen)
{
    decide(reviewOn(test.today() - 80), good, QStringLiteral("Vanha"));
    decide(reviewOn(test.today() - 40), good, QStringLiteral("Uudempi"));
    MeetingPlan plan;
    plan.account = good;
    plan.accounts = {good};
    open(plan);
    for (const QStringList &lines : {window->firstSheet()->before()->lines(), [this] {
                                         window->goTo(1);
                                         return window->accountSheet()->before()->lines();
                                     }()}) {
        EXPECT_TRUE(lineWith(lines, QStringLiteral("Vanha")).contains(QStringLiteral("decided 1 Sep")));
        EXPECT_FALSE(lineWith(lines, QStringLiteral("Uudempi")).contains(QStringLiteral("decided")));
    }
    window->setCustomerPresent(true);
    EXPECT_TRUE(seen().contains(QStringLiteral("decided 1 Sep"))) << seen().toStdString();
}

TEST_F(MeetingLinesTest, WhatWasDecidedEarlierTodayIsNotForgotten)
{
    open();
    EXPECT_TRUE(seen().contains(QStringLiteral("This is the first review")));
    prompts.answer = 1; // looked back at
    decide(reviewOn(test.today()), {}, QStringLiteral("Aamulla"));
    open();
    EXPECT_FALSE(seen().contains(QStringLiteral("This is the first review")));
    lineWith(window->firstSheet()->before()->lines(), QStringLiteral("Aamulla"));
    EXPECT_TRUE(seen().contains(QStringLiteral("DECIDED ON 20 NOV 2026"))) << seen().toStdString();
    EXPECT_TRUE(seen().contains(QStringLiteral("where each account was on"))) << "nothing has moved since today";
}

TEST_F(MeetingLinesTest, OneOfTheSameDayHidesNothingThatIsOpen)
{
    const ReviewId old = reviewOn(test.today() - 40);
    decide(old, {}, QStringLiteral("Avoin"));
    const DecisionId done = *usecases::addDecision(test.book(), old, {}, QStringLiteral("Tehty"));
    ASSERT_TRUE(usecases::settleDecision(test.book(), done, DecisionState::CarriedOut));
    decide(reviewOn(test.today() - 80), {}, QStringLiteral("Vanhin"));
    decide(reviewOn(test.today()), {}, QStringLiteral("Aamulla"));
    decide(reviewOn(test.today()), {}, QStringLiteral("Puoliltapäivin"));
    prompts.answer = 1; // looked back at
    open();
    const QStringList lines = window->firstSheet()->before()->lines();
    EXPECT_EQ(lines.size(), 3) << lines.join(u'|').toStdString();
    EXPECT_FALSE(lineWith(lines, QStringLiteral("Puoliltapäivin")).contains(QStringLiteral("decided")));
    EXPECT_FALSE(lineWith(lines, QStringLiteral("Aamulla")).contains(QStringLiteral("decided")));
    EXPECT_TRUE(lineWith(lines, QStringLiteral("Avoin")).contains(QStringLiteral("decided 11 Oct")));
}

TEST_F(MeetingLinesTest, ANameFromRightToLeftTurnsNothingAround)
{
    Account account;
    account.name = QString::fromUtf8("شركة الطاقة");
    const AccountId odd = test.add(account);
    MeetingPlan plan;
    plan.accounts = {odd, bad};
    open(plan, odd);
    type(window->accountSheet()->line(), QStringLiteral("Tavataan johtaja"));
    window->goTo(window->pageCount() - 1);
    const QString line = window->lastSheet()->agreed()->lines().value(0);
    EXPECT_TRUE(line.contains(QChar(0x2068) + account.name + QChar(0x2069))) << line.toStdString();
    for (const QLabel *label : window->lastSheet()->agreed()->findChildren<QLabel *>()) {
        if (label->text().contains(account.name)) {
            EXPECT_EQ(label->text().section(u'>', 1).front(), QChar(0x200E));
        }
    }
}

TEST_F(MeetingLinesTest, OfARoleWithManyOneLineTellsTheirCount)
{
    for (int i = 0; i < 10; ++i)
        test.log(bad, test.today() - 300 - i, 3, {test.addPerson(bad, QStringLiteral("D%1").arg(i), Role::Decider)});
    for (int i = 0; i < 3; ++i)
        test.addPerson(bad, QStringLiteral("C%1").arg(i), Role::Contact);
    test.addPerson(bad, QStringLiteral("I0"), Role::Influencer);
    open({}, bad);
    const QString told = gaps().join(u'|');
    EXPECT_TRUE(gaps().contains(QStringLiteral("10 decision makers last met over 299 days ago"))) << told.toStdString();
    EXPECT_TRUE(gaps().contains(QStringLiteral("never met: 3 contacts"))) << told.toStdString();
    EXPECT_TRUE(gaps().contains(QStringLiteral("never met: influencer"))) << told.toStdString();
    key(Qt::Key_N);
    ASSERT_TRUE(QTest::qWaitFor([&] { return window->namesShown(); }));
    lineWith(gaps(), QStringLiteral("not met for a long time: D9 (309 days)"));
    lineWith(gaps(), QStringLiteral("not met for a long time: D6 (306 days)"));
    EXPECT_TRUE(gaps().filter(QStringLiteral("D5")).isEmpty()) << "one of the rest";
    lineWith(gaps(), QStringLiteral("6 other decision makers last met over 299 days ago"));
    lineWith(gaps(), QStringLiteral("never met: C1"));
    language.setLanguage(Language::Finnish);
    key(Qt::Key_N);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !window->namesShown(); }));
    EXPECT_TRUE(QTest::qWaitFor([&] {
        return gaps().contains(QStringLiteral("10 päättäjää tavattu viimeksi yli 299 pv sitten"));
    })) << gaps().join(u'|').toStdString();
    language.setLanguage(Language::English);
}

TEST_F(MeetingLinesTest, OfManyByNameThoseOfMostInfluenceAreNamedAndTheOthersCounted)
{
    for (int i = 0; i < 20; ++i)
        test.addPerson(bad, QStringLiteral("P%1").arg(i), Role::Contact, i == 13 ? 5 : 3);
    open({}, bad);
    key(Qt::Key_N);
    ASSERT_TRUE(QTest::qWaitFor([&] { return window->namesShown(); }));
    const QStringList never = gaps().filter(QStringLiteral("never met"));
    EXPECT_EQ(never, QStringList({QStringLiteral("never met: P13"), QStringLiteral("never met: P0"),
                                  QStringLiteral("never met: P1"), QStringLiteral("never met: P2"),
                                  QStringLiteral("never met: 16 other contacts")}))
        << never.join(u'|').toStdString();
}

TEST_F(MeetingLinesTest, OfAnAccountWithoutATouchpointNothingIsClaimed)
{
    open({}, quiet);
    EXPECT_FALSE(seen().contains(QStringLiteral("serious failure"))) << seen().toStdString();
    EXPECT_FALSE(seen().contains(QStringLiteral("our own judgement")));
    EXPECT_TRUE(window->findChild<QLabel *>(QStringLiteral("meetingFacts"))
                    ->text()
                    .contains(QStringLiteral("no touchpoint yet")));
    EXPECT_TRUE(gaps().contains(QStringLiteral("no touchpoint yet")));
    window->goTo(bad);
    EXPECT_FALSE(seen().contains(QStringLiteral("no touchpoint yet")));
}

TEST_F(MeetingLinesTest, WhatFitsOnAnotherScreenIsNotHeldBack)
{
    MeetingList list(context);
    QStringList lines;
    for (int i = 0; i < 6; ++i)
        lines << QStringLiteral("Rivi %1").arg(i);
    list.setHeading(QStringLiteral("Lista"));
    list.setLines(lines);
    list.show();
    list.resize(600, 2000);
    rest();
    const int all = list.heightForAll();
    const auto *more = list.findChild<QLabel *>(QStringLiteral("meetingMore"));
    list.resize(600, all - 40);
    rest();
    EXPECT_TRUE(more->isVisible());
    list.resize(600, all + 2);
    rest();
    EXPECT_FALSE(more->isVisible()) << "what said that there are more is not why there is no room";
}

TEST_F(MeetingLinesTest, NoLineIsCutInTwo)
{
    MeetingList list(context);
    QStringList lines;
    for (int i = 0; i < 9; ++i)
        lines << QStringLiteral("MMMM %1").arg(i);
    list.setHeading(QStringLiteral("Lista"));
    list.setLines(lines);
    list.show();
    auto *area = list.findChild<QScrollArea *>();
    const auto *more = list.findChild<QLabel *>(QStringLiteral("meetingMore"));
    for (int height = 120; height < 330; height += 15) {
        list.resize(600, height);
        rest();
        for (const int at : {0, 11, area->verticalScrollBar()->maximum()}) {
            area->verticalScrollBar()->setValue(at);
            rest();
            const int room = area->viewport()->height();
            int below = 0;
            for (QLabel *label : area->widget()->findChildren<QLabel *>()) {
                const QRect place(label->mapTo(area->viewport(), QPoint()), label->size());
                below += place.bottom() >= room;
                const bool cut = (place.top() < 0 || place.bottom() >= room) && place.height() <= room;
                EXPECT_EQ(lowest(drawn(label)) >= 0, !cut)
                    << "height " << height << ", at " << at << ": " << label->text().toStdString();
            }
            EXPECT_EQ(more->text(), below == 0 ? QString() : QStringLiteral("and %1 more").arg(below));
        }
    }
}

TEST_F(MeetingLinesTest, EveryLineIsAsHighAsItsWordsNeed)
{
    MeetingList list(context);
    list.setHeading(QStringLiteral("Lista"));
    list.show();
    list.resize(400, 380);
    const auto lines = [](int count) {
        QStringList all;
        for (int i = 0; i < count; ++i)
            all << QStringLiteral("ei ole tavattu pitkään aikaan: Henkilö Sukunimi %1 (321 pv)").arg(i);
        return all;
    };
    auto *area = list.findChild<QScrollArea *>();
    for (const int count : {1, 150, 3, 400, 150}) {
        list.setLines(lines(count));
        for (const double scale : {1.0, 0.7}) {
            list.setScale(scale);
            rest();
            for (const QLabel *label : area->widget()->findChildren<QLabel *>())
                ASSERT_GE(label->height(), label->heightForWidth(label->width()))
                    << count << " lines: " << label->text().toStdString();
        }
    }
}

TEST_F(MeetingLinesTest, WhatHasNoRoomAsAWholeIsBegunAndEndsInDots)
{
    MeetingList list(context);
    list.setHeading(QStringLiteral("Lista"));
    list.setLines({QStringLiteral("Otsikko"), QStringLiteral("MMMM ").repeated(60), QStringLiteral("Viimeinen")});
    list.show();
    list.resize(600, 320);
    rest();
    const auto *area = list.findChild<QScrollArea *>();
    const auto labels = area->widget()->findChildren<QLabel *>();
    ASSERT_EQ(labels.size(), 3);
    const int room = area->viewport()->height() - labels[1]->y();
    const int line = labels[1]->fontMetrics().height();
    ASSERT_LT(room, labels[1]->height());
    ASSERT_GT(room, 2 * line);
    const int seen = lowest(drawn(labels[1]));
    EXPECT_GT(seen, line);
    EXPECT_LT(seen, room) << "whole lines of letters";
    EXPECT_EQ(list.findChild<QLabel *>(QStringLiteral("meetingMore"))->text(), QStringLiteral("and 1 more"));
    area->verticalScrollBar()->setValue(labels[1]->y() + 2);
    rest();
    EXPECT_GT(lowest(drawn(labels[1])), room) << "one that is too long for the list is read by scrolling";
}

TEST_F(MeetingLinesTest, WhatFollowsTheFirstLineStandsUnderItsWords)
{
    MeetingList list(context);
    list.setLines({QStringLiteral("MMMM ").repeated(30)});
    list.show();
    list.resize(600, 400);
    rest();
    auto *label = list.findChild<QScrollArea *>()->widget()->findChild<QLabel *>();
    const QImage image = drawn(label);
    const auto begin = [&](int y) {
        for (int x = 0; x < image.width(); ++x)
            if (image.pixelColor(x, y).alpha() > 0)
                return x;
        return image.width();
    };
    const int line = label->fontMetrics().height();
    ASSERT_GE(image.height(), 2 * line);
    EXPECT_GT(begin(line + line / 2), begin(line / 2) + 15);
}

TEST_F(MeetingLinesTest, ALongNameOfAPartnerHidesNoCause)
{
    Touchpoint late;
    late.account = bad;
    late.day = test.today() - 30;
    late.channel = Channel::Delivery;
    late.emotion = 1;
    late.participants.append(Participant{other, Presence::There});
    test.write(ActionKind::LogTouchpoint, [&](WriteUnit &unit) -> Result<void> {
        Partner partner;
        partner.name = QStringLiteral("Kuljetusliike ").repeated(14).trimmed();
        LAARI_ASSIGN(late.deliveredBy, unit.partners().insert(partner));
        return {};
    });
    test.add(late);
    open({}, bad);
    const auto *why = window->findChild<MeetingList *>(QStringLiteral("meetingWhy"));
    const QStringList causes = why->lines().filter(QStringLiteral("Kuljetusliike"));
    ASSERT_EQ(causes.size(), 1) << why->lines().join(u'|').toStdString();
    EXPECT_TRUE(causes[0].contains(QChar(0x2026)));
    EXPECT_LT(causes[0].count(QStringLiteral("Kuljetusliike")), 4);
}

TEST_F(MeetingLinesTest, EachListOfAPageSaysHowManyAreBelow)
{
    for (int i = 0; i < 60; ++i)
        test.log(bad, test.today() - 300 - i, 3,
                 {test.addPerson(bad, QStringLiteral("P%1").arg(i), i % 2 ? Role::Decider : Role::Influencer)});
    const ReviewId id = reviewOn(test.today() - 40);
    for (int i = 0; i < 5; ++i)
        decide(id, bad, QStringLiteral("Sovitaan tehtaanjohtajan kanssa uusi aikataulu varaosille, nro %1").arg(i));
    open();
    for (const QSize size : {QSize(1366, 768), QSize(1920, 1080)}) {
        for (const int page : {0, 2, 1, 2}) {
            window->resize(size);
            window->goTo(page);
            rest();
            for (const MeetingList *list : window->findChildren<MeetingList *>()) {
                if (!list->isVisible())
                    continue;
                const auto *area = list->findChild<QScrollArea *>();
                int below = 0;
                for (const QLabel *label : area->widget()->findChildren<QLabel *>())
                    below += isBelow(label, area);
                EXPECT_EQ(list->findChild<QLabel *>(QStringLiteral("meetingMore"))->text(),
                          below == 0 ? QString() : QStringLiteral("and %1 more").arg(below))
                    << size.height() << ": " << list->lines().join(u'|').toStdString();
                const QRect more = list->findChild<QLabel *>(QStringLiteral("meetingMore"))->geometry();
                EXPECT_TRUE(below == 0 || (more.height() >= 12 && more.top() >= area->geometry().bottom() &&
                                           list->rect().contains(more)));
                EXPECT_LT(below, std::max<qsizetype>(1, list->lines().size())) << "one at least is seen";
            }
        }
    }
}

TEST_F(MeetingLinesTest, ALongNameLeavesNoScrapsOfTheFacts)
{
    Account account;
    account.name = QString(200, QLatin1Char('W'));
    account.annualRevenue = Cents{123'456'00};
    const AccountId longest = test.add(account);
    account.name = QStringLiteral("Lyhyt Oy");
    const AccountId plain = test.add(account);
    MeetingPlan plan;
    plan.accounts = {longest, plain};
    open(plan, longest);
    EXPECT_FALSE(seen().contains(QStringLiteral("€"))) << seen().toStdString();
    window->goTo(plain);
    EXPECT_TRUE(seen().contains(QStringLiteral("a year"))) << seen().toStdString();
    window->goTo(longest);
    EXPECT_FALSE(seen().contains(QStringLiteral("€"))) << seen().toStdString();
}

TEST_F(MeetingLinesTest, TheHintSaysWhyADayMakesNoFollowUp)
{
    open({}, good);
    window->accountSheet()->line()->setText(QStringLiteral("Soita — Aino 1.1.2020"));
    EXPECT_TRUE(seen().contains(QStringLiteral("1.1.2020 has passed already"))) << seen().toStdString();
    window->accountSheet()->line()->setText(QStringLiteral("Soita — Aino 31.2."));
    EXPECT_TRUE(seen().contains(QStringLiteral("31.2. is no date"))) << seen().toStdString();
}

} // namespace
} // namespace laari::ui
