// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/BringBack.h"

#include "core/usecases/LoopCases.h"

#include <variant>

namespace laari::usecases {

Result<ChangeSet> bringBack(Book &book, ChangeSetId changeSet, const Subject &subject)
{
    return book.bringBack(changeSet, subject, [&](WriteUnit &unit) -> Result<void> {
        const auto *id = std::get_if<TouchpointId>(&subject);
        if (!id)
            return {};
        LAARI_ASSIGN(const Touchpoint touchpoint, unit.touchpoints().find(*id));
        return settleCases(unit, touchpoint);
    });
}

} // namespace laari::usecases
