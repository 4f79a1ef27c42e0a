// SPDX-License-Identifier: GPL-3.0-or-later
#include "BookFixture.h"

#include <functional>

namespace laari {

namespace {

const QString longName(200, u'n');
const QString tooLongName(201, u'n');

class ValidationTest : public BookTest {
protected:
    ValidationTest() : account(addAccount(QStringLiteral("A"))), person(addPerson(account, QStringLiteral("a"))) {}

    /// The code of refusing, nothing when accepted. Whatever is refused leaves no trace.
    std::optional<ErrorCode> attempt(const std::function<Result<void>(WriteUnit &)> &change)
    {
        const auto result = book->write(ActionKind::EditSettings, change);
        return result ? std::nullopt : std::optional(result.error().code);
    }

    AccountId account;
    StakeholderId person;
};

TEST_F(ValidationTest, Accounts)
{
    using Change = std::function<void(Account &)>;
    const struct {
        const char *what;
        Change change;
        std::optional<ErrorCode> refused;
    } cases[] = {
        {"spaces only", [](Account &a) { a.name = QStringLiteral(" \t\u00A0\u200B "); }, ErrorCode::NameEmpty},
        {"longest name", [](Account &a) { a.name = longName; }, {}},
        {"too long name", [](Account &a) { a.name = tooLongName; }, ErrorCode::TextTooLong},
        {"line end in a name", [](Account &a) { a.name = QStringLiteral("a\nb"); },
         ErrorCode::TextHasControlCharacters},
        {"NUL in notes", [](Account &a) { a.notes = QString(u'a') + QChar(0) + u'b'; },
         ErrorCode::TextHasControlCharacters},
        {"half a surrogate pair", [](Account &a) { a.notes = QString(QChar(0xD800)); },
         ErrorCode::TextHasControlCharacters},
        {"taken name", [](Account &a) { a.name = QStringLiteral(" a "); }, ErrorCode::NameTaken},
        {"longest notes", [](Account &a) { a.notes = QString(100'000, u'x'); }, {}},
        {"too long notes", [](Account &a) { a.notes = QString(100'001, u'x'); }, ErrorCode::TextTooLong},
        {"highest revenue", [](Account &a) { a.annualRevenue = Cents{Cents::highest}; }, {}},
        {"too high revenue", [](Account &a) { a.annualRevenue = Cents{Cents::highest + 1}; },
         ErrorCode::MoneyOutOfRange},
        {"negative revenue", [](Account &a) { a.annualRevenue = Cents{-1}; }, ErrorCode::MoneyOutOfRange},
        {"negative margin", [](Account &a) { a.annualMargin = Cents{-1}; }, {}},
        {"too low margin", [](Account &a) { a.annualMargin = Cents{-Cents::highest - 1}; }, ErrorCode::MoneyOutOfRange},
        {"ease 0", [](Account &a) { a.easeOfSwitching = 0; }, ErrorCode::NumberOutOfRange},
        {"intention 6", [](Account &a) { a.intentionToContinue = 6; }, ErrorCode::NumberOutOfRange},
        {"50 deciders", [](Account &a) { a.expectedDeciders = 50; }, {}},
        {"51 deciders", [](Account &a) { a.expectedDeciders = 51; }, ErrorCode::NumberOutOfRange},
        {"-1 deciders", [](Account &a) { a.expectedDeciders = -1; }, ErrorCode::NumberOutOfRange},
        {"customer from tomorrow", [](Account &a) { a.customerSince = day(2026, 11, 22); }, ErrorCode::DateInFuture},
        {"customer from today", [](Account &a) { a.customerSince = day(2026, 11, 21); }, {}},
        {"contract ends later", [](Account &a) { a.contractEnds = day(2036, 11, 21); }, {}},
        {"no lifecycle", [](Account &a) { a.lifecycle.clear(); }, ErrorCode::PeriodOrder},
        {"second period without a day", [](Account &a) { a.lifecycle.append(LifecyclePeriod{}); },
         ErrorCode::PeriodOrder},
        {"two periods of one day",
         [](Account &a) {
             a.lifecycle = {{day(2020, 1, 1), Lifecycle::Prospect, {}, {}},
                            {day(2020, 1, 1), Lifecycle::Customer, {}, {}}};
         },
         ErrorCode::PeriodOrder},
        {"unknown parent", [](Account &a) { a.parent = AccountId{99}; }, ErrorCode::NotFound},
    };
    for (const auto &each : cases) {
        Account a;
        a.name = QStringLiteral("B");
        each.change(a);
        EXPECT_EQ(attempt([&](WriteUnit &unit) -> Result<void> {
                      LAARI_ASSIGN(const AccountId id, unit.accounts().insert(a));
                      return unit.accounts().remove(id); // each case starts anew
                  }),
                  each.refused)
            << each.what;
    }
}

TEST_F(ValidationTest, ParentsAndBossesInNoCircle)
{
    const AccountId child = addAccount(QStringLiteral("child"));
    const AccountId grandchild = addAccount(QStringLiteral("grandchild"));
    const auto setParent = [&](AccountId id, AccountId parent) {
        return attempt([&](WriteUnit &unit) -> Result<void> {
            LAARI_ASSIGN(Account a, unit.accounts().find(id));
            a.parent = parent;
            return unit.accounts().update(a);
        });
    };
    EXPECT_EQ(setParent(child, account), std::nullopt);
    EXPECT_EQ(setParent(grandchild, child), std::nullopt);
    EXPECT_EQ(setParent(account, account), ErrorCode::ParentCircle);
    EXPECT_EQ(setParent(account, grandchild), ErrorCode::ParentCircle);

    const StakeholderId boss = addPerson(account, QStringLiteral("boss"));
    const auto setBoss = [&](StakeholderId id, StakeholderId to) {
        return attempt([&](WriteUnit &unit) -> Result<void> {
            LAARI_ASSIGN(Stakeholder p, unit.stakeholders().find(id));
            p.reportsTo = to;
            return unit.stakeholders().update(p);
        });
    };
    EXPECT_EQ(setBoss(person, boss), std::nullopt);
    EXPECT_EQ(setBoss(boss, boss), ErrorCode::ReportsToCircle);
    EXPECT_EQ(setBoss(boss, person), ErrorCode::ReportsToCircle);
    EXPECT_EQ(setBoss(boss, addPerson(child, QStringLiteral("elsewhere"))), ErrorCode::NotFound);
}

TEST_F(ValidationTest, People)
{
    using Change = std::function<void(Stakeholder &)>;
    const struct {
        const char *what;
        Change change;
        std::optional<ErrorCode> refused;
    } cases[] = {
        {"no name", [](Stakeholder &p) { p.name.clear(); }, ErrorCode::NameEmpty},
        {"too long title", [](Stakeholder &p) { p.title = tooLongName; }, ErrorCode::TextTooLong},
        {"good e-mail", [](Stakeholder &p) { p.email = QStringLiteral(" a.ö@b "); }, {}},
        {"no e-mail", [](Stakeholder &p) { p.email = QStringLiteral("a.b"); }, ErrorCode::EmailInvalid},
        {"two e-mails", [](Stakeholder &p) { p.email = QStringLiteral("a@b c@d"); }, ErrorCode::EmailInvalid},
        {"influence 0", [](Stakeholder &p) { p.roles[0].influence = 0; }, ErrorCode::InfluenceOffScale},
        {"influence 6", [](Stakeholder &p) { p.roles[0].influence = 6; }, ErrorCode::InfluenceOffScale},
        {"no role", [](Stakeholder &p) { p.roles.clear(); }, ErrorCode::PeriodOrder},
        {"roles out of order",
         [](Stakeholder &p) {
             p.roles = {{day(2021, 1, 1), Role::Contact, 3}, {day(2020, 1, 1), Role::Decider, 3}};
         },
         ErrorCode::PeriodOrder},
        {"known from tomorrow", [](Stakeholder &p) { p.knownSince = day(2026, 11, 22); }, ErrorCode::DateInFuture},
        {"active until before known",
         [](Stakeholder &p) {
             p.knownSince = day(2020, 1, 2);
             p.activeUntil = day(2020, 1, 1);
         },
         ErrorCode::PeriodOrder},
        {"estimate tomorrow",
         [](Stakeholder &p) {
             p.openingEstimate = OpeningEstimate{3, day(2026, 11, 22)};
         },
         ErrorCode::OpeningEstimateDate},
        {"estimate step 6",
         [](Stakeholder &p) {
             p.openingEstimate = OpeningEstimate{6, day(2026, 11, 1)};
         },
         ErrorCode::ScoreOffScale},
    };
    for (const auto &each : cases) {
        Stakeholder p;
        p.account = account;
        p.name = QStringLiteral("B");
        each.change(p);
        EXPECT_EQ(attempt([&](WriteUnit &unit) -> Result<void> {
                      LAARI_TRY(unit.stakeholders().insert(p));
                      return {};
                  }),
                  each.refused)
            << each.what;
    }
}

TEST_F(ValidationTest, Touchpoints)
{
    const AccountId otherAccount = addAccount(QStringLiteral("other"));
    const StakeholderId stranger = addPerson(otherAccount, QStringLiteral("stranger"));
    const TouchpointId failure = log(meeting(account, {person}, today - 10, 1));
    const TouchpointId good = log(meeting(account, {person}, today - 10, 4));
    const TouchpointId unseen = log([&] {
        Touchpoint t = meeting(account, {person}, today - 10, 4);
        t.emotion.reset();
        return t;
    }());
    const TouchpointId elsewhere = log(meeting(otherAccount, {stranger}, today - 10, 1));
    const TouchpointId badRecovery = log([&] {
        Touchpoint t = meeting(account, {person}, today - 9, 1);
        t.mends = failure;
        return t;
    }());
    using Change = std::function<void(Touchpoint &)>;
    const struct {
        const char *what;
        Change change;
        std::optional<ErrorCode> refused;
    } cases[] = {
        {"today", [](Touchpoint &) {}, {}},
        {"tomorrow", [](Touchpoint &t) { t.day = t.day + 1; }, ErrorCode::DateInFuture},
        {"the year 1200", [](Touchpoint &t) { t.day = day(1200, 1, 1); }, ErrorCode::DateInvalid},
        {"emotion 0", [](Touchpoint &t) { t.emotion = 0; }, ErrorCode::ScoreOffScale},
        {"effectiveness 6", [](Touchpoint &t) { t.effectiveness = 6; }, ErrorCode::ScoreOffScale},
        {"ease 9", [](Touchpoint &t) { t.ease = 9; }, ErrorCode::ScoreOffScale},
        {"own feeling -1", [](Touchpoint &t) { t.ownFeeling = -1; }, ErrorCode::ScoreOffScale},
        {"100 hand-offs", [](Touchpoint &t) { t.handOffs = 100; }, ErrorCode::NumberOutOfRange},
        {"too long note", [](Touchpoint &t) { t.note = QString(100'001, u'x'); }, ErrorCode::TextTooLong},
        {"bell in the note", [](Touchpoint &t) { t.note = QString(QChar(7)); }, ErrorCode::TextHasControlCharacters},
        {"a stranger",
         [&](Touchpoint &t) {
             t.participants = {{stranger, Presence::There}};
         },
         ErrorCode::PersonUnknown},
        {"nobody there is",
         [](Touchpoint &t) {
             t.participants = {{StakeholderId{99}, Presence::There}};
         },
         ErrorCode::PersonUnknown},
        {"mends a failure", [&](Touchpoint &t) { t.mends = failure; }, {}},
        {"mends on the same day",
         [&](Touchpoint &t) {
             t.mends = failure;
             t.day = today - 10;
         },
         {}},
        {"mends before",
         [&](Touchpoint &t) {
             t.mends = failure;
             t.day = today - 11;
         },
         ErrorCode::RecoveryBeforeFailure},
        {"mends what went well", [&](Touchpoint &t) { t.mends = good; }, ErrorCode::MendsNoFailure},
        {"mends what nobody saw", [&](Touchpoint &t) { t.mends = unseen; }, ErrorCode::MendsNoFailure},
        {"mends a recovery", [&](Touchpoint &t) { t.mends = badRecovery; }, ErrorCode::MendsNoFailure},
        {"mends elsewhere", [&](Touchpoint &t) { t.mends = elsewhere; }, ErrorCode::MendsOtherAccount},
        {"mends nothing known", [&](Touchpoint &t) { t.mends = TouchpointId{99}; }, ErrorCode::TouchpointUnknown},
    };
    for (const auto &each : cases) {
        Touchpoint t = meeting(account, {person}, today, 5);
        each.change(t);
        EXPECT_EQ(attempt([&](WriteUnit &unit) -> Result<void> {
                      LAARI_TRY(unit.touchpoints().insert(t));
                      return {};
                  }),
                  each.refused)
            << each.what;
    }
}

TEST_F(ValidationTest, EditsThatBreakARecovery)
{
    const TouchpointId failure = log(meeting(account, {person}, today - 10, 1));
    Touchpoint recovery = meeting(account, {person}, today - 8, 5);
    recovery.mends = failure;
    const TouchpointId mending = log(recovery);
    const auto edit = [&](TouchpointId id, const std::function<void(Touchpoint &)> &change) {
        return attempt([&](WriteUnit &unit) -> Result<void> {
            LAARI_ASSIGN(Touchpoint t, unit.touchpoints().find(id));
            change(t);
            return unit.touchpoints().update(t);
        });
    };
    EXPECT_EQ(edit(failure, [&](Touchpoint &t) { t.day = today - 7; }), ErrorCode::RecoveryBeforeFailure);
    EXPECT_EQ(edit(failure, [&](Touchpoint &t) { t.day = today - 8; }), std::nullopt);
    EXPECT_EQ(edit(mending, [&](Touchpoint &t) { t.day = today - 9; }), ErrorCode::RecoveryBeforeFailure);
    EXPECT_EQ(edit(mending, [&](Touchpoint &t) { t.mends = mending; }), ErrorCode::MendsItself);
    EXPECT_EQ(edit(failure, [&](Touchpoint &t) { t.mends = mending; }), ErrorCode::MendsNoFailure);
    EXPECT_EQ(must(book->touchpoints().find(mending)).mends, failure);
}

TEST_F(ValidationTest, WhoIsNamedTwiceWasThere)
{
    Touchpoint t = meeting(account, {}, today, 4);
    t.participants = {{person, Presence::Told}, {person, Presence::There}};
    EXPECT_EQ(must(book->touchpoints().find(log(t))).participants, (QList<Participant>{{person, Presence::There}}));
}

TEST_F(ValidationTest, WhatIsInUseStays)
{
    OwnPerson colleague;
    colleague.name = QStringLiteral("colleague");
    ListItem cause;
    cause.finnish = QStringLiteral("oma syy");
    Partner partner;
    partner.name = QStringLiteral("partner");
    Project project;
    project.name = QStringLiteral("project");
    write([&](WriteUnit &unit) -> Result<void> {
        LAARI_ASSIGN(colleague.id, unit.ownPeople().insert(colleague));
        LAARI_ASSIGN(cause.id, unit.lists().insert(cause));
        LAARI_ASSIGN(partner.id, unit.partners().insert(partner));
        LAARI_ASSIGN(project.id, unit.projects().insert(project));
        return {};
    });
    Touchpoint t = meeting(account, {person}, today, 1);
    t.cause = cause.id;
    t.deliveredBy = partner.id;
    t.project = project.id;
    t.ownPeople = {colleague.id};
    const TouchpointId id = log(t);

    const std::vector<std::pair<const char *, std::function<Result<void>(WriteUnit &)>>> removals{
        {"cause", [&](WriteUnit &unit) { return unit.lists().remove(cause.id); }},
        {"partner", [&](WriteUnit &unit) { return unit.partners().remove(partner.id); }},
        {"project", [&](WriteUnit &unit) { return unit.projects().remove(project.id); }},
        {"own person", [&](WriteUnit &unit) { return unit.ownPeople().remove(colleague.id); }},
        {"person", [&](WriteUnit &unit) { return unit.stakeholders().remove(person); }},
    };
    for (const auto &[what, remove] : removals)
        EXPECT_EQ(attempt(remove), ErrorCode::InUse) << what;
    const OwnPersonId author = must(book->settings().author()).value();
    EXPECT_EQ(attempt([&](WriteUnit &unit) { return unit.ownPeople().remove(author); }), ErrorCode::InUse);

    write([&](WriteUnit &unit) { return unit.touchpoints().remove(id); });
    for (const auto &[what, remove] : removals) {
        EXPECT_EQ(attempt(remove), std::nullopt) << what;
        EXPECT_EQ(attempt(remove), ErrorCode::NotFound) << what;
    }
}

TEST_F(ValidationTest, NamesOfListsAreOneWhateverTheLanguage)
{
    const auto insert = [&](const char *finnish, const char *english) {
        return attempt([&](WriteUnit &unit) -> Result<void> {
            ListItem item;
            item.list = ListKind::Cause;
            item.finnish = QString::fromUtf8(finnish);
            item.english = QString::fromUtf8(english);
            LAARI_TRY(unit.lists().insert(item));
            return {};
        });
    };
    EXPECT_EQ(insert("myÖhästyminen ", ""), ErrorCode::NameTaken);
    EXPECT_EQ(insert("", "hinta"), ErrorCode::NameTaken); // a Finnish name typed in English
    EXPECT_EQ(insert(" ", ""), ErrorCode::NameEmpty);
    EXPECT_EQ(insert("", "Strike"), std::nullopt);
    const auto found = must(book->lists().findByName(ListKind::Cause, QStringLiteral("STRIKE")));
    ASSERT_TRUE(found);
    EXPECT_EQ(found->finnish, QStringLiteral("Strike"));
    EXPECT_EQ(must(book->lists().items(ListKind::Cause)).back(), *found);
    // The same word in another list is another item.
    EXPECT_EQ(must(book->lists().findByName(ListKind::Sign, QStringLiteral("strike"))), std::nullopt);
}

TEST_F(ValidationTest, EveryListHasItsDefaults)
{
    const std::pair<ListKind, size_t> lists[] = {{ListKind::Cause, 8},
                                                 {ListKind::JourneyStage, 8},
                                                 {ListKind::OurFunction, 7},
                                                 {ListKind::Emotion, 16},
                                                 {ListKind::Sign, 12}};
    for (const auto &[list, count] : lists) {
        const auto items = must(book->lists().items(list));
        EXPECT_EQ(items.size(), count);
        for (const ListItem &item : items) {
            EXPECT_NE(item.finnish, item.english);
            EXPECT_EQ(must(book->lists().findByName(list, item.english.toUpper()))->id, item.id);
            EXPECT_EQ(must(book->lists().findByName(list, item.finnish.toLower()))->id, item.id);
        }
    }
    EXPECT_EQ(must(book->lists().items(ListKind::Sign)).front().valence, Valence::Positive);
    EXPECT_EQ(must(book->lists().items(ListKind::Sign)).back().valence, Valence::Negative);
}

TEST_F(ValidationTest, ParametersOutOfRange)
{
    trust::Parameters parameters;
    parameters.cushion = 0.9;
    EXPECT_EQ(attempt([&](WriteUnit &unit) { return unit.settings().setParameters(parameters); }),
              ErrorCode::ParameterOutOfRange);
    EXPECT_EQ(must(book->settings().parameters()), trust::Parameters{});
}

} // namespace
} // namespace laari
