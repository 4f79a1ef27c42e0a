// SPDX-License-Identifier: GPL-3.0-or-later
#include "BookFixture.h"
#include "RawSqlite.h"

#include <QRandomGenerator>

namespace laari {

namespace {

/// Everything the projection says, row by row in the order of the keys.
QStringList ledgerOf(const QString &path)
{
    RawSqlite raw(path);
    QStringList all;
    for (const char *const table : {"posting", "reservoir", "failure", "correction"}) {
        all.append(QLatin1String(table));
        all.append(raw.rows(QByteArray("SELECT * FROM ") + table));
    }
    return all;
}

class ProjectionTest : public BookTest {
protected:
    void expectClean(const std::string &after) { EXPECT_EQ(must(book->verify()), QStringList()) << "after " << after; }
    std::vector<trust::Posting> postingsOf(TouchpointId id) const
    {
        std::vector<trust::Posting> postings;
        for (const auto &each : must(book->ledger().postingsOf(id)))
            postings.push_back(each.posting);
        return postings;
    }
    /// The ledger as it stands must be the one made from nothing.
    void expectSameAsRebuilt()
    {
        const QStringList incremental = ledgerOf(book->path());
        must(book->rebuildLedger());
        EXPECT_EQ(ledgerOf(book->path()), incremental);
    }
    void edit(Touchpoint t)
    {
        write([&](WriteUnit &unit) { return unit.touchpoints().update(t); }, ActionKind::EditTouchpoint);
    }
    void editPerson(StakeholderId id, const std::function<void(Stakeholder &)> &change)
    {
        Stakeholder person = must(book->stakeholders().find(id));
        change(person);
        write([&](WriteUnit &unit) { return unit.stakeholders().update(person); }, ActionKind::EditPerson);
    }
};

TEST_F(ProjectionTest, ALoggedTouchpointIsPosted)
{
    const AccountId account = addAccount(QStringLiteral("A"));
    const StakeholderId there = addPerson(account, QStringLiteral("there"));
    const StakeholderId told = addPerson(account, QStringLiteral("told"));
    Touchpoint t = meeting(account, {there}, today, 5); // x = 1, seen by us: D = 0.8 through the inlet of 2
    t.participants.append({told, Presence::Told});      // D = 0.4
    const auto postings = must(book->ledger().postingsOf(log(t)));
    ASSERT_EQ(postings.size(), 2U);
    EXPECT_EQ(postings[0].person, there);
    EXPECT_EQ(postings[0].posting.deposited, MicroPoints::fromPoints(2 - 2 * std::exp(-0.8 / 2)));
    EXPECT_EQ(postings[1].person, told);
    EXPECT_EQ(postings[1].posting.deposited, MicroPoints::fromPoints(2 - 2 * std::exp(-0.4 / 2)));
    EXPECT_GT(postings[0].posting.effect, MicroPoints{0});
    expectClean("one touchpoint");
}

TEST_F(ProjectionTest, StatesAreThoseOfTheDayAskedFor)
{
    const AccountId account = addAccount(QStringLiteral("A"));
    const StakeholderId a = addPerson(account, QStringLiteral("a"));
    const StakeholderId b = addPerson(account, QStringLiteral("b"));
    addPerson(account, QStringLiteral("never met"));
    log(meeting(account, {a}, today - 30, 5));
    log(meeting(account, {a, b}, today - 20, 4));
    log(meeting(account, {a}, today - 10, 2));

    const auto days = [](const std::vector<LedgerRepository::PersonState> &states) {
        std::vector<std::pair<StakeholderId, Day>> result;
        for (const auto &each : states)
            result.emplace_back(each.person, each.state.day);
        return result;
    };
    using Days = std::vector<std::pair<StakeholderId, Day>>;
    const LedgerRepository &ledger = book->ledger();
    EXPECT_EQ(days(must(ledger.statesOf(account, today - 31))), Days());
    EXPECT_EQ(days(must(ledger.statesOf(account, today - 30))), (Days{{a, today - 30}}));
    EXPECT_EQ(days(must(ledger.statesOf(account, today))), (Days{{a, today - 10}, {b, today - 20}}));
    const auto all = must(ledger.statesOfAll(today - 30, today - 15));
    EXPECT_EQ(days(all.earlier), (Days{{a, today - 30}}));
    EXPECT_EQ(days(all.later), (Days{{a, today - 20}, {b, today - 20}}));
    EXPECT_EQ(days(must(ledger.stateSeries(account, today - 15, today))),
              (Days{{a, today - 20}, {a, today - 10}, {b, today - 20}}));
    EXPECT_EQ(days(must(ledger.stateSeries(account, today - 40, today - 20))),
              (Days{{a, today - 30}, {a, today - 20}, {b, today - 20}}));
    EXPECT_EQ(must(ledger.statesOf(account, today)).back().state.lastContact, today - 20);
}

TEST_F(ProjectionTest, AppendingLeavesEarlierRowsAlone)
{
    const AccountId account = addAccount(QStringLiteral("A"));
    const StakeholderId a = addPerson(account, QStringLiteral("a"));
    log(meeting(account, {a}, today - 30, 5));
    { // a mark that a replay from the beginning would wipe out
        tamper("UPDATE posting SET overflowed = 12345");
    }
    log(meeting(account, {a}, today - 10, 4));
    RawSqlite raw(book->path());
    EXPECT_EQ(raw.rows("SELECT overflowed = 12345 FROM posting ORDER BY day"),
              (QStringList{QStringLiteral("1"), QStringLiteral("0")}));
}

TEST_F(ProjectionTest, VerifyFindsATamperedLedger)
{
    const AccountId account = addAccount(QStringLiteral("A"));
    const StakeholderId a = addPerson(account, QStringLiteral("a"));
    log(meeting(account, {a}, today - 30, 5));
    for (const char *const tampering :
         {"UPDATE posting SET deposited = deposited + 2", "UPDATE reservoir SET pending_goodwill = 0.1",
          "DELETE FROM posting", "DELETE FROM reservoir", "INSERT INTO correction SELECT id, 1, 0.5 FROM stakeholder",
          "INSERT INTO posting SELECT stakeholder_id, day, 2, 7, 1, 0, 0, 0, 0, 0, 0, 0, 0 FROM posting"}) {
        tamper(tampering);
        EXPECT_EQ(must(book->verify()).size(), 1) << tampering;
        must(book->rebuildLedger());
        expectClean(tampering);
    }
}

// exp() differs in its last digit from one processor to the next, and a book travels between them.
TEST_F(ProjectionTest, VerifyForgivesTheLastDigits)
{
    const AccountId account = addAccount(QStringLiteral("A"));
    const StakeholderId a = addPerson(account, QStringLiteral("a"));
    log(meeting(account, {a}, today - 30, 1));
    log(meeting(account, {a}, today - 20, 5));
    RawSqlite raw(book->path());
    raw.run("UPDATE reservoir SET pending_goodwill = pending_goodwill * (1 + 1e-15), open_pending = open_pending * "
            "(1 - 1e-15), cx_joy = cx_joy + 1e-15");
    raw.run("UPDATE failure SET pending = pending * (1 + 1e-15)");
    raw.run("UPDATE posting SET trust = trust + 1, effect = effect - 1");
    expectClean("a trip to another processor");
    raw.run("UPDATE failure SET pending = pending * (1 + 1e-6)");
    EXPECT_EQ(must(book->verify()).size(), 1);
}

TEST_F(ProjectionTest, DaysThatNobodyCouldHaveWrittenAreDamage)
{
    const AccountId account = addAccount(QStringLiteral("A"));
    const StakeholderId a = addPerson(account, QStringLiteral("a"));
    log(meeting(account, {a}, today - 30, 5));
    RawSqlite raw(book->path());
    for (const char *const day : {"100000 - 4294967296", "9223372036854775807", "-9223372036854775808", "3000001"}) {
        raw.run(QByteArray("UPDATE reservoir SET last_contact = ") + day);
        EXPECT_EQ(errorOf(book->ledger().statesOf(account, today)), ErrorCode::BookDamaged) << day;
    }
}

TEST_F(ProjectionTest, VerifyFindsRowsThatNoConstraintForbids)
{
    const AccountId account = addAccount(QStringLiteral("A"));
    const AccountId other = addAccount(QStringLiteral("B"));
    const StakeholderId a = addPerson(account, QStringLiteral("a"));
    addPerson(other, QStringLiteral("b"));
    log(meeting(account, {a}, today - 30, 1));
    Touchpoint recovery = meeting(account, {a}, today - 20, 5);
    recovery.mends = TouchpointId{1};
    log(recovery);
    for (const auto &[tampering, repair] : std::vector<std::pair<const char *, const char *>>{
             {"UPDATE touchpoint_stakeholder SET day = day - 1 WHERE touchpoint_id = 2",
              "UPDATE touchpoint_stakeholder SET day = day + 1 WHERE touchpoint_id = 2"},
             {"UPDATE touchpoint SET account_id = 2 WHERE id = 1", "UPDATE touchpoint SET account_id = 1 WHERE id = 1"},
             {"UPDATE touchpoint SET mends_id = 77 WHERE id = 2", "UPDATE touchpoint SET mends_id = 1 WHERE id = 2"},
             {"UPDATE touchpoint SET emotion = 3 WHERE id = 1", "UPDATE touchpoint SET emotion = 1 WHERE id = 1"},
             {"UPDATE account SET parent_id = 3 - id", "UPDATE account SET parent_id = NULL"},
             {"INSERT INTO account_lifecycle (account_id, stage) VALUES (2, 'lost')",
              "DELETE FROM account_lifecycle WHERE account_id = 2 AND stage = 'lost'"},
             {"INSERT INTO stakeholder_role (stakeholder_id, role, influence) VALUES (2, 'decider', 3)",
              "DELETE FROM stakeholder_role WHERE stakeholder_id = 2 AND role = 'decider'"},
             {"DELETE FROM account_lifecycle WHERE account_id = 2",
              "INSERT INTO account_lifecycle (account_id, stage) VALUES (2, 'customer')"},
             {"DELETE FROM stakeholder_role WHERE stakeholder_id = 2",
              "INSERT INTO stakeholder_role (stakeholder_id, role, influence) VALUES (2, 'contact', 3)"}}) {
        tamper(tampering);
        EXPECT_FALSE(must(book->verify()).isEmpty()) << tampering;
        tamper(repair);
        must(book->rebuildLedger());
        expectClean(repair);
    }
}

TEST_F(ProjectionTest, DoNotScoreEmptiesTheLedgerAndTakingItBackFillsIt)
{
    const AccountId account = addAccount(QStringLiteral("A"));
    const StakeholderId a = addPerson(account, QStringLiteral("a"));
    const TouchpointId id = log(meeting(account, {a}, today - 30, 5));
    const auto before = postingsOf(id);
    editPerson(a, [](Stakeholder &person) { person.doNotScore = true; });
    EXPECT_TRUE(postingsOf(id).empty());
    EXPECT_TRUE(must(book->ledger().history(a)).empty());
    log(meeting(account, {a}, today - 5, 5));
    EXPECT_TRUE(must(book->ledger().statesOf(account, today)).empty());
    expectClean("do not score");
    editPerson(a, [](Stakeholder &person) { person.doNotScore = false; });
    EXPECT_EQ(postingsOf(id), before);
    expectClean("score again");
}

TEST_F(ProjectionTest, OpeningEstimateIsEvidenceOfItsDay)
{
    const AccountId account = addAccount(QStringLiteral("A"));
    const StakeholderId a = addPerson(account, QStringLiteral("a"));
    log(meeting(account, {a}, today - 30, 5));
    editPerson(a, [&](Stakeholder &person) { person.openingEstimate = OpeningEstimate{4, today - 30}; });
    const auto postings = must(book->ledger().postings(account));
    ASSERT_EQ(postings.size(), 2U);
    EXPECT_EQ(postings[1].posting.entry, (trust::EntryId{trust::EntryKind::OpeningEstimate, a.value}));
    EXPECT_EQ(postings[1].posting.deposited, MicroPoints::fromPoints(2.1)); // 3 points of y = 0.7
    EXPECT_EQ(postings[1].posting.withdrawn, MicroPoints::fromPoints(0.9));
    expectClean("estimate");
    editPerson(a, [&](Stakeholder &person) { person.openingEstimate->day = today - 100; });
    expectClean("estimate moved back");
    editPerson(a, [&](Stakeholder &person) { person.openingEstimate.reset(); });
    EXPECT_EQ(must(book->ledger().postings(account)).size(), 1U);
    expectClean("estimate removed");
}

TEST_F(ProjectionTest, RecoveriesOfARemovedFailureBecomeOrdinary)
{
    const AccountId account = addAccount(QStringLiteral("A"));
    const StakeholderId a = addPerson(account, QStringLiteral("a"));
    const TouchpointId failure = log(meeting(account, {a}, today - 30, 1));
    Touchpoint recovery = meeting(account, {a}, today - 20, 5);
    recovery.mends = failure;
    const TouchpointId mending = log(recovery);
    EXPECT_GT(postingsOf(mending).at(0).forgiven, MicroPoints{0});
    EXPECT_TRUE(must(book->touchpoints().openFailures(account, today)).empty());

    write([&](WriteUnit &unit) { return unit.touchpoints().remove(failure); }, ActionKind::RemoveTouchpoint);
    EXPECT_EQ(must(book->touchpoints().find(mending)).mends, std::nullopt);
    EXPECT_EQ(postingsOf(mending).at(0).forgiven, MicroPoints{0});
    EXPECT_GT(postingsOf(mending).at(0).deposited, MicroPoints::fromPoints(0.5));
    expectClean("failure removed");
}

TEST_F(ProjectionTest, RecoveriesOfWhatIsNoFailureAnyMoreBecomeOrdinary)
{
    const AccountId account = addAccount(QStringLiteral("A"));
    const StakeholderId a = addPerson(account, QStringLiteral("a"));
    Touchpoint failure = meeting(account, {a}, today - 30, 2);
    failure.id = log(failure);
    Touchpoint recovery = meeting(account, {a}, today - 20, 5);
    recovery.mends = failure.id;
    const TouchpointId mending = log(recovery);
    failure.emotion = 3;
    edit(failure);
    EXPECT_EQ(must(book->touchpoints().find(mending)).mends, std::nullopt);
    expectClean("failure made neutral");
}

TEST_F(ProjectionTest, OnlyThePersonConcernedIsReplayed)
{
    const AccountId account = addAccount(QStringLiteral("A"));
    const StakeholderId a = addPerson(account, QStringLiteral("a"));
    const StakeholderId b = addPerson(account, QStringLiteral("b"));
    log(meeting(account, {a}, today - 30, 5));
    log(meeting(account, {b}, today - 30, 5));
    {
        tamper("UPDATE posting SET overflowed = 12345");
    }
    log(meeting(account, {a}, today - 40, 4)); // back-dated
    RawSqlite raw(book->path());
    EXPECT_EQ(raw.rows("SELECT stakeholder_id FROM posting WHERE overflowed = 12345"),
              QStringList{QString::number(b.value)});
}

TEST_F(ProjectionTest, CancelledRebuildLeavesEverything)
{
    const AccountId account = addAccount(QStringLiteral("A"));
    log(meeting(account, {addPerson(account, QStringLiteral("a"))}, today, 5));
    log(meeting(account, {addPerson(account, QStringLiteral("b"))}, today, 5));
    const QStringList before = ledgerOf(book->path());
    const auto cancelAtSecond = [](qint64 done, qint64 total) {
        EXPECT_EQ(total, 2);
        return done < 1;
    };
    EXPECT_EQ(errorOf(book->rebuildLedger(cancelAtSecond)), ErrorCode::Cancelled);
    EXPECT_EQ(errorOf(book->verify(cancelAtSecond)), ErrorCode::Cancelled);
    EXPECT_EQ(ledgerOf(book->path()), before);
    must(book->rebuildLedger());
}

/// Whatever is done in whatever order, the ledger is the one that a replay of what is left would give.
class RandomOperations : public ProjectionTest {
protected:
    int below(int limit) { return random.bounded(limit); }
    bool oneIn(int n) { return below(n) == 0; }
    std::optional<int> step() { return oneIn(5) ? std::nullopt : std::optional(1 + below(5)); }

