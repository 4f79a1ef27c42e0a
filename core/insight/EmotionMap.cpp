// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/EmotionMap.h"

#include "core/model/Codes.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <tuple>

namespace laari::insight {

namespace {

/// What is known of a column at an account.
struct Tally {
    int named = 0;
    std::map<ListItemId, int> felt;
};

class Mapper {
public:
    Mapper(const EmotionQuestion &question, const std::vector<ListItem> &emotions, const std::vector<ListItem> &stages)
        : m_question(question), m_emotions(emotions), m_stages(stages)
    {
    }

    void take(const std::vector<EmotionCount> &counts, const std::vector<EmotionGoal> &goals)
    {
        for (const EmotionCount &count : counts) {
            if (!concerns(count.account))
                continue;
            m_seen.insert(count.emotion);
            if (count.journeyStage)
                m_seen.insert(*count.journeyStage);
            m_counts.push_back(count);
        }
        for (const EmotionGoal &goal : goals) {
            if (!concerns(goal.account))
                continue;
            m_seen.insert(goal.emotion);
            if (goal.journeyStage)
                m_seen.insert(*goal.journeyStage);
            m_goals.push_back(goal);
        }
    }

    EmotionMap map()
    {
        EmotionMap map;
        map.columns = columns();
        for (const ListItem &emotion : m_emotions)
            if (isShown(emotion))
                map.rows.push_back({emotion, std::vector<EmotionCell>(map.columns.size())});
        for (size_t column = 0; column < map.columns.size(); ++column)
            fill(map, column);
        order(map);
        return map;
    }

private:
    bool concerns(AccountId account) const { return !m_question.among || m_question.among->contains(account); }
    bool isShown(const ListItem &item) const { return !item.retired || m_seen.contains(item.id); }

    std::vector<EmotionColumn> columns() const
    {
        std::vector<EmotionColumn> columns(1);
        if (m_question.columns == EmotionColumns::Channels) {
            for (const auto &[channel, code] : CodeTable<Channel>::table)
                columns.push_back({channel, {}});
            return columns;
        }
        for (const ListItem &stage : m_stages)
            if (isShown(stage))
                columns.push_back({{}, stage});
        return columns;
    }

    static bool isOf(const EmotionColumn &column, const EmotionCount &count)
    {
        if (column.channel)
            return count.channel == *column.channel;
        return !column.journeyStage || count.journeyStage == column.journeyStage->id;
    }

    static bool isOf(const EmotionColumn &column, const EmotionGoal &goal)
    {
        const auto stage = column.journeyStage ? std::optional(column.journeyStage->id) : std::nullopt;
        return goal.channel == column.channel && goal.journeyStage == stage;
    }

    void fill(EmotionMap &map, size_t at) const
    {
        const EmotionColumn &column = map.columns[at];
        std::map<AccountId, Tally> tallies;
        Tally all;
        for (const EmotionCount &count : m_counts) {
            if (!isOf(column, count))
                continue;
            for (Tally *tally : {&tallies[count.account], &all}) {
                tally->named += count.touchpoints;
                tally->felt[count.emotion] += count.touchpoints;
            }
        }
        std::map<ListItemId, std::vector<AccountId>> wanting;
        for (const EmotionGoal &goal : m_goals)
            if (isOf(column, goal))
                wanting[goal.emotion].push_back(goal.account);
        for (EmotionRow &row : map.rows) {
            EmotionCell &cell = row.cells[at];
            cell.felt = all.felt[row.emotion.id];
            cell.named = all.named;
            for (const AccountId account : wanting[row.emotion.id]) {
                ++cell.accountsWanting;
                cell.feltWhereWanted += tallies[account].felt[row.emotion.id];
                cell.namedWhereWanted += tallies[account].named;
            }
            judge(cell, row.emotion.valence);
        }
    }

