// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Codes.h"
#include "core/store/Change.h"
#include "core/store/ChangeLogRepository.h"

namespace laari {

/// The stored words of ActionKind.
template <> struct CodeTable<ActionKind> {
    static const Codes<ActionKind, 60> table;
};

/// The stored words of RowOp.
template <> struct CodeTable<RowOp> {
    static const Codes<RowOp, 3> table;
};

} // namespace laari
