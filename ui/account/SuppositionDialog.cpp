// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/WhatIfDialogs.h"
#include "ui/common/BookOptions.h"
#include "ui/common/CalmSpin.h"
#include "ui/common/ChipEdit.h"
#include "ui/common/ChoiceRow.h"
#include "ui/common/DateField.h"
#include "ui/common/ErrorText.h"
#include "ui/common/FieldRow.h"
#include "ui/common/Prompts.h"
#include "ui/common/SegmentedChoice.h"
#include "ui/common/Words.h"

#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace laari::ui {

namespace {

constexpr int supposedWidth = 640;

QStringList emotionWords()
{
    QStringList words;
    for (int step = 1; step <= 5; ++step)
        words << Words::emotion(step);
    return words;
}

} // namespace

SuppositionDialog::SuppositionDialog(Book &book, UiContext &context, AccountId account,
                                     const insight::Supposition &begins, QWidget *parent, insight::Scenario beside)
    : PersonQuestion(book, context, QStringLiteral("supposition"), supposedWidth, parent), m_begin(begins),
      m_beside(std::move(beside)), m_account(account),
      m_day(new DateField(context, DateField::Allows::ComingDays, QStringLiteral("supposedDay")))
{
    if (const auto *met = std::get_if<insight::SupposedTouchpoint>(&begins)) {
        m_people = new ChipEdit(context.theme, QStringLiteral("supposedPeople"));
        const QList<FindOption> options = people();
        m_people->setOptions(options);
        QList<Chip> chips;
        for (const StakeholderId each : met->people)
            for (const FindOption &option : options)
                if (option.id == each.value)
                    chips.append({option.id, option.name, option.caption});
        m_people->setChips(chips);
        m_peopleRow = addRow(m_people, m_people->line());
        m_channel = new ChoiceRow(context.theme, ChoiceRow::Mode::One, QStringLiteral("supposedChannel"));
        QList<ChoiceRow::Choice> channels;
        for (int channel = 0; channel < channelCount; ++channel)
            channels.append({channel, QStringLiteral("supposedChannel%1").arg(channel)});
        m_channel->setChoices(channels);
        m_channel->setValue(int(met->channel));
        m_channelRow = addRow(m_channel);
        addEmotion(met->emotion);
    } else if (const auto *mended = std::get_if<insight::SupposedRecovery>(&begins)) {
        m_failure = addPick(QStringLiteral("supposedFailure"), m_failureRow);
        m_failure->setOptions(failures());
        m_failure->setChosen(mended->failure.value);
        addEmotion(mended->emotion);
    } else if (const auto *silence = std::get_if<insight::SupposedSilence>(&begins)) {
        m_days = new CalmSpin<QSpinBox>;
        m_days->setObjectName(QStringLiteral("supposedDays"));
        m_days->setRange(1, insight::longestSilence);
        m_days->setValue(silence->days);
        m_daysRow = addRow(m_days);
    } else {
        m_person = addPick(QStringLiteral("supposedPerson"), m_personRow);
        m_person->setOptions(people());
        if (const auto *breach = std::get_if<insight::SupposedBreach>(&begins))
            m_person->setChosen(breach->person ? breach->person->value : 0);
        else if (const auto *leaving = std::get_if<insight::SupposedLeaving>(&begins))
            m_person->setChosen(leaving->person.value);
    }
    m_dayRow = addRow(m_day, m_day->line());
    m_day->setMoment(DateField::Moment{insight::dayOf(begins), std::nullopt});
    connect(m_day, &DateField::changed, m_dayRow, &FieldRow::clearError);
    PersonQuestion::begin();
}

void SuppositionDialog::addEmotion(int value)
{
    m_emotion = new SegmentedChoice(m_context.theme);
    m_emotion->setObjectName(QStringLiteral("supposedEmotion"));
    m_emotion->setOptions(emotionWords());
    m_emotion->setValue(value);
    m_emotionRow = addRow(m_emotion);
}

/// Which failures can be chosen, as logging offers them; none where they cannot be read, which is told.
QList<FindOption> SuppositionDialog::failures()
{
    Result<QList<FindOption>> open =
        BookOptions::openFailures(m_book, m_account, m_context.clock.today(), std::nullopt, TouchpointId{});
    if (!open) {
        m_context.prompts.showError(this, open.error());
        return {};
    }
    open->removeIf(
        [&](const FindOption &option) { return insight::stillWaiting({TouchpointId{option.id}}, m_beside).empty(); });
    return *std::move(open);
}

/// Who can be chosen, in the language of the moment; nobody where they cannot be read, which is told.
QList<FindOption> SuppositionDialog::people()
{
    Result<QList<FindOption>> people = BookOptions::people(m_book, m_account, m_context.clock.today());
    if (people)
        return *std::move(people);
    m_context.prompts.showError(this, people.error());
    return {};
}

Result<Day> SuppositionDialog::day() const
{
    const Day today = m_context.clock.today();
    return m_day->dayWithin(today, today + insight::farthestSupposition);
}

