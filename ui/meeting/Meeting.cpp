// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/Meeting.h"

#include "core/insight/Statement.h"

#include <algorithm>

namespace laari::ui {

namespace {

constexpr int shownYears = 3;

std::vector<insight::AgreedLine> ofAccount(std::vector<insight::AgreedLine> lines, AccountId account)
{
    std::erase_if(lines, [&](const insight::AgreedLine &line) { return line.decision.account != account; });
    return lines;
}

} // namespace

Meeting::Meeting(Book &book, MeetingPlan plan) : m_book(book), m_plan(std::move(plan)) {}

Result<void> Meeting::begin()
{
    if (m_plan.review) {
        LAARI_ASSIGN(const Review review, m_book.reviews().find(*m_plan.review));
        m_plan.account = review.account;
        if (m_plan.accounts.empty()) {
            LAARI_ASSIGN(const std::vector<ReviewFigures> seen, m_book.reviews().figuresOf(review.id));
            for (const ReviewFigures &each : seen)
                m_plan.accounts.push_back(each.account);
        }
        if (review.finishedOn)
            m_plan.review.reset();
        return {};
    }
    LAARI_ASSIGN(const std::optional<Review> begun, todays());
    if (begun && !begun->finishedOn)
        m_plan.review = begun->id;
    return {};
}

Result<std::optional<Review>> Meeting::todays() const
{
    std::optional<Review> found;
    LAARI_ASSIGN(const std::vector<Review> all, m_book.reviews().all());
    for (const Review &review : all) {
        const bool better = !found || (found->finishedOn && !review.finishedOn);
        if (!better || review.day != today() || review.account != m_plan.account)
            continue;
        LAARI_ASSIGN(const std::vector<ReviewFigures> seen, m_book.reviews().figuresOf(review.id));
        const auto looked = [&](AccountId account) {
            return std::ranges::find(seen, account, &ReviewFigures::account) != seen.end();
        };
        if (std::ranges::all_of(m_plan.accounts, looked)) // else what is agreed of the others had no place in it
            found = review;
    }
    return found;
}

std::optional<ReviewId> Meeting::review() const
{
    return m_plan.review && m_book.reviews().find(*m_plan.review) ? m_plan.review : std::nullopt;
}

Result<std::optional<Review>> Meeting::previous() const
{
    Day day = today();
    if (const auto now = review()) {
        LAARI_ASSIGN(const Review found, m_book.reviews().find(*now));
        day = found.day;
    }
    return m_plan.account ? insight::reviewBefore(m_book, *m_plan.account, day)
                          : insight::portfolioReviewBefore(m_book, day);
}

Result<std::optional<Review>> Meeting::decidedBefore() const
{
    Day day = today();
    if (const auto now = review()) {
        LAARI_ASSIGN(const Review found, m_book.reviews().find(*now));
        day = found.day;
    }
    return insight::reviewDecidedBefore(m_book, m_plan.account, review(), day);
}

Result<std::vector<insight::AgreedLine>> Meeting::agreedBefore() const
{
    return m_plan.account ? insight::agreedBefore(m_book, *m_plan.account, review(), today())
                          : insight::portfolioAgreedBefore(m_book, review(), today());
}

Result<std::vector<insight::AgreedLine>> Meeting::agreedNow() const
{
    const std::optional<ReviewId> now = review();
    if (!now)
        return std::vector<insight::AgreedLine>();
    return insight::agreedIn(m_book, *now, today());
}

Result<std::vector<insight::PortfolioRow>> Meeting::rows(Day &earlier) const
{
    LAARI_ASSIGN(const std::optional<Review> before, previous());
    earlier = before ? std::min(before->day, today()) : today() - insight::portfolioDays;
    LAARI_ASSIGN(std::vector<insight::PortfolioRow> all, insight::portfolio(m_book, today(), earlier));
    if (before) {
        LAARI_ASSIGN(const std::vector<ReviewFigures> seen, m_book.reviews().figuresOf(before->id));
        insight::compareWith(all, seen);
    }
    std::erase_if(all, [&](const insight::PortfolioRow &row) {
        return std::ranges::find(m_plan.accounts, row.id) == m_plan.accounts.end();
    });
    return all;
}

Result<MeetingAccount> Meeting::account(size_t index) const
{
    const AccountId id = m_plan.accounts[index];
    const Day now = today();
    MeetingAccount shown;
    LAARI_ASSIGN(shown.account, m_book.accounts().find(id));
    LAARI_ASSIGN(shown.figures, insight::accountFigures(m_book, id, now));
    shown.since = now - insight::portfolioDays;
    LAARI_ASSIGN(const std::optional<Review> last, insight::reviewBefore(m_book, id, now));
    std::optional<insight::SeenThen> seenThen;
    if (last) {
        LAARI_ASSIGN(const std::vector<ReviewFigures> seen, m_book.reviews().figuresOf(last->id));
        for (const ReviewFigures &each : seen)
            if (each.account == id)
                shown.last = insight::LastSeen{last->id, last->day, each};
        shown.since = last->day;
        if (shown.last)
            seenThen = insight::SeenThen{last->startedAt, shown.last->figures.trust};
    }
    LAARI_ASSIGN(shown.before, insight::agreedBefore(m_book, id, review(), now));
    LAARI_ASSIGN(shown.goal, insight::accountGoal(m_book, shown.figures));
    LAARI_ASSIGN(shown.timeline, insight::accountTimeline(m_book, id, now - 365 * shownYears, now,
                                                          insight::daysShownAhead(shown.goal, now)));
    LAARI_ASSIGN(const trust::Parameters parameters, m_book.settings().parameters());
    shown.model = std::make_shared<const trust::Model>(parameters);
    LAARI_ASSIGN(shown.story, insight::changeStory(m_book, id, shown.since, now, now, seenThen));
    LAARI_ASSIGN(shown.coverage, insight::coverage(m_book, id, now));
    for (const insight::PersonFigures &person : shown.figures.people)
        shown.names.insert(person.id, person.name);
    LAARI_ASSIGN(shown.promises, insight::promisesOf(m_book, id));
    std::erase_if(shown.promises,
                  [](const insight::PromiseLine &line) { return line.promise.state != PromiseState::Open; });
    LAARI_ASSIGN(std::vector<insight::AgreedLine> agreed, agreedNow());
    shown.agreed = ofAccount(std::move(agreed), id);
    return shown;
}

Result<ReviewId> Meeting::ensureReview(const usecases::ReviewProgress &progress)
{
    if (const std::optional<ReviewId> now = review())
        return *now;
    Review fresh;
    fresh.kind = m_plan.account ? ReviewKind::Account : ReviewKind::Portfolio;
    fresh.account = m_plan.account;
    LAARI_ASSIGN(const std::optional<OwnPersonId> author, m_book.settings().author());
    if (author)
        fresh.participants.push_back({author, {}, {}});
    LAARI_ASSIGN(m_plan.review, usecases::startReview(m_book, fresh, m_plan.accounts, progress));
    return *m_plan.review;
}

Result<void> Meeting::agree(std::optional<AccountId> account, const Agreement &agreement, usecases::AgreedWith with,
                            const usecases::ReviewProgress &progress)
{
    LAARI_ASSIGN(const ReviewId review, ensureReview(progress));
    if (!account && m_plan.account)
        account = m_plan.account;
    if (!account || !agreement.isFollowUp()) {
        LAARI_TRY(usecases::addDecision(m_book, review, account, agreement.what, with));
        return {};
    }
    FollowUp followUp;
    followUp.account = *account;
    followUp.what = agreement.what;
    followUp.who = agreement.who;
    followUp.due = *agreement.due;
    LAARI_TRY(usecases::addReviewFollowUp(m_book, review, followUp, with));
    return {};
}

Result<void> Meeting::meetAgain(std::optional<Day> next, const usecases::ReviewProgress &progress)
{
    LAARI_ASSIGN(const ReviewId id, ensureReview(progress));
    LAARI_ASSIGN(Review review, m_book.reviews().find(id));
    review.next = next;
    return usecases::editReview(m_book, review);
}

Result<void> Meeting::finish()
{
    const std::optional<ReviewId> now = review();
    return now ? usecases::finishReview(m_book, *now) : Result<void>();
}

} // namespace laari::ui
