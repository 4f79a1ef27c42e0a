// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/touchpoint/EncounterFields.h"

#include "core/model/Codes.h"
#include "ui/common/BookOptions.h"
#include "ui/common/Prompts.h"
#include "ui/common/Words.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace laari::ui {

namespace {

constexpr int longAgo = 10; ///< years; what is older is more likely a slip of the keys

/// "email" -> "Email", for object names.
template <typename Enum> QList<ChoiceRow::Choice> choicesOf()
{
    QList<ChoiceRow::Choice> choices;
    for (const auto &[value, code] : CodeTable<Enum>::table)
        choices.append({int(value), Words::capital(QString(code))});
    return choices;
}

} // namespace

EncounterFields::EncounterFields(Book &book, UiContext &context, QWidget *parent)
    : QWidget(parent), m_book(book), m_context(context)
{
    setObjectName(QStringLiteral("encounterFields"));
    Theme &theme = context.theme;
    m_account = new PickEdit(theme, this);
    m_account->setObjectName(QStringLiteral("account"));
    m_people = new ChipEdit(theme, QStringLiteral("people"), this);
    m_when = new DateField(context, DateField::Allows::PastDays, QStringLiteral("when"), this);
    m_channel = new ChoiceRow(theme, ChoiceRow::Mode::One, QStringLiteral("channel"), this);
    m_channel->setChoices(choicesOf<Channel>());
    m_emotion = new ScaleField(theme, QStringLiteral("emotion"), this);
    m_effectiveness = new ScaleField(theme, QStringLiteral("effectiveness"), this);
    m_ease = new ScaleField(theme, QStringLiteral("ease"), this);
    m_source = new ChoiceRow(theme, ChoiceRow::Mode::One, QStringLiteral("source"), this);
    m_source->setChoices(choicesOf<Source>());

    const auto row = [this](QWidget *field, QWidget *focus = nullptr) {
        return new FieldRow(field, FieldRow::LabelPlace::Left, this, focus);
    };
    m_accountRow = row(m_account);
    m_peopleRow = row(m_people, m_people->line());
    m_whenRow = row(m_when, m_when->line());
    m_channelRow = row(m_channel);
    m_emotionRow = row(m_emotion);
    m_effectivenessRow = row(m_effectiveness);
    m_easeRow = row(m_ease);
    m_sourceRow = row(m_source);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    for (FieldRow *each : rows())
        column->addWidget(each);

    connect(m_account, &PickEdit::changed, this, [this] {
        m_accountRow->clearError();
        hintAtAccount();
        Q_EMIT edited();
        takeAccount();
    });
    connect(m_people, &ChipEdit::changed, this, [this] {
        m_peopleRow->clearError();
        m_peopleRow->setHint({});
        Q_EMIT edited();
    });
    connect(m_when, &DateField::changed, this, [this] {
        m_whenRow->clearError();
        hintAtDay();
        Q_EMIT edited();
    });
    connect(m_when, &DateField::finished, this, [this] {
        if (const auto moment = m_when->moment(); !moment)
            m_whenRow->setError(moment.error());
        else
            Q_EMIT dayChanged(); // not at every key: "30.1" is on the way to "30.10."
    });
    connect(m_channel, &ChoiceRow::chosen, this, [this] {
        m_channelTouched = true;
        Q_EMIT edited();
        Q_EMIT channelChosen();
    });
    connect(m_emotion, &ScaleField::chosen, this, [this] {
        Q_EMIT edited();
        Q_EMIT emotionChosen();
    });
    connect(m_effectiveness, &ScaleField::chosen, this, &EncounterFields::edited);
    connect(m_ease, &ScaleField::chosen, this, &EncounterFields::edited);
    connect(m_source, &ChoiceRow::chosen, this, &EncounterFields::edited);
}

QList<FieldRow *> EncounterFields::rows() const
{
    return {m_accountRow, m_peopleRow,        m_whenRow, m_channelRow,
            m_emotionRow, m_effectivenessRow, m_easeRow, m_sourceRow};
}

AccountId EncounterFields::account() const
{
    return AccountId{m_account->chosen().value_or(0)};
}

Day EncounterFields::day() const
{
    const auto moment = m_when->moment();
    return moment && *moment ? (*moment)->day : m_context.clock.today();
}

