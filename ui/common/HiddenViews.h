// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace laari::ui {

/// Keeps tables and lists that are not shown from being read out. Qt says of their cells that they are on the screen as
/// long as the place they would have is, even when their page is not the one shown, so while a view is hidden it is
/// told of without its cells.
class HiddenViews final : public QObject {
    Q_OBJECT

public:
    explicit HiddenViews(QObject *parent);

private:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace laari::ui
