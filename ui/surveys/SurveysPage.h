// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Book.h"
#include "ui/common/UiContext.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace laari::ui {

/// The campaigns on the left; of the one at hand the results by role, who answered and who did not.
class SurveysPage final : public QWidget {
    Q_OBJECT

public:
    /// `readyToWrite` is asked before anything is written. All outlive the page.
    SurveysPage(Book &book, UiContext &context, std::function<bool()> readyToWrite, QWidget *parent = nullptr);
    ~SurveysPage() override;

    void refresh();
    std::optional<SurveyId> selected() const;
    void newSurvey();
    bool editSelected(); ///< the answer at hand, or the survey. False: there is none
    /// Records or edits the answer of a person to a survey.
    void openAnswer(SurveyId survey, StakeholderId person);

Q_SIGNALS:
    void said(const QString &text); ///< what was done, for the status line

private:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace laari::ui
