// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace laari {

/// Who we are, as reports say it above every page. Either may be empty.
struct Company {
    static constexpr int mostLogoBytes = 200'000; ///< the book is mailed: a picture scaled to a page's corner is less

    QString name; ///< one line
    QByteArray logoPng;

    friend bool operator==(const Company &, const Company &) = default;
};

} // namespace laari
