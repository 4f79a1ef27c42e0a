// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of the window: each is made when it is first shown, and those of a book go with it.
#include "ui/BookNotices.h"
#include "ui/Commands.h"
#include "ui/MainWindow.h"
#include "ui/StatusLine.h"
#include "ui/UndoController.h"
#include "ui/account/AccountPage.h"
#include "ui/accounts/AccountsPage.h"
#include "ui/files/FirstStart.h"
#include "ui/insights/InsightsPage.h"
#include "ui/meeting/MeetingWindow.h"
#include "ui/portfolio/PortfolioPage.h"
#include "ui/promises/PromisesPage.h"
#include "ui/reviews/ReviewsPage.h"
#include "ui/search/CommandPalette.h"
#include "ui/settings/SettingsPage.h"
#include "ui/surveys/SurveysPage.h"
#include "ui/today/TodayFeed.h"
#include "ui/today/TodayPage.h"

#include <QAction>
#include <QStackedWidget>
#include <QTimer>

#include <utility>

namespace laari::ui {

namespace {

constexpr int feedDelayMs = 400; ///< until the figures show and the window answers

} // namespace

void MainWindow::takeBook()
{
    Book &book = *m_session->book();
    m_accounts = new AccountsPage(book, m_context, m_pages);
    m_pages->addWidget(m_accounts);
    connect(m_accounts, &AccountsPage::accountActivated, this, &MainWindow::showAccount);
    connect(m_accounts, &AccountsPage::selectionChanged, this,
            [this] { m_commands->setAccountShown(accountAtHand().has_value()); });
    connect(m_accounts, &AccountsPage::newAccountRequested, this, &MainWindow::newAccount);
    connect(m_accounts, &AccountsPage::importRequested, this, &MainWindow::importFiles);
    m_feed = new TodayFeed(book, m_context, this);
    connect(m_feed, &TodayFeed::changed, this, [this] { m_sideBar->setAttention(m_feed->mine()); });
    // What was said of an undo is over once something else is done.
    connect(&book, &Book::changed, m_status, [this](const ChangeSet &changes) {
        if (changes.kind != ActionKind::Undo && changes.kind != ActionKind::Redo)
            m_status->clear();
    });
    m_undo->setBook(&book);
    showPage(Page::Accounts);
    retranslate();
    QTimer::singleShot(0, this, &MainWindow::offerDraft); // once the window shows the book
    QTimer::singleShot(feedDelayMs, m_feed, &TodayFeed::start);
}

void MainWindow::makeFirstStart()
{
    if (m_firstStart)
        return;
    m_firstStart = new FirstStart(m_context, m_pages);
    m_pages->addWidget(m_firstStart);
    connect(m_firstStart, &FirstStart::newRequested, m_commands->newFile, &QAction::trigger);
    connect(m_firstStart, &FirstStart::openRequested, m_commands->openFile, &QAction::trigger);
    connect(m_firstStart, &FirstStart::sampleRequested, m_commands->sample, &QAction::trigger);
    connect(m_firstStart, &FirstStart::recentRequested, this,
            [this](const QString &path) { m_session->open(path, this); });
    m_firstStart->setRecent(m_session->recent());
    m_firstStart->setFocus();
}

void MainWindow::makeAccountPage()
{
    if (m_account)
        return;
    m_account = new AccountPage(*m_session->book(), m_context, m_pages);
    m_pages->addWidget(m_account);
    m_account->setReadyToWrite([this] { return m_session->readyToWrite(this); });
    connect(m_account, &AccountPage::logTouchpointRequested, this,
            [this](AccountId account) { logTouchpoint(account); });
    connect(m_account, &AccountPage::editTouchpointRequested, this, &MainWindow::editTouchpoint);
    connect(m_account, &AccountPage::removeTouchpointRequested, this, &MainWindow::removeTouchpoint);
    connect(m_account, &AccountPage::editAccountRequested, this, &MainWindow::editAccount);
    connect(m_account, &AccountPage::reviewRequested, this, &MainWindow::newReview);
    connect(m_account, &AccountPage::newPersonRequested, this, &MainWindow::newPerson);
    connect(m_account, &AccountPage::editPersonRequested, this, &MainWindow::editPerson);
    connect(m_account, &AccountPage::newFollowUpRequested, this, &MainWindow::newFollowUp);
    connect(m_account, &AccountPage::editFollowUpRequested, this, &MainWindow::editFollowUp);
    connect(m_account, &AccountPage::answerRequested, this, &MainWindow::openAnswer);
    connect(m_account, &AccountPage::finishFollowUpRequested, this, &MainWindow::finishFollowUp);
    connect(m_account, &AccountPage::newPromiseRequested, this, &MainWindow::newPromise);
    connect(m_account, &AccountPage::editPromiseRequested, this, &MainWindow::editPromise);
    connect(m_account, &AccountPage::settlePromiseRequested, this, &MainWindow::settlePromise);
    connect(m_account, &AccountPage::reopenPromiseRequested, this, &MainWindow::reopenPromise);
    connect(m_account, &AccountPage::reportRequested, this,
            [this](AccountId account, ReportKind kind) { openReport(kind, account); });
    connect(m_account, &AccountPage::caseRequested, this, &MainWindow::showCase);
    connect(m_account, &AccountPage::openCaseRequested, this, &MainWindow::openCase);
    // Queued: what asks for it is a table that is then filled anew.
    connect(m_account, &AccountPage::accountRequested, this, &MainWindow::showAccount, Qt::QueuedConnection);
    connect(m_account, &AccountPage::backRequested, this, [this] { showPage(m_cameFrom); });
}

void MainWindow::makePortfolioPage()
{
    if (m_portfolio)
        return;
    m_portfolio = new PortfolioPage(*m_session->book(), m_context, m_pages);
    m_pages->addWidget(m_portfolio);
    connect(m_portfolio, &PortfolioPage::accountActivated, this, &MainWindow::showAccount);
    connect(m_portfolio, &PortfolioPage::reportRequested, this,
            [this] { openReport(ReportKind::Portfolio, accountAtHand()); });
    connect(m_portfolio, &PortfolioPage::newAccountRequested, this, &MainWindow::newAccount);
}

void MainWindow::makeTodayPage()
{
    if (m_today)
        return;
    m_today = new TodayPage(
        *m_session->book(), m_context, *m_feed, [this] { return m_session->readyToWrite(this); }, m_pages);
    m_pages->addWidget(m_today);
    connect(m_today, &TodayPage::selectionChanged, this, [this] {
        const bool shown = m_pages->currentWidget() == m_today && m_today->selectedAccount();
        m_commands->setAccountShown(accountAtHand().has_value());
        m_commands->setAttentionShown(shown);
    });
    connect(m_today, &TodayPage::actionRequested, this, &MainWindow::attendTo);
    connect(m_today, &TodayPage::recoveryRequested, this, [this](const insight::AttentionItem &item) {
        logRecovery(item.account, item.person, item.touchpoint.value_or(TouchpointId{}));
    });
    connect(m_today, &TodayPage::accountActivated, this, &MainWindow::showAccount);
    connect(m_today, &TodayPage::newFollowUpRequested, this, [this] { newFollowUp(std::nullopt); });
    connect(m_today, &TodayPage::newAccountRequested, this, &MainWindow::newAccount);
    connect(m_today, &TodayPage::editFollowUpRequested, this, &MainWindow::editFollowUp);
}

void MainWindow::makeSurveysPage()
{
    if (m_surveys)
        return;
    m_surveys = new SurveysPage(
        *m_session->book(), m_context, [this] { return m_session->readyToWrite(this); }, m_pages);
    m_pages->addWidget(m_surveys);
    connect(m_surveys, &SurveysPage::said, this,
            [this](const QString &text) { m_status->say([text] { return text; }); });
}

void MainWindow::makeInsightsPage()
{
    if (m_insights)
        return;
    m_insights = new InsightsPage(*m_session->book(), m_context, m_pages);
    m_pages->addWidget(m_insights);
    connect(m_insights, &InsightsPage::caseActivated, this, &MainWindow::showCase);
    connect(m_insights, &InsightsPage::logTouchpointRequested, this, [this] { logTouchpoint(std::nullopt); });
}

QWidget *MainWindow::madePage(Page page)
{
    switch (page) {
    case Page::Today: makeTodayPage(); return m_today;
    case Page::Portfolio: makePortfolioPage(); return m_portfolio;
    case Page::Promises: makePromisesPage(); return m_promises;
    case Page::Surveys: makeSurveysPage(); return m_surveys;
    case Page::Insights: makeInsightsPage(); return m_insights;
    case Page::Reviews: makeReviewsPage(); return m_reviews;
    case Page::Settings: makeSettingsPage(); return m_settings;
    case Page::Accounts: break;
    }
    return m_accounts;
}

void MainWindow::makeSettingsPage()
{
    if (m_settings)
        return;
    m_settings = new SettingsPage(*m_session->book(), m_context, m_pages);
    m_pages->addWidget(m_settings);
    // Queued: these close the book, and with it the page that asks.
    connect(m_settings, &SettingsPage::backUpRequested, &m_session->care(), &BookCare::backUpNow);
    connect(
        m_settings, &SettingsPage::openBackupRequested, this,
        [this](const QString &path) { m_session->openToRead(path, this); }, Qt::QueuedConnection);
    connect(
        m_settings, &SettingsPage::restoreRequested, this,
        [this](const Backup &backup) { m_session->restore(backup, this); }, Qt::QueuedConnection);
    connect(m_notices, &BookNotices::backupsChanged, m_settings, [this] {
        if (m_settings->isVisible())
            m_settings->refresh();
    });
}

void MainWindow::dropBook()
{
    if (m_pages->isVisible()) { // no page of the book may come into sight while the others go
        makeFirstStart();
        m_pages->setCurrentWidget(m_firstStart);
    }
    delete m_meeting; // it reads the book
    m_status->setWarning({});
    m_undo->setBook(nullptr);
    m_status->clear();
    delete std::exchange(m_accounts, nullptr);
    delete std::exchange(m_account, nullptr);
    delete std::exchange(m_settings, nullptr);
    delete std::exchange(m_portfolio, nullptr);
    delete std::exchange(m_insights, nullptr);
    delete std::exchange(m_today, nullptr);
    delete std::exchange(m_promises, nullptr);
    delete std::exchange(m_surveys, nullptr);
    delete std::exchange(m_reviews, nullptr);
    delete std::exchange(m_feed, nullptr);
    m_sideBar->setAttention(0);
    m_cameFrom = Page::Accounts;
}

void MainWindow::search()
{
    updateCommands(); // which of them can be had
    auto *palette = new CommandPalette(m_session->book(), m_commands->all(), m_context, this);
    palette->setAttribute(Qt::WA_DeleteOnClose);
    // Queued: what is chosen may open a dialog of its own, and this one is to be gone by then.
    connect(palette, &CommandPalette::accountChosen, this, &MainWindow::showAccount, Qt::QueuedConnection);
    connect(
        palette, &CommandPalette::personChosen, this,
        [this](AccountId account, StakeholderId person) {
            showAccount(account);
            if (m_account)
                m_account->showPerson(person);
        },
        Qt::QueuedConnection);
    connect(
        palette, &CommandPalette::touchpointChosen, this,
        [this](AccountId account, TouchpointId touchpoint) {
            showAccount(account);
            if (m_account)
                m_account->showTouchpoint(touchpoint);
        },
        Qt::QueuedConnection);
    connect(
        palette, &CommandPalette::commandChosen, this, [](QAction *command) { command->trigger(); },
        Qt::QueuedConnection);
    palette->openOverParent();
}

} // namespace laari::ui
