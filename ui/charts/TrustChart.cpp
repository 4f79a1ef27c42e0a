// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/TrustChart.h"

#include "ui/charts/ChartLegend.h"
#include "ui/charts/TableColumns.h"
#include "ui/charts/TimelineTableModel.h"
#include "ui/charts/TrustPlot.h"
#include "ui/common/CopyOut.h"
#include "ui/common/Theme.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>

#include <algorithm>

namespace laari::ui {

namespace {

constexpr int yearDays = 365;
constexpr int markDays = 3; // room for the mark of a goal, after what is forecast
constexpr ColumnRule tableRule{.flexible = TimelineTableModel::WhatColumn, .least = 160};
constexpr int wordPadding = 14; // of a "word" button, both sides and its border

QPushButton *wordButton(const QString &name, bool checkable)
{
    auto *button = new QPushButton;
    button->setObjectName(name);
    button->setCheckable(checkable);
    Theme::setKind(button, "word");
    return button;
}

void setTexts(QPushButton *button, const QString &text, const QString &says)
{
    button->setText(text);
    // The chosen one is bold: room for it from the start.
    QFont bold = button->font();
    bold.setBold(true);
    button->setMinimumWidth(QFontMetrics(bold).horizontalAdvance(text) + wordPadding);
    button->setAccessibleName(says);
    button->setToolTip(says);
}

} // namespace

TrustChart::TrustChart(Theme &theme, QWidget *parent)
    : QWidget(parent), m_legend(new ChartLegend(theme)), m_ranges(new QButtonGroup(this)),
      m_reset(wordButton(QStringLiteral("chartReset"), false)),
      m_zoomIn(wordButton(QStringLiteral("chartZoomIn"), false)),
      m_zoomOut(wordButton(QStringLiteral("chartZoomOut"), false)),
      m_asTable(wordButton(QStringLiteral("chartAsTable"), true)), m_stack(new QStackedWidget),
      m_plot(new TrustPlot(theme)), m_table(new QTableView), m_model(new TimelineTableModel(this))
{
    setObjectName(QStringLiteral("trustChart"));
    auto *head = new QHBoxLayout;
    head->setSpacing(2);
    head->addWidget(m_legend, 1, Qt::AlignTop);
    head->addSpacing(8);
    QSizePolicy kept = m_reset->sizePolicy();
    kept.setRetainSizeWhenHidden(true); // zooming must not move the legend
    m_reset->setSizePolicy(kept);
    m_reset->hide();
    head->addWidget(m_reset, 0, Qt::AlignTop);
    const std::pair<ChartRange, QString> ranges[] = {{ChartRange::OneYear, QStringLiteral("chartOneYear")},
                                                     {ChartRange::ThreeYears, QStringLiteral("chartThreeYears")},
                                                     {ChartRange::All, QStringLiteral("chartAll")}};
    for (const auto &[range, name] : ranges) {
        QPushButton *button = wordButton(name, true);
        m_ranges->addButton(button, int(range));
        head->addWidget(button, 0, Qt::AlignTop);
    }
    m_ranges->button(int(m_range))->setChecked(true);
    head->addSpacing(4);
    head->addWidget(m_zoomIn, 0, Qt::AlignTop);
    head->addWidget(m_zoomOut, 0, Qt::AlignTop);
    head->addSpacing(4);
    head->addWidget(m_asTable, 0, Qt::AlignTop);

    m_table->setObjectName(QStringLiteral("chartTable"));
    Theme::setKind(m_table, "plain");
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setMinimumSectionSize(48);
    m_table->horizontalHeader()->setHighlightSections(false);

    m_stack->addWidget(m_plot);
    m_stack->addWidget(m_table);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(head);
    layout->addWidget(m_stack, 1);

    connect(m_ranges, &QButtonGroup::idClicked, this, [this](int id) {
        m_range = ChartRange(id);
        applyRange();
        Q_EMIT rangeChosen(m_range);
    });
    connect(m_reset, &QPushButton::clicked, this, [this] {
        m_plot->setFocus(); // the button goes
        m_plot->reset();
    });
    connect(m_plot, &TrustPlot::windowChanged, this, &TrustChart::showWhetherZoomed);
    connect(m_zoomIn, &QPushButton::clicked, this, [this] { m_plot->zoom(0.6); });
    connect(m_zoomOut, &QPushButton::clicked, this, [this] { m_plot->zoom(1 / 0.6); });
    connect(m_asTable, &QPushButton::toggled, this, &TrustChart::setTableShown);
    connect(m_plot, &TrustPlot::touchpointActivated, this, &TrustChart::touchpointActivated);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        if (const qint64 id = index.data(TimelineTableModel::TouchpointRole).toLongLong())
            Q_EMIT touchpointActivated(TouchpointId{id});
    });
    CopyOut::markPicture(m_plot, m_legend);
    retranslate();
}

