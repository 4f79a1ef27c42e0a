// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/MainWindow.h"

#include "ui/BookNotices.h"
#include "ui/Commands.h"
#include "ui/DayWatch.h"
#include "ui/StatusLine.h"
#include "ui/TopBar.h"
#include "ui/UndoController.h"
#include "ui/account/AccountPage.h"
#include "ui/accounts/AccountsPage.h"
#include "ui/common/LanguageController.h"
#include "ui/common/ListKeys.h"
#include "ui/common/Preferences.h"
#include "ui/common/Prompts.h"
#include "ui/common/ReadingOrder.h"
#include "ui/common/Theme.h"
#include "ui/common/ToolTips.h"
#include "ui/files/FirstStart.h"
#include "ui/insights/InsightsPage.h"
#include "ui/meeting/MeetingWindow.h"
#include "ui/portfolio/PortfolioPage.h"
#include "ui/promises/PromisesPage.h"
#include "ui/reviews/ReviewsPage.h"
#include "ui/settings/SettingsPage.h"
#include "ui/surveys/SurveysPage.h"
#include "ui/today/TodayFeed.h"
#include "ui/today/TodayPage.h"

#include <QAction>
#include <QCloseEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QScreen>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace laari::ui {

namespace {

constexpr QSize firstSize(1366, 768);
constexpr QSize decoration(8, 40); ///< what a window manager puts around a window, at most
constexpr QSize smallest(1000, 620);
const QString geometryKey = QStringLiteral("window/geometry");
const QString pageKey = QStringLiteral("window/page");
const QString accountKey = QStringLiteral("window/account");

} // namespace

MainWindow::MainWindow(UiContext &context, QWidget *parent)
    : QMainWindow(parent), m_context(context), m_session(new BookSession(context, this)),
      m_commands(new Commands(context, this)), m_dayWatch(new DayWatch(context.clock, this)),
      m_sideBar(new SideBar(context, this)), m_topBar(new TopBar(context, *m_commands, this)),
      m_status(new StatusLine(this)),
      m_undo(new UndoController(context, m_commands->undo, m_commands->redo, m_status, this)),
      m_notices(new BookNotices(*m_session, m_status, this)), m_pages(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setMinimumSize(smallest);
    auto *right = new QVBoxLayout;
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(0);
    right->addWidget(m_topBar);
    right->addWidget(m_pages, 1);
    right->addWidget(m_status);
    auto *centre = new QWidget(this);
    auto *whole = new QHBoxLayout(centre);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(m_sideBar);
    whole->addLayout(right, 1);
    setCentralWidget(centre);

    connectCommands();
    connectReports();
    new ListKeys(this); // its children
    new ToolTips(this);
    m_session->setMayClose([this] { return leaveMeeting(); });
    connect(m_session, &BookSession::opened, this, &MainWindow::takeBook);
    connect(m_session, &BookSession::aboutToClose, this, &MainWindow::dropBook);
    connect(m_session, &BookSession::closed, this, &MainWindow::updateCommands);
    connect(m_session, &BookSession::copied, this, [this](const QString &path) {
        const QString name = QFileInfo(path).fileName();
        m_status->say([name] { return tr("A copy was saved as %1").arg(name); });
    });
    connect(m_session, &BookSession::accessChanged, this, &MainWindow::updateCommands);
    connect(m_sideBar, &SideBar::pageChosen, this, &MainWindow::showPage);
    connect(m_dayWatch, &DayWatch::dayTurned, this, &MainWindow::refreshPages);
    const auto keepPreferences = [this] {
        Preferences::save(m_context.settings, m_context.language, m_context.theme);
        m_commands->showChoices();
    };
    connect(&context.language, &LanguageController::changed, this, keepPreferences);
    connect(&context.theme, &Theme::changed, this, keepPreferences);
    for (QAction *each :
         {m_commands->followDesktop, m_commands->light, m_commands->dark}) // also where no colour changes
        connect(each, &QAction::triggered, this, keepPreferences);

    if (!restoreGeometry(context.settings.value(geometryKey).toByteArray())) {
        const QScreen *screen = QGuiApplication::primaryScreen();
        resize(screen ? firstSize.boundedTo(screen->availableSize() - decoration) : firstSize);
    }
    updateCommands();
    m_commands->showChoices();
    retranslate();
}

