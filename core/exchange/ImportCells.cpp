// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ImportCells.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <utility>

namespace laari::exchange {

namespace {

/// What a book calls the fields of which it keeps cells.
constexpr std::array fieldNames{
    std::pair(Field::BusinessId, QLatin1String("business_id")),
    std::pair(Field::Industry, QLatin1String("industry")),
    std::pair(Field::Segment, QLatin1String("segment")),
    std::pair(Field::Lifecycle, QLatin1String("lifecycle")),
    std::pair(Field::LostReason, QLatin1String("lost_reason")),
    std::pair(Field::LostTo, QLatin1String("lost_to")),
    std::pair(Field::Owner, QLatin1String("owner")),
    std::pair(Field::Revenue, QLatin1String("revenue")),
    std::pair(Field::Margin, QLatin1String("margin")),
    std::pair(Field::CustomerSince, QLatin1String("customer_since")),
    std::pair(Field::ContractEnds, QLatin1String("contract_ends")),
    std::pair(Field::TenderExpected, QLatin1String("tender_expected")),
    std::pair(Field::Competitors, QLatin1String("competitors")),
    std::pair(Field::Deciders, QLatin1String("deciders")),
    std::pair(Field::Notes, QLatin1String("notes")),
    std::pair(Field::Name, QLatin1String("name")),
    std::pair(Field::Role, QLatin1String("role")),
    std::pair(Field::Influence, QLatin1String("influence")),
    std::pair(Field::Title, QLatin1String("title")),
    std::pair(Field::Email, QLatin1String("email")),
    std::pair(Field::Phone, QLatin1String("phone")),
    std::pair(Field::Date, QLatin1String("date")),
    std::pair(Field::Time, QLatin1String("time")),
    std::pair(Field::Channel, QLatin1String("channel")),
    std::pair(Field::Importance, QLatin1String("importance")),
    std::pair(Field::Emotion, QLatin1String("emotion")),
    std::pair(Field::Effectiveness, QLatin1String("effectiveness")),
    std::pair(Field::Ease, QLatin1String("ease")),
    std::pair(Field::Factor, QLatin1String("factor")),
    std::pair(Field::Source, QLatin1String("source")),
    std::pair(Field::Cause, QLatin1String("cause")),
    std::pair(Field::Function, QLatin1String("function")),
    std::pair(Field::DeliveredBy, QLatin1String("delivered_by")),
};

} // namespace

ImportCells ImportCells::fromJson(const QString &json)
{
    ImportCells cells;
    if (json.isEmpty())
        return cells;
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    for (const auto &[field, name] : fieldNames)
        cells.say(field, object.value(name).toString());
    return cells;
}

QString ImportCells::toJson() const
{
    QJsonObject object;
    for (const auto &[field, name] : fieldNames)
        if (const QString text = said(field); !text.isEmpty())
            object.insert(name, text);
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

void ImportCells::say(Field field, const QString &said)
{
    if (!said.isEmpty())
        m_said.insert_or_assign(field, said);
}

QString ImportCells::said(Field field) const
{
    const auto cell = m_said.find(field);
    return cell == m_said.end() ? QString() : cell->second;
}

bool ImportCells::tellsNews(Field field, const ImportCells &earlier) const
{
    const auto cell = m_said.find(field);
    return cell != m_said.end() && cell->second != earlier.said(field);
}

bool ImportCells::tellsNews(const ImportCells &earlier) const
{
    return std::ranges::any_of(m_said, [&](const auto &cell) { return tellsNews(cell.first, earlier); });
}

ImportCells ImportCells::over(const ImportCells &earlier) const
{
    ImportCells both = *this;
    both.m_said.insert(earlier.m_said.begin(), earlier.m_said.end());
    return both;
}

} // namespace laari::exchange
