// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/Import.h"
#include "tests/support/TestBook.h"

#include <QFile>

#include <gtest/gtest.h>

namespace laari::exchange {

/// A test book and files to import into it.
class ImportFixture : public ::testing::Test {
protected:
    laari::testing::TestBook test;

    QString write(const char *name, const QByteArray &content)
    {
        const QString path = test.folder() + u'/' + QString::fromLatin1(name);
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
        return path;
    }

    static QString sample(const char *name) { return QStringLiteral(LAARI_TEST_DATA "/") + QString::fromLatin1(name); }

    static ImportRequest samples()
    {
        ImportRequest request;
        request.accounts = sample("asiakkuudet.csv");
        request.people = sample("henkilot.csv");
        request.touchpoints = sample("kohtaamiset.csv");
        return request;
    }

    ImportReport import(const ImportRequest &request)
    {
        const auto report = importFiles(test.book(), request);
        if (!report) {
            ADD_FAILURE() << codeName(report.error().code).data() << " "
                          << qPrintable(report.error().arguments.join(u' ')) << " "
                          << qPrintable(report.error().detail);
            return {};
        }
        return *report;
    }

    ImportReport importTouchpoints(const QByteArray &content, bool createPeople = false)
    {
        ImportRequest request;
        request.touchpoints = write("touchpoints.csv", content);
        request.createPeople = createPeople;
        return import(request);
    }

    ImportReport importPeople(const QByteArray &content, bool createAccounts = false)
    {
        ImportRequest request;
        request.people = write("people.csv", content);
        request.createAccounts = createAccounts;
        return import(request);
    }

    ImportReport importAccounts(const QByteArray &content)
    {
        ImportRequest request;
        request.accounts = write("accounts.csv", content);
        return import(request);
    }

    Account account(const char *name)
    {
        const auto found = test->accounts().findByName(QString::fromUtf8(name));
        if (!found || !*found) {
            ADD_FAILURE() << "no account " << name;
            return {};
        }
        return **found;
    }

    Stakeholder person(const Account &account, const char *name)
    {
        const auto found = test->stakeholders().findByName(account.id, QString::fromUtf8(name));
        if (!found || found->size() != 1) {
            ADD_FAILURE() << "no single person " << name;
            return {};
        }
        return found->front();
    }

    /// Newest first.
    std::vector<Touchpoint> touchpoints(const Account &account) { return *test->touchpoints().ofAccount(account.id); }

    void expectClean()
    {
        const auto findings = test->verify();
        ASSERT_TRUE(findings);
        EXPECT_EQ(findings->join(u'\n').toStdString(), "");
    }

    QByteArray bookBytes()
    {
        QFile file(test.path());
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
};

/// "read added updated refused"
inline std::string told(const ImportCounts &counts)
{
    return std::to_string(counts.read) + " " + std::to_string(counts.added) + " " + std::to_string(counts.updated) +
           " " + std::to_string(counts.refused);
}

/// "line code arguments / …"
inline std::string told(const std::vector<ImportRefusal> &refusals)
{
    QStringList all;
    for (const ImportRefusal &refusal : refusals)
        all.append((QString::number(refusal.line) + u' ' + codeName(refusal.reason.code) + u' ' +
                    refusal.reason.arguments.join(u','))
                       .trimmed());
    return all.join(QStringLiteral(" / ")).toStdString();
}

inline std::string told(const Result<ImportReport> &report)
{
    if (report)
        return "imported";
    return (codeName(report.error().code) + u' ' + report.error().arguments.join(u',')).trimmed().toStdString();
}

} // namespace laari::exchange