MainWindow::~MainWindow()
{
    // The pages read the book: they go first, and none comes in their place.
    m_pages->hide();
    dropBook();
}

void MainWindow::connectCommands()
{
    const auto on = [this](QAction *action, auto &&what) {
        addAction(action); // so that its key works wherever the focus is
        connect(action, &QAction::triggered, this, what);
    };
    on(m_commands->newFile, [this] { m_session->createAsking(this); });
    on(m_commands->openFile, [this] { m_session->openAsking(this); });
    on(m_commands->sample, [this] { m_session->openSample(this); });
    on(m_commands->import, [this] { importFiles(); });
    on(m_commands->saveCopy, [this] { m_session->saveCopyAsking(this); });
    on(m_commands->closeFile, [this] { m_session->close(); });
    on(m_commands->quit, [this] { close(); });
    on(m_commands->logTouchpoint, [this] {
        const bool onAccount = m_account && m_pages->currentWidget() == m_account;
        logTouchpoint(onAccount ? std::optional(m_account->account()) : std::nullopt);
    });
    addActions({m_commands->undo, m_commands->redo});
    on(m_commands->newAccount, [this] { newAccount(); });
    on(m_commands->editAccount, [this] {
        if (const auto account = accountAtHand())
            editAccount(*account);
    });
    on(m_commands->editSelected, [this] {
        if (m_account && m_pages->currentWidget() == m_account && m_account->editSelected())
            return;
        if (m_today && m_pages->currentWidget() == m_today && m_today->editSelected())
            return;
        if (m_surveys && m_pages->currentWidget() == m_surveys && m_surveys->editSelected())
            return;
        if (m_promises && m_pages->currentWidget() == m_promises && m_promises->editSelected())
            return;
        if (m_reviews && m_pages->currentWidget() == m_reviews && m_reviews->editSelected())
            return;
        m_commands->editAccount->trigger();
    });
    on(m_commands->people, [this] {
        if (const auto account = accountAtHand()) {
            showAccount(*account);
            if (m_account)
                m_account->showPeople();
        }
    });
    const auto onAccount = [this, on](QAction *action, void (AccountPage::*part)()) {
        on(action, [this, part] {
            if (const auto account = accountAtHand()) {
                showAccount(*account);
                if (m_account)
                    (m_account->*part)();
            }
        });
    };
    onAccount(m_commands->trustGoal, &AccountPage::editTrustGoal);
    onAccount(m_commands->whatIf, &AccountPage::showWhatIf);
    onAccount(m_commands->carrying, &AccountPage::showCarrying);
    on(m_commands->rateValue, [this] {
        if (const auto account = accountAtHand()) {
            showAccount(*account);
            m_account->rateValue();
        }
    });
    on(m_commands->newPerson, [this] {
        if (const auto account = accountAtHand())
            newPerson(*account);
    });
    on(m_commands->seeTo, [this] { m_today->seeTo(); });
    for (const auto &[action, days] : {std::pair(m_commands->putOffDay, 1), std::pair(m_commands->putOffWeek, 7),
                                       std::pair(m_commands->putOffMonth, 30)})
        on(action, [this, days = days] { m_today->putOff(days); });
    on(m_commands->openCase, [this] {
        if (!m_account || m_pages->currentWidget() != m_account || !m_account->openCaseOfSelected())
            m_status->say([] { return tr("Select a bad touchpoint of the account first: its case opens"); });
    });
    on(m_commands->newFollowUp, [this] { newFollowUp(accountAtHand()); });
    on(m_commands->newPromise, [this] { newPromise(accountAtHand()); });
    on(m_commands->history, [this] {
        if (const auto account = accountAtHand())
            showHistory(*account);
    });
    on(m_commands->removedAccounts, [this] { showRemovedAccounts(); });
    on(m_commands->findAccount, [this] {
        if (m_portfolio && m_pages->currentWidget() == m_portfolio) {
            m_portfolio->focusFilter();
            return;
        }
        showPage(Page::Accounts);
        m_accounts->focusFilter();
    });
    on(m_commands->search, [this] { search(); });
    on(m_commands->today, [this] { showPage(Page::Today); });
    on(m_commands->portfolio, [this] { showPage(Page::Portfolio); });
    on(m_commands->accounts, [this] { showPage(Page::Accounts); });
    on(m_commands->promises, [this] { showPage(Page::Promises); });
    on(m_commands->surveys, [this] { showPage(Page::Surveys); });
    on(m_commands->newSurvey, [this] {
        showPage(Page::Surveys);
        m_surveys->newSurvey();
    });
    on(m_commands->reviews, [this] { showPage(Page::Reviews); });
    on(m_commands->newReview, [this] {
        const bool isShown = m_account && m_pages->currentWidget() == m_account;
        newReview(isShown ? std::optional(m_account->account()) : std::nullopt);
    });
    on(m_commands->meeting, [this] { startMeeting(); });
    on(m_commands->insights, [this] { showPage(Page::Insights); });
    on(m_commands->settings, [this] { showPage(Page::Settings); });
    on(m_commands->back, [this] { showPage(m_cameFrom); });
    on(m_commands->followDesktop, [this] { m_context.theme.setMode(ThemeMode::FollowDesktop); });
    on(m_commands->light, [this] { m_context.theme.setMode(ThemeMode::Light); });
    on(m_commands->dark, [this] { m_context.theme.setMode(ThemeMode::Dark); });
    on(m_commands->shortcuts, [this] {
        m_context.prompts.inform(this, [this] {
            return Prompts::Information{tr("Keyboard shortcuts"), m_commands->shortcutTable(), 920};
        });
    });
    on(m_commands->about, [this] {
        m_context.prompts.inform(this, [] {
            return Prompts::Information{tr("About Laari"),
                                        tr("<h3>Laari %1</h3><p>Manages the trust of B2B customers.</p><p>The trust "
                                           "model is a thinking aid: its "
                                           "parameters are chosen from research, not estimated from your "
                                           "data.</p><p>Free software under the GNU "
                                           "General Public License, version 3 or later. Nothing is sent anywhere.</p>")
                                            .arg(QStringLiteral(LAARI_VERSION))};
        });
    });
    connect(m_commands->fileMenu(), &QMenu::aboutToShow, this, &MainWindow::fillRecent);
    for (QMenu *menu : m_topBar->findChildren<QMenu *>())
        connect(menu, &QMenu::aboutToShow, this, &MainWindow::updateCommands);
}

