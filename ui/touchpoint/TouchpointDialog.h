// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Book.h"
#include "core/usecases/LogTouchpoint.h"
#include "ui/common/UiContext.h"
#include "ui/touchpoint/DraftFile.h"

#include <QDialog>

#include <memory>
#include <optional>

namespace laari::ui {

/// Logging a touchpoint in under fifteen seconds, all of it by keyboard. Only the account is required. Call one of
/// the starts, then open() or exec(). "Save and log next" emits its signal and stays open for the next one. What is
/// typed is kept in the book's DraftFile until it is saved or given up.
class TouchpointDialog final : public QDialog {
    Q_OBJECT

public:
    TouchpointDialog(Book &book, UiContext &context, QWidget *parent = nullptr);
    ~TouchpointDialog() override;

    /// With the account on screen the focus is on the emotion; without one the last used is suggested.
    void startNew(std::optional<AccountId> account, std::optional<StakeholderId> person = {},
                  std::optional<TouchpointId> mends = {});
    /// False (and said through Prompts) when it cannot be read.
    bool startEdit(TouchpointId id);

    /// Goes on with what was half typed when the program ended. False (and said through Prompts) when it cannot be.
    bool startFrom(const TouchpointFormDraft &draft);

    /// What the last save did, if anything was saved.
    const std::optional<usecases::Logged> &lastLogged() const;

    void reject() override;

Q_SIGNALS:
    /// A new touchpoint is safely in the book; `sentence` is the line after saving, to be shown with an Undo that
    /// takes it back.
    void logged(const laari::usecases::Logged &logged, const QString &sentence);
    /// An existing one was changed. No Undo by removal here.
    void edited(const laari::usecases::Logged &logged, const QString &sentence);
    void removed(laari::AccountId account);

    /// Asked for from an edit: the dialog is closed by then, for what is brought back there is not in its fields.
    void historyRequested(laari::TouchpointId touchpoint);

protected:
    bool focusNextPrevChild(bool next) override;
    void changeEvent(QEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace laari::ui
