// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/sample/StoryBook.h"
#include "core/usecases/sample/StoryScript.h"

#include <algorithm>
#include <array>

namespace laari::usecases::sample {

namespace {

constexpr qint64 leastAccounts = 20;
constexpr qint64 touchpointsForAnAccount = 500;
constexpr qint64 touchpointsForAWrite = 10'000;
constexpr qint64 defaultTouchpointsPerAccount = 60;
constexpr int historyDays = 1095;

constexpr const char *placeNames[] = {"Ahti",   "Hauki", "Ilves", "Jänis", "Kaarna", "Kelo",  "Kivi",  "Koivu",
                                      "Kuura",  "Lampi", "Lehto", "Lumi",  "Meri",   "Metso", "Mänty", "Niitty",
                                      "Norppa", "Paju",  "Pilvi", "Polku", "Puro",   "Ranta", "Routa", "Saari",
                                      "Salo",   "Suvi",  "Tammi", "Tuuli", "Usva",   "Vaara", "Vesi",  "Virta"};
constexpr const char *tradeNames[] = {"Teräs",       "Puu",    "Voima",    "Konepaja",
                                      "Logistiikka", "Paperi", "Rakennus", "Ruoka"};
constexpr const char *givenNames[] = {"Aada",  "Eino", "Elli",  "Helmi", "Iida",  "Kaarlo", "Lauri", "Maija",
                                      "Niilo", "Oiva", "Pihla", "Reino", "Siiri", "Toivo",  "Venla", "Väinö"};
constexpr const char *familyNames[] = {"Aho",    "Hietanen", "Jokela", "Kangas",  "Laakso",  "Manner", "Nieminen",
                                       "Ojanen", "Peltonen", "Rinne",  "Salmela", "Tuomela", "Uotila", "Vainikka"};

template <size_t N> QString pick(const char *const (&words)[N], quint32 index)
{
    return QString::fromUtf8(words[index % N]);
}

struct Company {
    AccountId id;
    std::vector<StakeholderId> people;
    std::optional<TouchpointId> lastFailure;
    std::array<int, 8> emotions{};
};

class Crowd {
public:
    explicit Crowd(const SampleOptions &options)
        : m_options(options), m_random(options.seed),
          m_accounts(options.accounts.value_or(
              int(std::max(leastAccounts, options.touchpoints.value_or(0) / touchpointsForAnAccount)))),
          m_touchpoints(options.touchpoints.value_or(m_accounts * defaultTouchpointsPerAccount))
    {
    }

    qint64 touchpoints() const { return m_touchpoints; }

    Result<void> found(WriteUnit &unit)
    {
        LAARI_ASSIGN(m_causes, unit.lists().items(ListKind::Cause));
        for (int i = 0; i < m_accounts; ++i)
            LAARI_TRY(addCompany(unit, i));
        return {};
    }

    /// Spread evenly over the years and over the companies, in order of day.
    Result<void> log(WriteUnit &unit, qint64 first, qint64 end)
    {
        for (qint64 i = first; i < end; ++i) {
            const Day day =
                m_options.today - int(historyDays - i * historyDays / std::max<qint64>(1, m_touchpoints - 1));
            LAARI_TRY(addTouchpoint(unit, m_companies[size_t(i) % m_companies.size()], day));
        }
        return {};
    }

private:
    int roll(int sides) { return m_random.bounded(sides); }

