// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/EmotionMap.h"

#include <QAbstractTableModel>

namespace laari::ui {

/// Emotions against kinds of touchpoints: how often each was felt, and whether we aim at it.
class EmotionMapModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// `ofOne`: of one account; else of several, and goals are counted.
    void setMap(insight::EmotionMap map, bool ofOne);
    const insight::EmotionMap &map() const { return m_map; }
    const insight::EmotionCell *cell(const QModelIndex &index) const; ///< null for no cell
    bool isNegative(const QModelIndex &index) const;
    double largestShare() const { return m_largestShare; } ///< of all cells
    /// The cell in a sentence: emotion, kind of touchpoint, how often it was felt, what we aim at.
    QString name(const QModelIndex &index) const; ///< of a cell: "Valued, Visit"
    QString sentence(const QModelIndex &index) const;
    QString columnWord(size_t column) const;
    /// Where the emotion of this kind of touchpoint stands now; invalid: nowhere.
    QModelIndex find(ListItemId emotion, const insight::EmotionColumn &column) const;
    void refreshTexts();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString verdict(const insight::EmotionCell &cell, bool negative) const;

    insight::EmotionMap m_map;
    bool m_ofOne = true;
    double m_largestShare = 0;
};

} // namespace laari::ui
