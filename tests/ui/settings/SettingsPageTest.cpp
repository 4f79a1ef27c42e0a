// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/SettingsPage.h"

#include "tests/support/TestBook.h"
#include "ui/common/LanguageController.h"
#include "ui/common/Preferences.h"
#include "ui/common/Prompts.h"
#include "ui/common/Theme.h"
#include "ui/common/UiContext.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QTableView>
#include <QTest>
#include <QTimeEdit>
#include <QWheelEvent>

namespace laari::ui {

namespace {

/// Whoever asks in a box here has forgotten that the page says it itself.
class NoPrompts final : public Prompts {
public:
    void showError(QWidget *, const Error &) override { ADD_FAILURE() << "a message box"; }
    QString openBookPath(QWidget *) override { return {}; }
    QString saveBookPath(QWidget *, const QString &) override { return {}; }
    QString openCsvPath(QWidget *, const QString &) override { return {}; }
    bool discardChanges(QWidget *) override { return true; }
    QString openPicturePath(QWidget *, const QString &) override { return picture; }

    QString picture;
};

class SettingsPageTest : public ::testing::Test {
protected:
    SettingsPageTest() : settings(test.folder() + QStringLiteral("/settings.ini"), QSettings::IniFormat)
    {
        language.setLanguage(Language::English);
        page = std::make_unique<SettingsPage>(test.book(), context);
        page->resize(1000, 700);
        page->show();
    }

    template <typename Widget> Widget *child(const char *name)
    {
        auto *found = page->findChild<Widget *>(QString::fromLatin1(name));
        EXPECT_TRUE(found) << "no " << name;
        return found;
    }
    void type(const char *field, const QString &text)
    {
        auto *edit = child<QLineEdit>(field);
        edit->clear();
        QTest::keyClicks(edit, text);
    }
    void click(const char *button) { child<QAbstractButton>(button)->click(); }
    trust::Parameters stored() { return *test->settings().parameters(); }
    QString cell(const char *table, int row, int column)
    {
        const auto *model = child<QTableView>(table)->model();
        return model->index(row, column).data().toString();
    }
    int rows(const char *table) { return child<QTableView>(table)->model()->rowCount(); }

