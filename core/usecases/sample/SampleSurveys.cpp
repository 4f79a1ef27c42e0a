// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/sample/SampleSurveys.h"

#include "core/insight/AccountFigures.h"
#include "core/usecases/Surveys.h"
#include "core/usecases/sample/StoryScript.h"

#include <QRandomGenerator>

#include <algorithm>
#include <array>

namespace laari::usecases::sample {

namespace {

const QTime answeringTime(9, 30);

struct CampaignScript {
    Phrase name;
    Instrument instrument = Instrument::Nps;
    Channel channel = Channel::Meeting;
    int openedDaysAgo = 0;
    int closedDaysAgo = 0;
    std::array<int, 3> answerPercent = {}; ///< by role, in the order of Role
};

/// Oldest first. A CSAT answer is contact too, so that one is asked while everybody is still met.
const CampaignScript campaigns[] = {
    {{"Toimituskysely", "Delivery survey"}, Instrument::Csat, Channel::Delivery, 262, 248, {15, 30, 60}},
    {{"Asiakaskysely, kevät", "Customer survey, spring"}, Instrument::Nps, Channel::Meeting, 215, 194, {45, 60, 85}},
    {{"Asiakaskysely, syksy", "Customer survey, autumn"}, Instrument::Nps, Channel::Meeting, 38, 17, {10, 30, 65}},
};

/// Three of a good sort, three of a bad one.
const Phrase comments[] = {
    {"Tuntevat meidän tapamme toimia.", "They know how we work."},
    {"Aina saa vastauksen samana päivänä.", "We always get an answer the same day."},
    {"Pitävät minkä lupaavat.", "They keep what they promise."},
    {"Toimitukset ovat venyneet, eikä siitä kerrota ajoissa.", "Deliveries slip and nobody tells us in time."},
    {"Joudun selittämään saman asian monelle.", "I have to explain the same thing to many people."},
    {"Laskuissa on ollut virheitä.", "There have been mistakes in the invoices."},
};

class Campaigner {
public:
    Campaigner(Book &book, const SampleOptions &options) : m_book(book), m_options(options), m_random(options.seed + 5)
    {
    }

    Result<void> run(const CampaignScript &script)
    {
        Survey survey;
        survey.name = text(script.name);
        survey.instrument = script.instrument;
        survey.scale = officialScale(script.instrument);
        survey.channel = script.channel;
        survey.openedOn = m_options.today - script.openedDaysAgo;
        survey.closesOn = m_options.today - script.closedDaysAgo;
        LAARI_ASSIGN(const std::vector<Asked> asked, whomToAsk(survey.openedOn));
        std::vector<StakeholderId> people;
        for (const Asked &each : asked)
            people.push_back(each.person);
        const auto write = [&](WriteUnit &unit) -> Result<void> {
            LAARI_ASSIGN(survey.id, unit.surveys().insert(survey));
            LAARI_TRY(unit.surveys().invite(survey.id, people, survey.openedOn));
            for (const Asked &each : asked)
                if (roll(100) < script.answerPercent[size_t(each.role)])
                    LAARI_TRY(addAnswer(unit, answered(survey, each)));
            return {};
        };
        LAARI_TRY(m_book.write(ActionKind::MakeSample, write));
        return {};
    }

private:
    struct Asked {
        StakeholderId person;
        Role role = Role::Contact;
        double trust = 50; ///< before they are asked
    };

    int roll(int sides) { return m_random.bounded(sides); }

    QString text(const Phrase &phrase) const
    {
        return QString::fromUtf8(m_options.language == SampleLanguage::Finnish ? phrase.finnish : phrase.english);
    }

    /// Everybody at customers who has met us.
    Result<std::vector<Asked>> whomToAsk(Day day)
    {
        std::vector<Asked> asked;
        LAARI_ASSIGN(const std::vector<Account> accounts, m_book.accounts().all());
        for (const Account &account : accounts) {
            if (account.stageOn(day) != Lifecycle::Customer)
                continue;
            LAARI_ASSIGN(const insight::AccountFigures figures, insight::accountFigures(m_book, account.id, day));
            for (const insight::PersonFigures &person : figures.people)
                if (person.kind == StakeholderKind::Person && person.active && person.hasEvidence)
                    asked.push_back({person.id, person.role, person.trust});
        }
        return asked;
    }

    SurveyAnswer answered(const Survey &survey, const Asked &who)
    {
        // As they trust us, give or take, and contacts are polite.
        const double felt = std::clamp(who.trust + roll(21) - 10 + (who.role == Role::Contact ? 6 : 0), 0.0, 100.0);
        SurveyAnswer answer;
        answer.survey = survey.id;
        answer.person = who.person;
        answer.day = survey.openedOn + 1 + roll(*survey.closesOn - survey.openedOn);
        const bool nps = survey.instrument == Instrument::Nps;
        answer.score = nps ? npsOf(felt) : csatOf(felt);
        const bool good = felt >= 60;
        if (roll(2) == 0)
            answer.comment = comment(good);
        answer.recordedAt = QDateTime(answer.day.toDate(), answeringTime, Qt::UTC);
        return answer;
    }

    static int npsOf(double felt) { return std::clamp(int(felt / 10 + 1.2), 0, 10); }
    static int csatOf(double felt) { return std::clamp(int(felt / 20) + 1, 1, 5); }

    QString comment(bool good)
    {
        const int first = good ? 0 : 3;
        return text(comments[first + roll(3)]);
    }

    Book &m_book;
    const SampleOptions &m_options;
    QRandomGenerator m_random;
};

} // namespace

Result<void> writeSurveys(Book &book, const SampleOptions &options)
{
    Campaigner campaigner(book, options);
    for (const CampaignScript &script : campaigns)
        LAARI_TRY(campaigner.run(script));
    return {};
}

} // namespace laari::usecases::sample
