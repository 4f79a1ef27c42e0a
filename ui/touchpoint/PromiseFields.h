// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/LogTouchpoint.h"
#include "ui/common/FieldRow.h"
#include "ui/common/UiContext.h"

#include <QWidget>

class QLineEdit;

namespace laari::ui {

class ChipEdit;
class DateField;

/// What was promised in a touchpoint, and which of the account's open promises it kept.
class PromiseFields final : public QWidget {
    Q_OBJECT

public:
    static constexpr int dueInDays = 14; ///< unless told

    PromiseFields(Book &book, UiContext &context, QWidget *parent = nullptr);

    void loadNew(); ///< nothing promised, nothing kept
    /// The open promises of the account that were made by that day.
    Result<void> offerKept(AccountId account, Day day);
    /// Sets what was promised and kept. False: a row says what is wrong.
    bool store(usecases::TouchpointDraft &draft);
    bool showError(const Error &error);
    bool isBlank() const;
    int offered() const; ///< how many may be kept
    void retranslate();
    QList<FieldRow *> rows() const { return {m_keptRow, m_whatRow, m_dueRow}; }
    QWidget *firstField() const;

Q_SIGNALS:
    void edited();

private:
    bool isPromised() const;

    Book &m_book;
    UiContext &m_context;
    ChipEdit *m_kept;
    QLineEdit *m_what;
    DateField *m_due;
    FieldRow *m_keptRow;
    FieldRow *m_whatRow;
    FieldRow *m_dueRow;
    AccountId m_account;
    int m_offered = 0;
};

} // namespace laari::ui
