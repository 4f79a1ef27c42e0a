// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/PeopleDialogs.h"

#include "core/usecases/ArrangePeople.h"
#include "core/usecases/FillChair.h"
#include "core/usecases/MovePerson.h"
#include "ui/account/PeopleMapContent.h"
#include "ui/common/BookOptions.h"
#include "ui/common/ChoiceRow.h"
#include "ui/common/DateField.h"
#include "ui/common/FieldRow.h"
#include "ui/common/FindEdit.h"
#include "ui/common/Format.h"
#include "ui/common/Prompts.h"
#include "ui/common/SegmentedChoice.h"
#include "ui/common/Words.h"

#include <QEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace laari::ui {

namespace {

constexpr int questionWidth = 520;
constexpr int levelsWidth = 680; // four words side by side, in Finnish too
constexpr std::array levels{RelationshipLevel::Vendor, RelationshipLevel::CredibleSource,
                            RelationshipLevel::ProblemSolver, RelationshipLevel::TrustedAdviser};

/// Without these; nothing where they cannot be read, which is told.
QList<FindOption> peopleBut(Book &book, UiContext &context, QWidget *parent, AccountId account,
                            const QList<StakeholderId> &left)
{
    Result<QList<FindOption>> people = BookOptions::people(book, account, context.clock.today());
    if (!people) {
        context.prompts.showError(parent, people.error());
        return {};
    }
    people->removeIf([&](const FindOption &option) { return left.contains(StakeholderId{option.id}); });
    return *people;
}

} // namespace

PersonQuestion::PersonQuestion(Book &book, UiContext &context, const QString &objectName, int width, QWidget *parent)
    : QDialog(parent), m_book(book), m_context(context), m_frame(new DialogFrame(this, context, objectName, width))
{
    setObjectName(objectName + QStringLiteral("Dialog"));
    connect(m_frame->saveButton(), &QPushButton::clicked, this, &PersonQuestion::accept);
    connect(m_frame->cancelButton(), &QPushButton::clicked, this, &PersonQuestion::reject);
}

PersonQuestion::~PersonQuestion()
{
    DialogFrame::leaveFocus(*this);
}

FieldRow *PersonQuestion::addRow(QWidget *field, QWidget *focus)
{
    auto *row = new FieldRow(field, FieldRow::LabelPlace::Above, m_frame->content(), focus);
    m_frame->body()->addWidget(row);
    m_rows << row;
    return row;
}

PickEdit *PersonQuestion::addPick(const QString &objectName, FieldRow *&row)
{
    auto *pick = new PickEdit(m_context.theme, m_frame->content());
    pick->setObjectName(objectName);
    row = addRow(pick);
    connect(pick, &PickEdit::changed, row, &FieldRow::clearError);
    return pick;
}

void PersonQuestion::begin()
{
    m_ready = true;
    m_frame->body()->addStretch();
    retranslate();
    m_frame->setButton(m_frame->saveButton(), saveText(), QStringLiteral("↵"));
    m_frame->setButton(m_frame->cancelButton(), tr("Cancel"), QStringLiteral("Esc"));
    m_frame->fit();
    if (!m_rows.isEmpty())
        m_rows.first()->focusField();
}

void PersonQuestion::accept()
{
    for (FieldRow *row : std::as_const(m_rows))
        row->clearError();
    m_frame->clearError();
    const Result<void> saved = save();
    if (saved) {
        QDialog::accept();
        return;
    }
    FieldRow *row = rowFor(saved.error().code);
    row ? row->setError(saved.error()) : m_frame->showError(saved.error());
    FieldRow::focusFirstError(m_rows);
    m_frame->fit();
}

bool PersonQuestion::focusNextPrevChild(bool next)
{
    return m_frame->focusNext(next);
}

void PersonQuestion::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() != QEvent::LanguageChange || !m_ready)
        return;
    retranslate();
    m_frame->setButton(m_frame->saveButton(), saveText(), QStringLiteral("↵"));
    m_frame->setButton(m_frame->cancelButton(), tr("Cancel"), QStringLiteral("Esc"));
    m_frame->fit();
}

ChiefDialog::ChiefDialog(Book &book, UiContext &context, const Stakeholder &person, QWidget *parent)
    : PersonQuestion(book, context, QStringLiteral("chief"), questionWidth, parent), m_person(person)
{
    m_chief = addPick(QStringLiteral("chiefPick"), m_chiefRow);
    m_chief->setOptions(peopleBut(book, context, this, person.account, {person.id}));
    m_chief->setChosen(person.reportsTo ? person.reportsTo->value : 0);
    begin();
}

Result<void> ChiefDialog::save()
{
    std::optional<StakeholderId> chief;
    if (const auto chosen = m_chief->chosen())
        chief = StakeholderId{*chosen};
    else if (const auto unknown = m_chief->newName())
        return fail(ErrorCode::UnknownWord, {tr("Reports to"), *unknown});
    LAARI_TRY(usecases::changeReportsTo(m_book, m_person.id, chief));
    return {};
}

