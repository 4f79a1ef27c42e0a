// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Uid.h"

namespace laari {

QString UidSource::next(const QDateTime &now)
{
    const quint64 milliseconds = quint64(now.toMSecsSinceEpoch()) & 0xFFFF'FFFF'FFFFU;
    const quint64 high = (milliseconds << 16) | 0x7000U | (m_generator.generate() & 0x0FFFU);
    const quint64 low = (m_generator.generate64() & 0x3FFF'FFFF'FFFF'FFFFU) | 0x8000'0000'0000'0000U;

    static constexpr char hex[] = "0123456789abcdef";
    QString text(36, u'-');
    qsizetype at = 0;
    for (const quint64 half : {high, low}) {
        for (int shift = 60; shift >= 0; shift -= 4) {
            if (at == 8 || at == 13 || at == 18 || at == 23)
                ++at;
            text[at++] = QLatin1Char(hex[(half >> shift) & 0xFU]);
        }
    }
    return text;
}

} // namespace laari
