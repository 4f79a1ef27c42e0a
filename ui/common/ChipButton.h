// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/ChipEdit.h"

namespace laari::ui {

/// A chip of a ChipEdit: its text, a muted caption and a cross. Dashed while it is only suggested.
class ChipButton final : public QAbstractButton {
    Q_OBJECT

public:
    ChipButton(Theme &theme, Chip chip, QWidget *parent);

    const Chip &chip() const { return m_chip; }
    void setChip(const Chip &chip);
    /// What stands after the text, by state and mark.
    void setCaption(const QString &caption);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void removeAsked();
    void stepAsked(int direction);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    QFont captionFont() const;
    QRect crossArea() const;

    Theme &m_theme;
    Chip m_chip;
    QString m_caption;
};

} // namespace laari::ui
