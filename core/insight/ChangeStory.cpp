// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/ChangeStory.h"

#include "core/insight/Statement.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <map>
#include <tuple>

namespace laari::insight {

namespace {

constexpr double largePoints = 1.5; ///< told by itself rather than among those alike: rounds to 2 and more
constexpr int mostSums = 2;         ///< of small ones alike
constexpr double muchOfChange = 1.0 / 3;
constexpr double nearlyAll = 0.8; ///< of a sum: then it is told as that one

int whole(double points)
{
    return int(std::lround(points));
}

/// A cause with what it was.
struct Told {
    trust::EntryId entry;
    StoryPart part; ///< points and cushion not yet rounded
    double points = 0;
    double cushioned = 0;
    bool failure = false;   ///< of the window
    bool ofFailure = false; ///< that, or a recovery of one
};

/// Who are alike: of one kind, channel and direction, and a recovery or not.
auto likeness(const Told &told)
{
    return std::tuple(told.part.kind, told.part.recorded ? 1 + int(*told.part.recorded) : 0,
                      told.part.recorded ? 0 : int(told.part.channel), told.part.mends, told.points > 0);
}

class Teller {
public:
    explicit Teller(const StoryFacts &facts) : m_facts(facts)
    {
        for (const Touchpoint &touchpoint : facts.touchpoints)
            m_touchpoints.insert(touchpoint.id, &touchpoint);
        for (const SurveyRepository::OfAccount &each : facts.answers)
            if (each.answer)
                m_answers.insert(each.answer->id, &each);
    }

    Told tell(const trust::Cause &cause, const std::optional<trust::FailuresTogether> &failures) const
    {
        Told told;
        told.entry = cause.entry;
        told.points = cause.unmended;
        told.cushioned = cause.cushioned;
        switch (cause.entry.kind) {
        case trust::EntryKind::Touchpoint: touchpoint(told.part, TouchpointId{cause.entry.value}); break;
        case trust::EntryKind::Survey: answer(told.part, AnswerId{cause.entry.value}); break;
        case trust::EntryKind::OpeningEstimate: estimate(told.part, StakeholderId{cause.entry.value}); break;
        }
        if (failures) {
            told.failure = std::ranges::binary_search(failures->entries, cause.entry);
            const Touchpoint *found = m_touchpoints.value(told.part.touchpoint.value_or(TouchpointId{}));
            told.ofFailure = told.failure ||
                             (found && found->mends &&
                              std::ranges::binary_search(failures->entries, trust::EntryId{trust::EntryKind::Touchpoint,
                                                                                           found->mends->value}));
        }
        return told;
    }

private:
    void touchpoint(StoryPart &part, TouchpointId id) const
    {
        part.touchpoint = id;
        const Touchpoint *found = m_touchpoints.value(id);
        if (!found)
            return;
        part.channel = found->channel;
        part.day = found->day;
        if (found->recorded)
            part.recorded = found->recorded->as;
        part.mends = found->mends.has_value();
        if (found->cause && m_facts.causes.contains(*found->cause))
            part.cause = m_facts.causes[*found->cause];
        if (found->deliveredBy)
            part.partner = m_facts.partners.value(*found->deliveredBy);
    }

    void answer(StoryPart &part, AnswerId id) const
    {
        part.kind = StoryKind::Answer;
        const SurveyRepository::OfAccount *found = m_answers.value(id);
        if (!found)
            return;
        part.survey = found->survey;
        part.answer = found->answer;
        part.day = found->answer->day;
        person(part, found->person);
    }

    void estimate(StoryPart &part, StakeholderId id) const
    {
        part.kind = StoryKind::Estimate;
        const auto found = m_facts.people.constFind(id);
        if (found != m_facts.people.constEnd() && found->openingEstimate)
            part.day = found->openingEstimate->day;
        person(part, id);
    }

    void person(StoryPart &part, StakeholderId id) const
    {
        const auto found = m_facts.people.constFind(id);
        if (found == m_facts.people.constEnd())
            return;
        part.personName = found->name;
        part.role = found->roleOn(part.day).role;
    }

