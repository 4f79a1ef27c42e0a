// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace laari {

/// What names are compared by: trimmed, with single spaces, case-folded, in Unicode's form NFC. Stored beside the
/// name (name_folded), so it must give the same for the same name in every version.
QString foldedName(const QString &name);

} // namespace laari
