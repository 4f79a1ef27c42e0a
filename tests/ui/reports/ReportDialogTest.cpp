// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/ReportDialog.h"

#include "core/insight/Reviews.h"
#include "tests/ui/reports/ReportFiles.h"
#include "ui/common/FieldRow.h"
#include "ui/common/FindEdit.h"
#include "ui/common/LanguageController.h"
#include "ui/common/Prompts.h"
#include "ui/common/SegmentedChoice.h"
#include "ui/common/Theme.h"
#include "ui/reports/ReportPrinting.h"

#include <QCheckBox>
#include <QLabel>
#include <QPrinter>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

namespace laari::ui {

namespace {

using testing::TestBook;

class PathPrompts final : public Prompts {
public:
    void showError(QWidget *, const Error &) override { ADD_FAILURE() << "a message box"; }
    QString openBookPath(QWidget *) override { return {}; }
    QString saveBookPath(QWidget *, const QString &) override { return {}; }
    QString openCsvPath(QWidget *, const QString &) override { return {}; }
    bool discardChanges(QWidget *) override { return true; }
    QString saveReportPath(QWidget *, const QString &suggestion, const QString &) override
    {
        suggested = suggestion;
        return path;
    }

    QString path;
    QString suggested;
};

class ReportDialogTest : public ::testing::Test {
protected:
    ReportDialogTest() : settings(test.folder() + QStringLiteral("/settings.ini"), QSettings::IniFormat)
    {
        language.setLanguage(Language::English);
        account = test.addAccount(QStringLiteral("Sellu Oy"));
        test.log(account, testing::day(2026, 11, 1), 5);
        prompts.path = test.folder() + QStringLiteral("/out.pdf");
    }

