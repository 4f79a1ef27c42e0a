// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Book.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace laari::ui {

/// The book's three small directories.
enum class Directory { OwnPeople, Partners, Projects };

/// One directory as a table: name, and for our own people e-mail and function. Editing a cell writes to the book at
/// once; a refused edit is told by refused() and changes nothing.
class DirectoryModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Email, OurFunction, ColumnCount };

    explicit DirectoryModel(Book &book, QObject *parent = nullptr);

    void setDirectory(Directory directory);
    Directory directory() const { return m_directory; }
    void refresh();
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// EditRole of OurFunction is the list item's id, 0 for none.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

    Result<void> add(const QString &name);
    Result<void> remove(int row); ///< InUse while anything refers to it

Q_SIGNALS:
    void refused(const laari::Error &error);

private:
    struct Row {
        qint64 id = 0;
        QString name;
        QString email;
        std::optional<ListItemId> ourFunction;
    };

    Result<std::vector<Row>> read() const;
    Result<void> store(const Row &row);
    QString functionName(const Row &row) const;

    Book &m_book;
    Directory m_directory = Directory::OwnPeople;
    std::vector<Row> m_rows;
};

} // namespace laari::ui
