// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/model/Codes.h"
#include "core/store/BackupRetention.h"

#include <QDateTime>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace laari {

enum class BackupReason {
    Daily,
    Asked,
    BeforeImport,
    BeforeMerge,
    BeforeRebuild,
    BeforeMigration, ///< an older book, before it was brought up to this program's version
    BeforeRestore,
    Damaged, ///< what was at the book's place when a backup was restored over it and could not be read as a book: a
             ///< plain copy, of use to salvage only. Never thinned
};

/// The words of `laarictl backups` ("before_import").
template <> struct CodeTable<BackupReason> {
    static const Codes<BackupReason, 8> table;
};

struct Backup {
    QString path;
    QDateTime at; ///< local, whole minutes: as its name says
    qint64 sizeInBytes = 0;
    BackupReason reason = BackupReason::Daily;
};

/// Where backups go and how many stay. The user's, not the book's: a folder of one machine means nothing on another.
struct BackupSettings {
    bool automatic = true; ///< before imports, merges and rebuilds; off for tests and for measuring only
    QString folder = {};   ///< empty: "NAME backups" beside the book
    RetentionRule keep = {};
};

/// The backups of one book: whole consistent copies, each a book of its own, each read back and checked before it
/// counts. Works on the book's file by a connection of its own, so it may be used in another thread while the book is
/// open; `clock` must outlive it and be usable there.
class Backups {
public:
    /// Asked now and then with how far it is, in pages; false cancels (ErrorCode::Cancelled).
    using Progress = std::function<bool(qint64 done, qint64 total)>;

    Backups(const QString &bookPath, BackupSettings settings, const Clock &clock);

    const QString &folder() const { return m_folder; }

    /// Newest first. Those of this book only: others of the same name in the same folder are left out, and whatever
    /// cannot be opened. A folder that is not there holds none. CannotRead.
    Result<std::vector<Backup>> list() const;

    /// Makes one, whatever others there are, and then thins the older ones by the rule. DiskFull, CannotWrite,
    /// BookDamaged (the book, then nothing is kept of the copy), whatever keeps the book from being read.
    Result<Backup> make(BackupReason reason, const Progress &progress = {}) const;

    /// Makes the day's if there is none of today yet; empty when there was.
    Result<std::optional<Backup>> makeIfDue(const Progress &progress = {}) const;

    /// Puts `backup` in the place of the book, which nobody may have open. What is there now is backed up first (a
    /// damaged file is copied as it is); given back is that backup, empty when there was no file. The backup itself is
    /// checked before anything is touched, and stays where it is. BookMissing, BookDamaged and the like are about the
    /// backup, BookInUse about who has the book open; on any error the book is as it was. `takeOverLock` as in
    /// OpenOptions.
    Result<std::optional<Backup>> restore(const QString &backup, const Progress &progress = {},
                                          bool takeOverLock = false) const;

private:
    QString newPath(BackupReason reason) const;
    Backup madeAt(const QString &path, BackupReason reason) const;
    Result<Backup> backUpForRestore() const;
    Result<Backup> copyAsItIs() const;
    Result<Backup> write(BackupReason reason, const Progress &progress) const;
    void thin() const;

    QString m_book; ///< without links
    BackupSettings m_settings;
    QString m_folder;
    const Clock &m_clock;
};

} // namespace laari
