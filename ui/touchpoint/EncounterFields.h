// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/LogTouchpoint.h"
#include "ui/common/ChipEdit.h"
#include "ui/common/ChoiceRow.h"
#include "ui/common/DateField.h"
#include "ui/common/FieldRow.h"
#include "ui/common/UiContext.h"
#include "ui/touchpoint/ScaleField.h"

namespace laari::ui {

/// What is asked of every touchpoint: the account, who was there, when, the channel, how it went and who says so.
class EncounterFields final : public QWidget {
    Q_OBJECT

public:
    EncounterFields(Book &book, UiContext &context, QWidget *parent = nullptr);

    /// `suggested`: its people are our guess and are marked as one.
    Result<void> load(const Touchpoint &touchpoint, bool suggested);
    /// Fills the draft; what is wrong is said at the fields. False: something is.
    bool store(usecases::TouchpointDraft &draft);
    /// Says an error of core at the field it is about. False: it is about none of these.
    bool showError(const Error &error);
    void retranslate();

    AccountId account() const; ///< 0: none, or an unknown name
    bool isNewAccount() const { return m_account->offeredName().has_value(); }
    Day day() const; ///< as typed, else today
    Channel channel() const;
    QSet<qint64> people() const; ///< of the book, there or told
    std::optional<int> emotion() const { return m_emotion->value(); }
    QList<FieldRow *> rows() const;
    QList<ScaleField *> scales() const { return {m_emotion, m_effectiveness, m_ease}; }

    void stopSuggesting() { m_suggest = false; } ///< what comes is the user's own
    void focusAccount();
    void focusEmotion() { m_emotion->steps()->setFocus(Qt::OtherFocusReason); }

Q_SIGNALS:
    void accountChanged();
    void dayChanged();
    void channelChosen();
    void emotionChosen();
    void edited(); ///< anything, by the user

private:
    Result<void> offerPeople();
    void takeAccount();
    void hintAtAccount();
    void hintAtDay();

    Book &m_book;
    UiContext &m_context;
    PickEdit *m_account;
    ChipEdit *m_people;
    DateField *m_when;
    ChoiceRow *m_channel;
    ScaleField *m_emotion;
    ScaleField *m_effectiveness;
    ScaleField *m_ease;
    ChoiceRow *m_source;
    FieldRow *m_accountRow;
    FieldRow *m_peopleRow;
    FieldRow *m_whenRow;
    FieldRow *m_channelRow;
    FieldRow *m_emotionRow;
    FieldRow *m_effectivenessRow;
    FieldRow *m_easeRow;
    FieldRow *m_sourceRow;
    AccountId m_peopleOf; ///< whose people are offered
    bool m_channelTouched = false;
    bool m_suggest = false; ///< a new touchpoint: another account means another guess
};

} // namespace laari::ui
