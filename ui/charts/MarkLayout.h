// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/AccountTimeline.h"
#include "ui/charts/ChartScale.h"

#include <QFontMetricsF>
#include <QHash>
#include <QString>

#include <optional>
#include <vector>

namespace laari::ui {

/// What the chart says about a touchpoint besides its place: both in the user's language already.
struct MarkText {
    QString label;  ///< very short, for the lane of failures: the cause; may be empty
    QString detail; ///< one line for the tool tip: channel, people, note
};
using MarkTexts = QHash<TouchpointId, MarkText>;

/// What a mark is in the picture: a failure, one that failed again while mending another (q <= -0.1) included; a
/// recovery, which took the attempt well (q >= 0.1). An attempt between the two is contact only: neither.
bool isFailure(const insight::TimelineMark &mark);
bool isRecovery(const insight::TimelineMark &mark);

/// Where every mark of the chart stands on the screen. Pure geometry: drawing and hit testing read the same places.
class MarkLayout {
public:
    static constexpr double symbolSize = 10; ///< of the triangles in the lane
    static constexpr double rowHeight = 18;
    static constexpr int mostRows = 3;

    struct Dot {
        size_t mark = 0; ///< index into Timeline::marks
        QPointF at;
        bool contactOnly = false; ///< no score: a tick at the axis
        bool hollow = false;      ///< hearsay
    };
    struct Symbol {
        size_t mark = 0;
        QPointF at; ///< middle of the triangle
    };
    /// A failure in the lane with what mended it.
    struct Bracket {
        Symbol failure;
        std::vector<Symbol> recoveries;  ///< oldest first; may be empty: nothing has mended it yet
        std::vector<Symbol> failedAgain; ///< attempts that were failures themselves: they end nothing
        int days = 0;                    ///< from the failure to its first recovery
        QString text;                    ///< "6 d", or with the cause before it where there is room; may be empty
        QRectF textBox;
        int row = 0;
    };
    using DaysText = QString (*)(int days);

    MarkLayout() = default;
    /// `laneTop`: where the lane of failures begins; `rows`: how many rows it has (see rowsNeeded).
    MarkLayout(const insight::Timeline &timeline, const MarkTexts &texts, const ChartScale &scale, double laneTop,
               int rows, const QFontMetricsF &metrics, DaysText daysText);

    /// Rows (0 to mostRows) the lane wants at this scale so that brackets do not run into each other.
    static int rowsNeeded(const insight::Timeline &timeline, const ChartScale &scale);

    const std::vector<Dot> &dots() const { return m_dots; }
    const std::vector<Bracket> &brackets() const { return m_brackets; }

    /// The mark nearest to `point`, within reach of a finger's slip; index into Timeline::marks.
    std::optional<size_t> markAt(QPointF point, double reach = 8) const;

private:
    double freeBefore(size_t bracket, double plotLeft) const;

    std::vector<Dot> m_dots;
    std::vector<Bracket> m_brackets;
};

} // namespace laari::ui
