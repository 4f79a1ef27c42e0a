// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/TableColumns.h"

#include "ui/common/Theme.h"

#include <QHeaderView>
#include <QImage>
#include <QStandardItemModel>
#include <QTableView>

#include <gtest/gtest.h>

namespace laari::ui {
namespace {

using namespace Qt::StringLiterals;

/// A table of words and numbers whose titles are longer than the cells.
class TableColumnsTest : public ::testing::Test {
protected:
    void SetUp() override
    {
        m_model.setHorizontalHeaderLabels(
            {u"Nimi"_s, u"Vaikutusvalta"_s, u"Luottamus, oma arviomme"_s, u"Luottamus silloin"_s});
        for (int column : {1, 3})
            m_model.horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        for (int row = 0; row < 3; ++row) {
            QList<QStandardItem *> items;
            for (const QString &text : {u"Matti"_s, u"5"_s, u"ohut"_s, u"71"_s})
                items << new QStandardItem(text);
            for (int column : {1, 3})
                items[column]->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_model.appendRow(items);
        }
        m_table.setModel(&m_model);
        m_table.verticalHeader()->hide();
        m_table.setShowGrid(false);
        m_table.resize(640, 200);
        m_table.show();
    }
    int width(int column) const { return m_table.horizontalHeader()->sectionSize(column); }

    /// Columns of pixels in which something is written in this section, from its left edge.
    static QList<int> ink(QWidget &viewport, int left, int width, int top, int bottom)
    {
        const QImage image = viewport.grab().toImage().convertToFormat(QImage::Format_RGB32);
        const QRgb ground = image.pixel(left + 2, top);
        QList<int> columns;
        for (int x = left; x < std::min(left + width, image.width()); ++x) {
            for (int y = top; y < bottom; ++y) {
                if (std::abs(qGray(image.pixel(x, y)) - qGray(ground)) > 40) {
                    columns << x - left;
                    break;
                }
            }
        }
        return columns;
    }
    QList<int> titleInk(int column)
    {
        QHeaderView *header = m_table.horizontalHeader();
        return ink(*header->viewport(), header->sectionViewportPosition(column), width(column), 10,
                   header->height() - 8); // off the round corners
    }

    Theme m_theme;
    QStandardItemModel m_model;
    QTableView m_table;
};

TEST_F(TableColumnsTest, TitlesAreWrittenInFull)
{
    for (const bool sorting : {false, true}) {
        m_table.setSortingEnabled(sorting);
        fitColumns(&m_table, {.flexible = 0});
        for (int column = 1; column < 4; ++column) {
            const QList<int> fitted = titleInk(column);
            ASSERT_FALSE(fitted.isEmpty());
            const int was = width(column);
            m_table.horizontalHeader()->resizeSection(0, 80); // all stays in sight
            m_table.horizontalHeader()->resizeSection(column, was + 60);
            const QList<int> roomy = titleInk(column);
            EXPECT_NEAR(fitted.back() - fitted.front(), roomy.back() - roomy.front(), 1) << column << sorting;
            EXPECT_NEAR(int(fitted.size()), int(roomy.size()), 2) << column << sorting;
            m_table.horizontalHeader()->resizeSection(column, was);
        }
    }
    EXPECT_EQ(m_table.horizontalHeader()->textElideMode(), Qt::ElideRight); // what the user makes narrower
}

TEST_F(TableColumnsTest, TitlesOfNumbersEndWhereTheNumbersEnd)
{
    fitColumns(&m_table, {.flexible = 0});
    for (const int column : {1, 3}) {
        const QList<int> title = titleInk(column);
        const QRect cell = m_table.visualRect(m_model.index(1, column));
        const QList<int> number =
            ink(*m_table.viewport(), cell.left(), cell.width(), cell.top() + 3, cell.bottom() - 3);
        ASSERT_FALSE(title.isEmpty());
        ASSERT_FALSE(number.isEmpty());
        EXPECT_NEAR(title.back(), number.back(), 2) << column;
    }
}

TEST_F(TableColumnsTest, TheFlexibleColumnHasItsBoundsAndTheRestIsShared)
{
    const ColumnRule rule{.flexible = 0, .least = 180, .most = 420};
    m_table.resize(300, 200);
    fitColumns(&m_table, rule);
    const int wanted = width(2);
    m_table.resize(2000, 200);
    QCoreApplication::processEvents();
    EXPECT_EQ(width(0), 180); // no wider than its words want
    m_model.item(1, 0)->setText(QString(200, u'm'));
    fitColumns(&m_table, rule);
    EXPECT_EQ(width(0), 420);
    EXPECT_GT(width(2), wanted);
    EXPECT_EQ(width(0) + width(1) + width(2) + width(3), m_table.viewport()->width());
    m_table.resize(300, 200); // follows the table without being asked
    QCoreApplication::processEvents();
    EXPECT_EQ(width(0), 180);
    EXPECT_EQ(width(2), wanted);

    m_table.resize(2000, 200);
    fitColumns(&m_table, {.flexible = 3, .most = 420}); // nobody behind it: it takes all
    QCoreApplication::processEvents();
    EXPECT_EQ(width(0) + width(1) + width(2) + width(3), m_table.viewport()->width());
    EXPECT_GT(width(3), 420);
}

} // namespace
} // namespace laari::ui
