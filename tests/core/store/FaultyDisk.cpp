// SPDX-License-Identifier: GPL-3.0-or-later
#include "FaultyDisk.h"

#include <sqlite3.h>

#include <array>
#include <cstdlib>

namespace laari {

namespace {

/// The methods of one kind of file (those with locks and those without differ) and their faulty twins.
struct Methods {
    sqlite3_io_methods faulty{}; ///< first, so that a file's pMethods leads here
    const sqlite3_io_methods *real = nullptr;
};

// SQLite's VFS is a table of C functions, so what it needs has to live here.
struct {
    sqlite3_vfs *real = nullptr;
    sqlite3_vfs faulty{};
    std::array<Methods, 4> methods;
    int left = -1; ///< calls that still succeed; below 0: all of them
    int code = SQLITE_OK;
    int failures = 0;
} disk;

const sqlite3_io_methods *realOf(sqlite3_file *file)
{
    return reinterpret_cast<const Methods *>(file->pMethods)->real;
}

int fault()
{
    if (disk.left < 0)
        return SQLITE_OK;
    if (disk.left > 0) {
        --disk.left;
        return SQLITE_OK;
    }
    ++disk.failures;
    return disk.code;
}

int write(sqlite3_file *file, const void *data, int size, sqlite3_int64 offset)
{
    const int code = fault();
    return code == SQLITE_OK ? realOf(file)->xWrite(file, data, size, offset) : code;
}

int sync(sqlite3_file *file, int flags)
{
    const int code = fault();
    if (code == SQLITE_OK || code == SQLITE_FULL) // a full disk still syncs what it has
        return realOf(file)->xSync(file, flags);
    return SQLITE_IOERR_FSYNC;
}

int open(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    const int code = disk.real->xOpen(disk.real, name, file, flags, outFlags);
    if (code != SQLITE_OK || !file->pMethods)
        return code;
    for (Methods &each : disk.methods) {
        if (each.real && each.real != file->pMethods)
            continue;
        each.real = file->pMethods;
        each.faulty = *each.real;
        each.faulty.xWrite = write;
        each.faulty.xSync = sync;
        file->pMethods = &each.faulty;
        return SQLITE_OK;
    }
    std::abort(); // more kinds of files than any SQLite has
}

} // namespace

FaultyDisk::FaultyDisk()
{
    disk.real = sqlite3_vfs_find(nullptr);
    disk.faulty = *disk.real;
    disk.faulty.zName = "faulty";
    disk.faulty.xOpen = open;
    disk.left = -1;
    sqlite3_vfs_register(&disk.faulty, 1);
}

FaultyDisk::~FaultyDisk()
{
    sqlite3_vfs_unregister(&disk.faulty);
    sqlite3_vfs_register(disk.real, 1);
}

void FaultyDisk::failAfter(int after, int code)
{
    disk.left = after;
    disk.code = code;
    disk.failures = 0;
}

void FaultyDisk::heal()
{
    disk.left = -1;
}

int FaultyDisk::failures() const
{
    return disk.failures;
}

} // namespace laari
