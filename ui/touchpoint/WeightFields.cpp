// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/touchpoint/WeightFields.h"

#include "core/model/Codes.h"
#include "ui/common/BookOptions.h"
#include "ui/common/Prompts.h"
#include "ui/common/Theme.h"
#include "ui/common/Words.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace laari::ui {

WeightFields::WeightFields(Book &book, UiContext &context, QWidget *parent)
    : QWidget(parent), m_book(book), m_context(context)
{
    setObjectName(QStringLiteral("weightFields"));
    Theme &theme = context.theme;
    m_importance = new ChoiceRow(theme, ChoiceRow::Mode::One, QStringLiteral("importance"), this);
    QList<ChoiceRow::Choice> choices;
    for (const auto &[importance, code] : CodeTable<Importance>::table)
        choices.append({int(importance), Words::capital(QString(code))});
    m_importance->setChoices(choices);
    m_cause = new PickEdit(theme, this);
    m_cause->setObjectName(QStringLiteral("cause"));
    m_told = new ChipEdit(theme, QStringLiteral("told"), this);
    m_everyone = new QPushButton(this);
    m_everyone->setObjectName(QStringLiteral("everyoneTold"));
    m_everyone->setAutoDefault(false);
    Theme::setKind(m_everyone, "link");

    m_importanceRow = new FieldRow(m_importance, FieldRow::LabelPlace::Left, this);
    m_causeRow = new FieldRow(m_cause, FieldRow::LabelPlace::Left, this);
    auto *told = new QWidget(this);
    told->setObjectName(QStringLiteral("toldField"));
    auto *toldColumn = new QVBoxLayout(told);
    toldColumn->setContentsMargins(0, 0, 0, 0);
    toldColumn->setSpacing(4);
    toldColumn->addWidget(m_told);
    toldColumn->addWidget(m_everyone, 0, Qt::AlignLeft);
    m_toldRow = new FieldRow(told, FieldRow::LabelPlace::Left, this, m_told->line());

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    for (FieldRow *each : rows())
        column->addWidget(each);

    connect(m_importance, &ChoiceRow::chosen, this, [this] {
        m_importanceChosen = true;
        Q_EMIT edited();
    });
    connect(m_cause, &PickEdit::changed, this, [this] {
        m_causeRow->clearError();
        Q_EMIT edited();
    });
    connect(m_told, &ChipEdit::changed, this, [this] {
        m_toldRow->clearError();
        Q_EMIT edited();
    });
    connect(m_everyone, &QPushButton::clicked, this, &WeightFields::tellEveryone);
}

Result<void> WeightFields::load(const Touchpoint &touchpoint, bool isNew)
{
    m_account = touchpoint.account;
    m_day = touchpoint.day;
    m_importanceChosen = !isNew;
    m_importance->setValue(int(touchpoint.importance));
    m_keep.clear();
    if (touchpoint.cause)
        m_keep.insert(touchpoint.cause->value);
    LAARI_ASSIGN(const QList<FindOption> causes, BookOptions::list(m_book, ListKind::Cause, m_keep));
    m_cause->setOptions(causes);
    m_cause->setChosen(touchpoint.cause ? touchpoint.cause->value : 0);
    m_told->setChips({});
    LAARI_TRY(offerPeople());
    for (const Participant &each : touchpoint.participants)
        if (each.presence == Presence::Told)
            if (const FindOption *person = m_told->line()->option(each.stakeholder.value))
                m_told->addChip(Chip{person->id, person->name, person->caption});
    for (FieldRow *each : rows())
        each->clearError();
    return {};
}

Result<void> WeightFields::offerPeople()
{
    LAARI_ASSIGN(const QList<FindOption> people, BookOptions::people(m_book, m_account, m_day));
    m_told->setOptions(people);
    m_everyone->setEnabled(!people.isEmpty());
    return {};
}

void WeightFields::setAccount(AccountId account, Day day)
{
    if (account != m_account)
        m_told->setChips({});
    m_account = account;
    m_day = day;
    if (const auto offered = offerPeople(); !offered)
        m_context.prompts.showError(this, offered.error());
}

void WeightFields::setChannel(Channel channel)
{
    if (!m_importanceChosen)
        m_importance->setValue(int(defaultImportance(channel)));
}

void WeightFields::tellEveryone()
{
    const auto everyone = usecases::everyoneTold(m_book, m_account, m_day);
    if (!everyone) {
        m_context.prompts.showError(this, everyone.error());
        return;
    }
    for (const Participant &each : *everyone) {
        const FindOption *person = m_told->line()->option(each.stakeholder.value);
        if (person && !m_named.contains(person->id))
            m_told->addChip(Chip{person->id, person->name, person->caption});
    }
    m_told->setFocus();
    Q_EMIT edited();
}

bool WeightFields::holds() const
{
    return !m_cause->isBlank() || !m_told->chips().isEmpty() || !m_told->pendingText().isEmpty();
}

bool WeightFields::isUntouched() const
{
    return !m_importanceChosen && !holds();
}

bool WeightFields::store(usecases::TouchpointDraft &draft)
{
    Touchpoint &touchpoint = draft.touchpoint;
    touchpoint.importance = Importance(m_importance->value().value_or(int(Importance::Normal)));
    touchpoint.cause.reset();
    if (const auto cause = m_cause->chosen())
        touchpoint.cause = ListItemId{*cause};
    else
        draft.newCause = m_cause->newName();

    m_told->finishTyping();
    for (const Chip &chip : m_told->chips()) {
        const StakeholderId id{chip.id};
        if (chip.id == 0) {
            // Typed in both places: who was there was there.
            if (!draft.newPeopleThere.contains(chip.text) && !draft.newPeopleTold.contains(chip.text))
                draft.newPeopleTold.append(chip.text);
            continue;
        }
        bool named = false;
        for (const Participant &each : std::as_const(touchpoint.participants))
            named = named || each.stakeholder == id;
        if (!named)
            touchpoint.participants.append({id, Presence::Told});
    }
    return true;
}

bool WeightFields::showError(const Error &error)
{
    if (error.code != ErrorCode::UnknownWord)
        return false;
    m_causeRow->setError(error);
    return true;
}

void WeightFields::retranslate()
{
    m_importanceRow->setLabel(tr("Importance"));
    for (const auto &[importance, code] : CodeTable<Importance>::table)
        m_importance->setText(int(importance), Words::capital(Words::of(importance)));
    m_causeRow->setLabel(tr("Cause"));
    m_cause->setPlaceholderText(tr("late, fault, neglected …"));
    m_cause->setNewText(tr("Add “%1” as a new cause"));
    if (const auto causes = BookOptions::list(m_book, ListKind::Cause, m_keep))
        m_cause->renameOptions(*causes);
    m_toldRow->setLabel(tr("Who else heard of it"));
    m_told->setPlaceholder(tr("Add a person"));
    m_told->setNewText(tr("Add “%1” as a new person"));
    m_told->setStateWords(tr("new"), {});
    m_everyone->setText(tr("Everyone heard of it"));
    m_everyone->setAccessibleName(m_everyone->text());
    m_everyone->setToolTip(tr("All of the customer’s people who were active that day"));
    if (m_account)
        if (const auto people = BookOptions::people(m_book, m_account, m_day))
            m_told->setOptions(*people);
}

} // namespace laari::ui
