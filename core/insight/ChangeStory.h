// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/insight/Statement.h"
#include "core/model/ListItem.h"
#include "core/model/Stakeholder.h"
#include "core/model/Touchpoint.h"
#include "core/store/Book.h"
#include "core/store/SurveyRepository.h"
#include "core/trust/Outlook.h"

#include <QHash>

#include <optional>
#include <vector>

namespace laari::insight {

/// What a part of a story is of.
enum class StoryKind {
    Touchpoint,
    Answer,   ///< to a survey, which is evidence by itself
    Estimate, ///< a person's opening estimate
    Failures, ///< all failures as one, which say the more of a fall the less each does alone; with the largest's words
    Others,   ///< small ones that have nothing in common, summed
    EnteredLater, ///< dated before the window, entered in it
    Fading,       ///< settling and fading of what came before
    People,       ///< the same, and changes of people
    Together,     ///< what the causes did to one another's effect
    Rounding,     ///< what whole points leave over
};

/// One cause, or some alike, with the points as they are told: whole ones.
struct StoryPart {
    StoryKind kind = StoryKind::Touchpoint;
    int points = 0;    ///< never 0
    int cushioned = 0; ///< that much more it would have taken; 0: nothing to tell
    int count = 1;     ///< more than 1: that many alike, summed, of one channel and one direction
    /// Of a sum and of failures as one: what is in it, recoveries too, the largest first; empty: of one alone,
    /// leftovers
    std::vector<trust::EntryId> entries;

    // Of a touchpoint, or of those alike: what they have in common
    std::optional<TouchpointId> touchpoint; ///< of one alone
    Channel channel = Channel::Meeting;
    std::optional<RecordedAs> recorded;
    bool mends = false; ///< a recovery: it gave back, or failed again
    // Of one alone
    Day day;
    std::optional<ListItem> cause;
    QString partner; ///< who delivered; empty: own people

    // Of an answer or an estimate of one person
    std::optional<Survey> survey;
    std::optional<SurveyAnswer> answer;
    QString personName; ///< empty: the organisation
    Role role = Role::Contact;
    bool touchpointsOnly = true; ///< Others: there are no answers or estimates among them
    bool mended = false;         ///< Failures: recoveries of some of them count with them
};

/// Why the trust index changed, ready to be told: the points of the parts add up to `points`.
struct ChangeStory {
    Day from; ///< the change is since the end of this day
    Day to;
    Day today;
    int points = 0;               ///< trust at the end less trust at the beginning, rounded as it is shown
    bool known = false;           ///< there is evidence; without any there is nothing to tell
    bool quiet = true;            ///< nothing is dated in the window
    std::vector<StoryPart> parts; ///< first those in the direction of the change, the largest first; leftovers last
};

/// What the entries of a change were.
struct StoryFacts {
    std::vector<Touchpoint> touchpoints; ///< outlines will do
    QHash<ListItemId, ListItem> causes;
    QHash<PartnerId, QString> partners;
    QHash<StakeholderId, Stakeholder> people;
    std::vector<SurveyRepository::OfAccount> answers;
    bool peopleChanged = false; ///< somebody came, left or got another role or influence in the window
    bool known = false;
};

/// Causes told one by one, at most; sums of small ones that are alike come on top.
inline constexpr int mostStoryCauses = 3;

/// A mended failure is told with what it took before it was mended, its recovery with what it gave back. Causes under
/// half a point are told in sums only; what whole points cannot tell is in the part that takes the rest.
ChangeStory changeStory(const trust::Change &change, const StoryFacts &facts, Day from, Day to, Day today,
                        int most = mostStoryCauses);

/// NotFound. Cost: as whyChanged().
Result<ChangeStory> changeStory(const Book &book, AccountId account, Day from, Day to, Day today,
                                const std::optional<SeenThen> &seen = {});

/// The same of a change that is known already.
Result<ChangeStory> changeStory(const Book &book, AccountId account, const trust::Change &change, Day from, Day to,
                                Day today, int most = mostStoryCauses);

} // namespace laari::insight
