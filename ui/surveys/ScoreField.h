// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Instrument.h"

#include <QElapsedTimer>
#include <QWidget>

#include <optional>

class QLabel;
class QSpinBox;

namespace laari::ui {

class ChoiceRow;
class Theme;

/// A score of a scale: a button for each step, by its digit too, or a number where there are too many; the words of its
/// ends below.
class ScoreField final : public QWidget {
    Q_OBJECT

public:
    ScoreField(Theme &theme, const QString &objectName, QWidget *parent = nullptr);

    void setScale(Scale scale);
    void setEnds(const QString &lowest, const QString &highest);
    std::optional<int> value() const;
    void setValue(std::optional<int> score);

Q_SIGNALS:
    void changed(); ///< by the user

private:
    /// A digit chooses; a 0 right behind a 1 makes the 10 of a scale that has one.
    void keyPressEvent(QKeyEvent *event) override;
    bool isLong() const;

    Scale m_scale{0, -1};
    ChoiceRow *m_steps;
    QSpinBox *m_number;
    QLabel *m_ends;
    QElapsedTimer m_sinceDigit;
};

} // namespace laari::ui
