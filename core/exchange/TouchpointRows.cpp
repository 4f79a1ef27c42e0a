// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ImportWords.h"
#include "core/exchange/TouchpointRow.h"
#include "core/model/Codes.h"
#include "core/usecases/LoopCases.h"

#include <algorithm>
#include <utility>

namespace laari::exchange {

namespace {

/// "V1-22" names a failure, "->V1-22" says which one is mended.
void splitLabel(const QString &said, QString &label, QString &mends)
{
    for (const QString &arrow : {QStringLiteral("->"), QStringLiteral("→")})
        if (said.startsWith(arrow)) {
            mends = said.sliced(arrow.size()).trimmed();
            return;
        }
    label = said;
}

template <typename Enum>
Result<Enum> wordOf(const ImportSource &source, const CsvRecord &record, Field field, Enum otherwise,
                    Memo<std::optional<Enum>> &words)
{
    const QString said = source.text(record, field);
    if (said.isEmpty())
        return otherwise;
    if (const std::optional<Enum> known = words.of(said, [](const QString &word) { return fromWord<Enum>(word); }))
        return *known;
    return fail(ErrorCode::UnknownWord, {source.columns().headerOf(field), said});
}

} // namespace

Result<RowOutcome> TouchpointRows::take(const CsvRecord &record, bool last)
{
    if (!m_importedBefore) {
        LAARI_ASSIGN(m_importedBefore, m_directory.unit().imports().holdsAny(ImportedKind::Touchpoint));
    }
    LAARI_ASSIGN(const Row row, parse(record));
    if (m_waiting.size() >= mostWaiting || !row.isPlain()) // before anything of this record is in the book
        LAARI_TRY(storeWaiting());
    const QString key = row.keyOf(row.folded.label);
    if (m_labels.contains(key))
        return fail(ErrorCode::FailureLabelTwice, {row.label});
    if (!last && !row.mends.isEmpty() && !m_labels.contains(row.keyOf(row.folded.mends)))
        return RowOutcome::Later;

    // Encounters may be alike to the letter in all we read and yet be two; the how-manieth of its like a record is
    // tells them apart, now and when the file comes again.
    const QString content = row.content();
    const QByteArray alike = fingerprintOf(content);
    const int nth = ++m_occurrences[alike];
    const QByteArray fingerprint = nth == 1 ? alike : fingerprintOf(content + u'\x1F' + QString::number(nth));

    Result<RowOutcome> outcome = key.isEmpty() ? takeOver(row, fingerprint) : takeOverFailure(row, fingerprint);
    if (outcome && !key.isEmpty())
        m_labels.insert(key);
    return outcome;
}

Result<TouchpointRows::Row> TouchpointRows::parse(const CsvRecord &record)
{
    const auto text = [&](Field field) { return m_source.text(record, field); };
    Row row;
    row.line = record.line;
    row.account = text(Field::Account);
    row.person = text(Field::Name);
    row.cause = text(Field::Cause);
    row.function = text(Field::Function);
    row.partner = text(Field::DeliveredBy);
    row.touchpoint.note = text(Field::Notes);
    const QString failure = text(Field::Failure);
    splitLabel(failure, row.label, row.mends);
    if (row.account.isEmpty())
        return fail(ErrorCode::AccountRequired);
    if (!failure.isEmpty() && row.label.isEmpty() && row.mends.isEmpty()) // an arrow at nothing
        return fail(ErrorCode::FailureLabelUnknown, {failure});

    LAARI_ASSIGN(const auto when, m_source.date(record, Field::Date));
    if (!when)
        return fail(ErrorCode::DateInvalid, {QString()});
    if (when->day > m_directory.unit().clock().today())
        return fail(ErrorCode::DateInFuture, {when->day.toDate().toString(Qt::ISODate)});
    row.touchpoint.day = when->day;
    row.touchpoint.time = when->time;
    if (const QString said = text(Field::Time); !said.isEmpty()) {
        LAARI_ASSIGN(row.touchpoint.time, m_times.of(said, [](const QString &time) { return timeOf(time); }));
    }
    LAARI_TRY(parseWords(row.touchpoint, record));
    LAARI_TRY(parseScores(row.touchpoint, record));
    const auto folded = [&](const QString &name) { return m_directory.folded(name); };
    row.folded = {folded(row.account), folded(row.person),   folded(row.cause),  folded(row.label),
                  folded(row.mends),   folded(row.function), folded(row.partner)};
    if (!row.label.isEmpty())
        row.cells = cellsOf(row, record);
    return row;
}

Result<void> TouchpointRows::parseWords(Touchpoint &touchpoint, const CsvRecord &record)
{
    if (m_source.text(record, Field::Channel).isEmpty())
        return fail(ErrorCode::UnknownWord, {m_source.columns().headerOf(Field::Channel), QString()});
    LAARI_ASSIGN(touchpoint.channel, wordOf(m_source, record, Field::Channel, Channel::Meeting, m_channels));
    LAARI_ASSIGN(touchpoint.importance,
                 wordOf(m_source, record, Field::Importance, defaultImportance(touchpoint.channel), m_importances));
    LAARI_ASSIGN(touchpoint.source, wordOf(m_source, record, Field::Source, Source::Observed, m_sources));
    LAARI_ASSIGN(touchpoint.factor, wordOf(m_source, record, Field::Factor, TrustFactor::Ability, m_factors));
    return {};
}

Result<void> TouchpointRows::parseScores(Touchpoint &touchpoint, const CsvRecord &record) const
{
    const std::pair<Field, std::optional<int> *> scores[] = {{Field::Emotion, &touchpoint.emotion},
                                                             {Field::Effectiveness, &touchpoint.effectiveness},
                                                             {Field::Ease, &touchpoint.ease}};
    for (const auto &[field, into] : scores) {
        LAARI_ASSIGN(*into, m_source.number(record, field));
        if (*into && (**into < 1 || **into > 5))
            return fail(ErrorCode::ScoreOffScale, {QString::number(**into), QStringLiteral("1"), QStringLiteral("5")});
    }
    return {};
}

ImportCells TouchpointRows::cellsOf(const Row &row, const CsvRecord &record) const
{
    ImportCells cells;
    const auto say = [&](Field field, const QString &said) {
        if (!m_source.text(record, field).isEmpty()) // else it is the usual, which nobody said
            cells.say(field, said);
    };
    const auto step = [](std::optional<int> value) { return value ? QString::number(*value) : QString(); };
    const Touchpoint &touchpoint = row.touchpoint;
    say(Field::Name, row.folded.person);
    say(Field::Date, touchpoint.day.toDate().toString(Qt::ISODate));
    if (touchpoint.time) // may stand in the date's cell
        cells.say(Field::Time, touchpoint.time->toString(Qt::ISODate));
    say(Field::Channel, codeOf(touchpoint.channel));
    say(Field::Importance, codeOf(touchpoint.importance));
    say(Field::Emotion, step(touchpoint.emotion));
    say(Field::Effectiveness, step(touchpoint.effectiveness));
    say(Field::Ease, step(touchpoint.ease));
    say(Field::Factor, codeOf(touchpoint.factor));
    say(Field::Source, codeOf(touchpoint.source));
    say(Field::Cause, row.folded.cause);
    say(Field::Function, row.folded.function);
    say(Field::DeliveredBy, row.folded.partner);
    say(Field::Notes, touchpoint.note);
    return cells;
}

/// From an earlier import; within a file no fingerprint comes twice.
Result<bool> TouchpointRows::isKnown(const QByteArray &fingerprint) const
{
    if (m_importedBefore == false)
        return false;
    return m_directory.unit().imports().isKnown(ImportedKind::Touchpoint, fingerprint);
}

Result<RowOutcome> TouchpointRows::takeOver(const Row &row, const QByteArray &fingerprint)
{
    LAARI_ASSIGN(const bool known, isKnown(fingerprint));
    return known ? Result<RowOutcome>(RowOutcome::Unchanged) : add(row, fingerprint);
}

/// The label is the same failure, of which the file may now say something else.
Result<RowOutcome> TouchpointRows::takeOverFailure(const Row &row, const QByteArray &fingerprint)
{
    WriteUnit &unit = m_directory.unit();
    LAARI_ASSIGN(const auto imported, unit.imports().findByKey(ImportedKind::Touchpoint, row.keyOf(row.folded.label)));
    if (!imported)
        return add(row, fingerprint);
    if (imported->fingerprint == fingerprint)
        return RowOutcome::Unchanged;
    LAARI_ASSIGN(const std::optional<TouchpointId> known, unit.touchpoints().idOfUid(imported->subjectUid));
    if (!known)
        return RowOutcome::Unchanged; // somebody removed it from the book: that stands
    return bringUpToDate(*known, row, *imported, fingerprint);
}

Result<RowOutcome> TouchpointRows::add(const Row &row, const QByteArray &fingerprint)
{
    WriteUnit &unit = m_directory.unit();
    Touchpoint touchpoint = row.touchpoint;
    LAARI_ASSIGN(const std::optional<AccountId> account, m_directory.account(row.account));
    if (!account)
        return fail(ErrorCode::AccountUnknown, {row.account});
    touchpoint.account = *account;
    if (!row.person.isEmpty()) {
        LAARI_ASSIGN(const StakeholderId person, personOf(*account, row));
        touchpoint.participants = {Participant{person, Presence::There}};
    }
    if (!row.mends.isEmpty()) {
        LAARI_ASSIGN(touchpoint.mends, labelled(row.keyOf(row.folded.mends)));
        if (!touchpoint.mends)
            return fail(ErrorCode::FailureLabelUnknown, {row.mends});
    }
    if (!row.cause.isEmpty()) {
        LAARI_ASSIGN(touchpoint.cause, m_directory.listItem(ListKind::Cause, row.cause));
    }
    if (!row.function.isEmpty()) {
        LAARI_ASSIGN(touchpoint.ourFunction, m_directory.listItem(ListKind::OurFunction, row.function));
    }
    if (!row.partner.isEmpty()) {
        LAARI_ASSIGN(touchpoint.deliveredBy, m_directory.partner(row.partner));
    }
    if (row.isPlain()) { // nobody asks for it again: it can wait for others
        LAARI_ASSIGN(touchpoint, unit.touchpoints().checkedForInsert(std::move(touchpoint)));
        m_waiting.push_back({std::move(touchpoint), fingerprint});
        return RowOutcome::Added;
    }
    touchpoint.uid = unit.newUid();
    LAARI_ASSIGN(touchpoint.id, unit.touchpoints().insert(touchpoint));
    LAARI_TRY(usecases::settleCases(unit, touchpoint));
    const QString key = row.keyOf(row.folded.label);
    LAARI_TRY(unit.imports().remember(ImportedRecord{ImportedKind::Touchpoint, key, fingerprint, touchpoint.uid,
                                                     key.isEmpty() ? QString() : row.cells.toJson()}));
    return RowOutcome::Added;
}

/// What is read together comes to lie together: each account's touchpoints by day, those of a day as in the file, for
/// the ledger takes them in order of id. So most of SQLite's pages are met but once, and later reading is spared too.
Result<void> TouchpointRows::storeWaiting()
{
    std::vector<Waiting> waiting = std::exchange(m_waiting, {});
    std::ranges::stable_sort(
        waiting, {}, [](const Waiting &each) { return std::pair(each.touchpoint.account, each.touchpoint.day); });
    std::vector<Touchpoint> touchpoints;
    std::vector<ImportedRecord> records;
    touchpoints.reserve(waiting.size());
    records.reserve(waiting.size());
    WriteUnit &unit = m_directory.unit();
    for (Waiting &each : waiting) {
        Touchpoint &touchpoint = touchpoints.emplace_back(std::move(each.touchpoint));
        touchpoint.uid = unit.newUid();
        records.push_back({ImportedKind::Touchpoint, QString(), std::move(each.fingerprint), touchpoint.uid});
    }
    LAARI_TRY(unit.touchpoints().insertChecked(touchpoints));
    for (const Touchpoint &touchpoint : touchpoints) // none of them mends anything
        LAARI_TRY(usecases::openCaseFor(unit, touchpoint));
    std::ranges::sort(records, {}, &ImportedRecord::fingerprint); // in the order of their index
    return unit.imports().remember(records);
}

Result<StakeholderId> TouchpointRows::personOf(AccountId account, const Row &row)
{
    LAARI_ASSIGN(const std::optional<StakeholderId> person, m_directory.person(account, row.account, row.person));
    if (person)
        return *person;
    if (!m_createPeople)
        return fail(ErrorCode::PersonUnknown, {row.person, row.account});
    return m_directory.makePerson(account, row.account, row.person);
}

/// The failure that a label named in this import or an earlier one, if it is still in the book.
Result<std::optional<TouchpointId>> TouchpointRows::labelled(const QString &key) const
{
    LAARI_ASSIGN(const auto imported, m_directory.unit().imports().findByKey(ImportedKind::Touchpoint, key));
    if (!imported)
        return std::optional<TouchpointId>();
    return m_directory.unit().touchpoints().idOfUid(imported->subjectUid);
}

} // namespace laari::exchange