    const StoryFacts &m_facts;
    QHash<TouchpointId, const Touchpoint *> m_touchpoints;
    QHash<AnswerId, const SurveyRepository::OfAccount *> m_answers;
};

StoryPart rounded(const Told &told)
{
    StoryPart part = told.part;
    part.points = whole(told.points);
    part.cushioned = part.points < 0 ? whole(told.cushioned) : 0;
    return part;
}

/// What they are, the largest first.
std::vector<trust::EntryId> entriesOf(const std::vector<const Told *> &some)
{
    std::vector<trust::EntryId> entries;
    std::ranges::transform(some, std::back_inserter(entries), &Told::entry);
    return entries;
}

/// Several alike as one.
StoryPart summed(const std::vector<const Told *> &alike, double points)
{
    StoryPart part = alike.front()->part;
    part.points = whole(points);
    part.count = int(alike.size());
    part.entries = entriesOf(alike);
    part.touchpoint.reset();
    part.cause.reset();
    part.partner.clear();
    part.survey.reset();
    part.answer.reset();
    part.personName.clear();
    return part;
}

/// Picks what is told by itself, what with those alike, and what only in a sum of all the rest.
std::vector<StoryPart> choose(const std::vector<Told> &causes, int most)
{
    std::vector<StoryPart> parts;
    std::vector<const Told *> small;
    for (const Told &told : causes) {
        if (int(parts.size()) < most && std::abs(told.points) >= largePoints)
            parts.push_back(rounded(told));
        else
            small.push_back(&told);
    }

    std::map<decltype(likeness(causes.front())), std::vector<const Told *>> groups;
    for (const Told *told : small)
        groups[likeness(*told)].push_back(told);
    const auto sum = [](const std::vector<const Told *> &alike) {
        double points = 0;
        for (const Told *told : alike)
            points += told->points;
        return points;
    };
    std::vector<const std::vector<const Told *> *> largest;
    for (const auto &[like, alike] : groups)
        if (whole(sum(alike)) != 0)
            largest.push_back(&alike);
    std::ranges::stable_sort(largest, std::greater(), [&](const auto *alike) { return std::abs(sum(*alike)); });
    // What has not been told by itself for want of something large may be told so now.
    const size_t room = size_t(std::max(most - int(parts.size()), 0)) + mostSums;
    if (largest.size() > room)
        largest.resize(room);

    std::vector<const Told *> others = small;
    for (const std::vector<const Told *> *alike : largest) {
        // They are of one direction, the largest first.
        const Told *only = alike->front();
        if (whole(only->points) == 0 || std::abs(only->points) < nearlyAll * std::abs(sum(*alike)))
            only = nullptr;
        parts.push_back(only ? rounded(*only) : summed(*alike, sum(*alike)));
        std::erase_if(others, [&](const Told *told) {
            return only ? told == only : std::ranges::find(*alike, told) != alike->end();
        });
    }
    // What took apart from what gave: in one sum a failure would vanish among visits.
    for (const bool gave : {false, true}) {
        std::vector<const Told *> some;
        std::ranges::copy_if(others, std::back_inserter(some),
                             [gave](const Told *told) { return (told->points > 0) == gave; });
        const int points = whole(sum(some));
        if (points == 0)
            continue;
        if (some.size() == 1) {
            parts.push_back(rounded(*some.front()));
            continue;
        }
        StoryPart part;
        part.kind = StoryKind::Others;
        part.points = points;
        part.count = int(some.size());
        part.entries = entriesOf(some);
        part.touchpointsOnly =
            std::ranges::all_of(some, [](const Told *told) { return told->part.kind == StoryKind::Touchpoint; });
        parts.push_back(part);
    }
    return parts;
}

/// Where what the causes did to one another is much of a change, and most of that is the failures': those as one, named
/// by the largest; they are taken out of `causes`.
std::optional<Told> failuresAsOne(std::vector<Told> &causes, const trust::Change &change)
{
    const auto largest = std::ranges::find_if(causes, [](const Told &told) {
        return told.failure && told.points < 0 && told.part.kind == StoryKind::Touchpoint;
    });
    if (!change.failures || largest == causes.end() || whole(change.failures->points) >= 0)
        return std::nullopt;
    const double total = change.trustAfter - change.trustBefore;
    double together = total - change.enteredLater - change.fading;
    double apart = 0;
    for (const Told &told : causes) {
        together -= told.points;
        apart += told.ofFailure ? told.points : 0;
    }
    const double left = together + apart - change.failures->points;
    if (std::abs(together) < largePoints || std::abs(together) < std::abs(total) * muchOfChange ||
        std::abs(left) > std::abs(together) / 2)
        return std::nullopt;
    Told all = *largest;
    all.part.kind = StoryKind::Failures;
    all.part.count = int(change.failures->entries.size());
    all.part.mended = std::ranges::any_of(causes, [](const Told &told) { return told.ofFailure && !told.failure; });
    all.points = change.failures->points;
    all.cushioned = 0;
    for (const Told &told : causes)
        if (told.ofFailure)
            all.part.entries.push_back(told.entry);
    std::erase_if(causes, [](const Told &told) { return told.ofFailure; });
    return all;
}

} // namespace

ChangeStory changeStory(const trust::Change &change, const StoryFacts &facts, Day from, Day to, Day today, int most)
{
    ChangeStory story;
    story.from = from;
    story.to = to;
    story.today = today;
    story.points = whole(change.trustAfter - change.trustBefore);
    story.known = facts.known;
    story.quiet = change.causes.empty();

    const Teller teller(facts);
    std::vector<Told> causes;
    for (const trust::Cause &cause : change.causes)
        causes.push_back(teller.tell(cause, change.failures));
    std::ranges::stable_sort(causes, std::greater(), [](const Told &told) { return std::abs(told.points); });
    const std::optional<Told> failures = failuresAsOne(causes, change);
    double explained = change.enteredLater + (failures ? failures->points : 0);
    for (const Told &told : causes)
        explained += told.points;
    if (!causes.empty())
        story.parts = choose(causes, failures ? most - 1 : most);
    if (failures)
        story.parts.push_back(rounded(*failures));
    // What is said first is what the change came from; others are the rest of it.
    const bool fell = story.points < 0;
    std::ranges::stable_sort(story.parts, std::less(), [&](const StoryPart &part) {
        return std::tuple(part.kind == StoryKind::Others, (part.points < 0) != fell, -std::abs(part.points));
    });

    const auto add = [&](StoryKind kind, int points) {
        if (points == 0)
            return;
        StoryPart part;
        part.kind = kind;
        part.points = points;
        story.parts.push_back(part);
    };
    add(StoryKind::EnteredLater, whole(change.enteredLater));
    int left = story.points;
    for (const StoryPart &part : story.parts)
        left -= part.points;
    // What is left over is told as the larger of what it can be, if that is of its direction.
    const StoryKind before = facts.peopleChanged ? StoryKind::People : StoryKind::Fading;
    const double together = change.trustAfter - change.trustBefore - explained - change.fading;
    const bool both = whole(change.fading) != 0 && whole(together) != 0;
    if (both) {
        add(before, whole(change.fading));
        left -= whole(change.fading);
    }
    const double rest = both ? together : change.fading + together;
    if (whole(rest) == 0 || (left < 0) != (rest < 0))
        add(StoryKind::Rounding, left);
    else
        add(!both && std::abs(change.fading) >= std::abs(together) ? before : StoryKind::Together, left);
    return story;
}

Result<ChangeStory> changeStory(const Book &book, AccountId account, const trust::Change &change, Day from, Day to,
                                Day today, int most)
{
    StoryFacts facts;
    LAARI_ASSIGN(facts.touchpoints, book.touchpoints().outlinesOfAccount(account));
    LAARI_ASSIGN(const std::vector<ListItem> causes, book.lists().items(ListKind::Cause));
    for (const ListItem &item : causes)
        facts.causes.insert(item.id, item);
    LAARI_ASSIGN(const std::vector<Partner> partners, book.partners().all());
    for (const Partner &partner : partners)
        facts.partners.insert(partner.id, partner.name);
    LAARI_ASSIGN(const std::vector<Stakeholder> people, book.stakeholders().ofAccount(account));
    for (const Stakeholder &person : people)
        facts.people.insert(person.id, person);
    LAARI_ASSIGN(facts.answers, book.surveys().ofAccount(account));
    LAARI_ASSIGN(const trust::AccountHistory history, accountHistory(book, account));
    for (const trust::PersonHistory &person : history.people) {
        facts.known = facts.known ||
                      std::ranges::any_of(person.entries, [&](const trust::Entry &entry) { return entry.day <= to; });
        facts.peopleChanged = facts.peopleChanged || (person.named && (person.countsOn(from) != person.countsOn(to) ||
                                                                       !(person.roleOn(from) == person.roleOn(to))));
    }
    return changeStory(change, facts, from, to, today, most);
}

Result<ChangeStory> changeStory(const Book &book, AccountId account, Day from, Day to, Day today,
                                const std::optional<SeenThen> &seen)
{
    LAARI_ASSIGN(const trust::Change change, whyChanged(book, account, from, to, seen));
    return changeStory(book, account, change, from, to, today);
}

} // namespace laari::insight
