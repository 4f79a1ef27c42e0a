// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Book.h"
#include "core/store/BookLock.h"
#include "core/store/StoreContextImpl.h"
#include "core/store/sql/ChangeLogTriggers.h"
#include "core/store/sql/Connection.h"
#include "core/store/sql/FileWatch.h"

#include <functional>
#include <optional>

namespace laari {

namespace sql {
class Transaction;
}

/// The open file and the repositories over it. Private to core/store.
class Book::Private {
public:
    Private(std::unique_ptr<sql::Connection> opened, const Clock &clock, UidSource &uids)
        : connection(std::move(opened)), context(*connection, clock, uids)
    {
    }

    std::optional<BookLock> lock; ///< given back when everything below is closed
    std::unique_ptr<sql::Connection> connection;
    StoreContext context;
    sql::FileWatch watch;
    ReadOnlyReason readOnly = ReadOnlyReason::None;
    BackupSettings backupSettings;
    QStringList damage;
    std::function<void()> outdated; ///< asked for when a write is refused since the file is another
    bool wordsBroken = false;       ///< the write under way failed on an index of words
    bool busy = false;              ///< inside write() or verify(): one transaction at a time

    AccountRepository accounts{context};
    StakeholderRepository stakeholders{context};
    TouchpointRepository touchpoints{context};
    OwnPersonRepository ownPeople{context};
    PartnerRepository partners{context};
    ProjectRepository projects{context};
    ListRepository lists{context};
    SettingsRepository settings{context};
    FollowUpRepository followUps{context};
    LoopCaseRepository cases{context};
    PromiseRepository promises{context};
    RelationshipRepository relationships{context};
    ReviewRepository reviews{context};
    EmotionGoalRepository emotionGoals{context};
    TrustGoalRepository trustGoals{context};
    ValueRepository values{context};
    ExperienceRepository experience{context};
    AttentionRepository attention{context};
    ImportRepository imports{context};
    SurveyRepository surveys{context};
    LedgerRepository ledger{context};
    ChangeLogRepository changeLog{context};
    SearchRepository search{context};

    /// What a change set is called and how it is logged.
    struct Step {
        ActionKind kind;
        sql::InsertLog inserts = sql::InsertLog::Whole;
        std::optional<ChangeSetId> undoes = {};
    };
    /// The body of write(), without telling anybody. An empty change set id: nothing changed.
    Result<ChangeSet> change(const Step &step, const std::function<Result<void>(WriteUnit &)> &change,
                             const Progress &progress);
    /// Within its transaction, begun; `uid` is that of the change set.
    Result<ChangeSet> changeWithin(sql::Transaction &transaction, const Step &step, const QString &uid,
                                   const std::function<Result<void>(WriteUnit &)> &change, const Progress &progress);
    /// That the file is as it was last seen; or only that it goes on from there, which is then taken as seen.
    Result<void> lookAtFile(bool takeAsSeen);
    Result<ChangeSet> takeBack(ChangeSetId changeSet, ActionKind kind, const Progress &progress);
    Result<void> renewLedgers(const Progress &progress);
    Result<void> renewWords(ChangeSetId changeSet, sql::InsertLog inserts);
    void mendWords();
    Result<std::vector<StakeholderId>> everybody();
    Result<QStringList> findFaults(const Progress &progress);
    Result<void> findFaultsIn(QStringList &faults, const Progress &progress);
};

} // namespace laari
