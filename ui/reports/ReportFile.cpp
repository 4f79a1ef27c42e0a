// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/ReportFile.h"

#include "ui/reports/Workbook.h"

#include <QRegularExpression>

#include <utility>

namespace laari::ui {

ReportFormat formatOf(const QString &path)
{
    return path.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive) ? ReportFormat::Xlsx : ReportFormat::Pdf;
}

Result<QByteArray> reportBytes(ReportContent content, ReportFormat format, const ReportProgress &progress)
{
    if (format == ReportFormat::Xlsx)
        return workbookOf(content, progress);
    // Laying out is one half of the work, drawing the other.
    const auto half = [&progress](int number) {
        return [&progress, number](qint64 done, qint64 total) {
            return !progress || progress(done + number * total, 2 * total);
        };
    };
    LAARI_ASSIGN(const auto report, PaperReport::laidOut(std::move(content), half(0)));
    return pdfOf(*report, half(1));
}

QString suggestedFileName(const ReportContent &content, ReportFormat format)
{
    constexpr qsizetype longest = 120; // file systems take 255 bytes, a letter up to four
    static const QRegularExpression refused(QStringLiteral("[\\x00-\\x1f/\\\\:*?\"<>|]+"));
    QString name = content.title + QStringLiteral(" – ") + content.kindName;
    name = name.replace(refused, QStringLiteral(" ")).simplified();
    if (name.size() > longest)
        name = name.left(longest).trimmed();
    while (name.startsWith(u'.'))
        name.remove(0, 1);
    if (name.toUtf8().size() > 200)
        name = name.left(45).trimmed();
    return name + u' ' + content.day.toDate().toString(Qt::ISODate) +
           (format == ReportFormat::Xlsx ? QStringLiteral(".xlsx") : QStringLiteral(".pdf"));
}

} // namespace laari::ui
