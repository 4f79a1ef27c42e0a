// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/AccountFigures.h"
#include "core/insight/AccountTimeline.h"
#include "core/insight/ChangeStory.h"
#include "core/insight/Coverage.h"
#include "core/insight/GoalStanding.h"
#include "core/insight/Promises.h"
#include "core/insight/Statement.h"
#include "core/insight/ValueGaps.h"
#include "core/model/FollowUp.h"
#include "core/model/ListItem.h"
#include "core/store/Book.h"
#include "ui/charts/MarkLayout.h"

#include <QCoreApplication>
#include <QHash>

#include <map>

namespace laari::ui {

/// What a report of an account is made from, read together. What is private stays in the book: neither private notes
/// nor the account's and people's own notes are here, so that no report can say them.
struct AccountFacts {
    Day today;
    Account account;
    QString ownerName;
    QString parentName;
    insight::AccountFigures figures;
    insight::Timeline timeline;
    std::optional<insight::AccountGoal> goal;
    trust::Change change; ///< of the last 90 days
    insight::ChangeStory story;
    insight::Coverage coverage;
    std::vector<Touchpoint> touchpoints; ///< newest first
    QHash<TouchpointId, size_t> touchpointAt;
    std::map<StakeholderId, Stakeholder> people;
    QHash<ListItemId, ListItem> words;
    QHash<PartnerId, QString> partners;
    QHash<OwnPersonId, QString> ownPeople;
    std::vector<insight::PromiseLine> promises;
    insight::PromiseCount promiseCount;
    std::vector<FollowUp> followUps;
    std::vector<SurveyRepository::OfAccount> surveys;
    QHash<TouchpointId, size_t> answerBehind; ///< index into surveys
    std::vector<insight::StatementLine> ledger;
    std::vector<insight::ValueOfDriver> values;

    const Touchpoint *touchpoint(TouchpointId id) const;
    const SurveyRepository::OfAccount *answer(AnswerId id) const;
    const SurveyRepository::OfAccount *answerOf(TouchpointId id) const;
};

inline constexpr int reportDays = 90; ///< back, for what has changed, and ahead

/// NotFound. `everything`: also what only the full report shows.
Result<AccountFacts> loadAccountFacts(const Book &book, AccountId account, Day today, bool everything);

/// The touchpoints and people of a report in words.
class FactWords {
    Q_DECLARE_TR_FUNCTIONS(laari::ui::FactWords)

public:
    explicit FactWords(const AccountFacts &facts) : m_facts(facts) {}

    QString person(StakeholderId id) const;
    QString who(const Touchpoint &touchpoint) const;
    QString felt(const Touchpoint &touchpoint) const;
    QString what(const Touchpoint &touchpoint) const;     ///< cause, note, who delivered
    QString kind(const Touchpoint &touchpoint) const;     ///< the channel, or what it follows from
    QString sentence(const Touchpoint &touchpoint) const; ///< "Delivery, 9 Apr 2025: late"
    MarkTexts marks() const;

private:
    const AccountFacts &m_facts;
};

} // namespace laari::ui
