// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/Reviews.h"
#include "core/usecases/FollowUps.h"
#include "core/usecases/Promises.h"
#include "core/usecases/TrustGoals.h"
#include "tests/ui/reports/ReportFiles.h"
#include "ui/reports/PaperReport.h"

#include <QCoreApplication>
#include <QDir>
#include <QImage>
#include <QLocale>
#include <QMap>

#include <array>

using namespace laari;
using namespace laari::testing;
using ui::Language;
using ui::ReportFormat;
using ui::ReportKind;

namespace {

class ReportTest : public ::testing::Test {
protected:
    ReportTest() { window.setLanguage(Language::English); }

    /// A customer with a decider, a failure that was mended, a promise, a follow-up and a private note.
    AccountId story()
    {
        Account account;
        account.name = QStringLiteral("Saimaan Sellu Oyj");
        account.annualRevenue = Cents{120'000'000};
        account.industry = QStringLiteral("Metsä");
        account.customerSince = day(2017, 5, 1);
        account.notes = QStringLiteral("ACCOUNTSECRET");
        const AccountId id = test.add(account);
        Stakeholder decider;
        decider.account = id;
        decider.name = QStringLiteral("Noora Ström");
        decider.roles = {RolePeriod{std::nullopt, Role::Decider, 4}};
        decider.enteredOn = day(2024, 1, 1);
        decider.notes = QStringLiteral("PERSONSECRET");
        const StakeholderId person = test.add(decider);
        for (int week = 0; week < 50; ++week)
            test.log(id, day(2025, 11, 25) + 7 * week, week % 9 == 0 ? 2 : 4, {person});
        Touchpoint quiet;
        quiet.account = id;
        quiet.day = day(2026, 11, 10);
        quiet.emotion = 5;
        quiet.note = QStringLiteral("NOTESECRET");
        quiet.notePrivate = true;
        quiet.participants = {{person, Presence::There}};
        test.add(quiet);
        Touchpoint open = quiet;
        open.day = day(2026, 11, 11);
        open.note = QStringLiteral("Contract renewed");
        open.notePrivate = false;
        test.add(open);
        Promise promise;
        promise.account = id;
        promise.what = QStringLiteral("New prices by spring");
        promise.madeOn = day(2026, 10, 1);
        promise.due = day(2026, 11, 1);
        EXPECT_TRUE(usecases::savePromise(test.book(), promise));
        FollowUp followUp;
        followUp.account = id;
        followUp.what = QStringLiteral("Call the mill");
        followUp.due = day(2026, 12, 1);
        EXPECT_TRUE(usecases::saveFollowUp(test.book(), followUp));
        return id;
    }

