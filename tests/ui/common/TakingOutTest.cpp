// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/CalmTable.h"
#include "ui/common/CopyOut.h"
#include "ui/common/Format.h"
#include "ui/common/LanguageController.h"
#include "ui/common/Prompts.h"
#include "ui/common/Theme.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDir>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>
#include <QSettings>
#include <QStandardItemModel>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

#include <gtest/gtest.h>

#include <memory>

namespace laari::ui {

namespace {

class PathPrompts final : public Prompts {
public:
    void showError(QWidget *, const Error &error) override { errors << error.code; }
    QString openBookPath(QWidget *) override { return {}; }
    QString saveBookPath(QWidget *, const QString &) override { return {}; }
    QString openCsvPath(QWidget *, const QString &) override { return {}; }
    bool discardChanges(QWidget *) override { return true; }
    QString savePicturePath(QWidget *, const QString &suggestion) override
    {
        suggested = suggestion;
        return path;
    }

    QString path;
    QString suggested;
    QList<ErrorCode> errors;
};

class Drawing final : public QWidget {
public:
    Drawing(Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme) {}

private:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setPen(m_theme.colours().ink);
        painter.drawText(rect(), Qt::AlignCenter, QStringLiteral("Luottamus"));
        painter.drawLine(0, 0, width(), height());
        if (!CopyOut::isLeaving(this)) // a ring of the focus
            painter.fillRect(0, 0, 6, 6, Qt::red);
    }
    Theme &m_theme;
};

/// As wide as its words want, or on more lines.
class Key final : public QWidget {
public:
    using QWidget::QWidget;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int wide) const override { return 20 * (1 + 399 / wide); }

private:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(QRect(width() - 4, height() - 4, 4, 4), Qt::green);
    }
};

QMenu *menuOf(QWidget &widget)
{
    QContextMenuEvent event(QContextMenuEvent::Mouse, QPoint(5, 5), widget.mapToGlobal(QPoint(5, 5)));
    QApplication::sendEvent(&widget, &event);
    return qobject_cast<QMenu *>(QApplication::activePopupWidget());
}

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
        row(QStringLiteral("Sellu & Co\tOy"), QStringLiteral("−3"));
        row(QStringLiteral("=cmd|x"), QStringLiteral("+4"));
        table = makeTable(QStringLiteral("table"), &model, &window);
        table->setColumnHidden(1, true);
        table->horizontalHeader()->moveSection(2, 0); // as the user arranged them
        drawing = new Drawing(theme, &window);
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

    /// Of the words over a picture: what it shows and the day.
    int headHeight(QWidget &picture)
    {
        return CopyOut::imageOf(picture, Qt::white, 1, clock.today()).height() -
               CopyOut::imageOf(picture, Qt::white, 1).height();
    }
    QSize sizeOut(QWidget &picture) { return picture.size() + QSize(16, 16 + headHeight(picture)); }
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
    EXPECT_EQ(clipboard().text(), QStringLiteral("Change\tName\n-3\tSellu & Co Oy\n4\t'=cmd|x\n"));
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
    EXPECT_EQ(clipboard().text(), QStringLiteral("Change\tName\n4\t'=cmd|x\n"));
}

