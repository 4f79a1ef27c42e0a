// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/TrustGoal.h"
#include "ui/account/AccountData.h"
#include "ui/account/PeopleDialogs.h"

class QCheckBox;
class QLabel;
class QPushButton;
class QSpinBox;

namespace laari::ui {

/// What is aimed at with an account: a level of trust, deciders known, by when.
class TrustGoalDialog final : public PersonQuestion {
    Q_OBJECT

public:
    TrustGoalDialog(Book &book, UiContext &context, const AccountDataPtr &fresh, QWidget *parent);

private:
    Result<void> save() override;
    FieldRow *rowFor(ErrorCode code) const override;
    void retranslate() override;
    void tellLevel();
    void tellDeciders();
    void remove();

    AccountDataPtr m_data;
    QLabel *m_now;
    QSpinBox *m_level;
    QSpinBox *m_deciders;
    DateField *m_due;
    QCheckBox *m_anew;
    QPushButton *m_remove;
    FieldRow *m_levelRow;
    FieldRow *m_decidersRow;
    FieldRow *m_dueRow;
};

} // namespace laari::ui
