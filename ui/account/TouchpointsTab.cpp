// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/TouchpointsTab.h"

#include "ui/account/TouchpointsModel.h"
#include "ui/common/EmptyState.h"
#include "ui/common/Theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSortFilterProxyModel>
#include <QStackedWidget>

namespace laari::ui {

namespace {

constexpr ColumnRule touchpointsColumns{.flexible = TouchpointsModel::What, .least = 180, .others = 220};

} // namespace

TouchpointsTab::TouchpointsTab(Theme &theme, QWidget *parent)
    : AccountTab(parent), m_model(new TouchpointsModel(theme, this)), m_sorted(new QSortFilterProxyModel(this)),
      m_table(makeTable(QStringLiteral("touchpointsTable"), m_sorted)), m_empty(new EmptyState(theme, QString())),
      m_stack(new QStackedWidget), m_corner(new QWidget), m_filter(new QLineEdit), m_case(new QPushButton),
      m_edit(new QPushButton), m_remove(new QPushButton)
{
    setObjectName(QStringLiteral("touchpointsTab"));
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(TabModel::SortRole);
    m_sorted->setSortLocaleAware(true);
    m_sorted->setFilterKeyColumn(-1);
    m_sorted->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(TouchpointsModel::Date, Qt::DescendingOrder);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);

    auto *row = new QHBoxLayout(m_corner);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch();
    m_filter->setObjectName(QStringLiteral("touchpointsFilter"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setFixedWidth(200);
    m_edit->setObjectName(QStringLiteral("touchpointsEdit"));
    m_remove->setObjectName(QStringLiteral("touchpointsRemove"));
    m_case->setObjectName(QStringLiteral("touchpointsCase"));
    for (QPushButton *button : {m_case, m_edit, m_remove})
        Theme::setKind(button, "word");
    row->addWidget(m_filter);
    row->addWidget(m_case);
    row->addWidget(m_edit);
    row->addWidget(m_remove);

    connect(m_filter, &QLineEdit::textChanged, m_sorted, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        Q_EMIT editTouchpointRequested(TouchpointId{index.data(TabModel::IdRole).toLongLong()});
    });
    const auto remove = [this] {
        if (const TouchpointId id = selected())
            Q_EMIT removeTouchpointRequested(id);
    };
    connect(m_case, &QPushButton::clicked, this, &TouchpointsTab::openCaseOfSelected);
    connect(m_edit, &QPushButton::clicked, this, &TouchpointsTab::editSelected);
    connect(m_remove, &QPushButton::clicked, this, remove);
    auto *deleteKey = new QShortcut(QKeySequence::Delete, m_table);
    deleteKey->setContext(Qt::WidgetShortcut);
    connect(deleteKey, &QShortcut::activated, this, remove);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] { updateButtons(); });
    connect(m_sorted, &QAbstractItemModel::modelReset, this, [this] { updateButtons(); });
    connect(m_empty, &EmptyState::actionTriggered, this, &TouchpointsTab::logTouchpointRequested);
    retranslate();
    updateButtons();
}

bool TouchpointsTab::editSelected()
{
    const TouchpointId id = selected();
    if (id)
        Q_EMIT editTouchpointRequested(id);
    return bool(id);
}

bool TouchpointsTab::openCaseOfSelected()
{
    const TouchpointId id = selected();
    if (id)
        Q_EMIT openCaseRequested(id);
    return bool(id);
}

TouchpointId TouchpointsTab::selected() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? TouchpointId{} : TouchpointId{rows.first().data(TabModel::IdRole).toLongLong()};
}

void TouchpointsTab::updateButtons()
{
    const bool any = bool(selected());
    m_edit->setEnabled(any);
    const Touchpoint *touchpoint = m_data && any ? m_data->touchpoint(selected()) : nullptr;
    const std::optional<double> x = touchpoint ? touchpoint->score() : std::nullopt;
    m_case->setVisible(x && isFailureScore(*x));
    m_remove->setEnabled(any);
}

void TouchpointsTab::setData(const AccountDataPtr &fresh)
{
    m_data = fresh;
    m_model->setData(fresh);
    m_stack->setCurrentWidget(fresh->touchpoints.empty() ? static_cast<QWidget *>(m_empty) : m_table);
    m_corner->setEnabled(!fresh->touchpoints.empty());
    fitColumns(m_table, touchpointsColumns);
}

void TouchpointsTab::select(TouchpointId touchpoint)
{
    m_filter->clear();
    selectRow(m_table, touchpoint.value);
}

QString TouchpointsTab::title() const
{
    return tr("Touchpoints");
}

void TouchpointsTab::retranslate()
{
    m_table->setAccessibleName(tr("Touchpoints"));
    m_filter->setPlaceholderText(tr("Filter touchpoints"));
    m_filter->setAccessibleName(tr("Filter touchpoints"));
    m_case->setText(tr("Case"));
    m_case->setAccessibleName(tr("The touchpoint's case"));
    m_case->setToolTip(tr("Opens the case of the bad touchpoint, a new one if it has none (Ctrl+Shift+O)"));
    m_edit->setText(tr("Edit"));
    m_edit->setAccessibleName(tr("Edit the touchpoint"));
    m_edit->setToolTip(tr("Edit the touchpoint (Enter)"));
    m_remove->setText(tr("Delete"));
    m_remove->setAccessibleName(tr("Delete the touchpoint"));
    m_remove->setToolTip(tr("Delete the touchpoint (Delete)"));
    m_empty->setTexts(tr("No touchpoints yet"),
                      tr("Meetings, calls, deliveries: whatever the customer has met of us."));
    m_empty->setAction(tr("Log touchpoint"));
    m_model->refreshTexts();
    fitColumns(m_table, touchpointsColumns);
}

} // namespace laari::ui