TEST_F(CopyOutTest, CtrlCTakesThePictureWithTheFocus)
{
    drawing->setFocus();
    QTest::keyClick(drawing, Qt::Key_C, Qt::ControlModifier);
    const auto image = qvariant_cast<QImage>(clipboard().imageData());
    EXPECT_EQ(image.size(), sizeOut(*drawing) * 2);
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

TEST_F(CopyOutTest, AMenuOfItsOwnHasItToo)
{
    table->setContextMenuPolicy(Qt::CustomContextMenu);
    QObject::connect(table, &QWidget::customContextMenuRequested, table, [this](QPoint at) {
        auto *menu = new QMenu(table);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->addAction(QStringLiteral("Open"));
        menu->popup(table->mapToGlobal(at));
    });
    QMenu *menu = menuOf(*table->viewport());
    ASSERT_TRUE(menu);
    EXPECT_EQ(menu->actions().front()->text(), QStringLiteral("Open"));
    auto *all = menu->findChild<QAction *>(QStringLiteral("copyAll"));
    ASSERT_TRUE(all);
    all->trigger();
    EXPECT_TRUE(clipboard().text().contains(QStringLiteral("Sellu")));
    menu->close();
    QCoreApplication::processEvents(); // it is gone, and what it left behind
    QObject::disconnect(table, &QWidget::customContextMenuRequested, nullptr, nullptr); // it has nothing to offer there
    EXPECT_FALSE(menuOf(*table->viewport()));
    EXPECT_TRUE(QTest::qWaitFor([] { return QApplication::activePopupWidget() != nullptr; }));
    menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    ASSERT_TRUE(menu);
    EXPECT_TRUE(menu->findChild<QAction *>(QStringLiteral("copyAll")));
    menu->close();
    QMenu another; // opened by nobody's right button
    another.addAction(QStringLiteral("Other"));
    another.popup({0, 0});
    EXPECT_EQ(another.actions().size(), 1);
}

TEST_F(CopyOutTest, WhatWasDoneIsTold)
{
    QList<CopyOut::Done> told;
    QObject::connect(&copies, &CopyOut::done, &window, [&told](CopyOut::Done what) { told << what; });
    using enum CopyOut::Done;
    menuOf(*table->viewport())->findChild<QAction *>(QStringLiteral("copyAll"))->trigger();
    QApplication::activePopupWidget()->close();
    menuOf(*drawing)->findChild<QAction *>(QStringLiteral("copyPicture"))->trigger();
    QApplication::activePopupWidget()->close();
    prompts.path = folder.filePath(QStringLiteral("p.png"));
    copies.savePicture(window);
    prompts.path.clear(); // the user thinks better of it
    copies.savePicture(window);
    QWidget empty;
    EXPECT_FALSE(copies.copyPicture(empty));
    EXPECT_FALSE(copies.copyTable(empty));
    EXPECT_EQ(told, (QList{TableCopied, PictureCopied, PictureSaved, NoPicture, NoTable}));
}

TEST_F(CopyOutTest, AFileIsNamedByWhatItShowsInTheFolderUsedLast)
{
    CopyOut::setSubject(&window, QStringLiteral("A/B: \"Oy\""));
    copies.savePicture(window);
    const QString today = clock.today().toDate().toString(Qt::ISODate);
    EXPECT_EQ(prompts.suggested, QStringLiteral("A B Oy - Trust over time %1.png").arg(today));
    QDir(folder.path()).mkdir(QStringLiteral("kuvat"));
    prompts.path = folder.filePath(QStringLiteral("kuvat/p.png"));
    copies.savePicture(window);
    copies.savePicture(window);
    EXPECT_EQ(prompts.suggested, folder.filePath(QStringLiteral("kuvat/A B Oy - Trust over time %1.png").arg(today)));

    const std::pair<QString, QString> names[] = {
        {QStringLiteral("Trust reservoir: trust index 71; more"), QStringLiteral("A B Oy - Trust reservoir ")},
        {QStringLiteral("After each failure. Left and right"), QStringLiteral("A B Oy - After each failure ")}};
    for (const auto &[said, name] : names) {
        drawing->setAccessibleName(said);
        EXPECT_EQ(CopyOut::fileNameOf(*drawing, clock.today()), name + today);
    }
    CopyOut::setTitle(drawing, QStringLiteral("By role"));
    CopyOut::setSubject(&window, QString(300, u'x'));
    EXPECT_LE(CopyOut::fileNameOf(*drawing, clock.today()).size(), 131);
    CopyOut::setSubject(&window, QStringLiteral("..."));
    CopyOut::setTitle(drawing, QStringLiteral("..."));
    EXPECT_FALSE(CopyOut::fileNameOf(*drawing, clock.today()).contains(u'.'));
}

TEST_F(CopyOutTest, OfSeveralPicturesAMenuAsksWhich)
{
    auto *second = new Drawing(theme, &window);
    second->setMinimumSize(60, 40);
    second->setAccessibleName(QStringLiteral("Reservoir: 71"));
    CopyOut::markPicture(second);
    window.layout()->addWidget(second);
    QTest::qWait(0);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier); // as in a dialog
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    ASSERT_TRUE(menu);
    QStringList choices;
    for (const QAction *action : menu->actions())
        if (!action->isSeparator())
            choices << action->text();
    EXPECT_EQ(choices, (QStringList{QStringLiteral("Trust over time"), QStringLiteral("Reservoir")}));
    menu->actions().last()->trigger();
    EXPECT_EQ(qvariant_cast<QImage>(clipboard().imageData()).size(), sizeOut(*second) * 2);
    menu->close();
    drawing->setFocus(); // then it is clear
    EXPECT_TRUE(copies.copyPicture(window));
    EXPECT_EQ(qvariant_cast<QImage>(clipboard().imageData()).size(), sizeOut(*drawing) * 2);
}

