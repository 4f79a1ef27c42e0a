// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/DayText.h"

#include <QAbstractTableModel>

namespace laari::ui {

/// The chart for those who read rather than look: a row for every day with a touchpoint, for every end of a month,
/// for today and for the ends of the forecast's months; newest first.
class TimelineTableModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { DayColumn, TrustColumn, RangeColumn, CxColumn, TrustLayer, NotKnownLayer, DistrustLayer, WhatColumn };
    static constexpr int columns = WhatColumn + 1;
    static constexpr int TouchpointRole = Qt::UserRole; ///< qint64, 0: none that day

    explicit TimelineTableModel(QObject *parent = nullptr) : QAbstractTableModel(parent) {}

    void setTimeline(insight::Timeline timeline, RangeOf rangeOf);
    void setMarkTexts(MarkTexts texts);
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row {
        size_t day = 0;
        std::vector<size_t> marks;
    };
    QString text(const Row &row, int column) const;

    insight::Timeline m_timeline;
    MarkTexts m_texts;
    RangeOf m_rangeOf;
    std::vector<Row> m_rows;
};

} // namespace laari::ui
