// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/TrustGoalDialog.h"

#include "core/usecases/TrustGoals.h"
#include "ui/common/CalmSpin.h"
#include "ui/common/DateField.h"
#include "ui/common/FieldRow.h"
#include "ui/common/Format.h"
#include "ui/common/Theme.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace laari::ui {

namespace {

constexpr int goalWidth = 480;
constexpr int mostGoalDeciders = 50;
constexpr int usualRise = 5;      // what is offered at first: a little more,
constexpr int usualDays = 182;    // in half a year
constexpr int farthestDue = 3653; // ten years

/// 0 stands for "not aimed at".
QSpinBox *spinTo(int most, const QString &name)
{
    auto *spin = new CalmSpin<QSpinBox>;
    spin->setObjectName(name);
    spin->setRange(0, most);
    spin->setSpecialValueText(QStringLiteral("–"));
    return spin;
}

std::optional<int> aimOf(const QSpinBox *spin)
{
    return spin->value() == 0 ? std::nullopt : std::optional(spin->value());
}

} // namespace

TrustGoalDialog::TrustGoalDialog(Book &book, UiContext &context, const AccountDataPtr &fresh, QWidget *parent)
    : PersonQuestion(book, context, QStringLiteral("trustGoal"), goalWidth, parent), m_data(fresh), m_now(new QLabel),
      m_level(spinTo(100, QStringLiteral("goalLevel"))),
      m_deciders(spinTo(mostGoalDeciders, QStringLiteral("goalDeciders"))),
      m_due(new DateField(context, DateField::Allows::ComingDays, QStringLiteral("goalDue"))), m_anew(new QCheckBox),
      m_remove(m_frame->addButtonLeft(QStringLiteral("goalRemove")))
{
    m_now->setObjectName(QStringLiteral("goalNow"));
    m_anew->setObjectName(QStringLiteral("goalAnew"));
    m_now->setWordWrap(true);
    Theme::setKind(m_now, "muted");
    m_frame->body()->addWidget(m_now);
    m_levelRow = addRow(m_level);
    m_decidersRow = addRow(m_deciders);
    m_dueRow = addRow(m_due, m_due->line());
    m_frame->body()->addWidget(m_anew);
    const bool set = fresh->goal.has_value();
    if (set) {
        const TrustGoal &goal = fresh->goal->goal;
        m_level->setValue(goal.level.value_or(0));
        m_deciders->setValue(goal.deciders.value_or(0));
        m_due->setMoment(DateField::Moment{goal.due, std::nullopt});
    } else {
        const trust::AccountReading &reading = fresh->figures.reading;
        m_level->setValue(std::min(100, int(std::lround(reading.trust)) + usualRise));
        if (reading.decidersKnown < reading.decidersExpected && reading.decidersExpected <= mostGoalDeciders)
            m_deciders->setValue(reading.decidersExpected);
        m_due->setMoment(DateField::Moment{fresh->today + usualDays, std::nullopt});
    }
    m_anew->setVisible(set);
    m_remove->setVisible(set);
    connect(m_remove, &QPushButton::clicked, this, &TrustGoalDialog::remove);
    connect(m_due, &DateField::changed, m_dueRow, &FieldRow::clearError);
    connect(m_level, &QSpinBox::valueChanged, this, [this] {
        tellLevel();
        m_frame->fit();
    });
    connect(m_deciders, &QSpinBox::valueChanged, this, [this] {
        tellDeciders();
        m_frame->fit();
    });
    begin();
    m_level->selectAll();
}

Result<void> TrustGoalDialog::save()
{
    // Of a goal that there is the beginning may be a while ago, and its day as well.
    const bool goesOn = m_data->goal && !m_anew->isChecked();
    const Day begins = goesOn ? m_data->goal->goal.setOn : m_data->today;
    LAARI_ASSIGN(const Day due, m_due->dayWithin(begins + 1, m_data->today + farthestDue));
    return usecases::setTrustGoal(m_book, m_data->account.id, {aimOf(m_level), aimOf(m_deciders), due},
                                  m_anew->isChecked());
}

/// A level that is there already may be meant, to hold it, or a slip: of 150 typed the last figure is not taken.
void TrustGoalDialog::tellLevel()
{
    const int level = m_level->value();
    m_levelRow->setHint(level == 0 || level > std::lround(m_data->figures.reading.trust)
                            ? QString()
                            : tr("Trust is there already: the goal is to keep it."));
}

/// More than there are expected to be may be meant, or a slip.
void TrustGoalDialog::tellDeciders()
{
    const int expected = m_data->figures.reading.decidersExpected;
    m_decidersRow->setHint(
        m_deciders->value() <= expected
            ? tr("– = no goal")
            : tr("Only %n decision makers are expected here. If there are more, correct the number in "
                 "the account's details.",
                 nullptr, expected));
}

void TrustGoalDialog::remove()
{
    const Result<void> removed = usecases::removeTrustGoal(m_book, m_data->account.id);
    if (removed)
        QDialog::accept();
    else
        m_frame->showError(removed.error());
}

FieldRow *TrustGoalDialog::rowFor(ErrorCode code) const
{
    switch (code) {
    case ErrorCode::GoalEmpty: return m_levelRow;
    case ErrorCode::GoalDueTooEarly:
    case ErrorCode::DateInvalid:
    case ErrorCode::DateAmbiguous:
    case ErrorCode::TimeInvalid: return m_dueRow;
    default: return nullptr;
    }
}

void TrustGoalDialog::retranslate()
{
    const trust::AccountReading &reading = m_data->figures.reading;
    m_frame->setTitle(tr("Trust goal"));
    m_now->setText(tr("Today the trust index is %1, and %2 of %3 decision makers are known.")
                       .arg(Format::number(reading.trust), QString::number(reading.decidersKnown),
                            QString::number(reading.decidersExpected)));
    m_levelRow->setLabel(tr("Trust index aimed at"));
    m_decidersRow->setLabel(tr("Decision makers to be known"));
    tellLevel();
    tellDeciders();
    m_dueRow->setLabel(tr("By when"));
    m_due->retranslate();
    m_due->setPlaceholder(tr("31 Dec"));
    m_anew->setText(tr("Begin the path again from today"));
    m_anew->setToolTip(tr("Else it goes on from where trust was when the goal was set"));
    m_remove->setText(tr("Remove the goal"));
    m_remove->setToolTip(tr("Remove the goal; undo brings it back"));
}

} // namespace laari::ui
