// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/ImportRepository.h"

#include "core/store/StoreContextImpl.h"

namespace laari {

template <> struct CodeTable<ImportedKind> {
    static const Codes<ImportedKind, 3> table;
};
const Codes<ImportedKind, 3> CodeTable<ImportedKind>::table{{{ImportedKind::Account, QLatin1String("account")},
                                                             {ImportedKind::Person, QLatin1String("person")},
                                                             {ImportedKind::Touchpoint, QLatin1String("touchpoint")}}};

Result<bool> ImportRepository::isKnown(ImportedKind kind, const QByteArray &fingerprint) const
{
    LAARI_ASSIGN(const auto known,
                 m_context.db.value<qint64>("SELECT 1 FROM import_record WHERE kind = ? AND fingerprint = ? LIMIT 1",
                                            kind, fingerprint));
    return known.has_value();
}

Result<std::optional<ImportedRecord>> ImportRepository::findByKey(ImportedKind kind, const QString &key) const
{
    LAARI_ASSIGN(sql::Statement row,
                 m_context.db.query("SELECT kind, key, fingerprint, subject_uid, cells FROM import_record "
                                    "WHERE kind = ? AND key = ? AND key <> '' ORDER BY id DESC LIMIT 1",
                                    kind, key));
    LAARI_ASSIGN(const bool found, row.step());
    if (!found)
        return std::optional<ImportedRecord>();
    ImportedRecord record;
    std::optional<QString> cells;
    sql::Columns(row).intoAll(record.kind, record.key, record.fingerprint, record.subjectUid, cells);
    record.cells = cells.value_or(QString());
    return std::optional<ImportedRecord>(std::move(record));
}

Result<void> ImportRepository::remember(const ImportedRecord &record)
{
    return m_context.db.run(
        "INSERT INTO import_record (kind, key, fingerprint, subject_uid, cells) VALUES (?, ?, ?, ?, ?)", record.kind,
        record.key, record.fingerprint, record.subjectUid,
        record.cells.isEmpty() ? std::nullopt : std::optional(record.cells));
}

} // namespace laari
