// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/store/StoreContext.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <span>

namespace laari {

enum class ImportedKind { Account, Person, Touchpoint };

/// What has ever been imported, so that the same file adds nothing again, also after what it made was edited,
/// renamed or deleted.
struct ImportedRecord {
    ImportedKind kind = ImportedKind::Account;
    QString key;            ///< who it is in the file: folded names, a failure's label; may be empty for touchpoints
    QByteArray fingerprint; ///< of the record's content as read
    QString subjectUid;     ///< what it became; that may be gone by now
    QString cells = {};     ///< JSON of what the file said, where that is kept; may be empty

    friend bool operator==(const ImportedRecord &, const ImportedRecord &) = default;
};

class ImportRepository {
public:
    explicit ImportRepository(StoreContext &context) : m_context(context) {}

    /// Whether anything of the kind was ever imported: where not, nobody need be asked for.
    Result<bool> holdsAny(ImportedKind kind) const;
    Result<bool> isKnown(ImportedKind kind, const QByteArray &fingerprint) const;
    /// The newest record with that key.
    Result<std::optional<ImportedRecord>> findByKey(ImportedKind kind, const QString &key) const;

    Result<void> remember(const ImportedRecord &record) { return remember(std::span(&record, 1)); }
    Result<void> remember(std::span<const ImportedRecord> records);

private:
    StoreContext &m_context;
};

} // namespace laari
