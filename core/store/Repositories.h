// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One header each would be the rule; this one only gathers them for Book.h.
#include "core/store/AccountRepository.h"
#include "core/store/AttentionRepository.h"
#include "core/store/ChangeLogRepository.h"
#include "core/store/EmotionGoalRepository.h"
#include "core/store/ExperienceRepository.h"
#include "core/store/FollowUpRepository.h"
#include "core/store/ImportRepository.h"
#include "core/store/LedgerRepository.h"
#include "core/store/ListRepository.h"
#include "core/store/LoopCaseRepository.h"
#include "core/store/PeopleRepositories.h"
#include "core/store/PromiseRepository.h"
#include "core/store/RelationshipRepository.h"
#include "core/store/SearchRepository.h"
#include "core/store/SettingsRepository.h"
#include "core/store/StakeholderRepository.h"
#include "core/store/SurveyRepository.h"
#include "core/store/TouchpointRepository.h"
#include "core/store/TrustGoalRepository.h"
#include "core/store/ValueRepository.h"