    TestBook test;
    ReportFiles files{test};
    ui::LanguageController window;
};

TEST_F(ReportTest, TheGoalStandsOverWhatLeadsThere)
{
    const AccountId account = story();
    const auto brief = [&](Language language) {
        return files.pdfText(asked(ReportKind::Brief, language, account)).simplified();
    };
    EXPECT_FALSE(brief(Language::English).contains(QStringLiteral("Goal")));
    ASSERT_TRUE(usecases::setTrustGoal(test.book(), account, {90, 2, test.today() + 200}));
    const QString english = brief(Language::English);
    EXPECT_TRUE(english.contains(QStringLiteral("Goal: trust index 90"))) << english.toStdString();
    EXPECT_TRUE(english.contains(QStringLiteral("path to the goal"))) << "in the legend";
    EXPECT_TRUE(english.contains(QStringLiteral("Forecast 90 d, no contact")));
    EXPECT_TRUE(brief(Language::Finnish).contains(QStringLiteral("Tavoite: luottamusindeksi 90")));
    EXPECT_EQ(files.pdfPages(asked(ReportKind::Brief, Language::Finnish, account)), 1);
    const auto made = files.content(asked(ReportKind::Brief, Language::English, account));
    ASSERT_TRUE(made.account);
    EXPECT_EQ(made.account->paths.size(), 1U);
    EXPECT_EQ(made.account->timeline.days.back().day, test.today() + 200);
}

TEST_F(ReportTest, BriefIsOnePageOfText)
{
    const AccountId account = story();
    const auto request = asked(ReportKind::Brief, Language::English, account);
    EXPECT_EQ(files.pdfPages(request), 1);
    const QString text = files.pdfText(request);
    for (const char *words : {"Saimaan Sellu Oyj", "Trust index", "Deciders known", "1 of 1", "Noora Ström",
                              "decision maker", "New prices by spring", "19 days late", "Call the mill", "1/1",
                              "Why it changed", "20 Nov 2026", "since 2017"})
        EXPECT_TRUE(text.contains(QString::fromUtf8(words))) << words << "\n" << qPrintable(text);
}

TEST_F(ReportTest, SpeaksFinnishWhileTheWindowSpeaksEnglish)
{
    const AccountId account = story();
    const QString text = files.pdfText(asked(ReportKind::Account, Language::Finnish, account));
    for (const char *words : {"Luottamusindeksi", "Mikä muuttui", "päättäjä", "20.11.2026", "Lupaukset", "Kohtaamiset",
                              "Tiliote", "laariin", "1,2"})
        EXPECT_TRUE(text.contains(QString::fromUtf8(words), Qt::CaseInsensitive)) << words << "\n" << qPrintable(text);
    for (const char *words : {"Trust", "Promises", "decision maker", "days", "Touchpoints", "Nov"})
        EXPECT_FALSE(text.contains(QString::fromUtf8(words))) << words;
    EXPECT_EQ(QLocale().language(), QLocale::English); // the window's own is as it was
    EXPECT_EQ(QCoreApplication::translate("laari::ui::Words", "customer"), QStringLiteral("customer"));
}

TEST_F(ReportTest, SpeaksEnglishWhileTheWindowSpeaksFinnish)
{
    window.setLanguage(Language::Finnish);
    const AccountId account = story();
    const QString text = files.pdfText(asked(ReportKind::Account, Language::English, account));
    EXPECT_TRUE(text.contains(QStringLiteral("Trust index")));
    EXPECT_FALSE(text.contains(QStringLiteral("Luottamus")));
    EXPECT_FALSE(text.contains(QStringLiteral("päättäjä")));
    EXPECT_EQ(QLocale().language(), QLocale::Finnish);
    EXPECT_EQ(QCoreApplication::translate("laari::ui::Words", "customer"), QStringLiteral("asiakas"));
}

TEST_F(ReportTest, NothingPrivateLeaves)
{
    const AccountId account = story();
    for (const ReportKind kind : {ReportKind::Brief, ReportKind::Account, ReportKind::Portfolio}) {
        const auto request = asked(kind, Language::English, account);
        const QString text = files.pdfText(request);
        EXPECT_FALSE(text.contains(QStringLiteral("SECRET"))) << qPrintable(text);
        const QString path = files.file(request, ReportFormat::Xlsx);
        EXPECT_FALSE(files.sheetPart(path, QStringLiteral("xl/sharedStrings.xml")).contains(QStringLiteral("SECRET")));
    }
    EXPECT_TRUE(files.pdfText(asked(ReportKind::Account, Language::English, account))
                    .contains(QStringLiteral("Contract renewed")));
}

TEST_F(ReportTest, APersonsTrustIsAWord)
{
    const AccountId account = story();
    const ui::ReportContent content = files.content(asked(ReportKind::Account, Language::English, account));
    for (const ui::ReportSection &section : content.sections) {
        if (section.part != ui::ReportPart::People)
            continue;
        ASSERT_TRUE(section.table);
        for (const ui::ReportRow &row : section.table->rows)
            for (const ui::ReportCell &cell : row)
                EXPECT_FALSE(std::holds_alternative<double>(cell));
        EXPECT_EQ(std::get<QString>(section.table->rows.front()[3]), QStringLiteral("fair"));
    }
}

TEST_F(ReportTest, PdfHasTitleLanguageAndFonts)
{
    const AccountId account = story();
    for (const Language language : {Language::English, Language::Finnish}) {
        const auto request = asked(ReportKind::Brief, language, account);
        const QString info = files.pdfInfo(request);
        EXPECT_TRUE(info.contains(QStringLiteral(": Saimaan Sellu Oyj"))) << qPrintable(info);
        QFile file(files.file(request, ReportFormat::Pdf));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        const QString xmp = told(QStringLiteral("pdfinfo"), {QStringLiteral("-meta"), file.fileName()});
        EXPECT_TRUE(xmp.contains(language == Language::Finnish ? QStringLiteral("<rdf:li>fi-FI</rdf:li>")
                                                               : QStringLiteral("<rdf:li>en</rdf:li>")))
            << qPrintable(xmp);
        EXPECT_TRUE(told(QStringLiteral("pdffonts"), {file.fileName()}).contains(QStringLiteral("yes")));
        // The chart is lines: no picture of it stands on the page.
        const QString images = told(QStringLiteral("pdfimages"), {QStringLiteral("-list"), file.fileName()});
        EXPECT_EQ(images.trimmed().count(u'\n'), 1) << qPrintable(images);
    }
}

TEST_F(ReportTest, ThePeopleAreCountedByWhatIsKnownOfThem)
{
    const AccountId account = test.addAccount(QStringLiteral("Sellu Oy"));
    const StakeholderId person = test.addPerson(account, QStringLiteral("Aino"), Role::Influencer);
    test.log(account, day(2026, 11, 1), 4, {person}); // too little to tell of their trust
    const auto content = files.content(asked(ReportKind::Account, Language::English, account));
    const auto people = std::find_if(content.sections.begin(), content.sections.end(),
                                     [](const auto &each) { return each.part == ui::ReportPart::People; });
    ASSERT_NE(people, content.sections.end());
    EXPECT_TRUE(people->sentences.front().contains(QStringLiteral("Influencers: evidence of 1 of 1")));
    EXPECT_EQ(std::get<QString>(people->table->rows.front()[3]), QStringLiteral("not known"));
}

TEST_F(ReportTest, WhoDoesNotAnswerAClosedSurveyIsNotWaitedFor)
{
    const AccountId account = test.addAccount(QStringLiteral("Sellu Oy"));
    const StakeholderId person = test.addPerson(account, QStringLiteral("Aino"), Role::Decider);
    const auto survey = [&](const char *name, Day opened, std::optional<Day> closes) {
        test.write(ActionKind::AddSurvey, [&](WriteUnit &unit) -> Result<void> {
            Survey made;
            made.name = QString::fromLatin1(name);
            made.openedOn = opened;
            made.closesOn = closes;
            LAARI_ASSIGN(const SurveyId id, unit.surveys().insert(made));
            LAARI_TRY(unit.surveys().invite(id, std::array{person}, opened));
            return {};
        });
    };
    survey("Closed", day(2026, 10, 1), day(2026, 10, 20));
    survey("Open", day(2026, 11, 10), day(2026, 12, 20));
    survey("Old", day(2026, 3, 1), std::nullopt);
    survey("New", day(2026, 11, 10), std::nullopt);
    const auto content = files.content(asked(ReportKind::Account, Language::English, account));
    QMap<QString, QString> said;
    for (const ui::ReportSection &section : content.sections)
        if (section.part == ui::ReportPart::Surveys && section.table)
            for (const ui::ReportRow &row : section.table->rows)
                said.insert(std::get<QString>(row[1]), std::get<QString>(row[3]));
    EXPECT_EQ(said, (QMap<QString, QString>{{QStringLiteral("Closed"), QStringLiteral("no answer")},
                                            {QStringLiteral("New"), QStringLiteral("no answer yet")},
                                            {QStringLiteral("Old"), QStringLiteral("no answer")},
                                            {QStringLiteral("Open"), QStringLiteral("no answer yet")}}));
}

TEST_F(ReportTest, TheLogoIsDrawnWithoutLoss)
{
    const AccountId account = story();
    QImage logo(160, 80, QImage::Format_RGB32);
    for (int y = 0; y < 80; ++y)
        for (int x = 0; x < 160; ++x)
            logo.setPixel(x, y, qRgb(x, 2 * y, 255 - x)); // of so many colours that they would go as a photograph
    const QString path = test.folder() + QStringLiteral("/logo.png");
    ASSERT_TRUE(logo.save(path));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const Company company{QStringLiteral("Laatu Oy"), file.readAll()};
    test.write(ActionKind::EditSettings, [&](WriteUnit &unit) { return unit.settings().setCompany(company); });
    const QString images = told(
        QStringLiteral("pdfimages"),
        {QStringLiteral("-list"), files.file(asked(ReportKind::Brief, Language::English, account), ReportFormat::Pdf)});
    EXPECT_FALSE(images.contains(QStringLiteral("jpeg"))) << qPrintable(images);
    EXPECT_TRUE(images.contains(QStringLiteral("160"))) << qPrintable(images);
}

TEST_F(ReportTest, PagesAreNumberedAndTablesGoOn)
{
    const AccountId account = story();
    const auto request = asked(ReportKind::Account, Language::English, account);
    const int pages = files.pdfPages(request);
    ASSERT_GT(pages, 2);
    const QString text = files.pdfText(request);
    for (int page = 1; page <= pages; ++page)
        EXPECT_TRUE(text.contains(QStringLiteral("%1/%2").arg(page).arg(pages)));
    EXPECT_GT(text.count(QStringLiteral("How it went")), 1); // the head again on the next page
}

TEST_F(ReportTest, TheCausesAddUpToTheTotal)
{
    const AccountId account = test.addAccount(QStringLiteral("Sellu Oy"));
    const StakeholderId person = test.addPerson(account, QStringLiteral("Aino"), Role::Decider);
    for (int ago = 400; ago > 0; ago -= 10)
        test.log(account, test.today() - ago, ago % 70 == 0 ? 1 : 4, {person});
    const ui::ReportContent content = files.content(asked(ReportKind::Account, Language::English, account));
    const auto why = std::ranges::find(content.sections, ui::ReportPart::Why, &ui::ReportSection::part);
    ASSERT_NE(why, content.sections.end());
    ASSERT_TRUE(why->table);
    double sum = 0;
    for (const ui::ReportRow &row : why->table->rows)
        if (const double *points = std::get_if<double>(&row[0]))
            sum += *points;
    const ui::ReportRow &last = why->table->rows.back();
    EXPECT_EQ(std::get<QString>(last[1]), QStringLiteral("Total change"));
    EXPECT_NEAR(sum - std::get<double>(last[0]), std::get<double>(last[0]), 1e-9);
}

TEST_F(ReportTest, PartsAreLeftOut)
{
    const AccountId account = story();
    auto request = asked(ReportKind::Account, Language::English, account);
    request.without = {ui::ReportPart::Touchpoints, ui::ReportPart::Ledger, ui::ReportPart::Chart};
    const QString text = files.pdfText(request);
    EXPECT_FALSE(text.contains(QStringLiteral("How it went")));
    EXPECT_FALSE(text.contains(QStringLiteral("Ledger")));
    EXPECT_TRUE(text.contains(QStringLiteral("People")));
}

TEST_F(ReportTest, CompanyStandsOnEveryPageUnlessLeftOut)
{
    const AccountId account = story();
    QImage red(40, 20, QImage::Format_RGB32);
    red.fill(Qt::red);
    const QString logo = test.folder() + QStringLiteral("/logo.png");
    ASSERT_TRUE(red.save(logo));
    QFile file(logo);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const Company company{QStringLiteral("Laatu Oy"), file.readAll()};
    test.write(ActionKind::EditSettings, [&](WriteUnit &unit) { return unit.settings().setCompany(company); });
    auto request = asked(ReportKind::Brief, Language::English, account);
    EXPECT_TRUE(files.pdfText(request).contains(QStringLiteral("Laatu Oy")));
    EXPECT_TRUE(told(QStringLiteral("pdfimages"), {QStringLiteral("-list"), files.file(request, ReportFormat::Pdf)})
                    .contains(QStringLiteral("40 ")));
    request.companyName = request.logo = false;
    EXPECT_FALSE(files.pdfText(request).contains(QStringLiteral("Laatu Oy")));
}

TEST_F(ReportTest, PortfolioTellsOfEveryAccount)
{
    story();
    test.addAccount(QStringLiteral("Hiljainen Oy"));
    const auto request = asked(ReportKind::Portfolio);
    const QString text = files.pdfText(request);
    for (const char *words : {"Saimaan Sellu Oyj", "Hiljainen Oy", "Revenue at risk", "Not known yet",
                              "No people named", "Strong", "2 accounts"})
        EXPECT_TRUE(text.contains(QString::fromUtf8(words))) << words << "\n" << qPrintable(text);
    EXPECT_TRUE(files.pdfInfo(request).contains(QStringLiteral("842 x 595")));
}

TEST_F(ReportTest, ThePortfolioIsComparedWithTheReviewBefore)
{
    const AccountId account = story();
    EXPECT_TRUE(files.pdfText(asked(ReportKind::Portfolio)).contains(QStringLiteral("90 days")));
    ReviewFigures seen;
    for (const int ago : {200, 40, 0}) { // compared with that of today nothing would have moved
        const auto figures = insight::reviewFigures(test.book(), account, test.today() - ago);
        ASSERT_TRUE(figures);
        ReviewFigures kept = *figures;
        if (ago == 40) {
            kept.trust = 12.5; // as it was seen then, whatever is known of that day by now
            seen = kept;
        }
        test.write(ActionKind::StartReview, [&](WriteUnit &unit) -> Result<void> {
            Review review;
            review.day = test.today() - ago;
            LAARI_TRY(unit.reviews().insert(review, {kept}));
            return {};
        });
    }
    const ui::ReportContent content = files.content(asked(ReportKind::Portfolio));
    ASSERT_TRUE(content.portfolio);
    EXPECT_EQ(content.portfolio->earlier, test.today() - 40);
    EXPECT_EQ(content.portfolio->rows.front().before.trust, seen.trust);
    const ui::ReportTable &table = *content.sections.front().table;
    EXPECT_EQ(table.columns[3].title, QStringLiteral("Change since 11 Oct 2026"));
    EXPECT_TRUE(content.facts.contains(QStringLiteral("the review of 11 Oct 2026"))) << qPrintable(content.facts);
}

TEST_F(ReportTest, HeadsOfColumnsAreWhole)
{
    story();
    for (const Language language : {Language::English, Language::Finnish}) {
        auto request = asked(ReportKind::Portfolio, language);
        request.without = {ui::ReportPart::Chart};
        const QString text = files.pdfText(request);
        QString head;
        for (const QString &line : text.split(u'\n'))
            if (line.contains(u'…'))
                head += line + u'\n';
        EXPECT_TRUE(head.isEmpty()) << qPrintable(head);
    }
}

// Accounts that are hard to lay out.
class HardAccount : public ReportTest, public ::testing::WithParamInterface<int> {};

TEST_P(HardAccount, LaysOut)
{
    const QString longName = QStringLiteral("Erittäin pitkä nimi ").repeated(10).left(200).trimmed();
    QString name = QStringLiteral("Tyhjä Oy");
    int people = 0;
    bool touchpoints = false;
    QString personName = QStringLiteral("Henkilö %1");
    switch (GetParam()) {
    case 0: break;                     // nothing at all
    case 1: touchpoints = true; break; // without people
    case 2: people = 3; break;         // without touchpoints
    case 3: people = 300, touchpoints = true; break;
    case 4: name = longName, people = 3, touchpoints = true, personName = longName + QStringLiteral("%1"); break;
    case 5: name = QString(200, u'W'), people = 2, touchpoints = true; break;
    case 6:
        name = QString::fromUtf8("شركة النسيج العربية"), people = 2, touchpoints = true,
        personName = QString::fromUtf8("محمد العلي %1");
        break;
    case 7:
        name = QString::fromUtf8("🚀 Raketti 🌲 Oy"), people = 2, touchpoints = true,
        personName = QString::fromUtf8("😀 Aino %1");
        break;
    default: break;
    }
    const AccountId account = test.addAccount(name);
    std::vector<StakeholderId> all;
    test.write(ActionKind::Import, [&](WriteUnit &unit) -> Result<void> {
        for (int i = 0; i < people; ++i) {
            Stakeholder person;
            person.account = account;
            person.name = personName.arg(i).left(200);
            person.enteredOn = day(2024, 1, 1);
            person.roles = {RolePeriod{std::nullopt, Role(i % 3), 1 + i % 5}};
            LAARI_ASSIGN(const StakeholderId id, unit.stakeholders().insert(person));
            all.push_back(id);
        }
        return {};
    });
    if (touchpoints) {
        Touchpoint touchpoint;
        touchpoint.account = account;
        touchpoint.day = day(2026, 11, 1);
        touchpoint.emotion = 2;
        touchpoint.note = QStringLiteral("Rivi toisensa jälkeen. ").repeated(900); // pages by itself
        for (const StakeholderId person : all)
            touchpoint.participants.append(Participant{person, Presence::There});
        test.add(touchpoint);
    }
    for (const Language language : {Language::English, Language::Finnish}) {
        const auto brief = asked(ReportKind::Brief, language, account);
        EXPECT_EQ(files.pdfPages(brief), 1);
        const auto full = asked(ReportKind::Account, language, account);
        EXPECT_GE(files.pdfPages(full), 1);
        if (people == 300) {
            EXPECT_TRUE(files.pdfText(full).contains(QStringLiteral("Henkilö 299")));
        }
        if (touchpoints) { // nothing is cut
            EXPECT_GT(files.pdfText(full).count(QStringLiteral("toisensa")), 890);
        }
        EXPECT_FALSE(files.file(full, ReportFormat::Xlsx).isEmpty());
        EXPECT_FALSE(files.file(asked(ReportKind::Portfolio, language), ReportFormat::Pdf).isEmpty());
    }
}

INSTANTIATE_TEST_SUITE_P(Reports, HardAccount, ::testing::Range(0, 8));

TEST_F(ReportTest, AnEmptyBookHasAPortfolio)
{
    const QString text = files.pdfText(asked(ReportKind::Portfolio));
    EXPECT_TRUE(text.contains(QStringLiteral("There are no accounts yet."))) << qPrintable(text);
    files.file(asked(ReportKind::Portfolio), ReportFormat::Xlsx);
}

TEST_F(ReportTest, AnAccountThatIsGoneIsSaid)
{
    const auto gone =
        ui::composeReport(test.book(), asked(ReportKind::Brief, Language::English, AccountId{99}), test.today());
    ASSERT_FALSE(gone);
    EXPECT_EQ(gone.error().code, ErrorCode::NotFound);
    const auto none = ui::composeReport(test.book(), asked(ReportKind::Brief), test.today());
    ASSERT_FALSE(none);
    EXPECT_EQ(none.error().code, ErrorCode::AccountRequired);
}

TEST_F(ReportTest, CancelledMakesNothing)
{
    const AccountId account = story();
    const auto content = files.content(asked(ReportKind::Account, Language::English, account));
    for (const ReportFormat format : {ReportFormat::Pdf, ReportFormat::Xlsx}) {
        const Result<QByteArray> stopped = ui::reportBytes(content, format, [](qint64, qint64) { return false; });
        ASSERT_FALSE(stopped);
        EXPECT_EQ(stopped.error().code, ErrorCode::Cancelled);
    }
}

TEST_F(ReportTest, FileNamesAreWhatFileSystemsTake)
{
    const AccountId account = test.addAccount(QStringLiteral("A/B: \"C\" <D>"));
    const auto content = files.content(asked(ReportKind::Brief, Language::English, account));
    EXPECT_EQ(ui::suggestedFileName(content, ReportFormat::Pdf),
              QStringLiteral("A B C D – Account on a page 2026-11-20.pdf"));
    const AccountId emoji = test.addAccount(QString::fromUtf8("🚀").repeated(100));
    EXPECT_LT(
        ui::suggestedFileName(files.content(asked(ReportKind::Brief, Language::English, emoji)), ReportFormat::Xlsx)
            .toUtf8()
            .size(),
        255);
}

} // namespace
