// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/FollowUp.h"
#include "core/store/Book.h"
#include "ui/common/FieldRow.h"
#include "ui/common/UiContext.h"

#include <QWidget>

class QLineEdit;

namespace laari::ui {

class DateField;
class PickEdit;

/// What is to be done, by whom and when: a part of the touchpoint's form and of the follow-up's own.
class FollowUpFields final : public QWidget {
    Q_OBJECT

public:
    static constexpr int dueInDays = 7; ///< unless told

    FollowUpFields(Book &book, UiContext &context, QWidget *parent = nullptr);

    Result<void> load(const FollowUp &followUp);
    /// A new one: the user of the book does it, in a week.
    Result<void> loadNew();
    /// Sets what, who and due. False: a row says what is wrong.
    bool store(FollowUp &followUp);
    bool showError(const Error &error);
    bool isBlank() const; ///< nothing is to be done
    void retranslate();
    QList<FieldRow *> rows() const { return {m_whatRow, m_whoRow, m_dueRow}; }
    QWidget *firstField() const;

Q_SIGNALS:
    void edited();

private:
    Book &m_book;
    UiContext &m_context;
    QLineEdit *m_what;
    PickEdit *m_who;
    DateField *m_due;
    FieldRow *m_whatRow;
    FieldRow *m_whoRow;
    FieldRow *m_dueRow;
};

} // namespace laari::ui
