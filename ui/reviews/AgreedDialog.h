// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Ids.h"
#include "core/store/Book.h"
#include "ui/common/UiContext.h"

#include <QDialog>

#include <memory>

namespace laari::ui {

/// What was agreed in a review: a decision about an account or the whole, or a follow-up; and whether the customer
/// knows of it. Call one of the two starts, then open().
class AgreedDialog final : public QDialog {
    Q_OBJECT

public:
    AgreedDialog(Book &book, UiContext &context, QWidget *parent = nullptr);
    ~AgreedDialog() override;

    /// False (and said through Prompts) when the book cannot be read.
    bool startNew(ReviewId review);
    bool startEdit(DecisionId id);

    void reject() override;

protected:
    bool focusNextPrevChild(bool next) override;
    void changeEvent(QEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace laari::ui
