// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/sample/StoryScript.h"

#include <span>

namespace laari::usecases::sample {

namespace {

// Sentences that a key account manager would type, by how it went and where. Whoever they are about may read them.

constexpr Phrase goodMeeting[] = {
    {"Käytiin läpi kauden työt, kaikki aikataulussa.", "Went through the season's work; all on schedule."},
    {"Hyvä keskustelu ensi vuoden seisokeista.", "A good talk about next year's shutdowns."},
    {"Sovittiin mittauksista, asiakas piti ehdotusta hyvänä.", "Agreed on measurements; they liked the proposal."},
    {"Katselmus kentällä, raportti sai kiitosta.", "Review on site; the report was praised."},
    {"Esiteltiin vuosiraportti, säästöt kiinnostivat.", "Presented the yearly report; the savings were of interest."},
    {"Tavattiin uusi tiimi, tunnelma oli välitön.", "Met the new team in an easy mood."},
    {"Ratkaistiin tärinäongelma yhdessä paikan päällä.", "Solved the vibration problem together on site."},
    {"Koulutus käyttäjille, paljon kysymyksiä.", "Training for the operators; many questions."},
};
constexpr Phrase goodCall[] = {
    {"Soitto aikataulusta, asia selvä kerralla.", "A call about the schedule; clear at once."},
    {"Kysyttiin varaosan saatavuutta, vastaus löytyi heti.", "Asked for a spare part; the answer was at hand."},
    {"Kuulumiset ja seuraava huoltoväli.", "Caught up and set the next service interval."},
    {"Kiitteli nopeaa apua viime viikolla.", "Thanked us for the quick help last week."},
    {"Sovittiin asennuspäivä.", "Agreed on a day for the installation."},
};
constexpr Phrase goodMail[] = {
    {"Lähetetty tarjous, kuitattu samana päivänä.", "Sent an offer; acknowledged the same day."},
    {"Huoltoraportti perillä, ei huomautettavaa.", "Service report received; nothing to remark."},
    {"Vahvistettu toimitusaika.", "Confirmed the delivery date."},
    {"Lyhyt kiitos hyvin menneestä viikosta.", "A short thank you for a week that went well."},
};
constexpr Phrase goodDelivery[] = {
    {"Toimitus ajallaan ja ehjänä.", "Delivered on time and in one piece."},
    {"Huolto tehty yöllä, tuotanto ei seisonut.", "Serviced at night; production did not stop."},
    {"Asennus valmis päivää etuajassa.", "Installed a day ahead of time."},
    {"Asentajamme sai kehuja siististä jäljestä.", "Our fitter was praised for tidy work."},
};
constexpr Phrase plainMeeting[] = {
    {"Rutiinipalaveri, ei uutta.", "A routine meeting; nothing new."},
    {"Käytiin läpi avoimet asiat.", "Went through what is open."},
    {"Palaveri siirtyi kerran, pidettiin lyhyenä.", "Put off once, then kept short."},
    {"Asiakkaalla kiire, jatketaan ensi kerralla.", "They were in a hurry; to be continued."},
};
constexpr Phrase plainContact[] = {
    {"Kysymys laskun viitteestä.", "A question about a reference on an invoice."},
    {"Tietopyyntö, vastattu.", "Asked for information; answered."},
    {"Tavoiteltu, palataan ensi viikolla.", "Tried to reach them; back next week."},
    {"Muistutus määräaikaishuollosta.", "A reminder of the periodic service."},
    {"Toimitus normaalisti.", "Delivered as usual."},
};
constexpr Phrase poorMeeting[] = {
    {"Asiakas koki, ettei hänen huoltaan otettu tosissaan.", "They felt their concern was not taken seriously."},
    {"Emme olleet valmistautuneet, asiakas huomasi sen.", "We were not prepared, and they noticed."},
    {"Palaverista puuttui asiantuntijamme.", "Our expert was missing from the meeting."},
    {"Lupauksista puhuttiin viileään sävyyn.", "Promises were talked over in a cool tone."},
};
constexpr Phrase poorContact[] = {
    {"Asiakas joutui soittamaan kolmesti.", "They had to call three times."},
    {"Pompoteltiin osastolta toiselle.", "Bounced from one department to another."},
    {"Vastaus viipyi viikon.", "The answer took a week."},
    {"Sai meiltä kaksi eri tietoa.", "Got two different answers from us."},
};
constexpr Phrase poorDelivery[] = {
    {"Lähetyksestä puuttui osa.", "A part was missing from the shipment."},
    {"Asentaja tuli kaksi tuntia myöhässä.", "The fitter came two hours late."},
    {"Työmaa jäi siivoamatta.", "The site was left untidy."},
    {"Vika uusiutui heti huollon jälkeen.", "The fault came back right after the service."},
};

enum class Place { Meeting, Call, Mail, Delivery };

Place placeOf(Channel channel)
{
    switch (channel) {
    case Channel::Meeting:
    case Channel::Teams:
    case Channel::Visit: return Place::Meeting;
    case Channel::Call:
    case Channel::Complaint: return Place::Call;
    case Channel::Email:
    case Channel::Message:
    case Channel::Invoice: return Place::Mail;
    case Channel::Delivery:
    case Channel::Service: return Place::Delivery;
    }
    return Place::Meeting;
}

std::span<const Phrase> phrasesFor(Place place, int emotion)
{
    if (emotion <= 2)
        return place == Place::Meeting    ? std::span<const Phrase>(poorMeeting)
               : place == Place::Delivery ? std::span<const Phrase>(poorDelivery)
                                          : std::span<const Phrase>(poorContact);
    if (emotion == 3)
        return place == Place::Meeting ? std::span<const Phrase>(plainMeeting) : std::span<const Phrase>(plainContact);
    switch (place) {
    case Place::Meeting: return goodMeeting;
    case Place::Call: return goodCall;
    case Place::Mail: return goodMail;
    case Place::Delivery: return goodDelivery;
    }
    return goodMeeting;
}

} // namespace

Phrase noteFor(Channel channel, int emotion, quint32 pick)
{
    const std::span<const Phrase> phrases = phrasesFor(placeOf(channel), emotion);
    return phrases[pick % phrases.size()];
}

std::vector<AccountScript> storyAccounts()
{
    std::vector<AccountScript> all = strongAccounts();
    for (const auto &more : {troubledAccounts(), mendedAccounts(), distantAccounts()})
        all.insert(all.end(), more.begin(), more.end());
    return all;
}

std::vector<OwnPersonScript> ownPeople()
{
    return {{"Aino Laine", "aino.laine@oma.example", "Sales"},
            {"Mikko Heinonen", "mikko.heinonen@oma.example", "Sales"},
            {"Sofia Lindqvist", "sofia.lindqvist@oma.example", "Sales"},
            {"Jari Korhonen", "jari.korhonen@oma.example", "Service"},
            {"Elina Mäkinen", "elina.makinen@oma.example", "Delivery"},
            {"Tuomas Rautio", "tuomas.rautio@oma.example", "Invoicing"},
            {"Helena Virta", "helena.virta@oma.example", "Management"}};
}

std::vector<const char *> partners()
{
    return {"Rahti-Kumppani Oy", "Asennus-Salmi Oy"};
}

} // namespace laari::usecases::sample
