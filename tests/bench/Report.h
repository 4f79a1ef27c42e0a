// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace laari::bench {

/// One line: what was measured, beside what it is measured against in the same run.
struct Figure {
    enum class Bound {
        Ratio,      ///< ours / yardstick at most `limit`
        Difference, ///< ours - yardstick at most `limit`
        AtMost,     ///< ours at most `limit`
        AtLeast,    ///< ours at least `limit`
        None,       ///< only told
    };

    QString what;
    QString unit; ///< of ours and yardstick
    double ours = 0;
    std::optional<double> yardstick = {};
    Bound bound = Bound::None;
    double limit = 0;

    double ratio() const { return yardstick ? ours / *yardstick : 0; }
    bool reached() const;
    QString mustReach() const;
};

/// All figures of a run, as a table and as JSON.
class Report {
public:
    void add(const Figure &figure) { m_figures.push_back(figure); }
    const Figure *find(const QString &what) const;
    void print() const;
    bool write(const QString &path) const;

private:
    std::vector<Figure> m_figures;
};

} // namespace laari::bench
