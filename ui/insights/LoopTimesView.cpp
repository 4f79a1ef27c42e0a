// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insights/LoopTimesView.h"

#include "ui/charts/TableColumns.h"
#include "ui/common/CalmTable.h"
#include "ui/common/Card.h"
#include "ui/common/CaseWords.h"
#include "ui/common/ChoiceRow.h"
#include "ui/common/CopyOut.h"
#include "ui/common/EmptyState.h"
#include "ui/common/Format.h"
#include "ui/common/Prompts.h"
#include "ui/common/Theme.h"
#include "ui/common/Words.h"
#include "ui/insights/LoopTimesChart.h"
#include "ui/insights/LoopTimesModels.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QStackedLayout>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace laari::ui {

namespace {

enum Span { Quarter, Year, Everything };
enum Measure { ToResponse, ToClosing };
enum By { Function, ByAccount };
enum Shown { Content, Nothing };

constexpr int quarterDays = 90;
constexpr int yearDays = 365;
constexpr int longDays = 36500;
constexpr size_t mostRows = 12; ///< of the chart: the table has them all
constexpr size_t boxFrom = 4;   ///< cases, below which quartiles say nothing that the dots do not
constexpr int mostTableRows = 8;
constexpr int casesHeight = 220;
constexpr ColumnRule groupColumns{.flexible = LoopGroupsModel::Name, .least = 140, .most = 320, .others = 180};
constexpr ColumnRule caseColumns{.flexible = LoopCasesModel::State, .least = 160, .most = 600, .others = 200};

} // namespace

LoopTimesView::LoopTimesView(Book &book, UiContext &context, QWidget *parent)
    : QWidget(parent), m_book(book), m_context(context), m_groups(new LoopGroupsModel(this)),
      m_cases(new LoopCasesModel(context.theme, this)), m_title(new SectionTitle), m_summary(new QLabel),
      m_span(new ChoiceRow(context.theme, ChoiceRow::Mode::One, QStringLiteral("loopSpan"))),
      m_measure(new ChoiceRow(context.theme, ChoiceRow::Mode::One, QStringLiteral("loopMeasure"))),
      m_by(new ChoiceRow(context.theme, ChoiceRow::Mode::One, QStringLiteral("loopBy"))),
      m_chart(new LoopTimesChart(context.theme)), m_key(new QLabel),
      m_groupTable(makeTable(QStringLiteral("loopGroups"), m_groups)), m_casesTitle(new SectionTitle),
      m_caseTable(makeTable(QStringLiteral("loopCases"), m_cases)), m_empty(new EmptyState(context.theme, QString())),
      m_content(new QWidget), m_stack(new QStackedLayout)
{
    setObjectName(QStringLiteral("loopTimesView"));
    m_summary->setObjectName(QStringLiteral("loopSummary"));
    m_empty->setObjectName(QStringLiteral("loopEmpty"));
    m_span->setChoices({{Quarter, QStringLiteral("Quarter")},
                        {Year, QStringLiteral("Year")},
                        {Everything, QStringLiteral("Everything")}});
    m_measure->setChoices({{ToResponse, QStringLiteral("Response")}, {ToClosing, QStringLiteral("Closing")}});
    m_by->setChoices({{Function, QStringLiteral("Function")}, {ByAccount, QStringLiteral("Account")}});
    m_span->setValue(Year);
    m_measure->setValue(ToResponse);
    m_by->setValue(Function);
    build();
    connect(m_span, &ChoiceRow::chosen, this, &LoopTimesView::refresh);
    connect(m_measure, &ChoiceRow::chosen, this, &LoopTimesView::showGroups);
    connect(m_by, &ChoiceRow::chosen, this, &LoopTimesView::showGroups);
    connect(m_empty, &EmptyState::actionTriggered, this, [this] {
        m_span->setValue(Everything);
        refresh();
    });
    connect(m_caseTable, &QTableView::activated, this, [this](const QModelIndex &index) {
        if (const CaseId id = m_cases->caseAt(index))
            Q_EMIT caseActivated(id);
    });
    connect(&book, &Book::changed, this, [this] {
        if (isVisible())
            refresh();
    });
    retranslate();
}

