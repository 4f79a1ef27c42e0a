// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/sample/StoryCases.h"

#include "core/trust/Thresholds.h"
#include "core/usecases/sample/StoryScript.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace laari::usecases::sample {

namespace {

constexpr int toldDays = 365;
constexpr qint64 hour = 3600;
constexpr qint64 finnishOffset = 2 * hour; ///< the same book in every time zone

struct Lesson {
    Phrase action;
    Phrase learnt;
};

constexpr std::array<Lesson, 4> lessons = {{
    {{"Soitettiin, sovittiin uusi toimituspäivä ja hyvitettiin rahti.",
      "Called, agreed on a new delivery day and credited the freight."},
     {"Toimituspäivä vahvistetaan asiakkaalle ennen lähetystä.",
      "Confirm the delivery day with the customer before dispatch."}},
    {{"Huoltaja kävi paikalla ja vaihtoi osan.", "A service engineer came by and changed the part."},
     {"Tavallisimmat varaosat pidetään varastossa.", "Keep the commonest spare parts in stock."}},
    {{"Virheellinen lasku hyvitettiin ja lähetettiin oikea.", "The wrong invoice was credited and the right one sent."},
     {"Hinta tarkistetaan tilaukselta ennen laskutusta.", "Check the price against the order before invoicing."}},
    {{"Pahoiteltiin ja käytiin läpi, mitä jatkossa tehdään toisin.",
      "Apologised and went through what we do differently from now on."},
     {"Viiveestä kerrotaan heti, kun siitä tiedetään.", "Tell of a delay as soon as it is known."}},
}};

/// Working hours until the first response, and from it until the customer was asked.
constexpr std::array<int, 8> responseHours = {2, 5, 1, 7, 14, 3, 6, 22};
constexpr std::array<int, 5> mendingHours = {9, 24, 4, 40, 16};
/// Of the newest ones, the oldest of them first.
constexpr std::array<CaseStep, 5> openSteps = {CaseStep::Close, CaseStep::Ask, CaseStep::Act, CaseStep::Close,
                                               CaseStep::Respond};
const QTime afternoon(12, 30); ///< UTC
constexpr std::array<CaseOutcome, 4> outcomes = {CaseOutcome::Satisfied, CaseOutcome::Partly, CaseOutcome::Satisfied,
                                                 CaseOutcome::NoAnswer};

QDateTime after(const QDateTime &moment, int hours)
{
    const QDateTime finnish = moment.addSecs(finnishOffset);
    const QDateTime then = afterWorkingSeconds(QDateTime(finnish.date(), finnish.time()), hours * hour, {});
    return QDateTime(then.date(), then.time(), Qt::UTC).addSecs(-finnishOffset);
}

class CaseTeller {
public:
    CaseTeller(WriteUnit &unit, const SampleOptions &options)
        : m_unit(unit), m_options(options), m_now(unit.clock().now().toUTC())
    {
    }

    Result<void> tell(const Touchpoint &bad, const Touchpoint *recovery)
    {
        LAARI_ASSIGN(const Account account, m_unit.accounts().find(bad.account));
        LoopCase made;
        made.account = bad.account;
        made.touchpoint = bad.id;
        made.owner = account.owner;
        made.ourFunction = bad.ourFunction;
        for (const Participant &participant : bad.participants)
            if (!made.person && participant.presence == Presence::There)
                made.person = participant.stakeholder;
        const bool isOld = m_options.today - bad.day > caseOpensWithinDays;
        const CaseStep next = isOld || recovery ? CaseStep::Done : openSteps[m_open++ % openSteps.size()];
        // The one that waits was entered lately: its clock is running.
        made.openedAt = next == CaseStep::Respond ? lastAfternoon() : past(bad.recordedAt);
        made.dueAt = after(made.openedAt, LoopSettings{}.responseHours);
        if (recovery)
            mend(made, *recovery);
        else
            take(made, next);
        ++m_told;
        LAARI_TRY(m_unit.cases().insert(made));
        return {};
    }

private:
    QString text(const Phrase &phrase) const
    {
        return QString::fromUtf8(m_options.language == SampleLanguage::Finnish ? phrase.finnish : phrase.english);
    }
    /// Nothing of the story is still to come.
    QDateTime past(const QDateTime &moment) const { return std::min(moment, m_now); }

    /// Of the working day before today.
    QDateTime lastAfternoon() const
    {
        QDate date = m_options.today.toDate().addDays(-1);
        while (!isWorkingDay(date))
            date = date.addDays(-1);
        return {date, afternoon, Qt::UTC};
    }

    void mend(LoopCase &made, const Touchpoint &recovery) const
    {
        const QDateTime closed = std::max(made.openedAt, past(recovery.recordedAt));
        made.respondedAt = std::min(closed, after(made.openedAt, responseHours[m_told % responseHours.size()]));
        made.actedAt = made.askedAt = made.closedAt = closed;
        made.action = made.comment = recovery.note;
        made.outcome = recovery.source == Source::Customer ? CaseOutcome::Satisfied : CaseOutcome::NoAnswer;
        made.recovery = recovery.id;
    }

    /// All that comes before `next`.
    void take(LoopCase &made, CaseStep next) const
    {
        const Lesson &lesson = lessons[m_told % lessons.size()];
        const QDateTime responded = past(after(made.openedAt, responseHours[m_told % responseHours.size()]));
        const QDateTime mended = past(after(responded, mendingHours[m_told % mendingHours.size()]));
        if (next > CaseStep::Respond)
            made.respondedAt = responded;
        if (next > CaseStep::Act) {
            made.actedAt = mended;
            made.action = text(lesson.action);
        }
        if (next > CaseStep::Ask) {
            made.askedAt = mended;
            made.outcome = outcomes[m_told % outcomes.size()];
        }
        if (next > CaseStep::Close) {
            made.closedAt = mended;
            made.comment = text(lesson.learnt);
        }
    }

    WriteUnit &m_unit;
    const SampleOptions &m_options;
    QDateTime m_now;
    size_t m_told = 0;
    size_t m_open = 0;
};

} // namespace

Result<void> addCases(WriteUnit &unit, const SampleOptions &options, const std::vector<Touchpoint> &touchpoints)
{
    QHash<TouchpointId, const Touchpoint *> recoveries;
    for (const Touchpoint &each : touchpoints)
        if (each.mends && trust::isGood(each.score().value_or(0)))
            recoveries.insert(*each.mends, &each);
    CaseTeller teller(unit, options);
    for (const Touchpoint &each : touchpoints)
        if (!each.mends && isBadScore(each.score().value_or(0)) && options.today - each.day <= toldDays)
            LAARI_TRY(teller.tell(each, recoveries.value(each.id)));
    return {};
}

} // namespace laari::usecases::sample
