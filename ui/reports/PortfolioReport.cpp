// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/PortfolioReport.h"

#include "core/insight/Reviews.h"
#include "ui/charts/PortfolioWords.h"
#include "ui/common/Format.h"
#include "ui/common/Words.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace laari::ui {

namespace {

using insight::PortfolioField;
using insight::PortfolioRow;

class PortfolioReport {
    Q_DECLARE_TR_FUNCTIONS(laari::ui::PortfolioReport)

public:
    static std::vector<ReportFigure> figures(const insight::PortfolioTotals &totals)
    {
        std::vector<ReportFigure> figures;
        for (size_t i = 0; i < insight::portfolioFields; ++i) {
            const auto field = PortfolioField(i);
            //: in a field of the portfolio: how many accounts, and their revenue
            const QString text = tr("%1 · %2").arg(Format::number(totals.accountsIn(field)),
                                                   Format::moneyShort(totals.revenueIn(field)));
            figures.push_back({Words::of(field), text, CellKind::Whole, double(totals.accountsIn(field))});
            //: a sum of money; %1: a field of the portfolio
            figures.push_back({tr("%1: revenue a year").arg(Words::of(field)),
                               {},
                               CellKind::Money,
                               double(totals.revenueIn(field).value) / 100,
                               true});
        }
        figures.push_back({tr("Revenue at risk"),
                           //: %1 of %2: sums of money
                           tr("%1 of %2").arg(Format::moneyShort(totals.atRisk), Format::moneyShort(totals.all)),
                           CellKind::Money, double(totals.atRisk.value) / 100});
        return figures;
    }

    static ReportSection accounts(const std::vector<PortfolioRow> &rows, const std::optional<Review> &before)
    {
        ReportSection section{ReportPart::Accounts, tr("Accounts"), {}, {}, {}, {}};
        ReportTable table{
            tr("Accounts"),
            {{tr("Account"), CellKind::Text, 4},
             {tr("Field"), CellKind::Text, 3},
             {tr("Trust index"), CellKind::Whole, 1},
             {before ? tr("Change since %1", "of the trust index, %1: a date").arg(Format::date(before->day))
                     : tr("Change in 90 days"),
              CellKind::Signed, 1},
             {tr("CX"), CellKind::Whole, 1},
             {tr("Not known yet", "layer of the reservoir"), CellKind::Percent, 1},
             {tr("Deciders known"), CellKind::Text, 1.3, Medium::Paper},
             {tr("Deciders known"), CellKind::Whole, 1, Medium::Sheet},
             {tr("Deciders expected"), CellKind::Whole, 1, Medium::Sheet},
             {tr("Revenue a year"), CellKind::Money, 1},
             {tr("Last contact"), CellKind::Date, 1},
             {tr("Owner"), CellKind::Text, 2}},
            {}};
        for (const PortfolioRow &row : rows) {
            const trust::AccountReading &reading = row.reading;
            QString field = Words::of(row.field);
            if (row.stage != Lifecycle::Customer)
                field += QStringLiteral(" (") + Words::of(row.stage) + u')';
            table.rows.push_back({row.name, field, reading.trust, row.change(),
                                  reading.cx ? ReportCell(*reading.cx) : ReportCell(), reading.opinion.u,
                                  tr("%1 of %2", "deciders").arg(reading.decidersKnown).arg(reading.decidersExpected),
                                  double(reading.decidersKnown), double(reading.decidersExpected),
                                  row.annualRevenue ? ReportCell(double(row.annualRevenue->value) / 100) : ReportCell(),
                                  row.lastContact ? ReportCell(*row.lastContact) : ReportCell(), row.owner});
        }
        if (table.rows.empty())
            section.sentences << tr("There are no accounts yet.");
        else
            section.table = std::move(table);
        section.note = tr("Trust and CX on a scale of 0 to 100. Prospects, lost and competitors' customers are not "
                          "counted in revenue.");
        return section;
    }

    static ReportSection notKnown(const std::vector<PortfolioRow> &rows)
    {
        ReportSection section{ReportPart::NotKnown, tr("Not known yet, and what is missing"), {}, {}, {}, {}};
        ReportTable table{Words::of(PortfolioField::NotKnownYet),
                          {{tr("Account"), CellKind::Text, 3},
                           {tr("What is missing"), CellKind::Text, 5},
                           {tr("Owner"), CellKind::Text, 2}},
                          {}};
        for (const PortfolioRow &row : rows)
            if (row.field == PortfolioField::NotKnownYet)
                table.rows.push_back({row.name, Words::capital(PortfolioWords::gaps(row)), row.owner});
        if (table.rows.empty())
            section.sentences << tr("Every account is known well enough.");
        else
            section.table = std::move(table);
        return section;
    }

    static ReportContent compose(const ReportRequest &request, std::vector<PortfolioRow> rows, Day today, Day earlier,
                                 const std::optional<Review> &before)
    {
        insight::PortfolioTotals totals;
        for (const PortfolioRow &row : rows)
            totals.add(row);
        std::stable_sort(rows.begin(), rows.end(), [](const PortfolioRow &a, const PortfolioRow &b) {
            const Cents left = a.countedRevenue();
            const Cents right = b.countedRevenue();
            return left != right ? left > right : a.name.localeAwareCompare(b.name) < 0;
        });
        ReportContent content;
        content.kind = ReportKind::Portfolio;
        content.kindName = tr("Portfolio report");
        content.title = tr("Account portfolio");
        //: %1, %2: dates
        content.facts = tr("%n accounts", nullptr, int(rows.size())) + QStringLiteral(" · ") +
                        (before ? tr("%1, compared with the review of %2") : tr("%1, compared with %2"))
                            .arg(Format::date(today), Format::date(earlier));
        content.foot = tr("Trust figures are our own estimate.");
        content.day = today;
        content.figures = figures(totals);
        if (request.has(ReportPart::Accounts))
            content.sections.push_back(accounts(rows, before));
        if (request.has(ReportPart::NotKnown))
            content.sections.push_back(notKnown(rows));
        content.portfolio = {request.has(ReportPart::Chart) ? std::move(rows) : std::vector<PortfolioRow>{}, today,
                             earlier};
        return content;
    }
};

/// The newest review of the portfolio on an earlier day: compared with one of today, nothing would have moved.
Result<std::optional<Review>> reviewBefore(const Book &book, Day today)
{
    LAARI_ASSIGN(std::optional<Review> review, book.reviews().latestOfPortfolio());
    while (review && review->day >= today) {
        const ReviewId newer = review->id;
        LAARI_ASSIGN(review, book.reviews().latestOfPortfolio(newer));
    }
    return review;
}

} // namespace

Result<ReportContent> composePortfolio(const Book &book, const ReportRequest &request, Day today)
{
    LAARI_ASSIGN(const std::optional<Review> before, reviewBefore(book, today));
    const Day earlier = before ? before->day : today - insight::portfolioDays;
    LAARI_ASSIGN(std::vector<PortfolioRow> rows, insight::portfolio(book, today, earlier));
    if (before) { // what was seen then, not what is known of that day by now
        LAARI_ASSIGN(const std::vector<ReviewFigures> seen, book.reviews().figuresOf(before->id));
        insight::compareWith(rows, seen);
    }
    return PortfolioReport::compose(request, std::move(rows), today, earlier, before);
}

} // namespace laari::ui
