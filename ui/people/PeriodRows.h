// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Account.h"
#include "core/model/Stakeholder.h"
#include "ui/common/ChoiceRow.h"
#include "ui/common/DateField.h"
#include "ui/common/FieldRow.h"
#include "ui/common/SegmentedChoice.h"
#include "ui/common/UiContext.h"

#include <vector>

class QLineEdit;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace laari::ui {

/// Periods, one below the other, each from a day on; the first may hold for as long as is known. What a period says
/// is drawn by the kinds below.
class PeriodRows : public QWidget {
    Q_OBJECT

public:
    PeriodRows(UiContext &context, const QString &objectName, QWidget *parent);

    qsizetype count() const { return qsizetype(m_periods.size()); }
    QList<FieldRow *> rows() const;
    /// Dates and their order; errors stand at the dates. False: something is wrong.
    bool validate();
    /// PeriodOrder, said at the last date.
    void showOrderError(const Error &error);
    virtual void retranslate();

Q_SIGNALS:
    void edited();
    void shapeChanged(); ///< fields came or went

protected:
    struct Period {
        QWidget *box = nullptr;
        QVBoxLayout *layout = nullptr;
        DateField *from = nullptr;
        FieldRow *fromRow = nullptr;
        QToolButton *removeButton = nullptr;
    };

    /// Fills the box of a period just made with what stands above its date.
    virtual void buildPeriod(qsizetype index) = 0;
    virtual void dropPeriod(qsizetype index) = 0;

    virtual QList<FieldRow *> labelledRows() const { return rows(); } ///< whose labels are equally wide

    void resetPeriods();
    void addPeriod(std::optional<Day> from);
    std::optional<Day> dayOf(qsizetype index) const;
    void setWords(const QString &from, const QString &since, const QString &add, const QString &remove);

    UiContext &m_context;
    std::vector<Period> m_periods;

private:
    void removePeriod(QWidget *box);
    void nameRows();

    QVBoxLayout *m_column;
    QPushButton *m_add;
    QString m_fromWord;
    QString m_placeholder;
    QString m_removeWord;
};

/// What the account was from when on; a lost one says why and to whom.
class LifecycleRows final : public PeriodRows {
    Q_OBJECT

public:
    LifecycleRows(UiContext &context, QWidget *parent);

    void setPeriods(const QList<LifecyclePeriod> &periods);
    QList<LifecyclePeriod> periods() const;
    void retranslate() override;

private:
    struct Fields {
        ChoiceRow *stage = nullptr;
        QWidget *lost = nullptr;
        QLineEdit *reason = nullptr;
        QLineEdit *to = nullptr;
    };
    void buildPeriod(qsizetype index) override;
    void dropPeriod(qsizetype index) override;

    std::vector<Fields> m_fields;
};

/// Role and influence from when on.
class RoleRows final : public PeriodRows {
    Q_OBJECT

public:
    RoleRows(UiContext &context, QWidget *parent);

    void setPeriods(const QList<RolePeriod> &periods);
    QList<RolePeriod> periods() const;
    void retranslate() override;

private:
    struct Fields {
        ChoiceRow *role = nullptr;
        SegmentedChoice *influence = nullptr;
        FieldRow *influenceRow = nullptr;
    };
    static QStringList influenceSteps();
    QList<FieldRow *> labelledRows() const override;
    void buildPeriod(qsizetype index) override;
    void dropPeriod(qsizetype index) override;

    std::vector<Fields> m_fields;
};

} // namespace laari::ui
