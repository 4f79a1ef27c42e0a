// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/model/ListItem.h"
#include "core/store/Book.h"

#include <QHash>

#include <optional>

namespace laari::exchange {

/// Whom the names in a file mean, kept in memory while an import runs: no query a record. A name that an earlier
/// import brought means what it became then, whatever that is called by now; else the name in the book counts.
class ImportDirectory {
public:
    static Result<ImportDirectory> of(WriteUnit &unit);

    /// How an imported account or person is called in ImportRepository.
    static QString accountKey(const QString &account);
    static QString personKey(const QString &account, const QString &person);

    Result<std::optional<AccountId>> account(const QString &name);
    /// PersonAmbiguous.
    Result<std::optional<StakeholderId>> person(AccountId account, const QString &accountName, const QString &name);

    /// Tells of one made on the way, and remembers in the book what became of the record.
    Result<AccountId> addAccount(const Account &account, const QString &name, const QByteArray &fingerprint);
    Result<StakeholderId> addPerson(const Stakeholder &person, const QString &accountName, const QString &name,
                                    const QByteArray &fingerprint);

    /// Found by name, or made.
    Result<OwnPersonId> ownPerson(const QString &name);
    Result<PartnerId> partner(const QString &name);
    Result<ListItemId> listItem(ListKind list, const QString &name);

    WriteUnit &unit() { return *m_unit; }

private:
    explicit ImportDirectory(WriteUnit &unit) : m_unit(&unit) {}

    WriteUnit *m_unit;
    QHash<QString, AccountId> m_accountByUid;
    QHash<QString, AccountId> m_accountByName; ///< folded
    QHash<QString, std::optional<AccountId>> m_accountByKey;
    QHash<QString, StakeholderId> m_personByUid;
    QHash<std::pair<AccountId, QString>, QList<StakeholderId>> m_peopleByName; ///< folded
    QHash<QString, StakeholderId> m_personByKey;
    QHash<QString, OwnPersonId> m_ownPeople;
    QHash<QString, PartnerId> m_partners;
    QHash<std::pair<int, QString>, ListItemId> m_listItems; ///< list, folded
};

} // namespace laari::exchange
