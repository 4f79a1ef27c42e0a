// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/Evaluate.h"

#include "tests/support/CaseName.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <string>

namespace laari {
namespace {

QByteArray cases()
{
    QFile file(QStringLiteral(LAARI_TEST_DATA "/trust-cases.json"));
    if (!file.open(QIODevice::ReadOnly))
        ADD_FAILURE() << "no trust-cases.json";
    return file.readAll();
}

QJsonObject parsed(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

/// Every number of `expected` stands in `found`, at the same place and near enough.
void expectNear(const QJsonValue &expected, const QJsonValue &found, const std::string &where)
{
    ASSERT_EQ(expected.type(), found.type()) << where;
    if (expected.isDouble()) {
        const bool evidence = where.ends_with(".b") || where.ends_with(".d") || where.ends_with(".u") ||
                              where.find("pending") != std::string::npos;
        EXPECT_NEAR(expected.toDouble(), found.toDouble(), evidence ? 1.1e-6 : 1e-3) << where;
    } else if (expected.isArray()) {
        ASSERT_EQ(expected.toArray().size(), found.toArray().size()) << where;
        for (qsizetype i = 0; i < expected.toArray().size(); ++i)
            expectNear(expected[i], found[i], where + "[" + std::to_string(i) + "]");
    } else if (expected.isObject()) {
        for (const QString &key : expected.toObject().keys())
            expectNear(expected[key], found[key], where + "." + key.toStdString());
    } else {
        EXPECT_EQ(expected, found) << where;
    }
}

/// The cases with other figures in the place of theirs.
QJsonValue blanked(const QJsonValue &value)
{
    static const QStringList kept = {
        QStringLiteral("note"),      QStringLiteral("name"),   QStringLiteral("events"),
        QStringLiteral("histories"), QStringLiteral("day"),    QStringLiteral("event"),
        QStringLiteral("params"),    QStringLiteral("people"), QStringLiteral("expected_deciders")};
    if (value.isArray()) {
        QJsonArray array;
        for (const QJsonValue &each : value.toArray())
            array.append(blanked(each));
        return array;
    }
    if (value.isObject()) {
        QJsonObject object = value.toObject();
        for (const QString &key : object.keys())
            if (!kept.contains(key))
                object[key] = blanked(object[key]);
        return object;
    }
    return -777;
}

TEST(Evaluate, FillsInEveryFigureOfTheCases)
{
    const QJsonObject expected = parsed(cases());
    const Result<QByteArray> filled = evaluate(QJsonDocument(blanked(expected).toObject()).toJson());
    ASSERT_TRUE(filled) << qPrintable(filled.error().arguments.value(0));
    expectNear(expected, parsed(*filled), "");
    EXPECT_FALSE(filled->contains("-777"));
}

TEST(Evaluate, IsItsOwnFixedPoint)
{
    const Result<QByteArray> once = evaluate(cases());
    ASSERT_TRUE(once);
    EXPECT_EQ(*evaluate(*once), *once);
}

TEST(Evaluate, MakesARowAndEffectsWhereNoneAreAskedFor)
{
    const QByteArray json = R"({"persons": [{"events": [
        {"day": 0, "kind": "touch", "id": "a", "x": -0.5}, {"day": 30, "kind": "mend", "of": "a", "q": 0.37}]}],
        "histories": {"h": [{"day": 3, "kind": "touch", "x": 1}]},
        "accounts": [{"people": [{"role": "decider", "history": "h"}]}]})";
    const Result<QByteArray> filled = evaluate(json);
    ASSERT_TRUE(filled);
    const QJsonObject object = parsed(*filled);
    const QJsonValue person = object[u"persons"][0];
    EXPECT_EQ(person[u"expect"].toArray().size(), 1);
    EXPECT_EQ(person[u"expect"][0][u"day"].toInt(), 30);
    EXPECT_LT(person[u"expect"][0][u"T"].toDouble(), 50);
    EXPECT_EQ(person[u"effects"].toArray().size(), 2);
    EXPECT_GT(person[u"effects"][1][u"effect"].toDouble(), 0);
    EXPECT_EQ(object[u"accounts"][0][u"day"].toInt(), 3);
    EXPECT_EQ(object[u"accounts"][0][u"expect"][u"cx"].toDouble(), 100);
}

