// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Book.h"
#include "ui/common/UiContext.h"

#include <QWidget>

#include <functional>
#include <memory>
#include <optional>

namespace laari::ui {

/// Reviews on the left; on the right what was decided in the selected one and what became of it, and what was seen of
/// its accounts against today.
class ReviewsPage final : public QWidget {
    Q_OBJECT

public:
    /// `book` and `context` outlive the page. `readyToWrite` is asked before anything is changed; it says itself why
    /// not.
    ReviewsPage(Book &book, UiContext &context, std::function<bool()> readyToWrite, QWidget *parent = nullptr);
    ~ReviewsPage() override;

    void refresh();
    void showReview(ReviewId review); ///< selects it
    void selectNext(ReviewId review); ///< the same, once the page shows
    std::optional<ReviewId> selected() const;
    std::optional<AccountId> selectedAccount() const; ///< of the row with the focus
    bool editSelected();                              ///< false: none is selected
    void newReview(std::optional<AccountId> account);

Q_SIGNALS:
    void meetingRequested(laari::ReviewId review);
    void minutesRequested(laari::ReviewId review);
    void accountActivated(laari::AccountId account);
    void said(const QString &text);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace laari::ui
