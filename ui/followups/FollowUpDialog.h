// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/FollowUp.h"
#include "core/store/Book.h"
#include "ui/common/UiContext.h"

#include <QDialog>

#include <memory>

namespace laari::ui {

/// A follow-up: for which account and person, what, who, due. Call one of the two starts, then open().
class FollowUpDialog final : public QDialog {
    Q_OBJECT

public:
    FollowUpDialog(Book &book, UiContext &context, QWidget *parent = nullptr);
    ~FollowUpDialog() override;

    /// The account, and perhaps a person or a touchpoint of it. Without an account one is asked for. False (and said
    /// through Prompts) when the book cannot be read.
    bool startNew(std::optional<AccountId> account, std::optional<StakeholderId> person = {},
                  std::optional<TouchpointId> touchpoint = {});
    bool startEdit(FollowUpId id);

    void reject() override;

Q_SIGNALS:
    void saved(laari::FollowUpId followUp);
    void removed();

protected:
    bool focusNextPrevChild(bool next) override;
    void changeEvent(QEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace laari::ui
