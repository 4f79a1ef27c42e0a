// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Cents.h"
#include "core/base/Result.h"

#include <QLocale>
#include <QString>

namespace laari::ui {

/// Reads amounts as people type them, whichever language is chosen: "1 234,56 €", "1.2 M", "1,2 M€", "€850k",
/// "3 milj. €", "500 t€". What could be read in two ways ("1,234") is read as the locale writes numbers.
class NumberText {
public:
    /// MoneyInvalid (arguments: the text), MoneyOutOfRange.
    static Result<Cents> parseMoney(const QString &text, const QLocale &locale = QLocale());
};

} // namespace laari::ui
