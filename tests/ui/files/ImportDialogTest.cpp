// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/files/ImportDialog.h"

#include "tests/support/TestBook.h"
#include "ui/common/LanguageController.h"
#include "ui/common/Prompts.h"
#include "ui/common/Theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QTableView>
#include <QTest>

namespace laari::ui {

namespace {

/// Hands out files as if the user chose them.
class FilePrompts final : public Prompts {
public:
    void showError(QWidget *, const Error &) override { ADD_FAILURE() << "a message box"; }
    QString openBookPath(QWidget *) override { return {}; }
    QString saveBookPath(QWidget *, const QString &) override { return {}; }
    QString openCsvPath(QWidget *, const QString &title) override
    {
        titles.append(title);
        return next;
    }
    bool discardChanges(QWidget *) override { return true; }

    QString next;
    QStringList titles;
};

QString sample(const char *name)
{
    return QStringLiteral(LAARI_TEST_DATA "/") + QString::fromLatin1(name);
}

class ImportDialogTest : public ::testing::Test {
protected:
    ImportDialogTest() : settings(test.folder() + QStringLiteral("/settings.ini"), QSettings::IniFormat)
    {
        language.setLanguage(Language::English);
        dialog = std::make_unique<ImportDialog>(test.book(), context);
        dialog->show();
    }

    template <typename Widget> Widget *child(const char *name)
    {
        auto *found = dialog->findChild<Widget *>(QString::fromLatin1(name));
        EXPECT_TRUE(found) << "no " << name;
        return found;
    }
    QPushButton *button(const char *name) { return child<QPushButton>(name); }
    void choose(const char *row, const QString &path)
    {
        prompts.next = path;
        QTest::mouseClick(button(row), Qt::LeftButton);
    }
    void chooseSamples()
    {
        choose("importAccountsChoose", sample("asiakkuudet.csv"));
        choose("importPeopleChoose", sample("henkilot.csv"));
        choose("importTouchpointsChoose", sample("kohtaamiset.csv"));
    }
    QString write(const char *name, const QByteArray &content)
    {
        const QString path = test.folder() + u'/' + QString::fromLatin1(name);
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
        return path;
    }
    /// "16 16 0 0 0": read, new, changed, known already, left out.
    std::string counts(int kind)
    {
        QStringList figures;
        for (int figure = 0; figure < 5; ++figure)
            figures.append(child<QLabel>(qPrintable(QStringLiteral("importCount%1%2").arg(kind).arg(figure)))->text());
        return figures.join(u' ').toStdString();
    }
    QTableView *refusals() { return child<QTableView>("importRefusals"); }
    std::string cell(int row, int column)
    {
        return refusals()->model()->index(row, column).data().toString().toStdString();
    }

