// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/Uid.h"

class QSettings;

namespace laari::ui {

class LanguageController;
class Prompts;
class Theme;

/// What every page and dialog is given besides the book. Outlives them all; made in app/main.cpp and in tests.
struct UiContext {
    const Clock &clock;
    UidSource &uids;
    Theme &theme;
    LanguageController &language;
    Prompts &prompts;
    QSettings &settings; ///< the user's own, outside the book
};

} // namespace laari::ui
