// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/AccountFigures.h"
#include "core/usecases/Promises.h"
#include "core/usecases/TrustGoals.h"
#include "tests/ui/reports/ReportFiles.h"
#include "ui/common/Theme.h"

#include <QRegularExpression>
#include <QXmlStreamReader>

using namespace laari;
using namespace laari::testing;
using ui::Language;
using ui::ReportFormat;
using ui::ReportKind;

namespace {

/// A sheet read back: its cells by place ("B2"), as the words or the number they are.
struct Sheet {
    QHash<QString, QString> words;
    QHash<QString, double> numbers;
    QString xml;
};

class WorkbookTest : public ::testing::Test {
protected:
    WorkbookTest() { window.setLanguage(Language::English); }

    QStringList sheetNames(const QString &path)
    {
        QStringList names;
        QXmlStreamReader xml(files.sheetPart(path, QStringLiteral("xl/workbook.xml")));
        while (!xml.atEnd())
            if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == QLatin1String("sheet"))
                names << xml.attributes().value(QLatin1String("name")).toString();
        return names;
    }

    Sheet sheet(const QString &path, const QString &name)
    {
        const qsizetype number = sheetNames(path).indexOf(name) + 1;
        if (number < 1) {
            ADD_FAILURE() << "no sheet " << qPrintable(name) << " among " << qPrintable(sheetNames(path).join(u','));
            return {};
        }
        QStringList shared;
        QXmlStreamReader strings(files.sheetPart(path, QStringLiteral("xl/sharedStrings.xml")));
        while (!strings.atEnd())
            if (strings.readNext() == QXmlStreamReader::StartElement && strings.name() == QLatin1String("t"))
                shared << strings.readElementText();
        Sheet read;
        read.xml = files.sheetPart(path, QStringLiteral("xl/worksheets/sheet%1.xml").arg(number));
        QXmlStreamReader xml(read.xml);
        QString place;
        bool isShared = false;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (xml.name() == QLatin1String("c")) {
                place = xml.attributes().value(QLatin1String("r")).toString();
                isShared = xml.attributes().value(QLatin1String("t")) == QLatin1String("s");
            } else if (xml.name() == QLatin1String("f")) {
                ADD_FAILURE() << "a formula at " << qPrintable(place);
            } else if (xml.name() == QLatin1String("v")) {
                const QString value = xml.readElementText();
                if (isShared)
                    read.words.insert(place, shared.value(value.toInt()));
                else
                    read.numbers.insert(place, value.toDouble());
            }
        }
        return read;
    }

    TestBook test;
    ReportFiles files{test};
    ui::LanguageController window;
};

TEST_F(WorkbookTest, HasRealNumbersAndDates)
{
    const AccountId account = test.addAccount(QStringLiteral("Sellu Oy"));
    const StakeholderId person = test.addPerson(account, QStringLiteral("Aino"), Role::Decider);
    test.log(account, day(2026, 11, 1), 5, {person});
    test.log(account, day(2026, 11, 5), 2, {person});
    const QString path = files.file(asked(ReportKind::Account, Language::English, account), ReportFormat::Xlsx);
    EXPECT_EQ(sheetNames(path).mid(0, 4), (QStringList{QStringLiteral("Summary"), QStringLiteral("Timeline"),
                                                       QStringLiteral("Why it changed"), QStringLiteral("People")}));
    const Sheet touchpoints = sheet(path, QStringLiteral("Touchpoints"));
    EXPECT_EQ(touchpoints.words[QStringLiteral("A1")], QStringLiteral("Date"));
    EXPECT_EQ(touchpoints.numbers[QStringLiteral("A2")], 46331); // 5 November 2026, newest first
    EXPECT_EQ(touchpoints.numbers[QStringLiteral("A3")], 46327);
    EXPECT_TRUE(touchpoints.xml.contains(QStringLiteral("state=\"frozen\"")));
    EXPECT_TRUE(touchpoints.xml.contains(QStringLiteral("<cols>")));
    const Sheet timeline = sheet(path, QStringLiteral("Timeline"));
    EXPECT_EQ(timeline.numbers[QStringLiteral("A2")], 46327);
    const auto figures = insight::accountFigures(test.book(), account, test.today());
    ASSERT_TRUE(figures);
    EXPECT_NEAR(timeline.numbers[QStringLiteral("B21")], figures->reading.trust, 1e-9); // today
    const Sheet summary = sheet(path, QStringLiteral("Summary"));
    EXPECT_EQ(summary.words[QStringLiteral("A1")], QStringLiteral("Sellu Oy"));
    const QString chart = files.sheetPart(path, QStringLiteral("xl/charts/chart1.xml"));
    EXPECT_TRUE(chart.contains(QStringLiteral("<c:lineChart>")));
    EXPECT_TRUE(chart.contains(QStringLiteral("Timeline!$B$2")));
    EXPECT_TRUE(files.sheetPart(path, QStringLiteral("docProps/core.xml"))
                    .contains(QStringLiteral("Account report: Sellu Oy")));
}

