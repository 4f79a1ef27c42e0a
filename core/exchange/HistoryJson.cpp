// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/HistoryJson.h"

#include <QHash>

#include <array>

namespace laari {

namespace {

using trust::Entry;
using trust::EntryId;
using trust::EntryKind;
using trust::Parameters;

constexpr auto latin(const char *text)
{
    return QLatin1String(text);
}

/// Far beyond anything sensible (critical is 4 points), and far from where sums lose their digits.
constexpr double mostPoints = 1000;
/// A survey that kept nothing at all would leave nothing to tell the earlier surveys by.
constexpr double mostCorrected = 0.999999;

struct ParameterName {
    QLatin1String name;
    double Parameters::*member;
};

constexpr std::array<ParameterName, 15> parameterNames = {{
    {latin("a"), &Parameters::baseRate},
    {latin("W"), &Parameters::priorWeight},
    {latin("tp"), &Parameters::goodSettlingDays},
    {latin("tn"), &Parameters::badSettlingDays},
    {latin("Hp"), &Parameters::goodHalfLifeDays},
    {latin("Hn"), &Parameters::grievanceHalfLifeDays},
    {latin("Hc"), &Parameters::closedGrievanceHalfLifeDays},
    {latin("kappa"), &Parameters::lossWeight},
    {latin("Q"), &Parameters::inletPoints},
    {latin("c"), &Parameters::cushion},
    {latin("rhop"), &Parameters::pendingRecovery},
    {latin("rhos"), &Parameters::settledRecovery},
    {latin("beta"), &Parameters::recoveryBonusPoints},
    {latin("hp"), &Parameters::joyHalfLifeDays},
    {latin("hn"), &Parameters::sorrowHalfLifeDays},
}};

/// What the events of one history are called among themselves.
struct Names {
    QHash<QString, std::pair<EntryId, Day>> entries;
    QHash<QString, trust::CauseKey> causes;
};

Result<void> readTouch(const JsonAt &event, Names &names, Entry &entry)
{
    if (event.has(latin("x"))) {
        LAARI_ASSIGN(entry.x, event.at(latin("x")).number(-1, 1));
    }
    if (event.has(latin("type"))) {
        LAARI_ASSIGN(const size_t factor,
                     event.at(latin("type")).word({latin("ability"), latin("benevolence"), latin("integrity")}));
        entry.factor = TrustFactor(factor);
    }
    if (event.has(latin("self"))) {
        LAARI_ASSIGN(entry.noCushion, event.at(latin("self")).boolean());
        entry.fromCustomer = entry.noCushion ? 1 : 0;
    }
    if (event.has(latin("cause"))) {
        LAARI_ASSIGN(const QString text, event.at(latin("cause")).text());
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
    LAARI_ASSIGN(entry.y, event.at(latin("y")).number(0, 1));
    LAARI_ASSIGN(entry.weight, event.at(latin("n")).number(0, mostPoints));
    LAARI_ASSIGN(entry.correction, event.number(latin("g"), 0, mostCorrected, 0));
    return {};
}

Result<Entry> readEvent(const JsonAt &event, qint64 number, Names &names)
{
    Entry entry;
    entry.id.value = number;
    LAARI_TRY(event.object());
    LAARI_ASSIGN(entry.day.value, event.at(latin("day")).whole(-farthestDay, farthestDay));
    LAARI_ASSIGN(entry.importance, event.number(latin("I"), 0, mostPoints, 1));
    LAARI_ASSIGN(entry.reliability, event.number(latin("rho"), 0, 1, 1));
    LAARI_ASSIGN(const size_t kind, event.at(latin("kind")).word({latin("touch"), latin("mend"), latin("state")}));
    if (kind == 0) {
        LAARI_TRY(readTouch(event, names, entry));
    } else if (kind == 1) {
        LAARI_ASSIGN(entry.x, event.at(latin("q")).number(-1, 1));
    } else {
        LAARI_TRY(readState(event, entry));
    }
    if (event.has(latin("id"))) {
        const JsonAt id = event.at(latin("id"));
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
        if (all[i].at(latin("kind")).word({latin("mend")}).has_value()) {
            const JsonAt of = all[i].at(latin("of"));
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
