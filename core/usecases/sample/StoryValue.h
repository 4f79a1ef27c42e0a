// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Book.h"
#include "core/usecases/sample/StoryScript.h"

#include <QHash>

namespace laari::usecases::sample {

/// Which emotion an encounter of a rhythm is said to have left: its English name in the book's list; empty: none was
/// named. `pick` chooses among several.
const char *feelingAt(Channel channel, int emotion, quint32 pick);
/// At which stage of the journey it was, the same way.
const char *stageAt(Channel channel);

/// How many steps better (or worse) than it went for the customer an encounter of this day felt to our own people, on
/// top of the common mistake: mostly none.
int misjudgedOn(Day day);

/// What some accounts of the story value, how their people see it, and which emotions we aim at there. `people` by
/// their keys. Nothing for the other accounts.
Result<void> addValues(WriteUnit &unit, AccountId account, const QString &accountName,
                       const QHash<QString, StakeholderId> &people, Day today);

} // namespace laari::usecases::sample
