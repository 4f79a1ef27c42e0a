// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portfolio/PortfolioView.h"

#include <QSettings>

#include <algorithm>

namespace laari::ui {

namespace {

const QString viewsKey = QStringLiteral("portfolio/views");

QVariantMap written(const PortfolioView &view)
{
    QVariantMap map{
        {QStringLiteral("name"), view.name},
        {QStringLiteral("typed"), view.filter.typed},
        {QStringLiteral("grouping"), int(view.grouping)},
        {QStringLiteral("since"), view.since},
        {QStringLiteral("day"), view.day.value},
        {QStringLiteral("sortColumn"), view.sortColumn},
        {QStringLiteral("descending"), view.sortOrder == Qt::DescendingOrder},
        {QStringLiteral("hidden"), view.hidden},
    };
    if (view.filter.stage)
        map.insert(QStringLiteral("stage"), int(*view.filter.stage));
    if (view.filter.owner)
        map.insert(QStringLiteral("owner"), *view.filter.owner);
    return map;
}

PortfolioView read(const QVariantMap &map)
{
    PortfolioView view;
    view.name = map.value(QStringLiteral("name")).toString().trimmed();
    view.filter.typed = map.value(QStringLiteral("typed")).toString();
    if (const QVariant stage = map.value(QStringLiteral("stage")); stage.isValid())
        view.filter.stage = Lifecycle(std::clamp(stage.toInt(), 0, int(Lifecycle::CompetitorsCustomer)));
    if (const QVariant owner = map.value(QStringLiteral("owner")); owner.isValid())
        view.filter.owner = owner.toString();
    view.grouping =
        PortfolioGrouping(std::clamp(map.value(QStringLiteral("grouping")).toInt(), 0, int(PortfolioGrouping::Family)));
    view.since = map.value(QStringLiteral("since")).toInt();
    view.day = Day{map.value(QStringLiteral("day")).toInt()};
    view.sortColumn = map.value(QStringLiteral("sortColumn")).toString();
    view.sortOrder = map.value(QStringLiteral("descending")).toBool() ? Qt::DescendingOrder : Qt::AscendingOrder;
    view.hidden = map.value(QStringLiteral("hidden")).toStringList();
    return view;
}

} // namespace

std::vector<PortfolioView> portfolioViews(const QSettings &settings)
{
    std::vector<PortfolioView> views;
    const QVariantList all = settings.value(viewsKey).toList();
    for (const QVariant &each : all)
        if (const PortfolioView view = read(each.toMap()); !view.name.isEmpty())
            putPortfolioView(views, view);
    return views;
}

void keepPortfolioViews(QSettings &settings, const std::vector<PortfolioView> &views)
{
    QVariantList all;
    for (const PortfolioView &view : views)
        all << written(view);
    settings.setValue(viewsKey, all);
}

void putPortfolioView(std::vector<PortfolioView> &views, const PortfolioView &view)
{
    const auto same = std::find_if(views.begin(), views.end(), [&](const PortfolioView &each) {
        return each.name.compare(view.name, Qt::CaseInsensitive) == 0;
    });
    if (same != views.end())
        *same = view;
    else
        views.push_back(view);
    std::stable_sort(views.begin(), views.end(), [](const PortfolioView &a, const PortfolioView &b) {
        return QString::localeAwareCompare(a.name, b.name) < 0;
    });
}

} // namespace laari::ui
