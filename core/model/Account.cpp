// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/Account.h"

#include <array>

namespace laari {

Lifecycle Account::stageOn(Day day) const
{
    Lifecycle stage = lifecycle.first().stage;
    for (const LifecyclePeriod &period : lifecycle)
        if (!period.from || *period.from <= day)
            stage = period.stage;
    return stage;
}

BusinessIdCheck checkBusinessId(const QString &text)
{
    const QString id = text.trimmed();
    if (id.isEmpty())
        return BusinessIdCheck::Empty;
    if (id.size() != 9 || id[7] != u'-')
        return BusinessIdCheck::NotFinnish;

    constexpr std::array weights{7, 9, 10, 5, 8, 4, 2};
    int sum = 0;
    for (qsizetype i = 0; i < 9; ++i) {
        if (i == 7)
            continue;
        if (id[i] < u'0' || id[i] > u'9')
            return BusinessIdCheck::NotFinnish;
        if (i < 7)
            sum += weights[size_t(i)] * id[i].digitValue();
    }
    const int remainder = sum % 11;
    const bool good = remainder != 1 && (remainder == 0 ? 0 : 11 - remainder) == id[8].digitValue();
    return good ? BusinessIdCheck::Good : BusinessIdCheck::WrongCheckDigit;
}

} // namespace laari
