// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/touchpoint/DialogBench.h"

namespace laari::testing {

/// A book with an account, two people and a touchpoint, and what its dialog needs.
class TouchpointBench : public DialogBench {
protected:
    TouchpointBench()
    {
        account = test.addAccount(QStringLiteral("Saimaan Sellu Oyj"));
        noora = test.addPerson(account, QStringLiteral("Noora Ström"), Role::Decider);
        pekka = test.addPerson(account, QStringLiteral("Pekka Mäkinen"));
        test.log(account, day(2026, 11, 2), 4, {noora});
    }

    Touchpoint newest() { return test->touchpoints().ofAccount(account).value().front(); }
    qint64 count() { return test->touchpoints().count().value(); }
    QString cause(ListItemId id) { return test->lists().find(id).value().english; }

    AccountId account;
    StakeholderId noora;
    StakeholderId pekka;
};

} // namespace laari::testing
