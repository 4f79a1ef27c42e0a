// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Day.h"

#include <QComboBox>

namespace laari::ui {

/// From when on: the last year, three years, or all there is.
class TimeSpan final : public QComboBox {
    Q_OBJECT

public:
    explicit TimeSpan(QWidget *parent = nullptr);
    Day from(Day today) const;

private:
    void changeEvent(QEvent *event) override;
    void retranslate();
};

} // namespace laari::ui
