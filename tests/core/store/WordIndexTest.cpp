// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever is done, the indices of words hold what a rebuild would give, and find it.
#include "BookDump.h"
#include "BookFixture.h"
#include "RandomUser.h"
#include "core/store/Salvage.h"
#include "core/store/SearchRepository.h"
#include "core/store/UndoStack.h"
#include "tests/support/Soak.h"

#include <QRandomGenerator>

namespace laari {

namespace {

class WordIndexTest : public BookTest {
protected:
    TouchpointId note(AccountId account, const char *text, int daysAgo = 0)
    {
        Touchpoint t = meeting(account, {}, today - daysAgo, 4);
        t.note = QString::fromUtf8(text);
        return log(t);
    }
    QStringList notes(const char *typed, int most = 100)
    {
        QStringList all;
        for (const auto &each : must(book->search().notes(QString::fromUtf8(typed), most)))
            all.append(each.note);
        return all;
    }
    QStringList names(const char *typed)
    {
        QStringList all;
        for (const auto &each : must(book->search().names(QString::fromUtf8(typed), 100)))
            all.append(each.person ? each.personName + QStringLiteral(" / ") + each.accountName : each.accountName);
        return all;
    }
    void edit(TouchpointId id, const std::function<void(Touchpoint &)> &change)
    {
        write([&](WriteUnit &unit) -> Result<void> {
            LAARI_ASSIGN(Touchpoint t, unit.touchpoints().find(id));
            change(t);
            return unit.touchpoints().update(t);
        });
    }
    /// By some damage the first write fails as a whole, and leaves the index mended.
    void writeAtTheSecondTry(AccountId account, int daysAgo)
    {
        Touchpoint t = meeting(account, {}, today - daysAgo, 4);
        t.note = QStringLiteral("another one");
        const auto insert = [&](WriteUnit &unit) -> Result<void> {
            LAARI_TRY(unit.touchpoints().insert(t));
            return {};
        };
        const qint64 before = must(book->touchpoints().count());
        if (!book->write(ActionKind::LogTouchpoint, insert)) {
            EXPECT_EQ(must(book->touchpoints().count()), before);
            must(book->write(ActionKind::LogTouchpoint, insert));
        }
        EXPECT_EQ(must(book->touchpoints().count()), before + 1);
    }
    void goOnAfter(const std::vector<QByteArray> &damages)
    {
        const AccountId account = addAccount(QStringLiteral("A"));
        note(account, "late delivery");
        int n = 0;
        for (const QByteArray &damage : damages) {
            for (const bool byWriting : {true, false}) {
                SCOPED_TRACE(damage.constData());
                tamper(damage);
                reopen();
                ASSERT_TRUE(book);
                if (byWriting)
                    writeAtTheSecondTry(account, ++n);
                else
                    must(book->rebuildLedger());
                if (byWriting && must(book->verify()) != QStringList())
                    must(book->rebuildLedger()); // not every loss is felt by a write; verify names it
                EXPECT_EQ(must(book->verify()), QStringList());
                EXPECT_EQ(notes("late").size(), 1);
                EXPECT_EQ(notes("another", n + 1).size(), n);
            }
        }
    }
    QStringList words() const { return dumpOf(book->path()).filter(QStringLiteral("_index ")); }
    void expectAsMadeAnew()
    {
        EXPECT_EQ(must(book->verify()), QStringList());
        const QStringList kept = words();
        must(book->rebuildLedger());
        EXPECT_SAME_BOOK(words(), kept);
    }
};

TEST_F(WordIndexTest, FindsTheBeginningsOfWordsWhateverTheirCaseAndDots)
{
    const AccountId account = addAccount(QStringLiteral("Ääneseudun Höyläämö Oy"));
    addPerson(account, QStringLiteral("Väinö Mäkinen"));
    EXPECT_EQ(names("äänes"), QStringList{QStringLiteral("Ääneseudun Höyläämö Oy")});
    EXPECT_EQ(names("HOYLA aane"), QStringList{QStringLiteral("Ääneseudun Höyläämö Oy")});
    EXPECT_EQ(names("makinen"), QStringList{QStringLiteral("Väinö Mäkinen / Ääneseudun Höyläämö Oy")});
    EXPECT_EQ(names("kinen"), QStringList()); // not in the middle of words
    note(account, "Toimitus myöhässä: \"odottivat\" 3,5 päivää");
    for (const char *const typed : {"toim", "myöh", "MYOH", "odott 3 pai", "\"odottivat\"", "3,5", "my:öh* toi"})
        EXPECT_EQ(notes(typed).size(), std::string_view(typed) == "my:öh* toi" ? 0 : 1) << typed;
}

TEST_F(WordIndexTest, WhatIsNoWordFindsNothingAndBreaksNothing)
{
    const AccountId account = addAccount(QStringLiteral("A"));
    note(account, "a b c NEAR OR NOT");
    for (const char *const typed : {"", " ", "\"", "*", "-", "()", "^", ":", "'; DROP TABLE touchpoint", "🙂",
                                    "\xcc\x88", "हिन्दी", "สวัสดี", "שָׁלוֹם"})
        EXPECT_EQ(notes(typed), QStringList()) << typed;
    for (const char *const typed : {"near", "or", "NOT", "a AND", "rowid:a"})
        (void)notes(typed);
    EXPECT_EQ(notes("or not near").size(), 1);
    EXPECT_EQ(must(book->search().notes(QString(100'000, u'x'), 10)).size(), 0U);
}

TEST_F(WordIndexTest, NotesComeNewestDayFirstAndNoMoreThanAskedFor)
{
    const AccountId account = addAccount(QStringLiteral("A"));
    note(account, "visit one", 10);
    note(account, "visit two", 30);
    note(account, "visit three", 1);
    EXPECT_EQ(notes("visit"),
              (QStringList{QStringLiteral("visit three"), QStringLiteral("visit one"), QStringLiteral("visit two")}));
    EXPECT_EQ(notes("visit", 1), QStringList{QStringLiteral("visit three")});
}

TEST_F(WordIndexTest, FollowsEveryChange)
{
    const AccountId account = addAccount(QStringLiteral("Alfa"));
    const TouchpointId id = note(account, "late delivery", 3);
    edit(id, [](Touchpoint &t) { t.note = QStringLiteral("mended"); });
    EXPECT_EQ(notes("late"), QStringList());
    EXPECT_EQ(notes("mended").size(), 1);
    edit(id, [this](Touchpoint &t) { t.day = today - 400; });
    EXPECT_EQ(notes("mended").size(), 1);
    edit(id, [](Touchpoint &t) { t.emotion = 1; }); // neither day nor note
    edit(id, [this](Touchpoint &t) {
        t.day = today;
        t.note.clear();
    });
    EXPECT_EQ(notes("mended"), QStringList());
    edit(id, [](Touchpoint &t) { t.note = QStringLiteral("again"); });
    EXPECT_EQ(notes("again").size(), 1);
    expectAsMadeAnew();

    // Twice in one step, and what came and went within it.
    write([&](WriteUnit &unit) -> Result<void> {
        LAARI_ASSIGN(Touchpoint t, unit.touchpoints().find(id));
        t.note = QStringLiteral("first");
        LAARI_TRY(unit.touchpoints().update(t));
        t.note = QStringLiteral("second");
        t.day = today - 1;
        LAARI_TRY(unit.touchpoints().update(t));
        Touchpoint other = meeting(account, {}, today, 3);
        other.note = QStringLiteral("fleeting");
        LAARI_ASSIGN(const TouchpointId gone, unit.touchpoints().insert(other));
        LAARI_TRY(unit.touchpoints().remove(gone));
        LAARI_ASSIGN(const TouchpointId stays, unit.touchpoints().insert(other));
        LAARI_ASSIGN(other, unit.touchpoints().find(stays));
        other.note = QStringLiteral("lasting");
        return unit.touchpoints().update(other);
    });
    EXPECT_EQ(notes("first again fleeting"), QStringList());
    EXPECT_EQ(notes("second").size(), 1);
    EXPECT_EQ(notes("lasting").size(), 1);
    EXPECT_EQ(notes("fleeting"), QStringList());
    expectAsMadeAnew();

    const ChangeSet removal = write([&](WriteUnit &unit) { return unit.accounts().remove(account); });
    EXPECT_EQ(notes("second"), QStringList());
    EXPECT_EQ(names("alfa"), QStringList());
    EXPECT_EQ(words(), QStringList());
    must(book->undo(removal.id));
    EXPECT_EQ(notes("second").size(), 1);
    EXPECT_EQ(names("alfa").size(), 1);
    expectAsMadeAnew();
}

TEST_F(WordIndexTest, IsAsMadeAnewAfterWhateverUsersDo)
{
    RandomUser user(*book, 20261125);
    UndoStack stack(*book);
    for (int i = 0; i < 300; ++i) {
        must(user.act());
        if (i % 7 == 0)
            must(stack.undo());
    }
    EXPECT_GT(words().size(), 50);
    expectAsMadeAnew();
}

TEST_F(WordIndexTest, VerifyFindsWhatIsMissing)
{
    const AccountId account = addAccount(QStringLiteral("A"));
    note(account, "late");
    tamper("INSERT INTO note_index (note_index) VALUES ('delete-all')");
    EXPECT_EQ(must(book->verify()), QStringList{QStringLiteral("note_index: 0 texts, should be 1")});
    must(book->rebuildLedger());
    EXPECT_EQ(must(book->verify()), QStringList());
    EXPECT_EQ(notes("late").size(), 1);
}

TEST_F(WordIndexTest, AccountsAreFoundHoweverManyPeopleAre)
{
    const AccountId account = addAccount(QStringLiteral("Nokia"));
    write([&](WriteUnit &unit) -> Result<void> {
        for (int i = 0; i < 150; ++i) {
            Stakeholder person;
            person.account = account;
            person.name = QStringLiteral("Nokia %1").arg(i);
            LAARI_TRY(unit.stakeholders().insert(person));
        }
        return {};
    });
    EXPECT_TRUE(names("nokia").contains(QStringLiteral("Nokia")));
    EXPECT_EQ(names("nokia").size(), 101);
}

/// Whatever becomes of an index, the book goes on: what it held can be made anew.
TEST_F(WordIndexTest, ADamagedIndexIsMadeAnewByTheNextWriteAndByARebuild)
{
    goOnAfter({
        "DELETE FROM note_index_data WHERE id = 10",
        "UPDATE note_index_data SET block = zeroblob(length(block))",
        // Says that it is of one level and two thousand million segments: SQLite runs out of memory.
        "UPDATE note_index_data SET block = x'0000000001010000878FFFFF7F' WHERE id = 10",
        "UPDATE note_index_data SET block = x'000000008FFFFFFF7F0100' WHERE id = 10", // of less than no levels
        "DELETE FROM note_index_idx; DELETE FROM note_index_docsize",
        "DROP TABLE note_index",
    });
}

/// What can be made anew hides nothing of what is wrong besides.
TEST_F(WordIndexTest, ADamagedIndexDoesNotEndTheLookForOtherFaults)
{
    const AccountId account = addAccount(QStringLiteral("A"));
    const StakeholderId person = addPerson(account, QStringLiteral("Aino"));
    log(meeting(account, {person}, today - 10, 5));
    tamper("UPDATE note_index_data SET block = x'000000008FFFFFFF7F0100' WHERE id = 10; UPDATE posting SET effect = "
           "effect + 7");
    const QStringList faults = must(book->verify());
    ASSERT_EQ(faults.size(), 2) << faults.join(u'\n').toStdString();
    EXPECT_TRUE(faults[0].startsWith(QStringLiteral("note_index: cannot be read"))) << faults[0].toStdString();
    EXPECT_TRUE(faults[1].startsWith(QStringLiteral("ledger of person"))) << faults[1].toStdString();
}

using WordIndexSoak = WordIndexTest;

TEST_F(WordIndexSoak, AnIndexOfNoSenseIsMadeAnew)
{
    std::vector<QByteArray> damages;
    for (int seed = 1; seed <= times(40, 2000); ++seed) {
        QRandomGenerator random{quint32(seed)};
        const auto noise = [&] {
            QByteArray bytes(64, '\0');
            random.fillRange(reinterpret_cast<quint32 *>(bytes.data()), bytes.size() / 4);
            return bytes.toHex();
        };
        damages.push_back("UPDATE note_index_data SET block = substr(x'" + noise() +
                          "', 1, length(block)); UPDATE "
                          "note_index_data SET block = x'00000000' || substr(x'" +
                          noise() +
                          "', 1, length(block) - 4) "
                          "WHERE id = 10 AND " +
                          (seed % 2 ? "1" : "0"));
    }
    goOnAfter(damages);
}

TEST_F(WordIndexTest, WildDaysAreLeftOut)
{
    const AccountId account = addAccount(QStringLiteral("A"));
    const TouchpointId id = note(account, "late");
    note(account, "later");
    tamper("UPDATE touchpoint SET day = 1000000000000 WHERE id = " + QByteArray::number(id.value));
    book.reset();
    const QString mended = pathOf("mended.laari");
    must(salvage(pathOf("book.laari"), mended, clock, uids));
    book = open(mended);
    EXPECT_GE(notes("later").size(), 1);
}

} // namespace
} // namespace laari
