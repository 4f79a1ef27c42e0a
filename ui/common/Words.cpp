// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Words.h"

#include <QLocale>

namespace laari::ui {

QString Words::of(Lifecycle stage)
{
    switch (stage) {
    //: Stage of an account
    case Lifecycle::Prospect: return tr("prospect");
    //: Stage of an account
    case Lifecycle::Customer: return tr("customer");
    //: Stage of an account: no longer a customer
    case Lifecycle::Lost: return tr("lost");
    case Lifecycle::CompetitorsCustomer: return tr("competitor's customer");
    }
    return {};
}

QString Words::of(Role role)
{
    switch (role) {
    case Role::Decider: return tr("decision maker");
    case Role::Influencer: return tr("influencer");
    //: Role of a person: the contact person
    case Role::Contact: return tr("contact");
    }
    return {};
}

QString Words::of(Channel channel)
{
    switch (channel) {
    case Channel::Meeting: return tr("Meeting");
    case Channel::Teams: return tr("Teams");
    case Channel::Call: return tr("Call");
    case Channel::Email: return tr("E-mail");
    case Channel::Message: return tr("Message");
    case Channel::Visit: return tr("Visit");
    case Channel::Delivery: return tr("Delivery");
    case Channel::Service: return tr("Service");
    case Channel::Complaint: return tr("Complaint");
    case Channel::Invoice: return tr("Invoice");
    }
    return {};
}

QString Words::of(Importance importance)
{
    switch (importance) {
    case Importance::Routine: return tr("routine");
    case Importance::Minor: return tr("minor");
    case Importance::Normal: return tr("normal");
    case Importance::Major: return tr("major");
    case Importance::Critical: return tr("critical");
    }
    return {};
}

QString Words::of(Source source)
{
    switch (source) {
    case Source::Customer: return tr("rated by the customer");
    case Source::Observed: return tr("seen by us");
    //: Source of a rating: hearsay
    case Source::Hearsay: return tr("heard");
    }
    return {};
}

QString Words::of(Presence presence)
{
    switch (presence) {
    case Presence::There: return tr("was there");
    case Presence::Told: return tr("heard of it");
    }
    return {};
}

QString Words::of(RecordedAs kind)
{
    switch (kind) {
    case RecordedAs::PromiseKept: return tr("promise kept");
    case RecordedAs::PromiseKeptLate: return tr("promise kept late");
    case RecordedAs::PromiseBroken: return tr("promise broken");
    case RecordedAs::PromiseMended: return tr("broken promise made good");
    case RecordedAs::Csat: return tr("satisfaction survey (CSAT)");
    case RecordedAs::Ces: return tr("effort survey (CES)");
    }
    return {};
}

QString Words::of(TrustFactor factor)
{
    switch (factor) {
    //: What trust is about: skill and reliability of performance
    case TrustFactor::Ability: return tr("ability");
    //: What trust is about: good will towards the customer
    case TrustFactor::Benevolence: return tr("benevolence");
    //: What trust is about: honesty and keeping one's word
    case TrustFactor::Integrity: return tr("integrity");
    }
    return {};
}

QString Words::of(ActionKind action)
{
    switch (action) {
    case ActionKind::CreateBook: return tr("New file");
    case ActionKind::AddAccount: return tr("Add account");
    case ActionKind::EditAccount: return tr("Edit account");
    case ActionKind::RemoveAccount: return tr("Remove account");
    case ActionKind::AddPerson: return tr("Add person");
    case ActionKind::EditPerson: return tr("Edit person");
    case ActionKind::RemovePerson: return tr("Remove person");
    case ActionKind::LogTouchpoint: return tr("Log touchpoint");
    case ActionKind::EditTouchpoint: return tr("Edit touchpoint");
    case ActionKind::RemoveTouchpoint: return tr("Remove touchpoint");
    case ActionKind::UndoTouchpoint: return tr("Touchpoint undone");
    case ActionKind::AddFollowUp: return tr("Add follow-up");
    case ActionKind::EditFollowUp: return tr("Edit follow-up");
    case ActionKind::FinishFollowUp: return tr("Finish follow-up");
    case ActionKind::RemoveFollowUp: return tr("Remove follow-up");
    case ActionKind::SeeTo: return tr("Mark as seen to");
    case ActionKind::PutOff: return tr("Put off");
    case ActionKind::AddPromise: return tr("Add promise");
    case ActionKind::EditPromise: return tr("Edit promise");
    case ActionKind::RenegotiatePromise: return tr("Agree on a new date");
    case ActionKind::SettlePromise: return tr("Settle promise");
    case ActionKind::ReopenPromise: return tr("Open promise again");
    case ActionKind::RemovePromise: return tr("Remove promise");
    case ActionKind::MakeCompanyPromise: return tr("Promise to a segment");
    case ActionKind::AddSurvey: return tr("Add survey");
    case ActionKind::EditSurvey: return tr("Edit survey");
    case ActionKind::RemoveSurvey: return tr("Remove survey");
    case ActionKind::InviteToSurvey: return tr("Invite to survey");
    case ActionKind::RecordAnswer: return tr("Record answer");
    case ActionKind::EditAnswer: return tr("Edit answer");
    case ActionKind::RemoveAnswer: return tr("Remove answer");
    case ActionKind::OpenCase: return tr("Open case");
    case ActionKind::AdvanceCase: return tr("Record a step of a case");
    case ActionKind::CloseCase: return tr("Close case");
    case ActionKind::EditCase: return tr("Edit case");
    case ActionKind::EditEmotionGoals: return tr("Edit emotion goals");
    case ActionKind::SetTrustGoal: return tr("Set trust goal");
    case ActionKind::RemoveTrustGoal: return tr("Remove trust goal");
    case ActionKind::MakePlan: return tr("Make a plan");
    case ActionKind::EditValueDrivers: return tr("Edit what they value");
    case ActionKind::RateValue: return tr("Rate value");
    case ActionKind::StartReview: return tr("Start review");
    case ActionKind::EditReview: return tr("Edit review");
    case ActionKind::FinishReview: return tr("Finish review");
    case ActionKind::RemoveReview: return tr("Remove review");
    case ActionKind::AddDecision: return tr("Add decision");
    case ActionKind::EditDecision: return tr("Edit decision");
    case ActionKind::RemoveDecision: return tr("Remove decision");
    case ActionKind::EditRelationship: return tr("Edit relationship");
    case ActionKind::MovePerson: return tr("Move person");
    case ActionKind::EditLists: return tr("Edit lists");
    case ActionKind::EditOwnPeople: return tr("Edit own people");
    case ActionKind::EditParameters: return tr("Change the trust model");
    case ActionKind::EditSettings: return tr("Change settings");
    case ActionKind::Import: return tr("Import");
    case ActionKind::MakeSample: return tr("Make the sample file");
    case ActionKind::RebuildLedger: return tr("Rebuild the ledger");
    case ActionKind::Undo: return tr("Undo");
    case ActionKind::Redo: return tr("Redo");
    case ActionKind::BringBack: return tr("Bring back");
    }
    return {};
}

QString Words::of(BackupReason reason)
{
    switch (reason) {
    case BackupReason::Daily: return tr("daily");
    case BackupReason::Asked: return tr("asked for");
    case BackupReason::BeforeImport: return tr("before an import");
    case BackupReason::BeforeMerge: return tr("before a merge");
    case BackupReason::BeforeRebuild: return tr("before the ledger was made anew");
    case BackupReason::BeforeMigration: return tr("before a newer Laari took over");
    case BackupReason::BeforeRestore: return tr("before a backup was restored");
    case BackupReason::Damaged: return tr("damaged file, as it was");
    }
    return {};
}

QString Words::of(insight::PortfolioField field)
{
    switch (field) {
    //: Field of the portfolio: trust and customer experience are both high
    case insight::PortfolioField::Strong: return tr("Strong");
    //: Field of the portfolio: customer experience is low, trust is high
    case insight::PortfolioField::CarriedByTrust: return tr("Carried by trust");
    //: Field of the portfolio: customer experience is high, trust is low
    case insight::PortfolioField::HappyButThin: return tr("Happy but trust is thin");
    //: Field of the portfolio: both are low
    case insight::PortfolioField::AtRisk: return tr("At risk");
    //: Strip beside the portfolio's fields: too little is known of these accounts
    case insight::PortfolioField::NotKnownYet: return tr("Not known yet");
    }
    return {};
}

QString Words::of(ListKind list)
{
    switch (list) {
    case ListKind::Cause: return tr("Causes");
    case ListKind::JourneyStage: return tr("Journey stages");
    case ListKind::OurFunction: return tr("Our functions");
    case ListKind::Emotion: return tr("Emotions");
    case ListKind::Sign: return tr("Signs of trust");
    }
    return {};
}

QString Words::of(const ListItem &item)
{
    return QLocale().language() == QLocale::Finnish ? item.finnish : item.english;
}

QString Words::emotion(int step)
{
    switch (step) {
    case 1: return tr("Upset");
    case 2: return tr("Dissatisfied");
    case 3: return tr("Neutral");
    case 4: return tr("Pleased");
    case 5: return tr("Delighted");
    default: return dontKnow();
    }
}

QString Words::effectiveness(int step)
{
    switch (step) {
    //: Did the matter get done? Not at all
    case 1: return tr("Not done");
    //: Did the matter get done?
    case 2: return tr("Poorly");
    //: Did the matter get done?
    case 3: return tr("So-so");
    //: Did the matter get done?
    case 4: return tr("Well");
    //: Did the matter get done?
    case 5: return tr("Excellently");
    default: return dontKnow();
    }
}

QString Words::ease(int step)
{
    switch (step) {
    //: How easy it was for the customer
    case 1: return tr("Very hard");
    //: How easy it was for the customer
    case 2: return tr("Hard");
    //: How easy it was for the customer: between hard and easy
    case 3: return tr("In between");
    //: How easy it was for the customer
    case 4: return tr("Easy");
    //: How easy it was for the customer
    case 5: return tr("Effortless");
    default: return dontKnow();
    }
}

QString Words::dontKnow()
{
    return tr("Don't know");
}

QString Words::organisation()
{
    return tr("Organisation");
}

QString Words::trustBand(double trust, double u)
{
    // The border of "not known" is that of a sour decider in trust-model.md; the others part the scale by eye.
    if (u > 0.7)
        //: A person's trust
        return tr("not known");
    if (trust >= 70)
        //: A person's trust
        return tr("high");
    if (trust >= 55)
        //: A person's trust
        return tr("fair");
    if (trust >= 40)
        //: A person's trust
        return tr("thin");
    //: A person's trust
    return tr("low");
}

QString Words::capital(QString word)
{
    if (!word.isEmpty())
        word[0] = word[0].toUpper();
    return word;
}

} // namespace laari::ui
