// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace laari {

/// How often a test with chance in it goes round: `inTests` in `./dev test`, `inSoak` in `./dev soak`, which runs the
/// suites with Soak in their name and sets LAARI_SOAK.
inline int times(int inTests, int inSoak)
{
    return qEnvironmentVariableIsSet("LAARI_SOAK") ? inSoak : inTests;
}

} // namespace laari
