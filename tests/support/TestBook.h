// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Book.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <memory>

namespace laari::testing {

inline Day day(int year, int month, int dayOfMonth)
{
    return Day::fromDate(QDate(year, month, dayOfMonth));
}

/// A fresh book in a folder of its own that goes away with it. Time stands still (noon of 2026-11-20 unless told),
/// uids come from a seed: two runs give the same content.
///
///     TestBook test;
///     const AccountId account = test.addAccount(u"Testi Oy"_s);
///     const StakeholderId person = test.addPerson(account, u"Aino"_s, Role::Decider);
///     test.log(account, day(2026, 11, 1), 5, {person});
///     test->accounts().find(account)
class TestBook {
public:
    explicit TestBook(QDate today = QDate(2026, 11, 20), const QString &author = QStringLiteral("Aino Laine"))
        : m_clock(QDateTime(today, QTime(12, 0))), m_uids(QRandomGenerator(1))
    {
        Result<std::unique_ptr<Book>> made = Book::create(path(), BookSetup{author}, m_clock, m_uids);
        if (made)
            m_book = *std::move(made);
        else
            ADD_FAILURE() << "no test book: " << codeName(made.error().code).data();
    }

    QString path() const { return m_folder.filePath(QStringLiteral("book.laari")); }
    QString folder() const { return m_folder.path(); }
    Book &book() { return *m_book; }
    const Book &book() const { return *m_book; }
    Book *operator->() { return m_book.get(); }
    FixedClock &clock() { return m_clock; }
    UidSource &uids() { return m_uids; }
    Day today() const { return m_clock.today(); }

    /// Closes the book and opens its file again.
    void reopen()
    {
        m_book.reset();
        Result<std::unique_ptr<Book>> opened = Book::open(path(), m_clock, m_uids);
        if (opened)
            m_book = *std::move(opened);
        else
            ADD_FAILURE() << "cannot reopen: " << codeName(opened.error().code).data();
    }
    void close() { m_book.reset(); }

    AccountId addAccount(const QString &name, int expectedDeciders = 1)
    {
        Account account;
        account.name = name;
        account.expectedDeciders = expectedDeciders;
        return add(account);
    }

    AccountId add(const Account &account)
    {
        AccountId id;
        write(ActionKind::AddAccount, [&](WriteUnit &unit) -> Result<void> {
            LAARI_ASSIGN(id, unit.accounts().insert(account));
            return {};
        });
        return id;
    }

    /// Entered long ago (2020-01-01) unless told, so that the person counts on every day of a test.
    StakeholderId addPerson(AccountId account, const QString &name, Role role = Role::Contact, int influence = 3,
                            std::optional<Day> enteredOn = std::nullopt)
    {
        Stakeholder person;
        person.account = account;
        person.name = name;
        person.roles = {RolePeriod{std::nullopt, role, influence}};
        person.enteredOn = enteredOn.value_or(day(2020, 1, 1));
        return add(person);
    }

    StakeholderId add(const Stakeholder &person)
    {
        StakeholderId id;
        write(ActionKind::AddPerson, [&](WriteUnit &unit) -> Result<void> {
            LAARI_ASSIGN(id, unit.stakeholders().insert(person));
            return {};
        });
        return id;
    }

    /// A touchpoint whose emotion (1 to 5; 0: not observed) is all that was observed.
    TouchpointId log(AccountId account, Day on, int emotion, const std::vector<StakeholderId> &there = {},
                     Channel channel = Channel::Meeting)
    {
        Touchpoint touchpoint;
        touchpoint.account = account;
        touchpoint.day = on;
        touchpoint.channel = channel;
        touchpoint.importance = defaultImportance(channel);
        if (emotion != 0)
            touchpoint.emotion = emotion;
        for (const StakeholderId person : there)
            touchpoint.participants.append(Participant{person, Presence::There});
        return add(touchpoint);
    }

    TouchpointId add(const Touchpoint &touchpoint)
    {
        TouchpointId id;
        write(ActionKind::LogTouchpoint, [&](WriteUnit &unit) -> Result<void> {
            LAARI_ASSIGN(id, unit.touchpoints().insert(touchpoint));
            return {};
        });
        return id;
    }

    void write(ActionKind kind, const std::function<Result<void>(WriteUnit &)> &change)
    {
        const Result<ChangeSet> written = m_book->write(kind, change);
        if (!written)
            ADD_FAILURE() << "write refused: " << codeName(written.error().code).data() << " "
                          << qPrintable(written.error().detail);
    }

private:
    QTemporaryDir m_folder;
    FixedClock m_clock;
    UidSource m_uids;
    std::unique_ptr<Book> m_book;
};

} // namespace laari::testing
