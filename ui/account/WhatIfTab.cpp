// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/WhatIfTab.h"

#include "ui/account/ScenarioColumn.h"
#include "ui/account/SuppositionWords.h"
#include "ui/account/WhatIfDialogs.h"
#include "ui/common/Format.h"
#include "ui/common/Prompts.h"
#include "ui/common/Theme.h"
#include "ui/common/UiContext.h"
#include "ui/common/UndoKeys.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace laari::ui {

namespace {

constexpr int horizonDays = 180;
constexpr int afterLastDays = 90; // of the last thing supposed
constexpr int soonDays = 14;      // when a touchpoint is supposed at first
constexpr int silenceDays = 90;
constexpr int leastColumns = 156; // their height: on a laptop the account's name stays in sight

/// Of a person who is gone, of a failure that waits no more, or of a day that has passed: it can be supposed no more.
bool isPossible(const insight::Supposition &supposition, const AccountData &data)
{
    const auto there = [&](StakeholderId id) { return data.people.contains(id); };
    if (insight::dayOf(supposition) < data.today)
        return false;
    if (const auto *met = std::get_if<insight::SupposedTouchpoint>(&supposition))
        return std::ranges::all_of(met->people, there);
    if (const auto *breach = std::get_if<insight::SupposedBreach>(&supposition))
        return !breach->person || there(*breach->person);
    if (const auto *recovery = std::get_if<insight::SupposedRecovery>(&supposition))
        return std::ranges::find(data.openFailures, recovery->failure) != data.openFailures.end();
    const auto *leaving = std::get_if<insight::SupposedLeaving>(&supposition);
    return !leaving || there(leaving->person);
}

/// The one who would be missed most: the decider of the greatest influence.
StakeholderId mostMissed(const AccountData &data)
{
    StakeholderId found;
    int most = -1;
    for (const insight::PersonFigures &person : data.figures.people) {
        const int weight = person.influence + (person.role == Role::Decider ? 10 : 0);
        if (person.kind == StakeholderKind::Person && person.active && weight > most) {
            most = weight;
            found = person.id;
        }
    }
    return found;
}

} // namespace

