// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/surveys/PeopleOptions.h"

#include <QHash>

#include <algorithm>

namespace laari::ui {

Result<QList<FindOption>> PeopleOptions::all(const Book &book, Day day)
{
    LAARI_ASSIGN(const std::vector<Account> accounts, book.accounts().all());
    LAARI_ASSIGN(const std::vector<Stakeholder> people, book.stakeholders().all());
    QHash<AccountId, QString> names;
    for (const Account &account : accounts)
        names.insert(account.id, account.name);
    QList<FindOption> options;
    for (const Stakeholder &person : people)
        if (person.kind == StakeholderKind::Person && (!person.activeUntil || *person.activeUntil >= day))
            options.append({person.id.value, person.name, names.value(person.account)});
    std::ranges::stable_sort(options, [](const FindOption &a, const FindOption &b) {
        return QString::localeAwareCompare(a.name, b.name) < 0;
    });
    return options;
}

} // namespace laari::ui
