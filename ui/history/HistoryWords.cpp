// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/HistoryWords.h"

#include "ui/common/Format.h"
#include "ui/common/Words.h"

namespace laari::ui {

namespace {

using insight::HistoryField;
using insight::HistoryValue;

constexpr int longestText = 80;
constexpr QChar ellipsis = QChar(0x2026);
const QString noValue = QStringLiteral("–");

QString shortText(const QString &text)
{
    const QString line = text.simplified();
    return line.size() <= longestText ? line : line.left(longestText - 1).trimmed() + ellipsis;
}

bool isPart(HistoryField field)
{
    switch (field) {
    case HistoryField::Lifecycle:
    case HistoryField::Role:
    case HistoryField::Participants:
    case HistoryField::OwnPeople:
    case HistoryField::Signs: return true;
    default: return false;
    }
}

bool isNothing(const HistoryValue &value)
{
    return std::holds_alternative<std::monostate>(value);
}

template <typename... Cases> struct ForEach : Cases... {
    using Cases::operator()...;
};
template <typename... Cases> ForEach(Cases...) -> ForEach<Cases...>;

} // namespace

QString HistoryWords::label(HistoryField field)
{
    for (auto *part : {&HistoryWords::accountLabel, &HistoryWords::personLabel, &HistoryWords::touchpointLabel})
        if (QString label = part(field); !label.isEmpty())
            return label;
    return {};
}

QString HistoryWords::accountLabel(HistoryField field)
{
    switch (field) {
    case HistoryField::Name: return tr("Name");
    case HistoryField::BusinessId: return tr("Business id");
    case HistoryField::Industry: return tr("Industry");
    case HistoryField::Segment: return tr("Segment");
    case HistoryField::Owner: return tr("Owner");
    case HistoryField::AnnualRevenue: return tr("Revenue a year");
    case HistoryField::AnnualMargin: return tr("Margin a year");
    case HistoryField::CustomerSince: return tr("Customer since");
    case HistoryField::ContractEnds: return tr("Contract ends");
    case HistoryField::TenderExpected: return tr("Tender expected");
    case HistoryField::Competitors: return tr("Competitors at the account");
    case HistoryField::EaseOfSwitching: return tr("Ease of switching");
    case HistoryField::IntentionToContinue: return tr("Intention to continue");
    case HistoryField::ExpectedDeciders: return tr("Expected decision makers");
    case HistoryField::ExpectedInfluencers: return tr("Expected influencers");
    case HistoryField::ExpectedContacts: return tr("Expected contacts");
    case HistoryField::ResponseTarget: return tr("Hours to respond");
    case HistoryField::Parent: return tr("Part of (parent account)");
    case HistoryField::Notes: return tr("Notes");
    case HistoryField::Lifecycle: return tr("Lifecycle");
    //: in the history: the trust index that is aimed at
    case HistoryField::GoalLevel: return tr("Trust goal");
    case HistoryField::GoalDeciders: return tr("Trust goal, decision makers known");
    case HistoryField::GoalDue: return tr("Trust goal, by when");
    default: return {};
    }
}

QString HistoryWords::personLabel(HistoryField field)
{
    switch (field) {
    //: of a person: what they are at their company
    case HistoryField::Title: return tr("Title");
    case HistoryField::Email: return tr("E-mail");
    case HistoryField::Phone: return tr("Phone");
    case HistoryField::ReportsTo: return tr("Reports to");
    case HistoryField::KnownSince: return tr("Known since");
    case HistoryField::Replaces: return tr("Follows");
    case HistoryField::ChairRemoved: return tr("Nobody follows");
    case HistoryField::ActiveUntil: return tr("Active until");
    //: a person who speaks for us: yes or no
    case HistoryField::Advocate: return tr("Advocate");
    case HistoryField::AdvocateWhere: return tr("Where they speak for us");
    case HistoryField::SurveyOptOut: return tr("Takes no surveys");
    case HistoryField::DoNotScore: return tr("Do not score");
    case HistoryField::OpeningEstimate: return tr("Opening estimate");
    case HistoryField::OpeningDay: return tr("Estimated as of");
    case HistoryField::Role: return tr("Role and influence");
    default: return {};
    }
}

QString HistoryWords::touchpointLabel(HistoryField field)
{
    switch (field) {
    case HistoryField::Account: return tr("Account");
    case HistoryField::Date: return tr("Date");
    case HistoryField::Time: return tr("Time of day");
    case HistoryField::Channel: return tr("Channel");
    case HistoryField::Importance: return tr("Importance");
    case HistoryField::Emotion: return tr("Emotion");
    case HistoryField::Effectiveness: return tr("Effectiveness");
    case HistoryField::Ease: return tr("Ease");
    case HistoryField::RecordedAs: return tr("Follows from");
    case HistoryField::NamedEmotion: return tr("What they felt");
    case HistoryField::TrustFactor: return tr("Speaks to our");
    case HistoryField::Source: return tr("Source");
    case HistoryField::Cause: return tr("Cause");
    case HistoryField::Mends: return tr("Mends");
    case HistoryField::JourneyStage: return tr("Journey stage");
    case HistoryField::OurFunction: return tr("Our function");
    case HistoryField::HandOffs: return tr("Hand-offs");
    case HistoryField::DeliveredBy: return tr("Delivered by");
    case HistoryField::OwnFeeling: return tr("How our own people felt");
    case HistoryField::Project: return tr("Project");
    case HistoryField::Note: return tr("Note");
    //: of a note: yes or no
    case HistoryField::NotePrivate: return tr("Private");
    //: the customer's people at a touchpoint
    case HistoryField::Participants: return tr("The customer's people");
    case HistoryField::OwnPeople: return tr("Our own people");
    //: of trust or of its lack
    case HistoryField::Signs: return tr("Signs");
    default: return {};
    }
}

QString HistoryWords::step(HistoryField field, int step)
{
    switch (field) {
    case HistoryField::Emotion:
    case HistoryField::OwnFeeling: return Words::emotion(step);
    case HistoryField::Effectiveness: return Words::effectiveness(step);
    case HistoryField::Ease: return Words::ease(step);
    default: return Format::number(step);
    }
}

QString HistoryWords::period(const LifecyclePeriod &period)
{
    QString text = Words::of(period.stage);
    if (period.from)
        //: %1 "customer", %2 a date
        text = tr("%1 from %2", "stage of an account").arg(text, Format::date(*period.from));
    QStringList lost;
    for (const QString &each : {period.lostReason, period.lostTo})
        if (!each.isEmpty())
            lost << shortText(each);
    return lost.isEmpty() ? text : QStringLiteral("%1 (%2)").arg(text, lost.join(QStringLiteral(", ")));
}

QString HistoryWords::period(const RolePeriod &period)
{
    //: %1 a role, %2 a number from 1 to 5
    const QString text = tr("%1, influence %2/5").arg(Words::of(period.role), Format::number(period.influence));
    //: %1 "decision maker, influence 4/5", %2 a date
    return period.from ? tr("%1 from %2", "role of a person").arg(text, Format::date(*period.from)) : text;
}

QString HistoryWords::gone(insight::Named what)
{
    switch (what) {
    case insight::Named::Account: return tr("a removed account");
    case insight::Named::Person: return tr("a removed person");
    case insight::Named::OwnPerson: return tr("a removed person of ours");
    case insight::Named::Partner: return tr("a removed partner");
    case insight::Named::Project: return tr("a removed project");
    case insight::Named::ListItem: return tr("a removed word of the list");
    case insight::Named::Touchpoint: return tr("a removed touchpoint");
    }
    return {};
}

QString HistoryWords::value(HistoryField field, const HistoryValue &value)
{
    return std::visit(ForEach{
                          [](std::monostate) { return noValue; },
                          [](const QString &text) { return shortText(text); },
                          [field](int number) { return step(field, number); },
                          [](bool yes) { return yes ? tr("yes") : tr("no"); },
                          [](Day day) { return Format::date(day); },
                          [](QTime time) { return Format::time(time); },
                          [](Cents amount) { return Format::money(amount); },
                          [](Channel channel) { return Words::of(channel); },
                          [](Importance importance) { return Words::of(importance); },
                          [](Source source) { return Words::of(source); },
                          [](TrustFactor factor) { return Words::of(factor); },
                          [](RecordedAs kind) { return Words::of(kind); },
                          [](const LifecyclePeriod &each) { return period(each); },
                          [](const RolePeriod &each) { return period(each); },
                          [](const insight::HistoryParticipant &person) {
                              const QString name = person.name ? shortText(*person.name) : gone(insight::Named::Person);
                              return person.presence == Presence::There
                                         ? name
                                         : QStringLiteral("%1 (%2)").arg(name, Words::of(person.presence));
                          },
                          [](const ListItem &item) { return shortText(Words::of(item)); },
                          [](const insight::TouchpointName &touchpoint) {
                              return tr("%1, %2", "a touchpoint's channel and date")
                                  .arg(Words::of(touchpoint.channel), Format::date(touchpoint.day));
                          },
                          [](insight::Gone it) { return gone(it.what); },
                      },
                      value);
}

QString HistoryWords::change(const insight::FieldChange &change)
{
    const QString before = value(change.field, change.before);
    const QString after = value(change.field, change.after);
    if (isPart(change.field) && isNothing(change.before))
        return QStringLiteral("+ ") + after;
    if (isPart(change.field) && isNothing(change.after))
        return QStringLiteral("− ") + before;
    return QStringLiteral("%1 → %2").arg(before, after);
}

} // namespace laari::ui
