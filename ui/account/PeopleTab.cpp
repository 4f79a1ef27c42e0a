// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/PeopleTab.h"

#include "ui/account/CoverageStrip.h"
#include "ui/account/PeopleActions.h"
#include "ui/account/PeopleMap.h"
#include "ui/account/PeopleModel.h"
#include "ui/account/TouchpointText.h"
#include "ui/charts/RoleDistribution.h"
#include "ui/common/Card.h"
#include "ui/common/EmptyState.h"
#include "ui/common/Format.h"
#include "ui/common/SegmentedChoice.h"
#include "ui/common/Theme.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSettings>
#include <QSortFilterProxyModel>
#include <QStackedWidget>

#include <algorithm>

namespace laari::ui {

namespace {

// The names come first: the distribution gives way, and titles have a column of their own only where there is room.
// The map wants the width, so that the distribution stands under it unless there is plenty.
constexpr int leastTable = 240; ///< some rows, and the dots of three roles beside them
constexpr int wideSide = 300;
constexpr int narrowSide = 240;
constexpr int sideGap = 24;
constexpr int underGap = 8;
constexpr int widthForWideSide = 1280;
constexpr int widthForSide = 1000;
constexpr int widthForMapAndSide = 1480;
constexpr int widthForTitles = 1100; // of the table
constexpr int distributionHeight = 120;
constexpr int legendGap = 4;
constexpr int tabFrame = 8;        // what the tabs keep around this one
constexpr int mostMapHeight = 456; // the rest scrolls
constexpr ColumnRule peopleColumns{.flexible = PeopleModel::Name, .least = 180, .most = 420};
constexpr int mapView = 1;
constexpr int tableView = 2;

const QString viewKey = QStringLiteral("account/peopleView");

} // namespace

PeopleTab::PeopleTab(Book &book, UiContext &context, QWidget *parent)
    : AccountTab(parent), m_context(context), m_actions(new PeopleActions(book, context, this)),
      m_model(new PeopleModel(context.theme, this)), m_sorted(new QSortFilterProxyModel(this)),
      m_table(makeTable(QStringLiteral("peopleTable"), m_sorted)), m_map(new PeopleMap(context.theme)),
      m_mapScroll(new QScrollArea), m_legend(new ElidedLabel), m_views(new QStackedWidget),
      m_coverage(new CoverageStrip(context.theme)), m_distribution(new RoleDistribution(context.theme)),
      m_distributionTitle(new QLabel), m_lowest(new ElidedLabel), m_spread(new ElidedLabel), m_side(new QWidget),
      m_empty(new EmptyState(context.theme, QString())), m_stack(new QStackedWidget), m_corner(new QWidget),
      m_view(new SegmentedChoice(context.theme)), m_figures(new QCheckBox), m_more(new QPushButton),
      m_edit(new QPushButton), m_add(new QPushButton)
{
    setObjectName(QStringLiteral("peopleTab"));
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(TabModel::SortRole);
    m_sorted->setSortLocaleAware(true);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(PeopleModel::Role, Qt::AscendingOrder);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    layOut();
    connectParts();
    connectMap();
    const int view = context.settings.value(viewKey, mapView).toInt();
    m_view->setOptions({QString(), QString()});
    m_view->setValue(view == tableView ? tableView : mapView);
    m_views->setCurrentIndex(isMapShown() ? 0 : 1);
    updateButtons();
    retranslate();
}

void PeopleTab::layOut()
{
    m_mapScroll->setObjectName(QStringLiteral("peopleMapScroll"));
    m_mapScroll->setFrameShape(QFrame::NoFrame);
    m_mapScroll->setWidgetResizable(true);
    m_mapScroll->setFocusPolicy(Qt::NoFocus);
    m_mapScroll->setWidget(m_map);
    Theme::setKind(m_legend, "caption");
    m_legend->setObjectName(QStringLiteral("peopleLegend"));
    auto *mapSide = new QWidget;
    auto *mapColumn = new QVBoxLayout(mapSide);
    mapColumn->setContentsMargins(0, 0, 0, 0);
    mapColumn->setSpacing(legendGap);
    mapColumn->addWidget(m_mapScroll, 1);
    mapColumn->addWidget(m_legend);
    m_views->addWidget(mapSide);
    m_views->addWidget(m_table);

    auto *side = new QVBoxLayout(m_side);
    side->setContentsMargins(0, 8, 0, 0);
    side->setSpacing(4);
    Theme::setKind(m_distributionTitle, "caption");
    m_lowest->setObjectName(QStringLiteral("distributionLowest"));
    m_spread->setObjectName(QStringLiteral("distributionSpread"));
    m_facts = new QBoxLayout(QBoxLayout::TopToBottom);
    for (ElidedLabel *fact : {m_lowest, m_spread}) {
        Theme::setKind(fact, "caption");
        m_facts->addWidget(fact);
    }
    m_distribution->setMaximumHeight(220);
    side->addWidget(m_distributionTitle);
    side->addWidget(m_distribution, 1);
    side->addLayout(m_facts);
    side->addStretch();

    auto *filled = new QWidget;
    m_parts = new QBoxLayout(QBoxLayout::LeftToRight);
    m_parts->setSpacing(sideGap);
    m_parts->addWidget(m_views, 1);
    m_parts->addWidget(m_side);
    auto *column = new QVBoxLayout(filled);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_coverage);
    column->addLayout(m_parts, 1);
    m_stack->addWidget(filled);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);

    auto *buttons = new QHBoxLayout(m_corner);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(8);
    buttons->addStretch();
    m_view->setObjectName(QStringLiteral("peopleView"));
    m_view->setKeysShown(false);
    m_figures->setObjectName(QStringLiteral("peopleFigures"));
    m_more->setObjectName(QStringLiteral("peopleMore"));
    m_edit->setObjectName(QStringLiteral("peopleEdit"));
    m_add->setObjectName(QStringLiteral("peopleAdd"));
    buttons->addWidget(m_figures);
    buttons->addWidget(m_view);
    for (QPushButton *button : {m_more, m_edit, m_add}) {
        Theme::setKind(button, "word");
        buttons->addWidget(button);
    }
}

