// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/sample/StoryScript.h"

namespace laari::usecases::sample {

namespace {

/// A failure mended superbly: a visit six days after a late delivery.
AccountScript harjunKonepaja()
{
    AccountScript a;
    a.name = "Harjun Konepaja Oy";
    a.businessId = "9100101-6";
    a.industry = {"Konepajat", "Engineering works"};
    a.segment = {"Kasvava", "Growing"};
    a.revenueThousands = 480;
    a.marginThousands = 110;
    a.sinceYear = 2018;
    a.contractEndsInDays = 340;
    a.easeOfSwitching = 3;
    a.intention = 5;
    a.people = {{"kari", "Kari Toivonen", {"Toimitusjohtaja", "Managing director"}, Role::Decider, 5},
                {"leena", "Leena Autio", {"Hankintapäällikkö", "Purchasing manager"}, Role::Influencer, 4, "kari"},
                {"mika", "Mika Ruotsalainen", {"Tuotantoesimies", "Production supervisor"}, Role::Contact, 3, "leena"}};
    a.rhythms = {{1090, 0, 14, "leena kari mika leena", Mood::Good}};
    a.events = {
        {172,
         Channel::Delivery,
         Importance::Major,
         "leena mika",
         "kari",
         1,
         1,
         2,
         {"Pumppuyksikkö myöhästyi kaksi viikkoa, linjan käynnistys siirtyi.",
          "The pump unit was two weeks late and the start of the line was put off."},
         "Late",
         "unit",
         "",
         TrustFactor::Ability,
         Source::Observed,
         "",
         "",
         "Angry",
         1},
        {166,
         Channel::Visit,
         Importance::Major,
         "leena mika kari",
         "",
         5,
         5,
         5,
         {"Johtomme kävi paikalla, pyysi anteeksi ja toi asentajat viikonlopuksi. Kari: ”Näin se hoidetaan.”",
          "Our management came, apologised and brought fitters for the weekend. Kari: “This is how it is done.”"},
         "",
         "",
         "unit",
         TrustFactor::Ability,
         Source::Observed,
         "",
         "Gives a reference or recommends us",
         "Relieved",
         4},
        {30,
         Channel::Meeting,
         Importance::Normal,
         "kari leena",
         "",
         5,
         5,
         4,
         {"Kari kertoi hallin laajennuksesta ennen kuin siitä on julkaistu mitään.",
          "Kari told us of the extension of the hall before anything is public."},
         "",
         "",
         "",
         TrustFactor::Ability,
         Source::Observed,
         "",
         "Shares plans early"}};
    return a;
}

/// A failure mended badly: the repair failed again, then came a half-hearted apology.
AccountScript kuusistonMeijeri()
{
    AccountScript a;
    a.name = "Kuusiston Meijeri Oy";
    a.businessId = "9100112-0";
    a.industry = {"Elintarviketeollisuus", "Food industry"};
    a.segment = {"Perusasiakas", "Standard"};
    a.owner = 2;
    a.revenueThousands = 275;
    a.marginThousands = 41;
    a.sinceYear = 2017;
    a.contractEndsInDays = 45;
    a.competitors = "Valto-Pumppu Oy";
    a.easeOfSwitching = 4;
    a.intention = 2;
    a.people = {{"ilkka", "Ilkka Manninen", {"Meijerin johtaja", "Dairy manager"}, Role::Decider, 5},
                {"outi", "Outi Saarela", {"Laatuvastaava", "Quality officer"}, Role::Influencer, 3, "ilkka"},
                {"jarno", "Jarno Väänänen", {"Käyttömies", "Operator"}, Role::Contact, 2, "outi"}};
    a.rhythms = {{1090, 190, 22, "outi ilkka jarno", Mood::Fine}};
    a.events = {{165,
                 Channel::Service,
                 Importance::Major,
                 "outi jarno",
                 "ilkka",
                 1,
                 1,
                 1,
                 {"Pastöörin pumppu pysähtyi, erä maitoa meni hukkaan.",
                  "The pasteuriser pump stopped and a batch of milk was lost."},
                 "Fault",
                 "pump",
                 "",
                 TrustFactor::Ability,
                 Source::Observed,
                 "",
                 "",
                 "Angry",
                 1},
                {150,
                 Channel::Service,
                 Importance::Major,
                 "outi jarno",
                 "ilkka",
                 1,
                 1,
                 2,
                 {"Korjaus petti seuraavana päivänä.", "The repair gave out the next day."},
                 "",
                 "",
                 "pump"},
                {120,
                 Channel::Call,
                 Importance::Normal,
                 "outi",
                 "ilkka",
                 3,
                 4,
                 3,
                 {"Pahoittelimme puhelimessa, hyvityksestä ei puhuttu.",
                  "We said sorry on the phone; compensation did not come up."},
                 "",
                 "",
                 "pump"},
                {70,
                 Channel::Meeting,
                 Importance::Normal,
                 "ilkka outi",
                 "",
                 2,
                 2,
                 3,
                 {"Ilkka kysyi, mitä olemme tehneet, ettei sama toistu. Emme osanneet vastata.",
                  "Ilkka asked what we have done so that it does not happen again. We had no answer."},
                 "Neglect"},
                {33,
                 Channel::Email,
                 Importance::Minor,
                 "outi",
                 "",
                 2,
                 2,
                 2,
                 {"Outi haluaa huoltoraportit kirjallisina.", "Outi wants the service reports in writing."},
                 "Neglect",
                 "",
                 "",
                 TrustFactor::Ability,
                 Source::Observed,
                 "",
                 "Wants everything in writing"}};
    return a;
}

/// Lost: promises about the price did not hold; a competitor took over.
AccountScript fjallbroSkog()
{
    AccountScript a;
    a.name = "Fjällbro Skog AB";
    a.industry = {"Metsäteollisuus", "Forest industry"};
    a.segment = {"Avainasiakas", "Key customer"};
    a.owner = 2;
    a.revenueThousands = 390;
    a.marginThousands = 70;
    a.sinceYear = 2016;
    a.stage = Lifecycle::Lost;
    a.stageSinceDaysAgo = 205;
    a.lostReason = {"Hinta, ja sitä ennen luottamus", "Price, and trust before it"};
    a.lostTo = "Sundin Pump AB";
    a.people = {{"anders", "Anders Fjällström", {"Tehtaanjohtaja", "Mill manager"}, Role::Decider, 5},
                {"karin", "Karin Öberg", {"Ostopäällikkö", "Purchasing manager"}, Role::Influencer, 4, "anders"},
                {"nils", "Nils Hedman", {"Kunnossapitopäällikkö", "Maintenance manager"}, Role::Contact, 3, "anders"}};
    a.rhythms = {{1090, 480, 21, "nils karin anders", Mood::Fine},
                 {460, 230, 30, "nils karin", Mood::Cool, "email call teams"}};
    a.events = {
        {430,
         Channel::Meeting,
         Importance::Major,
         "karin anders",
         "",
         1,
         2,
         2,
         {"Hintaa korotettiin, vaikka vuodeksi oli luvattu kiinteä.",
          "The price was raised although it was promised fixed for the year."},
         "Price",
         "",
         "",
         TrustFactor::Integrity,
         Source::Observed,
         "",
         "Invites competitors",
         "Disappointed",
         1},
        {310,
         Channel::Service,
         Importance::Major,
         "nils",
         "anders karin",
         2,
         1,
         2,
         {"Huoltokäynti peruttiin kahdesti.", "The service visit was cancelled twice."},
         "Neglect"},
        {206,
         Channel::Call,
         Importance::Critical,
         "anders",
         "karin",
         1,
         2,
         3,
         {"Anders kertoi, että sopimus menee kilpailijalle.", "Anders told us that the contract goes to a competitor."},
         "Price",
         "",
         "",
         TrustFactor::Ability,
         Source::Customer,
         "",
         "",
         "",
         1},
        {90,
         Channel::Call,
         Importance::Normal,
         "nils",
         "",
         4,
         3,
         4,
         {"Nils kertoi kuulumisia ja sanoi kaipaavansa asentajiamme.",
          "Nils told how they are doing and said he misses our fitters."}}};
    return a;
}

} // namespace

std::vector<AccountScript> mendedAccounts()
{
    return {harjunKonepaja(), kuusistonMeijeri(), fjallbroSkog()};
}

} // namespace laari::usecases::sample
