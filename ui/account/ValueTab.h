// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/EmotionMap.h"
#include "ui/account/AccountTab.h"
#include "ui/common/UiContext.h"

#include <functional>

class QDialog;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace laari {
class Book;
}

namespace laari::ui {

class EmotionMapView;
class EmptyState;
class SegmentedChoice;
class ValueModel;

/// What the account values, expectation against experience; and the emotions we aim at there against those felt in the
/// last year. Reads the book when it is looked at.
class ValueTab final : public AccountTab {
    Q_OBJECT

public:
    ValueTab(Book &book, UiContext &context, QWidget *parent = nullptr);

    void setData(const AccountDataPtr &data) override;
    void retranslate() override;
    QString title() const override;
    QWidget *corner() const override { return m_corner; }
    int leastHeight() const override;
    /// Asks how somebody sees what the account values; on the emotions nothing.
    bool editSelected() override;
    /// Asked before anything is written; false: it must not be.
    void setReadyToWrite(std::function<bool()> ready) { m_readyToWrite = std::move(ready); }
    void rate();
    void editDrivers();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void layOut();
    void connectParts();
    void read();
    void readValues();
    void readEmotions();
    void showView();
    void turnGoal(insight::EmotionPlace place);
    void open(QDialog *dialog);
    bool isValueShown() const;

    Book &m_book;
    UiContext &m_context;
    AccountDataPtr m_data;
    std::function<bool()> m_readyToWrite = [] { return true; };
    ValueModel *m_model;
    QTableView *m_table;
    EmptyState *m_empty;
    QStackedWidget *m_value; ///< the table, or what fills it
    EmotionMapView *m_emotions;
    QStackedWidget *m_views;
    QWidget *m_corner;
    SegmentedChoice *m_view;
    SegmentedChoice *m_columns;
    QPushButton *m_edit;
    QPushButton *m_rate;
    QPushButton *m_goal;
    QStackedWidget *m_controls; ///< of the view that is shown
    bool m_stale = true;
};

} // namespace laari::ui
