// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/SurveyImport.h"

#include "ImportFixture.h"
#include "core/usecases/Surveys.h"

#include <QRandomGenerator>

namespace laari::exchange {

namespace {

class SurveyImportTest : public ImportFixture {
protected:
    SurveyId made(Instrument instrument = Instrument::Nps, std::optional<Scale> scale = std::nullopt)
    {
        Survey survey;
        survey.name = QStringLiteral("NPS 2026");
        survey.instrument = instrument;
        survey.scale = scale.value_or(officialScale(instrument));
        survey.openedOn = test.today() - 60;
        return usecases::saveSurvey(test.book(), survey).value_or(SurveyId{});
    }
    StakeholderId somebody(const char *name, const char *email, std::optional<Day> until = std::nullopt)
    {
        Stakeholder person;
        person.account = account;
        person.name = QString::fromUtf8(name);
        person.email = QString::fromLatin1(email);
        person.enteredOn = test.today() - 500;
        person.activeUntil = until;
        return test.add(person);
    }
    Result<SurveyFile> reading(const QByteArray &content, Instrument instrument = Instrument::Nps,
                               std::optional<Scale> scale = std::nullopt)
    {
        Survey survey;
        survey.instrument = instrument;
        survey.scale = scale.value_or(officialScale(instrument));
        return readSurveyFile(write("answers.csv", content), survey, QTimeZone::utc());
    }
    SurveyFile read(const QByteArray &content, Instrument instrument = Instrument::Nps,
                    std::optional<Scale> scale = std::nullopt)
    {
        Result<SurveyFile> file = reading(content, instrument, scale);
        if (file)
            return *file;
        ADD_FAILURE() << codeName(file.error().code).data() << " " << qPrintable(file.error().arguments.join(u' '));
        return {};
    }
    SurveyImportReport importing(SurveyId survey, const QByteArray &content, const UnknownChoices &choices = {})
    {
        const auto plan = planSurveyImport(test.book(), survey, write("answers.csv", content));
        EXPECT_TRUE(plan);
        const auto report = importSurvey(test.book(), plan.value(), choices);
        EXPECT_TRUE(report);
        return report.value_or(SurveyImportReport{});
    }
    static std::string refusals(const std::vector<SurveyRefusal> &refused)
    {
        QStringList all;
        for (const SurveyRefusal &each : refused)
            all.append(QString::number(each.line) + u' ' + each.who + u' ' + codeName(each.reason.code));
        return all.join(QStringLiteral(" / ")).toStdString();
    }

