// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/OwnExperience.h"
#include "ui/common/UiContext.h"

#include <QWidget>

class QLabel;
class QStackedWidget;
class QTableView;

namespace laari::ui {

class EmptyState;
class ExperienceModel;
class SegmentedChoice;
class TimeSpan;

/// How encounters felt to our own people against how they went for the customer, in sums of five or more.
class OwnExperienceSection final : public QWidget {
    Q_OBJECT

public:
    OwnExperienceSection(Book &book, UiContext &context, QWidget *parent = nullptr);
    void refresh(); ///< reads the book again, once shown

Q_SIGNALS:
    void logTouchpointRequested();

private:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void layOut();
    void read();
    void retranslate();
    static QStringList waysToSum();
    QString summedBy() const; ///< the way that is chosen

    Book &m_book;
    UiContext &m_context;
    ExperienceModel *m_model;
    SegmentedChoice *m_by;
    TimeSpan *m_span;
    QLabel *m_summary;
    QLabel *m_about;
    QTableView *m_table;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    bool m_stale = true;
    bool m_stopped = false; ///< by the user, before all was counted
};

} // namespace laari::ui
