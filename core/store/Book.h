// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/base/Uid.h"
#include "core/store/Backups.h"
#include "core/store/Change.h"
#include "core/store/Repositories.h"

#include <QObject>
#include <QString>

#include <functional>
#include <memory>

namespace laari {

class WriteUnit;

/// What a new book begins with.
struct BookSetup {
    QString authorName; ///< may be empty: asked for before the first change in the window
};

enum class Access {
    Write,       ///< falls back to reading where there is no permission to write
    ReadOnly,    ///< for backups and for looking: nothing of the file is changed
    ReadDamaged, ///< as ReadOnly, whatever can be read of a damaged book; damage() says what is wrong with it
};

/// How a book is opened.
struct OpenOptions {
    Access access = Access::Write;
    bool takeOverLock = false; ///< write although a program on another machine seems to have it open: the user says so
    int lockWaitMs = 0;        ///< how long to wait for another program to close it
    BackupSettings backups = {}; ///< used before migrations, imports, merges and rebuilds
};

enum class ReadOnlyReason {
    None, ///< it can be written
    Asked,
    NoPermission,
    NoLock, ///< no lock file can be made beside it
    Damaged,
};

/// The open file. Reading goes through the repositories it lends as const; writing only through write(), which lends
/// them as mutable inside one transaction. Owned and used by one thread.
class Book final : public QObject {
    Q_OBJECT

public:
    class Private; ///< core/store's own

    /// Creates the file (BookExists if there is one) with schema, defaults of all lists in both languages and the
    /// default parameters.
    static Result<std::unique_ptr<Book>> create(const QString &path, const BookSetup &setup, const Clock &clock,
                                                UidSource &uids, const OpenOptions &options = {});
    /// Opens a book, migrating an older one after a backup of it. A file that cannot be used is left untouched:
    /// BookMissing, BookNotABook, BookForeign, BookNewer, BookDamaged, BookLocked, BookReadOnly (an older one that may
    /// not be written; no permission at all: CannotRead). While it is open for writing nobody else can open it so:
    /// BookInUse (arguments: path, user, host, since).
    static Result<std::unique_ptr<Book>> open(const QString &path, const Clock &clock, UidSource &uids,
                                              const OpenOptions &options = {});
    ~Book() override;

    QString path() const;
    const Clock &clock() const;
    bool isReadOnly() const; ///< write() gives BookReadOnly
    ReadOnlyReason readOnlyReason() const;

    const AccountRepository &accounts() const;
    const StakeholderRepository &stakeholders() const;
    const TouchpointRepository &touchpoints() const;
    const OwnPersonRepository &ownPeople() const;
    const PartnerRepository &partners() const;
    const ProjectRepository &projects() const;
    const ListRepository &lists() const;
    const SettingsRepository &settings() const;
    const FollowUpRepository &followUps() const;
    const LoopCaseRepository &cases() const;
    const PromiseRepository &promises() const;
    const RelationshipRepository &relationships() const;
    const ReviewRepository &reviews() const;
    const EmotionGoalRepository &emotionGoals() const;
    const TrustGoalRepository &trustGoals() const;
    const ValueRepository &values() const;
    const ExperienceRepository &experience() const;
    const AttentionRepository &attention() const;
    const ImportRepository &imports() const;
    const SurveyRepository &surveys() const;
    const LedgerRepository &ledger() const;
    const ChangeLogRepository &changeLog() const;
    const SearchRepository &search() const;

    /// What a quick check found wrong, in plain technical English; empty as long as nobody has looked.
    const QStringList &damage() const;
    /// What a quickCheck() in the background has found: from now on the book is read only.
    void noteDamage(const QStringList &found);

    /// Everything that changes the book. BEGIN IMMEDIATE, `change`, projection of the ledger for the people it
    /// touched, checked COMMIT, and only then one changed(). An error from `change` or from any step rolls the whole
    /// back and is returned. Not re-entrant. When the file is not as this book last saw it, nothing is written:
    /// BookChangedElsewhere (go on with reload()), BookReplaced or BookMissing (open it anew), BookInUse (the lock was
    /// taken over).
    /// `progress(done, total)` is asked while ledgers are projected; false cancels (everything rolled back).
    using Progress = std::function<bool(qint64 done, qint64 total)>;
    Result<ChangeSet> write(ActionKind kind, const std::function<Result<void>(WriteUnit &)> &change,
                            const Progress &progress = {});

