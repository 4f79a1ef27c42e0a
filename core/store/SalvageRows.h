// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Salvage.h"
#include "core/store/sql/Connection.h"

namespace laari {

/// Carries the rows of one table from a damaged file into a new one, each by itself where pages are unreadable. Neither
/// connection may be in a Transaction (there, the first error would stop everything). DiskFull, CannotWrite, Cancelled;
/// errors of reading are not given back but counted. Private to core/store.
Result<SalvagedTable> carryRows(sql::Connection &from, sql::Connection &to, const QString &table,
                                const std::function<bool()> &goOn);

/// The tables with an `id` that people's data is in, in the order in which the schema makes them.
Result<QStringList> tablesToCarry(sql::Connection &connection);

} // namespace laari
