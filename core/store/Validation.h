// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"

#include <QString>

#include <optional>

namespace laari {

// Checks that several repositories share. Each gives the text as it is stored: in Unicode's form NFC, trimmed, and
// line ends as \n.
inline constexpr int longestLine = 200;
inline constexpr int longestParagraph = 2000;
inline constexpr int longestNote = 100'000;

/// One line that must hold something visible: NameEmpty, TextTooLong, TextHasControlCharacters.
Result<QString> checkedName(const QString &text);
/// One line, may be empty: TextTooLong, TextHasControlCharacters.
Result<QString> checkedLine(const QString &text, int longest = longestLine);
/// Line ends and tabs are allowed: TextTooLong, TextHasControlCharacters.
Result<QString> checkedNote(const QString &text, int longest = longestNote);
/// Empty, or something@something without spaces: EmailInvalid and those of a line.
Result<QString> checkedEmail(const QString &text);

/// ScoreOffScale with value, lowest, highest.
Result<void> checkStep(const std::optional<int> &step);
/// NumberOutOfRange with value, lowest, highest.
Result<void> checkNumber(const std::optional<int> &number, int lowest, int highest);
/// DateInvalid with the day in ISO form, before the year 1800 or from 2200 on.
Result<void> checkDay(Day day);
/// DateInFuture with the day in ISO form; DateInvalid before the year 1800.
Result<void> checkNotFuture(const std::optional<Day> &day, const Clock &clock);

} // namespace laari
