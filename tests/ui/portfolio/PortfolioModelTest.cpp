// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portfolio/PortfolioModel.h"

#include "ui/charts/PortfolioWords.h"
#include "ui/common/CellsOut.h"
#include "ui/common/Words.h"
#include "ui/portfolio/NotKnownModel.h"

#include <QAbstractItemModelTester>
#include <QLocale>

#include <gtest/gtest.h>

namespace laari::ui {
namespace {

using insight::PortfolioField;
using insight::PortfolioGap;
using insight::PortfolioRow;

constexpr Day today{20'000};

PortfolioRow row(qint64 id, const QString &name, double trust, std::optional<double> cx, double u = 0.2)
{
    PortfolioRow made;
    made.id = AccountId{id};
    made.name = name;
    made.reading.trust = trust;
    made.reading.cx = cx;
    made.reading.opinion = {0.8 - u, 0.2, u};
    made.field = insight::portfolioField(made.reading);
    if (made.field == PortfolioField::NotKnownYet)
        made.gaps = {cx ? PortfolioGap::DecidersUnknown : PortfolioGap::NothingHeard};
    return made;
}

/// Three customers of two owners, one of them barely known, and one that was lost.
std::vector<PortfolioRow> sampleRows()
{
    std::vector<PortfolioRow> rows;
    rows.push_back(row(1, QStringLiteral("Örn Ab"), 72, 61));
    rows.back().annualRevenue = Cents{200'000'000};
    rows.back().owner = QStringLiteral("Kaisa");
    rows.back().industry = QStringLiteral("Kuljetus");
    rows.push_back(row(2, QStringLiteral("Aalto Oy"), 41, 66));
    rows.back().annualRevenue = Cents{300'000'000};
    rows.back().owner = QStringLiteral("Antti");
    rows.back().industry = QStringLiteral("kuljetus");
    rows.back().before = {50, 40};
    rows.push_back(row(3, QStringLiteral("Beta Oy"), 50, std::nullopt, 0.9));
    rows.back().owner = QStringLiteral("Kaisa");
    rows.push_back(row(4, QStringLiteral("Lost Oy"), 30, 20));
    rows.back().annualRevenue = Cents{900'000'000};
    rows.back().stage = Lifecycle::Lost;
    return rows;
}

class PortfolioModelTest : public ::testing::Test {
protected:
    PortfolioModelTest() { model.setRows(sampleRows(), today, today - 90); }

    QStringList names() const
    {
        QStringList all;
        for (int i = 0; i < model.rowCount(); ++i)
            all << model.index(i, PortfolioModel::Name).data().toString();
        return all;
    }

    PortfolioModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(PortfolioModelTest, SortsAndKeepsWhatIsNotKnownLast)
{
    model.sort(PortfolioModel::Revenue, Qt::DescendingOrder);
    EXPECT_EQ(names(), QStringList({QStringLiteral("Lost Oy"), QStringLiteral("Aalto Oy"), QStringLiteral("Örn Ab"),
                                    QStringLiteral("Beta Oy")}));
    model.sort(PortfolioModel::Revenue, Qt::AscendingOrder);
    EXPECT_EQ(names().last(), QStringLiteral("Beta Oy"));
    EXPECT_EQ(names().first(), QStringLiteral("Örn Ab"));
    model.sort(PortfolioModel::Trust, Qt::AscendingOrder);
    EXPECT_EQ(names().first(), QStringLiteral("Lost Oy"));
    model.sort(PortfolioModel::Change, Qt::AscendingOrder);
    EXPECT_EQ(names().first(), QStringLiteral("Lost Oy")); // 30 from 50
}

TEST_F(PortfolioModelTest, FiltersByWordsStageAndOwner)
{
    model.setView({QStringLiteral("orn"), std::nullopt, std::nullopt}, PortfolioGrouping::None);
    EXPECT_EQ(names(), QStringList(QStringLiteral("Örn Ab")));
    EXPECT_EQ(model.totals().all, Cents{200'000'000});
    model.setView({QString(), Lifecycle::Lost, std::nullopt}, PortfolioGrouping::None);
    EXPECT_EQ(names(), QStringList(QStringLiteral("Lost Oy")));
    EXPECT_EQ(model.totals().all, Cents{});
    model.setView({QString(), std::nullopt, QString()}, PortfolioGrouping::None);
    EXPECT_EQ(names(), QStringList(QStringLiteral("Lost Oy"))); // nobody's
    model.setView({QStringLiteral("kulj"), std::nullopt, QStringLiteral("Antti")}, PortfolioGrouping::None);
    EXPECT_EQ(names(), QStringList(QStringLiteral("Aalto Oy")));
    model.setView({}, PortfolioGrouping::None);
    EXPECT_EQ(model.totals().atRisk, Cents{300'000'000}); // happy, trust is thin; the lost one does not count
    EXPECT_EQ(model.shownRows().size(), 4U);
}

TEST_F(PortfolioModelTest, GroupsUnderHeadingsThatCannotBeSelected)
{
    model.setView({}, PortfolioGrouping::Owner);
    model.sort(PortfolioModel::Name, Qt::AscendingOrder);
    ASSERT_EQ(model.rowCount(), 7);
    EXPECT_TRUE(model.isHeading(0));
    EXPECT_TRUE(names()[0].startsWith(QStringLiteral("Antti"))) << names()[0].toStdString();
    EXPECT_EQ(names()[1], QStringLiteral("Aalto Oy"));
    EXPECT_TRUE(names()[2].startsWith(QStringLiteral("Kaisa")));
    EXPECT_EQ(names()[3], QStringLiteral("Beta Oy"));
    EXPECT_EQ(names()[4], QStringLiteral("Örn Ab"));
    EXPECT_TRUE(model.isHeading(5)); // without an owner: last
    EXPECT_EQ(model.flags(model.index(0, 0)), Qt::NoItemFlags);
    EXPECT_FALSE(model.index(0, 0).data(PortfolioModel::IdRole).isValid());
    EXPECT_EQ(model.rowOf(AccountId{1}), 4);

    model.setView({}, PortfolioGrouping::Industry);
    int headings = 0;
    for (int i = 0; i < model.rowCount(); ++i)
        headings += model.isHeading(i);
    EXPECT_EQ(headings, 2); // "Kuljetus" however written, and none given
    model.setView({}, PortfolioGrouping::Lifecycle);
    EXPECT_TRUE(names()[0].startsWith(QStringLiteral("Customer"))) << names()[0].toStdString();
}

TEST_F(PortfolioModelTest, EveryCellIsSpokenAndToldOf)
{
    for (int i = 0; i < model.rowCount(); ++i)
        for (int column = 0; column < PortfolioModel::ColumnCount; ++column) {
            EXPECT_FALSE(model.index(i, column).data(Qt::AccessibleTextRole).toString().isEmpty())
                << i << ' ' << column;
            EXPECT_FALSE(model.index(i, column).data(Qt::DisplayRole).toString().isEmpty()) << i << ' ' << column;
        }
    const int aalto = model.rowOf(AccountId{2}).value();
    EXPECT_EQ(model.index(aalto, PortfolioModel::Change).data().toString(), QStringLiteral("\u22129"));
    EXPECT_EQ(model.index(aalto, PortfolioModel::Change).data(PortfolioModel::ToneRole).toInt(), PortfolioModel::Worse);
    EXPECT_EQ(model.index(aalto, PortfolioModel::Field).data().toString(), Words::of(PortfolioField::HappyButThin));
}

TEST_F(PortfolioModelTest, LeavesForSpreadsheetsAValueACell)
{
    std::vector<PortfolioRow> rows = sampleRows();
    rows[1].lastContact = today - 152;
    rows[1].peopleKnown = 2;
    rows[1].people = 5;
    model.setRows(rows, today, today - 90);
    const int at = *model.rowOf(AccountId{2});
    const auto leaving = [&](PortfolioModel::Column column) { return model.index(at, column).data(CellsOut::Role); };
    EXPECT_EQ(leaving(PortfolioModel::Revenue).toDouble(), 3'000'000.0);
    EXPECT_EQ(leaving(PortfolioModel::LastContact).toDate(), (today - 152).toDate());
    EXPECT_EQ(leaving(PortfolioModel::People), QVariant(QVariantList{2, 5})); // 2/5 is a day in February
    for (int column = 0; column < PortfolioModel::ColumnCount; ++column) {
        const QStringList parts = model.headerData(column, Qt::Horizontal, CellsOut::Role).toStringList();
        if (parts.size() > 1) {
            EXPECT_EQ(model.index(at, column).data(CellsOut::Role).toList().size(), parts.size()) << column;
        }
    }
}

TEST(PortfolioWordsTest, SaysWhatIsMissingOnce)
{
    PortfolioRow made = row(1, QStringLiteral("A"), 50, std::nullopt, 1);
    made.gaps = {PortfolioGap::NothingHeard, PortfolioGap::DecidersUnknown, PortfolioGap::NoCx};
    EXPECT_EQ(PortfolioWords::gapLines(made).size(), 2);
    made.gaps = {PortfolioGap::NoCx};
    EXPECT_EQ(PortfolioWords::gapLines(made).size(), 1);
    made.name = QStringLiteral("<b>&Co");
    EXPECT_TRUE(PortfolioWords::card(made, today, today - 90).contains(QStringLiteral("&lt;b&gt;&amp;Co")));
}

TEST(PortfolioWordsTest, LeavesOutTheCompanysForm)
{
    EXPECT_EQ(PortfolioWords::shortName(QStringLiteral("Saimaan Sellu Oyj")), QStringLiteral("Saimaan Sellu"));
    EXPECT_EQ(PortfolioWords::shortName(QStringLiteral("Nordvik Marin AB")), QStringLiteral("Nordvik Marin"));
    EXPECT_EQ(PortfolioWords::shortName(QStringLiteral("Rantavaaran Kaupunki")),
              QStringLiteral("Rantavaaran Kaupunki"));
    EXPECT_EQ(PortfolioWords::shortName(QStringLiteral("Oy")), QStringLiteral("Oy"));
}

TEST(NotKnownModelTest, HoldsThoseInNoField)
{
    NotKnownModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setRows(sampleRows(), today, today - 90);
    ASSERT_EQ(model.rowCount(), 1);
    EXPECT_EQ(model.index(0).data(NotKnownModel::IdRole).toLongLong(), 3);
    EXPECT_FALSE(model.index(0).data(NotKnownModel::GapsRole).toStringList().isEmpty());
    EXPECT_FALSE(model.rowOf(AccountId{1}).has_value());
}

} // namespace
} // namespace laari::ui
