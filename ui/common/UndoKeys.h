// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace laari::ui {

/// Text fields claim the keys of undo and redo even when nothing was typed in them. While a window is active, these
/// keys go to its own shortcuts unless the field with the focus, or the part of the page it stands in, has a step of
/// its own.
class UndoKeys final : public QObject {
    Q_OBJECT

public:
    explicit UndoKeys(QWidget *window);

    /// A property, true while a widget takes back steps of its own that are not stored. It accepts the override.
    static constexpr const char *ownSteps = "ownSteps";

private:
    bool eventFilter(QObject *watched, QEvent *event) override;

    QWidget *m_window;
};

} // namespace laari::ui
