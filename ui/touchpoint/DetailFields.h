// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/LogTouchpoint.h"
#include "ui/common/ChipEdit.h"
#include "ui/common/ChoiceRow.h"
#include "ui/common/FieldRow.h"
#include "ui/common/UiContext.h"
#include "ui/touchpoint/ScaleField.h"
#include "ui/touchpoint/SignField.h"

class QCheckBox;
class QLineEdit;

namespace laari::ui {

class FollowUpFields;
class NoteEdit;
class PromiseFields;

/// What may be told of a touchpoint besides, in parts that are folded away: what it mends, what was felt, who
/// delivered, signs of trust, promises, a follow-up, the note.
class DetailFields final : public QObject {
    Q_OBJECT

public:
    enum Part { Mends, Felt, Delivered, Signs, Promised, Agreed, Note };
    static constexpr int partCount = 7;

    /// The parts are children of `parent`, who lays them out.
    DetailFields(Book &book, UiContext &context, QWidget *parent);

    Result<void> load(const Touchpoint &touchpoint);
    bool store(usecases::TouchpointDraft &draft);
    bool showError(const Error &error);
    void retranslate();
    /// Which failures wait to be mended by this touchpoint, and which promises are open to be kept. One that was chosen
    /// stays while it is among them.
    Result<void> offerFailures(AccountId account, Day day);

    QWidget *part(Part which) const { return m_parts[which]; }
    QWidget *firstField(Part which) const;
    bool holds(Part which) const; ///< something is filled in there
    int failuresOffered() const;
    int promisesOffered() const;
    Part partOf(const FieldRow *row) const;
    QList<FieldRow *> rows() const;
    ScaleField *scale() const { return m_ownFeeling; }

Q_SIGNALS:
    void edited();

private:
    FieldRow *addRow(Part part, QWidget *field, QWidget *focus = nullptr);
    PickEdit *makePick(const QString &objectName);
    std::optional<TouchpointId> keptMends() const;
    Result<void> offerWords();
    Result<void> offerSigns();

    Book &m_book;
    UiContext &m_context;
    QWidget *m_parts[partCount] = {};
    PickEdit *m_mends;
    PickEdit *m_namedEmotion;
    ChoiceRow *m_factor;
    ScaleField *m_ownFeeling;
    PickEdit *m_deliveredBy;
    ChipEdit *m_ownPeople;
    PickEdit *m_function;
    QLineEdit *m_handOffs;
    PickEdit *m_stage;
    PickEdit *m_project;
    SignField *m_goodSigns;
    SignField *m_badSigns;
    PromiseFields *m_promise;
    FollowUpFields *m_followUp;
    NoteEdit *m_note;
    QCheckBox *m_private;
    FieldRow *m_mendsRow;
    FieldRow *m_namedEmotionRow;
    FieldRow *m_factorRow;
    FieldRow *m_ownFeelingRow;
    FieldRow *m_deliveredByRow;
    FieldRow *m_ownPeopleRow;
    FieldRow *m_functionRow;
    FieldRow *m_handOffsRow;
    FieldRow *m_stageRow;
    FieldRow *m_projectRow;
    FieldRow *m_goodSignsRow;
    FieldRow *m_badSignsRow;
    FieldRow *m_noteRow;

    Touchpoint m_loaded; ///< its words stay offered also when they are retired
    AccountId m_account;
    Day m_day;
};

} // namespace laari::ui
