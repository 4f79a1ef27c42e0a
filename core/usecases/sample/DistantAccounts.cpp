// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/sample/StoryScript.h"

namespace laari::usecases::sample {

namespace {

/// Neglected: two good years, then silence for five months.
AccountScript aurajoenPainotalo()
{
    AccountScript a;
    a.name = "Aurajoen Painotalo Oy";
    a.businessId = "9100123-5";
    a.industry = {"Painoala", "Printing"};
    a.segment = {"Perusasiakas", "Standard"};
    a.owner = 1;
    a.revenueThousands = 180;
    a.marginThousands = 35;
    a.sinceYear = 2013;
    a.contractEndsInDays = 130;
    a.easeOfSwitching = 3;
    a.intention = 3;
    a.people = {{"paula", "Paula Heino", {"Toimitusjohtaja", "Managing director"}, Role::Decider, 5},
                {"risto", "Risto Kallio", {"Tuotantopäällikkö", "Production manager"}, Role::Influencer, 3, "paula"},
                {"elli", "Elli Vainio", {"Ostaja", "Buyer"}, Role::Contact, 2, "risto"}};
    a.rhythms = {{1090, 330, 8, "paula risto elli paula", Mood::Delighted},
                 {320, 160, 45, "elli risto", Mood::Delighted, "email call"}};
    a.events = {{152,
                 Channel::Email,
                 Importance::Routine,
                 "elli",
                 "",
                 3,
                 3,
                 3,
                 {"Elli kysyi, kuka meillä nykyään vastaa heistä.", "Elli asked who looks after them these days."}}};
    return a;
}

/// Barely known: two encounters with one contact.
AccountScript nordvikMarin()
{
    AccountScript a;
    a.name = "Nordvik Marin AB";
    a.industry = {"Meriteollisuus", "Marine industry"};
    a.segment = {"Kasvava", "Growing"};
    a.owner = 2;
    a.revenueThousands = 85;
    a.marginThousands = 17;
    a.sinceYear = 2025;
    a.expectedDeciders = 2;
    a.people = {{"linnea", "Linnea Dahlgren", {"Projektipäällikkö", "Project manager"}, Role::Contact, 3, "", 0, 110}};
    a.events = {{104,
                 Channel::Meeting,
                 Importance::Normal,
                 "linnea",
                 "",
                 4,
                 4,
                 4,
                 {"Aloituspalaveri telakalla. Päättäjiä emme vielä tavanneet.",
                  "Kick-off at the yard. We have not met the decision makers yet."}},
                {40,
                 Channel::Email,
                 Importance::Routine,
                 "linnea",
                 "",
                 4,
                 0,
                 0,
                 {"Linnea kiitti piirustuksista.", "Linnea thanked us for the drawings."}}};
    return a;
}

/// A blind spot: warm contacts, and of three deciders only one is known.
AccountScript rantavaaranKaupunki()
{
    AccountScript a;
    a.name = "Rantavaaran Kaupunki";
    a.businessId = "9100135-8";
    a.industry = {"Julkinen sektori", "Public sector"};
    a.segment = {"Julkinen", "Public sector"};
    a.revenueThousands = 310;
    a.marginThousands = 52;
    a.sinceYear = 2020;
    a.tenderInDays = 140;
    a.expectedDeciders = 3;
    a.easeOfSwitching = 5;
    a.intention = 3;
    a.notes = {"Kilpailutuksen ratkaisee lautakunta, josta emme tunne ketään.",
               "The tender is decided by a board of which we know nobody."};
    a.people = {
        {"tapio", "Tapio Koskela", {"Tekninen johtaja", "Technical director"}, Role::Decider, 4},
        {"marjo", "Marjo Niskanen", {"Talousjohtaja", "Head of finance"}, Role::Decider, 5},
        {"juha", "Juha Piirainen", {"Vesihuoltopäällikkö", "Water supply manager"}, Role::Influencer, 4, "tapio"},
        {"katri", "Katri Lehtinen", {"Käyttöinsinööri", "Operations engineer"}, Role::Contact, 3, "juha"},
        {"mauri",
         "Mauri Pesonen",
         {"Pumppaamonhoitaja", "Pumping station keeper"},
         Role::Contact,
         1,
         "juha",
         0,
         1095,
         -1,
         {},
         true}};
    a.rhythms = {{1090, 0, 10, "juha katri tapio juha katri", Mood::Good}};
    a.events = {{75,
                 Channel::Teams,
                 Importance::Normal,
                 "juha katri",
                 "",
                 4,
                 4,
                 5,
                 {"Juha arveli, että talousjohtaja ratkaisee. Häntä emme ole tavanneet.",
                  "Juha thinks the head of finance decides. We have never met her."}}};
    return a;
}

/// A prospect: the reservoir begins to fill.
AccountScript metsalammenSaha()
{
    AccountScript a;
    a.name = "Metsälammen Saha Oy";
    a.businessId = "9100145-4";
    a.industry = {"Metsäteollisuus", "Forest industry"};
    a.segment = {"Uusi", "New"};
    a.owner = 2;
    a.stage = Lifecycle::Prospect;
    a.competitors = "Valto-Pumppu Oy";
    a.people = {{"jorma", "Jorma Hyvärinen", {"Sahanjohtaja", "Sawmill manager"}, Role::Decider, 5, "", 0, 260},
                {"essi",
                 "Essi Moilanen",
                 {"Kunnossapitopäällikkö", "Maintenance manager"},
                 Role::Influencer,
                 4,
                 "jorma",
                 0,
                 260}};
    a.rhythms = {{250, 0, 26, "essi jorma", Mood::Good, "meeting call teams visit"}};
    a.events = {{15,
                 Channel::Visit,
                 Importance::Normal,
                 "jorma essi",
                 "",
                 5,
                 4,
                 4,
                 {"Kiersimme sahan. Jorma pyysi arviota kuivaamon pumpuista.",
                  "We walked round the sawmill. Jorma asked for a view on the pumps of the kiln."},
                 "",
                 "",
                 "",
                 TrustFactor::Ability,
                 Source::Observed,
                 "",
                 "Asks our advice"}};
    return a;
}

/// A competitor's customer: what little is known of them is hearsay.
AccountScript sundholmElektronik()
{
    AccountScript a;
    a.name = "Sundholm Elektronik AB";
    a.industry = {"Elektroniikka", "Electronics"};
    a.segment = {"Uusi", "New"};
    a.owner = 1;
    a.stage = Lifecycle::CompetitorsCustomer;
    a.competitors = "Sundin Pump AB";
    a.people = {{"gustav", "Gustav Norrby", {"Tehdaspäällikkö", "Factory manager"}, Role::Decider, 4, "", 0, 300},
                {"ebba", "Ebba Sjögren", {"Ostaja", "Buyer"}, Role::Contact, 3, "gustav", 0, 300}};
    a.events = {
        {280,
         Channel::Call,
         Importance::Normal,
         "ebba",
         "",
         3,
         0,
         0,
         {"Ebba kertoi messuilla, että heillä on sopimus Sundinin kanssa ensi vuoteen.",
          "Ebba told us at the fair that they have a contract with Sundin until next year."}},
        {140,
         Channel::Meeting,
         Importance::Normal,
         "gustav",
         "",
         4,
         0,
         0,
         {"Gustav oli kuullut meistä hyvää Harjun Konepajalta.", "Gustav had heard well of us from Harjun Konepaja."},
         "",
         "",
         "",
         TrustFactor::Ability,
         Source::Hearsay},
        {35,
         Channel::Teams,
         Importance::Normal,
         "gustav ebba",
         "",
         4,
         4,
         4,
         {"Esittelimme etähuollon. Palaamme asiaan keväällä.",
          "We showed our remote service. To be continued in spring."}}};
    return a;
}

} // namespace

std::vector<AccountScript> distantAccounts()
{
    return {aurajoenPainotalo(), nordvikMarin(), rantavaaranKaupunki(), metsalammenSaha(), sundholmElektronik()};
}

} // namespace laari::usecases::sample
