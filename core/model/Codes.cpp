// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/Codes.h"

namespace laari {

using Latin = QLatin1String;

const Codes<Lifecycle, 4> CodeTable<Lifecycle>::table{
    {{Lifecycle::Prospect, Latin("prospect")},
     {Lifecycle::Customer, Latin("customer")},
     {Lifecycle::Lost, Latin("lost")},
     {Lifecycle::CompetitorsCustomer, Latin("competitors_customer")}}};

const Codes<Role, 3> CodeTable<Role>::table{
    {{Role::Decider, Latin("decider")}, {Role::Influencer, Latin("influencer")}, {Role::Contact, Latin("contact")}}};

const Codes<StakeholderKind, 2> CodeTable<StakeholderKind>::table{
    {{StakeholderKind::Person, Latin("person")}, {StakeholderKind::Organisation, Latin("organisation")}}};

const Codes<Channel, 10> CodeTable<Channel>::table{{{Channel::Meeting, Latin("meeting")},
                                                    {Channel::Teams, Latin("teams")},
                                                    {Channel::Call, Latin("call")},
                                                    {Channel::Email, Latin("email")},
                                                    {Channel::Message, Latin("message")},
                                                    {Channel::Visit, Latin("visit")},
                                                    {Channel::Delivery, Latin("delivery")},
                                                    {Channel::Service, Latin("service")},
                                                    {Channel::Complaint, Latin("complaint")},
                                                    {Channel::Invoice, Latin("invoice")}}};

const Codes<Importance, 5> CodeTable<Importance>::table{{{Importance::Routine, Latin("routine")},
                                                         {Importance::Minor, Latin("minor")},
                                                         {Importance::Normal, Latin("normal")},
                                                         {Importance::Major, Latin("major")},
                                                         {Importance::Critical, Latin("critical")}}};

const Codes<Source, 3> CodeTable<Source>::table{{{Source::Customer, Latin("customer")},
                                                 {Source::Observed, Latin("observed")},
                                                 {Source::Hearsay, Latin("hearsay")}}};

const Codes<Presence, 2> CodeTable<Presence>::table{
    {{Presence::There, Latin("there")}, {Presence::Told, Latin("told")}}};

const Codes<RecordedAs, 6> CodeTable<RecordedAs>::table{{{RecordedAs::PromiseKept, Latin("promise_kept")},
                                                         {RecordedAs::PromiseKeptLate, Latin("promise_kept_late")},
                                                         {RecordedAs::PromiseBroken, Latin("promise_broken")},
                                                         {RecordedAs::PromiseMended, Latin("promise_mended")},
                                                         {RecordedAs::Csat, Latin("csat")},
                                                         {RecordedAs::Ces, Latin("ces")}}};

const Codes<TrustFactor, 3> CodeTable<TrustFactor>::table{{{TrustFactor::Ability, Latin("ability")},
                                                           {TrustFactor::Benevolence, Latin("benevolence")},
                                                           {TrustFactor::Integrity, Latin("integrity")}}};

const Codes<ListKind, 5> CodeTable<ListKind>::table{{{ListKind::Cause, Latin("cause")},
                                                     {ListKind::JourneyStage, Latin("journey_stage")},
                                                     {ListKind::OurFunction, Latin("our_function")},
                                                     {ListKind::Emotion, Latin("emotion")},
                                                     {ListKind::Sign, Latin("sign")}}};

const Codes<Valence, 3> CodeTable<Valence>::table{{{Valence::Negative, Latin("negative")},
                                                   {Valence::Neutral, Latin("neutral")},
                                                   {Valence::Positive, Latin("positive")}}};

const Codes<AttentionKind, 11> CodeTable<AttentionKind>::table{{{AttentionKind::OpenCase, Latin("open_case")},
                                                                {AttentionKind::NoResponse, Latin("no_response")},
                                                                {AttentionKind::Promise, Latin("promise")},
                                                                {AttentionKind::FollowUp, Latin("follow_up")},
                                                                {AttentionKind::Review, Latin("review")},
                                                                {AttentionKind::SourDecider, Latin("sour_decider")},
                                                                {AttentionKind::FieldCrossed, Latin("field_crossed")},
                                                                {AttentionKind::RestsOnOne, Latin("rests_on_one")},
                                                                {AttentionKind::Fading, Latin("fading")},
                                                                {AttentionKind::SilentPerson, Latin("silent_person")},
                                                                {AttentionKind::NothingHeard, Latin("nothing_heard")}}};

const Codes<CaseReason, 3> CodeTable<CaseReason>::table{{{CaseReason::BadTouchpoint, Latin("bad_touchpoint")},
                                                         {CaseReason::Detractor, Latin("detractor")},
                                                         {CaseReason::Passive, Latin("passive")}}};

const Codes<CaseOutcome, 4> CodeTable<CaseOutcome>::table{{{CaseOutcome::Satisfied, Latin("satisfied")},
                                                           {CaseOutcome::Partly, Latin("partly")},
                                                           {CaseOutcome::Dissatisfied, Latin("dissatisfied")},
                                                           {CaseOutcome::NoAnswer, Latin("no_answer")}}};

const Codes<CaseStep, 5> CodeTable<CaseStep>::table{{{CaseStep::Respond, Latin("respond")},
                                                     {CaseStep::Act, Latin("act")},
                                                     {CaseStep::Ask, Latin("ask")},
                                                     {CaseStep::Close, Latin("close")},
                                                     {CaseStep::Done, Latin("done")}}};

const Codes<PromiseState, 5> CodeTable<PromiseState>::table{{{PromiseState::Open, Latin("open")},
                                                             {PromiseState::Kept, Latin("kept")},
                                                             {PromiseState::KeptLate, Latin("kept_late")},
                                                             {PromiseState::Broken, Latin("broken")},
                                                             {PromiseState::Withdrawn, Latin("withdrawn")}}};

const Codes<PortfolioField, 5> CodeTable<PortfolioField>::table{
    {{PortfolioField::Strong, Latin("strong")},
     {PortfolioField::CarriedByTrust, Latin("carried_by_trust")},
     {PortfolioField::HappyButThin, Latin("happy_but_thin")},
     {PortfolioField::AtRisk, Latin("at_risk")},
     {PortfolioField::NotKnownYet, Latin("not_known_yet")}}};

const Codes<ReviewKind, 2> CodeTable<ReviewKind>::table{
    {{ReviewKind::Account, Latin("account")}, {ReviewKind::Portfolio, Latin("portfolio")}}};

const Codes<AgreedKind, 2> CodeTable<AgreedKind>::table{
    {{AgreedKind::Decision, Latin("decision")}, {AgreedKind::FollowUp, Latin("follow_up")}}};

const Codes<DecisionState, 3> CodeTable<DecisionState>::table{{{DecisionState::Open, Latin("open")},
                                                               {DecisionState::CarriedOut, Latin("carried_out")},
                                                               {DecisionState::Dropped, Latin("dropped")}}};

} // namespace laari
