// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Cents.h"
#include "core/base/Result.h"
#include "core/model/Survey.h"
#include "core/store/Book.h"

#include <QHash>

#include <array>
#include <functional>
#include <vector>

namespace laari::insight {

/// Why somebody cannot be asked.
enum class Unaskable { No, OptedOut, NoEmail, Asked };

/// A person who is active on the day, and what one picks by.
struct Invitee {
    StakeholderId person;
    QString name;
    QString email;
    Role role = Role::Contact;
    AccountId account;
    QString accountName;
    QString segment;
    std::optional<OwnPersonId> owner;
    Lifecycle stage = Lifecycle::Customer;
    Unaskable unaskable = Unaskable::No;
};

struct Invitees {
    std::vector<Invitee> people;     ///< by account's name, then person's
    QHash<AccountId, Cents> revenue; ///< a year, of the accounts that are customers and have it
    std::array<int, 3> known = {};   ///< how many of each role there are, in the order of Role
    Cents totalRevenue;
};

/// Everybody who could be asked on a day, and those who cannot with the reason. Cost: the book's people.
Result<Invitees> invitees(const Book &book, SurveyId survey, Day today);

/// What a choice of people covers, shown before anybody is asked.
struct InvitationCoverage {
    std::array<int, 3> asked = {}; ///< of each role, those asked earlier too, in the order of Role
    int accounts = 0;
    std::optional<double> revenue; ///< share of the customers' revenue; nothing where none is known
    int optedOut = 0;              ///< of those picked: left out
    int withoutEmail = 0;
    int people = 0; ///< who would be asked now
};

/// `picked` of those in `invitees`.
InvitationCoverage invitationCoverage(const Invitees &invitees, const std::function<bool(const Invitee &)> &picked);

} // namespace laari::insight
