// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Day.h"
#include "ui/portfolio/PortfolioArrangement.h"

#include <QStringList>

#include <vector>

class QSettings;

namespace laari::ui {

/// A way to look at the portfolio that a user has named: what is shown, how, and against which day.
struct PortfolioView {
    QString name; ///< not empty, one of its kind however it is capitalised
    PortfolioFilter filter;
    PortfolioGrouping grouping = PortfolioGrouping::None;
    int since = 0;      ///< as PortfolioControls counts them
    Day day;            ///< where `since` is a day of the user's choice
    QString sortColumn; ///< PortfolioModel::columnKey
    Qt::SortOrder sortOrder = Qt::DescendingOrder;
    QStringList hidden; ///< column keys

    friend bool operator==(const PortfolioView &, const PortfolioView &) = default;
};

/// The user's views, as kept on this machine, by name. What another version wrote and this one does not know is left
/// out.
std::vector<PortfolioView> portfolioViews(const QSettings &settings);
void keepPortfolioViews(QSettings &settings, const std::vector<PortfolioView> &views);
/// Puts the view in the place of the one of its name, or among the others.
void putPortfolioView(std::vector<PortfolioView> &views, const PortfolioView &view);

} // namespace laari::ui
