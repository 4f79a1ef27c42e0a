// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/PeopleTab.h"

#include "ui/account/PeopleModel.h"
#include "ui/account/TouchpointText.h"
#include "ui/charts/RoleDistribution.h"
#include "ui/common/EmptyState.h"
#include "ui/common/Theme.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStackedWidget>

namespace laari::ui {

namespace {

// The names come first: the distribution gives way, and titles have a column of their own only where there is room.
constexpr int wideSide = 300;
constexpr int narrowSide = 240;
constexpr int sideGap = 24;
constexpr int widthForWideSide = 1280;
constexpr int widthForSide = 1000;
constexpr int widthForTitles = 1100; // of the table
constexpr ColumnRule peopleColumns{.flexible = PeopleModel::Name, .least = 180, .most = 420};

} // namespace

PeopleTab::PeopleTab(Theme &theme, QWidget *parent)
    : AccountTab(parent), m_model(new PeopleModel(theme, this)), m_sorted(new QSortFilterProxyModel(this)),
      m_table(makeTable(QStringLiteral("peopleTable"), m_sorted)), m_distribution(new RoleDistribution(theme)),
      m_distributionTitle(new QLabel), m_side(new QWidget), m_empty(new EmptyState(theme, QString())),
      m_stack(new QStackedWidget), m_corner(new QWidget), m_figures(new QCheckBox), m_edit(new QPushButton),
      m_add(new QPushButton)
{
    setObjectName(QStringLiteral("peopleTab"));
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(TabModel::SortRole);
    m_sorted->setSortLocaleAware(true);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(PeopleModel::Role, Qt::AscendingOrder);

    auto *filled = new QWidget;
    auto *row = new QHBoxLayout(filled);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(sideGap);
    row->addWidget(m_table, 1);
    m_side->setFixedWidth(wideSide);
    auto *side = new QVBoxLayout(m_side);
    side->setContentsMargins(0, 8, 0, 0);
    side->setSpacing(4);
    Theme::setKind(m_distributionTitle, "caption");
    m_distribution->setMaximumHeight(220);
    side->addWidget(m_distributionTitle);
    side->addWidget(m_distribution, 1);
    side->addStretch();
    row->addWidget(m_side);
    m_stack->addWidget(filled);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);

    auto *buttons = new QHBoxLayout(m_corner);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->addStretch();
    m_figures->setObjectName(QStringLiteral("peopleFigures"));
    m_edit->setObjectName(QStringLiteral("peopleEdit"));
    m_add->setObjectName(QStringLiteral("peopleAdd"));
    Theme::setKind(m_edit, "word");
    Theme::setKind(m_add, "word");
    buttons->addWidget(m_figures);
    buttons->addWidget(m_edit);
    buttons->addWidget(m_add);

    connect(m_figures, &QCheckBox::toggled, this, [this](bool shown) {
        m_model->setFiguresShown(shown);
        fitColumns(m_table, peopleColumns);
    });
    connect(m_table, &QTableView::activated, this, [this] { editSelected(); });
    connect(m_edit, &QPushButton::clicked, this, [this] { editSelected(); });
    connect(m_add, &QPushButton::clicked, this, &PeopleTab::newPersonRequested);
    connect(m_empty, &EmptyState::actionTriggered, this, &PeopleTab::newPersonRequested);
    connect(m_distribution, &RoleDistribution::personActivated, this, &PeopleTab::editPersonRequested);
    const auto update = [this] { m_edit->setEnabled(m_table->selectionModel()->hasSelection()); };
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, update);
    connect(m_sorted, &QAbstractItemModel::modelReset, this, update);
    update();
    retranslate();
}

void PeopleTab::resizeEvent(QResizeEvent *event)
{
    AccountTab::resizeEvent(event);
    shareWidth();
}

void PeopleTab::shareWidth()
{
    const int side = width() < widthForSide ? 0 : width() < widthForWideSide ? narrowSide : wideSide;
    m_side->setVisible(side > 0);
    if (side > 0)
        m_side->setFixedWidth(side);
    const int table = width() - (side > 0 ? side + sideGap : 0);
    m_table->setColumnHidden(PeopleModel::Title, table < widthForTitles);
    fitColumns(m_table, peopleColumns);
}

bool PeopleTab::editSelected()
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    if (rows.isEmpty())
        return false;
    const StakeholderId id{rows.first().data(TabModel::IdRole).toLongLong()};
    // The organisation is nobody: there is nothing to edit.
    if (m_data->people.value(id).kind == StakeholderKind::Person)
        Q_EMIT editPersonRequested(id);
    return true;
}

void PeopleTab::setData(const AccountDataPtr &fresh)
{
    m_data = fresh;
    m_model->setData(fresh);
    m_stack->setCurrentIndex(fresh->figures.people.empty() ? 1 : 0);
    m_figures->setEnabled(!fresh->figures.people.empty());
    showDistribution();
    fitColumns(m_table, peopleColumns);
}

void PeopleTab::showDistribution()
{
    if (!m_data)
        return;
    std::vector<RoleDistribution::Person> people;
    int deciders = 0;
    for (const insight::PersonFigures &person : m_data->figures.people) {
        if (!person.active || person.doNotScore)
            continue;
        if (person.kind == StakeholderKind::Person && person.role == Role::Decider)
            ++deciders;
        people.push_back({person.id, TouchpointText::person(*m_data, person.id), person.role, person.influence,
                          person.trust, person.opinion.u, person.hasEvidence});
    }
    m_distribution->setPeople(std::move(people), std::max(0, m_data->figures.reading.decidersExpected - deciders));
}

void PeopleTab::select(StakeholderId person)
{
    selectRow(m_table, person.value);
}

QString PeopleTab::title() const
{
    return tr("People");
}

void PeopleTab::retranslate()
{
    m_table->setAccessibleName(tr("People"));
    m_distributionTitle->setText(tr("Trust by role, a dot for every person"));
    m_figures->setText(tr("Show figures"));
    m_figures->setAccessibleName(tr("Show figures of people's trust, our estimate"));
    m_edit->setText(tr("Edit"));
    m_edit->setAccessibleName(tr("Edit the person"));
    m_add->setText(tr("New person"));
    m_add->setAccessibleName(tr("New person"));
    m_empty->setTexts(tr("Nobody is known here yet"),
                      tr("Trust lives in people: who decides, who has influence, who is in contact."));
    m_empty->setAction(tr("New person"));
    showDistribution();
    m_model->refreshTexts();
    fitColumns(m_table, peopleColumns);
}

} // namespace laari::ui
