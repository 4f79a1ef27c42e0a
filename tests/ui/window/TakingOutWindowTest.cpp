// SPDX-License-Identifier: GPL-3.0-or-later
// What leaves the pages of the window by the clipboard.
#include "tests/ui/window/WindowFixture.h"
#include "ui/StatusLine.h"
#include "ui/accounts/AccountsModel.h"
#include "ui/common/CopyOut.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QRegularExpression>
#include <QTableView>

#include <memory>

namespace laari::ui {
namespace {

class TakingOutWindowTest : public WindowTest {
protected:
    TakingOutWindowTest()
    {
        EXPECT_TRUE(window->session().open(makeFile(), window.get()));
        QApplication::clipboard()->clear();
    }
    QString said() { return window->findChild<StatusLine *>()->message(); }
};

TEST_F(TakingOutWindowTest, AccountsLeaveAsNumbersAndDates)
{
    language.setLanguage(Language::Finnish);
    trigger("showAccounts");
    auto *table = find<QTableView>("accountsTable");
    const QLocale finnish(QLocale::Finnish, QLocale::Finland);
    const std::unique_ptr<QMimeData> mime(CopyOut::mimeOf(*table, CopyOut::Rows::All, finnish));
    const QStringList lines = mime->text().split(u'\n', Qt::SkipEmptyParts);
    ASSERT_EQ(lines.size(), 4);
    const auto titles = lines[0].split(u'\t');
    EXPECT_FALSE(titles.contains(QString())) << qPrintable(lines[0]);
    EXPECT_FALSE(titles.contains(AccountsModel::columnName(AccountsModel::Trend)));
    EXPECT_EQ(titles.size(), AccountsModel::ColumnCount - 1 + 1 + 2 + 1);
    static const QRegularExpression plain(QStringLiteral("^(-?\\d+(,\\d+)?%?|\\d{1,2}\\.\\d{1,2}\\.\\d{4})?$"));
    for (const QString &line : lines.mid(1)) {
        const QStringList cells = line.split(u'\t');
        ASSERT_EQ(cells.size(), titles.size());
        for (int i = 3; i < cells.size(); ++i) // after name, stage and owner
            EXPECT_TRUE(plain.match(cells[i]).hasMatch()) << qPrintable(titles[i] + u'=' + cells[i]);
    }
}

TEST_F(TakingOutWindowTest, WhereThereIsNoPictureItIsSaid)
{
    language.setLanguage(Language::English);
    trigger("showAccounts");
    trigger("copyPicture");
    EXPECT_TRUE(said().endsWith(QStringLiteral("There is no picture to copy here")));
    trigger("copyTable");
    EXPECT_TRUE(said().endsWith(QStringLiteral("The table was copied")));
}

} // namespace
} // namespace laari::ui