void PeopleTab::connectParts()
{
    connect(m_view, &SegmentedChoice::chosen, this, [this](std::optional<int> view) {
        m_context.settings.setValue(viewKey, view.value_or(mapView));
        showView(isMapShown());
    });
    connect(m_figures, &QCheckBox::toggled, this, [this](bool shown) {
        m_model->setFiguresShown(shown);
        showMap();
        fitColumns(m_table, peopleColumns);
    });
    connect(m_table, &QTableView::activated, this, [this] { editSelected(); });
    connect(m_table, &QTableView::customContextMenuRequested, this, [this](QPoint at) {
        if (const auto person = selected())
            m_actions->openMenu(*person, m_table->viewport()->mapToGlobal(at));
    });
    connect(m_more, &QPushButton::clicked, this, [this] {
        if (const auto person = selected())
            m_actions->openMenu(*person, m_more->mapToGlobal(QPoint(0, m_more->height())));
    });
    connect(m_edit, &QPushButton::clicked, this, [this] { editSelected(); });
    connect(m_add, &QPushButton::clicked, this, &PeopleTab::newPersonRequested);
    connect(m_empty, &EmptyState::actionTriggered, this, &PeopleTab::newPersonRequested);
    connect(m_distribution, &RoleDistribution::personActivated, this, &PeopleTab::select);
    connect(m_coverage, &CoverageStrip::personRequested, this, &PeopleTab::showCard);
    connect(m_actions, &PeopleActions::editRequested, this, &PeopleTab::editPersonRequested);
    connect(m_actions, &PeopleActions::followUpRequested, this, &PeopleTab::newFollowUpRequested);
    connect(m_actions, &PeopleActions::elsewhereRequested, this, &PeopleTab::personElsewhereRequested);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &PeopleTab::updateButtons);
    connect(m_sorted, &QAbstractItemModel::modelReset, this, &PeopleTab::updateButtons);
}

