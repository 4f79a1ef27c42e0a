// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/LoopTimes.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace laari::insight {

namespace {

constexpr double secondsAnHour = 3600;

double quantile(const std::vector<double> &sorted, double p)
{
    const double at = double(sorted.size() - 1) * p;
    const auto below = size_t(at);
    const size_t above = std::min(below + 1, sorted.size() - 1);
    return std::lerp(sorted[below], sorted[above], at - double(below));
}

/// Groups while cases come in, each with the targets of its cases.
class Gathering {
public:
    void add(LoopGroup &group, const LoopRow &row, const QDateTime &now)
    {
        const LoopCase &each = row.loopCase;
        ++group.cases;
        group.open += each.isOpen();
        m_targets[&group].push_back(row.targetHours);
        if (row.hoursToResponse) {
            ++group.responded;
            group.withinTarget += !each.isLate(now);
            group.toResponse.hours.push_back(*row.hoursToResponse);
        } else {
            group.overdue += each.isLate(now);
        }
        if (row.hoursToClosing)
            group.toClosing.hours.push_back(*row.hoursToClosing);
    }

    void finish(LoopGroup &group)
    {
        std::ranges::sort(group.toResponse.hours);
        std::ranges::sort(group.toClosing.hours);
        std::vector<double> &targets = m_targets[&group];
        std::ranges::sort(targets);
        group.targetHours = targets.empty() ? 0 : quantile(targets, 0.5);
    }

private:
    std::map<const LoopGroup *, std::vector<double>> m_targets;
};

LoopRow rowOf(LoopCase loopCase, const WorkingHours &hours)
{
    const auto since = [&](const QDateTime &moment) {
        return double(workingSecondsBetween(loopCase.openedAt, moment, hours)) / secondsAnHour;
    };
    LoopRow row;
    row.targetHours = since(loopCase.dueAt);
    if (loopCase.respondedAt)
        row.hoursToResponse = since(*loopCase.respondedAt);
    if (loopCase.closedAt)
        row.hoursToClosing = since(*loopCase.closedAt);
    row.loopCase = std::move(loopCase);
    return row;
}

template <typename Key> std::vector<LoopGroup> taken(std::map<Key, LoopGroup> groups)
{
    std::vector<LoopGroup> list;
    for (auto &[key, group] : groups)
        list.push_back(std::move(group));
    std::ranges::stable_sort(list, [](const LoopGroup &a, const LoopGroup &b) {
        return a.cases != b.cases ? a.cases > b.cases : a.accountName < b.accountName;
    });
    return list;
}

} // namespace

std::optional<HoursDistribution::Quartiles> HoursDistribution::quartiles() const
{
    if (hours.empty())
        return std::nullopt;
    return Quartiles{quantile(hours, 0.25), quantile(hours, 0.5), quantile(hours, 0.75)};
}

std::optional<double> LoopGroup::shareWithinTarget() const
{
    const int decided = responded + overdue;
    return decided > 0 ? std::optional(double(withinTarget) / decided) : std::nullopt;
}

Result<LoopTimes> loopTimes(const Book &book, Day from, Day to)
{
    const QDateTime now = book.clock().now();
    LAARI_ASSIGN(const LoopSettings settings, book.settings().loop());
    LAARI_ASSIGN(std::vector<LoopCase> cases,
                 book.cases().openedBetween(from.toDate().startOfDay(), to.toDate().endOfDay()));
    LoopTimes times;
    std::map<ListItemId, LoopGroup> byFunction; // no function: id 0
    std::map<AccountId, LoopGroup> byAccount;
    Gathering gathering;
    for (LoopCase &each : cases) {
        LoopRow row = rowOf(std::move(each), settings.hours);
        const LoopCase &loopCase = row.loopCase;
        LoopGroup &ofAccount = byAccount[loopCase.account];
        if (!ofAccount.account) {
            LAARI_ASSIGN(const Account account, book.accounts().find(loopCase.account));
            ofAccount.account = account.id;
            ofAccount.accountName = account.name;
        }
        row.accountName = ofAccount.accountName;
        if (loopCase.person) {
            LAARI_ASSIGN(const Stakeholder person, book.stakeholders().find(*loopCase.person));
            row.personName = person.name;
        }
        LoopGroup &ofFunction = byFunction[loopCase.ourFunction.value_or(ListItemId{})];
        ofFunction.ourFunction = loopCase.ourFunction;
        for (LoopGroup *group : {&times.all, &ofFunction, &ofAccount})
            gathering.add(*group, row, now);
        times.cases.push_back(std::move(row));
    }
    gathering.finish(times.all);
    for (auto &[id, group] : byFunction)
        gathering.finish(group);
    for (auto &[id, group] : byAccount)
        gathering.finish(group);
    times.byFunction = taken(std::move(byFunction));
    times.byAccount = taken(std::move(byAccount));
    std::ranges::reverse(times.cases);
    return times;
}

} // namespace laari::insight
