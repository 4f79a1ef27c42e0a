// SPDX-License-Identifier: GPL-3.0-or-later
// A book that logs, back-dates and deletes entry by entry, keeping a checkpoint's worth of each day, must hold bit for
// bit what replaying its entries from the beginning gives.
#include "Histories.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <set>

namespace laari::trust::test {
namespace {

/// Keeps one person's projection as a store would.
class Book {
public:
    explicit Book(const Model &model) : m_model(model) {}

    void log(const Entry &entry)
    {
        m_entries[entry.day].push_back(entry);
        projectFrom(entry.day);
    }
    void erase(const Entry &entry)
    {
        std::vector<Entry> &date = m_entries[entry.day];
        std::erase_if(date, [&](const Entry &each) { return each.id == entry.id; });
        if (date.empty())
            m_entries.erase(entry.day);
        projectFrom(entry.day);
    }
    History history() const
    {
        History all;
        for (const auto &[day, entries] : m_entries)
            all.insert(all.end(), entries.begin(), entries.end());
        return all;
    }
    const std::map<Day, DayOutcome> &projection() const { return m_projection; }

private:
    /// No more than a Checkpoint asks for.
    Checkpoint before(Day day) const
    {
        Checkpoint checkpoint;
        std::map<EntryId, FailureState> failures;
        const auto end = m_projection.lower_bound(day);
        for (auto it = m_projection.begin(); it != end; ++it) {
            checkpoint.state = it->second.state;
            for (const FailureState &failure : it->second.failures)
                failures.insert_or_assign(failure.failure, failure);
        }
        std::set<EntryId> mendedLater;
        for (auto it = m_entries.lower_bound(day); it != m_entries.end(); ++it)
            for (const Entry &entry : it->second)
                if (entry.mends)
                    mendedLater.insert(*entry.mends);
        Day oldest = day;
        for (const auto &[id, failure] : failures) {
            if (day - failure.failureDay > 730 && !mendedLater.contains(id))
                continue;
            checkpoint.failures.push_back(failure);
            oldest = std::min(oldest, failure.asOf);
        }
        for (auto it = m_projection.upper_bound(oldest); it != end && oldest < day; ++it)
            if (it->second.correction)
                checkpoint.corrections.push_back(*it->second.correction);
        return checkpoint;
    }
    void projectFrom(Day day)
    {
        Replay walk(m_model, before(day));
        m_projection.erase(m_projection.lower_bound(day), m_projection.end());
        for (auto it = m_entries.lower_bound(day); it != m_entries.end(); ++it)
            m_projection.insert_or_assign(it->first, walk.take(it->second));
    }

    const Model &m_model;
    std::map<Day, std::vector<Entry>> m_entries;
    std::map<Day, DayOutcome> m_projection;
};

void expectSame(const std::map<Day, DayOutcome> &projection, const std::vector<DayOutcome> &replayed)
{
    ASSERT_EQ(projection.size(), replayed.size());
    auto it = projection.begin();
    for (const DayOutcome &outcome : replayed) {
        const DayOutcome &kept = (it++)->second;
        ASSERT_EQ(kept.state, outcome.state);
        ASSERT_EQ(kept.postings, outcome.postings);
        ASSERT_EQ(kept.failures, outcome.failures);
        ASSERT_EQ(kept.correction, outcome.correction);
    }
}

TEST(Incremental, LoggingInAnyOrderAndDeletingEqualsReplaying)
{
    Chance chance(31);
    for (int i = 0; i < 1000; ++i) {
        SCOPED_TRACE(i);
        const Model model(i % 2 == 0 ? Parameters{} : chance.parameters());
        History order = chance.history();
        if (chance.one(0.5))
            std::shuffle(order.begin(), order.end(), chance.engine());
        else // mostly in order, as in life
            for (int swaps = 0; swaps < 3; ++swaps)
                std::swap(order[size_t(chance.whole(0, int(order.size()) - 1))], order.back());
        Book book(model);
        for (const Entry &entry : order)
            book.log(entry);
        expectSame(book.projection(), replay(model, order));
        if (testing::Test::HasFatalFailure())
            return;

        for (int deletions = chance.whole(1, 5); deletions > 0 && !order.empty(); --deletions) {
            const auto which = order.begin() + chance.whole(0, int(order.size()) - 1);
            book.erase(*which);
            order.erase(which);
        }
        expectSame(book.projection(), replay(model, order));
        if (testing::Test::HasFatalFailure())
            return;
    }
}

TEST(Incremental, ManySurveysAreLookedAcrossAlikeFromAnyCheckpoint)
{
    // Enough surveys for blocks of days; the checkpoint begins in the middle of the largest.
    const Model model(Parameters{});
    History history = {touch(1, 10, -0.9, 4), touch(2, 333, -0.8, 2)};
    for (int day = 1; day < 1000; day += 3)
        history.push_back(survey(1000 + day, day, 0.6, 0.3, 0.02));
    history.push_back(mending(3, 1001, 2, 0.4));
    history.push_back(mending(4, 1002, 1, 0.9));
    Book book(model);
    for (const Entry &entry : history)
        book.log(entry);
    expectSame(book.projection(), replay(model, history));
}

TEST(Incremental, SameHistoryGivesTheSameOnEveryRun)
{
    Chance chance(5);
    for (int i = 0; i < 200; ++i) {
        const History history = chance.history();
        const Model model(Parameters{});
        const Model again(Parameters{});
        const std::vector<DayOutcome> first = replay(model, history);
        const std::vector<DayOutcome> second = replay(again, history);
        for (size_t day = 0; day < first.size(); ++day)
            ASSERT_EQ(first[day].postings, second[day].postings);
    }
}

} // namespace
} // namespace laari::trust::test