void LoopTimesView::build()
{
    Theme::setKind(m_summary, "muted");
    Theme::setKind(m_key, "caption");
    for (QLabel *label : {m_summary, m_key})
        label->setWordWrap(true);
    for (ChoiceRow *row : {m_span, m_measure, m_by})
        row->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_caseTable->setMinimumHeight(casesHeight);
    CopyOut::markPicture(m_chart, m_key);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addStretch();
    head->addWidget(m_span);
    auto *choices = new QHBoxLayout;
    choices->setSpacing(16);
    choices->addWidget(m_measure);
    choices->addWidget(m_by);
    choices->addStretch();
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addLayout(choices);
    column->addWidget(m_chart);
    column->addWidget(m_key);
    column->addWidget(m_groupTable);
    column->addSpacing(6);
    column->addWidget(m_casesTitle);
    column->addWidget(m_caseTable, 1);
    auto *scroll = new QScrollArea; // on a small screen the parts keep their height and scroll
    scroll->setObjectName(QStringLiteral("loopScroll"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_content);
    m_stack->addWidget(scroll);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addLayout(head);
    layout->addWidget(m_summary);
    layout->addLayout(m_stack, 1);
}

Day LoopTimesView::firstDay() const
{
    const Day today = m_context.clock.today();
    switch (m_span->value().value_or(Year)) {
    case Quarter: return today - quarterDays;
    case Everything: return today - longDays;
    default: return today - yearDays;
    }
}

void LoopTimesView::refresh()
{
    const auto times = insight::loopTimes(m_book, firstDay(), m_context.clock.today());
    const auto settings = m_book.settings().loop();
    const auto functions = m_book.lists().items(ListKind::OurFunction);
    if (!times || !settings || !functions) {
        m_context.prompts.showError(this, !times ? times.error() : !settings ? settings.error() : functions.error());
        return;
    }
    m_times = *times;
    m_functions.clear();
    for (const ListItem &item : *functions)
        m_functions.insert(item.id, item);
    m_cases->setRows(m_times.cases, m_context.clock.now(), settings->hours);
    m_stack->setCurrentIndex(m_times.all.cases == 0 ? Nothing : Content);
    retranslate();
}

QString LoopTimesView::nameOf(const insight::LoopGroup &group) const
{
    if (group.account)
        return group.accountName;
    const auto item = m_functions.constFind(group.ourFunction.value_or(ListItemId{}));
    //: of cases whose touchpoint names no function of ours
    return item == m_functions.constEnd() ? tr("No function named") : Words::of(*item);
}

void LoopTimesView::showGroups()
{
    const bool byAccount = m_by->value() == ByAccount;
    const bool toClosing = m_measure->value() == ToClosing;
    std::vector<insight::LoopGroup> groups = byAccount ? m_times.byAccount : m_times.byFunction;
    QStringList names;
    std::vector<LoopTimesChart::Row> rows;
    for (const insight::LoopGroup &group : groups) {
        names.append(nameOf(group));
        const insight::HoursDistribution &times = toClosing ? group.toClosing : group.toResponse;
        LoopTimesChart::Row row;
        //: %1: a group of cases, %2: how many of them are drawn
        row.name = tr("%1 (%2)").arg(names.last()).arg(times.hours.size());
        row.hours = times.hours;
        row.target = toClosing ? 0 : group.targetHours;
        if (const auto quartiles = times.quartiles(); quartiles && times.hours.size() >= boxFrom) {
            row.hasBox = true;
            row.lower = quartiles->lower;
            row.median = quartiles->median;
            row.upper = quartiles->upper;
        }
        if (rows.size() < mostRows)
            rows.push_back(std::move(row));
    }
    m_chart->setRows(std::move(rows));
    m_chart->setFixedHeight(m_chart->sizeHint().height());
    m_chart->setAccessibleName(toClosing ? tr("Times until closing") : tr("Times until the first response"));
    const QString time = m_span->value() == Quarter ? tr("90 days")
                         : m_span->value() == Year  ? tr("A year")
                                                    : tr("All");
    const QStringList title{m_chart->accessibleName(), byAccount ? tr("By account") : tr("By our function"), time};
    CopyOut::setTitle(m_chart, title.join(QStringLiteral(" · ")));
    m_chart->setAccessibleDescription(tr("The table below has the same in numbers."));
    QString key = tr("Working hours. A dot is a case; the box is the middle half of them, the line in it the median.");
    if (!toClosing)
        key += u' ' + tr("The dashed line is the target.");
    m_key->setText(key);
    groups.push_back(m_times.all);
    names.append(tr("All together"));
    m_groups->setGroups(std::move(groups), std::move(names));
    const int shown = std::min(m_groups->rowCount(), mostTableRows);
    m_groupTable->setFixedHeight(m_groupTable->horizontalHeader()->sizeHint().height() +
                                 shown * m_groupTable->verticalHeader()->defaultSectionSize() + 2);
    fitColumns(m_groupTable, groupColumns);
    fitColumns(m_caseTable, caseColumns);
}

void LoopTimesView::retranslate()
{
    m_title->setText(tr("How soon bad moments are seen to"));
    m_span->setText(Quarter, tr("90 days"));
    m_span->setText(Year, tr("A year"));
    m_span->setText(Everything, tr("All"));
    m_span->setAccessibleName(tr("Of what time"));
    m_measure->setText(ToResponse, tr("First response"));
    m_measure->setText(ToClosing, tr("Closing"));
    m_measure->setAccessibleName(tr("What is measured"));
    m_by->setText(Function, tr("By our function"));
    m_by->setText(ByAccount, tr("By account"));
    m_by->setAccessibleName(tr("In what groups"));
    QStringList told;
    if (m_times.all.cases > 0) {
        told << tr("%n cases", nullptr, m_times.all.cases);
        if (m_times.all.open > 0)
            told << tr("%n open", nullptr, m_times.all.open);
        if (const auto share = m_times.all.shareWithinTarget())
            //: %1: a share such as 80 %
            told << tr("%1 answered within their target").arg(Format::percent(*share));
        if (const auto quartiles = m_times.all.toResponse.quartiles())
            //: %1: a length of working time
            told << tr("half of the first responses within %1").arg(CaseWords::hours(quartiles->median));
    }
    m_summary->setText(told.join(QStringLiteral(" · ")));
    m_summary->setVisible(!told.isEmpty());
    m_groupTable->setAccessibleName(tr("Times in numbers"));
    m_casesTitle->setText(tr("Every case"));
    m_caseTable->setAccessibleName(tr("Every case"));
    const bool everything = m_span->value() == Everything;
    m_empty->setTexts(tr("No cases in this time"),
                      tr("A bad touchpoint opens one. Here you see how soon the customer heard from us and how soon it "
                         "was put right."));
    m_empty->setAction(everything ? QString() : tr("Show all there are"));
    m_cases->refreshTexts(m_context.clock.now());
    showGroups();
}

void LoopTimesView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void LoopTimesView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace laari::ui
