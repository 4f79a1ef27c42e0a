// SPDX-License-Identifier: GPL-3.0-or-later
#include "BookFixture.h"

namespace laari {

namespace {

class PromiseTest : public BookTest {
protected:
    Promise promised(Day due, const QString &what = QStringLiteral("Toimitamme ajoissa")) const
    {
        Promise promise;
        promise.account = account;
        promise.what = what;
        promise.madeOn = today - 30;
        promise.due = due;
        return promise;
    }
    Result<PromiseId> adding(const Promise &promise)
    {
        PromiseId id;
        const auto written = book->write(ActionKind::AddPromise, [&](WriteUnit &unit) -> Result<void> {
            LAARI_ASSIGN(id, unit.promises().insert(promise));
            return {};
        });
        if (!written)
            return fail(written.error());
        return id;
    }

    AccountId account = addAccount(QStringLiteral("A"));
    AccountId other = addAccount(QStringLiteral("B"));
};

TEST_F(PromiseTest, WhatIsOpenComesFirstByItsDayThenWhatIsSettled)
{
    Promise settled = promised(today - 3, QStringLiteral("pidetty ensin"));
    settled.state = PromiseState::Kept;
    settled.settledOn = today - 2;
    must(adding(settled));
    settled.what = QStringLiteral("pidetty sitten");
    settled.settledOn = today;
    must(adding(settled));
    must(adding(promised(today + 9, QStringLiteral("myöhemmin"))));
    must(adding(promised(today - 1, QStringLiteral("myöhässä"))));
    QStringList order;
    for (const Promise &each : must(book->promises().ofAccount(account)))
        order.append(each.what);
    EXPECT_EQ(order, (QStringList{QStringLiteral("myöhässä"), QStringLiteral("myöhemmin"),
                                  QStringLiteral("pidetty sitten"), QStringLiteral("pidetty ensin")}));
    EXPECT_EQ(must(book->promises().open()).size(), 2U);
    const auto due = must(book->promises().openUntil(today));
    ASSERT_EQ(due.size(), 1U);
    EXPECT_TRUE(due[0].isLate(today));
    EXPECT_FALSE(due[0].isLate(today - 1)) << "on the day it is due it is not late";
    EXPECT_EQ(due[0].enteredOn, today);
    EXPECT_EQ(must(book->promises().settledBetween(today - 2, today)).size(), 2U);
    EXPECT_EQ(must(book->promises().settledBetween(today - 1, today)).size(), 1U);
}

TEST_F(PromiseTest, RefusesWhatCannotBe)
{
    EXPECT_EQ(errorOf(adding(promised(today, QStringLiteral("  ")))), ErrorCode::PromiseEmpty);
    EXPECT_EQ(errorOf(adding(promised(today, QString(201, u'x')))), ErrorCode::TextTooLong);
    EXPECT_EQ(errorOf(adding(promised(today - 31))), ErrorCode::PromiseDueBeforeMade);
    EXPECT_EQ(errorOf(adding(promised(Day::fromDate(QDate(2200, 1, 1))))), ErrorCode::DateInvalid);
    struct Case {
        const char *what;
        std::function<void(Promise &)> change;
        ErrorCode error;
    };
    const StakeholderId elsewhere = addPerson(other, QStringLiteral("Muualla"));
    const TouchpointId theirs = log(meeting(other, {}, today, 4));
    const Case cases[] = {
        {"made tomorrow", [&](Promise &p) { p.madeOn = p.due = today + 1; }, ErrorCode::DateInFuture},
        {"somebody else's person", [&](Promise &p) { p.person = elsewhere; }, ErrorCode::NotFound},
        {"made in another's touchpoint", [&](Promise &p) { p.madeIn = theirs; }, ErrorCode::NotFound},
        {"by nobody", [&](Promise &p) { p.who = OwnPersonId{999}; }, ErrorCode::NotFound},
        {"of no function", [&](Promise &p) { p.ourFunction = ListItemId{9999}; }, ErrorCode::NotFound},
        {"by no partner", [&](Promise &p) { p.deliveredBy = PartnerId{999}; }, ErrorCode::NotFound},
        {"to no account", [&](Promise &p) { p.account = AccountId{999}; }, ErrorCode::NotFound},
        {"of no company promise", [&](Promise &p) { p.company = CompanyPromiseId{999}; }, ErrorCode::NotFound},
        {"settled tomorrow",
         [&](Promise &p) {
             p.state = PromiseState::Kept;
             p.settledOn = today + 1;
         },
         ErrorCode::DateInFuture},
        {"settled before it was made",
         [&](Promise &p) {
             p.state = PromiseState::Broken;
             p.settledOn = p.madeOn - 1;
         },
         ErrorCode::PromiseSettledBeforeMade},
    };
    for (const Case &each : cases) {
        Promise wrong = promised(today);
        each.change(wrong);
        EXPECT_EQ(errorOf(adding(wrong)), each.error) << each.what;
    }
    EXPECT_TRUE(must(book->promises().ofAccount(account)).empty());
}

TEST_F(PromiseTest, KeepsTheDatesItHad)
{
    const PromiseId id = must(adding(promised(today + 1)));
    write([&](WriteUnit &unit) -> Result<void> {
        LAARI_TRY(unit.promises().agree(id, {today - 2, today + 1, today + 8}));
        return unit.promises().agree(id, {today, today + 8, today + 20});
    });
    Promise moved = must(book->promises().find(id));
    EXPECT_EQ(moved.due, today + 20);
    EXPECT_EQ(moved.newDates, 2);
    EXPECT_EQ(must(book->promises().datesOf(id)),
              (std::vector<PromiseDate>{{today - 2, today + 1, today + 8}, {today, today + 8, today + 20}}));
    moved.due = today + 21; // it was mistyped
    write([&](WriteUnit &unit) { return unit.promises().update(moved); });
    EXPECT_EQ(must(book->promises().datesOf(id)).back().after, today + 21);
}

TEST_F(PromiseTest, OutlivesItsPersonItsTouchpointsAndItsWhole)
{
    Promise promise = promised(today);
    promise.person = addPerson(account, QStringLiteral("P"));
    promise.madeIn = log(meeting(account, {}, today - 30, 4));
    CompanyPromiseId whole;
    write([&](WriteUnit &unit) -> Result<void> {
        LAARI_ASSIGN(whole, unit.promises().insertCompany({{}, {}, promise.what, {}, today - 30, today}));
        return {};
    });
    promise.company = whole;
    const PromiseId id = must(adding(promise));
    write([&](WriteUnit &unit) -> Result<void> {
        LAARI_TRY(unit.stakeholders().remove(*promise.person));
        LAARI_TRY(unit.touchpoints().remove(*promise.madeIn));
        return unit.promises().removeCompany(whole);
    });
    const Promise left = must(book->promises().find(id));
    EXPECT_EQ(left.person, std::nullopt);
    EXPECT_EQ(left.madeIn, std::nullopt);
    EXPECT_EQ(left.company, std::nullopt);
    write([&](WriteUnit &unit) { return unit.accounts().remove(account); });
    EXPECT_EQ(errorOf(book->promises().find(id)), ErrorCode::NotFound);
}

TEST_F(PromiseTest, WhoAndWhatItNamesIsNotRemoved)
{
    Promise promise = promised(today);
    const auto functions = must(book->lists().items(ListKind::OurFunction));
    promise.ourFunction = functions.front().id;
    write([&](WriteUnit &unit) -> Result<void> {
        OwnPerson colleague;
        colleague.name = QStringLiteral("Työtoveri");
        LAARI_ASSIGN(promise.who, unit.ownPeople().insert(colleague));
        Partner partner;
        partner.name = QStringLiteral("Kumppani");
        LAARI_ASSIGN(promise.deliveredBy, unit.partners().insert(partner));
        return {};
    });
    must(adding(promise));
    const auto removing = [&](auto remove) { return errorOf(book->write(ActionKind::EditOwnPeople, remove)); };
    EXPECT_EQ(removing([&](WriteUnit &unit) { return unit.ownPeople().remove(*promise.who); }), ErrorCode::InUse);
    EXPECT_EQ(removing([&](WriteUnit &unit) { return unit.partners().remove(*promise.deliveredBy); }),
              ErrorCode::InUse);
    EXPECT_EQ(removing([&](WriteUnit &unit) { return unit.lists().remove(*promise.ourFunction); }), ErrorCode::InUse);
}

} // namespace

} // namespace laari
