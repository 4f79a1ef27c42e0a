// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/Reviews.h"

#include "core/insight/AccountFigures.h"

#include <QHash>

#include <algorithm>
#include <functional>
#include <tuple>

namespace laari::insight {

namespace {

Result<int> latePromises(const Book &book, AccountId account, Day day)
{
    LAARI_ASSIGN(const std::vector<Promise> promises, book.promises().ofAccount(account));
    return int(std::ranges::count_if(promises, [&](const Promise &each) {
        return each.madeOn <= day && each.due < day && (!each.settledOn || *each.settledOn > day);
    }));
}

Outcome outcomeOf(const ReviewDecision &decision, const std::optional<FollowUp> &followUp, Day today)
{
    if (decision.kind == AgreedKind::FollowUp) {
        if (!followUp)
            return Outcome::Dropped;
        if (followUp->doneOn)
            return Outcome::Done;
        return followUp->isLate(today) ? Outcome::Late : Outcome::Open;
    }
    switch (decision.state) {
    case DecisionState::CarriedOut: return Outcome::Done;
    case DecisionState::Dropped: return Outcome::Dropped;
    case DecisionState::Open: break;
    }
    return Outcome::Open;
}

/// The newest that `latest` finds, given the one before which it is to be, of an earlier day than `day`.
template <typename Latest> Result<std::optional<Review>> newestBefore(Day day, Latest latest)
{
    std::optional<ReviewId> before;
    for (;;) { // more than one review on the day itself is rare
        LAARI_ASSIGN(std::optional<Review> last, latest(before));
        if (!last || last->day < day)
            return last;
        before = last->id;
    }
}

} // namespace

Result<ReviewFigures> reviewFigures(const Book &book, AccountId account, Day day)
{
    LAARI_ASSIGN(const Account found, book.accounts().find(account));
    LAARI_ASSIGN(const AccountFigures figures, accountFigures(book, account, day));
    const trust::AccountReading &reading = figures.reading;
    ReviewFigures f;
    f.account = account;
    f.stage = found.stageOn(day);
    f.field = portfolioField(reading);
    f.annualRevenue = found.annualRevenue;
    f.trust = reading.trust;
    f.belief = reading.opinion.b;
    f.distrust = reading.opinion.d;
    f.unknown = reading.opinion.u;
    f.cx = reading.cx;
    f.velocity = figures.velocity;
    f.knownTrust = reading.knownTrust;
    f.lowestDecider = reading.lowestDecider;
    f.heardFromCustomer = figures.heardFromCustomer;
    f.carries = figures.carries;
    f.decidersKnown = reading.decidersKnown;
    f.decidersExpected = reading.decidersExpected;
    for (const PersonFigures &person : figures.people) {
        if (person.kind != StakeholderKind::Person || !person.active)
            continue;
        ++f.people;
        f.peopleKnown += person.hasEvidence ? 1 : 0;
    }
    LAARI_ASSIGN(f.latePromises, latePromises(book, account, day));
    f.lastContact = figures.lastContact;
    LAARI_ASSIGN(const std::optional<Review> before, reviewBefore(book, account, day));
    f.since = before ? before->day : day - portfolioDays;
    return f;
}

Result<std::vector<PortfolioRow>> rowsToReview(const Book &book, Day day)
{
    LAARI_ASSIGN(std::vector<PortfolioRow> rows, portfolio(book, day, day));
    std::erase_if(rows, [](const PortfolioRow &row) { return !isReviewed(row.stage); });
    std::ranges::stable_sort(rows, std::ranges::greater(), &PortfolioRow::countedRevenue);
    return rows;
}

Result<std::optional<Review>> reviewBefore(const Book &book, AccountId account, Day day)
{
    return newestBefore(day, [&](std::optional<ReviewId> before) { return book.reviews().latestOf(account, before); });
}

Result<std::optional<Review>> portfolioReviewBefore(const Book &book, Day day)
{
    return newestBefore(day, [&](std::optional<ReviewId> before) { return book.reviews().latestOfPortfolio(before); });
}

Result<std::optional<Review>> reviewDecidedBefore(const Book &book, std::optional<AccountId> account,
                                                  std::optional<ReviewId> now, Day day)
{
    std::optional<ReviewId> before = now;
    for (;;) {
        LAARI_ASSIGN(std::optional<Review> last,
                     account ? book.reviews().latestOf(*account, before) : book.reviews().latestOfPortfolio(before));
        if (!last || last->day < day || (last->day == day && last->finishedOn))
            return last;
        before = last->id;
    }
}

Result<std::vector<ReviewMovement>> movementSince(const Book &book, ReviewId review, Day today)
{
    LAARI_ASSIGN(const Review found, book.reviews().find(review));
    LAARI_ASSIGN(const std::vector<ReviewFigures> then, book.reviews().figuresOf(review));
    LAARI_ASSIGN(std::vector<PortfolioRow> rows, portfolio(book, today, std::min(found.day, today)));
    QHash<AccountId, size_t> places;
    for (size_t i = 0; i < rows.size(); ++i)
        places.insert(rows[i].id, i);
    std::vector<ReviewMovement> movements;
    for (const ReviewFigures &each : then) {
        const auto place = places.constFind(each.account);
        if (place != places.constEnd())
            movements.push_back({each, rows[*place]});
    }
    return movements;
}

void compareWith(std::vector<PortfolioRow> &rows, const std::vector<ReviewFigures> &seen)
{
    QHash<AccountId, PortfolioPast> then;
    for (const ReviewFigures &each : seen)
        then.insert(each.account, {each.trust, each.cx});
    for (PortfolioRow &row : rows)
        if (const auto at = then.constFind(row.id); at != then.constEnd())
            row.before = *at;
}

namespace {

Result<std::vector<AgreedLine>> linesOf(const Book &book, const std::vector<ReviewDecision> &decisions, Day today)
{
    LAARI_ASSIGN(const std::vector<OwnPerson> ownPeople, book.ownPeople().all());
    std::vector<AgreedLine> lines;
    QHash<ReviewId, Day> days;
    for (const ReviewDecision &decision : decisions) {
        AgreedLine line;
        line.decision = decision;
        if (!days.contains(decision.review)) {
            LAARI_ASSIGN(const Review review, book.reviews().find(decision.review));
            days.insert(decision.review, review.day);
        }
        line.decidedOn = days.value(decision.review);
        if (decision.account) {
            LAARI_ASSIGN(const Account account, book.accounts().find(*decision.account));
            line.accountName = account.name;
        }
        if (decision.followUp) {
            LAARI_ASSIGN(line.followUp, book.followUps().find(*decision.followUp));
            const auto who = line.followUp->who;
            for (const OwnPerson &own : ownPeople)
                if (own.id == who)
                    line.whoName = own.name;
        }
        line.outcome = outcomeOf(decision, line.followUp, today);
        lines.push_back(std::move(line));
    }
    return lines;
}

} // namespace

Result<std::vector<AgreedLine>> agreedIn(const Book &book, ReviewId review, Day today)
{
    LAARI_TRY(book.reviews().find(review));
    LAARI_ASSIGN(const std::vector<ReviewDecision> decisions, book.reviews().decisionsOf(review));
    return linesOf(book, decisions, today);
}

Result<std::vector<AgreedLine>> agreedBefore(const Book &book, AccountId account, std::optional<ReviewId> now,
                                             Day today)
{
    LAARI_ASSIGN(std::vector<ReviewDecision> decisions, book.reviews().decisionsOfAccount(account));
    if (now) {
        LAARI_ASSIGN(const Review opened, book.reviews().find(*now));
        const auto last = std::tuple(opened.day, opened.id);
        QHash<ReviewId, Day> days;
        for (const ReviewDecision &each : decisions)
            if (!days.contains(each.review)) {
                LAARI_ASSIGN(const Review review, book.reviews().find(each.review));
                days.insert(each.review, review.day);
            }
        std::erase_if(decisions, [&](const ReviewDecision &each) {
            return std::tuple(days.value(each.review), each.review) >= last;
        });
    }
    if (decisions.empty())
        return std::vector<AgreedLine>();
    const ReviewId newest = decisions.front().review;
    LAARI_ASSIGN(std::vector<AgreedLine> lines, linesOf(book, decisions, today));
    std::erase_if(lines, [&](const AgreedLine &line) { return line.decision.review != newest && !line.isOpen(); });
    return lines;
}

Result<std::vector<AgreedLine>> portfolioAgreedBefore(const Book &book, std::optional<ReviewId> now, Day today)
{
    Day day = today;
    if (now) {
        LAARI_ASSIGN(const Review opened, book.reviews().find(*now));
        day = opened.day;
    }
    LAARI_ASSIGN(const std::optional<Review> earlier, portfolioReviewBefore(book, day));
    LAARI_ASSIGN(std::optional<Review> before, reviewDecidedBefore(book, {}, now, day));
    std::vector<AgreedLine> all;
    for (bool newest = true; before; newest = false) {
        LAARI_ASSIGN(std::vector<AgreedLine> lines, agreedIn(book, before->id, today));
        if (!newest)
            std::erase_if(lines, [](const AgreedLine &line) { return !line.isOpen(); });
        all.insert(all.end(), lines.begin(), lines.end());
        if (earlier && before->id == earlier->id)
            break;
        LAARI_ASSIGN(before, reviewDecidedBefore(book, {}, before->id, before->day));
    }
    return all;
}

} // namespace laari::insight
