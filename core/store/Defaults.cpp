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

constexpr auto causes = ListKind::Cause;
constexpr auto stages = ListKind::JourneyStage;
constexpr auto functions = ListKind::OurFunction;
constexpr auto emotions = ListKind::Emotion;
constexpr auto signs = ListKind::Sign;
constexpr auto positive = Valence::Positive;
constexpr auto negative = Valence::Negative;
constexpr auto neutral = Valence::Neutral;

// Content of a book, not text of the interface: it is stored with the book and edited there.
constexpr DefaultItem defaultItems[] = {
    {causes, neutral, "Late", "Myöhästyminen"},
    {causes, neutral, "Fault", "Vika"},
    {causes, neutral, "Neglect", "Laiminlyönti"},
    {causes, neutral, "Wrong information", "Väärä tieto"},
    {causes, neutral, "Improper conduct", "Epäasiallinen käytös"},
    {causes, neutral, "Invoicing error", "Laskutusvirhe"},
    {causes, neutral, "Price", "Hinta"},
    {causes, neutral, "Change of person", "Henkilövaihdos"},

    {stages, neutral, "Awareness", "Tietoisuus"},
    {stages, neutral, "Evaluation", "Vertailu"},
    {stages, neutral, "Purchase", "Osto"},
    {stages, neutral, "Onboarding", "Käyttöönotto"},
    {stages, neutral, "Delivery", "Toimitus"},
    {stages, neutral, "Use and support", "Käyttö ja tuki"},
    {stages, neutral, "Invoicing", "Laskutus"},
    {stages, neutral, "Renewal", "Jatkosopimus"},

    {functions, neutral, "Sales", "Myynti"},
    {functions, neutral, "Service", "Huolto"},
    {functions, neutral, "Delivery", "Toimitus"},
    {functions, neutral, "Invoicing", "Laskutus"},
    {functions, neutral, "Customer service", "Asiakaspalvelu"},
    {functions, neutral, "Product development", "Tuotekehitys"},
    {functions, neutral, "Management", "Johto"},

    {emotions, positive, "Trusting", "Luottavainen"},
    {emotions, positive, "Relieved", "Helpottunut"},
    {emotions, positive, "Proud", "Ylpeä"},
    {emotions, positive, "Valued", "Arvostettu"},
    {emotions, positive, "Calm", "Rauhallinen"},
    {emotions, positive, "Enthusiastic", "Innostunut"},
    {emotions, positive, "Grateful", "Kiitollinen"},
    {emotions, positive, "Hopeful", "Toiveikas"},
    {emotions, neutral, "Surprised", "Yllättynyt"},
    {emotions, negative, "Disappointed", "Pettynyt"},
    {emotions, negative, "Frustrated", "Turhautunut"},
    {emotions, negative, "Anxious", "Huolestunut"},
    {emotions, negative, "Ignored", "Sivuutettu"},
    {emotions, negative, "Angry", "Vihainen"},
    {emotions, negative, "Confused", "Hämmentynyt"},
    {emotions, negative, "Suspicious", "Epäluuloinen"},

    {signs, positive, "Asks our advice", "Kysyy meiltä neuvoa"},
    {signs, positive, "Shares plans early", "Kertoo suunnitelmistaan hyvissä ajoin"},
    {signs, positive, "Calls us first when in trouble", "Soittaa pulmatilanteessa ensin meille"},
    {signs, positive, "Gives a reference or recommends us", "Antaa referenssin tai suosittelee meitä"},
    {signs, positive, "Forgives a slip", "Antaa lipsahduksen anteeksi"},
    {signs, positive, "Lets us decide", "Antaa meidän päättää"},
    {signs, negative, "Checks our invoices line by line", "Tarkistaa laskumme rivi riviltä"},
    {signs, negative, "Invites competitors", "Pyytää tarjouksia kilpailijoilta"},
    {signs, negative, "Escalates over our heads", "Vie asian ohitsemme johdolle"},
    {signs, negative, "Withholds information", "Pimittää tietoa"},
    {signs, negative, "Wants everything in writing", "Haluaa kaiken kirjallisena"},
    {signs, negative, "Answers late", "Vastaa viiveellä"},
};

} // namespace

Result<void> insertDefaultLists(ListRepository &lists)
{
    for (const DefaultItem &each : defaultItems) {
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
