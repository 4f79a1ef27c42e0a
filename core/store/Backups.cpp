// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Backups.h"

#include "core/store/BackupNames.h"
#include "core/store/BookCopy.h"
#include "core/store/BookLock.h"
#include "core/store/FileTools.h"
#include "core/store/sql/RawFile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>

#include <spdlog/spdlog.h>

#include <algorithm>

namespace laari {

namespace {

QString withoutLinks(const QString &path)
{
    const QString canonical = QFileInfo(path).canonicalFilePath();
    return canonical.isEmpty() ? QFileInfo(path).absoluteFilePath() : canonical;
}

QString nameOf(const QString &bookPath)
{
    return QFileInfo(bookPath).completeBaseName();
}

QString folderFor(const QString &bookPath, const BackupSettings &settings)
{
    if (!settings.folder.isEmpty())
        return QFileInfo(settings.folder).absoluteFilePath();
    return QFileInfo(bookPath).absolutePath() + u'/' + nameOf(bookPath) + QStringLiteral(" backups");
}

Result<void> makeFolder(const QString &path)
{
    if (!QDir().mkpath(path))
        return fail(ErrorCode::CannotWrite, {path}, QStringLiteral("the folder cannot be made"));
    return {};
}

/// Of the file as it is: no book, or one that SQLite refuses.
bool isAboutDamage(ErrorCode code)
{
    return code == ErrorCode::BookDamaged || code == ErrorCode::BookNotABook || code == ErrorCode::BookForeign ||
           code == ErrorCode::BookNewer;
}

} // namespace

Backups::Backups(const QString &bookPath, BackupSettings settings, const Clock &clock)
    : m_book(withoutLinks(bookPath)), m_settings(std::move(settings)), m_folder(folderFor(m_book, m_settings)),
      m_clock(clock)
{
}

QString Backups::newPath(BackupReason reason) const
{
    const QDateTime now = m_clock.now();
    for (int number = 1;; ++number) {
        const QString path = m_folder + u'/' + backupName(nameOf(m_book), now, reason, number);
        if (!QFileInfo::exists(path))
            return path;
    }
}

Backup Backups::madeAt(const QString &path, BackupReason reason) const
{
    const QFileInfo file(path);
    const auto named = readBackupName(file.fileName(), nameOf(m_book), m_clock.now());
    return {path, named ? named->at : m_clock.now(), file.size(), reason};
}

Result<std::vector<Backup>> Backups::list() const
{
    std::vector<Backup> backups;
    if (!QFileInfo::exists(m_folder))
        return backups;
    if (!QFileInfo(m_folder).isReadable())
        return fail(ErrorCode::CannotRead, {m_folder});
    // Of a book too damaged to tell, whatever has its name may be its backup.
    const QString origin = originOfBook(m_book).value_or(QString());
    const QDateTime now = m_clock.now();
    // Newest first by when they were written, which tells apart those of one minute.
    for (const QFileInfo &file : QDir(m_folder).entryInfoList(QDir::Files, QDir::Time)) {
        const auto named = readBackupName(file.fileName(), nameOf(m_book), now);
        if (!named)
            continue;
        if (named->reason != BackupReason::Damaged) {
            const Result<QString> its = originOfBook(file.absoluteFilePath());
            if (!its || (!origin.isEmpty() && *its != origin))
                continue;
        }
        backups.push_back({file.absoluteFilePath(), named->at, file.size(), named->reason});
    }
    std::ranges::stable_sort(backups, [](const Backup &a, const Backup &b) { return a.at > b.at; });
    return backups;
}

Result<Backup> Backups::write(BackupReason reason, const Progress &progress) const
{
    LAARI_TRY(makeFolder(m_folder));
    const QString path = newPath(reason);
    const QString temporary = temporaryNameBeside(path);
    LAARI_TRY(copyBook(m_book, temporary, progress));
    const auto cleaner = qScopeGuard([&] { QFile::remove(temporary); });
    LAARI_TRY(renameOver(temporary, path));
    LAARI_TRY(syncToDisk(m_folder));
    spdlog::info("backup made: {}, {} bytes", codeOf(reason).data(), QFileInfo(path).size());
    return madeAt(path, reason);
}

Result<Backup> Backups::make(BackupReason reason, const Progress &progress) const
{
    LAARI_ASSIGN(Backup made, write(reason, progress));
    thin();
    return made;
}

Result<std::optional<Backup>> Backups::makeIfDue(const Progress &progress) const
{
    LAARI_ASSIGN(const std::vector<Backup> there, list());
    const QDate today = m_clock.now().date();
    const bool made = std::ranges::any_of(
        there, [&](const Backup &each) { return each.at.date() == today && each.reason != BackupReason::Damaged; });
    if (made)
        return std::optional<Backup>();
    LAARI_ASSIGN(Backup backup, make(BackupReason::Daily, progress));
    return std::optional<Backup>(std::move(backup));
}

/// What cannot be removed stays: that takes nothing from the backup just made.
void Backups::thin() const
{
    const Result<std::vector<Backup>> all = list();
    if (!all)
        return;
    std::vector<Backup> backups;
    std::vector<BackupStamp> stamps;
    for (const Backup &each : *all) {
        if (each.reason == BackupReason::Damaged)
            continue;
        backups.push_back(each);
        stamps.push_back({each.at, each.sizeInBytes});
    }
    std::ranges::reverse(backups); // of two of the same minute the later comes last
    std::ranges::reverse(stamps);
    for (const size_t index : backupsToThin(stamps, m_settings.keep, m_clock.now())) {
        if (QFile::remove(backups[index].path))
            spdlog::info("backup thinned");
        else
            spdlog::warn("a backup could not be removed");
    }
}

Result<Backup> Backups::copyAsItIs() const
{
    LAARI_TRY(makeFolder(m_folder));
    const QString path = newPath(BackupReason::Damaged);
    const QString temporary = temporaryNameBeside(path);
    const auto cleaner = qScopeGuard([&] { QFile::remove(temporary); });
    LAARI_ASSIGN(const sql::RawFile file, sql::RawFile::open(m_book));
    LAARI_TRY(file.copyTo(temporary));
    QFile::setPermissions(temporary, QFile::permissions(temporary) | QFile::ReadOwner | QFile::WriteOwner);
    LAARI_TRY(syncToDisk(temporary));
    LAARI_TRY(renameOver(temporary, path));
    // A journal may hold what is missing in the file.
    const QString journal = m_book + QStringLiteral("-journal");
    if (QFileInfo(journal).size() > 0 && !QFile::copy(journal, path + QStringLiteral("-journal")))
        return fail(ErrorCode::CannotWrite, {path}, QStringLiteral("copy of the journal"));
    LAARI_TRY(syncToDisk(m_folder));
    spdlog::info("the damaged file was copied as it is");
    return madeAt(path, BackupReason::Damaged);
}

/// Nothing is thinned: what is to be restored may be the very one that would go.
Result<Backup> Backups::backUpForRestore() const
{
    Result<Backup> made = write(BackupReason::BeforeRestore, {});
    if (!made && isAboutDamage(made.error().code))
        return copyAsItIs();
    return made;
}

Result<std::optional<Backup>> Backups::restore(const QString &backup, const Progress &progress, bool takeOverLock) const
{
    if (QFileInfo(backup).exists() && QFileInfo(backup) == QFileInfo(m_book))
        return fail(ErrorCode::BookExists, {backup}, QStringLiteral("the book is no backup of itself"));
    LAARI_ASSIGN(const BookLock lock, BookLock::take(m_book, m_clock, takeOverLock));
    const QString temporary = temporaryNameBeside(m_book);
    LAARI_TRY(copyBook(backup, temporary, progress));
    const auto cleaner = qScopeGuard([&] { QFile::remove(temporary); });

    std::optional<Backup> before;
    if (QFileInfo::exists(m_book)) {
        LAARI_ASSIGN(before, backUpForRestore());
        QFile::setPermissions(temporary, QFile::permissions(m_book) | QFile::ReadOwner | QFile::WriteOwner);
    }
    // What a journal left beside would be rolled back into the restored book. The copy just made has it.
    for (const char *const suffix : {"-journal", "-wal", "-shm"})
        QFile::remove(m_book + QLatin1String(suffix));
    LAARI_TRY(renameOver(temporary, m_book));
    LAARI_TRY(syncToDisk(QFileInfo(m_book).absolutePath()));
    spdlog::info("a backup was restored");
    return before;
}

} // namespace laari
