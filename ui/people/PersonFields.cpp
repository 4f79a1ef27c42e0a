// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/PersonFields.h"

#include "ui/common/BookOptions.h"
#include "ui/common/Card.h"
#include "ui/common/NoteEdit.h"
#include "ui/people/FieldValues.h"
#include "ui/people/PeriodRows.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace laari::ui {

PersonFields::PersonFields(Book &book, UiContext &context, QWidget *parent)
    : QWidget(parent), m_book(book), m_context(context)
{
    setObjectName(QStringLiteral("personFields"));
    using Allows = DateField::Allows;
    m_name = makeLine(QStringLiteral("name"));
    m_title = makeLine(QStringLiteral("title"));
    m_email = makeLine(QStringLiteral("email"));
    m_phone = makeLine(QStringLiteral("phone"));
    m_reportsTo = new PickEdit(context.theme, this);
    m_reportsTo->setObjectName(QStringLiteral("reportsTo"));
    m_roles = new RoleRows(context, this);
    m_knownSince = new DateField(context, Allows::PastDays, QStringLiteral("knownSince"), this);
    m_activeUntil = new DateField(context, Allows::AllDays, QStringLiteral("activeUntil"), this);
    m_advocate = new QCheckBox(this);
    m_advocate->setObjectName(QStringLiteral("advocate"));
    m_advocateWhere = makeLine(QStringLiteral("advocateWhere"));
    m_doNotScore = new QCheckBox(this);
    m_doNotScore->setObjectName(QStringLiteral("doNotScore"));
    m_surveyOptOut = new QCheckBox(this);
    m_surveyOptOut->setObjectName(QStringLiteral("surveyOptOut"));
    m_estimate = new SegmentedChoice(context.theme, this);
    m_estimate->setObjectName(QStringLiteral("openingEstimate"));
    m_estimate->setClearable(true);
    m_estimate->setKeysShown(false);
    m_estimateDay = new DateField(context, Allows::PastDays, QStringLiteral("openingEstimateDay"), this);
    m_notes = new NoteEdit(3, this);
    m_notes->setObjectName(QStringLiteral("notes"));

    m_nameRow = addRow(m_name);
    m_titleRow = addRow(m_title);
    m_emailRow = addRow(m_email);
    m_phoneRow = addRow(m_phone);
    m_reportsToRow = addRow(m_reportsTo);
    m_rolesRow = addRow(m_roles);
    m_knownSinceRow = addRow(m_knownSince, m_knownSince->line());
    m_activeUntilRow = addRow(m_activeUntil, m_activeUntil->line());
    m_advocateWhereRow = addRow(m_advocateWhere);
    m_doNotScoreRow = addRow(m_doNotScore);
    m_estimateRow = addRow(m_estimate);
    m_estimateDayRow = addRow(m_estimateDay, m_estimateDay->line());
    m_notesRow = addRow(m_notes);
    for (DateField *field : {m_knownSince, m_activeUntil})
        field->setUnderstoodBelow();
    layOut();
    connectFields();
}

QLineEdit *PersonFields::makeLine(const QString &objectName)
{
    auto *line = new QLineEdit(this);
    line->setObjectName(objectName);
    return line;
}

FieldRow *PersonFields::addRow(QWidget *field, QWidget *focus)
{
    return new FieldRow(field, FieldRow::LabelPlace::Above, this, focus);
}

void PersonFields::layOut()
{
    m_personTitle = new SectionTitle(this);
    m_roleTitle = new SectionTitle(this);
    m_timeTitle = new SectionTitle(this);
    m_trustTitle = new SectionTitle(this);
    auto *columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(32);
    const auto addColumn = [&] {
        auto *column = new QVBoxLayout;
        column->setSpacing(10);
        columns->addLayout(column, 1);
        return column;
    };
    const auto pair = [](QVBoxLayout *column, QWidget *first, QWidget *second) {
        auto *line = new QHBoxLayout;
        line->setSpacing(16);
        line->addWidget(first, 1, Qt::AlignTop);
        line->addWidget(second, 1, Qt::AlignTop);
        column->addLayout(line);
    };
    QVBoxLayout *left = addColumn();
    left->addWidget(m_personTitle);
    left->addWidget(m_nameRow);
    left->addWidget(m_titleRow);
    pair(left, m_emailRow, m_phoneRow);
    left->addSpacing(6);
    left->addWidget(m_roleTitle);
    left->addWidget(m_rolesRow);
    left->addWidget(m_reportsToRow);
    left->addStretch(1);
    QVBoxLayout *right = addColumn();
    right->addWidget(m_timeTitle);
    pair(right, m_knownSinceRow, m_activeUntilRow);
    right->addSpacing(6);
    right->addWidget(m_trustTitle);
    right->addWidget(m_estimateRow);
    right->addWidget(m_estimateDayRow);
    right->addWidget(m_advocate);
    right->addWidget(m_advocateWhereRow);
    right->addWidget(m_doNotScoreRow);
    right->addWidget(m_surveyOptOut);
    right->addWidget(m_notesRow, 1);
}

