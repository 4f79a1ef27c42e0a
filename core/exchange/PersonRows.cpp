// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ImportRows.h"
#include "core/exchange/ImportWords.h"
#include "core/exchange/PeriodToday.h"
#include "core/model/Codes.h"

namespace laari::exchange {

/// A record as read.
struct PersonRows::Row {
    QString account;
    Stakeholder person;
    RolePeriod role; ///< what of it is said, stands in `cells`
    ImportCells cells;
};

Result<RowOutcome> PersonRows::take(const CsvRecord &record)
{
    LAARI_ASSIGN(const Row row, parse(record));
    const QString key = m_directory.personKey(row.account, row.person.name);
    if (m_seen.contains(key))
        return fail(ErrorCode::NameTaken, {row.person.name});
    Result<RowOutcome> outcome = takeOver(row, key, fingerprintOf(m_source.columns().content(record)));
    if (outcome)
        m_seen.insert(key);
    return outcome;
}

Result<RowOutcome> PersonRows::takeOver(const Row &row, const QString &key, const QByteArray &fingerprint)
{
    WriteUnit &unit = m_directory.unit();
    const QString &name = row.person.name;
    LAARI_ASSIGN(const auto imported, unit.imports().findByKey(ImportedKind::Person, key));
    if (imported && imported->fingerprint == fingerprint)
        return RowOutcome::Unchanged;
    LAARI_ASSIGN(const std::optional<AccountId> account, m_directory.account(row.account));
    std::optional<StakeholderId> known;
    if (account) {
        LAARI_ASSIGN(known, m_directory.person(*account, row.account, name));
    }
    if (!known && imported)
        return RowOutcome::Unchanged; // somebody removed them from the book: that stands
    if (!known) {
        Stakeholder person;
        person.name = name;
        LAARI_ASSIGN(person.account, account ? Result<AccountId>(*account) : madeAccount(row.account));
        apply(person, row, {});
        LAARI_TRY(m_directory.addPerson(person, row.account, name, fingerprint, row.cells));
        return RowOutcome::Added;
    }

    LAARI_ASSIGN(Stakeholder person, unit.stakeholders().find(*known));
    const Stakeholder before = person;
    const bool same = imported && imported->subjectUid == person.uid;
    const ImportCells earlier = same ? ImportCells::fromJson(imported->cells) : ImportCells();
    apply(person, row, earlier);
    if (person != before)
        LAARI_TRY(unit.stakeholders().update(person));
    if (!same || row.cells.tellsNews(earlier))
        LAARI_TRY(unit.imports().remember(
            {ImportedKind::Person, key, fingerprint, person.uid, row.cells.over(earlier).toJson()}));
    return person == before ? RowOutcome::Unchanged : RowOutcome::Updated;
}

Result<AccountId> PersonRows::madeAccount(const QString &name)
{
    if (!m_createAccounts)
        return fail(ErrorCode::AccountUnknown, {name});
    return m_directory.makeAccount(name);
}

Result<PersonRows::Row> PersonRows::parse(const CsvRecord &record) const
{
    Row row;
    const auto readText = [&](QString &into, Field field) {
        into = m_source.text(record, field);
        row.cells.say(field, into);
    };
    row.account = m_source.text(record, Field::Account);
    row.person.name = m_source.text(record, Field::Name);
    if (row.person.name.isEmpty())
        row.person.name =
            (m_source.text(record, Field::FirstName) + u' ' + m_source.text(record, Field::LastName)).trimmed();
    if (row.account.isEmpty())
        return fail(ErrorCode::AccountRequired);
    if (row.person.name.isEmpty())
        return fail(ErrorCode::NameEmpty);
    readText(row.person.title, Field::Title);
    readText(row.person.email, Field::Email);
    readText(row.person.phone, Field::Phone);
    readText(row.person.notes, Field::Notes);

    if (const QString said = m_source.text(record, Field::Role); !said.isEmpty()) {
        const auto role = fromWord<Role>(said);
        if (!role)
            return fail(ErrorCode::UnknownWord, {m_source.columns().headerOf(Field::Role), said});
        row.role.role = *role;
        row.cells.say(Field::Role, codeOf(*role));
    }
    LAARI_ASSIGN(const auto influence, m_source.number(record, Field::Influence));
    if (influence) {
        if (*influence < 1 || *influence > 5)
            return fail(ErrorCode::InfluenceOffScale,
                        {QString::number(*influence), QStringLiteral("1"), QStringLiteral("5")});
        row.role.influence = *influence;
        row.cells.say(Field::Influence, QString::number(*influence));
    }
    return row;
}

void PersonRows::apply(Stakeholder &person, const Row &row, const ImportCells &earlier) const
{
    const auto fill = [&](auto &into, const auto &said, Field field) {
        if (row.cells.tellsNews(field, earlier))
            into = said;
    };
    fill(person.title, row.person.title, Field::Title);
    fill(person.email, row.person.email, Field::Email);
    fill(person.phone, row.person.phone, Field::Phone);
    fill(person.notes, row.person.notes, Field::Notes);

    const Day today = m_directory.unit().clock().today();
    const qsizetype at = periodOn(person.roles, today);
    RolePeriod now = person.roles[at];
    fill(now.role, row.role.role, Field::Role);
    fill(now.influence, row.role.influence, Field::Influence);
    // What is learnt later does not rewrite the past: a new role holds from today on.
    if (now != person.roles[at])
        setPeriodToday(person.roles, at, now, today, person.id && person.enteredOn < today);
}

} // namespace laari::exchange
