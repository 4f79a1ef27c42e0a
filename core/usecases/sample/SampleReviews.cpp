// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/sample/SampleReviews.h"

#include "core/insight/AccountFigures.h"
#include "core/insight/Reviews.h"
#include "core/usecases/sample/StoryScript.h"

#include <algorithm>

namespace laari::usecases::sample {

namespace {

constexpr const char *accountWithGoal = "Lumivaara Pharma Oy";
constexpr int goalDays = 270;

struct AgreedScript {
    const char *account = ""; ///< empty: of the whole
    Phrase what;
    DecisionState state = DecisionState::Open;
    int dueDaysAgo = 0; ///< of a follow-up, when it was due; less than nothing: it is to come
    bool followUp = false;
    bool done = false;
    bool withCustomer = false;
};

struct ReviewScript {
    int daysAgo = 0;
    int nextInDays = 0; ///< 0: none
    const char *account = "";
    Phrase notes;
    std::vector<AgreedScript> agreed;
};

const std::vector<ReviewScript> &reviewScripts()
{
    static const std::vector<ReviewScript> scripts = {
        {84,
         5,
         "",
         {"Muista kysyä Ainolta hissiurakan aikataulusta.", "Remember to ask Aino about the lift contract's schedule."},
         {{"",
           {"Jokaista päättäjää tavataan vähintään kerran neljänneksessä",
            "Every decision maker is met once a quarter"},
           DecisionState::Open},
          {"Tunturin Teräs Oy",
           {"Toimituskumppani vaihdetaan, jos kolmas toimitus myöhästyy",
            "The delivery partner goes if a third delivery is late"},
           DecisionState::CarriedOut},
          {"Lumivaara Pharma Oy",
           {"Tapaa laatujohtaja ja käy poikkeamat läpi", "Meet the head of quality and go through the deviations"},
           DecisionState::Open,
           20,
           true,
           true},
          {"Saimaan Sellu Oyj",
           {"Sovi johdon tapaaminen kevään huoltoseisokista",
            "Agree on a meeting of the managements about the spring stop"},
           DecisionState::Open,
           -18,
           true,
           false},
          {"Kuusiston Meijeri Oy",
           {"Kerro korjaussuunnitelmasta koko hankinnalle", "Tell all of purchasing about the repair plan"},
           DecisionState::Open,
           6,
           true,
           false}}},
        {33,
         58,
         "Saimaan Sellu Oyj",
         {},
         {{"Saimaan Sellu Oyj",
           {"Varaosien lupaukset kirjataan ja niitä seurataan viikoittain",
            "Promises of spare parts are recorded and followed weekly"},
           DecisionState::CarriedOut,
           0,
           false,
           false,
           true},
          {"Saimaan Sellu Oyj",
           {"Tapaa uusi hankintajohtaja", "Meet the new head of purchasing"},
           DecisionState::Open,
           -4,
           true,
           false}}},
    };
    return scripts;
}

QString text(const Phrase &phrase, const SampleOptions &options)
{
    return QString::fromUtf8(options.language == SampleLanguage::Finnish ? phrase.finnish : phrase.english);
}

Result<void> agree(WriteUnit &unit, const SampleOptions &options, ReviewId review, Day day,
                   std::optional<AccountId> account, OwnPersonId who, const AgreedScript &script)
{
    ReviewDecision decision;
    decision.review = review;
    decision.account = account;
    decision.what = text(script.what, options);
    decision.withCustomer = script.withCustomer;
    if (script.followUp && account) {
        FollowUp followUp;
        followUp.account = *account;
        followUp.what = decision.what;
        followUp.who = who;
        followUp.due = options.today - script.dueDaysAgo;
        followUp.enteredOn = day;
        if (script.done)
            followUp.doneOn = followUp.due - 2;
        LAARI_ASSIGN(decision.followUp, unit.followUps().insert(followUp));
        decision.kind = AgreedKind::FollowUp;
    }
    LAARI_ASSIGN(decision.id, unit.reviews().insert(decision));
    decision.state = script.state;
    decision.settledOn = options.today - 12;
    return script.followUp ? Result<void>() : unit.reviews().update(decision);
}

/// Set when the portfolio was reviewed, for the account whose trust the deviations took.
Result<void> writeGoal(Book &book, AccountId account, Day setOn)
{
    LAARI_ASSIGN(const insight::AccountFigures then, insight::accountFigures(book, account, setOn));
    TrustGoal goal;
    goal.account = account;
    goal.level = 50;
    goal.deciders = then.reading.decidersKnown + 1;
    goal.setOn = setOn;
    goal.due = setOn + goalDays;
    goal.trustThen = MicroPoints::fromPoints(then.reading.trust);
    goal.decidersThen = then.reading.decidersKnown;
    LAARI_TRY(book.write(ActionKind::MakeSample, [&](WriteUnit &unit) { return unit.trustGoals().set(goal); }));
    return {};
}

} // namespace

Result<void> writeReviews(Book &book, const SampleOptions &options)
{
    LAARI_ASSIGN(const std::vector<Account> accounts, book.accounts().all());
    LAARI_ASSIGN(const std::vector<OwnPerson> own, book.ownPeople().all());
    const auto named = [&](const char *name) -> std::optional<AccountId> {
        const auto found = std::ranges::find(accounts, QString::fromUtf8(name), &Account::name);
        return found == accounts.end() ? std::nullopt : std::optional(found->id);
    };
    for (const ReviewScript &script : reviewScripts()) {
        Review review;
        review.day = options.today - script.daysAgo;
        review.finishedOn = review.day;
        review.account = named(script.account);
        review.kind = review.account ? ReviewKind::Account : ReviewKind::Portfolio;
        review.notes = *script.notes.finnish ? text(script.notes, options) : QString();
        if (script.nextInDays > 0)
            review.next = options.today + script.nextInDays;
        for (size_t i = 0; i < std::min<size_t>(own.size(), 3); ++i)
            review.participants.push_back({own[i].id, {}, {}});
        std::vector<ReviewFigures> figures;
        for (const Account &account : accounts) {
            if (review.account ? account.id != *review.account : !insight::isReviewed(account.stageOn(review.day)))
                continue;
            LAARI_ASSIGN(ReviewFigures seen, insight::reviewFigures(book, account.id, review.day));
            figures.push_back(std::move(seen));
        }
        const auto write = [&](WriteUnit &unit) -> Result<void> {
            LAARI_ASSIGN(const ReviewId id, unit.reviews().insert(review, figures));
            for (const AgreedScript &each : script.agreed)
                LAARI_TRY(agree(unit, options, id, review.day, named(each.account), own.front().id, each));
            return {};
        };
        LAARI_TRY(book.write(ActionKind::MakeSample, write));
    }
    if (const auto account = named(accountWithGoal))
        LAARI_TRY(writeGoal(book, *account, options.today - reviewScripts().front().daysAgo));
    return {};
}

} // namespace laari::usecases::sample
