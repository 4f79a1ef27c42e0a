// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/Bench.h"

#include "core/store/FileTools.h"

#include <QFile>
#include <QLocale>

#include <algorithm>

namespace laari::bench {

QString grouped(qint64 number)
{
    return QLocale(QLocale::English).toString(number);
}

QString Setting::book(qint64 touchpoints) const
{
    return QStringLiteral("%1/%2.laari").arg(books).arg(touchpoints);
}

QString Setting::copyOf(const QString &path, const QString &name) const
{
    const QString copy = QStringLiteral("%1/scratch-%2").arg(books, name);
    QFile::remove(copy);
    QFile::remove(copy + QStringLiteral("-journal"));
    if (!QFile::copy(path, copy))
        qFatal("no copy of %s", qPrintable(path));
    // What the system has yet to write of it would be waited for by the first commits.
    if (!syncToDisk(copy))
        qFatal("%s is not on the disk", qPrintable(copy));
    return copy;
}

double median(std::vector<double> values)
{
    return percentile(std::move(values), 0.5);
}

double lowest(const std::vector<double> &values)
{
    return *std::ranges::min_element(values);
}

double percentile(std::vector<double> values, double share)
{
    const auto at = values.begin() + std::ptrdiff_t(share * double(values.size() - 1));
    std::ranges::nth_element(values, at);
    return *at;
}

OpenBook::OpenBook(const QString &path) : m_book(need(Book::open(path, m_clock, m_uids))) {}

} // namespace laari::bench
