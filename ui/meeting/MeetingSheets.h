// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meeting/Meeting.h"
#include "ui/meeting/MeetingParts.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace laari::ui {

class ElidedLabel;
class Magnified;
class PortfolioLegend;
class PortfolioPicture;
class ReservoirWidget;
class TrustPlot;

/// One page of the meeting: what it is called, where one is, and what stands under that. All lengths grow with the
/// screen.
class MeetingSheet : public QWidget {
    Q_OBJECT

public:
    MeetingSheet(UiContext &context, QWidget *parent);
    virtual void setScale(double scale);
    void setPlace(const QString &place);                ///< "4 / 16"
    virtual QLineEdit *line() const { return nullptr; } ///< where one types

protected:
    int px(double length) const;
    void setTitle(const QString &title, const QString &facts);
    QVBoxLayout *body() const { return m_body; }
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    virtual void share() {} ///< the room between lists, whenever it was laid out

    UiContext &m_context;
    double m_scale = 1;

private:
    void fitFacts();

    ElidedLabel *m_title;
    ElidedLabel *m_facts;
    QLabel *m_place;
    QString m_factsText;
    QVBoxLayout *m_body;
};

/// What was decided last time and what became of it; the portfolio with where each account has moved.
class FirstSheet final : public MeetingSheet {
    Q_OBJECT

public:
    FirstSheet(UiContext &context, QWidget *parent);
    void setScale(double scale) override;
    /// False: the book cannot be read, which was said.
    bool fill(const Meeting &meeting);
    QLineEdit *line() const override { return m_agreed->line(); }
    AgreeList *agreed() const { return m_agreed; }
    MeetingList *before() const { return m_before; }

Q_SIGNALS:
    void accountChosen(laari::AccountId account);

private:
    void share() override;
    void fitLegend();

    QVBoxLayout *m_column;
    MeetingList *m_before;
    AgreeList *m_agreed;
    PortfolioPicture *m_picture;
    Magnified *m_large;
    PortfolioLegend *m_legend;
    Magnified *m_largeLegend;
    QLabel *m_caption;
    Day m_earlier; ///< the arrows begin
};

/// One account: reservoir, chart, causes, blind spots, late promises, what is agreed.
class AccountSheet final : public MeetingSheet {
    Q_OBJECT

public:
    AccountSheet(UiContext &context, QWidget *parent);
    void setScale(double scale) override;
    void fill(const MeetingAccount &account, bool names, std::vector<OwnPerson> people);
    QLineEdit *line() const override { return m_agreed->line(); }
    AgreeList *agreed() const { return m_agreed; }
    /// The day of the cause of that number, from 1, on the chart with its figures; again: away. False: there is none.
    bool showCause(int number);
    bool hideCause(); ///< false: none was shown
    /// Everything written on it, for those who look: tests.
    QStringList texts() const;
    MeetingList *before() const { return m_before; }

private:
    void share() override;
    void dressNumber();
    QString goalLine(const insight::AccountGoal &goal) const;
    void showWhy(const MeetingAccount &account, bool names);
    void showOnChart(const QString &cause);
    QStringList notMet(const MeetingAccount &account, bool names) const;
    static QString countOf(Role role, int people); ///< "10 decision makers"
    static QString countOfOthers(Role role, int people);
    QStringList blindSpots(const MeetingAccount &account, bool names) const;
    QStringList latePromises(const MeetingAccount &account, bool names) const;

    QLabel *m_number;
    QLabel *m_change;
    ReservoirWidget *m_reservoir;
    Magnified *m_largeReservoir;
    TrustPlot *m_plot;
    Magnified *m_largePlot;
    QLabel *m_line;
    MeetingList *m_why;
    MeetingList *m_gaps;
    MeetingList *m_before;
    AgreeList *m_agreed;
    QVBoxLayout *m_column;
    QGridLayout *m_grid;
    QStringList m_causes; ///< links to them, by their number
    bool m_sure = true;   ///< the figure is not mostly not known
};

/// One account while the customer sits at the table: promises and the common plan, no figure of trust and nobody else.
class CustomerSheet final : public MeetingSheet {
    Q_OBJECT

public:
    CustomerSheet(UiContext &context, QWidget *parent);
    void setScale(double scale) override;
    void fill(const MeetingAccount &account, std::vector<OwnPerson> people);
    QLineEdit *line() const override { return m_agreed->line(); }
    AgreeList *agreed() const { return m_agreed; }
    QStringList texts() const;

private:
    void share() override;

    MeetingList *m_promises;
    MeetingList *m_plan;
    AgreeList *m_agreed;
    QVBoxLayout *m_column;
};

/// What was agreed today, when to meet again, and the minutes.
class LastSheet final : public MeetingSheet {
    Q_OBJECT

public:
    LastSheet(UiContext &context, QWidget *parent);
    void setScale(double scale) override;
    bool fill(const Meeting &meeting);
    QLineEdit *line() const override { return m_next; }
    bool isWrong() const { return m_wrong; } ///< the next date, as it was typed
    MeetingList *agreed() const { return m_agreed; }

Q_SIGNALS:
    void meetAgain(std::optional<laari::Day> next);
    void minutesRequested();
    void finishRequested();

private:
    bool takeNext(); ///< false: what is typed is no day to meet on, which is said beside it
    void retranslate();
    void dressUnderstood();

    MeetingList *m_agreed;
    QLabel *m_nextLabel;
    QLineEdit *m_next;
    QLabel *m_understood;
    QPushButton *m_minutes;
    QPushButton *m_finish;
    bool m_any = false;
    bool m_wrong = false;
};

} // namespace laari::ui
