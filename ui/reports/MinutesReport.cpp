// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/MinutesReport.h"

#include "core/insight/Reviews.h"
#include "core/store/Book.h"
#include "ui/common/Format.h"
#include "ui/common/ReviewWords.h"
#include "ui/common/Words.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace laari::ui {

namespace {

using insight::AgreedLine;

/// What the minutes are made from. The presenter's own notes are not among it.
struct MinutesFacts {
    Review review;
    QString name;
    QString participants; ///< empty: nobody
    std::vector<ReviewFigures> figures;
    std::vector<AgreedLine> agreed;
    std::optional<Review> before;
    std::vector<ReviewFigures> figuresBefore;
    std::vector<AgreedLine> agreedBefore;
    QHash<AccountId, QString> accounts;
    Day today;
};

class MinutesReport {
    Q_DECLARE_TR_FUNCTIONS(laari::ui::MinutesReport)

public:
    explicit MinutesReport(const MinutesFacts &facts) : m_facts(facts) {}

    ReportContent compose() const
    {
        ReportContent content;
        content.kind = ReportKind::Minutes;
        content.kindName = tr("Minutes");
        content.title = m_facts.name;
        QStringList facts{Format::longDate(m_facts.review.day)};
        if (m_facts.review.next)
            //: of a review, %1: a date
            facts << tr("next review %1").arg(Format::date(*m_facts.review.next));
        content.facts = facts.join(QStringLiteral(" · "));
        content.foot = tr("Figures as they were seen on the day of the review. Trust figures are our own estimate.");
        content.day = m_facts.review.day;
        content.sections.push_back(participants());
        content.sections.push_back(decisions(m_facts.agreed, tr("Decisions"), tr("Nothing was decided.")));
        content.sections.push_back(followUps());
        if (m_facts.before)
            content.sections.push_back(decisions(
                m_facts.agreedBefore, tr("What became of the decisions of %1").arg(Format::date(m_facts.before->day)),
                tr("Nothing was decided then.")));
        content.sections.push_back(figures());
        return content;
    }

private:
    ReportSection participants() const
    {
        ReportSection section{ReportPart::Participants, tr("Who took part"), {}, {}, {}, {}};
        section.sentences << (m_facts.participants.isEmpty() ? tr("Nobody was named.") : m_facts.participants);
        return section;
    }

    ReportSection decisions(const std::vector<AgreedLine> &lines, const QString &heading, const QString &none) const
    {
        ReportSection section{ReportPart::Decisions, heading, {}, {}, {}, {}};
        ReportTable table{heading,
                          {{tr("Decision"), CellKind::Text, 5},
                           {tr("Account"), CellKind::Text, 2.5},
                           {tr("State"), CellKind::Text, 1.6}},
                          {}};
        for (const AgreedLine &line : lines)
            if (line.decision.kind == AgreedKind::Decision)
                table.rows.push_back({line.decision.what, line.accountName, ReviewWords::of(line.outcome)});
        if (table.rows.empty())
            section.sentences << none;
        else
            section.table = std::move(table);
        return section;
    }

    ReportSection followUps() const
    {
        ReportSection section{ReportPart::FollowUps, tr("Follow-ups"), {}, {}, {}, {}};
        ReportTable table{tr("Follow-ups"),
                          {{tr("Due"), CellKind::Date, 1.4},
                           {tr("What"), CellKind::Text, 4},
                           {tr("Who"), CellKind::Text, 2},
                           {tr("Account"), CellKind::Text, 2},
                           {tr("State"), CellKind::Text, 1.4}},
                          {}};
        for (const AgreedLine &line : m_facts.agreed)
            if (line.decision.kind == AgreedKind::FollowUp)
                table.rows.push_back({line.followUp ? ReportCell(line.followUp->due) : ReportCell(), line.decision.what,
                                      line.whoName, line.accountName, ReviewWords::of(line.outcome)});
        if (table.rows.empty())
            section.sentences << tr("No follow-ups were agreed.");
        else
            section.table = std::move(table);
        return section;
    }

