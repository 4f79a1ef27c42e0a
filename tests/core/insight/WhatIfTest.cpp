// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/WhatIf.h"

#include "core/insight/Coverage.h"
#include "core/usecases/Promises.h"
#include "tests/support/TestBook.h"

#include <algorithm>
#include <functional>

using namespace laari;
using insight::Forecast;
using insight::Scenario;
using laari::testing::day;
using laari::testing::TestBook;

namespace {

constexpr int horizon = 180;

/// An account with three people and two years behind it.
struct Told {
    Told()
    {
        account = test.addAccount(QStringLiteral("Testi Oy"), 2);
        aino = test.addPerson(account, QStringLiteral("Aino"), Role::Decider, 4);
        veikko = test.addPerson(account, QStringLiteral("Veikko"), Role::Influencer);
        noora = test.addPerson(account, QStringLiteral("Noora"), Role::Contact);
        for (int ago = 720; ago > 10; ago -= 45)
            test.log(account, today - ago, ago % 4 == 0 ? 2 : 5, {aino, noora});
        test.log(account, today - 5, 4, {veikko}, Channel::Call);
        test.log(account, today, 3, {aino}, Channel::Email);
        late = fail(today - 9, aino, noora);
    }

    std::vector<Forecast> whatIf(const std::vector<Scenario> &scenarios)
    {
        auto forecasts = insight::whatIf(test.book(), account, scenarios, today, horizon);
        EXPECT_TRUE(forecasts.has_value());
        return forecasts ? *std::move(forecasts) : std::vector<Forecast>(scenarios.size() + 1);
    }
    /// As the chart would show the days once the clock stands at the end of them all.
    std::vector<insight::TimelineDay> afterwards()
    {
        test.clock().set(QDateTime((today + horizon).toDate(), QTime(12, 0)));
        auto timeline = insight::accountTimeline(test.book(), account, today, today + horizon, 0);
        EXPECT_TRUE(timeline.has_value());
        return timeline ? timeline->days : std::vector<insight::TimelineDay>();
    }
    /// A delivery that went badly, felt by one and heard of by another.
    TouchpointId fail(Day on, StakeholderId there, std::optional<StakeholderId> told = {})
    {
        Touchpoint touchpoint;
        touchpoint.account = account;
        touchpoint.day = on;
        touchpoint.channel = Channel::Delivery;
        touchpoint.importance = Importance::Major;
        touchpoint.emotion = 1;
        touchpoint.participants = {Participant{there, Presence::There}};
        if (told)
            touchpoint.participants.append(Participant{*told, Presence::Told});
        return test.add(touchpoint);
    }
    void mend(TouchpointId failure, Day on, int emotion, const QList<Participant> &who)
    {
        at(std::max(on, test.today()));
        Touchpoint touchpoint;
        touchpoint.account = account;
        touchpoint.day = on;
        touchpoint.emotion = emotion;
        touchpoint.mends = failure;
        touchpoint.participants = who;
        test.add(touchpoint);
    }
    void leave(StakeholderId who, Day lastDay)
    {
        test.write(ActionKind::EditPerson, [&](WriteUnit &unit) -> Result<void> {
            LAARI_ASSIGN(Stakeholder person, unit.stakeholders().find(who));
            person.activeUntil = lastDay;
            return unit.stakeholders().update(person);
        });
    }
    void at(Day when) { test.clock().set(QDateTime(when.toDate(), QTime(12, 0))); }

