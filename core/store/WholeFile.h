// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QString>

namespace laari {

enum class FileReaders { AsUsual, OwnerAlone };

/// Written beside and then renamed: what was at the path stays whole until the new file is, on a disk that fills up
/// too. DiskFull, or CannotWrite with the path and, where it is known, why: folder_missing, folder_closed (no right to
/// write there), file_closed, not_a_file (a folder, a device … is there).
Result<void> writeWholeFile(const QString &path, const QByteArray &bytes, FileReaders readers = FileReaders::AsUsual);

} // namespace laari
