// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/ParameterPreview.h"
#include "core/store/Book.h"
#include "ui/common/Card.h"
#include "ui/common/UiContext.h"

#include <QList>

class QDoubleSpinBox;
class QLabel;
class QPushButton;

namespace laari::ui {

/// The trust model's parameters, each with meaning, range and source; what a change would do to the accounts is
/// shown before it is made. Changing them rebuilds the ledger.
class ParametersSection final : public Card {
    Q_OBJECT

public:
    ParametersSection(Book &book, UiContext &context, QWidget *parent = nullptr);
    void refresh();

private:
    struct Row {
        QDoubleSpinBox *value;
        QLabel *name;
        QLabel *meaning;
        QLabel *range;
    };

    void changeEvent(QEvent *event) override;
    void retranslate();
    void edited();
    void preview();
    void apply();
    void restoreDefaults();
    void showValues(const trust::Parameters &parameters);
    void showEffects();
    trust::Parameters typed() const;

    Book &m_book;
    UiContext &m_context;
    SectionTitle *m_title;
    QLabel *m_about;
    QList<Row> m_rows;
    QLabel *m_message;
    QLabel *m_effects;
    QPushButton *m_preview;
    QPushButton *m_apply;
    QPushButton *m_defaults;
    trust::Parameters m_saved;
    std::optional<Error> m_error;
    std::optional<std::vector<insight::ParameterEffect>> m_seen; ///< what the last preview found
    bool m_running = false;
};

} // namespace laari::ui
