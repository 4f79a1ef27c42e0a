// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/SettingsRepository.h"

#include "core/store/StoreContextImpl.h"

namespace laari {

Result<trust::Parameters> SettingsRepository::parameters() const
{
    trust::Parameters parameters;
    for (const trust::ParameterInfo &info : trust::parameterInfos()) {
        LAARI_ASSIGN(const std::optional<double> value,
                     m_context.db.value<double>("SELECT value FROM parameter WHERE key = ?", info.key));
        if (value)
            parameters.*info.member = *value;
    }
    if (!trust::validate(parameters)) // only another program can have written these
        return fail(ErrorCode::BookDamaged, {m_context.db.path()}, QStringLiteral("parameters out of range"));
    return parameters;
}

Result<std::optional<OwnPersonId>> SettingsRepository::author() const
{
    // By way of the person, so that a setting that names nobody reads as none.
    return m_context.db.value<OwnPersonId>(
        "SELECT p.id FROM setting s JOIN own_person p ON p.id = CAST(s.value AS INTEGER) WHERE s.key = 'author'");
}

Result<void> SettingsRepository::setParameters(const trust::Parameters &parameters)
{
    LAARI_TRY(trust::validate(parameters));
    for (const trust::ParameterInfo &info : trust::parameterInfos()) {
        const double value = parameters.*info.member;
        LAARI_ASSIGN(const std::optional<double> before,
                     m_context.db.value<double>("SELECT value FROM parameter WHERE key = ?", info.key));
        if (before == value)
            continue;
        LAARI_TRY(m_context.db.run("INSERT INTO parameter (key, value) VALUES (?, ?) "
                                   "ON CONFLICT (key) DO UPDATE SET value = excluded.value",
                                   info.key, value));
        m_context.allLedgersStale = true;
        m_context.touchedEverything = true;
    }
    return {};
}

Result<void> SettingsRepository::setAuthor(OwnPersonId author)
{
    LAARI_ASSIGN(const std::optional<OwnPersonId> known,
                 m_context.db.value<OwnPersonId>("SELECT id FROM own_person WHERE id = ?", author));
    if (!known)
        return fail(ErrorCode::NotFound, {QStringLiteral("own_person")});
    return m_context.db.run("INSERT INTO setting (key, value) VALUES ('author', ?) "
                            "ON CONFLICT (key) DO UPDATE SET value = excluded.value",
                            QString::number(author.value));
}

} // namespace laari
