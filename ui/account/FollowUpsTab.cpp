// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/FollowUpsTab.h"

#include "ui/account/FollowUpsModel.h"
#include "ui/account/GoalStrip.h"
#include "ui/common/EmptyState.h"
#include "ui/common/Theme.h"
#include "ui/common/UiContext.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QTimer>

#include <algorithm>

namespace laari::ui {

namespace {

constexpr int clockTickMs = 60'000;
constexpr ColumnRule followUpColumns{.flexible = FollowUpsModel::What, .least = 200, .others = 200};

} // namespace

FollowUpsTab::FollowUpsTab(UiContext &context, QWidget *parent)
    : AccountTab(parent), m_goal(new GoalStrip), m_model(new FollowUpsModel(context.theme, context.clock, this)),
      m_table(makeTable(QStringLiteral("followUpsTable"), m_model)), m_empty(new EmptyState(context.theme, QString())),
      m_stack(new QStackedWidget), m_corner(new QWidget), m_done(new QPushButton), m_edit(new QPushButton),
      m_add(new QPushButton)
{
    setObjectName(QStringLiteral("followUpsTab"));
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_goal);
    layout->addWidget(m_stack, 1);

    auto *row = new QHBoxLayout(m_corner);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch();
    m_done->setObjectName(QStringLiteral("followUpsDone"));
    m_edit->setObjectName(QStringLiteral("followUpsEdit"));
    m_add->setObjectName(QStringLiteral("followUpsAdd"));
    for (QPushButton *button : {m_done, m_edit, m_add}) {
        Theme::setKind(button, "word");
        row->addWidget(button);
    }

    connect(m_goal, &GoalStrip::editRequested, this, &FollowUpsTab::trustGoalRequested);
    connect(m_table, &QTableView::activated, this, &FollowUpsTab::editSelected);
    connect(m_edit, &QPushButton::clicked, this, &FollowUpsTab::editSelected);
    connect(m_done, &QPushButton::clicked, this, &FollowUpsTab::turn);
    const auto add = [this] { Q_EMIT newFollowUpRequested(std::nullopt); };
    connect(m_add, &QPushButton::clicked, this, add);
    connect(m_empty, &EmptyState::actionTriggered, this, add);
    auto *doneKey = new QShortcut(QKeySequence(Qt::Key_D), m_table);
    doneKey->setContext(Qt::WidgetShortcut);
    connect(doneKey, &QShortcut::activated, this, &FollowUpsTab::turn);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] { updateButtons(); });
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] { updateButtons(); });
    auto *clock = new QTimer(this); // of the cases
    connect(clock, &QTimer::timeout, this, [this] {
        if (isVisible())
            m_model->refreshTexts();
    });
    clock->start(clockTickMs);
    retranslate();
    updateButtons();
}

bool FollowUpsTab::editSelected()
{
    if (const LoopCase *loopCase = m_model->loopCase(m_table->currentIndex())) {
        Q_EMIT caseRequested(loopCase->id);
        return true;
    }
    const FollowUp *followUp = m_model->followUp(m_table->currentIndex());
    if (followUp)
        Q_EMIT editFollowUpRequested(followUp->id);
    return followUp;
}

/// Done becomes open, open becomes done. A case is done by its steps.
void FollowUpsTab::turn()
{
    if (m_model->loopCase(m_table->currentIndex()))
        editSelected();
    if (const FollowUp *followUp = m_model->followUp(m_table->currentIndex()))
        Q_EMIT finishFollowUpRequested(followUp->id, !followUp->doneOn.has_value());
}

void FollowUpsTab::updateButtons()
{
    const bool any = m_table->currentIndex().isValid();
    m_edit->setEnabled(any);
    m_done->setEnabled(any);
    m_done->setVisible(!m_model->loopCase(m_table->currentIndex()));
    nameTurn();
}

void FollowUpsTab::nameTurn()
{
    const bool isCase = m_model->loopCase(m_table->currentIndex());
    m_edit->setText(isCase ? tr("Open the case") : tr("Edit"));
    m_edit->setAccessibleName(isCase ? tr("Open the case") : tr("Edit the follow-up"));
    m_edit->setToolTip(isCase ? tr("Open the case at its next step (Enter)") : tr("Edit the follow-up (Enter)"));
    const FollowUp *followUp = m_model->followUp(m_table->currentIndex());
    const bool open = !followUp || !followUp->doneOn;
    m_done->setText(open ? tr("Done") : tr("Open again"));
    m_done->setAccessibleName(open ? tr("The follow-up is done") : tr("The follow-up is open again"));
    m_done->setToolTip(open ? tr("The follow-up is done (D)") : tr("The follow-up is open again (D)"));
}

void FollowUpsTab::setData(const AccountDataPtr &fresh)
{
    const int row = m_table->currentIndex().row();
    m_goal->setData(fresh);
    m_model->setData(fresh);
    m_open = fresh->openToDo();
    m_stack->setCurrentWidget(m_model->rowCount() == 0 ? static_cast<QWidget *>(m_empty) : m_table);
    Q_EMIT leastHeightChanged();
    if (row >= 0 && row < m_model->rowCount())
        m_table->selectRow(row);
    fitColumns(m_table, followUpColumns);
}

/// A table can be scrolled; what says that there is nothing, and its button, would be cut.
int FollowUpsTab::leastHeight() const
{
    if (m_stack->currentWidget() != m_empty)
        return 0;
    const int strip = m_goal->hasHeightForWidth() && width() > 0 ? m_goal->heightForWidth(width()) : 0;
    return std::max(strip, m_goal->sizeHint().height()) + m_empty->sizeHint().height();
}

QString FollowUpsTab::title() const
{
    //: a tab; %1: how many are open
    return m_open > 0 ? tr("Follow-ups %1").arg(m_open) : tr("Follow-ups");
}

void FollowUpsTab::retranslate()
{
    m_goal->retranslate();
    m_table->setAccessibleName(tr("Follow-ups"));
    m_add->setText(tr("New"));
    m_add->setAccessibleName(tr("New follow-up"));
    m_add->setToolTip(tr("New follow-up (Ctrl+Shift+F)"));
    nameTurn();
    m_empty->setTexts(tr("Nothing agreed to be done"),
                      tr("What is to be done, by whom and when, and the cases that bad touchpoints open. It shows on "
                         "Today when its time comes near."));
    m_empty->setAction(tr("New follow-up"));
    m_model->refreshTexts();
    fitColumns(m_table, followUpColumns);
}

} // namespace laari::ui
