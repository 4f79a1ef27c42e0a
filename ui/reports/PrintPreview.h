// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/UiContext.h"
#include "ui/reports/PaperReport.h"

#include <QDialog>

#include <functional>
#include <memory>

class QPrinter;

namespace laari::ui {

/// A report as it will be printed; from here it goes to paper.
class PrintPreview final : public QDialog {
    Q_OBJECT

public:
    /// Which printer, and which pages: false, nothing is printed.
    using AskPrinter = std::function<bool(QPrinter &printer, QWidget *parent)>;

    /// `report` and `context` outlive it. `ask`: the desktop's own dialog, if none is given.
    PrintPreview(const PaperReport &report, UiContext &context, QWidget *parent = nullptr, AskPrinter ask = {});
    ~PrintPreview() override;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace laari::ui
