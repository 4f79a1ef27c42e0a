// SPDX-License-Identifier: GPL-3.0-or-later
// The page of reviews, and the meeting on the whole screen.
#include "core/insight/Reviews.h"
#include "ui/Commands.h"
#include "ui/MainWindow.h"
#include "ui/StatusLine.h"
#include "ui/UndoController.h"
#include "ui/account/AccountPage.h"
#include "ui/accounts/AccountsPage.h"
#include "ui/common/Prompts.h"
#include "ui/meeting/MeetingWindow.h"
#include "ui/portfolio/PortfolioPage.h"
#include "ui/reviews/ReviewsPage.h"

#include <QAction>
#include <QStackedWidget>

namespace laari::ui {

void MainWindow::makeReviewsPage()
{
    if (m_reviews)
        return;
    m_reviews = new ReviewsPage(
        *m_session->book(), m_context, [this] { return m_session->readyToWrite(this); }, m_pages);
    m_pages->addWidget(m_reviews);
    connect(m_reviews, &ReviewsPage::meetingRequested, this, [this](ReviewId review) {
        MeetingPlan plan;
        plan.review = review;
        openMeeting(plan);
    });
    connect(m_reviews, &ReviewsPage::minutesRequested, this, &MainWindow::minutesRequested);
    connect(m_reviews, &ReviewsPage::accountActivated, this, &MainWindow::showAccount);
    connect(m_reviews, &ReviewsPage::said, this,
            [this](const QString &text) { m_status->say([text] { return text; }); });
}

MeetingWindow *MainWindow::meeting() const
{
    return m_meeting;
}

void MainWindow::newReview(std::optional<AccountId> account)
{
    showPage(Page::Reviews);
    m_reviews->newReview(account);
}

/// Those that one has looked out; else customers and prospects by what they bring.
Result<std::vector<AccountId>> MainWindow::accountsToMeet() const
{
    if (m_portfolio && m_pages->currentWidget() == m_portfolio)
        return m_portfolio->shownAccounts();
    if (m_accounts && m_pages->currentWidget() == m_accounts && m_accounts->isFiltered())
        return m_accounts->shownAccounts();
    LAARI_ASSIGN(const std::vector<insight::PortfolioRow> rows,
                 insight::rowsToReview(*m_session->book(), m_context.clock.today()));
    std::vector<AccountId> accounts;
    for (const insight::PortfolioRow &row : rows)
        accounts.push_back(row.id);
    return accounts;
}

void MainWindow::startMeeting()
{
    if (!m_session->isOpen() || m_meeting)
        return;
    MeetingPlan plan;
    if (m_reviews && m_pages->currentWidget() == m_reviews && m_reviews->selected()) {
        plan.review = m_reviews->selected();
    } else if (m_account && m_pages->currentWidget() == m_account) {
        plan.account = m_account->account();
        plan.accounts = {m_account->account()};
    } else {
        const Result<std::vector<AccountId>> accounts = accountsToMeet();
        if (!accounts) {
            m_context.prompts.showError(this, accounts.error());
            return;
        }
        plan.accounts = *accounts;
        if (plan.accounts.empty()) {
            m_status->say([] { return tr("There is no account to meet about yet"); });
            return;
        }
    }
    openMeeting(plan);
}

void MainWindow::openMeeting(const MeetingPlan &plan)
{
    if (m_meeting)
        return;
    m_meeting = new MeetingWindow(
        *m_session->book(), m_context, plan, [this] { return m_session->readyToWrite(m_meeting); }, this);
    m_meeting->setAttribute(Qt::WA_DeleteOnClose);
    m_meeting->addActions({m_commands->undo, m_commands->redo});
    connect(m_undo, &UndoController::told, m_meeting, &MeetingWindow::say);
    connect(m_meeting, &MeetingWindow::minutesRequested, this,
            [this](ReviewId review) { openReport(ReportKind::Minutes, std::nullopt, review, m_meeting); });
    connect(m_meeting, &MeetingWindow::said, this,
            [this](const QString &text) { m_status->say([text] { return text; }); });
    connect(m_meeting, &MeetingWindow::left, this, [this] {
        if (const auto held = m_meeting->review()) {
            makeReviewsPage();
            m_reviews->selectNext(*held);
        }
        activateWindow();
        m_pages->currentWidget()->setFocus();
    });
    // An account's meeting begins with the account.
    if (!m_meeting->open(plan.account))
        delete m_meeting;
}

bool MainWindow::leaveMeeting()
{
    return !m_meeting || m_meeting->close();
}

} // namespace laari::ui
