// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Book.h"
#include "ui/common/UiContext.h"

#include <QDialog>

#include <memory>
#include <optional>

namespace laari::ui {

/// One person's answer to a survey, with the official question and scale: recorded by hand, or edited.
class AnswerDialog final : public QDialog {
    Q_OBJECT

public:
    AnswerDialog(Book &book, UiContext &context, QWidget *parent = nullptr);
    ~AnswerDialog() override;

    // False: it cannot be read, and was told.
    bool startNew(SurveyId survey, std::optional<StakeholderId> person = {});
    bool startEdit(AnswerId answer);

    void reject() override;

Q_SIGNALS:
    void saved(laari::AnswerId answer);
    void removed();

protected:
    bool focusNextPrevChild(bool next) override;
    void changeEvent(QEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace laari::ui
