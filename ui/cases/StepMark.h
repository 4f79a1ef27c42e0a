// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/cases/CaseStepRow.h"

#include <QWidget>

namespace laari::ui {

/// The circle before a step, ticked, numbered or locked, and the line down to the next. The form says it, not the
/// colour alone.
class StepMark final : public QWidget {
    Q_OBJECT

public:
    StepMark(Theme &theme, int number, bool last, QWidget *parent = nullptr);
    void setState(CaseStepRow::State state);
    QSize sizeHint() const override;

private:
    void paintEvent(QPaintEvent *event) override;

    Theme &m_theme;
    int m_number;
    bool m_last;
    CaseStepRow::State m_state = CaseStepRow::State::Locked;
};

} // namespace laari::ui
