// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Account.h"
#include "core/model/Stakeholder.h"
#include "core/model/Touchpoint.h"

#include <vector>

namespace laari::usecases::sample {

/// A text of the story in both languages, UTF-8. It becomes content of a book; nothing of it is interface.
struct Phrase {
    const char *finnish = "";
    const char *english = "";
};

/// How the encounters of a rhythm tend to feel.
enum class Mood { Delighted, Good, Fine, Mixed, Cool };

struct PersonScript {
    const char *key = ""; ///< by which rhythms and events of the same account name the person
    const char *name = "";
    Phrase title = {};
    Role role = Role::Contact;
    int influence = 3;
    const char *reportsTo = ""; ///< a key listed before
    int estimate = 0;           ///< step of the opening estimate; 0: none
    int enteredDaysAgo = 1095;
    int leftDaysAgo = -1; ///< -1: still there
    Phrase advocateWhere = {};
    bool doNotScore = false;
};

/// A touchpoint every so many days between two moments, with one of the people in turn.
struct RhythmScript {
    int fromDaysAgo = 1090;
    int toDaysAgo = 0;
    int everyDays = 21;
    const char *people = ""; ///< keys, separated by spaces, taken in turn
    Mood mood = Mood::Good;
    const char *channels = "meeting call email teams call visit email meeting"; ///< in turn too
};

/// A touchpoint of its own. Steps 1 to 5; 0: not observed.
struct EventScript {
    int daysAgo = 0;
    Channel channel = Channel::Meeting;
    Importance importance = Importance::Normal;
    const char *there = "";
    const char *told = "";
    int emotion = 3;
    int effectiveness = 0;
    int ease = 0;
    Phrase note = {};
    const char *cause = ""; ///< English name in the book's list
    const char *label = ""; ///< by which a later event mends this one
    const char *mends = "";
    TrustFactor factor = TrustFactor::Ability;
    Source source = Source::Observed;
    const char *partner = "";
    const char *sign = "";    ///< English name in the book's list
    const char *feeling = ""; ///< named emotion, the same
    int ownFeeling = 0;
};

/// What was agreed to be done, by the account's owner.
struct FollowUpScript {
    int dueInDays = 0;       ///< under 0: late
    const char *person = ""; ///< key
    Phrase what = {};
};

struct AccountScript {
    const char *name = "";
    const char *businessId = "";
    Phrase industry = {};
    Phrase segment = {};
    int owner = 0; ///< index of ownPeople()
    int revenueThousands = 0;
    int marginThousands = 0;
    int sinceYear = 0; ///< 0: no customer
    int contractEndsInDays = 0;
    int tenderInDays = 0;
    const char *competitors = "";
    int expectedDeciders = 1;
    int easeOfSwitching = 0;
    int intention = 0;
    Lifecycle stage = Lifecycle::Customer;
    int stageSinceDaysAgo = 0; ///< 0: for as long as is known; else what it was before is a customer
    Phrase lostReason = {};
    const char *lostTo = "";
    Phrase notes = {};
    std::vector<PersonScript> people = {};
    std::vector<RhythmScript> rhythms = {};
    std::vector<EventScript> events = {};
    std::vector<FollowUpScript> followUps = {};
};

struct OwnPersonScript {
    const char *name = "";
    const char *email = "";
    const char *ourFunction = ""; ///< English name in the book's list
};

std::vector<OwnPersonScript> ownPeople(); ///< the first is the author
std::vector<const char *> partners();

/// The story: what each account stands for is said where it is written.
std::vector<AccountScript> storyAccounts();
std::vector<AccountScript> strongAccounts();
std::vector<AccountScript> troubledAccounts();
std::vector<AccountScript> mendedAccounts();
std::vector<AccountScript> distantAccounts();

/// A believable sentence for an encounter of a rhythm; `pick` chooses among several.
Phrase noteFor(Channel channel, int emotion, quint32 pick);

} // namespace laari::usecases::sample
