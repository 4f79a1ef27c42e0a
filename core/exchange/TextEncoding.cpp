// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/TextEncoding.h"

#include <QString>
#include <QStringConverter>

#include <algorithm>
#include <array>

namespace laari::exchange {

namespace {

using Byte = unsigned char;

Byte at(QByteArrayView bytes, qsizetype i)
{
    return static_cast<Byte>(bytes[i]);
}

Unexpected unknownAt(qint64 line)
{
    return fail(ErrorCode::EncodingUnknown, {QString::number(line)});
}

/// 0x80 to 0x9F of Windows-1252; 0 where the code page has nothing. The rest is Latin-1.
constexpr std::array<char16_t, 32> windows1252{0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                               0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0,      0x017D, 0,
                                               0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                               0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

Result<QByteArray> fromWindows1252(const QByteArray &bytes)
{
    QByteArray utf8;
    utf8.reserve(bytes.size() + bytes.size() / 8);
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const Byte byte = at(bytes, i);
        if (byte < 0x80) {
            utf8.append(bytes[i]);
            continue;
        }
        const char16_t unit = byte < 0xA0 ? windows1252[byte - 0x80u] : char16_t(byte);
        if (unit == 0)
            return unknownAt(physicalLineAt(bytes, i));
        utf8.append(QStringView(&unit, 1).toUtf8());
    }
    return utf8;
}

Result<QByteArray> fromUtf16(const QByteArray &bytes, QStringConverter::Encoding encoding)
{
    QStringDecoder decoder(encoding, QStringConverter::Flag::Stateless);
    const QString text = decoder(QByteArrayView(bytes).sliced(2));
    const auto lineOf = [&](qsizetype index) {
        const QStringView before = QStringView(text).first(index);
        return 1 + (text.contains(u'\n') ? before.count(u'\n') : before.count(u'\r'));
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar unit = text[i];
        const bool pair = unit.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (unit.isNull() || unit == QChar::ReplacementCharacter || (unit.isSurrogate() && !pair))
            return unknownAt(lineOf(i));
        if (pair)
            ++i;
    }
    if (decoder.hasError() || bytes.size() % 2 != 0)
        return unknownAt(lineOf(text.size()));
    return text.toUtf8();
}

/// Length of the good UTF-8 sequence of several bytes that begins at `i`; 0: there is none.
qsizetype sequenceAt(QByteArrayView bytes, qsizetype i)
{
    const Byte lead = at(bytes, i);
    const qsizetype length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    if (lead < 0xC2 || lead > 0xF4 || i + length > bytes.size())
        return 0;
    return bytes.sliced(i, length).isValidUtf8() ? length : 0;
}

struct Utf8Census {
    qsizetype good = 0;
    qsizetype bad = 0;
    qsizetype firstBad = 0;
};

Utf8Census censusOf(QByteArrayView bytes)
{
    Utf8Census census;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        if (at(bytes, i) < 0x80)
            continue;
        if (const qsizetype length = sequenceAt(bytes, i)) {
            ++census.good;
            i += length - 1;
        } else if (census.bad++ == 0) {
            census.firstBad = i;
        }
    }
    return census;
}

} // namespace

qint64 physicalLineAt(QByteArrayView bytes, qsizetype offset)
{
    const char lineEnd = bytes.contains('\n') ? '\n' : '\r';
    return 1 + std::count(bytes.begin(), bytes.begin() + offset, lineEnd);
}

Result<QByteArray> decodedToUtf8(const QByteArray &bytes)
{
    if (bytes.startsWith("\xFF\xFE"))
        return fromUtf16(bytes, QStringConverter::Utf16LE);
    if (bytes.startsWith("\xFE\xFF"))
        return fromUtf16(bytes, QStringConverter::Utf16BE);
    if (const qsizetype nul = bytes.indexOf('\0'); nul >= 0)
        return unknownAt(physicalLineAt(bytes, nul));

    const bool marked = bytes.startsWith("\xEF\xBB\xBF");
    if (bytes.isValidUtf8())
        return marked ? bytes.sliced(3) : bytes;
    const Utf8Census census = censusOf(bytes);
    if (marked || census.good > census.bad)
        return unknownAt(physicalLineAt(bytes, census.firstBad));
    return fromWindows1252(bytes);
}

} // namespace laari::exchange
