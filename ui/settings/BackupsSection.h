// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Book.h"
#include "ui/common/Card.h"
#include "ui/common/UiContext.h"

#include <vector>

class QLineEdit;
class QPushButton;
class QSpinBox;
class QStandardItemModel;
class QTableView;

namespace laari::ui {

class FieldRow;

/// Where the backups go and how much room they may take, which there are, and what can be done with one.
class BackupsSection final : public Card {
    Q_OBJECT

public:
    BackupsSection(Book &book, UiContext &context, QWidget *parent = nullptr);
    /// Looks into the folder anew.
    void refresh();

Q_SIGNALS:
    void backUpRequested();
    void openRequested(const QString &path);
    void restoreRequested(const laari::Backup &backup);

private:
    void changeEvent(QEvent *event) override;
    void retranslate();
    void takeWishes();
    void fill();
    void updateButtons();
    const Backup *selected() const;

    Book &m_book;
    UiContext &m_context;
    SectionTitle *m_title;
    QLabel *m_about;
    QLineEdit *m_folder;
    QPushButton *m_choose;
    QPushButton *m_beside;
    QSpinBox *m_size;
    FieldRow *m_folderRow;
    FieldRow *m_sizeRow;
    QStandardItemModel *m_model;
    QTableView *m_table;
    QLabel *m_message;
    QPushButton *m_now;
    QPushButton *m_open;
    QPushButton *m_restore;
    std::vector<Backup> m_backups; ///< newest first, a row each
};

} // namespace laari::ui
