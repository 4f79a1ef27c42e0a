// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/AgreementText.h"

#include "ui/common/DateText.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace laari::ui {

namespace {

constexpr int usualDays = 14;

/// The one whose name, or part of it, that is; nobody where it is two people's.
const OwnPerson *personOf(const QString &typed, const std::vector<OwnPerson> &people)
{
    const QString name = typed.trimmed().toCaseFolded();
    if (name.isEmpty())
        return nullptr;
    const auto whole = std::ranges::find_if(
        people, [&](const OwnPerson &each) { return each.name.simplified().toCaseFolded() == name; });
    if (whole != people.end())
        return &*whole;
    const OwnPerson *found = nullptr;
    for (const OwnPerson &each : people) {
        const QStringList parts = each.name.simplified().toCaseFolded().split(QLatin1Char(' '));
        // "M. Salo" is Maija Salo.
        const bool initial = parts.size() > 1 && name == parts.first().left(1) + QStringLiteral(". ") + parts.last();
        if (!parts.contains(name) && !initial)
            continue;
        if (found)
            return nullptr;
        found = &each;
    }
    return found;
}

std::optional<Day> comingDay(const QString &text, const QLocale &region, const QDateTime &now)
{
    if (text.trimmed().isEmpty())
        return std::nullopt;
    const Result<WrittenDate> date = DateText::parse(text.trimmed(), region, now, DateText::Future::Allowed);
    if (!date || date->day < Day::fromDate(now.date()))
        return std::nullopt;
    return date->day;
}

QString partOf(const QStringList &words, qsizetype from, qsizetype to)
{
    return words.mid(from, to - from).join(QLatin1Char(' '));
}

QStringList tailWords(QString tail)
{
    tail.replace(QLatin1Char(','), QLatin1Char(' '));
    return tail.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

struct TailReader {
    const std::vector<OwnPerson> &people;
    const QLocale &region;
    const QDateTime &now;

    /// All of the words as who and by when, in either order: the most words understood first. False: they are not.
    bool read(const QStringList &words, bool both, Agreement &agreement) const
    {
        const qsizetype count = words.size();
        for (qsizetype cut = 0; cut <= count; ++cut)
            for (const bool nameFirst : {true, false}) {
                const QString name = nameFirst ? partOf(words, 0, cut) : partOf(words, cut, count);
                const QString day = nameFirst ? partOf(words, cut, count) : partOf(words, 0, cut);
                const OwnPerson *person = personOf(name, people);
                const std::optional<Day> due = comingDay(day, region, now);
                if ((!name.isEmpty() && !person) || (!day.isEmpty() && !due) || (!person && !due) ||
                    (both && (!person || !due)))
                    continue;
                if (person) {
                    agreement.who = person->id;
                    agreement.whoName = person->name;
                }
                agreement.due = due ? due : std::optional(Day::fromDate(now.date()) + usualDays);
                return true;
            }
        return false;
    }

    /// What among the words was meant as a day and cannot be one that comes.
    void doubt(const QStringList &words, Agreement &agreement) const
    {
        static const QRegularExpression figures(QStringLiteral("^\\d{1,2}([./-])\\d{1,2}(\\1|\\1\\d{2}|\\1\\d{4})$"));
        const auto isDoubtful = [&](const QString &day) {
            const Result<WrittenDate> date = DateText::parse(day, region, now, DateText::Future::Allowed);
            if (date && date->day < Day::fromDate(now.date()))
                agreement.doubt = Agreement::Doubt::DayHasPassed;
            else if (!date && figures.match(day).hasMatch())
                agreement.doubt = Agreement::Doubt::NoSuchDay;
            else
                return false;
            agreement.doubtful = day;
            return true;
        };
        const qsizetype count = words.size();
        for (qsizetype cut = 0; cut < count; ++cut)
            if (isDoubtful(partOf(words, cut, count)) || isDoubtful(partOf(words, 0, count - cut)))
                return;
    }
};

} // namespace

Agreement readAgreement(const QString &text, const std::vector<OwnPerson> &people, const QLocale &region,
                        const QDateTime &now)
{
    Agreement agreement;
    agreement.what = text.simplified();
    static const QRegularExpression dash(QStringLiteral("\\s+(?:-{1,2}|\u2013|\u2014)\\s+|\\s*\u2014\\s*"));
    qsizetype at = -1;
    qsizetype length = 0;
    for (auto matches = dash.globalMatch(agreement.what); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        at = match.capturedStart();
        length = match.capturedLength();
    }
    const TailReader reader{people, region, now};
    const QStringList words = at > 0 ? tailWords(agreement.what.mid(at + length)) : QStringList();
    if (reader.read(words, false, agreement)) {
        agreement.what = agreement.what.left(at).trimmed();
        return agreement;
    }
    for (auto comma = agreement.what.indexOf(QLatin1Char(',')); comma > 0;
         comma = agreement.what.indexOf(QLatin1Char(','), comma + 1))
        if (reader.read(tailWords(agreement.what.mid(comma)), true, agreement)) {
            agreement.what = agreement.what.left(comma).trimmed();
            return agreement;
        }
    // A name that nobody of ours has, and a day: the name stays where it was typed.
    const qsizetype count = words.size();
    for (qsizetype cut = 1; cut < count; ++cut) {
        const std::optional<Day> due = comingDay(partOf(words, cut, count), region, now);
        if (!due)
            continue;
        agreement.what = agreement.what.left(at) + agreement.what.mid(at, length) + partOf(words, 0, cut);
        agreement.due = due;
        return agreement;
    }
    reader.doubt(words, agreement);
    return agreement;
}

} // namespace laari::ui
