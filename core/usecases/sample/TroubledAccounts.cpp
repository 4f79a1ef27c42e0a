// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/sample/StoryScript.h"

namespace laari::usecases::sample {

namespace {

/// Happy but ready to leave: the contacts are delighted; the decider has not forgotten what was hidden from her.
AccountScript lumivaaraPharma()
{
    AccountScript a;
    a.name = "Lumivaara Pharma Oy";
    a.businessId = "9100067-0";
    a.industry = {"Lääketeollisuus", "Pharmaceuticals"};
    a.segment = {"Avainasiakas", "Key customer"};
    a.revenueThousands = 940;
    a.marginThousands = 260;
    a.sinceYear = 2018;
    a.contractEndsInDays = 120;
    a.tenderInDays = 60;
    a.competitors = "Sundin Pump AB";
    a.easeOfSwitching = 4;
    a.intention = 2;
    a.people = {{"kirsi", "Kirsi Aalto-Setälä", {"Tuotantojohtaja", "Head of production"}, Role::Decider, 5},
                {"joonas", "Joonas Peltola", {"Prosessi-insinööri", "Process engineer"}, Role::Contact, 3, "kirsi"},
                {"minna", "Minna Kokko", {"Laatupäällikkö", "Quality manager"}, Role::Contact, 3, "kirsi"}};
    a.rhythms = {{1090, 520, 24, "joonas minna kirsi", Mood::Fine},
                 {500, 0, 13, "joonas minna", Mood::Delighted, "meeting teams call email visit call"}};
    a.events = {
        {455,
         Channel::Meeting,
         Importance::Critical,
         "kirsi",
         "minna",
         1,
         1,
         2,
         {"Kävi ilmi, että tiesimme materiaalivirheestä jo kuukautta ennen kuin kerroimme.",
          "It came out that we had known of the material fault for a month before we said so."},
         "Improper conduct",
         "hidden",
         "",
         TrustFactor::Integrity,
         Source::Customer,
         "",
         "Wants everything in writing",
         "Suspicious",
         1},
        {300,
         Channel::Meeting,
         Importance::Normal,
         "kirsi",
         "",
         2,
         3,
         3,
         {"Kirsi kuunteli, mutta sanoi pyytävänsä ensi kerralla tarjoukset muiltakin.",
          "Kirsi listened, but said she will ask others for offers next time."},
         "",
         "",
         "",
         TrustFactor::Integrity,
         Source::Observed,
         "",
         "Invites competitors",
         "Suspicious",
         2},
        {18,
         Channel::Visit,
         Importance::Normal,
         "joonas minna",
         "",
         5,
         5,
         5,
         {"Joonas ja Minna antoivat palvelulle täydet pisteet.", "Joonas and Minna gave the service full marks."},
         "",
         "",
         "",
         TrustFactor::Ability,
         Source::Customer,
         "",
         "",
         "Grateful",
         5}};
    a.followUps = {
        {5,
         "kirsi",
         {"Pyydä Kirsiltä tunnin palaveri ennen tarjouskierrosta", "Ask Kirsi for an hour before the tender"}}};
    return a;
}

/// At risk: the same failure again and again, nobody mends it.
AccountScript tunturinTeras()
{
    AccountScript a;
    a.name = "Tunturin Teräs Oy";
    a.businessId = "9100078-5";
    a.industry = {"Metalliteollisuus", "Metal industry"};
    a.segment = {"Avainasiakas", "Key customer"};
    a.owner = 1;
    a.revenueThousands = 710;
    a.marginThousands = 90;
    a.sinceYear = 2015;
    a.contractEndsInDays = 75;
    a.competitors = "Sundin Pump AB, Valto-Pumppu Oy";
    a.easeOfSwitching = 4;
    a.intention = 2;
    a.people = {{"marko", "Marko Hietala", {"Tehtaanjohtaja", "Plant manager"}, Role::Decider, 5},
                {"satu", "Satu Karvonen", {"Käyttöpäällikkö", "Operations manager"}, Role::Influencer, 4, "marko"},
                {"jukka", "Jukka Niemelä", {"Kunnossapitomestari", "Maintenance foreman"}, Role::Contact, 3, "satu"}};
    a.rhythms = {{1090, 460, 24, "jukka satu marko", Mood::Fine},
                 {440, 0, 28, "jukka satu marko", Mood::Cool, "call email meeting email teams"}};
    const auto late = [](int daysAgo, const char *there, const char *told, Phrase note) {
        EventScript e;
        e.daysAgo = daysAgo;
        e.channel = Channel::Delivery;
        e.importance = Importance::Major;
        e.there = there;
        e.told = told;
        e.emotion = 1;
        e.effectiveness = 2;
        e.ease = 2;
        e.note = note;
        e.cause = "Late";
        return e;
    };
    a.events = {late(350, "jukka satu", "marko",
                     {"Toimitus kymmenen päivää myöhässä, sulatto seisoi.",
                      "The delivery was ten days late and the melt shop stood still."}),
                late(215, "satu", "marko",
                     {"Taas myöhässä. Satu sai tietää siitä rahdinkuljettajalta.",
                      "Late again. Satu heard it from the haulier."}),
                late(96, "jukka satu", "marko",
                     {"Kolmas myöhästyminen vuoden sisään.", "The third late delivery within a year."}),
                late(21, "satu marko", "",
                     {"Varaosa puuttui lähetyksestä. Marko soitti johdollemme.",
                      "A part was missing from the shipment. Marko rang our management."}),
                {12,
                 Channel::Complaint,
                 Importance::Major,
                 "marko",
                 "satu",
                 1,
                 2,
                 2,
                 {"Kirjallinen reklamaatio. Marko pyytää selvityksen viikossa.",
                  "A written complaint. Marko wants an explanation within a week."},
                 "Late",
                 "",
                 "",
                 TrustFactor::Ability,
                 Source::Customer,
                 "",
                 "Escalates over our heads",
                 "Angry",
                 2}};
    return a;
}

/// A decider turned sour; the others have not noticed.
AccountScript vesijaonElintarvike()
{
    AccountScript a;
    a.name = "Vesijaon Elintarvike Oy";
    a.businessId = "9100090-2";
    a.industry = {"Elintarviketeollisuus", "Food industry"};
    a.segment = {"Avainasiakas", "Key customer"};
    a.revenueThousands = 660;
    a.marginThousands = 140;
    a.sinceYear = 2016;
    a.contractEndsInDays = 260;
    a.expectedDeciders = 2;
    a.easeOfSwitching = 3;
    a.intention = 3;
    a.people = {{"erkki", "Erkki Mustonen", {"Talousjohtaja", "Chief financial officer"}, Role::Decider, 5},
                {"pirjo", "Pirjo Hakala", {"Tehtaanjohtaja", "Plant manager"}, Role::Decider, 4, "", 4},
                {"sami", "Sami Lehto", {"Tekninen päällikkö", "Technical manager"}, Role::Influencer, 3, "pirjo"},
                {"anu", "Anu Kärki", {"Tuotannonsuunnittelija", "Production planner"}, Role::Contact, 3, "sami"}};
    a.rhythms = {{1090, 0, 12, "pirjo sami anu pirjo sami", Mood::Good},
                 {1080, 330, 60, "erkki", Mood::Fine, "meeting call"}};
    a.events = {{290,
                 Channel::Invoice,
                 Importance::Major,
                 "erkki",
                 "",
                 1,
                 1,
                 2,
                 {"Lisätyöt laskutettiin sopimatta. Erkki piti sitä vilppinä.",
                  "Extra work was invoiced without agreement. Erkki called it cheating."},
                 "Invoicing error",
                 "extra",
                 "",
                 TrustFactor::Integrity,
                 Source::Observed,
                 "",
                 "Checks our invoices line by line",
                 "Angry",
                 1},
                {200,
                 Channel::Call,
                 Importance::Normal,
                 "erkki",
                 "",
                 2,
                 2,
                 3,
                 {"Erkki vastasi lyhyesti ja pyysi erittelyn.", "Erkki answered curtly and asked for a breakdown."},
                 "",
                 "",
                 "",
                 TrustFactor::Integrity,
                 Source::Observed,
                 "",
                 "Answers late"},
                {85,
                 Channel::Meeting,
                 Importance::Normal,
                 "erkki pirjo",
                 "",
                 2,
                 3,
                 3,
                 {"Pirjo puhui lämpimästi, Erkki katsoi kelloa.", "Pirjo spoke warmly, Erkki watched the clock."},
                 "",
                 "",
                 "",
                 TrustFactor::Ability,
                 Source::Observed,
                 "",
                 "Withholds information"}};
    a.followUps = {{-2,
                    "erkki",
                    {"Sovi tapaaminen Erkin kanssa laskutuksen selvittämiseksi",
                     "Arrange a meeting with Erkki to sort the invoicing out"}}};
    return a;
}

/// A partner delivers for us, late time and again: its bad delivery is ours.
AccountScript itasatamanLogistiikka()
{
    AccountScript a;
    a.name = "Itäsataman Logistiikka Oy";
    a.businessId = "9100098-8";
    a.industry = {"Logistiikka", "Logistics"};
    a.segment = {"Perusasiakas", "Standard"};
    a.owner = 1;
    a.revenueThousands = 350;
    a.marginThousands = 58;
    a.sinceYear = 2019;
    a.contractEndsInDays = 190;
    a.easeOfSwitching = 4;
    a.intention = 3;
    a.people = {{"harri", "Harri Lindroos", {"Operatiivinen johtaja", "Chief operating officer"}, Role::Decider, 4},
                {"camilla", "Camilla Berg", {"Terminaalipäällikkö", "Terminal manager"}, Role::Influencer, 4, "harri"},
                {"teemu", "Teemu Ojala", {"Vuoroesimies", "Shift supervisor"}, Role::Contact, 2, "camilla"}};
    a.rhythms = {{1090, 0, 13, "camilla harri teemu camilla harri", Mood::Good}};
    const auto partnerLate = [](int daysAgo, const char *label, Phrase note) {
        EventScript e;
        e.daysAgo = daysAgo;
        e.channel = Channel::Delivery;
        e.there = "teemu camilla";
        e.told = "harri";
        e.emotion = 2;
        e.effectiveness = 2;
        e.ease = 2;
        e.note = note;
        e.cause = "Late";
        e.label = label;
        e.partner = "Rahti-Kumppani Oy";
        return e;
    };
    a.events = {
        partnerLate(540, "",
                    {"Rahti-Kumppanin auto tuli iltapäivällä, luvattu oli aamu.",
                     "The haulier's lorry came in the afternoon; morning was promised."}),
        partnerLate(385, "",
                    {"Kuorma jäi välivarastoon viikonlopuksi.", "The load was left in the depot over the weekend."}),
        partnerLate(190, "",
                    {"Kuljettaja ei löytänyt terminaalia, purku siirtyi.",
                     "The driver could not find the terminal; unloading was put off."}),
        partnerLate(
            64, "lorry",
            {"Neljäs myöhästyminen Rahti-Kumppanin kanssa.", "The fourth late delivery with the same haulier."}),
        {58,
         Channel::Meeting,
         Importance::Normal,
         "camilla harri",
         "teemu",
         4,
         4,
         4,
         {"Sovittiin oma seuranta kuljetuksille, Harri piti sitä reiluna.",
          "We agreed to track the transports ourselves; Harri found it fair."},
         "",
         "",
         "lorry"}};
    return a;
}

} // namespace

std::vector<AccountScript> troubledAccounts()
{
    return {lumivaaraPharma(), tunturinTeras(), vesijaonElintarvike(), itasatamanLogistiikka()};
}

} // namespace laari::usecases::sample
