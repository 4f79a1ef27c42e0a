// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql/RawFile.h"

#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

#include <algorithm>

namespace laari::sql {

void RawFile::Close::operator()(sqlite3 *db) const
{
    sqlite3_close(db);
}

Result<RawFile> RawFile::open(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return fail(ErrorCode::BookMissing, {path});
    if (!info.isFile())
        return fail(ErrorCode::BookNotABook, {path});
    sqlite3 *db = nullptr;
    int code = sqlite3_open_v2(path.toUtf8().constData(), &db,
                               SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, nullptr);
    Handle handle(db);
    sqlite3_file *file = nullptr;
    sqlite3_int64 size = 0;
    if (code == SQLITE_OK)
        code = sqlite3_file_control(db, "main", SQLITE_FCNTL_FILE_POINTER, static_cast<void *>(&file));
    if (code == SQLITE_OK)
        code = file && file->pMethods ? file->pMethods->xFileSize(file, &size) : SQLITE_CANTOPEN;
    if (code != SQLITE_OK)
        return fail(ErrorCode::CannotRead, {path}, QStringLiteral("SQLite %1 while opening").arg(code));
    return RawFile(path, std::move(handle), file, size);
}

Result<QByteArray> RawFile::read(qint64 offset, int size) const
{
    QByteArray bytes(int(std::clamp<qint64>(m_size - offset, 0, size)), '\0');
    if (bytes.isEmpty())
        return bytes;
    const int code = m_file->pMethods->xRead(m_file, bytes.data(), int(bytes.size()), offset);
    if (code != SQLITE_OK)
        return fail(ErrorCode::CannotRead, {m_path}, QStringLiteral("SQLite %1 while reading").arg(code));
    return bytes;
}

Result<void> RawFile::copyTo(const QString &target) const
{
    constexpr int atOnce = 1 << 20;
    QFile copy(target);
    if (!copy.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return fail(ErrorCode::CannotWrite, {target}, QStringLiteral("open: %1").arg(int(copy.error())));
    const auto giveUp = [&](Error error) {
        copy.remove();
        return fail(std::move(error));
    };
    const auto notWritten = [&] {
        const bool full = copy.error() == QFileDevice::ResourceError;
        return Error{full ? ErrorCode::DiskFull : ErrorCode::CannotWrite,
                     {target},
                     QStringLiteral("copy: %1").arg(int(copy.error()))};
    };
    for (qint64 offset = 0; offset < m_size; offset += atOnce) {
        auto bytes = read(offset, atOnce);
        if (!bytes)
            return giveUp(std::move(bytes).error());
        if (copy.write(*bytes) != bytes->size())
            return giveUp(notWritten());
    }
    if (!copy.flush())
        return giveUp(notWritten());
    return {};
}

} // namespace laari::sql
