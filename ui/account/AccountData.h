// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/AccountFamily.h"
#include "core/insight/AccountFigures.h"
#include "core/insight/AccountTimeline.h"
#include "core/insight/Acquaintance.h"
#include "core/insight/Coverage.h"
#include "core/insight/GoalStanding.h"
#include "core/insight/Promises.h"
#include "core/model/Attention.h"
#include "core/model/FollowUp.h"
#include "core/model/ListItem.h"
#include "core/model/LoopCase.h"
#include "core/store/SurveyRepository.h"
#include "core/trust/Reservoir.h"

#include <QHash>

#include <memory>
#include <vector>

namespace laari {
class Book;
}

namespace laari::ui {

/// Everything the account page shows at once, read together so that its parts agree.
struct AccountData {
    Day today;
    Account account;
    QString ownerName;             ///< empty: nobody
    QString parentName;            ///< empty: it has no parent
    insight::AccountFamily family; ///< of the accounts below it, if any
    insight::AccountFigures figures;
    insight::Timeline timeline;
    std::shared_ptr<const trust::Model> model;
    std::vector<Touchpoint> touchpoints; ///< newest first
    QHash<StakeholderId, Stakeholder> people;
    QHash<ListItemId, ListItem> words; ///< causes and emotions
    QHash<PartnerId, QString> partners;
    std::vector<insight::PromiseLine> promises; ///< open ones, late first, then settled ones, newest first
    std::optional<insight::AccountGoal> goal;
    std::vector<FollowUp> followUps;                  ///< open ones by due day, then done ones, newest first
    std::vector<SurveyRepository::OfAccount> surveys; ///< who answered what or was asked, newest first
    QHash<AnswerId, size_t> answerAt;                 ///< index into surveys
    QHash<TouchpointId, AnswerId> answerBehind;       ///< of a touchpoint that follows from one
    std::vector<LoopCase> cases; ///< open ones by their clock, then closed ones, the last closed first
    LoopSettings loop;
    QHash<OwnPersonId, QString> ownPeople;
    QHash<TouchpointId, size_t> touchpointAt; ///< index into touchpoints
    insight::Coverage coverage;
    std::vector<insight::Acquaintance> acquaintances;
    std::vector<insight::MoveLink> moves;
    std::vector<TouchpointId> openFailures; ///< those that wait to be mended, newest first
    AttentionSettings attention;
    /// What tells people of one name apart; others have none.
    enum class ToldBy { Title, Role, Number };
    struct Namesake {
        ToldBy by = ToldBy::Number;
        int number = 1; ///< among those of the name, in order of id
    };
    QHash<StakeholderId, Namesake> namesakes;

    const Touchpoint *touchpoint(TouchpointId id) const;
    int latePromises() const;
    int openToDo() const; ///< follow-ups and cases that are open, as the tab counts them
    const SurveyRepository::OfAccount *answer(AnswerId id) const;
    const SurveyRepository::OfAccount *answerOf(TouchpointId id) const; ///< that it follows from; null: none
    bool hasPeople() const;                                             ///< anyone named
    /// Without a touchpoint and without an opening estimate: there is nothing to draw and nothing has changed.
    bool isBare() const;
    bool knowsAnybody() const; ///< evidence of a person in the figures, not of the organisation alone
};
using AccountDataPtr = std::shared_ptr<const AccountData>;

Result<AccountDataPtr> loadAccountData(const Book &book, AccountId account, Day today);

} // namespace laari::ui
