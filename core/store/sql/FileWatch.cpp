// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql/FileWatch.h"

#include "core/store/sql/Connection.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

namespace laari::sql {

namespace {

Unexpected replaced(const QString &path, const char *how)
{
    return fail(ErrorCode::BookReplaced, {path}, QString::fromLatin1(how));
}

Result<QString> newestChange(Connection &connection)
{
    LAARI_ASSIGN(const auto uid, connection.value<QString>("SELECT uid FROM change_set ORDER BY id DESC LIMIT 1"));
    return uid.value_or(QString());
}

} // namespace

FileWatch::Stamp FileWatch::stampOf(const QString &path)
{
#ifdef Q_OS_UNIX
    struct stat found {};
    if (::stat(QFile::encodeName(path).constData(), &found) != 0)
        return {};
    return {qint64(found.st_mtim.tv_sec) * 1'000'000'000 + found.st_mtim.tv_nsec, qint64(found.st_size)};
#else
    const QFileInfo found(path);
    return {found.lastModified().toMSecsSinceEpoch() * 1'000'000, found.size()};
#endif
}

Result<void> FileWatch::note(Connection &connection)
{
    LAARI_ASSIGN(const auto version, connection.value<int>("PRAGMA user_version"));
    LAARI_ASSIGN(m_lastChange, newestChange(connection));
    LAARI_ASSIGN(const auto dataVersion, connection.value<qint64>("PRAGMA data_version"));
    m_bookVersion = version.value_or(0);
    m_dataVersion = dataVersion.value_or(0);
    m_unsettled = false;
    m_stamp = stampOf(connection.path());
    return {};
}

void FileWatch::noteOwn(Connection &connection, const QString &lastChange)
{
    m_stamp = stampOf(connection.path());
    if (!lastChange.isEmpty()) {
        m_lastChange = lastChange;
        return;
    }
    // Rolling back moves the data version as another's write would.
    const auto dataVersion = connection.value<qint64>("PRAGMA data_version");
    const Result<QString> newest = newestChange(connection);
    m_unsettled = !dataVersion || !newest;
    if (!m_unsettled && *newest == m_lastChange)
        m_dataVersion = dataVersion->value_or(m_dataVersion);
}

Result<void> FileWatch::check(Connection &connection)
{
    if (!QFile::exists(connection.path()))
        return fail(ErrorCode::BookMissing, {connection.path()}, QStringLiteral("gone while open"));
    if (connection.fileHasMoved())
        return replaced(connection.path(), "another file is in its place");
    LAARI_ASSIGN(const auto dataVersion, connection.value<qint64>("PRAGMA data_version"));
    if (dataVersion != m_dataVersion) {
        LAARI_TRY(checkContent(connection));
        m_dataVersion = dataVersion.value_or(m_dataVersion);
    }
    m_unsettled = false;
    // What went past SQLite shows by the file's time; a program that only touched it did no harm.
    return stampOf(connection.path()) == m_stamp ? Result<void>() : checkFromOutside(connection.path());
}

/// SQLite has noticed a change and reads everything anew. What goes on from the state that was seen was written by
/// another program; what does not is another version of the file.
Result<void> FileWatch::checkContent(Connection &connection) const
{
    const auto known = connection.value<qint64>("SELECT 1 FROM change_set WHERE uid = ?", m_lastChange);
    if (!known || (!*known && !m_lastChange.isEmpty()))
        return replaced(connection.path(), "does not go on from what was seen");
    if (m_unsettled && newestChange(connection).value_or(QString()) == m_lastChange)
        return {}; // nobody has written: it was our own rollback
    const auto version = connection.value<int>("PRAGMA user_version");
    if (!version || *version != m_bookVersion)
        return replaced(connection.path(), "brought to another version");
    return fail(ErrorCode::BookChangedElsewhere, {connection.path()});
}

/// Overwritten in place with a state of the same change counter, SQLite would mix its cache with the new pages. A
/// connection without a cache sees what is there.
Result<void> FileWatch::checkFromOutside(const QString &path) const
{
    const auto fresh = Connection::open(path, Connection::Mode::ReadOnly);
    if (!fresh)
        return replaced(path, "overwritten by something else");
    const Result<QString> newest = newestChange(**fresh);
    if (!newest || *newest != m_lastChange)
        return replaced(path, "overwritten by another version");
    return {};
}

} // namespace laari::sql
