// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/model/Survey.h"
#include "core/store/Book.h"

#include <array>
#include <optional>
#include <vector>

namespace laari::insight {

/// Who was asked, and how many of them answered.
struct ResponseRate {
    int invited = 0;
    int answered = 0; ///< of those invited

    std::optional<double> share() const; ///< 0 to 1; nothing where nobody was asked
};

/// A response rate that fell by a third or more from the campaign before, at least ten asked in each: those who stopped
/// answering say something, and the score of the rest says less.
bool isVanishing(const ResponseRate &now, const ResponseRate &before);

/// Closed, or open for 30 days where no closing day is set: no answer is waited for any more.
bool isOver(const Survey &survey, Day today);

/// Answers to one question. Never only a mean: the counts are always there.
struct ScoreCounts {
    Scale scale;
    std::vector<int> counts; ///< by score, from the lowest of the scale on

    ScoreCounts() : ScoreCounts(Scale{}) {}
    explicit ScoreCounts(Scale of) : scale(of), counts(size_t(of.highest - of.lowest + 1)) {}
    /// What is off the scale, in a file from elsewhere, does not count.
    void add(int score)
    {
        if (scale.holds(score))
            ++counts[size_t(score - scale.lowest)];
    }
    int total() const;
    int between(int lowest, int highest) const; ///< how many of these scores
    std::optional<double> mean() const;
};

/// What a role, or everybody, answered.
struct GroupResult {
    ResponseRate rate;
    int uninvited = 0;                  ///< answers of people who were not asked; in the scores, not in the rate
    ScoreCounts scores;                 ///< of all instruments but the trust scale
    std::array<ScoreCounts, 3> factors; ///< of the trust scale, in the order of TrustFactor
    bool vanishing = false;             ///< the rate, against the campaign before

    int answers() const { return rate.answered + uninvited; }
    /// Of the instrument that it belongs to, on its own scale; nothing without answers.
    std::optional<NpsReading> nps() const;
    std::optional<double> satisfied() const; ///< CSAT: share of 4 and 5
    std::optional<double> easy() const;      ///< CES: share of 5 to 7
};

/// A campaign as a point of a trend.
struct CampaignRate {
    SurveyId survey;
    QString name;
    Day openedOn;
    ResponseRate rate;
};

struct SurveyResults {
    Survey survey;
    GroupResult everybody;
    std::array<GroupResult, 3> roles; ///< in the order of Role
    std::vector<SurveyPerson> people; ///< by account's name, then person's; those without an answer are not known
    std::vector<CampaignRate> trend;  ///< campaigns of the same instrument and scale up to this one, oldest first
    bool over = false;                ///< closed, or open for 30 days: only then can its rate be told to vanish

    const GroupResult &of(Role role) const { return roles[size_t(role)]; }
    std::vector<const SurveyPerson *> silent() const; ///< asked, and no answer so far
};

/// NotFound. Cost: that of the campaign's people and, for the trend, of the one before.
Result<SurveyResults> surveyResults(const Book &book, SurveyId survey, Day today);

} // namespace laari::insight
