// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Stakeholder.h"

namespace laari::usecases {

/// Role and influence from a day on, until the next period begins; nothing where they are so already. Who was entered
/// on that day or later has no earlier days whose role it could not be: theirs is put right in place.
void setRoleFrom(Stakeholder &person, Day day, Role role, int influence);

} // namespace laari::usecases
