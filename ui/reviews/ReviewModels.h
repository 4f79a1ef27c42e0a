// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/Reviews.h"

#include <QAbstractTableModel>

#include <vector>

namespace laari::ui {

class Theme;

/// Reviews, newest first.
class ReviewsModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { When, What, Next, ColumnCount };
    struct Row {
        Review review;
        QString accountName;
    };
    using QAbstractTableModel::QAbstractTableModel;

    void setRows(std::vector<Row> rows);
    const Row *at(int row) const;
    int rowOf(ReviewId review) const;
    void refreshTexts();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(ColumnCount); }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<Row> m_rows;
};

/// What was agreed in a review and what became of it.
class AgreedModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { What, Where, WhoWhen, State, ColumnCount };
    explicit AgreedModel(Theme &theme, QObject *parent) : QAbstractTableModel(parent), m_theme(theme) {}

    void setLines(std::vector<insight::AgreedLine> lines);
    const insight::AgreedLine *at(int row) const;
    int rowOf(DecisionId decision) const;
    void refreshTexts();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(ColumnCount); }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    Theme &m_theme;
    std::vector<insight::AgreedLine> m_lines;
};

/// What was seen of each account, and how far it has moved since.
class SeenModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    /// What stands behind Late is shown where there is width for it, else in the tool tips.
    enum Column { Name, Trust, Since, Cx, Field, Deciders, Late, Carries, Heard, NotKnown, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void setMovements(std::vector<insight::ReviewMovement> movements);
    const insight::ReviewMovement *at(int row) const;
    void refreshTexts();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(ColumnCount); }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    static QString explained(int section);

    std::vector<insight::ReviewMovement> m_movements;
};

} // namespace laari::ui
