// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Day.h"
#include "core/base/Result.h"
#include "core/store/Book.h"

#include <optional>

namespace laari::usecases {

enum class SampleLanguage { Finnish, English };

/// What a sample book is made of. The same options give the same content, byte for byte, uids and times included.
struct SampleOptions {
    Day today; ///< the story ends here
    SampleLanguage language = SampleLanguage::Finnish;
    quint32 seed = 1;
    /// Without sizes: the story book, some fifteen accounts over three years. With accounts or touchpoints: invented
    /// accounts of any number, for trying out size and speed.
    std::optional<int> accounts;       ///< 1 to 100 000; if only touchpoints are given, one for 500, at least 20
    std::optional<int> people;         ///< in all, as many at each account; two to six each if left out
    std::optional<qint64> touchpoints; ///< 0 to 10 000 000; 60 an account if only accounts are given
};

/// Makes a new file at `path` (BookExists if there is one) and closes it again. Cancelled by `progress` or failed, it
/// leaves no file behind.
Result<void> makeSample(const QString &path, const SampleOptions &options, const Book::Progress &progress = {});

} // namespace laari::usecases
