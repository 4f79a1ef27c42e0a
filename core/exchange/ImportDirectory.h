// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/exchange/ImportCells.h"
#include "core/exchange/Memo.h"
#include "core/model/ListItem.h"
#include "core/store/Book.h"
#include "core/store/FoldedName.h"

#include <QHash>

#include <optional>

namespace laari::exchange {

/// Whom the names in a file mean: looked up in the book when first asked for, then kept in memory while an import
/// runs. A name that an earlier import brought means what it became then, whatever that is called by now; else the
/// name in the book counts.
class ImportDirectory {
public:
    explicit ImportDirectory(WriteUnit &unit) : m_unit(unit) {}

    /// As names are compared; the same ones come again and again.
    QString folded(const QString &name) { return name.isEmpty() ? name : m_folded.of(name, foldedName); }
    /// How an imported account or person is called in ImportRepository.
    QString accountKey(const QString &account) { return folded(account); }
    QString personKey(const QString &account, const QString &person)
    {
        return folded(account) + u'\n' + folded(person);
    }

    /// Takes one record. What it makes besides itself (people, accounts, own people, words) is there afterwards only
    /// if the record is: one that is refused leaves nothing.
    template <typename Take> auto whole(Take take)
    {
        auto outcome = take();
        if (const Result<void> ended = endRecord(bool(outcome)); !ended)
            outcome = fail(ended.error());
        return outcome;
    }

    Result<std::optional<AccountId>> account(const QString &name);
    /// PersonAmbiguous.
    Result<std::optional<StakeholderId>> person(AccountId account, const QString &accountName, const QString &name);

    /// Of a record of its own. Remembers in the book what became of it.
    Result<AccountId> addAccount(Account account, const QString &name, const QByteArray &fingerprint,
                                 const ImportCells &cells);
    Result<StakeholderId> addPerson(Stakeholder person, const QString &accountName, const QString &name,
                                    const QByteArray &fingerprint, const ImportCells &cells);

    /// For a record that names them, with nothing but the name.
    Result<AccountId> makeAccount(const QString &name);
    Result<StakeholderId> makePerson(AccountId account, const QString &accountName, const QString &name);
    qint64 accountsMade() const { return m_accountsMade; }
    qint64 peopleMade() const { return m_peopleMade; }

    /// Found by name, or made.
    Result<OwnPersonId> ownPerson(const QString &name);
    Result<PartnerId> partner(const QString &name);
    Result<ListItemId> listItem(ListKind list, const QString &name);

    WriteUnit &unit() { return m_unit; }

private:
    struct Names {
        QHash<QString, std::optional<AccountId>> accounts; ///< by key
        QHash<QString, StakeholderId> people;              ///< by key
        QHash<QString, OwnPersonId> ownPeople;             ///< folded, as all below
        QHash<QString, PartnerId> partners;
        QHash<std::pair<int, QString>, ListItemId> listItems;
    };

    Result<void> aboutToMake();
    Result<void> endRecord(bool accepted);

    WriteUnit &m_unit;
    Memo<QString> m_folded;
    Names m_names;
    std::optional<WritePart> m_part; ///< of a record that makes something besides itself
    qint64 m_accountsMade = 0;
    qint64 m_peopleMade = 0;
    qint64 m_accountsOfRecord = 0;
    qint64 m_peopleOfRecord = 0;
};

} // namespace laari::exchange
