// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/Codes.h"
#include "ui/common/Words.h"
#include "ui/people/PeriodRows.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace laari::ui {

LifecycleRows::LifecycleRows(UiContext &context, QWidget *parent)
    : PeriodRows(context, QStringLiteral("lifecycle"), parent)
{
}

void LifecycleRows::setPeriods(const QList<LifecyclePeriod> &periods)
{
    resetPeriods();
    for (const LifecyclePeriod &period : periods) {
        addPeriod(period.from);
        Fields &fields = m_fields.back();
        fields.stage->setValue(int(period.stage));
        fields.reason->setText(period.lostReason);
        fields.to->setText(period.lostTo);
        fields.lost->setVisible(period.stage == Lifecycle::Lost);
    }
}

QList<LifecyclePeriod> LifecycleRows::periods() const
{
    QList<LifecyclePeriod> all;
    for (size_t i = 0; i < m_fields.size(); ++i) {
        const Fields &fields = m_fields[i];
        LifecyclePeriod period;
        period.from = dayOf(qsizetype(i));
        period.stage = Lifecycle(fields.stage->value().value_or(int(Lifecycle::Customer)));
        if (period.stage == Lifecycle::Lost) {
            period.lostReason = fields.reason->text().trimmed();
            period.lostTo = fields.to->text().trimmed();
        }
        all.append(period);
    }
    return all;
}

void LifecycleRows::buildPeriod(qsizetype index)
{
    const Period &period = m_periods[size_t(index)];
    const QString name = period.box->objectName();
    Fields fields;
    fields.stage = new ChoiceRow(m_context.theme, ChoiceRow::Mode::One, name + QStringLiteral("Stage"), period.box);
    QList<ChoiceRow::Choice> stages;
    for (const auto &[stage, code] : CodeTable<Lifecycle>::table)
        stages.append({int(stage), Words::capital(QString(code))});
    fields.stage->setChoices(stages);
    fields.stage->setValue(int(Lifecycle::Customer));
    fields.lost = new QWidget(period.box);
    fields.lost->setObjectName(name + QStringLiteral("Lost"));
    fields.reason = new QLineEdit(fields.lost);
    fields.reason->setObjectName(name + QStringLiteral("LostReason"));
    fields.to = new QLineEdit(fields.lost);
    fields.to->setObjectName(name + QStringLiteral("LostTo"));
    auto *line = new QHBoxLayout(fields.lost);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(fields.reason);
    line->addWidget(fields.to);
    fields.lost->hide();
    period.layout->addWidget(fields.stage);
    period.layout->addWidget(fields.lost);
    QWidget *lost = fields.lost;
    connect(fields.stage, &ChoiceRow::chosen, this, [this, lost](int stage) {
        lost->setVisible(Lifecycle(stage) == Lifecycle::Lost);
        Q_EMIT shapeChanged();
        Q_EMIT edited();
    });
    connect(fields.reason, &QLineEdit::textEdited, this, &PeriodRows::edited);
    connect(fields.to, &QLineEdit::textEdited, this, &PeriodRows::edited);
    m_fields.push_back(fields);
}

void LifecycleRows::dropPeriod(qsizetype index)
{
    m_fields.erase(m_fields.begin() + index);
}

void LifecycleRows::retranslate()
{
    //: the day a period begins; the first may have none
    setWords(tr("from"), tr("as long as we know"), tr("+ Another period"), tr("Remove"));
    for (Fields &fields : m_fields) {
        fields.stage->setAccessibleName(tr("Lifecycle"));
        for (const auto &[stage, code] : CodeTable<Lifecycle>::table)
            fields.stage->setText(int(stage), Words::capital(Words::of(stage)));
        fields.reason->setPlaceholderText(tr("Why we lost them"));
        fields.reason->setAccessibleName(tr("Why we lost them"));
        fields.to->setPlaceholderText(tr("To whom"));
        fields.to->setAccessibleName(tr("To whom we lost them"));
    }
}

RoleRows::RoleRows(UiContext &context, QWidget *parent) : PeriodRows(context, QStringLiteral("role"), parent) {}

void RoleRows::setPeriods(const QList<RolePeriod> &periods)
{
    resetPeriods();
    for (const RolePeriod &period : periods) {
        addPeriod(period.from);
        m_fields.back().role->setValue(int(period.role));
        m_fields.back().influence->setValue(period.influence);
    }
}

QList<RolePeriod> RoleRows::periods() const
{
    QList<RolePeriod> all;
    for (size_t i = 0; i < m_fields.size(); ++i) {
        RolePeriod period;
        period.from = dayOf(qsizetype(i));
        period.role = Role(m_fields[i].role->value().value_or(int(Role::Contact)));
        period.influence = m_fields[i].influence->value().value_or(3);
        all.append(period);
    }
    return all;
}

void RoleRows::buildPeriod(qsizetype index)
{
    const Period &period = m_periods[size_t(index)];
    const QString name = period.box->objectName();
    Fields fields;
    fields.role = new ChoiceRow(m_context.theme, ChoiceRow::Mode::One, name + QStringLiteral("Role"), period.box);
    QList<ChoiceRow::Choice> roles;
    for (const auto &[role, code] : CodeTable<Role>::table)
        roles.append({int(role), Words::capital(QString(code))});
    fields.role->setChoices(roles);
    // A new period begins as the last one was: one of the two is what changed.
    fields.role->setValue(m_fields.empty() ? int(Role::Contact) : m_fields.back().role->value());
    fields.influence = new SegmentedChoice(m_context.theme, period.box);
    fields.influence->setObjectName(name + QStringLiteral("Influence"));
    fields.influence->setKeysShown(false);
    fields.influence->setOptions(influenceSteps());
    fields.influence->setValue(m_fields.empty() ? 3 : m_fields.back().influence->value());
    fields.influenceRow = new FieldRow(fields.influence, FieldRow::LabelPlace::Left, period.box);
    period.layout->addWidget(fields.role);
    period.layout->addWidget(fields.influenceRow);
    connect(fields.role, &ChoiceRow::chosen, this, &PeriodRows::edited);
    connect(fields.influence, &SegmentedChoice::chosen, this, &PeriodRows::edited);
    m_fields.push_back(fields);
}

QList<FieldRow *> RoleRows::labelledRows() const
{
    QList<FieldRow *> all = rows();
    for (const Fields &fields : m_fields)
        all.append(fields.influenceRow);
    return all;
}

QStringList RoleRows::influenceSteps()
{
    //: the ends of a scale of personal influence, 1 to 5
    return {tr("1 slight"), QStringLiteral("2"), QStringLiteral("3"), QStringLiteral("4"), tr("5 decisive")};
}

void RoleRows::dropPeriod(qsizetype index)
{
    m_fields.erase(m_fields.begin() + index);
}

void RoleRows::retranslate()
{
    for (Fields &fields : m_fields) {
        fields.role->setAccessibleName(tr("Role"));
        for (const auto &[role, code] : CodeTable<Role>::table)
            fields.role->setText(int(role), Words::capital(Words::of(role)));
        fields.influenceRow->setLabel(tr("Influence"));
        fields.influence->setOptions(influenceSteps());
    }
    //: the day a period begins; the first may have none
    setWords(tr("from"), tr("as long as we know"), tr("+ Another role from a day on"), tr("Remove"));
}

} // namespace laari::ui
