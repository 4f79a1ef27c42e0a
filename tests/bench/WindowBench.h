// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/Bench.h"

#include <QStringList>

#include <optional>

namespace laari::bench {

void benchWindow(Setting &setting);
void benchPortfolio(Setting &setting);

/// Start and memory are those of whole processes: the bench starts itself again as a window.
void benchProcess(Setting &setting);

/// The exit code of such a window, if the arguments ask for one.
std::optional<int> runWindow(const QStringList &arguments);

} // namespace laari::bench
