// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/sample/StoryScript.h"

namespace laari::usecases::sample {

namespace {

/// Strong: trust and customer experience both high, deciders known, one of them an advocate.
AccountScript saimaanSellu()
{
    AccountScript a;
    a.name = "Saimaan Sellu Oyj";
    a.businessId = "9100012-8";
    a.industry = {"Metsäteollisuus", "Forest industry"};
    a.segment = {"Avainasiakas", "Key customer"};
    a.revenueThousands = 1240;
    a.marginThousands = 310;
    a.sinceYear = 2017;
    a.contractEndsInDays = 410;
    a.expectedDeciders = 2;
    a.easeOfSwitching = 2;
    a.intention = 5;
    a.notes = {"Kunnossapidon puitesopimus, kolme tehdasta.", "Framework agreement for maintenance, three mills."};
    a.people = {{"noora", "Noora Ström", {"Tehdaspäällikkö", "Mill manager"}, Role::Decider, 5, "", 4},
                {"heikki", "Heikki Rautavaara", {"Hankintajohtaja", "Head of procurement"}, Role::Decider, 4},
                {"laura",
                 "Laura Immonen",
                 {"Kunnossapitopäällikkö", "Maintenance manager"},
                 Role::Influencer,
                 4,
                 "noora",
                 0,
                 1095,
                 -1,
                 {"Kertoo meistä kunnossapidon verkostossa", "Speaks for us in the maintenance network"}},
                {"pekka", "Pekka Tiainen", {"Työnjohtaja", "Foreman"}, Role::Contact, 2, "laura"},
                {"riitta", "Riitta Pulkkinen", {"Ostaja", "Buyer"}, Role::Contact, 3, "heikki"}};
    a.rhythms = {{1090, 0, 12, "laura noora pekka heikki riitta laura noora", Mood::Good}};
    a.events = {
        {820,
         Channel::Delivery,
         Importance::Major,
         "laura pekka",
         "noora",
         5,
         5,
         4,
         {"Varaosat olivat perillä päivää ennen seisokkia.", "The spare parts arrived a day before the shutdown."}},
        {410,
         Channel::Meeting,
         Importance::Major,
         "noora heikki",
         "",
         5,
         5,
         5,
         {"Puitesopimus jatkuu kolmella vuodella. Noora kiitti avoimuudesta.",
          "The framework agreement goes on for three years. Noora thanked us for being open."},
         "",
         "",
         "",
         TrustFactor::Benevolence,
         Source::Customer,
         "",
         "Shares plans early",
         "Trusting",
         5},
        {230,
         Channel::Invoice,
         Importance::Normal,
         "riitta",
         "heikki",
         2,
         2,
         2,
         {"Laskussa oli väärä viite kahtena kuukautena.", "The reference on the invoice was wrong two months running."},
         "Invoicing error",
         "invoice"},
        {226,
         Channel::Call,
         Importance::Normal,
         "riitta",
         "heikki",
         4,
         5,
         5,
         {"Hyvityslasku samana päivänä, Riitta oli tyytyväinen.", "Credit note the same day; Riitta was pleased."},
         "",
         "",
         "invoice"},
        {24,
         Channel::Visit,
         Importance::Normal,
         "noora laura",
         "",
         5,
         5,
         5,
         {"Noora kysyi, mihin kolmoslinjan pumput kannattaisi vaihtaa.",
          "Noora asked our advice on replacing the pumps of line three."},
         "",
         "",
         "",
         TrustFactor::Ability,
         Source::Observed,
         "",
         "Asks our advice",
         "Enthusiastic",
         5}};
    a.followUps = {
        {3,
         "noora",
         {"Lähetä ehdotus ensi vuoden huoltokalenterista", "Send the proposal for next year's service calendar"}}};
    return a;
}

/// Carried by trust: three deliveries went wrong in six weeks; the years before them still hold.
AccountScript kaarnakoskenVoima()
{
    AccountScript a;
    a.name = "Kaarnakosken Voima Oy";
    a.businessId = "9100023-2";
    a.industry = {"Energia", "Energy"};
    a.segment = {"Avainasiakas", "Key customer"};
    a.owner = 1;
    a.revenueThousands = 860;
    a.marginThousands = 190;
    a.sinceYear = 2014;
    a.contractEndsInDays = 150;
    a.expectedDeciders = 1;
    a.easeOfSwitching = 3;
    a.intention = 4;
    a.people = {{"antti", "Antti Vehviläinen", {"Toimitusjohtaja", "Managing director"}, Role::Decider, 5, "", 4},
                {"maria", "Maria Kontio", {"Tuotantopäällikkö", "Production manager"}, Role::Influencer, 4, "antti"},
                {"jouni", "Jouni Sipilä", {"Voimalaitosmestari", "Plant foreman"}, Role::Contact, 3, "maria"}};
    a.rhythms = {{1090, 58, 12, "antti maria jouni maria antti", Mood::Good}};
    a.events = {{47,
                 Channel::Delivery,
                 Importance::Normal,
                 "maria jouni",
                 "antti",
                 2,
                 1,
                 2,
                 {"Laakerit tulivat viikon myöhässä, revisio venyi.",
                  "The bearings were a week late and the overhaul dragged on."},
                 "Late"},
                {26,
                 Channel::Service,
                 Importance::Normal,
                 "jouni",
                 "maria",
                 2,
                 2,
                 2,
                 {"Asentaja jouduttiin kutsumaan kahdesti saman vian takia.",
                  "The fitter had to be called twice for the same fault."},
                 "Fault"},
                {9,
                 Channel::Delivery,
                 Importance::Normal,
                 "maria jouni",
                 "antti",
                 2,
                 2,
                 1,
                 {"Väärä tiivistesarja. Maria: ”Teiltä tätä ei ole totuttu saamaan.”",
                  "The wrong set of seals. Maria: “We are not used to this from you.”"},
                 "Wrong information",
                 "",
                 "",
                 TrustFactor::Ability,
                 Source::Observed,
                 "",
                 "Forgives a slip",
                 "Disappointed",
                 2}};
    return a;
}

/// Strong, with failures that the reservoir cushioned: they hardly show in trust.
AccountScript hakamaenHissit()
{
    AccountScript a;
    a.name = "Hakamäen Hissit Oy";
    a.businessId = "9100034-7";
    a.industry = {"Konepajat", "Engineering works"};
    a.segment = {"Kasvava", "Growing"};
    a.owner = 2;
    a.revenueThousands = 430;
    a.marginThousands = 95;
    a.sinceYear = 2016;
    a.contractEndsInDays = 300;
    a.easeOfSwitching = 3;
    a.intention = 5;
    a.people = {{"eeva", "Eeva Nurmela", {"Toimitusjohtaja", "Managing director"}, Role::Decider, 5, "", 4},
                {"kalle", "Kalle Pohjola", {"Tuotantojohtaja", "Head of production"}, Role::Influencer, 4, "eeva"},
                {"sanna", "Sanna Vuori", {"Ostaja", "Buyer"}, Role::Contact, 3, "kalle"}};
    a.rhythms = {{1090, 0, 11, "eeva kalle sanna eeva kalle", Mood::Good}};
    a.events = {{600,
                 Channel::Delivery,
                 Importance::Normal,
                 "sanna kalle",
                 "",
                 2,
                 2,
                 2,
                 {"Toimitus jäi kolme päivää jälkeen, kokoonpano ehti silti.",
                  "The delivery was three days late; assembly made it all the same."},
                 "Late"},
                {330,
                 Channel::Service,
                 Importance::Normal,
                 "kalle",
                 "eeva",
                 2,
                 1,
                 2,
                 {"Nosturi seisoi yhden vuoron.", "The crane stood still for a shift."},
                 "Fault"},
                {120,
                 Channel::Delivery,
                 Importance::Major,
                 "sanna kalle",
                 "eeva",
                 2,
                 2,
                 2,
                 {"Kuljetusvaurio. Eeva sanoi luottavansa siihen, että hoidamme asian.",
                  "Damaged in transit. Eeva said she trusts us to see to it."},
                 "Fault",
                 "transit",
                 "",
                 TrustFactor::Ability,
                 Source::Observed,
                 "",
                 "Forgives a slip"},
                {116,
                 Channel::Delivery,
                 Importance::Normal,
                 "sanna kalle",
                 "eeva",
                 4,
                 5,
                 4,
                 {"Uusi kone tuotiin neljässä päivässä.", "A new machine was brought within four days."},
                 "",
                 "",
                 "transit"}};
    return a;
}

/// Strong again and steady, after our own key account manager changed.
AccountScript kallioniemenSairaala()
{
    AccountScript a;
    a.name = "Kallioniemen Sairaala";
    a.businessId = "9100045-1";
    a.industry = {"Terveydenhuolto", "Health care"};
    a.segment = {"Julkinen", "Public sector"};
    a.owner = 2;
    a.revenueThousands = 290;
    a.marginThousands = 66;
    a.sinceYear = 2019;
    a.tenderInDays = 220;
    a.expectedDeciders = 2;
    a.easeOfSwitching = 4;
    a.intention = 4;
    a.people = {{"hanna", "Hanna Leppälä", {"Kiinteistöpäällikkö", "Facilities manager"}, Role::Decider, 4, "", 3},
                {"olli", "Olli Kivimäki", {"Hallintojohtaja", "Head of administration"}, Role::Decider, 5},
                {"tiina", "Tiina Aro", {"Huoltoesimies", "Service supervisor"}, Role::Influencer, 3, "hanna"},
                {"veikko", "Veikko Salo", {"Laitosmies", "Caretaker"}, Role::Contact, 2, "tiina", 0, 1095, 400},
                {"nea", "Nea Rantala", {"Laitoshuoltaja", "Technician"}, Role::Contact, 2, "tiina", 0, 390}};
    a.rhythms = {{1090, 420, 14, "hanna tiina veikko hanna olli", Mood::Fine},
                 {380, 0, 12, "hanna tiina nea olli hanna tiina", Mood::Delighted}};
    a.events = {{470,
                 Channel::Call,
                 Importance::Normal,
                 "hanna",
                 "olli",
                 2,
                 2,
                 2,
                 {"Yhteyshenkilömme vaihtui ilman, että siitä kerrottiin etukäteen.",
                  "Our contact person changed without a word beforehand."},
                 "Change of person",
                 "change"},
                {455,
                 Channel::Visit,
                 Importance::Normal,
                 "hanna tiina",
                 "olli",
                 4,
                 4,
                 4,
                 {"Uusi vastuuhenkilö esittäytyi ja kävi kohteet läpi.",
                  "The new account manager introduced herself and walked through the sites."},
                 "",
                 "",
                 "change"}};
    return a;
}

/// Volatile experience, steady trust: shows how trust lags behind the moment.
AccountScript uutelanRakennus()
{
    AccountScript a;
    a.name = "Uutelan Rakennus Oy";
    a.businessId = "9100056-6";
    a.industry = {"Rakentaminen", "Construction"};
    a.segment = {"Kasvava", "Growing"};
    a.owner = 1;
    a.revenueThousands = 520;
    a.marginThousands = 80;
    a.sinceYear = 2020;
    a.contractEndsInDays = 90;
    a.easeOfSwitching = 5;
    a.intention = 3;
    a.people = {{"timo", "Timo Ahokas", {"Yrittäjä", "Owner"}, Role::Decider, 5},
                {"ville", "Ville Lampinen", {"Työmaapäällikkö", "Site manager"}, Role::Influencer, 3, "timo"},
                {"jenni", "Jenni Harju", {"Projekti-insinööri", "Project engineer"}, Role::Contact, 3, "ville"}};
    a.rhythms = {{1090, 0, 12, "timo ville jenni", Mood::Mixed, "meeting visit call delivery teams service"},
                 {1080, 0, 20, "timo jenni ville", Mood::Good, "call teams meeting"}};
    a.events = {{60,
                 Channel::Meeting,
                 Importance::Normal,
                 "timo",
                 "",
                 4,
                 4,
                 3,
                 {"Timo haluaa sopia ensi vuoden hinnoista ajoissa.",
                  "Timo wants to settle next year's prices in good time."}}};
    return a;
}

} // namespace

std::vector<AccountScript> strongAccounts()
{
    return {saimaanSellu(), kaarnakoskenVoima(), hakamaenHissit(), kallioniemenSairaala(), uutelanRakennus()};
}

} // namespace laari::usecases::sample
