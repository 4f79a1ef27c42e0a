// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Value.h"
#include "ui/account/PeopleDialogs.h"

#include <QPointer>

#include <vector>

class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace laari::ui {

/// How a person sees what the account values, as of a day: filled in as they last said.
class RateValueDialog final : public PersonQuestion {
    Q_OBJECT

public:
    RateValueDialog(Book &book, UiContext &context, AccountId account, std::optional<StakeholderId> person,
                    QWidget *parent);
    void reject() override;

private:
    struct Line {
        ValueDriver driver;
        QLabel *name = nullptr;
        SegmentedChoice *steps[3] = {}; ///< expectation, delivery, sacrifice
    };
    Result<void> save() override;
    FieldRow *rowFor(ErrorCode code) const override;
    void retranslate() override;
    void addLines();
    void fillIn(); ///< as the person last said on the day or before
    std::optional<StakeholderId> person() const;

    AccountId m_account;
    FieldRow *m_personRow = nullptr; ///< made with the next
    PickEdit *m_person;
    DateField *m_day;
    FieldRow *m_dayRow;
    QGridLayout *m_grid;
    QLabel *m_heads[3] = {};
    QLabel *m_scale;
    std::vector<Line> m_lines;
    bool m_typed = false;
};

/// What the account values: add, rename in both languages, put in order, remove.
class ValueDriversDialog final : public PersonQuestion {
    Q_OBJECT

public:
    ValueDriversDialog(Book &book, UiContext &context, AccountId account, QWidget *parent);
    void reject() override;

private:
    struct Line {
        ValueDriver driver;
        QWidget *row = nullptr;
        QLineEdit *finnish = nullptr;
        QLineEdit *english = nullptr;
        QToolButton *remove = nullptr;
    };
    Result<void> save() override;
    void retranslate() override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void addLine(const ValueDriver &driver);
    void addUsual();
    void removeLine(QWidget *row);
    void move(QWidget *row, int by);
    void touch();
    void showUsual(); ///< the offer of the usual ones, while any is missing
    std::vector<ValueDriver> typedDrivers() const;

    AccountId m_account;
    QLabel *m_about;
    QLabel *m_finnishHead;
    QLabel *m_englishHead;
    QVBoxLayout *m_rowsLayout;
    std::vector<Line> m_lines;
    QPushButton *m_add;
    QPushButton *m_usual;
    bool m_typed = false;
};

} // namespace laari::ui