Channel EncounterFields::channel() const
{
    return Channel(m_channel->value().value_or(int(Channel::Meeting)));
}

QSet<qint64> EncounterFields::people() const
{
    QSet<qint64> ids;
    for (const Chip &chip : m_people->chips())
        ids.insert(chip.id);
    return ids;
}

void EncounterFields::focusAccount()
{
    m_account->setFocus(Qt::OtherFocusReason);
    m_account->selectAll();
}

Result<void> EncounterFields::load(const Touchpoint &touchpoint, bool suggested)
{
    m_suggest = suggested;
    m_channelTouched = !suggested;
    for (FieldRow *each : rows()) {
        each->clearError();
        each->setHint({});
    }
    LAARI_ASSIGN(const QList<FindOption> accounts, BookOptions::accounts(m_book));
    m_account->setOptions(accounts);
    m_account->setChosen(touchpoint.account.value);
    m_when->setMoment(DateField::Moment{touchpoint.day, touchpoint.time});
    hintAtDay();
    m_channel->setValue(int(touchpoint.channel));
    m_emotion->setValue(touchpoint.emotion);
    m_effectiveness->setValue(touchpoint.effectiveness);
    m_ease->setValue(touchpoint.ease);
    m_source->setValue(int(touchpoint.source));

    m_people->setChips({});
    LAARI_TRY(offerPeople());
    for (const Participant &each : touchpoint.participants)
        if (each.presence == Presence::There)
            if (const FindOption *person = m_people->line()->option(each.stakeholder.value))
                m_people->addChip(Chip{person->id, person->name, person->caption, false, suggested});
    if (suggested && !m_people->chips().isEmpty())
        m_peopleRow->setHint(tr("Suggested from your last touchpoints. Backspace removes."));
    return {};
}

Result<void> EncounterFields::offerPeople()
{
    m_peopleOf = account();
    LAARI_ASSIGN(const QList<FindOption> people, BookOptions::people(m_book, m_peopleOf, day()));
    m_people->setOptions(people);
    return {};
}

void EncounterFields::hintAtAccount()
{
    m_accountRow->setHint(isNewAccount() ? tr("A new account: it is added along with the touchpoint.") : QString());
}

/// Only a warning: there are touchpoints that old.
void EncounterFields::hintAtDay()
{
    const auto moment = m_when->moment();
    const QDate then = m_context.clock.today().toDate().addYears(-longAgo);
    const bool old = m_when->isTyped() && moment && *moment && (*moment)->day < Day::fromDate(then);
    m_whenRow->setHint(old ? tr("More than ten years ago: is the year right?") : QString());
}

/// Another account: its own people, and the likeliest of them where nothing was chosen by hand.
void EncounterFields::takeAccount()
{
    if (account() == m_peopleOf)
        return;
    QList<Chip> newPeople;
    for (const Chip &chip : m_people->chips())
        if (chip.id == 0)
            newPeople.append(chip); // a name just typed does not belong to the other account yet
    m_people->setChips(newPeople);
    m_peopleRow->setHint({});
    Result<void> offered = offerPeople();
    if (offered && m_suggest && m_peopleOf && newPeople.isEmpty()) {
        if (const auto guess = usecases::suggestTouchpoint(m_book, m_peopleOf, m_context.clock.today())) {
            for (const Participant &each : guess->participants)
                if (const FindOption *person = m_people->line()->option(each.stakeholder.value))
                    m_people->addChip(Chip{person->id, person->name, person->caption, false, true});
            if (!m_people->chips().isEmpty())
                m_peopleRow->setHint(tr("Suggested from your last touchpoints. Backspace removes."));
            if (!m_channelTouched)
                m_channel->setValue(int(guess->channel));
        } else {
            offered = fail(guess.error());
        }
    }
    if (!offered)
        m_context.prompts.showError(this, offered.error());
    Q_EMIT accountChanged();
}

