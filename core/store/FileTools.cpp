// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/FileTools.h"

#include "core/store/sql/BookHeader.h"

#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <cerrno>
#include <filesystem>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace laari {

bool mayCreateFilesIn(const QString &folder)
{
#ifdef Q_OS_UNIX
    return ::faccessat(AT_FDCWD, QFile::encodeName(folder).constData(), W_OK | X_OK, AT_EACCESS) == 0;
#else
    return QFileInfo(folder).isWritable();
#endif
}

bool mayWriteFile(const QString &path)
{
#ifdef Q_OS_UNIX
    return ::faccessat(AT_FDCWD, QFile::encodeName(path).constData(), W_OK, AT_EACCESS) == 0;
#else
    return QFileInfo(path).isWritable();
#endif
}

Result<void> syncToDisk(const QString &path)
{
#ifdef Q_OS_UNIX
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return fail(ErrorCode::CannotWrite, {path}, QStringLiteral("open to sync: %1").arg(errno));
    const int synced = ::fsync(descriptor);
    const int reason = errno;
    ::close(descriptor);
    if (synced != 0 && reason != EINVAL) // EINVAL: a file system that cannot sync a folder
        return fail(ErrorCode::CannotWrite, {path}, QStringLiteral("fsync: %1").arg(reason));
#else
    Q_UNUSED(path) // SQLite has flushed what it wrote; folders are not flushed by programs there
#endif
    return {};
}

Result<void> renameOver(const QString &from, const QString &to)
{
    std::error_code error;
    std::filesystem::rename(from.toStdU16String(), to.toStdU16String(), error);
    if (error)
        return fail(ErrorCode::CannotWrite, {to}, QStringLiteral("rename: %1").arg(error.value()));
    return {};
}

bool mayBeABook(const QString &path)
{
    return sql::isSqliteFile(path);
}

QString temporaryNameBeside(const QString &path)
{
    return path + QStringLiteral(".%1.tmp").arg(QUuid::createUuid().toString(QUuid::Id128).left(12));
}

} // namespace laari