    TestBook test;
    Day today = test.today();
    AccountId account;
    StakeholderId aino;
    StakeholderId veikko;
    StakeholderId noora;
    TouchpointId late; ///< a failure that waits to be mended
};

void same(const Forecast &supposed, const std::vector<insight::TimelineDay> &real, const char *what)
{
    ASSERT_EQ(supposed.days.size(), real.size()) << what;
    double lowest = 1e9;
    for (size_t i = 0; i < real.size(); ++i) {
        ASSERT_EQ(supposed.days[i].day, real[i].day) << what;
        ASSERT_NEAR(supposed.days[i].trust, real[i].trust, 1e-8) << what << ", day " << i;
        ASSERT_NEAR(supposed.days[i].opinion.u, real[i].opinion.u, 1e-8) << what << ", day " << i;
        ASSERT_EQ(supposed.days[i].daysSinceContact, real[i].daysSinceContact) << what << ", day " << i;
        ASSERT_EQ(supposed.days[i].cx.has_value(), real[i].cx.has_value()) << what;
        ASSERT_NEAR(supposed.days[i].cx.value_or(0), real[i].cx.value_or(0), 1e-8) << what << ", day " << i;
        lowest = std::min(lowest, real[i].trust);
    }
    EXPECT_NEAR(supposed.lowest, lowest, 1e-8) << what;
    EXPECT_NEAR(supposed.days[size_t(supposed.lowestOn - supposed.days.front().day)].trust, lowest, 1e-8) << what;
    EXPECT_NEAR(supposed.atEnd, real.back().trust, 1e-8) << what;
}

struct Case {
    const char *what;
    std::function<Scenario(const Told &)> suppose;
    std::function<void(Told &)> really;
};

const std::vector<Case> &cases()
{
    static const std::vector<Case> all = {
        {"nothing", [](const Told &) { return Scenario{}; }, [](Told &) {}},
        {"a visit to one",
         [](const Told &t) {
             return Scenario{insight::SupposedTouchpoint{t.today + 20, {t.aino}, Channel::Visit, 5}};
         },
         [](Told &t) {
             t.at(t.today + 20);
             t.test.log(t.account, t.today + 20, 5, {t.aino}, Channel::Visit);
         }},
        {"a bad call today",
         [](const Told &t) {
             return Scenario{insight::SupposedTouchpoint{t.today, {t.noora}, Channel::Call, 1}};
         },
         [](Told &t) { t.test.log(t.account, t.today, 1, {t.noora}, Channel::Call); }},
        {"a meeting of everyone",
         [](const Told &t) {
             return Scenario{insight::SupposedTouchpoint{t.today + 7, {}, Channel::Meeting, 4}};
         },
         [](Told &t) {
             t.at(t.today + 7);
             t.test.log(t.account, t.today + 7, 4, {t.aino, t.veikko, t.noora});
         }},
        {"a promise broken to one",
         [](const Told &t) {
             return Scenario{insight::SupposedBreach{t.today + 30, t.aino}};
         },
         [](Told &t) {
             Promise promise;
             promise.account = t.account;
             promise.person = t.aino;
             promise.what = QStringLiteral("Toimitus");
             promise.madeOn = t.today;
             promise.due = t.today + 10;
             const auto made = usecases::savePromise(t.test.book(), promise);
             ASSERT_TRUE(made);
             t.at(t.today + 30);
             ASSERT_TRUE(usecases::settlePromise(t.test.book(), *made, usecases::Settling::Broken, t.today + 30));
         }},
        {"a promise broken to the account",
         [](const Told &t) {
             return Scenario{insight::SupposedBreach{t.today + 3, {}}};
         },
         [](Told &t) {
             Promise promise;
             promise.account = t.account;
             promise.what = QStringLiteral("Toimitus");
             promise.madeOn = t.today;
             promise.due = t.today + 1;
             const auto made = usecases::savePromise(t.test.book(), promise);
             ASSERT_TRUE(made);
             t.at(t.today + 3);
             ASSERT_TRUE(usecases::settlePromise(t.test.book(), *made, usecases::Settling::Broken, t.today + 3));
         }},
        {"the decider leaves",
         [](const Told &t) {
             return Scenario{insight::SupposedLeaving{t.today + 40, t.aino}};
         },
         [](Told &t) { t.leave(t.aino, t.today + 39); }},
        {"several at once, one of them for everyone who is left",
         [](const Told &t) {
             return Scenario{insight::SupposedTouchpoint{t.today + 20, {}, Channel::Visit, 5},
                             insight::SupposedLeaving{t.today + 10, t.aino},
                             insight::SupposedTouchpoint{t.today + 20, {t.noora}, Channel::Delivery, 2},
                             insight::SupposedTouchpoint{t.today + 50, {t.veikko}, Channel::Service, 4}};
         },
         [](Told &t) {
             t.leave(t.aino, t.today + 9);
             t.at(t.today + 50);
             t.test.log(t.account, t.today + 20, 5, {t.veikko, t.noora}, Channel::Visit);
             t.test.log(t.account, t.today + 20, 2, {t.noora}, Channel::Delivery);
             t.test.log(t.account, t.today + 50, 4, {t.veikko}, Channel::Service);
         }},
        {"a failure is mended superbly, for who was there and who was told",
         [](const Told &t) {
             return Scenario{insight::SupposedRecovery{t.today + 12, t.late, 5}};
         },
         [](Told &t) {
             t.mend(t.late, t.today + 12, 5, {{t.aino, Presence::There}, {t.noora, Presence::Told}});
         }},
        {"mending fails today",
         [](const Told &t) {
             return Scenario{insight::SupposedRecovery{t.today, t.late, 2}};
         },
         [](Told &t) {
             t.mend(t.late, t.today, 2, {{t.aino, Presence::There}, {t.noora, Presence::Told}});
         }},
        {"mending that leaves them neutral is contact alone",
         [](const Told &t) {
             return Scenario{insight::SupposedRecovery{t.today + 12, t.late, 3}};
         },
         [](Told &t) {
             t.mend(t.late, t.today + 12, 3, {{t.aino, Presence::There}, {t.noora, Presence::Told}});
         }},
        {"mended in two steps, once who was there has left",
         [](const Told &t) {
             return Scenario{insight::SupposedRecovery{t.today + 40, t.late, 5},
                             insight::SupposedRecovery{t.today + 5, t.late, 4},
                             insight::SupposedLeaving{t.today + 30, t.aino}};
         },
         [](Told &t) {
             t.leave(t.aino, t.today + 29);
             t.mend(t.late, t.today + 5, 4, {{t.aino, Presence::There}, {t.noora, Presence::Told}});
             t.mend(t.late, t.today + 40, 5, {{t.noora, Presence::Told}});
         }},
        {"nobody is left to mend it for",
         [](const Told &t) {
             return Scenario{insight::SupposedRecovery{t.today + 40, t.late, 5},
                             insight::SupposedLeaving{t.today + 30, t.aino},
                             insight::SupposedLeaving{t.today + 40, t.noora}};
         },
         [](Told &t) {
             t.leave(t.aino, t.today + 29);
             t.leave(t.noora, t.today + 39);
         }},
        {"silence keeps a failure from being mended",
         [](const Told &t) {
             return Scenario{insight::SupposedSilence{t.today + 10, 30},
                             insight::SupposedRecovery{t.today + 39, t.late, 5},
                             insight::SupposedRecovery{t.today + 40, t.late, 4}};
         },
         [](Told &t) {
             t.mend(t.late, t.today + 40, 4, {{t.aino, Presence::There}, {t.noora, Presence::Told}});
         }},
        {"silence keeps what was meant for it from happening",
         [](const Told &t) {
             return Scenario{insight::SupposedSilence{t.today, 90},
                             insight::SupposedTouchpoint{t.today + 89, {t.aino}, Channel::Visit, 5},
                             insight::SupposedTouchpoint{t.today + 90, {t.aino}, Channel::Visit, 5}};
         },
         [](Told &t) {
             t.at(t.today + 90);
             t.test.log(t.account, t.today + 90, 5, {t.aino}, Channel::Visit);
         }},
    };
    return all;
}

TEST(WhatIf, EqualsReallyLoggingIt)
{
    for (const Case &each : cases()) {
        Told told;
        const std::vector<Forecast> forecasts = told.whatIf({each.suppose(told)});
        ASSERT_EQ(forecasts.size(), 2U);
        each.really(told);
        same(forecasts[1], told.afterwards(), each.what);
    }
}

TEST(WhatIf, ThePlainForecastIsTheChartsAndNothingIsStored)
{
    Told told;
    const ChangeSetId before = told.test->changeLog().newest(1)->front().id;
    const auto timeline = insight::accountTimeline(told.test.book(), told.account, told.today, told.today, horizon);
    ASSERT_TRUE(timeline);
    const std::vector<Forecast> forecasts =
        told.whatIf({Scenario{insight::SupposedTouchpoint{told.today + 20, {told.aino}, Channel::Visit, 1}}, Scenario{},
                     Scenario{insight::SupposedLeaving{told.today, told.aino}}});
    ASSERT_EQ(forecasts.size(), 4U);
    same(forecasts[0], timeline->days, "plain");
    same(forecasts[2], timeline->days, "a scenario of nothing");
    EXPECT_LT(forecasts[1].atEnd, forecasts[0].atEnd);
    EXPECT_FALSE(forecasts[0].days.front().forecast);
    EXPECT_TRUE(forecasts[0].days.back().forecast);
    EXPECT_EQ(forecasts[1].days[30].daysSinceContact, 10);
    EXPECT_EQ(told.test->changeLog().newest(1)->front().id, before);
}

TEST(WhatIf, RefusesWhatCannotBeSupposed)
{
    Told told;
    const auto errorOf = [&](const insight::Supposition &supposition) {
        const Scenario scenario{supposition};
        const auto forecasts = insight::whatIf(told.test.book(), told.account, std::span(&scenario, 1), told.today, 90);
        return forecasts ? ErrorCode::Internal : forecasts.error().code;
    };
    const StakeholderId stranger =
        told.test.addPerson(told.test.addAccount(QStringLiteral("Toinen Oy")), QStringLiteral("Vieras"));
    EXPECT_EQ(errorOf(insight::SupposedBreach{told.today - 1, {}}), ErrorCode::DateInvalid);
    EXPECT_EQ(errorOf(insight::SupposedBreach{told.today + insight::farthestSupposition + 1, {}}),
              ErrorCode::DateInvalid);
    EXPECT_EQ(errorOf(insight::SupposedBreach{told.today, stranger}), ErrorCode::NotFound);
    EXPECT_EQ(errorOf(insight::SupposedLeaving{told.today, stranger}), ErrorCode::NotFound);
    EXPECT_EQ(errorOf(insight::SupposedTouchpoint{told.today, {stranger}, Channel::Call, 3}), ErrorCode::NotFound);
    EXPECT_EQ(errorOf(insight::SupposedTouchpoint{told.today, {}, Channel::Call, 6}), ErrorCode::ScoreOffScale);
    EXPECT_EQ(errorOf(insight::SupposedRecovery{told.today, told.late, 6}), ErrorCode::ScoreOffScale);
    EXPECT_EQ(errorOf(insight::SupposedRecovery{told.today - 1, told.late}), ErrorCode::DateInvalid);
    EXPECT_EQ(errorOf(insight::SupposedRecovery{told.today, TouchpointId{9999}}), ErrorCode::NotFound);
    const AccountId third = told.test.addAccount(QStringLiteral("Kolmas Oy"));
    EXPECT_EQ(errorOf(insight::SupposedRecovery{told.today, told.test.log(third, told.today - 1, 1)}),
              ErrorCode::NotFound)
        << "another account's";
    EXPECT_EQ(errorOf(insight::SupposedRecovery{told.today, told.test.log(told.account, told.today - 1, 4)}),
              ErrorCode::NotFound)
        << "no failure";
    const TouchpointId closed = told.fail(told.today - 3, told.aino);
    told.mend(closed, told.today - 2, 4, {{told.aino, Presence::There}});
    EXPECT_EQ(errorOf(insight::SupposedRecovery{told.today, closed}), ErrorCode::NotFound) << "mended already";
    EXPECT_EQ(errorOf(insight::SupposedRecovery{told.today, told.late}), ErrorCode::Internal);
    const Scenario early{insight::SupposedRecovery{told.today - 10, told.late}};
    const auto before = insight::whatIf(told.test.book(), told.account, std::span(&early, 1), told.today - 20, 90);
    ASSERT_FALSE(before);
    EXPECT_EQ(before.error().code, ErrorCode::DateInvalid) << "before the failure itself";
    EXPECT_EQ(errorOf(insight::SupposedSilence{told.today, 0}), ErrorCode::NumberOutOfRange);
    EXPECT_EQ(errorOf(insight::SupposedSilence{told.today, insight::longestSilence + 1}), ErrorCode::NumberOutOfRange);
    EXPECT_EQ(errorOf(insight::SupposedSilence{told.today, insight::longestSilence}), ErrorCode::Internal);
    EXPECT_FALSE(insight::whatIf(told.test.book(), AccountId{999}, {}, told.today, 90));
    EXPECT_EQ(insight::whatIf(told.test.book(), told.account, {}, told.today, 1'000'000)->front().days.size(),
              size_t(insight::farthestForecast) + 1);
}

TEST(WhatIf, OfPeopleWhoAreNotScoredNothingMoves)
{
    TestBook test;
    const AccountId account = test.addAccount(QStringLiteral("Hiljaa Oy"));
    const StakeholderId person = test.addPerson(account, QStringLiteral("Salla"));
    test.write(ActionKind::EditPerson, [&](WriteUnit &unit) -> Result<void> {
        LAARI_ASSIGN(Stakeholder salla, unit.stakeholders().find(person));
        salla.doNotScore = true;
        return unit.stakeholders().update(salla);
    });
    const std::vector<Scenario> scenarios{{insight::SupposedTouchpoint{test.today(), {}, Channel::Meeting, 5}},
                                          {insight::SupposedLeaving{test.today(), person},
                                           insight::SupposedTouchpoint{test.today(), {}, Channel::Meeting, 5}}};
    const auto forecasts = insight::whatIf(test.book(), account, scenarios, test.today(), 90);
    ASSERT_TRUE(forecasts);
    EXPECT_DOUBLE_EQ((*forecasts)[1].atEnd, 50) << "as when it is logged";
    EXPECT_GT((*forecasts)[2].atEnd, 50) << "nobody is left: the unnamed contact's";
    test.log(account, test.today(), 5, {person});
    const auto logged = insight::whatIf(test.book(), account, {}, test.today(), 90);
    EXPECT_DOUBLE_EQ(logged->front().atEnd, 50);
}

TEST(WhatIf, OfAnAccountWithoutPeopleItIsTheUnnamedContacts)
{
    TestBook test;
    const AccountId account = test.addAccount(QStringLiteral("Tyhjä Oy"));
    const std::vector<Scenario> scenarios{{insight::SupposedTouchpoint{test.today(), {}, Channel::Meeting, 5}}};
    const auto forecasts = insight::whatIf(test.book(), account, scenarios, test.today(), 90);
    ASSERT_TRUE(forecasts);
    EXPECT_DOUBLE_EQ(forecasts->front().atEnd, 50);
    EXPECT_GT(forecasts->back().atEnd, 50);
}

TEST(WhatIf, AFailureThatNamesNobodyIsMendedForTheUnnamedContact)
{
    TestBook test;
    const AccountId account = test.addAccount(QStringLiteral("Tyhjä Oy"));
    const TouchpointId failure = test.log(account, test.today() - 5, 1);
    const std::vector<Scenario> scenarios{{insight::SupposedRecovery{test.today() + 5, failure, 5}}};
    const auto forecasts = insight::whatIf(test.book(), account, scenarios, test.today(), 90);
    ASSERT_TRUE(forecasts);
    EXPECT_GT(forecasts->back().atEnd, forecasts->front().atEnd);
    EXPECT_EQ(forecasts->back().days[5].daysSinceContact, 0);
}

TEST(WhatIf, MendingForThoseWhoAreNotScoredIsContactAlone)
{
    Told told;
    for (const StakeholderId each : {told.aino, told.noora})
        told.test.write(ActionKind::EditPerson, [&](WriteUnit &unit) -> Result<void> {
            LAARI_ASSIGN(Stakeholder person, unit.stakeholders().find(each));
            person.doNotScore = true;
            return unit.stakeholders().update(person);
        });
    const std::vector<Forecast> forecasts =
        told.whatIf({Scenario{insight::SupposedRecovery{told.today + 12, told.late, 5}}});
    EXPECT_DOUBLE_EQ(forecasts[1].atEnd, forecasts[0].atEnd);
    told.mend(told.late, told.today + 12, 5, {{told.aino, Presence::There}, {told.noora, Presence::Told}});
    same(forecasts[1], told.afterwards(), "not scored");
}

TEST(WhatIf, AFailureWaitsUntilTheScenarioMendsIt)
{
    using insight::stillWaiting;
    const Day today = day(2026, 11, 20);
    const TouchpointId a{1};
    const TouchpointId b{2};
    const auto left = [&](const Scenario &scenario) { return stillWaiting({a, b}, scenario); };
    EXPECT_EQ(left({}), (std::vector{a, b}));
    EXPECT_EQ(left({insight::SupposedRecovery{today, a, 4}}), std::vector{b});
    EXPECT_EQ(left({insight::SupposedRecovery{today, b, 5}}), std::vector{a});
    EXPECT_EQ(left({insight::SupposedRecovery{today, a, 3}}), (std::vector{a, b})) << "neutral mends nothing";
    EXPECT_EQ(left({insight::SupposedRecovery{today, a, 5}, insight::SupposedSilence{today, 1}}), (std::vector{a, b}))
        << "the silence keeps it from happening";
}

TEST(WhatIf, SaysHowManyDecidersAreKnownInTheEnd)
{
    struct Leaver {
        const char *what;
        std::function<Scenario(const Told &)> suppose;
        insight::KnownDeciders atEnd;
    };
    const Leaver table[] = {
        {"nothing", [](const Told &) { return Scenario{}; }, {1, 2}},
        {"the one we know leaves",
         [](const Told &t) {
             return Scenario{insight::SupposedLeaving{t.today + 40, t.aino}};
         },
         {0, 2}},
        {"today",
         [](const Told &t) {
             return Scenario{insight::SupposedLeaving{t.today, t.aino}};
         },
         {0, 2}},
        {"an influencer leaves",
         [](const Told &t) {
             return Scenario{insight::SupposedLeaving{t.today + 40, t.veikko}};
         },
         {1, 2}},
        {"after the forecast's end",
         [](const Told &t) {
             return Scenario{insight::SupposedLeaving{t.today + horizon + 1, t.aino}};
         },
         {1, 2}},
    };
    for (const Leaver &each : table) {
        Told told;
        const std::vector<Forecast> forecasts = told.whatIf({each.suppose(told)});
        EXPECT_EQ(forecasts[0].decidersAtEnd, (insight::KnownDeciders{1, 2})) << each.what;
        EXPECT_EQ(forecasts[1].decidersAtEnd, each.atEnd) << each.what;
        for (const insight::Supposition &one : each.suppose(told))
            told.leave(std::get<insight::SupposedLeaving>(one).person, dayOf(one) - 1);
        const auto covered = insight::coverage(told.test.book(), told.account, told.today + horizon);
        ASSERT_TRUE(covered);
        const insight::RoleCoverage &deciders = covered->of(Role::Decider);
        EXPECT_EQ(forecasts[1].decidersAtEnd, (insight::KnownDeciders{deciders.known, deciders.expected.value_or(0)}))
            << each.what;
    }
}

TEST(WhatIf, ThreeNamedWhereTwoWereExpectedAreTwoOnceOneHasLeft)
{
    Told told;
    const StakeholderId other = told.test.addPerson(told.account, QStringLiteral("Kaija"), Role::Decider);
    told.test.addPerson(told.account, QStringLiteral("Oili"), Role::Decider);
    const std::vector<Forecast> forecasts =
        told.whatIf({{insight::SupposedLeaving{told.today + 5, other}},
                     {insight::SupposedTouchpoint{told.today + 5, {other}, Channel::Meeting, 4}}});
    EXPECT_EQ(forecasts[0].decidersAtEnd, (insight::KnownDeciders{1, 3}));
    EXPECT_EQ(forecasts[1].decidersAtEnd, (insight::KnownDeciders{1, 2}));
    EXPECT_EQ(forecasts[2].decidersAtEnd, (insight::KnownDeciders{2, 3}));
}

} // namespace
