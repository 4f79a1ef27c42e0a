// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/account/AccountTab.h"
#include "ui/account/TabModel.h"

class QPushButton;
class QStackedWidget;

namespace laari::ui {

class EmptyState;
class Theme;

/// What the account's people answered to surveys, and who was asked and did not answer: newest first.
class AccountSurveysModel final : public TabModel {
    Q_OBJECT

public:
    enum Column { When, SurveyName, Who, Answer, Comment };

    explicit AccountSurveysModel(Theme &theme, QObject *parent = nullptr) : TabModel(parent), m_theme(theme) {}

    void setData(const AccountDataPtr &data);
    const SurveyRepository::OfAccount *at(const QModelIndex &index) const;

protected:
    int rows() const override { return m_data ? int(m_data->surveys.size()) : 0; }
    int columns() const override { return Comment + 1; }
    QVariant cell(int row, int column, int role) const override;
    QString title(int column) const override;
    bool isNumber(int) const override { return false; }

private:
    QString text(const SurveyRepository::OfAccount &each, int column) const;

    Theme &m_theme;
    AccountDataPtr m_data;
};

class SurveysTab final : public AccountTab {
    Q_OBJECT

public:
    explicit SurveysTab(Theme &theme, QWidget *parent = nullptr);

    void setData(const AccountDataPtr &data) override;
    void retranslate() override;
    QString title() const override;
    QWidget *corner() const override { return m_corner; }
    bool editSelected() override;

private:
    void updateButton();

    AccountSurveysModel *m_model;
    QTableView *m_table;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    QWidget *m_corner;
    QPushButton *m_edit;
};

} // namespace laari::ui
