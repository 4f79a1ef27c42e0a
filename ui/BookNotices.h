// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Book.h"

#include <QObject>

namespace laari::ui {

class BookSession;
class StatusLine;

/// Says in the status line how the open file is and what happens to it without being asked for: backups, what another
/// program has written.
class BookNotices final : public QObject {
    Q_OBJECT

public:
    BookNotices(BookSession &session, StatusLine *status, QObject *parent);

    void showState(); ///< saved, or why it can only be read

Q_SIGNALS:
    void backupsChanged();

private:
    static QString readOnlyText(ReadOnlyReason reason);

    BookSession &m_session;
    StatusLine *m_status;
};

} // namespace laari::ui
