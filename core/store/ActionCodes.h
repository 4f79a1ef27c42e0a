// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Codes.h"
#include "core/store/Change.h"

namespace laari {

/// The stored words of ActionKind.
template <> struct CodeTable<ActionKind> {
    static const Codes<ActionKind, 18> table;
};

} // namespace laari
