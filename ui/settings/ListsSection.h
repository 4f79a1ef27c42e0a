// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Book.h"
#include "ui/common/Card.h"
#include "ui/common/UiContext.h"

class QComboBox;
class QLineEdit;
class QPushButton;
class QTableView;

namespace laari::ui {

class FieldRow;
class ListsModel;

/// The book's extensible lists: causes, journey stages, functions, emotions, signs of trust and of its lack.
class ListsSection final : public Card {
    Q_OBJECT

public:
    ListsSection(Book &book, UiContext &context, QWidget *parent = nullptr);
    void refresh();

private:
    void changeEvent(QEvent *event) override;
    void retranslate();
    void add();
    void fitTable();

    Book &m_book;
    SectionTitle *m_title;
    QLabel *m_about;
    QComboBox *m_kind;
    ListsModel *m_model;
    QTableView *m_table;
    QLabel *m_message;
    QLineEdit *m_new;
    FieldRow *m_newRow;
    QPushButton *m_add;
    std::optional<Error> m_error;
};

} // namespace laari::ui
