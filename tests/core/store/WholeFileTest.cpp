// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/WholeFile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <csignal>
#include <sys/resource.h>
#include <unistd.h>

using namespace laari;

namespace {

class WholeFile : public ::testing::Test {
protected:
    QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    qsizetype entries() const
    {
        return QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::System).size();
    }
    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static QString whyNot(const Result<void> &written)
    {
        EXPECT_FALSE(written);
        EXPECT_EQ(written.error().code, ErrorCode::CannotWrite);
        return written.error().arguments.value(1);
    }

    QTemporaryDir m_folder;
};

TEST_F(WholeFile, ReplacesWhatWasThere)
{
    ASSERT_TRUE(writeWholeFile(path("a"), "the old one, which is longer"));
    ASSERT_TRUE(writeWholeFile(path("a"), "new"));
    EXPECT_EQ(read(path("a")), "new");
    EXPECT_EQ(entries(), 1);
}

TEST_F(WholeFile, LeavesWhatWasThereWhereTheLastBytesDoNotFit)
{
    const QByteArray old(100, 'o');
    ASSERT_TRUE(writeWholeFile(path("a"), old));
    rlimit before{};
    ASSERT_EQ(getrlimit(RLIMIT_FSIZE, &before), 0);
    const auto handled = std::signal(SIGXFSZ, SIG_IGN);
    for (const int size : {5'000, 100'000}) { // kept in memory until the end, and written at once
        rlimit small = before;
        small.rlim_cur = 4'096;
        setrlimit(RLIMIT_FSIZE, &small);
        const Result<void> written = writeWholeFile(path("a"), QByteArray(size, 'n'));
        setrlimit(RLIMIT_FSIZE, &before);
        EXPECT_FALSE(written) << size;
        EXPECT_EQ(read(path("a")), old) << size;
        EXPECT_EQ(entries(), 1) << size;
    }
    std::signal(SIGXFSZ, handled);
}

TEST_F(WholeFile, SaysWhyNot)
{
    EXPECT_EQ(whyNot(writeWholeFile(path("nowhere/a"), "x")), QStringLiteral("folder_missing"));
    ASSERT_TRUE(QDir().mkdir(path("folder")));
    EXPECT_EQ(whyNot(writeWholeFile(path("folder"), "x")), QStringLiteral("not_a_file"));
    EXPECT_EQ(whyNot(writeWholeFile(QStringLiteral("/dev/null"), "x")), QStringLiteral("not_a_file"));
    whyNot(writeWholeFile(QStringLiteral("/proc/a"), "x")); // it has no room, but it is not full
    if (geteuid() == 0)
        return; // who may everything
    ASSERT_TRUE(writeWholeFile(path("a"), "x"));
    ASSERT_TRUE(QFile::setPermissions(path("a"), QFileDevice::ReadOwner));
    EXPECT_EQ(whyNot(writeWholeFile(path("a"), "y")), QStringLiteral("file_closed"));
    ASSERT_TRUE(QFile::setPermissions(path("folder"), QFileDevice::ReadOwner | QFileDevice::ExeOwner));
    EXPECT_EQ(whyNot(writeWholeFile(path("folder/a"), "y")), QStringLiteral("folder_closed"));
}

TEST_F(WholeFile, IsTheOwnersAloneWhereAsked)
{
    ASSERT_TRUE(writeWholeFile(path("a"), "x", FileReaders::OwnerAlone));
    EXPECT_EQ(QFile::permissions(path("a")) & (QFileDevice::ReadGroup | QFileDevice::ReadOther),
              QFileDevice::Permissions());
}

} // namespace
