// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/ReportWords.h"

namespace laari::ui {

QString ReportWords::of(ReportKind kind)
{
    switch (kind) {
    //: kind of report: an account on exactly one page
    case ReportKind::Brief: return tr("Account on a page");
    case ReportKind::Account: return tr("Account report");
    case ReportKind::Portfolio: return tr("Portfolio");
    //: kind of report: of a review meeting
    case ReportKind::Minutes: return tr("Minutes");
    }
    return {};
}

QString ReportWords::of(ReportPart part)
{
    switch (part) {
    case ReportPart::Chart: return tr("Chart");
    case ReportPart::Why: return tr("Why it changed");
    case ReportPart::People: return tr("People");
    case ReportPart::Promises: return tr("Promises");
    case ReportPart::FollowUps: return tr("Follow-ups");
    case ReportPart::Touchpoints: return tr("Touchpoints");
    case ReportPart::Ledger: return tr("Ledger");
    case ReportPart::Surveys: return tr("Surveys");
    case ReportPart::Value: return tr("What they value");
    case ReportPart::Accounts: return tr("Accounts");
    case ReportPart::NotKnown: return tr("Not known yet");
    case ReportPart::Participants: return tr("Who took part");
    case ReportPart::Decisions: return tr("Decisions");
    }
    return {};
}

} // namespace laari::ui
