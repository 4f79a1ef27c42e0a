// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/PdfFile.h"

#include <QBuffer>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
// Says that its old pointers are not used here, and with that keeps qpdf from asking.
#define POINTERHOLDER_TRANSITION 4
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

#include <exception>

namespace laari::ui {

namespace {

constexpr int dotsPerInch = 1200;

QByteArray xmpOf(const QString &title, const QString &company, const QString &language)
{
    const auto said = [](const QString &text) {
        return text.toHtmlEscaped().remove(QChar(0)); // XML takes the same five entities
    };
    const QString creator = company.isEmpty() ? QString()
                                              : QStringLiteral("<dc:creator><rdf:Seq><rdf:li>%1</rdf:li></rdf:Seq>"
                                                               "</dc:creator>")
                                                    .arg(said(company));
    return QStringLiteral("<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
                          "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF "
                          "xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">"
                          "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
                          "xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\">"
                          "<dc:format>application/pdf</dc:format>"
                          "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">%1</rdf:li></rdf:Alt></dc:title>"
                          "<dc:language><rdf:Bag><rdf:li>%2</rdf:li></rdf:Bag></dc:language>%3"
                          "<xmp:CreatorTool>Laari</xmp:CreatorTool>"
                          "</rdf:Description></rdf:RDF></x:xmpmeta>\n<?xpacket end=\"w\"?>")
        .arg(said(title), language, creator)
        .toUtf8();
}

/// What Qt's writer leaves out.
QByteArray withLanguage(const QByteArray &plain, const QString &title, const QString &company, const QString &language)
{
    QPDF pdf;
    pdf.setSuppressWarnings(true);
    pdf.processMemoryFile("report", plain.constData(), size_t(plain.size()));
    QPDFObjectHandle root = pdf.getRoot();
    root.replaceKey("/Lang", QPDFObjectHandle::newUnicodeString(language.toStdString()));
    QPDFObjectHandle preferences = QPDFObjectHandle::newDictionary();
    preferences.replaceKey("/DisplayDocTitle", QPDFObjectHandle::newBool(true));
    root.replaceKey("/ViewerPreferences", preferences);
    QPDFObjectHandle metadata = QPDFObjectHandle::newStream(&pdf, xmpOf(title, company, language).toStdString());
    metadata.getDict().replaceKey("/Type", QPDFObjectHandle::newName("/Metadata"));
    metadata.getDict().replaceKey("/Subtype", QPDFObjectHandle::newName("/XML"));
    root.replaceKey("/Metadata", pdf.makeIndirectObject(metadata));
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.write();
    const std::shared_ptr<Buffer> buffer = writer.getBufferSharedPointer();
    return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize()));
}

} // namespace

Result<QByteArray> pdfOf(const PaperReport &report, const ReportProgress &progress)
{
    QBuffer plain;
    plain.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&plain);
        writer.setResolution(dotsPerInch);
        writer.setPageLayout({QPageSize(QPageSize::A4),
                              report.isLandscape() ? QPageLayout::Landscape : QPageLayout::Portrait, QMarginsF(),
                              QPageLayout::Point});
        writer.setTitle(report.content().documentTitle());
        writer.setCreator(QStringLiteral("Laari"));
        QPainter painter;
        if (!painter.begin(&writer))
            return fail(ErrorCode::Internal, {}, QStringLiteral("no painter for a PDF"));
        painter.scale(dotsPerInch / 96.0, dotsPerInch / 96.0);
        for (int page = 0; page < report.pages(); ++page) {
            if (progress && !progress(page, report.pages()))
                return fail(ErrorCode::Cancelled);
            if (page > 0)
                writer.newPage();
            report.paint(painter, page);
        }
    }
    try {
        return withLanguage(plain.data(), report.content().documentTitle(), report.content().company.name,
                            report.content().language == Language::Finnish ? QStringLiteral("fi-FI")
                                                                           : QStringLiteral("en"));
    } catch (const std::exception &problem) { // qpdf's only way to fail
        return fail(ErrorCode::Internal, {}, QString::fromUtf8(problem.what()));
    }
}

} // namespace laari::ui
