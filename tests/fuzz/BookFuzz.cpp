// SPDX-License-Identifier: GPL-3.0-or-later
// Any damage to a book file: looked at, checked, salvaged, opened and written. An input is not the file itself, of
// which hardly a byte in a thousand matters, but what is done to a sound one: pieces, each of an offset (four bytes,
// little end first), a length (one byte, at most 63; 255 cuts the file off there) and as many bytes to overwrite it
// with.
#include "core/base/Clock.h"
#include "core/store/QuickCheck.h"
#include "core/store/Salvage.h"
#include "tests/support/ReadEverything.h"

#include <QFile>
#include <QTemporaryDir>

#include <spdlog/spdlog.h>

#include <cstdlib>

using namespace laari;

namespace {

constexpr uint8_t cut = 255;

struct Sound {
    QTemporaryDir folder;
    FixedClock clock{QDateTime(QDate(2026, 11, 20), QTime(12, 0), Qt::UTC)};
    UidSource uids{QRandomGenerator(1)};
    QByteArray content;

    Sound()
    {
        spdlog::set_level(spdlog::level::off);
        const QString path = folder.filePath(QStringLiteral("sound.laari"));
        {
            const auto book = *Book::create(path, {QStringLiteral("A")}, clock, uids);
            if (!book->write(ActionKind::AddAccount, [this](WriteUnit &unit) { return fill(unit); }))
                std::abort();
        }
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            std::abort();
        content = file.readAll();
    }

    Result<void> fill(WriteUnit &unit) const
    {
        Account account;
        account.name = QStringLiteral("A");
        LAARI_ASSIGN(const AccountId id, unit.accounts().insert(account));
        Stakeholder person;
        person.account = id;
        person.name = QStringLiteral("Aino");
        LAARI_ASSIGN(const StakeholderId aino, unit.stakeholders().insert(person));
        for (int i = 0; i < 20; ++i) {
            Touchpoint t;
            t.account = id;
            t.day = clock.today() - 20 * i;
            t.emotion = 1 + i % 5;
            t.note = QStringLiteral("note %1 xyz").arg(i);
            t.participants = {{aino, Presence::There}};
            LAARI_TRY(unit.touchpoints().insert(t));
        }
        return {};
    }
};

QByteArray damaged(QByteArray content, const uint8_t *data, size_t size)
{
    while (size >= 5 && !content.isEmpty()) {
        const quint32 offset =
            quint32(data[0]) | quint32(data[1]) << 8 | quint32(data[2]) << 16 | quint32(data[3]) << 24;
        const uint8_t length = data[4];
        data += 5;
        size -= 5;
        const qsizetype at = qsizetype(offset) % content.size();
        if (length == cut) {
            content.truncate(at);
            continue;
        }
        const size_t n = std::min({size_t(length & 63U), size, size_t(content.size() - at)});
        std::copy_n(data, n, content.data() + at);
        data += n;
        size -= n;
    }
    return content;
}

} // namespace

// NOLINTNEXTLINE(readability-identifier-naming): libFuzzer's name
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static Sound sound;
    const QString path = sound.folder.filePath(QStringLiteral("damaged.laari"));
    QFile::remove(path + QStringLiteral("-journal"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        std::abort();
    file.write(damaged(sound.content, data, size));
    file.close();

    OpenOptions options;
    options.backups.automatic = false;
    options.access = Access::ReadDamaged;
    if (const auto looking = Book::open(path, sound.clock, sound.uids, options)) {
        readEverything(**looking);
        (void)(*looking)->verify();
    }
    (void)quickCheck(path);
    if (size % 4 == 0) {
        const QString mended = sound.folder.filePath(QStringLiteral("mended.laari"));
        QFile::remove(mended);
        if (const auto report = salvage(path, mended, sound.clock, sound.uids); report && !report->problems.isEmpty())
            std::abort(); // what comes of a salvage is sound
    }
    options.access = Access::Write;
    if (const auto book = Book::open(path, sound.clock, sound.uids, options)) {
        (void)(*book)->write(ActionKind::LogTouchpoint, [&](WriteUnit &unit) -> Result<void> {
            Touchpoint t;
            t.account = AccountId{1};
            t.day = sound.clock.today();
            t.emotion = 3;
            t.note = QStringLiteral("another note");
            return unit.touchpoints().insert(t).map([](TouchpointId) {});
        });
    }
    return 0;
}
