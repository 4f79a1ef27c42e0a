// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/MakePlan.h"
#include "ui/account/SuppositionWords.h"
#include "ui/account/WhatIfDialogs.h"
#include "ui/common/BookOptions.h"
#include "ui/common/DateField.h"
#include "ui/common/FieldRow.h"
#include "ui/common/FindEdit.h"
#include "ui/common/Prompts.h"
#include "ui/common/SegmentedChoice.h"
#include "ui/common/Theme.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace laari::ui {

namespace {

constexpr int planWidth = 960;
constexpr int followUpKind = 1;
constexpr int promiseKind = 2;
constexpr int longestPlanned = 200;

std::optional<StakeholderId> onlyPerson(const insight::Supposition &supposition, const AccountData &data)
{
    if (const auto *met = std::get_if<insight::SupposedTouchpoint>(&supposition))
        return met->people.size() == 1 ? std::optional(met->people.front()) : std::nullopt;
    const auto *recovery = std::get_if<insight::SupposedRecovery>(&supposition);
    const Touchpoint *failure = recovery ? data.touchpoint(recovery->failure) : nullptr;
    if (!failure || failure->participants.size() != 1)
        return std::nullopt;
    const StakeholderId one = failure->participants.front().stakeholder;
    const auto person = data.people.constFind(one);
    const bool named = person != data.people.constEnd() && person->kind == StakeholderKind::Person &&
                       (!person->activeUntil || recovery->day <= *person->activeUntil);
    return named ? std::optional(one) : std::nullopt;
}

} // namespace

bool PlanDialog::isWorthPlanning(const insight::Scenario &scenario, const AccountData &data)
{
    return std::ranges::any_of(scenario,
                               [&](const auto &each) { return !SuppositionWords::toDo(each, data).isEmpty(); });
}

PlanDialog::PlanDialog(Book &book, UiContext &context, const AccountDataPtr &fresh, const insight::Scenario &scenario,
                       QWidget *parent)
    : PersonQuestion(book, context, QStringLiteral("plan"), planWidth, parent), m_data(fresh), m_about(new QLabel),
      m_grid(new QGridLayout)
{
    m_about->setWordWrap(true);
    Theme::setKind(m_about, "muted");
    m_frame->body()->addWidget(m_about);
    m_frame->body()->addLayout(m_grid);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(8);
    m_grid->setColumnStretch(1, 2);
    m_grid->setColumnStretch(2, 1);
    for (const insight::Supposition &each : scenario) {
        const QString toDo = SuppositionWords::toDo(each, *fresh);
        if (toDo.isEmpty())
            continue;
        const int row = int(m_lines.size());
        Line line;
        line.person = onlyPerson(each, *fresh);
        line.wanted = new QCheckBox;
        line.wanted->setObjectName(QStringLiteral("planWanted%1").arg(row));
        line.wanted->setChecked(true);
        line.what = new QLineEdit(toDo.left(longestPlanned));
        line.what->setObjectName(QStringLiteral("planWhat%1").arg(row));
        line.what->setMaxLength(longestPlanned);
        line.what->setCursorPosition(0);
        line.due = new DateField(context, DateField::Allows::ComingDays, QStringLiteral("planDue%1").arg(row));
        line.due->setUnderstoodBelow();
        line.due->setMoment(DateField::Moment{insight::dayOf(each), std::nullopt});
        line.kind = new SegmentedChoice(context.theme);
        line.kind->setObjectName(QStringLiteral("planKind%1").arg(row));
        line.kind->setKeysShown(false);
        m_grid->addWidget(line.wanted, row, 0);
        m_grid->addWidget(line.what, row, 1);
        m_grid->addWidget(line.due, row, 2);
        m_grid->addWidget(line.kind, row, 3);
        m_lines.push_back(line);
    }
    m_who = addPick(QStringLiteral("planWho"), m_whoRow);
    std::optional<OwnPersonId> who = fresh->account.owner;
    if (auto own = BookOptions::ownPeople(book))
        m_who->setOptions(*own);
    else
        context.prompts.showError(this, own.error());
    if (!who)
        who = book.settings().author().value_or(std::nullopt);
    m_who->setChosen(who ? who->value : 0);
    begin();
    for (const Line &line : m_lines)
        line.kind->setValue(followUpKind);
    if (!m_lines.empty())
        m_lines.front().what->setFocus();
}

Result<void> PlanDialog::save()
{
    usecases::Plan plan;
    if (const auto unknown = m_who->newName())
        return fail(ErrorCode::UnknownWord, {tr("Who does it"), *unknown});
    const std::optional<qint64> chosen = m_who->chosen();
    const std::optional<OwnPersonId> who = chosen ? std::optional(OwnPersonId{*chosen}) : std::nullopt;
    for (const Line &line : m_lines) {
        if (!line.wanted->isChecked())
            continue;
        const Result<Day> due = line.due->dayWithin(m_context.clock.today(), std::nullopt);
        if (!due) {
            line.due->line()->setFocus();
            line.due->line()->selectAll();
            return fail(due.error());
        }
        if (line.kind->value() == promiseKind) {
            Promise promise;
            promise.account = m_data->account.id;
            promise.person = line.person;
            promise.what = line.what->text();
            promise.madeOn = m_context.clock.today();
            promise.due = *due;
            promise.who = who;
            plan.promises.push_back(promise);
        } else {
            FollowUp followUp;
            followUp.account = m_data->account.id;
            followUp.person = line.person;
            followUp.what = line.what->text();
            followUp.who = who;
            followUp.due = *due;
            plan.followUps.push_back(followUp);
        }
    }
    if (!plan.followUps.empty() || !plan.promises.empty())
        LAARI_TRY(usecases::makePlan(m_book, plan));
    Q_EMIT planned();
    return {};
}

FieldRow *PlanDialog::rowFor(ErrorCode code) const
{
    return code == ErrorCode::UnknownWord ? m_whoRow : nullptr;
}

void PlanDialog::retranslate()
{
    m_whoRow->setLabel(tr("Who does it"));
    m_who->setPlaceholderText(tr("Nobody yet"));
    m_frame->setTitle(tr("Turn into a plan"));
    m_about->setText(
        tr("What is ticked is stored in one step, which undo takes back. A promise is one that you make to "
           "the customer; it is kept or broken."));
    int row = 0;
    for (const Line &line : m_lines) {
        ++row;
        line.kind->setOptions({tr("Follow-up"), tr("Promise")});
        line.kind->setAccessibleName(tr("Follow-up or promise, line %1").arg(row));
        line.wanted->setAccessibleName(tr("Take line %1 into the plan").arg(row));
        line.wanted->setToolTip(line.wanted->accessibleName());
        line.what->setAccessibleName(tr("What is to be done, line %1").arg(row));
        line.due->line()->setAccessibleName(tr("Due, line %1").arg(row));
        line.due->retranslate();
    }
}

} // namespace laari::ui
