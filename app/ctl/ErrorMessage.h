// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"

#include <QString>

namespace laari::ctl {

/// What an error means, as an English sentence without a full stop. laarictl speaks English; the window has its own
/// sentences in the user's language (ui/common/ErrorText).
QString errorMessage(const Error &error);

} // namespace laari::ctl
