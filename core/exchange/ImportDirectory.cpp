// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ImportDirectory.h"

#include <utility>

namespace laari::exchange {

Result<void> ImportDirectory::aboutToMake()
{
    if (!m_part) {
        LAARI_ASSIGN(WritePart part, m_unit.part());
        m_part.emplace(std::move(part));
    }
    return {};
}

Result<void> ImportDirectory::endRecord(bool accepted)
{
    const qint64 accounts = std::exchange(m_accountsOfRecord, 0);
    const qint64 people = std::exchange(m_peopleOfRecord, 0);
    if (!m_part)
        return {};
    if (!accepted) {
        m_part.reset();
        m_names = {}; // some of them have just gone
        return {};
    }
    LAARI_TRY(m_part->keep());
    m_part.reset();
    m_accountsMade += accounts;
    m_peopleMade += people;
    return {};
}

Result<std::optional<AccountId>> ImportDirectory::account(const QString &name)
{
    const QString key = accountKey(name);
    if (const auto known = m_names.accounts.constFind(key); known != m_names.accounts.cend())
        return *known;
    std::optional<AccountId> meant;
    LAARI_ASSIGN(const auto imported, m_unit.imports().findByKey(ImportedKind::Account, key));
    if (imported) {
        LAARI_ASSIGN(meant, m_unit.accounts().idOfUid(imported->subjectUid));
    }
    if (!meant) {
        LAARI_ASSIGN(meant, m_unit.accounts().idOfName(name));
    }
    m_names.accounts.insert(key, meant);
    return meant;
}

Result<std::optional<StakeholderId>> ImportDirectory::person(AccountId account, const QString &accountName,
                                                             const QString &name)
{
    const QString key = personKey(accountName, name);
    if (const auto known = m_names.people.constFind(key); known != m_names.people.cend())
        return std::optional(*known);
    std::optional<StakeholderId> meant;
    LAARI_ASSIGN(const auto imported, m_unit.imports().findByKey(ImportedKind::Person, key));
    if (imported) {
        LAARI_ASSIGN(meant, m_unit.stakeholders().idOfUid(imported->subjectUid));
    }
    if (!meant) {
        LAARI_ASSIGN(const auto namesakes, m_unit.stakeholders().idsOfName(account, name));
        if (namesakes.size() > 1)
            return fail(ErrorCode::PersonAmbiguous, {name, accountName});
        if (!namesakes.empty())
            meant = namesakes.front();
    }
    if (meant)
        m_names.people.insert(key, *meant);
    return meant;
}

Result<AccountId> ImportDirectory::addAccount(Account account, const QString &name, const QByteArray &fingerprint,
                                              const ImportCells &cells)
{
    account.uid = m_unit.newUid();
    LAARI_ASSIGN(const AccountId id, m_unit.accounts().insert(account));
    const QString key = accountKey(name);
    LAARI_TRY(m_unit.imports().remember({ImportedKind::Account, key, fingerprint, account.uid, cells.toJson()}));
    m_names.accounts.insert(key, id);
    return id;
}

Result<StakeholderId> ImportDirectory::addPerson(Stakeholder person, const QString &accountName, const QString &name,
                                                 const QByteArray &fingerprint, const ImportCells &cells)
{
    person.uid = m_unit.newUid();
    LAARI_ASSIGN(const StakeholderId id, m_unit.stakeholders().insert(person));
    const QString key = personKey(accountName, name);
    LAARI_TRY(m_unit.imports().remember({ImportedKind::Person, key, fingerprint, person.uid, cells.toJson()}));
    m_names.people.insert(key, id);
    return id;
}

Result<AccountId> ImportDirectory::makeAccount(const QString &name)
{
    LAARI_TRY(aboutToMake());
    Account made;
    made.name = name;
    LAARI_ASSIGN(const AccountId id, addAccount(made, name, {}, {}));
    ++m_accountsOfRecord;
    return id;
}

Result<StakeholderId> ImportDirectory::makePerson(AccountId account, const QString &accountName, const QString &name)
{
    LAARI_TRY(aboutToMake());
    Stakeholder made;
    made.account = account;
    made.name = name;
    LAARI_ASSIGN(const StakeholderId id, addPerson(made, accountName, name, {}, {}));
    ++m_peopleOfRecord;
    return id;
}

Result<OwnPersonId> ImportDirectory::ownPerson(const QString &name)
{
    const QString key = folded(name);
    if (const auto known = m_names.ownPeople.constFind(key); known != m_names.ownPeople.cend())
        return *known;
    LAARI_ASSIGN(const auto found, m_unit.ownPeople().findByName(name));
    OwnPersonId id;
    if (found) {
        id = found->id;
    } else {
        LAARI_TRY(aboutToMake());
        OwnPerson made;
        made.name = name;
        LAARI_ASSIGN(id, m_unit.ownPeople().insert(made));
    }
    m_names.ownPeople.insert(key, id);
    return id;
}

Result<PartnerId> ImportDirectory::partner(const QString &name)
{
    const QString key = folded(name);
    if (const auto known = m_names.partners.constFind(key); known != m_names.partners.cend())
        return *known;
    LAARI_ASSIGN(const auto found, m_unit.partners().findByName(name));
    PartnerId id;
    if (found) {
        id = found->id;
    } else {
        LAARI_TRY(aboutToMake());
        Partner made;
        made.name = name;
        LAARI_ASSIGN(id, m_unit.partners().insert(made));
    }
    m_names.partners.insert(key, id);
    return id;
}

Result<ListItemId> ImportDirectory::listItem(ListKind list, const QString &name)
{
    const std::pair key{int(list), folded(name)};
    if (const auto known = m_names.listItems.constFind(key); known != m_names.listItems.cend())
        return *known;
    LAARI_ASSIGN(const auto found, m_unit.lists().findByName(list, name));
    ListItemId id;
    if (found) {
        id = found->id;
    } else {
        LAARI_TRY(aboutToMake());
        ListItem made;
        made.list = list;
        made.finnish = name;
        made.english = name;
        LAARI_ASSIGN(id, m_unit.lists().insert(made));
    }
    m_names.listItems.insert(key, id);
    return id;
}

} // namespace laari::exchange