bool MainWindow::openLast()
{
    const QString path = m_session->last();
    if (path.isEmpty() || !QFileInfo::exists(path) || !m_session->open(path, this))
        return false;
    const QString page = m_context.settings.value(pageKey).toString();
    const AccountId account{m_context.settings.value(accountKey).toLongLong()};
    if (const std::optional<Page> shown = pageOfCode(page))
        showPage(*shown);
    else if (page == QLatin1String("account") && account && m_session->book()->accounts().find(account))
        showAccount(account);
    return true;
}

void MainWindow::showPage(Page page)
{
    if (!m_session->isOpen())
        return;
    m_status->clear();
    m_pages->setCurrentWidget(madePage(page));
    m_page = page;
    if (page != Page::Settings)
        m_cameFrom = page;
    m_sideBar->setPage(page);
    m_pages->currentWidget()->setFocus();
    updateCommands();
}

void MainWindow::showAccount(AccountId account)
{
    if (!m_session->isOpen())
        return;
    m_status->clear();
    makeAccountPage();
    m_account->showAccount(account);
    m_accounts->select(account);
    m_pages->setCurrentWidget(m_account);
    m_sideBar->setPage(m_cameFrom);
    m_account->setFocus();
    updateCommands();
}

void MainWindow::updateCommands()
{
    const bool open = m_accounts != nullptr;
    m_commands->setBookOpen(open);
    m_commands->setAccountShown(open && accountAtHand().has_value());
    m_commands->setAttentionShown(m_today && m_pages->currentWidget() == m_today && m_today->selectedAccount());
    m_sideBar->setPagesEnabled(open);
    m_notices->showState();
    m_topBar->setBook(open ? m_session->title() : QString(), open ? m_session->book()->path() : QString());
    if (m_firstStart)
        m_firstStart->setRecent(m_session->recent());
    setWindowTitle(open ? QStringLiteral("%1 – Laari").arg(m_session->title()) : QStringLiteral("Laari"));
}

