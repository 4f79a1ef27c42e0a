// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Cents.h"
#include "core/base/Result.h"
#include "core/model/Account.h"
#include "core/model/ListItem.h"
#include "core/model/Stakeholder.h"
#include "core/model/Touchpoint.h"
#include "core/store/Book.h"

#include <QDateTime>
#include <QTime>

#include <optional>
#include <variant>
#include <vector>

namespace laari::insight {

/// What of an account, a person or a touchpoint a user can change, by the words that the interface has for it.
enum class HistoryField {
    Name,
    BusinessId,
    Industry,
    Segment,
    Owner,
    AnnualRevenue,
    AnnualMargin,
    CustomerSince,
    ContractEnds,
    TenderExpected,
    Competitors,
    EaseOfSwitching,
    IntentionToContinue,
    ExpectedDeciders,
    ExpectedInfluencers,
    ExpectedContacts,
    Parent,
    ResponseTarget, ///< working hours
    Notes,
    Lifecycle, ///< a part; LifecyclePeriod
    GoalLevel, ///< of the trust goal: the trust index aimed at
    GoalDeciders,
    GoalDue,
    Title,
    Email,
    Phone,
    ReportsTo,
    KnownSince,
    ActiveUntil,
    Replaces,
    ChairRemoved,
    Advocate,
    AdvocateWhere,
    DoNotScore,
    SurveyOptOut,
    OpeningEstimate, ///< its step
    OpeningDay,
    Role, ///< a part; RolePeriod
    Account,
    Date,
    Time,
    Channel,
    Importance,
    Emotion,
    Effectiveness,
    Ease,
    RecordedAs,
    NamedEmotion,
    TrustFactor,
    Source,
    Cause,
    Mends,
    JourneyStage,
    OurFunction,
    HandOffs,
    DeliveredBy,
    OwnFeeling,
    Project,
    Note,
    NotePrivate,
    Participants, ///< a part; HistoryParticipant
    OwnPeople,    ///< a part; a name
    Signs,        ///< a part; ListItem
};

/// What a row that is named by its id can be.
enum class Named { Account, Person, OwnPerson, Partner, Project, ListItem, Touchpoint };

/// It was there when it was named, and has been removed since.
struct Gone {
    Named what = Named::Person;

    friend bool operator==(const Gone &, const Gone &) = default;
};

/// What a touchpoint is called.
struct TouchpointName {
    Day day;
    Channel channel = Channel::Meeting;

    friend bool operator==(const TouchpointName &, const TouchpointName &) = default;
};

/// A customer's person at a touchpoint.
struct HistoryParticipant {
    std::optional<QString> name; ///< none: gone
    Presence presence = Presence::There;

    friend bool operator==(const HistoryParticipant &, const HistoryParticipant &) = default;
};

/// Nothing, or the value as the model knows it; of whatever was named by id its name today.
using HistoryValue =
    std::variant<std::monostate, QString, int, bool, Day, QTime, Cents, Channel, Importance, Source, TrustFactor,
                 RecordedAs, LifecyclePeriod, RolePeriod, HistoryParticipant, ListItem, TouchpointName, Gone>;

/// Of a part: nothing before for one that was added, nothing after for one that was taken away.
struct FieldChange {
    HistoryField field = HistoryField::Name;
    HistoryValue before;
    HistoryValue after;

    friend bool operator==(const FieldChange &, const FieldChange &) = default;
};

/// What an account, a person or a touchpoint is called; nothing: not known any more.
using SubjectName = std::variant<std::monostate, QString, TouchpointName>;

enum class HistoryEvent { Added, Changed, Removed };

/// One line of history: what a step did to one subject.
struct HistoryStep {
    ChangeSetId id;
    ActionKind action = ActionKind::EditSettings;
    std::optional<ActionKind> undone; ///< of an undo or a redo: what was done first
    QString author;                   ///< empty: unknown
    QDateTime at;                     ///< UTC
    Subject subject;
    HistoryEvent event = HistoryEvent::Changed;
    std::vector<FieldChange> changes; ///< when changed; in the order of HistoryField; without parts in a bulk step
    SubjectName name;                 ///< when removed: of what
    int people = 0;                   ///< when an account was removed: that went with it
    int touchpoints = 0;
    bool backSince = false;    ///< when removed: it is there again
    bool canBringBack = false; ///< Book::bringBack(id, subject) has something to do; goals are set again by hand
};

/// The newest `limit` steps of ChangeLogRepository::history(), newest first; a removal of an account's person or
/// touchpoint is a line of its own. What the log says and this program has no words for, or what makes no sense in a
/// file from elsewhere, is left out.
Result<std::vector<HistoryStep>> history(const Book &book, const Subject &subject, int limit);

/// The removals of the accounts that are gone, newest first, `limit` at most.
Result<std::vector<HistoryStep>> removedAccounts(const Book &book, int limit);

/// What the subject is called today; nothing: it is gone.
Result<SubjectName> subjectName(const Book &book, const Subject &subject);

} // namespace laari::insight
