// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/EmotionMap.h"

#include <QWidget>

class QLabel;
class QTableView;

namespace laari::ui {

class ElidedLabel;
class EmotionMapModel;
class Theme;

/// The heat map of emotions: the deeper the colour, the larger the share of the touchpoints at which one was felt; the
/// number says how many, a mark that we aim at it. Under it the cell one stands on, in words, and what the marks mean.
class EmotionMapView final : public QWidget {
    Q_OBJECT

public:
    explicit EmotionMapView(Theme &theme, QWidget *parent = nullptr);

    /// The cell one stands on stays, wherever its row has gone.
    void setMap(insight::EmotionMap map, bool ofOne);
    const EmotionMapModel &model() const { return *m_model; }
    QTableView *table() const { return m_table; }
    /// Space, Enter or a double click on a cell asks for its goal.
    void setEditable(bool editable);
    void turnAtHand(); ///< as Space does
    void stand(insight::EmotionPlace place);
    int heightOfAll() const; ///< without scrolling
    void retranslate();

Q_SIGNALS:
    void goalTurned(laari::insight::EmotionPlace place);
    void cellTold(const QString &name); ///< of the cell one stands on, in words

private:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void turn(const QModelIndex &index);
    void tell();

    Theme &m_theme;
    EmotionMapModel *m_model;
    QTableView *m_table;
    ElidedLabel *m_sentence;
    ElidedLabel *m_legend;
    bool m_editable = false;
};

} // namespace laari::ui
