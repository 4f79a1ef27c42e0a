// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/BookLock.h"

#include "core/store/FileTools.h"
#include "core/store/ThisProcess.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QUuid>

#include <spdlog/spdlog.h>

#include <chrono>

namespace laari {

namespace {

constexpr std::chrono::milliseconds guardWait{8000};
/// It is held for a few milliseconds. One that lies longer is of a program that died, perhaps before it could write
/// into it who it was. (Should that one live on after all, confirm() tells it so before it writes.)
constexpr std::chrono::milliseconds guardLives{5000};

QString text(const QJsonObject &object, const char *key)
{
    return object[QLatin1String(key)].toString();
}

QByteArray asJson(const LockHolder &holder)
{
    return QJsonDocument(QJsonObject{{QStringLiteral("user"), holder.user},
                                     {QStringLiteral("host"), holder.host},
                                     {QStringLiteral("since"), holder.since.toString(Qt::ISODateWithMs)},
                                     {QStringLiteral("process_id"), holder.processId},
                                     {QStringLiteral("process_start"), holder.processStart},
                                     {QStringLiteral("machine"), holder.machine},
                                     {QStringLiteral("token"), holder.token}})
        .toJson();
}

/// Of the lock at `path`: nobody when there is none, or when a power failure left nothing that can be read.
std::optional<LockHolder> readLock(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson(file.read(64 * 1024)).object();
    if (text(object, "token").isEmpty())
        return std::nullopt;
    LockHolder holder;
    holder.user = text(object, "user");
    holder.host = text(object, "host");
    holder.since = QDateTime::fromString(text(object, "since"), Qt::ISODateWithMs).toUTC();
    holder.processId = object[QStringLiteral("process_id")].toInteger();
    holder.processStart = text(object, "process_start");
    holder.machine = text(object, "machine");
    holder.token = text(object, "token");
    return holder;
}

/// Whether the process is gone; of another machine nobody can tell.
bool isDead(const LockHolder &holder)
{
    if (holder.machine != machineKey())
        return false;
    const std::optional<QString> start = processStart(holder.processId);
    return !start || (!start->isEmpty() && *start != holder.processStart);
}

Unexpected inUse(const QString &bookPath, const LockHolder &holder)
{
    return fail(ErrorCode::BookInUse, {bookPath, holder.user, holder.host, holder.since.toString(Qt::ISODate)});
}

LockHolder thisProcess(const Clock &clock)
{
    return {userName(),
            hostName(),
            clock.now().toUTC(),
            thisProcessId(),
            processStart(thisProcessId()).value_or(QString()),
            machineKey(),
            QUuid::createUuid().toString(QUuid::WithoutBraces)};
}

/// Looking and taking, as one step among the programs of this machine.
template <typename Step> Result<void> guarded(const QString &lockPath, Step step)
{
    QLockFile guard(lockPath + QStringLiteral(".guard"));
    guard.setStaleLockTime(int(guardLives.count()));
    if (!guard.tryLock(int(guardWait.count()))) {
        if (guard.error() == QLockFile::LockFailedError)
            return fail(ErrorCode::BookLocked, {lockPath}, QStringLiteral("another program takes the lock just now"));
        return fail(ErrorCode::CannotWrite, {lockPath}, QStringLiteral("guard: %1").arg(int(guard.error())));
    }
    return step();
}

/// Whole or not at all.
Result<void> writeLock(const QString &path, const LockHolder &holder)
{
    const QString temporary = temporaryNameBeside(path);
    QFile file(temporary);
    const QByteArray content = asJson(holder);
    const bool written =
        file.open(QIODevice::WriteOnly | QIODevice::NewOnly) && file.write(content) == content.size() && file.flush();
    file.close();
    Result<void> placed = written ? renameOver(temporary, path)
                                  : fail(ErrorCode::CannotWrite, {path}, QStringLiteral("the lock cannot be written"));
    if (!placed)
        QFile::remove(temporary);
    return placed;
}

} // namespace

QString BookLock::pathFor(const QString &bookPath)
{
    const QFileInfo given(bookPath);
    const QFileInfo file(given.exists() ? given.canonicalFilePath() : given.absoluteFilePath());
    return file.absolutePath() + QStringLiteral("/.") + file.fileName() + QStringLiteral(".lock");
}

std::optional<LockHolder> BookLock::holderOf(const QString &bookPath)
{
    return readLock(pathFor(bookPath));
}

Result<BookLock> BookLock::take(const QString &bookPath, const Clock &clock, bool takeOver)
{
    const QString path = pathFor(bookPath);
    const LockHolder holder = thisProcess(clock);
    LAARI_TRY(guarded(path, [&]() -> Result<void> {
        if (const auto other = readLock(path)) {
            const bool foreign = other->machine != holder.machine;
            if (!isDead(*other) && !(takeOver && foreign))
                return inUse(bookPath, *other);
            spdlog::info("the lock of a book was taken over: {}",
                         foreign ? "of another machine" : "its process is gone");
        }
        return writeLock(path, holder);
    }));
    return BookLock(bookPath, path, holder);
}

Result<void> BookLock::confirm() const
{
    const auto stillOurs = [this]() -> Result<bool> {
        const auto other = readLock(m_path);
        if (other && other->token != m_holder.token)
            return inUse(m_bookPath, *other);
        return other.has_value();
    };
    LAARI_ASSIGN(const bool ours, stillOurs());
    if (ours)
        return {};
    return guarded(m_path, [&]() -> Result<void> {
        LAARI_ASSIGN(const bool again, stillOurs());
        if (again)
            return {};
        return writeLock(m_path, m_holder);
    });
}

BookLock::BookLock(BookLock &&other) noexcept
    : m_bookPath(std::move(other.m_bookPath)), m_path(std::exchange(other.m_path, QString())),
      m_holder(std::move(other.m_holder))
{
}

BookLock::~BookLock()
{
    if (m_path.isEmpty())
        return;
    // What is not ours any more is another's to remove.
    if (const auto there = readLock(m_path); there && there->token == m_holder.token)
        QFile::remove(m_path);
}

} // namespace laari
