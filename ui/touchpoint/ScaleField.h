// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/ChoiceRow.h"
#include "ui/common/SegmentedChoice.h"

namespace laari::ui {

/// Five steps and "don't know" beside them: keys 1 to 5 and 0. Not answered is not known.
class ScaleField final : public QWidget {
    Q_OBJECT

public:
    ScaleField(Theme &theme, const QString &objectName, QWidget *parent = nullptr);

    void setWords(const QString &scale, const QStringList &steps, const QString &dontKnow);
    std::optional<int> value() const { return m_steps->value(); }
    void setValue(std::optional<int> value);
    SegmentedChoice *steps() const { return m_steps; }

Q_SIGNALS:
    void chosen(std::optional<int> value); ///< by the user

private:
    SegmentedChoice *m_steps;
    ChoiceButton *m_dontKnow;
};

} // namespace laari::ui
