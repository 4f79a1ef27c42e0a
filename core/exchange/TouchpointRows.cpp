// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ImportRows.h"
#include "core/exchange/ImportWords.h"
#include "core/model/Codes.h"
#include "core/store/FoldedName.h"

namespace laari::exchange {

/// A record as read, before any name in it is looked up.
struct TouchpointRows::Row {
    qint64 line = 0;
    QString account;
    QString person;
    QString cause;
    QString function;
    QString partner;
    QString label; ///< names this failure
    QString mends; ///< the label of the failure that this mends
    Touchpoint touchpoint;

    QString keyOf(const QString &failure) const
    {
        return failure.isEmpty() ? QString() : foldedName(account) + u'\n' + foldedName(failure);
    }

    /// What it says, the same in whatever language, order of columns or spelling of dates it was said.
    QString content() const
    {
        const auto step = [](std::optional<int> value) { return value ? QString::number(*value) : QString(); };
        return QStringList{foldedName(account),
                           foldedName(person),
                           QString::number(touchpoint.day.value),
                           touchpoint.time ? touchpoint.time->toString(Qt::ISODate) : QString(),
                           codeOf(touchpoint.channel).toString(),
                           codeOf(touchpoint.importance).toString(),
                           step(touchpoint.emotion),
                           step(touchpoint.effectiveness),
                           step(touchpoint.ease),
                           codeOf(touchpoint.factor).toString(),
                           codeOf(touchpoint.source).toString(),
                           foldedName(cause),
                           foldedName(label),
                           foldedName(mends),
                           foldedName(function),
                           foldedName(partner),
                           touchpoint.note}
            .join(u'\x1F');
    }
};

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
Result<Enum> wordOf(const ImportSource &source, const CsvRecord &record, Field field, Enum otherwise)
{
    const QString said = source.text(record, field);
    if (said.isEmpty())
        return otherwise;
    if (const std::optional<Enum> known = fromWord<Enum>(said))
        return *known;
    return fail(ErrorCode::UnknownWord, {source.columns().headerOf(field), said});
}

} // namespace

Result<RowOutcome> TouchpointRows::take(const CsvRecord &record, bool last)
{
    LAARI_ASSIGN(const Row row, parse(record));
    const QString key = row.keyOf(row.label);
    if (m_labels.contains(key))
        return fail(ErrorCode::FailureLabelTwice, {row.label});
    if (!last && !row.mends.isEmpty() && !m_labels.contains(row.keyOf(row.mends)))
        return RowOutcome::Later;

    // Encounters may be alike to the letter in all we read and yet be two; the how-manieth of its like a record is
    // tells them apart, now and when the file comes again.
    const QByteArray alike = fingerprintOf(row.content());
    const int nth = ++m_occurrences[alike];
    const QByteArray fingerprint = nth == 1 ? alike : fingerprintOf(row.content() + u'\x1F' + QString::number(nth));

    LAARI_ASSIGN(const bool known, m_directory.unit().imports().isKnown(ImportedKind::Touchpoint, fingerprint));
    Result<RowOutcome> outcome = known ? Result<RowOutcome>(RowOutcome::Unchanged) : takeOver(row, fingerprint);
    if (outcome && !key.isEmpty())
        m_labels.insert(key, record.line);
    return outcome;
}

Result<TouchpointRows::Row> TouchpointRows::parse(const CsvRecord &record) const
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
    splitLabel(text(Field::Failure), row.label, row.mends);
    if (row.account.isEmpty())
        return fail(ErrorCode::AccountRequired);

    LAARI_ASSIGN(const auto when, m_source.date(record, Field::Date));
    if (!when)
        return fail(ErrorCode::DateInvalid, {QString()});
    if (when->day > m_directory.unit().clock().today())
        return fail(ErrorCode::DateInFuture, {when->day.toDate().toString(Qt::ISODate)});
    row.touchpoint.day = when->day;
    row.touchpoint.time = when->time;
    if (const QString said = text(Field::Time); !said.isEmpty()) {
        LAARI_ASSIGN(row.touchpoint.time, timeOf(said));
    }
    LAARI_TRY(parseWords(row.touchpoint, record));
    LAARI_TRY(parseScores(row.touchpoint, record));
    return row;
}

