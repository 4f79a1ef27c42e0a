// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/Essence.h"
#include "core/exchange/ImportRows.h"
#include "core/exchange/ImportWords.h"

namespace laari::exchange {

Result<void> RowGuard::check(const ImportSource &source, const CsvRecord &record)
{
    const qsizetype headers = source.columns().count();
    for (qsizetype i = headers; i < record.cells.size(); ++i)
        if (!QStringView(record.cells[i]).trimmed().isEmpty())
            return fail(ErrorCode::CellCount, {QString::number(i + 1), QString::number(headers)});

    const QByteArray whole = fingerprintOf(record.cells.join(u'\x1F'));
    if (const auto earlier = m_lines.constFind(whole); earlier != m_lines.cend())
        return fail(ErrorCode::RowRepeated, {QString::number(*earlier)});
    m_lines.insert(whole, record.line);
    return {};
}

Result<RowOutcome> AccountRows::take(const CsvRecord &record)
{
    const QString name = m_source.text(record, Field::Account);
    if (name.isEmpty())
        return fail(ErrorCode::NameEmpty);
    Account account;
    account.name = name;
    LAARI_TRY(fill(account, record));

    const QString key = ImportDirectory::accountKey(name);
    if (m_seen.contains(key))
        return fail(ErrorCode::NameTaken, {name});
    m_seen.insert(key);

    WriteUnit &unit = m_directory.unit();
    const QByteArray fingerprint = fingerprintOf(m_source.columns().content(record));
    LAARI_ASSIGN(const auto imported, unit.imports().findByKey(ImportedKind::Account, key));
    if (imported && imported->fingerprint == fingerprint)
        return RowOutcome::Unchanged;
    LAARI_ASSIGN(const std::optional<AccountId> known, m_directory.account(name));
    if (!known && imported)
        return RowOutcome::Unchanged; // somebody removed it from the book: that stands
    if (!known) {
        LAARI_TRY(m_directory.addAccount(account, name, fingerprint));
        return RowOutcome::Added;
    }

    LAARI_ASSIGN(Account existing, unit.accounts().find(*known));
    const Account before = existing;
    LAARI_TRY(fill(existing, record));
    LAARI_TRY(unit.imports().remember({ImportedKind::Account, key, fingerprint, existing.uid}));
    if (existing == before)
        return RowOutcome::Unchanged;
    LAARI_TRY(unit.accounts().update(existing));
    return RowOutcome::Updated;
}

Result<void> AccountRows::fill(Account &account, const CsvRecord &record)
{
    const auto fillText = [&](QString &into, Field field) {
        if (QString said = m_source.text(record, field); !said.isEmpty())
            into = std::move(said);
    };
    const auto fillDay = [&](std::optional<Day> &into, Field field) -> Result<void> {
        LAARI_ASSIGN(const auto said, m_source.date(record, field));
        if (said)
            into = said->day;
        return {};
    };
    const auto fillMoney = [&](std::optional<Cents> &into, Field field) -> Result<void> {
        LAARI_ASSIGN(const auto said, m_source.money(record, field));
        if (said)
            into = said;
        return {};
    };
    fillText(account.businessId, Field::BusinessId);
    fillText(account.industry, Field::Industry);
    fillText(account.segment, Field::Segment);
    fillText(account.competitors, Field::Competitors);
    fillText(account.notes, Field::Notes);
    LAARI_TRY(fillDay(account.customerSince, Field::CustomerSince));
    LAARI_TRY(fillDay(account.contractEnds, Field::ContractEnds));
    LAARI_TRY(fillDay(account.tenderExpected, Field::TenderExpected));
    LAARI_TRY(fillMoney(account.annualRevenue, Field::Revenue));
    LAARI_TRY(fillMoney(account.annualMargin, Field::Margin));
    LAARI_ASSIGN(const auto deciders, m_source.number(record, Field::Deciders));
    account.expectedDeciders = deciders.value_or(account.expectedDeciders);
    LAARI_TRY(fillLifecycle(account, record));
    if (const QString owner = m_source.text(record, Field::Owner); !owner.isEmpty()) {
        LAARI_ASSIGN(account.owner, m_directory.ownPerson(owner));
    }
    return {};
}

Result<void> AccountRows::fillLifecycle(Account &account, const CsvRecord &record)
{
    LifecyclePeriod now = account.lifecycle.last();
    if (const QString said = m_source.text(record, Field::Lifecycle); !said.isEmpty()) {
        const auto stage = fromWord<Lifecycle>(said);
        const QString header = m_source.columns().headerOf(Field::Lifecycle);
        if (!stage && essence(header) != u"type") // a CRM's own column, in which anything may stand
            return fail(ErrorCode::UnknownWord, {header, said});
        if (stage && *stage != now.stage)
            now = LifecyclePeriod{std::nullopt, *stage, {}, {}};
    }
    if (now.stage == Lifecycle::Lost) {
        if (QString said = m_source.text(record, Field::LostReason); !said.isEmpty())
            now.lostReason = std::move(said);
        if (QString said = m_source.text(record, Field::LostTo); !said.isEmpty())
            now.lostTo = std::move(said);
    }

    // What an account was before the file said otherwise stays its past.
    const Day today = m_directory.unit().clock().today();
    const LifecyclePeriod &current = account.lifecycle.last();
    const bool stored = bool(account.id);
    if (stored && now.stage != current.stage && (!current.from || *current.from < today)) {
        now.from = today;
        account.lifecycle.append(now);
    } else {
        now.from = current.from;
        account.lifecycle.last() = now;
    }
    return {};
}

} // namespace laari::exchange
