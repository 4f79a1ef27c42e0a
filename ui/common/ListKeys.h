// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace laari::ui {

/// J and K go down and up in every table and list of a window, as the arrows do. In the lists that belong to a field
/// one types in they stay letters, and a list of choices that is closed finds by any letter.
class ListKeys final : public QObject {
    Q_OBJECT

public:
    explicit ListKeys(QWidget *window);

private:
    bool eventFilter(QObject *watched, QEvent *event) override;

    QWidget *m_window;
};

} // namespace laari::ui
