// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/WhatIf.h"
#include "ui/account/AccountData.h"

#include <QFrame>

#include <optional>

class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;
class QVBoxLayout;

namespace laari::ui {

class Theme;

/// One scenario of a what-if: its dash pattern and name, where it leads, and what is supposed.
class ScenarioColumn final : public QFrame {
    Q_OBJECT

public:
    enum class Kind { Touchpoint, Recovery, Breach, Silence, Leaving };

    ScenarioColumn(Theme &theme, int number, QWidget *parent = nullptr);

    void setScenario(const AccountDataPtr &data, const insight::Scenario &scenario);
    /// Against the forecast without contact; empty: nothing is supposed.
    void setForecast(const std::optional<insight::Forecast> &forecast, const insight::Forecast &plain);
    QString name() const; ///< as the user named it, trimmed
    void setName(const QString &name);
    /// Offers back what was taken away last; empty: nothing was. `focus` goes to the offer.
    void offerBack(const QString &taken, bool focus);
    void retranslate();

Q_SIGNALS:
    void addRequested(laari::ui::ScenarioColumn::Kind kind);
    void editRequested(int supposition);
    void removeRequested(int supposition);
    void backRequested(); ///< what was taken away last
    void planRequested();
    void renamed();

private:
    void listSuppositions();
    void offerKinds();
    QString note() const;
    void tell();

    Theme &m_theme;
    int m_number;
    AccountDataPtr m_data;
    insight::Scenario m_scenario;
    std::optional<insight::Forecast> m_forecast;
    double m_plainAtEnd = 50;
    insight::KnownDeciders m_plainDeciders;
    QLabel *m_letter;
    QLineEdit *m_name;
    QLabel *m_figures;
    QLabel *m_deciders; ///< how many are known, where that changes
    QLabel *m_note;     ///< on what changes nothing by itself
    QVBoxLayout *m_list;
    QPushButton *m_back;
    QPushButton *m_add;
    QMenu *m_menu;
    QPushButton *m_plan;
};

} // namespace laari::ui