    template <typename Widget> Widget *child(const char *name)
    {
        auto *found = dialog.findChild<Widget *>(QString::fromLatin1(name));
        EXPECT_TRUE(found) << "no " << name;
        return found;
    }
    void start(ReportKind kind, std::optional<AccountId> of)
    {
        ASSERT_TRUE(dialog.start(kind, of));
        dialog.show();
    }
    QByteArray written()
    {
        QFile file(prompts.path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    TestBook test;
    AccountId account;
    QSettings settings;
    Theme theme;
    LanguageController language;
    PathPrompts prompts;
    UiContext context{test.clock(), test.uids(), theme, language, prompts, settings};
    ReportDialog dialog{test.book(), context};
};

TEST_F(ReportDialogTest, EnterMakesTheReportOfTheAccountAtHand)
{
    QSignalSpy saved(&dialog, &ReportDialog::saved);
    start(ReportKind::Brief, account);
    QTest::keyClick(&dialog, Qt::Key_Return);
    EXPECT_EQ(prompts.suggested, QStringLiteral("Sellu Oy – Account on a page 2026-11-20.pdf"));
    EXPECT_TRUE(written().startsWith("%PDF"));
    EXPECT_EQ(saved.count(), 1);
    EXPECT_FALSE(dialog.isVisible());
}

TEST_F(ReportDialogTest, LanguageAndKindOfFileAreChosen)
{
    start(ReportKind::Account, account);
    child<SegmentedChoice>("reportLanguage")->button(1)->click();
    child<SegmentedChoice>("reportFormat")->button(2)->click();
    prompts.path = test.folder() + QStringLiteral("/out.xlsx");
    QTest::keyClick(&dialog, Qt::Key_Return);
    EXPECT_TRUE(prompts.suggested.contains(QStringLiteral("Asiakkuusraportti"))) << qPrintable(prompts.suggested);
    EXPECT_TRUE(prompts.suggested.endsWith(QStringLiteral(".xlsx")));
    EXPECT_TRUE(written().startsWith("PK"));
    EXPECT_EQ(settings.value(QStringLiteral("report/format")).toString(), QStringLiteral("xlsx"));
}

TEST_F(ReportDialogTest, AccountIsAskedForAtItsField)
{
    start(ReportKind::Brief, std::nullopt);
    QTest::keyClick(&dialog, Qt::Key_Return);
    EXPECT_TRUE(dialog.isVisible());
    EXPECT_TRUE(prompts.suggested.isEmpty());
    auto *row = qobject_cast<FieldRow *>(child<PickEdit>("reportAccount")->parentWidget());
    ASSERT_TRUE(row);
    EXPECT_TRUE(row->hasError());
    child<SegmentedChoice>("reportKind")->button(3)->click(); // the portfolio needs none
    QTest::keyClick(&dialog, Qt::Key_Return);
    EXPECT_TRUE(written().startsWith("%PDF"));
}

TEST_F(ReportDialogTest, PartsAreThoseOfTheKind)
{
    start(ReportKind::Brief, account);
    const auto part = [this](ReportPart each) {
        return child<QCheckBox>(qPrintable(QStringLiteral("reportPart%1").arg(int(each))));
    };
    EXPECT_FALSE(part(ReportPart::Ledger)->isVisible());
    child<SegmentedChoice>("reportKind")->button(2)->click();
    EXPECT_TRUE(part(ReportPart::Ledger)->isVisible());
    EXPECT_FALSE(part(ReportPart::Accounts)->isVisible());
    EXPECT_FALSE(child<SegmentedChoice>("reportKind")->button(4)->isEnabled()) << "there are no reviews";
}

TEST_F(ReportDialogTest, ABoxIsCalledByItsOwnWord)
{
    start(ReportKind::Account, account);
    for (const QCheckBox *box : dialog.findChildren<QCheckBox *>())
        EXPECT_TRUE(box->accessibleName().isEmpty() || box->accessibleName() == box->text())
            << qPrintable(box->text()) << " is called " << qPrintable(box->accessibleName());
    EXPECT_EQ(child<QCheckBox>("reportCompanyName")->parentWidget()->accessibleName(), QStringLiteral("On every page"));
}

TEST_F(ReportDialogTest, WhatCannotBeWrittenIsSaidAndTheDialogStays)
{
    prompts.path = test.folder() + QStringLiteral("/nowhere/out.pdf");
    start(ReportKind::Brief, account);
    QTest::keyClick(&dialog, Qt::Key_Return);
    EXPECT_TRUE(dialog.isVisible());
    bool told = false;
    for (const QLabel *label : dialog.findChildren<QLabel *>())
        told = told || (label->isVisible() && label->text().contains(QStringLiteral("out.pdf was not saved")) &&
                        label->text().contains(test.folder() + QStringLiteral("/nowhere")));
    EXPECT_TRUE(told) << "the file, the folder and why";
}

TEST_F(ReportDialogTest, WordsItselfAnew)
{
    start(ReportKind::Brief, account);
    language.setLanguage(Language::Finnish);
    EXPECT_EQ(child<SegmentedChoice>("reportKind")->options().first(), QStringLiteral("Asiakkuus yhdellä sivulla"));
    language.setLanguage(Language::English);
    EXPECT_EQ(child<SegmentedChoice>("reportKind")->options().first(), QStringLiteral("Account on a page"));
}

TEST_F(ReportDialogTest, WordsItsReviewsAndHintsAnewToo)
{
    const Day on = testing::day(2026, 10, 21);
    const auto figures = insight::reviewFigures(test.book(), account, on);
    ASSERT_TRUE(figures);
    ReviewId id;
    test.write(ActionKind::StartReview, [&](WriteUnit &unit) -> Result<void> {
        Review review;
        review.kind = ReviewKind::Account;
        review.account = account;
        review.day = on;
        LAARI_ASSIGN(id, unit.reviews().insert(review, {*figures}));
        return {};
    });
    ASSERT_TRUE(dialog.start(ReportKind::Minutes, account, id));
    dialog.show();
    language.setLanguage(Language::Finnish);
    auto *review = child<PickEdit>("reportReview");
    EXPECT_TRUE(review->text().endsWith(QStringLiteral("21.10.2026"))) << qPrintable(review->text());
    EXPECT_EQ(review->chosen(), id.value);
    for (const QLabel *label : dialog.findChildren<QLabel *>())
        EXPECT_FALSE(label->isVisible() && label->text().contains(QStringLiteral("Settings")));
}

TEST_F(ReportDialogTest, PrintsEveryPageOnWhateverPaperThereIs)
{
    ReportRequest request = testing::asked(ReportKind::Portfolio);
    auto content = composeReport(test.book(), request, test.today());
    ASSERT_TRUE(content);
    const PaperReport report(*std::move(content));
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    const QString path = test.folder() + QStringLiteral("/printed.pdf");
    printer.setOutputFileName(path);
    setUpPrinter(printer, report);
    printer.setPageSize(QPageSize(QPageSize::Letter));
    printReport(printer, report);
    const QString text = testing::told(QStringLiteral("pdftotext"), {path, QStringLiteral("-")});
    EXPECT_TRUE(text.contains(QStringLiteral("Account portfolio")));
    EXPECT_TRUE(text.contains(QStringLiteral("%1/%1").arg(report.pages())));
    EXPECT_EQ(testing::told(QStringLiteral("pdfimages"), {QStringLiteral("-list"), path}).trimmed().count(u'\n'), 1)
        << "lines, not a copy of a screen";
}

} // namespace

} // namespace laari::ui
