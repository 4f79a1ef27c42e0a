// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>

namespace laari {

/// What a case of a table is called where its name is read: its place, and as much of what tells it from the others as
/// a test's name may hold.
inline std::string caseName(size_t index, const QString &what)
{
    QString name;
    for (const QChar each : what.left(48)) {
        if (each.unicode() < 128 && each.isLetterOrNumber())
            name += each;
        else if (!name.isEmpty() && !name.endsWith(u'_'))
            name += u'_';
    }
    return QStringLiteral("%1_%2").arg(index, 2, 10, QLatin1Char('0')).arg(name).toStdString();
}

} // namespace laari
