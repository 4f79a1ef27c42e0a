// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ImportDirectory.h"

#include "core/store/FoldedName.h"

namespace laari::exchange {

Result<ImportDirectory> ImportDirectory::of(WriteUnit &unit)
{
    ImportDirectory directory(unit);
    LAARI_ASSIGN(const auto accounts, unit.accounts().all());
    for (const Account &account : accounts) {
        directory.m_accountByUid.insert(account.uid, account.id);
        directory.m_accountByName.insert(foldedName(account.name), account.id);
    }
    LAARI_ASSIGN(const auto people, unit.stakeholders().all());
    for (const Stakeholder &person : people) {
        if (person.kind != StakeholderKind::Person)
            continue;
        directory.m_personByUid.insert(person.uid, person.id);
        directory.m_peopleByName[{person.account, foldedName(person.name)}].append(person.id);
    }
    return directory;
}

QString ImportDirectory::accountKey(const QString &account)
{
    return foldedName(account);
}

QString ImportDirectory::personKey(const QString &account, const QString &person)
{
    return foldedName(account) + u'\n' + foldedName(person);
}

Result<std::optional<AccountId>> ImportDirectory::account(const QString &name)
{
    const QString key = accountKey(name);
    if (const auto known = m_accountByKey.constFind(key); known != m_accountByKey.cend())
        return *known;
    std::optional<AccountId> meant;
    LAARI_ASSIGN(const auto imported, m_unit->imports().findByKey(ImportedKind::Account, key));
    if (imported && m_accountByUid.contains(imported->subjectUid))
        meant = m_accountByUid.value(imported->subjectUid);
    else if (m_accountByName.contains(key))
        meant = m_accountByName.value(key);
    m_accountByKey.insert(key, meant);
    return meant;
}

Result<std::optional<StakeholderId>> ImportDirectory::person(AccountId account, const QString &accountName,
                                                             const QString &name)
{
    const QString key = personKey(accountName, name);
    if (const auto known = m_personByKey.constFind(key); known != m_personByKey.cend())
        return std::optional(*known);
    std::optional<StakeholderId> meant;
    LAARI_ASSIGN(const auto imported, m_unit->imports().findByKey(ImportedKind::Person, key));
    if (imported && m_personByUid.contains(imported->subjectUid)) {
        meant = m_personByUid.value(imported->subjectUid);
    } else {
        const QList<StakeholderId> namesakes = m_peopleByName.value({account, foldedName(name)});
        if (namesakes.size() > 1)
            return fail(ErrorCode::PersonAmbiguous, {name, accountName});
        if (!namesakes.isEmpty())
            meant = namesakes.first();
    }
    if (meant)
        m_personByKey.insert(key, *meant);
    return meant;
}

Result<AccountId> ImportDirectory::addAccount(const Account &account, const QString &name,
                                              const QByteArray &fingerprint)
{
    LAARI_ASSIGN(const AccountId id, m_unit->accounts().insert(account));
    LAARI_ASSIGN(const Account stored, m_unit->accounts().find(id));
    LAARI_TRY(m_unit->imports().remember({ImportedKind::Account, accountKey(name), fingerprint, stored.uid}));
    m_accountByUid.insert(stored.uid, id);
    m_accountByName.insert(foldedName(stored.name), id);
    m_accountByKey.insert(accountKey(name), id);
    return id;
}

Result<StakeholderId> ImportDirectory::addPerson(const Stakeholder &person, const QString &accountName,
                                                 const QString &name, const QByteArray &fingerprint)
{
    LAARI_ASSIGN(const StakeholderId id, m_unit->stakeholders().insert(person));
    LAARI_ASSIGN(const Stakeholder stored, m_unit->stakeholders().find(id));
    const QString key = personKey(accountName, name);
    LAARI_TRY(m_unit->imports().remember({ImportedKind::Person, key, fingerprint, stored.uid}));
    m_personByUid.insert(stored.uid, id);
    m_peopleByName[{person.account, foldedName(stored.name)}].append(id);
    m_personByKey.insert(key, id);
    return id;
}

Result<OwnPersonId> ImportDirectory::ownPerson(const QString &name)
{
    const QString key = foldedName(name);
    if (m_ownPeople.contains(key))
        return m_ownPeople.value(key);
    LAARI_ASSIGN(const auto found, m_unit->ownPeople().findByName(name));
    OwnPersonId id;
    if (found) {
        id = found->id;
    } else {
        OwnPerson made;
        made.name = name;
        LAARI_ASSIGN(id, m_unit->ownPeople().insert(made));
    }
    m_ownPeople.insert(key, id);
    return id;
}

Result<PartnerId> ImportDirectory::partner(const QString &name)
{
    const QString key = foldedName(name);
    if (m_partners.contains(key))
        return m_partners.value(key);
    LAARI_ASSIGN(const auto found, m_unit->partners().findByName(name));
    PartnerId id;
    if (found) {
        id = found->id;
    } else {
        Partner made;
        made.name = name;
        LAARI_ASSIGN(id, m_unit->partners().insert(made));
    }
    m_partners.insert(key, id);
    return id;
}

Result<ListItemId> ImportDirectory::listItem(ListKind list, const QString &name)
{
    const std::pair key{int(list), foldedName(name)};
    if (m_listItems.contains(key))
        return m_listItems.value(key);
    LAARI_ASSIGN(const auto found, m_unit->lists().findByName(list, name));
    ListItemId id;
    if (found) {
        id = found->id;
    } else {
        ListItem made;
        made.list = list;
        made.finnish = name;
        made.english = name;
        LAARI_ASSIGN(id, m_unit->lists().insert(made));
    }
    m_listItems.insert(key, id);
    return id;
}

} // namespace laari::exchange
