// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Promise.h"
#include "core/store/Book.h"
#include "ui/common/UiContext.h"

#include <QDialog>

#include <memory>

namespace laari::ui {

/// A promise: to whom, what, by whom, due when; to one account or to all customers of a segment. Call one of the
/// starts, then open().
class PromiseDialog final : public QDialog {
    Q_OBJECT

public:
    PromiseDialog(Book &book, UiContext &context, QWidget *parent = nullptr);
    ~PromiseDialog() override;

    /// Without an account one is asked for. False (and said through Prompts) when the book cannot be read.
    bool startNew(std::optional<AccountId> account);
    bool startEdit(PromiseId id);

    void reject() override;

Q_SIGNALS:
    void saved(std::optional<laari::PromiseId> promise); ///< none: of a whole segment
    void removed();
    void settleRequested(laari::PromiseId promise);
    void reopenRequested(laari::PromiseId promise);

protected:
    bool focusNextPrevChild(bool next) override;
    void changeEvent(QEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace laari::ui
