// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/Promises.h"

#include <QAbstractTableModel>
#include <QSet>

#include <optional>
#include <vector>

namespace laari::ui {

class Theme;

/// Promises in a table, in the order they are given. What was promised to a segment is one row that unfolds, where it
/// is told of (setCompanyPromises); else each part stands for itself.
class PromisesModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { What, Account, Whom, Who, Due, State, Importance };
    enum Roles { IdRole = Qt::UserRole };

    explicit PromisesModel(Theme &theme, QObject *parent = nullptr) : QAbstractTableModel(parent), m_theme(theme) {}

    void setLines(std::vector<insight::PromiseLine> lines, Day today);
    void setCompanyPromises(std::vector<CompanyPromise> whole) { m_whole = std::move(whole); }
    /// Null: a promise to a segment, or no row at all.
    const insight::PromiseLine *line(const QModelIndex &index) const;
    /// Null: a promise to an account.
    const CompanyPromise *companyPromise(const QModelIndex &index) const;
    /// Shows or hides the parts of the promise to a segment in this row.
    void unfold(const QModelIndex &index, bool open);
    bool isUnfolded(const QModelIndex &index) const;
    void refreshTexts();

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : Importance + 1; }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        size_t line = 0;             ///< of a promise to a segment, its first part
        std::optional<size_t> whole; ///< into m_whole: this row is a promise to a segment
        int parts = 0;               ///< of those shown
        bool isPart = false;
    };

    void arrange();
    QString text(const Row &row, int column) const;
    QString wholeText(const Row &row, int column) const;

    Theme &m_theme;
    Day m_today;
    std::vector<insight::PromiseLine> m_lines;
    std::vector<CompanyPromise> m_whole;
    QSet<CompanyPromiseId> m_unfolded;
    std::vector<Row> m_rows;
};

} // namespace laari::ui
