// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/LoopCase.h"
#include "core/store/Book.h"
#include "ui/common/UiContext.h"

#include <QDialog>

#include <memory>

namespace laari::ui {

/// A case of the closed loop: who and what it is about, the clock, and its steps as a ladder of which the next one is
/// open. Enter records the step; the dialog stays for the one after it. Call start(), then open().
class CaseDialog final : public QDialog {
    Q_OBJECT

public:
    CaseDialog(Book &book, UiContext &context, QWidget *parent = nullptr);
    ~CaseDialog() override;

    /// False (and said through Prompts) when the case cannot be read.
    bool start(CaseId id);
    void reject() override;

Q_SIGNALS:
    /// The touchpoint that mends what opened the case, to be logged instead of taking the steps; the dialog has gone.
    void recoveryRequested(const laari::LoopCase &loopCase);
    void closed(); ///< its last step was recorded

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void changeEvent(QEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace laari::ui
