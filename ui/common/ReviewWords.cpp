// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/ReviewWords.h"

#include "ui/common/Format.h"
#include "ui/common/Words.h"

namespace laari::ui {

QString ReviewWords::of(ReviewKind kind)
{
    return kind == ReviewKind::Account ? tr("Account review") : tr("Portfolio review");
}

QString ReviewWords::of(insight::Outcome outcome)
{
    switch (outcome) {
    //: what became of something decided
    case insight::Outcome::Open: return tr("open");
    //: what became of something decided
    case insight::Outcome::Late: return tr("late");
    //: what became of something decided
    case insight::Outcome::Done: return tr("done");
    //: what became of something decided: it was let go
    case insight::Outcome::Dropped: return tr("dropped");
    }
    return {};
}

QString ReviewWords::sign(insight::Outcome outcome)
{
    switch (outcome) {
    case insight::Outcome::Open: return QStringLiteral("\u2610");
    case insight::Outcome::Late: return QStringLiteral("!");
    case insight::Outcome::Done: return QStringLiteral("\u2713");
    case insight::Outcome::Dropped: return QStringLiteral("\u2013");
    }
    return {};
}

QString ReviewWords::title(const Review &review, const QString &accountName)
{
    if (!review.name.isEmpty())
        return review.name;
    return review.kind == ReviewKind::Account && !accountName.isEmpty() ? accountName : of(review.kind);
}

QString ReviewWords::whoAndWhen(const insight::AgreedLine &line)
{
    if (!line.followUp)
        return {};
    const QString due = Format::date(line.followUp->due);
    return line.whoName.isEmpty() ? due : QStringLiteral("%1, %2").arg(line.whoName, due);
}

QString ReviewWords::change(double points, Day since)
{
    //: %1: a signed number of points; %2: a date
    return tr("%1 since the review of %2").arg(Format::signedNumber(points), Format::date(since));
}

Result<QString> ReviewWords::participants(const Book &book, const Review &review, bool names)
{
    QStringList told;
    for (const ReviewParticipant &each : review.participants) {
        if (each.own) {
            LAARI_ASSIGN(const OwnPerson own, book.ownPeople().find(*each.own));
            told << own.name;
        } else if (each.person) {
            LAARI_ASSIGN(const Stakeholder person, book.stakeholders().find(*each.person));
            told << (names ? person.name : Words::of(person.roleOn(review.day).role));
        } else if (!each.name.isEmpty()) {
            told << each.name;
        } else {
            //: somebody who took part in a review and whose data was removed since
            told << tr("somebody");
        }
    }
    return told.join(QStringLiteral(", "));
}

} // namespace laari::ui
