// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QString>
#include <QStringList>

#include <functional>

namespace laari {

/// SQLite's quick_check over a book's file: every page and row is well formed; indexes are not compared. By a
/// connection of its own, so it may run in another thread while the book is open. Empty list: sound; else what is
/// wrong, at most a hundred lines of plain technical English without names. Errors are of what kept it from looking
/// (BookMissing, CannotRead, BookLocked). `goOn` is asked now and then; false stops it (Cancelled).
Result<QStringList> quickCheck(const QString &path, const std::function<bool()> &goOn = {});

} // namespace laari
