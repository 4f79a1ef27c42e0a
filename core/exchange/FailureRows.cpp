// SPDX-License-Identifier: GPL-3.0-or-later
// Failures that an earlier import brought and of which the file now says something else.
#include "core/exchange/TouchpointRow.h"
#include "core/usecases/LoopCases.h"

#include <algorithm>

namespace laari::exchange {

Result<RowOutcome> TouchpointRows::bringUpToDate(TouchpointId id, const Row &row, const ImportedRecord &imported,
                                                 const QByteArray &fingerprint)
{
    WriteUnit &unit = m_directory.unit();
    LAARI_ASSIGN(Touchpoint failure, unit.touchpoints().find(id));
    const Touchpoint before = failure;
    const ImportCells earlier = ImportCells::fromJson(imported.cells);
    LAARI_TRY(apply(failure, row, earlier));
    if (row.cells.tellsNews(Field::Name, earlier))
        LAARI_TRY(replaceParticipant(failure, row, imported));
    if (failure != before) {
        LAARI_TRY(unit.touchpoints().update(failure));
        LAARI_TRY(usecases::settleCases(unit, failure));
    }
    if (row.cells.tellsNews(earlier))
        LAARI_TRY(unit.imports().remember(
            {ImportedKind::Touchpoint, imported.key, fingerprint, failure.uid, row.cells.over(earlier).toJson()}));
    return failure == before ? RowOutcome::Unchanged : RowOutcome::Updated;
}

Result<void> TouchpointRows::apply(Touchpoint &failure, const Row &row, const ImportCells &earlier)
{
    const auto isNews = [&](Field field) { return row.cells.tellsNews(field, earlier); };
    const auto fill = [&](auto &into, const auto &said, Field field) {
        if (isNews(field))
            into = said;
    };
    const Touchpoint &said = row.touchpoint;
    fill(failure.day, said.day, Field::Date);
    fill(failure.time, said.time, Field::Time);
    fill(failure.channel, said.channel, Field::Channel);
    fill(failure.importance, said.importance, Field::Importance);
    fill(failure.emotion, said.emotion, Field::Emotion);
    fill(failure.effectiveness, said.effectiveness, Field::Effectiveness);
    fill(failure.ease, said.ease, Field::Ease);
    fill(failure.factor, said.factor, Field::Factor);
    fill(failure.source, said.source, Field::Source);
    fill(failure.note, said.note, Field::Notes);
    if (isNews(Field::Cause)) {
        LAARI_ASSIGN(failure.cause, m_directory.listItem(ListKind::Cause, row.cause));
    }
    if (isNews(Field::Function)) {
        LAARI_ASSIGN(failure.ourFunction, m_directory.listItem(ListKind::OurFunction, row.function));
    }
    if (isNews(Field::DeliveredBy)) {
        LAARI_ASSIGN(failure.deliveredBy, m_directory.partner(row.partner));
    }
    return {};
}

/// Whoever was added in the book stays; only the one whom the earlier file named gives way.
Result<void> TouchpointRows::replaceParticipant(Touchpoint &failure, const Row &row, const ImportedRecord &imported)
{
    LAARI_ASSIGN(const StakeholderId person, personOf(failure.account, row));
    LAARI_ASSIGN(const std::optional<StakeholderId> earlier, participantBefore(failure, row, imported));
    if (earlier == person)
        return {};
    failure.participants.removeIf([&](const Participant &each) { return each.stakeholder == earlier; });
    const bool there =
        std::ranges::any_of(failure.participants, [&](const Participant &each) { return each.stakeholder == person; });
    if (!there)
        failure.participants.append(Participant{person, Presence::There});
    return {};
}

Result<std::optional<StakeholderId>> TouchpointRows::participantBefore(const Touchpoint &failure, const Row &row,
                                                                       const ImportedRecord &imported)
{
    using Found = std::optional<StakeholderId>;
    if (!imported.cells.isEmpty()) {
        const QString name = ImportCells::fromJson(imported.cells).said(Field::Name);
        if (name.isEmpty()) { // it was the account's unnamed contact's
            LAARI_ASSIGN(const auto unnamed, m_directory.unit().stakeholders().organisation(failure.account));
            return unnamed ? Found(unnamed->id) : Found();
        }
        Result<Found> named = m_directory.person(failure.account, row.account, name);
        if (named || named.error().code != ErrorCode::PersonAmbiguous)
            return named;
    }
    return failure.participants.size() == 1 ? Found(failure.participants.front().stakeholder) : Found();
}

} // namespace laari::exchange
