// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace laari::ui {

/// What people have typed, made fit to stand among our own words.
class UserText {
public:
    /// Text written from right to left keeps to itself: figures and words beside it stay where they are.
    static QString isolated(const QString &text);
    /// A word too long for a line can be broken anywhere: invisible places to break it are put in.
    static QString breakable(const QString &text);
};

} // namespace laari::ui
