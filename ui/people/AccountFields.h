// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Book.h"
#include "ui/common/DateField.h"
#include "ui/common/FieldRow.h"
#include "ui/common/FindEdit.h"
#include "ui/common/SegmentedChoice.h"
#include "ui/common/UiContext.h"

class QLabel;
class QLineEdit;

namespace laari::ui {

class LifecycleRows;
class NoteEdit;

/// The fields of an account in two columns: the company and what we are to it; money, contract and outlook.
class AccountFields final : public QWidget {
    Q_OBJECT

public:
    AccountFields(Book &book, UiContext &context, QWidget *parent = nullptr);

    Result<void> load(const Account &account);
    /// Fills the account; `newOwner` is one of our own people to be added first. False: something is wrong and said.
    bool store(Account &account, std::optional<QString> &newOwner);
    bool showError(const Error &error);
    void retranslate();
    QList<FieldRow *> rows() const;

Q_SIGNALS:
    void edited();
    void shapeChanged();

private:
    FieldRow *addRow(QWidget *field, QWidget *focus = nullptr);
    QLineEdit *makeLine(const QString &objectName);
    PickEdit *makePick(const QString &objectName);
    SegmentedChoice *makeScale(const QString &objectName);
    void connectFields();
    void layOut();
    void checkBusinessIdHint();

    Book &m_book;
    UiContext &m_context;
    AccountId m_id;
    QLineEdit *m_name;
    QLineEdit *m_businessId;
    PickEdit *m_industry;
    PickEdit *m_segment;
    PickEdit *m_owner;
    PickEdit *m_parent;
    LifecycleRows *m_lifecycle;
    DateField *m_customerSince;
    QLineEdit *m_expectedDeciders;
    QLineEdit *m_expectedInfluencers;
    QLineEdit *m_expectedContacts;
    QLineEdit *m_responseTarget;
    QLineEdit *m_revenue;
    QLineEdit *m_margin;
    DateField *m_contractEnds;
    DateField *m_tenderExpected;
    QLineEdit *m_competitors;
    SegmentedChoice *m_switching;
    SegmentedChoice *m_intention;
    NoteEdit *m_notes;
    QLabel *m_companyTitle;
    QLabel *m_relationshipTitle;
    QLabel *m_moneyTitle;
    QLabel *m_outlookTitle;

    FieldRow *m_nameRow;
    FieldRow *m_businessIdRow;
    FieldRow *m_industryRow;
    FieldRow *m_segmentRow;
    FieldRow *m_ownerRow;
    FieldRow *m_parentRow;
    FieldRow *m_lifecycleRow;
    FieldRow *m_customerSinceRow;
    FieldRow *m_expectedDecidersRow;
    FieldRow *m_expectedInfluencersRow;
    FieldRow *m_expectedContactsRow;
    FieldRow *m_responseTargetRow;
    FieldRow *m_revenueRow;
    FieldRow *m_marginRow;
    FieldRow *m_contractEndsRow;
    FieldRow *m_tenderExpectedRow;
    FieldRow *m_competitorsRow;
    FieldRow *m_switchingRow;
    FieldRow *m_intentionRow;
    FieldRow *m_notesRow;
};

} // namespace laari::ui