    AccountId account = test.addAccount(QStringLiteral("Testi Oy"));
};

constexpr const char *surveyMonkey =
    "Respondent ID,Collector ID,Start Date,End Date,IP Address,Email Address,First Name,Last Name,Custom Data 1,"
    "How likely is it that you would recommend Laari to a friend or colleague?,,What is the main reason?\n"
    ",,,,,,,,,Response,Other (please specify),Open-Ended Response\n"
    "114,42,11/05/2026 09:10:11 AM,11/05/2026 09:12:00 AM,1.2.3.4,aino@testi.example,Aino,Laine,,9,,\"Helppo, nopea\"\n"
    "115,42,11/06/2026 09:10:11 AM,11/06/2026 09:12:00 AM,1.2.3.4,eino@testi.example,,,,0 - Not at all likely,,\n"
    "116,42,11/07/2026 09:10:11 AM,11/07/2026 09:12:00 AM,1.2.3.4,tuntematon@muu.example,Tuula,Tuntematon,,7,,\n";

constexpr const char *qualtrics =
    "StartDate,EndDate,Status,IPAddress,Progress,Finished,RecordedDate,ResponseId,RecipientLastName,"
    "RecipientFirstName,RecipientEmail,Q1_NPS_GROUP,Q1,Q2\n"
    "Start Date,End Date,Response Type,IP Address,Progress,Finished,Recorded Date,Response ID,Recipient Last Name,"
    "Recipient First Name,Recipient Email,On a scale - Group,On a scale from zero to ten - what would you say?,Why?\n"
    "\"{\"\"ImportId\"\":\"\"startDate\"\",\"\"timeZone\"\":\"\"Europe/"
    "Helsinki\"\"}\",\"{\"\"ImportId\"\":\"\"endDate\"\"}\",,,,,,,,,,,,\n"
    "2026-11-01 10:00:00,2026-11-01 10:04:00,IP Address,1.2.3.4,100,True,2026-11-01 10:04:01,R_1,Laine,Aino,"
    "AINO@testi.example,Promoter,10,Hyvä\n"
    "2026-11-02 10:00:00,2026-11-02 10:04:00,IP Address,1.2.3.4,40,False,2026-11-02 10:04:01,R_2,Kallio,Eino,"
    "eino@testi.example,,,\n";

TEST_F(SurveyImportTest, KnowsSurveyMonkeyByItsTwoHeaderRows)
{
    const SurveyFile file = read(surveyMonkey);
    EXPECT_EQ(file.kind, SurveyFileKind::SurveyMonkey);
    EXPECT_EQ(file.emailHeader, QStringLiteral("Email Address"));
    EXPECT_TRUE(file.scoreHeaders.first().startsWith(QStringLiteral("How likely")));
    ASSERT_EQ(file.rows.size(), 3U);
    EXPECT_EQ(file.rows[0].score, 9);
    EXPECT_EQ(file.rows[0].name, QStringLiteral("Aino Laine"));
    EXPECT_EQ(file.rows[0].day, laari::testing::day(2026, 11, 5)); // AM: the month comes first
    EXPECT_EQ(file.rows[1].score, 0);
    EXPECT_TRUE(file.refusals.empty());
}

TEST_F(SurveyImportTest, KnowsQualtricsByItsThreeHeaderRows)
{
    const SurveyFile file = read(qualtrics);
    EXPECT_EQ(file.kind, SurveyFileKind::Qualtrics);
    EXPECT_EQ(file.scoreHeaders.first(), QStringLiteral("On a scale from zero to ten - what would you say?"));
    ASSERT_EQ(file.rows.size(), 1U);
    EXPECT_EQ(file.rows[0].score, 10);
    EXPECT_EQ(file.rows[0].day, laari::testing::day(2026, 11, 1));
    ASSERT_EQ(file.refusals.size(), 1U); // began and gave no answer
    EXPECT_EQ(file.refusals[0].reason.code, ErrorCode::AnswerEmpty);
    EXPECT_EQ(file.refusals[0].who, QStringLiteral("eino@testi.example"));
}

TEST_F(SurveyImportTest, FindsThePlainFilesColumns)
{
    const struct {
        const char *what;
        Instrument instrument;
        const char *content;
        const char *header;
    } cases[] = {
        {"Finnish", Instrument::Nps, "Sähköposti;Arvosana;Kommentti\na@b.fi;9;Hyvä\n", "Arvosana"},
        {"by the instrument", Instrument::Csat, "email,score of service,CSAT\na@b.fi,3,4\n", "CSAT"},
        {"by the question", Instrument::Ces, "email,Yrityksen oli helppo auttaa\na@b.fi,6\n",
         "Yrityksen oli helppo auttaa"},
        {"as the only numbers of the scale", Instrument::Nps, "email,id,Kysymys 1\na@b.fi,4711,8\n", "Kysymys 1"},
    };
    for (const auto &each : cases) {
        SCOPED_TRACE(each.what);
        const SurveyFile file = read(each.content, each.instrument);
        EXPECT_EQ(file.kind, SurveyFileKind::Plain);
        EXPECT_EQ(file.scoreHeaders, QStringList{QString::fromUtf8(each.header)});
        EXPECT_EQ(file.rows.size(), 1U);
    }
    const SurveyFile trust = read("email,osaaminen,hyvä tahto,rehellisyys\na@b.fi,7,,5\n", Instrument::Trust);
    ASSERT_EQ(trust.rows.size(), 1U);
    EXPECT_EQ(trust.rows[0].ability, 7);
    EXPECT_EQ(trust.rows[0].benevolence, std::nullopt);
    EXPECT_EQ(trust.rows[0].integrity, 5);
}

TEST_F(SurveyImportTest, RefusesAFileThatItCannotRead)
{
    EXPECT_EQ(reading("nimi;arvosana\nAino;9\n").error().code, ErrorCode::ColumnMissing);
    EXPECT_EQ(reading("email;huomio\na@b.fi;terve\n").error().arguments.front(), QStringLiteral("score"));
    EXPECT_EQ(reading("email;x;y\na@b.fi;1;2\n").error().code, ErrorCode::ColumnMissing); // either could be it
    EXPECT_EQ(reading("email;score;Score\na@b.fi;1;2\n").error().code, ErrorCode::ColumnTwice);
    EXPECT_EQ(reading("\n\n").error().code, ErrorCode::FileEmpty);
}

TEST_F(SurveyImportTest, ARowThatMakesNoSenseIsRefusedAlone)
{
    const SurveyFile file =
        read("email,score,date\na@b.fi,11,2026-11-01\nb@b.fi,hyvä,2026-11-01\nc@b.fi,,2026-11-01\n"
             "d@b.fi,5,31.2.2026\ne@b.fi,\"9,0\",2026-11-01\nf@b.fi,Erittäin todennäköisesti (10),\n");
    ASSERT_EQ(file.rows.size(), 2U);
    EXPECT_EQ(file.rows[0].score, 9);
    EXPECT_EQ(file.rows[1].score, 10);
    std::vector<ErrorCode> codes;
    for (const SurveyFileRefusal &refusal : file.refusals)
        codes.push_back(refusal.reason.code);
    EXPECT_EQ(codes, (std::vector<ErrorCode>{ErrorCode::ScoreOffScale, ErrorCode::NumberInvalid, ErrorCode::AnswerEmpty,
                                             ErrorCode::DateInvalid}));
}

TEST_F(SurveyImportTest, MatchesByEmailAndListsWhomNobodyKnows)
{
    const SurveyId survey = made();
    const StakeholderId aino = somebody("Aino Laine", "Aino@Testi.example");
    const StakeholderId eino = somebody("Eino Kallio", "eino@testi.example");
    const SurveyImportReport report = importing(survey, surveyMonkey);
    EXPECT_EQ(report.read, 3);
    EXPECT_EQ(report.added, 2);
    ASSERT_EQ(report.unknown.size(), 1U);
    EXPECT_EQ(report.unknown[0].who, QStringLiteral("tuntematon@muu.example"));
    EXPECT_EQ(test->surveys().answerOf(survey, aino)->value().score, 9);
    EXPECT_EQ(test->surveys().answerOf(survey, aino)->value().comment, QStringLiteral("Helppo, nopea"));
    EXPECT_EQ(test->surveys().answerOf(survey, eino)->value().score, 0);
    expectClean();
}

TEST_F(SurveyImportTest, UnknownPeopleCanBeMatchedOrCreated)
{
    const SurveyId survey = made();
    const StakeholderId known = somebody("Aino Laine", "");
    const char *const content = "email,score\nx@muu.example,9\ny@muu.example,3\nz@muu.example,5\n";
    const auto plan = planSurveyImport(test.book(), survey, write("answers.csv", content));
    ASSERT_EQ(plan->count(SurveyRowFate::Unknown), 3);
    UnknownChoices choices;
    choices.emplace(2, MatchTo{known});
    choices.emplace(3, CreateAt{account, QStringLiteral("Uusi Ihminen"), Role::Decider});
    const auto report = importSurvey(test.book(), *plan, choices);
    EXPECT_EQ(report->added, 2);
    EXPECT_EQ(report->unknown.size(), 1U);
    EXPECT_EQ(test->stakeholders().find(known)->email, QStringLiteral("x@muu.example"));
    const Stakeholder created = test->stakeholders().findByName(account, QStringLiteral("Uusi Ihminen"))->front();
    EXPECT_EQ(created.email, QStringLiteral("y@muu.example"));
    EXPECT_EQ(created.roles.front().role, Role::Decider);
    EXPECT_EQ(test->surveys().answerOf(survey, created.id)->value().score, 3);
    // Now they are known.
    const SurveyImportReport again = importing(survey, content);
    EXPECT_EQ(again.added, 0);
    EXPECT_EQ(again.known, 2);
}

TEST_F(SurveyImportTest, RefusesWithTheReason)
{
    const SurveyId survey = made();
    somebody("Aino Laine", "aino@testi.example");
    Stakeholder shy;
    shy.account = account;
    shy.name = QStringLiteral("Ujo");
    shy.email = QStringLiteral("ujo@testi.example");
    shy.surveyOptOut = true;
    test.add(shy);
    somebody("Kaksi", "kaksi@testi.example");
    somebody("Kaksi", "kaksi@testi.example");
    somebody("Vaihtaja", "vaihtaja@testi.example", test.today() - 5);
    somebody("Vaihtaja", "vaihtaja@testi.example");
    somebody("Tuleva", "tuleva@testi.example");
    const SurveyImportReport report =
        importing(survey, "email,score,date\naino@testi.example,9,2026-11-01\naino@testi.example,9,2026-11-01\n"
                          "ujo@testi.example,9,2026-11-01\nkaksi@testi.example,9,2026-11-01\n"
                          "vaihtaja@testi.example,9,2026-11-01\ntuleva@testi.example,9,2027-11-01\n");
    EXPECT_EQ(refusals(report.refused),
              "3 aino@testi.example answer_twice / 4 ujo@testi.example opted_out / "
              "5 kaksi@testi.example person_ambiguous / 7 tuleva@testi.example date_in_future");
    EXPECT_EQ(report.added, 2);
    EXPECT_EQ(report.refused[0].reason.arguments, (QStringList{QStringLiteral("Aino Laine"), QStringLiteral("file")}))
        << "twice there, not answered earlier";
}

TEST_F(SurveyImportTest, OnlyWhoHasNotAnsweredCanBeMatched)
{
    const SurveyId survey = made();
    const StakeholderId aino = somebody("Aino Laine", "aino@testi.example");
    const StakeholderId eino = somebody("Eino Kallio", "eino@testi.example");
    const StakeholderId free = somebody("Vapaa", "");
    importing(survey, "email,score\naino@testi.example,9\n");
    const auto plan =
        planSurveyImport(test.book(), survey,
                         write("more.csv", "email,score\neino@testi.example,8\nx@muu.example,7\ny@muu.example,6\n"));
    ASSERT_TRUE(plan);
    const auto why = [&](StakeholderId person, const UnknownChoices &choices = {}) {
        const Result<void> can = checkMatch(test.book(), *plan, choices, 3, person);
        return can ? std::optional<ErrorCode>() : can.error().code;
    };
    EXPECT_EQ(why(aino), ErrorCode::AnswerTwice) << "answered already";
    EXPECT_EQ(why(eino), ErrorCode::AnswerTwice) << "another row is theirs";
    EXPECT_EQ(why(free), std::nullopt);
    EXPECT_EQ(why(free, {{3, MatchTo{free}}}), std::nullopt) << "chosen for this row";
    EXPECT_EQ(why(free, {{4, MatchTo{free}}}), ErrorCode::AnswerTwice);
}

TEST_F(SurveyImportTest, APreviewIsNoAnswer)
{
    QByteArray content = qualtrics;
    content.replace("10:04:00,IP Address", "10:04:00,Survey Preview");
    const SurveyFile file = read(content);
    EXPECT_TRUE(file.rows.empty());
    ASSERT_EQ(file.refusals.size(), 2U);
    EXPECT_EQ(file.refusals[0].reason.code, ErrorCode::AnswerPreview);
}

TEST_F(SurveyImportTest, AnotherAnswerOfTheSamePersonIsRefused)
{
    const SurveyId survey = made();
    const StakeholderId aino = somebody("Aino Laine", "aino@testi.example");
    importing(survey, "email,score\naino@testi.example,9\n");
    const SurveyImportReport changed = importing(survey, "email,score\naino@testi.example,2\n");
    EXPECT_EQ(refusals(changed.refused), "2 aino@testi.example answer_twice");
    EXPECT_EQ(test->surveys().answerOf(survey, aino)->value().score, 9);
}

/// Whatever a file holds: read again, it adds nothing.
TEST_F(SurveyImportTest, TheSameFileTwiceAddsNothing)
{
    QRandomGenerator random(7);
    std::vector<StakeholderId> people;
    for (int i = 0; i < 12; ++i)
        people.push_back(somebody("P", qPrintable(QStringLiteral("p%1@testi.example").arg(i))));
    for (int round = 0; round < 25; ++round) {
        const auto instrument = Instrument(random.bounded(3));
        const SurveyId survey = made(instrument, random.bounded(4) == 0 ? std::optional<Scale>({1, 9}) : std::nullopt);
        QByteArray content = "email,score,date,comment\n";
        const int rows = random.bounded(20);
        for (int row = 0; row < rows; ++row)
            content +=
                QStringLiteral("p%1@testi.example,%2,%3,\"%4\"\n")
                    .arg(random.bounded(14))
                    .arg(random.bounded(12))
                    .arg(random.bounded(3) ? QStringLiteral("2026-11-%1").arg(1 + random.bounded(24)) : QString(),
                         random.bounded(2) ? QStringLiteral("rivi\ntoinen; \"\"lainaus\"\"") : QString())
                    .toUtf8();
        const SurveyImportReport first = importing(survey, content);
        const auto answers = *test->surveys().answers(survey);
        EXPECT_EQ(int(answers.size()), first.added);
        const QByteArray before = bookBytes();
        const SurveyImportReport second = importing(survey, content);
        EXPECT_EQ(second.added, 0) << content.constData();
        EXPECT_EQ(second.known, first.added) << content.constData();
        EXPECT_EQ(*test->surveys().answers(survey), answers);
        EXPECT_EQ(bookBytes(), before);
    }
    expectClean();
}

} // namespace
} // namespace laari::exchange
