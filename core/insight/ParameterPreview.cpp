// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/ParameterPreview.h"

#include "core/insight/Statement.h"

#include <algorithm>
#include <cmath>

namespace laari::insight {

Result<std::vector<ParameterEffect>> previewParameters(const Book &book, const trust::Parameters &parameters, Day asOf,
                                                       const Book::Progress &progress)
{
    LAARI_TRY(trust::validate(parameters));
    LAARI_ASSIGN(const trust::Parameters current, book.settings().parameters());
    LAARI_ASSIGN(const std::vector<Account> accounts, book.accounts().all());
    const trust::Model now(current);
    const trust::Model then(parameters);

    std::vector<ParameterEffect> effects;
    effects.reserve(accounts.size());
    for (const Account &account : accounts) {
        if (progress && !progress(qint64(effects.size()), qint64(accounts.size())))
            return fail(ErrorCode::Cancelled);
        LAARI_ASSIGN(const trust::AccountHistory history, accountHistory(book, account.id));
        ParameterEffect effect;
        effect.account = account.id;
        effect.name = account.name;
        effect.trustNow = trust::accountOn(now, history, asOf).trust;
        effect.trustThen = trust::accountOn(then, history, asOf).trust;
        effects.push_back(std::move(effect));
    }
    std::stable_sort(effects.begin(), effects.end(), [](const ParameterEffect &a, const ParameterEffect &b) {
        return std::abs(a.trustThen - a.trustNow) > std::abs(b.trustThen - b.trustNow);
    });
    return effects;
}

} // namespace laari::insight
