// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/PrintPreview.h"

#include "tests/ui/reports/ReportFiles.h"
#include "ui/common/LanguageController.h"
#include "ui/common/Prompts.h"
#include "ui/common/Theme.h"
#include "ui/reports/PaperView.h"

#include <QLabel>
#include <QPrinter>
#include <QPushButton>
#include <QRegularExpression>
#include <QSettings>
#include <QTest>

namespace laari::ui {

namespace {

using testing::TestBook;

class NoPrompts final : public Prompts {
public:
    void showError(QWidget *, const Error &error) override { errors.push_back(error.code); }
    QString openBookPath(QWidget *) override { return {}; }
    QString saveBookPath(QWidget *, const QString &) override { return {}; }
    QString openCsvPath(QWidget *, const QString &) override { return {}; }
    bool discardChanges(QWidget *) override { return true; }

    std::vector<ErrorCode> errors;
};

class PrintPreviewTest : public ::testing::Test {
protected:
    PrintPreviewTest() : settings(test.folder() + QStringLiteral("/settings.ini"), QSettings::IniFormat)
    {
        language.setLanguage(Language::English);
        const AccountId account = test.addAccount(QStringLiteral("Oy ") + QStringLiteral("pitkänimi ").repeated(18));
        for (int i = 0; i < 150; ++i)
            test.log(account, testing::day(2026, 11, 1) - i, 1 + i % 5);
        Result<ReportContent> content =
            composeReport(test.book(), testing::asked(ReportKind::Account, Language::English, account), test.today());
        EXPECT_TRUE(content);
        report = std::make_unique<PaperReport>(*std::move(content));
    }

    template <typename Widget> Widget *child(QWidget &in, const char *name)
    {
        auto *found = in.findChild<Widget *>(QString::fromLatin1(name));
        EXPECT_TRUE(found) << "no " << name;
        return found;
    }

