// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/Statement.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace laari::insight {

namespace {

constexpr qsizetype shownNoteLength = 200;
constexpr double leastFading = 1e-9; // points; less is rounding

QString shortened(const QString &note)
{
    const QString simple = note.simplified();
    if (simple.size() <= shownNoteLength)
        return simple;
    return simple.left(shownNoteLength - 1).trimmed() + QChar(0x2026);
}

/// What is still on its way in, of what the entry put in. Evidence of the state (an estimate) settles at once.
double pendingShare(const trust::Parameters &parameters, const trust::Posting &posting, Day today)
{
    if (posting.entry.kind != trust::EntryKind::Touchpoint)
        return 0;
    const double good = posting.deposited.toPoints();
    const double bad = posting.withdrawn.toPoints();
    if (good + bad <= 0)
        return 0;
    const double age = std::max(0, today - posting.day);
    return (good * std::exp(-age / parameters.goodSettlingDays) + bad * std::exp(-age / parameters.badSettlingDays)) /
           (good + bad);
}

Day endOfMonth(Day day)
{
    const QDate date = day.toDate();
    return Day::fromDate(QDate(date.year(), date.month(), date.daysInMonth()));
}

struct Faded {
    double goodwill = 0;
    double grievance = 0;
};

double allGoodwill(const trust::ReservoirState &state)
{
    return state.pendingGoodwill + state.goodwill();
}

double allGrievance(const trust::ReservoirState &state)
{
    return state.pendingGrievance() + state.grievance();
}

/// Between two days with entries nothing but fading changes a reservoir, so what is missing at the end has faded.
/// Cut at the ends of months; a month is named by its last day.
std::map<Day, Faded> fadingByMonth(const trust::Model &model, const std::vector<LedgerRepository::PersonState> &series,
                                   Day today)
{
    std::map<Day, Faded> months;
    for (size_t i = 0; i < series.size(); ++i) {
        const bool lastOfPerson = i + 1 == series.size() || series[i + 1].person != series[i].person;
        const Day until = lastOfPerson ? today : series[i + 1].state.day;
        trust::ReservoirState state = series[i].state;
        while (state.day < until) {
            // What fades in the night to the first of a month belongs to the new month.
            const Day month = endOfMonth(state.day + 1);
            const trust::ReservoirState later = model.passed(state, std::min(month, until));
            Faded &faded = months[month];
            faded.goodwill += allGoodwill(state) - allGoodwill(later);
            faded.grievance += allGrievance(state) - allGrievance(later);
            state = later;
        }
    }
    return months;
}

} // namespace

Result<std::vector<StatementLine>> statement(const Book &book, AccountId account, Day today, PrivateNotes notes)
{
    LAARI_ASSIGN(const trust::Parameters parameters, book.settings().parameters());
    LAARI_ASSIGN(const std::vector<Stakeholder> people, book.stakeholders().ofAccount(account));
    LAARI_ASSIGN(const std::vector<Touchpoint> touchpoints, book.touchpoints().outlinesOfAccount(account));
    LAARI_ASSIGN(const std::vector<LedgerRepository::PersonPosting> postings, book.ledger().postings(account));
    LAARI_ASSIGN(const std::vector<LedgerRepository::PersonState> series,
                 book.ledger().stateSeries(account, beginningOfTime, today));

    QHash<StakeholderId, QString> names;
    for (const Stakeholder &person : people)
        names.insert(person.id, person.name);
    QHash<qint64, const Touchpoint *> touchpointById;
    for (const Touchpoint &touchpoint : touchpoints)
        touchpointById.insert(touchpoint.id.value, &touchpoint);

    std::vector<StatementLine> lines;
    lines.reserve(postings.size() + 64);
    const trust::Model model(parameters);
    for (const auto &[month, faded] : fadingByMonth(model, series, today)) {
        if (std::abs(faded.goodwill) < leastFading && std::abs(faded.grievance) < leastFading)
            continue;
        StatementLine line;
        line.kind = StatementLineKind::Faded;
        line.day = std::min(month, today);
        line.fadedGoodwill = faded.goodwill;
        line.fadedGrievance = faded.grievance;
        lines.push_back(std::move(line));
    }

    for (const LedgerRepository::PersonPosting &each : postings) {
        if (each.posting.day > today)
            continue;
        StatementLine line;
        line.day = each.posting.day;
        line.person = each.person;
        line.personName = names.value(each.person);
        line.posting = each.posting;
        line.pendingShare = pendingShare(parameters, each.posting, today);
        switch (each.posting.entry.kind) {
        case trust::EntryKind::Touchpoint:
            line.touchpoint = TouchpointId{each.posting.entry.value};
            if (const Touchpoint *touchpoint = touchpointById.value(each.posting.entry.value)) {
                line.channel = touchpoint->channel;
                if (!touchpoint->notePrivate || notes == PrivateNotes::Show)
                    line.note = shortened(touchpoint->note);
            }
            break;
        case trust::EntryKind::OpeningEstimate: line.kind = StatementLineKind::OpeningEstimate; break;
        case trust::EntryKind::Survey:
            line.kind = StatementLineKind::Survey;
            line.answer = AnswerId{each.posting.entry.value};
            break;
        }
        lines.push_back(std::move(line));
    }
    // Fading was put in first, so that it stays ahead of the postings of its day.
    std::stable_sort(lines.begin(), lines.end(),
                     [](const StatementLine &a, const StatementLine &b) { return a.day > b.day; });
    return lines;
}

} // namespace laari::insight
