// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/LoopCase.h"

#include <QCoreApplication>
#include <QString>

#include <optional>

namespace laari::ui {

/// What is said of cases of the closed loop, in the chosen language.
class CaseWords {
    Q_DECLARE_TR_FUNCTIONS(laari::ui::CaseWords)

public:
    static QString of(CaseReason reason); ///< "Bad touchpoint"
    static QString of(CaseOutcome outcome);
    static QString next(CaseStep step); ///< what is to be done: "Respond to the customer"

    /// The time until the first response is due, or since it was: "2 h left", "3 h late", "1 working day late".
    static QString clock(const QDateTime &dueAt, const QDateTime &now, const WorkingHours &hours);
    /// Since it was opened: "open for 3 h", "open for 2 working days".
    static QString openFor(const QDateTime &openedAt, const QDateTime &now, const WorkingHours &hours);
    /// The one of the two that tells: the clock while the response is missing, else how long it has been open.
    static QString standing(CaseStep next, const QDateTime &openedAt, const QDateTime &dueAt, const QDateTime &now,
                            const WorkingHours &hours);
    static QString hours(double hours); ///< "3.5 h", one decimal under ten hours
};

} // namespace laari::ui
