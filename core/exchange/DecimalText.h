// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Cents.h"
#include "core/base/Result.h"

#include <QStringView>

namespace laari::exchange {

/// Which sign a written number has before its decimals.
enum class DecimalSign {
    Unknown, ///< none is written ("3500", "1 234"): any reading gives the same
    Comma,
    Point,
    Ambiguous, ///< "1,234" or "1.234": thousands or decimals
};

/// As the number itself shows it. Blanks of any kind, apostrophes, currency signs and an exponent are understood.
DecimalSign decimalSignOf(QStringView text);

/// Reads numbers of one column: what one of them leaves open, the others decide.
class DecimalColumn {
public:
    /// What decides where no number of the column does.
    explicit DecimalColumn(DecimalSign otherwise) : m_otherwise(otherwise) {}

    void learn(QStringView text);
    /// Of an ambiguous number; Ambiguous where the column contradicts itself.
    DecimalSign sign() const;

private:
    DecimalSign m_otherwise;
    bool m_comma = false;
    bool m_point = false;
};

/// Money as files and people write it: "3 226 499,63", "1.234,50 €", "$1,234.50", "6.0E7", "-12,5". An ambiguous
/// number is read with `ambiguous`. MoneyInvalid, also where the thousands are grouped oddly or `ambiguous` does not
/// help; MoneyOutOfRange beyond Cents::highest.
Result<Cents> centsOf(QStringView text, DecimalSign ambiguous);

} // namespace laari::exchange
