// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/account/AccountData.h"
#include "ui/common/ReportKind.h"

#include <QWidget>

class QLabel;
class QAction;
class QPushButton;

namespace laari::ui {

class ElidedLabel;
class Theme;

/// Who this is, and what can be done here.
class AccountHeader final : public QWidget {
    Q_OBJECT

public:
    explicit AccountHeader(Theme &theme, QWidget *parent = nullptr);

    void setData(const AccountDataPtr &data);
    void retranslate();

Q_SIGNALS:
    void backRequested();
    void logRequested();
    void newPersonRequested();
    void editRequested();
    void reportRequested(laari::ui::ReportKind kind);
    void reviewRequested();
    void parentRequested();
    void promisesRequested();

private:
    void takeIcons();

    Theme &m_theme;
    AccountDataPtr m_data;
    QPushButton *m_back;
    ElidedLabel *m_name;
    QPushButton *m_parent; ///< only where there is one
    ElidedLabel *m_facts;
    QPushButton *m_late; ///< promises that are late, where there are any
    QPushButton *m_log;
    QPushButton *m_person;
    QPushButton *m_review;
    QPushButton *m_edit;
    QPushButton *m_report; ///< with a menu
    QAction *m_brief;
    QAction *m_full;
};

} // namespace laari::ui