void PeopleTab::connectMap()
{
    connect(m_map, &PeopleMap::arranged, this, &PeopleTab::leastHeightChanged);
    connect(m_map, &PeopleMap::selectionChanged, this, &PeopleTab::updateButtons);
    connect(m_map, &PeopleMap::personActivated, this, &PeopleTab::editPersonRequested);
    connect(m_map, &PeopleMap::unnamedActivated, this, &PeopleTab::newPersonRequested);
    connect(m_map, &PeopleMap::chairActivated, m_actions, &PeopleActions::openMenu);
    connect(m_map, &PeopleMap::menuRequested, m_actions, &PeopleActions::openMenu);
    connect(m_map, &PeopleMap::influenceRequested, m_actions, &PeopleActions::changeInfluence);
    connect(m_map, &PeopleMap::chiefRequested, m_actions, &PeopleActions::changeChief);
    connect(m_map, &PeopleMap::chiefAsked, m_actions, &PeopleActions::askChief);
    connect(m_map, &PeopleMap::ownActivated, this, [this](OwnPersonId own, std::optional<StakeholderId> person) {
        // Without a person looked at, whom they met last.
        if (!person) {
            std::optional<Day> latest;
            for (const insight::Acquaintance &each : m_data->acquaintances) {
                if (each.ownPerson == own && (!person || each.last > latest)) {
                    person = each.stakeholder;
                    latest = each.last;
                }
            }
        }
        if (person)
            m_actions->askRelationship(*person, own);
    });
    connect(m_map, &PeopleMap::brought, this, [this](QRect box) {
        m_mapScroll->ensureVisible(box.center().x(), box.center().y(), box.width() / 2 + 8, box.height() / 2 + 8);
    });
}

bool PeopleTab::isMapShown() const
{
    return m_view->value() != tableView;
}

void PeopleTab::setReadyToWrite(const std::function<bool()> &ready)
{
    m_actions->setReadyToWrite(ready);
}

std::optional<StakeholderId> PeopleTab::selected() const
{
    if (isMapShown())
        return m_map->selected();
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    if (rows.isEmpty() || !m_data)
        return std::nullopt;
    const StakeholderId id{rows.first().data(TabModel::IdRole).toLongLong()};
    // The organisation is nobody: there is nothing to edit.
    return m_data->people.value(id).kind == StakeholderKind::Person ? std::optional(id) : std::nullopt;
}

void PeopleTab::updateButtons()
{
    const bool somebody = selected().has_value();
    m_edit->setEnabled(somebody);
    m_more->setEnabled(somebody);
}

void PeopleTab::showView(bool map)
{
    const std::optional<StakeholderId> person = m_views->currentIndex() == 0 ? m_map->selected() : std::nullopt;
    m_view->setValue(map ? mapView : tableView);
    m_views->setCurrentIndex(map ? 0 : 1);
    if (!map && person)
        selectRow(m_table, person->value);
    shareRoom();
    updateButtons();
    Q_EMIT leastHeightChanged();
}

void PeopleTab::resizeEvent(QResizeEvent *event)
{
    AccountTab::resizeEvent(event);
    shareRoom();
}

