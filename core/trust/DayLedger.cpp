// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trust/DayLedger.h"

#include "core/trust/Effects.h"
#include "core/trust/Mending.h"

namespace laari::trust {

namespace {

constexpr auto micro = MicroPoints::fromPoints;

/// What the date's entries share, and by what.
struct Shares {
    double taken = 0;           ///< of each point of deposits, what the inlet let in
    double goodwillRemoved = 0; ///< for each gamma
    double grievanceRemoved = 0;

    Shares(const DayRecord &day, const ReservoirState &evening)
    {
        const ReservoirState &morning = day.morning;
        if (day.sums.deposits > 0)
            taken = (evening.pendingGoodwill - morning.pendingGoodwill) / day.sums.deposits;
        if (day.correctionWeights > 0) {
            const double removed = (1 - day.sums.kept) / day.correctionWeights;
            const double grievance = morning.grievance() + day.sums.open.settled + day.sums.closed.settled;
            goodwillRemoved = morning.goodwill() * removed;
            grievanceRemoved = grievance * removed;
        }
    }
};

Posting posted(const PlannedEntry &planned, const Shares &shares)
{
    Posting posting;
    posting.entry = planned.entry->id;
    posting.day = planned.entry->day;
    if (planned.part == Part::State) {
        const DaySums survey = sumsOf(*planned.entry);
        posting.deposited = micro(survey.surveyGoodwill);
        posting.withdrawn = micro(survey.surveyGrievance);
        posting.correctedGoodwill = micro(planned.entry->correction * shares.goodwillRemoved);
        posting.correctedGrievance = micro(planned.entry->correction * shares.grievanceRemoved);
    } else if (planned.part != Part::Contact) {
        const double gained = planned.deposit * shares.taken;
        posting.deposited = micro(gained);
        posting.overflowed = micro(planned.deposit - gained);
        posting.withdrawn = micro(planned.withdrawn);
        posting.cushioned = micro(planned.cushioned);
        posting.forgiven = micro(planned.forgiven);
    }
    return posting;
}

/// A failure's mending on the date, had one of the recoveries not been: the others find what they then would have.
DaySums mendedWithout(const PlannedEntry &leftOut, const Mending &mending, const DayRecord &day,
                      const Parameters &parameters)
{
    FailureState failure = mending.before;
    double bonuses = 0;
    for (size_t i = mending.first; i < mending.last; ++i)
        if (day.recoveries[i] != &leftOut)
            bonuses += mend(failure, quality(*day.recoveries[i]->entry), day.morning.day, parameters).bonus;
    return moved(mending.before, failure, bonuses);
}

DaySums sumsWithout(const PlannedEntry &leftOut, const DayRecord &day, const Parameters &parameters)
{
    DaySums sums = day.sums;
    DaySums part;
    switch (leftOut.part) {
    case Part::Failure:
        part.open.pending = leftOut.withdrawn;
        sums -= part;
        if (leftOut.mending >= 0) // its recoveries go with it
            sums -= day.mendings[size_t(leftOut.mending)].sums;
        break;
    case Part::Recovery: {
        const Mending &mending = day.mendings[size_t(leftOut.mending)];
        sums -= mending.sums;
        sums += mendedWithout(leftOut, mending, day, parameters);
        break;
    }
    case Part::Deposit:
        part.deposits = leftOut.deposit;
        sums -= part;
        break;
    case Part::State: sums -= sumsOf(*leftOut.entry); break;
    case Part::Contact:
    case Part::Deciding:
    case Part::Undecided: break;
    }
    return sums;
}

} // namespace

void writeLedger(const Memory &memory, const DayRecord &day, Effects effects, DayOutcome &outcome)
{
    const Model &model = *memory.model;
    const Shares shares(day, outcome.state);
    const MicroPoints trust = micro(model.trust(outcome.state));
    TrustCurve with;
    if (effects == Effects::Compute)
        with = trustCurve(model, outcome.state);

    outcome.postings.clear();
    for (const PlannedEntry &planned : day.entries) {
        Posting &posting = outcome.postings.emplace_back(posted(planned, shares));
        posting.trust = trust;
        if (effects == Effects::Compute && planned.part != Part::Contact) {
            const DaySums sums = sumsWithout(planned, day, model.parameters());
            const ReservoirState without = evening(day.morning, sums, model.parameters());
            posting.effect = micro(largestDifference(with, trustCurve(model, without)));
        }
    }

    outcome.failures.clear();
    for (const size_t failure : day.newFailures)
        outcome.failures.push_back(memory.failures.all()[failure]);
    for (const Mending &mending : day.mendings)
        if (mending.before.failureDay < day.morning.day) // the others are among the new ones
            outcome.failures.push_back(memory.failures.all()[mending.failure]);

    outcome.correction.reset();
    if (day.correctionWeights > 0)
        outcome.correction = CorrectionDay{day.morning.day, day.sums.kept};
}

} // namespace laari::trust
