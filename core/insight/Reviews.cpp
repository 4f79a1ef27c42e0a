// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/Reviews.h"

#include "core/insight/AccountFigures.h"
#include "core/insight/Statement.h"

#include <QHash>

#include <algorithm>
#include <functional>

namespace laari::insight {

namespace {

CauseSource sourceOf(trust::EntryKind kind)
{
    switch (kind) {
    case trust::EntryKind::OpeningEstimate: return CauseSource::OpeningEstimate;
    case trust::EntryKind::Survey: return CauseSource::Survey;
    case trust::EntryKind::Touchpoint: break;
    }
    return CauseSource::Touchpoint;
}

/// Under half a point nothing is seen of it.
constexpr double leastCause = 0.5;

std::vector<ReviewCause> largest(const trust::Change &change)
{
    std::vector<ReviewCause> causes;
    for (const trust::Cause &cause : change.causes)
        if (causes.size() < reviewCauses && std::abs(cause.points) >= leastCause)
            causes.push_back({sourceOf(cause.entry.kind), cause.entry.value, cause.points, cause.cushioned});
    return causes;
}

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

} // namespace

Result<ReviewFigures> reviewFigures(const Book &book, AccountId account, Day day, Day since)
{
    LAARI_ASSIGN(const Account found, book.accounts().find(account));
    LAARI_ASSIGN(const AccountFigures figures, accountFigures(book, account, day));
    LAARI_ASSIGN(const trust::Change change, whyChanged(book, account, since, day));
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
    f.since = since;
    f.causes = largest(change);
    return f;
}

Result<std::vector<PortfolioRow>> rowsToReview(const Book &book, Day day)
{
    LAARI_ASSIGN(std::vector<PortfolioRow> rows, portfolio(book, day, day));
    std::erase_if(rows, [](const PortfolioRow &row) { return !isReviewed(row.stage); });
    std::ranges::stable_sort(rows, std::ranges::greater(), &PortfolioRow::countedRevenue);
    return rows;
}

Result<Day> lookBackFrom(const Book &book, AccountId account, Day day)
{
    std::optional<ReviewId> before;
    for (;;) { // more than one review on the day itself is rare
        LAARI_ASSIGN(const std::optional<Review> last, book.reviews().latestOf(account, before));
        if (!last)
            return day - portfolioDays;
        if (last->day < day)
            return last->day;
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

Result<std::vector<LastSeen>> lastSeen(const Book &book, std::optional<ReviewId> before)
{
    LAARI_ASSIGN(const std::vector<Review> reviews, book.reviews().all());
    auto review = reviews.cbegin();
    if (before) {
        review = std::ranges::find(reviews, *before, &Review::id);
        if (review != reviews.cend())
            ++review;
    }
    LAARI_ASSIGN(const std::vector<Account> accounts, book.accounts().all());
    QHash<AccountId, LastSeen> seen;
    for (; review != reviews.cend() && size_t(seen.size()) < accounts.size(); ++review) {
        LAARI_ASSIGN(const std::vector<ReviewFigures> figures, book.reviews().figuresOf(review->id));
        for (const ReviewFigures &each : figures)
            if (!seen.contains(each.account))
                seen.insert(each.account, {review->id, review->day, each});
    }
    std::vector<LastSeen> list;
    for (const Account &account : accounts)
        if (const auto at = seen.constFind(account.id); at != seen.constEnd())
            list.push_back(*at);
    return list;
}

Result<std::vector<AgreedLine>> agreedIn(const Book &book, ReviewId review, Day today)
{
    LAARI_TRY(book.reviews().find(review));
    LAARI_ASSIGN(const std::vector<ReviewDecision> decisions, book.reviews().decisionsOf(review));
    LAARI_ASSIGN(const std::vector<OwnPerson> ownPeople, book.ownPeople().all());
    std::vector<AgreedLine> lines;
    for (const ReviewDecision &decision : decisions) {
        AgreedLine line;
        line.decision = decision;
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

} // namespace laari::insight
