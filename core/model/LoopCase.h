// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Ids.h"
#include "core/model/WorkingTime.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace laari {

enum class CaseReason { BadTouchpoint, Detractor, Passive };

/// What the customer says of what was done.
enum class CaseOutcome { Satisfied, Partly, Dissatisfied, NoAnswer };

/// What is to be done next, in the order in which it is required.
enum class CaseStep { Respond, Act, Ask, Close, Done };

/// A bad moment that is seen to: opened, responded to, acted on, outcome asked from the customer, closed. All moments
/// in UTC; none is before the one of the step before it.
struct LoopCase {
    CaseId id;
    QString uid;
    AccountId account;
    std::optional<StakeholderId> person;    ///< of the account, whom it is about
    std::optional<TouchpointId> touchpoint; ///< of the account, that opened it
    std::optional<AnswerId> answer;         ///< that opened it
    CaseReason reason = CaseReason::BadTouchpoint;
    std::optional<OwnPersonId> owner; ///< who sees to it
    std::optional<ListItemId> ourFunction;
    QDateTime openedAt; ///< when it was entered
    QDateTime dueAt;    ///< by when the first response is due
    std::optional<QDateTime> respondedAt;
    std::optional<QDateTime> actedAt;
    QString action; ///< what was done; may be empty where a recovery did it
    std::optional<QDateTime> askedAt;
    std::optional<CaseOutcome> outcome; ///< there when it was asked
    std::optional<QDateTime> closedAt;
    QString comment;                      ///< what was learnt; may be empty where a recovery closed it
    std::optional<TouchpointId> recovery; ///< of the account, that closed it

    CaseStep next() const
    {
        if (!respondedAt)
            return CaseStep::Respond;
        if (!actedAt)
            return CaseStep::Act;
        if (!askedAt)
            return CaseStep::Ask;
        return closedAt ? CaseStep::Done : CaseStep::Close;
    }
    bool isOpen() const { return !closedAt; }
    /// Whether the first response is, or was, late.
    bool isLate(const QDateTime &now) const { return respondedAt.value_or(now) > dueAt; }

    friend bool operator==(const LoopCase &, const LoopCase &) = default;
};

/// How cases are run; kept in the book.
struct LoopSettings {
    int responseHours = 8;    ///< 1 to 400 working hours until the first response, where the account says nothing else
    WorkingHours hours;       ///< whole minutes
    bool passivesToo = false; ///< who answers between promoters and detractors gets a case too

    friend bool operator==(const LoopSettings &, const LoopSettings &) = default;
};

/// A bad touchpoint older than this when it is entered opens no case by itself.
inline constexpr int caseOpensWithinDays = 30;

} // namespace laari
