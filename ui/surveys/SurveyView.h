// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/SurveyResults.h"

#include <QWidget>

#include <array>
#include <optional>

class QLabel;
class QMenu;
class QPushButton;
class QTabWidget;
class QTableView;

namespace laari::ui {

class ElidedLabel;
class GroupCard;
class SurveyPeopleModel;
class Theme;

/// One campaign: its results by role, and its people.
class SurveyView final : public QWidget {
    Q_OBJECT

public:
    explicit SurveyView(Theme &theme, QWidget *parent = nullptr);

    void show(const insight::SurveyResults &results);
    void clear();
    void retranslate();
    const SurveyPerson *personAtHand() const; ///< null unless the list of people has the focus

Q_SIGNALS:
    void editRequested();
    void inviteRequested();
    void exportRequested();
    void copyRequested();
    void importRequested();
    void answerRequested(const laari::SurveyPerson *person); ///< null: whoever it is

private:
    void layOut();
    QWidget *resultsTab();

    Theme &m_theme;
    ElidedLabel *m_name;
    QLabel *m_about;
    QLabel *m_warning;
    QPushButton *m_invite;
    QPushButton *m_record;
    QPushButton *m_import;
    QPushButton *m_more;
    QMenu *m_menu;
    QTabWidget *m_tabs;
    std::array<GroupCard *, 4> m_groups{}; ///< everybody, then the roles
    QLabel *m_trend;
    SurveyPeopleModel *m_model;
    QTableView *m_people;
    std::optional<insight::SurveyResults> m_results;
};

} // namespace laari::ui
