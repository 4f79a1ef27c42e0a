// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/account/AccountData.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace laari::ui {

/// What is aimed at and how it stands, over the follow-ups that lead there.
class GoalStrip final : public QWidget {
    Q_OBJECT

public:
    explicit GoalStrip(QWidget *parent = nullptr);

    void setData(const AccountDataPtr &data);
    void retranslate();

Q_SIGNALS:
    void editRequested(); ///< the goal, or a first one

private:
    AccountDataPtr m_data;
    QLabel *m_text;
    QPushButton *m_edit;
};

} // namespace laari::ui
