// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFontMetricsF>
#include <QLineF>
#include <QRectF>
#include <QString>

#include <optional>
#include <span>
#include <vector>

namespace laari::ui {

/// The part of trust (x) and CX (y) that a picture shows, each on 0 to 100 and a little beyond, and where it lies.
struct BubbleScale {
    QRectF plot;
    QRectF values; ///< left and right: trust; top and bottom: the lowest and the highest CX

    QPointF at(double trust, double cx) const
    {
        return {plot.left() + (trust - values.left()) / values.width() * plot.width(),
                plot.bottom() - (cx - values.top()) / values.height() * plot.height()};
    }
    QPointF valueAt(QPointF pixel) const
    {
        return {values.left() + (pixel.x() - plot.left()) / plot.width() * values.width(),
                values.top() + (plot.bottom() - pixel.y()) / plot.height() * values.height()};
    }
};

/// What is to be seen: every point (trust, CX), and the crossing of the fields' borders.
QRectF fittingValues(std::span<const QPointF> points);
/// `values` made `factor` times as large around the point `around`, which stays where it is, within what there is.
QRectF zoomedValues(QRectF values, double factor, QPointF around);
QRectF movedValues(QRectF values, QPointF by);

struct Bubble {
    size_t row = 0; ///< of those the picture was given
    QPointF at;
    double radius = 0;
};

/// Radius whose area is in proportion to `amount`, `most` pixels for `largest`; never too small to point at.
double bubbleRadius(double amount, double largest, double most);
/// How large the largest of so many bubbles may be in a plot of that size.
double largestRadius(QSizeF plot, size_t bubbles);

enum class Way { Left, Right, Up, Down };
/// The bubble that lies nearest in that direction; empty: none does.
std::optional<size_t> nearestBubble(std::span<const Bubble> bubbles, size_t from, Way way);
double distanceTo(const QRectF &box, QPointF point); ///< 0 inside
/// The bubble under the point, the smallest where several are.
std::optional<size_t> bubbleAt(std::span<const Bubble> bubbles, QPointF point);

struct BubbleLabel {
    size_t bubble = 0;
    QString text;
    QRectF box;
    std::optional<QLineF> leader; ///< where the label stands off its bubble
    bool onLine = false;          ///< it stands on a line that it should have avoided
};

/// Names beside bubbles: none on another, none on a bubble or on what is `taken`; a leader line where the name stands
/// off, and none across another name. Those with no room go without a name.
class LabelPlacer {
public:
    LabelPlacer(std::span<const Bubble> bubbles, const QRectF &plot, std::span<const QRectF> taken,
                const QFontMetricsF &metrics);

    /// How names and their leader lines keep clear of the lines to avoid, in the order in which places are tried.
    enum class Search {
        Near,       ///< both do
        Far,        ///< both do, and the name may stand far off
        AcrossLine, ///< the leader goes across one
        OnLine,     ///< the name stands on one: better there than nowhere
    };
    void avoid(const QLineF &line) { m_lines.push_back(line); }
    void setSearch(Search search) { m_search = search; } ///< from now on; Near before
    /// False: no room. `anyhow`: it may stand on bubbles, and on names where nothing else is left.
    bool place(size_t bubble, const QString &name, bool anyhow = false);
    const std::vector<BubbleLabel> &labels() const { return m_labels; }

private:
    enum class Over { Nothing, Leader, Name }; ///< what may go over bubbles
    /// `foot`: where the name's line begins, or would.
    bool isFree(const BubbleLabel &label, QPointF foot, Over over) const;
    bool isOnLine(const QRectF &box) const;

    std::span<const Bubble> m_bubbles;
    QRectF m_plot;
    std::vector<QRectF> m_taken;
    std::vector<QLineF> m_lines;
    Search m_search = Search::Near;
    QFontMetricsF m_metrics;
    std::vector<BubbleLabel> m_labels;
};

} // namespace laari::ui
