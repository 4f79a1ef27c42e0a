// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/touchpoint/DetailFields.h"

#include "core/model/Codes.h"
#include "ui/common/BookOptions.h"
#include "ui/common/FollowUpFields.h"
#include "ui/common/NoteEdit.h"
#include "ui/common/Words.h"
#include "ui/touchpoint/PromiseFields.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace laari::ui {

namespace {

constexpr int mostHandOffs = 99;
constexpr int noteLines = 4;

template <typename IdType> QSet<qint64> setOf(const std::optional<IdType> &id)
{
    return id ? QSet<qint64>{id->value} : QSet<qint64>{};
}

template <typename IdType> qint64 valueOf(const std::optional<IdType> &id)
{
    return id ? id->value : 0;
}

template <typename IdType> std::optional<IdType> chosenAs(const PickEdit *edit)
{
    const std::optional<qint64> id = edit->chosen();
    return id ? std::optional(IdType{*id}) : std::nullopt;
}

} // namespace

DetailFields::DetailFields(Book &book, UiContext &context, QWidget *parent)
    : QObject(parent), m_book(book), m_context(context)
{
    const char *names[partCount] = {"mendsPart",    "feltPart",   "deliveredPart", "signsPart",
                                    "promisedPart", "agreedPart", "notePart"};
    for (int i = 0; i < partCount; ++i) {
        m_parts[i] = new QWidget(parent);
        m_parts[i]->setObjectName(QString::fromLatin1(names[i]));
        auto *column = new QVBoxLayout(m_parts[i]);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(8);
    }
    Theme &theme = context.theme;
    m_mends = makePick(QStringLiteral("mends"));
    m_mendsRow = addRow(Mends, m_mends);

    m_namedEmotion = makePick(QStringLiteral("namedEmotion"));
    m_factor = new ChoiceRow(theme, ChoiceRow::Mode::One, QStringLiteral("factor"));
    QList<ChoiceRow::Choice> factors;
    for (const auto &[factor, code] : CodeTable<TrustFactor>::table)
        factors.append({int(factor), Words::capital(QString(code))});
    m_factor->setChoices(factors);
    m_ownFeeling = new ScaleField(theme, QStringLiteral("ownFeeling"));
    m_namedEmotionRow = addRow(Felt, m_namedEmotion);
    m_factorRow = addRow(Felt, m_factor);
    m_ownFeelingRow = addRow(Felt, m_ownFeeling);

    m_deliveredBy = makePick(QStringLiteral("deliveredBy"));
    m_ownPeople = new ChipEdit(theme, QStringLiteral("ownPeople"));
    m_function = makePick(QStringLiteral("ourFunction"));
    m_handOffs = new QLineEdit;
    m_handOffs->setObjectName(QStringLiteral("handOffs"));
    m_stage = makePick(QStringLiteral("journeyStage"));
    m_project = makePick(QStringLiteral("project"));
    m_deliveredByRow = addRow(Delivered, m_deliveredBy);
    m_ownPeopleRow = addRow(Delivered, m_ownPeople, m_ownPeople->line());
    m_functionRow = addRow(Delivered, m_function);
    m_handOffsRow = addRow(Delivered, m_handOffs);
    m_stageRow = addRow(Delivered, m_stage);
    m_projectRow = addRow(Delivered, m_project);

    m_goodSigns = new SignField(theme, QStringLiteral("goodSigns"));
    m_badSigns = new SignField(theme, QStringLiteral("badSigns"));
    m_goodSignsRow = addRow(Signs, m_goodSigns, m_goodSigns->row());
    m_badSignsRow = addRow(Signs, m_badSigns, m_badSigns->row());

    m_promise = new PromiseFields(book, context, m_parts[Promised]);
    m_parts[Promised]->layout()->addWidget(m_promise);
    connect(m_promise, &PromiseFields::edited, this, &DetailFields::edited);
    m_followUp = new FollowUpFields(book, context, m_parts[Agreed]);
    m_parts[Agreed]->layout()->addWidget(m_followUp);
    connect(m_followUp, &FollowUpFields::edited, this, &DetailFields::edited);

    auto *noteField = new QWidget;
    noteField->setObjectName(QStringLiteral("noteField"));
    m_note = new NoteEdit(noteLines, noteField);
    m_note->setObjectName(QStringLiteral("note"));
    m_note->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_private = new QCheckBox(noteField);
    m_private->setObjectName(QStringLiteral("notePrivate"));
    auto *noteColumn = new QVBoxLayout(noteField);
    noteColumn->setContentsMargins(0, 0, 0, 0);
    noteColumn->setSpacing(4);
    noteColumn->addWidget(m_note);
    noteColumn->addWidget(m_private);
    m_noteRow = addRow(Note, noteField, m_note);

    if (!offerSigns())
        m_parts[Signs]->setEnabled(false); // tried again, and told of, when a touchpoint is loaded

    connect(m_factor, &ChoiceRow::chosen, this, &DetailFields::edited);
    connect(m_ownFeeling, &ScaleField::chosen, this, &DetailFields::edited);
    connect(m_ownPeople, &ChipEdit::changed, this, [this] {
        m_ownPeopleRow->clearError();
        Q_EMIT edited();
    });
    connect(m_handOffs, &QLineEdit::textEdited, this, [this] {
        m_handOffsRow->clearError();
        Q_EMIT edited();
    });
    connect(m_goodSigns, &SignField::changed, this, &DetailFields::edited);
    connect(m_badSigns, &SignField::changed, this, &DetailFields::edited);
    connect(m_note, &NoteEdit::textChanged, this, [this] {
        m_noteRow->clearError();
        if (m_note->hasFocus())
            Q_EMIT edited();
    });
    connect(m_private, &QCheckBox::clicked, this, &DetailFields::edited);
}

