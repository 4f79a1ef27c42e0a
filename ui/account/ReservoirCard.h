// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/account/AccountData.h"
#include "ui/charts/ReservoirWidget.h"
#include "ui/common/Card.h"

class QLabel;
class QPushButton;

namespace laari::ui {

/// The number that matters, its change, its range and the reservoir it comes from.
class ReservoirCard final : public Card {
    Q_OBJECT

public:
    explicit ReservoirCard(Theme &theme, QWidget *parent = nullptr);

    void setData(const AccountDataPtr &data, ReservoirWidget::Movement movement);
    void retranslate();
    ReservoirWidget *reservoir() const { return m_reservoir; }

Q_SIGNALS:
    void peopleRequested(); ///< whom the index is pooled from

private:
    bool eventFilter(QObject *watched, QEvent *event) override;

    AccountDataPtr m_data;
    QLabel *m_number;
    QPushButton *m_caption;
    QLabel *m_change;
    ElidedLabel *m_range;
    ReservoirWidget *m_reservoir;
};

} // namespace laari::ui
