// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/MinutesReport.h"

#include "core/insight/Reviews.h"
#include "core/store/Book.h"
#include "ui/common/Format.h"
#include "ui/common/ReviewWords.h"
#include "ui/common/Words.h"
#include "ui/reports/AccountFacts.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace laari::ui {

namespace {

using insight::AgreedLine;

constexpr int pastTheEnd = 60; ///< days, of the chart

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
    std::optional<AccountPictures> pictures; ///< of a review of one account
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
        content.sections.push_back(
            decisions(m_facts.agreed, tr("Decisions"), tr("Decisions"), tr("Nothing was decided.")));
        content.sections.push_back(followUps());
        if (m_facts.before || !m_facts.agreedBefore.empty())
            content.sections.push_back(earlier());
        content.sections.push_back(seen());
        content.account = m_facts.pictures;
        if (content.account && !m_facts.figures.empty())
            content.figures = figures(m_facts.figures.front());
        if (!m_facts.review.account && !m_facts.figures.empty())
            content.portfolio = portfolio();
        return content;
    }

private:
    ReportSection participants() const
    {
        ReportSection section{ReportPart::Participants, tr("Who took part"), {}, {}, {}, {}};
        section.sentences << (m_facts.participants.isEmpty() ? tr("Nobody was named.") : m_facts.participants);
        return section;
    }

    /// States are those of today, whatever day the review was.
    QString stateColumn() const
    {
        //: of decisions and follow-ups; %1: a date
        return tr("State on %1").arg(Format::date(m_facts.today));
    }

    /// Whether they know of it is the first that one asks of what was agreed.
    static QString what(const AgreedLine &line)
    {
        //: of a review; %1: a decision or a follow-up, agreed with the customer at the table
        return line.decision.withCustomer ? tr("%1 (with the customer)").arg(line.decision.what) : line.decision.what;
    }

    static QString where(const AgreedLine &line)
    {
        //: something decided about all accounts of a review
        return line.decision.account ? line.accountName : tr("the whole");
    }

    ReportSection decisions(const std::vector<AgreedLine> &lines, const QString &heading, const QString &sheet,
                            const QString &none) const
    {
        ReportSection section{ReportPart::Decisions, heading, {}, {}, {}, {}};
        ReportTable table{sheet,
                          {{tr("Decision"), CellKind::Text, 5},
                           {tr("Account"), CellKind::Text, 2.5},
                           {stateColumn(), CellKind::Text, 1.6}},
                          {}};
        for (const AgreedLine &line : lines)
            if (line.decision.kind == AgreedKind::Decision)
                table.rows.push_back({what(line), where(line), ReviewWords::of(line.outcome)});
        if (table.rows.empty())
            section.sentences << none;
        else
            section.table = std::move(table);
        return section;
    }

    /// Decisions and follow-ups alike: what was agreed is what one asks after.
    ReportSection earlier() const
    {
        ReportSection section{ReportPart::Decisions, tr("What became of what was agreed before"), {}, {}, {}, {}};
        //: name of a sheet: decisions of the reviews before
        ReportTable table{tr("Earlier decisions"),
                          {{tr("Agreed"), CellKind::Text, 4.4},
                           //: of something agreed in a review: the day of the review
                           {tr("Decided"), CellKind::Date, 1.3},
                           {tr("Account"), CellKind::Text, 2.4},
                           {tr("Who and by when"), CellKind::Text, 2.4, Medium::Paper},
                           {tr("Who"), CellKind::Text, 1, Medium::Sheet},
                           {tr("By when"), CellKind::Date, 1, Medium::Sheet},
                           {stateColumn(), CellKind::Text, 1.6}},
                          {}};
        for (const AgreedLine &line : m_facts.agreedBefore)
            table.rows.push_back({what(line), line.decidedOn, where(line), ReviewWords::whoAndWhen(line), line.whoName,
                                  line.followUp ? ReportCell(line.followUp->due) : ReportCell(),
                                  ReviewWords::of(line.outcome)});
        if (table.rows.empty())
            section.sentences << tr("Nothing was agreed then.");
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
                           {stateColumn(), CellKind::Text, 1.4}},
                          {}};
        for (const AgreedLine &line : m_facts.agreed)
            if (line.decision.kind == AgreedKind::FollowUp)
                table.rows.push_back({line.followUp ? ReportCell(line.followUp->due) : ReportCell(), what(line),
                                      line.whoName, where(line), ReviewWords::of(line.outcome)});
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

    QString changeCaption() const
    {
        return m_facts.before
                   ? tr("Change since %1", "of the trust index, %1: a date").arg(Format::date(m_facts.before->day))
                   : tr("Change in 90 days");
    }

    /// Since the review before; nothing where that did not look at the account.
    std::optional<double> change(const ReviewFigures &seen) const
    {
        if (!m_facts.before)
            return seen.velocity;
        const ReviewFigures *then = before(seen.account);
        return then ? std::optional(seen.trust - then->trust) : std::nullopt;
    }

    std::vector<ReportFigure> figures(const ReviewFigures &seen) const
    {
        const QString dash = QStringLiteral("–");
        std::vector<ReportFigure> figures;
        const auto number = [&](const QString &caption, const std::optional<double> &value, CellKind kind, auto text) {
            figures.push_back({caption, value ? text(*value) : dash, kind, value ? ReportCell(*value) : ReportCell()});
        };
        const auto plain = [](double value) { return Format::number(value); };
        number(tr("Trust index"), seen.trust, CellKind::Tenths, plain);
        number(changeCaption(), change(seen), CellKind::Signed,
               [](double value) { return Format::signedNumber(value); });
        //: caption of the place in the portfolio: Strong, At risk …
        figures.push_back({tr("Portfolio field"), Words::of(seen.field), CellKind::Text, {}});
        number(tr("Customer experience"), seen.cx, CellKind::Tenths, plain);
        number(tr("Trust, people we know"), seen.knownTrust, CellKind::Tenths, plain);
        //: deciders known of those expected
        figures.push_back({tr("Deciders known"), tr("%1 of %2").arg(seen.decidersKnown).arg(seen.decidersExpected),
                           CellKind::Whole, double(seen.decidersKnown)});
        figures.push_back({tr("Deciders expected"), {}, CellKind::Whole, double(seen.decidersExpected), true});
        //: caption over "2 serious failures"; together: would carry 2 serious failures; Finnish: Kestäisi
        figures.push_back(
            {tr("Would carry"),
             //: under "Would carry"
             seen.carries == 0 ? tr("no serious failure") : tr("%n serious failures", nullptr, seen.carries),
             CellKind::Whole, double(seen.carries)});
        number(tr("Heard from the customer"), seen.heardFromCustomer, CellKind::Percent,
               [](double value) { return Format::percent(value); });
        number(tr("Late promises"), double(seen.latePromises), CellKind::Whole, plain);
        //: of an account: the day of its last touchpoint
        figures.push_back({tr("Last contact"), seen.lastContact ? Format::date(*seen.lastContact) : tr("never"),
                           CellKind::Date, seen.lastContact ? ReportCell(*seen.lastContact) : ReportCell()});
        return figures;
    }

    /// The picture of the fields, drawn from what was seen.
    PortfolioPictures portfolio() const
    {
        const Day day = m_facts.review.day;
        PortfolioPictures pictures{{}, day, m_facts.before ? m_facts.before->day : day - insight::portfolioDays};
        for (const ReviewFigures &seen : m_facts.figures) {
            insight::PortfolioRow row;
            row.id = seen.account;
            row.name = m_facts.accounts.value(seen.account);
            row.stage = seen.stage;
            row.annualRevenue = seen.annualRevenue;
            row.reading.opinion = {seen.belief, seen.distrust, seen.unknown};
            row.reading.trust = seen.trust;
            row.reading.knownTrust = seen.knownTrust;
            row.reading.cx = seen.cx;
            row.reading.decidersKnown = seen.decidersKnown;
            row.reading.decidersExpected = seen.decidersExpected;
            row.field = seen.field;
            if (row.field == PortfolioField::NotKnownYet)
                row.gaps = {seen.cx ? insight::PortfolioGap::LittleHeard : insight::PortfolioGap::NoCx};
            row.people = seen.people;
            row.peopleKnown = seen.peopleKnown;
            row.lastContact = seen.lastContact;
            row.silent = !seen.lastContact || day - *seen.lastContact > insight::silentDays;
            row.before = {seen.trust - change(seen).value_or(0), seen.cx};
            if (const ReviewFigures *then = before(seen.account))
                row.before.cx = then->cx;
            pictures.rows.push_back(std::move(row));
        }
        return pictures;
    }

    ReportSection seen() const
    {
        ReportSection section{ReportPart::Accounts, tr("What was seen"), {}, {}, {}, {}};
        ReportTable table{tr("What was seen"),
                          {{tr("Account"), CellKind::Text, 4},
                           {tr("Field"), CellKind::Text, 3},
                           {tr("Trust"), CellKind::Whole, 1},
                           {changeCaption(), CellKind::Signed, 1},
                           {tr("CX"), CellKind::Whole, 1},
                           {tr("Deciders"), CellKind::Text, 1.6, Medium::Paper},
                           {tr("Deciders known"), CellKind::Whole, 1, Medium::Sheet},
                           {tr("Deciders expected"), CellKind::Whole, 1, Medium::Sheet},
                           {tr("Late promises"), CellKind::Whole, 1},
                           {tr("Revenue a year"), CellKind::Money, 1}},
                          {}};
        for (const ReviewFigures &seen : m_facts.figures) {
            const std::optional<double> moved = change(seen);
            table.rows.push_back(
                {m_facts.accounts.value(seen.account), Words::of(seen.field), seen.trust,
                 moved ? ReportCell(*moved) : ReportCell(), seen.cx ? ReportCell(*seen.cx) : ReportCell(),
                 tr("%1 of %2").arg(seen.decidersKnown).arg(seen.decidersExpected), double(seen.decidersKnown),
                 double(seen.decidersExpected), double(seen.latePromises),
                 seen.annualRevenue ? ReportCell(double(seen.annualRevenue->value) / 100) : ReportCell()});
        }
        if (table.rows.empty())
            section.sentences << tr("The accounts of this review are gone.");
        else
            section.table = std::move(table);
        if (m_facts.pictures)
            section.note = tr("The lines are drawn from what is known of those days by now, the figures from what was "
                              "known then.");
        return section;
    }

    const MinutesFacts &m_facts;
};