bool EncounterFields::store(usecases::TouchpointDraft &draft)
{
    bool good = true;
    const auto refuse = [&](FieldRow *row, const Error &error) {
        row->setError(error);
        good = false;
    };
    Touchpoint &touchpoint = draft.touchpoint;
    touchpoint.account = account();
    if (!touchpoint.account) {
        if (isNewAccount())
            draft.newAccount = m_account->offeredName();
        else if (m_account->isBlank())
            refuse(m_accountRow, {ErrorCode::AccountRequired});
        else
            refuse(m_accountRow, {ErrorCode::AccountUnknown, {m_account->text().trimmed()}});
    }

    m_people->finishTyping();
    for (const Chip &chip : m_people->chips()) {
        const Presence presence = chip.marked ? Presence::Told : Presence::There;
        if (chip.id != 0)
            touchpoint.participants.append({StakeholderId{chip.id}, presence});
        else
            (chip.marked ? draft.newPeopleTold : draft.newPeopleThere).append(chip.text);
    }

    const auto moment = m_when->moment();
    if (!moment) {
        refuse(m_whenRow, moment.error());
    } else {
        const Day today = m_context.clock.today();
        touchpoint.day = *moment ? (*moment)->day : today; // nothing typed: now
        touchpoint.time = *moment ? (*moment)->time : std::nullopt;
    }
    touchpoint.channel = channel();
    touchpoint.emotion = m_emotion->value();
    touchpoint.effectiveness = m_effectiveness->value();
    touchpoint.ease = m_ease->value();
    touchpoint.source = Source(m_source->value().value_or(int(Source::Observed)));
    return good;
}

bool EncounterFields::showError(const Error &error)
{
    FieldRow *row = nullptr;
    switch (error.code) {
    case ErrorCode::AccountRequired:
    case ErrorCode::AccountUnknown: row = m_accountRow; break;
    case ErrorCode::PersonUnknown:
    case ErrorCode::PersonAmbiguous:
    case ErrorCode::NameEmpty:
    case ErrorCode::NameTaken: row = isNewAccount() ? m_accountRow : m_peopleRow; break;
    case ErrorCode::DateInFuture:
    case ErrorCode::DateInvalid:
    case ErrorCode::DateAmbiguous:
    case ErrorCode::TimeInvalid: row = m_whenRow; break;
    default: return false;
    }
    row->setError(error);
    return true;
}

void EncounterFields::retranslate()
{
    m_accountRow->setLabel(tr("Account"));
    m_account->setPlaceholderText(tr("Type to find an account, or a new one"));
    m_account->setNewText(tr("Add account “%1”"));
    hintAtAccount();
    m_peopleRow->setLabel(tr("Who was there"));
    m_people->setPlaceholder(tr("Add a person"));
    m_people->setNewText(tr("Add “%1” as a new person"));
    m_people->setMarkWords(tr("was there"), Words::of(Presence::Told));
    //: of a person typed just now; suggested: filled in by the program
    m_people->setStateWords(tr("new"), tr("suggested"));
    m_whenRow->setLabel(tr("When"));
    m_when->setPlaceholder(tr("today, yesterday, mon 14:30, 12 March"));
    m_when->retranslate();
    hintAtDay();
    m_channelRow->setLabel(tr("Channel"));
    for (const auto &[channel, code] : CodeTable<Channel>::table)
        m_channel->setText(int(channel), Words::of(channel));

    const auto words = [](QString (*word)(int)) {
        QStringList all;
        for (int step = 1; step <= 5; ++step)
            all.append(word(step));
        return all;
    };
    const auto scale = [&](FieldRow *row, ScaleField *field, const QString &name, QString (*word)(int)) {
        row->setLabel(name);
        field->setWords(name, words(word), Words::dontKnow());
    };
    scale(m_emotionRow, m_emotion, tr("Emotion"), &Words::emotion);
    scale(m_effectivenessRow, m_effectiveness, tr("Effectiveness"), &Words::effectiveness);
    scale(m_easeRow, m_ease, tr("Ease"), &Words::ease);
    m_sourceRow->setLabel(tr("Source"));
    for (const auto &[source, code] : CodeTable<Source>::table)
        m_source->setText(int(source), Words::capital(Words::of(source)));

    if (m_peopleOf)
        if (const auto people = BookOptions::people(m_book, m_peopleOf, day()))
            m_people->setOptions(*people);
    for (const Chip &chip : m_people->chips())
        if (chip.suggested)
            m_peopleRow->setHint(tr("Suggested from your last touchpoints. Backspace removes."));
}

} // namespace laari::ui
