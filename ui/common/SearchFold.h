// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace laari::ui {

/// For finding names as people type them: case, accents and outer spaces do not count ("makinen" is "Mäkinen").
QString searchFold(const QString &text);

/// Every word of what was typed begins a word of the text. Nothing typed matches everything.
bool searchMatches(const QString &typed, const QString &text);

} // namespace laari::ui