void PersonFields::connectFields()
{
    for (FieldRow *row : {m_nameRow, m_titleRow, m_emailRow, m_phoneRow, m_advocateWhereRow})
        connect(static_cast<QLineEdit *>(row->field()), &QLineEdit::textEdited, this, [this, row] {
            row->clearError();
            Q_EMIT edited();
        });
    for (FieldRow *row : {m_knownSinceRow, m_activeUntilRow, m_estimateDayRow})
        connect(static_cast<DateField *>(row->field()), &DateField::changed, this, [this, row] {
            row->clearError();
            Q_EMIT edited();
        });
    connect(m_reportsTo, &PickEdit::changed, this, [this] {
        m_reportsToRow->clearError();
        Q_EMIT edited();
    });
    connect(m_roles, &RoleRows::edited, this, &PersonFields::edited);
    connect(m_roles, &RoleRows::shapeChanged, this, &PersonFields::shapeChanged);
    connect(m_advocate, &QCheckBox::toggled, this, [this](bool advocate) {
        m_advocateWhereRow->setVisible(advocate);
        Q_EMIT shapeChanged();
    });
    connect(m_advocate, &QCheckBox::clicked, this, &PersonFields::edited);
    connect(m_doNotScore, &QCheckBox::clicked, this, &PersonFields::edited);
    connect(m_surveyOptOut, &QCheckBox::clicked, this, &PersonFields::edited);
    connect(m_estimate, &SegmentedChoice::chosen, this, [this](std::optional<int> step) {
        if (step && m_estimateDay->isBlank())
            setDay(m_estimateDay, m_context.clock.today());
        m_estimateDayRow->setVisible(step.has_value());
        Q_EMIT shapeChanged();
        Q_EMIT edited();
    });
    connect(m_notes, &NoteEdit::textChanged, this, [this] {
        m_notesRow->clearError();
        if (m_notes->hasFocus())
            Q_EMIT edited();
    });
}

QList<FieldRow *> PersonFields::rows() const
{
    QList<FieldRow *> all{m_nameRow, m_titleRow, m_emailRow, m_phoneRow, m_rolesRow};
    all += m_roles->rows();
    all += {m_reportsToRow,   m_knownSinceRow,    m_activeUntilRow, m_estimateRow,
            m_estimateDayRow, m_advocateWhereRow, m_doNotScoreRow,  m_notesRow};
    return all;
}

Result<void> PersonFields::load(const Stakeholder &person)
{
    LAARI_ASSIGN(QList<FindOption> people, BookOptions::people(m_book, person.account, m_context.clock.today()));
    people.removeIf([&](const FindOption &option) { return option.id == person.id.value; });
    m_reportsTo->setOptions(people);

    m_name->setText(person.name);
    m_title->setText(person.title);
    m_email->setText(person.email);
    m_phone->setText(person.phone);
    m_roles->setPeriods(person.roles);
    m_reportsTo->setChosen(person.reportsTo ? person.reportsTo->value : 0);
    setDay(m_knownSince, person.knownSince);
    setDay(m_activeUntil, person.activeUntil);
    m_advocate->setChecked(person.advocate);
    m_advocateWhere->setText(person.advocateWhere);
    m_advocateWhereRow->setVisible(person.advocate);
    m_doNotScore->setChecked(person.doNotScore);
    m_surveyOptOut->setChecked(person.surveyOptOut);
    m_estimate->setValue(person.openingEstimate ? std::optional(person.openingEstimate->step) : std::nullopt);
    setDay(m_estimateDay, person.openingEstimate ? std::optional(person.openingEstimate->day) : std::nullopt);
    m_estimateDayRow->setVisible(person.openingEstimate.has_value());
    m_notes->setPlainText(person.notes);
    for (FieldRow *row : rows())
        row->clearError();
    return {};
}

