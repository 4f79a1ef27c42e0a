// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/OwnExperience.h"

#include <QAbstractTableModel>

namespace laari::ui {

class Theme;

/// How encounters felt to us and to the customer, a line a kind: all of them, each kind that can be told, and the rest.
class ExperienceModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Kind, Encounters, Ours, Theirs, BetterToUs, BetterToThem, ColumnCount };

    explicit ExperienceModel(Theme &theme, QObject *parent = nullptr) : QAbstractTableModel(parent), m_theme(theme) {}

    void setExperience(insight::OwnExperience experience);
    /// How many encounters at each step, of a column that has them; null for others.
    const std::array<int, 5> *steps(const QModelIndex &index) const;
    QString summary() const; ///< of all, in a sentence; empty without any
    void refreshTexts();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    const insight::ExperienceSum &sum(int row) const;
    bool isRest(int row) const;
    QString kind(int row) const;
    QString text(int row, int column) const;
    QVariant leaving(int row, int column) const; ///< as CellsOut::Role says
    QStringList titlesLeaving(int column) const;

    Theme &m_theme;
    insight::OwnExperience m_experience;
};

} // namespace laari::ui
