// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/ChangeStory.h"

#include "core/insight/AccountFigures.h"
#include "core/insight/Statement.h"
#include "tests/support/TestBook.h"

#include <algorithm>
#include <cmath>
#include <random>

using namespace laari;
using insight::ChangeStory;
using insight::StoryKind;
using insight::StoryPart;
using laari::testing::day;
using laari::testing::TestBook;

namespace {

ChangeStory storyOf(const TestBook &test, AccountId account, Day from)
{
    auto story = insight::changeStory(test.book(), account, from, test.today(), test.today());
    EXPECT_TRUE(story.has_value());
    return story ? *std::move(story) : ChangeStory{};
}

int sum(const ChangeStory &story)
{
    int points = 0;
    for (const StoryPart &part : story.parts)
        points += part.points;
    return points;
}

TEST(ChangeStory, OfAnAccountWithoutEvidenceKnowsNothing)
{
    TestBook test;
    const AccountId account = test.addAccount(QStringLiteral("Testi Oy"));
    const ChangeStory story = storyOf(test, account, test.today() - 90);
    EXPECT_FALSE(story.known);
    EXPECT_TRUE(story.quiet);
    EXPECT_TRUE(story.parts.empty());
    const auto none = insight::changeStory(test.book(), AccountId{999}, test.today() - 90, test.today(), test.today());
    ASSERT_FALSE(none);
    EXPECT_EQ(none.error().code, ErrorCode::NotFound);
}

TEST(ChangeStory, TellsApartWhatAFailureTookAndWhatItsRecoveryGaveBack)
{
    TestBook test;
    const AccountId account = test.addAccount(QStringLiteral("Testi Oy"));
    const StakeholderId aino = test.addPerson(account, QStringLiteral("Aino"), Role::Decider);
    for (int month = 1; month <= 6; ++month)
        test.log(account, day(2026, month, 10), 5, {aino});
    Touchpoint failure;
    failure.account = account;
    failure.day = day(2026, 9, 1);
    failure.channel = Channel::Delivery;
    failure.emotion = 1;
    failure.importance = Importance::Major;
    failure.participants = {Participant{aino, Presence::There}};
    Partner partner;
    partner.name = QStringLiteral("Rahti");
    test.write(ActionKind::EditLists, [&](WriteUnit &unit) -> Result<void> {
        LAARI_ASSIGN(failure.deliveredBy, unit.partners().insert(partner));
        LAARI_ASSIGN(const std::vector<ListItem> causes, test->lists().items(ListKind::Cause));
        failure.cause = causes.front().id;
        return {};
    });
    failure.id = test.add(failure);
    const Day from = day(2026, 8, 1);
    const double failed = insight::accountFigures(test.book(), account, test.today())->reading.trust;

    Touchpoint visit;
    visit.account = account;
    visit.day = day(2026, 9, 8);
    visit.channel = Channel::Visit;
    visit.emotion = 5;
    visit.participants = failure.participants;
    visit.mends = failure.id;
    visit.id = test.add(visit);
    const double mended = insight::accountFigures(test.book(), account, test.today())->reading.trust;

    const ChangeStory story = storyOf(test, account, from);
    EXPECT_LT(story.points, 0);
    ASSERT_GE(story.parts.size(), 2U);
    const StoryPart &took = story.parts[0];
    const StoryPart &gave = story.parts[1];
    EXPECT_EQ(took.touchpoint, failure.id);
    EXPECT_EQ(took.partner, QStringLiteral("Rahti"));
    EXPECT_EQ(took.cause.value().english, QStringLiteral("Late"));
    EXPECT_EQ(took.day, failure.day);
    EXPECT_GT(took.cushioned, 0);
    EXPECT_EQ(gave.touchpoint, visit.id);
    EXPECT_TRUE(gave.mends);
    EXPECT_EQ(gave.points, int(std::lround(mended - failed)));
    EXPECT_EQ(sum(story), story.points);

    // Without the failure (and so without its recovery) trust would stand so much higher as both together took.
    const auto change = insight::whyChanged(test.book(), account, from, test.today());
    ASSERT_TRUE(change);
    ASSERT_EQ(change->causes.size(), 2U);
    const trust::Cause &whole =
        change->causes.front().entry.value == failure.id.value ? change->causes[0] : change->causes[1];
    const trust::Cause &back = &whole == &change->causes[0] ? change->causes[1] : change->causes[0];
    EXPECT_NEAR(whole.unmended + back.points, whole.points, 1e-9);
    EXPECT_LT(whole.unmended, whole.points);
    EXPECT_DOUBLE_EQ(back.unmended, back.points);
    EXPECT_EQ(took.points, int(std::lround(whole.unmended)));
}

TEST(ChangeStory, SumsSmallOnesOfOneKindAndCountsThem)
{
    TestBook test;
    const AccountId account = test.addAccount(QStringLiteral("Testi Oy"));
    const StakeholderId aino = test.addPerson(account, QStringLiteral("Aino"), Role::Decider);
    for (int i = 0; i < 12; ++i)
        test.log(account, day(2026, 3, 1) + 14 * i, 4, {aino});
    for (int i = 0; i < 40; ++i)
        test.log(account, day(2026, 3, 2) + 5 * i, 4, {aino}, Channel::Email);
    const ChangeStory story = storyOf(test, account, day(2026, 2, 28));
    EXPECT_GT(story.points, 10);
    EXPECT_EQ(sum(story), story.points);
    const auto sumOf = [&](Channel channel) {
        return std::ranges::find_if(story.parts, [&](const StoryPart &part) {
            return part.kind == StoryKind::Touchpoint && part.count > 1 && part.channel == channel;
        });
    };
    ASSERT_NE(sumOf(Channel::Meeting), story.parts.end());
    EXPECT_EQ(sumOf(Channel::Meeting)->touchpoint, std::nullopt);
    ASSERT_NE(sumOf(Channel::Email), story.parts.end());
    EXPECT_EQ(sumOf(Channel::Email)->count, 40);
}

/// A change that came from these touchpoints alone: their points, each of a channel.
ChangeStory madeStory(const std::vector<std::pair<double, Channel>> &causes)
{
    insight::StoryFacts facts;
    facts.known = true;
    trust::Change change;
    change.trustAfter = change.trustBefore;
    for (const auto &[points, channel] : causes) {
        Touchpoint touchpoint;
        touchpoint.id = TouchpointId{qint64(facts.touchpoints.size()) + 1};
        touchpoint.day = day(2026, 5, 4);
        touchpoint.channel = channel;
        facts.touchpoints.push_back(touchpoint);
        change.causes.push_back({{trust::EntryKind::Touchpoint, touchpoint.id.value}, points, points, 0});
        change.trustAfter += points;
    }
    return insight::changeStory(change, facts, day(2026, 4, 1), day(2026, 6, 1), day(2026, 6, 1));
}

TEST(ChangeStory, TellsByItselfWhatIsNearlyAllOfASum)
{
    const ChangeStory one = madeStory({{-1.15, Channel::Meeting}, {-0.01, Channel::Meeting}});
    ASSERT_EQ(one.parts.size(), 1U);
    EXPECT_EQ(one.parts[0].count, 1);
    EXPECT_EQ(one.parts[0].touchpoint, TouchpointId{1});
    const ChangeStory two = madeStory({{-0.7, Channel::Meeting}, {-0.4, Channel::Meeting}});
    ASSERT_EQ(two.parts.size(), 1U);
    EXPECT_EQ(two.parts[0].count, 2);
}

TEST(ChangeStory, NoFailureVanishesAmongWhatGave)
{
    // Five sorts of small ones find room; the rest is summed, and with what gave it would have given.
    std::vector<std::pair<double, Channel>> causes;
    const Channel some[] = {Channel::Meeting, Channel::Teams, Channel::Call,    Channel::Email,
                            Channel::Message, Channel::Visit, Channel::Delivery};
    for (const Channel channel : some) {
        causes.emplace_back(1.4, channel);
        causes.emplace_back(1.4, channel);
    }
    causes.emplace_back(-1.3, Channel::Service);
    causes.emplace_back(-1.2, Channel::Invoice);
    const ChangeStory story = madeStory(causes);
    EXPECT_EQ(sum(story), story.points);
    int took = 0;
    int gave = 0;
    for (const StoryPart &part : story.parts)
        if (part.kind == StoryKind::Others)
            (part.points < 0 ? took : gave) += part.count;
    EXPECT_EQ(took, 2);
    EXPECT_GT(gave, 2);
}

TEST(ChangeStory, SaysWhetherPeopleChanged)
{
    TestBook test;
    const AccountId account = test.addAccount(QStringLiteral("Testi Oy"));
    const StakeholderId aino = test.addPerson(account, QStringLiteral("Aino"), Role::Decider);
    const StakeholderId veikko = test.addPerson(account, QStringLiteral("Veikko"), Role::Contact);
    for (int month = 1; month <= 6; ++month)
        test.log(account, day(2026, month, 10), 5, {aino, veikko});
    const auto lastKind = [&] {
        const ChangeStory story = storyOf(test, account, day(2026, 8, 22));
        return story.parts.empty() ? StoryKind::Rounding : story.parts.back().kind;
    };
    EXPECT_EQ(lastKind(), StoryKind::Fading);
    test.write(ActionKind::EditPerson, [&](WriteUnit &unit) -> Result<void> {
        LAARI_ASSIGN(Stakeholder person, test->stakeholders().find(aino));
        person.activeUntil = day(2026, 10, 1);
        return unit.stakeholders().update(person);
    });
    EXPECT_EQ(lastKind(), StoryKind::People);
}

/// Whatever happened: the parts add up to the change as it is shown, none is nothing, and none is told twice.
TEST(ChangeStory, AddsUpOverRandomHistories)
{
    std::mt19937 random(4);
    const auto pick = [&](int from, int to) { return std::uniform_int_distribution(from, to)(random); };
    for (int round = 0; round < 8; ++round) {
        TestBook test;
        const AccountId account = test.addAccount(QStringLiteral("Testi Oy"), pick(1, 3));
        std::vector<StakeholderId> people;
        for (int i = 0; i < 3; ++i)
            people.push_back(test.addPerson(account, QStringLiteral("P%1").arg(i), Role(i)));
        std::vector<Touchpoint> failures;
        for (int i = 0; i < 40; ++i) {
            Touchpoint each;
            each.account = account;
            each.day = test.today() - pick(0, 400);
            each.channel = Channel(pick(0, channelCount - 1));
            each.importance = Importance(pick(0, 4));
            each.emotion = pick(1, 5);
            each.participants = {Participant{people[size_t(pick(0, 2))], Presence::There}};
            const auto failure = std::ranges::find_if(failures, [&](const Touchpoint &f) { return f.day <= each.day; });
            if (pick(0, 2) == 0 && failure != failures.end())
                each.mends = failure->id;
            each.id = test.add(each);
            if (*each.emotion < 3 && !each.mends)
                failures.push_back(each);
        }
        const Day from = test.today() - pick(1, 300);
        const ChangeStory story = storyOf(test, account, from);
        const auto change = insight::whyChanged(test.book(), account, from, test.today());
        ASSERT_TRUE(change);
        EXPECT_EQ(story.points, int(std::lround(change->trustAfter - change->trustBefore)));
        EXPECT_EQ(sum(story), story.points);
        std::vector<qint64> told;
        for (const StoryPart &part : story.parts) {
            EXPECT_NE(part.points, 0);
            if (part.touchpoint) {
                EXPECT_FALSE(std::ranges::count(told, part.touchpoint->value));
                told.push_back(part.touchpoint->value);
            }
        }
        EXPECT_LE(told.size(), 7U);
    }
}

} // namespace
