// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/model/Survey.h"
#include "core/store/Book.h"

#include <vector>

namespace laari::usecases {

/// Stores a new survey (no id yet) or an edited one. Errors as of SurveyRepository::insert and update.
Result<SurveyId> saveSurvey(Book &book, const Survey &survey);
/// With its invitations, its answers, and the touchpoints that these became.
Result<void> removeSurvey(Book &book, SurveyId id);

/// Asked today; who was asked already stays so. OptedOut, NotFound. Gives how many were added.
Result<int> inviteToSurvey(Book &book, SurveyId survey, const std::vector<StakeholderId> &people);

/// Stores a new answer (no id yet) or an edited one, with the touchpoint that a CSAT or CES answer becomes. Errors as
/// of SurveyRepository::insertAnswer.
Result<AnswerId> saveAnswer(Book &book, const SurveyAnswer &answer);
Result<void> removeAnswer(Book &book, AnswerId id);

/// A new answer as part of a larger write (an import).
Result<AnswerId> addAnswer(WriteUnit &unit, const SurveyAnswer &answer);

} // namespace laari::usecases
