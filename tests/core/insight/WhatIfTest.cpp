// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/WhatIf.h"

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
    void at(Day when) { test.clock().set(QDateTime(when.toDate(), QTime(12, 0))); }

    TestBook test;
    Day today = test.today();
    AccountId account;
    StakeholderId aino;
    StakeholderId veikko;
    StakeholderId noora;
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
         [](Told &t) {
             t.test.write(ActionKind::EditPerson, [&](WriteUnit &unit) -> Result<void> {
                 LAARI_ASSIGN(Stakeholder person, unit.stakeholders().find(t.aino));
                 person.activeUntil = t.today + 39;
                 return unit.stakeholders().update(person);
             });
         }},
        {"several at once, one of them for everyone who is left",
         [](const Told &t) {
             return Scenario{insight::SupposedTouchpoint{t.today + 20, {}, Channel::Visit, 5},
                             insight::SupposedLeaving{t.today + 10, t.aino},
                             insight::SupposedTouchpoint{t.today + 20, {t.noora}, Channel::Delivery, 2},
                             insight::SupposedTouchpoint{t.today + 50, {t.veikko}, Channel::Service, 4}};
         },
         [](Told &t) {
             t.test.write(ActionKind::EditPerson, [&](WriteUnit &unit) -> Result<void> {
                 LAARI_ASSIGN(Stakeholder person, unit.stakeholders().find(t.aino));
                 person.activeUntil = t.today + 9;
                 return unit.stakeholders().update(person);
             });
             t.at(t.today + 50);
             t.test.log(t.account, t.today + 20, 5, {t.veikko, t.noora}, Channel::Visit);
             t.test.log(t.account, t.today + 20, 2, {t.noora}, Channel::Delivery);
             t.test.log(t.account, t.today + 50, 4, {t.veikko}, Channel::Service);
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

} // namespace
