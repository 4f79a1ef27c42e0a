// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Day.h"
#include "core/base/Ids.h"
#include "core/model/TrustFactor.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QTime>

#include <optional>

namespace laari {

enum class Channel { Meeting, Teams, Call, Email, Message, Visit, Delivery, Service, Complaint, Invoice };
inline constexpr int channelCount = 10;

enum class Importance { Routine, Minor, Normal, Major, Critical };
/// The weight I of trust-model.md: 0.1, 0.5, 1, 2, 4.
double importanceWeight(Importance importance);
/// E-mail and message are routine, a call minor, the rest normal: a hundred friendly e-mails must not outweigh
/// four meetings.
Importance defaultImportance(Channel channel);

/// Who says how it went.
enum class Source { Customer, Observed, Hearsay };
/// 1 rated by the customer, 0.8 seen by us, 0.5 hearsay.
double sourceWeight(Source source);

enum class Presence { There, Told };
/// 1 was there, 0.5 was told of it.
double exposureWeight(Presence presence);

/// What a touchpoint follows from that was not scored in steps: a settled promise or an answer to a survey. It is
/// changed there, not by itself.
enum class RecordedAs {
    PromiseKept,
    PromiseKeptLate,
    PromiseBroken,
    PromiseMended, ///< kept after it was marked broken: a recovery
    Csat,
    Ces,
};
bool isOfPromise(RecordedAs kind);

/// A score as it was recorded, not rounded to steps.
struct Recording {
    RecordedAs as = RecordedAs::PromiseKept;
    double score = 0; ///< x, -1 to 1

    friend bool operator==(const Recording &, const Recording &) = default;
};

struct Participant {
    StakeholderId stakeholder;
    Presence presence = Presence::There;

    friend bool operator==(const Participant &, const Participant &) = default;
};

/// One encounter with the customer's people.
struct Touchpoint {
    TouchpointId id;
    QString uid;
    AccountId account;
    Day day;
    std::optional<QTime> time; ///< minutes; the model sees the day only
    Channel channel = Channel::Meeting;
    Importance importance = Importance::Normal;
    // Five steps each, 1 to 5; empty: not observed
    std::optional<int> emotion;
    std::optional<int> effectiveness;
    std::optional<int> ease;
    std::optional<Recording> recorded; ///< in place of the steps
    std::optional<ListItemId> namedEmotion;
    TrustFactor factor = TrustFactor::Ability;
    Source source = Source::Observed;
    std::optional<ListItemId> cause;
    std::optional<TouchpointId> mends; ///< the failure this recovery mends: same account, not later than this
    std::optional<ListItemId> journeyStage;
    std::optional<ListItemId> ourFunction;
    std::optional<int> handOffs;          ///< 0 to 99
    std::optional<PartnerId> deliveredBy; ///< empty: own people
    std::optional<int> ownFeeling;        ///< how it felt to our own people, 1 to 5
    std::optional<ProjectId> project;
    QString note;
    bool notePrivate = false;
    QList<Participant> participants; ///< the customer's people; stored in order of id. Empty: the organisation
    QList<OwnPersonId> ownPeople;
    QList<ListItemId> signs; ///< of trust or of its lack
    QDateTime recordedAt;    ///< UTC, when it was first saved

    /// The score x of trust-model.md, -1 to 1: 2/3 emotion, 1/6 effectiveness, 1/6 ease over what was observed.
    /// Empty when nothing was. As recorded, where it was.
    std::optional<double> score() const;

    friend bool operator==(const Touchpoint &, const Touchpoint &) = default;
};

/// x of trust-model.md from steps 1 to 5 (empty: not observed).
std::optional<double> scoreOfSteps(std::optional<int> emotion, std::optional<int> effectiveness,
                                   std::optional<int> ease);

/// x <= -0.1 and so a failure that can be mended; tolerance 1e-9 as everywhere in the model.
bool isFailureScore(double x);
/// x <= -0.3.
bool isBadScore(double x);

} // namespace laari
