// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/SetUpAuthor.h"

namespace laari::usecases {

Result<OwnPersonId> setUpAuthor(Book &book, const QString &name, const QString &email)
{
    OwnPersonId id;
    LAARI_TRY(book.write(ActionKind::EditOwnPeople, [&](WriteUnit &unit) -> Result<void> {
        LAARI_ASSIGN(const std::optional<OwnPerson> known, unit.ownPeople().findByName(name));
        OwnPerson person = known.value_or(OwnPerson{});
        if (!email.trimmed().isEmpty())
            person.email = email.trimmed();
        if (known) {
            id = known->id;
            // Not LAARI_TRY: inside the one around this write it would shadow.
            if (const auto updated = unit.ownPeople().update(person); !updated)
                return fail(updated.error());
        } else {
            person.name = name;
            LAARI_ASSIGN(id, unit.ownPeople().insert(person));
        }
        return unit.settings().setAuthor(id);
    }));
    return id;
}

} // namespace laari::usecases
