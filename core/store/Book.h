// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/base/Uid.h"
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

/// The open file. Reading goes through the repositories it lends as const; writing only through write(), which lends
/// them as mutable inside one transaction. Owned and used by one thread.
class Book final : public QObject {
    Q_OBJECT

public:
    class Private; ///< core/store's own

    /// Creates the file (BookExists if there is one) with schema, defaults of all lists in both languages and the
    /// default parameters.
    static Result<std::unique_ptr<Book>> create(const QString &path, const BookSetup &setup, const Clock &clock,
                                                UidSource &uids);
    /// Opens a book, migrating an older one. A file that cannot be used is left untouched: BookMissing,
    /// BookNotABook, BookForeign, BookNewer, BookDamaged, BookLocked, BookReadOnly (no permission at all: CannotRead).
    static Result<std::unique_ptr<Book>> open(const QString &path, const Clock &clock, UidSource &uids);
    ~Book() override;

    QString path() const;
    const Clock &clock() const;
    bool isReadOnly() const; ///< opened from a place without permission to write; write() gives BookReadOnly

    const AccountRepository &accounts() const;
    const StakeholderRepository &stakeholders() const;
    const TouchpointRepository &touchpoints() const;
    const OwnPersonRepository &ownPeople() const;
    const PartnerRepository &partners() const;
    const ProjectRepository &projects() const;
    const ListRepository &lists() const;
    const SettingsRepository &settings() const;
    const ImportRepository &imports() const;
    const LedgerRepository &ledger() const;
    const ChangeLogRepository &changeLog() const;

    /// Everything that changes the book. BEGIN IMMEDIATE, `change`, projection of the ledger for the people it
    /// touched, checked COMMIT, and only then one changed(). An error from `change` or from any step rolls the whole
    /// back and is returned. Not re-entrant.
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
    Result<ChangeSet> bringBack(ChangeSetId changeSet, const Subject &subject);

    /// Recomputes the whole ledger.
    Result<ChangeSet> rebuildLedger(const Progress &progress = {});

    /// SQLite's integrity check, foreign keys, and the whole ledger recomputed and compared. Empty list: clean; else
    /// what is wrong, in plain technical English with ids, no names.
    Result<QStringList> verify(const Progress &progress = {}) const;

    /// A consistent copy at `path`, written beside and renamed over; an existing file there is replaced.
    Result<void> saveCopy(const QString &path) const;

Q_SIGNALS:
    void changed(const laari::ChangeSet &changes);

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
    ImportRepository &imports();
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
