// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/ImportDirectory.h"
#include "core/exchange/ImportSource.h"

#include <QSet>

namespace laari::exchange {

enum class RowOutcome {
    Added,
    Updated,
    Unchanged,
    Later, ///< names a failure that may come further down: ask again at the end
};

/// Refuses what can be told from the cells alone: exact repeats (RowRepeated, arguments: its line) and cells beyond
/// the last header (CellCount).
class RowGuard {
public:
    Result<void> check(const ImportSource &source, const CsvRecord &record);

private:
    QHash<QByteArray, qint64> m_lines;
};

/// Accounts, by name. What was imported before is brought up to date where the file says something new; what its
/// cells leave empty stays.
class AccountRows {
public:
    AccountRows(ImportDirectory &directory, const ImportSource &source) : m_directory(directory), m_source(source) {}
    Result<RowOutcome> take(const CsvRecord &record);

private:
    Result<void> fill(Account &account, const CsvRecord &record);
    Result<void> fillLifecycle(Account &account, const CsvRecord &record);

    ImportDirectory &m_directory;
    const ImportSource &m_source;
    QSet<QString> m_seen;
};

/// People, by account and name; never by e-mail, which two may share.
class PersonRows {
public:
    PersonRows(ImportDirectory &directory, const ImportSource &source, bool createAccounts)
        : m_directory(directory), m_source(source), m_createAccounts(createAccounts)
    {
    }
    Result<RowOutcome> take(const CsvRecord &record);
    qint64 accountsMade() const { return m_accountsMade; }

private:
    Result<AccountId> accountOf(const QString &name);
    Result<void> fill(Stakeholder &person, const CsvRecord &record) const;

    ImportDirectory &m_directory;
    const ImportSource &m_source;
    bool m_createAccounts;
    qint64 m_accountsMade = 0;
    QSet<QString> m_seen;
};

/// Touchpoints. They have no name of their own, so they are known again by all they say; a failure also by its label.
class TouchpointRows {
public:
    TouchpointRows(ImportDirectory &directory, const ImportSource &source, bool createPeople)
        : m_directory(directory), m_source(source), m_createPeople(createPeople)
    {
    }
    /// `last`: there are no further failures to wait for.
    Result<RowOutcome> take(const CsvRecord &record, bool last);
    qint64 peopleMade() const { return m_peopleMade; }

private:
    struct Row;
    Result<Row> parse(const CsvRecord &record) const;
    Result<void> parseScores(Touchpoint &touchpoint, const CsvRecord &record) const;
    Result<void> parseWords(Touchpoint &touchpoint, const CsvRecord &record) const;
    Result<RowOutcome> takeOver(const Row &row, const QByteArray &fingerprint);
    Result<void> resolvePeople(Touchpoint &touchpoint, const Row &row);
    Result<void> resolveWords(Touchpoint &touchpoint, const Row &row);
    Result<std::optional<Touchpoint>> labelled(const QString &key) const;

    ImportDirectory &m_directory;
    const ImportSource &m_source;
    bool m_createPeople;
    qint64 m_peopleMade = 0;
    QHash<QByteArray, int> m_occurrences; ///< of the same content in this file
    QHash<QString, qint64> m_labels;      ///< line of each failure that got in or was known
};

} // namespace laari::exchange
