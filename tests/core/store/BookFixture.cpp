// SPDX-License-Identifier: GPL-3.0-or-later
#include "BookFixture.h"

#include "RawSqlite.h"

#include <QFile>

#include <ostream>

namespace laari {

void PrintTo(const Error &error, std::ostream *stream)
{
    *stream << codeName(error.code).data() << " (" << error.arguments.join(u' ').toStdString() << ") "
            << error.detail.toStdString();
}

void PrintTo(ErrorCode code, std::ostream *stream)
{
    *stream << codeName(code).data();
}

BookTest::BookTest()
    : clock(QDateTime(QDate(2026, 11, 21), QTime(12, 0), Qt::UTC)), uids(QRandomGenerator(7)), today(clock.today()),
      book(must(Book::create(pathOf("book.laari"), {QStringLiteral("Kaisa Kirjaaja")}, clock, uids)))
{
}

void BookTest::reopen()
{
    const QString path = book->path();
    book.reset();
    book = open(path);
}

AccountId BookTest::addAccount(const QString &name)
{
    AccountId id;
    write([&](WriteUnit &unit) -> Result<void> {
        Account account;
        account.name = name;
        LAARI_ASSIGN(id, unit.accounts().insert(account));
        return {};
    });
    return id;
}

StakeholderId BookTest::addPerson(AccountId account, const QString &name)
{
    StakeholderId id;
    write([&](WriteUnit &unit) -> Result<void> {
        Stakeholder person;
        person.account = account;
        person.name = name;
        LAARI_ASSIGN(id, unit.stakeholders().insert(person));
        return {};
    });
    return id;
}

void BookTest::tamper(const QByteArray &sql)
{
    RawSqlite(book->path()).run(sql);
    must(book->reload());
}

TouchpointId BookTest::log(const Touchpoint &touchpoint)
{
    TouchpointId id;
    write([&](WriteUnit &unit) -> Result<void> {
        LAARI_ASSIGN(id, unit.touchpoints().insert(touchpoint));
        return {};
    });
    return id;
}

Touchpoint BookTest::meeting(AccountId account, std::vector<StakeholderId> people, Day when, int emotion) const
{
    Touchpoint t;
    t.account = account;
    t.day = when;
    t.emotion = emotion;
    for (const StakeholderId person : people)
        t.participants.append({person, Presence::There});
    return t;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        ADD_FAILURE() << "cannot read " << path.toStdString();
    return file.readAll();
}

} // namespace laari
