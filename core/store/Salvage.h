// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/base/Uid.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace laari {

/// What became of one table's rows.
struct SalvagedTable {
    QString name;
    qint64 cameOver = 0; ///< rows of the new book that were in the damaged one
    qint64 lost = 0;     ///< rows that could not be read or made no sense; at least so many when pages are gone
    qint64 mended = 0;   ///< rows that came over changed, or were made so that the book holds together
};

struct SalvageReport {
    std::vector<SalvagedTable> tables; ///< all but the ledger, which is made anew
    QStringList problems;              ///< what verify() still finds in the new book; empty as a rule

    bool lostNothing() const;
};

/// Makes a new book at `newPath` (BookExists if there is one) of all that can still be read of the file at `path`:
/// table by table, row by row where it is damaged. References to what is lost are emptied, or the row is left out where
/// it would mean nothing without; the ledger is computed anew. The file at `path` is not touched.
/// BookMissing, BookNotABook, BookForeign, CannotRead, BookDamaged (not even the schema can be read), BookNewer;
/// DiskFull, CannotWrite about the new one, Cancelled: nothing is left of it.
Result<SalvageReport> salvage(const QString &path, const QString &newPath, const Clock &clock, UidSource &uids,
                              const std::function<bool(qint64 done, qint64 total)> &progress = {});

} // namespace laari