FieldRow *ChiefDialog::rowFor(ErrorCode code) const
{
    return code == ErrorCode::ReportsToCircle || code == ErrorCode::UnknownWord ? m_chiefRow : nullptr;
}

void ChiefDialog::retranslate()
{
    //: title of a dialog; %1 is a person
    m_frame->setTitle(tr("To whom does %1 report?").arg(m_person.name));
    m_chiefRow->setLabel(tr("Reports to"));
    m_chiefRow->setHint(tr("Empty: to nobody we know of."));
}

SuccessorDialog::SuccessorDialog(Book &book, UiContext &context, const Stakeholder &leaver, QWidget *parent)
    : PersonQuestion(book, context, QStringLiteral("successor"), questionWidth, parent), m_leaver(leaver)
{
    m_who = addPick(QStringLiteral("successorPick"), m_whoRow);
    m_who->setOptions(peopleBut(book, context, this, leaver.account, {leaver.id}));
    begin();
}

Result<void> SuccessorDialog::save()
{
    usecases::Successor successor{m_leaver.id, std::nullopt, {}};
    if (const auto known = m_who->chosen())
        successor.existing = StakeholderId{*known};
    else
        successor.newName = m_who->newName().value_or(QString());
    LAARI_TRY(usecases::nameSuccessor(m_book, successor));
    return {};
}

FieldRow *SuccessorDialog::rowFor(ErrorCode) const
{
    return m_whoRow;
}

void SuccessorDialog::retranslate()
{
    //: title of a dialog; %1 is who left
    m_frame->setTitle(tr("Who follows %1?").arg(m_leaver.name));
    m_who->setNewText(tr("New person “%1”"));
    m_whoRow->setLabel(tr("Successor"));
    const RolePeriod &role = m_leaver.roleOn(m_leaver.activeUntil.value_or(m_context.clock.today()));
    //: %1 a role, %2 a step of influence; of the successor of somebody who left
    m_whoRow->setHint(tr("Somebody known here or a new name. They take the role of %1 with influence %2, and those who "
                         "reported to the one who left.")
                          .arg(Words::of(role.role))
                          .arg(role.influence));
}

MoveDialog::MoveDialog(Book &book, UiContext &context, const Stakeholder &person, QWidget *parent)
    : PersonQuestion(book, context, QStringLiteral("move"), questionWidth, parent), m_person(person)
{
    m_account = addPick(QStringLiteral("moveAccount"), m_accountRow);
    if (Result<QList<FindOption>> accounts = BookOptions::accounts(book)) {
        accounts->removeIf([&](const FindOption &option) { return option.id == person.account.value; });
        m_account->setOptions(*accounts);
    } else {
        context.prompts.showError(this, accounts.error());
    }
    m_on = new DateField(context, DateField::Allows::PastDays, QStringLiteral("moveOn"), m_frame->content());
    m_on->setMoment(DateField::Moment{context.clock.today(), std::nullopt});
    m_onRow = addRow(m_on, m_on->line());
    connect(m_on, &DateField::changed, m_onRow, &FieldRow::clearError);
    m_title = new QLineEdit(m_frame->content());
    m_title->setObjectName(QStringLiteral("moveTitle"));
    m_titleRow = addRow(m_title);
    m_role = new ChoiceRow(context.theme, ChoiceRow::Mode::One, QStringLiteral("moveRole"), m_frame->content());
    m_role->setChoices({{int(Role::Decider), QStringLiteral("Decider")},
                        {int(Role::Influencer), QStringLiteral("Influencer")},
                        {int(Role::Contact), QStringLiteral("Contact")}});
    m_roleRow = addRow(m_role);
    m_influence = new SegmentedChoice(context.theme, m_frame->content());
    m_influence->setObjectName(QStringLiteral("moveInfluence"));
    m_influence->setKeysShown(false);
    m_influenceRow = addRow(m_influence);
    const RolePeriod &role = person.roleOn(context.clock.today());
    m_title->setText(person.title);
    m_role->setValue(int(role.role));
    begin();
    m_influence->setValue(role.influence);
}

Result<void> MoveDialog::save()
{
    const auto account = m_account->chosen();
    if (!account) {
        if (const auto unknown = m_account->newName())
            return fail(ErrorCode::AccountUnknown, {*unknown});
        return fail(ErrorCode::AccountRequired);
    }
    LAARI_ASSIGN(const auto on, m_on->moment());
    const Day day = on ? on->day : m_context.clock.today();
    usecases::Move move{m_person.id, AccountId{*account}, day, m_title->text().trimmed(), Role::Contact, 3};
    move.role = Role(m_role->value().value_or(int(Role::Contact)));
    move.influence = m_influence->value().value_or(3);
    LAARI_ASSIGN(const StakeholderId there, usecases::movePerson(m_book, move));
    Q_EMIT moved(move.to, there);
    return {};
}

