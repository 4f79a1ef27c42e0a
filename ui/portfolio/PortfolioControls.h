// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/UiContext.h"
#include "ui/portfolio/PortfolioArrangement.h"

#include <QWidget>

#include <utility>
#include <vector>

class QComboBox;
class QDateEdit;
class QLineEdit;
class QPushButton;

namespace laari::ui {

struct PortfolioView;

/// What of the portfolio is shown, how it is grouped and which day it is compared with. Remembers grouping and the
/// stretch of time.
class PortfolioControls final : public QWidget {
    Q_OBJECT

public:
    explicit PortfolioControls(UiContext &context, QWidget *parent = nullptr);

    PortfolioFilter filter() const;
    PortfolioGrouping grouping() const;
    Day earlier(Day today) const; ///< the day of comparison
    /// The day of the last review of the portfolio, to compare with; until the user chooses, that is what is chosen.
    void setReviewDay(std::optional<Day> day);
    bool isSinceReview() const;

    void setOwners(const QStringList &owners, bool anyWithout); ///< the choice stays where it can
    void describe(PortfolioView &view) const;                   ///< its part of what is shown
    void apply(const PortfolioView &view);
    void clearFilter();
    void focusFilter();
    QPushButton *viewsButton() const { return m_views; }
    QLineEdit *filterLine() const { return m_filter; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {560, QWidget::minimumSizeHint().height()}; }

Q_SIGNALS:
    void filterChanged();
    void groupingChanged();
    void earlierChanged();
    void leftDownwards(); ///< the arrow down, or Enter, in the filter

private:
    enum class Since { Quarter, Year, Day, Review };
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void retranslate();
    void fillOwners();
    int widthOfAll(std::vector<std::pair<QComboBox *, int>> *choices) const; ///< as wide as all want to be
    void fitChoices();
    void takeSince();
    void wordSince();
    void takeDay();
    Since since() const;

    UiContext &m_context;
    QLineEdit *m_filter;
    QComboBox *m_stage;
    QComboBox *m_owner;
    QComboBox *m_group;
    QComboBox *m_since;
    QDateEdit *m_day;
    QPushButton *m_views;
    QStringList m_owners;
    bool m_anyWithout = false;
    std::optional<Day> m_reviewDay;
    bool m_wantsReview = false;
};

} // namespace laari::ui