    TestBook test;
    QSettings settings;
    Theme theme;
    LanguageController language;
    NoPrompts prompts;
    UiContext context{test.clock(), test.uids(), theme, language, prompts, settings};
    std::unique_ptr<PaperReport> report;
};

TEST_F(PrintPreviewTest, ShowsEveryControlWhole)
{
    PrintPreview preview(*report, context);
    for (const Language each : {Language::English, Language::Finnish}) {
        language.setLanguage(each);
        for (const QSize size : {QSize(760, 560), QSize(1320, 720), QSize(2400, 1300)}) {
            preview.resize(size);
            preview.show();
            QCoreApplication::processEvents();
            for (const char *name :
                 {"previewBack", "previewForth", "previewSmaller", "previewLarger", "previewClose", "previewPrint"}) {
                auto *button = child<QPushButton>(preview, name);
                const QRect place(button->mapTo(&preview, QPoint()), button->size());
                EXPECT_TRUE(button->isVisible() && preview.rect().contains(place)) << name;
                EXPECT_GE(button->width(), button->sizeHint().width()) << name;
                EXPECT_FALSE(button->accessibleName().isEmpty()) << name;
            }
            const auto *zoom = child<QLabel>(preview, "previewZoom");
            EXPECT_GE(zoom->width(), zoom->fontMetrics().horizontalAdvance(zoom->text()));
            EXPECT_TRUE(zoom->text().endsWith(u'%'));
        }
        EXPECT_EQ(child<QPushButton>(preview, "previewPrint")->text(),
                  each == Language::Finnish ? QStringLiteral("Tulosta…") : QStringLiteral("Print…"));
    }
}

TEST_F(PrintPreviewTest, TurnsPages)
{
    ASSERT_GT(report->pages(), 3);
    PrintPreview preview(*report, context);
    preview.resize(1200, 700);
    preview.show();
    QCoreApplication::processEvents();
    const auto *page = child<QLabel>(preview, "previewPage");
    const auto at = [&](int number) { return QStringLiteral("%1/%2").arg(number).arg(report->pages()); };
    EXPECT_EQ(page->text(), at(1));
    EXPECT_FALSE(child<QPushButton>(preview, "previewBack")->isEnabled());
    child<QPushButton>(preview, "previewForth")->click();
    EXPECT_EQ(page->text(), at(2));
    auto *view = child<PaperView>(preview, "paperView");
    QTest::keyClick(view, Qt::Key_End);
    EXPECT_EQ(page->text(), at(report->pages()));
    EXPECT_FALSE(child<QPushButton>(preview, "previewForth")->isEnabled());
    // The page that is read stays where the pages grow.
    child<QPushButton>(preview, "previewBack")->click();
    view->setFit(PaperView::Fit::Width);
    EXPECT_EQ(page->text(), at(report->pages() - 1));
    QTest::keyClick(view, Qt::Key_Home);
    EXPECT_EQ(page->text(), at(1));
}

TEST_F(PrintPreviewTest, DrawsWhatIsInSight)
{
    PrintPreview preview(*report, context);
    preview.resize(1000, 800);
    preview.show();
    auto *view = child<PaperView>(preview, "paperView");
    const auto inked = [view] { // anything on the white
        const QImage image = view->viewport()->grab().toImage();
        int dark = 0;
        for (int y = 0; y < image.height(); y += 2)
            for (int x = 0; x < image.width(); x += 2)
                dark += qGray(image.pixel(x, y)) < 150 ? 1 : 0;
        return dark > 100;
    };
    EXPECT_TRUE(QTest::qWaitFor(inked));
    view->showPage(2);
    EXPECT_TRUE(QTest::qWaitFor(inked));
}

TEST_F(PrintPreviewTest, Prints)
{
    const QString path = test.folder() + QStringLiteral("/printed.pdf");
    bool sure = false;
    QString name; // from which the print dialog makes that of a file
    PrintPreview preview(*report, context, nullptr, [&](QPrinter &printer, QWidget *) {
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(path);
        printer.setFromTo(2, 3);
        name = printer.docName();
        return sure;
    });
    preview.show();
    child<QPushButton>(preview, "previewPrint")->click();
    EXPECT_TRUE(preview.isVisible()) << "nothing was printed";
    EXPECT_EQ(name, suggestedFileName(report->content(), ReportFormat::Pdf));
    EXPECT_FALSE(name.contains(u':'));
    EXPECT_FALSE(QFile::exists(path));
    sure = true;
    child<QPushButton>(preview, "previewPrint")->click();
    EXPECT_FALSE(preview.isVisible());
    EXPECT_TRUE(
        testing::told(QStringLiteral("pdfinfo"), {path}).contains(QRegularExpression(QStringLiteral("Pages: +2\\b"))));
}

TEST_F(PrintPreviewTest, WhatDoesNotPrintIsSaid)
{
    PrintPreview preview(*report, context, nullptr, [&](QPrinter &printer, QWidget *) {
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(test.folder() + QStringLiteral("/nowhere/printed.pdf"));
        return true;
    });
    preview.show();
    child<QPushButton>(preview, "previewPrint")->click();
    EXPECT_TRUE(preview.isVisible());
    EXPECT_EQ(prompts.errors, std::vector{ErrorCode::CannotWrite});
}

TEST_F(PrintPreviewTest, LayingOutIsToldOfAndCanBeStopped)
{
    ReportContent content = report->content();
    for (ReportSection &section : content.sections)
        if (section.part == ReportPart::Touchpoints && section.table)
            section.table->rows.resize(5000, section.table->rows.front());
    int told = 0;
    const auto stopped = PaperReport::laidOut(std::move(content), [&told](qint64 done, qint64 total) {
        EXPECT_LE(done, total);
        ++told;
        return false;
    });
    EXPECT_EQ(told, 1);
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().code, ErrorCode::Cancelled);
}

} // namespace

} // namespace laari::ui
