// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/ReportRequest.h"

#include "core/store/Book.h"
#include "ui/common/LanguageScope.h"
#include "ui/reports/AccountReport.h"
#include "ui/reports/MinutesReport.h"
#include "ui/reports/PortfolioReport.h"

#include <utility>

namespace laari::ui {

namespace {

Result<ReportContent> composeAccount(const Book &book, const ReportRequest &request, Day today)
{
    if (!request.account)
        return fail(ErrorCode::AccountRequired);
    const bool everything = request.kind == ReportKind::Account;
    LAARI_ASSIGN(const AccountFacts facts, loadAccountFacts(book, *request.account, today, everything));
    const AccountReport report(facts);
    return everything ? report.full(request) : report.brief();
}

Result<ReportContent> composeOf(const Book &book, const ReportRequest &request, Day today)
{
    switch (request.kind) {
    case ReportKind::Brief:
    case ReportKind::Account: return composeAccount(book, request, today);
    case ReportKind::Portfolio: return composePortfolio(book, request, today);
    case ReportKind::Minutes: return composeMinutes(book, request, today);
    }
    return fail(ErrorCode::Internal);
}

} // namespace

std::vector<ReportPart> partsOf(ReportKind kind)
{
    switch (kind) {
    case ReportKind::Brief:
    case ReportKind::Minutes: return {};
    case ReportKind::Account:
        return {ReportPart::Chart,    ReportPart::Why,       ReportPart::People,
                ReportPart::Promises, ReportPart::FollowUps, ReportPart::Touchpoints,
                ReportPart::Ledger,   ReportPart::Surveys,   ReportPart::Value};
    case ReportKind::Portfolio: return {ReportPart::Chart, ReportPart::Accounts, ReportPart::NotKnown};
    }
    return {};
}

Result<ReportContent> composeReport(const Book &book, const ReportRequest &request, Day today)
{
    const LanguageScope language(request.language);
    LAARI_ASSIGN(ReportContent content, composeOf(book, request, today));
    LAARI_ASSIGN(const Company company, book.settings().company());
    content.language = request.language;
    if (request.companyName)
        content.company.name = company.name;
    if (request.logo)
        content.company.logoPng = company.logoPng;
    return content;
}

} // namespace laari::ui
