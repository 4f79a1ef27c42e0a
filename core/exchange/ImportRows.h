// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/ImportDirectory.h"
#include "core/exchange/ImportSource.h"
#include "core/exchange/Memo.h"

#include <QSet>

#include <utility>
#include <vector>

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
    using TextHash = std::pair<size_t, size_t>; ///< by two seeds: enough to tell records apart without keeping them
    QHash<TextHash, qint64> m_lines;            ///< on which a record stands
};

/// Accounts, by name. What was imported before is brought up to date where the file says something new; what its
/// cells leave empty stays, and so does what was edited in the book where the file says what it said before.
class AccountRows {
public:
    AccountRows(ImportDirectory &directory, const ImportSource &source) : m_directory(directory), m_source(source) {}
    Result<RowOutcome> take(const CsvRecord &record);

private:
    struct Row;
    Result<Row> parse(const CsvRecord &record) const;
    Result<RowOutcome> takeOver(const Row &row, const QString &key, const QByteArray &fingerprint);
    Result<void> apply(Account &account, const Row &row, const ImportCells &earlier);
    void applyLifecycle(Account &account, const Row &row, const ImportCells &earlier) const;

    ImportDirectory &m_directory;
    const ImportSource &m_source;
    QSet<QString> m_seen; ///< of records that were not refused
};

/// People, by account and name; never by e-mail, which two may share. Otherwise as accounts.
class PersonRows {
public:
    PersonRows(ImportDirectory &directory, const ImportSource &source, bool createAccounts)
        : m_directory(directory), m_source(source), m_createAccounts(createAccounts)
    {
    }
    Result<RowOutcome> take(const CsvRecord &record);

private:
    struct Row;
    Result<Row> parse(const CsvRecord &record) const;
    Result<RowOutcome> takeOver(const Row &row, const QString &key, const QByteArray &fingerprint);
    Result<AccountId> madeAccount(const QString &name);
    void apply(Stakeholder &person, const Row &row, const ImportCells &earlier) const;

    ImportDirectory &m_directory;
    const ImportSource &m_source;
    bool m_createAccounts;
    QSet<QString> m_seen; ///< of records that were not refused
};

/// Touchpoints. They have no name of their own, so they are known again by all they say; a failure also by its label,
/// and then brought up to date as accounts are.
class TouchpointRows {
public:
    TouchpointRows(ImportDirectory &directory, const ImportSource &source, bool createPeople)
        : m_directory(directory), m_source(source), m_createPeople(createPeople)
    {
    }
    /// `last`: there are no further failures to wait for.
    Result<RowOutcome> take(const CsvRecord &record, bool last);
    /// After the last record: what was taken is in the book.
    Result<void> finish() { return storeWaiting(); }

private:
    static constexpr size_t mostWaiting = 20'000;

    struct Row;
    struct Waiting {
        Touchpoint touchpoint; ///< as checked, without uid
        QByteArray fingerprint;
    };
    Result<Row> parse(const CsvRecord &record);
    Result<void> parseScores(Touchpoint &touchpoint, const CsvRecord &record) const;
    Result<void> parseWords(Touchpoint &touchpoint, const CsvRecord &record);
    ImportCells cellsOf(const Row &row, const CsvRecord &record) const;

    Result<bool> isKnown(const QByteArray &fingerprint) const;
    Result<RowOutcome> takeOver(const Row &row, const QByteArray &fingerprint);
    Result<RowOutcome> takeOverFailure(const Row &row, const QByteArray &fingerprint);
    Result<RowOutcome> add(const Row &row, const QByteArray &fingerprint);
    Result<void> storeWaiting();
    Result<RowOutcome> bringUpToDate(TouchpointId id, const Row &row, const ImportedRecord &imported,
                                     const QByteArray &fingerprint);
    Result<void> apply(Touchpoint &failure, const Row &row, const ImportCells &earlier);
    Result<void> replaceParticipant(Touchpoint &failure, const Row &row, const ImportedRecord &imported);
    Result<std::optional<StakeholderId>> participantBefore(const Touchpoint &failure, const Row &row,
                                                           const ImportedRecord &imported);
    Result<StakeholderId> personOf(AccountId account, const Row &row);
    Result<std::optional<TouchpointId>> labelled(const QString &key) const;

    ImportDirectory &m_directory;
    const ImportSource &m_source;
    bool m_createPeople;
    QHash<QByteArray, int> m_occurrences; ///< of the same content in this file
    QSet<QString> m_labels;               ///< of failures that got in or were known
    std::vector<Waiting> m_waiting;
    std::optional<bool> m_importedBefore; ///< any touchpoint, before this file
    Memo<Result<QTime>> m_times;
    Memo<std::optional<Channel>> m_channels;
    Memo<std::optional<Importance>> m_importances;
    Memo<std::optional<Source>> m_sources;
    Memo<std::optional<TrustFactor>> m_factors;
};

} // namespace laari::exchange
