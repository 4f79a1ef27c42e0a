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

constexpr const char *responseHoursKey = "loop.response_hours";
constexpr const char *dayFromKey = "loop.day_from_minute";
constexpr const char *dayToKey = "loop.day_to_minute";
constexpr const char *passivesKey = "loop.passives_too";
constexpr const char *companyKey = "company";
constexpr const char *logoKey = "logo";
constexpr int mostResponseHours = 400;
constexpr int lastMinute = 24 * 60 - 1;

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

bool isPng(const QByteArray &bytes)
{
    return bytes.startsWith(QByteArrayLiteral("\x89PNG\r\n\x1a\n"));
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

Result<LoopSettings> SettingsRepository::loop() const
{
    LoopSettings settings;
    QTime from = settings.hours.from;
    QTime to = settings.hours.to;
    LAARI_ASSIGN(sql::Statement row, m_context.db.query("SELECT key, value FROM setting WHERE key LIKE 'loop.%'"));
    for (;;) {
        LAARI_ASSIGN(const bool found, row.step());
        if (!found)
            break;
        const QString key = row.column<QString>(0);
        bool valid = false;
        const int value = row.column<QString>(1).toInt(&valid);
        if (!valid)
            continue;
        const bool isMinute = value >= 0 && value <= lastMinute;
        if (key == QLatin1String(responseHoursKey) && value >= 1 && value <= mostResponseHours)
            settings.responseHours = value;
        else if (key == QLatin1String(dayFromKey) && isMinute)
            from = QTime(value / 60, value % 60);
        else if (key == QLatin1String(dayToKey) && isMinute)
            to = QTime(value / 60, value % 60);
        else if (key == QLatin1String(passivesKey))
            settings.passivesToo = value != 0;
    }
    if (from < to) // else only another program can have written them
        settings.hours = {from, to};
    return settings;
}

Result<void> SettingsRepository::setLoop(const LoopSettings &settings)
{
    LAARI_TRY(checkNumber(settings.responseHours, 1, mostResponseHours));
    if (!settings.hours.from.isValid() || !settings.hours.to.isValid() || settings.hours.from >= settings.hours.to)
        return fail(ErrorCode::TimeInvalid, {settings.hours.to.toString(QStringLiteral("HH:mm"))});
    const auto minutes = [](QTime time) { return QString::number(time.msecsSinceStartOfDay() / 60'000); };
    LAARI_TRY(put(m_context, responseHoursKey, QString::number(settings.responseHours)));
    LAARI_TRY(put(m_context, dayFromKey, minutes(settings.hours.from)));
    LAARI_TRY(put(m_context, dayToKey, minutes(settings.hours.to)));
    return put(m_context, passivesKey, QString::number(int(settings.passivesToo)));
}

Result<Company> SettingsRepository::company() const
{
    Company company;
    LAARI_ASSIGN(const std::optional<QString> name,
                 m_context.db.value<QString>("SELECT value FROM setting WHERE key = ?", QLatin1String(companyKey)));
    LAARI_ASSIGN(const std::optional<QString> logo,
                 m_context.db.value<QString>("SELECT value FROM setting WHERE key = ?", QLatin1String(logoKey)));
    company.name = name.value_or(QString());
    const QByteArray picture = QByteArray::fromBase64(logo.value_or(QString()).toLatin1());
    if (isPng(picture)) // else only another program can have written it
        company.logoPng = picture;
    return company;
}

Result<void> SettingsRepository::setCompany(const Company &company)
{
    LAARI_ASSIGN(const QString name, checkedLine(company.name));
    if (!company.logoPng.isEmpty() && !isPng(company.logoPng))
        return fail(ErrorCode::ImageUnreadable);
    if (company.logoPng.size() > Company::mostLogoBytes)
        return fail(ErrorCode::ImageTooLarge, {QString::number(Company::mostLogoBytes / 1000)});
    LAARI_TRY(put(m_context, companyKey, name));
    return put(m_context, logoKey, QString::fromLatin1(company.logoPng.toBase64()));
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
