// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/sample/StoryBook.h"

#include "core/model/Codes.h"
#include "core/usecases/sample/StoryCases.h"
#include "core/usecases/sample/StoryScript.h"
#include "core/usecases/sample/StoryValue.h"

#include <algorithm>
#include <array>
#include <map>

namespace laari::usecases::sample {

namespace {

const QTime recordingTime(15, 30);

/// Emotions to draw from.
constexpr std::array<std::array<int, 8>, 5> emotionsByMood = {{{5, 4, 5, 4, 5, 5, 4, 5},
                                                               {4, 4, 5, 4, 3, 4, 5, 4},
                                                               {4, 3, 4, 3, 4, 4, 3, 4},
                                                               {5, 2, 4, 5, 1, 5, 4, 5},
                                                               {3, 2, 3, 3, 2, 3, 4, 3}}};

/// A touchpoint on its way into the book: mends and labels are still names.
struct Planned {
    Touchpoint touchpoint;
    QString label;
    QString mends;
    const char *feeling = ""; ///< English names in the book's lists
    const char *stage = "";
};

class Storyteller {
public:
    Storyteller(WriteUnit &unit, const SampleOptions &options)
        : m_unit(unit), m_options(options), m_random(options.seed)
    {
    }

    Result<void> tell()
    {
        LAARI_TRY(addOurSide());
        for (const AccountScript &script : storyAccounts())
            LAARI_TRY(addAccount(script));
        LAARI_TRY(logAll());
        return makePromises(m_unit, m_options);
    }

private:
    QString text(const Phrase &phrase) const
    {
        return QString::fromUtf8(m_options.language == SampleLanguage::Finnish ? phrase.finnish : phrase.english);
    }

    /// Weekends fall back to Friday; order is kept.
    Day dayAgo(int days) const
    {
        const Day day = m_options.today - days;
        const int weekday = day.toDate().dayOfWeek();
        return day - std::max(0, weekday - 5);
    }

    int roll(int sides) { return m_random.bounded(sides); }

    Result<std::optional<ListItemId>> listItem(ListKind list, const char *english)
    {
        if (!*english)
            return std::optional<ListItemId>();
        LAARI_ASSIGN(const std::optional<ListItem> item, m_unit.lists().findByName(list, QString::fromUtf8(english)));
        if (!item)
            return fail(ErrorCode::NotFound, {QString::fromUtf8(english)});
        return std::optional<ListItemId>(item->id);
    }

    Result<void> addOurSide()
    {
        for (const OwnPersonScript &script : ownPeople()) {
            const QString name = QString::fromUtf8(script.name);
            LAARI_ASSIGN(const std::optional<OwnPerson> known, m_unit.ownPeople().findByName(name));
            OwnPerson person = known.value_or(OwnPerson{});
            person.name = name;
            person.email = QString::fromUtf8(script.email);
            LAARI_ASSIGN(person.ourFunction, listItem(ListKind::OurFunction, script.ourFunction));
            if (known) {
                LAARI_TRY(m_unit.ownPeople().update(person));
            } else {
                LAARI_ASSIGN(person.id, m_unit.ownPeople().insert(person));
            }
            m_own.push_back(person);
        }
        for (const char *name : partners()) {
            Partner partner;
            partner.name = QString::fromUtf8(name);
            LAARI_ASSIGN(partner.id, m_unit.partners().insert(partner));
            m_partners.insert(partner.name, partner.id);
        }
        return {};
    }

    Result<void> addAccount(const AccountScript &script)
    {
        LAARI_ASSIGN(m_account, m_unit.accounts().insert(accountOf(script)));
        m_accountName = QString::fromUtf8(script.name);
        m_owner = script.owner;
        m_people.clear();
        for (const PersonScript &person : script.people)
            LAARI_TRY(addPerson(person));
        for (const RhythmScript &rhythm : script.rhythms)
            planRhythm(rhythm);
        for (const EventScript &event : script.events)
            LAARI_TRY(planEvent(event));
        for (const FollowUpScript &followUp : script.followUps)
            LAARI_TRY(addFollowUp(followUp));
        return addValues(m_unit, m_account, m_accountName, m_people, m_options.today);
    }

    Result<void> addFollowUp(const FollowUpScript &script)
    {
        FollowUp followUp;
        followUp.account = m_account;
        followUp.person = m_people.value(QString::fromUtf8(script.person));
        followUp.what = text(script.what);
        followUp.who = m_own[size_t(m_owner)].id;
        followUp.due = m_options.today + script.dueInDays;
        followUp.enteredOn = dayAgo(12);
        LAARI_TRY(m_unit.followUps().insert(followUp));
        return {};
    }

