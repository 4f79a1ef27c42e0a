// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Book.h"
#include "ui/common/UiContext.h"

#include <QDialog>

#include <memory>

namespace laari::ui {

/// Everything that is known of an account. Call one of the two starts, then open() or exec().
class AccountDialog final : public QDialog {
    Q_OBJECT

public:
    AccountDialog(Book &book, UiContext &context, QWidget *parent = nullptr);
    ~AccountDialog() override;

    void startNew(const QString &name = {});
    /// False (and said through Prompts) when it cannot be read.
    bool startEdit(AccountId id);

    /// The account saved or being edited; 0 while a new one is not saved.
    AccountId account() const;

    void reject() override;

Q_SIGNALS:
    void saved(laari::AccountId account);
    void removed(laari::AccountId account);

    /// Asked for from an edit: the dialog is closed by then, for what is brought back there is not in its fields.
    void historyRequested(laari::AccountId account);

protected:
    bool focusNextPrevChild(bool next) override;
    void changeEvent(QEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace laari::ui
