// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/WholeFile.h"

#include "core/store/FileTools.h"

#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>

#include <cerrno>

namespace laari {

namespace {

/// Why nothing can be written there, as far as that shows beforehand.
const char *hindranceAt(const QString &path)
{
    const QFileInfo file(path);
    const QString folder = file.absolutePath();
    if (file.exists() && !file.isFile())
        return "not_a_file";
    if (!QFileInfo(folder).isDir())
        return "folder_missing";
    if (file.exists() && !mayWriteFile(path))
        return "file_closed";
    return mayCreateFilesIn(folder) ? nullptr : "folder_closed";
}

} // namespace

Result<void> writeWholeFile(const QString &path, const QByteArray &bytes, FileReaders readers)
{
    if (const char *why = hindranceAt(path))
        return fail(ErrorCode::CannotWrite, {path, QString::fromLatin1(why)});
    errno = 0;
    QSaveFile file(path);
    bool written = file.open(QIODevice::WriteOnly);
    if (written && readers == FileReaders::OwnerAlone)
        written = file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    // commit() does not notice that the last bytes, still in memory, did not fit.
    written = written && file.write(bytes) == bytes.size() && file.flush();
    if (written && file.commit())
        return {};
    const int why = errno;
    bool full = why == ENOSPC || file.error() == QFileDevice::ResourceError;
#ifdef EDQUOT
    full = full || why == EDQUOT;
#endif
    file.cancelWriting();
    const QStorageInfo disk(QFileInfo(path).absolutePath());
    // What is no disk at all, as /proc, has no room either, and never had.
    full = full || (disk.isValid() && disk.bytesTotal() > 0 && disk.bytesAvailable() < bytes.size());
    return fail(full ? ErrorCode::DiskFull : ErrorCode::CannotWrite, {path},
                QStringLiteral("write: %1").arg(int(file.error())));
}

} // namespace laari
