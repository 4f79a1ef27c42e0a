// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Book.h"
#include "ui/common/Card.h"
#include "ui/common/UiContext.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace laari::ui {

class FieldRow;

/// What stands over every page of a report: our company's name and its logo.
class CompanySection final : public Card {
    Q_OBJECT

public:
    CompanySection(Book &book, UiContext &context, QWidget *parent = nullptr);
    void refresh();

private:
    void changeEvent(QEvent *event) override;
    void retranslate();
    void save(Company company);
    void chooseLogo();
    void showLogo();

    Book &m_book;
    UiContext &m_context;
    SectionTitle *m_title;
    QLabel *m_about;
    QLineEdit *m_name;
    FieldRow *m_nameRow;
    QWidget *m_logoField;
    FieldRow *m_logoRow;
    QLabel *m_logo;
    QPushButton *m_choose;
    QPushButton *m_remove;
    QPushButton *m_save;
    Company m_saved;
};

} // namespace laari::ui
