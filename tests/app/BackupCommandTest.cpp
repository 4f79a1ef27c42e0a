// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/Laarictl.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>

using namespace laari::testing;

namespace {

class BackupCommand : public Laarictl {
protected:
    QStringList accounts(const QString &book) const
    {
        QStringList names;
        const QJsonObject figures = good({QStringLiteral("trust"), book, QStringLiteral("--json")}).json();
        for (const QJsonValue each : figures[QStringLiteral("accounts")].toArray())
            names.append(each[QStringLiteral("name")].toString());
        return names;
    }
    QStringList reasons(const QString &book) const
    {
        QStringList why;
        const QJsonObject list = good({QStringLiteral("backups"), book, QStringLiteral("--json")}).json();
        for (const QJsonValue each : list[QStringLiteral("backups")].toArray())
            why.append(each[QStringLiteral("why")].toString());
        return why;
    }
};

TEST_F(BackupCommand, ImportAndRebuildMakeOneFirst)
{
    const QString book = smallBook(); // made by one import
    EXPECT_EQ(reasons(book), QStringList{QStringLiteral("before_import")});
    good({QStringLiteral("rebuild"), book});
    EXPECT_EQ(reasons(book).size(), 2);
    good({QStringLiteral("rebuild"), book, QStringLiteral("--no-backup")});
    good({QStringLiteral("import"), book, QStringLiteral("--accounts"), path("accounts.csv"),
          QStringLiteral("--no-backup")});
    good({QStringLiteral("import"), book, QStringLiteral("--accounts"), path("accounts.csv"),
          QStringLiteral("--dry-run")});
    EXPECT_EQ(reasons(book).size(), 2);
}

TEST_F(BackupCommand, BackUpListAndRestore)
{
    const QString book = smallBook();
    const QString backup = good({QStringLiteral("backup"), book}).uid();
    EXPECT_TRUE(QFile::exists(backup)) << qPrintable(backup);
    EXPECT_TRUE(backup.startsWith(path("small backups/small "))) << qPrintable(backup);
    const QString elsewhere = path("elsewhere");
    const QJsonObject made =
        good({QStringLiteral("backup"), book, QStringLiteral("--to"), elsewhere, QStringLiteral("--json")}).json();
    EXPECT_TRUE(made[QStringLiteral("path")].toString().startsWith(elsewhere));
    EXPECT_EQ(made[QStringLiteral("why")].toString(), QStringLiteral("asked"));
    EXPECT_GT(made[QStringLiteral("bytes")].toInt(), 4096);
    const QJsonObject there =
        good({QStringLiteral("backups"), book, QStringLiteral("--in"), elsewhere, QStringLiteral("--json")}).json();
    EXPECT_EQ(there[QStringLiteral("backups")].toArray().size(), 1);
    EXPECT_EQ(there[QStringLiteral("folder")].toString(), elsewhere);

    QFile more(path("more.csv"));
    ASSERT_TRUE(more.open(QIODevice::WriteOnly));
    more.write("Account\nLisä Oy\n");
    more.close();
    good({QStringLiteral("import"), book, QStringLiteral("--accounts"), more.fileName()});
    ASSERT_EQ(accounts(book).size(), 3);
    const QString before = good({QStringLiteral("restore"), book, QStringLiteral("--from"), backup}).uid();
    EXPECT_EQ(accounts(book).size(), 2);
    EXPECT_EQ(accounts(before).size(), 3);
    good({QStringLiteral("verify"), book});
    EXPECT_TRUE(reasons(book).contains(QStringLiteral("before_restore")));
    EXPECT_TRUE(good({QStringLiteral("backups"), book}).out.contains("before_restore"));
}

TEST_F(BackupCommand, SalvagesWhatIsLeft)
{
    const QString book = smallBook();
    const QJsonObject whole =
        good({QStringLiteral("salvage"), book, path("whole.laari"), QStringLiteral("--json")}).json();
    EXPECT_TRUE(whole[QStringLiteral("complete")].toBool());
    EXPECT_TRUE(whole[QStringLiteral("problems")].toArray().isEmpty());
    const QStringList before = accounts(book);
    EXPECT_EQ(accounts(path("whole.laari")), before);

    QFile file(book);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    QByteArray content = file.readAll();
    const qsizetype at = content.indexOf("Eino Kallio") / 4096 * 4096; // the page where people are
    ASSERT_GT(at, 0);
    content.replace(at, 4096, QByteArray(4096, '\xAA'));
    file.seek(0);
    file.write(content);
    file.close();
    EXPECT_EQ(run({QStringLiteral("verify"), book}).exitCode, 1);
    const Outcome partly = run({QStringLiteral("salvage"), book, path("partly.laari"), QStringLiteral("--json")});
    EXPECT_EQ(partly.exitCode, 3) << partly.err.constData();
    EXPECT_FALSE(partly.json()[QStringLiteral("complete")].toBool());
    EXPECT_EQ(accounts(path("partly.laari")), before);
    good({QStringLiteral("verify"), path("partly.laari")});
    EXPECT_TRUE(run({QStringLiteral("salvage"), book, path("again.laari")}).out.contains("stakeholder"));
}

TEST_F(BackupCommand, RestoringWhereNothingIsAnyMore)
{
    const QString book = smallBook();
    const QString backup = good({QStringLiteral("backup"), book}).uid();
    ASSERT_TRUE(QFile::remove(book));
    EXPECT_FALSE(reasons(book).isEmpty());
    const QJsonObject done =
        good({QStringLiteral("restore"), book, QStringLiteral("--from"), backup, QStringLiteral("--json")}).json();
    EXPECT_TRUE(done[QStringLiteral("before")].isNull());
    EXPECT_EQ(accounts(book).size(), 2);
}

} // namespace
