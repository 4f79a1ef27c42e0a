// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/account/AccountTab.h"
#include "ui/common/UiContext.h"

#include <functional>
#include <optional>

class QBoxLayout;
class QCheckBox;
class QLabel;
class QPushButton;
class QScrollArea;
class QSortFilterProxyModel;
class QStackedWidget;
class QResizeEvent;
class QTableView;

namespace laari {
class Book;
}

namespace laari::ui {

class CoverageStrip;
class ElidedLabel;
class EmptyState;
class PeopleActions;
class PeopleMap;
class PeopleModel;
class RoleDistribution;
class SegmentedChoice;

/// The customer's people: whom we know of those expected, on a map or in a table, and how trust is spread over them.
class PeopleTab final : public AccountTab {
    Q_OBJECT

public:
    PeopleTab(Book &book, UiContext &context, QWidget *parent = nullptr);

    void setData(const AccountDataPtr &data) override;
    void retranslate() override;
    QString title() const override;
    int leastHeight() const override;
    /// On the map where it is shown and they are active; else in the table.
    void select(StakeholderId person);
    void setReadyToWrite(const std::function<bool()> &ready); ///< see PeopleActions
    QWidget *corner() const override { return m_corner; }
    bool editSelected() override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    void connectParts();
    void connectMap();
    void shareRoom();
    void showDistribution();
    void showMap();
    void showView(bool map);
    void showCard(StakeholderId person); ///< or the chair they left
    bool isMapShown() const;
    std::optional<StakeholderId> selected() const;
    void updateButtons();

    UiContext &m_context;
    AccountDataPtr m_data;
    PeopleActions *m_actions;
    PeopleModel *m_model;
    QSortFilterProxyModel *m_sorted;
    QTableView *m_table;
    PeopleMap *m_map;
    QScrollArea *m_mapScroll;
    ElidedLabel *m_legend;
    QStackedWidget *m_views;
    CoverageStrip *m_coverage;
    RoleDistribution *m_distribution;
    QLabel *m_distributionTitle;
    ElidedLabel *m_lowest; ///< decider
    ElidedLabel *m_spread;
    QBoxLayout *m_facts = nullptr; ///< holds both
    QWidget *m_side;               ///< holds them
    QBoxLayout *m_parts = nullptr;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    QWidget *m_corner;
    SegmentedChoice *m_view;
    QCheckBox *m_figures;
    QPushButton *m_more;
    QPushButton *m_edit;
    QPushButton *m_add;
};

} // namespace laari::ui
