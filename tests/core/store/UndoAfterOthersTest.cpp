// SPDX-License-Identifier: GPL-3.0-or-later
#include "UndoFixture.h"

#include <ostream>

namespace laari {

namespace {

/// What was done in between, and whether the first one's step can still be undone.
struct LaterCase {
    const char *name;
    Change first;
    Change later;
    bool undoable;
};

void PrintTo(const LaterCase &laterCase, std::ostream *stream)
{
    *stream << laterCase.name;
}

Result<void> renameAccount(WriteUnit &unit, const Setting &s)
{
    return editAccount(unit, s.account, [](Account &a) { a.name = QStringLiteral("Nimi"); });
}
Result<void> renameAccountAgain(WriteUnit &unit, const Setting &s)
{
    return editAccount(unit, s.account, [](Account &a) { a.name = QStringLiteral("Toinen nimi"); });
}
Result<void> addPartner(WriteUnit &unit, const Setting &)
{
    LAARI_TRY(unit.partners().insert(named<Partner>("Kumppani")));
    return {};
}
Result<void> importAccount(WriteUnit &unit, const Setting &)
{
    LAARI_TRY(unit.accounts().insert(named<Account>("Lisätty")));
    return {};
}
Result<void> editImported(WriteUnit &unit, const Setting &)
{
    LAARI_ASSIGN(auto account, unit.accounts().findByName(QStringLiteral("Lisätty")));
    account->notes = QStringLiteral("muistio");
    return unit.accounts().update(*account);
}
Result<void> addPersonToImported(WriteUnit &unit, const Setting &)
{
    LAARI_ASSIGN(auto account, unit.accounts().findByName(QStringLiteral("Lisätty")));
    auto person = named<Stakeholder>("Henkilö");
    person.account = account->id;
    LAARI_TRY(unit.stakeholders().insert(person));
    return {};
}

const LaterCase laterCases[] = {
    {"SameColumn", renameAccount, renameAccountAgain, false},
    {"SameRowRemoved", renameAccount,
     [](WriteUnit &unit, const Setting &s) { return unit.accounts().remove(s.account); }, false},
    {"AnotherColumn", renameAccount,
     [](WriteUnit &unit, const Setting &s) {
         return editAccount(unit, s.account, [](Account &a) { a.notes = QStringLiteral("muistio"); });
     },
     true},
    {"AddedRowEdited", importAccount, editImported, false},
    {"AddedRowHasGotPeople", importAccount, addPersonToImported, false},
    {"AddedRowIsReferredTo", addPartner,
     [](WriteUnit &unit, const Setting &s) {
         return editTouchpoint(unit, s.failure, [&](Touchpoint &t) {
             t.deliveredBy = unit.partners().findByName(QStringLiteral("Kumppani")).value()->id;
         });
     },
     false},
    {"NameTakenMeanwhile", [](WriteUnit &unit, const Setting &s) { return unit.accounts().remove(s.parent); },
     [](WriteUnit &unit, const Setting &) -> Result<void> {
         LAARI_TRY(unit.accounts().insert(named<Account>("EMO")));
         return {};
     },
     false},
    {"RemovedRowsReferenceIsGone",
     [](WriteUnit &unit, const Setting &s) { return unit.touchpoints().remove(s.recovery); },
     [](WriteUnit &unit, const Setting &s) { return unit.ownPeople().remove(s.colleague); }, false},
    {"IdsOfPartsTakenMeanwhile", // they mean nothing outside, so others do
     [](WriteUnit &unit, const Setting &s) { return unit.touchpoints().remove(s.recovery); },
     [](WriteUnit &unit, const Setting &s) -> Result<void> {
         Touchpoint t;
         t.account = s.account;
         t.day = s.today;
         t.emotion = 4;
         t.participants = {{s.second, Presence::There}};
         t.ownPeople = {s.author};
         LAARI_TRY(unit.touchpoints().insert(t));
         return {};
     },
     true},
};

class UndoAfterOthersTest : public UndoBook, public testing::WithParamInterface<LaterCase> {};

TEST_P(UndoAfterOthersTest, RefusesAndChangesNothingOrKeepsTheirs)
{
    for (const ActionKind kind : {ActionKind::EditSettings, ActionKind::Import}) { // logged whole, and in bulk
        const ChangeSet first = write([&](WriteUnit &unit) { return GetParam().first(unit, s); }, kind);
        const ChangeSet later = write([&](WriteUnit &unit) { return GetParam().later(unit, s); });
        const QStringList before = dump();
        const auto undone = book->undo(first.id);
        ChangeSetId step = first.id;
        if (GetParam().undoable) {
            step = must(book->redo(must(undone).id)).id;
        } else {
            EXPECT_EQ(errorOf(undone), ErrorCode::ChangedSince);
            EXPECT_SAME_BOOK(before, dump());
        }
        expectClean();
        must(book->undo(later.id));
        must(book->undo(step)); // nothing is in the way any more
        expectClean();
    }
}

INSTANTIATE_TEST_SUITE_P(Others, UndoAfterOthersTest, testing::ValuesIn(laterCases),
                         [](const testing::TestParamInfo<LaterCase> &each) { return std::string(each.param.name); });

} // namespace
} // namespace laari
