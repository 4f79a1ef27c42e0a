// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QHelpEvent;
class QWidget;

namespace laari::ui {

/// Tool tips say names as they are typed: what looks like markup in them is shown, not obeyed, and a word too long for
/// the screen goes on in the next line. For the whole program, installed on the application.
class ToolTips final : public QObject {
    Q_OBJECT

public:
    explicit ToolTips(QObject *parent);

    /// `text` as a tip can show it: as it is where it is short and plain.
    static QString shown(const QString &text);

private:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace laari::ui
