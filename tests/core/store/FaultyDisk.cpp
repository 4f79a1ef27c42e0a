// SPDX-License-Identifier: GPL-3.0-or-later
#include "FaultyDisk.h"

#include <sqlite3.h>

namespace laari {

namespace {

// SQLite's VFS is a table of C functions, so what it needs has to live here.
struct {
    sqlite3_vfs *real = nullptr;
    sqlite3_vfs faulty{};
    sqlite3_io_methods realMethods{};
    sqlite3_io_methods faultyMethods{};
    int left = -1; ///< calls that still succeed; below 0: all of them
    int code = SQLITE_OK;
    int failures = 0;
} disk;

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
    return code == SQLITE_OK ? disk.realMethods.xWrite(file, data, size, offset) : code;
}

int sync(sqlite3_file *file, int flags)
{
    const int code = fault();
    return code == SQLITE_OK ? disk.realMethods.xSync(file, flags)
                             : (code == SQLITE_FULL ? SQLITE_OK : SQLITE_IOERR_FSYNC);
}

int open(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    const int code = disk.real->xOpen(disk.real, name, file, flags, outFlags);
    if (code == SQLITE_OK && file->pMethods) {
        disk.realMethods = *file->pMethods; // all files of one VFS have the same
        disk.faultyMethods = disk.realMethods;
        disk.faultyMethods.xWrite = write;
        disk.faultyMethods.xSync = sync;
        file->pMethods = &disk.faultyMethods;
    }
    return code;
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
