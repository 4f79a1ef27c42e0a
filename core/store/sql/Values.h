// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Cents.h"
#include "core/base/Day.h"
#include "core/base/Ids.h"
#include "core/base/MicroPoints.h"
#include "core/model/Codes.h"
#include "core/store/sql/Statement.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QTime>

#include <cmath>
#include <limits>
#include <optional>
#include <type_traits>

namespace laari::sql {

// The few kinds of values SQLite knows; everything else is one of them. Texts are UTF-8.
int bindNull(sqlite3_stmt *statement, int index);
int bindInteger(sqlite3_stmt *statement, int index, qint64 value);
int bindReal(sqlite3_stmt *statement, int index, double value); ///< misuse for NaN, which SQLite would store as NULL
int bindText(sqlite3_stmt *statement, int index, const char *utf8, qsizetype size);
int bindBlob(sqlite3_stmt *statement, int index, const QByteArray &value);
bool isNull(sqlite3_stmt *statement, int index);
qint64 readInteger(sqlite3_stmt *statement, int index);
double readReal(sqlite3_stmt *statement, int index);
QString readText(sqlite3_stmt *statement, int index);
QByteArray readBlob(sqlite3_stmt *statement, int index);

template <> struct Value<qint64> {
    static int bind(sqlite3_stmt *s, int i, qint64 v) { return bindInteger(s, i, v); }
    static qint64 read(Statement &s, int i) { return readInteger(s.handle(), i); }
};
/// Within `lowest` and `highest`, or no program of ours wrote it.
inline qint64 readWithin(Statement &s, int i, qint64 lowest, qint64 highest)
{
    const qint64 value = readInteger(s.handle(), i);
    if (value >= lowest && value <= highest)
        return value;
    s.markUnreadable();
    return 0;
}
template <> struct Value<int> {
    static int bind(sqlite3_stmt *s, int i, int v) { return bindInteger(s, i, v); }
    static int read(Statement &s, int i)
    {
        return int(readWithin(s, i, std::numeric_limits<int>::min(), std::numeric_limits<int>::max()));
    }
};
template <> struct Value<bool> {
    static int bind(sqlite3_stmt *s, int i, bool v) { return bindInteger(s, i, v ? 1 : 0); }
    static bool read(Statement &s, int i) { return readInteger(s.handle(), i) != 0; }
};
template <> struct Value<double> {
    static int bind(sqlite3_stmt *s, int i, double v) { return bindReal(s, i, v); }
    static double read(Statement &s, int i) { return readReal(s.handle(), i); }
};
template <> struct Value<QString> {
    static int bind(sqlite3_stmt *s, int i, const QString &v)
    {
        const QByteArray utf8 = v.toUtf8();
        return bindText(s, i, utf8.constData(), utf8.size());
    }
    static QString read(Statement &s, int i) { return readText(s.handle(), i); }
};
template <> struct Value<QLatin1String> { // ASCII codes
    static int bind(sqlite3_stmt *s, int i, QLatin1String v) { return bindText(s, i, v.data(), v.size()); }
};
template <> struct Value<QByteArray> {
    static int bind(sqlite3_stmt *s, int i, const QByteArray &v) { return bindBlob(s, i, v); }
    static QByteArray read(Statement &s, int i) { return readBlob(s.handle(), i); }
};
template <typename Tag> struct Value<Id<Tag>> {
    static int bind(sqlite3_stmt *s, int i, Id<Tag> v) { return bindInteger(s, i, v.value); }
    static Id<Tag> read(Statement &s, int i) { return {readInteger(s.handle(), i)}; }
};
template <> struct Value<Day> {
    static int bind(sqlite3_stmt *s, int i, Day v) { return bindInteger(s, i, v.value); }
    static constexpr qint64 farthest = 3'000'000; // over eight thousand years: days can be added and subtracted
    static Day read(Statement &s, int i) { return {qint32(readWithin(s, i, -farthest, farthest))}; }
};
template <> struct Value<Cents> {
    static int bind(sqlite3_stmt *s, int i, Cents v) { return bindInteger(s, i, v.value); }
    static Cents read(Statement &s, int i) { return {readInteger(s.handle(), i)}; }
};
template <> struct Value<MicroPoints> {
    static int bind(sqlite3_stmt *s, int i, MicroPoints v) { return bindInteger(s, i, v.value); }
    static MicroPoints read(Statement &s, int i) { return {readInteger(s.handle(), i)}; }
};
template <> struct Value<QTime> { // minutes of the day
    static int bind(sqlite3_stmt *s, int i, QTime v) { return bindInteger(s, i, v.msecsSinceStartOfDay() / 60'000); }
    static QTime read(Statement &s, int i)
    {
        return QTime::fromMSecsSinceStartOfDay(int(readInteger(s.handle(), i)) * 60'000);
    }
};
template <> struct Value<QDateTime> { // milliseconds, UTC
    static int bind(sqlite3_stmt *s, int i, const QDateTime &v) { return bindInteger(s, i, v.toMSecsSinceEpoch()); }
    static QDateTime read(Statement &s, int i)
    {
        constexpr qint64 dayMs = 86'400'000; // bounded as days are: nobody walks to the end of time
        constexpr qint64 farthest = Value<Day>::farthest * dayMs;
        return QDateTime::fromMSecsSinceEpoch(readWithin(s, i, -farthest, farthest), Qt::UTC);
    }
};

template <typename T>
concept Coded = std::is_enum_v<T> && requires
{
    CodeTable<T>::table.size();
};

/// Enumerations are stored by their codes.
template <Coded T> struct Value<T> {
    static int bind(sqlite3_stmt *s, int i, T v) { return Value<QLatin1String>::bind(s, i, codeOf(v)); }
    static T read(Statement &s, int i)
    {
        if (const auto value = fromCode<T>(readText(s.handle(), i)))
            return *value;
        s.markUnreadable();
        return {};
    }
};
/// Stored as ten times its weight, so that sums of the column mean something.
template <> struct Value<Importance> {
    static int bind(sqlite3_stmt *s, int i, Importance v)
    {
        return bindInteger(s, i, std::lround(importanceWeight(v) * 10));
    }
    static Importance read(Statement &s, int i)
    {
        switch (readInteger(s.handle(), i)) {
        case 1: return Importance::Routine;
        case 5: return Importance::Minor;
        case 10: return Importance::Normal;
        case 20: return Importance::Major;
        case 40: return Importance::Critical;
        default: s.markUnreadable(); return Importance::Normal;
        }
    }
};

template <typename T> struct Value<std::optional<T>> {
    static int bind(sqlite3_stmt *s, int i, const std::optional<T> &v)
    {
        return v ? Value<T>::bind(s, i, *v) : bindNull(s, i);
    }
    static std::optional<T> read(Statement &s, int i)
    {
        return isNull(s.handle(), i) ? std::nullopt : std::optional<T>(Value<T>::read(s, i));
    }
};

} // namespace laari::sql
