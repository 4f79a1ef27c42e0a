// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace laari::ui {

class FieldRow;
class StepMark;
class Theme;

/// A step of the ladder: taken, with what was recorded; the one at hand, with its field; or locked behind it.
class CaseStepRow final : public QWidget {
    Q_OBJECT

public:
    enum class State { Taken, AtHand, Locked };

    /// `number` from 1; `last` has no line down to a next one. The field is shown while the step is at hand.
    CaseStepRow(Theme &theme, int number, bool last, FieldRow *field, QWidget *parent = nullptr);

    void setState(State state);
    State state() const { return m_state; }
    /// `text`: what was recorded, or what the step waits for.
    void setTexts(const QString &title, const QString &text);

private:
    StepMark *m_mark;
    QLabel *m_title;
    QLabel *m_text;
    FieldRow *m_field;
    State m_state = State::Locked;
};

} // namespace laari::ui
