// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/PromisesTab.h"

#include "ui/charts/TableColumns.h"
#include "ui/common/CalmTable.h"
#include "ui/common/EmptyState.h"
#include "ui/common/PromiseWords.h"
#include "ui/common/PromisesModel.h"
#include "ui/common/Theme.h"
#include "ui/common/Words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>

#include <algorithm>

namespace laari::ui {

namespace {

constexpr ColumnRule accountPromiseColumns{.flexible = PromisesModel::What, .least = 200, .others = 200};

} // namespace

PromisesTab::PromisesTab(Theme &theme, QWidget *parent)
    : AccountTab(parent), m_model(new PromisesModel(theme, this)),
      m_table(makeTable(QStringLiteral("accountPromisesTable"), m_model)), m_empty(new EmptyState(theme, QString())),
      m_stack(new QStackedWidget), m_corner(new QWidget), m_rate(new QLabel), m_settle(new QPushButton),
      m_reopen(new QPushButton), m_edit(new QPushButton), m_add(new QPushButton)
{
    setObjectName(QStringLiteral("promisesTab"));
    m_table->setColumnHidden(PromisesModel::Account, true);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);

    auto *row = new QHBoxLayout(m_corner);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch();
    m_rate->setObjectName(QStringLiteral("accountPromiseRate"));
    Theme::setKind(m_rate, "caption");
    row->addWidget(m_rate);
    m_settle->setObjectName(QStringLiteral("accountPromiseSettle"));
    m_reopen->setObjectName(QStringLiteral("accountPromiseReopen"));
    m_edit->setObjectName(QStringLiteral("accountPromiseEdit"));
    m_add->setObjectName(QStringLiteral("accountPromiseAdd"));
    for (QPushButton *button : {m_settle, m_reopen, m_edit, m_add}) {
        Theme::setKind(button, "word");
        row->addWidget(button);
    }

    connect(m_table, &QTableView::activated, this, &PromisesTab::editSelected);
    connect(m_edit, &QPushButton::clicked, this, &PromisesTab::editSelected);
    connect(m_settle, &QPushButton::clicked, this, &PromisesTab::settle);
    connect(m_reopen, &QPushButton::clicked, this, &PromisesTab::reopen);
    connect(m_add, &QPushButton::clicked, this, &PromisesTab::newPromiseRequested);
    connect(m_empty, &EmptyState::actionTriggered, this, &PromisesTab::newPromiseRequested);
    const std::pair<int, void (PromisesTab::*)()> keys[] = {{Qt::Key_S, &PromisesTab::settle},
                                                            {Qt::Key_O, &PromisesTab::reopen}};
    for (const auto &[key, what] : keys) {
        auto *shortcut = new QShortcut(QKeySequence(key), m_table);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, what);
    }
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] { updateButtons(); });
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] { updateButtons(); });
    retranslate();
    updateButtons();
}

bool PromisesTab::editSelected()
{
    const insight::PromiseLine *line = m_model->line(m_table->currentIndex());
    if (line)
        Q_EMIT editPromiseRequested(line->promise.id);
    return line;
}

void PromisesTab::settle()
{
    const insight::PromiseLine *line = m_model->line(m_table->currentIndex());
    if (line && (line->promise.state == PromiseState::Open || line->promise.state == PromiseState::Broken))
        Q_EMIT settlePromiseRequested(line->promise.id);
}

void PromisesTab::reopen()
{
    const insight::PromiseLine *line = m_model->line(m_table->currentIndex());
    if (line && line->promise.state != PromiseState::Open)
        Q_EMIT reopenPromiseRequested(line->promise.id);
}

void PromisesTab::updateButtons()
{
    const insight::PromiseLine *line = m_model->line(m_table->currentIndex());
    const bool open = line && line->promise.state == PromiseState::Open;
    m_edit->setEnabled(line);
    m_settle->setEnabled(open || (line && line->promise.state == PromiseState::Broken));
    m_reopen->setEnabled(line && !open);
}

void PromisesTab::setData(const AccountDataPtr &fresh)
{
    const int row = m_table->currentIndex().row();
    m_open = int(std::ranges::count_if(
        fresh->promises, [](const insight::PromiseLine &each) { return each.promise.state == PromiseState::Open; }));
    m_count = {};
    for (const insight::PromiseLine &each : fresh->promises)
        m_count.add(each.promise.state);
    m_model->setLines(fresh->promises, fresh->today);
    m_stack->setCurrentWidget(fresh->promises.empty() ? static_cast<QWidget *>(m_empty) : m_table);
    if (row >= 0 && row < m_model->rowCount())
        m_table->selectRow(row);
    retranslate();
}

QString PromisesTab::title() const
{
    //: a tab; %1: how many are open
    return m_open > 0 ? tr("Promises %1").arg(m_open) : tr("Promises");
}

void PromisesTab::retranslate()
{
    m_table->setAccessibleName(tr("Promises"));
    m_rate->setText(m_count.settled() > 0 ? Words::capital(PromiseWords::rate(m_count)) : QString());
    const auto name = [](QPushButton *button, const QString &text, const QString &says, const QString &tip) {
        button->setText(text);
        button->setAccessibleName(says);
        button->setToolTip(tip);
    };
    name(m_settle, tr("Settle…"), tr("Settle the promise"), tr("Kept, broken, a new date or withdrawn (S)"));
    name(m_reopen, tr("Open again"), tr("The promise is open again"), tr("The promise is open again (O)"));
    name(m_edit, tr("Edit"), tr("Edit the promise"), tr("Edit the promise (Enter)"));
    name(m_add, tr("New"), tr("New promise"), tr("New promise (Ctrl+Shift+R)"));
    m_empty->setTexts(tr("Nothing promised"),
                      tr("What was promised to the customer, by whom and by when. Kept and broken promises go into the "
                         "reservoir."));
    m_empty->setAction(tr("New promise"));
    m_model->refreshTexts();
    fitColumns(m_table, accountPromiseColumns);
}

} // namespace laari::ui
