// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/account/PageBench.h"
#include "ui/account/AccountData.h"
#include "ui/account/LedgerModel.h"
#include "ui/account/PeopleModel.h"
#include "ui/account/TouchpointText.h"
#include "ui/account/TouchpointsModel.h"
#include "ui/account/WhyModel.h"
#include "ui/common/CellsOut.h"
#include "ui/common/ChangeLineWords.h"

#include <QAbstractItemModelTester>
#include <QTableView>

namespace laari::ui {
namespace {

using namespace Qt::StringLiterals;
using laari::testing::PageBench;

struct Filled {
    Filled()
    {
        person = bench.book.addPerson(bench.account, u"Noora Ström"_s, Role::Decider, 5);
        bench.book.addPerson(bench.account, u"Ilmari Aho"_s, Role::Contact, 2);
        for (int ago = 300; ago > 0; ago -= 30)
            bench.book.log(bench.account, bench.book.today() - ago, ago == 60 ? 1 : 4, {person});
        if (Result<AccountDataPtr> loaded = loadAccountData(bench.book.book(), bench.account, bench.book.today()))
            data = *std::move(loaded);
    }
    PageBench bench;
    StakeholderId person;
    AccountDataPtr data;
};

TEST(AccountModels, KeepTheModelContract)
{
    Filled filled;
    ASSERT_TRUE(filled.data);
    WhyModel why(filled.bench.theme);
    LedgerModel ledger(filled.bench.theme);
    PeopleModel people(filled.bench.theme);
    TouchpointsModel touchpoints(filled.bench.theme);
    constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;
    QAbstractItemModelTester whyTester(&why, fatal);
    QAbstractItemModelTester ledgerTester(&ledger, fatal);
    QAbstractItemModelTester peopleTester(&people, fatal);
    QAbstractItemModelTester touchpointsTester(&touchpoints, fatal);

    const auto change = insight::whyChanged(filled.bench.book.book(), filled.bench.account, filled.data->today - 90,
                                            filled.data->today);
    ASSERT_TRUE(change);
    why.setChange(filled.data, *change, {});
    auto lines = insight::statement(filled.bench.book.book(), filled.bench.account, filled.data->today);
    ASSERT_TRUE(lines);
    ledger.setLines(filled.data, *std::move(lines));
    people.setData(filled.data);
    touchpoints.setData(filled.data);
    EXPECT_GT(why.rowCount(), 1);
    EXPECT_EQ(people.rowCount(), 2);
    EXPECT_EQ(touchpoints.rowCount(), 10);
    for (TabModel *model : {static_cast<TabModel *>(&why), static_cast<TabModel *>(&ledger),
                            static_cast<TabModel *>(&people), static_cast<TabModel *>(&touchpoints)}) {
        model->refreshTexts();
        EXPECT_FALSE(model->data(model->index(0, 99)).isValid());
    }
    why.clear();
    EXPECT_EQ(why.rowCount(), 0);
}

TEST(AccountModels, TheLedgerReadsLikeABankStatement)
{
    Filled filled;
    ASSERT_TRUE(filled.data);
    LedgerModel ledger(filled.bench.theme);
    auto lines = insight::statement(filled.bench.book.book(), filled.bench.account, filled.data->today);
    ASSERT_TRUE(lines);
    ledger.setLines(filled.data, *std::move(lines));
    int deposits = 0;
    int withdrawals = 0;
    int faded = 0;
    for (int row = 0; row < ledger.rowCount(); ++row) {
        const auto text = [&](int column) { return ledger.index(row, column).data().toString(); };
        if (ledger.index(row, 0).data(TabModel::IdRole).toLongLong() == 0) {
            ++faded;
            EXPECT_TRUE(text(LedgerModel::Deposit).isEmpty());
            continue;
        }
        EXPECT_EQ(text(LedgerModel::Who), u"Noora Ström"_s);
        EXPECT_FALSE(text(LedgerModel::Trust).isEmpty());
        deposits += text(LedgerModel::Deposit).isEmpty() ? 0 : 1;
        withdrawals += text(LedgerModel::Withdrawal).isEmpty() ? 0 : 1;
    }
    EXPECT_EQ(deposits, 9);
    EXPECT_EQ(withdrawals, 1);
    EXPECT_GT(faded, 5); // a line a month
}

TEST(AccountModels, NoPrivateNoteIsCopiedOut)
{
    Filled filled;
    ASSERT_TRUE(filled.data);
    auto changed = std::make_shared<AccountData>(*filled.data);
    for (Touchpoint &touchpoint : changed->touchpoints) {
        touchpoint.note = u"SALAINEN"_s;
        touchpoint.notePrivate = true;
    }
    Theme &theme = filled.bench.theme;
    TouchpointsModel touchpoints(theme);
    touchpoints.setData(changed);
    LedgerModel ledger(theme);
    ledger.setLines(changed, *insight::statement(filled.bench.book.book(), filled.bench.account, changed->today));
    WhyModel why(theme);
    const trust::Change change =
        *insight::whyChanged(filled.bench.book.book(), filled.bench.account, changed->today - 90, changed->today);
    why.setChange(changed, change, {});
    for (TabModel *model :
         {static_cast<TabModel *>(&touchpoints), static_cast<TabModel *>(&ledger), static_cast<TabModel *>(&why)}) {
        QTableView table;
        table.setModel(model);
        QStringList shown;
        QList<int> rows;
        for (int row = 0; row < model->rowCount(); ++row) {
            rows << row;
            for (int column = 0; column < model->columnCount(); ++column)
                shown << model->index(row, column).data().toString();
        }
        EXPECT_TRUE(shown.join(u'|').contains(u"SALAINEN"_s)) << "in the window it shows";
        const CellsOut out = CellsOut::of(table, rows, QLocale::c());
        ASSERT_EQ(out.rows.size(), rows.size());
        for (const auto &row : out.rows)
            for (const CellsOut::Cell &cell : row)
                EXPECT_FALSE(cell.text.contains(u"SALAINEN"_s)) << cell.text.toStdString();
    }
}

TEST(AccountModels, ANameStandsWithoutItsTitle)
{
    PageBench bench;
    Stakeholder noora;
    noora.account = bench.account;
    noora.name = u"Noora Ström"_s;
    noora.title = u"Managing director"_s;
    noora.roles = {RolePeriod{std::nullopt, Role::Decider, 5}};
    noora.enteredOn = bench.book.today() - 100;
    bench.book.add(noora);
    const Result<AccountDataPtr> data = loadAccountData(bench.book.book(), bench.account, bench.book.today());
    ASSERT_TRUE(data);
    PeopleModel people(bench.theme);
    people.setData(*data);
    EXPECT_EQ(people.index(0, PeopleModel::Name).data().toString(), u"Noora Ström"_s);
    EXPECT_EQ(people.index(0, PeopleModel::Title).data().toString(), u"Managing director"_s);
    EXPECT_EQ(people.index(0, PeopleModel::Name).data(Qt::ToolTipRole).toString(), u"Noora Ström, Managing director"_s);
}

TEST(AccountModels, ACauseAndANoteAreTwoSentences)
{
    Filled filled;
    ASSERT_TRUE(filled.data);
    ASSERT_FALSE(filled.data->words.isEmpty());
    Touchpoint touchpoint;
    touchpoint.cause = filled.data->words.begin().key();
    touchpoint.note = u"The bearings were late."_s;
    const QString cause = TouchpointText::cause(*filled.data, touchpoint);
    EXPECT_EQ(TouchpointText::what(*filled.data, touchpoint), cause + u". The bearings were late."_s);
}

TEST(AccountModels, TheCushionNamesItsUnit)
{
    Filled filled;
    ASSERT_TRUE(filled.data);
    trust::Change change;
    change.causes = {
        trust::Cause{{trust::EntryKind::Touchpoint, filled.data->touchpoints.front().id.value}, -5.4, -5.4, 2.1}};
    change.trustBefore = 70;
    change.trustAfter = 64.6;
    WhyModel why(filled.bench.theme);
    why.setChange(filled.data, change, {});
    EXPECT_EQ(why.index(0, WhyModel::Cushioned).data().toString(), u"cushioned 2.1 points"_s);
    EXPECT_TRUE(why.index(0, WhyModel::Cushioned).data(Qt::ToolTipRole).toString().contains(u"trust index"_s));
    EXPECT_EQ(why.total(), why.index(why.rowCount() - 1, WhyModel::Points).data().toString());
    // The ledger counts in evidence: its columns say so.
    LedgerModel ledger(filled.bench.theme);
    const QString tip = ledger.headerData(LedgerModel::Cushioned, Qt::Horizontal, Qt::ToolTipRole).toString();
    EXPECT_TRUE(tip.contains(u"evidence"_s)) << qPrintable(tip);
}

TEST(AccountModels, FailuresToldAsOneStandAboveWhatEachExplainsAlone)
{
    Filled filled;
    ASSERT_TRUE(filled.data);
    trust::Change change;
    insight::StoryPart failures;
    failures.kind = insight::StoryKind::Failures;
    failures.count = 2;
    for (size_t i = 0; i < 2; ++i) {
        const trust::EntryId entry{trust::EntryKind::Touchpoint, filled.data->touchpoints[i].id.value};
        change.causes.push_back({entry, -2.0 - double(i), -2.0 - double(i), 0});
        failures.entries.push_back(entry);
    }
    change.failures = trust::FailuresTogether{failures.entries, -20};
    change.trustBefore = 70;
    change.trustAfter = 50;
    insight::ChangeStory story;
    story.parts = {failures};
    WhyModel why(filled.bench.theme);
    why.setChange(filled.data, change, story);
    const auto at = [&](int row, int column) { return why.index(row, column).data().toString(); };
    ASSERT_EQ(why.rowCount(), 4);
    EXPECT_EQ(at(0, WhyModel::Points), u"−20.0"_s);
    EXPECT_EQ(at(0, WhyModel::What), u"2 failures together"_s);
    EXPECT_EQ(why.entry(why.index(0, 0)), std::nullopt);
    EXPECT_EQ(at(1, WhyModel::Points), QString()) << "it is not in the sum";
    EXPECT_TRUE(at(1, WhyModel::What).startsWith(u"alone −3.0: "_s)) << qPrintable(at(1, WhyModel::What));
    EXPECT_EQ(why.entry(why.index(1, 0)), failures.entries[1]);
    EXPECT_TRUE(why.told(failures.entries[0], false).startsWith(u"−2.0: "_s));
    EXPECT_TRUE(why.told(failures.entries[0], true).startsWith(u"alone −2.0: "_s)) << "in no sum";
    EXPECT_EQ(at(3, WhyModel::What), u"Total change"_s);
    EXPECT_EQ(at(3, WhyModel::Points), u"−20.0"_s);
    EXPECT_EQ(why.entry(why.index(3, 0)), std::nullopt);
}

TEST(AccountModels, FailuresWithoutALineAreCountedWithWhatMendedThem)
{
    LanguageController language;
    language.setLanguage(Language::English);
    insight::ChangeLine line;
    line.kind = insight::ChangeLine::Kind::MoreFailures;
    line.count = 5;
    EXPECT_EQ(ChangeLineWords::of(line, {}), u"and 5 more of them"_s);
    line.mended = true;
    EXPECT_EQ(ChangeLineWords::of(line, {}), u"and 5 more failures or what mended them"_s);
    language.setLanguage(Language::Finnish);
    EXPECT_EQ(ChangeLineWords::of(line, {}), u"ja vielä 5 virhettä tai korjausta"_s);
    language.setLanguage(Language::English);
}

TEST(AccountModels, APersonsFiguresShowOnDemandOnly)
{
    Filled filled;
    ASSERT_TRUE(filled.data);
    PeopleModel people(filled.bench.theme);
    people.setData(filled.data);
    const QString words = people.index(0, PeopleModel::Trust).data().toString();
    for (const QChar letter : words)
        EXPECT_FALSE(letter.isDigit()) << qPrintable(words);
    people.setFiguresShown(true);
    const QString figures = people.index(0, PeopleModel::Trust).data().toString();
    EXPECT_NE(figures, words);
    EXPECT_FALSE(figures.contains(u"90"_s)) << qPrintable(figures); // short: the tool tip tells over which days
    EXPECT_TRUE(people.index(0, PeopleModel::Trust).data(Qt::ToolTipRole).toString().contains(u"90 days"_s));
    // Nothing is known of the other one: no figure to show.
    EXPECT_EQ(people.index(1, PeopleModel::LastContact).data().toString(), u"never"_s);
}

TEST(AccountModels, AColumnAndItsCellsLeaveInAsManyParts)
{
    Filled filled;
    ASSERT_TRUE(filled.data);
    PeopleModel people(filled.bench.theme);
    people.setData(filled.data);
    EXPECT_EQ(people.index(0, PeopleModel::LastContact).data(CellsOut::Role).toDate(),
              (filled.data->today - 30).toDate());
    for (const bool figures : {false, true}) {
        people.setFiguresShown(figures);
        const auto parts = people.headerData(PeopleModel::Trust, Qt::Horizontal, CellsOut::Role).toStringList();
        const QVariant trust = people.index(0, PeopleModel::Trust).data(CellsOut::Role);
        EXPECT_EQ(parts.size(), figures ? 3 : 0); // figures leave on demand only, as they show
        EXPECT_EQ(trust.typeId() == QMetaType::QVariantList ? trust.toList().size() : 0, figures ? 3 : 0);
        EXPECT_FALSE(figures ? trust.toList()[0].toString().contains(u"·"_s) : trust.toString().contains(u"·"_s));
    }
}

} // namespace
} // namespace laari::ui
