// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/ChangeStory.h"
#include "ui/common/ChangeSentences.h"

#include <QCoreApplication>
#include <QString>

namespace laari::ui {

/// The words of one part of a story: who or what (the subject) and what it did to trust. Nouns with their cases and
/// numbers are whole phrases, never glued together from a stem.
class ChangeClause {
    Q_DECLARE_TR_FUNCTIONS(laari::ui::ChangeClause)

public:
    ChangeClause(const insight::ChangeStory &story, const insight::StoryPart &part, ChangeSentences::People people)
        : m_story(story), m_part(part), m_people(people)
    {
    }

    QString text() const;
    /// "on 4 May", "yesterday", "on 4 May 2025": the year where it is not that of `today`.
    static QString when(Day day, Day today);
    /// "4 May 2025"; "4. toukokuuta 2025".
    static QString dayAndMonth(Day day, bool withYear);

private:
    QString subject() const;
    QString ofTouchpoint() const;
    QString ofPromise(const QString &when) const;
    QString ofSeveral() const;
    QString touchpoint(const QString &noun, const QString &cause) const;
    QString noun() const;             ///< "the delivery"
    QString nounWithCause() const;    ///< "the late delivery"; empty: the cause has to be told apart
    QString complaintOfCause() const; ///< "the complaint about a fault"; the same
    QString predicate(const QString &subject) const;
    QString failures() const;
    QString leftover() const; ///< a whole clause: subjects in the plural
    QString who() const;

    const insight::ChangeStory &m_story;
    const insight::StoryPart &m_part;
    ChangeSentences::People m_people;
};

} // namespace laari::ui
