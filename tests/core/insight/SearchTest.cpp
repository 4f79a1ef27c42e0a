// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/Search.h"

#include "tests/support/TestBook.h"

using namespace laari;
using laari::testing::TestBook;

namespace {

struct Asked {
    QStringList accounts;
    QStringList people;
    QStringList notes;
};

Asked ask(TestBook &test, const char *typed, size_t most = 10)
{
    Asked asked;
    const auto found = insight::search(test.book(), QString::fromUtf8(typed), most);
    EXPECT_TRUE(found.has_value());
    if (!found)
        return asked;
    for (const auto &each : found->accounts)
        asked.accounts.append(each.accountName);
    for (const auto &each : found->people)
        asked.people.append(each.personName);
    for (const auto &each : found->notes)
        asked.notes.append(each.note);
    return asked;
}

TEST(Search, WhatWasTypedComesBeforeWhatOnlyLooksLikeIt)
{
    TestBook test;
    const AccountId account = test.addAccount(QStringLiteral("Saha Oy"));
    test.addAccount(QStringLiteral("Sähä Oy"));
    test.addPerson(account, QStringLiteral("Salla Makinen"));
    test.addPerson(account, QStringLiteral("Sanni Mäkinen"));
    EXPECT_EQ(ask(test, "saha").accounts, (QStringList{QStringLiteral("Saha Oy"), QStringLiteral("Sähä Oy")}));
    EXPECT_EQ(ask(test, "sähä").accounts, (QStringList{QStringLiteral("Sähä Oy"), QStringLiteral("Saha Oy")}));
    EXPECT_EQ(ask(test, "MAKIN").people,
              (QStringList{QStringLiteral("Salla Makinen"), QStringLiteral("Sanni Mäkinen")}));
    EXPECT_EQ(ask(test, "mäkin").people.front(), QStringLiteral("Sanni Mäkinen"));
    EXPECT_EQ(ask(test, "sähä", 1).accounts, QStringList{QStringLiteral("Sähä Oy")});
}

TEST(Search, TellsAccountsPeopleAndNotesApart)
{
    TestBook test;
    const AccountId account = test.addAccount(QStringLiteral("Testi Oy"));
    test.addPerson(account, QStringLiteral("Testi Henkilö"));
    Touchpoint t;
    t.account = account;
    t.day = test.today();
    t.emotion = 3;
    t.note = QStringLiteral("Testiajo meni hyvin");
    test.add(t);
    const Asked asked = ask(test, "testi");
    EXPECT_EQ(asked.accounts, QStringList{QStringLiteral("Testi Oy")});
    EXPECT_EQ(asked.people, QStringList{QStringLiteral("Testi Henkilö")});
    EXPECT_EQ(asked.notes, QStringList{t.note});
}

TEST(Search, ExcerptsShowTheWordThatWasFound)
{
    const QString filler = QStringLiteral("puhuimme paljon muusta ja sitten vielä muustakin ").repeated(4);
    const QString note = filler + QStringLiteral("toimitus myöhästyi pahasti ") + filler;
    const QString piece = insight::excerpt(note, QStringLiteral("myohas"), 60);
    EXPECT_TRUE(piece.contains(QStringLiteral("myöhästyi"))) << piece.toStdString();
    EXPECT_TRUE(piece.startsWith(u'…') && piece.endsWith(u'…')) << piece.toStdString();
    EXPECT_LE(piece.size(), 66);
    EXPECT_EQ(insight::excerpt(QStringLiteral("short\nnote"), QStringLiteral("no"), 60), QStringLiteral("short note"));
    EXPECT_TRUE(insight::excerpt(note, QStringLiteral("xyz"), 60).startsWith(QStringLiteral("puhuimme")));
}

} // namespace
