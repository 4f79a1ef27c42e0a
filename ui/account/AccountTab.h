// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/account/AccountData.h"

#include <QWidget>

#include <optional>

namespace laari::ui {

/// A tab of the account page. Gets its data whenever the account, the book, the language or the theme changed; may
/// wait with what costs time until it is looked at.
class AccountTab : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual void setData(const AccountDataPtr &data) = 0;
    virtual void retranslate() = 0;
    virtual QString title() const = 0;
    /// Controls that stand at the end of the row of tabs while this one is shown; may be null.
    virtual QWidget *corner() const { return nullptr; }
    /// Below which the page rather scrolls than shows it; 0: any will do.
    virtual int leastHeight() const { return 0; }
    /// Asks for the selected row to be edited. False: nothing is selected that could be.
    virtual bool editSelected() { return false; }
    /// Asks for the case of the selected touchpoint. False: none is selected.
    virtual bool openCaseOfSelected() { return false; }

Q_SIGNALS:
    void logTouchpointRequested();
    void editTouchpointRequested(laari::TouchpointId touchpoint);
    void removeTouchpointRequested(laari::TouchpointId touchpoint);
    void newPersonRequested();
    void editPersonRequested(laari::StakeholderId person);
    void personElsewhereRequested(laari::AccountId account, laari::StakeholderId person);
    void leastHeightChanged();
    void newFollowUpRequested(std::optional<laari::StakeholderId> person); ///< for whom, if for anybody
    void editFollowUpRequested(laari::FollowUpId followUp);
    void finishFollowUpRequested(laari::FollowUpId followUp, bool done);
    void newPromiseRequested();
    void trustGoalRequested();
    void chartChanged(); ///< what this tab adds to the chart
    void editPromiseRequested(laari::PromiseId promise);
    void settlePromiseRequested(laari::PromiseId promise);
    void reopenPromiseRequested(laari::PromiseId promise);
    void answerRequested(laari::SurveyId survey, laari::StakeholderId person); ///< to be recorded or edited
    void caseRequested(laari::CaseId id);
    void openCaseRequested(laari::TouchpointId touchpoint); ///< the one it has, or a new one
    void accountRequested(laari::AccountId account);        ///< to be shown in the place of this one
};

} // namespace laari::ui