FieldRow *MoveDialog::rowFor(ErrorCode code) const
{
    switch (code) {
    case ErrorCode::AccountUnknown:
    case ErrorCode::AccountRequired: return m_accountRow;
    case ErrorCode::DateInvalid:
    case ErrorCode::DateAmbiguous:
    case ErrorCode::DateInFuture:
    case ErrorCode::PeriodOrder: return m_onRow;
    case ErrorCode::TextTooLong:
    case ErrorCode::TextHasControlCharacters: return m_titleRow;
    default: return nullptr;
    }
}

void MoveDialog::retranslate()
{
    //: title of a dialog; %1 is a person
    m_frame->setTitle(tr("Where did %1 go?").arg(m_person.name));
    m_accountRow->setLabel(tr("New account"));
    m_accountRow->setHint(tr("The history stays where it was made; at the new account trust begins anew."));
    //: the first day at another account
    m_onRow->setLabel(tr("There since"));
    m_on->retranslate();
    m_titleRow->setLabel(tr("Title there"));
    m_roleRow->setLabel(tr("Role there"));
    for (const Role role : {Role::Decider, Role::Influencer, Role::Contact})
        m_role->setText(int(role), Words::capital(Words::of(role)));
    m_influenceRow->setLabel(tr("Influence there"));
    //: the ends of a scale of personal influence, 1 to 5
    m_influence->setOptions({tr("1 slight"), QStringLiteral("2"), QStringLiteral("3"), QStringLiteral("4"),
                             //: the ends of a scale of personal influence, 1 to 5
                             tr("5 decisive")});
}

RelationshipDialog::RelationshipDialog(Book &book, UiContext &context, const Stakeholder &person,
                                       std::optional<OwnPersonId> own, QWidget *parent)
    : PersonQuestion(book, context, QStringLiteral("relationship"), levelsWidth, parent), m_person(person)
{
    m_own = addPick(QStringLiteral("relationshipOwn"), m_ownRow);
    const auto scale = [&](const QString &objectName) {
        auto *made = new SegmentedChoice(m_context.theme, m_frame->content());
        made->setObjectName(objectName);
        made->setClearable(true);
        made->setKeysShown(false);
        return made;
    };
    m_current = scale(QStringLiteral("relationshipCurrent"));
    m_currentRow = addRow(m_current);
    m_desired = scale(QStringLiteral("relationshipDesired"));
    m_desiredRow = addRow(m_desired);
    const Result<QList<FindOption>> ours = BookOptions::ownPeople(book);
    Result<std::vector<Relationship>> known = book.relationships().ofAccount(person.account);
    if (ours && known) {
        m_own->setOptions(*ours);
        std::ranges::copy_if(*known, std::back_inserter(m_known),
                             [&](const Relationship &each) { return each.stakeholder == person.id; });
    } else {
        context.prompts.showError(this, ours ? known.error() : ours.error());
    }
    m_own->setChosen(own ? own->value : 0);
    connect(m_own, &PickEdit::changed, this, &RelationshipDialog::showLevels);
    begin();
    showLevels();
    if (own)
        m_currentRow->focusField();
}

void RelationshipDialog::showLevels()
{
    const auto own = m_own->chosen();
    const auto found =
        std::ranges::find_if(m_known, [&](const Relationship &each) { return own && each.ownPerson.value == *own; });
    const auto step = [](const std::optional<RelationshipLevel> &level) {
        return level ? std::optional(int(*level)) : std::nullopt;
    };
    m_current->setValue(found == m_known.end() ? std::nullopt : step(found->current));
    m_desired->setValue(found == m_known.end() ? std::nullopt : step(found->desired));
}

Result<void> RelationshipDialog::save()
{
    const auto own = m_own->chosen();
    if (!own && m_own->isBlank())
        return fail(ErrorCode::NameEmpty);
    if (!own)
        return fail(ErrorCode::UnknownWord, {tr("One of ours"), m_own->text().trimmed()});
    const auto level = [](const SegmentedChoice *choice) {
        return choice->value() ? std::optional(RelationshipLevel(*choice->value())) : std::nullopt;
    };
    LAARI_TRY(
        usecases::changeRelationship(m_book, {OwnPersonId{*own}, m_person.id, level(m_current), level(m_desired)}));
    return {};
}

FieldRow *RelationshipDialog::rowFor(ErrorCode code) const
{
    return code == ErrorCode::UnknownWord || code == ErrorCode::NameEmpty ? m_ownRow : nullptr;
}

void RelationshipDialog::retranslate()
{
    //: title of a dialog; %1 is a person
    m_frame->setTitle(tr("How do we stand with %1?").arg(m_person.name));
    m_ownRow->setLabel(tr("One of ours"));
    m_currentRow->setLabel(tr("Now, in our judgement"));
    m_desiredRow->setLabel(tr("Where we want to be"));
    QStringList words;
    for (const RelationshipLevel level : levels)
        words << Words::capital(PeopleMapContent::levelWord(level));
    m_current->setOptions(words);
    m_desired->setOptions(words);
    m_desiredRow->setHint(tr("0 takes a level away."));
}

} // namespace laari::ui
