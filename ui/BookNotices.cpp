// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/BookNotices.h"

#include "ui/StatusLine.h"
#include "ui/common/ErrorText.h"
#include "ui/files/BookSession.h"

#include <QFileInfo>
#include <QGuiApplication>

namespace laari::ui {

BookNotices::BookNotices(BookSession &session, StatusLine *status, QObject *parent)
    : QObject(parent), m_session(session), m_status(status)
{
    const BookCare &care = session.care();
    connect(&care, &BookCare::backupFailed, this, [this](const Error &error) {
        m_status->setWarning([error] { return tr("No backup could be made. %1").arg(ErrorText::of(error)); });
    });
    connect(&care, &BookCare::backedUp, this, [this](const Backup &backup) {
        m_status->setWarning({});
        const QString name = QFileInfo(backup.path).fileName();
        if (backup.reason == BackupReason::Asked) // the day's goes without saying, least of all over what is being read
            m_status->say([name] { return tr("Backed up as %1").arg(name); });
        Q_EMIT backupsChanged();
    });
    connect(&care, &BookCare::changedElsewhere, this,
            [this] { m_status->say([] { return tr("Another program changed the file. This is how it is now."); }); });
    connect(&session, &BookSession::restored, this, [this] {
        m_status->say([] { return tr("The backup was restored. What was there before is a backup now."); });
    });
    connect(&session, &BookSession::closed, this, [this] { m_status->setWarning({}); });
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
        if (state == Qt::ApplicationActive)
            m_session.care().lookNow();
    });
}

void BookNotices::showState()
{
    const Book *book = m_session.book();
    const ReadOnlyReason why = book ? book->readOnlyReason() : ReadOnlyReason::None;
    m_status->setState(!book                         ? StatusLine::State::Closed
                       : why != ReadOnlyReason::None ? StatusLine::State::ReadOnly
                                                     : StatusLine::State::Saved,
                       [why] { return readOnlyText(why); });
}

QString BookNotices::readOnlyText(ReadOnlyReason reason)
{
    switch (reason) {
    case ReadOnlyReason::NoPermission: return tr("you have no permission to write to it");
    case ReadOnlyReason::NoLock: return tr("its folder cannot be written to");
    case ReadOnlyReason::Damaged: return tr("the file is damaged");
    case ReadOnlyReason::Asked: return tr("opened to read");
    case ReadOnlyReason::None: break;
    }
    return {};
}

} // namespace laari::ui
