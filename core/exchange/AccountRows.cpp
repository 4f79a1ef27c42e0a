// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/Essence.h"
#include "core/exchange/ImportRows.h"
#include "core/exchange/ImportWords.h"
#include "core/exchange/PeriodToday.h"
#include "core/model/Codes.h"
#include "core/store/FoldedName.h"

namespace laari::exchange {

Result<void> RowGuard::check(const ImportSource &source, const CsvRecord &record)
{
    const qsizetype headers = source.columns().count();
    for (qsizetype i = headers; i < record.cells.size(); ++i)
        if (!QStringView(record.cells[i]).trimmed().isEmpty())
            return fail(ErrorCode::CellCount, {QString::number(i + 1), QString::number(headers)});

    const QString text = record.cells.join(u'\x1F');
    const TextHash whole(qHash(text, size_t(0x2545F4914F6CDD1D)), qHash(text, size_t(0x9E3779B97F4A7C15)));
    if (const auto earlier = m_lines.constFind(whole); earlier != m_lines.cend())
        return fail(ErrorCode::RowRepeated, {QString::number(*earlier)});
    m_lines.insert(whole, record.line);
    return {};
}

/// A record as read, before its owner is looked up. What a cell leaves empty is in no way in `cells`.
struct AccountRows::Row {
    Account account;
    std::optional<Lifecycle> stage;
    QString lostReason;
    QString lostTo;
    QString owner;
    ImportCells cells;
};

Result<RowOutcome> AccountRows::take(const CsvRecord &record)
{
    LAARI_ASSIGN(const Row row, parse(record));
    const QString key = m_directory.accountKey(row.account.name);
    if (m_seen.contains(key))
        return fail(ErrorCode::NameTaken, {row.account.name});
    Result<RowOutcome> outcome = takeOver(row, key, fingerprintOf(m_source.columns().content(record)));
    if (outcome)
        m_seen.insert(key);
    return outcome;
}

Result<RowOutcome> AccountRows::takeOver(const Row &row, const QString &key, const QByteArray &fingerprint)
{
    WriteUnit &unit = m_directory.unit();
    const QString &name = row.account.name;
    LAARI_ASSIGN(const auto imported, unit.imports().findByKey(ImportedKind::Account, key));
    if (imported && imported->fingerprint == fingerprint)
        return RowOutcome::Unchanged;
    LAARI_ASSIGN(const std::optional<AccountId> known, m_directory.account(name));
    if (!known && imported)
        return RowOutcome::Unchanged; // somebody removed it from the book: that stands
    if (!known) {
        Account account;
        account.name = name;
        LAARI_TRY(apply(account, row, {}));
        LAARI_TRY(m_directory.addAccount(account, name, fingerprint, row.cells));
        return RowOutcome::Added;
    }

    LAARI_ASSIGN(Account account, unit.accounts().find(*known));
    const Account before = account;
    const bool same = imported && imported->subjectUid == account.uid;
    const ImportCells earlier = same ? ImportCells::fromJson(imported->cells) : ImportCells();
    LAARI_TRY(apply(account, row, earlier));
    if (account != before)
        LAARI_TRY(unit.accounts().update(account));
    if (!same || row.cells.tellsNews(earlier))
        LAARI_TRY(unit.imports().remember(
            {ImportedKind::Account, key, fingerprint, account.uid, row.cells.over(earlier).toJson()}));
    return account == before ? RowOutcome::Unchanged : RowOutcome::Updated;
}

Result<AccountRows::Row> AccountRows::parse(const CsvRecord &record) const
{
    Row row;
    const auto readText = [&](QString &into, Field field) {
        into = m_source.text(record, field);
        row.cells.say(field, into);
    };
    const auto readDay = [&](std::optional<Day> &into, Field field) -> Result<void> {
        LAARI_ASSIGN(const auto said, m_source.date(record, field));
        if (said) {
            into = said->day;
            row.cells.say(field, said->day.toDate().toString(Qt::ISODate));
        }
        return {};
    };
    const auto readMoney = [&](std::optional<Cents> &into, Field field) -> Result<void> {
        LAARI_ASSIGN(into, m_source.money(record, field));
        if (into)
            row.cells.say(field, QString::number(into->value));
        return {};
    };
    Account &account = row.account;
    account.name = m_source.text(record, Field::Account);
    if (account.name.isEmpty())
        return fail(ErrorCode::NameEmpty);
    readText(account.businessId, Field::BusinessId);
    readText(account.industry, Field::Industry);
    readText(account.segment, Field::Segment);
    readText(account.competitors, Field::Competitors);
    readText(account.notes, Field::Notes);
    readText(row.lostReason, Field::LostReason);
    readText(row.lostTo, Field::LostTo);
    LAARI_TRY(readDay(account.customerSince, Field::CustomerSince));
    LAARI_TRY(readDay(account.contractEnds, Field::ContractEnds));
    LAARI_TRY(readDay(account.tenderExpected, Field::TenderExpected));
    LAARI_TRY(readMoney(account.annualRevenue, Field::Revenue));
    LAARI_TRY(readMoney(account.annualMargin, Field::Margin));
    LAARI_ASSIGN(const auto deciders, m_source.number(record, Field::Deciders));
    if (deciders) {
        account.expectedDeciders = *deciders;
        row.cells.say(Field::Deciders, QString::number(*deciders));
    }
    row.owner = m_source.text(record, Field::Owner);
    row.cells.say(Field::Owner, foldedName(row.owner));
    if (const QString said = m_source.text(record, Field::Lifecycle); !said.isEmpty()) {
        row.stage = fromWord<Lifecycle>(said);
        const QString header = m_source.columns().headerOf(Field::Lifecycle);
        if (!row.stage && essence(header) != u"type") // a CRM's own column, in which anything may stand
            return fail(ErrorCode::UnknownWord, {header, said});
        if (row.stage)
            row.cells.say(Field::Lifecycle, codeOf(*row.stage));
    }
    return row;
}

Result<void> AccountRows::apply(Account &account, const Row &row, const ImportCells &earlier)
{
    const auto fill = [&](auto &into, const auto &said, Field field) {
        if (row.cells.tellsNews(field, earlier))
            into = said;
    };
    const Account &said = row.account;
    fill(account.businessId, said.businessId, Field::BusinessId);
    fill(account.industry, said.industry, Field::Industry);
    fill(account.segment, said.segment, Field::Segment);
    fill(account.competitors, said.competitors, Field::Competitors);
    fill(account.notes, said.notes, Field::Notes);
    fill(account.customerSince, said.customerSince, Field::CustomerSince);
    fill(account.contractEnds, said.contractEnds, Field::ContractEnds);
    fill(account.tenderExpected, said.tenderExpected, Field::TenderExpected);
    fill(account.annualRevenue, said.annualRevenue, Field::Revenue);
    fill(account.annualMargin, said.annualMargin, Field::Margin);
    fill(account.expectedDeciders, said.expectedDeciders, Field::Deciders);
    applyLifecycle(account, row, earlier);
    if (row.cells.tellsNews(Field::Owner, earlier)) {
        LAARI_ASSIGN(account.owner, m_directory.ownPerson(row.owner));
    }
    return {};
}

void AccountRows::applyLifecycle(Account &account, const Row &row, const ImportCells &earlier) const
{
    const Day today = m_directory.unit().clock().today();
    const qsizetype at = periodOn(account.lifecycle, today);
    const LifecyclePeriod current = account.lifecycle[at];
    LifecyclePeriod now = current;
    const bool otherStage = row.cells.tellsNews(Field::Lifecycle, earlier) && row.stage != current.stage;
    if (otherStage)
        now = LifecyclePeriod{current.from, *row.stage, {}, {}};
    if (now.stage == Lifecycle::Lost) {
        if (!row.lostReason.isEmpty() && (otherStage || row.cells.tellsNews(Field::LostReason, earlier)))
            now.lostReason = row.lostReason;
        if (!row.lostTo.isEmpty() && (otherStage || row.cells.tellsNews(Field::LostTo, earlier)))
            now.lostTo = row.lostTo;
    }
    // What an account was before the file said otherwise stays its past.
    if (now != current)
        setPeriodToday(account.lifecycle, at, now, today, account.id && otherStage);
}

} // namespace laari::exchange
