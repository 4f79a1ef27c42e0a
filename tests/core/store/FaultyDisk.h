// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace laari {

/// SQLite's disk from here to the end of the scope, failing from the n-th write on with an SQLite result code.
class FaultyDisk {
public:
    FaultyDisk();
    ~FaultyDisk();
    FaultyDisk(const FaultyDisk &) = delete;
    FaultyDisk &operator=(const FaultyDisk &) = delete;

    /// `after` writes and syncs succeed, all later ones fail.
    void failAfter(int after, int code);
    void heal();
    int failures() const; ///< since failAfter()
};

} // namespace laari
