// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Relationship.h"
#include "core/model/Stakeholder.h"
#include "core/store/Book.h"
#include "ui/common/DialogFrame.h"
#include "ui/common/UiContext.h"

#include <QDialog>

#include <optional>
#include <vector>

class QLineEdit;

namespace laari::ui {

class ChoiceRow;
class DateField;
class FieldRow;
class PickEdit;
class SegmentedChoice;

/// A question or two about a person or their account. What save() is refused stays at its field.
class PersonQuestion : public QDialog {
    Q_OBJECT

public:
    ~PersonQuestion() override;

protected:
    PersonQuestion(Book &book, UiContext &context, const QString &objectName, int width, QWidget *parent);

    FieldRow *addRow(QWidget *field, QWidget *focus = nullptr);
    PickEdit *addPick(const QString &objectName, FieldRow *&row);
    void begin(); ///< once the fields are there
    /// Asks save(), and closes once that is done.
    void accept() override;
    virtual Result<void> save() = 0;
    virtual FieldRow *rowFor(ErrorCode) const { return nullptr; } ///< where it is said; null: above the buttons
    virtual QString saveText() const { return tr("Save"); }
    virtual void retranslate() = 0;
    bool focusNextPrevChild(bool next) override;
    void changeEvent(QEvent *event) override;

    Book &m_book;
    UiContext &m_context;
    DialogFrame *m_frame;
    QList<FieldRow *> m_rows;
    bool m_ready = false;
};

/// To whom a person reports.
class ChiefDialog final : public PersonQuestion {
    Q_OBJECT

public:
    ChiefDialog(Book &book, UiContext &context, const Stakeholder &person, QWidget *parent);

private:
    Result<void> save() override;
    FieldRow *rowFor(ErrorCode code) const override;
    void retranslate() override;

    Stakeholder m_person;
    PickEdit *m_chief;
    FieldRow *m_chiefRow;
};

/// Who follows one who left: somebody known, or a new name.
class SuccessorDialog final : public PersonQuestion {
    Q_OBJECT

public:
    SuccessorDialog(Book &book, UiContext &context, const Stakeholder &leaver, QWidget *parent);

private:
    Result<void> save() override;
    FieldRow *rowFor(ErrorCode code) const override;
    void retranslate() override;

    Stakeholder m_leaver;
    PickEdit *m_who;
    FieldRow *m_whoRow;
};

/// Where a person went, and what they are there.
class MoveDialog final : public PersonQuestion {
    Q_OBJECT

public:
    MoveDialog(Book &book, UiContext &context, const Stakeholder &person, QWidget *parent);

Q_SIGNALS:
    void moved(laari::AccountId account, laari::StakeholderId person); ///< the new one there

private:
    Result<void> save() override;
    FieldRow *rowFor(ErrorCode code) const override;
    void retranslate() override;

    Stakeholder m_person;
    PickEdit *m_account;
    DateField *m_on;
    QLineEdit *m_title;
    ChoiceRow *m_role;
    SegmentedChoice *m_influence;
    FieldRow *m_accountRow;
    FieldRow *m_onRow;
    FieldRow *m_titleRow;
    FieldRow *m_roleRow;
    FieldRow *m_influenceRow;
};

/// How one of ours stands with a person, and should.
class RelationshipDialog final : public PersonQuestion {
    Q_OBJECT

public:
    /// `own`: none is chosen yet.
    RelationshipDialog(Book &book, UiContext &context, const Stakeholder &person, std::optional<OwnPersonId> own,
                       QWidget *parent);

private:
    Result<void> save() override;
    FieldRow *rowFor(ErrorCode code) const override;
    void retranslate() override;
    void showLevels();

    Stakeholder m_person;
    std::vector<Relationship> m_known;
    PickEdit *m_own;
    SegmentedChoice *m_current;
    SegmentedChoice *m_desired;
    FieldRow *m_ownRow;
    FieldRow *m_currentRow;
    FieldRow *m_desiredRow;
};

} // namespace laari::ui