TEST_F(WorkbookTest, WordsThatBeginAsAFormulaStayWords)
{
    const QStringList names{QStringLiteral("=1+1"), QStringLiteral("+358 40"), QStringLiteral("-2"),
                            QStringLiteral("@SUM(A1)")};
    for (const QString &name : names)
        test.addAccount(name);
    const QString path = files.file(asked(ReportKind::Portfolio), ReportFormat::Xlsx);
    const Sheet accounts = sheet(path, QStringLiteral("Accounts"));
    QStringList read;
    for (int row = 2; row <= 5; ++row)
        read << accounts.words[QStringLiteral("A%1").arg(row)];
    for (const QString &name : names)
        EXPECT_TRUE(read.contains(name)) << qPrintable(name);
}

TEST_F(WorkbookTest, SheetsAreInTheReportsLanguage)
{
    const AccountId account = test.addAccount(QStringLiteral("Sellu Oy"));
    test.log(account, day(2026, 11, 1), 5);
    const QStringList names =
        sheetNames(files.file(asked(ReportKind::Account, Language::Finnish, account), ReportFormat::Xlsx));
    EXPECT_TRUE(names.contains(QStringLiteral("Kohtaamiset"))) << qPrintable(names.join(u','));
    EXPECT_TRUE(names.contains(QStringLiteral("Yhteenveto")));
}

TEST_F(WorkbookTest, TheWayToAGoalIsALineOfTheChart)
{
    const AccountId account = test.addAccount(QStringLiteral("Sellu Oy"));
    test.log(account, day(2026, 11, 1), 5);
    const auto chart = [&] {
        const QString path = files.file(asked(ReportKind::Brief, Language::English, account), ReportFormat::Xlsx);
        return std::pair(path, files.sheetPart(path, QStringLiteral("xl/charts/chart1.xml")));
    };
    EXPECT_FALSE(chart().second.contains(QStringLiteral("$H$")));
    const Day due = test.today() + 120;
    ASSERT_TRUE(usecases::setTrustGoal(test.book(), account, {75, std::nullopt, due}));
    const auto [path, drawn] = chart();
    EXPECT_TRUE(drawn.contains(QStringLiteral("Timeline!$H$2")));
    const Sheet timeline = sheet(path, QStringLiteral("Timeline"));
    EXPECT_EQ(timeline.words[QStringLiteral("H1")], QStringLiteral("Path to the goal"));
    EXPECT_FALSE(timeline.numbers.contains(QStringLiteral("H2"))) << "before it was set";
    const int last = 2 + (due - day(2026, 11, 1));
    EXPECT_EQ(timeline.numbers[QStringLiteral("H%1").arg(last)], 75);
    EXPECT_TRUE(timeline.numbers.contains(QStringLiteral("D%1").arg(last))) << "the forecast goes as far";
}

