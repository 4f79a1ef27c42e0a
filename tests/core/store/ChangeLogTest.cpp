// SPDX-License-Identifier: GPL-3.0-or-later
#include "BookFixture.h"
#include "RawSqlite.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace laari {

namespace {

QJsonObject json(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

class ChangeLogTest : public BookTest {
protected:
    LoggedChange newest() { return must(book->changeLog().newest(1)).at(0); }
    std::vector<RowChange> rowsOf(const LoggedChange &change, const char *table)
    {
        std::vector<RowChange> rows;
        for (const RowChange &row : change.rows)
            if (row.table == QLatin1String(table))
                rows.push_back(row);
        return rows;
    }
};

TEST_F(ChangeLogTest, SaysWhoWhenAndWhat)
{
    const AccountId id = addAccount(QStringLiteral("Ä \"lainattu\" Oy"));
    const LoggedChange change = newest();
    EXPECT_EQ(change.kind, ActionKind::EditSettings);
    EXPECT_EQ(change.author, must(book->settings().author()));
    EXPECT_EQ(change.at, clock.now());
    ASSERT_EQ(change.rows.size(), 2U); // the account and its lifecycle
    EXPECT_EQ(change.rows[0].table, QStringLiteral("account"));
    EXPECT_EQ(change.rows[0].rowId, id.value);
    EXPECT_TRUE(change.rows[0].before.isEmpty());
    EXPECT_EQ(json(change.rows[0].after).value(u"name").toString(), QStringLiteral("Ä \"lainattu\" Oy"));
    EXPECT_EQ(json(change.rows[0].after).size(), 22); // every column
    EXPECT_EQ(change.rows[1].table, QStringLiteral("account_lifecycle"));
}

TEST_F(ChangeLogTest, AnEditLogsWhatChangedAndNothingElse)
{
    const AccountId id = addAccount(QStringLiteral("A"));
    write([&](WriteUnit &unit) -> Result<void> {
        LAARI_ASSIGN(Account account, unit.accounts().find(id));
        account.industry = QStringLiteral("metsä");
        account.annualRevenue = Cents{123};
        return unit.accounts().update(account);
    });
    const LoggedChange change = newest();
    ASSERT_EQ(change.rows.size(), 1U);
    EXPECT_EQ(json(change.rows[0].before), (QJsonObject{{QStringLiteral("industry"), QString()},
                                                        {QStringLiteral("annual_revenue_cents"), QJsonValue::Null}}));
    EXPECT_EQ(json(change.rows[0].after), (QJsonObject{{QStringLiteral("industry"), QStringLiteral("metsä")},
                                                       {QStringLiteral("annual_revenue_cents"), 123}}));
}

TEST_F(ChangeLogTest, ARemovalLogsEveryRowItTookAlong)
{
    const AccountId id = addAccount(QStringLiteral("A"));
    const StakeholderId person = addPerson(id, QStringLiteral("a"));
    const TouchpointId failure = log(meeting(id, {person}, today - 3, 1));
    Touchpoint recovery = meeting(id, {person}, today, 5);
    recovery.mends = failure;
    recovery.signs = {must(book->lists().items(ListKind::Sign)).front().id};
    const TouchpointId mending = log(recovery);

    write([&](WriteUnit &unit) { return unit.touchpoints().remove(failure); }, ActionKind::RemoveTouchpoint);
    LoggedChange change = newest();
    EXPECT_EQ(rowsOf(change, "touchpoint_stakeholder").size(), 1U); // by ON DELETE CASCADE
    const auto touchpoints = rowsOf(change, "touchpoint");
    ASSERT_EQ(touchpoints.size(), 2U); // itself, and its recovery by ON DELETE SET NULL
    for (const RowChange &row : touchpoints) {
        if (row.rowId == failure.value) {
            EXPECT_TRUE(row.after.isEmpty());
            EXPECT_EQ(json(row.before).value(u"emotion").toInt(), 1);
            EXPECT_EQ(json(row.before).size(), 26);
        } else {
            EXPECT_EQ(row.rowId, mending.value);
            EXPECT_EQ(json(row.before), (QJsonObject{{QStringLiteral("mends_id"), failure.value}}));
            EXPECT_EQ(json(row.after), (QJsonObject{{QStringLiteral("mends_id"), QJsonValue::Null}}));
        }
    }

    write([&](WriteUnit &unit) { return unit.accounts().remove(id); }, ActionKind::RemoveAccount);
    change = newest();
    for (const char *const table : {"account", "account_lifecycle", "stakeholder", "stakeholder_role", "touchpoint",
                                    "touchpoint_stakeholder", "touchpoint_sign"})
        EXPECT_EQ(rowsOf(change, table).size(), 1U) << table;
    EXPECT_EQ(must(book->verify()), QStringList());
    EXPECT_EQ(RawSqlite(book->path()).one("SELECT count(*) FROM posting"), QStringLiteral("0"));
}

TEST_F(ChangeLogTest, MovingADayLogsThePeoplesRowsToo)
{
    const AccountId id = addAccount(QStringLiteral("A"));
    Touchpoint t = meeting(id, {addPerson(id, QStringLiteral("a"))}, today, 4);
    t.id = log(t);
    t.day = today - 1;
    write([&](WriteUnit &unit) { return unit.touchpoints().update(t); });
    EXPECT_EQ(rowsOf(newest(), "touchpoint_stakeholder").size(), 1U);
    EXPECT_EQ(must(book->verify()), QStringList());
}

TEST_F(ChangeLogTest, BulkInsertsAreLoggedWithoutTheirContent)
{
    write(
        [&](WriteUnit &unit) -> Result<void> {
            Account account;
            account.name = QStringLiteral("A");
            LAARI_ASSIGN(account.id, unit.accounts().insert(account));
            account.name = QStringLiteral("B");
            LAARI_TRY(unit.accounts().update(account));
            return unit.imports().remember({ImportedKind::Account, {}, QByteArray("\x01\xff", 2), QString(36, u'a')});
        },
        ActionKind::Import);
    const LoggedChange change = newest();
    ASSERT_EQ(change.rows.size(), 4U);
    EXPECT_TRUE(change.rows[0].before.isEmpty());
    EXPECT_TRUE(change.rows[0].after.isEmpty());
    EXPECT_EQ(json(change.rows[2].before).value(u"name").toString(), QStringLiteral("A"));
    EXPECT_EQ(json(change.rows[2].after).value(u"name").toString(), QStringLiteral("B"));
}

TEST_F(ChangeLogTest, BlobsAreInHexadecimal)
{
    write([&](WriteUnit &unit) {
        return unit.imports().remember({ImportedKind::Account, {}, QByteArray("\x01\xff", 2), QString(36, u'a')});
    });
    EXPECT_EQ(json(newest().rows.at(0).after).value(u"fingerprint").toString(), QStringLiteral("01FF"));
}

TEST_F(ChangeLogTest, RealsKeepEveryDigit)
{
    for (const double value : {0.1 + 0.2, 1.0 / 3, 4.0 / 7, 0.7 - 1e-16}) {
        trust::Parameters parameters;
        parameters.cushion = value;
        write([&](WriteUnit &unit) { return unit.settings().setParameters(parameters); });
        const QJsonValue logged = json(newest().rows.at(0).after).value(u"value");
        ASSERT_TRUE(logged.isString());
        EXPECT_EQ(logged.toString().toDouble(), value);
    }
}

TEST_F(ChangeLogTest, SaysWhatARowIsPartOf)
{
    const AccountId account = addAccount(QStringLiteral("A"));
    const StakeholderId person = addPerson(account, QStringLiteral("a"));
    const TouchpointId id = log(meeting(account, {person}, today, 4));
    write([&](WriteUnit &unit) { return unit.touchpoints().remove(id); });
    RawSqlite raw(book->path());
    const auto owners = [&](const char *table) {
        return raw.rows(QByteArray("SELECT op || ' ' || ifnull(owner_id, '-') FROM change_log WHERE table_name = '") +
                        table + "' ORDER BY id");
    };
    const auto says = [](const char *op, qint64 owner) {
        return QStringLiteral("%1 %2").arg(QLatin1String(op)).arg(owner);
    };
    EXPECT_EQ(owners("account"), QStringList{QStringLiteral("insert -")});
    EXPECT_EQ(owners("account_lifecycle"), QStringList{says("insert", account.value)});
    EXPECT_EQ(owners("stakeholder"), QStringList{says("insert", account.value)});
    EXPECT_EQ(owners("stakeholder_role"), QStringList{says("insert", person.value)});
    EXPECT_EQ(owners("touchpoint"), (QStringList{says("insert", account.value), says("delete", account.value)}));
    EXPECT_EQ(owners("touchpoint_stakeholder"), (QStringList{says("insert", id.value), says("delete", id.value)}));
    EXPECT_EQ(owners("list_item").filter(QStringLiteral("insert -")).size(), owners("list_item").size());
}

TEST_F(ChangeLogTest, EveryTableButLogAndLedgerIsLogged)
{
    RawSqlite raw(book->path());
    const QStringList tables = raw.rows(
        "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite%' "
        "ORDER BY name");
    QStringList logged = raw.rows("SELECT DISTINCT table_name FROM change_log");
    // One row of everything that the making of the book did not touch.
    const AccountId id = addAccount(QStringLiteral("A"));
    Touchpoint t = meeting(id, {}, today, 4);
    t.ownPeople = {must(book->settings().author()).value()};
    t.signs = {must(book->lists().items(ListKind::Sign)).front().id};
    log(t);
    write([&](WriteUnit &unit) -> Result<void> {
        Partner partner;
        partner.name = QStringLiteral("P");
        LAARI_TRY(unit.partners().insert(partner));
        Project project;
        project.name = QStringLiteral("P");
        LAARI_TRY(unit.projects().insert(project));
        FollowUp followUp;
        followUp.account = id;
        followUp.what = QStringLiteral("Soita");
        followUp.due = today;
        LAARI_TRY(unit.followUps().insert(followUp));
        LAARI_TRY(unit.promises().insertCompany({{}, {}, QStringLiteral("Kaikille"), {}, today, today}));
        Promise promise;
        promise.account = id;
        promise.what = QStringLiteral("Toimitamme");
        promise.madeOn = promise.due = today;
        LAARI_ASSIGN(const PromiseId promised, unit.promises().insert(promise));
        LAARI_TRY(unit.promises().agree(promised, {today, today, today + 7}));
        LAARI_TRY(unit.attention().set({AttentionKind::Fading, id, {}, 1, {}}));
        LAARI_ASSIGN(const StakeholderId person, unit.stakeholders().organisationOf(id));
        LAARI_TRY(unit.relationships().set({t.ownPeople.front(), person, RelationshipLevel::Vendor, {}}));
        return unit.imports().remember({ImportedKind::Account, {}, "x", QString(36, u'a')});
    });
    const StakeholderId person = addPerson(id, QStringLiteral("Aino"));
    const ListItemId emotion = must(book->lists().items(ListKind::Emotion)).front().id;
    write([&](WriteUnit &unit) -> Result<void> {
        Survey survey;
        survey.name = QStringLiteral("NPS");
        survey.openedOn = today;
        LAARI_ASSIGN(survey.id, unit.surveys().insert(survey));
        LAARI_TRY(unit.surveys().invite(survey.id, std::span(&person, 1), today));
        SurveyAnswer answer;
        answer.survey = survey.id;
        answer.person = person;
        answer.day = today;
        answer.score = 9;
        LAARI_TRY(unit.surveys().insertAnswer(answer));
        LoopCase loopCase;
        loopCase.account = id;
        LAARI_TRY(unit.cases().insert(loopCase));
        LAARI_TRY(unit.emotionGoals().set({id, emotion, {}, {}}, true));
        Review review;
        review.day = today;
        review.participants = {ReviewParticipant{{}, person, {}}};
        ReviewFigures seen;
        seen.account = id;
        seen.since = today;
        LAARI_ASSIGN(review.id, unit.reviews().insert(review, {seen}));
        ReviewDecision decision;
        decision.review = review.id;
        decision.what = QStringLiteral("Tavataan useammin");
        LAARI_TRY(unit.reviews().insert(decision));
        LAARI_TRY(unit.trustGoals().set({id, 75, 2, today + 100, today, MicroPoints{60000000}, 1}));
        ValueDriver driver;
        driver.account = id;
        driver.finnish = driver.english = QStringLiteral("Nopeus");
        LAARI_ASSIGN(driver.id, unit.values().insert(driver));
        return unit.values().rate({driver.id, person, today, 5, 3, {}});
    });
    logged = raw.rows("SELECT DISTINCT table_name FROM change_log ORDER BY table_name");
    logged.append({QStringLiteral("change_log"), QStringLiteral("change_set"), QStringLiteral("correction"),
                   QStringLiteral("failure"), QStringLiteral("posting"), QStringLiteral("reservoir")});
    logged.sort();
    EXPECT_EQ(logged, tables);
}

TEST_F(ChangeLogTest, TheFirstAuthorOwnsTheWriteThatNamesThem)
{
    auto empty = must(Book::create(pathOf("empty.laari"), {}, clock, uids));
    EXPECT_EQ(must(empty->settings().author()), std::nullopt);
    OwnPersonId id;
    must(empty->write(ActionKind::EditSettings, [&](WriteUnit &unit) -> Result<void> {
        OwnPerson me;
        me.name = QStringLiteral("Minä");
        LAARI_ASSIGN(id, unit.ownPeople().insert(me));
        return unit.settings().setAuthor(id);
    }));
    const auto changes = must(empty->changeLog().newest(2));
    EXPECT_EQ(changes.at(0).author, id);
    EXPECT_EQ(changes.at(1).author, std::nullopt);
    EXPECT_EQ(must(empty->changeLog().find(changes.at(0).id)).rows.size(), 2U);
    EXPECT_EQ(errorOf(empty->changeLog().find(ChangeSetId{99})), ErrorCode::NotFound);
}

} // namespace
} // namespace laari
