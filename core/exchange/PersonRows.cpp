// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ImportRows.h"
#include "core/exchange/ImportWords.h"

namespace laari::exchange {

Result<RowOutcome> PersonRows::take(const CsvRecord &record)
{
    const QString accountName = m_source.text(record, Field::Account);
    QString name = m_source.text(record, Field::Name);
    if (name.isEmpty())
        name = (m_source.text(record, Field::FirstName) + u' ' + m_source.text(record, Field::LastName)).trimmed();
    if (accountName.isEmpty())
        return fail(ErrorCode::AccountRequired);
    if (name.isEmpty())
        return fail(ErrorCode::NameEmpty);
    Stakeholder person;
    person.name = name;
    LAARI_TRY(fill(person, record));

    const QString key = ImportDirectory::personKey(accountName, name);
    if (m_seen.contains(key))
        return fail(ErrorCode::NameTaken, {name});

    WriteUnit &unit = m_directory.unit();
    const QByteArray fingerprint = fingerprintOf(m_source.columns().content(record));
    LAARI_ASSIGN(const auto imported, unit.imports().findByKey(ImportedKind::Person, key));
    if (imported && imported->fingerprint == fingerprint) {
        m_seen.insert(key);
        return RowOutcome::Unchanged;
    }
    LAARI_ASSIGN(person.account, accountOf(accountName));
    LAARI_ASSIGN(const std::optional<StakeholderId> known, m_directory.person(person.account, accountName, name));
    m_seen.insert(key);
    if (!known && imported)
        return RowOutcome::Unchanged; // somebody removed them from the book: that stands
    if (!known) {
        LAARI_TRY(m_directory.addPerson(person, accountName, name, fingerprint));
        return RowOutcome::Added;
    }

    LAARI_ASSIGN(Stakeholder existing, unit.stakeholders().find(*known));
    const Stakeholder before = existing;
    LAARI_TRY(fill(existing, record));
    LAARI_TRY(unit.imports().remember({ImportedKind::Person, key, fingerprint, existing.uid}));
    if (existing == before)
        return RowOutcome::Unchanged;
    LAARI_TRY(unit.stakeholders().update(existing));
    return RowOutcome::Updated;
}

Result<AccountId> PersonRows::accountOf(const QString &name)
{
    LAARI_ASSIGN(const std::optional<AccountId> known, m_directory.account(name));
    if (known)
        return *known;
    if (!m_createAccounts)
        return fail(ErrorCode::AccountUnknown, {name});
    Account account;
    account.name = name;
    LAARI_ASSIGN(const AccountId id, m_directory.addAccount(account, name, {}));
    ++m_accountsMade;
    return id;
}

Result<void> PersonRows::fill(Stakeholder &person, const CsvRecord &record) const
{
    const auto fillText = [&](QString &into, Field field) {
        if (QString said = m_source.text(record, field); !said.isEmpty())
            into = std::move(said);
    };
    fillText(person.title, Field::Title);
    fillText(person.email, Field::Email);
    fillText(person.phone, Field::Phone);
    fillText(person.notes, Field::Notes);

    RolePeriod now = person.roles.last();
    if (const QString said = m_source.text(record, Field::Role); !said.isEmpty()) {
        const auto role = fromWord<Role>(said);
        if (!role)
            return fail(ErrorCode::UnknownWord, {m_source.columns().headerOf(Field::Role), said});
        now.role = *role;
    }
    LAARI_ASSIGN(const auto influence, m_source.number(record, Field::Influence));
    now.influence = influence.value_or(now.influence);
    if (now.influence < 1 || now.influence > 5)
        return fail(ErrorCode::InfluenceOffScale,
                    {QString::number(now.influence), QStringLiteral("1"), QStringLiteral("5")});
    if (now == person.roles.last())
        return {};

    // What is learnt later does not rewrite the past: a new role holds from today on.
    const Day today = m_directory.unit().clock().today();
    const bool since = person.id && person.enteredOn < today && (!now.from || *now.from < today);
    if (since) {
        now.from = today;
        person.roles.append(now);
    } else {
        person.roles.last() = now;
    }
    return {};
}

} // namespace laari::exchange