    /// Takes back a change set, whatever it did, as a new one that can be taken back in turn. ChangedSince, with
    /// nothing changed, when what it changed was changed again later or something new hangs on it; NotFound for what is
    /// no step of a user (making the book, rebuilding the ledger); BookDamaged when the log makes no sense.
    /// `progress` first counts the rows taken back, then ledgers as write() does.
    Result<ChangeSet> undo(ChangeSetId changeSet, const Progress &progress = {});
    /// Does again what `undoing`, a change set of undo(), took back. Errors as of undo().
    Result<ChangeSet> redo(ChangeSetId undoing, const Progress &progress = {});

    /// Brings back from history, as a new change set. What `changeSet` removed comes back whole: an account with its
    /// people and touchpoints, each with its parts. Of what it edited, the values and parts come back that the subject
    /// had before, whatever came later; other values stay as they are. No id in the result: it is so already.
    /// ChangedSince when something is in the way (a name taken, a person who is gone); NotFound when there is nothing
    /// to bring back; else errors as of the repository's update().
    /// `then` writes what follows from it, in the same change set.
    Result<ChangeSet> bringBack(ChangeSetId changeSet, const Subject &subject,
                                const std::function<Result<void>(WriteUnit &)> &then = {});

    /// What write() would say of the file at this moment: BookChangedElsewhere, BookReplaced, BookMissing; for a window
    /// that comes to the front.
    Result<void> checkUnchanged() const;

    /// Takes what another program has written as seen: tells changed() of everything, and writing goes on.
    /// BookReplaced, BookMissing: only opening anew helps.
    Result<void> reload();

    /// Recomputes the whole ledger, after a backup.
    Result<ChangeSet> rebuildLedger(const Progress &progress = {});

    /// SQLite's integrity check, foreign keys, and the whole ledger recomputed and compared. Empty list: clean; else
    /// what is wrong, in plain technical English with ids, no names.
    Result<QStringList> verify(const Progress &progress = {}) const;

    /// A consistent copy at `path`, written beside and renamed over; an existing file there is replaced.
    Result<void> saveCopy(const QString &path) const;

    /// Where the backups of this book are, for use here or in another thread.
    Backups backups() const;
    void setBackupSettings(const BackupSettings &settings);
    /// Before a change that touches much: a backup, unless they are switched off. Without it the change should not be
    /// made. Not within write().
    Result<void> backUpBefore(BackupReason reason) const;

Q_SIGNALS:
    void changed(const laari::ChangeSet &changes);
    /// A write was refused since the file is not as last seen; sent once it has returned. checkUnchanged() tells why.
    void outdated();

private:
    explicit Book(std::unique_ptr<Private> p);
    std::unique_ptr<Private> d;
};

/// What is written from its making on, until keep(), can be undone alone: it is when this goes out of scope unkept.
/// The innermost first, and all before the write ends.
class WritePart {
public:
    ~WritePart();
    WritePart(WritePart &&) noexcept;
    WritePart &operator=(WritePart &&) = delete;

    Result<void> keep();

private:
    friend class WriteUnit;
    class Private;
    explicit WritePart(std::unique_ptr<Private> p);
    std::unique_ptr<Private> d;
};

/// What write() lends to its callback: the repositories, mutable. Lives only inside the transaction.
class WriteUnit {
public:
    AccountRepository &accounts();
    StakeholderRepository &stakeholders();
    TouchpointRepository &touchpoints();
    OwnPersonRepository &ownPeople();
    PartnerRepository &partners();
    ProjectRepository &projects();
    ListRepository &lists();
    SettingsRepository &settings();
    FollowUpRepository &followUps();
    LoopCaseRepository &cases();
    PromiseRepository &promises();
    RelationshipRepository &relationships();
    ReviewRepository &reviews();
    EmotionGoalRepository &emotionGoals();
    TrustGoalRepository &trustGoals();
    ValueRepository &values();
    AttentionRepository &attention();
    ImportRepository &imports();
    SurveyRepository &surveys();
    const Clock &clock() const;

    /// For who must know the uid of what they insert; else it is made there.
    QString newUid();
    Result<WritePart> part();

private:
    friend class Book;
    explicit WriteUnit(Book::Private &book) : d(book) {}
    Book::Private &d;
};

} // namespace laari
