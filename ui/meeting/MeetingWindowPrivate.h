// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/FindEdit.h"
#include "ui/common/LanguageController.h"
#include "ui/common/Prompts.h"
#include "ui/meeting/MeetingSheets.h"
#include "ui/meeting/MeetingWindow.h"
#include "ui/meeting/PresenterWindow.h"

#include <QPointer>
#include <QScreen>
#include <QSettings>
#include <QStackedWidget>
#include <QTimer>

#include <map>
#include <utility>

namespace laari::ui {

inline const QString meetingScreenKey = QStringLiteral("meeting/screen");
inline const QString meetingDarkKey = QStringLiteral("meeting/dark");

/// What the files of the meeting's window share.
class MeetingWindow::Private {
public:
    Private(MeetingWindow &window, Book &book, UiContext &uiContext, MeetingPlan plan, std::function<bool()> ready);

    int accountsCount() const { return int(meeting.accounts().size()); }
    bool onAccount() const { return page > 0 && page <= accountsCount(); }
    MeetingSheet *sheet() const { return static_cast<MeetingSheet *>(stack->currentWidget()); }
    void connectParts();
    void fill();
    void showInstead(const Error &error);
    void scaleUp();
    void turn(int by);
    void agree(std::optional<AccountId> about, QLineEdit *line, usecases::AgreedWith with);
    void meetAgain(std::optional<Day> next);
    void finish();
    QString whatComes() const;
    void command(QChar letter);
    void letter(const QString &text);
    void openJump(const QString &typed);
    void closeJump();
    void placeJump();
    void tellJump();
    void moveJumpToLine();
    void notice(const QString &text);
    void placeNotice();
    bool anyBeginsWith(const QString &typed) const; ///< an account's name
    void showKeys();
    void nameKeys();
    void toScreen(QScreen *screen);
    void nextScreen();
    void watchScreens();
    void placePresenter();
    void tellPresenter();
    Result<bool> askWhetherToGoOn(); ///< false: better no meeting
    bool mayLeave();
    /// While the customer sees the screen: asked before anything else comes into view. The words may be seen by them.
    bool mayUncover();
    /// What is typed and not kept belongs to the page it was typed on.
    void keepDraft();
    void showDraft();
    void goToTyped(); ///< to what would be lost
    std::vector<OwnPerson> ownPeople() const;

    MeetingWindow &q;
    UiContext &context;
    Meeting meeting;
    std::function<bool()> readyToWrite;
    QStackedWidget *stack;
    FirstSheet *first;
    AccountSheet *account;
    CustomerSheet *customer;
    LastSheet *last;
    QLabel *told; ///< what was just said; it goes by itself
    FindEdit *jump;
    QLabel *jumpHint;   ///< under it, where no account has such a name
    QLabel *keysFooter; ///< the keys that one needs to know of the others
    QTimer letterTimer;
    QTimer noticeTimer;
    QString letters; ///< typed and not yet a command or a name
    std::unique_ptr<PresenterWindow> presenter;
    QPointer<QScreen> shownOn;                      ///< the screen of the meeting
    std::map<std::pair<int, bool>, QString> drafts; ///< by page, and whether the customer is present
    int page = 0;
    bool names = false;
    bool present = false;
    bool leaving = false;
};

} // namespace laari::ui