void PeopleTab::shareRoom()
{
    const bool under = isMapShown() && width() < widthForMapAndSide;
    m_parts->setDirection(under ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_parts->setSpacing(under ? underGap : sideGap);
    const int side = under || width() < widthForSide ? 0 : width() < widthForWideSide ? narrowSide : wideSide;
    m_side->setVisible(under || side > 0);
    if (side > 0)
        m_side->setFixedWidth(side);
    else {
        m_side->setMinimumWidth(0);
        m_side->setMaximumWidth(QWIDGETSIZE_MAX);
    }
    m_facts->setDirection(under ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_facts->setSpacing(under ? sideGap : 2);
    m_distribution->setMinimumHeight(under ? distributionHeight : 100);
    m_distribution->setMaximumHeight(under ? distributionHeight : 220);
    const int table = width() - (side > 0 ? side + sideGap : 0);
    m_table->setColumnHidden(PeopleModel::Title, table < widthForTitles);
    fitColumns(m_table, peopleColumns);
}

int PeopleTab::leastHeight() const
{
    if (m_stack->currentIndex() != 0)
        return 0;
    if (!isMapShown())
        return m_coverage->sizeHint().height() + leastTable + tabFrame;
    const int map =
        std::min(m_map->minimumSizeHint().height(), mostMapHeight) + legendGap + m_legend->sizeHint().height();
    const bool under = width() < widthForMapAndSide;
    return m_coverage->sizeHint().height() + map + tabFrame + (under ? m_side->sizeHint().height() + 2 * underGap : 0);
}

bool PeopleTab::editSelected()
{
    const auto person = selected();
    if (!person)
        return false;
    Q_EMIT editPersonRequested(*person);
    return true;
}

void PeopleTab::setData(const AccountDataPtr &fresh)
{
    m_data = fresh;
    m_actions->setData(fresh);
    m_model->setData(fresh);
    m_coverage->setData(fresh);
    m_stack->setCurrentIndex(fresh->figures.people.empty() ? 1 : 0);
    m_figures->setEnabled(!fresh->figures.people.empty());
    m_view->setEnabled(!fresh->figures.people.empty());
    showMap();
    showDistribution();
    fitColumns(m_table, peopleColumns);
    updateButtons();
    Q_EMIT leastHeightChanged();
}

void PeopleTab::showMap()
{
    if (m_data)
        m_map->setContent(PeopleMapContent(*m_data, m_figures->isChecked()), m_figures->isChecked());
}

void PeopleTab::showDistribution()
{
    if (!m_data)
        return;
    std::vector<RoleDistribution::Person> people;
    for (const insight::PersonFigures &person : m_data->figures.people) {
        if (!person.active || person.doNotScore)
            continue;
        people.push_back({person.id, TouchpointText::person(*m_data, person.id), person.role, person.influence,
                          person.trust, person.opinion.u, person.hasEvidence});
    }
    m_distribution->setPeople(std::move(people), m_data->coverage.of(Role::Decider).unnamed());

    const insight::PersonFigures *lowest = nullptr;
    for (const insight::PersonFigures &person : m_data->figures.people) {
        const bool known = person.active && person.hasEvidence && !person.doNotScore;
        if (known && person.kind == StakeholderKind::Person && person.role == Role::Decider &&
            (!lowest || person.trust < lowest->trust))
            lowest = &person;
    }
    m_lowest->setVisible(lowest);
    if (lowest)
        //: %1 is the decision maker with the lowest trust
        m_lowest->setFullText(tr("Lowest decision maker: %1").arg(TouchpointText::person(*m_data, lowest->id)));
    const std::optional<double> spread = m_data->figures.reading.spread;
    m_spread->setVisible(spread.has_value());
    if (spread)
        m_spread->setFullText(tr("Spread %1: from the lowest to the highest").arg(Format::number(*spread)));
}

void PeopleTab::showCard(StakeholderId person)
{
    if (!isMapShown()) {
        selectRow(m_table, person.value);
        return;
    }
    m_map->setFocus();
    m_map->select(person);
}

void PeopleTab::select(StakeholderId person)
{
    const bool active = m_data && m_data->coverage.person(person);
    if (isMapShown() && !active)
        showView(false); // who has left is in the table
    showCard(person);
}

QString PeopleTab::title() const
{
    return tr("People");
}

void PeopleTab::retranslate()
{
    m_table->setAccessibleName(tr("People"));
    m_map->setAccessibleName(tr("Map of the people"));
    m_map->setAccessibleDescription(
        tr("Arrow keys walk, Enter opens, Ctrl with Up or Down changes influence, R asks to "
           "whom they report, the menu key opens the rest."));
    m_legend->setFullText(tr("A fuller face is better known, a hollow one not at all. A whole line to our people: met "
                             "lately enough for the role; dashed: longer ago; dotted: never met."));
    m_view->setOptions({tr("Map", "view of people"), tr("Table", "view of people")});
    m_view->setAccessibleName(tr("How the people are shown"));
    m_distributionTitle->setText(tr("Trust by role, a dot for every person"));
    m_figures->setText(tr("Show figures"));
    m_figures->setAccessibleName(tr("Show figures of people's trust, our estimate"));
    m_more->setText(tr("More…"));
    m_more->setAccessibleName(tr("More for the person"));
    m_edit->setText(tr("Edit"));
    m_edit->setAccessibleName(tr("Edit the person"));
    m_add->setText(tr("New person"));
    m_add->setAccessibleName(tr("New person"));
    m_empty->setTexts(tr("Nobody is known here yet"),
                      tr("Trust lives in people: who decides, who has influence, who is in contact."));
    m_empty->setAction(tr("New person"));
    m_coverage->retranslate();
    showMap();
    showDistribution();
    m_model->refreshTexts();
    fitColumns(m_table, peopleColumns);
}

} // namespace laari::ui
