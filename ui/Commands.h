// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/UiContext.h"

#include <QKeySequence>
#include <QObject>

class QAction;
class QActionGroup;
class QMenu;
class QMenuBar;

namespace laari::ui {

/// Every command of the window as a QAction, and the menus they stand in. What they do is connected by MainWindow.
class Commands final : public QObject {
    Q_OBJECT

public:
    Commands(UiContext &context, QWidget *window);

    // File
    QAction *newFile;
    QAction *openFile;
    QAction *sample;
    QAction *import;
    QAction *saveCopy;
    QAction *report; ///< of the account at hand, or of the portfolio
    QAction *closeFile;
    QAction *quit;
    // Edit; undo and redo are named and enabled by UndoController
    QAction *undo;
    QAction *redo;
    QAction *copy; ///< what is selected in a table, or the chart
    QAction *copyTable;
    QAction *copyPicture;
    QAction *savePicture;
    QAction *removedAccounts;
    // Touchpoint
    QAction *logTouchpoint;
    QAction *openCase; ///< of the touchpoint at hand
    // Account
    QAction *newAccount;
    QAction *editAccount;
    QAction *editSelected; ///< the row at hand: an account, a person, a touchpoint
    QAction *newPerson;
    QAction *people; ///< of the account at hand, and how trust is spread over them
    QAction *seeTo;  ///< the row at hand on Today; of a follow-up: done
    QAction *putOffDay;
    QAction *putOffWeek;
    QAction *putOffMonth;
    QAction *newPromise;  ///< to the account at hand, or any
    QAction *newFollowUp; ///< for the account at hand, or any
    QAction *trustGoal;   ///< what trust is aimed at with the account at hand
    QAction *whatIf;
    QAction *carrying;  ///< how its reservoir would fall
    QAction *rateValue; ///< how a person of the account at hand sees what they value
    QAction *newSurvey;
    QAction *newReview; ///< of the account at hand, or of the portfolio
    QAction *history;
    QAction *findAccount;
    QAction *search; ///< the palette
    // View
    QAction *today;
    QAction *portfolio;
    QAction *accounts;
    QAction *insights;
    QAction *surveys;
    QAction *promises;
    QAction *reviews;
    QAction *meeting; ///< full screen, of what is at hand
    QAction *settings;
    QAction *back;
    QAction *finnish;
    QAction *english;
    QAction *otherLanguage; ///< its key works in dialogs too: LanguageController
    QAction *followDesktop;
    QAction *light;
    QAction *dark;
    // Help
    QAction *shortcuts;
    QAction *about;

    void fill(QMenuBar *bar);
    QMenu *fileMenu() const { return m_fileMenu; } ///< also behind the file's name in the top bar
    QMenu *recentMenu() const { return m_recentMenu; }
    void setBookOpen(bool open);
    void setAttentionShown(bool shown); ///< a row of Today is selected
    void setAccountShown(bool shown);   ///< an account is on screen or selected
    void showChoices();                 ///< ticks the language and the theme in use
    void retranslate();
    QString shortcutTable() const; ///< HTML
    QList<QAction *> all() const;  ///< for the palette, in the order of the menus

private:
    QAction *add(const QString &name, const QKeySequence &key = {});
    static void alsoBy(QAction *action, const QKeySequence &key);

    UiContext &m_context;
    QMenu *m_fileMenu = nullptr;
    QMenu *m_recentMenu = nullptr;
    QMenu *m_editMenu = nullptr;
    QMenu *m_touchpointMenu = nullptr;
    QMenu *m_accountMenu = nullptr;
    QMenu *m_viewMenu = nullptr;
    QMenu *m_themeMenu = nullptr;
    QMenu *m_helpMenu = nullptr;
};

} // namespace laari::ui