void TrustChart::setTimeline(const insight::Timeline &timeline, const RangeOf &rangeOf)
{
    m_today = timeline.today;
    m_last = timeline.days.empty() ? timeline.today : timeline.days.back().day;
    m_legend->setShown(ChartLegend::shownBy(timeline));
    m_model->setTimeline(timeline, rangeOf);
    m_plot->setTimeline(timeline, rangeOf);
    fitColumns(m_table, tableRule);
    applyRange();
}

void TrustChart::setMarkTexts(const MarkTexts &texts)
{
    m_plot->setMarkTexts(texts);
    m_model->setMarkTexts(texts);
}

void TrustChart::setPaths(const std::vector<ChartPath> &paths, bool ahead)
{
    m_ahead = ahead;
    m_legend->setPaths(paths);
    m_plot->setPaths(paths);
    applyRange();
}

void TrustChart::setRange(ChartRange range)
{
    m_range = range;
    applyRange();
}

void TrustChart::showWhetherZoomed()
{
    const bool home = m_plot->isHome();
    m_ranges->setExclusive(home); // else one button would stay checked, and lie
    for (QAbstractButton *button : m_ranges->buttons())
        button->setChecked(home && m_ranges->id(button) == int(m_range));
    m_reset->setVisible(!home);
}

void TrustChart::applyRange()
{
    const DayWindow full = m_plot->full();
    if (m_ahead) {
        const double to = std::min(full.to, double(m_last.value + markDays));
        m_plot->setHome({m_today.value - (to - m_today.value), to});
        return;
    }
    const int days = m_range == ChartRange::OneYear ? yearDays : 3 * yearDays;
    if (m_range == ChartRange::All || m_today.value - days <= full.from)
        m_plot->setHome(full);
    else
        m_plot->setHomeSince(m_today.value - days);
}

void TrustChart::setTableShown(bool shown)
{
    m_stack->setCurrentWidget(shown ? static_cast<QWidget *>(m_table) : m_plot);
    m_asTable->setChecked(shown);
    for (QAbstractButton *button : m_ranges->buttons())
        button->setEnabled(!shown);
    m_reset->setEnabled(!shown);
    m_zoomIn->setEnabled(!shown);
    m_zoomOut->setEnabled(!shown);
}

bool TrustChart::isTableShown() const
{
    return m_stack->currentWidget() == m_table;
}

void TrustChart::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void TrustChart::retranslate()
{
    setTexts(static_cast<QPushButton *>(m_ranges->button(int(ChartRange::OneYear))), tr("1 y", "range of the chart"),
             tr("Show one year"));
    setTexts(static_cast<QPushButton *>(m_ranges->button(int(ChartRange::ThreeYears))), tr("3 y", "range of the chart"),
             tr("Show three years"));
    setTexts(static_cast<QPushButton *>(m_ranges->button(int(ChartRange::All))), tr("all", "range of the chart"),
             tr("Show the whole history"));
    setTexts(m_reset, tr("reset", "takes the zoom of the chart back"), tr("Back to the range chosen (0)"));
    setTexts(m_zoomIn, QStringLiteral("+"), tr("Zoom in"));
    setTexts(m_zoomOut, QStringLiteral("\u2212"), tr("Zoom out"));
    setTexts(m_asTable, tr("table", "shows the chart as a table"), tr("Show as table"));
    m_table->setAccessibleName(tr("Trust over time, as a table"));
    m_model->retranslate();
    fitColumns(m_table, tableRule);
}

} // namespace laari::ui
