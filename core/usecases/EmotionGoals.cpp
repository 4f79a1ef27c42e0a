// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/EmotionGoals.h"

namespace laari::usecases {

Result<void> setEmotionGoal(Book &book, const EmotionGoal &goal, bool wanted)
{
    LAARI_TRY(book.write(ActionKind::EditEmotionGoals,
                         [&](WriteUnit &unit) { return unit.emotionGoals().set(goal, wanted); }));
    return {};
}

} // namespace laari::usecases
