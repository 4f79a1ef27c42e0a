// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Account.h"
#include "core/model/PortfolioField.h"
#include "core/store/Book.h"
#include "core/trust/AccountTrust.h"

#include <array>
#include <optional>
#include <span>
#include <vector>

namespace laari::insight {

using laari::PortfolioField;
using laari::portfolioFields;

/// What keeps an account out of the fields.
enum class PortfolioGap {
    NobodyNamed,     ///< no person of the customer is known
    NothingHeard,    ///< people, but no evidence from any of them
    DecidersUnknown, ///< fewer deciders with evidence than expected
    LittleHeard,     ///< everybody is known, and the evidence is still too thin or too old
    NoCx,            ///< no touchpoint tells of customer experience
};

/// An account on an earlier day: where its tail in the picture begins.
struct PortfolioPast {
    double trust = 50;
    std::optional<double> cx;
};

/// An account on a day.
struct PortfolioRow {
    AccountId id;
    QString name;
    QString industry;
    QString segment;
    QString family; ///< name of its topmost parent, or its own where it is one; empty where it stands alone
    QString owner;
    Lifecycle stage = Lifecycle::Customer;
    std::optional<Cents> annualRevenue;

    trust::AccountReading reading; ///< trust index, opinion, CX, deciders
    PortfolioField field = PortfolioField::NotKnownYet;
    std::vector<PortfolioGap> gaps;          ///< why NotKnownYet, most telling first; empty otherwise
    int people = 0;                          ///< named and active
    int peopleKnown = 0;                     ///< of them, with evidence
    std::optional<double> heardFromCustomer; ///< share 0 to 1 of the last 365 days; empty without evidence in them
    std::optional<Day> lastContact;
    bool silent = true;   ///< no touchpoint in the last 90 days
    PortfolioPast before; ///< on the earlier day
    double change() const { return reading.trust - before.trust; }
    /// Only customers' revenue counts in sums.
    Cents countedRevenue() const { return stage == Lifecycle::Customer && annualRevenue ? *annualRevenue : Cents{}; }
};

struct PortfolioTotals {
    std::array<int, portfolioFields> accounts = {};  ///< by PortfolioField
    std::array<Cents, portfolioFields> revenue = {}; ///< of customers
    Cents all;                                       ///< of customers
    Cents atRisk;                                    ///< of AtRisk and HappyButThin

    void add(const PortfolioRow &row);
    int accountsIn(PortfolioField field) const { return accounts[size_t(field)]; }
    Cents revenueIn(PortfolioField field) const { return revenue[size_t(field)]; }
};

inline constexpr int portfolioDays = 90; ///< back to the earlier day, unless told
inline constexpr int silentDays = 90;    ///< without a touchpoint: silent

PortfolioField portfolioField(const trust::AccountReading &reading);

/// All accounts in order of id, on `asOf` and on `earlier` (not after it). Cost: three states a person and one look at
/// the touchpoints an account, whatever their number.
Result<std::vector<PortfolioRow>> portfolio(const Book &book, Day asOf, Day earlier);

} // namespace laari::insight
