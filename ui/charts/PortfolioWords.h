// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/Portfolio.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace laari::ui {

/// What the portfolio's picture, table and strip say of an account, in the chosen language.
class PortfolioWords {
    Q_DECLARE_TR_FUNCTIONS(laari::ui::PortfolioWords)

public:
    static QString of(insight::PortfolioGap gap, const insight::PortfolioRow &row);
    static QStringList gapLines(const insight::PortfolioRow &row); ///< all of them but what goes without saying
    static QString
    gaps(const insight::PortfolioRow &row);        ///< in one line: "deciders known 0 of 2 · too little heard lately"
    static QString shortName(const QString &name); ///< without the company's form: "Saimaan Sellu"
    static QString lastContact(const insight::PortfolioRow &row, Day today);
    /// Every figure of the account as rich text.
    static QString card(const insight::PortfolioRow &row, Day today, Day earlier);
    /// In one sentence, for a screen reader.
    static QString spoken(const insight::PortfolioRow &row);
};

} // namespace laari::ui
