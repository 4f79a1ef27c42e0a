// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Promise.h"
#include "core/store/Book.h"
#include "ui/common/UiContext.h"

#include <QDialog>

#include <memory>

namespace laari::ui {

/// What became of a promise and when: kept, broken, a new date, withdrawn by the customer. Call start(), then open().
class SettleDialog final : public QDialog {
    Q_OBJECT

public:
    SettleDialog(Book &book, UiContext &context, QWidget *parent = nullptr);
    ~SettleDialog() override;

    /// False (and said through Prompts) when the book cannot be read or the promise is settled for good.
    bool start(PromiseId id);

    void reject() override; ///< asks first where something was chosen or typed

Q_SIGNALS:
    void settled();

protected:
    bool focusNextPrevChild(bool next) override;
    void changeEvent(QEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace laari::ui
