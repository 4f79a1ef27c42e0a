// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/Value.h"

#include <algorithm>

namespace laari::usecases {

std::vector<ValueDriver> usualValueDrivers()
{
    struct Usual {
        const char *english; ///< UTF-8, as are all texts of the sources
        const char *finnish;
    };
    constexpr Usual usual[] = {
        {"Reliable deliveries", "Toimitusvarmuus"},
        {"Expertise", "Asiantuntemus"},
        {"Ease of doing business", "Asioinnin helppous"},
        {"Price level and predictability", "Hintataso ja hintojen ennustettavuus"},
        {"Speed of help", "Avun nopeus"},
        {"New ideas and development", "Uudet ideat ja kehittäminen"},
    };
    std::vector<ValueDriver> drivers;
    for (const Usual &each : usual) {
        ValueDriver driver;
        driver.english = QString::fromUtf8(each.english);
        driver.finnish = QString::fromUtf8(each.finnish);
        drivers.push_back(driver);
    }
    return drivers;
}

Result<void> saveValueDrivers(Book &book, AccountId account, const std::vector<ValueDriver> &drivers)
{
    const auto save = [&](WriteUnit &unit) -> Result<void> {
        LAARI_ASSIGN(const std::vector<ValueDriver> before, unit.values().driversOf(account));
        // What goes, first: its name may be somebody else's now.
        for (const ValueDriver &old : before)
            if (std::ranges::find(drivers, old.id, &ValueDriver::id) == drivers.end())
                LAARI_TRY(unit.values().remove(old.id));
        // Names may pass from one to another: those that change first give theirs up for one that nobody has.
        for (const ValueDriver &old : before) {
            const auto now = std::ranges::find(drivers, old.id, &ValueDriver::id);
            if (now == drivers.end() || (now->finnish == old.finnish && now->english == old.english))
                continue;
            ValueDriver nameless = old;
            nameless.finnish = nameless.english = old.uid;
            LAARI_TRY(unit.values().update(nameless));
        }
        std::vector<ValueDriverId> order;
        for (const ValueDriver &driver : drivers) {
            ValueDriver each = driver;
            each.account = account;
            if (each.id) {
                LAARI_TRY(unit.values().update(each));
            } else {
                LAARI_ASSIGN(each.id, unit.values().insert(each));
            }
            order.push_back(each.id);
        }
        return unit.values().setOrder(account, order);
    };
    LAARI_TRY(book.write(ActionKind::EditValueDrivers, save));
    return {};
}

Result<void> rateValue(Book &book, const std::vector<ValueRating> &ratings)
{
    const auto rate = [&](WriteUnit &unit) -> Result<void> {
        for (const ValueRating &rating : ratings)
            LAARI_TRY(unit.values().rate(rating));
        return {};
    };
    LAARI_TRY(book.write(ActionKind::RateValue, rate));
    return {};
}

} // namespace laari::usecases