    static void judge(EmotionCell &cell, Valence valence)
    {
        if (cell.accountsWanting == 0)
            return;
        if (cell.namedWhereWanted == 0) {
            cell.gap = EmotionGap::Unknown;
            return;
        }
        const double ofRare = double(cell.feltWhereWanted) / cell.namedWhereWanted / rareBelow;
        cell.gap = EmotionGap::Met;
        if (valence == Valence::Negative) {
            if (cell.feltWhereWanted > 0) {
                cell.gap = EmotionGap::StillFelt;
                cell.size = std::min(1.0, ofRare);
            }
        } else if (cell.feltWhereWanted == 0) {
            cell.gap = EmotionGap::Missing;
            cell.size = 1;
        } else if (ofRare < 1) {
            cell.gap = EmotionGap::Rare;
            cell.size = 1 - ofRare;
        }
    }

    static void order(EmotionMap &map)
    {
        std::vector<EmotionPlace> gaps;
        for (size_t row = 0; row < map.rows.size(); ++row)
            for (size_t column = 0; column < map.columns.size(); ++column)
                if (isGap(map.at({row, column}).gap))
                    gaps.push_back({row, column});
        std::ranges::stable_sort(gaps, {}, [&](const EmotionPlace &place) {
            const EmotionCell &cell = map.at(place);
            const bool negative = map.rows[place.row].emotion.valence == Valence::Negative;
            return std::tuple(-cell.size, !negative, -cell.namedWhereWanted);
        });

        // Rows by their worst gap, then as they were; and the places again by where their rows have gone.
        std::vector<size_t> before;
        const auto add = [&](size_t row) {
            if (std::ranges::find(before, row) == before.end())
                before.push_back(row);
        };
        for (const EmotionPlace &place : gaps)
            add(place.row);
        for (size_t row = 0; row < map.rows.size(); ++row)
            add(row);
        std::vector<EmotionRow> rows;
        std::vector<size_t> now(before.size());
        for (size_t row = 0; row < before.size(); ++row) {
            now[before[row]] = row;
            rows.push_back(std::move(map.rows[before[row]]));
        }
        for (EmotionPlace &place : gaps)
            place.row = now[place.row];
        map.rows = std::move(rows);
        map.gaps = std::move(gaps);
    }

    const EmotionQuestion &m_question;
    const std::vector<ListItem> &m_emotions;
    const std::vector<ListItem> &m_stages;
    QSet<ListItemId> m_seen; ///< emotions and stages that were felt or are aimed at
    std::vector<EmotionCount> m_counts;
    std::vector<EmotionGoal> m_goals;
};

} // namespace

bool isGap(EmotionGap gap)
{
    return gap == EmotionGap::Missing || gap == EmotionGap::Rare || gap == EmotionGap::StillFelt;
}

int EmotionMap::touchpoints() const
{
    return rows.empty() ? 0 : rows.front().cells.front().named;
}

int EmotionMap::goals() const
{
    const auto ofRow = [](int sum, const EmotionRow &row) {
        return sum + int(std::ranges::count_if(row.cells, [](const auto &cell) { return cell.accountsWanting > 0; }));
    };
    return std::accumulate(rows.begin(), rows.end(), 0, ofRow);
}

Result<EmotionMap> emotionMap(const Book &book, const EmotionQuestion &question)
{
    LAARI_ASSIGN(const std::vector<ListItem> emotions, book.lists().items(ListKind::Emotion));
    LAARI_ASSIGN(const std::vector<ListItem> stages, book.lists().items(ListKind::JourneyStage));
    LAARI_ASSIGN(const std::vector<EmotionCount> counts,
                 book.experience().emotions(question.from, question.to, question.account));
    LAARI_ASSIGN(const std::vector<EmotionGoal> goals,
                 question.account ? book.emotionGoals().ofAccount(*question.account) : book.emotionGoals().all());
    Mapper mapper(question, emotions, stages);
    mapper.take(counts, goals);
    return mapper.map();
}

} // namespace laari::insight
