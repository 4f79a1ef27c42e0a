// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Theme.h"
#include "ui/common/UiContext.h"
#include "ui/meeting/Meeting.h"

#include <QWidget>

#include <functional>
#include <memory>

class QAction;

namespace laari::ui {

class AccountSheet;
class CustomerSheet;
class FirstSheet;
class LastSheet;
class MeetingSheet;

/// The meeting on the whole screen: first what became of last time and the portfolio, then an account a page, last what
/// was agreed. Light unless the meeting before was dark; the window's own theme comes back when it closes.
///
/// Keys: left, right, Page keys and Space turn pages, Home and End go to the first and the last; letters look for an
/// account; N shows names or roles, K is for when the customer sits at the table, L the language, D light or dark,
/// S the next screen, ? the keys; Enter goes to the line one types into, Escape leaves it, and then the meeting.
class MeetingWindow final : public QWidget {
    Q_OBJECT

public:
    /// `book` and `context` outlive it. `readyToWrite` as of the pages.
    MeetingWindow(Book &book, UiContext &context, MeetingPlan plan, std::function<bool()> readyToWrite,
                  QWidget *parent = nullptr);
    ~MeetingWindow() override;

    /// On the screen chosen last, or another than that of the parent. False: the book cannot be read, which was said,
    /// or it was not wanted after all.
    bool open(std::optional<AccountId> at = {});

    int page() const;      ///< 0: the first; then an account each; then the last
    int pageCount() const; ///< of all, whether they can be reached or not
    void goTo(int page);
    void goTo(AccountId account); ///< nothing happens where it is not of the meeting
    bool namesShown() const;
    bool customerPresent() const;
    void setCustomerPresent(bool present);
    void say(const QString &text);          ///< for a while
    std::optional<ReviewId> review() const; ///< nothing: none was begun
    AccountSheet *accountSheet() const;
    CustomerSheet *customerSheet() const;
    FirstSheet *firstSheet() const;
    LastSheet *lastSheet() const;

Q_SIGNALS:
    void minutesRequested(laari::ReviewId review);
    void said(const QString &text); ///< for the window behind
    void left();                    ///< the meeting is over

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace laari::ui