    Account accountOf(const AccountScript &script) const
    {
        Account account;
        account.name = QString::fromUtf8(script.name);
        account.businessId = QString::fromUtf8(script.businessId);
        account.industry = text(script.industry);
        account.segment = text(script.segment);
        account.owner = m_own[size_t(script.owner)].id;
        account.competitors = QString::fromUtf8(script.competitors);
        account.expectedDeciders = script.expectedDeciders;
        account.notes = text(script.notes);
        if (script.revenueThousands)
            account.annualRevenue = Cents{qint64(script.revenueThousands) * 100'000};
        if (script.marginThousands)
            account.annualMargin = Cents{qint64(script.marginThousands) * 100'000};
        if (script.sinceYear)
            account.customerSince = std::min(Day::fromDate(QDate(script.sinceYear, 3, 1)), m_options.today - 120);
        if (script.contractEndsInDays)
            account.contractEnds = m_options.today + script.contractEndsInDays;
        if (script.tenderInDays)
            account.tenderExpected = m_options.today + script.tenderInDays;
        if (script.easeOfSwitching)
            account.easeOfSwitching = script.easeOfSwitching;
        if (script.intention)
            account.intentionToContinue = script.intention;

        LifecyclePeriod period;
        period.stage = script.stage;
        period.lostReason = text(script.lostReason);
        period.lostTo = QString::fromUtf8(script.lostTo);
        account.lifecycle = {period};
        if (script.stageSinceDaysAgo) {
            account.lifecycle.first().from = dayAgo(script.stageSinceDaysAgo);
            account.lifecycle.prepend(LifecyclePeriod{});
        }
        return account;
    }

    Result<void> addPerson(const PersonScript &script)
    {
        Stakeholder person;
        person.account = m_account;
        person.name = QString::fromUtf8(script.name);
        person.title = text(script.title);
        person.roles = {RolePeriod{std::nullopt, script.role, script.influence}};
        person.email = emailOf(person.name, m_accountName);
        person.phone = QStringLiteral("+358 40 %1").arg(5'550'000 + roll(10'000));
        person.enteredOn = dayAgo(script.enteredDaysAgo);
        if (script.leftDaysAgo >= 0)
            person.activeUntil = dayAgo(script.leftDaysAgo);
        if (*script.reportsTo)
            person.reportsTo = m_people.value(QString::fromUtf8(script.reportsTo));
        if (script.estimate)
            person.openingEstimate = OpeningEstimate{script.estimate, person.enteredOn};
        person.advocateWhere = text(script.advocateWhere);
        person.advocate = !person.advocateWhere.isEmpty();
        person.doNotScore = script.doNotScore;
        LAARI_ASSIGN(const StakeholderId id, m_unit.stakeholders().insert(person));
        m_people.insert(QString::fromUtf8(script.key), id);
        return {};
    }

    /// "Karin Öberg" at "Fjällbro Skog AB" is karin.oberg@fjallbroskog.example.
    static QString emailOf(const QString &name, const QString &company)
    {
        const auto plain = [](const QString &text, QChar joint) {
            QString kept;
            for (const QChar c : text.toLower().normalized(QString::NormalizationForm_D)) {
                if ((c >= u'a' && c <= u'z') || c == u'-')
                    kept.append(c);
                else if (c == u' ' && !joint.isNull())
                    kept.append(joint);
            }
            return kept;
        };
        QString brand = company.section(u' ', 0, 1);
        return plain(name, u'.') + u'@' + plain(brand, QChar()) + QStringLiteral(".example");
    }

    QList<Participant> participants(const char *keys, Presence presence) const
    {
        QList<Participant> found;
        for (const QString &key : QString::fromUtf8(keys).split(u' ', Qt::SkipEmptyParts))
            found.append(Participant{m_people.value(key), presence});
        return found;
    }

    Touchpoint begun(Day day, Channel channel)
    {
        Touchpoint touchpoint;
        touchpoint.account = m_account;
        touchpoint.day = day;
        touchpoint.channel = channel;
        touchpoint.importance = defaultImportance(channel);
        if (roll(3) != 0)
            touchpoint.time = QTime(8 + roll(8), 15 * roll(4));
        // Who owns the account was there, and for a delivery or service those who do it.
        const size_t ours = channel == Channel::Service    ? 3
                            : channel == Channel::Delivery ? 4
                            : channel == Channel::Invoice  ? 5
                                                           : size_t(m_owner);
        touchpoint.ownPeople = {m_own[ours].id};
        touchpoint.ourFunction = m_own[ours].ourFunction;
        const QDateTime recorded(day.toDate(), recordingTime.addSecs(60 * roll(150)), Qt::UTC);
        touchpoint.recordedAt = std::min(recorded, m_unit.clock().now().toUTC());
        return touchpoint;
    }

    void planRhythm(const RhythmScript &script)
    {
        const QStringList keys = QString::fromUtf8(script.people).split(u' ');
        QList<Channel> channels;
        for (const QString &code : QString::fromUtf8(script.channels).split(u' '))
            channels.append(fromCode<Channel>(code).value_or(Channel::Meeting));
        qsizetype turn = roll(int(channels.size()));
        qsizetype person = 0;
        const int jitter = script.everyDays / 4;
        for (int ago = script.fromDaysAgo; ago > script.toDaysAgo; ago -= script.everyDays) {
            const int shifted = std::max(script.toDaysAgo, ago - roll(jitter + 1));
            Planned planned;
            Touchpoint &touchpoint = planned.touchpoint;
            touchpoint = begun(dayAgo(shifted), channels.at(turn++ % channels.size()));
            touchpoint.participants =
                participants(keys.at(person++ % keys.size()).toUtf8().constData(), Presence::There);
            const int emotion = emotionsByMood[size_t(script.mood)][size_t(roll(8))];
            touchpoint.emotion = emotion;
            if (roll(2) == 0)
                touchpoint.effectiveness = std::clamp(emotion + roll(3) - 1, 1, 5);
            if (roll(3) == 0)
                touchpoint.ease = std::clamp(emotion + roll(3) - 1, 1, 5);
            if (roll(4) == 0)
                touchpoint.source = Source::Customer;
            if (roll(3) == 0)
                touchpoint.ownFeeling = std::clamp(emotion + roll(2) + misjudgedOn(touchpoint.day), 1, 5);
            touchpoint.note = text(noteFor(touchpoint.channel, emotion, m_random.generate()));
            // By the day and not by chance, which would make another story of what comes after.
            planned.feeling = feelingAt(touchpoint.channel, emotion, quint32(touchpoint.day.value));
            planned.stage = stageAt(touchpoint.channel);
            m_planned.push_back(std::move(planned));
        }
    }

    Result<void> planEvent(const EventScript &script)
    {
        Planned planned;
        Touchpoint &touchpoint = planned.touchpoint;
        touchpoint = begun(dayAgo(script.daysAgo), script.channel);
        touchpoint.importance = script.importance;
        touchpoint.participants = participants(script.there, Presence::There);
        touchpoint.participants += participants(script.told, Presence::Told);
        touchpoint.emotion = script.emotion;
        if (script.effectiveness)
            touchpoint.effectiveness = script.effectiveness;
        if (script.ease)
            touchpoint.ease = script.ease;
        if (script.ownFeeling)
            touchpoint.ownFeeling = script.ownFeeling;
        touchpoint.factor = script.factor;
        touchpoint.source = script.source;
        touchpoint.note = text(script.note);
        LAARI_ASSIGN(touchpoint.cause, listItem(ListKind::Cause, script.cause));
        LAARI_ASSIGN(touchpoint.namedEmotion, listItem(ListKind::Emotion, script.feeling));
        LAARI_ASSIGN(const std::optional<ListItemId> sign, listItem(ListKind::Sign, script.sign));
        if (sign)
            touchpoint.signs = {*sign};
        if (*script.partner)
            touchpoint.deliveredBy = m_partners.value(QString::fromUtf8(script.partner));
        // Labels are the account's own.
        const QString prefix = QString::number(m_account.value) + u'/';
        if (*script.label)
            planned.label = prefix + QString::fromUtf8(script.label);
        if (*script.mends)
            planned.mends = prefix + QString::fromUtf8(script.mends);
        m_planned.push_back(std::move(planned));
        return {};
    }

    Result<void> nameFeeling(Planned &planned)
    {
        if (*planned.feeling) {
            LAARI_ASSIGN(planned.touchpoint.namedEmotion, listItem(ListKind::Emotion, planned.feeling));
        }
        if (*planned.stage) {
            LAARI_ASSIGN(planned.touchpoint.journeyStage, listItem(ListKind::JourneyStage, planned.stage));
        }
        return {};
    }

    /// All accounts together in order of day, as they would have been logged.
    Result<void> logAll()
    {
        std::stable_sort(m_planned.begin(), m_planned.end(),
                         [](const Planned &a, const Planned &b) { return a.touchpoint.day < b.touchpoint.day; });
        QHash<QString, TouchpointId> labels;
        for (Planned &planned : m_planned) {
            if (!planned.mends.isEmpty())
                planned.touchpoint.mends = labels.value(planned.mends);
            LAARI_TRY(nameFeeling(planned));
            LAARI_ASSIGN(planned.touchpoint.id, m_unit.touchpoints().insert(planned.touchpoint));
            if (!planned.label.isEmpty())
                labels.insert(planned.label, planned.touchpoint.id);
        }
        std::vector<Touchpoint> logged;
        for (Planned &planned : m_planned)
            logged.push_back(std::move(planned.touchpoint));
        return addCases(m_unit, m_options, logged);
    }

    WriteUnit &m_unit;
    const SampleOptions &m_options;
    QRandomGenerator m_random;
    std::vector<OwnPerson> m_own;
    QHash<QString, PartnerId> m_partners;
    AccountId m_account;
    QString m_accountName;
    int m_owner = 0;
    QHash<QString, StakeholderId> m_people;
    std::vector<Planned> m_planned;
};

} // namespace

Result<void> writeStory(Book &book, const SampleOptions &options)
{
    LAARI_TRY(book.write(ActionKind::MakeSample, [&](WriteUnit &unit) { return Storyteller(unit, options).tell(); }));
    return {};
}

} // namespace laari::usecases::sample
