// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/account/AccountData.h"

namespace laari::ui {

class TrustChart;
class WhatIfTab;

/// What the account's chart shows.
class ChartContent {
public:
    /// The history with its forecast and the way to the goal; of a what-if its scenarios, as far as they go. False:
    /// there is nothing to look at yet.
    static bool fill(TrustChart &chart, const AccountData &data, const WhatIfTab *whatIf);
};

} // namespace laari::ui
