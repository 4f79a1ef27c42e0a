// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/SurveyRepository.h"

#include <QAbstractTableModel>

#include <vector>

namespace laari::ui {

/// The campaigns, newest first.
class SurveysModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Instrument, When, Answered };

    using QAbstractTableModel::QAbstractTableModel;

    void setSurveys(std::vector<SurveyRepository::Summary> surveys);
    const SurveyRepository::Summary *at(int row) const;
    int rowOf(SurveyId survey) const; ///< -1: there is none
    void refreshTexts();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : Answered + 1; }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<SurveyRepository::Summary> m_surveys;
};

/// Who was asked or answered in a campaign: who has not answered comes first.
class SurveyPeopleModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Account, RoleColumn, Answer, When, Comment };

    using QAbstractTableModel::QAbstractTableModel;

    void setPeople(const Survey &survey, std::vector<SurveyPerson> people);
    const SurveyPerson *at(int row) const;
    void refreshTexts();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : Comment + 1; }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const SurveyPerson &person, int column) const;

    Survey m_survey;
    std::vector<SurveyPerson> m_people;
};

} // namespace laari::ui
