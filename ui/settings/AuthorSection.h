// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Book.h"
#include "ui/common/Card.h"
#include "ui/common/UiContext.h"

class QLineEdit;
class QPushButton;

namespace laari::ui {

class FieldRow;

/// Who the user of this book is: the author of its changes.
class AuthorSection final : public Card {
    Q_OBJECT

public:
    AuthorSection(Book &book, UiContext &context, QWidget *parent = nullptr);
    void refresh();

private:
    void changeEvent(QEvent *event) override;
    void retranslate();
    void save();

    Book &m_book;
    UiContext &m_context;
    SectionTitle *m_title;
    QLabel *m_about;
    QLineEdit *m_name;
    QLineEdit *m_email;
    FieldRow *m_nameRow;
    FieldRow *m_emailRow;
    QPushButton *m_save;
    QString m_savedName;
    QString m_savedEmail;
};

} // namespace laari::ui
