// SPDX-License-Identifier: GPL-3.0-or-later
// Every figure of tests/data/trust-cases.json: the model as its authors computed it, independently of this code.
#include "core/trust/Outlook.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

#include <map>
#include <string>

namespace laari::trust {
namespace {

constexpr double evidence = 1e-5;
constexpr double shown = 1e-3;

QJsonObject cases()
{
    QFile file(QStringLiteral(LAARI_TEST_DATA "/trust-cases.json"));
    if (!file.open(QIODevice::ReadOnly))
        ADD_FAILURE() << "no trust-cases.json";
    return QJsonDocument::fromJson(file.readAll()).object();
}

double number(const QJsonObject &object, const char *key, double otherwise)
{
    return object[QLatin1String(key)].toDouble(otherwise);
}

Parameters parametersOf(const QJsonObject &params)
{
    Parameters p;
    const std::map<QString, double Parameters::*> names = {
        {QStringLiteral("a"), &Parameters::baseRate},
        {QStringLiteral("W"), &Parameters::priorWeight},
        {QStringLiteral("tp"), &Parameters::goodSettlingDays},
        {QStringLiteral("tn"), &Parameters::badSettlingDays},
        {QStringLiteral("Hp"), &Parameters::goodHalfLifeDays},
        {QStringLiteral("Hn"), &Parameters::grievanceHalfLifeDays},
        {QStringLiteral("Hc"), &Parameters::closedGrievanceHalfLifeDays},
        {QStringLiteral("kappa"), &Parameters::lossWeight},
        {QStringLiteral("Q"), &Parameters::inletPoints},
        {QStringLiteral("c"), &Parameters::cushion},
        {QStringLiteral("rhop"), &Parameters::pendingRecovery},
        {QStringLiteral("rhos"), &Parameters::settledRecovery},
        {QStringLiteral("beta"), &Parameters::recoveryBonusPoints},
        {QStringLiteral("hp"), &Parameters::joyHalfLifeDays},
        {QStringLiteral("hn"), &Parameters::sorrowHalfLifeDays},
    };
    for (const QString &key : params.keys())
        p.*names.at(key) = params[key].toDouble();
    return p;
}

/// An event's id is its index.
History historyOf(const QJsonArray &events)
{
    std::map<QString, EntryId> ids;
    std::map<QString, CauseKey> causes;
    History history;
    for (const QJsonValue &value : events) {
        const QJsonObject event = value.toObject();
        Entry entry;
        entry.id.value = qint64(history.size()) + 1;
        entry.day.value = event[QLatin1String("day")].toInt();
        entry.importance = number(event, "I", 1);
        entry.reliability = number(event, "rho", 1);
        const QString kind = event[QLatin1String("kind")].toString();
        if (kind == QLatin1String("state")) {
            entry.id.kind = EntryKind::Survey;
            entry.y = number(event, "y", 0);
            entry.weight = number(event, "n", 0);
            entry.correction = number(event, "g", 0);
        } else if (kind == QLatin1String("mend")) {
            entry.x = number(event, "q", 0);
            entry.mends = ids.at(event[QLatin1String("of")].toString());
        } else {
            entry.x = number(event, "x", 0);
            entry.noCushion = event[QLatin1String("self")].toBool();
            const QString type = event[QLatin1String("type")].toString();
            entry.factor = type == QLatin1String("integrity")     ? TrustFactor::Integrity
                           : type == QLatin1String("benevolence") ? TrustFactor::Benevolence
                                                                  : TrustFactor::Ability;
            const QString cause = event[QLatin1String("cause")].toString();
            if (!cause.isEmpty())
                entry.cause = causes.try_emplace(cause, qint64(causes.size()) + 1).first->second;
            ids[event[QLatin1String("id")].toString()] = entry.id;
        }
        history.push_back(entry);
    }
    return history;
}

void expectOpinion(const QJsonObject &expected, const Opinion &opinion)
{
    EXPECT_NEAR(opinion.b, number(expected, "b", -1), evidence);
    EXPECT_NEAR(opinion.d, number(expected, "d", -1), evidence);
    EXPECT_NEAR(opinion.u, number(expected, "u", -1), evidence);
}

void expectOptional(const QJsonValue &expected, std::optional<double> found)
{
    ASSERT_EQ(!expected.isNull(), found.has_value());
    if (found) {
        EXPECT_NEAR(*found, expected.toDouble(), shown);
    }
}

TEST(Cases, PersonsOnEachDay)
{
    const QJsonArray persons = cases()[QLatin1String("persons")].toArray();
    ASSERT_GT(persons.size(), 30);
    for (const QJsonValue &person : persons) {
        const Model model(parametersOf(person[QLatin1String("params")].toObject()));
        const History history = historyOf(person[QLatin1String("events")].toArray());
        for (const QJsonValue &value : person[QLatin1String("expect")].toArray()) {
            const QJsonObject expected = value.toObject();
            const Day day{expected[QLatin1String("day")].toInt()};
            SCOPED_TRACE(person[QLatin1String("name")].toString().toStdString() + ", day " + std::to_string(day.value));
            const std::optional<ReservoirState> state = stateOn(model, history, day);
            ASSERT_TRUE(state);
            const Opinion opinion = model.opinion(*state);
            expectOpinion(expected, opinion);
            EXPECT_NEAR(model.trust(opinion), number(expected, "T", -1), shown);
            EXPECT_NEAR(state->pendingGoodwill, number(expected, "pending_good", -1), evidence);
            EXPECT_NEAR(state->pendingGrievance(), number(expected, "pending_bad", -1), evidence);
            expectOptional(expected[QLatin1String("cx")], Model::cx(state->cx));
            EXPECT_NEAR(model.range(opinion).low, number(expected, "low", -1), shown);
            EXPECT_NEAR(model.range(opinion).high, number(expected, "high", -1), shown);
        }
    }
}

TEST(Cases, EffectOfEachEntry)
{
    int effects = 0;
    for (const QJsonValue &person : cases()[QLatin1String("persons")].toArray()) {
        const Model model(parametersOf(person[QLatin1String("params")].toObject()));
        const History history = historyOf(person[QLatin1String("events")].toArray());
        std::map<qint64, double> found;
        for (const DayOutcome &outcome : replay(model, history))
            for (const Posting &posting : outcome.postings)
                found[posting.entry.value] = posting.effect.toPoints();
        for (const QJsonValue &expected : person[QLatin1String("effects")].toArray()) {
            const int index = expected[QLatin1String("event")].toInt();
            EXPECT_NEAR(found.at(index + 1), expected[QLatin1String("effect")].toDouble(), shown)
                << person[QLatin1String("name")].toString().toStdString() << ", event " << index;
            ++effects;
        }
    }
    EXPECT_GT(effects, 50);
}

TEST(Cases, Accounts)
{
    const QJsonObject all = cases();
    const QJsonObject histories = all[QLatin1String("histories")].toObject();
    const QJsonArray accounts = all[QLatin1String("accounts")].toArray();
    ASSERT_GE(accounts.size(), 9);
    const Model model(Parameters{});
    for (const QJsonValue &each : accounts) {
        SCOPED_TRACE(each[QLatin1String("name")].toString().toStdString());
        const Day day{each[QLatin1String("day")].toInt()};
        AccountHistory account;
        account.expectedDeciders = each[QLatin1String("expected_deciders")].toInt();
        for (const QJsonValue &person : each[QLatin1String("people")].toArray()) {
            const QString role = person[QLatin1String("role")].toString();
            PersonHistory history;
            history.entries = historyOf(histories[person[QLatin1String("history")].toString()].toArray());
            history.roles.first().role = role == QLatin1String("decider")      ? Role::Decider
                                         : role == QLatin1String("influencer") ? Role::Influencer
                                                                               : Role::Contact;
            history.roles.first().influence = person[QLatin1String("influence")].toInt();
            account.people.push_back(std::move(history));
        }
        const QJsonObject expected = each[QLatin1String("expect")].toObject();
        const AccountReading reading = accountOn(model, account, day);
        expectOpinion(expected, reading.opinion);
        EXPECT_NEAR(reading.trust, number(expected, "T", -1), shown);
        EXPECT_NEAR(model.range(reading.opinion).low, number(expected, "low", -1), shown);
        EXPECT_NEAR(model.range(reading.opinion).high, number(expected, "high", -1), shown);
        expectOptional(expected[QLatin1String("cx")], reading.cx);
        expectOptional(expected[QLatin1String("known")], reading.knownTrust);
        EXPECT_EQ(carriesSeriousFailures(model, account, day), expected[QLatin1String("carries")].toInt());
    }
}

} // namespace
} // namespace laari::trust
