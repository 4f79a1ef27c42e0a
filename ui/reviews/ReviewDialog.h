// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Review.h"
#include "core/store/Book.h"
#include "ui/common/UiContext.h"

#include <QDialog>

#include <memory>
#include <optional>

namespace laari::ui {

/// Starts a review, of the portfolio or part of it or of one account, or edits what can be edited of one: its name, who
/// took part, when to meet again, and the presenter's notes.
class ReviewDialog final : public QDialog {
    Q_OBJECT

public:
    ReviewDialog(Book &book, UiContext &context, QWidget *parent);
    ~ReviewDialog() override;

    /// Of an account where one is given. False: the book cannot be read, which was said.
    bool startNew(std::optional<AccountId> account);
    bool startEdit(ReviewId id);

Q_SIGNALS:
    void started(laari::ReviewId review);
    void saved(laari::ReviewId review); ///< an edited one
    void removed();

protected:
    void reject() override;
    void changeEvent(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace laari::ui
