// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a CSV file: read record by record, and imported (without keeping it) as what it seems to hold.
#include "core/base/Clock.h"
#include "core/exchange/CsvReader.h"
#include "core/exchange/Import.h"

#include <QFile>
#include <QTemporaryDir>

#include <spdlog/spdlog.h>

#include <cstdlib>

using namespace laari;

namespace {

/// A book with an account and a person for the rows to be about. Dry runs leave it as it is.
struct Target {
    QTemporaryDir folder;
    FixedClock clock{QDateTime(QDate(2026, 11, 20), QTime(12, 0), Qt::UTC)};
    UidSource uids{QRandomGenerator(1)};
    std::unique_ptr<Book> book;

    Target()
    {
        spdlog::set_level(spdlog::level::off);
        book = *Book::create(folder.filePath(QStringLiteral("book.laari")), {QStringLiteral("A")}, clock, uids);
        const auto made = book->write(ActionKind::AddAccount, [](WriteUnit &unit) -> Result<void> {
            Account account;
            account.name = QStringLiteral("Testi Oy");
            LAARI_ASSIGN(const AccountId id, unit.accounts().insert(account));
            Stakeholder person;
            person.account = id;
            person.name = QStringLiteral("Aino");
            return unit.stakeholders().insert(person).map([](StakeholderId) {});
        });
        if (!made)
            std::abort();
    }
};

} // namespace

// NOLINTNEXTLINE(readability-identifier-naming): libFuzzer's name
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static Target target;
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    if (const auto reader = exchange::CsvReader::ofBytes(bytes)) {
        qint64 line = 0;
        (void)reader->read([&](const exchange::CsvRecord &record) -> Result<void> {
            if (record.line < line || record.cells.isEmpty())
                std::abort(); // lines go up (a lone CR ends a record, not a line), blank records are left out
            line = record.line;
            return {};
        });
    }
    const QString path = target.folder.filePath(QStringLiteral("in.csv"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        std::abort();
    file.close();
    const auto kind = exchange::kindOfFile(path);
    if (!kind || !*kind)
        return 0;
    exchange::ImportRequest request;
    switch (**kind) {
    case ImportedKind::Account: request.accounts = path; break;
    case ImportedKind::Person: request.people = path; break;
    case ImportedKind::Touchpoint: request.touchpoints = path; break;
    }
    request.createPeople = request.createAccounts = size % 2 == 0;
    request.dryRun = true;
    (void)exchange::importFiles(*target.book, request);
    if (*target.book->accounts().count() != 1)
        std::abort();
    return 0;
}
