// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/PaperPictures.h"

#include "ui/charts/ChartLegend.h"
#include "ui/charts/PortfolioLegend.h"
#include "ui/charts/PortfolioPicture.h"
#include "ui/charts/ReservoirWidget.h"
#include "ui/charts/TrustPlot.h"
#include "ui/common/Theme.h"
#include "ui/reports/PaperFlow.h"

#include <algorithm>

namespace laari::ui {

namespace {

constexpr int shownDays = 3 * 365;

/// Laid out as if it were shown, and never shown.
void stage(QWidget &widget, QSizeF size)
{
    widget.setAttribute(Qt::WA_DontShowOnScreen);
    widget.setAttribute(Qt::WA_QuitOnClose, false);
    widget.setFont(paperFont(13));
    widget.setFixedSize(size.toSize());
    widget.show();
}

} // namespace

void paintTrustChart(QPainter &painter, const QRectF &box, const AccountPictures &account, Theme &theme)
{
    const insight::Timeline &timeline = account.timeline;
    ChartLegend legend(theme);
    legend.setFont(paperFont(11));
    legend.resize(box.toRect().width(), 20);
    legend.setShown(ChartLegend::shownBy(timeline));
    legend.setPaths(account.paths);
    const QRectF plotBox = box.adjusted(0, 0, 0, -legend.height());

    TrustPlot plot(theme);
    stage(plot, plotBox.size());
    plot.setTimeline(timeline, {});
    plot.setMarkTexts(account.texts);
    plot.setPaths(account.paths);
    plot.setHomeSince(timeline.today.value - shownDays);
    painter.save();
    painter.setFont(paperFont(11));
    plot.render(&painter, plotBox, plot.viewport()->rect(), Qt::IgnoreAspectRatio);
    painter.restore();

    painter.save();
    painter.translate(plotBox.bottomLeft());
    legend.draw(painter);
    painter.restore();
}

void paintPortfolio(QPainter &painter, const QRectF &box, const PortfolioPictures &portfolio, Theme &theme)
{
    const auto any = [&](auto is) { return std::any_of(portfolio.rows.begin(), portfolio.rows.end(), is); };
    using insight::PortfolioRow;
    PortfolioPicture picture(theme);
    picture.setRows(portfolio.rows, portfolio.today, portfolio.earlier);
    picture.setAllTails(true); // nobody points at paper
    PortfolioLegend legend(theme);
    legend.setFont(paperFont(11));
    legend.setShown(any([](const PortfolioRow &row) { return row.silent; }),
                    any([](const PortfolioRow &row) { return row.stage != Lifecycle::Customer; }));
    constexpr double indent = 46; // under the plot
    const int legendHeight = legend.heightForWidth(int(box.width() - indent));
    stage(picture, box.size() - QSizeF(0, legendHeight));
    legend.setScale(picture.largestRevenue(), picture.largestBubble(), portfolio.earlier);
    legend.resize(int(box.width() - indent), legendHeight);
    painter.save();
    painter.translate(box.topLeft());
    picture.draw(painter);
    painter.translate(indent, picture.height());
    legend.draw(painter);
    painter.restore();
}

void paintReservoir(QPainter &painter, const QRectF &box, const AccountPictures &account, Theme &theme)
{
    ReservoirWidget reservoir(theme);
    reservoir.setFont(paperFont(13));
    reservoir.resize(box.size().toSize());
    reservoir.setOpinion(account.opinion, account.trust);
    painter.save();
    painter.translate(box.topLeft());
    reservoir.draw(painter);
    painter.restore();
}

} // namespace laari::ui
