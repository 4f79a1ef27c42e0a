// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/MakePlan.h"

namespace laari::usecases {

Result<void> makePlan(Book &book, const Plan &plan)
{
    const auto add = [&](WriteUnit &unit) -> Result<void> {
        for (const FollowUp &followUp : plan.followUps)
            LAARI_TRY(unit.followUps().insert(followUp));
        for (const Promise &promise : plan.promises)
            LAARI_TRY(unit.promises().insert(promise));
        return {};
    };
    LAARI_TRY(book.write(ActionKind::MakePlan, add));
    return {};
}

} // namespace laari::usecases
