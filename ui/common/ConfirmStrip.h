// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace laari::ui {

/// Asks before what takes much along, in the dialog itself: what would go, and the two ways on. Hidden until asked.
class ConfirmStrip final : public QFrame {
    Q_OBJECT

public:
    explicit ConfirmStrip(const QString &objectName, QWidget *parent = nullptr);

    void ask(const QString &what, const QString &goAhead, const QString &keep);
    void tell(const QString &what, const QString &close); ///< only says why something cannot be

Q_SIGNALS:
    void confirmed();

private:
    QLabel *m_what;
    QPushButton *m_goAhead;
    QPushButton *m_keep;
};

} // namespace laari::ui
