// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/ChangeSentences.h"

#include "tests/support/ChangeTale.h"
#include "ui/common/LanguageController.h"

#include <gtest/gtest.h>

#include <functional>
#include <vector>

namespace laari::ui {
namespace {

using insight::ChangeStory;
using laari::testing::day;
using laari::testing::Tale;

const Day today = Tale::today;

struct Situation {
    const char *name;
    std::function<Tale()> tale;
    const char *english;
    const char *finnish;
    ChangeSentences::People people = ChangeSentences::People::ByName;
};

const QString rahti = QStringLiteral("Rahti-Kumppani");
const QString noora = QStringLiteral("Noora Ström");

const std::vector<Situation> &situations()
{
    static const std::vector<Situation> all = {
        {"the one of the brief",
         [] {
             return Tale()
                 .met(-12.2, Channel::Delivery, day(2026, 4, 9))
                 .late()
                 .by(rahti)
                 .cushioned(4.8)
                 .met(3.1, Channel::Visit, day(2026, 5, 4))
                 .mending();
         },
         "Trust has fallen 9 points since March: the late delivery by Rahti-Kumppani on 9 April took 12, cushioned by "
         "5; the visit on 4 May gave 3 back.",
         "Luottamus on laskenut maaliskuusta 9 pistettä: myöhästynyt toimitus 9. huhtikuuta (toimituskumppanina "
         "Rahti-Kumppani) vei 12, laari kantoi 5; käynti 4. toukokuuta palautti 3."},
        {"nothing is known", [] { return Tale().unknown(); }, "Nothing is known of the customer's trust yet.",
         "Asiakkaan luottamuksesta ei vielä tiedetä mitään."},
        {"nothing at all happened", [] { return Tale(); },
         "Trust has stayed the same since March: there have been no new touchpoints.",
         "Luottamus on pysynyt ennallaan maaliskuusta lähtien: uusia kohtaamisia ei ole ollut."},
        {"what happened was too small", [] { return Tale().met(0.3, Channel::Call, day(2026, 5, 4)); },
         "Trust has stayed the same since March: nothing has moved it by as much as a point.",
         "Luottamus on pysynyt ennallaan maaliskuusta lähtien: mikään ei ole siirtänyt sitä pistettäkään."},
        {"what happened cancels out",
         [] { return Tale().met(4, Channel::Meeting, day(2026, 5, 4)).met(-4, Channel::Call, day(2026, 6, 1)); },
         "Trust has stayed the same since March: the meeting on 4 May gave 4; the call on 1 June took 4.",
         "Luottamus on pysynyt ennallaan maaliskuusta lähtien: tapaaminen 4. toukokuuta toi 4; puhelu 1. kesäkuuta vei "
         "4."},
        {"only fading, down", [] { return Tale().fading(-3); },
         "Trust has fallen 3 points since March: no new touchpoints, only settling and fading of what came before.",
         "Luottamus on laskenut maaliskuusta 3 pistettä: uusia kohtaamisia ei ole ollut, aiemmin kertynyt vain "
         "vakiintuu ja "
         "haihtuu."},
        {"only settling, up by one", [] { return Tale().fading(1); },
         "Trust has risen 1 point since March: no new touchpoints, only settling and fading of what came before.",
         "Luottamus on noussut maaliskuusta 1 pisteen: uusia kohtaamisia ei ole ollut, aiemmin kertynyt vain vakiintuu "
         "ja "
         "haihtuu."},
        {"a rise with one cause", [] { return Tale().met(5, Channel::Visit, day(2026, 5, 4)); },
         "Trust has risen 5 points since March: the visit on 4 May gave 5.",
         "Luottamus on noussut maaliskuusta 5 pistettä: käynti 4. toukokuuta toi 5."},
        {"a fall by one point", [] { return Tale().met(-1.2, Channel::Call, day(2026, 5, 4)); },
         "Trust has fallen 1 point since March: the call on 4 May took 1.",
         "Luottamus on laskenut maaliskuusta 1 pisteen: puhelu 4. toukokuuta vei 1."},
        {"many small ones alike", [] { return Tale().alike(11, 0.8, Channel::Meeting); },
         "Trust has risen 9 points since March: 11 meetings gave 9.",
         "Luottamus on noussut maaliskuusta 9 pistettä: 11 tapaamista toi 9."},
        {"small ones alike beside a large one",
         [] { return Tale().met(-8, Channel::Invoice, day(2026, 4, 9)).alike(4, 0.7, Channel::Teams).fading(-1.8); },
         "Trust has fallen 7 points since March: the invoice on 9 April took 8; 4 Teams meetings gave 3; settling and "
         "fading of what came before took 2.",
         "Luottamus on laskenut maaliskuusta 7 pistettä: lasku 9. huhtikuuta vei 8; 4 Teams-palaveria toi 3; ajan "
         "kuluminen vei 2."},
        {"more than can be told one by one",
         [] {
             return Tale()
                 .met(6, Channel::Visit, day(2026, 5, 4))
                 .met(5, Channel::Meeting, day(2026, 5, 5))
                 .met(4, Channel::Service, day(2026, 5, 6))
                 .met(0.6, Channel::Call, day(2026, 5, 7))
                 .met(0.6, Channel::Email, day(2026, 5, 8))
                 .met(0.6, Channel::Message, day(2026, 5, 9))
                 .met(0.6, Channel::Invoice, day(2026, 5, 10));
         },
         "Trust has risen 17 points since March: the visit on 4 May gave 6; the meeting on 5 May gave 5; the service "
         "visit on 6 May gave 4; the call on 7 May gave 1; the e-mail on 8 May gave 1; 2 smaller touchpoints gave 1; "
         "the rest took 1.",
         "Luottamus on noussut maaliskuusta 17 pistettä: käynti 4. toukokuuta toi 6; tapaaminen 5. toukokuuta toi 5; "
         "huoltokäynti 6. toukokuuta toi 4; puhelu 7. toukokuuta toi 1; sähköposti 8. toukokuuta toi 1; 2 pienempää "
         "kohtaamista toi 1; loput veivät 1."},
        {"failed again",
         [] {
             return Tale()
                 .met(-6, Channel::Delivery, day(2026, 4, 9))
                 .because(QStringLiteral("Fault"), QStringLiteral("Vika"))
                 .met(-2, Channel::Visit, day(2026, 5, 4))
                 .mending();
         },
         "Trust has fallen 8 points since March: the faulty delivery on 9 April took 6; the visit on 4 May did not "
         "mend it and took 2 more.",
         "Luottamus on laskenut maaliskuusta 8 pistettä: viallinen toimitus 9. huhtikuuta vei 6; käynti 4. toukokuuta "
         "ei korjannut asiaa ja vei vielä 2."},
        {"several recoveries",
         [] {
             Tale tale;
             tale.met(-9, Channel::Service, day(2026, 4, 9)).late().cushioned(0.3);
             for (int i = 0; i < 3; ++i)
                 tale.met(1, Channel::Call, day(2026, 4, 10 + i)).mending();
             return tale;
         },
         "Trust has fallen 6 points since March: the late service visit on 9 April took 9; 3 calls gave 3 back.",
         "Luottamus on laskenut maaliskuusta 6 pistettä: myöhästynyt huoltokäynti 9. huhtikuuta vei 9; 3 puhelua "
         "palautti 3."},
        {"entered later", [] { return Tale().enteredLater(-4).fading(-1); },
         "Trust has fallen 5 points since March: entries made later for earlier days took 4; settling and fading of "
         "what came before took 1.",
         "Luottamus on laskenut maaliskuusta 5 pistettä: jälkikäteen tehdyt aiempien päivien kirjaukset veivät 4; "
         "ajan kuluminen vei 1."},
        {"entered later, for the better", [] { return Tale().enteredLater(2).met(2, Channel::Visit, day(2026, 5, 4)); },
         "Trust has risen 4 points since March: the visit on 4 May gave 2; entries made later for earlier days gave 2.",
         "Luottamus on noussut maaliskuusta 4 pistettä: käynti 4. toukokuuta toi 2; jälkikäteen tehdyt aiempien "
         "päivien "
         "kirjaukset toivat 2."},
        {"too small each, a point together", [] { return Tale().met(0.3, Channel::Call, day(2026, 5, 4)).fading(0.4); },
         "Trust has risen 1 point since March: no single cause has moved it by as much as a point.",
         "Luottamus on noussut maaliskuusta 1 pisteen: mikään yksittäinen syy ei ole siirtänyt sitä pistettäkään."},
        {"what they did together",
         [] {
             return Tale().met(-6, Channel::Visit, day(2026, 5, 4)).met(-5, Channel::Call, day(2026, 6, 1)).together(4);
         },
         "Trust has fallen 7 points since March: the visit on 4 May took 6; the call on 1 June took 5; the "
         "touchpoints' effect on one another gave 4.",
         "Luottamus on laskenut maaliskuusta 7 pistettä: käynti 4. toukokuuta vei 6; puhelu 1. kesäkuuta vei 5; "
         "kohtaamisten yhteisvaikutus toi 4."},
        {"what they did together, and fading",
         [] { return Tale().met(9, Channel::Visit, day(2026, 5, 4)).fading(-2).together(-3); },
         "Trust has risen 4 points since March: the visit on 4 May gave 9; settling and fading of what came before "
         "took 2; the touchpoints' effect on one another took 3.",
         "Luottamus on noussut maaliskuusta 4 pistettä: käynti 4. toukokuuta toi 9; ajan kuluminen vei 2; kohtaamisten "
         "yhteisvaikutus vei 3."},
        {"failures that each explain little",
         [] {
             return Tale()
                 .met(-4, Channel::Delivery, day(2026, 4, 9))
                 .late()
                 .met(-3, Channel::Invoice, day(2026, 5, 4))
                 .met(-2, Channel::Service, day(2026, 6, 1))
                 .failing(-39.6)
                 .met(2, Channel::Visit, day(2026, 6, 5))
                 .together(-31);
         },
         "Trust has fallen 38 points since March: 3 failures together took 40, the largest of them the late delivery "
         "on 9 April; the visit on 5 June gave 2.",
         "Luottamus on laskenut maaliskuusta 38 pistettä: 3 virhettä vei yhdessä 40, niistä suurimpana myöhästynyt "
         "toimitus 9. huhtikuuta; käynti 5. kesäkuuta toi 2."},
        {"failures that each explain little, one mended",
         [] {
             return Tale()
                 .met(-4, Channel::Delivery, day(2026, 4, 9))
                 .met(-3, Channel::Invoice, day(2026, 5, 4))
                 .failing(-20)
                 .met(2, Channel::Visit, day(2026, 6, 5))
                 .mending({2})
                 .together(-15);
         },
         "Trust has fallen 20 points since March: 2 failures, with what mended them, together took 20, the largest of "
         "them the delivery on 9 April.",
         "Luottamus on laskenut maaliskuusta 20 pistettä: 2 virhettä vei korjauksineen yhdessä 20, niistä suurimpana "
         "toimitus 9. huhtikuuta."},
        {"failures that explain themselves",
         [] {
             return Tale()
                 .met(-9, Channel::Delivery, day(2026, 4, 9))
                 .met(-8, Channel::Invoice, day(2026, 5, 4))
                 .failing(-20)
                 .together(-3);
         },
         "Trust has fallen 20 points since March: the delivery on 9 April took 9; the invoice on 4 May took 8; the "
         "touchpoints' effect on one another took 3.",
         "Luottamus on laskenut maaliskuusta 20 pistettä: toimitus 9. huhtikuuta vei 9; lasku 4. toukokuuta vei 8; "
         "kohtaamisten yhteisvaikutus vei 3."},
        {"an answer by name", [] { return Tale().answered(3, noora, Role::Decider, 9, day(2026, 5, 4)); },
         "Trust has risen 3 points since March: the survey answer on 4 May (NPS 9, Noora Ström) gave 3.",
         "Luottamus on noussut maaliskuusta 3 pistettä: kyselyvastaus 4. toukokuuta (NPS 9, Noora Ström) toi 3."},
        {"an answer by role", [] { return Tale().answered(3, noora, Role::Decider, 9, day(2026, 5, 4)); },
         "Trust has risen 3 points since March: the survey answer on 4 May (decision maker) gave 3.",
         "Luottamus on noussut maaliskuusta 3 pistettä: kyselyvastaus 4. toukokuuta (päättäjä) toi 3.",
         ChangeSentences::People::ByRole},
        {"an answer of nobody named", [] { return Tale().answered(-2, QString(), Role::Contact, 3, day(2026, 5, 4)); },
         "Trust has fallen 2 points since March: the survey answer on 4 May (NPS 3, Organisation) took 2.",
         "Luottamus on laskenut maaliskuusta 2 pistettä: kyselyvastaus 4. toukokuuta (NPS 3, Organisaatio) vei 2.",
         ChangeSentences::People::ByRole},
        {"several answers",
         [] {
             Tale tale;
             for (int i = 0; i < 4; ++i)
                 tale.answered(-0.9, noora, Role::Contact, 4, day(2026, 5, 4));
             return tale;
         },
         "Trust has fallen 4 points since March: 4 survey answers took 4.",
         "Luottamus on laskenut maaliskuusta 4 pistettä: 4 kyselyvastausta vei 4."},
        {"an opening estimate", [] { return Tale().estimated(7, noora, Role::Influencer, day(2026, 3, 2)); },
         "Trust has risen 7 points since March: the opening estimate on 2 March (Noora Ström) gave 7.",
         "Luottamus on noussut maaliskuusta 7 pistettä: alkuarvio 2. maaliskuuta (Noora Ström) toi 7."},
        {"opening estimates of many",
         [] {
             Tale tale;
             for (int i = 0; i < 3; ++i)
                 tale.estimated(1.2, noora, Role::Contact, day(2026, 3, 2));
             return tale;
         },
         "Trust has risen 4 points since March: 3 opening estimates gave 4.",
         "Luottamus on noussut maaliskuusta 4 pistettä: 3 alkuarviota toi 4."},
        {"changes of people", [] { return Tale().peopleChanged().fading(-6); },
         "Trust has fallen 6 points since March: changes of people, and settling and fading of what came before, took "
         "6.",
         "Luottamus on laskenut maaliskuusta 6 pistettä: henkilövaihdokset ja ajan kuluminen veivät 6."},
        {"a promise kept", [] { return Tale().met(2, Channel::Meeting, day(2026, 5, 4)).as(RecordedAs::PromiseKept); },
         "Trust has risen 2 points since March: the promise kept on 4 May gave 2.",
         "Luottamus on noussut maaliskuusta 2 pistettä: 4. toukokuuta pidetty lupaus toi 2."},
        {"a promise broken and made good",
         [] {
             return Tale()
                 .met(-9, Channel::Meeting, day(2026, 5, 4))
                 .as(RecordedAs::PromiseBroken)
                 .met(3, Channel::Meeting, day(2026, 6, 1))
                 .as(RecordedAs::PromiseMended)
                 .mending();
         },
         "Trust has fallen 6 points since March: the promise broken on 4 May took 9; the broken promise made good on 1 "
         "June gave 3 back.",
         "Luottamus on laskenut maaliskuusta 6 pistettä: 4. toukokuuta rikottu lupaus vei 9; rikotun lupauksen "
         "lunastaminen 1. kesäkuuta palautti 3."},
        {"promises kept",
         [] {
             Tale tale;
             for (int i = 0; i < 5; ++i)
                 tale.met(0.6, Channel::Meeting, day(2026, 5, 4)).as(RecordedAs::PromiseKept);
             return tale;
         },
         "Trust has risen 3 points since March: 5 promises kept gave 3.",
         "Luottamus on noussut maaliskuusta 3 pistettä: 5 pidettyä lupausta toi 3."},
        {"a satisfaction survey", [] { return Tale().met(-2, Channel::Service, day(2026, 5, 4)).as(RecordedAs::Csat); },
         "Trust has fallen 2 points since March: the satisfaction survey (CSAT) on 4 May took 2.",
         "Luottamus on laskenut maaliskuusta 2 pistettä: tyytyväisyyskysely (CSAT) 4. toukokuuta vei 2."},
        {"today and yesterday",
         [] { return Tale().since(day(2026, 8, 22)).met(4, Channel::Visit, today).met(2, Channel::Email, today - 1); },
         "Trust has risen 6 points in 90 days: the visit today gave 4; the e-mail yesterday gave 2.",
         "Luottamus on noussut 90 päivässä 6 pistettä: käynti tänään toi 4; sähköposti eilen toi 2."},
        {"a promise broken yesterday",
         [] { return Tale().since(today - 1).met(-5, Channel::Meeting, today).as(RecordedAs::PromiseBroken); },
         "Trust has fallen 5 points since yesterday: the promise broken today took 5.",
         "Luottamus on laskenut eilisestä 5 pistettä: tänään rikottu lupaus vei 5."},
        {"since a day of this year",
         [] { return Tale().since(day(2026, 9, 17)).met(2, Channel::Message, day(2026, 10, 2)); },
         "Trust has risen 2 points since 17 September: the message on 2 October gave 2.",
         "Luottamus on noussut syyskuun 17. päivästä lähtien 2 pistettä: viesti 2. lokakuuta toi 2."},
        {"since a day of last year",
         [] { return Tale().since(day(2025, 8, 22)).met(2, Channel::Visit, day(2025, 10, 2)); },
         "Trust has risen 2 points since 22 August 2025: the visit on 2 October 2025 gave 2.",
         "Luottamus on noussut 22.8.2025 lähtien 2 pistettä: käynti 2. lokakuuta 2025 toi 2."},
        {"since a month of last year",
         [] { return Tale().since(day(2025, 4, 30)).met(2, Channel::Visit, day(2026, 1, 2)); },
         "Trust has risen 2 points since May 2025: the visit on 2 January gave 2.",
         "Luottamus on noussut toukokuusta 2025 lähtien 2 pistettä: käynti 2. tammikuuta toi 2."},
        {"in a year", [] { return Tale().since(day(2025, 11, 20)).fading(-8); },
         "Trust has fallen 8 points in a year: no new touchpoints, only settling and fading of what came before.",
         "Luottamus on laskenut vuodessa 8 pistettä: uusia kohtaamisia ei ole ollut, aiemmin kertynyt vain vakiintuu "
         "ja "
         "haihtuu."},
        {"the same for 90 days", [] { return Tale().since(day(2026, 8, 22)); },
         "Trust has stayed the same for 90 days: there have been no new touchpoints.",
         "Luottamus on pysynyt ennallaan 90 päivää: uusia kohtaamisia ei ole ollut."},
        {"a window of the past",
         [] {
             return Tale()
                 .since(day(2026, 3, 4), day(2026, 5, 5))
                 .met(-4, Channel::Complaint, day(2026, 5, 4))
                 .because(QStringLiteral("Improper conduct"), QStringLiteral("Epäasiallinen käytös"));
         },
         "Trust fell 4 points from 4 Mar 2026 to 5 May 2026: the complaint about improper conduct on 4 May took 4.",
         "Luottamus laski 4 pistettä aikavälillä 4.3.2026–5.5.2026: reklamaatio epäasiallisesta käytöksestä 4. "
         "toukokuuta vei 4."},
        {"a quiet window of the past", [] { return Tale().since(day(2026, 3, 4), day(2026, 5, 5)).fading(-1); },
         "Trust fell 1 point from 4 Mar 2026 to 5 May 2026: there were no touchpoints, only settling and fading of "
         "what came before.",
         "Luottamus laski 1 pisteen aikavälillä 4.3.2026–5.5.2026: kohtaamisia ei ollut, aiemmin kertynyt vain "
         "vakiintui ja "
         "haihtui."},
        {"a cause that stands in no noun",
         [] {
             return Tale()
                 .met(-3, Channel::Call, day(2026, 5, 4))
                 .because(QStringLiteral("Wrong information"), QStringLiteral("Väärä tieto"))
                 .met(-2, Channel::Invoice, day(2026, 5, 5))
                 .because(QStringLiteral("Invoicing error"), QStringLiteral("Laskutusvirhe"));
         },
         "Trust has fallen 5 points since March: the call on 4 May (cause: wrong information) took 3; the wrong "
         "invoice "
         "on 5 May took 2.",
         "Luottamus on laskenut maaliskuusta 5 pistettä: puhelu 4. toukokuuta (syy: väärä tieto) vei 3; virheellinen "
         "lasku 5. toukokuuta vei 2."},
        {"a cause and a partner of one's own, with figures and signs in their names",
         [] {
             return Tale()
                 .met(-3, Channel::Delivery, day(2026, 5, 4))
                 .because(QStringLiteral("SAP %2 outage"), QStringLiteral("SAP-katko %2"))
                 .by(QStringLiteral("Yhtiö %1 & <b>"));
         },
         "Trust has fallen 3 points since March: the delivery by Yhtiö %1 & <b> on 4 May (cause: SAP %2 outage) took "
         "3.",
         "Luottamus on laskenut maaliskuusta 3 pistettä: toimitus 4. toukokuuta (syy: SAP-katko %2, toimituskumppanina "
         "Yhtiö %1 & <b>) vei 3."},
        {"complaints",
         [] {
             return Tale()
                 .met(-4, Channel::Complaint, day(2026, 5, 4))
                 .late()
                 .met(-3, Channel::Complaint, day(2026, 5, 5))
                 .because(QStringLiteral("Fault"), QStringLiteral("Vika"))
                 .met(-2, Channel::Complaint, day(2026, 5, 6))
                 .because(QStringLiteral("Price"), QStringLiteral("Hinta"));
         },
         "Trust has fallen 9 points since March: the complaint about a delay on 4 May took 4; the complaint about a "
         "fault on 5 May took 3; the complaint about the price on 6 May took 2.",
         "Luottamus on laskenut maaliskuusta 9 pistettä: reklamaatio myöhästymisestä 4. toukokuuta vei 4; reklamaatio "
         "viasta 5. toukokuuta vei 3; reklamaatio hinnasta 6. toukokuuta vei 2."},
        {"rounding leaves a point over",
         [] {
             return Tale()
                 .met(2.4, Channel::Visit, day(2026, 5, 4))
                 .met(2.4, Channel::Meeting, day(2026, 5, 5))
                 .fading(0.4);
         },
         "Trust has risen 5 points since March: the visit on 4 May gave 2; the meeting on 5 May gave 2; the rest gave "
         "1.",
         "Luottamus on noussut maaliskuusta 5 pistettä: käynti 4. toukokuuta toi 2; tapaaminen 5. toukokuuta toi 2; "
         "loput toivat 1."},
    };
    return all;
}

TEST(ChangeSentences, AreSaidSoInBothLanguages)
{
    LanguageController language;
    for (const Situation &each : situations()) {
        const ChangeStory story = each.tale().story();
        language.setLanguage(Language::English);
        EXPECT_EQ(ChangeSentences(story, each.people).text().toStdString(), each.english) << each.name;
        language.setLanguage(Language::Finnish);
        EXPECT_EQ(ChangeSentences(story, each.people).text().toStdString(), each.finnish) << each.name;
    }
    language.setLanguage(Language::English);
    EXPECT_GE(situations().size(), 30U);
}

TEST(ChangeSentences, EveryKindOfTouchpointHasItsWords)
{
    LanguageController language;
    const Tale one = Tale().met(2, Channel::Meeting, day(2026, 5, 4));
    const Tale several = Tale().alike(3, 1, Channel::Meeting);
    for (const Language each : {Language::English, Language::Finnish}) {
        language.setLanguage(each);
        QSet<QString> met;
        for (int channel = 0; channel < channelCount; ++channel)
            for (const Tale &tale : {one, several}) {
                ChangeStory story = tale.story();
                story.parts.front().channel = Channel(channel);
                const QString said = ChangeSentences(story).clauses().front().text;
                EXPECT_FALSE(met.contains(said)) << qPrintable(said);
                met.insert(said);
            }
        for (const RecordedAs kind : {RecordedAs::PromiseKept, RecordedAs::PromiseKeptLate, RecordedAs::PromiseBroken,
                                      RecordedAs::PromiseMended, RecordedAs::Csat, RecordedAs::Ces})
            for (const Tale &tale : {one, several}) {
                ChangeStory story = tale.story();
                story.parts.front().recorded = kind;
                const QString said = ChangeSentences(story).clauses().front().text;
                EXPECT_FALSE(met.contains(said)) << qPrintable(said);
                EXPECT_FALSE(said.contains(u'%')) << qPrintable(said);
                met.insert(said);
            }
    }
    language.setLanguage(Language::English);
}

TEST(ChangeSentences, ShortenedTheyStillAddUp)
{
    LanguageController language;
    Tale tale;
    for (const double points : {-6.0, -4.0, 3.0, -2.0, 2.0})
        tale.met(points, Channel::Visit, day(2026, 5, 4));
    const ChangeSentences sentences(tale.fading(-2).story());
    ASSERT_GT(sentences.clauses().size(), 4U);
    const auto told = [&](int most) {
        int points = 0;
        for (const Clause &clause : sentences.shortened(most))
            points += clause.points;
        return std::pair(sentences.shortened(most).back().text, points);
    };
    for (const Language each : {Language::English, Language::Finnish}) {
        language.setLanguage(each);
        for (int most = 1; most < 5; ++most)
            EXPECT_EQ(told(most).second, -9) << most;
    }
    language.setLanguage(Language::English);
    EXPECT_TRUE(told(2).first.startsWith(QStringLiteral("everything else "))) << told(2).first.toStdString();
    EXPECT_EQ(sentences.shortened(20).size(), sentences.clauses().size());
    const ChangeSentences short3(Tale().met(3, Channel::Visit, day(2026, 5, 4)).fading(1).story());
    EXPECT_EQ(short3.shortened(1).size(), 2U) << "one more takes no more room than the sum of it";
}

TEST(ChangeSentences, ASumLeadsToAllThatIsInIt)
{
    LanguageController language;
    language.setLanguage(Language::English);
    const ChangeSentences sentences(Tale()
                                        .met(-6, Channel::Delivery, day(2026, 5, 4))
                                        .met(0.9, Channel::Visit, day(2026, 6, 4))
                                        .met(1.2, Channel::Visit, day(2026, 6, 5))
                                        .story());
    EXPECT_EQ(sentences.html().toStdString(),
              "Trust has fallen 4 points since March: <a href=\"touchpoint:1\">the delivery on 4 May took 6</a>; "
              "<a href=\"sum:1\">2 visits gave 2</a>.");
    const std::vector<trust::EntryId> visits = {{trust::EntryKind::Touchpoint, 3}, {trust::EntryKind::Touchpoint, 2}};
    EXPECT_EQ(sentences.sumOf(QStringLiteral("sum:1")), visits) << "the largest first";
    EXPECT_TRUE(sentences.sumOf(QStringLiteral("sum:0")).empty());
    EXPECT_TRUE(sentences.sumOf(QStringLiteral("sum:2")).empty());
    EXPECT_TRUE(sentences.sumOf(QStringLiteral("sum:-1")).empty());
    EXPECT_EQ(ChangeSentences::linkOf(sentences.clauses()[1]), QString()) << "where only one day can be shown";
    const ChangeSentences failures(Tale()
                                       .met(-4, Channel::Delivery, day(2026, 4, 9))
                                       .met(-3, Channel::Invoice, day(2026, 5, 4))
                                       .failing(-20)
                                       .met(2, Channel::Visit, day(2026, 6, 5))
                                       .mending({2})
                                       .together(-15)
                                       .story());
    const std::vector<trust::EntryId> both = {
        {trust::EntryKind::Touchpoint, 1}, {trust::EntryKind::Touchpoint, 2}, {trust::EntryKind::Touchpoint, 3}};
    EXPECT_EQ(failures.sumOf(QStringLiteral("sum:0")), both) << "with what mended them";
    EXPECT_EQ(ChangeSentences::linkOf(failures.clauses()[0]), QStringLiteral("touchpoint:1")) << "the largest";
}

TEST(ChangeSentences, EachClauseLeadsToItsTouchpointAndNamesAreEscaped)
{
    LanguageController language;
    language.setLanguage(Language::English);
    const ChangeSentences sentences(
        Tale().met(-3, Channel::Delivery, day(2026, 5, 4)).by(QStringLiteral("A <b>& Co")).fading(-2).story());
    ASSERT_EQ(sentences.clauses().size(), 2U);
    EXPECT_EQ(sentences.clauses()[0].touchpoint, TouchpointId{1});
    EXPECT_EQ(sentences.clauses()[1].touchpoint, std::nullopt);
    EXPECT_EQ(
        sentences.html().toStdString(),
        "Trust has fallen 5 points since March: <a href=\"touchpoint:1\">the delivery by A &lt;b&gt;&amp; Co on 4 "
        "May took 3</a>; settling and fading of what came before took 2.");
    EXPECT_TRUE(sentences.sumOf(QStringLiteral("sum:0")).empty());
    EXPECT_EQ(ChangeSentences::touchpointOf(QStringLiteral("touchpoint:17")), TouchpointId{17});
    EXPECT_EQ(ChangeSentences::answerOf(QStringLiteral("answer:17")), AnswerId{17});
    EXPECT_EQ(ChangeSentences::answerOf(QStringLiteral("touchpoint:17")), std::nullopt);
    EXPECT_EQ(ChangeSentences::touchpointOf(QStringLiteral("answer:17")), std::nullopt);
    EXPECT_EQ(ChangeSentences::touchpointOf(QStringLiteral("https://example.org")), std::nullopt);
    EXPECT_EQ(ChangeSentences::touchpointOf(QStringLiteral("touchpoint:x")), std::nullopt);
}

} // namespace
} // namespace laari::ui
