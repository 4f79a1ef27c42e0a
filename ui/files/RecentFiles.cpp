// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/files/RecentFiles.h"

#include <QFileInfo>
#include <QSettings>

namespace laari::ui {

namespace {

constexpr int most = 8;
const QString recentKey = QStringLiteral("files/recent");
const QString lastKey = QStringLiteral("files/last");

} // namespace

QStringList RecentFiles::paths() const
{
    return m_settings.value(recentKey).toStringList();
}

void RecentFiles::add(const QString &path)
{
    const QString full = QFileInfo(path).absoluteFilePath();
    QStringList all = paths();
    all.removeAll(full);
    all.prepend(full);
    m_settings.setValue(recentKey, all.mid(0, most));
}

void RecentFiles::remove(const QString &path)
{
    QStringList all = paths();
    all.removeAll(QFileInfo(path).absoluteFilePath());
    m_settings.setValue(recentKey, all);
}

QString RecentFiles::last() const
{
    return m_settings.value(lastKey).toString();
}

void RecentFiles::setLast(const QString &path)
{
    m_settings.setValue(lastKey, path.isEmpty() ? path : QFileInfo(path).absoluteFilePath());
}

} // namespace laari::ui
