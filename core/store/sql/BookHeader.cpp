// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql/BookHeader.h"

#include "core/store/sql/Migrator.h"
#include "core/store/sql/RawFile.h"

#include <QFileInfo>
#include <QtEndian>

#include <array>

namespace laari::sql {

namespace {

// The database header of SQLite's file format, https://www.sqlite.org/fileformat2.html section 1.3
constexpr int headerSize = 100;
constexpr std::array magic{'S', 'Q', 'L', 'i', 't', 'e', ' ', 'f', 'o', 'r', 'm', 'a', 't', ' ', '3', '\0'};

quint32 number(const QByteArray &header, int offset)
{
    return qFromBigEndian<quint32>(header.constData() + offset);
}

bool isMagic(const QByteArray &header)
{
    return header.startsWith(QByteArrayView(magic.data(), magic.size()));
}

bool isCutShort(const QByteArray &header, qint64 size)
{
    const quint32 stored = qFromBigEndian<quint16>(header.constData() + 16);
    const qint64 pageSize = stored == 1 ? 65536 : stored;
    if (pageSize < 512 || (pageSize & (pageSize - 1)) != 0)
        return true;
    // The page count is good only if the program that wrote last kept it.
    const bool countIsGood = number(header, 24) == number(header, 92) && number(header, 28) != 0;
    return size % pageSize != 0 || (countIsGood && size < pageSize * qint64(number(header, 28)));
}

} // namespace

Result<int> inspectBookFile(const QString &path)
{
    LAARI_ASSIGN(const RawFile file, RawFile::open(path));
    LAARI_ASSIGN(const QByteArray header, file.read(0, headerSize));
    if (!isMagic(header))
        return fail(ErrorCode::BookNotABook, {path});
    if (header.size() < headerSize)
        return fail(ErrorCode::BookDamaged, {path}, QStringLiteral("shorter than its header"));

    const int applicationId = int(number(header, 68));
    const int version = int(number(header, 60));
    if (applicationId != bookApplicationId)
        return fail(ErrorCode::BookForeign, {path});
    if (version > newestBookVersion())
        return fail(ErrorCode::BookNewer, {path, QString::number(version)});
    const bool journalWaits = QFileInfo(path + QStringLiteral("-journal")).size() > 0;
    if (version < 1 || (!journalWaits && isCutShort(header, file.size())))
        return fail(ErrorCode::BookDamaged, {path}, QStringLiteral("cut short"));
    return version;
}

bool isSqliteFile(const QString &path)
{
    const Result<RawFile> file = RawFile::open(path);
    return file && isMagic(file->read(0, headerSize).value_or(QByteArray()));
}

} // namespace laari::sql
