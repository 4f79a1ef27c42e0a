// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/LedgerTab.h"

#include "core/insight/Statement.h"
#include "ui/account/LedgerModel.h"
#include "ui/common/EmptyState.h"
#include "ui/common/Prompts.h"
#include "ui/common/UiContext.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace laari::ui {

namespace {

constexpr ColumnRule ledgerColumns{.flexible = LedgerModel::What, .least = 180, .others = 180};

} // namespace

LedgerTab::LedgerTab(const Book &book, UiContext &context, QWidget *parent)
    : AccountTab(parent), m_book(book), m_context(context), m_model(new LedgerModel(context.theme, this)),
      m_table(makeTable(QStringLiteral("ledgerTable"), m_model)), m_empty(new EmptyState(context.theme, QString())),
      m_stack(new QStackedWidget)
{
    setObjectName(QStringLiteral("ledgerTab"));
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        if (const qint64 id = index.data(TabModel::IdRole).toLongLong())
            Q_EMIT editTouchpointRequested(TouchpointId{id});
    });
    retranslate();
}

void LedgerTab::setData(const AccountDataPtr &fresh)
{
    m_data = fresh;
    m_stale = true;
    if (isVisible())
        load();
}

void LedgerTab::showEvent(QShowEvent *event)
{
    AccountTab::showEvent(event);
    if (m_stale)
        load();
}

void LedgerTab::load()
{
    if (!m_data)
        return;
    m_stale = false;
    Result<std::vector<insight::StatementLine>> lines = insight::statement(m_book, m_data->account.id, m_data->today);
    if (!lines) {
        m_table->clearSpans();
        m_model->setLines(m_data, {});
        m_context.prompts.showError(this, lines.error());
        return;
    }
    m_stack->setCurrentWidget(lines->empty() ? static_cast<QWidget *>(m_empty) : m_table);
    m_model->setLines(m_data, *std::move(lines));
    spanFading();
    fitColumns(m_table, ledgerColumns);
}

void LedgerTab::spanFading()
{
    m_table->clearSpans();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->isFading(row))
            m_table->setSpan(row, LedgerModel::What, 1, m_model->columnCount() - LedgerModel::What);
    }
}

QString LedgerTab::title() const
{
    return tr("Ledger");
}

void LedgerTab::retranslate()
{
    m_table->setAccessibleName(tr("Ledger of the reservoir"));
    m_empty->setTexts(tr("The ledger is empty"),
                      tr("A line comes here for every person a touchpoint was with: what it brought, what it took."));
    m_model->refreshTexts();
    fitColumns(m_table, ledgerColumns);
}

} // namespace laari::ui
