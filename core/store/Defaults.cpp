// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Defaults.h"

#include "core/store/ListRepository.h"

namespace laari {

namespace {

struct DefaultItem {
    ListKind list;
    Valence valence;
    const char *english; ///< UTF-8, as are all texts of the sources
    const char *finnish;
};

constexpr auto cause = ListKind::Cause;
constexpr auto stage = ListKind::JourneyStage;
constexpr auto function = ListKind::OurFunction;
constexpr auto emotion = ListKind::Emotion;
constexpr auto sign = ListKind::Sign;
constexpr auto good = Valence::Positive;
constexpr auto bad = Valence::Negative;
constexpr auto plain = Valence::Neutral;

// Content of a book, not text of the interface: it is stored with the book and edited there.
constexpr DefaultItem items[] = {
    {cause, plain, "Late", "Myöhästyminen"},
    {cause, plain, "Fault", "Vika"},
    {cause, plain, "Neglect", "Laiminlyönti"},
    {cause, plain, "Wrong information", "Väärä tieto"},
    {cause, plain, "Improper conduct", "Epäasiallinen käytös"},
    {cause, plain, "Invoicing error", "Laskutusvirhe"},
    {cause, plain, "Price", "Hinta"},
    {cause, plain, "Change of person", "Henkilövaihdos"},

    {stage, plain, "Awareness", "Tietoisuus"},
    {stage, plain, "Evaluation", "Vertailu"},
    {stage, plain, "Purchase", "Osto"},
    {stage, plain, "Onboarding", "Käyttöönotto"},
    {stage, plain, "Delivery", "Toimitus"},
    {stage, plain, "Use and support", "Käyttö ja tuki"},
    {stage, plain, "Invoicing", "Laskutus"},
    {stage, plain, "Renewal", "Jatkosopimus"},

    {function, plain, "Sales", "Myynti"},
    {function, plain, "Service", "Huolto"},
    {function, plain, "Delivery", "Toimitus"},
    {function, plain, "Invoicing", "Laskutus"},
    {function, plain, "Customer service", "Asiakaspalvelu"},
    {function, plain, "Product development", "Tuotekehitys"},
    {function, plain, "Management", "Johto"},

    {emotion, good, "Trusting", "Luottavainen"},
    {emotion, good, "Relieved", "Helpottunut"},
    {emotion, good, "Proud", "Ylpeä"},
    {emotion, good, "Valued", "Arvostettu"},
    {emotion, good, "Calm", "Rauhallinen"},
    {emotion, good, "Enthusiastic", "Innostunut"},
    {emotion, good, "Grateful", "Kiitollinen"},
    {emotion, good, "Hopeful", "Toiveikas"},
    {emotion, plain, "Surprised", "Yllättynyt"},
    {emotion, bad, "Disappointed", "Pettynyt"},
    {emotion, bad, "Frustrated", "Turhautunut"},
    {emotion, bad, "Anxious", "Huolestunut"},
    {emotion, bad, "Ignored", "Sivuutettu"},
    {emotion, bad, "Angry", "Vihainen"},
    {emotion, bad, "Confused", "Hämmentynyt"},
    {emotion, bad, "Suspicious", "Epäluuloinen"},

    {sign, good, "Asks our advice", "Kysyy meiltä neuvoa"},
    {sign, good, "Shares plans early", "Kertoo suunnitelmistaan hyvissä ajoin"},
    {sign, good, "Calls us first when in trouble", "Soittaa pulmatilanteessa ensin meille"},
    {sign, good, "Gives a reference or recommends us", "Antaa referenssin tai suosittelee meitä"},
    {sign, good, "Forgives a slip", "Antaa lipsahduksen anteeksi"},
    {sign, good, "Lets us decide", "Antaa meidän päättää"},
    {sign, bad, "Checks our invoices line by line", "Tarkistaa laskumme rivi riviltä"},
    {sign, bad, "Invites competitors", "Pyytää tarjouksia kilpailijoilta"},
    {sign, bad, "Escalates over our heads", "Vie asian ohitsemme johdolle"},
    {sign, bad, "Withholds information", "Pimittää tietoa"},
    {sign, bad, "Wants everything in writing", "Haluaa kaiken kirjallisena"},
    {sign, bad, "Answers late", "Vastaa viiveellä"},
};

} // namespace

Result<void> insertDefaultLists(ListRepository &lists)
{
    for (const DefaultItem &each : items) {
        ListItem item;
        item.list = each.list;
        item.valence = each.valence;
        item.english = QString::fromUtf8(each.english);
        item.finnish = QString::fromUtf8(each.finnish);
        LAARI_TRY(lists.insert(item));
    }
    return {};
}

} // namespace laari