Result<void> TouchpointRows::parseWords(Touchpoint &touchpoint, const CsvRecord &record) const
{
    if (m_source.text(record, Field::Channel).isEmpty())
        return fail(ErrorCode::UnknownWord, {m_source.columns().headerOf(Field::Channel), QString()});
    LAARI_ASSIGN(touchpoint.channel, wordOf(m_source, record, Field::Channel, Channel::Meeting));
    LAARI_ASSIGN(touchpoint.importance,
                 wordOf(m_source, record, Field::Importance, defaultImportance(touchpoint.channel)));
    LAARI_ASSIGN(touchpoint.source, wordOf(m_source, record, Field::Source, Source::Observed));
    LAARI_ASSIGN(touchpoint.factor, wordOf(m_source, record, Field::Factor, TrustFactor::Ability));
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

Result<RowOutcome> TouchpointRows::takeOver(const Row &row, const QByteArray &fingerprint)
{
    WriteUnit &unit = m_directory.unit();
    const QString key = row.keyOf(row.label);
    Touchpoint touchpoint = row.touchpoint;

    std::optional<Touchpoint> earlier;
    if (!key.isEmpty()) {
        LAARI_ASSIGN(const auto imported, unit.imports().findByKey(ImportedKind::Touchpoint, key));
        LAARI_ASSIGN(earlier, labelled(key));
        if (imported && !earlier)
            return RowOutcome::Unchanged; // somebody removed the failure from the book: that stands
    }
    LAARI_TRY(resolvePeople(touchpoint, row));
    if (!row.mends.isEmpty()) {
        LAARI_ASSIGN(const auto failure, labelled(row.keyOf(row.mends)));
        if (!failure)
            return fail(ErrorCode::FailureLabelUnknown, {row.mends});
        if (failure->account != touchpoint.account)
            return fail(ErrorCode::MendsOtherAccount);
        if (touchpoint.day < failure->day)
            return fail(ErrorCode::RecoveryBeforeFailure);
        touchpoint.mends = failure->id;
    }
    LAARI_TRY(resolveWords(touchpoint, row));

    if (earlier) {
        // The label is the same failure, of which the file now says something else; what only the book knows stays.
        Touchpoint merged = *earlier;
        merged.day = touchpoint.day;
        merged.time = touchpoint.time;
        merged.channel = touchpoint.channel;
        merged.importance = touchpoint.importance;
        merged.emotion = touchpoint.emotion;
        merged.effectiveness = touchpoint.effectiveness;
        merged.ease = touchpoint.ease;
        merged.factor = touchpoint.factor;
        merged.source = touchpoint.source;
        merged.cause = touchpoint.cause;
        merged.ourFunction = touchpoint.ourFunction;
        merged.deliveredBy = touchpoint.deliveredBy;
        merged.note = touchpoint.note;
        if (merged != *earlier)
            LAARI_TRY(unit.touchpoints().update(merged));
        LAARI_TRY(unit.imports().remember({ImportedKind::Touchpoint, key, fingerprint, earlier->uid}));
        return merged == *earlier ? RowOutcome::Unchanged : RowOutcome::Updated;
    }

    LAARI_ASSIGN(const TouchpointId id, unit.touchpoints().insert(touchpoint));
    LAARI_ASSIGN(const Touchpoint stored, unit.touchpoints().find(id));
    LAARI_TRY(unit.imports().remember({ImportedKind::Touchpoint, key, fingerprint, stored.uid}));
    return RowOutcome::Added;
}

Result<void> TouchpointRows::resolvePeople(Touchpoint &touchpoint, const Row &row)
{
    LAARI_ASSIGN(const std::optional<AccountId> account, m_directory.account(row.account));
    if (!account)
        return fail(ErrorCode::AccountUnknown, {row.account});
    touchpoint.account = *account;
    if (row.person.isEmpty())
        return {};
    LAARI_ASSIGN(std::optional<StakeholderId> person, m_directory.person(*account, row.account, row.person));
    if (!person && !m_createPeople)
        return fail(ErrorCode::PersonUnknown, {row.person, row.account});
    if (!person) {
        Stakeholder made;
        made.account = *account;
        made.name = row.person;
        LAARI_ASSIGN(person, m_directory.addPerson(made, row.account, row.person, {}));
        ++m_peopleMade;
    }
    touchpoint.participants = {Participant{*person, Presence::There}};
    return {};
}

Result<void> TouchpointRows::resolveWords(Touchpoint &touchpoint, const Row &row)
{
    if (!row.cause.isEmpty()) {
        LAARI_ASSIGN(touchpoint.cause, m_directory.listItem(ListKind::Cause, row.cause));
    }
    if (!row.function.isEmpty()) {
        LAARI_ASSIGN(touchpoint.ourFunction, m_directory.listItem(ListKind::OurFunction, row.function));
    }
    if (!row.partner.isEmpty()) {
        LAARI_ASSIGN(touchpoint.deliveredBy, m_directory.partner(row.partner));
    }
    return {};
}

/// The failure that a label named in this import or an earlier one, if it is still in the book.
Result<std::optional<Touchpoint>> TouchpointRows::labelled(const QString &key) const
{
    LAARI_ASSIGN(const auto imported, m_directory.unit().imports().findByKey(ImportedKind::Touchpoint, key));
    if (!imported)
        return std::optional<Touchpoint>();
    return m_directory.unit().touchpoints().findByUid(imported->subjectUid);
}

} // namespace laari::exchange
