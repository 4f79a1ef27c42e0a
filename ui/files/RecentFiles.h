// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QSettings;

namespace laari::ui {

/// The files opened last, newest first, kept in the user's settings.
class RecentFiles {
public:
    explicit RecentFiles(QSettings &settings) : m_settings(settings) {}

    QStringList paths() const; ///< at most eight
    void add(const QString &path);
    void remove(const QString &path);

    /// What was open when the program ended; empty if nothing was.
    QString last() const;
    void setLast(const QString &path);

private:
    QSettings &m_settings;
};

} // namespace laari::ui
