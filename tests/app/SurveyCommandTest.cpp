// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/Surveys.h"
#include "tests/app/Laarictl.h"

#include <QFile>
#include <QJsonArray>

using namespace laari;
using namespace laari::testing;

namespace {

class SurveyCommand : public Laarictl {
protected:
    /// The small book with an NPS survey and one person who has an e-mail.
    QString surveyBook()
    {
        const QString book = smallBook();
        const SystemClock clock;
        UidSource uids = UidSource::system();
        const auto opened = Book::open(book, clock, uids);
        EXPECT_TRUE(opened);
        Survey survey;
        survey.name = QStringLiteral("NPS kevät");
        survey.openedOn = clock.today() - 10;
        EXPECT_TRUE(usecases::saveSurvey(**opened, survey));
        EXPECT_TRUE((*opened)->write(ActionKind::EditPerson, [](WriteUnit &unit) -> Result<void> {
            LAARI_ASSIGN(const auto account, unit.accounts().findByName(QStringLiteral("Testi Oy")));
            LAARI_ASSIGN(const auto people, unit.stakeholders().findByName(account->id, QStringLiteral("Aino Äyräs")));
            Stakeholder person = people.front();
            person.email = QStringLiteral("aino@testi.example");
            return unit.stakeholders().update(person);
        }));
        return book;
    }
    QString csv(const char *name, const QByteArray &content) const
    {
        QFile file(path(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
        return file.fileName();
    }
    static QStringList importing(const QString &book, const QString &file)
    {
        return {QStringLiteral("survey"),   QStringLiteral("import"),    book,
                QStringLiteral("--survey"), QStringLiteral("NPS kevät"), file,
                QStringLiteral("--json")};
    }
};

TEST_F(SurveyCommand, ImportsAnswersAndListsTheSurvey)
{
    const QString book = surveyBook();
    const QString file = csv("answers.csv", "email,score,date\nAino@testi.example,9,2026-03-01\n");
    const QJsonObject first = good(importing(book, file)).json();
    EXPECT_EQ(first[QStringLiteral("kind")].toString(), QStringLiteral("plain"));
    EXPECT_EQ(first[QStringLiteral("added")].toInt(), 1);
    const QJsonObject second = good(importing(book, file)).json();
    EXPECT_EQ(second[QStringLiteral("added")].toInt(), 0);
    EXPECT_EQ(second[QStringLiteral("known")].toInt(), 1);

    const QJsonArray surveys = good({QStringLiteral("survey"), QStringLiteral("list"), book, QStringLiteral("--json")})
                                   .json()[QStringLiteral("surveys")]
                                   .toArray();
    ASSERT_EQ(surveys.size(), 1);
    EXPECT_EQ(surveys[0][QStringLiteral("instrument")].toString(), QStringLiteral("nps"));
    EXPECT_EQ(surveys[0][QStringLiteral("answered_uninvited")].toInt(), 1);
    EXPECT_TRUE(surveys[0][QStringLiteral("comparable")].toBool());

    const QJsonArray entries = good({QStringLiteral("ledger"), book, QStringLiteral("--account"),
                                     QStringLiteral("Testi Oy"), QStringLiteral("--json")})
                                   .json()[QStringLiteral("entries")]
                                   .toArray();
    ASSERT_EQ(entries.size(), 1);
    EXPECT_EQ(entries[0][QStringLiteral("survey")].toString(), QStringLiteral("NPS kevät"));
    EXPECT_TRUE(entries[0][QStringLiteral("touchpoint")].isNull());
    EXPECT_EQ(good({QStringLiteral("verify"), book}).out.trimmed(), "clean");
}

TEST_F(SurveyCommand, TellsWhatItLeftOut)
{
    const QString book = surveyBook();
    const QString file = csv("answers.csv", "email,score\naino@testi.example,12\nkuka@muu.example,9\n");
    const Outcome done = run(importing(book, file));
    EXPECT_EQ(done.exitCode, 3);
    const QJsonObject json = done.json();
    EXPECT_EQ(json[QStringLiteral("refused")][0][QStringLiteral("code")].toString(), QStringLiteral("score_off_scale"));
    EXPECT_EQ(json[QStringLiteral("unknown")][0][QStringLiteral("who")].toString(), QStringLiteral("kuka@muu.example"));
}

TEST_F(SurveyCommand, WrongUsageAndAnUnknownSurvey)
{
    const QString book = surveyBook();
    EXPECT_EQ(run({QStringLiteral("survey")}).exitCode, 2);
    EXPECT_EQ(run({QStringLiteral("survey"), QStringLiteral("import"), book}).exitCode, 2);
    const QString file = csv("answers.csv", "email,score\naino@testi.example,9\n");
    const Outcome unknown = run({QStringLiteral("survey"), QStringLiteral("import"), book, QStringLiteral("--survey"),
                                 QStringLiteral("Ei ole"), file, QStringLiteral("--json")});
    EXPECT_EQ(unknown.exitCode, 1);
    EXPECT_EQ(unknown.json()[QStringLiteral("error")][QStringLiteral("code")].toString(), QStringLiteral("not_found"));
}

} // namespace
