// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/Evaluate.h"

#include "core/exchange/HistoryJson.h"
#include "core/trust/Outlook.h"

#include <QHash>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>

namespace laari {

using namespace Qt::StringLiterals;

namespace {

using trust::DayOutcome;
using trust::History;
using trust::Model;
using trust::Opinion;
using trust::ReservoirState;

double rounded(double value, int decimals)
{
    const double scale = std::pow(10, decimals);
    return std::round(value * scale) / scale + 0.0; // adding 0 makes -0 plain
}

QJsonValue rounded(std::optional<double> value, int decimals)
{
    return value ? QJsonValue(rounded(*value, decimals)) : QJsonValue(QJsonValue::Null);
}

void fillIn(QJsonObject &row, const Opinion &opinion, double trust, const trust::Range &range, std::optional<double> cx)
{
    row["b"_L1] = rounded(opinion.b, 6);
    row["d"_L1] = rounded(opinion.d, 6);
    row["u"_L1] = rounded(opinion.u, 6);
    row["T"_L1] = rounded(trust, 6);
    row["low"_L1] = rounded(range.low, 3);
    row["high"_L1] = rounded(range.high, 3);
    row["cx"_L1] = rounded(cx, 6);
}

int lastDay(const History &history)
{
    int last = history.empty() ? 0 : history.front().day.value;
    for (const trust::Entry &entry : history)
        last = std::max(last, entry.day.value);
    return last;
}

/// The rows of `array`, or one made of `otherwise` alone.
Result<std::vector<JsonAt>> rowsOr(const JsonAt &array, const std::vector<QJsonObject> &otherwise)
{
    LAARI_ASSIGN(std::vector<JsonAt> rows, array.elements());
    if (!rows.empty())
        return rows;
    for (const QJsonObject &object : otherwise)
        rows.emplace_back(object, array.path() + QStringLiteral("[%1]").arg(rows.size()));
    return rows;
}

/// At the day's end: the newest state up to it, passed on.
ReservoirState stateOn(const Model &model, const std::vector<DayOutcome> &outcomes, Day day)
{
    const auto after = std::ranges::upper_bound(outcomes, day, {}, [](const DayOutcome &o) { return o.state.day; });
    if (after == outcomes.begin()) {
        ReservoirState empty;
        empty.day = day;
        return empty;
    }
    return model.passed(std::prev(after)->state, day);
}

Result<QJsonObject> evaluatePerson(const JsonAt &person)
{
    LAARI_ASSIGN(QJsonObject filled, person.object());
    trust::Parameters parameters;
    if (person.has("params"_L1)) {
        LAARI_ASSIGN(parameters, parametersFromJson(person.at("params"_L1)));
    }
    LAARI_ASSIGN(const History history, historyFromJson(person.at("events"_L1)));
    const Model model(parameters);
    const std::vector<DayOutcome> outcomes = trust::replay(model, history);

    LAARI_ASSIGN(const std::vector<JsonAt> rows, rowsOr(person.at("expect"_L1), {{{"day"_L1, lastDay(history)}}}));
    QJsonArray expect;
    for (const JsonAt &row : rows) {
        LAARI_ASSIGN(QJsonObject object, row.object());
        LAARI_ASSIGN(const int day, row.at("day"_L1).whole(-farthestDay, farthestDay));
        const ReservoirState state = stateOn(model, outcomes, Day{day});
        const Opinion opinion = model.opinion(state);
        fillIn(object, opinion, model.trust(opinion), model.range(opinion), Model::cx(state.cx));
        object["pending_good"_L1] = rounded(state.pendingGoodwill, 6);
        object["pending_bad"_L1] = rounded(state.pendingGrievance(), 6);
        expect.append(object);
    }
    filled["expect"_L1] = expect;

    std::vector<double> effectOf(history.size());
    for (const DayOutcome &outcome : outcomes)
        for (const trust::Posting &posting : outcome.postings)
            effectOf[size_t(posting.entry.value - 1)] = posting.effect.toPoints();
    std::vector<QJsonObject> each;
    for (size_t i = 0; i < history.size(); ++i)
        each.push_back({{"event"_L1, qint64(i)}});
    LAARI_ASSIGN(const std::vector<JsonAt> asked, rowsOr(person.at("effects"_L1), each));
    QJsonArray effects;
    for (const JsonAt &row : asked) {
        LAARI_ASSIGN(QJsonObject object, row.object());
        LAARI_ASSIGN(const int event, row.at("event"_L1).whole(0, int(history.size()) - 1));
        object["effect"_L1] = rounded(effectOf[size_t(event)], 4);
        effects.append(object);
    }
    filled["effects"_L1] = effects;
    return filled;
}

Result<QJsonObject> evaluateAccount(const JsonAt &account, const QHash<QString, History> &histories)
{
    LAARI_ASSIGN(QJsonObject filled, account.object());
    const Model model(trust::Parameters{});
    trust::AccountHistory people;
    LAARI_ASSIGN(people.expectedDeciders, account.whole("expected_deciders"_L1, 0, 1000, 1));
    int last = 0;
    LAARI_ASSIGN(const std::vector<JsonAt> persons, account.at("people"_L1).elements());
    for (const JsonAt &each : persons) {
        LAARI_TRY(each.object());
        trust::PersonHistory person;
        RolePeriod &period = person.roles.first();
        LAARI_ASSIGN(const size_t role, each.at("role"_L1).word({"decider"_L1, "influencer"_L1, "contact"_L1}));
        period.role = Role(role);
        LAARI_ASSIGN(period.influence, each.whole("influence"_L1, 1, 5, 3));
        const JsonAt named = each.at("history"_L1);
        LAARI_ASSIGN(const QString name, named.text());
        if (!histories.contains(name))
            return named.invalid();
        person.entries = histories.value(name);
        person.knownSince = Day{-farthestDay};
        last = people.people.empty() ? lastDay(person.entries) : std::max(last, lastDay(person.entries));
        people.people.push_back(std::move(person));
    }
    LAARI_ASSIGN(const int on, account.whole("day"_L1, -farthestDay, farthestDay, last));
    const Day day{on};

    const trust::AccountReading reading = trust::accountOn(model, people, day);
    QJsonObject expect = account.at("expect"_L1).object().value_or(QJsonObject());
    fillIn(expect, reading.opinion, reading.trust, model.range(reading.opinion), reading.cx);
    expect["known"_L1] = rounded(reading.knownTrust, 4);
    expect["carries"_L1] = trust::carriesSeriousFailures(model, people, day);
    filled["day"_L1] = on;
    filled["expect"_L1] = expect;
    return filled;
}

} // namespace

Result<QByteArray> evaluate(const QByteArray &json)
{
    QJsonParseError parsed;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parsed);
    if (parsed.error != QJsonParseError::NoError)
        return fail(ErrorCode::JsonInvalid, {QStringLiteral("offset %1").arg(parsed.offset)}, parsed.errorString());
    if (!document.isObject())
        return fail(ErrorCode::JsonInvalid, {QStringLiteral("offset 0")});

