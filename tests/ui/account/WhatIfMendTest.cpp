// SPDX-License-Identifier: GPL-3.0-or-later
// What if a failure were mended, and what becomes of whom we know when somebody leaves.
#include "AheadBench.h"
#include "ui/account/WhatIfDialogs.h"
#include "ui/common/DateField.h"
#include "ui/common/ErrorText.h"
#include "ui/common/FieldRow.h"
#include "ui/common/FindEdit.h"
#include "ui/common/SegmentedChoice.h"
#include "ui/common/Words.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTest>

namespace laari::ui {
namespace {

using laari::testing::Ahead;
using laari::testing::pressEnter;

/// With two failures that wait to be mended: one that Noora felt, an older one that Veikko did.
struct Failed : Ahead {
    Failed()
    {
        Touchpoint touchpoint;
        touchpoint.account = bench.account;
        touchpoint.day = today - 12;
        touchpoint.channel = Channel::Delivery;
        touchpoint.emotion = 1;
        touchpoint.note = QStringLiteral("Salainen huomio");
        touchpoint.notePrivate = true;
        touchpoint.participants = {Participant{noora, Presence::There}};
        late = bench.book.add(touchpoint);
        touchpoint.day = today - 40;
        touchpoint.channel = Channel::Service;
        touchpoint.emotion = 2;
        touchpoint.note = QStringLiteral("Huolto tuli viikon myöhässä");
        touchpoint.notePrivate = false;
        const std::vector<ListItem> causes = bench.book->lists().items(ListKind::Cause).value();
        for (const ListItem &cause : causes)
            if (Words::of(cause) == QStringLiteral("Late"))
                touchpoint.cause = cause.id;
        touchpoint.participants = {Participant{veikko, Presence::There}, Participant{noora, Presence::Told}};
        older = bench.book.add(touchpoint);
        bench.page->showWhatIf();
    }
    QAction *entry(const char *column = "scenarioAddA")
    {
        for (QAction *action : bench.find<QPushButton>(column)->menu()->actions())
            if (action->text().startsWith(QStringLiteral("A failure is mended")))
                return action;
        return nullptr;
    }

