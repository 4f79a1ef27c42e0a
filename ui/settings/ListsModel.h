// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ListItem.h"
#include "core/store/Book.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace laari::ui {

/// One of the book's lists as a table: Finnish, English, which way it points (emotions and signs), in use. Editing a
/// cell writes to the book at once; a refused edit is told by refused() and changes nothing.
class ListsModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Finnish, English, Points, Offered, ColumnCount };

    explicit ListsModel(Book &book, QObject *parent = nullptr);

    void setList(ListKind list);
    ListKind list() const { return m_list; }
    void refresh();
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

    /// A new word, the same in both languages until edited.
    Result<void> add(const QString &name);

Q_SIGNALS:
    void refused(const laari::Error &error);

private:
    static QString textOf(Valence valence);
    Result<void> store(const ListItem &item);

    Book &m_book;
    ListKind m_list = ListKind::Cause;
    std::vector<ListItem> m_items;
};

} // namespace laari::ui
