// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/Commands.h"

#include "ui/common/LanguageController.h"
#include "ui/common/Theme.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>
#include <QMenuBar>
#include <QWidget>

#include <utility>

namespace laari::ui {

Commands::Commands(UiContext &context, QWidget *window) : QObject(window), m_context(context)
{
    newFile = add(QStringLiteral("newFile"));
    openFile = add(QStringLiteral("openFile"), QKeySequence(Qt::CTRL | Qt::Key_O));
    sample = add(QStringLiteral("sample"));
    import = add(QStringLiteral("import"), QKeySequence(Qt::CTRL | Qt::Key_I));
    saveCopy = add(QStringLiteral("saveCopy"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S));
    report = add(QStringLiteral("report"), QKeySequence(Qt::CTRL | Qt::Key_P));
    copy = add(QStringLiteral("copy"), QKeySequence(QKeySequence::Copy));
    copyTable = add(QStringLiteral("copyTable"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T));
    copyPicture = add(QStringLiteral("copyPicture"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    savePicture = add(QStringLiteral("savePicture"));
    closeFile = add(QStringLiteral("closeFile"), QKeySequence(Qt::CTRL | Qt::Key_W));
    quit = add(QStringLiteral("quit"), QKeySequence(Qt::CTRL | Qt::Key_Q));
    logTouchpoint = add(QStringLiteral("logTouchpoint"), QKeySequence(Qt::CTRL | Qt::Key_N));
    openCase = add(QStringLiteral("openCase"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O));
    undo = add(QStringLiteral("undo"), QKeySequence(Qt::CTRL | Qt::Key_Z));
    redo = add(QStringLiteral("redo"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z));
    redo->setShortcuts({redo->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    removedAccounts = add(QStringLiteral("removedAccounts"));
    newAccount = add(QStringLiteral("newAccount"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N));
    editAccount = add(QStringLiteral("editAccount"), QKeySequence(Qt::CTRL | Qt::Key_E));
    editSelected = add(QStringLiteral("editSelected"), QKeySequence(Qt::Key_E));
    newPerson = add(QStringLiteral("newPerson"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P));
    history = add(QStringLiteral("history"), QKeySequence(Qt::CTRL | Qt::Key_H));
    findAccount = add(QStringLiteral("findAccount"), QKeySequence(Qt::CTRL | Qt::Key_F));
    search = add(QStringLiteral("search"), QKeySequence(Qt::CTRL | Qt::Key_K));
    people = add(QStringLiteral("showPeople"), QKeySequence(Qt::Key_G, Qt::Key_H));
    seeTo = add(QStringLiteral("seeTo"));
    putOffDay = add(QStringLiteral("putOffDay"));
    putOffWeek = add(QStringLiteral("putOffWeek"));
    putOffMonth = add(QStringLiteral("putOffMonth"));
    newFollowUp = add(QStringLiteral("newFollowUp"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F));
    newPromise = add(QStringLiteral("newPromise"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R));
    trustGoal = add(QStringLiteral("trustGoal"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_G));
    whatIf = add(QStringLiteral("whatIf"), QKeySequence(Qt::Key_G, Qt::Key_W));
    carrying = add(QStringLiteral("carrying"), QKeySequence(Qt::Key_G, Qt::Key_C));
    rateValue = add(QStringLiteral("rateValue"));
    today = add(QStringLiteral("showToday"), QKeySequence(Qt::CTRL | Qt::Key_T));
    portfolio = add(QStringLiteral("showPortfolio"), QKeySequence(Qt::CTRL | Qt::Key_2));
    accounts = add(QStringLiteral("showAccounts"), QKeySequence(Qt::CTRL | Qt::Key_1));
    promises = add(QStringLiteral("showPromises"), QKeySequence(Qt::CTRL | Qt::Key_3));
    surveys = add(QStringLiteral("showSurveys"), QKeySequence(Qt::CTRL | Qt::Key_4));
    newSurvey = add(QStringLiteral("newSurvey"));
    insights = add(QStringLiteral("showInsights"), QKeySequence(Qt::CTRL | Qt::Key_5));
    reviews = add(QStringLiteral("showReviews"), QKeySequence(Qt::CTRL | Qt::Key_6));
    newReview = add(QStringLiteral("newReview"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M));
    meeting = add(QStringLiteral("meeting"), QKeySequence(Qt::Key_F11));
    settings = add(QStringLiteral("showSettings"), QKeySequence(Qt::CTRL | Qt::Key_Comma));
    back = add(QStringLiteral("back"), QKeySequence(Qt::ALT | Qt::Key_Left));
    finnish = add(QStringLiteral("finnish"));
    english = add(QStringLiteral("english"));
    otherLanguage = add(QStringLiteral("otherLanguage"), LanguageController::shortcut());
    window->addAction(otherLanguage);
    followDesktop = add(QStringLiteral("followDesktop"));
    light = add(QStringLiteral("light"));
    dark = add(QStringLiteral("dark"));
    shortcuts = add(QStringLiteral("shortcuts"), QKeySequence(Qt::Key_F1));
    about = add(QStringLiteral("about"));
    // Letters alone, for hands that stay on the keys. Fields in which one types keep them.
    alsoBy(today, QKeySequence(Qt::Key_G, Qt::Key_T));
    alsoBy(portfolio, QKeySequence(Qt::Key_G, Qt::Key_P));
    alsoBy(accounts, QKeySequence(Qt::Key_G, Qt::Key_A));
    alsoBy(promises, QKeySequence(Qt::Key_G, Qt::Key_R));
    alsoBy(surveys, QKeySequence(Qt::Key_G, Qt::Key_Q)); // questions
    alsoBy(insights, QKeySequence(Qt::Key_G, Qt::Key_I));
    alsoBy(reviews, QKeySequence(Qt::Key_G, Qt::Key_V)); // reViews
    alsoBy(settings, QKeySequence(Qt::Key_G, Qt::Key_S));
    alsoBy(logTouchpoint, QKeySequence(Qt::Key_N));
    alsoBy(search, QKeySequence(Qt::Key_Slash));
    alsoBy(shortcuts, QKeySequence(Qt::Key_Question));
    quit->setMenuRole(QAction::QuitRole);
    about->setMenuRole(QAction::AboutRole);
    settings->setMenuRole(QAction::PreferencesRole);

    auto *languages = new QActionGroup(this);
    for (QAction *action : {finnish, english}) {
        action->setCheckable(true);
        languages->addAction(action);
    }
    auto *themes = new QActionGroup(this);
    for (QAction *action : {followDesktop, light, dark}) {
        action->setCheckable(true);
        themes->addAction(action);
    }
    connect(finnish, &QAction::triggered, this, [this] { m_context.language.setLanguage(Language::Finnish); });
    connect(otherLanguage, &QAction::triggered, this, [this] { m_context.language.toggle(); });
    connect(english, &QAction::triggered, this, [this] { m_context.language.setLanguage(Language::English); });
}

QAction *Commands::add(const QString &name, const QKeySequence &key)
{
    auto *action = new QAction(this);
    action->setObjectName(name);
    action->setShortcut(key);
    return action;
}

void Commands::alsoBy(QAction *action, const QKeySequence &key)
{
    action->setShortcuts(action->shortcuts() << key);
}

void Commands::fill(QMenuBar *bar)
{
    m_fileMenu = bar->addMenu(QString());
    m_fileMenu->setObjectName(QStringLiteral("fileMenu"));
    m_fileMenu->addActions({newFile, openFile});
    m_recentMenu = m_fileMenu->addMenu(QString());
    m_recentMenu->setObjectName(QStringLiteral("recentMenu"));
    m_fileMenu->addAction(sample);
    m_fileMenu->addSeparator();
    m_fileMenu->addActions({import, saveCopy});
    m_fileMenu->addSeparator();
    m_fileMenu->addAction(report);
    m_fileMenu->addSeparator();
    m_fileMenu->addActions({closeFile, quit});

    m_editMenu = bar->addMenu(QString());
    m_editMenu->setObjectName(QStringLiteral("editMenu"));
    m_editMenu->addActions({undo, redo});
    m_editMenu->addSeparator();
    m_editMenu->addActions({copy, copyTable, copyPicture, savePicture});
    m_editMenu->addSeparator();
    m_editMenu->addActions({search, removedAccounts});

    m_touchpointMenu = bar->addMenu(QString());
    m_touchpointMenu->setObjectName(QStringLiteral("touchpointMenu"));
    m_touchpointMenu->addActions({logTouchpoint, openCase});

    m_accountMenu = bar->addMenu(QString());
    m_accountMenu->setObjectName(QStringLiteral("accountMenu"));
    m_accountMenu->addActions({newAccount, findAccount});
    m_accountMenu->addSeparator();
    m_accountMenu->addActions({people, editSelected, editAccount, newPerson, newPromise, newFollowUp, trustGoal, whatIf,
                               carrying, rateValue, history});
    m_accountMenu->addSeparator();
    m_accountMenu->addActions({newSurvey, newReview});
    m_accountMenu->addSeparator();
    m_accountMenu->addActions({seeTo, putOffDay, putOffWeek, putOffMonth});

    m_viewMenu = bar->addMenu(QString());
    m_viewMenu->setObjectName(QStringLiteral("viewMenu"));
    m_viewMenu->addActions({today, portfolio, accounts, promises, surveys, insights, reviews, settings, back});
    m_viewMenu->addSeparator();
    m_viewMenu->addAction(meeting);
    m_viewMenu->addSeparator();
    m_viewMenu->addActions({finnish, english, otherLanguage});
    m_viewMenu->addSeparator();
    m_themeMenu = m_viewMenu->addMenu(QString());
    m_themeMenu->setObjectName(QStringLiteral("themeMenu"));
    m_themeMenu->addActions({followDesktop, light, dark});

    m_helpMenu = bar->addMenu(QString());
    m_helpMenu->setObjectName(QStringLiteral("helpMenu"));
    m_helpMenu->addActions({shortcuts, about});
}

void Commands::setBookOpen(bool open)
{
    for (QAction *action :
         {import,    saveCopy,      report,          copy,       copyTable,   copyPicture, savePicture,
          closeFile, logTouchpoint, removedAccounts, newAccount, findAccount, newPromise,  newFollowUp,
          newSurvey, newReview,     today,           portfolio,  accounts,    promises,    surveys,
          insights,  reviews,       meeting,         settings,   back})
        action->setEnabled(open);
    if (!open) {
        setAccountShown(false);
        setAttentionShown(false);
    }
}

void Commands::setAttentionShown(bool shown)
{
    for (QAction *action : {seeTo, putOffDay, putOffWeek, putOffMonth})
        action->setEnabled(shown);
}

void Commands::setAccountShown(bool shown)
{
    editAccount->setEnabled(shown);
    editSelected->setEnabled(shown);
    newPerson->setEnabled(shown);
    people->setEnabled(shown);
    for (QAction *action : {trustGoal, whatIf, carrying})
        action->setEnabled(shown);
    rateValue->setEnabled(shown);
    openCase->setEnabled(shown);
    history->setEnabled(shown);
}

void Commands::showChoices()
{
    (m_context.language.language() == Language::Finnish ? finnish : english)->setChecked(true);
    switch (m_context.theme.mode()) {
    case ThemeMode::FollowDesktop: followDesktop->setChecked(true); break;
    case ThemeMode::Light: light->setChecked(true); break;
    case ThemeMode::Dark: dark->setChecked(true); break;
    }
}

void Commands::retranslate()
{
    m_fileMenu->setTitle(tr("&File"));
    //: Menu of the files opened last
    m_recentMenu->setTitle(tr("Open &recent"));
    m_editMenu->setTitle(tr("&Edit"));
    m_touchpointMenu->setTitle(tr("&Touchpoint"));
    m_accountMenu->setTitle(tr("&Account"));
    m_viewMenu->setTitle(tr("&View"));
    m_themeMenu->setTitle(tr("T&heme"));
    m_helpMenu->setTitle(tr("&Help"));

    const std::pair<QAction *, QString> texts[] = {
        {newFile, tr("&New file…")},
        {openFile, tr("&Open…")},
        {sample, tr("Open the sa&mple file")},
        {import, tr("&Import…")},
        {saveCopy, tr("&Save a copy…")},
        {report, tr("Re&ports…")},
        {copy, tr("&Copy")},
        {copyTable, tr("Copy the whole &table")},
        {copyPicture, tr("Copy the &picture")},
        {savePicture, tr("Save the pictur&e as…")},
        {closeFile, tr("&Close the file")},
        {quit, tr("&Quit")},
        {logTouchpoint, tr("&Log touchpoint…")},
        {openCase, tr("Open &case of the touchpoint…")},
        {removedAccounts, tr("Re&moved accounts…")},
        {newAccount, tr("&New account…")},
        {editAccount, tr("&Edit the account…")},
        {editSelected, tr("E&dit what is selected…")},
        {people, tr("People of the acc&ount")},
        {newPerson, tr("New &person at the account…")},
        {newPromise, tr("New p&romise…")},
        {newFollowUp, tr("New follo&w-up…")},
        {trustGoal, tr("Trust &goal…")},
        {whatIf, tr("What &if…")},
        {carrying, tr("What the reservoir would &carry…")},
        {rateValue, tr("Ra&te what they value…")},
        {newSurvey, tr("New surve&y…")},
        {newReview, tr("New re&view…")},
        {seeTo, tr("Seen to or done, on Today")},
        {putOffDay, tr("Put off until tomorrow, on Today")},
        {putOffWeek, tr("Put off for a week, on Today")},
        {putOffMonth, tr("Put off for 30 days, on Today")},
        {history, tr("&History of the account…")},
        {findAccount, tr("&Find an account")},
        {search, tr("&Search and commands…")},
        {today, tr("&Today")},
        {portfolio, tr("P&ortfolio")},
        {accounts, tr("&Accounts")},
        {promises, tr("P&romises")},
        {surveys, tr("Sur&veys")},
        {insights, tr("&Insights")},
        {reviews, tr("R&eviews")},
        {meeting, tr("&Meeting mode")},
        {settings, tr("&Settings")},
        {back, tr("&Back")},
        {finnish, QStringLiteral("S&uomi")},
        {english, QStringLiteral("En&glish")},
        {otherLanguage, tr("S&witch language")},
        {followDesktop, tr("&Follow the desktop")},
        {light, tr("&Light")},
        {dark, tr("&Dark")},
        {shortcuts, tr("&Keyboard shortcuts")},
        {about, tr("&About Laari")},
    };
    for (const auto &[action, text] : texts) {
        action->setText(text);
        QString plain = text;
        plain.remove(QLatin1Char('&'));
        action->setIconText(plain);
        const QString key = action->shortcut().toString(QKeySequence::NativeText);
        action->setToolTip(key.isEmpty() ? plain : QStringLiteral("%1 (%2)").arg(plain, key));
    }
}

QList<QAction *> Commands::all() const
{
    return {logTouchpoint, openCase,    undo,        redo,      newAccount,      editSelected,  editAccount, people,
            newPerson,     newPromise,  newFollowUp, trustGoal, whatIf,          carrying,      rateValue,   seeTo,
            putOffDay,     putOffWeek,  putOffMonth, history,   removedAccounts, findAccount,   today,       portfolio,
            accounts,      promises,    surveys,     newSurvey, insights,        reviews,       newReview,   meeting,
            import,        settings,    newFile,     openFile,  sample,          saveCopy,      report,      copyTable,
            copyPicture,   savePicture, closeFile,   finnish,   english,         followDesktop, light,       dark,
            shortcuts,     about,       quit};
}

QString Commands::shortcutTable() const
{
    QStringList cells;
    const auto row = [&cells](const QString &what, const QString &key) {
        cells += QStringLiteral("<td>%1</td><td><b>%2</b></td>").arg(what.toHtmlEscaped(), key.toHtmlEscaped());
    };
    const auto keys = [](const QAction *action) {
        QStringList all;
        for (const QKeySequence &key : action->shortcuts()) // "G, A" is pressed one after the other
            all.append(key.toString(QKeySequence::NativeText).replace(QStringLiteral(", "), QStringLiteral(" ")));
        return all.join(QStringLiteral("; "));
    };
    row(tr("Undo"), keys(undo));
    row(tr("Redo"), keys(redo));
    for (const QAction *action :
         {logTouchpoint, openCase,  search,        newAccount,  findAccount, editSelected, editAccount,
          people,        newPerson, newPromise,    newFollowUp, history,     today,        portfolio,
          accounts,      promises,  surveys,       insights,    reviews,     newReview,    meeting,
          settings,      back,      otherLanguage, openFile,    import,      saveCopy,     report,
          copy,          copyTable, copyPicture,   closeFile,   quit,        shortcuts})
        row(action->iconText().remove(QStringLiteral("…")), keys(action));
    row(tr("Down and up in a list; open the row"), tr("J K; Enter"));
    row(tr("On Today: do it; seen to"), tr("Enter; D"));
    row(tr("On Promises: kept today; settle; open again"), QStringLiteral("D; S; O"));
    row(tr("On the people map: influence; superior"), QStringLiteral("Ctrl+↑ Ctrl+↓; R"));
    row(tr("Next tab; previous tab of an account"), QStringLiteral("Ctrl+PgDown; Ctrl+PgUp"));
    row(tr("How it went, in the touchpoint dialog"), QStringLiteral("1 2 3 4 5, 0"));
    row(tr("Save the touchpoint; save and log next"), tr("Enter; Ctrl+Enter"));
    // Two columns: one would be higher than a small screen.
    const qsizetype half = (cells.size() + 1) / 2;
    QString html = QStringLiteral("<table cellspacing='0' cellpadding='5' width='100%'>");
    for (qsizetype i = 0; i < half; ++i)
        html += QStringLiteral("<tr>%1<td>&nbsp;&nbsp;</td>%2</tr>").arg(cells[i], cells.value(half + i));
    return html + QStringLiteral("</table>");
}

} // namespace laari::ui
