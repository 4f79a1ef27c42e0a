// SPDX-License-Identifier: GPL-3.0-or-later
// What holds between a review, what was agreed in it and its accounts: refused, found and mended.
#include "BookFixture.h"
#include "RawSqlite.h"
#include "core/store/Salvage.h"

#include <QFile>

namespace laari {

namespace {

/// Reviews 1 (of account 1) and 2 (of accounts 1 and 2, not of 3). Agreed: 1 in the first, a follow-up; in the second 2
/// of account 2, and 3, a follow-up, of account 1.
class ReviewRulesTest : public BookTest {
protected:
    ReviewRulesTest()
    {
        for (const char *name : {"A", "B", "C"})
            accounts.push_back(addAccount(QString::fromLatin1(name)));
        ofOne = addReview(ReviewKind::Account, {accounts[0]});
        ofSome = addReview(ReviewKind::Portfolio, {accounts[0], accounts[1]});
        write([&](WriteUnit &unit) -> Result<void> {
            FollowUp followUp;
            followUp.account = accounts[0];
            followUp.what = QStringLiteral("Soita");
            followUp.due = today + 5;
            for (const ReviewId review : {ofOne, ofSome}) {
                if (review == ofSome)
                    LAARI_TRY(unit.reviews().insert(agreed(review, accounts[1])));
                ReviewDecision decision = agreed(review, accounts[0]);
                decision.kind = AgreedKind::FollowUp;
                LAARI_ASSIGN(decision.followUp, unit.followUps().insert(followUp));
                LAARI_TRY(unit.reviews().insert(decision));
            }
            return {};
        });
    }
    ReviewId addReview(ReviewKind kind, const std::vector<AccountId> &seen)
    {
        ReviewId id;
        write([&](WriteUnit &unit) -> Result<void> {
            Review review;
            review.kind = kind;
            review.day = today;
            if (kind == ReviewKind::Account)
                review.account = seen.front();
            std::vector<ReviewFigures> figures;
            for (const AccountId account : seen) {
                figures.emplace_back().account = account;
                figures.back().since = today - 90;
            }
            LAARI_ASSIGN(id, unit.reviews().insert(review, figures));
            return {};
        });
        return id;
    }
    static ReviewDecision agreed(ReviewId review, std::optional<AccountId> account)
    {
        ReviewDecision decision;
        decision.review = review;
        decision.account = account;
        decision.what = QStringLiteral("Sovittu");
        return decision;
    }
    Result<DecisionId> insert(const ReviewDecision &decision)
    {
        DecisionId id;
        const auto written = book->write(ActionKind::AddDecision, [&](WriteUnit &unit) -> Result<void> {
            LAARI_ASSIGN(id, unit.reviews().insert(decision));
            return {};
        });
        if (!written)
            return fail(written.error());
        return id;
    }

    std::vector<AccountId> accounts;
    ReviewId ofOne;
    ReviewId ofSome;
};

TEST_F(ReviewRulesTest, WhatIsAgreedIsOfAnAccountThatWasLookedAt)
{
    EXPECT_EQ(errorOf(insert(agreed(ofSome, accounts[2]))), ErrorCode::NotFound);
    EXPECT_EQ(errorOf(insert(agreed(ofOne, accounts[1]))), ErrorCode::NotFound);
    EXPECT_EQ(must(book->reviews().decision(must(insert(agreed(ofSome, {}))))).account, std::nullopt) << "of the whole";
    EXPECT_EQ(must(book->reviews().decision(must(insert(agreed(ofOne, {}))))).account, accounts[0])
        << "there is no whole in a review of one";
    EXPECT_EQ(must(book->verify()), QStringList());
}

TEST_F(ReviewRulesTest, WhatIsWrongIsFoundAndMended)
{
    const struct {
        const char *damage;
        const char *found;
        const char *look; ///< at what was mended
        const char *then;
    } cases[] = {
        {"UPDATE review SET account_id = NULL WHERE id = 1", "review 1: of an account, and none is named",
         "SELECT kind, account_id FROM review WHERE id = 1", "account|1"},
        {"UPDATE review SET account_id = NULL WHERE id = 1; DELETE FROM review_account WHERE review_id = 1",
         "review 1: of an account, and none is named",
         "SELECT r.kind, d.what FROM review r JOIN review_decision d ON d.review_id = r.id WHERE r.id = 1",
         "portfolio|Sovittu"},
        {"UPDATE review_decision SET account_id = 3 WHERE id = 2",
         "decision 2: of an account at which its review did not look",
         "SELECT ifnull(account_id, 'whole') FROM review_decision WHERE id = 2", "whole"},
        {"UPDATE review_decision SET account_id = 2 WHERE id = 3", "decision 3: its follow-up is of another account",
         "SELECT account_id, follow_up_id FROM review_decision WHERE id = 3", "1|2"},
        {"UPDATE follow_up SET account_id = 3 WHERE id = 2", "decision 3: its follow-up is of another account",
         "SELECT account_id, ifnull(follow_up_id, 'none') FROM review_decision WHERE id = 3", "1|none"},
    };
    book.reset();
    const QByteArray sound = contentOf(pathOf("book.laari"));
    for (const auto &each : cases) {
        SCOPED_TRACE(each.damage);
        QFile file(pathOf("book.laari"));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly) && file.write(sound) == sound.size());
        file.close();
        {
            RawSqlite(pathOf("book.laari")).run(each.damage);
        }
        EXPECT_TRUE(must(open(pathOf("book.laari"))->verify()).contains(QString::fromLatin1(each.found)))
            << must(open(pathOf("book.laari"))->verify()).join(u'\n').toStdString();
        const QString mended = pathOf("mended.laari");
        QFile::remove(mended);
        EXPECT_EQ(must(salvage(pathOf("book.laari"), mended, clock, uids)).problems, QStringList());
        EXPECT_EQ(RawSqlite(mended).one(each.look), QString::fromLatin1(each.then));
    }
}

} // namespace
} // namespace laari
