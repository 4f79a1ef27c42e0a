// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/TrustGoal.h"
#include "ui/charts/ChartScale.h"

#include <QCoreApplication>
#include <QList>
#include <QPen>
#include <QPointF>
#include <QString>

#include <optional>
#include <vector>

class QPainter;

namespace laari::ui {

class Theme;

/// A line of trust index that is not history: the way to a goal, or what would become of it in a scenario.
struct ChartPath {
    enum class Kind { Goal, Scenario };

    Kind kind = Kind::Goal;
    int number = 0;        ///< of a scenario, from 0: its dash pattern
    QString name;          ///< of a scenario, as the user named it
    QList<QPointF> points; ///< days and values, days ascending

    static ChartPath toGoal(const TrustGoal &goal); ///< of a goal with a level
    std::optional<double> on(Day day) const;        ///< between its ends
};

/// How they are drawn and told, each kind in one place for chart and legend.
class ChartPaths {
    Q_DECLARE_TR_FUNCTIONS(laari::ui::ChartPaths)

public:
    /// A dash pattern each, so that no two need a colour to be told apart.
    static QPen pen(ChartPath::Kind kind, int number, const Theme &theme);
    static QString letter(int number);                 ///< "A" of the first scenario
    static QString titleOf(const ChartPath &scenario); ///< its letter and its name, if it has one
    static QString goalWord();
    static void paint(QPainter &painter, const ChartScale &scale, const std::vector<ChartPath> &paths,
                      const Theme &theme);
    /// What they say on a day, a line each.
    static QStringList linesOn(const std::vector<ChartPath> &paths, Day day);
    /// The last day of the way to a goal, which has a mark there. Scenarios end with the forecast.
    static std::optional<double> end(const std::vector<ChartPath> &paths);
};

} // namespace laari::ui
