// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Cents.h"
#include "core/base/Day.h"

#include <QCoreApplication>
#include <QLocale>
#include <QString>
#include <QTime>

#include <optional>

namespace laari::ui {

/// Numbers, dates and money as the chosen language writes them (QLocale's default, which LanguageController sets).
/// A real minus sign (U+2212) before negative numbers.
class Format {
    Q_DECLARE_TR_FUNCTIONS(laari::ui::Format)

public:
    static QString date(Day day);                     ///< 12.3.2026 · 12 Mar 2026
    static QString longDate(Day day);                 ///< lauantai 21. marraskuuta 2026 · Saturday 21 November 2026
    static QString longDateTime(Day day, QTime time); ///< lauantai 21. marraskuuta 2026 klo 8.12 · …, 8:12
    static QString month(Day day);                    ///< maaliskuu 2026 · March 2026
    static QString time(QTime time);                  ///< 8.12 · 8:12
    static QString dateTime(const QDateTime &when);   ///< 12.3.2026 klo 8.12 · 12 Mar 2026, 8:12
    static QString daysAgo(int days);                 ///< tänään, eilen, 4 pv sitten · today, yesterday, 4 days ago
    static QString number(double value, int decimals = 0);
    static QString signedNumber(double value, int decimals = 0); ///< +4 · −2 · ±0
    static QString percent(double share);                        ///< 0.4 -> 40 %, 40 %
    static QString money(Cents amount);                          ///< 2 343 498,06 €
    static QString moneyShort(Cents amount);                     ///< 2,3 M€ · €2.3 M
};

} // namespace laari::ui
