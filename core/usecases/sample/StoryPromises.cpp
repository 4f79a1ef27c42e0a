// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/Promises.h"
#include "core/usecases/sample/StoryBook.h"
#include "core/usecases/sample/StoryScript.h"

#include <array>
#include <optional>

namespace laari::usecases::sample {

namespace {

constexpr int notYet = -1;

/// What was promised, by whom of ownPeople(), and what became of it. Days count back from the last of the story.
struct PromiseScript {
    const char *account;
    const char *person; ///< by name; empty: to the account
    Phrase what;
    size_t who;
    const char *partner; ///< empty: own people
    int madeDaysAgo;
    int dueDaysAgo; ///< under 0: still to come
    int brokenDaysAgo = notYet;
    int keptDaysAgo = notYet;
    int withdrawnDaysAgo = notYet;
    int newDateDaysAgo = notYet; ///< agreed on a new date then; dueDaysAgo is the old one
    int newDueDaysAgo = 0;
    Importance importance = Importance::Normal;
};

/// A dozen, in every state there is.
const std::array<PromiseScript, 12> promises{{
    {.account = "Saimaan Sellu Oyj",
     .person = "Noora Ström",
     .what = {"Ensi vuoden huoltokalenteri kuun loppuun mennessä",
              "Next year's service calendar by the end of the month"},
     .who = 0,
     .partner = "",
     .madeDaysAgo = 9,
     .dueDaysAgo = -6},
    {.account = "Saimaan Sellu Oyj",
     .person = "Heikki Rautavaara",
     .what = {"Puitesopimuksen hinnat pidetään ennallaan vuoden loppuun",
              "Prices of the frame agreement unchanged for the year"},
     .who = 0,
     .partner = "",
     .madeDaysAgo = 320,
     .dueDaysAgo = 40,
     .keptDaysAgo = 40,
     .importance = Importance::Major},
    {.account = "Saimaan Sellu Oyj",
     .person = "Noora Ström",
     .what = {"Varapumppu tehtaalle kahdessa vuorokaudessa", "A spare pump at the mill within two days"},
     .who = 4,
     .partner = "Rahti-Kumppani Oy",
     .madeDaysAgo = 71,
     .dueDaysAgo = 69,
     .keptDaysAgo = 70},
    {.account = "Kaarnakosken Voima Oy",
     .person = "Maria Kontio",
     .what = {"Selvitys tiivistesarjojen tarkistuksesta", "A report on how seal kits are checked"},
     .who = 3,
     .partner = "",
     .madeDaysAgo = 30,
     .dueDaysAgo = 3},
    {.account = "Kaarnakosken Voima Oy",
     .person = "Antti Vehviläinen",
     .what = {"Laakerit ennen seuraavaa revisiota", "Bearings before the next overhaul"},
     .who = 4,
     .partner = "Rahti-Kumppani Oy",
     .madeDaysAgo = 60,
     .dueDaysAgo = 20,
     .newDateDaysAgo = 25,
     .newDueDaysAgo = -12,
     .importance = Importance::Major},
    {.account = "Hakamäen Hissit Oy",
     .person = "Eeva Nurmela",
     .what = {"Uusi pakkaustapa kuljetusvaurioiden estämiseksi", "A new way of packing against damage in transit"},
     .who = 4,
     .partner = "Rahti-Kumppani Oy",
     .madeDaysAgo = 90,
     .dueDaysAgo = 60,
     .keptDaysAgo = 52},
    {.account = "Hakamäen Hissit Oy",
     .person = "Kalle Pohjola",
     .what = {"Koulutus linjan käyttäjille", "Training for the operators of the line"},
     .who = 3,
     .partner = "",
     .madeDaysAgo = 45,
     .dueDaysAgo = 10,
     .withdrawnDaysAgo = 18},
    {.account = "Kallioniemen Sairaala",
     .person = "Hanna Leppälä",
     .what = {"Kerromme ajoissa, jos yhteyshenkilö vaihtuu", "We tell in time when your contact changes"},
     .who = 2,
     .partner = "",
     .madeDaysAgo = 200,
     .dueDaysAgo = 30,
     .keptDaysAgo = 30},
    {.account = "Tunturin Teräs Oy",
     .person = "Marko Hietala",
     .what = {"Kirjallinen selvitys myöhästymisistä viikossa", "A written account of the delays within a week"},
     .who = 1,
     .partner = "",
     .madeDaysAgo = 48,
     .dueDaysAgo = 41,
     .brokenDaysAgo = 38},
    {.account = "Harjun Konepaja Oy",
     .person = "Kari Toivonen",
     .what = {"Hyvitys myöhästyneestä pumppuyksiköstä", "A credit for the late pump unit"},
     .who = 5,
     .partner = "",
     .madeDaysAgo = 150,
     .dueDaysAgo = 130,
     .brokenDaysAgo = 128,
     .keptDaysAgo = 110},
    {.account = "Vesijaon Elintarvike Oy",
     .person = "Erkki Mustonen",
     .what = {"Lisätöistä sovitaan aina kirjallisesti ennen laskutusta",
              "Extra work is agreed in writing before it is invoiced"},
     .who = 0,
     .partner = "",
     .madeDaysAgo = 25,
     .dueDaysAgo = -2,
     .importance = Importance::Major},
    {.account = "Itäsataman Logistiikka Oy",
     .person = "Harri Lindroos",
     .what = {"Kuljetuksille oma seuranta", "Tracking of deliveries"},
     .who = 4,
     .partner = "",
     .madeDaysAgo = 80,
     .dueDaysAgo = 50,
     .keptDaysAgo = 55},
}};

/// To every customer of a segment.
constexpr Phrase serviceSegment = {"Avainasiakas", "Key customer"};
constexpr Phrase servicePromise = {"Asentaja paikalle vuorokaudessa", "A fitter on site within a day"};
constexpr int serviceMadeDaysAgo = 50;
constexpr int serviceDueDaysAgo = -41;

QString phrase(const Phrase &text, const SampleOptions &options)
{
    return QString::fromUtf8(options.language == SampleLanguage::Finnish ? text.finnish : text.english);
}

Result<void> makePromise(WriteUnit &unit, const SampleOptions &options, const PromiseScript &script)
{
    LAARI_ASSIGN(const std::optional<Account> account, unit.accounts().findByName(QString::fromUtf8(script.account)));
    if (!account)
        return fail(ErrorCode::AccountUnknown, {QString::fromUtf8(script.account)});
    LAARI_ASSIGN(const std::vector<Stakeholder> people,
                 unit.stakeholders().findByName(account->id, QString::fromUtf8(script.person)));
    LAARI_ASSIGN(const std::optional<OwnPerson> who,
                 unit.ownPeople().findByName(QString::fromUtf8(ownPeople()[script.who].name)));
    const Day today = options.today;
    Promise promise;
    promise.account = account->id;
    promise.what = phrase(script.what, options);
    promise.importance = script.importance;
    promise.madeOn = today - script.madeDaysAgo;
    promise.enteredOn = promise.madeOn;
    promise.due = today - script.dueDaysAgo;
    if (!people.empty())
        promise.person = people.front().id;
    if (who) {
        promise.who = who->id;
        promise.ourFunction = who->ourFunction;
    }
    if (*script.partner) {
        LAARI_ASSIGN(const std::optional<Partner> partner,
                     unit.partners().findByName(QString::fromUtf8(script.partner)));
        if (partner)
            promise.deliveredBy = partner->id;
    }
    LAARI_ASSIGN(const PromiseId id, unit.promises().insert(promise));
    if (script.newDateDaysAgo != notYet)
        LAARI_TRY(
            unit.promises().agree(id, {today - script.newDateDaysAgo, promise.due, today - script.newDueDaysAgo}));
    const std::pair<int, Settling> settlings[] = {{script.brokenDaysAgo, Settling::Broken},
                                                  {script.keptDaysAgo, Settling::Kept},
                                                  {script.withdrawnDaysAgo, Settling::Withdrawn}};
    for (const auto &[daysAgo, how] : settlings)
        if (daysAgo != notYet)
            LAARI_TRY(step::settlePromise(unit, id, how, today - daysAgo));
    return {};
}

Result<void> makeServicePromise(WriteUnit &unit, const SampleOptions &options)
{
    CompanyPromise whole;
    whole.what = phrase(servicePromise, options);
    whole.segment = phrase(serviceSegment, options);
    whole.madeOn = options.today - serviceMadeDaysAgo;
    whole.due = options.today - serviceDueDaysAgo;
    LAARI_TRY(step::makeCompanyPromise(unit, whole, {}));
    return {};
}

} // namespace

Result<void> makePromises(WriteUnit &unit, const SampleOptions &options)
{
    for (const PromiseScript &script : promises)
        LAARI_TRY(makePromise(unit, options, script));
    return makeServicePromise(unit, options);
}

} // namespace laari::usecases::sample