    QJsonObject filled = document.object();
    const JsonAt root(filled, {});
    LAARI_ASSIGN(const std::vector<JsonAt> persons, root.at("persons"_L1).elements());
    QJsonArray people;
    for (const JsonAt &person : persons) {
        LAARI_ASSIGN(const QJsonObject object, evaluatePerson(person));
        people.append(object);
    }
    if (root.has("persons"_L1))
        filled["persons"_L1] = people;

    QHash<QString, History> histories;
    if (root.has("histories"_L1)) {
        LAARI_ASSIGN(const QJsonObject named, root.at("histories"_L1).object());
        for (auto it = named.begin(); it != named.end(); ++it) {
            const JsonAt events(it.value(), QStringLiteral("histories.") + it.key());
            LAARI_ASSIGN(histories[it.key()], historyFromJson(events));
        }
    }
    LAARI_ASSIGN(const std::vector<JsonAt> all, root.at("accounts"_L1).elements());
    QJsonArray accounts;
    for (const JsonAt &account : all) {
        LAARI_ASSIGN(const QJsonObject object, evaluateAccount(account, histories));
        accounts.append(object);
    }
    if (root.has("accounts"_L1))
        filled["accounts"_L1] = accounts;
    return QJsonDocument(filled).toJson();
}

} // namespace laari