PickEdit *DetailFields::makePick(const QString &objectName)
{
    auto *edit = new PickEdit(m_context.theme);
    edit->setObjectName(objectName);
    connect(edit, &PickEdit::changed, this, &DetailFields::edited);
    return edit;
}

FieldRow *DetailFields::addRow(Part part, QWidget *field, QWidget *focus)
{
    auto *row = new FieldRow(field, FieldRow::LabelPlace::Left, m_parts[part], focus);
    m_parts[part]->layout()->addWidget(row);
    if (auto *edit = qobject_cast<PickEdit *>(field))
        connect(edit, &PickEdit::changed, row, &FieldRow::clearError);
    return row;
}

QList<FieldRow *> DetailFields::rows() const
{
    return QList<FieldRow *>{m_mendsRow,       m_namedEmotionRow, m_factorRow,    m_ownFeelingRow,
                             m_deliveredByRow, m_ownPeopleRow,    m_functionRow,  m_handOffsRow,
                             m_stageRow,       m_projectRow,      m_goodSignsRow, m_badSignsRow} +
           m_promise->rows() + m_followUp->rows() + QList<FieldRow *>{m_noteRow};
}

DetailFields::Part DetailFields::partOf(const FieldRow *row) const
{
    for (int i = 0; i < partCount; ++i)
        if (m_parts[i]->isAncestorOf(row))
            return Part(i);
    return Note;
}

QWidget *DetailFields::firstField(Part which) const
{
    switch (which) {
    case Mends: return m_mends;
    case Felt: return m_namedEmotion;
    case Delivered: return m_deliveredBy;
    case Signs: return m_goodSigns->row();
    case Promised: return m_promise->firstField();
    case Agreed: return m_followUp->firstField();
    case Note: return m_note;
    }
    return nullptr;
}