TEST(Evaluate, EmptyHistoriesAreKnownForNothing)
{
    const Result<QByteArray> filled = evaluate(R"({"persons": [{"events": []}, {"params": {"a": 0.4}}]})");
    ASSERT_TRUE(filled);
    const QJsonObject object = parsed(*filled);
    EXPECT_EQ(object[u"persons"][0][u"expect"][0][u"u"].toDouble(), 1);
    EXPECT_TRUE(object[u"persons"][0][u"expect"][0][u"cx"].isNull());
    EXPECT_EQ(object[u"persons"][1][u"expect"][0][u"T"].toDouble(), 40);
}

TEST(Evaluate, OrderOfEventsDoesNotMatter)
{
    const QByteArray forward = R"({"persons": [{"events": [
        {"day": 0, "kind": "touch", "id": "a", "x": -0.5}, {"day": 9, "kind": "mend", "of": "a", "q": 0.7}]}]})";
    const QByteArray backward = R"({"persons": [{"events": [
        {"day": 9, "kind": "mend", "of": "a", "q": 0.7}, {"day": 0, "kind": "touch", "id": "a", "x": -0.5}]}]})";
    EXPECT_EQ(parsed(*evaluate(forward))[u"persons"][0][u"expect"],
              parsed(*evaluate(backward))[u"persons"][0][u"expect"]);
}

struct InvalidCase {
    const char *json;
    const char *where;
};

class Invalid : public testing::TestWithParam<InvalidCase> {};

TEST_P(Invalid, IsRefusedWithItsPlace)
{
    const Result<QByteArray> result = evaluate(GetParam().json);
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, ErrorCode::JsonInvalid);
    EXPECT_EQ(result.error().arguments, QStringList{QString::fromLatin1(GetParam().where)});
}

#define EVENT(event) "{\"persons\": [{\"events\": [{\"day\": 0, \"kind\": \"touch\", \"x\": 0}, " event "]}]}"