    Result<void> addCompany(WriteUnit &unit, int index)
    {
        Account account;
        account.name = QStringLiteral("%1-%2 %3 Oy")
                           .arg(pick(placeNames, quint32(index)), pick(tradeNames, quint32(index) / 32))
                           .arg(index + 1);
        account.annualRevenue = Cents{qint64(20 + roll(1000)) * 100'000};
        account.expectedDeciders = 1 + roll(2);
        Company company;
        LAARI_ASSIGN(company.id, unit.accounts().insert(account));
        const int some = 2 + roll(5);
        const int people = m_options.people ? std::max(1, *m_options.people / m_accounts) : some;
        for (int i = 0; i < people; ++i) {
            Stakeholder person;
            person.account = company.id;
            person.name = pick(givenNames, m_random.generate()) + u' ' + pick(familyNames, m_random.generate());
            person.roles = {RolePeriod{std::nullopt,
                                       i == 0   ? Role::Decider
                                       : i == 1 ? Role::Influencer
                                                : Role::Contact,
                                       1 + roll(5)}};
            person.enteredOn = m_options.today - historyDays;
            LAARI_ASSIGN(const StakeholderId id, unit.stakeholders().insert(person));
            company.people.push_back(id);
        }
        const int leaning = roll(3); // some companies fare better than others
        for (int &emotion : company.emotions)
            emotion = std::clamp(2 + leaning + roll(3) - 1, 1, 5);
        m_companies.push_back(std::move(company));
        return {};
    }

    Result<void> addTouchpoint(WriteUnit &unit, Company &company, Day day)
    {
        Touchpoint touchpoint;
        touchpoint.account = company.id;
        touchpoint.day = day;
        touchpoint.channel = Channel(roll(channelCount));
        touchpoint.importance = defaultImportance(touchpoint.channel);
        touchpoint.recordedAt = std::min(QDateTime(day.toDate(), QTime(14, 0), Qt::UTC), unit.clock().now().toUTC());
        touchpoint.participants.append(Participant{company.people[size_t(roll(int(company.people.size())))]});
        if (roll(3) == 0) {
            const StakeholderId told = company.people[size_t(roll(int(company.people.size())))];
            if (told != touchpoint.participants.first().stakeholder)
                touchpoint.participants.append(Participant{told, Presence::Told});
        }
        if (roll(20) == 0)
            touchpoint.source = Source::Hearsay;
        else if (roll(4) == 0)
            touchpoint.source = Source::Customer;

        int emotion = company.emotions[size_t(roll(8))];
        if (company.lastFailure && roll(2) == 0) {
            touchpoint.mends = company.lastFailure;
            emotion = std::max(emotion, 3);
        }
        touchpoint.emotion = emotion;
        if (roll(2) == 0)
            touchpoint.effectiveness = emotion;
        const bool failed = emotion <= 2;
        if (failed && roll(2) == 0)
            touchpoint.cause = m_causes[size_t(roll(int(m_causes.size())))].id;
        const Phrase note = noteFor(touchpoint.channel, emotion, m_random.generate());
        touchpoint.note =
            QString::fromUtf8(m_options.language == SampleLanguage::Finnish ? note.finnish : note.english);

        LAARI_ASSIGN(const TouchpointId id, unit.touchpoints().insert(touchpoint));
        if (touchpoint.mends)
            company.lastFailure.reset();
        else if (failed)
            company.lastFailure = id;
        return {};
    }

    const SampleOptions &m_options;
    QRandomGenerator m_random;
    int m_accounts;
    qint64 m_touchpoints;
    std::vector<ListItem> m_causes;
    std::vector<Company> m_companies;
};

} // namespace

Result<void> writeCrowd(Book &book, const SampleOptions &options, const Book::Progress &progress)
{
    Crowd crowd(options);
    LAARI_TRY(book.write(ActionKind::MakeSample, [&](WriteUnit &unit) { return crowd.found(unit); }));
    // In several writes, so that memory stays small and progress tells of the ledger too.
    for (qint64 first = 0; first < crowd.touchpoints(); first += touchpointsForAWrite) {
        if (progress && !progress(first, crowd.touchpoints()))
            return fail(ErrorCode::Cancelled);
        const qint64 end = std::min(first + touchpointsForAWrite, crowd.touchpoints());
        LAARI_TRY(book.write(ActionKind::MakeSample, [&](WriteUnit &unit) { return crowd.log(unit, first, end); }));
    }
    return {};
}

} // namespace laari::usecases::sample
