// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql/Migrator.h"

#include "core/store/sql/Connection.h"
#include "core/store/sql/Transaction.h"

#include <QFile>

#include <array>

// Resources of a static library have to be asked for by name, from outside of any namespace.
static void registerResources()
{
    Q_INIT_RESOURCE(core);
}

namespace laari::sql {

namespace {
constexpr std::array scripts{
    ":/laari/migrations/0001_book.sql",        ":/laari/migrations/0002_undo.sql",
    ":/laari/migrations/0003_search.sql",      ":/laari/migrations/0004_follow_ups.sql",
    ":/laari/migrations/0005_promises.sql",    ":/laari/migrations/0006_reviews.sql",
    ":/laari/migrations/0007_trust_goals.sql", ":/laari/migrations/0008_agreed_with_customer.sql"};
}

int newestBookVersion()
{
    return int(scripts.size());
}

std::vector<Migration> bookMigrations()
{
    registerResources();
    std::vector<Migration> migrations;
    for (const char *const name : scripts) {
        QFile file{QLatin1String(name)};
        const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT_X(opened, "bookMigrations", name);
        Q_UNUSED(opened)
        migrations.push_back({int(migrations.size()) + 1, file.readAll()});
    }
    return migrations;
}

Result<void> migrate(Connection &connection, std::span<const Migration> migrations)
{
    LAARI_ASSIGN(const std::optional<int> before, connection.value<int>("PRAGMA user_version"));
    for (const Migration &migration : migrations) {
        if (migration.version <= before.value_or(0))
            continue;
        LAARI_ASSIGN(Transaction transaction, Transaction::beginWrite(connection));
        LAARI_TRY(connection.runScript(migration.script));
        // A pragma takes no bound values.
        LAARI_TRY(connection.runScript("PRAGMA user_version = " + QByteArray::number(migration.version)));
        LAARI_TRY(connection.runScript("PRAGMA application_id = " + QByteArray::number(bookApplicationId)));
        LAARI_TRY(transaction.commit());
    }
    return {};
}

} // namespace laari::sql
