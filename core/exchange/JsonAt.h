// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>

#include <initializer_list>
#include <optional>
#include <vector>

namespace laari {

/// A value of a JSON document that knows where it stands, so that what is wrong with it can be said: every error is
/// JsonInvalid with a place as in "persons[3].events[2].x".
class JsonAt {
public:
    JsonAt(QJsonValue value, QString path) : m_value(std::move(value)), m_path(std::move(path)) {}

    const QString &path() const { return m_path; }
    Unexpected invalid() const { return fail(ErrorCode::JsonInvalid, {m_path}); }

    /// Missing and null are the same.
    bool has(QLatin1String key) const;
    JsonAt at(QLatin1String key) const;
    JsonAt at(qsizetype index) const;

    Result<QJsonObject> object() const;
    /// The elements; none if missing.
    Result<std::vector<JsonAt>> elements() const;
    Result<QString> text() const;
    Result<bool> boolean() const;
    /// A number from `lowest` to `highest`.
    Result<double> number(double lowest, double highest) const;
    Result<int> whole(int lowest, int highest) const;

    Result<double> number(QLatin1String key, double lowest, double highest, double otherwise) const;
    Result<int> whole(QLatin1String key, int lowest, int highest, int otherwise) const;
    /// Which of `words` the text is.
    Result<size_t> word(std::initializer_list<QLatin1String> words) const;

private:
    QJsonValue m_value;
    QString m_path;
};

} // namespace laari
