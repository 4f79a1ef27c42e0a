// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/ChangeLines.h"
#include "ui/reports/AccountFacts.h"
#include "ui/reports/ReportRequest.h"

#include <QCoreApplication>

namespace laari::ui {

/// An account in words and figures: the brief and the full report.
class AccountReport {
    Q_DECLARE_TR_FUNCTIONS(laari::ui::AccountReport)

public:
    explicit AccountReport(const AccountFacts &facts) : m_facts(facts), m_words(facts) {}

    ReportContent brief() const;
    ReportContent full(const ReportRequest &request) const;

private:
    ReportContent begun(ReportKind kind) const;
    QString factsLine() const;
    std::vector<ReportFigure> figures() const;
    ReportTable series() const;
    void addWayToGoal(ReportTable &series) const;
    ReportSection why(bool brief) const;
    ReportRow causeRow(const insight::ChangeLine &line) const;
    ReportSection people() const;
    ReportSection promises(bool openOnly) const;
    ReportSection followUps(bool openOnly) const;
    ReportSection touchpoints() const;
    static QString faded(const insight::StatementLine &line);
    ReportSection ledger() const;
    ReportSection surveys() const;
    ReportSection value() const;

    const AccountFacts &m_facts;
    FactWords m_words;
};

} // namespace laari::ui
