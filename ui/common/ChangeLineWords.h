// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/ChangeLines.h"

#include <QCoreApplication>
#include <QString>

namespace laari::ui {

/// The lines of the table of why the trust index changed, in the chosen language.
class ChangeLineWords {
    Q_DECLARE_TR_FUNCTIONS(laari::ui::ChangeLineWords)

public:
    /// `cause`: what it was, of a line that is one.
    static QString of(const insight::ChangeLine &line, const QString &cause);
    /// "cushioned 3.1 points"; empty where there is nothing to tell.
    static QString cushioned(const insight::ChangeLine &line);
    static QString total();
};

} // namespace laari::ui