bool DetailFields::holds(Part which) const
{
    switch (which) {
    case Mends: return !m_mends->isBlank();
    case Felt:
        return !m_namedEmotion->isBlank() || m_factor->value() != int(TrustFactor::Ability) || m_ownFeeling->value();
    case Delivered:
        return !m_deliveredBy->isBlank() || !m_ownPeople->chips().isEmpty() || !m_function->isBlank() ||
               !m_handOffs->text().isEmpty() || !m_stage->isBlank() || !m_project->isBlank();
    case Signs: return m_goodSigns->holds() || m_badSigns->holds();
    case Promised: return !m_promise->isBlank();
    case Agreed: return !m_followUp->isBlank();
    case Note: return !m_note->toPlainText().isEmpty() || m_private->isChecked();
    }
    return false;
}

int DetailFields::failuresOffered() const
{
    return int(m_mends->options().size());
}

int DetailFields::promisesOffered() const
{
    return m_promise->offered();
}

Result<void> DetailFields::load(const Touchpoint &touchpoint)
{
    m_loaded = touchpoint;
    m_account = touchpoint.account;
    m_mends->setChosen(0);
    m_promise->loadNew();
    LAARI_TRY(offerFailures(touchpoint.account, touchpoint.day));
    m_mends->setChosen(valueOf(touchpoint.mends));
    LAARI_TRY(offerWords());
    LAARI_TRY(offerSigns());
    m_parts[Signs]->setEnabled(true);
    LAARI_ASSIGN(const QList<FindOption> own, BookOptions::ownPeople(m_book));
    m_ownPeople->setOptions(own);
    m_ownPeople->setChips({});
    for (const OwnPersonId &id : touchpoint.ownPeople)
        if (const FindOption *person = m_ownPeople->line()->option(id.value))
            m_ownPeople->addChip(Chip{person->id, person->name});

    m_namedEmotion->setChosen(valueOf(touchpoint.namedEmotion));
    m_factor->setValue(int(touchpoint.factor));
    m_ownFeeling->setValue(touchpoint.ownFeeling);
    m_deliveredBy->setChosen(valueOf(touchpoint.deliveredBy));
    m_function->setChosen(valueOf(touchpoint.ourFunction));
    m_handOffs->setText(touchpoint.handOffs ? QString::number(*touchpoint.handOffs) : QString());
    m_stage->setChosen(valueOf(touchpoint.journeyStage));
    m_project->setChosen(valueOf(touchpoint.project));
    QSet<int> signs;
    for (const ListItemId &sign : touchpoint.signs)
        signs.insert(int(sign.value));
    m_goodSigns->load(signs);
    m_badSigns->load(signs);
    LAARI_TRY(m_followUp->loadNew());
    m_note->setPlainText(touchpoint.note);
    m_private->setChecked(touchpoint.notePrivate);
    for (FieldRow *each : rows())
        each->clearError();
    return {};
}

Result<void> DetailFields::offerWords()
{
    LAARI_ASSIGN(const auto emotions, BookOptions::list(m_book, ListKind::Emotion, setOf(m_loaded.namedEmotion)));
    LAARI_ASSIGN(const auto functions, BookOptions::list(m_book, ListKind::OurFunction, setOf(m_loaded.ourFunction)));
    LAARI_ASSIGN(const auto stages, BookOptions::list(m_book, ListKind::JourneyStage, setOf(m_loaded.journeyStage)));
    LAARI_ASSIGN(const auto partners, BookOptions::partners(m_book));
    LAARI_ASSIGN(const auto projects, BookOptions::projects(m_book));
    m_namedEmotion->renameOptions(emotions);
    m_function->renameOptions(functions);
    m_stage->renameOptions(stages);
    m_deliveredBy->renameOptions(partners);
    m_project->renameOptions(projects);
    return {};
}

Result<void> DetailFields::offerSigns()
{
    LAARI_ASSIGN(const std::vector<ListItem> signs, m_book.lists().items(ListKind::Sign));
    std::vector<ListItem> good;
    std::vector<ListItem> bad;
    for (const ListItem &sign : signs)
        if (!sign.retired || m_loaded.signs.contains(sign.id))
            (sign.valence == Valence::Negative ? bad : good).push_back(sign);
    m_goodSigns->offer(good);
    m_badSigns->offer(bad);
    return {};
}

