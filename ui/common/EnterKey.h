// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace laari::ui {

/// Enter presses the button that has the focus, in every window alike; Qt leaves that to Space outside of dialogs.
/// Choices, check boxes and chips are fields rather than buttons: from them Enter saves.
class EnterKey final : public QObject {
    Q_OBJECT

public:
    explicit EnterKey(QObject *parent);

private:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace laari::ui
