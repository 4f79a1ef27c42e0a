// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace laari::ui {

/// How the key that picks something is written, small, behind its word.
inline QFont keyFont(QFont font)
{
    font.setPixelSize(11);
    font.setBold(false);
    return font;
}

/// Pixels between a word and its key.
inline constexpr int keyGap = 5;

} // namespace laari::ui
