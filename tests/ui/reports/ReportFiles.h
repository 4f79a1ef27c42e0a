// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/WholeFile.h"
#include "tests/support/TestBook.h"
#include "ui/common/LanguageController.h"
#include "ui/reports/ReportFile.h"
#include "ui/reports/ReportRequest.h"

#include <QFile>
#include <QProcess>

#include <gtest/gtest.h>

namespace laari::testing {

/// What another program says of a file.
inline QString told(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(60'000) || process.exitCode() != 0) {
        ADD_FAILURE() << qPrintable(program) << " failed: " << process.readAllStandardError().constData();
        return {};
    }
    return QString::fromUtf8(process.readAllStandardOutput());
}

/// Reports of a test's book as files, read back by others' programs.
class ReportFiles {
public:
    explicit ReportFiles(TestBook &test) : m_test(test) {}

    ui::ReportContent content(const ui::ReportRequest &request)
    {
        Result<ui::ReportContent> made = ui::composeReport(m_test.book(), request, m_test.today());
        if (!made) {
            ADD_FAILURE() << "not composed: " << codeName(made.error().code).data();
            return {};
        }
        return *std::move(made);
    }

    /// The path of a file that was made.
    QString file(const ui::ReportRequest &request, ui::ReportFormat format)
    {
        const QString path = m_test.folder() + (format == ui::ReportFormat::Pdf ? QStringLiteral("/report.pdf")
                                                                                : QStringLiteral("/report.xlsx"));
        const Result<QByteArray> bytes = ui::reportBytes(content(request), format);
        if (!bytes || !writeWholeFile(path, *bytes))
            ADD_FAILURE() << "not made";
        return path;
    }

    QString pdfText(const ui::ReportRequest &request)
    {
        return told(QStringLiteral("pdftotext"),
                    {QStringLiteral("-layout"), file(request, ui::ReportFormat::Pdf), QStringLiteral("-")});
    }
    QString pdfInfo(const ui::ReportRequest &request)
    {
        return told(QStringLiteral("pdfinfo"), {file(request, ui::ReportFormat::Pdf)});
    }
    int pdfPages(const ui::ReportRequest &request)
    {
        const QString info = pdfInfo(request);
        const auto at = info.indexOf(QStringLiteral("Pages:"));
        return info.mid(at + 6, 20).trimmed().section(u'\n', 0, 0).toInt();
    }
    /// A file within a spreadsheet.
    QString sheetPart(const QString &path, const QString &part)
    {
        return told(QStringLiteral("unzip"), {QStringLiteral("-p"), path, part});
    }

private:
    TestBook &m_test;
};

inline ui::ReportRequest asked(ui::ReportKind kind, ui::Language language = ui::Language::English,
                               std::optional<AccountId> account = std::nullopt)
{
    ui::ReportRequest request;
    request.kind = kind;
    request.language = language;
    request.account = account;
    return request;
}

} // namespace laari::testing
