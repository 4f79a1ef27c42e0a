// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Ids.h"
#include "core/store/Change.h"
#include "ui/common/ReportKind.h"

#include <QWidget>

#include <functional>
#include <memory>
#include <optional>

namespace laari {
class Book;
}

namespace laari::ui {

struct UiContext;

/// The heart of the program: one account's reservoir, its history against CX, and where every point came from. Reads
/// the book; whatever changes it is asked for by a signal (notes are saved here, in place). Keeps itself up to date
/// with the book and the day.
class AccountPage final : public QWidget {
    Q_OBJECT

public:
    /// `book` and `context` outlive the page.
    AccountPage(Book &book, UiContext &context, QWidget *parent = nullptr);
    ~AccountPage() override;

    /// Asked before people are arranged here; says itself why not.
    void rateValue(); ///< shows the tab of what they value and asks how somebody sees it
    void setReadyToWrite(const std::function<bool()> &ready);
    void showAccount(AccountId account);
    /// A row of the account on screen, selected in its tab.
    void showPerson(StakeholderId person);
    void showTouchpoint(TouchpointId touchpoint);
    void showWhy(); ///< why its trust changed
    void showWhatIf();
    void showCarrying();  ///< how the reservoir would fall
    void editTrustGoal(); ///< or a first one
    void showPeople();    ///< all of them, and how trust is spread over them
    AccountId account() const;
    /// Asks for the row with the focus to be edited: a person, a touchpoint. False: it is on none.
    bool editSelected();
    /// Asks for the case of the touchpoint that is selected on the tab in sight. False: none is.
    bool openCaseOfSelected();
    /// Reads everything again, as when the day has turned at midnight.
    void refresh();

Q_SIGNALS:
    void logTouchpointRequested(laari::AccountId account);
    void editTouchpointRequested(laari::TouchpointId touchpoint);
    void removeTouchpointRequested(laari::TouchpointId touchpoint);
    void editAccountRequested(laari::AccountId account);
    void reportRequested(laari::AccountId account, laari::ui::ReportKind kind);
    void reviewRequested(laari::AccountId account);
    void newPersonRequested(laari::AccountId account);
    void editPersonRequested(laari::StakeholderId person);
    void newFollowUpRequested(laari::AccountId account, std::optional<laari::StakeholderId> person);
    void answerRequested(laari::SurveyId survey, laari::StakeholderId person);
    void editFollowUpRequested(laari::FollowUpId followUp);
    void finishFollowUpRequested(laari::FollowUpId followUp, bool done); ///< not done: open again
    void newPromiseRequested(laari::AccountId account);
    void editPromiseRequested(laari::PromiseId promise);
    void settlePromiseRequested(laari::PromiseId promise);
    void reopenPromiseRequested(laari::PromiseId promise);
    void caseRequested(laari::CaseId id);
    void openCaseRequested(laari::TouchpointId touchpoint); ///< the one it has, or a new one
    void accountRequested(laari::AccountId account);        ///< one of its group, to be shown instead
    void backRequested();                                   ///< also when the account is gone

protected:
    void changeEvent(QEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace laari::ui
