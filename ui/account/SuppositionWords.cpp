// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/SuppositionWords.h"

#include "ui/account/TouchpointText.h"
#include "ui/common/Format.h"
#include "ui/common/Words.h"

namespace laari::ui {

QString SuppositionWords::people(const std::vector<StakeholderId> &people, const AccountData &data)
{
    if (people.empty())
        return tr("everyone", "who is at a touchpoint");
    QStringList names;
    for (const StakeholderId each : people)
        names << TouchpointText::person(data, each);
    return names.join(QStringLiteral(", "));
}

/// In short, and without a private note: a plan made of it is seen in meetings and reports.
QString SuppositionWords::failure(const insight::SupposedRecovery &recovery, const AccountData &data)
{
    const Touchpoint *failure = data.touchpoint(recovery.failure);
    return failure ? TouchpointText::brief(data, *failure) : QString();
}

QString SuppositionWords::of(const insight::Supposition &supposition, const AccountData &data)
{
    const QString day = Format::date(insight::dayOf(supposition));
    if (const auto *met = std::get_if<insight::SupposedTouchpoint>(&supposition))
        //: %1 a channel, %2 a date, %3 how they felt, %4 people
        return tr("%1 %2: %3 (%4)", "a supposed touchpoint")
            .arg(Words::of(met->channel), day, Words::emotion(met->emotion), people(met->people, data));
    if (const auto *breach = std::get_if<insight::SupposedBreach>(&supposition)) {
        if (!breach->person)
            return tr("A promise to the account is broken, %1").arg(day);
        //: %1 a person, %2 a date. Finnish: the name in the nominative, after a colon
        return tr("A promise to %1 is broken, %2").arg(TouchpointText::person(data, *breach->person), day);
    }
    if (const auto *recovery = std::get_if<insight::SupposedRecovery>(&supposition))
        //: a supposed recovery: %1 a date, %2 how they felt, %3 the failure: "Delivery, 9 Apr 2025: late"
        return tr("Recovery %1: %2 · %3").arg(day, Words::emotion(recovery->emotion), failure(*recovery, data));
    if (const auto *silence = std::get_if<insight::SupposedSilence>(&supposition))
        return tr("Nobody is in touch for %n days from %1", nullptr, silence->days).arg(day);
    const auto &leaving = std::get<insight::SupposedLeaving>(supposition);
    return tr("%1 leaves, %2", "a person and a date").arg(TouchpointText::person(data, leaving.person), day);
}

QString SuppositionWords::toDo(const insight::Supposition &supposition, const AccountData &data)
{
    if (const auto *met = std::get_if<insight::SupposedTouchpoint>(&supposition))
        //: a follow-up: %1 a channel, %2 people
        return tr("%1: %2", "something to do").arg(Words::of(met->channel), people(met->people, data));
    if (const auto *recovery = std::get_if<insight::SupposedRecovery>(&supposition))
        //: a follow-up: %1 a failure: "Delivery, 9 Apr 2025: late"
        return tr("Mend the failure – %1").arg(failure(*recovery, data));
    if (const auto *leaving = std::get_if<insight::SupposedLeaving>(&supposition))
        //: a follow-up. Finnish: the name in the nominative, after a colon
        return tr("Get to know who follows %1").arg(TouchpointText::person(data, leaving->person));
    return {};
}

} // namespace laari::ui
