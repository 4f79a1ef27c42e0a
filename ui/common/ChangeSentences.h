// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/ChangeStory.h"

#include <QCoreApplication>
#include <QString>

#include <optional>
#include <vector>

namespace laari::ui {

/// What is said of one cause, without a full stop.
struct Clause {
    QString text;
    std::optional<TouchpointId> touchpoint; ///< what it leads to; nothing: a sum, or no touchpoint
    int points = 0;
    std::optional<AnswerId> answer;  ///< what it leads to, of an answer to a survey
    std::vector<trust::EntryId> sum; ///< all that is in it, the largest first; empty: one alone, leftovers
};

/// Why trust changed, as a director would say it, in the chosen language:
/// "Trust has fallen 9 points since March: the late delivery by Rahti-Kumppani on 9 April took 12, cushioned by 5; the
/// visit on 4 May gave 3 back."
///
/// Every figure is the model's and they add up; nothing is said that the story does not hold. Names of partners stand
/// where no language inflects them.
class ChangeSentences {
    Q_DECLARE_TR_FUNCTIONS(laari::ui::ChangeSentences)

public:
    enum class People { ByName, ByRole };

    explicit ChangeSentences(const insight::ChangeStory &story, People people = People::ByName);

    const QString &head() const { return m_head; } ///< "Trust has fallen 9 points since March"
    /// In the order they are told; empty: the head says it all.
    const std::vector<Clause> &clauses() const { return m_clauses; }
    /// Not more than `most` of them and one that sums the rest, so that they add up all the same.
    std::vector<Clause> shortened(int most) const;

    /// The whole as plain text.
    QString text() const;
    /// The whole as rich text, each clause that has a touchpoint a link to it, and a sum one to all that is in it.
    QString html() const;
    static QString html(const Clause &clause);
    static QString linkOf(const Clause &clause); ///< empty: it leads nowhere
    /// Of a link of html().
    static std::optional<TouchpointId> touchpointOf(const QString &link);
    static std::optional<AnswerId> answerOf(const QString &link);
    std::vector<trust::EntryId> sumOf(const QString &link) const; ///< empty: no link of a sum

private:
    QString m_head;
    std::vector<Clause> m_clauses;
};

} // namespace laari::ui