Result<insight::Supposition> SuppositionDialog::recovery(Day on) const
{
    if (const auto unknown = m_failure->newName())
        return fail(ErrorCode::UnknownWord, {tr("Failure"), *unknown});
    const std::optional<qint64> chosen = m_failure->chosen();
    if (!chosen)
        return fail(ErrorCode::NameEmpty, {ErrorText::failure});
    return insight::SupposedRecovery{on, TouchpointId{*chosen}, m_emotion->value().value_or(3)};
}

Result<void> SuppositionDialog::save()
{
    LAARI_ASSIGN(const Day on, day());
    if (m_people) {
        if (!m_people->finishTyping())
            return fail(ErrorCode::PersonUnknown, {m_people->pendingText()});
        insight::SupposedTouchpoint met;
        met.day = on;
        for (const Chip &chip : m_people->chips())
            met.people.push_back(StakeholderId{chip.id});
        met.channel = Channel(m_channel->value().value_or(0));
        met.emotion = m_emotion->value().value_or(3);
        Q_EMIT supposed(met);
        return {};
    }
    if (m_failure) {
        LAARI_ASSIGN(const insight::Supposition mended, recovery(on));
        Q_EMIT supposed(mended);
        return {};
    }
    if (m_days) {
        Q_EMIT supposed(insight::SupposedSilence{on, m_days->value()});
        return {};
    }
    if (const auto unknown = m_person->newName())
        return fail(ErrorCode::PersonUnknown, {*unknown});
    const std::optional<qint64> chosen = m_person->chosen();
    if (std::holds_alternative<insight::SupposedBreach>(m_begin)) {
        Q_EMIT supposed(insight::SupposedBreach{on, chosen ? std::optional(StakeholderId{*chosen}) : std::nullopt});
        return {};
    }
    if (!chosen)
        return fail(ErrorCode::NameEmpty, {ErrorText::leaver});
    Q_EMIT supposed(insight::SupposedLeaving{on, StakeholderId{*chosen}});
    return {};
}

QString SuppositionDialog::saveText() const
{
    //: button: supposes it in a what-if; nothing is stored
    return tr("Suppose");
}

FieldRow *SuppositionDialog::rowFor(ErrorCode code) const
{
    switch (code) {
    case ErrorCode::NameEmpty:
    case ErrorCode::PersonUnknown: return m_people ? m_peopleRow : m_failure ? m_failureRow : m_personRow;
    case ErrorCode::UnknownWord: return m_failureRow;
    case ErrorCode::DateInvalid:
    case ErrorCode::DateAmbiguous:
    case ErrorCode::TimeInvalid: return m_dayRow;
    default: return nullptr;
    }
}

void SuppositionDialog::retranslate()
{
    m_dayRow->setLabel(tr("When"));
    if (m_days) {
        m_frame->setTitle(tr("What if nobody were in touch?"));
        m_daysRow->setLabel(tr("For how many days"));
        m_daysRow->setHint(
            tr("The forecast is without contact already: a silence changes it only where it keeps something "
               "else that is supposed from happening."));
        m_dayRow->setLabel(tr("From which day"));
    } else if (m_people) {
        m_people->setOptions(people());
        m_frame->setTitle(tr("What if we met them?"));
        m_peopleRow->setLabel(tr("Who is there"));
        m_people->setPlaceholder(tr("everyone, or type a name"));
        m_channelRow->setLabel(tr("Kind"));
        for (int channel = 0; channel < channelCount; ++channel)
            m_channel->setText(channel, Words::of(Channel(channel)));
        m_emotionRow->setLabel(tr("How they would feel"));
        m_emotion->setOptions(emotionWords());
    } else if (m_failure) {
        m_failure->renameOptions(failures());
        m_frame->setTitle(tr("What if a failure were mended?"));
        m_failureRow->setLabel(tr("Which failure"));
        m_failureRow->setHint(tr("Those whom it concerned take part, as far as they are still there."));
        m_failure->setPlaceholderText(tr("a failure that waits to be mended"));
        m_emotionRow->setLabel(tr("How they would feel"));
        m_emotionRow->setHint(tr("Pleased or better mends it, neutral does not, and worse adds to the damage."));
        m_emotion->setOptions(emotionWords());
    } else if (std::holds_alternative<insight::SupposedBreach>(m_begin)) {
        m_person->renameOptions(people());
        m_frame->setTitle(tr("What if a promise were broken?"));
        m_personRow->setLabel(tr("Promised to"));
        m_person->setPlaceholderText(tr("the account"));
    } else {
        m_person->renameOptions(people());
        m_frame->setTitle(tr("What if somebody left?"));
        m_personRow->setLabel(tr("Person"));
        m_person->setPlaceholderText(tr("who leaves"));
    }
    m_dayRow->setHint(tr("Today or later, within two years"));
    m_day->retranslate();
}

} // namespace laari::ui
