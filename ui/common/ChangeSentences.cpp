// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/ChangeSentences.h"

#include "ui/common/ChangeClause.h"
#include "ui/common/Format.h"
#include "ui/common/UserText.h"

#include <QLocale>
#include <QUrl>

#include <cstdlib>

namespace laari::ui {

using insight::ChangeStory;
using insight::StoryKind;

namespace {

const QString touchpointScheme = QStringLiteral("touchpoint:");
const QString answerScheme = QStringLiteral("answer:");
const QString sumScheme = QStringLiteral("sum:"); ///< of a clause, by its place

std::optional<qint64> idOf(const QString &link, const QString &scheme)
{
    bool good = false;
    const qint64 id = link.startsWith(scheme) ? QStringView(link).mid(scheme.size()).toLongLong(&good) : 0;
    return good ? std::optional(id) : std::nullopt;
}

/// `link`: empty without one.
QString anchored(const QString &plain, const QString &link)
{
    const QString text = UserText::breakable(plain).toHtmlEscaped();
    return link.isEmpty() ? text : QStringLiteral("<a href=\"%1\">").arg(link) + text + QStringLiteral("</a>");
}

/// What a change is counted from: in words where the window has a length or a month that people speak of.
enum class Span { Yesterday, NinetyDays, Year, Month, MonthOfYear, DayOfMonth, DayOfYear };

struct Since {
    Span span = Span::DayOfYear;
    Day first; ///< the day, or the first of the month
};

/// The window is after the end of `from`, so that the last day of a month begins with the next month.
Since sinceOf(const ChangeStory &story)
{
    const Day from = story.from;
    const int days = story.to - from;
    if (days == 1)
        return {Span::Yesterday, from};
    if (days == 90)
        return {Span::NinetyDays, from};
    if (from.toDate() == story.to.toDate().addYears(-1))
        return {Span::Year, from};
    const Day next = from + 1;
    const Day first = next.toDate().day() == 1 ? next : from;
    const bool thisYear = first.toDate().year() == story.to.toDate().year();
    if (first.toDate().day() == 1 && story.to - first >= 28)
        return {thisYear ? Span::Month : Span::MonthOfYear, first};
    return {from.toDate().year() == story.to.toDate().year() ? Span::DayOfMonth : Span::DayOfYear, from};
}

class Heads {
    Q_DECLARE_TR_FUNCTIONS(laari::ui::ChangeSentences)

public:
    static QString month(Day day) { return QLocale().standaloneMonthName(day.toDate().month()); }
    static QString year(Day day) { return QString::number(day.toDate().year()); }

    /// Begins a sentence about something that has changed.
    static QString changedSince(const ChangeStory &story)
    {
        const Since since = sinceOf(story);
        switch (since.span) {
        //: Finnish: eilisestä
        case Span::Yesterday: return tr("since yesterday");
        case Span::NinetyDays: return tr("in 90 days");
        case Span::Year: return tr("in a year");
        //: %1 a month in the nominative. Finnish: %1sta
        case Span::Month: return tr("since %1", "month").arg(month(since.first));
        case Span::MonthOfYear: return tr("since %1 %2", "month and year").arg(month(since.first), year(since.first));
        case Span::DayOfMonth:
            if (QLocale().language() == QLocale::Finnish)
                //: Finnish alone: %1 a month in the nominative, %2 a day of it. "elokuun 22. päivästä"
                return tr("since %2 %1", "day of a month").arg(month(since.first), QString::number(dayOf(since)));
            break;
        case Span::DayOfYear: break;
        }
        return tr("since %1", "day").arg(dateOf(since));
    }

    /// Begins a sentence about something that has stayed.
    static QString stayedSince(const ChangeStory &story)
    {
        const Since since = sinceOf(story);
        switch (since.span) {
        case Span::Yesterday: return tr("since yesterday", "stayed the same");
        case Span::NinetyDays: return tr("for 90 days");
        case Span::Year: return tr("for a year");
        case Span::Month: return tr("since %1", "month: stayed the same").arg(month(since.first));
        default: return changedSince(story);
        }
    }

    static QString head(const ChangeStory &story)
    {
        if (!story.known)
            return tr("Nothing is known of the customer's trust yet");
        const int size = std::abs(story.points);
        if (story.to != story.today) {
            const QString first = Format::date(story.from);
            const QString last = Format::date(story.to);
            if (story.points > 0)
                //: %1 and %2 dates; they cannot be "%n"
                return tr("Trust rose %n points from %1 to %2", nullptr, size).arg(first, last);
            if (story.points < 0)
                return tr("Trust fell %n points from %1 to %2", nullptr, size).arg(first, last);
            return tr("Trust stayed the same from %1 to %2").arg(first, last);
        }
        if (story.points > 0)
            //: %1 "since March"
            return tr("Trust has risen %n points %1", nullptr, size).arg(changedSince(story));
        if (story.points < 0)
            return tr("Trust has fallen %n points %1", nullptr, size).arg(changedSince(story));
        return tr("Trust has stayed the same %1").arg(stayedSince(story));
    }

