// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "BookDump.h"
#include "BookFixture.h"

namespace laari {

/// What the tests of undo begin with: an account with two people, a failure and its recovery, a parent account.
struct Setting {
    AccountId parent;
    AccountId account;
    StakeholderId first;
    StakeholderId second;
    TouchpointId failure;
    TouchpointId recovery;
    FollowUpId followUp; ///< for the second person
    std::vector<ListItemId> causes;
    std::vector<ListItemId> signs;
    OwnPersonId author;
    OwnPersonId colleague;
    Day today;
};

using Change = Result<void> (*)(WriteUnit &unit, const Setting &s);

template <typename Edit> Result<void> editTouchpoint(WriteUnit &unit, TouchpointId id, Edit edit)
{
    LAARI_ASSIGN(Touchpoint t, unit.touchpoints().find(id));
    edit(t);
    return unit.touchpoints().update(t);
}

template <typename Edit> Result<void> editPerson(WriteUnit &unit, StakeholderId id, Edit edit)
{
    LAARI_ASSIGN(Stakeholder person, unit.stakeholders().find(id));
    edit(person);
    return unit.stakeholders().update(person);
}

template <typename Edit> Result<void> editAccount(WriteUnit &unit, AccountId id, Edit edit)
{
    LAARI_ASSIGN(Account account, unit.accounts().find(id));
    edit(account);
    return unit.accounts().update(account);
}

template <typename T> T named(const char *name)
{
    T value;
    value.name = QString::fromUtf8(name);
    return value;
}

class UndoBook : public BookTest {
protected:
    UndoBook()
    {
        s.today = today;
        s.parent = addAccount(QStringLiteral("Emo"));
        write([&](WriteUnit &unit) -> Result<void> {
            auto account = named<Account>("Tytär");
            account.parent = s.parent;
            LAARI_ASSIGN(s.account, unit.accounts().insert(account));
            LAARI_ASSIGN(s.colleague, unit.ownPeople().insert(named<OwnPerson>("Työtoveri")));
            return {};
        });
        s.first = addPerson(s.account, QStringLiteral("Eka"));
        s.second = addPerson(s.account, QStringLiteral("Toka"));
        write([&](WriteUnit &unit) {
            return editPerson(unit, s.second, [&](Stakeholder &p) { p.reportsTo = s.first; });
        });
        for (const ListItem &item : must(book->lists().items(ListKind::Cause)))
            s.causes.push_back(item.id);
        for (const ListItem &item : must(book->lists().items(ListKind::Sign)))
            s.signs.push_back(item.id);
        s.author = must(book->settings().author()).value();
        write([&](WriteUnit &unit) -> Result<void> {
            FollowUp followUp;
            followUp.account = s.account;
            followUp.person = s.second;
            followUp.what = QStringLiteral("Soita");
            followUp.who = s.author;
            followUp.due = today + 7;
            LAARI_ASSIGN(s.followUp, unit.followUps().insert(followUp));
            LAARI_TRY(unit.relationships().set(
                {s.author, s.second, RelationshipLevel::Vendor, RelationshipLevel::ProblemSolver}));
            return unit.attention().set({AttentionKind::SilentPerson, s.account, s.second, 17, today + 3});
        });
        Touchpoint t = meeting(s.account, {s.first, s.second}, today - 10, 1);
        t.signs = {s.signs[1]};
        s.failure = log(t);
        t = meeting(s.account, {s.first}, today - 5, 5);
        t.mends = s.failure;
        t.ownPeople = {s.author, s.colleague};
        s.recovery = log(t);
    }

    QStringList dump() const { return dumpOf(book->path()); }
    void expectClean() { EXPECT_EQ(must(book->verify()), QStringList()); }

    Setting s;
};

} // namespace laari