std::optional<AccountId> MainWindow::accountAtHand() const
{
    if (m_account && m_pages->currentWidget() == m_account)
        return m_account->account();
    if (m_accounts && m_pages->currentWidget() == m_accounts)
        return m_accounts->selectedAccount();
    if (m_portfolio && m_pages->currentWidget() == m_portfolio)
        return m_portfolio->selectedAccount();
    if (m_today && m_pages->currentWidget() == m_today)
        return m_today->selectedAccount();
    if (m_promises && m_pages->currentWidget() == m_promises)
        return m_promises->selectedAccount();
    if (m_reviews && m_pages->currentWidget() == m_reviews)
        return m_reviews->selectedAccount();
    return std::nullopt;
}

void MainWindow::refreshPages()
{
    if (!m_session->isOpen())
        return;
    m_accounts->refresh();
    if (m_account)
        m_account->refresh();
    if (m_portfolio)
        m_portfolio->refresh();
    if (m_promises)
        m_promises->refresh();
    if (m_surveys)
        m_surveys->refresh();
    if (m_reviews)
        m_reviews->refresh();
    if (m_insights)
        m_insights->refresh();
    if (m_feed->isStarted())
        m_feed->refresh();
}

void MainWindow::fillRecent()
{
    QMenu *menu = m_commands->recentMenu();
    menu->clear();
    for (const QString &path : m_session->recent()) {
        QString name = BookSession::titleOf(path);
        QAction *action = menu->addAction(name.replace(QLatin1Char('&'), QLatin1String("&&")));
        action->setToolTip(path);
        connect(action, &QAction::triggered, this, [this, path] { m_session->open(path, this); });
    }
    menu->setToolTipsVisible(true);
    menu->setEnabled(!menu->isEmpty());
}

void MainWindow::remember()
{
    m_context.settings.setValue(geometryKey, saveGeometry());
    const bool onAccount = m_account && m_pages->currentWidget() == m_account;
    m_context.settings.setValue(pageKey, onAccount ? QStringLiteral("account") : pageCode(m_page));
    m_context.settings.setValue(accountKey, onAccount ? m_account->account().value : 0);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!leaveMeeting()) {
        event->ignore();
        return;
    }
    remember();
    QMainWindow::closeEvent(event);
}

void MainWindow::showEvent(QShowEvent *event)
{
    if (!m_session->isOpen())
        makeFirstStart();
    QMainWindow::showEvent(event);
}

bool MainWindow::focusNextPrevChild(bool next)
{
    return ReadingOrder::focusNext(ReadingOrder::of(centralWidget()), focusWidget(), next);
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void MainWindow::retranslate()
{
    m_commands->retranslate();
    m_undo->retranslate();
    m_sideBar->setAccessibleName(tr("Pages"));
    m_pages->setAccessibleName(tr("Page"));
    updateCommands();
}

} // namespace laari::ui
