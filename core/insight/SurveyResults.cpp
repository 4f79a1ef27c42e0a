// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/SurveyResults.h"

#include <algorithm>
#include <numeric>

namespace laari::insight {

namespace {

constexpr int leastInvited = 10;
constexpr int daysUntilOver = 30; ///< of a campaign without a closing day

GroupResult emptyGroup(const Survey &survey)
{
    GroupResult group;
    group.scores = ScoreCounts(survey.scale);
    group.factors.fill(ScoreCounts(survey.scale));
    return group;
}

void count(GroupResult &group, const SurveyPerson &person)
{
    if (person.invitedOn)
        ++group.rate.invited;
    if (!person.answer)
        return;
    ++(person.invitedOn ? group.rate.answered : group.uninvited);
    if (person.answer->score)
        group.scores.add(*person.answer->score);
    const std::optional<int> items[] = {person.answer->ability, person.answer->benevolence, person.answer->integrity};
    for (size_t i = 0; i < std::size(items); ++i)
        if (items[i])
            group.factors[i].add(*items[i]);
}

struct Rates {
    ResponseRate everybody;
    std::array<ResponseRate, 3> roles;
};

Result<Rates> ratesOf(const Book &book, SurveyId survey)
{
    LAARI_ASSIGN(const std::vector<SurveyPerson> people, book.surveys().people(survey));
    Rates rates;
    for (const SurveyPerson &person : people) {
        if (!person.invitedOn)
            continue;
        for (ResponseRate *rate : {&rates.everybody, &rates.roles[size_t(person.role)]}) {
            ++rate->invited;
            rate->answered += person.answer ? 1 : 0;
        }
    }
    return rates;
}

Result<std::vector<CampaignRate>> trendUpTo(const Book &book, const Survey &survey)
{
    LAARI_ASSIGN(const std::vector<SurveyRepository::Summary> all, book.surveys().summaries());
    std::vector<CampaignRate> trend;
    bool reached = false;
    for (const SurveyRepository::Summary &each : all) { // newest first
        reached = reached || each.survey.id == survey.id;
        if (reached && each.survey.instrument == survey.instrument && each.survey.scale == survey.scale)
            trend.push_back({each.survey.id, each.survey.name, each.survey.openedOn, {each.invited, each.answered}});
    }
    std::reverse(trend.begin(), trend.end());
    return trend;
}

} // namespace

std::optional<double> ResponseRate::share() const
{
    if (invited == 0)
        return std::nullopt;
    return double(answered) / invited;
}

bool isOver(const Survey &survey, Day today)
{
    return survey.closesOn ? *survey.closesOn < today : survey.openedOn + daysUntilOver <= today;
}

bool isVanishing(const ResponseRate &now, const ResponseRate &before)
{
    if (now.invited < leastInvited || before.invited < leastInvited || before.answered == 0)
        return false;
    // In whole numbers: now <= 2/3 of before.
    return 3LL * now.answered * before.invited <= 2LL * before.answered * now.invited;
}

int ScoreCounts::total() const
{
    return std::accumulate(counts.begin(), counts.end(), 0);
}

int ScoreCounts::between(int lowest, int highest) const
{
    int sum = 0;
    for (int score = std::max(lowest, scale.lowest); score <= std::min(highest, scale.highest); ++score)
        sum += counts[size_t(score - scale.lowest)];
    return sum;
}

std::optional<double> ScoreCounts::mean() const
{
    const int n = total();
    if (n == 0)
        return std::nullopt;
    double sum = 0;
    for (int score = scale.lowest; score <= scale.highest; ++score)
        sum += double(score) * counts[size_t(score - scale.lowest)];
    return sum / n;
}

std::optional<NpsReading> GroupResult::nps() const
{
    if (!isComparable(Instrument::Nps, scores.scale))
        return std::nullopt;
    return npsReading({scores.between(9, 10), scores.between(7, 8), scores.between(0, 6)});
}

std::optional<double> GroupResult::satisfied() const
{
    const int n = scores.total();
    return n == 0 ? std::nullopt : std::optional(double(scores.between(4, 5)) / n);
}

std::optional<double> GroupResult::easy() const
{
    const int n = scores.total();
    return n == 0 ? std::nullopt : std::optional(double(scores.between(5, 7)) / n);
}

std::vector<const SurveyPerson *> SurveyResults::silent() const
{
    std::vector<const SurveyPerson *> silent;
    for (const SurveyPerson &person : people)
        if (person.invitedOn && !person.answer)
            silent.push_back(&person);
    return silent;
}

Result<SurveyResults> surveyResults(const Book &book, SurveyId id, Day today)
{
    SurveyResults results;
    LAARI_ASSIGN(results.survey, book.surveys().find(id));
    LAARI_ASSIGN(results.people, book.surveys().people(id));
    LAARI_ASSIGN(results.trend, trendUpTo(book, results.survey));
    results.everybody = emptyGroup(results.survey);
    results.roles.fill(results.everybody);
    for (const SurveyPerson &person : results.people) {
        count(results.everybody, person);
        count(results.roles[size_t(person.role)], person);
    }
    const Survey &survey = results.survey;
    results.over = isOver(survey, today);
    if (!results.over || !survey.isComparable() || results.trend.size() < 2)
        return results;
    LAARI_ASSIGN(const Rates before, ratesOf(book, results.trend[results.trend.size() - 2].survey));
    results.everybody.vanishing = isVanishing(results.everybody.rate, before.everybody);
    for (size_t i = 0; i < results.roles.size(); ++i)
        results.roles[i].vanishing = isVanishing(results.roles[i].rate, before.roles[i]);
    return results;
}

} // namespace laari::insight
