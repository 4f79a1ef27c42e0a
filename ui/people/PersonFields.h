// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Book.h"
#include "ui/common/DateField.h"
#include "ui/common/FieldRow.h"
#include "ui/common/FindEdit.h"
#include "ui/common/SegmentedChoice.h"
#include "ui/common/UiContext.h"

class QCheckBox;
class QLabel;
class QLineEdit;

namespace laari::ui {

class NoteEdit;
class RoleRows;

/// The fields of a person in two columns: who it is and in which role; how long, how we stand, notes.
class PersonFields final : public QWidget {
    Q_OBJECT

public:
    PersonFields(Book &book, UiContext &context, QWidget *parent = nullptr);

    Result<void> load(const Stakeholder &person);
    bool store(Stakeholder &person); ///< false: something is wrong and said at its field
    bool showError(const Error &error);
    void retranslate();
    QList<FieldRow *> rows() const;

Q_SIGNALS:
    void edited();
    void shapeChanged();

private:
    FieldRow *addRow(QWidget *field, QWidget *focus = nullptr);
    QLineEdit *makeLine(const QString &objectName);
    void layOut();
    void connectFields();

    Book &m_book;
    UiContext &m_context;
    QLineEdit *m_name;
    QLineEdit *m_title;
    QLineEdit *m_email;
    QLineEdit *m_phone;
    PickEdit *m_reportsTo;
    RoleRows *m_roles;
    DateField *m_knownSince;
    DateField *m_activeUntil;
    QCheckBox *m_advocate;
    QLineEdit *m_advocateWhere;
    QCheckBox *m_doNotScore;
    QCheckBox *m_surveyOptOut;
    SegmentedChoice *m_estimate;
    DateField *m_estimateDay;
    NoteEdit *m_notes;
    QLabel *m_personTitle;
    QLabel *m_roleTitle;
    QLabel *m_timeTitle;
    QLabel *m_trustTitle;

    FieldRow *m_nameRow;
    FieldRow *m_titleRow;
    FieldRow *m_emailRow;
    FieldRow *m_phoneRow;
    FieldRow *m_reportsToRow;
    FieldRow *m_rolesRow;
    FieldRow *m_knownSinceRow;
    FieldRow *m_activeUntilRow;
    FieldRow *m_advocateWhereRow;
    FieldRow *m_doNotScoreRow;
    FieldRow *m_estimateRow;
    FieldRow *m_estimateDayRow;
    FieldRow *m_notesRow;
};

} // namespace laari::ui
