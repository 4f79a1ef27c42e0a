// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace laari::ui::datewords {

/// Case-folded, single blanks, no dots on letters: "Tänään " becomes "tanaan".
QString plain(const QString &text);

// All of these take plain text, Finnish or English.
std::optional<int> dayOffset(QStringView phrase); ///< yesterday: -1
std::optional<int> weekday(QStringView word);     ///< Monday: 1
std::optional<int> month(QStringView word);       ///< January: 1
std::optional<int> count(QStringView word);       ///< "3", "three", "kolme", "a"

enum class Unit { Minute, Hour, Day, Week, Month, Year };
std::optional<Unit> unit(QStringView word);

} // namespace laari::ui::datewords
