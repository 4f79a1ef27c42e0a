// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/account/AccountTab.h"

#include <QTimer>

class QLabel;
class QPlainTextEdit;

namespace laari {
class Book;
}

namespace laari::ui {

struct UiContext;

/// The account's notes, edited in place: saved when one stops typing, leaves the field or the page.
class NotesTab final : public AccountTab {
    Q_OBJECT

public:
    NotesTab(Book &book, UiContext &context, QWidget *parent = nullptr);
    ~NotesTab() override;

    void setData(const AccountDataPtr &data) override;
    void retranslate() override;
    QString title() const override;
    QWidget *corner() const override { return m_corner; }
    /// Writes what is not written yet.
    void save();

protected:
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool isDirty() const;
    void showState();

    Book &m_book;
    UiContext &m_context;
    AccountId m_account;
    QString m_saved;
    bool m_failed = false;
    QPlainTextEdit *m_edit;
    QWidget *m_corner;
    QLabel *m_state;
    QTimer m_pause;
};

} // namespace laari::ui
