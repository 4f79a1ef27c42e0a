// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/portfolio/PortfolioArrangement.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace laari::ui {

/// The portfolio as a table: filtered, sorted, and in groups with a heading row each, which spans all columns and
/// cannot be selected. Every arrangement is a reset.
class PortfolioModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Trust, Change, Cx, Revenue, Field, Owner, People, Deciders, Heard, LastContact, ColumnCount };
    Q_ENUM(Column)
    enum Role {
        IdRole = Qt::UserRole, ///< qint64; invalid for a heading
        HeadingRole,           ///< bool
        ToneRole,              ///< int: a Tone
    };
    enum Tone { Plain, Muted, Better, Worse, Strong };

    explicit PortfolioModel(QObject *parent = nullptr);

    void setRows(std::vector<insight::PortfolioRow> rows, Day today, Day earlier);
    void setView(const PortfolioFilter &filter, PortfolioGrouping grouping);
    void sort(int column, Qt::SortOrder order) override; ///< what is not known always last in its group
    void retranslate();

    const std::vector<insight::PortfolioRow> &rows() const { return m_rows; }
    std::vector<insight::PortfolioRow> shownRows() const; ///< in the order of the table
    const insight::PortfolioTotals &totals() const { return m_totals; }
    std::optional<int> rowOf(AccountId account) const; ///< empty: not shown
    bool isHeading(int row) const { return !m_lines[size_t(row)].row; }
    static QString columnName(Column column);
    static QString columnKey(int column); ///< the same in every language: for settings

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    /// A line of the table: an account, or the heading of a group.
    struct Line {
        std::optional<size_t> row;
        size_t group = 0;
    };
    void arrange();
    void sortRows(std::vector<size_t> &rows) const;
    QString heading(const PortfolioGroup &group) const;
    QString text(const insight::PortfolioRow &row, Column column) const;
    QString spoken(const insight::PortfolioRow &row, Column column) const;
    QVariant leaving(const insight::PortfolioRow &row, Column column) const; ///< as CellsOut::Role says
    QVariant sortKey(const insight::PortfolioRow &row, Column column) const;
    Tone tone(const insight::PortfolioRow &row, Column column) const;

    std::vector<insight::PortfolioRow> m_rows;
    std::vector<PortfolioGroup> m_groups;
    std::vector<Line> m_lines;
    insight::PortfolioTotals m_totals; ///< of what is shown
    PortfolioFilter m_filter;
    PortfolioGrouping m_grouping = PortfolioGrouping::None;
    Column m_sortColumn = Revenue;
    Qt::SortOrder m_sortOrder = Qt::DescendingOrder;
    Day m_today;
    Day m_earlier;
};

} // namespace laari::ui
