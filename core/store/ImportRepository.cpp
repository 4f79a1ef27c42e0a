// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/ImportRepository.h"

#include "core/store/StoreContextImpl.h"
#include "core/store/sql/BlockInsert.h"

namespace laari {

template <> struct CodeTable<ImportedKind> {
    static const Codes<ImportedKind, 3> table;
};
const Codes<ImportedKind, 3> CodeTable<ImportedKind>::table{{{ImportedKind::Account, QLatin1String("account")},
                                                             {ImportedKind::Person, QLatin1String("person")},
                                                             {ImportedKind::Touchpoint, QLatin1String("touchpoint")}}};

Result<bool> ImportRepository::holdsAny(ImportedKind kind) const
{
    LAARI_ASSIGN(const auto any,
                 m_context.db.value<qint64>("SELECT 1 FROM import_record WHERE kind = ? LIMIT 1", kind));
    return any.has_value();
}

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

Result<void> ImportRepository::remember(std::span<const ImportedRecord> records)
{
    const sql::BlockInsert rows("import_record (kind, key, fingerprint, subject_uid, cells)", 5);
    return rows.run(m_context.db, records, [](sql::Statement &statement, int first, const ImportedRecord &record) {
        statement.bindFrom(first, record.kind, record.key, record.fingerprint, record.subjectUid,
                           record.cells.isEmpty() ? std::nullopt : std::optional(record.cells));
    });
}

} // namespace laari
