// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Day.h"
#include "core/model/People.h"

#include <QDateTime>
#include <QLocale>
#include <QString>

#include <optional>
#include <vector>

namespace laari::ui {

/// What was typed as agreed in a meeting.
struct Agreement {
    QString what;
    std::optional<OwnPersonId> who;
    QString whoName;
    std::optional<Day> due; ///< given: it is a follow-up; nothing: a decision

    /// Why something that looks like a follow-up is none.
    enum class Doubt { None, DayHasPassed, NoSuchDay };
    Doubt doubt = Doubt::None;
    QString doubtful; ///< the day, as it was typed

    bool isFollowUp() const { return due.has_value(); }
};

/// Reads "Tapaa tehtaanjohtaja — Aino 12.12." as people write it: after the last dash who does it and by when, in
/// either order. One of our people by any part of the name that is nobody else's; a day as DateText reads those that
/// come. A name without a day: in two weeks. What is not understood stays part of the words, so that nothing is lost;
/// without a name or a day after a dash it is a decision. With both of them a comma does as well as a dash.
Agreement readAgreement(const QString &text, const std::vector<OwnPerson> &people, const QLocale &region,
                        const QDateTime &now);

} // namespace laari::ui
