// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/store/Book.h"

#include <vector>

namespace laari::insight {

/// What a change of the model's parameters would do to one account.
struct ParameterEffect {
    AccountId account;
    QString name;
    double trustNow = 50;
    double trustThen = 50;
};

/// Replays every account with other parameters, storing nothing; largest difference first. ParameterOutOfRange,
/// ParameterOrder; Cancelled when `progress` says no.
Result<std::vector<ParameterEffect>> previewParameters(const Book &book, const trust::Parameters &parameters, Day asOf,
                                                       const Book::Progress &progress = {});

} // namespace laari::insight
