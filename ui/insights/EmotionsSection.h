// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/EmotionMap.h"
#include "ui/common/UiContext.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QListWidget;
class QStackedWidget;

namespace laari::ui {

class EmotionMapView;
class EmptyState;
class SegmentedChoice;
class TimeSpan;

/// The emotions felt and aimed at over all accounts, a segment or an owner's, with the largest gaps in words.
class EmotionsSection final : public QWidget {
    Q_OBJECT

public:
    EmotionsSection(Book &book, UiContext &context, QWidget *parent = nullptr);
    void refresh(); ///< reads the book again, once shown

Q_SIGNALS:
    void logTouchpointRequested();

private:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void layOut();
    void read();
    void fillScopes(const std::vector<Account> &accounts, const std::vector<OwnPerson> &owners);
    std::optional<QSet<AccountId>> among(const std::vector<Account> &accounts) const;
    void tellGaps();
    void retranslate();

    Book &m_book;
    UiContext &m_context;
    QComboBox *m_scope;
    TimeSpan *m_span;
    SegmentedChoice *m_columns;
    EmotionMapView *m_map;
    QLabel *m_gapsTitle;
    QListWidget *m_gaps;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    bool m_stale = true;
};

} // namespace laari::ui
