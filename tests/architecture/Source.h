// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace laari::architecture {

struct Include {
    QString path; ///< as written
    bool quoted;  ///< "path", else <path>
    int line;
};

/// One file of the sources, taken apart so that a rule can look at code, at text or at both.
struct Source {
    QString path;    ///< from the root of the sources: "core/base/Day.h"
    QString text;    ///< as it is
    QString code;    ///< comments and the insides of literals replaced by spaces; lines kept
    QString strings; ///< only the insides of string literals, the rest replaced by spaces; lines kept
    std::vector<Include> includes;

    /// "core/base" of "core/base/Day.h"
    QString folder() const { return path.left(path.lastIndexOf(QLatin1Char('/'))); }
    bool isHeader() const { return path.endsWith(QLatin1String(".h")); }
};

/// Where the sources are.
inline QString sourceRoot()
{
    return QStringLiteral(LAARI_SOURCE_DIR);
}

Source takeApart(const QString &path, const QString &text);

/// C++ sources of the folders below `root`, in order of path.
std::vector<Source> sourcesOf(const QString &root, const QStringList &folders);

} // namespace laari::architecture
