// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace laari {

// Whole copies of a book's file, made by connections of their own. Private to core/store.

using CopyProgress = std::function<bool(qint64 done, qint64 total)>;

/// The book at `source` as it is between two writes, at `target`, which must not exist: on the disk and checked when
/// this returns, with the rights of the source; nothing is left there after an error.
Result<void> copyBook(const QString &source, const QString &target, const CopyProgress &progress = {});

/// Has SQLite undo what a killed program left half written, if anything; whoever then reads sees whether it could.
void rollBackUnfinished(const QString &path);

/// Whether the file is a sound book of this version or an older one: header, tables and SQLite's quick_check.
Result<void> checkBookFile(const QString &path);

/// The uid of the step that made the book: the same in every copy of it, other in every other book. Empty: not there.
Result<QString> originOfBook(const QString &path);

} // namespace laari