    Touchpoint anyTouchpoint()
    {
        const size_t at = size_t(below(int(accounts.size())));
        Touchpoint t;
        t.account = accounts[at];
        t.day = today - below(oneIn(3) ? 20 : 1000); // some crowd on the same days
        t.emotion = step();
        t.effectiveness = step();
        t.ease = step();
        t.importance = Importance(below(5));
        t.source = Source(below(3));
        t.factor = TrustFactor(below(3));
        if (oneIn(2))
            t.cause = causes[size_t(below(2))];
        for (const StakeholderId person : people[at])
            if (oneIn(2))
                t.participants.append({person, oneIn(3) ? Presence::Told : Presence::There});
        maybeMend(t);
        return t;
    }

    void maybeMend(Touchpoint &t)
    {
        const auto failures = must(book->touchpoints().openFailures(t.account, today));
        for (const Touchpoint &failure : failures) { // agrees with the model's own rule
            EXPECT_TRUE(failure.score() && isFailureScore(*failure.score()));
            EXPECT_FALSE(failure.mends);
        }
        if (failures.empty() || oneIn(2))
            return;
        const Touchpoint &failure = failures[size_t(below(int(failures.size())))];
        if (failure.id == t.id)
            return;
        t.mends = failure.id;
        t.day = std::max(t.day, failure.day);
    }

