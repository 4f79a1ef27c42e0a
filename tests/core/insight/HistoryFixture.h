// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/History.h"
#include "tests/support/TestBook.h"

namespace laari {

/// An account with two people and a touchpoint, and ways to change them.
class HistoryFixture : public ::testing::Test {
protected:
    HistoryFixture()
    {
        account = test.addAccount(QStringLiteral("Asiakas"));
        first = test.addPerson(account, QStringLiteral("Eka"), Role::Decider, 4);
        second = test.addPerson(account, QStringLiteral("Toka"));
        meeting = test.log(account, testing::day(2026, 5, 4), 2, {first, second}, Channel::Delivery);
    }

    std::vector<insight::HistoryStep> history(const Subject &subject, int limit = 100)
    {
        auto steps = insight::history(test.book(), subject, limit);
        EXPECT_TRUE(steps.has_value());
        return steps ? *steps : std::vector<insight::HistoryStep>();
    }
    insight::HistoryStep newest(const Subject &subject)
    {
        auto steps = history(subject, 1);
        EXPECT_EQ(steps.size(), 1U);
        return steps.empty() ? insight::HistoryStep() : steps.front();
    }
    template <typename Edit> void editAccount(Edit edit)
    {
        Account a = test->accounts().find(account).value();
        edit(a);
        test.write(ActionKind::EditAccount, [&](WriteUnit &unit) { return unit.accounts().update(a); });
    }
    template <typename Edit> void editPerson(StakeholderId id, Edit edit)
    {
        Stakeholder person = test->stakeholders().find(id).value();
        edit(person);
        test.write(ActionKind::EditPerson, [&](WriteUnit &unit) { return unit.stakeholders().update(person); });
    }
    template <typename Edit> void editMeeting(Edit edit)
    {
        Touchpoint t = test->touchpoints().find(meeting).value();
        edit(t);
        test.write(ActionKind::EditTouchpoint, [&](WriteUnit &unit) { return unit.touchpoints().update(t); });
    }
    ChangeSetId remove(const Subject &subject)
    {
        test.write(ActionKind::RemoveTouchpoint, [&](WriteUnit &unit) -> Result<void> {
            if (const auto *a = std::get_if<AccountId>(&subject))
                return unit.accounts().remove(*a);
            if (const auto *p = std::get_if<StakeholderId>(&subject))
                return unit.stakeholders().remove(*p);
            return unit.touchpoints().remove(std::get<TouchpointId>(subject));
        });
        return test->changeLog().newest(1).value().front().id;
    }
    OwnPersonId addOwnPerson(const QString &name)
    {
        OwnPersonId id;
        test.write(ActionKind::EditOwnPeople, [&](WriteUnit &unit) -> Result<void> {
            OwnPerson person;
            person.name = name;
            LAARI_ASSIGN(id, unit.ownPeople().insert(person));
            return {};
        });
        return id;
    }
    testing::TestBook test;
    AccountId account;
    StakeholderId first;
    StakeholderId second;
    TouchpointId meeting;
};

} // namespace laari
