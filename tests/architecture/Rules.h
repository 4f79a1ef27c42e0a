// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/architecture/Source.h"

#include <vector>

namespace laari::architecture {

struct Violation {
    QString rule;
    QString path;
    int line;
    QString what;
};

/// Everything in the file that docs/architecture.md does not allow.
std::vector<Violation> violations(const Source &source);
/// The same for all files, and what shows only when they are seen together.
std::vector<Violation> violations(const std::vector<Source> &sources);

} // namespace laari::architecture
