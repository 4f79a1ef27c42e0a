// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/HistoryJson.h"

#include <QHash>

#include <array>

namespace laari {

using namespace Qt::StringLiterals;

namespace {

using trust::Entry;
using trust::EntryId;
using trust::EntryKind;
using trust::Parameters;

/// Far beyond anything sensible (critical is 4 points), and far from where sums lose their digits.
constexpr double mostPoints = 1000;
/// A survey that kept nothing at all would leave nothing to tell the earlier surveys by.
constexpr double mostCorrected = 0.999999;

struct ParameterName {
    QLatin1String name;
    double Parameters::*member;
};

constexpr std::array<ParameterName, 15> parameterNames = {{
    {"a"_L1, &Parameters::baseRate},
    {"W"_L1, &Parameters::priorWeight},
    {"tp"_L1, &Parameters::goodSettlingDays},
    {"tn"_L1, &Parameters::badSettlingDays},
    {"Hp"_L1, &Parameters::goodHalfLifeDays},
    {"Hn"_L1, &Parameters::grievanceHalfLifeDays},
    {"Hc"_L1, &Parameters::closedGrievanceHalfLifeDays},
    {"kappa"_L1, &Parameters::lossWeight},
    {"Q"_L1, &Parameters::inletPoints},
    {"c"_L1, &Parameters::cushion},
    {"rhop"_L1, &Parameters::pendingRecovery},
    {"rhos"_L1, &Parameters::settledRecovery},
    {"beta"_L1, &Parameters::recoveryBonusPoints},
    {"hp"_L1, &Parameters::joyHalfLifeDays},
    {"hn"_L1, &Parameters::sorrowHalfLifeDays},
}};

/// What the events of one history are called among themselves.
struct Names {
    QHash<QString, std::pair<EntryId, Day>> entries;
    QHash<QString, trust::CauseKey> causes;
};

Result<void> readTouch(const JsonAt &event, Names &names, Entry &entry)
{
    if (event.has("x"_L1)) {
        LAARI_ASSIGN(entry.x, event.at("x"_L1).number(-1, 1));
    }
    if (event.has("type"_L1)) {
        LAARI_ASSIGN(const size_t factor, event.at("type"_L1).word({"ability"_L1, "benevolence"_L1, "integrity"_L1}));
        entry.factor = TrustFactor(factor);
    }
    if (event.has("self"_L1)) {
        LAARI_ASSIGN(entry.noCushion, event.at("self"_L1).boolean());
        entry.fromCustomer = entry.noCushion ? 1 : 0;
    }
    if (event.has("cause"_L1)) {
        LAARI_ASSIGN(const QString text, event.at("cause"_L1).text());
        const QString cause = text.trimmed().toCaseFolded();
        if (!cause.isEmpty()) {
            if (!names.causes.contains(cause))
                names.causes.insert(cause, names.causes.size() + 1);
            entry.cause = names.causes.value(cause);
        }
    }
    return {};
}

Result<void> readState(const JsonAt &event, Entry &entry)
{
    entry.id.kind = EntryKind::Survey;
    LAARI_ASSIGN(entry.y, event.at("y"_L1).number(0, 1));
    LAARI_ASSIGN(entry.weight, event.at("n"_L1).number(0, mostPoints));
    LAARI_ASSIGN(entry.correction, event.number("g"_L1, 0, mostCorrected, 0));
    return {};
}

Result<Entry> readEvent(const JsonAt &event, qint64 number, Names &names)
{
    Entry entry;
    entry.id.value = number;
    LAARI_TRY(event.object());
    LAARI_ASSIGN(entry.day.value, event.at("day"_L1).whole(-farthestDay, farthestDay));
    LAARI_ASSIGN(entry.importance, event.number("I"_L1, 0, mostPoints, 1));
    LAARI_ASSIGN(entry.reliability, event.number("rho"_L1, 0, 1, 1));
    LAARI_ASSIGN(const size_t kind, event.at("kind"_L1).word({"touch"_L1, "mend"_L1, "state"_L1}));
    if (kind == 0) {
        LAARI_TRY(readTouch(event, names, entry));
    } else if (kind == 1) {
        LAARI_ASSIGN(entry.x, event.at("q"_L1).number(-1, 1));
    } else {
        LAARI_TRY(readState(event, entry));
    }
    if (event.has("id"_L1)) {
        const JsonAt id = event.at("id"_L1);
        LAARI_ASSIGN(const QString name, id.text());
        if (names.entries.contains(name))
            return id.invalid();
        names.entries.insert(name, {entry.id, entry.day});
    }
    return entry;
}

} // namespace

Result<trust::History> historyFromJson(const JsonAt &events)
{
    LAARI_ASSIGN(const std::vector<JsonAt> all, events.elements());
    Names names;
    trust::History history;
    history.reserve(all.size());
    for (const JsonAt &event : all) {
        LAARI_ASSIGN(Entry entry, readEvent(event, qint64(history.size()) + 1, names));
        history.push_back(entry);
    }
    // Events may stand in any order, so what a mend names may come after it.
    for (size_t i = 0; i < all.size(); ++i) {
        if (all[i].at("kind"_L1).word({"mend"_L1}).has_value()) {
            const JsonAt of = all[i].at("of"_L1);
            LAARI_ASSIGN(const QString name, of.text());
            const auto mended = names.entries.constFind(name);
            if (mended == names.entries.constEnd() || mended->second > history[i].day || mended->first == history[i].id)
                return of.invalid();
            history[i].mends = mended->first;
        }
    }
    return history;
}

Result<Parameters> parametersFromJson(const JsonAt &params)
{
    Parameters parameters;
    LAARI_ASSIGN(const QJsonObject object, params.object());
    for (auto it = object.begin(); it != object.end(); ++it) {
        const auto known =
            std::ranges::find_if(parameterNames, [&](const ParameterName &each) { return it.key() == each.name; });
        const JsonAt value(it.value(), params.path() + QLatin1Char('.') + it.key());
        if (known == parameterNames.end())
            return value.invalid();
        LAARI_ASSIGN(parameters.*known->member, value.number(0, mostPoints * 10));
    }
    if (!trust::validate(parameters))
        return params.invalid();
    return parameters;
}

} // namespace laari
