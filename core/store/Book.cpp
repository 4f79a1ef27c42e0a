// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Book.h"

#include "core/store/BookPrivate.h"

namespace laari {

Book::Book(std::unique_ptr<Private> p) : d(std::move(p))
{
    d->outdated = [this] { QMetaObject::invokeMethod(this, &Book::outdated, Qt::QueuedConnection); };
}

Book::~Book() = default;

QString Book::path() const
{
    return d->connection->path();
}

const Clock &Book::clock() const
{
    return d->context.clock.running();
}

bool Book::isReadOnly() const
{
    return d->readOnly != ReadOnlyReason::None;
}

ReadOnlyReason Book::readOnlyReason() const
{
    return d->readOnly;
}

const AccountRepository &Book::accounts() const
{
    return d->accounts;
}

const StakeholderRepository &Book::stakeholders() const
{
    return d->stakeholders;
}

const TouchpointRepository &Book::touchpoints() const
{
    return d->touchpoints;
}

const OwnPersonRepository &Book::ownPeople() const
{
    return d->ownPeople;
}

const PartnerRepository &Book::partners() const
{
    return d->partners;
}

const ProjectRepository &Book::projects() const
{
    return d->projects;
}

const ListRepository &Book::lists() const
{
    return d->lists;
}

const SettingsRepository &Book::settings() const
{
    return d->settings;
}

const FollowUpRepository &Book::followUps() const
{
    return d->followUps;
}

const LoopCaseRepository &Book::cases() const
{
    return d->cases;
}

const PromiseRepository &Book::promises() const
{
    return d->promises;
}

const RelationshipRepository &Book::relationships() const
{
    return d->relationships;
}

const EmotionGoalRepository &Book::emotionGoals() const
{
    return d->emotionGoals;
}

const ReviewRepository &Book::reviews() const
{
    return d->reviews;
}

const TrustGoalRepository &Book::trustGoals() const
{
    return d->trustGoals;
}

const ValueRepository &Book::values() const
{
    return d->values;
}

const ExperienceRepository &Book::experience() const
{
    return d->experience;
}

const AttentionRepository &Book::attention() const
{
    return d->attention;
}

const ImportRepository &Book::imports() const
{
    return d->imports;
}

const SurveyRepository &Book::surveys() const
{
    return d->surveys;
}

const LedgerRepository &Book::ledger() const
{
    return d->ledger;
}

const ChangeLogRepository &Book::changeLog() const
{
    return d->changeLog;
}

const SearchRepository &Book::search() const
{
    return d->search;
}

Result<ChangeSet> Book::write(ActionKind kind, const std::function<Result<void>(WriteUnit &)> &change,
                              const Progress &progress)
{
    // Bulk steps would write every row twice: once as itself and once into the log.
    const bool bulk = kind == ActionKind::Import || kind == ActionKind::MakeSample;
    const auto inserts = bulk ? sql::InsertLog::Together : sql::InsertLog::Whole;
    LAARI_ASSIGN(const ChangeSet changes, d->change({kind, inserts}, change, progress));
    if (changes.id)
        Q_EMIT changed(changes);
    return changes;
}

Result<void> Book::checkUnchanged() const
{
    return d->lookAtFile(false);
}

Result<void> Book::reload()
{
    LAARI_TRY(d->lookAtFile(true));
    ChangeSet everything;
    everything.everything = true;
    Q_EMIT changed(everything);
    return {};
}

Result<ChangeSet> Book::rebuildLedger(const Progress &progress)
{
    LAARI_TRY(backUpBefore(BackupReason::BeforeRebuild));
    const auto markAll = [this](WriteUnit &) -> Result<void> {
        d->context.allLedgersStale = true;
        return {};
    };
    LAARI_ASSIGN(const ChangeSet changes, d->change({ActionKind::RebuildLedger}, markAll, progress));
    Q_EMIT changed(changes);
    return changes;
}

Backups Book::backups() const
{
    return {path(), d->backupSettings, d->context.clock.running()};
}

void Book::setBackupSettings(const BackupSettings &settings)
{
    d->backupSettings = settings;
}

Result<void> Book::backUpBefore(BackupReason reason) const
{
    if (d->busy)
        return fail(ErrorCode::Internal, {}, QStringLiteral("a backup within a write"));
    if (!d->backupSettings.automatic || isReadOnly()) // what cannot be written fails by itself
        return {};
    LAARI_TRY(backups().make(reason));
    return {};
}

const QStringList &Book::damage() const
{
    return d->damage;
}

void Book::noteDamage(const QStringList &found)
{
    d->damage = found;
    if (!found.isEmpty())
        d->readOnly = ReadOnlyReason::Damaged;
}

Result<QStringList> Book::verify(const Progress &progress) const
{
    return d->findFaults(progress);
}

AccountRepository &WriteUnit::accounts()
{
    return d.accounts;
}

StakeholderRepository &WriteUnit::stakeholders()
{
    return d.stakeholders;
}

TouchpointRepository &WriteUnit::touchpoints()
{
    return d.touchpoints;
}

OwnPersonRepository &WriteUnit::ownPeople()
{
    return d.ownPeople;
}

PartnerRepository &WriteUnit::partners()
{
    return d.partners;
}

ProjectRepository &WriteUnit::projects()
{
    return d.projects;
}

ListRepository &WriteUnit::lists()
{
    return d.lists;
}

SettingsRepository &WriteUnit::settings()
{
    return d.settings;
}

FollowUpRepository &WriteUnit::followUps()
{
    return d.followUps;
}

LoopCaseRepository &WriteUnit::cases()
{
    return d.cases;
}

PromiseRepository &WriteUnit::promises()
{
    return d.promises;
}

RelationshipRepository &WriteUnit::relationships()
{
    return d.relationships;
}

EmotionGoalRepository &WriteUnit::emotionGoals()
{
    return d.emotionGoals;
}

ReviewRepository &WriteUnit::reviews()
{
    return d.reviews;
}

TrustGoalRepository &WriteUnit::trustGoals()
{
    return d.trustGoals;
}

ValueRepository &WriteUnit::values()
{
    return d.values;
}

AttentionRepository &WriteUnit::attention()
{
    return d.attention;
}

ImportRepository &WriteUnit::imports()
{
    return d.imports;
}

SurveyRepository &WriteUnit::surveys()
{
    return d.surveys;
}

const Clock &WriteUnit::clock() const
{
    return d.context.clock;
}

QString WriteUnit::newUid()
{
    return d.context.newUid();
}

} // namespace laari
