// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/ThisProcess.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QSysInfo>

#include <filesystem>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <pwd.h>
#include <signal.h>
#include <unistd.h>
#endif

namespace laari {

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

#ifdef Q_OS_UNIX
bool exists(qint64 processId)
{
    return processId > 0 && (::kill(pid_t(processId), 0) == 0 || errno == EPERM);
}
#endif

} // namespace

QString userName()
{
#ifdef Q_OS_UNIX
    if (const passwd *const entry = ::getpwuid(::geteuid()); entry && entry->pw_name)
        return QString::fromLocal8Bit(entry->pw_name);
    return qEnvironmentVariable("USER");
#else
    return qEnvironmentVariable("USERNAME");
#endif
}

QString hostName()
{
    return QSysInfo::machineHostName();
}

QString machineKey()
{
    std::error_code none;
    const std::string numbering = std::filesystem::read_symlink("/proc/self/ns/pid", none).string();
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArrayLiteral("laari"));
    hash.addData(QSysInfo::machineUniqueId());
    hash.addData(hostName().toUtf8());
    hash.addData(QByteArray::fromStdString(numbering));
    return QString::fromLatin1(hash.result().toHex().left(16));
}

qint64 thisProcessId()
{
    return QCoreApplication::applicationPid();
}

std::optional<QString> processStart(qint64 processId)
{
    const QByteArray boot = contentOf(QStringLiteral("/proc/sys/kernel/random/boot_id")).trimmed();
    if (!boot.isEmpty()) {
        // Fields are counted after the program's name, which stands in brackets and may hold spaces: proc(5).
        const QByteArray status = contentOf(QStringLiteral("/proc/%1/stat").arg(processId));
        const QList<QByteArray> fields = status.mid(status.lastIndexOf(')') + 2).split(' ');
        constexpr int startTime = 22 - 3;
        if (fields.size() > startTime)
            return QString::fromLatin1(boot + ':' + fields[startTime]);
    }
#ifdef Q_OS_UNIX
    return exists(processId) ? std::optional<QString>(QString()) : std::nullopt;
#else
    return QString(); // not known: whoever says it runs is believed
#endif
}

} // namespace laari
