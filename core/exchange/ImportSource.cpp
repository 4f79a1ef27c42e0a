// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ImportSource.h"

#include <QCryptographicHash>
#include <QFileInfo>

#include <cmath>

namespace laari::exchange {

namespace {

constexpr Field dateFields[] = {Field::Date, Field::CustomerSince, Field::ContractEnds, Field::TenderExpected};
constexpr Field moneyFields[] = {Field::Revenue, Field::Margin};

Result<ImportSource> inFile(Result<ImportSource> source, const QString &file)
{
    if (source)
        return source;
    Error error = source.error();
    error.arguments.append(file);
    return fail(std::move(error));
}

} // namespace

Result<ImportSource> ImportSource::open(ImportedKind kind, const QString &path, const QTimeZone &zone)
{
    const QString file = QFileInfo(path).fileName();
    const auto opened = [&]() -> Result<ImportSource> {
        LAARI_ASSIGN(CsvReader reader, CsvReader::ofFile(path));
        std::optional<CsvRecord> header;
        const auto onlyFirst = reader.read([&](const CsvRecord &record) -> Result<void> {
            header = record;
            return fail(ErrorCode::Cancelled);
        });
        if (!header && !onlyFirst)
            return fail(onlyFirst.error());
        if (!header)
            return fail(ErrorCode::FileEmpty);
        LAARI_ASSIGN(ImportColumns columns, ImportColumns::match(kind, *header));

        ImportSource source(kind, std::move(reader), std::move(columns));
        source.m_file = file;
        for (const Field field : dateFields)
            source.m_dates.insert(field, DateColumn(zone));
        for (const Field field : moneyFields)
            source.m_money.insert(
                field, DecimalColumn(source.m_columns.isFinnish() ? DecimalSign::Comma : DecimalSign::Point));
        LAARI_TRY(source.read([&](const CsvRecord &record) -> Result<void> {
            source.learn(record);
            return {};
        }));
        return source;
    };
    return inFile(opened(), file);
}

void ImportSource::learn(const CsvRecord &record)
{
    ++m_records;
    for (auto column = m_dates.begin(); column != m_dates.end(); ++column)
        column->learn(text(record, column.key()));
    for (auto column = m_money.begin(); column != m_money.end(); ++column)
        column->learn(text(record, column.key()));
}

Result<void> ImportSource::read(const CsvReader::Sink &record) const
{
    bool header = true;
    return m_reader.read([&](const CsvRecord &each) -> Result<void> {
        if (header) {
            header = false;
            return {};
        }
        return record(each);
    });
}

Result<std::optional<DayAndTime>> ImportSource::date(const CsvRecord &record, Field field) const
{
    const QString said = text(record, field);
    if (said.isEmpty())
        return std::optional<DayAndTime>();
    LAARI_ASSIGN(const DayAndTime read,
                 m_readDates[field].of(said, [&](const QString &text) { return m_dates.find(field)->read(text); }));
    return std::optional(read);
}

Result<std::optional<Cents>> ImportSource::money(const CsvRecord &record, Field field) const
{
    const QString said = text(record, field);
    if (said.isEmpty())
        return std::optional<Cents>();
    LAARI_ASSIGN(const Cents amount, centsOf(said, m_money.find(field)->sign()));
    return std::optional(amount);
}

Result<std::optional<int>> ImportSource::number(const CsvRecord &record, Field field) const
{
    QString said = text(record, field);
    if (said.isEmpty())
        return std::optional<int>();
    if (said.size() == 1 && said.front() >= u'0' && said.front() <= u'9')
        return std::optional(said.front().digitValue());
    bool good = false;
    const double value = QString(said).replace(u',', u'.').toDouble(&good); // "4,0" of a spreadsheet is a 4
    if (!good || !std::isfinite(value) || value != std::floor(value))
        return fail(ErrorCode::NumberInvalid, {said});
    if (std::abs(value) > 1e6)
        return fail(ErrorCode::NumberOutOfRange, {said, QStringLiteral("0"), QStringLiteral("1000000")});
    return std::optional(int(value));
}

QByteArray fingerprintOf(const QString &content)
{
    return QCryptographicHash::hash(content.toUtf8(), QCryptographicHash::Sha256);
}

} // namespace laari::exchange
