// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/Value.h"
#include "ui/account/ValueDialogs.h"
#include "ui/account/ValueModel.h"
#include "ui/common/BookOptions.h"
#include "ui/common/DateField.h"
#include "ui/common/FieldRow.h"
#include "ui/common/FindEdit.h"
#include "ui/common/Prompts.h"
#include "ui/common/SegmentedChoice.h"
#include "ui/common/Theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace laari::ui {

namespace {

constexpr int ratingWidth = 860;
constexpr int leastDriverName = 190;
constexpr int stepGap = 20;
const QStringList fiveDigits{QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3"), QStringLiteral("4"),
                             QStringLiteral("5")};
constexpr const char *stepNames[] = {"rateExpectation", "rateDelivery", "rateSacrifice"};

} // namespace

RateValueDialog::RateValueDialog(Book &book, UiContext &context, AccountId account, std::optional<StakeholderId> person,
                                 QWidget *parent)
    : PersonQuestion(book, context, QStringLiteral("rateValue"), ratingWidth, parent), m_account(account),
      m_person(addPick(QStringLiteral("ratePerson"), m_personRow)),
      m_day(new DateField(context, DateField::Allows::PastDays, QStringLiteral("rateDay"))),
      m_dayRow(addRow(m_day, m_day->line())), m_grid(new QGridLayout), m_scale(new QLabel)
{
    const Day today = context.clock.today();
    if (const auto people = BookOptions::people(book, account, today))
        m_person->setOptions(*people);
    else
        context.prompts.showError(this, people.error());
    m_person->setChosen(person ? person->value : 0);
    m_day->setMoment(DateField::Moment{today, std::nullopt});
    m_grid->setHorizontalSpacing(stepGap);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnMinimumWidth(0, leastDriverName);
    for (int i = 0; i < 3; ++i) {
        m_heads[i] = new QLabel;
        Theme::setKind(m_heads[i], "strong");
        m_grid->addWidget(m_heads[i], 0, i + 1);
    }
    m_scale->setWordWrap(true);
    Theme::setKind(m_scale, "muted");
    m_frame->body()->addSpacing(8);
    m_frame->body()->addWidget(m_scale);
    m_frame->body()->addLayout(m_grid);
    addLines();
    connect(m_person, &PickEdit::changed, this, &RateValueDialog::fillIn);
    connect(m_day, &DateField::changed, m_dayRow, &FieldRow::clearError);
    connect(m_day, &DateField::finished, this, &RateValueDialog::fillIn);
    fillIn();
    begin();
    if (person && !m_lines.empty())
        m_lines.front().steps[0]->setFocus();
}

void RateValueDialog::addLines()
{
    const auto drivers = m_book.values().driversOf(m_account);
    if (!drivers) {
        m_context.prompts.showError(this, drivers.error());
        return;
    }
    for (const ValueDriver &driver : *drivers) {
        Line line;
        line.driver = driver;
        line.name = new QLabel;
        line.name->setWordWrap(true);
        const int row = int(m_lines.size()) + 1;
        m_grid->addWidget(line.name, row, 0);
        for (int i = 0; i < 3; ++i) {
            auto *steps = new SegmentedChoice(m_context.theme);
            steps->setObjectName(QStringLiteral("%1%2").arg(QLatin1String(stepNames[i])).arg(row));
            steps->setKeysShown(false);
            steps->setClearable(true);
            steps->setOptions(fiveDigits);
            connect(steps, &SegmentedChoice::chosen, this, [this] { m_typed = true; });
            m_grid->addWidget(steps, row, i + 1);
            line.steps[i] = steps;
        }
        m_lines.push_back(line);
    }
}

std::optional<StakeholderId> RateValueDialog::person() const
{
    const auto chosen = m_person->chosen();
    return chosen ? std::optional(StakeholderId{*chosen}) : std::nullopt;
}

void RateValueDialog::fillIn()
{
    const auto day = m_day->moment();
    if (m_typed || !day || !*day)
        return; // what was typed is nobody else's to change
    const auto ratings = m_book.values().ratingsOf(m_account, (*day)->day);
    if (!ratings)
        return; // saving will say so
    for (const Line &line : m_lines) {
        ValueRating last;
        for (const ValueRating &rating : *ratings) // the newest last
            if (rating.driver == line.driver.id && rating.person == person())
                last = rating;
        line.steps[0]->setValue(last.expectation);
        line.steps[1]->setValue(last.delivery);
        line.steps[2]->setValue(last.sacrifice);
    }
}

Result<void> RateValueDialog::save()
{
    const auto day = m_day->moment();
    if (!day)
        return fail(day.error());
    if (!*day)
        return fail(ErrorCode::DateInvalid, {QString()});
    if (const auto unknown = m_person->newName())
        return fail(ErrorCode::UnknownWord, {tr("Person"), *unknown});
    const std::optional<StakeholderId> who = person();
    if (!who)
        return fail(ErrorCode::PersonUnknown);
    std::vector<ValueRating> ratings;
    for (const Line &line : m_lines)
        ratings.push_back({line.driver.id, *who, (*day)->day, line.steps[0]->value(), line.steps[1]->value(),
                           line.steps[2]->value()});
    // All empty takes away what was said on the day; where nothing was, it says nothing.
    if (std::ranges::all_of(ratings, &ValueRating::isEmpty)) {
        LAARI_ASSIGN(const std::vector<ValueRating> before, m_book.values().ratingsOf(m_account, (*day)->day));
        const auto ofDay = [&](const ValueRating &each) { return each.person == *who && each.day == (*day)->day; };
        if (std::ranges::none_of(before, ofDay))
            return fail(ErrorCode::AnswerEmpty);
    }
    LAARI_TRY(usecases::rateValue(m_book, ratings));
    m_typed = false;
    return {};
}

FieldRow *RateValueDialog::rowFor(ErrorCode code) const
{
    switch (code) {
    case ErrorCode::UnknownWord:
    case ErrorCode::PersonUnknown: return m_personRow;
    case ErrorCode::DateInvalid:
    case ErrorCode::DateAmbiguous:
    case ErrorCode::TimeInvalid:
    case ErrorCode::DateInFuture: return m_dayRow;
    default: return nullptr;
    }
}

void RateValueDialog::retranslate()
{
    m_frame->setTitle(tr("How they see what they value"));
    m_personRow->setLabel(tr("Person"));
    m_dayRow->setLabel(tr("As of"));
    m_day->retranslate();
    m_day->setPlaceholder(tr("today, yesterday, 12 Mar"));
    m_scale->setText(tr("1 little to 5 much; keys 1 to 5 choose, 0 clears. It begins as they last said."));
    //: over five steps: what they expect of it
    m_heads[0]->setText(tr("They expect"));
    m_heads[1]->setText(tr("They get"));
    //: over five steps: what it costs them in money, time and trouble
    m_heads[2]->setText(tr("It costs them"));
    for (const Line &line : m_lines) {
        line.name->setText(ValueModel::nameOf(line.driver));
        for (int i = 0; i < 3; ++i)
            line.steps[i]->setAccessibleName(QStringLiteral("%1, %2").arg(line.name->text(), m_heads[i]->text()));
    }
}

void RateValueDialog::reject()
{
    if (m_typed && !m_context.prompts.discardChanges(this))
        return;
    m_typed = false;
    PersonQuestion::reject();
}

} // namespace laari::ui
