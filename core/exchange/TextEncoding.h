// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>

namespace laari::exchange {

/// A file's bytes as UTF-8 without a byte order mark, line ends as they are. Known are UTF-8 with and without a mark,
/// UTF-16 with one, and else Windows-1252, in which Finnish programs still export.
///
/// EncodingUnknown, arguments: physical line, for what none of them gives: NUL; the five bytes that Windows-1252
/// leaves undefined; and damaged UTF-8, that is, text with more good sequences of UTF-8 than bad ones, which
/// Windows-1252 would silently turn into "Ã¤".
Result<QByteArray> decodedToUtf8(const QByteArray &bytes);

/// The physical line, from 1, on which a byte stands. Lines end at LF; in a file without any, at CR.
qint64 physicalLineAt(QByteArrayView bytes, qsizetype offset);

} // namespace laari::exchange
