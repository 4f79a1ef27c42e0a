// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>

namespace laari {

/// Works out the trust model for made-up histories: reads JSON in the layout of tests/data/trust-cases.json
/// ({"persons", "histories", "accounts"}, described in docs/trust-model.md) and gives the same back with the figures
/// filled in, whatever stood there before. A person without "expect" gets one row on the day of the last event, one
/// without "effects" those of all events. What it does not know it leaves as it is.
///
/// JsonInvalid (arguments: where, as in "persons[3].events[2].x") for anything malformed: x or q beyond -1 to 1, days
/// that are not whole, unknown kinds and parameters, parameters out of range, a mend of an unknown id or dated before
/// it.
Result<QByteArray> evaluate(const QByteArray &json);

} // namespace laari
