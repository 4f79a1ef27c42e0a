// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/BookOptions.h"

#include "ui/common/Format.h"
#include "ui/common/Words.h"

#include <algorithm>

namespace laari::ui {

namespace {

void sortByName(QList<FindOption> &options)
{
    std::stable_sort(options.begin(), options.end(), [](const FindOption &a, const FindOption &b) {
        return QString::localeAwareCompare(a.name, b.name) < 0;
    });
}

template <typename Values> QList<FindOption> named(const Values &values)
{
    QList<FindOption> options;
    for (const auto &value : values)
        options.append({value.id.value, value.name});
    sortByName(options);
    return options;
}

/// "12.3.2026 · Delivery · late": enough to know it by.
Result<FindOption> failureOption(const Book &book, const Touchpoint &failure)
{
    QStringList parts{Format::date(failure.day), Words::of(failure.channel)};
    if (failure.cause) {
        LAARI_ASSIGN(const ListItem cause, book.lists().find(*failure.cause));
        parts.append(Words::of(cause));
    } else if (failure.emotion) {
        parts.append(Words::emotion(*failure.emotion));
    }
    const QString note = failure.notePrivate ? QString() : failure.note.simplified();
    if (!note.isEmpty())
        parts.append(note.size() > 48 ? note.left(47) + QChar(0x2026) : note);
    return FindOption{failure.id.value, parts.join(QStringLiteral(" · "))};
}

} // namespace

Result<QList<FindOption>> BookOptions::accounts(const Book &book)
{
    LAARI_ASSIGN(const std::vector<Account> all, book.accounts().all());
    QList<FindOption> options;
    for (const Account &account : all)
        options.append({account.id.value, account.name, account.industry});
    sortByName(options);
    return options;
}

Result<QList<FindOption>> BookOptions::people(const Book &book, AccountId account, Day day)
{
    QList<FindOption> active;
    QList<FindOption> gone;
    if (!account)
        return active;
    LAARI_ASSIGN(const std::vector<Stakeholder> all, book.stakeholders().ofAccount(account));
    QHash<QString, int> ofName;
    for (const Stakeholder &person : all)
        ++ofName[person.name.toCaseFolded()];
    for (const Stakeholder &person : all) {
        if (person.kind != StakeholderKind::Person)
            continue;
        QString role = Words::of(person.roleOn(day).role);
        // People of one name are told apart by their titles too.
        if (ofName.value(person.name.toCaseFolded()) > 1 && !person.title.isEmpty())
            role += QStringLiteral(" · ") + person.title;
        if (person.activeUntil && *person.activeUntil < day)
            //: of a person who has left the customer; %1 is a date
            gone.append({person.id.value, person.name, tr("until %1").arg(Format::date(*person.activeUntil))});
        else
            active.append({person.id.value, person.name, role});
    }
    sortByName(active);
    sortByName(gone);
    return active + gone;
}

Result<QList<FindOption>> BookOptions::list(const Book &book, ListKind kind, const QSet<qint64> &keep)
{
    LAARI_ASSIGN(const std::vector<ListItem> items, book.lists().items(kind));
    QList<FindOption> options;
    for (const ListItem &item : items)
        if (!item.retired || keep.contains(item.id.value))
            options.append({item.id.value, Words::of(item)});
    return options;
}

Result<QList<FindOption>> BookOptions::ownPeople(const Book &book)
{
    LAARI_ASSIGN(const std::vector<OwnPerson> all, book.ownPeople().all());
    return named(all);
}

Result<QList<FindOption>> BookOptions::partners(const Book &book)
{
    LAARI_ASSIGN(const std::vector<Partner> all, book.partners().all());
    return named(all);
}

Result<QList<FindOption>> BookOptions::projects(const Book &book)
{
    LAARI_ASSIGN(const std::vector<Project> all, book.projects().all());
    return named(all);
}

Result<QList<FindOption>> BookOptions::openFailures(const Book &book, AccountId account, Day day,
                                                    std::optional<TouchpointId> keep, TouchpointId except)
{
    QList<FindOption> options;
    if (!account)
        return options;
    LAARI_ASSIGN(const std::vector<Touchpoint> open, book.touchpoints().openFailures(account, day));
    bool kept = !keep;
    for (const Touchpoint &failure : open) {
        if (failure.id == except)
            continue;
        LAARI_ASSIGN(const FindOption option, failureOption(book, failure));
        options.append(option);
        kept = kept || failure.id == *keep;
    }
    if (!kept) {
        LAARI_ASSIGN(const Touchpoint failure, book.touchpoints().find(*keep));
        LAARI_ASSIGN(const FindOption option, failureOption(book, failure));
        options.append(option);
    }
    return options;
}

} // namespace laari::ui
