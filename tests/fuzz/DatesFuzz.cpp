// SPDX-License-Identifier: GPL-3.0-or-later
// Any text as a column of dates, a line each: what is read is a day there is.
#include "core/exchange/DateColumn.h"

#include <QStringList>

#include <cstdlib>

using namespace laari;

// NOLINTNEXTLINE(readability-identifier-naming): libFuzzer's name
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const QTimeZone helsinki("Europe/Helsinki");
    const QStringList lines =
        QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size)).split(QLatin1Char('\n'));
    exchange::DateColumn column(helsinki);
    for (const QString &line : lines)
        column.learn(line);
    for (const QString &line : lines) {
        if (const auto read = column.read(line))
            if (!read->day.toDate().isValid() || (read->time && !read->time->isValid()))
                std::abort();
        if (const auto time = exchange::timeOf(line))
            if (!time->isValid())
                std::abort();
    }
    return 0;
}
