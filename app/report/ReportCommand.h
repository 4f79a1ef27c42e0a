// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/Invocation.h"

#include <QCoreApplication>

#include <memory>

namespace laari::report {

/// With what drawing needs, and without a screen.
std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv);

int runReport(const ctl::Invocation &invocation);

} // namespace laari::report