/// The reservoir as it was seen, and the account's way there.
Result<AccountPictures> picturesOf(const Book &book, AccountId account, Day day, const ReviewFigures &seen)
{
    LAARI_ASSIGN(const AccountFacts facts, loadAccountFacts(book, account, day, false));
    AccountPictures pictures;
    pictures.opinion = {seen.belief, seen.distrust, seen.unknown};
    pictures.trust = seen.trust;
    pictures.texts = FactWords(facts).marks();
    LAARI_ASSIGN(pictures.timeline, insight::accountTimeline(book, account, std::nullopt, day, 0));
    std::erase_if(pictures.timeline.marks, [day](const insight::TimelineMark &mark) { return mark.day > day; });
    std::erase_if(pictures.timeline.answers,
                  [day](const insight::TimelineAnswer &answer) { return answer.answer.day > day; });
    pictures.timeline.today = day + pastTheEnd; // whoever reads them later has another today: it is not drawn
    return pictures;
}

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
        LAARI_ASSIGN(facts.before, insight::reviewBefore(book, *facts.review.account, facts.review.day));
        // Of a meeting about one account, what was agreed of others and of the whole is nobody's business.
        LAARI_ASSIGN(facts.agreedBefore, insight::agreedBefore(book, *facts.review.account, id, today));
    } else {
        LAARI_ASSIGN(facts.before, insight::portfolioReviewBefore(book, facts.review.day));
        LAARI_ASSIGN(facts.agreedBefore, insight::portfolioAgreedBefore(book, id, today));
    }
    if (facts.before) {
        LAARI_ASSIGN(facts.figuresBefore, book.reviews().figuresOf(facts.before->id));
    }
    if (const std::optional<AccountId> account = facts.review.account; account && !facts.figures.empty()) {
        LAARI_ASSIGN(facts.pictures, picturesOf(book, *account, facts.review.day, facts.figures.front()));
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
