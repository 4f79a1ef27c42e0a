// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/UiContext.h"
#include "ui/portfolio/PortfolioArrangement.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace laari::ui {

class DateField;

/// What of the portfolio is shown, how it is grouped and which day it is compared with. Remembers grouping and the
/// stretch of time.
class PortfolioControls final : public QWidget {
    Q_OBJECT

public:
    explicit PortfolioControls(UiContext &context, QWidget *parent = nullptr);

    PortfolioFilter filter() const;
    PortfolioGrouping grouping() const;
    Day earlier(Day today) const; ///< the day of comparison

    void setOwners(const QStringList &owners, bool anyWithout); ///< the choice stays where it can
    void clearFilter();
    void focusFilter();
    QPushButton *columnsButton() const { return m_columns; }
    QLineEdit *filterLine() const { return m_filter; }

Q_SIGNALS:
    void filterChanged();
    void groupingChanged();
    void earlierChanged();
    void leftDownwards(); ///< the arrow down, or Enter, in the filter

private:
    enum class Since { Quarter, Year, Day };
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void retranslate();
    void fillOwners();
    void fitChoices();
    void takeSince();
    void takeDay();
    Since since() const;

    UiContext &m_context;
    QLineEdit *m_filter;
    QComboBox *m_stage;
    QComboBox *m_owner;
    QComboBox *m_group;
    QComboBox *m_since;
    DateField *m_day;
    QPushButton *m_columns;
    QStringList m_owners;
    bool m_anyWithout = false;
    Day m_chosenDay;
};

} // namespace laari::ui
