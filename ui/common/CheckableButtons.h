// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace laari::ui {

/// Lets a screen reader press what can be checked (pages, languages, steps of a scale, check boxes) as a mouse would.
/// Qt's own account of such a button only turns its state over, and whoever waits for a click hears of nothing.
class CheckableButtons final : public QObject {
    Q_OBJECT

public:
    explicit CheckableButtons(QObject *parent);

private:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace laari::ui
