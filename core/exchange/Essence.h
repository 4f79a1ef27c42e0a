// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace laari::exchange {

/// What of a header or a word counts when it is compared: letters and digits, case-folded and composed. "E-mail",
/// "email" and " E MAIL " are one; so are "first_name" and "First Name".
QString essence(QStringView text);

/// What a cell says: trimmed, line ends LF.
QString tidied(const QString &cell);

} // namespace laari::exchange