std::optional<TouchpointId> DetailFields::keptMends() const
{
    if (const std::optional<TouchpointId> chosen = chosenAs<TouchpointId>(m_mends))
        return chosen;
    return m_account == m_loaded.account ? m_loaded.mends : std::nullopt;
}

Result<void> DetailFields::offerFailures(AccountId account, Day day)
{
    const bool same = account == m_account;
    m_account = account;
    m_day = day;
    // What was chosen stays through another date: if that cannot be, saving says so.
    LAARI_ASSIGN(const QList<FindOption> open,
                 BookOptions::openFailures(m_book, account, day, same ? keptMends() : std::nullopt, m_loaded.id));
    const std::optional<qint64> chosen = m_mends->chosen();
    m_mends->setOptions(open);
    m_mends->setChosen(chosen && m_mends->option(*chosen) ? *chosen : 0);
    return m_promise->offerKept(account, day);
}

bool DetailFields::store(usecases::TouchpointDraft &draft)
{
    bool good = true;
    const auto refuse = [&](FieldRow *row, const Error &error) {
        row->setError(error);
        good = false;
    };
    Touchpoint &touchpoint = draft.touchpoint;
    if (const auto unknown = m_mends->newName())
        refuse(m_mendsRow, {ErrorCode::UnknownWord, {tr("Mends"), *unknown}});
    touchpoint.mends = chosenAs<TouchpointId>(m_mends);
    touchpoint.namedEmotion = chosenAs<ListItemId>(m_namedEmotion);
    draft.newNamedEmotion = m_namedEmotion->newName();
    touchpoint.factor = TrustFactor(m_factor->value().value_or(int(TrustFactor::Ability)));
    touchpoint.ownFeeling = m_ownFeeling->value();
    touchpoint.deliveredBy = chosenAs<PartnerId>(m_deliveredBy);
    draft.newPartner = m_deliveredBy->newName();
    touchpoint.ourFunction = chosenAs<ListItemId>(m_function);
    draft.newOurFunction = m_function->newName();
    touchpoint.journeyStage = chosenAs<ListItemId>(m_stage);
    draft.newJourneyStage = m_stage->newName();
    touchpoint.project = chosenAs<ProjectId>(m_project);
    draft.newProject = m_project->newName();

    m_ownPeople->finishTyping();
    touchpoint.ownPeople.clear();
    for (const Chip &chip : m_ownPeople->chips()) {
        if (chip.id != 0)
            touchpoint.ownPeople.append(OwnPersonId{chip.id});
        else
            draft.newOwnPeople.append(chip.text);
    }

    touchpoint.handOffs.reset();
    if (const QString typed = m_handOffs->text().trimmed(); !typed.isEmpty()) {
        bool isNumber = false;
        const int handOffs = typed.toInt(&isNumber);
        if (!isNumber)
            refuse(m_handOffsRow, {ErrorCode::NumberInvalid, {typed}});
        else if (handOffs < 0 || handOffs > mostHandOffs)
            refuse(m_handOffsRow,
                   {ErrorCode::NumberOutOfRange, {typed, QStringLiteral("0"), QString::number(mostHandOffs)}});
        else
            touchpoint.handOffs = handOffs;
    }

    for (const auto &[field, valence] :
         {std::pair(m_goodSigns, Valence::Positive), std::pair(m_badSigns, Valence::Negative)}) {
        field->finishTyping();
        for (const QString &sign : field->newSigns())
            draft.newSigns.append({sign, valence});
    }
    const QSet<int> signs = m_goodSigns->ticked() + m_badSigns->ticked();
    QList<int> inOrder(signs.begin(), signs.end());
    std::sort(inOrder.begin(), inOrder.end());
    touchpoint.signs.clear();
    for (const int sign : inOrder)
        touchpoint.signs.append(ListItemId{sign});
    touchpoint.note = m_note->toPlainText();
    touchpoint.notePrivate = m_private->isChecked();
    good = m_promise->store(draft) && good;
    draft.followUp.reset();
    if (!m_followUp->isBlank())
        good = m_followUp->store(draft.followUp.emplace()) && good;
    return good;
}

