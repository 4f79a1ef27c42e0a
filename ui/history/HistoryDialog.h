// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Book.h"
#include "ui/common/UiContext.h"

#include <QDialog>

#include <functional>
#include <memory>

namespace laari::ui {

/// Who changed what and when, newest first, and what was removed or edited brought back: of an account, a person or a
/// touchpoint, or of the accounts that are gone. Call one of the two starts, then open() or exec().
class HistoryDialog final : public QDialog {
    Q_OBJECT

public:
    /// Asked, with the dialog, before anything is brought back: may it be, and is it known who does it? It says so
    /// itself if not.
    using ReadyToWrite = std::function<bool(QWidget *over)>;

    HistoryDialog(Book &book, UiContext &context, ReadyToWrite readyToWrite, QWidget *parent = nullptr);
    ~HistoryDialog() override;

    /// False (and said through Prompts) when it cannot be read.
    bool startHistory(const Subject &subject);
    bool startRemovedAccounts();

Q_SIGNALS:
    void broughtBack();

protected:
    bool focusNextPrevChild(bool next) override;
    void changeEvent(QEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace laari::ui
