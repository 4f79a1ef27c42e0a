// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Book.h"
#include "ui/common/UiContext.h"

#include <QDialog>

#include <memory>

namespace laari::ui {

/// A new campaign, or one that is edited: what is asked, on which scale, about what and when.
class SurveyDialog final : public QDialog {
    Q_OBJECT

public:
    SurveyDialog(Book &book, UiContext &context, QWidget *parent = nullptr);
    ~SurveyDialog() override;

    void startNew();
    bool startEdit(SurveyId survey); ///< false: it cannot be read, and was told

    void reject() override;

Q_SIGNALS:
    void saved(laari::SurveyId survey);
    void removed();

protected:
    bool focusNextPrevChild(bool next) override;
    void changeEvent(QEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace laari::ui