bool DetailFields::showError(const Error &error)
{
    FieldRow *row = nullptr;
    switch (error.code) {
    case ErrorCode::RecoveryBeforeFailure:
    case ErrorCode::MendsItself:
    case ErrorCode::MendsOtherAccount:
    case ErrorCode::MendsNoFailure: row = m_mendsRow; break;
    case ErrorCode::TextTooLong:
    case ErrorCode::TextHasControlCharacters: row = m_noteRow; break;
    default: return m_promise->showError(error) || m_followUp->showError(error);
    }
    row->setError(error);
    return true;
}

void DetailFields::retranslate()
{
    m_mendsRow->setLabel(tr("What does this mend?"));
    m_mends->setPlaceholderText(tr("A failure that waits to be mended"));
    m_namedEmotionRow->setLabel(tr("What they felt"));
    m_namedEmotion->setPlaceholderText(tr("The feeling by its name"));
    m_namedEmotion->setNewText(tr("Add “%1” as a new feeling"));
    m_factorRow->setLabel(tr("Speaks to our"));
    for (const auto &[factor, code] : CodeTable<TrustFactor>::table)
        m_factor->setText(int(factor), Words::capital(Words::of(factor)));
    m_ownFeelingRow->setLabel(tr("How our own people felt"));
    QStringList steps;
    for (int step = 1; step <= 5; ++step)
        steps.append(Words::emotion(step));
    m_ownFeeling->setWords(tr("How our own people felt"), steps, Words::dontKnow());

    m_deliveredByRow->setLabel(tr("Delivered by"));
    //: placeholder of "Delivered by" when no partner is named
    m_deliveredBy->setPlaceholderText(tr("Our own people, or a partner"));
    m_deliveredBy->setNewText(tr("Add “%1” as a new partner"));
    m_ownPeopleRow->setLabel(tr("Our own people"));
    m_ownPeople->setPlaceholder(tr("Who of us took part"));
    m_ownPeople->setNewText(tr("Add “%1” to our own people"));
    //: of one of our own people typed just now
    m_ownPeople->setStateWords(tr("new"), {});
    m_functionRow->setLabel(tr("Our function"));
    m_function->setNewText(tr("Add “%1” as a new function"));
    m_handOffsRow->setLabel(tr("Hand-offs"));
    m_handOffs->setPlaceholderText(tr("How many times the customer was passed on"));
    m_stageRow->setLabel(tr("Journey stage"));
    m_stage->setNewText(tr("Add “%1” as a new stage"));
    m_projectRow->setLabel(tr("Project"));
    m_project->setNewText(tr("Add “%1” as a new project"));
    m_goodSignsRow->setLabel(tr("Signs of trust"));
    m_badSignsRow->setLabel(tr("Signs of its lack"));
    for (SignField *field : {m_goodSigns, m_badSigns})
        field->setWords(tr("Another sign"), tr("Add “%1” as a new sign"));
    m_goodSigns->setLineName(tr("Another sign of trust"));
    m_badSigns->setLineName(tr("Another sign of its lack"));
    m_promise->retranslate();
    m_followUp->retranslate();
    m_noteRow->setLabel(tr("Note"));
    m_noteRow->setHint(tr("Write it so that the person may read it."));
    //: of a note
    m_private->setText(tr("Private: in no report, not shown in meetings"));
    m_private->setAccessibleName(m_private->text());

    // The book's words in the chosen language; what was chosen stays.
    if (offerWords())
        (void)offerSigns();
    if (m_account)
        if (const auto open = BookOptions::openFailures(m_book, m_account, m_day, keptMends(), m_loaded.id))
            m_mends->renameOptions(*open);
    (void)m_promise->offerKept(m_account, m_day);
}

} // namespace laari::ui
