// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/sample/StoryValue.h"

#include "core/model/Codes.h"
#include "core/usecases/Value.h"

#include <algorithm>
#include <span>

namespace laari::usecases::sample {

namespace {

/// Of the drivers by their number.
struct RatingScript {
    const char *person = "";
    int daysAgo = 0;
    int driver = 0;
    int expectation = 0; ///< 0: not known, as of the others
    int delivery = 0;
    int sacrifice = 0;
};

struct GoalScript {
    const char *emotion = ""; ///< English name in the book's list
    const char *channel = ""; ///< code; empty: all touchpoints, or
    const char *stage = "";   ///< of this stage
};

struct ValueScript {
    const char *account = "";
    int usual = 0; ///< so many of the usual drivers
    std::vector<Phrase> own = {};
    std::vector<RatingScript> ratings = {};
    std::vector<GoalScript> goals = {};
};

std::vector<ValueScript> valueScripts()
{
    return {
        // Gets what it expects, and pays for it gladly.
        {"Saimaan Sellu Oyj",
         6,
         {},
         {{"noora", 210, 0, 5, 3, 2},
          {"noora", 24, 0, 5, 5, 2},
          {"noora", 24, 1, 4, 5, 1},
          {"noora", 24, 3, 4, 4, 3},
          {"noora", 24, 5, 4, 3, 2},
          {"heikki", 60, 0, 4, 4, 3},
          {"heikki", 60, 3, 5, 3, 4},
          {"heikki", 60, 2, 4, 4, 2},
          {"laura", 24, 0, 5, 5, 1},
          {"laura", 24, 1, 5, 5, 1},
          {"laura", 24, 4, 4, 5, 2},
          {"laura", 24, 5, 3, 3, 1},
          {"pekka", 45, 0, 4, 4, 2},
          {"pekka", 45, 4, 5, 4, 2},
          {"riitta", 45, 2, 4, 3, 3},
          {"riitta", 45, 3, 4, 3, 4}},
         {{"Trusting", "", ""},
          {"Valued", "meeting", ""},
          {"Relieved", "service", ""},
          {"Calm", "delivery", ""},
          {"Frustrated", "email", ""},
          {"Enthusiastic", "", "Renewal"}}},
        // Happy with the people and let down by the goods: trust runs out where the promise is made.
        {"Vesijaon Elintarvike Oy",
         5,
         {},
         {{"erkki", 40, 0, 5, 2, 4},
          {"erkki", 40, 3, 5, 2, 5},
          {"erkki", 40, 4, 4, 2, 3},
          {"pirjo", 55, 0, 4, 4, 2},
          {"pirjo", 55, 1, 4, 5, 1},
          {"sami", 55, 1, 4, 4, 2},
          {"sami", 55, 4, 4, 3, 3},
          {"anu", 70, 2, 3, 4, 2}},
         {{"Valued", "meeting", ""}, {"Ignored", "", ""}, {"Suspicious", "invoice", ""}}},
        {"Tunturin Teräs Oy",
         4,
         {{"Seisokkien lyhyys", "Short shutdowns"}},
         {{"marko", 30, 4, 5, 2, 4},
          {"marko", 30, 0, 5, 2, 4},
          {"satu", 30, 0, 5, 3, 3},
          {"satu", 30, 4, 5, 3, 4},
          {"jukka", 90, 1, 4, 4, 2},
          {"jukka", 90, 2, 3, 3, 3}},
         {{"Calm", "service", ""}, {"Frustrated", "", ""}, {"Disappointed", "delivery", ""}}},
        {"Kaarnakosken Voima Oy",
         6,
         {},
         {{"antti", 35, 1, 4, 5, 2}, {"antti", 35, 3, 4, 4, 3}, {"maria", 35, 0, 4, 4, 2}, {"jouni", 35, 4, 4, 5, 1}},
         {{"Trusting", "", ""}, {"Hopeful", "meeting", ""}, {"Proud", "visit", ""}}},
        // Nobody has asked them yet what they value; what they should feel is agreed.
        {"Lumivaara Pharma Oy", 0, {}, {}, {{"Enthusiastic", "meeting", ""}, {"Disappointed", "", ""}}},
        {"Harjun Konepaja Oy", 0, {}, {}, {{"Frustrated", "", ""}, {"Angry", "", ""}, {"Relieved", "call", ""}}},
        {"Itäsataman Logistiikka Oy",
         0,
         {},
         {},
         {{"Calm", "email", ""}, {"Anxious", "", ""}, {"Frustrated", "call", ""}}},
        {"Kuusiston Meijeri Oy", 0, {}, {}, {{"Valued", "call", ""}, {"Ignored", "", ""}}},
    };
}

std::optional<int> step(int value)
{
    return value > 0 ? std::optional(value) : std::nullopt;
}

Result<std::vector<ValueDriverId>> addDrivers(WriteUnit &unit, AccountId account, const ValueScript &script)
{
    std::vector<ValueDriver> drivers = usualValueDrivers();
    drivers.resize(size_t(script.usual));
    for (const Phrase &own : script.own) {
        ValueDriver driver;
        driver.finnish = QString::fromUtf8(own.finnish);
        driver.english = QString::fromUtf8(own.english);
        drivers.push_back(driver);
    }
    std::vector<ValueDriverId> ids;
    for (ValueDriver &driver : drivers) {
        driver.account = account;
        LAARI_ASSIGN(const ValueDriverId id, unit.values().insert(driver));
        ids.push_back(id);
    }
    return ids;
}

Result<void> addGoal(WriteUnit &unit, AccountId account, const GoalScript &script)
{
    const auto item = [&](ListKind list, const char *name) -> Result<ListItemId> {
        LAARI_ASSIGN(const std::optional<ListItem> found, unit.lists().findByName(list, QString::fromUtf8(name)));
        if (!found)
            return fail(ErrorCode::NotFound, {QString::fromUtf8(name)});
        return found->id;
    };
    EmotionGoal goal;
    goal.account = account;
    LAARI_ASSIGN(goal.emotion, item(ListKind::Emotion, script.emotion));
    goal.channel = fromCode<Channel>(QString::fromUtf8(script.channel));
    if (*script.stage) {
        LAARI_ASSIGN(const ListItemId stage, item(ListKind::JourneyStage, script.stage));
        goal.journeyStage = stage;
    }
    return unit.emotionGoals().set(goal, true);
}

} // namespace

const char *feelingAt(Channel channel, int emotion, quint32 pick)
{
    if (pick % 2 != 0)
        return "";
    static constexpr const char *delighted[] = {"Trusting", "Enthusiastic", "Grateful", "Valued"};
    static constexpr const char *pleased[] = {"Calm", "Trusting", "Hopeful", "Valued"};
    static constexpr const char *relieved[] = {"Relieved", "Calm", "Grateful"};
    static constexpr const char *neutral[] = {"Surprised", "Calm"};
    static constexpr const char *displeased[] = {"Disappointed", "Frustrated", "Ignored", "Suspicious"};
    static constexpr const char *upset[] = {"Angry", "Frustrated", "Anxious"};
    const auto choose = [&](std::span<const char *const> names) { return names[(pick / 2) % names.size()]; };
    const bool helped = channel == Channel::Service || channel == Channel::Delivery;
    switch (emotion) {
    case 1: return choose(upset);
    case 2: return choose(displeased);
    case 3: return choose(neutral);
    case 4: return helped ? choose(relieved) : choose(pleased);
    default: return helped ? choose(relieved) : choose(delighted);
    }
}

const char *stageAt(Channel channel)
{
    switch (channel) {
    case Channel::Delivery: return "Delivery";
    case Channel::Service:
    case Channel::Complaint:
    case Channel::Call: return "Use and support";
    case Channel::Invoice: return "Invoicing";
    case Channel::Visit: return "Renewal";
    default: return "";
    }
}

int misjudgedOn(Day day)
{
    if (day.value % 9 == 0)
        return 2;
    return day.value % 13 == 0 ? -2 : 0;
}

Result<void> addValues(WriteUnit &unit, AccountId account, const QString &accountName,
                       const QHash<QString, StakeholderId> &people, Day today)
{
    const std::vector<ValueScript> scripts = valueScripts();
    const auto script = std::ranges::find_if(
        scripts, [&](const ValueScript &each) { return accountName == QString::fromUtf8(each.account); });
    if (script == scripts.end())
        return {};
    LAARI_ASSIGN(const std::vector<ValueDriverId> drivers, addDrivers(unit, account, *script));
    for (const RatingScript &rating : script->ratings)
        LAARI_TRY(unit.values().rate({drivers[size_t(rating.driver)], people.value(QString::fromUtf8(rating.person)),
                                      today - rating.daysAgo, step(rating.expectation), step(rating.delivery),
                                      step(rating.sacrifice)}));
    for (const GoalScript &goal : script->goals)
        LAARI_TRY(addGoal(unit, account, goal));
    return {};
}

} // namespace laari::usecases::sample