TEST_F(WorkbookTest, ThePortfolioIsAChartOfItsOwn)
{
    const AccountId known = test.addAccount(QStringLiteral("Sellu Oy"));
    const StakeholderId person = test.addPerson(known, QStringLiteral("Aino"), Role::Decider);
    for (int i = 0; i < 12; ++i)
        test.log(known, day(2026, 8, 1) + 7 * i, 5, {person});
    test.log(test.addAccount(QStringLiteral("Uusi Oy")), day(2026, 11, 1), 4);
    test.addAccount(QStringLiteral("Hiljainen Oy"));
    const QString path = files.file(asked(ReportKind::Portfolio), ReportFormat::Xlsx);
    const QString chart = files.sheetPart(path, QStringLiteral("xl/charts/chart1.xml"));
    EXPECT_TRUE(chart.contains(QStringLiteral("scatterChart")));
    EXPECT_TRUE(chart.contains(QStringLiteral("<c:v>Sellu Oy</c:v>"))) << "a dot has a name";
    EXPECT_TRUE(chart.contains(QStringLiteral("<c:v>Uusi Oy</c:v>")));
    EXPECT_FALSE(chart.contains(QStringLiteral("<c:v>Hiljainen Oy</c:v>"))) << "it has no place";
    EXPECT_TRUE(chart.contains(QStringLiteral("<c:showSerName val=\"1\"/>")));
    EXPECT_FALSE(chart.contains(QStringLiteral("<c:showVal val=\"1\"/>")));
    EXPECT_TRUE(chart.contains(ui::Theme::light().notKnown.name().mid(1).toUpper())) << "pale: hardly known";
    auto request = asked(ReportKind::Portfolio);
    request.without = {ui::ReportPart::Chart};
    const QString plain = files.file(request, ReportFormat::Xlsx);
    EXPECT_FALSE(told(QStringLiteral("unzip"), {QStringLiteral("-l"), plain}).contains(QStringLiteral("charts/")));
}

TEST_F(WorkbookTest, WhatPaperTellsInOneColumnIsCountedInTwo)
{
    const AccountId account = test.addAccount(QStringLiteral("Sellu Oy"));
    const StakeholderId person = test.addPerson(account, QStringLiteral("Aino"), Role::Decider);
    test.log(account, day(2026, 11, 1), 5, {person});
    Promise promise;
    promise.account = account;
    promise.what = QStringLiteral("New prices");
    promise.madeOn = day(2026, 10, 1);
    promise.due = day(2026, 11, 1);
    const auto promised = usecases::savePromise(test.book(), promise);
    ASSERT_TRUE(promised);
    ASSERT_TRUE(usecases::settlePromise(test.book(), *promised, usecases::Settling::Kept, day(2026, 10, 14)));
    test.write(ActionKind::AddSurvey, [&](WriteUnit &unit) -> Result<void> {
        Survey survey;
        survey.name = QStringLiteral("Autumn");
        survey.openedOn = day(2026, 10, 1);
        LAARI_ASSIGN(const SurveyId id, unit.surveys().insert(survey));
        SurveyAnswer answer;
        answer.survey = id;
        answer.person = person;
        answer.day = day(2026, 10, 5);
        answer.score = 8;
        LAARI_TRY(unit.surveys().insertAnswer(answer));
        return {};
    });
    const QString portfolio = files.file(asked(ReportKind::Portfolio), ReportFormat::Xlsx);
    const Sheet accounts = sheet(portfolio, QStringLiteral("Accounts"));
    EXPECT_EQ(accounts.words[QStringLiteral("H1")], QStringLiteral("Deciders expected"));
    EXPECT_EQ(accounts.numbers[QStringLiteral("G2")], 1);
    EXPECT_EQ(accounts.numbers[QStringLiteral("H2")], 1);
    const QString full = files.file(asked(ReportKind::Account, Language::English, account), ReportFormat::Xlsx);
    const Sheet promises = sheet(full, QStringLiteral("Promises"));
    EXPECT_EQ(promises.words[QStringLiteral("E2")], QStringLiteral("kept"));
    EXPECT_EQ(promises.numbers[QStringLiteral("F2")], 46309) << "14 October 2026";
    const Sheet surveys = sheet(full, QStringLiteral("Surveys"));
    EXPECT_EQ(surveys.words[QStringLiteral("E2")], QStringLiteral("NPS"));
    EXPECT_EQ(surveys.numbers[QStringLiteral("F2")], 8);
    // Paper tells it in one.
    const QString text = files.pdfText(asked(ReportKind::Account, Language::English, account));
    EXPECT_TRUE(text.contains(QStringLiteral("kept 14 Oct 2026"))) << qPrintable(text);
    EXPECT_FALSE(text.contains(QStringLiteral("Settled on")));
    EXPECT_FALSE(text.contains(QStringLiteral("Deciders expected")));
}

} // namespace