WhatIfTab::WhatIfTab(Book &book, UiContext &context, QWidget *parent)
    : AccountTab(parent), m_book(book), m_context(context), m_plainTitle(new QLabel), m_plainFigures(new QLabel),
      m_about(new QLabel)
{
    setObjectName(QStringLiteral("whatIfTab"));
    m_plainFigures->setObjectName(QStringLiteral("whatIfPlain"));
    Theme::setKind(m_plainTitle, "strong");
    Theme::setKind(m_about, "muted");
    for (QLabel *label : {m_plainTitle, m_plainFigures, m_about})
        label->setWordWrap(true);

    auto *content = new QWidget;
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins(12, 8, 12, 8);
    row->setSpacing(12);
    auto *plain = new QVBoxLayout;
    plain->setSpacing(4);
    plain->addWidget(m_plainTitle);
    plain->addWidget(m_plainFigures);
    plain->addSpacing(4);
    plain->addWidget(m_about);
    plain->addStretch();
    row->addLayout(plain, 3);
    for (int number = 0; number < insight::mostScenarios; ++number) {
        auto *column = new ScenarioColumn(context.theme, number);
        m_columns[size_t(number)] = column;
        row->addWidget(column, 4);
        connect(column, &ScenarioColumn::addRequested, this,
                [this, number](ScenarioColumn::Kind kind) { add(number, int(kind)); });
        connect(column, &ScenarioColumn::editRequested, this, [this, number](int which) { edit(number, which); });
        connect(column, &ScenarioColumn::removeRequested, this,
                [this, number](int which) { take(number, size_t(which)); });
        connect(column, &ScenarioColumn::backRequested, this, &WhatIfTab::bringBack);
        connect(column, &ScenarioColumn::planRequested, this, [this, number] { plan(number); });
        connect(column, &ScenarioColumn::renamed, this, &WhatIfTab::chartChanged);
    }
    auto *scroll = new QScrollArea;
    scroll->setObjectName(QStringLiteral("whatIfScroll"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
    retranslate();
}

int WhatIfTab::leastHeight() const
{
    return leastColumns;
}

void WhatIfTab::setData(const AccountDataPtr &fresh)
{
    if (!m_data || m_data->account.id != fresh->account.id)
        showKept(fresh->account.id);
    m_data = fresh;
    for (insight::Scenario &scenario : m_scenarios)
        std::erase_if(scenario, [&](const insight::Supposition &each) { return !isPossible(each, *m_data); });
    std::erase_if(m_taken, [&](const Taken &each) { return !isPossible(each.what, *m_data); });
    offerBack(false);
    m_stale = true;
    if (isVisible())
        compute();
}

void WhatIfTab::showKept(AccountId account)
{
    if (m_data) {
        Kept &kept = m_kept[m_data->account.id];
        kept.scenarios = m_scenarios;
        for (size_t i = 0; i < m_columns.size(); ++i)
            kept.names[i] = m_columns[i]->name();
    }
    const Kept kept = m_kept.value(account);
    m_scenarios = kept.scenarios;
    for (size_t i = 0; i < m_columns.size(); ++i)
        m_columns[i]->setName(kept.names[i]);
    m_taken.clear();
}

void WhatIfTab::take(int number, size_t at)
{
    insight::Scenario &scenario = m_scenarios[size_t(number)];
    if (at >= scenario.size())
        return;
    m_taken.push_back({number, at, scenario[at]});
    scenario.erase(scenario.begin() + std::ptrdiff_t(at));
    compute();
    offerBack(true);
}

void WhatIfTab::bringBack()
{
    if (m_taken.empty())
        return;
    const Taken back = std::move(m_taken.back());
    m_taken.pop_back();
    insight::Scenario &scenario = m_scenarios[size_t(back.number)];
    scenario.insert(scenario.begin() + std::ptrdiff_t(std::min(back.at, scenario.size())), back.what);
    compute();
    m_columns[size_t(back.number)]->setFocus();
    offerBack(false);
}

void WhatIfTab::offerBack(bool focus)
{
    for (int number = 0; number < insight::mostScenarios; ++number) {
        const bool here = !m_taken.empty() && m_taken.back().number == number;
        m_columns[size_t(number)]->offerBack(here ? SuppositionWords::of(m_taken.back().what, *m_data) : QString(),
                                             here && focus);
    }
    setProperty(UndoKeys::ownSteps, !m_taken.empty());
}

/// While something was taken away here, Ctrl+Z brings that back rather than what was stored before it.
bool WhatIfTab::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && !m_taken.empty() &&
        static_cast<QKeyEvent *>(event)->matches(QKeySequence::Undo))
        event->accept();
    return AccountTab::event(event);
}

void WhatIfTab::keyPressEvent(QKeyEvent *event)
{
    if (!m_taken.empty() && event->matches(QKeySequence::Undo))
        bringBack();
    else
        AccountTab::keyPressEvent(event);
}

void WhatIfTab::showEvent(QShowEvent *event)
{
    AccountTab::showEvent(event);
    if (m_stale)
        compute();
}

void WhatIfTab::compute()
{
    if (!m_data)
        return;
    m_stale = false;
    int days = horizonDays;
    if (m_data->goal)
        days = std::max(days, std::min(m_data->goal->goal.due - m_data->today, insight::farthestForecast));
    std::vector<insight::Scenario> scenarios;
    for (const insight::Scenario &scenario : m_scenarios) {
        for (const insight::Supposition &each : scenario)
            days = std::max(days, insight::dayOf(each) - m_data->today + afterLastDays);
        if (!scenario.empty())
            scenarios.push_back(scenario);
    }
    Result<std::vector<insight::Forecast>> forecasts =
        insight::whatIf(m_book, m_data->account.id, scenarios, m_data->today, days);
    if (!forecasts) {
        m_context.prompts.showError(this, forecasts.error());
        return;
    }
    m_plain = std::move(forecasts->front());
    size_t next = 1;
    for (size_t i = 0; i < m_scenarios.size(); ++i) {
        m_forecasts[i].reset();
        if (!m_scenarios[i].empty())
            m_forecasts[i] = std::move((*forecasts)[next++]);
        m_columns[i]->setScenario(m_data, m_scenarios[i]);
        m_columns[i]->setForecast(m_forecasts[i], m_plain);
    }
    tellPlain();
    Q_EMIT chartChanged();
}

