// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/MeetingScreens.h"

#include <gtest/gtest.h>

namespace laari::ui {
namespace {

TEST(MeetingScreens, TheNotesStandWhereOnlyThePresenterLooks)
{
    const QRect laptop(0, 0, 1366, 768);
    const QRect projector(1366, 0, 1920, 1080);
    const QRect wall(0, 1080, 3840, 2160);
    const struct {
        const char *what;
        QList<QRect> screens;
        int meeting;
        int own; ///< of the main window
        int place;
    } cases[] = {
        {"a laptop alone", {laptop}, 0, 0, -1},
        {"the meeting on the projector", {laptop, projector}, 1, 0, 0},
        {"the same, the projector first", {projector, laptop}, 0, 1, 1},
        {"the meeting moved to the laptop: not to the projector", {laptop, projector}, 0, 0, -1},
        {"the main window on the projector, too", {laptop, projector}, 1, 1, -1},
        {"of three, that of the main window", {wall, projector, laptop}, 1, 2, 2},
        {"of three, and the meeting on that of the main window", {wall, projector, laptop}, 2, 2, -1},
        {"mirrored", {laptop, QRect(0, 0, 1366, 768)}, 1, 0, -1},
        {"mirrored at another size", {laptop, QRect(0, 0, 1920, 1080)}, 1, 0, -1},
        {"the screen of the meeting is gone", {laptop}, -1, 0, -1},
        {"the screen of the main window is gone", {projector}, 0, -1, -1},
        {"none at all", {}, -1, -1, -1},
    };
    for (const auto &each : cases)
        EXPECT_EQ(presenterScreen(each.screens, each.meeting, each.own), each.place) << each.what;
}

} // namespace
} // namespace laari::ui
