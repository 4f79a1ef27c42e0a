// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/sample/SampleBook.h"

#include "core/insight/AccountFigures.h"
#include "core/insight/EmotionMap.h"
#include "core/insight/OwnExperience.h"
#include "core/insight/ValueGaps.h"
#include "tests/support/TestBook.h"

#include <QFile>

#include <algorithm>
#include <set>

using namespace laari;
using laari::testing::day;

namespace {

/// Where the portfolio would put it.
enum class Field { Strong, Carried, Thin, AtRisk, NotKnown };

Field fieldOf(const trust::AccountReading &reading)
{
    if (reading.notKnownYet() || !reading.cx)
        return Field::NotKnown;
    if (reading.trust >= 50 - 1e-9)
        return *reading.cx >= 50 - 1e-9 ? Field::Strong : Field::Carried;
    return *reading.cx >= 50 - 1e-9 ? Field::Thin : Field::AtRisk;
}

struct Story {
    const char *account;
    Field field;
};

constexpr Story stories[] = {
    {"Saimaan Sellu Oyj", Field::Strong},         {"Kaarnakosken Voima Oy", Field::Carried},
    {"Hakamäen Hissit Oy", Field::Strong},        {"Kallioniemen Sairaala", Field::Strong},
    {"Lumivaara Pharma Oy", Field::Thin},         {"Tunturin Teräs Oy", Field::AtRisk},
    {"Harjun Konepaja Oy", Field::Strong},        {"Kuusiston Meijeri Oy", Field::AtRisk},
    {"Itäsataman Logistiikka Oy", Field::Strong}, {"Aurajoen Painotalo Oy", Field::Strong},
    {"Nordvik Marin AB", Field::NotKnown},        {"Sundholm Elektronik AB", Field::NotKnown},
};

class SampleBook : public ::testing::Test {
protected:
    QString path(const char *name) const { return folder.filePath(QString::fromLatin1(name)); }

    std::unique_ptr<Book> opened(const QString &file)
    {
        auto book = Book::open(file, clock, uids);
        EXPECT_TRUE(book.has_value());
        return book ? *std::move(book) : nullptr;
    }

    static usecases::SampleOptions options(quint32 seed = 1)
    {
        usecases::SampleOptions made;
        made.today = day(2026, 11, 20);
        made.seed = seed;
        return made;
    }

    static QByteArray contents(const QString &file)
    {
        QFile read(file);
        EXPECT_TRUE(read.open(QIODevice::ReadOnly));
        return read.readAll();
    }

