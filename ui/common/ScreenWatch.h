// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace laari::ui {

/// Tells that a screen was plugged in or out, once the windows of one that went are elsewhere.
class ScreenWatch final : public QObject {
    Q_OBJECT

public:
    explicit ScreenWatch(QObject *parent);

Q_SIGNALS:
    void changed();
};

} // namespace laari::ui
