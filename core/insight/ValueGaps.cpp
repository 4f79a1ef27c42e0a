// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/ValueGaps.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <tuple>

namespace laari::insight {

namespace {

std::optional<double> medianOf(std::vector<int> values)
{
    if (values.empty())
        return std::nullopt;
    std::ranges::sort(values);
    const size_t middle = values.size() / 2;
    return values.size() % 2 ? values[middle] : (values[middle - 1] + values[middle]) / 2.0;
}

using People = std::map<StakeholderId, Role>; ///< who is at the account

ValueOfRole ofRole(Role role, const std::vector<ValueRating> &latest, const People &people)
{
    ValueOfRole value;
    value.role = role;
    std::vector<int> gaps;
    for (const ValueRating &rating : latest) {
        if (people.at(rating.person) != role)
            continue;
        ++value.people;
        value.expectation.add(rating.expectation);
        value.delivery.add(rating.delivery);
        value.sacrifice.add(rating.sacrifice);
        if (const auto gap = rating.gap())
            gaps.push_back(*gap);
    }
    value.gap = medianOf(std::move(gaps));
    return value;
}

/// 0 where there is none.
double shortfall(const ValueOfDriver &value, std::optional<Role> role)
{
    double worst = 0;
    for (const ValueOfRole &each : value.roles)
        if (!role || each.role == *role)
            worst = std::min(worst, each.gap.value_or(0));
    return worst;
}

} // namespace

void StepCounts::add(const std::optional<int> &step)
{
    if (step && *step >= 1 && *step <= int(people.size()))
        ++people[size_t(*step - 1)];
}

int StepCounts::count() const
{
    return std::accumulate(people.begin(), people.end(), 0);
}

std::optional<double> StepCounts::median() const
{
    std::vector<int> steps;
    for (size_t i = 0; i < people.size(); ++i)
        steps.insert(steps.end(), size_t(people[i]), int(i) + 1);
    return medianOf(std::move(steps));
}

Result<std::vector<ValueOfDriver>> valueGaps(const Book &book, AccountId account, Day today)
{
    LAARI_ASSIGN(const std::vector<ValueDriver> drivers, book.values().driversOf(account));
    LAARI_ASSIGN(const std::vector<ValueRating> ratings, book.values().ratingsOf(account, today));
    LAARI_ASSIGN(const std::vector<Stakeholder> stakeholders, book.stakeholders().ofAccount(account));
    People people;
    for (const Stakeholder &person : stakeholders)
        if (!person.activeUntil || *person.activeUntil >= today)
            people.emplace(person.id, person.roleOn(today).role);

    std::vector<ValueOfDriver> values;
    for (const ValueDriver &driver : drivers) {
        ValueOfDriver value;
        value.driver = driver;
        std::map<StakeholderId, ValueRating> latest; // the rows come by day
        for (const ValueRating &rating : ratings)
            if (rating.driver == driver.id && people.contains(rating.person))
                latest[rating.person] = rating;
        for (const auto &[person, rating] : latest) {
            value.newest = std::max(value.newest.value_or(rating.day), rating.day);
            value.latest.push_back(rating);
        }
        for (const Role role : {Role::Decider, Role::Influencer, Role::Contact})
            if (ValueOfRole each = ofRole(role, value.latest, people); each.people > 0)
                value.roles.push_back(std::move(each));
        values.push_back(std::move(value));
    }
    std::ranges::stable_sort(values, {}, [](const ValueOfDriver &value) {
        return std::tuple(shortfall(value, Role::Decider), shortfall(value, std::nullopt));
    });
    return values;
}

} // namespace laari::insight
