// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/WhatIf.h"
#include "ui/account/AccountData.h"
#include "ui/account/PeopleDialogs.h"

#include <vector>

class QCheckBox;
class QGridLayout;
class QLabel;
class QSpinBox;

namespace laari::ui {

class ChipEdit;
struct FindOption;

/// What is supposed: a touchpoint, a recovery, a broken promise, silence or somebody leaving. Nothing is stored.
class SuppositionDialog final : public PersonQuestion {
    Q_OBJECT

public:
    /// `begin` says of what kind, and what the fields begin with; `beside` what else is supposed: a failure that is
    /// mended in it is not offered.
    SuppositionDialog(Book &book, UiContext &context, AccountId account, const insight::Supposition &begin,
                      QWidget *parent, insight::Scenario beside = {});

Q_SIGNALS:
    void supposed(const laari::insight::Supposition &supposition);

private:
    Result<void> save() override;
    QString saveText() const override;
    FieldRow *rowFor(ErrorCode code) const override;
    void retranslate() override;
    void addEmotion(int value);
    Result<Day> day() const;

    Result<insight::Supposition> recovery(Day on) const;
    QList<FindOption> people();
    QList<FindOption> failures();

    insight::Supposition m_begin;
    insight::Scenario m_beside;
    AccountId m_account;
    QSpinBox *m_days = nullptr;
    FieldRow *m_daysRow = nullptr;
    ChipEdit *m_people = nullptr;
    ChoiceRow *m_channel = nullptr;
    SegmentedChoice *m_emotion = nullptr;
    PickEdit *m_failure = nullptr;
    PickEdit *m_person = nullptr;
    DateField *m_day;
    FieldRow *m_peopleRow = nullptr;
    FieldRow *m_channelRow = nullptr;
    FieldRow *m_emotionRow = nullptr;
    FieldRow *m_failureRow = nullptr;
    FieldRow *m_personRow = nullptr;
    FieldRow *m_dayRow = nullptr;
};

/// Turns what was supposed into follow-ups and promises, in one step.
class PlanDialog final : public PersonQuestion {
    Q_OBJECT

public:
    PlanDialog(Book &book, UiContext &context, const AccountDataPtr &data, const insight::Scenario &scenario,
               QWidget *parent);
    static bool isWorthPlanning(const insight::Scenario &scenario, const AccountData &data);

Q_SIGNALS:
    void planned();

private:
    struct Line {
        std::optional<StakeholderId> person; ///< whom it concerns, where that is one
        QCheckBox *wanted = nullptr;
        QLineEdit *what = nullptr;
        DateField *due = nullptr;
        SegmentedChoice *kind = nullptr; ///< 1 a follow-up, 2 a promise
    };
    Result<void> save() override;
    FieldRow *rowFor(ErrorCode code) const override;
    void retranslate() override;

    AccountDataPtr m_data;
    QLabel *m_about;
    QGridLayout *m_grid;
    PickEdit *m_who;
    FieldRow *m_whoRow = nullptr;
    std::vector<Line> m_lines;
};

} // namespace laari::ui
