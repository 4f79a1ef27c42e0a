// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/AccountTimeline.h"

#include "core/insight/Counting.h"
#include "core/trust/Outlook.h"

#include <algorithm>
#include <cmath>

namespace laari::insight {

namespace {

constexpr int trailingWindowDays = 730;

/// Walks the states of an account's people forward through time: who stands where at the end of a day.
class Walk {
public:
    explicit Walk(const std::vector<LedgerRepository::PersonState> &series) : m_series(series)
    {
        for (size_t i = 0; i < series.size();) {
            const size_t first = i;
            while (i < series.size() && series[i].person == series[first].person)
                ++i;
            m_people.push_back({first, i, first});
        }
    }

    /// Days only ascend.
    const StateByPerson &to(Day day)
    {
        for (Track &track : m_people) {
            while (track.next < track.end && m_series[track.next].state.day <= day)
                ++track.next;
            if (track.next > track.first)
                m_now.insert(m_series[track.first].person, &m_series[track.next - 1].state);
        }
        return m_now;
    }

private:
    struct Track {
        size_t first;
        size_t end;
        size_t next;
    };
    const std::vector<LedgerRepository::PersonState> &m_series;
    std::vector<Track> m_people;
    StateByPerson m_now;
};

struct EffectSum {
    double effect = 0;
    double cushioned = 0;
};

std::vector<TimelineMark> marksOf(const std::vector<Touchpoint> &newestFirst,
                                  const std::vector<LedgerRepository::PersonPosting> &postings)
{
    QHash<qint64, EffectSum> sums;
    for (const LedgerRepository::PersonPosting &each : postings) {
        if (each.posting.entry.kind != trust::EntryKind::Touchpoint)
            continue;
        EffectSum &sum = sums[each.posting.entry.value];
        const double effect = each.posting.effect.toPoints();
        if (std::abs(effect) > std::abs(sum.effect))
            sum.effect = effect;
        sum.cushioned += each.posting.cushioned.toPoints();
    }

    std::vector<TimelineMark> marks;
    marks.reserve(newestFirst.size());
    for (auto touchpoint = newestFirst.rbegin(); touchpoint != newestFirst.rend(); ++touchpoint) {
        TimelineMark mark;
        mark.touchpoint = touchpoint->id;
        mark.day = touchpoint->day;
        mark.channel = touchpoint->channel;
        mark.x = touchpoint->score();
        mark.importance = touchpoint->importance;
        mark.source = touchpoint->source;
        mark.mends = touchpoint->mends;
        mark.failure = !touchpoint->mends && mark.x && isFailureScore(*mark.x);
        const EffectSum sum = sums.value(touchpoint->id.value);
        mark.effect = sum.effect;
        mark.cushionedPoints = sum.cushioned;
        marks.push_back(mark);
    }
    return marks;
}

std::vector<TimelineAnswer> answersOf(const std::vector<SurveyRepository::OfAccount> &newestFirst,
                                      const std::vector<LedgerRepository::PersonPosting> &postings)
{
    QHash<qint64, double> effects;
    for (const LedgerRepository::PersonPosting &each : postings)
        if (each.posting.entry.kind == trust::EntryKind::Survey)
            effects.insert(each.posting.entry.value, each.posting.effect.toPoints());
    std::vector<TimelineAnswer> answers;
    for (auto each = newestFirst.rbegin(); each != newestFirst.rend(); ++each)
        if (each->answer && effects.contains(each->answer->id.value))
            if (const auto evidence = stateEvidence(each->survey, *each->answer))
                answers.push_back({each->survey, *each->answer, each->name, effects.value(each->answer->id.value),
                                   100 * evidence->y});
    std::stable_sort(answers.begin(), answers.end(),
                     [](const TimelineAnswer &a, const TimelineAnswer &b) { return a.answer.day < b.answer.day; });
    return answers;
}

std::optional<int> trailing(const std::vector<TimelineDay> &days, const std::vector<Touchpoint> &touchpoints, Day today)
{
    const Day from = today - trailingWindowDays;
    std::vector<double> cx;
    std::vector<double> index;
    for (const TimelineDay &day : days) {
        if (day.day < from || day.day > today || !day.cx)
            continue; // once there is CX it stays, so what is left is without gaps
        cx.push_back(*day.cx);
        index.push_back(day.trust);
    }
    const auto count = std::count_if(touchpoints.begin(), touchpoints.end(), [&](const Touchpoint &touchpoint) {
        return touchpoint.day >= from && touchpoint.day <= today;
    });
    return trust::trailingDays(cx, index, int(count));
}

} // namespace

Result<Timeline> accountTimeline(const Book &book, AccountId accountId, std::optional<Day> from, Day today,
                                 int forecastDays)
{
    LAARI_ASSIGN(const Account account, book.accounts().find(accountId));
    LAARI_ASSIGN(const std::vector<Stakeholder> stakeholders, book.stakeholders().ofAccount(accountId));
    LAARI_ASSIGN(const trust::Parameters parameters, book.settings().parameters());
    LAARI_ASSIGN(const std::vector<LedgerRepository::PersonState> series,
                 book.ledger().stateSeries(accountId, beginningOfTime, today));
    LAARI_ASSIGN(const std::vector<LedgerRepository::PersonPosting> postings, book.ledger().postings(accountId));
    LAARI_ASSIGN(const std::vector<Touchpoint> touchpoints, book.touchpoints().outlinesOfAccount(accountId));

    const trust::Model model(parameters);
    std::vector<const Stakeholder *> people;
    for (const Stakeholder &person : stakeholders)
        people.push_back(&person);

    Day earliest = today;
    if (!touchpoints.empty())
        earliest = std::min(earliest, touchpoints.back().day);
    for (const LedgerRepository::PersonState &each : series)
        earliest = std::min(earliest, each.state.day);
    const Day first = std::min(from.value_or(earliest), today);

    Timeline timeline;
    timeline.today = today;
    timeline.marks = marksOf(touchpoints, postings);
    LAARI_ASSIGN(const auto campaigns, book.surveys().ofAccount(accountId));
    timeline.answers = answersOf(campaigns, postings);

    // The lag is asked of two years whatever the chart shows.
    const Day start = std::min(first, std::max(earliest, today - trailingWindowDays));
    const Day last = today + std::max(forecastDays, 0);
    Walk walk(series);
    auto nextContact = timeline.marks.begin();
    std::optional<Day> contact;
    for (Day day = start; day <= last; day = day + 1) {
        for (; nextContact != timeline.marks.end() && nextContact->day <= day; ++nextContact)
            contact = nextContact->day;
        const trust::AccountReading reading =
            accountReadingOn(model, people, walk.to(day), account.expectedDeciders, day);
        TimelineDay each;
        each.day = day;
        each.opinion = reading.opinion;
        each.trust = reading.trust;
        each.cx = reading.cx;
        each.daysSinceContact = contact ? day - *contact : -1;
        each.forecast = day > today;
        timeline.days.push_back(each);
    }
    timeline.trustTrailsCxByDays = trailing(timeline.days, touchpoints, today);

    timeline.days.erase(timeline.days.begin(), timeline.days.begin() + (first - start));
    std::erase_if(timeline.marks, [&](const TimelineMark &mark) { return mark.day < first || mark.day > today; });
    return timeline;
}

trust::Range rangeOn(const trust::Model &model, const TimelineDay &day)
{
    return model.range(day.opinion);
}

} // namespace laari::insight
