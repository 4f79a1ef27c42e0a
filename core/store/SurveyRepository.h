// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/model/Survey.h"
#include "core/store/StoreContext.h"

#include <optional>
#include <span>
#include <vector>

namespace laari {

/// Campaigns with who was asked and who answered. What an answer is worth as evidence is read from here by
/// LedgerRepository; its writes mark the person's ledger stale. The touchpoint that a CSAT or CES answer becomes is
/// made by core/usecases/Surveys.
class SurveyRepository {
public:
    explicit SurveyRepository(StoreContext &context) : m_context(context) {}

    /// A campaign with its figures for a list.
    struct Summary {
        Survey survey;
        int invited = 0;
        int answered = 0;          ///< of those invited
        int answeredUninvited = 0; ///< besides
    };
    /// An answer, or the silence of one who was asked, of an account's person.
    struct OfAccount {
        Survey survey;
        StakeholderId person;
        QString name;
        std::optional<Day> invitedOn;
        std::optional<SurveyAnswer> answer;
    };

    Result<Survey> find(SurveyId id) const;                            ///< NotFound
    Result<std::vector<Survey>> all() const;                           ///< newest first
    Result<std::vector<Survey>> findByName(const QString &name) const; ///< trimmed; newest first
    Result<std::vector<Summary>> summaries() const;                    ///< newest first
    Result<std::vector<SurveyPerson>> people(SurveyId survey) const;   ///< by account's name, then person's
    Result<std::vector<OfAccount>> ofAccount(AccountId account) const; ///< newest first, by answer or invitation
    Result<std::vector<SurveyAnswer>> answersOfAccount(AccountId account) const;
    Result<SurveyAnswer> findAnswer(AnswerId id) const; ///< NotFound
    Result<std::vector<SurveyAnswer>> answers(SurveyId survey) const;
    Result<std::optional<SurveyAnswer>> answerOf(SurveyId survey, StakeholderId person) const;
    Result<std::optional<SurveyAnswer>> answerOfTouchpoint(TouchpointId touchpoint) const;

    /// NameEmpty, TextTooLong, TextHasControlCharacters; DateInvalid; PeriodOrder where it closes before it opens;
    /// NumberOutOfRange for a scale beyond 0 to 100 or upside down. update() gives InUse where instrument, scale or
    /// channel of a survey with answers would change: they are what the answers were given to.
    Result<SurveyId> insert(const Survey &survey);
    Result<void> update(const Survey &survey);
    Result<void> remove(SurveyId id); ///< with its invitations; InUse while it has answers

    /// Who was invited already stays so. OptedOut (name), NotFound, DateInFuture; gives how many were added.
    Result<int> invite(SurveyId survey, std::span<const StakeholderId> people, Day day);

    /// AnswerTwice (name), AnswerEmpty, OptedOut (name; not of an answer that stands), ScoreOffScale (value, lowest,
    /// highest), DateInFuture, TextTooLong, NotFound.
    Result<AnswerId> insertAnswer(const SurveyAnswer &answer);
    Result<void> updateAnswer(const SurveyAnswer &answer); ///< survey and person stay
    Result<void> removeAnswer(AnswerId id);

private:
    Result<SurveyAnswer> checkedAnswer(SurveyAnswer answer) const;

    StoreContext &m_context;
};

} // namespace laari
