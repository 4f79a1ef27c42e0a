// SPDX-License-Identifier: GPL-3.0-or-later
// The page of promises, and the dialogs of a promise.
#include "core/usecases/Promises.h"
#include "ui/Commands.h"
#include "ui/MainWindow.h"
#include "ui/StatusLine.h"
#include "ui/common/Prompts.h"
#include "ui/promises/PromiseDialog.h"
#include "ui/promises/PromisesPage.h"
#include "ui/promises/SettleDialog.h"

#include <QStackedWidget>

namespace laari::ui {

void MainWindow::makePromisesPage()
{
    if (m_promises)
        return;
    m_promises = new PromisesPage(
        *m_session->book(), m_context, [this] { return m_session->readyToWrite(this); }, m_pages);
    m_pages->addWidget(m_promises);
    connect(m_promises, &PromisesPage::selectionChanged, this,
            [this] { m_commands->setAccountShown(accountAtHand().has_value()); });
    connect(m_promises, &PromisesPage::accountActivated, this, &MainWindow::showAccount);
    connect(m_promises, &PromisesPage::newPromiseRequested, this, [this] { newPromise(std::nullopt); });
    connect(m_promises, &PromisesPage::newAccountRequested, this, &MainWindow::newAccount);
    connect(m_promises, &PromisesPage::editPromiseRequested, this, &MainWindow::editPromise);
    connect(m_promises, &PromisesPage::settlePromiseRequested, this, &MainWindow::settlePromise);
}

void MainWindow::newPromise(std::optional<AccountId> account)
{
    if (!m_session->readyToWrite(this))
        return;
    auto *dialog = new PromiseDialog(*m_session->book(), m_context, this);
    openPromise(dialog, dialog->startNew(account));
}

void MainWindow::editPromise(PromiseId promise)
{
    if (!m_session->readyToWrite(this))
        return;
    auto *dialog = new PromiseDialog(*m_session->book(), m_context, this);
    openPromise(dialog, dialog->startEdit(promise));
}

void MainWindow::openPromise(PromiseDialog *dialog, bool started)
{
    if (!started) {
        delete dialog;
        return;
    }
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PromiseDialog::saved, this, [this](std::optional<PromiseId> promise) {
        if (m_promises && promise)
            m_promises->select(*promise);
        m_status->say([] { return tr("The promise was saved"); });
    });
    connect(dialog, &PromiseDialog::removed, this,
            [this] { m_status->say([] { return tr("The promise was removed"); }); });
    // Queued: the dialog they come from goes first.
    connect(dialog, &PromiseDialog::settleRequested, this, &MainWindow::settlePromise, Qt::QueuedConnection);
    connect(dialog, &PromiseDialog::reopenRequested, this, &MainWindow::reopenPromise, Qt::QueuedConnection);
    dialog->open();
}

void MainWindow::settlePromise(PromiseId promise)
{
    if (!m_session->readyToWrite(this))
        return;
    auto *dialog = new SettleDialog(*m_session->book(), m_context, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SettleDialog::settled, this,
            [this] { m_status->say([] { return tr("The promise was saved"); }); });
    if (dialog->start(promise))
        dialog->open();
    else
        delete dialog;
}

void MainWindow::reopenPromise(PromiseId promise)
{
    if (!m_session->readyToWrite(this))
        return;
    if (const Result<void> opened = usecases::reopenPromise(*m_session->book(), promise); !opened)
        m_context.prompts.showError(this, opened.error());
}

/// A touchpoint that follows from a promise is changed there.
bool MainWindow::editPromiseOf(TouchpointId touchpoint)
{
    const Result<std::optional<Promise>> promise = m_session->book()->promises().ofTouchpoint(touchpoint);
    if (!promise || !*promise)
        return false;
    editPromise((*promise)->id);
    return true;
}

} // namespace laari::ui