TEST_F(CopyOutTest, PicturesGoLightWithoutFocusAndWithTheWholeLegend)
{
    theme.setMode(ThemeMode::Dark);
    auto *key = new Key(&window);
    key->resize(380, 40); // wider than the picture
    CopyOut::markPicture(drawing, key);
    auto *card = new QLabel(QStringLiteral("21.11.2026"), drawing);
    card->setStyleSheet(QStringLiteral("background: blue"));
    card->setGeometry(30, 2, 80, 20);
    card->show();
    CopyOut::keepBack(card);
    window.layout()->removeWidget(drawing);
    drawing->resize(200, 100);
    drawing->setFocus();
    ASSERT_TRUE(copies.copyPicture(window));
    const auto image = qvariant_cast<QImage>(clipboard().imageData());
    const int head = headHeight(*drawing);
    EXPECT_EQ(image.size(), QSize(216, 16 + head + 100 + 40) * 2) << "the legend on two lines";
    EXPECT_EQ(image.pixelColor(2, 2), QColor(Qt::white));
    EXPECT_EQ(image.pixelColor(2 * 207, 2 * (head + 147)), QColor(Qt::green)) << "the end of the legend";
    EXPECT_NE(image.pixelColor(2 * 9, 2 * (head + 12)), QColor(Qt::red)) << "the focus";
    EXPECT_NE(image.pixelColor(2 * 100, 2 * (head + 15)), QColor(Qt::blue)) << "what follows the pointer";
    const QByteArray svg = clipboard().data(QStringLiteral("image/svg+xml"));
    EXPECT_TRUE(svg.contains(Theme::light().ink.name().toUtf8())) << svg.constData();
    EXPECT_FALSE(svg.contains(Theme::dark().ink.name().toUtf8()));
    // All is as it was.
    EXPECT_TRUE(theme.isDark());
    EXPECT_EQ(theme.colours(), Theme::dark());
    EXPECT_EQ(key->size(), QSize(380, 40));
    EXPECT_TRUE(card->isVisible());
}

TEST_F(CopyOutTest, PicturesSayWhatTheyShowOfWhomAndWhen)
{
    CopyOut::setSubject(&window, QStringLiteral("Sellu & Co Oy"));
    CopyOut::setNote(drawing, QStringLiteral("Our estimate."));
    const int bare = drawing->height() + 16;
    ASSERT_TRUE(copies.copyPicture(window));
    EXPECT_GT(qvariant_cast<QImage>(clipboard().imageData()).height(), 2 * (bare + 40)) << "lines over and under it";
    const QString svg = QString::fromUtf8(clipboard().data(QStringLiteral("image/svg+xml")));
    EXPECT_TRUE(svg.contains(QStringLiteral("Sellu &amp; Co Oy · Trust over time"))) << qPrintable(svg);
    EXPECT_TRUE(svg.contains(Format::date(clock.today())));
    EXPECT_TRUE(svg.contains(QStringLiteral("Our estimate.")));
}