std::vector<ChartPath> WhatIfTab::paths() const
{
    std::vector<ChartPath> paths;
    for (size_t i = 0; i < m_forecasts.size(); ++i) {
        if (!m_forecasts[i])
            continue;
        ChartPath path{ChartPath::Kind::Scenario, int(i), m_columns[i]->name(), {}};
        for (const insight::TimelineDay &day : m_forecasts[i]->days)
            path.points.append({double(day.day.value), day.trust});
        paths.push_back(std::move(path));
    }
    return paths;
}

void WhatIfTab::suppose(int number, const insight::Supposition &supposition)
{
    m_scenarios[size_t(number)].push_back(supposition);
    compute();
}

void WhatIfTab::add(int number, int kind)
{
    if (!m_data)
        return;
    switch (ScenarioColumn::Kind(kind)) {
    case ScenarioColumn::Kind::Touchpoint:
        ask(number, insight::SupposedTouchpoint{m_data->today + soonDays, {}, Channel::Meeting, 4}, {});
        return;
    case ScenarioColumn::Kind::Recovery: {
        const auto waiting = insight::stillWaiting(m_data->openFailures, m_scenarios[size_t(number)]);
        if (!waiting.empty())
            ask(number, insight::SupposedRecovery{m_data->today + soonDays, waiting.front()}, {});
        return;
    }
    case ScenarioColumn::Kind::Breach: ask(number, insight::SupposedBreach{m_data->today + soonDays, {}}, {}); return;
    case ScenarioColumn::Kind::Silence: ask(number, insight::SupposedSilence{m_data->today, silenceDays}, {}); return;
    case ScenarioColumn::Kind::Leaving:
        ask(number, insight::SupposedLeaving{m_data->today + soonDays, mostMissed(*m_data)}, {});
        return;
    }
}

void WhatIfTab::edit(int number, int supposition)
{
    ask(number, m_scenarios[size_t(number)][size_t(supposition)], size_t(supposition));
}

void WhatIfTab::ask(int number, const insight::Supposition &begin, std::optional<size_t> inPlaceOf)
{
    insight::Scenario beside = m_scenarios[size_t(number)];
    if (inPlaceOf)
        beside.erase(beside.begin() + std::ptrdiff_t(*inPlaceOf));
    auto *dialog = new SuppositionDialog(m_book, m_context, m_data->account.id, begin, window(), std::move(beside));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SuppositionDialog::supposed, this,
            [this, number, inPlaceOf](const insight::Supposition &supposition) {
                insight::Scenario &scenario = m_scenarios[size_t(number)];
                if (inPlaceOf && *inPlaceOf < scenario.size()) {
                    scenario[*inPlaceOf] = supposition;
                    compute();
                } else {
                    suppose(number, supposition);
                }
            });
    dialog->open();
}

void WhatIfTab::plan(int number)
{
    if (!m_data || !m_readyToWrite())
        return;
    auto *dialog = new PlanDialog(m_book, m_context, m_data, m_scenarios[size_t(number)], window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PlanDialog::planned, this, &WhatIfTab::planned);
    dialog->open();
}

void WhatIfTab::tellPlain()
{
    if (m_plain.days.empty()) {
        m_plainFigures->clear();
        return;
    }
    //: where the forecast leads: %1 a trust index, %2 a date
    m_plainFigures->setText(tr("%1 on %2 · lowest %3 on %4")
                                .arg(Format::number(m_plain.atEnd), Format::date(m_plain.days.back().day),
                                     Format::number(m_plain.lowest), Format::date(m_plain.lowestOn)));
}

QString WhatIfTab::title() const
{
    //: a tab of an account: suppositions and what would follow
    return tr("What if");
}

void WhatIfTab::retranslate()
{
    m_plainTitle->setText(tr("If nobody is in touch"));
    m_about->setText(
        tr("Suppose what might happen and see on the chart what trust would do. Nothing is stored unless you "
           "turn it into a plan."));
    for (ScenarioColumn *column : m_columns)
        column->retranslate();
    offerBack(false);
    tellPlain();
}

} // namespace laari::ui