const InvalidCase invalidCases[] = {
    {"", "offset 0"},
    {"[]", "offset 0"},
    {"{\"persons\": ", "offset 12"},
    {"{\"persons\": 3}", "persons"},
    {"{\"persons\": [3]}", "persons[0]"},
    {"{\"persons\": [{\"events\": {}}]}", "persons[0].events"},
    {EVENT("7"), "persons[0].events[1]"},
    {EVENT("{\"kind\": \"touch\", \"x\": 0}"), "persons[0].events[1].day"},
    {EVENT("{\"day\": 0.5, \"kind\": \"touch\"}"), "persons[0].events[1].day"},
    {EVENT("{\"day\": 1e9, \"kind\": \"touch\"}"), "persons[0].events[1].day"},
    {EVENT("{\"day\": 1e300, \"kind\": \"touch\"}"), "persons[0].events[1].day"},
    {EVENT("{\"day\": 1}"), "persons[0].events[1].kind"},
    {EVENT("{\"day\": 1, \"kind\": \"tuoch\"}"), "persons[0].events[1].kind"},
    {EVENT("{\"day\": 1, \"kind\": \"touch\", \"x\": 1.01}"), "persons[0].events[1].x"},
    {EVENT("{\"day\": 1, \"kind\": \"touch\", \"x\": \"0.5\"}"), "persons[0].events[1].x"},
    {EVENT("{\"day\": 1, \"kind\": \"touch\", \"x\": 0, \"I\": -1}"), "persons[0].events[1].I"},
    {EVENT("{\"day\": 1, \"kind\": \"touch\", \"x\": 0, \"I\": 1e30}"), "persons[0].events[1].I"},
    {EVENT("{\"day\": 1, \"kind\": \"touch\", \"x\": 0, \"rho\": 2}"), "persons[0].events[1].rho"},
    {EVENT("{\"day\": 1, \"kind\": \"touch\", \"x\": 0, \"type\": \"skill\"}"), "persons[0].events[1].type"},
    {EVENT("{\"day\": 1, \"kind\": \"touch\", \"x\": 0, \"self\": 1}"), "persons[0].events[1].self"},
    {EVENT("{\"day\": 1, \"kind\": \"touch\", \"x\": 0, \"cause\": 1}"), "persons[0].events[1].cause"},
    {EVENT("{\"day\": 1, \"kind\": \"mend\", \"q\": 1}"), "persons[0].events[1].of"},
    {EVENT("{\"day\": 1, \"kind\": \"mend\", \"of\": \"z\", \"q\": 1}"), "persons[0].events[1].of"},
    {EVENT("{\"day\": 1, \"kind\": \"mend\", \"of\": \"z\"}"), "persons[0].events[1].q"},
    {EVENT("{\"day\": 1, \"kind\": \"mend\", \"of\": \"z\", \"id\": \"z\", \"q\": 1}"), "persons[0].events[1].of"},
    {EVENT("{\"day\": 1, \"kind\": \"mend\", \"of\": \"f\", \"q\": 1}, {\"day\": 2, \"kind\": \"touch\", \"id\": "
           "\"f\", \"x\": -1}"),
     "persons[0].events[1].of"},
    {EVENT("{\"day\": 1, \"kind\": \"touch\", \"id\": \"a\"}, {\"day\": 1, \"kind\": \"touch\", \"id\": \"a\"}"),
     "persons[0].events[2].id"},
    {EVENT("{\"day\": 1, \"kind\": \"state\", \"y\": 2, \"n\": 1}"), "persons[0].events[1].y"},
    {EVENT("{\"day\": 1, \"kind\": \"state\", \"y\": 1}"), "persons[0].events[1].n"},
    {EVENT("{\"day\": 1, \"kind\": \"state\", \"y\": 1, \"n\": 1, \"g\": 1}"), "persons[0].events[1].g"},
    {"{\"persons\": [{\"params\": {\"zeta\": 1}}]}", "persons[0].params.zeta"},
    {"{\"persons\": [{\"params\": {\"a\": \"x\"}}]}", "persons[0].params.a"},
    {"{\"persons\": [{\"params\": {\"a\": 0.9}}]}", "persons[0].params"},
    {"{\"persons\": [{\"params\": {\"Hp\": 130, \"tp\": 60}}]}", "persons[0].params"},
    {"{\"persons\": [{\"params\": []}]}", "persons[0].params"},
    {"{\"persons\": [{\"expect\": [{}]}]}", "persons[0].expect[0].day"},
    {"{\"persons\": [{\"expect\": [1]}]}", "persons[0].expect[0]"},
    {"{\"persons\": [{\"effects\": [{\"event\": 0}]}]}", "persons[0].effects[0].event"},
    {"{\"histories\": []}", "histories"},
    {"{\"histories\": {\"h\": [{\"day\": 0}]}}", "histories.h[0].kind"},
    {"{\"accounts\": [{\"people\": [{\"role\": \"decider\", \"history\": \"h\"}]}]}", "accounts[0].people[0].history"},
    {"{\"accounts\": [{\"people\": [{\"role\": \"boss\", \"history\": \"h\"}]}]}", "accounts[0].people[0].role"},
    {"{\"histories\": {\"h\": []}, \"accounts\": [{\"people\": [{\"role\": \"decider\", \"influence\": 6, \"history\": "
     "\"h\"}]}]}",
     "accounts[0].people[0].influence"},
    {"{\"accounts\": [{\"expected_deciders\": -1}]}", "accounts[0].expected_deciders"},
};

INSTANTIATE_TEST_SUITE_P(Table, Invalid, testing::ValuesIn(invalidCases), [](const auto &each) {
    return laari::caseName(each.index, QString::fromUtf8(each.param.json));
});

TEST(Evaluate, GarbageIsRefusedNotFeared)
{
    const QByteArray deep = "{\"persons\": " + QByteArray(200000, '[');
    EXPECT_FALSE(evaluate(deep));
    EXPECT_FALSE(evaluate(deep + QByteArray(200000, ']') + "}"));
    EXPECT_FALSE(evaluate(QByteArray(1000, '\0')));
    EXPECT_FALSE(evaluate("{\"persons\": [{\"events\": [{\"day\": 1e999, \"kind\": \"touch\"}]}]}"));
    EXPECT_FALSE(evaluate("{\"persons\": [{\"events\": [{\"day\": 1, \"kind\": \"touch\", \"x\": NaN}]}]}"));

    // Damaged in a few places the cases must be refused or worked out, nothing else.
    std::mt19937 engine(1);
    for (int i = 0; i < 300; ++i) {
        QByteArray damaged = cases();
        for (auto times = 1 + engine() % 3; times > 0; --times)
            damaged[qsizetype(engine() % unsigned(damaged.size()))] = "0129-.eE\"{}[],:x"[engine() % 16];
        const Result<QByteArray> result = evaluate(damaged);
        if (!result) {
            EXPECT_EQ(result.error().code, ErrorCode::JsonInvalid);
            EXPECT_FALSE(result.error().arguments.value(0).isEmpty());
        }
    }
}

} // namespace
} // namespace laari
