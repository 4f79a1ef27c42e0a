// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/SettingsRepository.h"

#include "core/store/StoreContextImpl.h"
#include "core/store/Validation.h"

namespace laari {

namespace {

struct AttentionNumber {
    const char *key;
    int AttentionSettings::*member;
    int lowest;
    int highest;
};
constexpr AttentionNumber attentionNumbers[] = {
    {"attention.decider_rhythm_days", &AttentionSettings::deciderRhythmDays, 7, 730},
    {"attention.influencer_rhythm_days", &AttentionSettings::influencerRhythmDays, 7, 730},
    {"attention.contact_rhythm_days", &AttentionSettings::contactRhythmDays, 7, 730},
    {"attention.follow_up_ahead_days", &AttentionSettings::followUpAheadDays, 0, 90},
    {"attention.sour_below", &AttentionSettings::sourBelow, 1, 99},
    {"attention.rests_on_one_over_share", &AttentionSettings::restsOnOneOverShare, 50, 100},
    {"attention.fading_points", &AttentionSettings::fadingPoints, 1, 50},
    {"attention.nothing_heard_days", &AttentionSettings::nothingHeardDays, 7, 730},
};

struct AttentionSwitch {
    const char *key;
    bool AttentionSettings::*member;
};
constexpr AttentionSwitch attentionSwitches[] = {
    {"attention.tells_of_fields", &AttentionSettings::tellsOfFields},
    {"attention.tells_of_sour_deciders", &AttentionSettings::tellsOfSourDeciders},
    {"attention.tells_of_single_people", &AttentionSettings::tellsOfSinglePeople},
    {"attention.tells_of_silence", &AttentionSettings::tellsOfSilence},
};

Result<void> put(StoreContext &context, const char *key, const QString &value)
{
    LAARI_ASSIGN(const std::optional<QString> before,
                 context.db.value<QString>("SELECT value FROM setting WHERE key = ?", QLatin1String(key)));
    if (before == value)
        return {};
    context.touchedEverything = true;
    return context.db.run("INSERT INTO setting (key, value) VALUES (?, ?) "
                          "ON CONFLICT (key) DO UPDATE SET value = excluded.value",
                          QLatin1String(key), value);
}

} // namespace

Result<AttentionSettings> SettingsRepository::attention() const
{
    AttentionSettings settings;
    LAARI_ASSIGN(sql::Statement row, m_context.db.query("SELECT key, value FROM setting WHERE key LIKE 'attention.%'"));
    for (;;) {
        LAARI_ASSIGN(const bool found, row.step());
        if (!found)
            return settings;
        const QString key = row.column<QString>(0);
        bool valid = false;
        const int value = row.column<QString>(1).toInt(&valid);
        for (const AttentionNumber &number : attentionNumbers)
            if (valid && key == QLatin1String(number.key) && value >= number.lowest && value <= number.highest)
                settings.*number.member = value;
        for (const AttentionSwitch &each : attentionSwitches)
            if (valid && key == QLatin1String(each.key))
                settings.*each.member = value != 0;
    }
}

Result<void> SettingsRepository::setAttention(const AttentionSettings &settings)
{
    for (const AttentionNumber &number : attentionNumbers)
        LAARI_TRY(checkNumber(settings.*number.member, number.lowest, number.highest));
    for (const AttentionNumber &number : attentionNumbers)
        LAARI_TRY(put(m_context, number.key, QString::number(settings.*number.member)));
    for (const AttentionSwitch &each : attentionSwitches)
        LAARI_TRY(put(m_context, each.key, QString::number(int(settings.*each.member))));
    return {};
}

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
    return put(m_context, "author", QString::number(author.value));
}

} // namespace laari
