// SPDX-License-Identifier: GPL-3.0-or-later
// What pages and commands ask for, and the dialogs that do it.
#include "core/usecases/FollowUps.h"
#include "core/usecases/LoopCases.h"
#include "ui/Commands.h"
#include "ui/MainWindow.h"
#include "ui/StatusLine.h"
#include "ui/account/AccountPage.h"
#include "ui/cases/CaseDialog.h"
#include "ui/common/Prompts.h"
#include "ui/files/ImportDialog.h"
#include "ui/followups/FollowUpDialog.h"
#include "ui/history/HistoryDialog.h"
#include "ui/people/AccountDialog.h"
#include "ui/people/PersonDialog.h"
#include "ui/surveys/AnswerDialog.h"
#include "ui/touchpoint/SavedLine.h"
#include "ui/touchpoint/TouchpointDialog.h"

namespace laari::ui {

void MainWindow::logTouchpoint(std::optional<AccountId> account, std::optional<StakeholderId> person,
                               std::optional<TouchpointId> mends)
{
    if (!m_session->readyToWrite(this))
        return;
    auto *dialog = new TouchpointDialog(*m_session->book(), m_context, this);
    dialog->startNew(account, person, mends);
    openTouchpoint(dialog, true);
}

void MainWindow::editTouchpoint(TouchpointId touchpoint)
{
    if (editPromiseOf(touchpoint) || openAnswerBehind(touchpoint) || !m_session->readyToWrite(this))
        return;
    auto *dialog = new TouchpointDialog(*m_session->book(), m_context, this);
    openTouchpoint(dialog, dialog->startEdit(touchpoint));
}

/// What follows from an answer to a survey is changed there. False: it does not.
bool MainWindow::openAnswerBehind(TouchpointId touchpoint)
{
    const auto answer = m_session->book()->surveys().answerOfTouchpoint(touchpoint);
    if (!answer || !*answer)
        return false;
    openAnswer((*answer)->survey, (*answer)->person);
    return true;
}

void MainWindow::openAnswer(SurveyId survey, StakeholderId person)
{
    if (!m_session->readyToWrite(this))
        return;
    const auto answer = m_session->book()->surveys().answerOf(survey, person);
    if (!answer) {
        m_context.prompts.showError(this, answer.error());
        return;
    }
    auto *dialog = new AnswerDialog(*m_session->book(), m_context, this);
    if (!(*answer ? dialog->startEdit((*answer)->id) : dialog->startNew(survey, person))) {
        delete dialog;
        return;
    }
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::openTouchpoint(TouchpointDialog *dialog, bool started)
{
    if (!started) {
        delete dialog;
        return;
    }
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &TouchpointDialog::logged, this, &MainWindow::said);
    connect(dialog, &TouchpointDialog::edited, this, &MainWindow::said);
    connect(dialog, &TouchpointDialog::removed, this,
            [this] { m_status->say([] { return tr("The touchpoint was removed"); }); });
    connect(dialog, &TouchpointDialog::historyRequested, this, [this](TouchpointId id) { showHistory(id); });
    dialog->open();
}

/// What was half typed when the program ended, however it came.
void MainWindow::offerDraft()
{
    Book *book = m_session->book();
    if (!book || book->isReadOnly())
        return;
    const DraftFile file(book->path());
    if (const std::optional<TouchpointFormDraft> draft = file.offer(m_context.prompts, this)) {
        auto *dialog = new TouchpointDialog(*book, m_context, this);
        openTouchpoint(dialog, dialog->startFrom(*draft));
    }
}

void MainWindow::removeTouchpoint(TouchpointId touchpoint)
{
    if (!m_session->readyToWrite(this))
        return;
    if (const Result<void> removed = usecases::removeTouchpoint(*m_session->book(), touchpoint); !removed) {
        m_context.prompts.showError(this, removed.error());
        return;
    }
    m_status->say([] { return tr("The touchpoint was removed"); });
}

void MainWindow::said(const usecases::Logged &logged)
{
    const Result<Touchpoint> touchpoint = m_session->book()->touchpoints().find(logged.id);
    const Day today = m_context.clock.today();
    const Day day = touchpoint ? touchpoint->day : today;
    m_status->say([logged, day, today] { return SavedLine::of(logged, day, today); });
}

void MainWindow::newAccount()
{
    if (!m_session->readyToWrite(this))
        return;
    auto *dialog = new AccountDialog(*m_session->book(), m_context, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &AccountDialog::saved, this, &MainWindow::showAccount);
    dialog->startNew();
    dialog->open();
}

void MainWindow::editAccount(AccountId account)
{
    if (!m_session->readyToWrite(this))
        return;
    auto *dialog = new AccountDialog(*m_session->book(), m_context, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &AccountDialog::removed, this, [this] { showPage(m_cameFrom); });
    connect(dialog, &AccountDialog::historyRequested, this, [this](AccountId id) { showHistory(id); });
    if (dialog->startEdit(account))
        dialog->open();
    else
        delete dialog;
}

void MainWindow::newPerson(AccountId account)
{
    if (!m_session->readyToWrite(this))
        return;
    auto *dialog = new PersonDialog(*m_session->book(), m_context, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->startNew(account);
    dialog->open();
}

void MainWindow::editPerson(StakeholderId person)
{
    if (!m_session->readyToWrite(this))
        return;
    auto *dialog = new PersonDialog(*m_session->book(), m_context, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PersonDialog::historyRequested, this, [this](StakeholderId id) { showHistory(id); });
    if (dialog->startEdit(person))
        dialog->open();
    else
        delete dialog;
}

HistoryDialog *MainWindow::newHistoryDialog()
{
    auto *dialog = new HistoryDialog(
        *m_session->book(), m_context, [this](QWidget *over) { return m_session->readyToWrite(over); }, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &HistoryDialog::broughtBack, this, [this] {
        //: status line: something removed or edited came back from history
        m_status->say([] { return tr("Brought back"); });
    });
    return dialog;
}

void MainWindow::showHistory(const Subject &subject)
{
    HistoryDialog *dialog = newHistoryDialog();
    if (dialog->startHistory(subject))
        dialog->open();
    else
        delete dialog;
}

void MainWindow::showRemovedAccounts()
{
    HistoryDialog *dialog = newHistoryDialog();
    if (dialog->startRemovedAccounts())
        dialog->open();
    else
        delete dialog;
}

void MainWindow::importFiles()
{
    if (!m_session->readyToWrite(this))
        return;
    auto *dialog = new ImportDialog(*m_session->book(), m_context, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::newFollowUp(std::optional<AccountId> account, std::optional<StakeholderId> person)
{
    if (!m_session->readyToWrite(this))
        return;
    auto *dialog = new FollowUpDialog(*m_session->book(), m_context, this);
    openFollowUp(dialog, dialog->startNew(account, person));
}

void MainWindow::editFollowUp(FollowUpId followUp)
{
    if (!m_session->readyToWrite(this))
        return;
    auto *dialog = new FollowUpDialog(*m_session->book(), m_context, this);
    openFollowUp(dialog, dialog->startEdit(followUp));
}

void MainWindow::finishFollowUp(FollowUpId followUp, bool done)
{
    if (!m_session->readyToWrite(this))
        return;
    Book &book = *m_session->book();
    const Result<void> written =
        done ? usecases::finishFollowUp(book, followUp) : usecases::reopenFollowUp(book, followUp);
    if (!written)
        m_context.prompts.showError(this, written.error());
}

void MainWindow::openFollowUp(FollowUpDialog *dialog, bool started)
{
    if (!started) {
        delete dialog;
        return;
    }
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &FollowUpDialog::saved, this,
            [this] { m_status->say([] { return tr("The follow-up was saved"); }); });
    connect(dialog, &FollowUpDialog::removed, this,
            [this] { m_status->say([] { return tr("The follow-up was removed"); }); });
    dialog->open();
}

/// A recovery that failed is mended by another recovery of the same failure.
void MainWindow::logRecovery(AccountId account, std::optional<StakeholderId> person, TouchpointId bad)
{
    const Result<Touchpoint> touchpoint = m_session->book()->touchpoints().find(bad);
    logTouchpoint(account, person, touchpoint && touchpoint->mends ? *touchpoint->mends : bad);
}

void MainWindow::showCase(CaseId id)
{
    if (!m_session->book()->isReadOnly() && !m_session->readyToWrite(this))
        return;
    auto *dialog = new CaseDialog(*m_session->book(), m_context, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CaseDialog::closed, this, [this] { m_status->say([] { return tr("The case is closed"); }); });
    // Queued: the dialog is to be gone by then.
    connect(
        dialog, &CaseDialog::recoveryRequested, this,
        [this](const LoopCase &loopCase) {
            if (loopCase.touchpoint)
                logRecovery(loopCase.account, loopCase.person, *loopCase.touchpoint);
        },
        Qt::QueuedConnection);
    if (dialog->start(id))
        dialog->open();
    else
        delete dialog;
}

void MainWindow::openCase(TouchpointId touchpoint)
{
    if (!m_session->readyToWrite(this))
        return;
    if (const Result<CaseId> id = usecases::openCase(*m_session->book(), touchpoint))
        showCase(*id);
    else
        m_context.prompts.showError(this, id.error());
}

/// The one action of what asks for attention.
void MainWindow::attendTo(const insight::AttentionItem &item)
{
    switch (item.kind) {
    case AttentionKind::OpenCase: showCase(item.loopCase->id); break;
    case AttentionKind::NoResponse:
        logRecovery(item.account, item.person, item.touchpoint.value_or(TouchpointId{}));
        break;
    case AttentionKind::SilentPerson:
    case AttentionKind::Fading:
    case AttentionKind::NothingHeard: logTouchpoint(item.account, item.person, {}); break;
    case AttentionKind::FieldCrossed:
        showAccount(item.account);
        if (m_account)
            m_account->showWhy();
        break;
    case AttentionKind::SourDecider:
    case AttentionKind::RestsOnOne:
        showAccount(item.account);
        if (m_account && item.person)
            m_account->showPerson(*item.person);
        break;
    case AttentionKind::Promise:
        if (item.promise)
            settlePromise(*item.promise);
        break;
    case AttentionKind::Review: newReview(item.account ? std::optional(item.account) : std::nullopt); break;
    case AttentionKind::FollowUp: break; // the page does it
    }
}

} // namespace laari::ui
