// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/UiContext.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;

namespace laari::ui {

/// For who presents, on the screen that the others do not see: own notes, the account that comes next, the clock.
class PresenterWindow final : public QWidget {
    Q_OBJECT

public:
    /// `meeting` outlives it: keys pressed here are its own.
    PresenterWindow(UiContext &context, QWidget &meeting);

    void tell(const QString &now, const QString &next, const QString &notes, bool customerPresent);

private:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void retranslate();
    void tick();

    UiContext &m_context;
    QWidget &m_meeting;
    QLabel *m_clock;
    QLabel *m_now;
    QLabel *m_next;
    QLabel *m_present;
    QPlainTextEdit *m_notes;
    QString m_nextName;
};

} // namespace laari::ui