    /// Where there is nothing to tell one by one.
    static QString only(const ChangeStory &story)
    {
        const bool past = story.to != story.today;
        if (story.quiet && story.parts.size() == 1 && story.parts.front().kind == StoryKind::Fading)
            return past ? tr("there were no touchpoints, only settling and fading of what came before")
                        : tr("no new touchpoints, only settling and fading of what came before");
        if (story.parts.size() == 1 && story.parts.front().kind == StoryKind::Rounding)
            return past ? tr("no single cause moved it by as much as a point")
                        : tr("no single cause has moved it by as much as a point");
        if (!story.parts.empty())
            return {};
        if (story.quiet)
            return past ? tr("there were no touchpoints") : tr("there have been no new touchpoints");
        return past ? tr("nothing moved it by as much as a point") : tr("nothing has moved it by as much as a point");
    }

private:
    static int dayOf(const Since &since) { return since.first.toDate().day(); }
    static QString dateOf(const Since &since)
    {
        if (QLocale().language() == QLocale::Finnish)
            return Format::date(since.first);
        return ChangeClause::dayAndMonth(since.first, since.span == Span::DayOfYear);
    }
};

} // namespace

ChangeSentences::ChangeSentences(const ChangeStory &story, People people) : m_head(Heads::head(story))
{
    if (!story.known)
        return;
    if (const QString only = Heads::only(story); !only.isEmpty()) {
        m_clauses.push_back({only, {}, story.points, {}, {}});
        return;
    }
    for (const insight::StoryPart &part : story.parts)
        m_clauses.push_back({ChangeClause(story, part, people).text(), part.touchpoint, part.points,
                             part.answer ? std::optional(part.answer->id) : std::nullopt, part.entries});
}

std::vector<Clause> ChangeSentences::shortened(int most) const
{
    if (int(m_clauses.size()) <= most + 1)
        return m_clauses;
    std::vector<Clause> told(m_clauses.begin(), m_clauses.begin() + most);
    int points = 0;
    for (size_t i = told.size(); i < m_clauses.size(); ++i)
        points += m_clauses[i].points;
    const QString rest = points > 0   ? tr("everything else gave %1").arg(points)
                         : points < 0 ? tr("everything else took %1").arg(-points)
                                      : tr("everything else evens out");
    told.push_back({rest, {}, points, {}, {}});
    return told;
}

QString ChangeSentences::text() const
{
    QStringList clauses;
    for (const Clause &clause : m_clauses)
        clauses << clause.text;
    const QString after = clauses.isEmpty() ? QString() : QStringLiteral(": ") + clauses.join(QStringLiteral("; "));
    return m_head + after + u'.';
}

QString ChangeSentences::html() const
{
    QStringList clauses;
    for (size_t i = 0; i < m_clauses.size(); ++i)
        clauses << (m_clauses[i].sum.empty() ? html(m_clauses[i])
                                             : anchored(m_clauses[i].text, sumScheme + QString::number(i)));
    const QString after = clauses.isEmpty() ? QString() : QStringLiteral(": ") + clauses.join(QStringLiteral("; "));
    return m_head.toHtmlEscaped() + after + u'.';
}

QString ChangeSentences::linkOf(const Clause &clause)
{
    if (clause.touchpoint)
        return touchpointScheme + QString::number(clause.touchpoint->value);
    return clause.answer ? answerScheme + QString::number(clause.answer->value) : QString();
}

QString ChangeSentences::html(const Clause &clause)
{
    return anchored(clause.text, linkOf(clause));
}

std::optional<TouchpointId> ChangeSentences::touchpointOf(const QString &link)
{
    const std::optional<qint64> id = idOf(link, touchpointScheme);
    return id ? std::optional(TouchpointId{*id}) : std::nullopt;
}

std::optional<AnswerId> ChangeSentences::answerOf(const QString &link)
{
    const std::optional<qint64> id = idOf(link, answerScheme);
    return id ? std::optional(AnswerId{*id}) : std::nullopt;
}

std::vector<trust::EntryId> ChangeSentences::sumOf(const QString &link) const
{
    const std::optional<qint64> place = idOf(link, sumScheme);
    return place && *place >= 0 && *place < qint64(m_clauses.size()) ? m_clauses[size_t(*place)].sum
                                                                     : std::vector<trust::EntryId>();
}

} // namespace laari::ui
