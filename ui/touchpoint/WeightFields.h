// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/LogTouchpoint.h"
#include "ui/common/ChipEdit.h"
#include "ui/common/ChoiceRow.h"
#include "ui/common/FieldRow.h"
#include "ui/common/UiContext.h"

class QPushButton;

namespace laari::ui {

/// What matters when it went badly: how important it was, the cause, and who else heard of it.
class WeightFields final : public QWidget {
    Q_OBJECT

public:
    WeightFields(Book &book, UiContext &context, QWidget *parent = nullptr);

    Result<void> load(const Touchpoint &touchpoint, bool isNew);
    bool store(usecases::TouchpointDraft &draft);
    bool showError(const Error &error);
    void retranslate();
    /// The account or the day changed: other people may have heard of it. People of another account go.
    void setAccount(AccountId account, Day day);
    /// Who is named elsewhere already is not among "everyone".
    void setNamed(const QSet<qint64> &people) { m_named = people; }
    /// The importance that belongs to the channel, unless one was chosen.
    void setChannel(Channel channel);

    bool holds() const;       ///< a cause or somebody who heard of it
    bool isUntouched() const; ///< nothing here that would be missed when folded away
    QWidget *firstField() const { return m_cause; }
    QList<FieldRow *> rows() const { return {m_importanceRow, m_causeRow, m_toldRow}; }

Q_SIGNALS:
    void edited();

private:
    void tellEveryone();
    Result<void> offerPeople();

    Book &m_book;
    UiContext &m_context;
    ChoiceRow *m_importance;
    PickEdit *m_cause;
    ChipEdit *m_told;
    QPushButton *m_everyone;
    FieldRow *m_importanceRow;
    FieldRow *m_causeRow;
    FieldRow *m_toldRow;
    AccountId m_account;
    Day m_day;
    QSet<qint64> m_keep;
    QSet<qint64> m_named;
    bool m_importanceChosen = false;
};

} // namespace laari::ui