bool PersonFields::store(Stakeholder &person)
{
    bool good = true;
    const auto refuse = [&](FieldRow *row, const Error &error) {
        row->setError(error);
        good = false;
    };
    person.name = m_name->text().trimmed();
    if (person.name.isEmpty())
        refuse(m_nameRow, {ErrorCode::NameEmpty});
    person.title = m_title->text().trimmed();
    person.email = m_email->text().trimmed();
    person.phone = m_phone->text().trimmed();
    good = m_roles->validate() && good;
    person.roles = m_roles->periods();
    person.reportsTo.reset();
    if (const auto chief = m_reportsTo->chosen())
        person.reportsTo = StakeholderId{*chief};
    else if (const auto unknown = m_reportsTo->newName())
        refuse(m_reportsToRow, {ErrorCode::UnknownWord, {tr("Reports to"), *unknown}});
    person.knownSince = dayOf(m_knownSince, m_knownSinceRow, good);
    person.activeUntil = dayOf(m_activeUntil, m_activeUntilRow, good);
    person.advocate = m_advocate->isChecked();
    person.advocateWhere = m_advocateWhere->text().trimmed();
    person.doNotScore = m_doNotScore->isChecked();
    person.surveyOptOut = m_surveyOptOut->isChecked();
    person.openingEstimate.reset();
    if (const auto step = m_estimate->value()) {
        const std::optional<Day> day = dayOf(m_estimateDay, m_estimateDayRow, good);
        person.openingEstimate = OpeningEstimate{*step, day.value_or(m_context.clock.today())};
    }
    person.notes = m_notes->toPlainText();
    return good;
}

bool PersonFields::showError(const Error &error)
{
    FieldRow *row = nullptr;
    switch (error.code) {
    case ErrorCode::NameEmpty:
    case ErrorCode::NameTaken: row = m_nameRow; break;
    case ErrorCode::EmailInvalid: row = m_emailRow; break;
    case ErrorCode::ReportsToCircle: row = m_reportsToRow; break;
    case ErrorCode::OpeningEstimateDate: row = m_estimateDayRow; break;
    case ErrorCode::InfluenceOffScale:
    case ErrorCode::PeriodOrder: m_roles->showOrderError(error); return true;
    case ErrorCode::TextTooLong:
    case ErrorCode::TextHasControlCharacters: {
        row = m_nameRow; // the longest is the likeliest to be too long
        for (FieldRow *each : {m_titleRow, m_emailRow, m_phoneRow, m_advocateWhereRow})
            if (static_cast<QLineEdit *>(each->field())->text().size() >
                static_cast<QLineEdit *>(row->field())->text().size())
                row = each;
        if (m_notes->toPlainText().size() > 100'000)
            row = m_notesRow;
        break;
    }
    default: return false;
    }
    row->setError(error);
    return true;
}

void PersonFields::retranslate()
{
    m_personTitle->setText(tr("Person"));
    m_roleTitle->setText(tr("Role and influence"));
    m_timeTitle->setText(tr("Time"));
    m_trustTitle->setText(tr("Trust"));
    m_nameRow->setLabel(tr("Name"));
    //: a job title
    m_titleRow->setLabel(tr("Title"));
    m_emailRow->setLabel(tr("E-mail"));
    m_phoneRow->setLabel(tr("Phone"));
    m_rolesRow->setLabel({});
    m_roles->setAccessibleName(tr("Role and influence"));
    m_roles->retranslate();
    m_reportsToRow->setLabel(tr("Reports to"));
    m_knownSinceRow->setLabel(tr("Known since"));
    m_knownSince->setPlaceholder(tr("the first touchpoint"));
    m_knownSince->retranslate();
    m_activeUntilRow->setLabel(tr("Active until"));
    m_activeUntil->setPlaceholder(tr("still there"));
    m_activeUntil->retranslate();
    m_estimateRow->setLabel(tr("Opening estimate"));
    //: ends of a scale of trust, 1 to 5
    m_estimate->setOptions({tr("1 no trust"), QStringLiteral("2"), QStringLiteral("3"), QStringLiteral("4"),
                            //: ends of a scale of trust, 1 to 5
                            tr("5 full trust")});
    m_estimateRow->setHint(tr("Our judgement of the history before the book. 0 takes it away."));
    m_estimateDayRow->setLabel(tr("Estimated as of"));
    m_estimateDay->retranslate();
    m_advocate->setText(tr("Advocate: speaks for us"));
    m_advocate->setAccessibleName(m_advocate->text());
    m_advocateWhereRow->setLabel(tr("Where they speak for us"));
    m_doNotScoreRow->setLabel({});
    m_doNotScore->setText(tr("Do not score"));
    m_doNotScore->setAccessibleName(m_doNotScore->text());
    m_doNotScoreRow->setHint(tr("Stays on the map of people, leaves no evidence."));
    m_surveyOptOut->setText(tr("Takes no surveys"));
    m_surveyOptOut->setAccessibleName(m_surveyOptOut->text());
    m_surveyOptOut->setToolTip(tr("Is never invited to a survey"));
    m_notesRow->setLabel(tr("Notes"));
    if (m_notesRow->error() == std::nullopt)
        m_notesRow->setHint(tr("Write it so that the person may read it."));
}

} // namespace laari::ui