TEST_F(CopyOutTest, DrawingsNameFontsThatOthersKnow)
{
    drawing->setFont(QFont(QStringLiteral("Sans Serif")));
    const QString svg = QString::fromUtf8(CopyOut::svgOf(*drawing, Qt::white));
    EXPECT_FALSE(svg.contains(QStringLiteral("\"Sans Serif\""))) << qPrintable(svg);
    EXPECT_TRUE(svg.contains(QStringLiteral("Arial, Helvetica, sans-serif\""))) << qPrintable(svg);
    EXPECT_EQ(svg.count(QStringLiteral("font-family")), svg.count(QStringLiteral("sans-serif\"")));
}

TEST_F(CopyOutTest, ATableOfDrawnCellsGoesWholeFromItsFirstRow)
{
    for (int i = 0; i < 40; ++i)
        model.appendRow({new QStandardItem(QStringLiteral("Rivi %1").arg(i)), new QStandardItem, new QStandardItem});
    CopyOut::markPicture(table);
    CopyOut::setTitle(table, QStringLiteral("Everything"));
    QTest::qWait(0);
    table->scrollToBottom();
    const QSize before = table->size();
    const int scrolled = table->verticalScrollBar()->value();
    ASSERT_GT(scrolled, 0);
    const QImage image = CopyOut::imageOf(*table, Qt::white, 1);
    EXPECT_GT(image.height(), 42 * table->rowHeight(0));
    const QString svg = QString::fromUtf8(CopyOut::svgOf(*table, Qt::white));
    EXPECT_TRUE(svg.contains(QStringLiteral("Sellu &amp; Co")));
    EXPECT_TRUE(svg.contains(QStringLiteral("Rivi 39")));
    EXPECT_EQ(table->size(), before) << "all is as it was";
    EXPECT_EQ(table->verticalScrollBar()->value(), scrolled);
    EXPECT_EQ(table->verticalScrollBarPolicy(), Qt::ScrollBarAsNeeded);
    QMenu *menu = menuOf(*table->viewport());
    ASSERT_TRUE(menu);
    EXPECT_TRUE(menu->findChild<QAction *>(QStringLiteral("copyAll")));
    EXPECT_TRUE(menu->findChild<QAction *>(QStringLiteral("savePicture")));
    menu->close();
}

TEST_F(CopyOutTest, WhatIsDrawnIsNoLargerThanASlide)
{
    QWidget drawn;
    CopyOut::markPicture(&drawn);
    drawn.resize(2400, 1100);
    EXPECT_EQ(CopyOut::imageOf(drawn, Qt::white, 1).size(), QSize(1280 + 16, 720 + 16));
    EXPECT_EQ(drawn.size(), QSize(2400, 1100));
    drawn.resize(900, 400);
    EXPECT_EQ(CopyOut::imageOf(drawn, Qt::white, 1).size(), QSize(900 + 16, 400 + 16));
    QWidget tall; // as high as what it tells of
    CopyOut::markPicture(&tall);
    CopyOut::setWholeHeight(&tall, 1500);
    tall.resize(900, 400);
    EXPECT_EQ(CopyOut::imageOf(tall, Qt::white, 1).height(), 1500 + 16);
}

TEST_F(CopyOutTest, NoScrollBarLeavesWithAPicture)
{
    for (int i = 0; i < 40; ++i)
        model.appendRow({new QStandardItem(QStringLiteral("Rivi %1").arg(i)), new QStandardItem, new QStandardItem});
    CopyOut::markPicture(&window); // the table lies in it
    table->verticalScrollBar()->setStyleSheet(QStringLiteral("* { background: rgb(255, 0, 255) }"));
    QTest::qWait(0);
    ASSERT_TRUE(table->verticalScrollBar()->isVisible());
    const QImage image = CopyOut::imageOf(window, Qt::white, 1);
    for (int y = 0; y < image.height(); ++y)
        ASSERT_NE(image.pixelColor(8 + table->geometry().right() - 4, y), QColor(255, 0, 255)) << y;
    EXPECT_TRUE(table->verticalScrollBar()->isVisible());
}

