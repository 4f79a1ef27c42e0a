// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/Attention.h"
#include "core/usecases/LogTouchpoint.h"
#include "ui/SideBar.h"
#include "ui/common/ReportKind.h"
#include "ui/common/UiContext.h"
#include "ui/files/BookSession.h"

#include <QMainWindow>
#include <QPointer>

#include <optional>

class QStackedWidget;

namespace laari::ui {

class AccountPage;
class AccountsPage;
class BookNotices;
class Commands;
class CopyOut;
class DayWatch;
class FirstStart;
class FollowUpDialog;
class HistoryDialog;
class InsightsPage;
class MeetingWindow;
class PortfolioPage;
class PromiseDialog;
class PromisesPage;
class ReviewsPage;
class SettingsPage;
class StatusLine;
class SurveysPage;
class TodayFeed;
class TodayPage;
class TopBar;
class TouchpointDialog;
class UndoController;
struct MeetingPlan;

/// The shell: puts the pages together and passes what they ask for to the dialogs. What a page or a dialog does is
/// its own business.
class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(UiContext &context, QWidget *parent = nullptr);
    ~MainWindow() override;

    BookSession &session() { return *m_session; }
    Commands &commands() { return *m_commands; }
    StatusLine &statusLine() { return *m_status; }
    /// Opens what was open when the program ended, on the page that was shown. False: nothing was, or it is gone.
    bool openLast();
    void showPage(Page page);
    void showAccount(AccountId account);
    AccountsPage *accountsPage() const { return m_accounts; }    ///< null while no file is open
    PortfolioPage *portfolioPage() const { return m_portfolio; } ///< null until it was shown
    AccountPage *accountPage() const { return m_account; }       ///< null until an account was shown
    SettingsPage *settingsPage() const { return m_settings; }    ///< null until it was shown
    InsightsPage *insightsPage() const { return m_insights; }    ///< null until it was shown
    SurveysPage *surveysPage() const { return m_surveys; }       ///< null until it was shown
    TodayPage *todayPage() const { return m_today; }             ///< null until it was shown
    PromisesPage *promisesPage() const { return m_promises; }    ///< null until it was shown

    ReviewsPage *reviewsPage() const { return m_reviews; } ///< null until it was shown
    MeetingWindow *meeting() const;                        ///< null unless there is one

    /// With a person there and what it mends, where these are known.
    void logTouchpoint(std::optional<AccountId> account, std::optional<StakeholderId> person = {},
                       std::optional<TouchpointId> mends = {});
    void editTouchpoint(TouchpointId touchpoint);
    void removeTouchpoint(TouchpointId touchpoint);
    void newAccount();
    void editAccount(AccountId account);
    void newPerson(AccountId account);
    void editPerson(StakeholderId person);
    void newFollowUp(std::optional<AccountId> account, std::optional<StakeholderId> person = {});
    void editFollowUp(FollowUpId followUp);
    void finishFollowUp(FollowUpId followUp, bool done);    ///< not done: open again
    void openAnswer(SurveyId survey, StakeholderId person); ///< to be recorded or edited
    void newPromise(std::optional<AccountId> account);
    void editPromise(PromiseId promise);
    void settlePromise(PromiseId promise);
    void reopenPromise(PromiseId promise);
    void showCase(CaseId id);
    void openCase(TouchpointId touchpoint); ///< the one it has, or a new one
    void showHistory(const Subject &subject);
    void showRemovedAccounts();
    void newReview(std::optional<AccountId> account);
    void startMeeting(); ///< of what is on the page
    void search();
    void importFiles();
    /// Over the meeting that asks, where one does: what the window shows is not for those who look at that.
    void openReport(ReportKind kind, std::optional<AccountId> account = {}, std::optional<ReviewId> review = {},
                    MeetingWindow *over = nullptr);

Q_SIGNALS:
    void minutesRequested(laari::ReviewId review);

private:
    void closeEvent(QCloseEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void connectCommands();
    void connectReports();
    void retranslate();
    void takeBook();
    void makeFirstStart();
    void makeAccountPage();
    void makeSettingsPage();
    void makePortfolioPage();
    void makeTodayPage();
    void makeInsightsPage();
    void makeSurveysPage();
    bool openAnswerBehind(TouchpointId touchpoint);
    void makePromisesPage();
    void makeReviewsPage();
    Result<std::vector<AccountId>> accountsToMeet() const;
    void openMeeting(const MeetingPlan &plan);
    bool leaveMeeting(); ///< false: something is typed there, and stays
    QWidget *madePage(Page page);
    void dropBook();
    void fillRecent();
    void remember();
    void refreshPages();
    void said(const usecases::Logged &logged);
    void offerDraft();
    void openTouchpoint(TouchpointDialog *dialog, bool started);
    void openFollowUp(FollowUpDialog *dialog, bool started);
    void openPromise(PromiseDialog *dialog, bool started);
    bool editPromiseOf(TouchpointId touchpoint); ///< false: it follows from none
    void attendTo(const insight::AttentionItem &item);
    void logRecovery(AccountId account, std::optional<StakeholderId> person, TouchpointId bad);
    HistoryDialog *newHistoryDialog();
    std::optional<AccountId> accountAtHand() const;
    void updateCommands();

    UiContext &m_context;
    BookSession *m_session;
    Commands *m_commands;
    CopyOut *m_copyOut;
    DayWatch *m_dayWatch;
    SideBar *m_sideBar;
    TopBar *m_topBar;
    StatusLine *m_status;
    UndoController *m_undo;
    BookNotices *m_notices;
    QStackedWidget *m_pages;
    FirstStart *m_firstStart = nullptr;
    AccountsPage *m_accounts = nullptr;
    AccountPage *m_account = nullptr;
    SettingsPage *m_settings = nullptr;
    PortfolioPage *m_portfolio = nullptr;
    InsightsPage *m_insights = nullptr;
    TodayPage *m_today = nullptr;
    SurveysPage *m_surveys = nullptr;
    PromisesPage *m_promises = nullptr;
    ReviewsPage *m_reviews = nullptr;
    QPointer<MeetingWindow> m_meeting;
    TodayFeed *m_feed = nullptr;      ///< null while no file is open
    Page m_cameFrom = Page::Accounts; ///< where an account was opened: back goes there
    Page m_page = Page::Accounts;     ///< shown last, but for accounts
};

} // namespace laari::ui