    laari::testing::TestBook test;
    QSettings settings;
    Theme theme;
    LanguageController language;
    FilePrompts prompts;
    UiContext context{test.clock(), test.uids(), theme, language, prompts, settings};
    std::unique_ptr<ImportDialog> dialog;
};

TEST_F(ImportDialogTest, ShowsWhatWillHappenAndChangesNothingBeforeImport)
{
    EXPECT_FALSE(button("save")->isEnabled());
    chooseSamples();
    EXPECT_EQ(counts(0), "16 16 0 0 0");
    EXPECT_EQ(counts(1), "54 54 0 0 0");
    EXPECT_EQ(counts(2), "972 968 0 0 4");
    EXPECT_TRUE(button("save")->isEnabled());
    EXPECT_EQ(refusals()->model()->rowCount(), 4);
    EXPECT_EQ(*test->accounts().count(), 0);
    dialog->reject();
    EXPECT_EQ(*test->accounts().count(), 0);
}

TEST_F(ImportDialogTest, ImportsAndReportsWhatWasLeftOut)
{
    chooseSamples();
    QTest::keyClick(dialog.get(), Qt::Key_Return); // Import is the default button
    EXPECT_EQ(*test->accounts().count(), 16);
    EXPECT_EQ(*test->touchpoints().count(), 968);
    EXPECT_EQ(counts(2), "972 968 0 0 4");
    EXPECT_EQ(child<QLabel>("importReportTitle")->text(), QStringLiteral("What was imported"));
    EXPECT_EQ(cell(0, 0), "kohtaamiset.csv");
    EXPECT_EQ(cell(0, 1), "236");
    EXPECT_NE(cell(0, 2).find("Tuntematon Oy"), std::string::npos);
    EXPECT_FALSE(button("save")->isVisible());
    QTest::mouseClick(button("cancel"), Qt::LeftButton);
    EXPECT_EQ(dialog->result(), QDialog::Accepted);
}

TEST_F(ImportDialogTest, WhatIsDoneIsToldAsDone)
{
    language.setLanguage(Language::Finnish);
    chooseSamples();
    EXPECT_EQ(prompts.titles.value(2).toStdString(), "Valitse kohtaamisten tiedosto");
    const auto heads = [&] {
        QStringList all;
        for (int figure = 0; figure < 5; ++figure)
            all.append(child<QLabel>(qPrintable(QStringLiteral("importHead%1").arg(figure)))->text());
        return all.join(u' ').toStdString();
    };
    EXPECT_EQ(heads(), "Luettu Uusia Muuttuvia Jo tunnettuja Pois jääviä");
    EXPECT_EQ(cell(1, 2).find("eilen"), std::string::npos) << "nobody types into a file: " << cell(1, 2);
    button("save")->click();
    EXPECT_EQ(heads(), "Luettu Uusia Muuttuneita Jo tunnettuja Pois jääneitä");
    EXPECT_EQ(refusals()->model()->headerData(2, Qt::Horizontal).toString().toStdString(), "Syy");
    language.setLanguage(Language::English);
}

TEST_F(ImportDialogTest, EnterOnChooseChoosesAFileAndDoesNotImport)
{
    chooseSamples();
    prompts.titles.clear();
    dialog->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(dialog.get()));
    button("importPeopleChoose")->setFocus();
    QTest::keyClick(button("importPeopleChoose"), Qt::Key_Return);
    EXPECT_EQ(prompts.titles.size(), 1);
    EXPECT_EQ(*test->accounts().count(), 0);
}

TEST_F(ImportDialogTest, TheReportCanBeCopied)
{
    chooseSamples();
    QTest::mouseClick(button("importCopy"), Qt::LeftButton);
    const QString copied = QGuiApplication::clipboard()->text();
    EXPECT_TRUE(copied.contains(QStringLiteral("Touchpoints\t972\t968\t0\t0\t4")));
    EXPECT_TRUE(copied.contains(QStringLiteral("kohtaamiset.csv\t239\t")));
}

TEST_F(ImportDialogTest, AFileThatCannotBeReadIsToldWithItsName)
{
    choose("importAccountsChoose", write("broken.csv", "Account\n\"A Oy\n"));
    const auto *failure = child<QLabel>("importFailure");
    EXPECT_TRUE(failure->isVisible());
    EXPECT_TRUE(failure->text().startsWith(QStringLiteral("broken.csv: ")));
    EXPECT_TRUE(failure->text().contains(QStringLiteral("line 2")));
    EXPECT_FALSE(button("save")->isEnabled());
    // Leaving it out makes everything well again.
    QTest::mouseClick(button("importAccountsLeaveOut"), Qt::LeftButton);
    EXPECT_FALSE(failure->isVisible());
}

TEST_F(ImportDialogTest, DroppedFilesFindTheirPlaces)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(sample("kohtaamiset.csv")), QUrl::fromLocalFile(sample("henkilot.csv")),
                  QUrl::fromLocalFile(write("odd.csv", "a,b\n1,2\n")), QUrl::fromLocalFile(sample("asiakkuudet.csv"))});
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(dialog.get(), &enter);
    EXPECT_TRUE(enter.isAccepted());
    QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(dialog.get(), &drop);
    EXPECT_EQ(counts(0), "16 16 0 0 0");
    EXPECT_EQ(counts(2), "972 968 0 0 4");
    EXPECT_TRUE(child<QLabel>("importFailure")->text().contains(QStringLiteral("odd.csv")));
}

TEST_F(ImportDialogTest, OptionsAreTakenIntoThePreview)
{
    choose("importPeopleChoose", write("people.csv", "Account,Name\nA Oy,Bo\n"));
    EXPECT_EQ(counts(1), "1 0 0 0 1");
    QTest::mouseClick(child<QCheckBox>("importCreateAccounts"), Qt::LeftButton, Qt::NoModifier, QPoint(10, 10));
    EXPECT_EQ(counts(0), "0 1 0 0 0");
    EXPECT_EQ(counts(1), "1 1 0 0 0");
}

TEST_F(ImportDialogTest, AFileInTheWrongPlaceIsHintedAt)
{
    choose("importAccountsChoose", sample("henkilot.csv"));
    EXPECT_TRUE(child<QLabel>("importAccountsHint")->isVisible());
    choose("importAccountsChoose", sample("asiakkuudet.csv"));
    EXPECT_FALSE(child<QLabel>("importAccountsHint")->isVisible());
}

TEST_F(ImportDialogTest, EverythingIsRetoldInTheOtherLanguage)
{
    chooseSamples();
    const auto texts = [&] {
        QStringList all;
        for (const QLabel *label : dialog->findChildren<QLabel *>())
            if (label->isVisible())
                all.append(label->text());
        for (const QPushButton *each : dialog->findChildren<QPushButton *>())
            all.append(each->text());
        return all;
    };
    const QStringList english = texts();
    language.setLanguage(Language::Finnish);
    language.setLanguage(Language::English);
    EXPECT_EQ(texts(), english);
}

TEST_F(ImportDialogTest, EveryControlHasANameForThoseWhoListen)
{
    chooseSamples();
    for (const QWidget *each : dialog->findChildren<QWidget *>()) {
        if (!each->isVisible() || each->focusPolicy() == Qt::NoFocus)
            continue;
        EXPECT_FALSE(each->objectName().isEmpty()) << each->metaObject()->className();
        EXPECT_FALSE(each->accessibleName().isEmpty()) << qPrintable(each->objectName());
    }
}

} // namespace

} // namespace laari::ui