    QTemporaryDir folder;
    FixedClock clock{QDateTime(QDate(2026, 11, 20), QTime(18, 0))};
    UidSource uids{QRandomGenerator(7)};
};

insight::AccountFigures figuresOf(const Book &book, const char *name)
{
    const auto account = book.accounts().findByName(QString::fromUtf8(name));
    if (!account || !*account) {
        ADD_FAILURE() << "no account " << name;
        return {};
    }
    auto figures = insight::accountFigures(book, (*account)->id, day(2026, 11, 20));
    EXPECT_TRUE(figures.has_value());
    return figures ? *figures : insight::AccountFigures{};
}

const insight::PersonFigures *person(const insight::AccountFigures &account, const char *name)
{
    const auto found = std::find_if(account.people.begin(), account.people.end(),
                                    [&](const auto &each) { return each.name == QString::fromUtf8(name); });
    return found == account.people.end() ? nullptr : &*found;
}

TEST_F(SampleBook, TellsTheStoryWhateverTheSeed)
{
    for (const quint32 seed : {1U, 2U, 3U}) {
        SCOPED_TRACE(seed);
        const QString file = path("story.laari");
        QFile::remove(file);
        ASSERT_TRUE(usecases::makeSample(file, options(seed)).has_value());
        const auto book = opened(file);
        ASSERT_TRUE(book);

        for (const Story &story : stories) {
            SCOPED_TRACE(story.account);
            const auto figures = figuresOf(*book, story.account);
            EXPECT_EQ(fieldOf(figures.reading), story.field)
                << "trust " << figures.reading.trust << " cx " << figures.reading.cx.value_or(-1) << " u "
                << figures.reading.opinion.u;
        }

        const Day today = options().today;
        EXPECT_GT(today - *figuresOf(*book, "Aurajoen Painotalo Oy").lastContact, 120);
        const auto sour = figuresOf(*book, "Vesijaon Elintarvike Oy");
        const auto *erkki = person(sour, "Erkki Mustonen");
        ASSERT_TRUE(erkki);
        EXPECT_LT(erkki->trust, 40);
        EXPECT_LT(erkki->opinion.u, 0.7);
        EXPECT_GT(sour.reading.spread.value(), 30);
        const auto blind = figuresOf(*book, "Rantavaaran Kaupunki");
        EXPECT_EQ(blind.reading.decidersKnown, 1);
        EXPECT_EQ(blind.reading.decidersExpected, 3);
        const auto shipped = figuresOf(*book, "Itäsataman Logistiikka Oy");
        EXPECT_GE(shipped.reading.trust, 50);
        const auto logged = book->touchpoints().ofAccount(shipped.id);
        EXPECT_EQ(std::count_if(logged->begin(), logged->end(),
                                [](const Touchpoint &each) { return each.deliveredBy.has_value(); }),
                  4);
        EXPECT_GE(figuresOf(*book, "Saimaan Sellu Oyj").carries, 1);
        EXPECT_EQ(figuresOf(*book, "Tunturin Teräs Oy").carries, 0);
    }
}

TEST_F(SampleBook, LifecyclesArePartOfTheStory)
{
    ASSERT_TRUE(usecases::makeSample(path("story.laari"), options()).has_value());
    const auto book = opened(path("story.laari"));
    ASSERT_TRUE(book);
    const Day today = options().today;
    const auto stage = [&](const char *name) {
        return book->accounts().findByName(QString::fromUtf8(name))->value().stageOn(today);
    };
    EXPECT_EQ(stage("Saimaan Sellu Oyj"), Lifecycle::Customer);
    EXPECT_EQ(stage("Fjällbro Skog AB"), Lifecycle::Lost);
    EXPECT_EQ(stage("Metsälammen Saha Oy"), Lifecycle::Prospect);
    EXPECT_EQ(stage("Sundholm Elektronik AB"), Lifecycle::CompetitorsCustomer);
    const auto accounts = book->accounts().all();
    ASSERT_TRUE(accounts);
    for (const Account &account : *accounts) {
        const BusinessIdCheck check = checkBusinessId(account.businessId);
        EXPECT_TRUE(check == BusinessIdCheck::Good || check == BusinessIdCheck::Empty)
            << qPrintable(account.name) << " " << qPrintable(account.businessId);
    }
}

TEST_F(SampleBook, IsTheSameEveryTimeAndVerifiesClean)
{
    ASSERT_TRUE(usecases::makeSample(path("one.laari"), options()).has_value());
    ASSERT_TRUE(usecases::makeSample(path("two.laari"), options()).has_value());
    EXPECT_TRUE(contents(path("one.laari")) == contents(path("two.laari")));
    ASSERT_TRUE(usecases::makeSample(path("three.laari"), options(2)).has_value());
    EXPECT_FALSE(contents(path("one.laari")) == contents(path("three.laari")));

    const auto book = opened(path("one.laari"));
    ASSERT_TRUE(book);
    const auto problems = book->verify();
    ASSERT_TRUE(problems.has_value());
    EXPECT_TRUE(problems->isEmpty()) << qPrintable(problems->join(u'\n'));
}

TEST_F(SampleBook, ShowsWhatIsValuedAndFelt)
{
    ASSERT_TRUE(usecases::makeSample(path("story.laari"), options()).has_value());
    const auto book = opened(path("story.laari"));
    ASSERT_TRUE(book);
    const Day today = options().today;
    const AccountId account = book->accounts().findByName(QStringLiteral("Vesijaon Elintarvike Oy"))->value().id;
    const auto values = insight::valueGaps(*book, account, today);
    ASSERT_TRUE(values.has_value());
    ASSERT_EQ(values->size(), 5U);
    EXPECT_LT(values->front().roles.front().gap, 0); // a decider's shortfall
    const auto map =
        insight::emotionMap(*book, {std::nullopt, std::nullopt, insight::EmotionColumns::Channels, today - 365, today});
    ASSERT_TRUE(map.has_value());
    EXPECT_GT(map->touchpoints(), 100);
    EXPECT_GT(map->gaps.size(), 3U);
    EXPECT_LT(int(map->gaps.size()), map->goals()); // some are met
    const auto ours = insight::ownExperience(*book, insight::ExperienceBy::Channel, today - 365, today);
    ASSERT_TRUE(ours.has_value());
    EXPECT_GT(ours->lines.size(), 2U);
}

TEST_F(SampleBook, SpeaksTheChosenLanguage)
{
    auto english = options();
    english.language = usecases::SampleLanguage::English;
    ASSERT_TRUE(usecases::makeSample(path("fi.laari"), options()).has_value());
    ASSERT_TRUE(usecases::makeSample(path("en.laari"), english).has_value());
    const auto finnishBook = opened(path("fi.laari"));
    const auto englishBook = opened(path("en.laari"));
    ASSERT_TRUE(finnishBook && englishBook);
    EXPECT_EQ(*finnishBook->touchpoints().count(), *englishBook->touchpoints().count());
    const auto industry = [](const Book &book) {
        return book.accounts().findByName(QStringLiteral("Saimaan Sellu Oyj"))->value().industry;
    };
    EXPECT_EQ(industry(*finnishBook), QStringLiteral("Metsäteollisuus"));
    EXPECT_EQ(industry(*englishBook), QStringLiteral("Forest industry"));
    // Apart from the language it is the same story.
    EXPECT_EQ(figuresOf(*finnishBook, "Saimaan Sellu Oyj").reading.trust,
              figuresOf(*englishBook, "Saimaan Sellu Oyj").reading.trust);
}

TEST_F(SampleBook, HasPromisesInEveryState)
{
    ASSERT_TRUE(usecases::makeSample(path("story.laari"), options()).has_value());
    const auto book = opened(path("story.laari"));
    ASSERT_TRUE(book);
    std::set<PromiseState> states;
    bool moved = false;
    bool mended = false;
    const auto accounts = *book->accounts().all();
    for (const Account &account : accounts) {
        const auto promises = *book->promises().ofAccount(account.id);
        for (const Promise &each : promises) {
            states.insert(each.state);
            moved = moved || each.newDates > 0;
            mended = mended || (each.brokenBy && each.settledBy);
        }
    }
    EXPECT_EQ(states.size(), 5U);
    EXPECT_TRUE(moved && mended);
    EXPECT_EQ(book->promises().company()->size(), 1U);
}

TEST_F(SampleBook, HasAnySize)
{
    auto sized = options();
    sized.accounts = 7;
    sized.touchpoints = 300;
    ASSERT_TRUE(usecases::makeSample(path("crowd.laari"), sized).has_value());
    ASSERT_TRUE(usecases::makeSample(path("again.laari"), sized).has_value());
    EXPECT_TRUE(contents(path("crowd.laari")) == contents(path("again.laari")));
    const auto book = opened(path("crowd.laari"));
    ASSERT_TRUE(book);
    EXPECT_EQ(*book->accounts().count(), 7);
    EXPECT_EQ(*book->touchpoints().count(), 300);
    EXPECT_TRUE(book->verify()->isEmpty());
}

TEST_F(SampleBook, LeavesNothingBehindWhenCancelled)
{
    auto sized = options();
    sized.touchpoints = 12000;
    const auto made =
        usecases::makeSample(path("crowd.laari"), sized, [](qint64 done, qint64) { return done < 10000; });
    ASSERT_FALSE(made.has_value());
    EXPECT_EQ(made.error().code, ErrorCode::Cancelled);
    EXPECT_TRUE(QDir(folder.path()).isEmpty());
}

TEST_F(SampleBook, NeverReplacesAFile)
{
    QFile file(path("there.laari"));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("mine");
    file.close();
    const auto made = usecases::makeSample(path("there.laari"), options());
    ASSERT_FALSE(made.has_value());
    EXPECT_EQ(made.error().code, ErrorCode::BookExists);
    EXPECT_EQ(contents(path("there.laari")), QByteArray("mine"));
}

} // namespace
