// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Attention.h"
#include "core/store/Book.h"
#include "ui/common/Card.h"
#include "ui/common/UiContext.h"

#include <array>

class QCheckBox;
class QLabel;
class QSpinBox;

namespace laari::ui {

/// When Today asks for attention: rhythms, thresholds, and of what it tells at all. Kept in the book, at once.
class AttentionSection final : public Card {
    Q_OBJECT

public:
    AttentionSection(Book &book, UiContext &context, QWidget *parent = nullptr);
    void refresh();

private:
    struct Number {
        const char *name;
        int AttentionSettings::*member;
        int lowest;
        int highest;
        QSpinBox *box;
        QLabel *label;
    };
    struct Switch {
        const char *name;
        bool AttentionSettings::*member;
        QCheckBox *box;
    };

    void changeEvent(QEvent *event) override;
    void retranslate();
    void save(const AttentionSettings &settings);

    Book &m_book;
    UiContext &m_context;
    AttentionSettings m_stored;
    SectionTitle *m_title;
    QLabel *m_about;
    std::array<Number, 8> m_numbers;
    std::array<Switch, 4> m_switches;
};

} // namespace laari::ui