    testing::TestBook test;
    QSettings settings;
    Theme theme;
    LanguageController language;
    NoPrompts prompts;
    UiContext context{test.clock(), test.uids(), theme, language, prompts, settings};
    std::unique_ptr<SettingsPage> page;
};

TEST_F(SettingsPageTest, AWordThatIsOfferedIsNamedInTheChosenLanguage)
{
    const auto *model = child<QTableView>("listTable")->model();
    const auto named = [&] { return model->index(0, 3).data(Qt::AccessibleTextRole).toString().toStdString(); };
    EXPECT_EQ(named(), cell("listTable", 0, 1).toStdString() + ": offered");
    language.setLanguage(Language::Finnish);
    EXPECT_EQ(named(), cell("listTable", 0, 0).toStdString() + ": tarjolla");
    language.setLanguage(Language::English);
}

TEST_F(SettingsPageTest, WhatTodayTellsOfIsKeptAtOnceAndByOneStepEach)
{
    auto *rhythm = child<QSpinBox>("deciderRhythm");
    EXPECT_EQ(rhythm->value(), 60);
    rhythm->setFocus();
    rhythm->setValue(45);
    QTest::keyClick(rhythm, Qt::Key_Return);
    EXPECT_EQ(test->settings().attention()->deciderRhythmDays, 45);
    click("tellsOfSilence");
    EXPECT_FALSE(test->settings().attention()->tellsOfSilence);
    EXPECT_EQ(test->settings().attention()->deciderRhythmDays, 45);
    ASSERT_TRUE(test->undo(test->changeLog().newest(1)->at(0).id));
    EXPECT_TRUE(test->settings().attention()->tellsOfSilence);
    EXPECT_TRUE(child<QCheckBox>("tellsOfSilence")->isChecked());
    QWheelEvent turn(QPointF(5, 5), rhythm->mapToGlobal(QPointF(5, 5)), {}, {0, 120}, Qt::NoButton, Qt::NoModifier,
                     Qt::NoScrollPhase, false);
    child<QLineEdit>("authorName")->setFocus();
    QCoreApplication::sendEvent(rhythm, &turn);
    EXPECT_EQ(rhythm->value(), 45) << "scrolling the page must not change it";
}

TEST_F(SettingsPageTest, AWideScreenHasTwoColumnsInTheMiddle)
{
    const auto left = [&](const char *section) { return child<QWidget>(section)->mapTo(page.get(), QPoint()).x(); };
    EXPECT_EQ(left("authorSection"), left("parametersSection"));
    page->resize(2390, 1300);
    QCoreApplication::processEvents();
    EXPECT_GT(left("parametersSection"), left("authorSection") + child<QWidget>("authorSection")->width());
    const int right = page->width() - left("parametersSection") - child<QWidget>("parametersSection")->width();
    EXPECT_NEAR(left("authorSection"), right, 24) << "but for a scroll bar";
}

TEST_F(SettingsPageTest, EnterPressesTheButtonThatHasTheFocus)
{
    page->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(page.get()));
    type("newListWord", QStringLiteral("Rained all day"));
    const int before = rows("listTable");
    auto *add = child<QPushButton>("addListWord");
    add->setFocus();
    QTest::keyClick(add, Qt::Key_Return);
    EXPECT_EQ(rows("listTable"), before + 1);
}

TEST_F(SettingsPageTest, TheAuthorIsKeptWithTheirAddress)
{
    EXPECT_EQ(child<QLineEdit>("authorName")->text(), QStringLiteral("Aino Laine"));
    EXPECT_FALSE(child<QPushButton>("saveAuthor")->isEnabled()) << "nothing to save yet";
    type("authorName", QStringLiteral("Aino Salo"));
    type("authorEmail", QStringLiteral("aino@example.com"));
    click("saveAuthor");
    const auto author = test->settings().author();
    ASSERT_TRUE(author && *author);
    const auto person = test->ownPeople().find(**author);
    ASSERT_TRUE(person);
    EXPECT_EQ(person->name, QStringLiteral("Aino Salo"));
    EXPECT_EQ(person->email, QStringLiteral("aino@example.com"));
}

TEST_F(SettingsPageTest, ANameOfSpacesIsRefusedAtTheFieldAndStays)
{
    type("authorName", QStringLiteral("   "));
    click("saveAuthor");
    EXPECT_EQ(child<QLineEdit>("authorName")->text(), QStringLiteral("   "));
    const auto author = test->settings().author();
    ASSERT_TRUE(author && *author);
    EXPECT_EQ(test->ownPeople().find(**author)->name, QStringLiteral("Aino Laine"));
    bool said = false;
    for (const QLabel *label : page->findChildren<QLabel *>())
        said = said || (label->isVisibleTo(page.get()) && label->text().startsWith(QLatin1String("The name is empty")));
    EXPECT_TRUE(said);
}

TEST_F(SettingsPageTest, LanguageAndThemeChangeAtOnceAndAreRemembered)
{
    click("languageFinnish");
    EXPECT_EQ(language.language(), Language::Finnish);
    EXPECT_EQ(child<QPushButton>("applyParameters")->text(), QStringLiteral("Ota käyttöön ja laske uudelleen"));
    click("themeDark");
    EXPECT_TRUE(theme.isDark());
    const bool motion = theme.wantsMotion();
    child<QCheckBox>("motion")->click();
    EXPECT_NE(theme.wantsMotion(), motion);

    language.setLanguage(Language::English);
    theme.setMode(ThemeMode::Light);
    theme.setMotion(motion);
    Preferences::restore(settings, language, theme);
    EXPECT_EQ(language.language(), Language::Finnish);
    EXPECT_EQ(theme.mode(), ThemeMode::Dark);
    EXPECT_NE(theme.wantsMotion(), motion);
}

TEST_F(SettingsPageTest, AParameterShowsWhatItWouldDoAndIsAppliedOnDemand)
{
    const AccountId account = test.addAccount(QStringLiteral("Testi Oy"));
    const StakeholderId person = test.addPerson(account, QStringLiteral("Eino"), Role::Decider, 5);
    for (int ago = 300; ago > 0; ago -= 30)
        test.log(account, test.today() - ago, 5, {person});
    const auto trustNow = [&] { return test->ledger().statesOf(account, test.today())->front().state.settledGoodwill; };
    const double before = trustNow();

    child<QDoubleSpinBox>("parameter_W")->setValue(4);
    child<QDoubleSpinBox>("parameter_Q")->setValue(1);
    EXPECT_FALSE(child<QLabel>("parametersEffects")->isVisibleTo(page.get()));
    click("previewParameters");
    EXPECT_TRUE(child<QLabel>("parametersEffects")->text().contains(QStringLiteral("Testi Oy")));
    EXPECT_EQ(stored().priorWeight, 2) << "a look changes nothing";
    EXPECT_EQ(trustNow(), before);

    click("applyParameters");
    EXPECT_EQ(stored().priorWeight, 4);
    EXPECT_EQ(stored().inletPoints, 1);
    EXPECT_LT(trustNow(), before) << "the ledger was recomputed";
    EXPECT_FALSE(child<QPushButton>("applyParameters")->isEnabled());

    click("defaultParameters");
    click("applyParameters");
    EXPECT_EQ(stored(), trust::Parameters{});
    EXPECT_EQ(trustNow(), before);
}

TEST_F(SettingsPageTest, ParametersThatContradictEachOtherCannotBeApplied)
{
    child<QDoubleSpinBox>("parameter_tau_plus")->setValue(14);
    child<QDoubleSpinBox>("parameter_tau_minus")->setValue(30);
    EXPECT_TRUE(child<QLabel>("parametersMessage")->isVisibleTo(page.get()));
    EXPECT_FALSE(child<QPushButton>("applyParameters")->isEnabled());
    EXPECT_EQ(child<QDoubleSpinBox>("parameter_tau_minus")->value(), 30) << "what was typed stays";
    child<QDoubleSpinBox>("parameter_tau_minus")->setValue(10);
    EXPECT_FALSE(child<QLabel>("parametersMessage")->isVisibleTo(page.get()));
    EXPECT_TRUE(child<QPushButton>("applyParameters")->isEnabled());
}

TEST_F(SettingsPageTest, AWordIsAddedToAListAndATakenOneIsRefused)
{
    const int before = rows("listTable");
    type("newListWord", QStringLiteral("Strike"));
    click("addListWord");
    ASSERT_EQ(rows("listTable"), before + 1);
    EXPECT_TRUE(child<QLineEdit>("newListWord")->text().isEmpty());
    type("newListWord", QStringLiteral("strike"));
    click("addListWord");
    EXPECT_EQ(rows("listTable"), before + 1);
    EXPECT_EQ(child<QLineEdit>("newListWord")->text(), QStringLiteral("strike"));
    child<QComboBox>("listKind")->setCurrentIndex(1);
    EXPECT_NE(rows("listTable"), before + 1) << "another list";
}

TEST_F(SettingsPageTest, ThePartnerInUseCannotBeRemoved)
{
    PartnerId partner;
    ASSERT_TRUE(test->write(ActionKind::EditOwnPeople, [&](WriteUnit &unit) -> Result<void> {
        Partner made;
        made.name = QStringLiteral("Rahti-Kumppani");
        LAARI_ASSIGN(partner, unit.partners().insert(made));
        return {};
    }));
    Touchpoint touchpoint;
    touchpoint.account = test.addAccount(QStringLiteral("Testi Oy"));
    touchpoint.day = test.today();
    touchpoint.emotion = 2;
    touchpoint.deliveredBy = partner;
    test.add(touchpoint);

    for (QAbstractButton *button : page->findChildren<QAbstractButton *>())
        if (button->text() == QLatin1String("Partners"))
            button->click();
    ASSERT_EQ(rows("directoryTable"), 1);
    EXPECT_EQ(cell("directoryTable", 0, 0), QStringLiteral("Rahti-Kumppani"));
    child<QTableView>("directoryTable")->setCurrentIndex(child<QTableView>("directoryTable")->model()->index(0, 0));
    click("removeDirectoryName");
    EXPECT_EQ(rows("directoryTable"), 1);
    EXPECT_TRUE(child<QLabel>("directoryMessage")->isVisibleTo(page.get()));
    type("newDirectoryName", QStringLiteral("Toinen"));
    click("addDirectoryName");
    EXPECT_EQ(rows("directoryTable"), 2);
}

TEST_F(SettingsPageTest, HowCasesAreRunIsKeptInTheBook)
{
    auto *hours = child<QSpinBox>("responseHours");
    EXPECT_EQ(hours->value(), 8);
    hours->setValue(12);
    Q_EMIT hours->editingFinished();
    auto *to = child<QTimeEdit>("workingDayTo");
    to->setTime(QTime(7, 0));
    Q_EMIT to->editingFinished();
    EXPECT_TRUE(child<QLabel>("workingDayError")->isVisible()) << "it would end before it begins";
    EXPECT_EQ(test->settings().loop()->hours, WorkingHours{});
    EXPECT_EQ(to->time(), QTime(7, 0)) << "what was typed stays";
    to->setTime(QTime(17, 30));
    Q_EMIT to->editingFinished();
    EXPECT_FALSE(child<QLabel>("workingDayError")->isVisible());
    child<QCheckBox>("passivesToo")->click();
    EXPECT_EQ(test->settings().loop().value(), (LoopSettings{12, {QTime(8, 0), QTime(17, 30)}, true}));
}

TEST_F(SettingsPageTest, WhyAPictureIsNoLogoIsReadWhole)
{
    prompts.picture = test.folder() + QStringLiteral("/no-picture.png");
    QFile file(prompts.picture);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly) && file.write("no picture") > 0);
    file.close();
    for (const Language each : {Language::English, Language::Finnish}) {
        language.setLanguage(each);
        for (const int width : {1000, 2300}) {
            page->resize(width, 900);
            click("chooseLogo");
            QTest::qWait(50); // the layouts settle
            auto *row = child<QPushButton>("chooseLogo")->parentWidget()->parentWidget();
            bool told = false;
            for (const QLabel *label : row->findChildren<QLabel *>()) {
                if (!label->isVisible() || !label->wordWrap() || label->text().isEmpty())
                    continue;
                told = told || label->property("kind").toString() == QLatin1String("error");
                EXPECT_GE(label->height(), label->heightForWidth(label->width())) << qPrintable(label->text());
            }
            EXPECT_TRUE(told);
        }
    }
}

} // namespace

} // namespace laari::ui
