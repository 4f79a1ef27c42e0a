// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/UiContext.h"
#include "ui/reports/ReportRequest.h"

#include <QDialog>

#include <memory>

namespace laari::ui {

/// What report, of whom, in which language and as what; then to a file or to paper.
class ReportDialog final : public QDialog {
    Q_OBJECT

public:
    /// `book` and `context` outlive the dialog.
    ReportDialog(Book &book, UiContext &context, QWidget *parent = nullptr);
    ~ReportDialog() override;

    /// False, with the reason said, where the book cannot be read.
    bool start(ReportKind kind, std::optional<AccountId> account, std::optional<ReviewId> review = {});

Q_SIGNALS:
    void saved(const QString &path);

protected:
    void changeEvent(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace laari::ui
