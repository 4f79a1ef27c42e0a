// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/ChangeLines.h"

#include "tests/support/ChangeTale.h"

#include <cmath>
#include <ostream>

namespace laari {

namespace {

using insight::ChangeLine;
using Kind = ChangeLine::Kind;
using testing::day;
using testing::Tale;

struct Line {
    Kind kind;
    int tenths;
    qint64 entry = 0; ///< 0: none
    int count = 1;

    friend bool operator==(const Line &, const Line &) = default;
    friend std::ostream &operator<<(std::ostream &out, const Line &line)
    {
        return out << int(line.kind) << ": " << line.tenths << " of " << line.entry << " x " << line.count;
    }
};

std::vector<Line> linesOf(const Tale &tale, int most)
{
    std::vector<Line> lines;
    int sum = 0;
    for (const ChangeLine &each : insight::changeLines(tale.change(), tale.story(), most)) {
        lines.push_back({each.kind, each.tenths, each.entry.value, each.count});
        sum += each.counts() ? each.tenths : 0;
    }
    EXPECT_EQ(sum, insight::tenthsOf(tale.change()));
    return lines;
}

TEST(ChangeLines, TheLargestComeOneByOneAndTheRestSummed)
{
    const Tale tale = Tale()
                          .met(-6, Channel::Delivery, day(2026, 4, 9))
                          .met(0.01, Channel::Call, day(2026, 5, 1))
                          .met(3.24, Channel::Visit, day(2026, 5, 4))
                          .met(-1, Channel::Invoice, day(2026, 5, 8))
                          .enteredLater(-0.5)
                          .fading(-1.5)
                          .together(0.8);
    const std::vector<Line> all = {{Kind::Cause, -60, 1},    {Kind::Cause, 32, 3}, {Kind::Cause, -10, 4},
                                   {Kind::EnteredLater, -5}, {Kind::Fading, -15},  {Kind::Together, 8}};
    EXPECT_EQ(linesOf(tale, 5), all);
    const std::vector<Line> two = {{Kind::Cause, -60, 1},    {Kind::Cause, 32, 3}, {Kind::Others, -10, 0, 2},
                                   {Kind::EnteredLater, -5}, {Kind::Fading, -15},  {Kind::Together, 8}};
    EXPECT_EQ(linesOf(tale, 2), two);
}

TEST(ChangeLines, OneCauseAloneHasNothingToDoWithOthers)
{
    const std::vector<Line> lines = {{Kind::Cause, -60, 1}, {Kind::Fading, -7}};
    EXPECT_EQ(linesOf(Tale().met(-6, Channel::Delivery, day(2026, 4, 9)).fading(-1.5).together(0.8), 5), lines);
    EXPECT_EQ(linesOf(Tale(), 5), (std::vector<Line>{{Kind::Fading, 0}}));
}

/// As the sentences tell them: one line counts, and below it stands what each would explain alone.
TEST(ChangeLines, FailuresToldAsOneAreOneLine)
{
    const Tale tale = Tale()
                          .met(-4, Channel::Delivery, day(2026, 4, 9))
                          .met(-3, Channel::Invoice, day(2026, 5, 4))
                          .met(-2, Channel::Service, day(2026, 6, 1))
                          .failing(-39.6)
                          .met(1.5, Channel::Visit, day(2026, 6, 3))
                          .mending({2})
                          .met(2, Channel::Visit, day(2026, 6, 5))
                          .together(-33);
    const std::vector<Line> lines = {{Kind::Failures, -396, 0, 3}, {Kind::OfFailures, -40, 1},
                                     {Kind::OfFailures, -30, 2},   {Kind::MoreFailures, 0, 0, 2},
                                     {Kind::Cause, 20, 5},         {Kind::Together, -9}};
    EXPECT_EQ(linesOf(tale, 2), lines);
    EXPECT_TRUE(insight::changeLines(tale.change(), tale.story(), 2).front().mended);
    EXPECT_EQ(linesOf(tale, 9).size(), 7U) << "all of them, and so none is left to be counted";
    // Where they explain themselves they stand one by one.
    const Tale apart = Tale()
                           .met(-9, Channel::Delivery, day(2026, 4, 9))
                           .met(-8, Channel::Invoice, day(2026, 5, 4))
                           .failing(-20)
                           .together(-3);
    const std::vector<Line> each = {{Kind::Cause, -90, 1}, {Kind::Cause, -80, 2}, {Kind::Together, -30}};
    EXPECT_EQ(linesOf(apart, 5), each);
}

} // namespace
} // namespace laari
