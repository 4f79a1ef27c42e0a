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
    if (at <= 0)
        return agreement;
    QString tail = agreement.what.mid(at + length).trimmed();
    tail.replace(QLatin1Char(','), QLatin1Char(' '));
    const QStringList words = tail.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const auto part = [&](qsizetype from, qsizetype to) { return words.mid(from, to - from).join(QLatin1Char(' ')); };
    // Every way to take the words apart into a name and a day, the most words understood first.
    const qsizetype count = words.size();
    for (qsizetype cut = 0; cut <= count; ++cut) {
        for (const bool nameFirst : {true, false}) {
            const QString name = nameFirst ? part(0, cut) : part(cut, count);
            const QString day = nameFirst ? part(cut, count) : part(0, cut);
            const OwnPerson *person = personOf(name, people);
            const std::optional<Day> due = comingDay(day, region, now);
            if ((!name.isEmpty() && !person) || (!day.isEmpty() && !due) || (!person && !due))
                continue;
            agreement.what = agreement.what.left(at).trimmed();
            if (person) {
                agreement.who = person->id;
                agreement.whoName = person->name;
            }
            agreement.due = due ? due : std::optional(Day::fromDate(now.date()) + usualDays);
            return agreement;
        }
    }
    // A name that nobody of ours has, and a day: the name stays where it was typed.
    for (qsizetype cut = 1; cut < count; ++cut) {
        const std::optional<Day> due = comingDay(part(cut, count), region, now);
        if (!due)
            continue;
        agreement.what = agreement.what.left(at) + agreement.what.mid(at, length) + part(0, cut);
        agreement.due = due;
        return agreement;
    }
    return agreement;
}

} // namespace laari::ui
