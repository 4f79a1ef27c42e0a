// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QString>

namespace laari::ui {

/// The picture of a file as the PNG that a book keeps: scaled down to what a page has room for. ImageUnreadable,
/// CannotRead (path).
Result<QByteArray> logoOf(const QString &path);

} // namespace laari::ui
