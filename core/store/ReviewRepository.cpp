// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/ReviewRepository.h"

#include "core/model/Codes.h"
#include "core/store/RowCheck.h"
#include "core/store/StoreContextImpl.h"
#include "core/store/Validation.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <map>

namespace laari {

namespace {

const std::string selectReviews =
    "SELECT id, uid, kind, account_id, name, day, started_at_ms, finished_on, next_on, notes FROM review r ";
const std::string newestFirst = " ORDER BY day DESC, id DESC";
/// Of the review ?1, or everything where that is none.
const std::string earlierThan = "(?1 IS NULL OR (r.day, r.id) < (SELECT day, id FROM review WHERE id = ?1))";
const std::string selectDecisions =
    "SELECT id, uid, review_id, account_id, kind, what, follow_up_id, state, settled_on, "
    "with_customer FROM review_decision ";

Review readReview(sql::Statement &row)
{
    Review r;
    sql::Columns(row).intoAll(r.id, r.uid, r.kind, r.account, r.name, r.day, r.startedAt, r.finishedOn, r.next,
                              r.notes);
    return r;
}

ReviewDecision readDecision(sql::Statement &row)
{
    ReviewDecision d;
    sql::Columns(row).intoAll(d.id, d.uid, d.review, d.account, d.kind, d.what, d.followUp, d.state, d.settledOn,
                              d.withCustomer);
    return d;
}

std::optional<MicroPoints> micro(const std::optional<double> &value)
{
    return value ? std::optional(MicroPoints::fromPoints(*value)) : std::nullopt;
}

std::optional<double> points(const std::optional<MicroPoints> &value)
{
    return value ? std::optional(value->toPoints()) : std::nullopt;
}

ReviewFigures readFigures(sql::Statement &row)
{
    ReviewFigures f;
    sql::Columns columns(row);
    columns.intoAll(f.account, f.stage, f.field, f.annualRevenue);
    for (double *each : {&f.trust, &f.belief, &f.distrust, &f.unknown, &f.velocity})
        *each = columns.next<MicroPoints>().toPoints();
    for (std::optional<double> *each : {&f.cx, &f.knownTrust, &f.lowestDecider, &f.heardFromCustomer})
        *each = points(columns.next<std::optional<MicroPoints>>());
    columns.intoAll(f.carries, f.decidersKnown, f.decidersExpected, f.peopleKnown, f.people, f.latePromises,
                    f.lastContact, f.since);
    return f;
}

Result<Review> checkedReview(StoreContext &context, Review r)
{
    LAARI_ASSIGN(r.name, checkedLine(r.name));
    LAARI_ASSIGN(r.notes, checkedNote(r.notes));
    LAARI_TRY(checkNotFuture(r.day, context.clock));
    LAARI_TRY(checkNotFuture(r.finishedOn, context.clock));
    if (r.finishedOn && *r.finishedOn < r.day)
        r.finishedOn = r.day;
    if (r.next) {
        LAARI_TRY(checkDay(*r.next));
        if (*r.next <= r.day)
            return fail(ErrorCode::NextReviewTooEarly);
    }
    for (ReviewParticipant &each : r.participants) {
        LAARI_TRY(checkThere(context.db, "own_person", each.own));
        LAARI_TRY(checkThere(context.db, "stakeholder", each.person));
        LAARI_ASSIGN(each.name, each.own || each.person ? Result<QString>(QString()) : checkedLine(each.name));
    }
    return r;
}

Result<QString> checkedDecision(const QString &what)
{
    if (what.trimmed().isEmpty())
        return fail(ErrorCode::DecisionEmpty);
    return checkedName(what);
}

/// NotFound, where the review did not look at the account.
Result<void> checkLookedAt(sql::Connection &db, ReviewId review, const std::optional<AccountId> &account)
{
    if (!account)
        return {};
    LAARI_ASSIGN(
        const std::optional<qint64> found,
        db.value<qint64>("SELECT id FROM review_account WHERE review_id = ? AND account_id = ?", review, *account));
    if (!found)
        return fail(ErrorCode::NotFound, {QStringLiteral("review_account")});
    return {};
}

Unexpected notFound(const char *what)
{
    return fail(ErrorCode::NotFound, {QLatin1String(what)});
}

std::optional<Review> firstOf(const std::vector<Review> &reviews)
{
    return reviews.empty() ? std::optional<Review>() : std::optional(reviews.front());
}

} // namespace

Result<std::vector<Review>> ReviewRepository::withParticipants(std::vector<Review> reviews) const
{
    for (Review &review : reviews) {
        const auto read = [](sql::Statement &row) {
            ReviewParticipant each;
            sql::Columns(row).intoAll(each.own, each.person, each.name);
            return each;
        };
        LAARI_ASSIGN(review.participants, m_context.db.all<ReviewParticipant>(
                                              "SELECT own_person_id, stakeholder_id, name FROM review_participant "
                                              "WHERE review_id = ? ORDER BY id",
                                              read, review.id));
    }
    return reviews;
}

Result<Review> ReviewRepository::find(ReviewId id) const
{
    LAARI_ASSIGN(std::vector<Review> found, m_context.db.all<Review>(selectReviews + "WHERE id = ?", readReview, id));
    if (found.empty())
        return notFound("review");
    LAARI_ASSIGN(found, withParticipants(std::move(found)));
    return found.front();
}

Result<std::vector<Review>> ReviewRepository::all() const
{
    LAARI_ASSIGN(std::vector<Review> found, m_context.db.all<Review>(selectReviews + newestFirst, readReview));
    return withParticipants(std::move(found));
}

Result<std::optional<Review>> ReviewRepository::latestOf(AccountId account, std::optional<ReviewId> before) const
{
    LAARI_ASSIGN(std::vector<Review> found,
                 m_context.db.all<Review>(selectReviews + "WHERE " + earlierThan +
                                              " AND EXISTS (SELECT 1 FROM review_account WHERE review_id = r.id AND "
                                              "account_id = ?2)" +
                                              newestFirst + " LIMIT 1",
                                          readReview, before, account));
    LAARI_ASSIGN(found, withParticipants(std::move(found)));
    return firstOf(found);
}

Result<std::optional<Review>> ReviewRepository::latestOfPortfolio(std::optional<ReviewId> before) const
{
    LAARI_ASSIGN(std::vector<Review> found,
                 m_context.db.all<Review>(selectReviews + "WHERE " + earlierThan + " AND r.kind = 'portfolio'" +
                                              newestFirst + " LIMIT 1",
                                          readReview, before));
    LAARI_ASSIGN(found, withParticipants(std::move(found)));
    return firstOf(found);
}

Result<std::vector<Review>> ReviewRepository::dueUntil(Day day) const
{
    LAARI_ASSIGN(std::vector<Review> found,
                 m_context.db.all<Review>(selectReviews +
                                              "WHERE next_on <= ? AND NOT EXISTS (SELECT 1 FROM review l WHERE "
                                              "l.kind = r.kind AND l.account_id IS r.account_id AND "
                                              "(l.day, l.id) > (r.day, r.id)) ORDER BY next_on, id",
                                          readReview, day));
    return withParticipants(std::move(found));
}

Result<std::vector<ReviewFigures>> ReviewRepository::figuresOf(ReviewId id) const
{
    return m_context.db.all<ReviewFigures>(
        "SELECT account_id, stage, field, annual_revenue_cents, trust, belief, distrust, unknown, velocity, cx, "
        "known_trust, lowest_decider, heard_from_customer, carries, deciders_known, deciders_expected, people_known, "
        "people, late_promises, last_contact, since FROM review_account WHERE review_id = ? ORDER BY id",
        readFigures, id);
}

Result<std::vector<ReviewDecision>> ReviewRepository::decisionsOf(ReviewId id) const
{
    return m_context.db.all<ReviewDecision>(selectDecisions + "WHERE review_id = ? ORDER BY id", readDecision, id);
}

Result<std::vector<ReviewDecision>> ReviewRepository::decisionsOfAccount(AccountId id) const
{
    return m_context.db.all<ReviewDecision>(
        selectDecisions + "WHERE account_id = ? ORDER BY (SELECT day FROM review WHERE id = review_id) DESC, "
                          "review_id DESC, id",
        readDecision, id);
}

Result<ReviewDecision> ReviewRepository::decision(DecisionId id) const
{
    LAARI_ASSIGN(const std::vector<ReviewDecision> found,
                 m_context.db.all<ReviewDecision>(selectDecisions + "WHERE id = ?", readDecision, id));
    if (found.empty())
        return notFound("review_decision");
    return found.front();
}

Result<ReviewId> ReviewRepository::insert(const Review &review, const std::vector<ReviewFigures> &figures)
{
    LAARI_ASSIGN(const Review r, checkedReview(m_context, review));
    const bool ofOne = r.kind == ReviewKind::Account;
    if (figures.empty() || r.account.has_value() != ofOne ||
        (ofOne && (figures.size() > 1 || figures.front().account != *r.account)))
        return fail(ErrorCode::ReviewEmpty);
    LAARI_TRY(m_context.db.run("INSERT INTO review (uid, kind, account_id, name, day, started_at_ms, finished_on, "
                               "next_on, notes) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                               r.uid.isEmpty() ? m_context.newUid() : r.uid, r.kind, r.account, r.name, r.day,
                               r.startedAt, r.finishedOn, r.next, r.notes));
    const ReviewId id{m_context.db.lastInsertId()};
    for (const ReviewFigures &each : figures)
        LAARI_TRY(insertFigures(id, each));
    LAARI_TRY(writeParticipants(id, r.participants));
    return id;
}

Result<void> ReviewRepository::insertFigures(ReviewId id, const ReviewFigures &f)
{
    LAARI_TRY(checkThere(m_context.db, "account", std::optional(f.account)));
    LAARI_TRY(m_context.db.run(
        "INSERT INTO review_account (uid, review_id, account_id, stage, field, annual_revenue_cents, trust, belief, "
        "distrust, unknown, cx, velocity, known_trust, lowest_decider, heard_from_customer, carries, deciders_known, "
        "deciders_expected, people_known, people, late_promises, last_contact, since) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        m_context.newUid(), id, f.account, f.stage, f.field, f.annualRevenue, MicroPoints::fromPoints(f.trust),
        MicroPoints::fromPoints(f.belief), MicroPoints::fromPoints(f.distrust), MicroPoints::fromPoints(f.unknown),
        micro(f.cx), MicroPoints::fromPoints(f.velocity), micro(f.knownTrust), micro(f.lowestDecider),
        micro(f.heardFromCustomer), f.carries, f.decidersKnown, f.decidersExpected, f.peopleKnown, f.people,
        f.latePromises, f.lastContact, f.since));
    m_context.touch(f.account);
    return {};
}

Result<void> ReviewRepository::writeParticipants(ReviewId id, const std::vector<ReviewParticipant> &participants)
{
    LAARI_TRY(m_context.db.run("DELETE FROM review_participant WHERE review_id = ?", id));
    for (const ReviewParticipant &each : participants)
        LAARI_TRY(m_context.db.run("INSERT INTO review_participant (review_id, own_person_id, stakeholder_id, name) "
                                   "VALUES (?, ?, ?, ?)",
                                   id, each.own, each.person, each.name));
    return {};
}

Result<void> ReviewRepository::touchAccounts(ReviewId id)
{
    LAARI_ASSIGN(sql::Statement row,
                 m_context.db.query("SELECT account_id FROM review_account WHERE review_id = ?", id));
    for (;;) {
        LAARI_ASSIGN(const bool found, row.step());
        if (!found)
            return {};
        m_context.touch(row.column<AccountId>(0));
    }
}

Result<void> ReviewRepository::update(const Review &review)
{
    LAARI_ASSIGN(const Review before, find(review.id));
    Review r = review;
    r.uid = before.uid;
    r.kind = before.kind;
    r.account = before.account;
    r.day = before.day;
    LAARI_ASSIGN(r, checkedReview(m_context, r));
    if (r == before)
        return {};
    LAARI_TRY(m_context.db.run("UPDATE review SET name = ?, finished_on = ?, next_on = ?, notes = ? WHERE id = ?",
                               r.name, r.finishedOn, r.next, r.notes, r.id));
    if (r.participants != before.participants)
        LAARI_TRY(writeParticipants(r.id, r.participants));
    return touchAccounts(r.id);
}

Result<void> ReviewRepository::remove(ReviewId id)
{
    LAARI_TRY(find(id));
    LAARI_TRY(touchAccounts(id));
    LAARI_TRY(m_context.db.run("DELETE FROM review_decision WHERE review_id = ?", id));
    LAARI_TRY(m_context.db.run("DELETE FROM review_account WHERE review_id = ?", id));
    LAARI_TRY(m_context.db.run("DELETE FROM review WHERE id = ?", id));
    m_context.touchedEverything = true; // a review of which nothing is left to touch is gone all the same
    return {};
}

Result<DecisionId> ReviewRepository::insert(const ReviewDecision &decision)
{
    ReviewDecision d = decision;
    LAARI_ASSIGN(d.what, checkedDecision(d.what));
    LAARI_TRY(checkThere(m_context.db, "review", std::optional(d.review)));
    if (!d.account) { // in a review of one account everything is of that one
        LAARI_ASSIGN(d.account, m_context.db.value<AccountId>(
                                    "SELECT account_id FROM review WHERE id = ? AND account_id IS NOT NULL", d.review));
    }
    LAARI_TRY(checkLookedAt(m_context.db, d.review, d.account));
    if (d.followUp && (d.kind != AgreedKind::FollowUp || !d.account))
        return notFound("follow_up");
    LAARI_TRY(checkOfAccount(m_context.db, "follow_up", d.followUp, d.account.value_or(AccountId{})));
    LAARI_TRY(m_context.db.run("INSERT INTO review_decision (uid, review_id, account_id, kind, what, follow_up_id, "
                               "state, settled_on, with_customer) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                               d.uid.isEmpty() ? m_context.newUid() : d.uid, d.review, d.account, d.kind, d.what,
                               d.followUp, DecisionState::Open, std::optional<Day>(), d.withCustomer));
    const DecisionId id{m_context.db.lastInsertId()};
    LAARI_TRY(touchAccounts(d.review));
    return id;
}

Result<void> ReviewRepository::update(const ReviewDecision &decision)
{
    LAARI_ASSIGN(const ReviewDecision before, this->decision(decision.id));
    ReviewDecision d = before;
    LAARI_ASSIGN(d.what, checkedDecision(decision.what));
    d.state = decision.state;
    d.withCustomer = decision.withCustomer;
    d.settledOn.reset();
    if (d.state != DecisionState::Open)
        d.settledOn = decision.settledOn ? decision.settledOn : m_context.clock.today();
    LAARI_TRY(checkNotFuture(d.settledOn, m_context.clock));
    if (d == before)
        return {};
    LAARI_TRY(m_context.db.run(
        "UPDATE review_decision SET what = ?, state = ?, settled_on = ?, with_customer = ? WHERE id = ?", d.what,
        d.state, d.settledOn, d.withCustomer, d.id));
    return touchAccounts(d.review);
}

Result<void> ReviewRepository::remove(DecisionId id)
{
    LAARI_ASSIGN(const ReviewDecision before, decision(id));
    LAARI_TRY(m_context.db.run("DELETE FROM review_decision WHERE id = ?", id));
    return touchAccounts(before.review);
}

} // namespace laari
