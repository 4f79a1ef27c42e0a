// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/sample/SampleBook.h"

namespace laari::usecases::sample {

/// Campaigns of the story, whose people and ledgers are in the book: two of NPS, the later of which fewer answer, and
/// one of CSAT about deliveries. Contacts answer more readily than deciders, and a little better than trust would have
/// it.
Result<void> writeSurveys(Book &book, const SampleOptions &options);

} // namespace laari::usecases::sample