    QRandomGenerator random{20261121};
    std::vector<AccountId> accounts;
    std::vector<std::vector<StakeholderId>> people;
    std::vector<ListItemId> causes;
    std::vector<TouchpointId> touchpoints;
};

TEST_F(RandomOperations, LeaveTheLedgerAsIfMadeAnew)
{
    for (const char *const name : {"A", "B"}) {
        accounts.push_back(addAccount(QLatin1String(name)));
        people.emplace_back();
        for (const char *const person : {"x", "y", "z"})
            people.back().push_back(addPerson(accounts.back(), QLatin1String(person)));
    }
    for (const ListItem &cause : must(book->lists().items(ListKind::Cause)))
        causes.push_back(cause.id);

    const auto anyPerson = [&] { return people[size_t(below(2))][size_t(below(3))]; };
    int refused = 0;
    for (int i = 0; i < 260; ++i) {
        const int what = below(100);
        std::string did;
        if (what < 50 || touchpoints.size() < 20) {
            did = "insert";
            touchpoints.push_back(log(anyTouchpoint()));
        } else if (what < 72) {
            did = "edit";
            const TouchpointId id = touchpoints[size_t(below(int(touchpoints.size())))];
            Touchpoint t = must(book->touchpoints().find(id));
            const Touchpoint other = anyTouchpoint();
            switch (below(4)) {
            case 0: t.day = other.day; break;
            case 1: t.emotion = other.emotion; break;
            case 2:
                if (other.account == t.account)
                    t.participants = other.participants;
                t.source = other.source;
                break;
            default:
                t = other;
                t.id = id;
                if (t.mends == id)
                    t.mends.reset();
            }
            const auto edited =
                book->write(ActionKind::EditTouchpoint, [&](WriteUnit &unit) { return unit.touchpoints().update(t); });
            if (!edited) { // a recovery before its failure, or one whose failure has been edited away
                ++refused;
                EXPECT_TRUE(edited.error().code == ErrorCode::RecoveryBeforeFailure ||
                            edited.error().code == ErrorCode::MendsNoFailure)
                    << testing::PrintToString(edited.error());
            }
        } else if (what < 86) {
            did = "remove";
            const auto at = touchpoints.begin() + below(int(touchpoints.size()));
            write([&](WriteUnit &unit) { return unit.touchpoints().remove(*at); }, ActionKind::RemoveTouchpoint);
            touchpoints.erase(at);
        } else if (what < 91) {
            did = "do not score";
            editPerson(anyPerson(), [](Stakeholder &person) { person.doNotScore = !person.doNotScore; });
        } else if (what < 97) {
            did = "opening estimate";
            editPerson(anyPerson(), [&](Stakeholder &person) {
                if (oneIn(3))
                    person.openingEstimate.reset();
                else
                    person.openingEstimate = OpeningEstimate{1 + below(5), today - below(1200)};
            });
        } else {
            did = "parameters";
            trust::Parameters parameters;
            parameters.cushion = below(8) / 10.0;
            parameters.goodSettlingDays = 14 + below(60);
            parameters.lossWeight = 1 + below(3);
            write([&](WriteUnit &unit) { return unit.settings().setParameters(parameters); },
                  ActionKind::EditParameters);
        }
        expectClean("operation " + std::to_string(i) + ": " + did);
        if (HasFailure())
            return;
    }
    EXPECT_LT(refused, 60);
    expectSameAsRebuilt();
    EXPECT_GT(RawSqlite(book->path()).one("SELECT count(*) FROM failure").toInt(), 20);
    EXPECT_GT(RawSqlite(book->path()).one("SELECT count(*) FROM posting WHERE forgiven > 0").toInt(), 5);
}

} // namespace
} // namespace laari
