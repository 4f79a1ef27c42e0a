// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/SurveyResults.h"
#include "ui/common/Card.h"

#include <QCoreApplication>

#include <array>

namespace laari::ui {

class NpsBar;
class ScoreBars;
class Theme;

/// What a role, or everybody, answered: how many, the figure of the instrument with how sure it is, and the
/// distribution.
class GroupCard final : public Card {
    Q_OBJECT

public:
    explicit GroupCard(Theme &theme, QWidget *parent = nullptr);
    void show(const QString &title, const Survey &survey, const insight::GroupResult &group);

    /// "NPS +33, between −4 and +62 (95 %)", "4 and 5: 60 %", "mean 5.2; 5 to 7: 60 %"; empty without answers.
    static QString figure(const Survey &survey, const insight::GroupResult &group);
    static QString rate(const insight::ResponseRate &rate); ///< "6 of 10 answered (60 %)"

private:
    void showFactors(const Survey &survey, const insight::GroupResult &group);

    QLabel *m_title;
    QLabel *m_rate;
    QLabel *m_vanishing;
    QLabel *m_figure;
    NpsBar *m_nps;
    ScoreBars *m_scores;
    std::array<QLabel *, 3> m_factorTitles{};
    std::array<ScoreBars *, 3> m_factors{};
};

} // namespace laari::ui
