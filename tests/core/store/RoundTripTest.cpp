// SPDX-License-Identifier: GPL-3.0-or-later
#include "BookFixture.h"
#include "RawSqlite.h"

namespace laari {

namespace {

class RoundTripTest : public BookTest {
protected:
    ListItemId item(ListKind list, int position) { return must(book->lists().items(list)).at(size_t(position)).id; }
    OwnPersonId me() { return must(book->settings().author()).value(); }
    template <typename Id, typename T, typename Repository>
    Id insert(Repository &(WriteUnit::*repository)(), const T &value)
    {
        Id id;
        write([&](WriteUnit &unit) -> Result<void> {
            LAARI_ASSIGN(id, (unit.*repository)().insert(value));
            return {};
        });
        return id;
    }
};

TEST_F(RoundTripTest, AccountWithEverything)
{
    Account account;
    account.uid = QStringLiteral("01890a5d-ac96-774b-bcce-b302099a8057");
    account.name = QStringLiteral("Äänekosken Kartonki Oy");
    account.businessId = QStringLiteral("1619332-9");
    account.industry = QStringLiteral("metsä");
    account.segment = QStringLiteral("A");
    account.lifecycle = {{std::nullopt, Lifecycle::Prospect, {}, {}},
                         {day(2020, 1, 1), Lifecycle::Customer, {}, {}},
                         {day(2025, 5, 5), Lifecycle::Lost, QStringLiteral("hinta"), QStringLiteral("Kilpailija Oy")}};
    account.owner = me();
    account.annualRevenue = Cents{322649963};
    account.annualMargin = Cents{-100};
    account.customerSince = day(1969, 12, 31); // before the epoch
    account.contractEnds = day(2030, 1, 1);
    account.tenderExpected = day(2029, 1, 1);
    account.competitors = QStringLiteral("Yksi\nKaksi");
    account.easeOfSwitching = 1;
    account.intentionToContinue = 5;
    account.expectedDeciders = 0;
    account.parent = addAccount(QStringLiteral("Emo"));
    account.notes = QStringLiteral("Rivi yksi\n\tRivi kaksi 😀");

    account.id = insert<AccountId>(&WriteUnit::accounts, account);
    reopen();
    EXPECT_EQ(must(book->accounts().find(account.id)), account);
    EXPECT_EQ(must(book->accounts().all()).back(), account);
    EXPECT_EQ(must(book->accounts().findByName(QStringLiteral("  ääNEkosken   KARTONKI oy "))), account);
    EXPECT_EQ(must(book->accounts().count()), 2);
}

TEST_F(RoundTripTest, AccountWithNothing)
{
    Account account;
    account.name = QStringLiteral("Tyhjä");
    account.id = insert<AccountId>(&WriteUnit::accounts, account);
    Account found = must(book->accounts().find(account.id));
    EXPECT_EQ(found.uid.size(), 36);
    account.uid = found.uid;
    EXPECT_EQ(found, account);
}

TEST_F(RoundTripTest, AccountUpdatedToAndFro)
{
    Account account;
    account.name = QStringLiteral("Ennen");
    account.id = insert<AccountId>(&WriteUnit::accounts, account);
    account = must(book->accounts().find(account.id));
    const Account before = account;
    account.name = QStringLiteral("Jälkeen");
    account.segment = QStringLiteral("B");
    account.lifecycle.append({day(2026, 1, 1), Lifecycle::Lost, QStringLiteral("syy"), QStringLiteral("muu")});
    const auto store = [&](const Account &value) {
        return write([&](WriteUnit &unit) { return unit.accounts().update(value); }, ActionKind::EditAccount);
    };
    store(account);
    EXPECT_EQ(must(book->accounts().find(account.id)), account);
    EXPECT_EQ(must(book->accounts().findByName(QStringLiteral("ennen"))), std::nullopt);
    store(before);
    EXPECT_EQ(must(book->accounts().find(account.id)), before);
}

TEST_F(RoundTripTest, PersonWithEverything)
{
    const AccountId account = addAccount(QStringLiteral("A"));
    const StakeholderId boss = addPerson(account, QStringLiteral("Pomo"));
    const StakeholderId earlier = addPerson(addAccount(QStringLiteral("B")), QStringLiteral("Noora Öhman"));
    Stakeholder person;
    person.uid = QStringLiteral("01890a5d-ac96-774b-bcce-b302099a8058");
    person.account = account;
    person.name = QStringLiteral("Noora Öhman");
    person.title = QStringLiteral("tehtaanjohtaja");
    person.roles = {{std::nullopt, Role::Contact, 1}, {day(2024, 2, 29), Role::Decider, 5}};
    person.email = QStringLiteral("noora.ohman@example.fi");
    person.phone = QStringLiteral("+358 40 6647076");
    person.reportsTo = boss;
    person.enteredOn = day(2026, 1, 2);
    person.knownSince = day(2023, 1, 1);
    person.activeUntil = day(2027, 1, 1);
    person.advocate = true;
    person.advocateWhere = QStringLiteral("messuilla");
    person.doNotScore = true;
    person.openingEstimate = OpeningEstimate{5, day(2023, 1, 1)};
    person.movedFrom = earlier;
    person.notes = QStringLiteral("muistiinpano");

    person.id = insert<StakeholderId>(&WriteUnit::stakeholders, person);
    reopen();
    EXPECT_EQ(must(book->stakeholders().find(person.id)), person);
    EXPECT_EQ(must(book->stakeholders().ofAccount(account)).back(), person);
    EXPECT_EQ(must(book->stakeholders().all()).size(), 3U);
    EXPECT_EQ(must(book->stakeholders().findByName(account, QStringLiteral("NOORA ÖHMAN"))),
              std::vector<Stakeholder>{person});
}

TEST_F(RoundTripTest, PersonWithNothing)
{
    const AccountId account = addAccount(QStringLiteral("A"));
    Stakeholder person;
    person.account = account;
    person.name = QStringLiteral("X");
    person.id = insert<StakeholderId>(&WriteUnit::stakeholders, person);
    const Stakeholder found = must(book->stakeholders().find(person.id));
    EXPECT_EQ(found.enteredOn, today);
    person.uid = found.uid;
    person.enteredOn = today;
    EXPECT_EQ(found, person);
}

TEST_F(RoundTripTest, TwoPeopleOfOneNameAtOneAccount)
{
    const AccountId account = addAccount(QStringLiteral("A"));
    addPerson(account, QStringLiteral("Matti"));
    addPerson(account, QStringLiteral("MATTI"));
    EXPECT_EQ(must(book->stakeholders().findByName(account, QStringLiteral("matti"))).size(), 2U);
}

TEST_F(RoundTripTest, TouchpointWithEverything)
{
    const AccountId account = addAccount(QStringLiteral("A"));
    const StakeholderId a = addPerson(account, QStringLiteral("a"));
    const StakeholderId b = addPerson(account, QStringLiteral("b"));
    Partner partner;
    partner.name = QStringLiteral("Asennus Ström Ky");
    Project project;
    project.name = QStringLiteral("Uusi linja");
    OwnPerson colleague;
    colleague.name = QStringLiteral("M. Salo");
    colleague.email = QStringLiteral("m@example.fi");
    colleague.ourFunction = item(ListKind::OurFunction, 0);
    const OwnPersonId other = insert<OwnPersonId>(&WriteUnit::ownPeople, colleague);

    Touchpoint t;
    t.uid = QStringLiteral("01890a5d-ac96-774b-bcce-b302099a8059");
    t.account = account;
    t.day = day(2026, 3, 4);
    t.time = QTime(23, 59);
    t.channel = Channel::Complaint;
    t.importance = Importance::Critical;
    t.emotion = 1;
    t.effectiveness = 2;
    t.ease = 3;
    t.namedEmotion = item(ListKind::Emotion, 3);
    t.factor = TrustFactor::Integrity;
    t.source = Source::Customer;
    t.cause = item(ListKind::Cause, 0);
    t.mends = log(meeting(account, {a}, day(2026, 3, 4), 1));
    t.journeyStage = item(ListKind::JourneyStage, 2);
    t.ourFunction = item(ListKind::OurFunction, 2);
    t.handOffs = 99;
    t.deliveredBy = insert<PartnerId>(&WriteUnit::partners, partner);
    t.ownFeeling = 5;
    t.project = insert<ProjectId>(&WriteUnit::projects, project);
    t.note = QStringLiteral("\"Hyvin\" meni;\nvai menikö?");
    t.notePrivate = true;
    t.participants = {{a, Presence::There}, {b, Presence::Told}};
    t.ownPeople = {other, me()};
    t.signs = {item(ListKind::Sign, 4), item(ListKind::Sign, 1)};
    t.recordedAt = QDateTime(QDate(2026, 3, 5), QTime(6, 7, 8, 9), Qt::UTC);

    t.id = log(t);
    reopen();
    EXPECT_EQ(must(book->touchpoints().find(t.id)), t);
    EXPECT_EQ(must(book->touchpoints().findByUid(t.uid)), t);
    EXPECT_EQ(must(book->touchpoints().ofAccount(account)).front(), t);
    EXPECT_EQ(must(book->touchpoints().recoveriesOf(*t.mends)), std::vector<TouchpointId>{t.id});
}

TEST_F(RoundTripTest, TouchpointWithNothingGoesToTheOrganisation)
{
    const AccountId account = addAccount(QStringLiteral("A"));
    Touchpoint t;
    t.account = account;
    t.day = today;
    const TouchpointId id = log(t);
    const Touchpoint found = must(book->touchpoints().find(id));
    const auto organisation = must(book->stakeholders().organisation(account));
    ASSERT_TRUE(organisation);
    EXPECT_EQ(organisation->kind, StakeholderKind::Organisation);
    EXPECT_EQ(organisation->name, QString());
    EXPECT_EQ(organisation->roles, QList{RolePeriod{}});
    t.id = id;
    t.uid = found.uid;
    t.participants = {{organisation->id, Presence::There}};
    t.recordedAt = clock.now().toUTC();
    EXPECT_EQ(found, t);

    // The same unnamed contact the next time.
    log(meeting(account, {}, today, 4));
    EXPECT_EQ(must(book->stakeholders().ofAccount(account)).size(), 1U);
}

TEST_F(RoundTripTest, EveryCodeOfEveryEnumeration)
{
    const AccountId account = addAccount(QStringLiteral("A"));
    for (int i = 0; i < channelCount; ++i) {
        Touchpoint t = meeting(account, {}, today, 3);
        t.channel = Channel(i);
        t.importance = Importance(i % 5);
        t.source = Source(i % 3);
        t.factor = TrustFactor(i % 3);
        const Touchpoint found = must(book->touchpoints().find(log(t)));
        EXPECT_EQ(found.channel, t.channel);
        EXPECT_EQ(found.importance, t.importance);
        EXPECT_EQ(found.source, t.source);
        EXPECT_EQ(found.factor, t.factor);
    }
}

TEST_F(RoundTripTest, TouchpointsComeNewestFirstAndInPages)
{
    const AccountId account = addAccount(QStringLiteral("A"));
    const StakeholderId person = addPerson(account, QStringLiteral("a"));
    std::vector<TouchpointId> ids;
    for (const auto &[when, time] :
         std::vector<std::pair<Day, std::optional<QTime>>>{{day(2026, 1, 1), QTime(9, 0)},
                                                           {day(2026, 1, 2), std::nullopt},
                                                           {day(2026, 1, 2), QTime(8, 0)},
                                                           {day(2026, 1, 2), QTime(8, 0)},
                                                           {day(2025, 1, 1), QTime(10, 0)}}) {
        Touchpoint t = meeting(account, {person}, when, 4);
        t.time = time;
        ids.push_back(log(t));
    }
    const std::vector<TouchpointId> newestFirst{ids[3], ids[2], ids[1], ids[0], ids[4]};
    const auto idsOf = [](const std::vector<Touchpoint> &touchpoints) {
        std::vector<TouchpointId> result;
        for (const Touchpoint &t : touchpoints) {
            result.push_back(t.id);
            EXPECT_EQ(t.participants.size(), 1);
        }
        return result;
    };
    EXPECT_EQ(idsOf(must(book->touchpoints().ofAccount(account))), newestFirst);
    EXPECT_EQ(idsOf(must(book->touchpoints().ofAccount(account, 2, 1))), (std::vector<TouchpointId>{ids[2], ids[1]}));
    EXPECT_EQ(must(book->touchpoints().latestOfAccount(account))->id, ids[3]);
    EXPECT_EQ(must(book->touchpoints().countOfAccount(account)), 5);
    EXPECT_EQ(must(book->touchpoints().count()), 5);
    EXPECT_EQ(must(book->stakeholders().firstTouchpointDays(account)).value(person), day(2025, 1, 1));
}

TEST_F(RoundTripTest, OwnPeoplePartnersAndProjectsAreFoundByFoldedName)
{
    Partner partner;
    partner.name = QStringLiteral("  Rahti-Kumppani Oy ");
    const PartnerId id = insert<PartnerId>(&WriteUnit::partners, partner);
    const auto found = must(book->partners().findByName(QStringLiteral("RAHTI-kumppani OY")));
    ASSERT_TRUE(found);
    EXPECT_EQ(found->id, id);
    EXPECT_EQ(found->name, QStringLiteral("Rahti-Kumppani Oy"));
    EXPECT_EQ(must(book->projects().findByName(QStringLiteral("ei ole"))), std::nullopt);
    EXPECT_EQ(must(book->ownPeople().findByName(QStringLiteral("kaisa KIRJAAJA")))->id, me());
}

TEST_F(RoundTripTest, ParametersAndSettings)
{
    EXPECT_EQ(must(book->settings().parameters()), trust::Parameters{});
    trust::Parameters parameters;
    parameters.cushion = 0.1 + 0.2; // a value with no short decimal form
    parameters.goodSettlingDays = 31;
    write([&](WriteUnit &unit) { return unit.settings().setParameters(parameters); }, ActionKind::EditParameters);
    reopen();
    EXPECT_EQ(must(book->settings().parameters()), parameters);
}

TEST_F(RoundTripTest, TheCompanyOfReports)
{
    EXPECT_EQ(must(book->settings().company()), Company{});
    const QByteArray png = QByteArrayLiteral("\x89PNG\r\n\x1a\n") + QByteArray(1000, '\0');
    write(
        [&](WriteUnit &unit) {
            return unit.settings().setCompany({QStringLiteral(" Laatu Oy "), png});
        },
        ActionKind::EditSettings);
    reopen();
    EXPECT_EQ(must(book->settings().company()), (Company{QStringLiteral("Laatu Oy"), png}));
    struct Refused {
        Company company;
        ErrorCode code;
    };
    for (const Refused &each :
         {Refused{{QString(201, u'x'), {}}, ErrorCode::TextTooLong},
          Refused{{QStringLiteral("a\nb"), {}}, ErrorCode::TextHasControlCharacters},
          Refused{{{}, QByteArrayLiteral("GIF89a")}, ErrorCode::ImageUnreadable},
          Refused{{{}, png + QByteArray(Company::mostLogoBytes, 'x')}, ErrorCode::ImageTooLarge}}) {
        const auto written = book->write(ActionKind::EditSettings,
                                         [&](WriteUnit &unit) { return unit.settings().setCompany(each.company); });
        ASSERT_FALSE(written);
        EXPECT_EQ(written.error().code, each.code);
    }
    const auto removed =
        book->write(ActionKind::EditSettings, [](WriteUnit &unit) { return unit.settings().setCompany({}); });
    ASSERT_TRUE(removed);
    EXPECT_EQ(must(book->settings().company()), Company{});
    ASSERT_TRUE(book->undo(removed->id));
    EXPECT_EQ(must(book->settings().company()), (Company{QStringLiteral("Laatu Oy"), png}));
}

TEST_F(RoundTripTest, APlaceAtAListsEndIsFoundWithoutReadingIt)
{
    const QStringList plan =
        RawSqlite(book->path())
            .rows("EXPLAIN QUERY PLAN SELECT ifnull(max(position), 0) + 1 FROM list_item WHERE list = 'cause'");
    EXPECT_NE(plan.join(u'\n').indexOf(QStringLiteral("COVERING INDEX list_item_position (list=?)")), -1)
        << qPrintable(plan.join(u'\n'));
}

TEST_F(RoundTripTest, ImportRecords)
{
    const QByteArray fingerprint("\0\xff\x01", 3);
    const ImportedRecord first{ImportedKind::Person, QStringLiteral("a|b"), fingerprint, QString(36, u'a'), {}};
    const ImportedRecord second{ImportedKind::Person, QStringLiteral("a|b"), "other", QString(36, u'b'),
                                QStringLiteral("{\"title\":\"x\"}")};
    write([&](WriteUnit &unit) { return unit.imports().remember(first); });
    EXPECT_EQ(must(book->imports().findByKey(ImportedKind::Person, QStringLiteral("a|b"))), first);
    write([&](WriteUnit &unit) -> Result<void> { return unit.imports().remember(second); });
    EXPECT_TRUE(must(book->imports().isKnown(ImportedKind::Person, fingerprint)));
    EXPECT_FALSE(must(book->imports().isKnown(ImportedKind::Account, fingerprint)));
    EXPECT_EQ(must(book->imports().findByKey(ImportedKind::Person, QStringLiteral("a|b"))), second);
    EXPECT_FALSE(must(book->imports().findByKey(ImportedKind::Touchpoint, QStringLiteral("a|b"))));
}

} // namespace
} // namespace laari