    TouchpointId late;
    TouchpointId older;
};

QStringList told(const SuppositionDialog &dialog)
{
    QStringList all;
    for (const FieldRow *row : dialog.findChildren<FieldRow *>())
        if (row->hasError())
            all << ErrorText::of(*row->error());
    return all;
}

TEST(WhatIfMend, TheMenuOffersTheNewestThatWaits)
{
    Failed failed;
    ASSERT_TRUE(failed.entry());
    EXPECT_TRUE(failed.entry()->isEnabled());
    failed.entry()->trigger();
    auto *dialog = failed.dialog<SuppositionDialog>();
    ASSERT_TRUE(dialog);
    auto *which = dialog->findChild<PickEdit *>(QStringLiteral("supposedFailure"));
    EXPECT_EQ(which->chosen(), failed.late.value);
    EXPECT_EQ(which->options().size(), 2);
    EXPECT_FALSE(which->text().contains(QStringLiteral("Salainen"))) << qPrintable(which->text());
    dialog->findChild<SegmentedChoice *>(QStringLiteral("supposedEmotion"))->setValue(5);
    dialog->findChild<DateField *>(QStringLiteral("supposedDay"))
        ->setMoment(DateField::Moment{failed.today + 3, std::nullopt});
    pressEnter(*dialog);
    EXPECT_EQ(failed.tab->scenario(0),
              insight::Scenario{(insight::SupposedRecovery{failed.today + 3, failed.late, 5})});
    const std::vector<ChartPath> &paths = failed.plot->state().paths;
    ASSERT_EQ(paths.size(), 1U);
    EXPECT_GT(paths[0].points.back().y(), failed.tab->plainDays().back().trust);
    const QString line = failed.bench.find<QLabel>("suppositionEditA0")->accessibleName();
    EXPECT_EQ(line, QStringLiteral("Edit: Recovery 23 Nov 2026: Delighted · Delivery, 8 Nov 2026: Upset"));

    // The other one is what is left, until that is mended too.
    failed.entry()->trigger();
    dialog = failed.dialog<SuppositionDialog>();
    which = dialog->findChild<PickEdit *>(QStringLiteral("supposedFailure"));
    EXPECT_EQ(which->chosen(), failed.older.value);
    EXPECT_EQ(which->options().size(), 1);
    pressEnter(*dialog);
    EXPECT_EQ(failed.tab->scenario(0).size(), 2U);
    EXPECT_FALSE(failed.entry()->isEnabled());
    EXPECT_EQ(failed.entry()->text(), QStringLiteral("A failure is mended (none waits for it)"));
    EXPECT_TRUE(failed.entry("scenarioAddB")->isEnabled()) << "the other scenarios have none of it";
}

TEST(WhatIfMend, WhereNoFailureWaitsTheMenuSaysSo)
{
    Ahead ahead;
    ahead.bench.page->showWhatIf();
    QAction *entry = nullptr;
    for (QAction *action : ahead.bench.find<QPushButton>("scenarioAddA")->menu()->actions())
        if (action->text().contains(QStringLiteral("none waits for it")))
            entry = action;
    ASSERT_TRUE(entry);
    EXPECT_FALSE(entry->isEnabled());
    ahead.bench.book.log(ahead.bench.account, ahead.today - 1, 1, {ahead.noora});
    EXPECT_TRUE(entry->isEnabled());
    EXPECT_EQ(entry->text(), QStringLiteral("A failure is mended…"));
}

TEST(WhatIfMend, TheQuestionAsksForAFailureThatIsOne)
{
    Failed failed;
    std::optional<insight::Supposition> got;
    const insight::Supposition begin = insight::SupposedRecovery{failed.today + 14, failed.older, 2};
    SuppositionDialog dialog(failed.bench.book.book(), failed.bench.context, failed.bench.account, begin, nullptr);
    QObject::connect(&dialog, &SuppositionDialog::supposed, [&](const insight::Supposition &each) { got = each; });
    dialog.show();
    auto *which = dialog.findChild<PickEdit *>(QStringLiteral("supposedFailure"));
    which->setChosen(0);
    pressEnter(dialog);
    EXPECT_EQ(told(dialog), QStringList{QStringLiteral("Choose which failure is mended.")});
    QTest::keyClicks(which, QStringLiteral("Tuntematon"));
    pressEnter(dialog);
    ASSERT_EQ(told(dialog).size(), 1);
    EXPECT_TRUE(told(dialog).front().contains(QStringLiteral("Tuntematon"))) << qPrintable(told(dialog).front());
    EXPECT_EQ(got, std::nullopt);
    which->setChosen(failed.older.value);
    auto *day = dialog.findChild<DateField *>(QStringLiteral("supposedDay"));
    day->setTyped(QStringLiteral("yesterday"));
    pressEnter(dialog);
    EXPECT_EQ(told(dialog).size(), 1) << "a day to come";
    day->setMoment(DateField::Moment{failed.today + 14, std::nullopt});

    // What was chosen stays chosen in another language.
    const QString english = which->text();
    failed.bench.language.setLanguage(Language::Finnish);
    EXPECT_NE(which->text(), english);
    failed.bench.language.setLanguage(Language::English);
    EXPECT_EQ(which->text(), english);
    pressEnter(dialog);
    EXPECT_EQ(got, begin);
}

TEST(WhatIfMend, WhatIsReallyMendedIsSupposedNoMore)
{
    Failed failed;
    failed.tab->suppose(0, insight::SupposedRecovery{failed.today + 3, failed.late, 5});
    failed.tab->suppose(0, insight::SupposedRecovery{failed.today + 3, failed.older, 5});
    Touchpoint mended;
    mended.account = failed.bench.account;
    mended.day = failed.today;
    mended.emotion = 4;
    mended.mends = failed.late;
    mended.participants = {Participant{failed.noora, Presence::There}};
    failed.bench.book.add(mended);
    EXPECT_EQ(failed.tab->scenario(0),
              insight::Scenario{(insight::SupposedRecovery{failed.today + 3, failed.older, 5})});
    EXPECT_TRUE(failed.bench.prompts.errors.empty());
}

TEST(WhatIfMend, WhereEverybodyConcernedHasLeftItIsSaid)
{
    Failed failed;
    auto *note = failed.bench.find<QLabel>("scenarioNoteA");
    failed.tab->suppose(0, insight::SupposedRecovery{failed.today + 20, failed.late, 5});
    EXPECT_FALSE(note->isVisible());
    failed.tab->suppose(0, insight::SupposedLeaving{failed.today + 10, failed.noora});
    EXPECT_TRUE(note->isVisible());
    EXPECT_TRUE(note->text().contains(QStringLiteral("mending it changes nothing"))) << qPrintable(note->text());
}

TEST(WhatIfMend, AsAPlanItIsAFollowUpThatNamesTheFailure)
{
    Failed failed;
    const auto data = loadAccountData(failed.bench.book.book(), failed.bench.account, failed.today);
    ASSERT_TRUE(data);
    const insight::Scenario scenario{insight::SupposedRecovery{failed.today + 3, failed.late, 5},
                                     insight::SupposedRecovery{failed.today + 9, failed.older, 4}};
    EXPECT_TRUE(PlanDialog::isWorthPlanning(scenario, **data));
    PlanDialog dialog(failed.bench.book.book(), failed.bench.context, *data, scenario, nullptr);
    pressEnter(dialog);
    const auto followUps = failed.bench.book->followUps().ofAccount(failed.bench.account);
    ASSERT_TRUE(followUps);
    ASSERT_EQ(followUps->size(), 2U);
    EXPECT_EQ(followUps->front().what, QStringLiteral("Mend the failure – Delivery, 8 Nov 2026: Upset"))
        << "the private note stays where it is";
    EXPECT_EQ(followUps->front().person, failed.noora);
    EXPECT_EQ(followUps->front().due, failed.today + 3);
    EXPECT_EQ(followUps->back().what, QStringLiteral("Mend the failure – Service, 11 Oct 2026: Late"))
        << "where a cause is stated, that is enough";
    EXPECT_EQ(followUps->back().person, std::nullopt) << "two of them";
}

TEST(WhatIfMend, APlanIsNotForWhoHasLeftByThen)
{
    Failed failed;
    failed.bench.book.write(ActionKind::EditPerson, [&](WriteUnit &unit) -> Result<void> {
        LAARI_ASSIGN(Stakeholder noora, unit.stakeholders().find(failed.noora));
        noora.activeUntil = failed.today + 2;
        return unit.stakeholders().update(noora);
    });
    const auto data = loadAccountData(failed.bench.book.book(), failed.bench.account, failed.today);
    ASSERT_TRUE(data);
    const insight::Scenario scenario{insight::SupposedRecovery{failed.today + 3, failed.late, 5}};
    PlanDialog dialog(failed.bench.book.book(), failed.bench.context, *data, scenario, nullptr);
    pressEnter(dialog);
    const auto followUps = failed.bench.book->followUps().ofAccount(failed.bench.account);
    ASSERT_TRUE(followUps);
    ASSERT_EQ(followUps->size(), 1U);
    EXPECT_EQ(followUps->front().person, std::nullopt);
}

TEST(WhatIfMend, WhoLeavesTakesAKnownDeciderAlong)
{
    Ahead ahead;
    ahead.bench.page->showWhatIf();
    auto *known = ahead.bench.find<QLabel>("scenarioDecidersA");
    EXPECT_FALSE(known->isVisible());
    ahead.tab->suppose(0, insight::SupposedLeaving{ahead.today + 10, ahead.veikko});
    EXPECT_FALSE(known->isVisible()) << "a contact: nothing changes";
    ahead.tab->suppose(0, insight::SupposedLeaving{ahead.today + 10, ahead.noora});
    EXPECT_TRUE(known->isVisible());
    EXPECT_EQ(known->text(), QStringLiteral("Known decision makers 0 of 2, else 1 of 2"));
    EXPECT_FALSE(ahead.bench.find<QLabel>("scenarioDecidersB")->isVisible());
    ahead.bench.language.setLanguage(Language::Finnish);
    EXPECT_EQ(known->text(), QStringLiteral("Päättäjistä tunnettaisiin 0/2 (muuten 1/2)"));
    ahead.bench.language.setLanguage(Language::English);
    // Who leaves anyway is no doing of the scenario.
    ahead.bench.book.write(ActionKind::EditPerson, [&](WriteUnit &unit) -> Result<void> {
        LAARI_ASSIGN(Stakeholder noora, unit.stakeholders().find(ahead.noora));
        noora.activeUntil = ahead.today + 9;
        return unit.stakeholders().update(noora);
    });
    EXPECT_FALSE(known->isVisible()) << qPrintable(known->text());
}

} // namespace
} // namespace laari::ui