/// What a table shows, what it gives for it, and what a spreadsheet then gets.
TEST_F(CopyOutTest, SpreadsheetsGetOneValueACell)
{
    language.setLanguage(Language::Finnish);
    const QLocale finnish(QLocale::Finnish, QLocale::Finland);
    const QLocale american(QLocale::English, QLocale::UnitedStates);
    struct Case {
        QVariant value;
        const char *inFinland;
        const char *inAmerica;
    };
    const QString hard(QChar(0x00A0));
    const Case cases[] = {
        {QStringLiteral("−3,5"), "-3,5", "-3.5"},
        {QStringLiteral("+4"), "4", "4"},
        {QStringLiteral("±0"), "0", "0"},
        {u'1' + hard + QStringLiteral("234,50"), "1234,50", "1234.50"},
        {QStringLiteral("40%1%").arg(hard), "40%", "40%"},
        {QStringLiteral("–"), "", ""},
        {QStringLiteral("12.3.2026"), "12.3.2026", "3/12/2026"},
        {QStringLiteral("007"), "007", "007"},
        {QStringLiteral("1/2 = −3"), "1/2 = −3", "1/2 = −3"},
        {1200000.0, "1200000", "1200000"},
        {-0.25, "-0,25", "-0.25"},
        {3, "3", "3"},
        {QDate(2026, 11, 20), "20.11.2026", "11/20/2026"},
        {QVariant(), "", ""},
    };
    for (const Case &each : cases) {
        EXPECT_EQ(CellsOut::cell(each.value, finnish).text.toStdString(), each.inFinland);
        EXPECT_EQ(CellsOut::cell(each.value, american).text.toStdString(), each.inAmerica);
    }
}

TEST_F(CopyOutTest, ColumnsAreTakenApartLeftOutAndRowsNamed)
{
    language.setLanguage(Language::Finnish);
    QStandardItemModel trust(1, 3);
    trust.setHorizontalHeaderLabels({QStringLiteral("Luottamus"), QStringLiteral("Laarissa"), QStringLiteral("Kuka")});
    trust.setVerticalHeaderLabels({QStringLiteral("− Pettynyt")});
    trust.setHeaderData(0, Qt::Horizontal, QStringList{QStringLiteral("Indeksi"), QStringLiteral("Muutos")},
                        CellsOut::Role);
    trust.setHeaderData(1, Qt::Horizontal, QStringList(), CellsOut::Role); // a drawing
    trust.setHeaderData(0, Qt::Vertical, QStringLiteral("Pettynyt"), CellsOut::Role);
    trust.setData(trust.index(0, 0), QStringLiteral("80 −1"));
    trust.setData(trust.index(0, 0), QVariantList{QStringLiteral("80"), QStringLiteral("−1")}, CellsOut::Role);
    trust.setData(trust.index(0, 2), QStringLiteral("Noora"));
    table->setModel(&trust);
    table->setColumnHidden(1, false);
    table->horizontalHeader()->moveSection(table->horizontalHeader()->visualIndex(0), 0);
    table->horizontalHeader()->moveSection(table->horizontalHeader()->visualIndex(1), 1);
    const auto text = [&] {
        const std::unique_ptr<QMimeData> mime(CopyOut::mimeOf(*table, CopyOut::Rows::All, QLocale(QLocale::Finnish)));
        return mime->text();
    };
    EXPECT_EQ(text(), QStringLiteral("Indeksi\tMuutos\tKuka\n80\t-1\tNoora\n"));
    table->verticalHeader()->show();
    EXPECT_EQ(text(), QStringLiteral("\tIndeksi\tMuutos\tKuka\nPettynyt\t80\t-1\tNoora\n"));
}

TEST_F(CopyOutTest, NoTextBecomesAFormula)
{
    for (const char *text : {"=1+1", "+1+1", "-1+1", "@sum(1)", "=", "−2 kpl"}) {
        model.item(0, 0)->setText(QString::fromUtf8(text));
        const std::unique_ptr<QMimeData> mime(CopyOut::mimeOf(*table, CopyOut::Rows::All));
        const bool risky = QByteArray("=+-@").contains(text[0]);
        EXPECT_EQ(mime->text().contains(u'\'' + QString::fromUtf8(text)), risky) << text;
        EXPECT_EQ(mime->html().contains(QStringLiteral("mso-number-format:'\\@';\">") + QString::fromUtf8(text)), risky)
            << text;
    }
}

} // namespace

} // namespace laari::ui
