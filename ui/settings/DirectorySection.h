// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Book.h"
#include "ui/common/Card.h"
#include "ui/common/UiContext.h"

class QLineEdit;
class QPushButton;
class QTableView;

namespace laari::ui {

class ChoiceRow;
class DirectoryModel;
class FieldRow;

/// Our own people, the partners who deliver for us, and projects.
class DirectorySection final : public Card {
    Q_OBJECT

public:
    DirectorySection(Book &book, UiContext &context, QWidget *parent = nullptr);
    void refresh();

private:
    void changeEvent(QEvent *event) override;
    void retranslate();
    void add();
    void remove();
    void fitTable();
    void showError(const std::optional<Error> &error);

    Book &m_book;
    SectionTitle *m_title;
    QLabel *m_about;
    ChoiceRow *m_which;
    DirectoryModel *m_model;
    QTableView *m_table;
    QLabel *m_message;
    QLineEdit *m_new;
    FieldRow *m_newRow;
    QPushButton *m_add;
    QPushButton *m_remove;
    std::optional<Error> m_error;
};

} // namespace laari::ui
