// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Format.h"

#include <QDateTime>

#include <cmath>
#include <utility>

namespace laari::ui {

namespace {

bool isFinnish()
{
    return QLocale().language() == QLocale::Finnish;
}

/// Keeps a number and its unit on one line.
constexpr QChar hardSpace = QChar(0x00A0);
constexpr QChar minus = QChar(0x2212);

QString withRealMinus(QString text)
{
    return text.replace(QLatin1Char('-'), minus);
}

/// The day and month order of the United States differs from everybody else's.
QString dateFormat()
{
    if (isFinnish())
        return QStringLiteral("d.M.yyyy");
    return QLocale().territory() == QLocale::UnitedStates ? QStringLiteral("MMM d, yyyy")
                                                          : QStringLiteral("d MMM yyyy");
}

} // namespace

QString Format::date(Day day)
{
    return QLocale().toString(day.toDate(), dateFormat());
}

QString Format::longDate(Day day)
{
    // By itself a day is "lauantai"; Qt would give "lauantaina", on Saturday.
    if (isFinnish())
        return QLocale().standaloneDayName(day.toDate().dayOfWeek()) +
               QLocale().toString(day.toDate(), QStringLiteral(" d. MMMM yyyy"));
    if (QLocale().territory() == QLocale::UnitedStates)
        return QLocale().toString(day.toDate(), QStringLiteral("dddd, MMMM d, yyyy"));
    return QLocale().toString(day.toDate(), QStringLiteral("dddd d MMMM yyyy"));
}

QString Format::longDateTime(Day day, QTime time)
{
    return tr("%1, %2").arg(longDate(day), Format::time(time));
}

QString Format::month(Day day)
{
    const QDate date = day.toDate();
    return QLocale().standaloneMonthName(date.month()) + QLatin1Char(' ') + QString::number(date.year());
}

QString Format::time(QTime time)
{
    if (isFinnish())
        return time.toString(QStringLiteral("H.mm"));
    if (QLocale().timeFormat(QLocale::ShortFormat).contains(QLatin1String("AP"), Qt::CaseInsensitive))
        return QLocale(QLocale::English, QLocale::UnitedStates).toString(time, QStringLiteral("h:mm AP"));
    return time.toString(QStringLiteral("H:mm"));
}

QString Format::dateTime(const QDateTime &when)
{
    const QString day = date(Day::fromDate(when.date()));
    //: A date and a time of day, as in "12 Mar 2026, 8:12"
    return tr("%1, %2").arg(day, time(when.time()));
}

QString Format::daysAgo(int days)
{
    if (days == 0)
        return tr("today");
    if (days == 1)
        return tr("yesterday");
    if (days == -1)
        return tr("tomorrow");
    if (days < 0)
        return tr("in %n days", nullptr, -days);
    return tr("%n days ago", nullptr, days);
}

QString Format::number(double value, int decimals)
{
    // Rounding first: -0.04 with one decimal is 0, not minus 0.
    const double scale = std::pow(10.0, decimals);
    const double rounded = std::round(value * scale) / scale;
    return withRealMinus(QLocale().toString(rounded == 0 ? 0.0 : rounded, 'f', decimals));
}

QString Format::signedNumber(double value, int decimals)
{
    const double scale = std::pow(10.0, decimals);
    const double rounded = std::round(value * scale) / scale;
    if (rounded == 0)
        return QStringLiteral("±") + number(0, decimals);
    return rounded > 0 ? QLatin1Char('+') + number(rounded, decimals) : number(rounded, decimals);
}

QString Format::percent(double share)
{
    return number(share * 100) + hardSpace + QLatin1Char('%');
}

QString Format::money(Cents amount)
{
    const quint64 size = amount.value < 0 ? quint64(0) - quint64(amount.value) : quint64(amount.value);
    const QLocale locale;
    // Digit by digit, not through double: cents must survive.
    const QString euros = locale.toString(qulonglong(size / 100)) + locale.decimalPoint() +
                          QStringLiteral("%1").arg(size % 100, 2, 10, QLatin1Char('0'));
    const QString sign = amount.value < 0 ? QString(minus) : QString();
    return isFinnish() ? sign + euros + hardSpace + QStringLiteral("€") : sign + QStringLiteral("€") + euros;
}

QString Format::moneyShort(Cents amount)
{
    const double euros = double(amount.value) / 100;
    const double size = std::abs(euros);
    const QString sign = euros < 0 ? QString(minus) : QString();
    // 999 999 reads as 1,0 M and not as 1 000 k.
    if (size >= 999'950'000)
        //: A short sum of money: thousands of millions of euros
        return sign + tr("€%1 bn").arg(number(size / 1e9, 1));
    if (size >= 999'500)
        //: A short sum of money: millions of euros
        return sign + tr("€%1 M").arg(number(size / 1e6, 1));
    if (size >= 9'999.5)
        //: A short sum of money: thousands of euros
        return sign + tr("€%1 k").arg(number(size / 1e3));
    //: A short sum of money: euros
    return sign + tr("€%1").arg(number(size));
}

} // namespace laari::ui
