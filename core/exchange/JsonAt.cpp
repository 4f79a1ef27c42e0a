// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/JsonAt.h"

#include <algorithm>
#include <cmath>

namespace laari {

bool JsonAt::has(QLatin1String key) const
{
    return !at(key).m_value.isNull();
}

JsonAt JsonAt::at(QLatin1String key) const
{
    const QJsonValue value = m_value.isObject() ? m_value[key] : QJsonValue(QJsonValue::Undefined);
    return {value.isUndefined() ? QJsonValue(QJsonValue::Null) : value,
            m_path.isEmpty() ? QString(key) : m_path + QLatin1Char('.') + key};
}

JsonAt JsonAt::at(qsizetype index) const
{
    return {m_value[index], m_path + QStringLiteral("[%1]").arg(index)};
}

Result<QJsonObject> JsonAt::object() const
{
    if (!m_value.isObject())
        return invalid();
    return m_value.toObject();
}

Result<std::vector<JsonAt>> JsonAt::elements() const
{
    std::vector<JsonAt> found;
    if (m_value.isNull())
        return found;
    if (!m_value.isArray())
        return invalid();
    const QJsonArray array = m_value.toArray();
    found.reserve(size_t(array.size()));
    for (qsizetype i = 0; i < array.size(); ++i)
        found.push_back(at(i));
    return found;
}

Result<QString> JsonAt::text() const
{
    if (!m_value.isString())
        return invalid();
    return m_value.toString();
}

Result<bool> JsonAt::boolean() const
{
    if (!m_value.isBool())
        return invalid();
    return m_value.toBool();
}

Result<double> JsonAt::number(double lowest, double highest) const
{
    const double number = m_value.toDouble(std::nan(""));
    // Written so that what is no number is refused too.
    if (!(number >= lowest && number <= highest))
        return invalid();
    return number;
}

Result<int> JsonAt::whole(int lowest, int highest) const
{
    LAARI_ASSIGN(const double value, number(lowest, highest));
    if (value != std::floor(value))
        return invalid();
    return int(value);
}

Result<double> JsonAt::number(QLatin1String key, double lowest, double highest, double otherwise) const
{
    if (!has(key))
        return otherwise;
    return at(key).number(lowest, highest);
}

Result<int> JsonAt::whole(QLatin1String key, int lowest, int highest, int otherwise) const
{
    if (!has(key))
        return otherwise;
    return at(key).whole(lowest, highest);
}

Result<size_t> JsonAt::word(std::initializer_list<QLatin1String> words) const
{
    LAARI_ASSIGN(const QString found, text());
    const auto it = std::ranges::find_if(words, [&](QLatin1String word) { return found == word; });
    if (it == words.end())
        return invalid();
    return size_t(it - words.begin());
}

} // namespace laari
