// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a file for `laarictl evaluate`. What is accepted is accepted again, with the same figures.
#include "core/exchange/Evaluate.h"

#include <cstdlib>

// NOLINTNEXTLINE(readability-identifier-naming): libFuzzer's name
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto once = laari::evaluate(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    if (!once)
        return 0;
    const auto twice = laari::evaluate(*once);
    if (!twice || *twice != *once)
        std::abort();
    return 0;
}
