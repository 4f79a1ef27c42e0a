// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/SurveyResults.h"

#include <QWidget>

namespace laari::ui {

class Theme;

/// The NPS on its scale from −100 to +100: the interval as a bar, the score as a mark on it.
class NpsBar final : public QWidget {
    Q_OBJECT

public:
    explicit NpsBar(Theme &theme, QWidget *parent = nullptr);
    void setReading(std::optional<NpsReading> reading);

    QSize sizeHint() const override { return {240, 34}; }
    QSize minimumSizeHint() const override { return {160, 34}; }

private:
    void paintEvent(QPaintEvent *event) override;

    Theme &m_theme;
    std::optional<NpsReading> m_reading;
};

/// How many gave each score: never only a mean.
class ScoreBars final : public QWidget {
    Q_OBJECT

public:
    explicit ScoreBars(Theme &theme, QWidget *parent = nullptr);
    /// `bad` is the highest score that speaks against us, `good` the lowest that speaks for us.
    void setCounts(const insight::ScoreCounts &counts, int bad, int good);

    QSize sizeHint() const override { return {240, 66}; }
    QSize minimumSizeHint() const override { return {160, 66}; }

private:
    void paintEvent(QPaintEvent *event) override;

    Theme &m_theme;
    insight::ScoreCounts m_counts;
    int m_bad = 0;
    int m_good = 0;
};

} // namespace laari::ui
