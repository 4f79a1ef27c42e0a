// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>

#include <span>
#include <vector>

namespace laari::sql {

class Connection;

/// "LAAR": what SQLite's application_id of a book says.
inline constexpr int bookApplicationId = 0x4C414152;

/// A step to `version` from the one before.
struct Migration {
    int version = 0;
    QByteArray script;
};

/// The steps of this program, in order, versions 1, 2, 3 …
std::vector<Migration> bookMigrations();

/// The newest version this program knows.
int newestBookVersion();

/// Takes the file from its user_version to the last of `migrations`, each step in one transaction with its
/// user_version. An error leaves the file at the last version reached.
Result<void> migrate(Connection &connection, std::span<const Migration> migrations);

} // namespace laari::sql
