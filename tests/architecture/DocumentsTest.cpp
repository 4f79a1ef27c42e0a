// SPDX-License-Identifier: GPL-3.0-or-later
// Pages that go out of date are worse than none: what can be compared with the sources is.
#include "tests/architecture/Source.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <gtest/gtest.h>

namespace laari::architecture {

namespace {

QString read(const QString &path)
{
    QFile file(sourceRoot() + QLatin1Char('/') + path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return QString::fromUtf8(file.readAll());
}

/// Every "table" and "table.column" that the script creates or adds.
QStringList columnsOf(const QString &sql)
{
    static const QRegularExpression table(QStringLiteral(R"re(CREATE TABLE (\w+) \((.*?)\n\) STRICT)re"),
                                          QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression column(QStringLiteral(R"re(^    ([a-z]\w*) (?:INTEGER|TEXT|REAL|BLOB|ANY)\b)re"),
                                           QRegularExpression::MultilineOption);
    static const QRegularExpression added(QStringLiteral(R"re(ALTER TABLE (\w+) ADD (?:COLUMN )?(\w+))re"));
    QStringList names;
    for (auto i = table.globalMatch(sql); i.hasNext();) {
        const auto match = i.next();
        names += match.captured(1);
        for (auto j = column.globalMatch(match.captured(2)); j.hasNext();)
            names += match.captured(1) + QLatin1Char('.') + j.next().captured(1);
    }
    for (auto i = added.globalMatch(sql); i.hasNext();) {
        const auto match = i.next();
        names += match.captured(1) + QLatin1Char('.') + match.captured(2);
    }
    return names;
}

/// The sections of the page by the tables in their headings.
QHash<QString, QString> sectionsOf(const QString &page)
{
    QHash<QString, QString> sections;
    const QStringList parts =
        page.split(QRegularExpression(QStringLiteral("^##+ "), QRegularExpression::MultilineOption));
    for (const QString &part : parts)
        for (const QString &table : part.section(QLatin1Char('\n'), 0, 0).split(QStringLiteral(", ")))
            sections.insert(table, part);
    return sections;
}

} // namespace

TEST(Documents, FileFormatNamesEveryTableAndColumn)
{
    const auto sections = sectionsOf(read(QStringLiteral("docs/file-format.md")));
    int columns = 0;
    for (const QString &script :
         QDir(sourceRoot() + QStringLiteral("/resources/migrations")).entryList({QStringLiteral("*.sql")}))
        for (const QString &name : columnsOf(read(QStringLiteral("resources/migrations/") + script))) {
            const QString section = sections.value(name.section(QLatin1Char('.'), 0, 0));
            EXPECT_FALSE(section.isEmpty()) << name.toStdString();
            if (!name.contains(QLatin1Char('.')))
                continue;
            ++columns;
            const QString column = QStringLiteral("`%1`").arg(name.section(QLatin1Char('.'), 1));
            EXPECT_TRUE(section.contains(column)) << name.toStdString() << " is not described";
        }
    EXPECT_GT(columns, 100) << "the schema was not understood";
}

TEST(Documents, FileFormatNamesItsVersion)
{
    const QString page = read(QStringLiteral("docs/file-format.md"));
    const QStringList scripts =
        QDir(sourceRoot() + QStringLiteral("/resources/migrations")).entryList({QStringLiteral("*.sql")});
    ASSERT_FALSE(scripts.isEmpty());
    const int version = scripts.last().left(4).toInt();
    EXPECT_TRUE(page.contains(QStringLiteral("It\ndescribes version %1.").arg(version))) << "in the beginning";
    EXPECT_TRUE(page.contains(QStringLiteral("| `PRAGMA user_version` | the version of the format, %1. ").arg(version)))
        << "in the table";
}

TEST(Documents, LinksLeadSomewhere)
{
    static const QRegularExpression link(QStringLiteral(R"re(\]\(([^)#:\s]+)(?:#[^)]*)?\))re"));
    int links = 0;
    for (const QString &folder : {QString(), QStringLiteral("docs/"), QStringLiteral("docs/decisions/")})
        for (const QString &page : QDir(sourceRoot() + QLatin1Char('/') + folder).entryList({QStringLiteral("*.md")}))
            for (auto i = link.globalMatch(read(folder + page)); i.hasNext(); ++links) {
                const QString target = i.next().captured(1);
                EXPECT_TRUE(QFile::exists(sourceRoot() + QLatin1Char('/') + folder + target))
                    << (folder + page).toStdString() << " leads to " << target.toStdString();
            }
    EXPECT_GT(links, 5);
}

} // namespace laari::architecture