    const ReviewFigures *before(AccountId account) const
    {
        const auto found = std::find_if(m_facts.figuresBefore.begin(), m_facts.figuresBefore.end(),
                                        [account](const ReviewFigures &each) { return each.account == account; });
        return found == m_facts.figuresBefore.end() ? nullptr : &*found;
    }

    ReportSection figures() const
    {
        ReportSection section{ReportPart::Accounts, tr("What was seen"), {}, {}, {}, {}};
        ReportTable table{tr("What was seen"),
                          {{tr("Account"), CellKind::Text, 4},
                           {tr("Field"), CellKind::Text, 3},
                           {tr("Trust"), CellKind::Whole, 1},
                           {m_facts.before ? tr("Since last", "change since the last review") : tr("In 90 days"),
                            CellKind::Signed, 1},
                           {tr("CX"), CellKind::Whole, 1},
                           {tr("Deciders"), CellKind::Text, 1.6},
                           {tr("Late promises"), CellKind::Whole, 1},
                           {tr("Revenue a year"), CellKind::Money, 1}},
                          {}};
        for (const ReviewFigures &seen : m_facts.figures) {
            ReportCell change(seen.velocity);
            if (m_facts.before) {
                const ReviewFigures *then = before(seen.account);
                change = then ? ReportCell(seen.trust - then->trust) : ReportCell();
            }
            table.rows.push_back(
                {m_facts.accounts.value(seen.account), Words::of(seen.field), seen.trust, change,
                 seen.cx ? ReportCell(*seen.cx) : ReportCell(),
                 tr("%1 of %2").arg(seen.decidersKnown).arg(seen.decidersExpected), double(seen.latePromises),
                 seen.annualRevenue ? ReportCell(double(seen.annualRevenue->value) / 100) : ReportCell()});
        }
        if (table.rows.empty())
            section.sentences << tr("The accounts of this review are gone.");
        else
            section.table = std::move(table);
        return section;
    }

    const MinutesFacts &m_facts;
};

Result<MinutesFacts> factsOf(const Book &book, ReviewId id, Day today)
{
    MinutesFacts facts;
    facts.today = today;
    LAARI_ASSIGN(facts.review, book.reviews().find(id));
    facts.review.notes.clear();
    LAARI_ASSIGN(const std::vector<Account> accounts, book.accounts().all());
    for (const Account &account : accounts)
        facts.accounts.insert(account.id, account.name);
    facts.name = ReviewWords::title(facts.review,
                                    facts.review.account ? facts.accounts.value(*facts.review.account) : QString());
    LAARI_ASSIGN(facts.participants, ReviewWords::participants(book, facts.review, true));
    LAARI_ASSIGN(facts.figures, book.reviews().figuresOf(id));
    LAARI_ASSIGN(facts.agreed, insight::agreedIn(book, id, today));
    if (facts.review.account) {
        LAARI_ASSIGN(facts.before, book.reviews().latestOf(*facts.review.account, id));
    } else {
        LAARI_ASSIGN(facts.before, book.reviews().latestOfPortfolio(id));
    }
    if (facts.before) {
        LAARI_ASSIGN(facts.figuresBefore, book.reviews().figuresOf(facts.before->id));
        LAARI_ASSIGN(facts.agreedBefore, insight::agreedIn(book, facts.before->id, today));
        // Of a meeting about one account, what was agreed of others is nobody's business.
        if (const std::optional<AccountId> account = facts.review.account)
            std::erase_if(facts.agreedBefore, [&](const AgreedLine &line) {
                return line.decision.account && line.decision.account != account;
            });
    }
    return facts;
}

} // namespace

Result<QString> nameOfReview(const Book &book, const Review &review)
{
    QString account;
    if (review.account) {
        LAARI_ASSIGN(const Account found, book.accounts().find(*review.account));
        account = found.name;
    }
    return ReviewWords::title(review, account);
}

Result<ReportContent> composeMinutes(const Book &book, const ReportRequest &request, Day today)
{
    if (!request.review)
        return fail(ErrorCode::NotFound, {QStringLiteral("review")});
    LAARI_ASSIGN(const MinutesFacts facts, factsOf(book, *request.review, today));
    return MinutesReport(facts).compose();
}

} // namespace laari::ui
