// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/MicroPoints.h"
#include "core/base/Result.h"
#include "core/model/FollowUp.h"
#include "core/model/ListItem.h"
#include "core/model/Promise.h"
#include "core/model/Stakeholder.h"
#include "core/model/Touchpoint.h"
#include "core/store/Book.h"

#include <optional>
#include <vector>

namespace laari::usecases {

/// To whom a touchpoint was posted and what it does: the line after saving.
struct PostedTo {
    StakeholderId person;
    QString name; ///< empty for the organisation
    MicroPoints deposited;
    MicroPoints withdrawn;
    MicroPoints cushioned;
    MicroPoints forgiven;
    double effect = 0; ///< on that person's T
};

struct Logged {
    TouchpointId id;
    QString uid;
    bool effectKnown = false; ///< false: saved, but what follows could not be read
    std::vector<PostedTo> postings;
    std::vector<StakeholderId> newPeople; ///< made on the way
    std::vector<TouchpointId> kept;       ///< what promises became that were kept in it; their postings are among these
    bool promised = false;                ///< a promise was made in it
    double accountTrustBefore = 50;       ///< the account's T today without the touchpoint and those people
    double accountTrustReached = 50;      ///< that and the largest difference it makes within 120 days
};

/// What the user filled in; names that are not known yet are made on the way.
struct TouchpointDraft {
    struct NewSign {
        QString name;
        Valence valence = Valence::Positive;

        friend bool operator==(const NewSign &, const NewSign &) = default;
    };

    Touchpoint touchpoint;
    std::optional<QString> newAccount; ///< in place of touchpoint.account
    QStringList newPeopleThere;        ///< names of new people at the account, as contacts of influence 3
    QStringList newPeopleTold;         ///< the same, told of it
    std::optional<QString> newCause;   ///< a cause not in the list yet
    std::optional<QString> newPartner;
    std::optional<QString> newNamedEmotion;
    std::optional<QString> newProject;
    std::optional<QString> newOurFunction;
    std::optional<QString> newJourneyStage;
    QStringList newOwnPeople;
    QList<NewSign> newSigns;
    /// Agreed in the same breath: stored with the touchpoint, for its account and its first person there. Only `what`,
    /// `who` and `due` are read.
    std::optional<FollowUp> followUp;
    /// Promised in it: stored with it, for its account and its first person there. Only `what`, `due`, `who`,
    /// `ourFunction` and `importance` are read.
    std::optional<Promise> promise;
    /// Open promises of the account that it kept: each is settled on its day, as a touchpoint of its own.
    std::vector<PromiseId> keptPromises;
};

/// One write: a new account, new people and words, the touchpoint, its ledger.
Result<Logged> logTouchpoint(Book &book, const TouchpointDraft &draft);
/// The same for a touchpoint that exists (draft.touchpoint.id set). BelongsToPromise, BelongsToSurvey: it is changed
/// there; the same when removed.
Result<Logged> editTouchpoint(Book &book, const TouchpointDraft &draft);
Result<void> removeTouchpoint(Book &book, TouchpointId id);

/// What the dialog starts with: the likeliest person (with whom the last touchpoints were), channel and importance
/// for an account, dated today.
Result<Touchpoint> suggestTouchpoint(const Book &book, AccountId account, Day today);

/// Everyone active on a day, for "everyone, told of it".
Result<QList<Participant>> everyoneTold(const Book &book, AccountId account, Day day);

} // namespace laari::usecases
