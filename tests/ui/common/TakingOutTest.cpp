// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/CalmTable.h"
#include "ui/common/CopyOut.h"
#include "ui/common/LanguageController.h"
#include "ui/common/Prompts.h"
#include "ui/common/Theme.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QSettings>
#include <QStandardItemModel>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

#include <gtest/gtest.h>

namespace laari::ui {

namespace {

class PathPrompts final : public Prompts {
public:
    void showError(QWidget *, const Error &error) override { errors << error.code; }
    QString openBookPath(QWidget *) override { return {}; }
    QString saveBookPath(QWidget *, const QString &) override { return {}; }
    QString openCsvPath(QWidget *, const QString &) override { return {}; }
    bool discardChanges(QWidget *) override { return true; }
    QString savePicturePath(QWidget *) override { return path; }

    QString path;
    QList<ErrorCode> errors;
};

class Drawing final : public QWidget {
public:
    using QWidget::QWidget;

private:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setPen(Qt::black);
        painter.drawText(rect(), Qt::AlignCenter, QStringLiteral("Luottamus"));
        painter.drawLine(0, 0, width(), height());
    }
};

class CopyOutTest : public ::testing::Test {
protected:
    CopyOutTest() : settings(folder.filePath(QStringLiteral("laari.ini")), QSettings::IniFormat)
    {
        language.setLanguage(Language::English);
        model.setHorizontalHeaderLabels({QStringLiteral("Name"), QStringLiteral("Hidden"), QStringLiteral("Change")});
        const auto row = [this](const QString &name, const QString &change) {
            auto *number = new QStandardItem(change);
            number->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            model.appendRow({new QStandardItem(name), new QStandardItem(QStringLiteral("h")), number});
        };
        row(QStringLiteral("Sellu & Co\tOy"), QStringLiteral("−3,5"));
        row(QStringLiteral("=cmd|x"), QStringLiteral("+4"));
        table = makeTable(QStringLiteral("table"), &model, &window);
        table->setColumnHidden(1, true);
        table->horizontalHeader()->moveSection(2, 0); // as the user arranged them
        drawing = new Drawing(&window);
        drawing->setFocusPolicy(Qt::StrongFocus);
        drawing->setMinimumSize(200, 100);
        drawing->setAccessibleName(QStringLiteral("Trust over time"));
        CopyOut::markPicture(drawing);
        auto *layout = new QVBoxLayout(&window);
        layout->addWidget(table);
        layout->addWidget(drawing);
        window.resize(400, 400);
        window.show();
        window.activateWindow();
        QApplication::clipboard()->clear();
    }

    const QMimeData &clipboard() { return *QApplication::clipboard()->mimeData(); }

    QTemporaryDir folder;
    QSettings settings;
    SystemClock clock;
    UidSource uids = UidSource::system();
    Theme theme;
    LanguageController language;
    PathPrompts prompts;
    UiContext context{clock, uids, theme, language, prompts, settings};
    CopyOut copies{context, nullptr};
    QStandardItemModel model;
    QWidget window;
    QTableView *table;
    Drawing *drawing;
};

TEST_F(CopyOutTest, WholeTableGoesAsCellsInTheOrderSeen)
{
    ASSERT_TRUE(copies.copyTable(window));
    EXPECT_EQ(clipboard().text(), QStringLiteral("Change\tName\n-3,5\tSellu & Co Oy\n+4\t =cmd|x\n"));
    const QString html = clipboard().html();
    EXPECT_TRUE(html.contains(QStringLiteral("<th>Change</th><th>Name</th>"))) << qPrintable(html);
    EXPECT_TRUE(html.contains(QStringLiteral("text-align:right"))) << qPrintable(html);
    EXPECT_TRUE(html.contains(QStringLiteral("mso-number-format:'\\@';\">=cmd|x"))) << qPrintable(html);
    EXPECT_TRUE(html.contains(QStringLiteral("Sellu &amp; Co")));
    EXPECT_FALSE(html.contains(QStringLiteral(">h<")));
}

TEST_F(CopyOutTest, CtrlCTakesTheSelectedRow)
{
    table->setFocus();
    table->selectRow(1);
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(clipboard().text(), QStringLiteral("Change\tName\n+4\t =cmd|x\n"));
}

TEST_F(CopyOutTest, CtrlCTakesThePictureWithTheFocus)
{
    drawing->setFocus();
    QTest::keyClick(drawing, Qt::Key_C, Qt::ControlModifier);
    const auto image = qvariant_cast<QImage>(clipboard().imageData());
    EXPECT_EQ(image.size(), (drawing->size() + QSize(16, 16)) * 2);
    const QByteArray svg = clipboard().data(QStringLiteral("image/svg+xml"));
    EXPECT_TRUE(svg.contains("Luottamus")) << "text stays text";
    EXPECT_TRUE(svg.contains("Trust over time"));
    EXPECT_FALSE(svg.contains("<image"));
}

TEST_F(CopyOutTest, PictureIsKeptByTheEndOfItsName)
{
    for (const char *name : {"p.png", "p.svg"}) {
        prompts.path = folder.filePath(QString::fromLatin1(name));
        ASSERT_TRUE(copies.savePicture(window));
        QFile file(prompts.path);
        ASSERT_TRUE(file.open(QIODevice::ReadOnly)) << name;
        EXPECT_TRUE(file.readAll().contains(prompts.path.endsWith(QLatin1String("svg")) ? "<svg" : "PNG")) << name;
    }
    prompts.path = folder.filePath(QStringLiteral("nowhere/p.png"));
    copies.savePicture(window);
    EXPECT_EQ(prompts.errors, QList{ErrorCode::CannotWrite});
}

TEST_F(CopyOutTest, RightButtonOffersIt)
{
    const auto menuOf = [](QWidget &widget) {
        QContextMenuEvent event(QContextMenuEvent::Mouse, QPoint(5, 5), widget.mapToGlobal(QPoint(5, 5)));
        QApplication::sendEvent(&widget, &event);
        return qobject_cast<QMenu *>(QApplication::activePopupWidget());
    };
    QMenu *menu = menuOf(*table->viewport());
    ASSERT_TRUE(menu);
    auto *all = menu->findChild<QAction *>(QStringLiteral("copyAll"));
    ASSERT_TRUE(all);
    EXPECT_EQ(all->text(), QStringLiteral("Copy the whole table"));
    all->trigger();
    EXPECT_TRUE(clipboard().hasHtml());
    menu->close();
    menu = menuOf(*drawing);
    ASSERT_TRUE(menu);
    EXPECT_TRUE(menu->findChild<QAction *>(QStringLiteral("savePicture")));
    menu->close();
}

} // namespace

} // namespace laari::ui
