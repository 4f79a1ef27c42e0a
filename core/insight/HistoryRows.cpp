// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/HistoryRows.h"

#include "core/model/Codes.h"

#include <QJsonDocument>

#include <algorithm>
#include <cmath>

namespace laari::insight {

namespace {

using Name = QLatin1String;
/// Nothing: the value does not fit its column.
using Read = Result<std::optional<HistoryValue>>;

std::optional<qint64> integer(const QJsonValue &value)
{
    // toInteger() gives its default for what is no whole number of 64 bits.
    if (!value.isDouble() || value.toInteger(0) != value.toInteger(1))
        return std::nullopt;
    return value.toInteger();
}

std::optional<qint64> integerWithin(const QJsonValue &value, qint64 lowest, qint64 highest)
{
    const auto number = integer(value);
    return number && *number >= lowest && *number <= highest ? number : std::nullopt;
}

std::optional<Day> dayOf(const QJsonValue &value)
{
    constexpr qint64 farthest = 2'900'000; // years of four digits
    const auto days = integerWithin(value, -farthest, farthest);
    return days ? std::optional(Day{qint32(*days)}) : std::nullopt;
}

template <typename Enum> std::optional<Enum> wordOf(const QJsonValue &value)
{
    return fromCode<Enum>(value.toString());
}

std::optional<Importance> importanceOf(const QJsonValue &value)
{
    const auto tenfold = integer(value);
    for (const auto &[each, code] : CodeTable<Importance>::table)
        if (tenfold == std::lround(importanceWeight(each) * 10))
            return each;
    return std::nullopt;
}

template <typename T> Read plain(const std::optional<T> &value)
{
    return value ? std::optional<HistoryValue>(HistoryValue(*value)) : std::nullopt;
}

Read textValue(const QJsonValue &value, HistoryNames &)
{
    if (!value.isString())
        return std::nullopt;
    const QString text = value.toString();
    return std::optional(text.isEmpty() ? HistoryValue() : HistoryValue(text));
}

template <int lowest, int highest> Read numberValue(const QJsonValue &value, HistoryNames &)
{
    const auto number = integerWithin(value, lowest, highest);
    return plain(number ? std::optional(int(*number)) : std::nullopt);
}

Read flagValue(const QJsonValue &value, HistoryNames &)
{
    const auto flag = integerWithin(value, 0, 1);
    return plain(flag ? std::optional(*flag == 1) : std::nullopt);
}

Read dayValue(const QJsonValue &value, HistoryNames &)
{
    return plain(dayOf(value));
}

Read timeValue(const QJsonValue &value, HistoryNames &)
{
    const auto minutes = integerWithin(value, 0, 24 * 60 - 1);
    return plain(minutes ? std::optional(QTime(int(*minutes) / 60, int(*minutes) % 60)) : std::nullopt);
}

Read moneyValue(const QJsonValue &value, HistoryNames &)
{
    const auto cents = integerWithin(value, -Cents::highest, Cents::highest);
    return plain(cents ? std::optional(Cents{*cents}) : std::nullopt);
}

Read importanceValue(const QJsonValue &value, HistoryNames &)
{
    return plain(importanceOf(value));
}

template <typename Enum> Read wordValue(const QJsonValue &value, HistoryNames &)
{
    return plain(wordOf<Enum>(value));
}

template <Named what> Read nameValue(const QJsonValue &value, HistoryNames &names)
{
    const auto id = integer(value);
    if (!id)
        return std::nullopt;
    LAARI_ASSIGN(HistoryValue name, names.of(what, *id));
    return std::optional(std::move(name));
}

using Reader = Read (*)(const QJsonValue &, HistoryNames &);

struct Column {
    Name name;
    HistoryField field;
    Reader read;
};

constexpr Reader fiveSteps = &numberValue<1, 5>;

const std::vector<Column> &columnsOfTable(const QString &table)
{
    using F = HistoryField;
    static const std::vector<Column> account{
        {Name("name"), F::Name, textValue},
        {Name("business_id"), F::BusinessId, textValue},
        {Name("industry"), F::Industry, textValue},
        {Name("segment"), F::Segment, textValue},
        {Name("owner_id"), F::Owner, nameValue<Named::OwnPerson>},
        {Name("annual_revenue_cents"), F::AnnualRevenue, moneyValue},
        {Name("annual_margin_cents"), F::AnnualMargin, moneyValue},
        {Name("customer_since"), F::CustomerSince, dayValue},
        {Name("contract_ends"), F::ContractEnds, dayValue},
        {Name("tender_expected"), F::TenderExpected, dayValue},
        {Name("competitors"), F::Competitors, textValue},
        {Name("ease_of_switching"), F::EaseOfSwitching, fiveSteps},
        {Name("intention_to_continue"), F::IntentionToContinue, fiveSteps},
        {Name("expected_deciders"), F::ExpectedDeciders, numberValue<0, 50>},
        {Name("expected_influencers"), F::ExpectedInfluencers, numberValue<0, 50>},
        {Name("expected_contacts"), F::ExpectedContacts, numberValue<0, 50>},
        {Name("parent_id"), F::Parent, nameValue<Named::Account>},
        {Name("response_target_hours"), F::ResponseTarget, numberValue<1, 400>},
        {Name("notes"), F::Notes, textValue},
    };
    static const std::vector<Column> person{
        {Name("name"), F::Name, textValue},
        {Name("title"), F::Title, textValue},
        {Name("email"), F::Email, textValue},
        {Name("phone"), F::Phone, textValue},
        {Name("reports_to_id"), F::ReportsTo, nameValue<Named::Person>},
        {Name("known_since"), F::KnownSince, dayValue},
        {Name("active_until"), F::ActiveUntil, dayValue},
        {Name("replaces_id"), F::Replaces, nameValue<Named::Person>},
        {Name("chair_removed"), F::ChairRemoved, flagValue},
        {Name("advocate"), F::Advocate, flagValue},
        {Name("advocate_where"), F::AdvocateWhere, textValue},
        {Name("do_not_score"), F::DoNotScore, flagValue},
        {Name("survey_opt_out"), F::SurveyOptOut, flagValue},
        {Name("opening_step"), F::OpeningEstimate, fiveSteps},
        {Name("opening_day"), F::OpeningDay, dayValue},
        {Name("notes"), F::Notes, textValue},
    };
    static const std::vector<Column> touchpoint{
        {Name("account_id"), F::Account, nameValue<Named::Account>},
        {Name("day"), F::Date, dayValue},
        {Name("time_minutes"), F::Time, timeValue},
        {Name("channel"), F::Channel, wordValue<Channel>},
        {Name("importance"), F::Importance, importanceValue},
        {Name("emotion"), F::Emotion, fiveSteps},
        {Name("effectiveness"), F::Effectiveness, fiveSteps},
        {Name("ease"), F::Ease, fiveSteps},
        {Name("named_emotion_id"), F::NamedEmotion, nameValue<Named::ListItem>},
        {Name("factor"), F::TrustFactor, wordValue<TrustFactor>},
        {Name("source"), F::Source, wordValue<Source>},
        {Name("cause_id"), F::Cause, nameValue<Named::ListItem>},
        {Name("mends_id"), F::Mends, nameValue<Named::Touchpoint>},
        {Name("journey_stage_id"), F::JourneyStage, nameValue<Named::ListItem>},
        {Name("our_function_id"), F::OurFunction, nameValue<Named::ListItem>},
        {Name("hand_offs"), F::HandOffs, numberValue<0, 99>},
        {Name("delivered_by_id"), F::DeliveredBy, nameValue<Named::Partner>},
        {Name("own_feeling"), F::OwnFeeling, fiveSteps},
        {Name("project_id"), F::Project, nameValue<Named::Project>},
        {Name("recorded_as"), F::RecordedAs, wordValue<RecordedAs>},
        {Name("note"), F::Note, textValue},
        {Name("note_private"), F::NotePrivate, flagValue},
    };
    static const std::vector<Column> goal{
        {Name("level"), F::GoalLevel, numberValue<1, 100>},
        {Name("deciders"), F::GoalDeciders, numberValue<1, 50>},
        {Name("due"), F::GoalDue, dayValue},
    };
    static const std::vector<Column> none;
    if (table == Name("trust_goal"))
        return goal;
    if (table == Name("account"))
        return account;
    if (table == Name("stakeholder"))
        return person;
    return table == Name("touchpoint") ? touchpoint : none;
}

Read valueIn(const Column &column, const QJsonValue &value, HistoryNames &names)
{
    if (value.isNull())
        return std::optional(HistoryValue());
    return column.read(value, names);
}

/// A row of a table of parts: what tells it from the others of its subject, and what it says.
struct Part {
    qint64 key = 0;
    HistoryValue value;
};
using ReadPart = Result<std::optional<Part>>;

/// No day, for as long as is known, comes before all days.
std::optional<std::pair<qint64, std::optional<Day>>> beginning(const QJsonObject &row)
{
    const QJsonValue from = row.value(Name("from_day"));
    if (from.isNull())
        return std::pair(qint64(beginningOfTime.value), std::optional<Day>());
    const auto day = dayOf(from);
    if (!day)
        return std::nullopt;
    return std::pair(qint64(day->value), day);
}

ReadPart lifecyclePart(const QJsonObject &row, HistoryNames &)
{
    const auto from = beginning(row);
    const auto stage = wordOf<Lifecycle>(row.value(Name("stage")));
    if (!from || !stage)
        return std::nullopt;
    return Part{from->first, LifecyclePeriod{from->second, *stage, row.value(Name("lost_reason")).toString(),
                                             row.value(Name("lost_to")).toString()}};
}

ReadPart rolePart(const QJsonObject &row, HistoryNames &)
{
    const auto from = beginning(row);
    const auto role = wordOf<Role>(row.value(Name("role")));
    const auto influence = integerWithin(row.value(Name("influence")), 1, 5);
    if (!from || !role || !influence)
        return std::nullopt;
    return Part{from->first, RolePeriod{from->second, *role, int(*influence)}};
}

ReadPart participantPart(const QJsonObject &row, HistoryNames &names)
{
    const auto id = integer(row.value(Name("stakeholder_id")));
    const auto presence = wordOf<Presence>(row.value(Name("presence")));
    if (!id || !presence)
        return std::nullopt;
    LAARI_ASSIGN(const HistoryValue name, names.of(Named::Person, *id));
    HistoryParticipant participant{std::nullopt, *presence};
    if (const auto *text = std::get_if<QString>(&name))
        participant.name = *text;
    return Part{*id, participant};
}

template <Named what> ReadPart namedPart(const QJsonObject &row, const char *column, HistoryNames &names)
{
    const auto id = integer(row.value(Name(column)));
    if (!id)
        return std::nullopt;
    LAARI_ASSIGN(HistoryValue name, names.of(what, *id));
    return Part{*id, std::move(name)};
}

ReadPart ownPersonPart(const QJsonObject &row, HistoryNames &names)
{
    return namedPart<Named::OwnPerson>(row, "own_person_id", names);
}

ReadPart signPart(const QJsonObject &row, HistoryNames &names)
{
    return namedPart<Named::ListItem>(row, "sign_id", names);
}

struct PartTable {
    Name name;
    HistoryField field;
    ReadPart (*read)(const QJsonObject &, HistoryNames &);
};

const PartTable *partTable(const QString &name)
{
    static const PartTable tables[] = {
        {Name("account_lifecycle"), HistoryField::Lifecycle, lifecyclePart},
        {Name("stakeholder_role"), HistoryField::Role, rolePart},
        {Name("touchpoint_stakeholder"), HistoryField::Participants, participantPart},
        {Name("touchpoint_own_person"), HistoryField::OwnPeople, ownPersonPart},
        {Name("touchpoint_sign"), HistoryField::Signs, signPart},
    };
    const auto found =
        std::find_if(std::begin(tables), std::end(tables), [&](const PartTable &table) { return table.name == name; });
    return found == std::end(tables) ? nullptr : found;
}

/// The unnamed contact stands for nobody: that it came or went says nothing.
bool isNobody(const HistoryValue &value)
{
    const auto *participant = std::get_if<HistoryParticipant>(&value);
    return participant && participant->name && participant->name->isEmpty();
}

struct PartHistory {
    HistoryValue before;
    HistoryValue after;
};

void follow(std::map<qint64, PartHistory> &parts, RowOp op, Part part)
{
    const auto [at, isNew] = parts.try_emplace(part.key);
    if (op == RowOp::Insert)
        at->second.after = std::move(part.value);
    else if (isNew)
        at->second.before = std::move(part.value);
    else
        at->second.after = HistoryValue(); // it had come in this very step
}

} // namespace

QJsonObject columnsOf(const QString &json)
{
    return QJsonDocument::fromJson(json.toUtf8()).object();
}

Result<std::vector<FieldChange>> rowChanges(const std::vector<const RowChange *> &rows, HistoryNames &names)
{
    QJsonObject before; // of each column as it was first, and as it was last
    QJsonObject after;
    for (const RowChange *row : rows) {
        const QJsonObject now = columnsOf(row->after);
        const QJsonObject then = columnsOf(row->before);
        for (auto column = then.begin(); column != then.end(); ++column) {
            if (!now.contains(column.key()))
                continue;
            if (!before.contains(column.key()))
                before.insert(column.key(), column.value());
            after.insert(column.key(), now.value(column.key()));
        }
    }
    std::vector<FieldChange> changes;
    if (before.isEmpty())
        return changes;
    for (const Column &column : columnsOfTable(rows.front()->table)) {
        const QJsonValue then = before.value(column.name);
        const QJsonValue now = after.value(column.name);
        if (then.isUndefined() || then == now)
            continue;
        LAARI_ASSIGN(auto was, valueIn(column, then, names));
        LAARI_ASSIGN(auto is, valueIn(column, now, names));
        if (was && is)
            changes.push_back({column.field, std::move(*was), std::move(*is)});
    }
    return changes;
}

Result<std::vector<FieldChange>> partChanges(const std::vector<const RowChange *> &rows, HistoryNames &names)
{
    std::vector<FieldChange> changes;
    const PartTable *table = rows.empty() ? nullptr : partTable(rows.front()->table);
    if (!table)
        return changes;
    std::map<qint64, PartHistory> parts;
    for (const RowChange *row : rows) {
        if (row->op == RowOp::Update) // only a day that follows its touchpoint's
            continue;
        LAARI_ASSIGN(auto part, table->read(columnsOf(row->op == RowOp::Insert ? row->after : row->before), names));
        if (part && !isNobody(part->value))
            follow(parts, row->op, std::move(*part));
    }
    for (auto &[key, part] : parts)
        if (part.before != part.after)
            changes.push_back({table->field, std::move(part.before), std::move(part.after)});
    return changes;
}

Result<std::vector<FieldChange>> goalChanges(const std::vector<const RowChange *> &rows, HistoryNames &names)
{
    std::vector<FieldChange> changes;
    if (rows.empty())
        return changes;
    for (const Column &column : columnsOfTable(rows.front()->table)) {
        QJsonValue before = QJsonValue::Undefined; // no row has said of the column yet
        QJsonValue after;
        for (const RowChange *row : rows) {
            const QJsonObject then = columnsOf(row->before);
            const QJsonObject now = columnsOf(row->after);
            if (row->op == RowOp::Update && !now.contains(column.name))
                continue;
            if (before.isUndefined())
                before = row->op == RowOp::Insert ? QJsonValue() : then.value(column.name);
            after = row->op == RowOp::Delete ? QJsonValue() : now.value(column.name);
        }
        if (before.isUndefined() || after.isUndefined() || before == after)
            continue;
        LAARI_ASSIGN(auto was, valueIn(column, before, names));
        LAARI_ASSIGN(auto is, valueIn(column, after, names));
        if (was && is)
            changes.push_back({column.field, std::move(*was), std::move(*is)});
    }
    return changes;
}

SubjectName removedName(const RowChange &row)
{
    const QJsonObject columns = columnsOf(row.before);
    if (row.table == Name("touchpoint")) {
        const auto day = dayOf(columns.value(Name("day")));
        const auto channel = wordOf<Channel>(columns.value(Name("channel")));
        return day && channel ? SubjectName(TouchpointName{*day, *channel}) : SubjectName();
    }
    const QString name = columns.value(Name("name")).toString();
    return name.isEmpty() ? SubjectName() : SubjectName(name);
}

bool isUnnamedContact(const RowChange &row)
{
    return row.table == Name("stakeholder") &&
           columnsOf(row.before).value(Name("kind")).toString() == codeOf(StakeholderKind::Organisation);
}

} // namespace laari::insight
