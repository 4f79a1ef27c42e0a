// SPDX-License-Identifier: GPL-3.0-or-later
#include "Histories.h"

#include "core/trust/Outlook.h"

#include <algorithm>

namespace laari::trust::test {

const Model &model()
{
    static const Model defaults{Parameters{}};
    return defaults;
}

Entry touch(qint64 id, int day, double x, double importance, double reliability)
{
    Entry entry;
    entry.id.value = id;
    entry.day.value = day;
    entry.x = x;
    entry.importance = importance;
    entry.reliability = reliability;
    return entry;
}

Entry mending(qint64 id, int day, qint64 failure, double q)
{
    Entry entry = touch(id, day, q);
    entry.mends = EntryId{EntryKind::Touchpoint, failure};
    return entry;
}

Entry survey(qint64 id, int day, double y, double weight, double correction)
{
    Entry entry;
    entry.id = {EntryKind::Survey, id};
    entry.day.value = day;
    entry.y = y;
    entry.weight = weight;
    entry.correction = correction;
    return entry;
}

History Chance::history()
{
    static const std::vector<double> importances = {0.1, 0.5, 1, 1, 2, 4};
    static const std::vector<double> reliabilities = {1, 0.8, 0.8, 0.5, 0.4};
    static const std::vector<double> scores = {-1, -0.9, -0.5, -0.3, -0.1, -0.05, 0, 0.05, 0.1, 0.3, 0.5, 0.8, 0.9, 1};
    const int entries = whole(1, 60);
    const int span = whole(1, 1100);
    const double gloom = real(0.1, 0.9);

    History history;
    std::vector<EntryId> mendable;
    std::vector<int> days;
    for (int i = 0; i < entries; ++i)
        days.push_back(whole(0, whole(0, 3) == 0 ? span / 10 : span));
    std::ranges::sort(days);
    for (int i = 0; i < entries; ++i) {
        // A third of the entries share the date of the one before.
        const int day = i > 0 && one(0.33) ? history.back().day.value : days[size_t(i)];
        const qint64 id = i + 1;
        if (one(0.08)) {
            history.push_back(survey(id, std::max(day, history.empty() ? 0 : history.back().day.value), real(0, 1),
                                     real(0.5, 6), one(0.4) ? 0 : real(0.1, 0.9)));
            history.back().fromCustomer = one(0.5) ? 1 : 0;
            continue;
        }
        Entry entry = touch(id, std::max(day, history.empty() ? 0 : history.back().day.value), from(scores),
                            from(importances), from(reliabilities));
        if (one(0.5))
            entry.x = one(gloom) ? real(-1, 0) : real(0, 1);
        if (one(0.04))
            entry.x.reset();
        entry.noCushion = one(0.2);
        entry.fromCustomer = entry.noCushion ? 1 : 0;
        entry.factor = TrustFactor(whole(0, 2));
        entry.cause = one(0.5) ? whole(1, 3) : 0;
        if (!mendable.empty() && one(0.35)) {
            entry.mends = one(0.6) ? mendable.back() : from(mendable);
            entry.mendingShare = one(0.3) ? 0.5 : 1;
            if (entry.x && one(0.6))
                entry.x = std::abs(*entry.x);
        }
        // Also what is no failure, and recoveries themselves.
        if ((entry.x && *entry.x < 0) || one(0.1))
            mendable.push_back(entry.id);
        history.push_back(entry);
    }
    return history;
}

Parameters Chance::parameters()
{
    for (;;) {
        Parameters parameters;
        for (const ParameterInfo &info : parameterInfos())
            parameters.*info.member = real(info.lowest, info.highest);
        if (validate(parameters))
            return parameters;
    }
}

ReservoirState stateAt(const Model &model, const History &history, int day)
{
    ReservoirState empty;
    empty.day.value = day;
    return stateOn(model, history, Day{day}).value_or(empty);
}

double trustAt(const Model &model, const History &history, int day)
{
    return model.trust(stateAt(model, history, day));
}

History without(const History &history, EntryId id)
{
    bool failure = false;
    for (const DayOutcome &outcome : replay(Model(Parameters{}), history, Effects::Skip))
        for (const FailureState &each : outcome.failures)
            failure = failure || each.failure == id;
    History rest;
    std::ranges::copy_if(history, std::back_inserter(rest),
                         [&](const Entry &entry) { return entry.id != id && !(failure && entry.mends == id); });
    return rest;
}

} // namespace laari::trust::test
