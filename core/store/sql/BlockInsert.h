// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sql/Connection.h"

#include <span>
#include <string>

namespace laari::sql {

/// Inserts many rows into a table, several by one statement: a statement's beginning, its end and what it looks up
/// once (the highest id given so far) cost as much as a short row.
class BlockInsert {
public:
    static constexpr size_t rowsAtOnce = 16;

    /// `into`: the table, with its columns in parentheses if not all are given; `columns`: how many.
    BlockInsert(const std::string &into, int columns) : m_columns(columns)
    {
        std::string row = "(?";
        for (int i = 1; i < columns; ++i)
            row += ", ?";
        row += ')';
        m_one = "INSERT INTO " + into + " VALUES " + row;
        m_block = m_one;
        for (size_t i = 1; i < rowsAtOnce; ++i)
            m_block += ", " + row;
    }

    /// In order. `bind(statement, first, row)` binds the row's columns from parameter `first` on.
    template <typename Row, typename Bind>
    Result<void> run(Connection &connection, std::span<const Row> rows, Bind bind) const
    {
        while (!rows.empty()) {
            const size_t count = rows.size() < rowsAtOnce ? 1 : rowsAtOnce;
            LAARI_ASSIGN(Statement statement, connection.prepare(count == 1 ? m_one : m_block));
            int first = 1;
            for (const Row &row : rows.first(count)) {
                bind(statement, first, row);
                first += m_columns;
            }
            LAARI_TRY(statement.run());
            rows = rows.subspan(count);
        }
        return {};
    }

private:
    int m_columns;
    std::string m_one;
    std::string m_block;
};

} // namespace laari::sql
