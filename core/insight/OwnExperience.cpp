// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/OwnExperience.h"

#include <QHash>

#include <algorithm>
#include <cmath>
#include <map>

namespace laari::insight {

namespace {

constexpr int askEvery = 4096; ///< encounters

/// What sorts encounters into lines, in order of key: an id, a channel, an industry's number, a half-year.
using Sums = std::map<std::optional<qint64>, ExperienceSum>;

HalfYear halfYearOf(Day day)
{
    const QDate date = day.toDate();
    return {date.year(), date.month() <= 6 ? 1 : 2};
}

class Sorter {
public:
    Sorter(const Book &book, ExperienceBy by) : m_book(book), m_by(by) {}

    Result<void> prepare()
    {
        if (m_by == ExperienceBy::Industry) {
            LAARI_ASSIGN(const std::vector<Account> accounts, m_book.accounts().all());
            for (const Account &account : accounts)
                if (const QString industry = account.industry.simplified(); !industry.isEmpty())
                    m_industryOf.insert(account.id, numberOf(industry));
        } else if (m_by == ExperienceBy::OurFunction || m_by == ExperienceBy::JourneyStage) {
            const bool functions = m_by == ExperienceBy::OurFunction;
            LAARI_ASSIGN(const std::vector<ListItem> items,
                         m_book.lists().items(functions ? ListKind::OurFunction : ListKind::JourneyStage));
            for (const ListItem &item : items)
                m_items.insert(item.id, item);
        }
        return {};
    }

    std::optional<qint64> keyOf(const Encounter &encounter) const
    {
        const auto number = [](const std::optional<ListItemId> &id) {
            return id ? std::optional(id->value) : std::nullopt;
        };
        switch (m_by) {
        case ExperienceBy::OurFunction: return number(encounter.ourFunction);
        case ExperienceBy::JourneyStage: return number(encounter.journeyStage);
        case ExperienceBy::Channel: return qint64(encounter.channel);
        case ExperienceBy::Industry: {
            const auto industry = m_industryOf.constFind(encounter.account);
            return industry == m_industryOf.constEnd() ? std::nullopt : std::optional(*industry);
        }
        case ExperienceBy::HalfYear: {
            const HalfYear half = halfYearOf(encounter.day);
            return qint64(half.year) * 2 + half.half - 1;
        }
        }
        return std::nullopt;
    }

    ExperienceKey wordOf(std::optional<qint64> key) const
    {
        if (!key)
            return std::monostate();
        switch (m_by) {
        case ExperienceBy::OurFunction:
        case ExperienceBy::JourneyStage: return m_items.value(ListItemId{*key});
        case ExperienceBy::Channel: return Channel(*key);
        case ExperienceBy::Industry: return m_industries[size_t(*key)];
        case ExperienceBy::HalfYear: return HalfYear{int(*key / 2), int(*key % 2) + 1};
        }
        return std::monostate();
    }

private:
    /// Industries are typed: the same one in another case is the same.
    qint64 numberOf(const QString &industry)
    {
        const auto known = m_numbers.constFind(industry.toCaseFolded());
        if (known != m_numbers.constEnd())
            return *known;
        m_industries.push_back(industry);
        return *m_numbers.insert(industry.toCaseFolded(), qint64(m_industries.size()) - 1);
    }

    const Book &m_book;
    ExperienceBy m_by;
    QHash<AccountId, qint64> m_industryOf;
    QHash<QString, qint64> m_numbers;
    std::vector<QString> m_industries;
    QHash<ListItemId, ListItem> m_items;
};

} // namespace

void ExperienceSum::add(const Encounter &encounter)
{
    const int theirStep = std::clamp(int(std::lround(3 + 2 * encounter.score)), 1, 5);
    ++encounters;
    ++ours[size_t(std::clamp(encounter.ownFeeling, 1, 5) - 1)];
    ++theirs[size_t(theirStep - 1)];
    // By the unrounded score: rounding must not make two steps of one and a half.
    const double difference = encounter.ownFeeling - (3 + 2 * encounter.score);
    if (difference >= apartSteps - 1e-9)
        ++weFeltBetter;
    else if (difference <= -apartSteps + 1e-9)
        ++theyFeltBetter;
}

void ExperienceSum::add(const ExperienceSum &sum)
{
    encounters += sum.encounters;
    weFeltBetter += sum.weFeltBetter;
    theyFeltBetter += sum.theyFeltBetter;
    for (size_t i = 0; i < ours.size(); ++i) {
        ours[i] += sum.ours[i];
        theirs[i] += sum.theirs[i];
    }
}

Result<OwnExperience> ownExperience(const Book &book, ExperienceBy by, Day from, Day to,
                                    const std::function<bool()> &goesOn)
{
    Sorter sorter(book, by);
    LAARI_TRY(sorter.prepare());
    Sums sums;
    int asked = 0;
    const auto take = [&](const Encounter &encounter) {
        sums[sorter.keyOf(encounter)].add(encounter);
        return !goesOn || ++asked % askEvery != 0 || goesOn();
    };
    LAARI_TRY(book.experience().encounters(from, to, take));

    OwnExperience experience;
    ExperienceSum all;
    ExperienceSum rest;
    for (const auto &[key, sum] : sums) {
        all.add(sum);
        if (sum.encounters >= leastEncounters)
            experience.lines.push_back({sorter.wordOf(key), sum});
        else
            rest.add(sum);
    }
    // A rest that is too few to be told could be had by taking the lines from the whole: it takes the smallest along.
    while (rest.encounters > 0 && rest.encounters < leastEncounters && !experience.lines.empty()) {
        const auto smallest = std::ranges::min_element(experience.lines, {},
                                                       [](const ExperienceLine &line) { return line.sum.encounters; });
        rest.add(smallest->sum);
        experience.lines.erase(smallest);
    }
    if (all.encounters >= leastEncounters)
        experience.all = all;
    if (rest.encounters >= leastEncounters)
        experience.rest = rest;
    if (by != ExperienceBy::HalfYear)
        std::ranges::stable_sort(experience.lines, std::ranges::greater(),
                                 [](const ExperienceLine &line) { return line.sum.encounters; });
    return experience;
}

} // namespace laari::insight
