// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/LoopCase.h"
#include "core/store/Book.h"
#include "ui/common/Card.h"
#include "ui/common/UiContext.h"

class QCheckBox;
class QLabel;
class QSpinBox;
class QTimeEdit;

namespace laari::ui {

/// How cases are run: how soon the customer hears from us, when we are at work, and who gets a case. Kept in the book,
/// at once.
class LoopSection final : public Card {
    Q_OBJECT

public:
    LoopSection(Book &book, UiContext &context, QWidget *parent = nullptr);
    void refresh();

private:
    void changeEvent(QEvent *event) override;
    void retranslate();
    void save();

    Book &m_book;
    UiContext &m_context;
    LoopSettings m_stored;
    SectionTitle *m_title;
    QLabel *m_about;
    QSpinBox *m_hours;
    QLabel *m_hoursLabel;
    QTimeEdit *m_from;
    QLabel *m_dash;
    QTimeEdit *m_to;
    QLabel *m_dayLabel;
    QLabel *m_error;
    QCheckBox *m_passives;
};

} // namespace laari::ui
