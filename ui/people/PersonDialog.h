// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Book.h"
#include "ui/common/UiContext.h"

#include <QDialog>

#include <memory>

namespace laari::ui {

/// A person of the customer. Call one of the two starts, then open() or exec().
class PersonDialog final : public QDialog {
    Q_OBJECT

public:
    PersonDialog(Book &book, UiContext &context, QWidget *parent = nullptr);
    ~PersonDialog() override;

    void startNew(AccountId account, const QString &name = {});
    /// False (and said through Prompts) when it cannot be read.
    bool startEdit(StakeholderId id);

    /// The person saved or being edited; 0 while a new one is not saved.
    StakeholderId person() const;

    void reject() override;

Q_SIGNALS:
    void saved(laari::StakeholderId person);
    void removed(laari::StakeholderId person);

    /// Asked for from an edit: the dialog is closed by then, for what is brought back there is not in its fields.
    void historyRequested(laari::StakeholderId person);

protected:
    bool focusNextPrevChild(bool next) override;
    void changeEvent(QEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace laari::ui
