<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi" sourcelanguage="en">
<context>
    <name>laari::ui::AccountDialog</name>
    <message>
        <source>Edit account</source>
        <translation>Muokkaa asiakkuutta</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Uusi asiakkuus</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Poista…</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n henkilö</numerusform>
            <numerusform>%n henkilöä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n touchpoints</source>
        <translation>
            <numerusform>%n kohtaaminen</numerusform>
            <numerusform>%n kohtaamista</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Poista asiakkuus</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Säilytä</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Historia…</translation>
    </message>
    <message>
        <source>%1 goes with %2 and %3, ledger and all. Undo takes it back, and so does Edit &gt; Removed accounts.</source>
        <extracomment>%1 an account; %2 &quot;3 people&quot;, %3 &quot;12 touchpoints&quot;</extracomment>
        <translation>%1 poistuu ja sen mukana %2, %3 ja koko tiliote. Poiston voi kumota, tai asiakkuuden voi palauttaa: Muokkaa &gt; Poistetut asiakkuudet.</translation>
    </message>
</context>
<context>
    <name>laari::ui::AccountFields</name>
    <message>
        <source>The check digit does not match. Kept as typed.</source>
        <translation>Tarkistusmerkki ei täsmää. Tallennetaan kirjoitetussa muodossa.</translation>
    </message>
    <message>
        <source>Not a Finnish business id (1234567-8). Kept as typed.</source>
        <translation>Ei ole suomalainen Y-tunnus (1234567-8). Tallennetaan kirjoitetussa muodossa.</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Yritys</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>Asiakassuhde</translation>
    </message>
    <message>
        <source>Money and contract</source>
        <translation>Raha ja sopimus</translation>
    </message>
    <message>
        <source>Outlook</source>
        <translation>Näkymät</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Business id</source>
        <translation>Y-tunnus</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Toimiala</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segmentti</translation>
    </message>
    <message>
        <source>Owner</source>
        <extracomment>who of us is responsible for the account</extracomment>
        <translation>Vastuuhenkilö</translation>
    </message>
    <message>
        <source>Add “%1” to our own people</source>
        <translation>Lisää ”%1” omaan väkeen</translation>
    </message>
    <message>
        <source>Part of (parent account)</source>
        <translation>Osa asiakkuutta</translation>
    </message>
    <message>
        <source>Lifecycle</source>
        <translation>Vaihe</translation>
    </message>
    <message>
        <source>Customer since</source>
        <translation>Asiakkaana alkaen</translation>
    </message>
    <message>
        <source>Expected decision makers</source>
        <translation>Päättäjiä arviolta</translation>
    </message>
    <message>
        <source>Revenue a year, €</source>
        <translation>Laskutus vuodessa, €</translation>
    </message>
    <message>
        <source>Margin a year, €</source>
        <translation>Kate vuodessa, €</translation>
    </message>
    <message>
        <source>Contract ends</source>
        <translation>Sopimus päättyy</translation>
    </message>
    <message>
        <source>Tender expected</source>
        <translation>Kilpailutus odotettavissa</translation>
    </message>
    <message>
        <source>Competitors at the account</source>
        <translation>Kilpailijat asiakkaalla</translation>
    </message>
    <message>
        <source>Ease of switching</source>
        <translation>Vaihtamisen helppous</translation>
    </message>
    <message>
        <source>1 hard</source>
        <extracomment>ends of a scale: how easily the customer could change to another supplier</extracomment>
        <translation>1 vaikeaa</translation>
    </message>
    <message>
        <source>5 easy</source>
        <translation>5 helppoa</translation>
    </message>
    <message>
        <source>Intention to continue</source>
        <translation>Aikomus jatkaa</translation>
    </message>
    <message>
        <source>1 will leave</source>
        <extracomment>ends of a scale</extracomment>
        <translation>1 lähtee</translation>
    </message>
    <message>
        <source>5 will stay</source>
        <translation>5 jatkaa</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Muistiinpanot</translation>
    </message>
    <message>
        <source>Expected influencers</source>
        <translation>Taustavaikuttajia arviolta</translation>
    </message>
    <message>
        <source>Expected contacts</source>
        <translation>Yhteyshenkilöitä arviolta</translation>
    </message>
    <message>
        <source>not said</source>
        <comment>how many of a role are expected</comment>
        <translation>ei arviota</translation>
    </message>
    <message>
        <source>First response within, working hours</source>
        <translation>Vastausaika enintään, työtuntia</translation>
    </message>
    <message>
        <source>as in the settings</source>
        <translation>kuten asetuksissa</translation>
    </message>
    <message>
        <source>How soon the customer hears from us after a bad touchpoint</source>
        <translation>Kuinka pian asiakas kuulee meistä huonon kohtaamisen jälkeen</translation>
    </message>
</context>
<context>
    <name>laari::ui::AccountHeader</name>
    <message>
        <source>Log touchpoint</source>
        <translation>Kirjaa kohtaaminen</translation>
    </message>
    <message>
        <source>Log a touchpoint at this account</source>
        <translation>Kirjaa kohtaaminen tähän asiakkuuteen</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Uusi henkilö</translation>
    </message>
    <message>
        <source>Add a person to this account</source>
        <translation>Lisää henkilö tähän asiakkuuteen</translation>
    </message>
    <message>
        <source>Edit account</source>
        <translation>Muokkaa asiakkuutta</translation>
    </message>
    <message>
        <source>Edit this account</source>
        <translation>Muokkaa tätä asiakkuutta</translation>
    </message>
    <message>
        <source>owner %1</source>
        <translation>vastuuhenkilö %1</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <extracomment>revenue, &quot;€2.34 M a year&quot;; Finnish: &quot;2,34 M€/v&quot;</extracomment>
        <translation>%1/v</translation>
    </message>
    <message>
        <source>since %1</source>
        <extracomment>customer since a year</extracomment>
        <translation>vuodesta %1</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Takaisin</translation>
    </message>
    <message>
        <source>Part of %1</source>
        <extracomment>link to the parent account, %1: its name</extracomment>
        <translation>Emoyhtiö: %1</translation>
    </message>
    <message>
        <source>Show the parent account %1</source>
        <translation>Näytä emoyhtiö %1</translation>
    </message>
    <message numerus="yes">
        <source>%n promises late</source>
        <translation>
            <numerusform>%n lupaus myöhässä</numerusform>
            <numerusform>%n lupausta myöhässä</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the promises of this account</source>
        <translation>Näytä asiakkuuden lupaukset</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Katselmus</translation>
    </message>
    <message>
        <source>Review this account: what was decided last time, and what has moved</source>
        <translation>Katselmoi tämä asiakkuus: mitä viimeksi päätettiin ja mikä on muuttunut</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Raportti</translation>
    </message>
    <message>
        <source>Make a report of this account</source>
        <translation>Tee raportti tästä asiakkuudesta</translation>
    </message>
    <message>
        <source>Account on a page…</source>
        <translation>Asiakkuus yhdellä sivulla…</translation>
    </message>
    <message>
        <source>Account report…</source>
        <translation>Asiakkuusraportti…</translation>
    </message>
</context>
<context>
    <name>laari::ui::AccountPage</name>
    <message>
        <source>Parts of the account</source>
        <translation>Asiakkuuden osiot</translation>
    </message>
    <message>
        <source>No touchpoints yet</source>
        <translation>Ei vielä kohtaamisia</translation>
    </message>
    <message>
        <source>Log the first meeting, call or delivery, and the reservoir begins to fill. Until then nothing is known.</source>
        <translation>Kirjaa ensimmäinen tapaaminen, puhelu tai toimitus, niin laari alkaa täyttyä. Sitä ennen mitään ei tiedetä.</translation>
    </message>
    <message>
        <source>Log touchpoint</source>
        <translation>Kirjaa kohtaaminen</translation>
    </message>
</context>
<context>
    <name>laari::ui::AccountReport</name>
    <message>
        <source>Account report</source>
        <translation>Asiakkuusraportti</translation>
    </message>
    <message>
        <source>Trust figures are our own estimate.</source>
        <translation>Luottamusluvut ovat oma arviomme.</translation>
    </message>
    <message>
        <source>owner %1</source>
        <translation>vastuuhenkilö %1</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <extracomment>revenue, &quot;€2.34 M a year&quot;; Finnish: &quot;2,34 M€/v&quot;</extracomment>
        <translation>%1/v</translation>
    </message>
    <message>
        <source>since %1</source>
        <extracomment>customer since a year</extracomment>
        <translation>asiakas vuodesta %1</translation>
    </message>
    <message>
        <source>part of %1</source>
        <extracomment>of a parent account, %1: its name</extracomment>
        <translation>emoyhtiö %1</translation>
    </message>
    <message>
        <source>Trust index</source>
        <translation>Luottamusindeksi</translation>
    </message>
    <message>
        <source>Change in 90 days</source>
        <translation>Muutos 90 päivässä</translation>
    </message>
    <message>
        <source>Portfolio field</source>
        <extracomment>caption of the place in the portfolio: Strong, At risk …</extracomment>
        <translation>Asema salkussa</translation>
    </message>
    <message>
        <source>Customer experience</source>
        <translation>Asiakaskokemus</translation>
    </message>
    <message>
        <source>Trust, people we know</source>
        <translation>Luottamus, tutut henkilöt</translation>
    </message>
    <message>
        <source>Deciders known</source>
        <extracomment>deciders known of those expected</extracomment>
        <translation>Päättäjistä tunnetaan</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Would carry</source>
        <extracomment>caption over &quot;2 serious failures&quot;; together: would carry 2 serious failures; Finnish: Kestäisi</extracomment>
        <translation>Kestäisi</translation>
    </message>
    <message>
        <source>no serious failure</source>
        <extracomment>under &quot;Would carry&quot;</extracomment>
        <translation>ei vakavaa virhettä</translation>
    </message>
    <message numerus="yes">
        <source>%n serious failures</source>
        <translation>
            <numerusform>%n vakavan virheen</numerusform>
            <numerusform>%n vakavaa virhettä</numerusform>
        </translation>
    </message>
    <message>
        <source>Heard from the customer</source>
        <translation>Asiakkaan omaa arviota</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Viimeksi yhteydessä</translation>
    </message>
    <message>
        <source>never</source>
        <translation>ei koskaan</translation>
    </message>
    <message>
        <source>Timeline</source>
        <extracomment>name of a sheet: trust and CX day by day</extracomment>
        <translation>Aikajana</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Päivä</translation>
    </message>
    <message>
        <source>Forecast without contact</source>
        <translation>Ennuste ilman yhteydenpitoa</translation>
    </message>
    <message>
        <source>Trust</source>
        <comment>layer of the reservoir</comment>
        <translation>Luottamusta</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <comment>layer of the reservoir</comment>
        <translation>Ei vielä tiedossa</translation>
    </message>
    <message>
        <source>Distrust</source>
        <comment>layer of the reservoir</comment>
        <translation>Epäluottamusta</translation>
    </message>
    <message>
        <source>Why it changed</source>
        <translation>Mikä muuttui</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Pistettä</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Mitä</translation>
    </message>
    <message>
        <source>Opening estimate</source>
        <translation>Alkuarvio</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Henkilöt</translation>
    </message>
    <message>
        <source>Decision makers</source>
        <translation>Päättäjistä</translation>
    </message>
    <message>
        <source>Influencers</source>
        <translation>Taustavaikuttajista</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Yhteyshenkilöistä</translation>
    </message>
    <message>
        <source>Nobody at this customer is named yet.</source>
        <translation>Asiakkaalta ei ole vielä nimetty ketään.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rooli</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Nimike</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Luottamus</translation>
    </message>
    <message>
        <source>A person&apos;s trust is told in words: high, fair, thin, low or not known. It is our estimate.</source>
        <translation>Henkilön luottamus kerrotaan sanoin: vahva, kohtalainen, ohut, heikko tai ei tiedossa. Se on oma arviomme.</translation>
    </message>
    <message>
        <source>Open promises</source>
        <translation>Avoimet lupaukset</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Lupaukset</translation>
    </message>
    <message>
        <source>Nothing has been promised.</source>
        <translation>Mitään ei ole luvattu.</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>of a promise or a follow-up</comment>
        <translation>Määräpäivä</translation>
    </message>
    <message>
        <source>To</source>
        <comment>to whom it was promised</comment>
        <translation>Kenelle</translation>
    </message>
    <message>
        <source>By</source>
        <comment>who promised</comment>
        <translation>Kuka lupasi</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tila</translation>
    </message>
    <message>
        <source>No promise is open.</source>
        <translation>Avoimia lupauksia ei ole.</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Seuraavat askeleet</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Tehtävät</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kuka</translation>
    </message>
    <message>
        <source>done %1</source>
        <extracomment>of a follow-up, %1: a date</extracomment>
        <translation>tehty %1</translation>
    </message>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>%n päivän myöhässä</numerusform>
            <numerusform>%n päivää myöhässä</numerusform>
        </translation>
    </message>
    <message>
        <source>open</source>
        <extracomment>of a follow-up</extracomment>
        <translation>avoin</translation>
    </message>
    <message>
        <source>No follow-up is open.</source>
        <translation>Avoimia tehtäviä ei ole.</translation>
    </message>
    <message>
        <source>No follow-ups yet.</source>
        <translation>Tehtäviä ei ole vielä.</translation>
    </message>
    <message>
        <source>Touchpoints</source>
        <translation>Kohtaamiset</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>of a touchpoint: its channel</comment>
        <translation>Tapa</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Miten meni</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Lähde</translation>
    </message>
    <message>
        <source>No touchpoint has been logged yet.</source>
        <translation>Yhtään kohtaamista ei ole vielä kirjattu.</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Tiliote</translation>
    </message>
    <message>
        <source>Deposit</source>
        <comment>column of the ledger; Finnish: laariin</comment>
        <translation>Laariin</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <comment>column of the ledger; Finnish: laarista</comment>
        <translation>Laarista</translation>
    </message>
    <message>
        <source>Cushioned</source>
        <comment>column of the ledger; Finnish: laari kantoi</comment>
        <translation>Laari kantoi</translation>
    </message>
    <message>
        <source>Forgiven</source>
        <comment>column of the ledger: grievance a recovery took away</comment>
        <translation>Annettu anteeksi</translation>
    </message>
    <message>
        <source>Faded in %1</source>
        <comment>a month</comment>
        <translation>Haihtunut, %1</translation>
    </message>
    <message>
        <source>Nothing has gone into the reservoir or out of it yet.</source>
        <translation>Laariin ei ole vielä kertynyt mitään, eikä sieltä ole mitään lähtenyt.</translation>
    </message>
    <message>
        <source>Points of evidence, summed over the people of each touchpoint.</source>
        <translation>Havaintopisteitä: kunkin kohtaamisen henkilöiden pisteet yhteensä.</translation>
    </message>
    <message>
        <source>Surveys</source>
        <translation>Kyselyt</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Kysely</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Vastaus</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>ei vastausta vielä</translation>
    </message>
    <message>
        <source>No surveys yet.</source>
        <translation>Kyselyitä ei ole vielä.</translation>
    </message>
    <message>
        <source>What they value</source>
        <translation>Mitä asiakas arvostaa</translation>
    </message>
    <message>
        <source>Value</source>
        <comment>name of a sheet: what the customer values</comment>
        <translation>Arvo</translation>
    </message>
    <message>
        <source>Expected</source>
        <comment>value: median of 1 to 5</comment>
        <translation>Odotus</translation>
    </message>
    <message>
        <source>Got</source>
        <comment>value: median of 1 to 5</comment>
        <translation>Saatu</translation>
    </message>
    <message>
        <source>Gap</source>
        <comment>value: got less expected</comment>
        <translation>Ero</translation>
    </message>
    <message>
        <source>nobody asked yet</source>
        <translation>keneltäkään ei ole vielä kysytty</translation>
    </message>
    <message>
        <source>It has not been asked yet what this customer values.</source>
        <translation>Asiakkaalta ei ole vielä kysytty, mitä se arvostaa.</translation>
    </message>
    <message>
        <source>goodwill %1</source>
        <comment>ledger: points faded</comment>
        <translation>kertynyt luottamus %1</translation>
    </message>
    <message>
        <source>grievance %1</source>
        <comment>ledger: points faded</comment>
        <translation>painolasti %1</translation>
    </message>
    <message>
        <source>Account on a page</source>
        <translation>Asiakkuus yhdellä sivulla</translation>
    </message>
    <message>
        <source>Instrument</source>
        <comment>of a survey: NPS, CSAT …</comment>
        <translation>Mittari</translation>
    </message>
    <message>
        <source>Score</source>
        <extracomment>of an answer to a survey</extracomment>
        <translation>Arvosana</translation>
    </message>
    <message>
        <source>Trust scale, mean</source>
        <translation>Luottamusasteikko, keskiarvo</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>ei vastausta</translation>
    </message>
    <message>
        <source>Deciders expected</source>
        <translation>Päättäjiä kaikkiaan</translation>
    </message>
    <message>
        <source>Forecast 90 d, no contact</source>
        <extracomment>a narrow caption: trust index 90 days from now if nobody is in contact; Finnish: Ennuste 90 pv, ei yhteyttä</extracomment>
        <translation>Ennuste 90 pv, ei yhteyttä</translation>
    </message>
    <message>
        <source>%1: evidence of %2 of %3</source>
        <extracomment>%1: decision makers, influencers or contacts; there is evidence of %2 of them, of %3. How much of their trust is known is another matter. Finnish: &quot;Päättäjät: näyttöä 2/3&quot;</extracomment>
        <translation>%1: näyttöä %2/%3</translation>
    </message>
    <message>
        <source>Settled on</source>
        <extracomment>of a promise: the day it was kept, broken or withdrawn</extracomment>
        <translation>Ratkesi</translation>
    </message>
    <message>
        <source>Done on</source>
        <extracomment>of a follow-up: the day it was done</extracomment>
        <translation>Tehty</translation>
    </message>
    <message>
        <source>done</source>
        <extracomment>of a follow-up</extracomment>
        <translation>tehty</translation>
    </message>
</context>
<context>
    <name>laari::ui::AccountSheet</name>
    <message>
        <source>decision makers known %1 of %2</source>
        <translation>päättäjistä tunnetaan %1/%2</translation>
    </message>
    <message>
        <source>never met: %1</source>
        <translation>ei ole tavattu kertaakaan: %1</translation>
    </message>
    <message>
        <source>empty chair: %1</source>
        <extracomment>somebody has left the customer and nobody is known in their place; %1: a role</extracomment>
        <translation>paikka täyttämättä: %1</translation>
    </message>
    <message>
        <source>%1 of trust rests on one person</source>
        <translation>%1 luottamuksesta on yhden henkilön varassa</translation>
    </message>
    <message>
        <source>hardly anything heard from the customer, it is our own judgement</source>
        <translation>asiakkaalta itseltään ei ole kuultu juuri mitään, arvio on omamme</translation>
    </message>
    <message>
        <source>late, was due %1</source>
        <translation>myöhässä, määräpäivä oli %1</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>%1/v</translation>
    </message>
    <message>
        <source>customer since %1</source>
        <extracomment>%1: a year</extracomment>
        <translation>asiakas vuodesta %1</translation>
    </message>
    <message>
        <source>Trust index %1</source>
        <extracomment>accessible name of the large figure</extracomment>
        <translation>Luottamusindeksi %1</translation>
    </message>
    <message>
        <source>%1 in 90 days</source>
        <extracomment>%1: a signed number of points</extracomment>
        <translation>%1 / 90 pv</translation>
    </message>
    <message>
        <source>trust index</source>
        <translation>luottamusindeksi</translation>
    </message>
    <message>
        <source>customer experience %1</source>
        <translation>asiakaskokemus %1</translation>
    </message>
    <message numerus="yes">
        <source>would carry about %n serious failures</source>
        <translation>
            <numerusform>kestäisi %n vakavan virheen</numerusform>
            <numerusform>kestäisi %n vakavaa virhettä</numerusform>
        </translation>
    </message>
    <message>
        <source>last contact %1</source>
        <extracomment>%1: &quot;4 days ago&quot;</extracomment>
        <translation>viimeksi yhteydessä %1</translation>
    </message>
    <message>
        <source>heard from the customer %1</source>
        <translation>asiakkaan omaa arviota %1</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Miksi</translation>
    </message>
    <message>
        <source>Blind spots</source>
        <translation>Katvealueet</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ei ole</translation>
    </message>
    <message>
        <source>Decided last time</source>
        <translation>Viimeksi päätettiin</translation>
    </message>
    <message>
        <source>Decisions and follow-ups</source>
        <translation>Päätökset ja tehtävät</translation>
    </message>
    <message>
        <source>Trust index: not known yet</source>
        <translation>Luottamusindeksi: ei vielä tiedossa</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>ei vielä tiedossa</translation>
    </message>
    <message>
        <source>would not carry a serious failure</source>
        <translation>ei kestäisi yhtään vakavaa virhettä</translation>
    </message>
    <message>
        <source>Late and blind spots</source>
        <translation>Myöhässä ja katveessa</translation>
    </message>
    <message numerus="yes">
        <source>not met for a long time: %1 (%n days)</source>
        <translation>
            <numerusform>ei ole tavattu pitkään aikaan: %1 (%n pv)</numerusform>
            <numerusform>ei ole tavattu pitkään aikaan: %1 (%n pv)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 last met over %n days ago</source>
        <extracomment>%1: how many people of a role</extracomment>
        <translation>
            <numerusform>%1 tavattu viimeksi yli %n pv sitten</numerusform>
            <numerusform>%1 tavattu viimeksi yli %n pv sitten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision makers</source>
        <translation>
            <numerusform>%n päättäjä</numerusform>
            <numerusform>%n päättäjää</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n influencers</source>
        <translation>
            <numerusform>%n taustavaikuttaja</numerusform>
            <numerusform>%n taustavaikuttajaa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contacts</source>
        <translation>
            <numerusform>%n yhteyshenkilö</numerusform>
            <numerusform>%n yhteyshenkilöä</numerusform>
        </translation>
    </message>
    <message>
        <source>no touchpoint yet</source>
        <translation>ei vielä yhtään kohtaamista</translation>
    </message>
    <message numerus="yes">
        <source>%n other decision makers</source>
        <extracomment>than those named before. Finnish: 143 muuta päättäjää</extracomment>
        <translation>
            <numerusform>%n muu päättäjä</numerusform>
            <numerusform>%n muuta päättäjää</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other influencers</source>
        <translation>
            <numerusform>%n muu taustavaikuttaja</numerusform>
            <numerusform>%n muuta taustavaikuttajaa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other contacts</source>
        <translation>
            <numerusform>%n muu yhteyshenkilö</numerusform>
            <numerusform>%n muuta yhteyshenkilöä</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>laari::ui::AccountSurveysModel</name>
    <message>
        <source>asked, no answer: not known</source>
        <extracomment>was asked by survey and has not answered</extracomment>
        <translation>kysytty, ei vastausta: ei tiedossa</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Milloin</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Kysely</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kuka</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Vastaus</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentti</translation>
    </message>
</context>
<context>
    <name>laari::ui::AccountsModel</name>
    <message>
        <source>Account</source>
        <translation>Asiakkuus</translation>
    </message>
    <message>
        <source>Stage</source>
        <extracomment>Column: prospect, customer, lost, competitor&apos;s customer</extracomment>
        <translation>Vaihe</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Vastuuhenkilö</translation>
    </message>
    <message>
        <source>Trust index</source>
        <extracomment>Column: trust index and its change in 90 days</extracomment>
        <translation>Luottamusindeksi</translation>
    </message>
    <message>
        <source>CX</source>
        <extracomment>Column: customer experience</extracomment>
        <translation>Kokemus</translation>
    </message>
    <message>
        <source>Trust in a year</source>
        <extracomment>Column: the trust index over the last year, drawn</extracomment>
        <translation>Vuoden aikana</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Viimeksi</translation>
    </message>
    <message>
        <source>Revenue a year</source>
        <translation>Laskutus/v</translation>
    </message>
    <message>
        <source>Trust index from 0 to 100, and its change in 90 days</source>
        <translation>Luottamusindeksi 0–100 ja sen muutos 90 päivässä</translation>
    </message>
    <message>
        <source>Customer experience, the momentary line, from 0 to 100</source>
        <translation>Asiakaskokemus juuri nyt, 0–100</translation>
    </message>
    <message>
        <source>Trust, what is not known yet, and distrust: together the whole reservoir</source>
        <translation>Luottamusta, ei vielä tiedossa ja epäluottamusta: yhdessä koko laari</translation>
    </message>
    <message>
        <source>The trust index at the ends of the last 26 fortnights</source>
        <translation>Luottamusindeksi vuoden ajalta kahden viikon välein</translation>
    </message>
    <message>
        <source>Decision makers with evidence, of those expected</source>
        <translation>Päättäjät, joista on havaintoja, kaikista arvioiduista</translation>
    </message>
    <message>
        <source>Trust index %1, %2 in 90 days</source>
        <translation>Luottamusindeksi %1, 90 päivässä %2</translation>
    </message>
    <message>
        <source>Customer experience %1</source>
        <translation>Asiakaskokemus %1</translation>
    </message>
    <message>
        <source>No customer experience yet</source>
        <translation>Ei vielä asiakaskokemusta</translation>
    </message>
    <message>
        <source>Trust %1, not known yet %2, distrust %3</source>
        <translation>Luottamusta %1, ei vielä tiedossa %2, epäluottamusta %3</translation>
    </message>
    <message>
        <source>No history yet</source>
        <translation>Ei vielä historiaa</translation>
    </message>
    <message>
        <source>Trust index over a year: from %1 to %2, lowest %3, highest %4</source>
        <translation>Luottamusindeksi vuoden aikana: alussa %1, nyt %2, alin %3, ylin %4</translation>
    </message>
    <message>
        <source>Deciders known %1 of %2</source>
        <translation>Päättäjistä tunnetaan %1/%2</translation>
    </message>
    <message>
        <source>No contact yet</source>
        <translation>Ei vielä yhteydessä</translation>
    </message>
    <message>
        <source>Revenue not known</source>
        <translation>Laskutus ei tiedossa</translation>
    </message>
    <message>
        <source>No owner</source>
        <translation>Ei vastuuhenkilöä</translation>
    </message>
    <message>
        <source>Between %1 and %2 on this evidence</source>
        <translation>Näillä tiedoilla %1–%2</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Ei vielä tiedossa</translation>
    </message>
    <message>
        <source>Reservoir</source>
        <extracomment>Column: how much is trust, not known and distrust</extracomment>
        <translation>Laarissa</translation>
    </message>
    <message>
        <source>Deciders</source>
        <extracomment>Column: decision makers known of those expected</extracomment>
        <translation>Päättäjiä</translation>
    </message>
    <message>
        <source>Change in 90 days</source>
        <translation>Muutos 90 päivässä</translation>
    </message>
    <message>
        <source>Trust</source>
        <comment>layer of the reservoir, %</comment>
        <translation>Luottamusta</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <comment>layer of the reservoir, %</comment>
        <translation>Ei vielä tiedossa</translation>
    </message>
    <message>
        <source>Distrust</source>
        <comment>layer of the reservoir, %</comment>
        <translation>Epäluottamusta</translation>
    </message>
    <message>
        <source>Deciders known</source>
        <translation>Päättäjistä tunnetaan</translation>
    </message>
    <message>
        <source>Deciders expected</source>
        <translation>Päättäjiä kaikkiaan</translation>
    </message>
    <message>
        <source>Revenue a year, €</source>
        <translation>Laskutus/v, €</translation>
    </message>
</context>
<context>
    <name>laari::ui::AccountsPage</name>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>%n asiakkuus</numerusform>
            <numerusform>%n asiakkuutta</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · customers bring %2 a year</source>
        <extracomment>%1: number of accounts, %2: a sum of money</extracomment>
        <translation>%1 · asiakkaiden laskutus %2/v</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Asiakkuudet</translation>
    </message>
    <message>
        <source>Filter by name, owner or industry</source>
        <translation>Nimi, vastuuhenkilö tai toimiala</translation>
    </message>
    <message>
        <source>Filter accounts</source>
        <translation>Rajaa asiakkuuksia</translation>
    </message>
    <message>
        <source>Filter accounts (Ctrl+F)</source>
        <translation>Rajaa asiakkuuksia (Ctrl+F)</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Sarakkeet</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Valitse sarakkeet</translation>
    </message>
    <message>
        <source>Choose which columns are shown</source>
        <translation>Valitse, mitkä sarakkeet näytetään</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Uusi asiakkuus</translation>
    </message>
    <message>
        <source>Add an account (Ctrl+Shift+N)</source>
        <translation>Lisää asiakkuus (Ctrl+Shift+N)</translation>
    </message>
    <message>
        <source>Press Enter to open the account</source>
        <translation>Avaa asiakkuus Enterillä</translation>
    </message>
    <message>
        <source>No accounts yet</source>
        <translation>Ei vielä asiakkuuksia</translation>
    </message>
    <message>
        <source>An account is a company, or a part of one, whose trust you look after. Bring yours in from your CRM, or add the first by hand. The File menu has a sample to look at.</source>
        <translation>Asiakkuus on yritys tai sen osa, jonka luottamuksesta pidät huolta. Tuo omasi CRM:stä tai lisää ensimmäinen käsin. Tiedosto-valikosta löytyy esimerkki.</translation>
    </message>
    <message>
        <source>Import accounts…</source>
        <translation>Tuo asiakkuudet…</translation>
    </message>
    <message>
        <source>No account matches</source>
        <translation>Mikään asiakkuus ei täsmää</translation>
    </message>
    <message>
        <source>Nothing has all of these words in its name, owner or industry.</source>
        <translation>Minkään asiakkuuden nimessä, vastuuhenkilössä tai toimialassa ei ole kaikkia näitä sanoja.</translation>
    </message>
    <message>
        <source>Show all accounts</source>
        <translation>Näytä kaikki asiakkuudet</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n accounts</source>
        <extracomment>what the filter leaves; %1: accounts shown, %n: of how many</extracomment>
        <translation>
            <numerusform>%1/%n asiakkuudesta</numerusform>
            <numerusform>%1/%n asiakkuudesta</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>laari::ui::AgreeList</name>
    <message>
        <source>Type a decision; Enter keeps it</source>
        <translation>Kirjoita päätös, Enter tallentaa</translation>
    </message>
    <message>
        <source>a decision</source>
        <translation>päätös</translation>
    </message>
    <message>
        <source>a follow-up, by %1</source>
        <extracomment>%1: a date</extracomment>
        <translation>tehtävä, viimeistään %1</translation>
    </message>
    <message>
        <source>a follow-up: %1, by %2</source>
        <extracomment>%1: one of our people; %2: a date</extracomment>
        <translation>tehtävä: %1, viimeistään %2</translation>
    </message>
    <message>
        <source>a decision about the whole; follow-ups are typed on an account&apos;s page</source>
        <translation>koko salkkua koskeva päätös; tehtävät kirjoitetaan asiakkuuden sivulla</translation>
    </message>
    <message>
        <source>Decision, or follow-up: what — who, 12 Dec</source>
        <translation>Päätös tai tehtävä: mitä — kuka, 12.12.</translation>
    </message>
    <message>
        <source>a decision: %1 has passed already</source>
        <extracomment>%1: a day, as it was typed</extracomment>
        <translation>päätös: %1 on jo mennyt</translation>
    </message>
    <message>
        <source>a decision: %1 is no date</source>
        <extracomment>%1: as it was typed</extracomment>
        <translation>päätös: %1 ei ole päivämäärä</translation>
    </message>
</context>
<context>
    <name>laari::ui::AgreedDialog</name>
    <message>
        <source>Agreed in the review</source>
        <translation>Sovittu katselmuksessa</translation>
    </message>
    <message>
        <source>Edit follow-up</source>
        <translation>Muokkaa tehtävää</translation>
    </message>
    <message>
        <source>Edit decision</source>
        <translation>Muokkaa päätöstä</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Mitä</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Päätös</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Tehtävä</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Asiakkuus</translation>
    </message>
    <message>
        <source>Agreed with the customer</source>
        <translation>Sovittu asiakkaan kanssa</translation>
    </message>
    <message>
        <source>Shown also in a meeting in which the customer sits</source>
        <translation>Näkyy myös kokouksessa, jossa asiakas on mukana</translation>
    </message>
    <message>
        <source>The whole</source>
        <translation>Kokonaisuus</translation>
    </message>
</context>
<context>
    <name>laari::ui::AgreedModel</name>
    <message>
        <source>the whole</source>
        <extracomment>a decision about all accounts of a review</extracomment>
        <translation>yhteinen</translation>
    </message>
    <message>
        <source>Decision or follow-up</source>
        <translation>Päätös tai tehtävä</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Asiakkuus</translation>
    </message>
    <message>
        <source>Who and by when</source>
        <translation>Kuka ja mihin mennessä</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tila</translation>
    </message>
    <message>
        <source>with the customer</source>
        <extracomment>agreed with them at the table</extracomment>
        <translation>asiakkaan kanssa</translation>
    </message>
</context>
<context>
    <name>laari::ui::AnswerDialog</name>
    <message>
        <source>Edit answer</source>
        <translation>Muokkaa vastausta</translation>
    </message>
    <message>
        <source>Record answer</source>
        <translation>Kirjaa vastaus</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Henkilö</translation>
    </message>
    <message>
        <source>Who answered</source>
        <translation>Kuka vastasi</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Vastaus</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Vastattu</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentti</translation>
    </message>
</context>
<context>
    <name>laari::ui::AnswerRowsModel</name>
    <message>
        <source>Answer of %1, %2</source>
        <extracomment>what becomes of a row of a file: %1 a person, %2 their account</extracomment>
        <translation>Vastaaja %1, %2</translation>
    </message>
    <message>
        <source>Answer of %1</source>
        <translation>Vastaaja %1</translation>
    </message>
    <message>
        <source>New person: %1</source>
        <translation>Uusi henkilö: %1</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Rivi</translation>
    </message>
    <message>
        <source>Respondent</source>
        <translation>Vastaaja</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Vastaus</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Mitä rivistä tulee</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <extracomment>a row of a file that is not imported; %1: why, a sentence</extracomment>
        <translation>Jätetään pois: %1</translation>
    </message>
    <message>
        <source>Recorded already</source>
        <translation>Vastaus on jo kirjattu</translation>
    </message>
    <message>
        <source>Left out: nobody is known by this address</source>
        <translation>Jätetään pois: osoitetta ei tunneta</translation>
    </message>
</context>
<context>
    <name>laari::ui::AnswersFileDialog</name>
    <message>
        <source>Who is %1?</source>
        <translation>Kuka on %1?</translation>
    </message>
    <message>
        <source>Choose a row that nobody is known for</source>
        <translation>Valitse rivi, jonka vastaajaa ei tunneta</translation>
    </message>
    <message>
        <source>CSV file</source>
        <translation>CSV-tiedosto</translation>
    </message>
    <message>
        <source>SurveyMonkey export</source>
        <translation>SurveyMonkeyn vienti</translation>
    </message>
    <message>
        <source>Qualtrics export</source>
        <translation>Qualtricsin vienti</translation>
    </message>
    <message>
        <source>score from “%1”</source>
        <extracomment>%1: the headers of columns</extracomment>
        <translation>arvosana sarakkeesta ”%1”</translation>
    </message>
    <message>
        <source>”, “</source>
        <comment>between quoted headers</comment>
        <translation>”, ”</translation>
    </message>
    <message numerus="yes">
        <source>%n answers to add</source>
        <translation>
            <numerusform>lisätään %n vastaus</numerusform>
            <numerusform>lisätään %n vastausta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown people</source>
        <translation>
            <numerusform>%n tuntematon</numerusform>
            <numerusform>%n tuntematonta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n answers</source>
        <translation>
            <numerusform>Lisää %n vastaus</numerusform>
            <numerusform>Lisää %n vastausta</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers from a file</source>
        <translation>Vastaukset tiedostosta</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Tiedoston rivit</translation>
    </message>
    <message>
        <source>Unknown person</source>
        <translation>Tuntematon</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Jätä pois</translation>
    </message>
    <message>
        <source>Somebody we know</source>
        <translation>Liitä henkilöön</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Uusi henkilö</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Henkilö</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Asiakkuus</translation>
    </message>
    <message numerus="yes">
        <source>%n rows left out</source>
        <translation>
            <numerusform>%n rivi jää pois</numerusform>
            <numerusform>%n riviä jää pois</numerusform>
        </translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rooli</translation>
    </message>
</context>
<context>
    <name>laari::ui::AppearanceSection</name>
    <message>
        <source>Look and language</source>
        <translation>Ulkoasu ja kieli</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Kieli</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Teema</translation>
    </message>
    <message>
        <source>Same as desktop</source>
        <translation>Kuten työpöytä</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Vaalea</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tumma</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Liike</translation>
    </message>
    <message>
        <source>The reservoir shows a deposit or a withdrawal by moving once</source>
        <translation>Laari liikahtaa kerran, kun se täyttyy tai vajenee</translation>
    </message>
</context>
<context>
    <name>laari::ui::AttentionSection</name>
    <message>
        <source>What Today tells of</source>
        <translation>Mistä Tänään-sivu kertoo</translation>
    </message>
    <message>
        <source>An account moves to another field of the portfolio</source>
        <translation>Asiakkuus siirtyy salkussa toiseen kenttään</translation>
    </message>
    <message>
        <source>A decision maker&apos;s trust turns</source>
        <translation>Päättäjän luottamus kääntyy</translation>
    </message>
    <message>
        <source>A single person carries the account</source>
        <translation>Asiakkuus on yhden henkilön varassa</translation>
    </message>
    <message>
        <source>Nothing is heard from an account</source>
        <translation>Asiakkuudesta ei kuulu mitään</translation>
    </message>
    <message>
        <source> days</source>
        <extracomment>unit behind a number, with the space</extracomment>
        <translation> pv</translation>
    </message>
    <message>
        <source> points</source>
        <translation> pistettä</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>between meetings with a decision maker, at most</source>
        <translation>enintään päättäjän tapaamisten välillä</translation>
    </message>
    <message>
        <source>between meetings with an influencer, at most</source>
        <translation>enintään taustavaikuttajan tapaamisten välillä</translation>
    </message>
    <message>
        <source>between meetings with a contact, at most</source>
        <translation>enintään yhteyshenkilön tapaamisten välillä</translation>
    </message>
    <message>
        <source>without a word, and the account is silent</source>
        <translation>ilman yhteyttä, ja asiakkuus on hiljainen</translation>
    </message>
    <message>
        <source>ahead of its day a follow-up shows</source>
        <translation>ennen määräpäivää tehtävä tulee näkyviin</translation>
    </message>
    <message>
        <source>lost in 90 days, and trust is fading</source>
        <translation>pois 90 päivässä, ja luottamus hiipuu</translation>
    </message>
    <message>
        <source>or more, and a decision maker&apos;s trust has not turned</source>
        <translation>tai enemmän, niin päättäjän luottamus ei ole kääntynyt</translation>
    </message>
    <message>
        <source>of the trust from one person, at most, or the account rests on one</source>
        <translation>luottamuksesta enintään yhdeltä, muuten asiakkuus on yhden varassa</translation>
    </message>
    <message>
        <source>Open cases, bad touchpoints without a response, follow-ups, people not met for long and accounts whose trust fades always show on Today. The rest is yours to set, and so is when.</source>
        <translation>Avoimet palautetapaukset, huonot kohtaamiset vailla vastausta, tehtävät, pitkään tapaamatta olleet ihmiset ja asiakkuudet, joiden luottamus hiipuu, näkyvät Tänään-sivulla aina. Muusta päätät itse, samoin siitä milloin.</translation>
    </message>
</context>
<context>
    <name>laari::ui::AuthorDialog</name>
    <message>
        <source>Who are you?</source>
        <translation>Kuka olet?</translation>
    </message>
    <message>
        <source>Each change in this file carries the name of the one who made it. You are asked once; the name can be changed in the settings.</source>
        <translation>Jokaiseen tämän tiedoston muutokseen jää tekijän nimi. Tätä kysytään vain kerran; nimen voi vaihtaa asetuksissa.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Nimesi</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ei nyt</translation>
    </message>
</context>
<context>
    <name>laari::ui::AuthorSection</name>
    <message>
        <source>Who I am</source>
        <translation>Kuka olen</translation>
    </message>
    <message>
        <source>Every change in this file carries the name of whoever made it. You are asked once; here you can change it.</source>
        <translation>Jokaiseen tämän tiedoston muutokseen jää tekijän nimi. Sitä kysytään kerran; täällä sen voi vaihtaa.</translation>
    </message>
    <message>
        <source>My name</source>
        <translation>Nimeni</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Sähköposti</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>Save who I am</source>
        <translation>Tallenna, kuka olen</translation>
    </message>
</context>
<context>
    <name>laari::ui::BackupsSection</name>
    <message>
        <source>Where to keep the backups</source>
        <translation>Varmuuskopioiden paikka</translation>
    </message>
    <message>
        <source>There are no backups of this file yet.</source>
        <translation>Tästä tiedostosta ei ole vielä varmuuskopioita.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Milloin</translation>
    </message>
    <message>
        <source>Why</source>
        <comment>column: why a backup was made</comment>
        <translation>Syy</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Koko</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Varmuuskopiot</translation>
    </message>
    <message>
        <source>A whole copy of the file is made once a day after opening it, and before every import and other large change. The newest of 7 days, 4 weeks and 12 months are kept, as far as there is room for them.</source>
        <translation>Koko tiedosto kopioidaan kerran päivässä avaamisen jälkeen sekä ennen jokaista tuontia ja muuta suurta muutosta. Kopioista säilytetään 7 päivän, 4 viikon ja 12 kuukauden uusimmat niin kauan kuin ne mahtuvat varattuun tilaan.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Kansio</translation>
    </message>
    <message>
        <source>Room for them</source>
        <translation>Tilaa varattu</translation>
    </message>
    <message>
        <source> GB</source>
        <extracomment>gigabytes, behind a number</extracomment>
        <translation> Gt</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Valitse…</translation>
    </message>
    <message>
        <source>Choose a folder for the backups</source>
        <translation>Valitse varmuuskopioiden kansio</translation>
    </message>
    <message>
        <source>Beside the file</source>
        <translation>Tiedoston viereen</translation>
    </message>
    <message>
        <source>Keep the backups beside the file</source>
        <translation>Säilytä varmuuskopiot tiedoston vieressä</translation>
    </message>
    <message>
        <source>Backups of this file</source>
        <translation>Tämän tiedoston varmuuskopiot</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Varmuuskopioi nyt</translation>
    </message>
    <message>
        <source>Open to read</source>
        <translation>Avaa luettavaksi</translation>
    </message>
    <message>
        <source>Open the backup to read</source>
        <translation>Avaa varmuuskopio luettavaksi</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Palauta…</translation>
    </message>
    <message>
        <source>Restore the backup…</source>
        <translation>Palauta varmuuskopio…</translation>
    </message>
</context>
<context>
    <name>laari::ui::BookNotices</name>
    <message>
        <source>No backup could be made. %1</source>
        <translation>Varmuuskopiota ei voitu tehdä. %1</translation>
    </message>
    <message>
        <source>Backed up as %1</source>
        <translation>Varmuuskopio tehty: %1</translation>
    </message>
    <message>
        <source>Another program changed the file. This is how it is now.</source>
        <translation>Toinen ohjelma muutti tiedostoa. Tässä se on nyt.</translation>
    </message>
    <message>
        <source>The backup was restored. What was there before is a backup now.</source>
        <translation>Varmuuskopio palautettiin. Aiempi tiedosto on nyt varmuuskopiona.</translation>
    </message>
    <message>
        <source>you have no permission to write to it</source>
        <translation>sinulla ei ole oikeutta kirjoittaa siihen</translation>
    </message>
    <message>
        <source>its folder cannot be written to</source>
        <translation>sen kansioon ei voi kirjoittaa</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>tiedosto on vioittunut</translation>
    </message>
    <message>
        <source>opened to read</source>
        <translation>avattu luettavaksi</translation>
    </message>
</context>
<context>
    <name>laari::ui::BookOptions</name>
    <message>
        <source>until %1</source>
        <extracomment>of a person who has left the customer; %1 is a date</extracomment>
        <translation>%1 asti</translation>
    </message>
</context>
<context>
    <name>laari::ui::BookRescue</name>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Open to read</source>
        <translation>Avaa luettavaksi</translation>
    </message>
    <message>
        <source>If you are sure that nobody has it open there any more, take it over.</source>
        <translation>Jos olet varma, ettei se ole siellä enää kenelläkään auki, ota se itsellesi.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Ota itselle</translation>
    </message>
    <message>
        <source>Part of this file is missing or cannot be read. It can only be read from now on; nothing more is written into it.</source>
        <translation>Osa tiedostosta puuttuu tai on lukukelvoton. Tästä lähtien sitä voi vain lukea; siihen ei kirjoiteta enää mitään.</translation>
    </message>
    <message>
        <source>Part of this file is missing or cannot be read. It was left as it is.</source>
        <translation>Osa tiedostosta puuttuu tai on lukukelvoton. Se jätettiin ennalleen.</translation>
    </message>
    <message>
        <source>The newest backup is of %1. Restoring keeps the damaged file beside the backups. Salvaging copies what can still be read into a new file.</source>
        <extracomment>%1 date and time of the newest backup</extracomment>
        <translation>Uusin varmuuskopio on tehty %1. Kun se palautetaan, vioittunut tiedosto jää talteen varmuuskopioiden joukkoon. Pelastaminen kopioi uuteen tiedostoon sen, mikä on vielä luettavissa.</translation>
    </message>
    <message>
        <source>There is no backup of it. Salvaging copies what can still be read into a new file.</source>
        <translation>Siitä ei ole varmuuskopiota. Pelastaminen kopioi uuteen tiedostoon sen, mikä on vielä luettavissa.</translation>
    </message>
    <message>
        <source>Go on reading</source>
        <translation>Jatka lukemista</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Jätä silleen</translation>
    </message>
    <message>
        <source>Salvage…</source>
        <translation>Pelasta…</translation>
    </message>
    <message>
        <source>Restore the newest backup</source>
        <translation>Palauta uusin varmuuskopio</translation>
    </message>
    <message>
        <source>The file %1 is damaged</source>
        <translation>Tiedosto %1 on vioittunut</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ei nyt</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Avaa uudelleen</translation>
    </message>
    <message>
        <source>Restore the backup of %1?</source>
        <extracomment>%1 date and time</extracomment>
        <translation>Palautetaanko varmuuskopio %1?</translation>
    </message>
    <message>
        <source>The file becomes as it was then. As it is now it is backed up first, so nothing is lost.</source>
        <translation>Tiedosto palaa siihen, mitä se silloin oli. Nykyisestä tehdään ensin varmuuskopio, joten mitään ei katoa.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Palauta</translation>
    </message>
    <message>
        <source>Restoring the backup…</source>
        <translation>Palautetaan varmuuskopiota…</translation>
    </message>
    <message>
        <source>%1 salvaged</source>
        <extracomment>Suggested name of a file made of what could be read of a damaged one; %1 is the name of that</extracomment>
        <translation>%1 pelastettu</translation>
    </message>
    <message>
        <source>Salvaging…</source>
        <translation>Pelastetaan…</translation>
    </message>
    <message>
        <source>What was salvaged</source>
        <translation>Mitä saatiin pelastettua</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Asiakkuudet</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Henkilöt</translation>
    </message>
    <message>
        <source>Touchpoints</source>
        <translation>Kohtaamiset</translation>
    </message>
    <message>
        <source>Our people</source>
        <translation>Oma väki</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>Kaikki muu</translation>
    </message>
    <message>
        <source>All of it came over.</source>
        <translation>Kaikki saatiin talteen.</translation>
    </message>
    <message>
        <source>Not all of it came over.</source>
        <translation>Kaikkea ei saatu talteen.</translation>
    </message>
    <message>
        <source>came over</source>
        <translation>talteen</translation>
    </message>
    <message>
        <source>lost, at least</source>
        <translation>menetetty, ainakin</translation>
    </message>
    <message>
        <source>mended</source>
        <translation>korjattu</translation>
    </message>
</context>
<context>
    <name>laari::ui::BookSession</name>
    <message>
        <source>Key accounts</source>
        <extracomment>Suggested name of a new file, without its ending</extracomment>
        <translation>Avainasiakkaat</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Esimerkki</translation>
    </message>
    <message>
        <source>Making the sample file…</source>
        <translation>Tehdään esimerkkitiedostoa…</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <extracomment>Suggested name of a copy; %1 is the name of the file</extracomment>
        <translation>%1, kopio</translation>
    </message>
</context>
<context>
    <name>laari::ui::Busy</name>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
</context>
<context>
    <name>laari::ui::CarryingDialog</name>
    <message>
        <source>Nothing is known of the customer&apos;s trust yet: there is nothing that could carry a failure.</source>
        <translation>Asiakkaan luottamuksesta ei vielä tiedetä mitään: laarissa ei ole mitään, mikä kantaisi virheen yli.</translation>
    </message>
    <message>
        <source>The trust index is %1, below 50 already: the reservoir carries no serious failure.</source>
        <translation>Luottamusindeksi on jo nyt %1 eli alle 50: laari ei kestä yhtään vakavaa virhettä.</translation>
    </message>
    <message>
        <source>A single serious failure would take the trust index from %1 to %2, below 50.</source>
        <translation>Jo yksi vakava virhe veisi luottamusindeksin lukemasta %1 lukemaan %2, alle 50:n.</translation>
    </message>
    <message numerus="yes">
        <source>The reservoir would carry %n serious failures a week apart, and perhaps more: the trust index would fall from %1 to %2.</source>
        <translation>
            <numerusform>Laari kestäisi %n vakavan virheen, ehkä useammankin: luottamusindeksi laskisi lukemasta %1 lukemaan %2.</numerusform>
            <numerusform>Laari kestäisi %n vakavaa virhettä viikon välein, ehkä useammankin: luottamusindeksi laskisi lukemasta %1 lukemaan %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The reservoir would carry %n serious failures a week apart: the trust index would fall from %1 to %2. One more would take it to %3, below 50.</source>
        <translation>
            <numerusform>Laari kestäisi %n vakavan virheen: luottamusindeksi laskisi lukemasta %1 lukemaan %2. Toinen virhe viikon päästä veisi sen lukemaan %3, alle 50:n.</numerusform>
            <numerusform>Laari kestäisi %n vakavaa virhettä viikon välein: luottamusindeksi laskisi lukemasta %1 lukemaan %2. Vielä yksi veisi sen lukemaan %3, alle 50:n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Today the trust index is %1.</source>
        <translation>Tänään luottamusindeksi on %1.</translation>
    </message>
    <message>
        <source>After failure %1 on %2 the trust index would be at its lowest on %3: %4. It holds.</source>
        <extracomment>%1 which failure, %2 its date, %3 a date, %4 a trust index</extracomment>
        <translation>%1. virheen (%2) jälkeen luottamusindeksi olisi alimmillaan %3: %4. Laari kestää.</translation>
    </message>
    <message>
        <source>After failure %1 on %2 the trust index would be at its lowest on %3: %4, below 50. It does not hold.</source>
        <translation>%1. virheen (%2) jälkeen luottamusindeksi olisi alimmillaan %3: %4, alle 50. Laari ei enää kestä.</translation>
    </message>
    <message>
        <source>What the reservoir would carry</source>
        <translation>Mitä laari kestäisi</translation>
    </message>
    <message>
        <source>What the reservoir would carry: %1</source>
        <translation>Mitä laari kestäisi: %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>today</source>
        <extracomment>under the drawn reservoir: as it is now</extracomment>
        <translation>tänään</translation>
    </message>
    <message>
        <source>failure %1</source>
        <extracomment>under the drawn reservoir: after so many; Finnish: &quot;2. virhe&quot;</extracomment>
        <translation>%1. virhe</translation>
    </message>
    <message>
        <source>The reservoir after each failure. Left and right move through the failures. %1</source>
        <translation>Laari kunkin virheen jälkeen. Vasen ja oikea nuoli siirtyvät virheestä toiseen. %1</translation>
    </message>
    <message>
        <source>Even without a failure the trust index would fall from %1 to %2, below 50, if nobody is in touch. A single serious failure would take it to %3.</source>
        <translation>Luottamusindeksi laskisi ilman virheitäkin lukemasta %1 lukemaan %2, alle 50:n, jos yhteyttä ei pidetä. Yksikin vakava virhe veisi sen lukemaan %3.</translation>
    </message>
    <message>
        <source>Our estimate. Each failure is a serious one without a stated cause, felt by everyone of whom we know something, the first today and then one a week.</source>
        <translation>Oma arviomme. Kukin virhe on vakava, eikä sen syytä ole nimetty. Sen kokevat kaikki, joista tiedämme jotakin: ensimmäinen tänään ja sitten yksi viikossa.</translation>
    </message>
    <message>
        <source>Shown is the lowest day of the half-year after each, if it were the last.</source>
        <translation>Kuvassa on kunkin virheen jälkeisen puolen vuoden alin päivä, jos virhe jäisi viimeiseksi.</translation>
    </message>
</context>
<context>
    <name>laari::ui::CaseDialog</name>
    <message>
        <source>closed in %1 of working time</source>
        <extracomment>%1: a length of working time such as 3.5 h</extracomment>
        <translation>päätetty %1 työaikaa avaamisesta</translation>
    </message>
    <message>
        <source>first response due %1</source>
        <extracomment>%1: a date and a time</extracomment>
        <translation>ensimmäinen vastaus viimeistään %1</translation>
    </message>
    <message>
        <source>first response was late</source>
        <translation>ensimmäinen vastaus myöhästyi</translation>
    </message>
    <message>
        <source>first response in time</source>
        <translation>ensimmäinen vastaus ajoissa</translation>
    </message>
    <message>
        <source>after the step before it</source>
        <translation>edellisen vaiheen jälkeen</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Avattu</translation>
    </message>
    <message>
        <source>First response</source>
        <translation>Ensimmäinen vastaus</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Mitä tehtiin</translation>
    </message>
    <message>
        <source>What the customer says of it</source>
        <translation>Mitä asiakas siitä sanoo</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Suljettu</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Palautetapaus</translation>
    </message>
    <message>
        <source>Record the response</source>
        <translation>Kirjaa yhteydenotto</translation>
    </message>
    <message>
        <source>Record what was done</source>
        <translation>Kirjaa toimenpide</translation>
    </message>
    <message>
        <source>Record the answer</source>
        <translation>Kirjaa asiakkaan arvio</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>Sulje tapaus</translation>
    </message>
    <message>
        <source>Done for now</source>
        <extracomment>a button that closes the dialog, not the case</extracomment>
        <translation>Jatka myöhemmin</translation>
    </message>
    <message>
        <source>Log the recovery…</source>
        <translation>Kirjaa korjaus…</translation>
    </message>
    <message>
        <source>A touchpoint that mends it closes the case, steps and all</source>
        <translation>Korjaava kohtaaminen päättää tapauksen kaikkine vaiheineen</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Vastuuhenkilö</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Ei vielä ketään</translation>
    </message>
    <message>
        <source>When did the customer hear from us?</source>
        <translation>Milloin asiakas kuuli meistä?</translation>
    </message>
    <message>
        <source>What did we do about it?</source>
        <translation>Mitä teimme asialle?</translation>
    </message>
    <message>
        <source>What does the customer say of it?</source>
        <translation>Mitä asiakas siitä sanoo?</translation>
    </message>
    <message>
        <source>What did we learn?</source>
        <translation>Mitä opimme?</translation>
    </message>
    <message>
        <source>Choose what the customer said; no answer is an answer too.</source>
        <translation>Valitse, mitä asiakas sanoi; ”ei vastausta” on sekin vastaus.</translation>
    </message>
</context>
<context>
    <name>laari::ui::CaseWords</name>
    <message>
        <source>Bad touchpoint</source>
        <translation>Huono kohtaaminen</translation>
    </message>
    <message>
        <source>Detractor</source>
        <extracomment>who answers 0 to 6 when asked how likely they are to recommend us</extracomment>
        <translation>Arvostelija</translation>
    </message>
    <message>
        <source>Passive</source>
        <extracomment>who answers 7 or 8 when asked how likely they are to recommend us</extracomment>
        <translation>Passiivinen</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <extracomment>what the customer says of how we put it right</extracomment>
        <translation>Tyytyväinen</translation>
    </message>
    <message>
        <source>Partly</source>
        <extracomment>what the customer says of how we put it right</extracomment>
        <translation>Osittain tyytyväinen</translation>
    </message>
    <message>
        <source>Dissatisfied</source>
        <extracomment>what the customer says of how we put it right</extracomment>
        <translation>Tyytymätön</translation>
    </message>
    <message>
        <source>No answer</source>
        <extracomment>what the customer says of how we put it right</extracomment>
        <translation>Ei vastausta</translation>
    </message>
    <message>
        <source>Respond to the customer</source>
        <translation>Vastaa asiakkaalle</translation>
    </message>
    <message>
        <source>Put it right</source>
        <translation>Korjaa asia</translation>
    </message>
    <message>
        <source>Ask the customer how it went</source>
        <translation>Kysy asiakkaalta, miten kävi</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>Sulje tapaus</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Suljettu</translation>
    </message>
    <message numerus="yes">
        <source>%n working days late</source>
        <translation>
            <numerusform>%n työpäivän myöhässä</numerusform>
            <numerusform>%n työpäivää myöhässä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h late</source>
        <translation>
            <numerusform>%n h myöhässä</numerusform>
            <numerusform>%n h myöhässä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min late</source>
        <translation>
            <numerusform>%n min myöhässä</numerusform>
            <numerusform>%n min myöhässä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working days left</source>
        <translation>
            <numerusform>%n työpäivä jäljellä</numerusform>
            <numerusform>%n työpäivää jäljellä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h left</source>
        <translation>
            <numerusform>%n h jäljellä</numerusform>
            <numerusform>%n h jäljellä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>%n min jäljellä</numerusform>
            <numerusform>%n min jäljellä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>open for %n working days</source>
        <translation>
            <numerusform>avoinna %n työpäivän</numerusform>
            <numerusform>avoinna %n työpäivää</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>open for %n h</source>
        <translation>
            <numerusform>avoinna %n h</numerusform>
            <numerusform>avoinna %n h</numerusform>
        </translation>
    </message>
    <message>
        <source>closed</source>
        <translation>päätetty</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>a length of working time</extracomment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>open for under an hour</source>
        <translation>avoinna alle tunnin</translation>
    </message>
</context>
<context>
    <name>laari::ui::ChangeClause</name>
    <message>
        <source>today</source>
        <comment>in a sentence: when it happened</comment>
        <translation>tänään</translation>
    </message>
    <message>
        <source>yesterday</source>
        <comment>in a sentence: when it happened</comment>
        <translation>eilen</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>day and month</comment>
        <extracomment>%1 a day and its month, &quot;4 May&quot;; Finnish: &quot;4. toukokuuta&quot; as it is</extracomment>
        <translation>%1</translation>
    </message>
    <message>
        <source>entries made later for earlier days gave %1</source>
        <translation>jälkikäteen tehdyt aiempien päivien kirjaukset toivat %1</translation>
    </message>
    <message>
        <source>entries made later for earlier days took %1</source>
        <translation>jälkikäteen tehdyt aiempien päivien kirjaukset veivät %1</translation>
    </message>
    <message>
        <source>settling and fading of what came before gave %1</source>
        <translation>ajan kuluminen toi %1</translation>
    </message>
    <message>
        <source>settling and fading of what came before took %1</source>
        <translation>ajan kuluminen vei %1</translation>
    </message>
    <message>
        <source>changes of people, and settling and fading of what came before, gave %1</source>
        <translation>henkilövaihdokset ja ajan kuluminen toivat %1</translation>
    </message>
    <message>
        <source>changes of people, and settling and fading of what came before, took %1</source>
        <translation>henkilövaihdokset ja ajan kuluminen veivät %1</translation>
    </message>
    <message>
        <source>the rest gave %1</source>
        <extracomment>what rounding to whole points leaves over</extracomment>
        <translation>loput toivat %1</translation>
    </message>
    <message>
        <source>the rest took %1</source>
        <translation>loput veivät %1</translation>
    </message>
    <message>
        <source>%1 gave %2 back</source>
        <extracomment>of a cause of a change in trust: %1 &quot;the visit on 4 May&quot;, %2 points. Finnish: toi; palautti</extracomment>
        <translation>%1 palautti %2</translation>
    </message>
    <message>
        <source>%1 gave %2</source>
        <translation>%1 toi %2</translation>
    </message>
    <message>
        <source>%1 did not mend it and took %2 more</source>
        <translation>%1 ei korjannut asiaa ja vei vielä %2</translation>
    </message>
    <message>
        <source>%1 took %2, cushioned by %3</source>
        <extracomment>%3 points that the trust there was kept away. Finnish: vei 12, laari kantoi 5</extracomment>
        <translation>%1 vei %2, laari kantoi %3</translation>
    </message>
    <message>
        <source>%1 took %2</source>
        <translation>%1 vei %2</translation>
    </message>
    <message>
        <source>the survey answer %1 (%2, %3)</source>
        <extracomment>%1 &quot;on 4 May&quot;, %2 &quot;NPS 9&quot;, %3 a person or a role</extracomment>
        <translation>kyselyvastaus %1 (%2, %3)</translation>
    </message>
    <message>
        <source>a survey answer</source>
        <translation>kyselyvastaus</translation>
    </message>
    <message>
        <source>the opening estimate %1 (%2)</source>
        <extracomment>%1 &quot;on 4 May&quot;, %2 a person or a role</extracomment>
        <translation>alkuarvio %1 (%2)</translation>
    </message>
    <message>
        <source>the satisfaction survey (CSAT) %1</source>
        <translation>tyytyväisyyskysely (CSAT) %1</translation>
    </message>
    <message>
        <source>the effort survey (CES) %1</source>
        <translation>vaivattomuuskysely (CES) %1</translation>
    </message>
    <message>
        <source>the promise kept %1</source>
        <extracomment>%1 &quot;on 4 May&quot;, &quot;yesterday&quot;</extracomment>
        <translation>%1 pidetty lupaus</translation>
    </message>
    <message>
        <source>the promise kept late %1</source>
        <translation>%1 myöhässä pidetty lupaus</translation>
    </message>
    <message>
        <source>the promise broken %1</source>
        <translation>%1 rikottu lupaus</translation>
    </message>
    <message>
        <source>the broken promise made good %1</source>
        <translation>rikotun lupauksen lunastaminen %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what and when</comment>
        <extracomment>%1 &quot;the meeting&quot;, %2 &quot;on 4 May&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 by %3 %2</source>
        <comment>what, when and who delivered</comment>
        <extracomment>%1 &quot;the late delivery&quot;, %2 &quot;on 4 May&quot;, %3 a company. Finnish: &quot;%1 %2 (toimituskumppanina %3)&quot;</extracomment>
        <translation>%1 %2 (toimituskumppanina %3)</translation>
    </message>
    <message>
        <source>%1 %2 (cause: %3)</source>
        <comment>what, when and why</comment>
        <extracomment>%1 &quot;the meeting&quot;, %2 &quot;on 4 May&quot;, %3 &quot;wrong information&quot;</extracomment>
        <translation>%1 %2 (syy: %3)</translation>
    </message>
    <message>
        <source>%1 by %4 %2 (cause: %3)</source>
        <comment>what, when, why and who delivered</comment>
        <translation>%1 %2 (syy: %3, toimituskumppanina %4)</translation>
    </message>
    <message>
        <source>the meeting</source>
        <translation>tapaaminen</translation>
    </message>
    <message>
        <source>the Teams meeting</source>
        <translation>Teams-palaveri</translation>
    </message>
    <message>
        <source>the call</source>
        <translation>puhelu</translation>
    </message>
    <message>
        <source>the e-mail</source>
        <translation>sähköposti</translation>
    </message>
    <message>
        <source>the message</source>
        <translation>viesti</translation>
    </message>
    <message>
        <source>the visit</source>
        <translation>käynti</translation>
    </message>
    <message>
        <source>the delivery</source>
        <translation>toimitus</translation>
    </message>
    <message>
        <source>the service visit</source>
        <extracomment>Huolto</extracomment>
        <translation>huoltokäynti</translation>
    </message>
    <message>
        <source>the complaint</source>
        <translation>reklamaatio</translation>
    </message>
    <message>
        <source>the invoice</source>
        <translation>lasku</translation>
    </message>
    <message>
        <source>the late delivery</source>
        <translation>myöhästynyt toimitus</translation>
    </message>
    <message>
        <source>the late service visit</source>
        <translation>myöhästynyt huoltokäynti</translation>
    </message>
    <message>
        <source>the late invoice</source>
        <translation>myöhässä tullut lasku</translation>
    </message>
    <message>
        <source>the faulty delivery</source>
        <translation>viallinen toimitus</translation>
    </message>
    <message>
        <source>the wrong invoice</source>
        <translation>virheellinen lasku</translation>
    </message>
    <message>
        <source>the complaint about a delay</source>
        <translation>reklamaatio myöhästymisestä</translation>
    </message>
    <message>
        <source>the complaint about a fault</source>
        <translation>reklamaatio viasta</translation>
    </message>
    <message>
        <source>the complaint about neglect</source>
        <translation>reklamaatio laiminlyönnistä</translation>
    </message>
    <message>
        <source>the complaint about wrong information</source>
        <translation>reklamaatio väärästä tiedosta</translation>
    </message>
    <message>
        <source>the complaint about improper conduct</source>
        <translation>reklamaatio epäasiallisesta käytöksestä</translation>
    </message>
    <message>
        <source>the complaint about an invoicing error</source>
        <translation>reklamaatio laskutusvirheestä</translation>
    </message>
    <message>
        <source>the complaint about the price</source>
        <translation>reklamaatio hinnasta</translation>
    </message>
    <message>
        <source>the complaint about a change of person</source>
        <translation>reklamaatio henkilövaihdoksesta</translation>
    </message>
    <message numerus="yes">
        <source>%n smaller touchpoints</source>
        <translation>
            <numerusform>%n pienempi kohtaaminen</numerusform>
            <numerusform>%n pienempää kohtaamista</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n smaller things</source>
        <translation>
            <numerusform>%n pienempi asia</numerusform>
            <numerusform>%n pienempää asiaa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n survey answers</source>
        <translation>
            <numerusform>%n kyselyvastaus</numerusform>
            <numerusform>%n kyselyvastausta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opening estimates</source>
        <translation>
            <numerusform>%n alkuarvio</numerusform>
            <numerusform>%n alkuarviota</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promises kept</source>
        <translation>
            <numerusform>%n pidetty lupaus</numerusform>
            <numerusform>%n pidettyä lupausta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promises kept late</source>
        <translation>
            <numerusform>%n myöhässä pidetty lupaus</numerusform>
            <numerusform>%n myöhässä pidettyä lupausta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n broken promises</source>
        <translation>
            <numerusform>%n rikottu lupaus</numerusform>
            <numerusform>%n rikottua lupausta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n broken promises made good</source>
        <translation>
            <numerusform>%n lunastettu rikottu lupaus</numerusform>
            <numerusform>%n rikotun lupauksen lunastamista</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n satisfaction surveys (CSAT)</source>
        <translation>
            <numerusform>%n tyytyväisyyskysely (CSAT)</numerusform>
            <numerusform>%n tyytyväisyyskyselyä (CSAT)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n effort surveys (CES)</source>
        <translation>
            <numerusform>%n vaivattomuuskysely (CES)</numerusform>
            <numerusform>%n vaivattomuuskyselyä (CES)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meetings</source>
        <translation>
            <numerusform>%n tapaaminen</numerusform>
            <numerusform>%n tapaamista</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Teams meetings</source>
        <translation>
            <numerusform>%n Teams-palaveri</numerusform>
            <numerusform>%n Teams-palaveria</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calls</source>
        <translation>
            <numerusform>%n puhelu</numerusform>
            <numerusform>%n puhelua</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mails</source>
        <translation>
            <numerusform>%n sähköposti</numerusform>
            <numerusform>%n sähköpostia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages</source>
        <translation>
            <numerusform>%n viesti</numerusform>
            <numerusform>%n viestiä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visits</source>
        <translation>
            <numerusform>%n käynti</numerusform>
            <numerusform>%n käyntiä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries</source>
        <translation>
            <numerusform>%n toimitus</numerusform>
            <numerusform>%n toimitusta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service visits</source>
        <translation>
            <numerusform>%n huoltokäynti</numerusform>
            <numerusform>%n huoltokäyntiä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n complaints</source>
        <translation>
            <numerusform>%n reklamaatio</numerusform>
            <numerusform>%n reklamaatiota</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invoices</source>
        <translation>
            <numerusform>%n lasku</numerusform>
            <numerusform>%n laskua</numerusform>
        </translation>
    </message>
    <message>
        <source>the touchpoints&apos; effect on one another gave %1</source>
        <extracomment>what several causes did beyond each of them alone</extracomment>
        <translation>kohtaamisten yhteisvaikutus toi %1</translation>
    </message>
    <message>
        <source>the touchpoints&apos; effect on one another took %1</source>
        <translation>kohtaamisten yhteisvaikutus vei %1</translation>
    </message>
    <message>
        <source>the survey answer %1 (%2)</source>
        <extracomment>%1 &quot;on 4 May&quot;, %2 a role</extracomment>
        <translation>kyselyvastaus %1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n failures, with what mended them, together took %1, the largest of them %2</source>
        <extracomment>%1 points, %2 &quot;the late delivery on 4 June&quot;. Finnish: niistä suurimpana myöhästynyt toimitus 4. kesäkuuta</extracomment>
        <translation>
            <numerusform>%n virhe vei korjauksineen %1, niistä suurimpana %2</numerusform>
            <numerusform>%n virhettä vei korjauksineen yhdessä %1, niistä suurimpana %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failures together took %1, the largest of them %2</source>
        <translation>
            <numerusform>%n virhe vei %1, niistä suurimpana %2</numerusform>
            <numerusform>%n virhettä vei yhdessä %1, niistä suurimpana %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>laari::ui::ChangeLineWords</name>
    <message numerus="yes">
        <source>%n failures together, with what mended them</source>
        <translation>
            <numerusform>%n virhe korjauksineen</numerusform>
            <numerusform>%n virhettä korjauksineen yhdessä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failures together</source>
        <translation>
            <numerusform>%n virhe</numerusform>
            <numerusform>%n virhettä yhdessä</numerusform>
        </translation>
    </message>
    <message>
        <source>alone %1: %2</source>
        <extracomment>below &quot;10 failures together&quot;: what leaving out this one alone explains. %1: a signed number, %2: what it was</extracomment>
        <translation>yksinään %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more of them</source>
        <translation>
            <numerusform>ja vielä %n niistä</numerusform>
            <numerusform>ja vielä %n niistä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other touchpoints</source>
        <translation>
            <numerusform>%n muu kohtaaminen</numerusform>
            <numerusform>%n muuta kohtaamista</numerusform>
        </translation>
    </message>
    <message>
        <source>Entries made later for earlier days</source>
        <translation>Jälkikäteen tehdyt aiempien päivien kirjaukset</translation>
    </message>
    <message>
        <source>Settling and fading of what came before, and changes of people</source>
        <translation>Ajan kuluminen (aiemmin kertynyt vakiintuu ja haihtuu) ja henkilövaihdokset</translation>
    </message>
    <message>
        <source>What these did to one another&apos;s effect</source>
        <translation>Näiden yhteisvaikutus</translation>
    </message>
    <message>
        <source>cushioned %1 points</source>
        <extracomment>points of the trust index that trust kept away; Finnish: laari kantoi 3,1 pistettä</extracomment>
        <translation>laari kantoi %1 pistettä</translation>
    </message>
    <message>
        <source>Total change</source>
        <translation>Muutos yhteensä</translation>
    </message>
    <message numerus="yes">
        <source>and %n more failures or what mended them</source>
        <extracomment>below &quot;10 failures together&quot; and some of them: those that are not listed</extracomment>
        <translation>
            <numerusform>ja vielä %n virhe tai korjaus</numerusform>
            <numerusform>ja vielä %n virhettä tai korjausta</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>laari::ui::ChangeSentences</name>
    <message>
        <source>since yesterday</source>
        <extracomment>Finnish: eilisestä</extracomment>
        <translation>eilisestä</translation>
    </message>
    <message>
        <source>in 90 days</source>
        <translation>90 päivässä</translation>
    </message>
    <message>
        <source>in a year</source>
        <translation>vuodessa</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>month</comment>
        <extracomment>%1 a month in the nominative. Finnish: %1sta</extracomment>
        <translation>%1sta</translation>
    </message>
    <message>
        <source>since %1 %2</source>
        <comment>month and year</comment>
        <translation>%1sta %2 lähtien</translation>
    </message>
    <message>
        <source>since %2 %1</source>
        <comment>day of a month</comment>
        <extracomment>Finnish alone: %1 a month in the nominative, %2 a day of it. &quot;elokuun 22. päivästä&quot;</extracomment>
        <translation>%1n %2. päivästä lähtien</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>day</comment>
        <translation>%1 lähtien</translation>
    </message>
    <message>
        <source>since yesterday</source>
        <comment>stayed the same</comment>
        <translation>eilisestä lähtien</translation>
    </message>
    <message>
        <source>for 90 days</source>
        <translation>90 päivää</translation>
    </message>
    <message>
        <source>for a year</source>
        <translation>vuoden</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>month: stayed the same</comment>
        <translation>%1sta lähtien</translation>
    </message>
    <message>
        <source>Nothing is known of the customer&apos;s trust yet</source>
        <translation>Asiakkaan luottamuksesta ei vielä tiedetä mitään</translation>
    </message>
    <message numerus="yes">
        <source>Trust rose %n points from %1 to %2</source>
        <extracomment>%1 and %2 dates; they cannot be &quot;%n&quot;</extracomment>
        <translation>
            <numerusform>Luottamus nousi %n pisteen aikavälillä %1–%2</numerusform>
            <numerusform>Luottamus nousi %n pistettä aikavälillä %1–%2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Trust fell %n points from %1 to %2</source>
        <translation>
            <numerusform>Luottamus laski %n pisteen aikavälillä %1–%2</numerusform>
            <numerusform>Luottamus laski %n pistettä aikavälillä %1–%2</numerusform>
        </translation>
    </message>
    <message>
        <source>Trust stayed the same from %1 to %2</source>
        <translation>Luottamus pysyi ennallaan aikavälillä %1–%2</translation>
    </message>
    <message numerus="yes">
        <source>Trust has risen %n points %1</source>
        <extracomment>%1 &quot;since March&quot;</extracomment>
        <translation>
            <numerusform>Luottamus on noussut %1 %n pisteen</numerusform>
            <numerusform>Luottamus on noussut %1 %n pistettä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Trust has fallen %n points %1</source>
        <translation>
            <numerusform>Luottamus on laskenut %1 %n pisteen</numerusform>
            <numerusform>Luottamus on laskenut %1 %n pistettä</numerusform>
        </translation>
    </message>
    <message>
        <source>Trust has stayed the same %1</source>
        <translation>Luottamus on pysynyt ennallaan %1</translation>
    </message>
    <message>
        <source>there were no touchpoints, only settling and fading of what came before</source>
        <translation>kohtaamisia ei ollut, aiemmin kertynyt vain vakiintui ja haihtui</translation>
    </message>
    <message>
        <source>no new touchpoints, only settling and fading of what came before</source>
        <translation>uusia kohtaamisia ei ole ollut, aiemmin kertynyt vain vakiintuu ja haihtuu</translation>
    </message>
    <message>
        <source>there were no touchpoints</source>
        <translation>kohtaamisia ei ollut</translation>
    </message>
    <message>
        <source>there have been no new touchpoints</source>
        <translation>uusia kohtaamisia ei ole ollut</translation>
    </message>
    <message>
        <source>nothing moved it by as much as a point</source>
        <translation>mikään ei siirtänyt sitä pistettäkään</translation>
    </message>
    <message>
        <source>nothing has moved it by as much as a point</source>
        <translation>mikään ei ole siirtänyt sitä pistettäkään</translation>
    </message>
    <message>
        <source>everything else gave %1</source>
        <translation>kaikki muu toi %1</translation>
    </message>
    <message>
        <source>everything else took %1</source>
        <translation>kaikki muu vei %1</translation>
    </message>
    <message>
        <source>everything else evens out</source>
        <translation>kaikki muu kumoaa toisensa</translation>
    </message>
    <message>
        <source>no single cause moved it by as much as a point</source>
        <translation>mikään yksittäinen syy ei siirtänyt sitä pistettäkään</translation>
    </message>
    <message>
        <source>no single cause has moved it by as much as a point</source>
        <translation>mikään yksittäinen syy ei ole siirtänyt sitä pistettäkään</translation>
    </message>
</context>
<context>
    <name>laari::ui::ChartLegend</name>
    <message>
        <source>Trust index</source>
        <translation>Luottamusindeksi</translation>
    </message>
    <message>
        <source>Customer experience</source>
        <translation>Asiakaskokemus</translation>
    </message>
    <message>
        <source>touchpoint</source>
        <translation>kohtaaminen</translation>
    </message>
    <message>
        <source>failure</source>
        <translation>virhe</translation>
    </message>
    <message>
        <source>recovery</source>
        <translation>korjaus</translation>
    </message>
    <message>
        <source>not known yet</source>
        <extracomment>legend of the band around the trust line</extracomment>
        <translation>ei vielä tiedossa</translation>
    </message>
    <message>
        <source>heard from others</source>
        <extracomment>legend of a hollow dot: a touchpoint known from others</extracomment>
        <translation>kuultu muilta</translation>
    </message>
    <message>
        <source>no contact for 90 days</source>
        <extracomment>legend of the hollow CX line</extracomment>
        <translation>ei yhteyttä 90 päivään</translation>
    </message>
    <message>
        <source>The chart shows: %1</source>
        <translation>Kuvaajassa: %1</translation>
    </message>
    <message>
        <source>survey answer</source>
        <extracomment>legend of a diamond: an answer to a survey, which is evidence of trust</extracomment>
        <translation>kyselyvastaus</translation>
    </message>
</context>
<context>
    <name>laari::ui::ChartPaths</name>
    <message>
        <source>path to the goal</source>
        <extracomment>the line on the chart to the trust that is aimed at</extracomment>
        <translation>matka tavoitteeseen</translation>
    </message>
    <message>
        <source>Path to the goal %1</source>
        <extracomment>tool tip of the chart: where the way to the goal is on a day</extracomment>
        <translation>Matka tavoitteeseen %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>scenario</comment>
        <extracomment>tool tip of the chart: %1 &quot;A&quot;, with the name that was given to the scenario, %2 its trust index on a day</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>laari::ui::ChiefDialog</name>
    <message>
        <source>Reports to</source>
        <translation>Esihenkilö</translation>
    </message>
    <message>
        <source>To whom does %1 report?</source>
        <extracomment>title of a dialog; %1 is a person</extracomment>
        <translation>Kuka on esihenkilö? %1</translation>
    </message>
    <message>
        <source>Empty: to nobody we know of.</source>
        <translation>Tyhjä: esihenkilöä ei tunneta.</translation>
    </message>
</context>
<context>
    <name>laari::ui::CommandPalette</name>
    <message>
        <source>Nothing begins with “%1”. Names, notes and commands are looked through.</source>
        <translation>Hakusanalla ”%1” ei löytynyt mitään. Haku käy läpi nimet, muistiinpanot ja komennot.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Haku</translation>
    </message>
    <message>
        <source>Search people, accounts, touchpoints, commands</source>
        <translation>Hae henkilöitä, asiakkuuksia, kohtaamisia, komentoja</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Löytyneet</translation>
    </message>
</context>
<context>
    <name>laari::ui::Commands</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Tiedosto</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <extracomment>Menu of the files opened last</extracomment>
        <translation>Avaa &amp;viimeksi käytetty</translation>
    </message>
    <message>
        <source>&amp;Touchpoint</source>
        <translation>&amp;Kohtaaminen</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Asiakkuus</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Näytä</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>Tee&amp;ma</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Ohje</translation>
    </message>
    <message>
        <source>&amp;New file…</source>
        <translation>&amp;Uusi tiedosto…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Avaa…</translation>
    </message>
    <message>
        <source>Open the sa&amp;mple file</source>
        <translation>Avaa e&amp;simerkkitiedosto</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Tuo…</translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <translation>Tallenna &amp;kopio…</translation>
    </message>
    <message>
        <source>&amp;Close the file</source>
        <translation>Su&amp;lje tiedosto</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>L&amp;opeta</translation>
    </message>
    <message>
        <source>&amp;Log touchpoint…</source>
        <translation>&amp;Kirjaa kohtaaminen…</translation>
    </message>
    <message>
        <source>&amp;New account…</source>
        <translation>&amp;Uusi asiakkuus…</translation>
    </message>
    <message>
        <source>&amp;Edit the account…</source>
        <translation>&amp;Muokkaa asiakkuutta…</translation>
    </message>
    <message>
        <source>New &amp;person at the account…</source>
        <translation>Uusi &amp;henkilö asiakkuuteen…</translation>
    </message>
    <message>
        <source>&amp;Find an account</source>
        <translation>&amp;Etsi asiakkuus</translation>
    </message>
    <message>
        <source>&amp;Accounts</source>
        <translation>&amp;Asiakkuudet</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>A&amp;setukset</translation>
    </message>
    <message>
        <source>S&amp;witch language</source>
        <translation>&amp;Vaihda kieltä</translation>
    </message>
    <message>
        <source>&amp;Follow the desktop</source>
        <translation>&amp;Kuten työpöytä</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Vaalea</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Tumma</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Pikanäppäimet</translation>
    </message>
    <message>
        <source>&amp;About Laari</source>
        <translation>&amp;Tietoja Laarista</translation>
    </message>
    <message>
        <source>Next tab; previous tab of an account</source>
        <translation>Asiakkuuden seuraava ja edellinen välilehti</translation>
    </message>
    <message>
        <source>How it went, in the touchpoint dialog</source>
        <translation>Miten meni, kohtaamista kirjattaessa</translation>
    </message>
    <message>
        <source>Save the touchpoint; save and log next</source>
        <translation>Tallenna kohtaaminen; tallenna ja kirjaa seuraava</translation>
    </message>
    <message>
        <source>Enter; Ctrl+Enter</source>
        <translation>Enter; Ctrl+Enter</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Muokkaa</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Kumoa</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Tee uudelleen</translation>
    </message>
    <message>
        <source>Re&amp;moved accounts…</source>
        <translation>&amp;Poistetut asiakkuudet…</translation>
    </message>
    <message>
        <source>&amp;History of the account…</source>
        <translation>Asiakkuuden h&amp;istoria…</translation>
    </message>
    <message>
        <source>&amp;Search and commands…</source>
        <translation>&amp;Haku ja komennot…</translation>
    </message>
    <message>
        <source>E&amp;dit what is selected…</source>
        <translation>Muokkaa &amp;valittua…</translation>
    </message>
    <message>
        <source>Down and up in a list; open the row</source>
        <translation>Luettelossa alas ja ylös; avaa rivi</translation>
    </message>
    <message>
        <source>J K; Enter</source>
        <translation>J K; Enter</translation>
    </message>
    <message>
        <source>P&amp;ortfolio</source>
        <translation>Asiakassa&amp;lkku</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Takaisin</translation>
    </message>
    <message>
        <source>New follo&amp;w-up…</source>
        <translation>Uusi &amp;tehtävä…</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>Tänää&amp;n</translation>
    </message>
    <message>
        <source>On Today: do it; seen to</source>
        <translation>Tänään-sivulla: tee; kuittaa</translation>
    </message>
    <message>
        <source>Enter; D</source>
        <translation>Enter; D</translation>
    </message>
    <message>
        <source>People of the acc&amp;ount</source>
        <translation>Asiakkuude&amp;n henkilöt</translation>
    </message>
    <message>
        <source>On the people map: influence; superior</source>
        <translation>Henkilökartalla: vaikutusvalta; esihenkilö</translation>
    </message>
    <message>
        <source>Seen to or done, on Today</source>
        <translation>Kuittaa tai merkitse tehdyksi (Tänään)</translation>
    </message>
    <message>
        <source>Put off until tomorrow, on Today</source>
        <translation>Lykkää huomiseen (Tänään)</translation>
    </message>
    <message>
        <source>Put off for a week, on Today</source>
        <translation>Lykkää viikolla (Tänään)</translation>
    </message>
    <message>
        <source>Put off for 30 days, on Today</source>
        <translation>Lykkää 30 päivällä (Tänään)</translation>
    </message>
    <message>
        <source>Ra&amp;te what they value…</source>
        <translation>A&amp;rvioi, mitä he arvostavat…</translation>
    </message>
    <message>
        <source>&amp;Insights</source>
        <translation>Analyys&amp;it</translation>
    </message>
    <message>
        <source>New surve&amp;y…</source>
        <translation>Uusi k&amp;ysely…</translation>
    </message>
    <message>
        <source>Sur&amp;veys</source>
        <translation>K&amp;yselyt</translation>
    </message>
    <message>
        <source>New p&amp;romise…</source>
        <translation>Uusi lu&amp;paus…</translation>
    </message>
    <message>
        <source>P&amp;romises</source>
        <translation>Lu&amp;paukset</translation>
    </message>
    <message>
        <source>On Promises: kept today; settle; open again</source>
        <translation>Lupauksissa: pidetty tänään; kuittaa; avaa uudelleen</translation>
    </message>
    <message>
        <source>Open &amp;case of the touchpoint…</source>
        <translation>Avaa kohtaamisen &amp;palautetapaus…</translation>
    </message>
    <message>
        <source>Re&amp;ports…</source>
        <translation>&amp;Raportit…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>K&amp;opioi</translation>
    </message>
    <message>
        <source>Copy the whole &amp;table</source>
        <translation>Kopioi koko t&amp;aulukko</translation>
    </message>
    <message>
        <source>Copy the &amp;picture</source>
        <translation>Kopioi k&amp;uva</translation>
    </message>
    <message>
        <source>Save the pictur&amp;e as…</source>
        <translation>Tallenna ku&amp;va…</translation>
    </message>
    <message>
        <source>New re&amp;view…</source>
        <translation>Uusi kat&amp;selmus…</translation>
    </message>
    <message>
        <source>R&amp;eviews</source>
        <translation>Katselmuks&amp;et</translation>
    </message>
    <message>
        <source>&amp;Meeting mode</source>
        <translation>&amp;Kokousnäyttö</translation>
    </message>
    <message>
        <source>Trust &amp;goal…</source>
        <translation>Luottamustav&amp;oite…</translation>
    </message>
    <message>
        <source>What &amp;if…</source>
        <translation>Entä &amp;jos…</translation>
    </message>
    <message>
        <source>What the reservoir would &amp;carry…</source>
        <translation>Mitä laari &amp;kestäisi…</translation>
    </message>
</context>
<context>
    <name>laari::ui::CompanySection</name>
    <message>
        <source>Choose a picture…</source>
        <translation>Valitse kuva…</translation>
    </message>
    <message>
        <source>Another picture…</source>
        <translation>Toinen kuva…</translation>
    </message>
    <message>
        <source>Choose the company&apos;s logo</source>
        <translation>Valitse yrityksen logo</translation>
    </message>
    <message>
        <source>Our company</source>
        <translation>Yrityksemme</translation>
    </message>
    <message>
        <source>Stands over every page of a report. Both can be left out of a report.</source>
        <translation>Näkyy raportin joka sivun yläreunassa. Kummankin voi jättää raportista pois.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Choose a picture for the logo</source>
        <translation>Valitse kuva logoksi</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>Poista logo</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>Save the company&apos;s name</source>
        <translation>Tallenna yrityksen nimi</translation>
    </message>
</context>
<context>
    <name>laari::ui::CopyOut</name>
    <message>
        <source>Copy the selected row</source>
        <translation>Kopioi valittu rivi</translation>
    </message>
    <message>
        <source>Copy the whole table</source>
        <translation>Kopioi koko taulukko</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Kopioi kuva</translation>
    </message>
    <message>
        <source>Save the picture as…</source>
        <translation>Tallenna kuva…</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Kuva</translation>
    </message>
    <message>
        <source>Which picture?</source>
        <translation>Mikä kuva?</translation>
    </message>
</context>
<context>
    <name>laari::ui::CoverageStrip</name>
    <message>
        <source>Deciders known</source>
        <translation>Päättäjistä tunnetaan</translation>
    </message>
    <message>
        <source>Influencers known</source>
        <translation>Taustavaikuttajista tunnetaan</translation>
    </message>
    <message>
        <source>Contacts known</source>
        <translation>Yhteyshenkilöistä tunnetaan</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>known of expected</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Of whom there is evidence, of those the account is expected to have. Shows the people one by one.</source>
        <translation>Keistä on näyttöä siitä määrästä, joka asiakkaalla arvioidaan olevan. Näyttää henkilöt yksi kerrallaan.</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>ketään ei ole nimetty</translation>
    </message>
    <message>
        <source>%1 of %2 named</source>
        <comment>known of named</comment>
        <translation>%1/%2 nimetyistä</translation>
    </message>
    <message>
        <source>How many there should be is told in the account. Shows the people one by one.</source>
        <translation>Arvioitu määrä annetaan asiakkuuden tiedoissa. Näyttää henkilöt yksi kerrallaan.</translation>
    </message>
    <message>
        <source>Gone quiet or never met</source>
        <translation>Hiljenneet ja tapaamattomat</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>ei ketään</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n henkilö</numerusform>
            <numerusform>%n henkilöä</numerusform>
        </translation>
    </message>
    <message>
        <source>The last contact is longer ago than it should be for the role, or there was none. Shows them one by one.</source>
        <translation>Viime yhteydenpidosta on kauemmin kuin roolin rytmi sallisi, tai sitä ei ole ollut. Näyttää heidät yksi kerrallaan.</translation>
    </message>
    <message>
        <source>Rests on one person</source>
        <extracomment>%1 a person, %2 a share of the account&apos;s trust</extracomment>
        <translation>Yhden ihmisen varassa</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>person and share</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 gives %2 of the trust in this account: if they leave, it goes with them. Shows the person.</source>
        <extracomment>%1 a person, %2 a share</extracomment>
        <translation>%1: osuus asiakkuuden luottamuksesta %2. Jos hän lähtee, luottamus lähtee mukana. Näyttää henkilön.</translation>
    </message>
    <message>
        <source>Empty chairs</source>
        <translation>Tyhjät paikat</translation>
    </message>
    <message numerus="yes">
        <source>%n to be filled</source>
        <translation>
            <numerusform>%n odottaa seuraajaa</numerusform>
            <numerusform>%n odottaa seuraajaa</numerusform>
        </translation>
    </message>
    <message>
        <source>Who left and is not followed yet. Shows them one by one.</source>
        <translation>Lähteneet, joilla ei vielä ole seuraajaa. Näyttää heidät yksi kerrallaan.</translation>
    </message>
</context>
<context>
    <name>laari::ui::CustomerSheet</name>
    <message>
        <source>late, was due %1</source>
        <translation>myöhässä, määräpäivä oli %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>viimeistään %1</translation>
    </message>
    <message>
        <source>What we have promised you</source>
        <translation>Mitä olemme luvanneet</translation>
    </message>
    <message>
        <source>No promise is open</source>
        <translation>Avoimia lupauksia ei ole</translation>
    </message>
    <message>
        <source>What we agreed last time</source>
        <translation>Mitä viimeksi sovimme</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Ei vielä mitään</translation>
    </message>
    <message>
        <source>What we agree today</source>
        <translation>Mitä tänään sovimme</translation>
    </message>
</context>
<context>
    <name>laari::ui::DateField</name>
    <message>
        <source>today</source>
        <extracomment>written into a date field and understood there: keep to words that DateText reads</extracomment>
        <translation>tänään</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>eilen</translation>
    </message>
</context>
<context>
    <name>laari::ui::DateTicks</name>
    <message>
        <source>d MMM</source>
        <extracomment>a day on the time axis without its year, as QDate::toString formats it; Finnish: d.M.</extracomment>
        <translation>d.M.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month and year on the time axis</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>laari::ui::DayText</name>
    <message>
        <source>Trust index %1</source>
        <translation>Luottamusindeksi %1</translation>
    </message>
    <message>
        <source>, between %1 and %2 on this evidence</source>
        <extracomment>evidence range after the trust index: &quot;Trust index 60, between 25 and 90 on this evidence&quot;</extracomment>
        <translation>, näillä tiedoilla %1–%2</translation>
    </message>
    <message>
        <source>Customer experience %1</source>
        <translation>Asiakaskokemus %1</translation>
    </message>
    <message numerus="yes">
        <source>, no contact for %n days</source>
        <extracomment>after &quot;Customer experience 62&quot;</extracomment>
        <translation>
            <numerusform>, ei yhteyttä %n päivään</numerusform>
            <numerusform>, ei yhteyttä %n päivään</numerusform>
        </translation>
    </message>
    <message>
        <source>Recovery: %1</source>
        <translation>Korjaus: %1</translation>
    </message>
    <message>
        <source>Failed again: %1</source>
        <extracomment>an attempt to mend a failure that was a failure itself</extracomment>
        <translation>Korjaus epäonnistui: %1</translation>
    </message>
    <message>
        <source>Failure: %1</source>
        <translation>Virhe: %1</translation>
    </message>
    <message>
        <source>effect on the person %1</source>
        <extracomment>largest effect of a touchpoint on the trust index of somebody who was there, a signed number</extracomment>
        <translation>vaikutus henkilöön %1</translation>
    </message>
    <message>
        <source>contact only</source>
        <translation>pelkkä yhteydenpito</translation>
    </message>
    <message>
        <source>%1, forecast without contact</source>
        <translation>%1, ennuste ilman yhteydenpitoa</translation>
    </message>
    <message>
        <source>forecast without contact</source>
        <translation>ennuste ilman yhteydenpitoa</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>&quot;Survey: NPS 9 – Aino Laine&quot;</extracomment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>laari::ui::DetailFields</name>
    <message>
        <source>Mends</source>
        <translation>Korjaa</translation>
    </message>
    <message>
        <source>Our function</source>
        <translation>Oma toiminto</translation>
    </message>
    <message>
        <source>Journey stage</source>
        <translation>Asiakaspolun vaihe</translation>
    </message>
    <message>
        <source>Our own people</source>
        <translation>Omat mukana</translation>
    </message>
    <message>
        <source>What does this mend?</source>
        <translation>Mitä tämä korjaa?</translation>
    </message>
    <message>
        <source>A failure that waits to be mended</source>
        <translation>Virhe, joka odottaa korjausta</translation>
    </message>
    <message>
        <source>What they felt</source>
        <translation>Tunne</translation>
    </message>
    <message>
        <source>The feeling by its name</source>
        <translation>Tunne omalla nimellään</translation>
    </message>
    <message>
        <source>Add “%1” as a new feeling</source>
        <translation>Lisää ”%1” uudeksi tunteeksi</translation>
    </message>
    <message>
        <source>Speaks to our</source>
        <translation>Mistä tämä kertoo</translation>
    </message>
    <message>
        <source>How our own people felt</source>
        <translation>Oman väen tunnelma</translation>
    </message>
    <message>
        <source>Delivered by</source>
        <translation>Kuka toimitti</translation>
    </message>
    <message>
        <source>Our own people, or a partner</source>
        <extracomment>placeholder of &quot;Delivered by&quot; when no partner is named</extracomment>
        <translation>Omat tai toimituskumppani</translation>
    </message>
    <message>
        <source>Add “%1” as a new partner</source>
        <translation>Lisää ”%1” uudeksi toimituskumppaniksi</translation>
    </message>
    <message>
        <source>Who of us took part</source>
        <translation>Keitä meiltä oli mukana</translation>
    </message>
    <message>
        <source>Add “%1” to our own people</source>
        <translation>Lisää ”%1” omaan väkeen</translation>
    </message>
    <message>
        <source>new</source>
        <extracomment>of one of our own people typed just now</extracomment>
        <translation>uusi</translation>
    </message>
    <message>
        <source>Add “%1” as a new function</source>
        <translation>Lisää ”%1” uudeksi toiminnoksi</translation>
    </message>
    <message>
        <source>Hand-offs</source>
        <translation>Siirtoja</translation>
    </message>
    <message>
        <source>How many times the customer was passed on</source>
        <translation>Montako kertaa asiakas ohjattiin eteenpäin</translation>
    </message>
    <message>
        <source>Add “%1” as a new stage</source>
        <translation>Lisää ”%1” uudeksi vaiheeksi</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekti</translation>
    </message>
    <message>
        <source>Add “%1” as a new project</source>
        <translation>Lisää ”%1” uudeksi projektiksi</translation>
    </message>
    <message>
        <source>Signs of trust</source>
        <translation>Luottamuksen merkit</translation>
    </message>
    <message>
        <source>Signs of its lack</source>
        <translation>Epäluottamuksen merkit</translation>
    </message>
    <message>
        <source>Another sign</source>
        <translation>Jokin muu merkki</translation>
    </message>
    <message>
        <source>Add “%1” as a new sign</source>
        <translation>Lisää ”%1” uudeksi merkiksi</translation>
    </message>
    <message>
        <source>Another sign of trust</source>
        <translation>Muu luottamuksen merkki</translation>
    </message>
    <message>
        <source>Another sign of its lack</source>
        <translation>Muu epäluottamuksen merkki</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Muistiinpano</translation>
    </message>
    <message>
        <source>Write it so that the person may read it.</source>
        <translation>Kirjoita niin, että henkilö itse voi lukea tämän.</translation>
    </message>
    <message>
        <source>Private: in no report, not shown in meetings</source>
        <extracomment>of a note</extracomment>
        <translation>Yksityinen: ei raportteihin eikä näkyviin kokouksissa</translation>
    </message>
</context>
<context>
    <name>laari::ui::DirectoryModel</name>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Sähköposti</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Toiminto</translation>
    </message>
</context>
<context>
    <name>laari::ui::DirectorySection</name>
    <message>
        <source>Our people, partners and projects</source>
        <translation>Oma väki, toimituskumppanit ja projektit</translation>
    </message>
    <message>
        <source>Who takes part in touchpoints on our side, who delivers for us, and the projects that touchpoints can be labelled with. Double-click or F2 edits a cell.</source>
        <translation>Keitä meiltä osallistuu kohtaamisiin, ketkä toimittavat puolestamme ja mihin projekteihin kohtaamisia voi liittää. Kaksoisnapsautus tai F2 muokkaa solua.</translation>
    </message>
    <message>
        <source>Our people</source>
        <translation>Oma väki</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Toimituskumppanit</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projektit</translation>
    </message>
    <message>
        <source>Names of the directory</source>
        <translation>Nimiluettelo</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Uusi nimi</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lisää</translation>
    </message>
    <message>
        <source>Add the name</source>
        <translation>Lisää nimi</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>Remove the selected name</source>
        <translation>Poista valittu nimi</translation>
    </message>
</context>
<context>
    <name>laari::ui::DraftFile</name>
    <message>
        <source>Typed %1 and not saved.</source>
        <extracomment>%1 date and time; %2 an account</extracomment>
        <translation>Kirjoitettu %1, jäi tallentamatta.</translation>
    </message>
    <message>
        <source>%2, typed %1 and not saved.</source>
        <translation>%2, kirjoitettu %1, jäi tallentamatta.</translation>
    </message>
    <message>
        <source>A touchpoint was left half typed</source>
        <translation>Kohtaamisen kirjaus jäi kesken</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Hylkää</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Jatka</translation>
    </message>
</context>
<context>
    <name>laari::ui::EmotionMapModel</name>
    <message>
        <source>All</source>
        <extracomment>column of a map of emotions: of all touchpoints, whatever their kind</extracomment>
        <translation>Kaikki</translation>
    </message>
    <message>
        <source>to be removed, nothing is known yet</source>
        <translation>halutaan pois, vielä ei tiedetä</translation>
    </message>
    <message>
        <source>wanted, nothing is known yet</source>
        <translation>tavoitteena, vielä ei tiedetä</translation>
    </message>
    <message>
        <source>to be removed, and not felt</source>
        <translation>halutaan pois, eikä sitä koettu</translation>
    </message>
    <message>
        <source>wanted, and felt</source>
        <translation>tavoitteena, ja sitä koettiin</translation>
    </message>
    <message>
        <source>wanted, not felt</source>
        <translation>tavoitteena, mutta sitä ei koettu</translation>
    </message>
    <message>
        <source>wanted, felt rarely</source>
        <translation>tavoitteena, mutta koettiin harvoin</translation>
    </message>
    <message>
        <source>to be removed, still felt</source>
        <translation>halutaan pois, mutta koetaan yhä</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>an emotion, and the kind of touchpoint at which it is asked about: &quot;Valued, Visit&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>no touchpoint with a named emotion</source>
        <translation>ei kohtaamisia, joista tunne olisi nimetty</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n touchpoints (%2)</source>
        <extracomment>how often an emotion was felt: &quot;3 of 12 touchpoints (25 %)&quot;</extracomment>
        <translation>
            <numerusform>%1/%n kohtaamisessa (%2)</numerusform>
            <numerusform>%1/%n kohtaamisessa (%2)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(a goal at %n accounts, there %1/%2)</source>
        <extracomment>where so many accounts have the goal: &quot;(a goal at 3 accounts: 2 of 9)&quot;</extracomment>
        <translation>
            <numerusform>(tavoite %n asiakkuudessa, siellä %1/%2)</numerusform>
            <numerusform>(tavoite %n asiakkuudessa, niissä %1/%2)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>laari::ui::EmotionMapView</name>
    <message>
        <source>Emotions felt and aimed at, by kind of touchpoint</source>
        <translation>Koetut ja tavoitellut tunteet kohtaamisten lajeittain</translation>
    </message>
    <message>
        <source>Space sets a goal or takes it away</source>
        <translation>Välilyönti asettaa tavoitteen tai poistaa sen</translation>
    </message>
    <message>
        <source>● goal met   ○ goal not met   ◌ goal, nothing known yet   struck through: to be removed</source>
        <extracomment>what the marks in the map of emotions mean</extracomment>
        <translation>● tavoite täyttyy   ○ tavoite ei täyty   ◌ tavoite, vielä ei tiedetä   yliviivattu: halutaan pois</translation>
    </message>
    <message>
        <source>Space or a double click sets a goal and takes it away.</source>
        <translation>Välilyönti tai kaksoisnapsautus asettaa tavoitteen ja poistaa sen.</translation>
    </message>
</context>
<context>
    <name>laari::ui::EmotionsSection</name>
    <message>
        <source>All accounts</source>
        <translation>Kaikki asiakkuudet</translation>
    </message>
    <message>
        <source>Segment: %1</source>
        <extracomment>whose emotions: those of accounts of a segment</extracomment>
        <translation>Segmentti: %1</translation>
    </message>
    <message>
        <source>Accounts of %1</source>
        <extracomment>whose emotions: those of the accounts that one of ours is the owner of</extracomment>
        <translation>Vastuuhenkilö: %1</translation>
    </message>
    <message>
        <source>No goals yet: they are set on an account&apos;s Value tab, under Emotions</source>
        <translation>Ei vielä tavoitteita: ne asetetaan asiakkuuden Arvo-välilehdellä kohdassa Tunteet</translation>
    </message>
    <message>
        <source>No gaps: what we aim at is felt, and what we want to remove is not</source>
        <translation>Ei puutteita: tavoiteltua koetaan, eikä sitä mikä halutaan pois</translation>
    </message>
    <message>
        <source>Largest gaps</source>
        <translation>Suurimmat puutteet</translation>
    </message>
    <message>
        <source>Whose touchpoints</source>
        <translation>Kenen kohtaamiset</translation>
    </message>
    <message>
        <source>Kinds of touchpoints</source>
        <translation>Kohtaamisten lajit</translation>
    </message>
    <message>
        <source>Channels</source>
        <extracomment>columns of the map of emotions: by channel, by stage of the customer&apos;s journey</extracomment>
        <translation>Kanavat</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>Asiakaspolku</translation>
    </message>
    <message>
        <source>No emotion has been named yet</source>
        <translation>Yhtään tunnetta ei ole vielä nimetty</translation>
    </message>
    <message>
        <source>Name the emotion when you log a touchpoint, and set goals for it on an account&apos;s Value tab: what is aimed at and what is felt are then compared here.</source>
        <translation>Nimeä tunne, kun kirjaat kohtaamisen, ja aseta tavoitteet asiakkuuden Arvo-välilehdellä: täällä verrataan sitten tavoiteltua ja koettua.</translation>
    </message>
    <message>
        <source>Log touchpoint</source>
        <translation>Kirjaa kohtaaminen</translation>
    </message>
</context>
<context>
    <name>laari::ui::EncounterFields</name>
    <message>
        <source>Suggested from your last touchpoints. Backspace removes.</source>
        <translation>Ehdotus: keiden kanssa viimeksi kohdattiin. Askelpalautin poistaa.</translation>
    </message>
    <message>
        <source>A new account: it is added along with the touchpoint.</source>
        <translation>Uusi asiakkuus: se lisätään samalla kun kohtaaminen tallennetaan.</translation>
    </message>
    <message>
        <source>More than ten years ago: is the year right?</source>
        <translation>Yli kymmenen vuotta sitten: onko vuosi oikein?</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Asiakkuus</translation>
    </message>
    <message>
        <source>Type to find an account, or a new one</source>
        <translation>Etsi asiakkuus tai kirjoita uusi</translation>
    </message>
    <message>
        <source>Add account “%1”</source>
        <translation>Lisää asiakkuus ”%1”</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>Ketkä olivat mukana</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Lisää henkilö</translation>
    </message>
    <message>
        <source>Add “%1” as a new person</source>
        <translation>Lisää ”%1” uudeksi henkilöksi</translation>
    </message>
    <message>
        <source>was there</source>
        <translation>oli mukana</translation>
    </message>
    <message>
        <source>new</source>
        <extracomment>of a person typed just now; suggested: filled in by the program</extracomment>
        <translation>uusi</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>ehdotus</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Milloin</translation>
    </message>
    <message>
        <source>today, yesterday, mon 14:30, 12 March</source>
        <translation>tänään, eilen, ma 14.30, 12.3.</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanava</translation>
    </message>
    <message>
        <source>Emotion</source>
        <translation>Tunnejälki</translation>
    </message>
    <message>
        <source>Effectiveness</source>
        <translation>Hoituiko asia</translation>
    </message>
    <message>
        <source>Ease</source>
        <translation>Helppous</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Lähde</translation>
    </message>
</context>
<context>
    <name>laari::ui::ErrorText</name>
    <message>
        <source>There is no file at this place any more. It may have been moved, renamed or deleted. Choose File &gt; Open to look for it.</source>
        <translation>Tiedostoa ei ole enää tässä paikassa. Se on ehkä siirretty, nimetty uudelleen tai poistettu. Etsi se valitsemalla Tiedosto &gt; Avaa.</translation>
    </message>
    <message>
        <source>This is not a Laari file. It was left as it is. Choose a file that ends in .laari.</source>
        <translation>Tämä ei ole Laarin tiedosto. Siihen ei koskettu. Valitse tiedosto, jonka pääte on .laari.</translation>
    </message>
    <message>
        <source>This file belongs to another program. It was left as it is. Choose a file that Laari has made.</source>
        <translation>Tämä tiedosto kuuluu toiselle ohjelmalle. Siihen ei koskettu. Valitse tiedosto, jonka Laari on tehnyt.</translation>
    </message>
    <message>
        <source>This file was made with a newer Laari (file version %1). It was left as it is. Update Laari to open it.</source>
        <translation>Tiedosto on tehty uudemmalla Laarilla (tiedostoversio %1). Siihen ei koskettu. Päivitä Laari, niin voit avata sen.</translation>
    </message>
    <message>
        <source>This file is damaged: part of it is missing or cannot be read. It was left as it is. Open a backup or an earlier copy of it.</source>
        <translation>Tiedosto on vahingoittunut: osa siitä puuttuu tai on lukukelvoton. Siihen ei koskettu. Avaa varmuuskopio tai aiempi kopio.</translation>
    </message>
    <message>
        <source>Another program is using this file just now. Nothing was changed. Close it there and try again.</source>
        <translation>Toinen ohjelma käyttää tiedostoa juuri nyt. Mitään ei muutettu. Sulje tiedosto siellä ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>There is already a file of that name. It was left as it is. Choose another name or place.</source>
        <translation>Samanniminen tiedosto on jo olemassa. Siihen ei koskettu. Valitse toinen nimi tai paikka.</translation>
    </message>
    <message>
        <source>The disk is full, so this could not be saved. What was saved before is safe. Make room and try again.</source>
        <translation>Levy on täynnä, joten tätä ei voitu tallentaa. Aiemmin tallennettu on tallessa. Vapauta tilaa ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>Writing to the file failed. What was saved before is safe. Check that the disk or the network drive is connected, and try again.</source>
        <translation>Tiedostoon kirjoittaminen epäonnistui. Aiemmin tallennettu on tallessa. Tarkista, että levy tai verkkolevy on käytettävissä, ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>The file could not be read. It was left as it is. Check that it is there and that you may read it.</source>
        <translation>Tiedostoa ei voitu lukea. Siihen ei koskettu. Tarkista, että se on paikallaan ja että sinulla on lukuoikeus.</translation>
    </message>
    <message>
        <source>The check found something wrong in the file: %1. Nothing was changed. Make a copy of the file, then rebuild its ledger.</source>
        <translation>Tarkistus löysi tiedostosta vian: %1. Mitään ei muutettu. Ota tiedostosta kopio ja rakenna sitten tiliote uudelleen.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Peruutettu. Mitään ei muutettu.</translation>
    </message>
    <message>
        <source>The name is empty. Type a name with at least one letter or digit.</source>
        <translation>Nimi on tyhjä. Kirjoita nimi, jossa on ainakin yksi kirjain tai numero.</translation>
    </message>
    <message>
        <source>The name “%1” is already in use. Choose another one.</source>
        <translation>Nimi ”%1” on jo käytössä. Valitse toinen nimi.</translation>
    </message>
    <message>
        <source>The text is too long: at most %1 characters fit. Shorten it; nothing of it was lost.</source>
        <translation>Teksti on liian pitkä: siihen mahtuu enintään %1 merkkiä. Lyhennä sitä; mitään ei ole hävinnyt.</translation>
    </message>
    <message>
        <source>The text holds invisible control characters. Type it again instead of pasting it.</source>
        <translation>Tekstissä on näkymättömiä ohjausmerkkejä. Kirjoita se uudelleen liittämisen sijaan.</translation>
    </message>
    <message>
        <source>The score %1 is not on the scale. Choose a score from %2 to %3.</source>
        <translation>Arvo %1 ei ole asteikolla. Valitse arvo väliltä %2–%3.</translation>
    </message>
    <message>
        <source>Influence goes from 1 to 5. Choose one of these.</source>
        <translation>Vaikutusvallan asteikko on 1–5. Valitse jokin näistä.</translation>
    </message>
    <message>
        <source>“%1” is not a date. Type for example 12.3.2026, yesterday or Mon 14:30.</source>
        <translation>”%1” ei ole päivämäärä. Kirjoita esimerkiksi 12.3.2026, eilen tai ma 14.30.</translation>
    </message>
    <message>
        <source>“%1” can be read in two ways. Write the month as a word, for example 12 Mar.</source>
        <translation>”%1” voidaan lukea kahdella tavalla. Kirjoita esimerkiksi 12.3.</translation>
    </message>
    <message>
        <source>%1 is still ahead. Only what has already happened can be recorded.</source>
        <extracomment>%1 is a date, perhaps with a time</extracomment>
        <translation>%1 on vasta edessä. Vain jo tapahtuneen voi kirjata.</translation>
    </message>
    <message>
        <source>“%1” is not a time of day. Type for example 14:30.</source>
        <translation>”%1” ei ole kellonaika. Kirjoita esimerkiksi 14.30.</translation>
    </message>
    <message>
        <source>“%1” is not a sum of money. Type for example 2,343,498.06.</source>
        <translation>”%1” ei ole rahasumma. Kirjoita esimerkiksi 2 343 498,06.</translation>
    </message>
    <message>
        <source>The sum is too large to be true. Check the number of zeros.</source>
        <translation>Summa on liian suuri ollakseen totta. Tarkista nollien määrä.</translation>
    </message>
    <message>
        <source>“%1” is not a number. Type digits only.</source>
        <translation>”%1” ei ole luku. Kirjoita vain numeroita.</translation>
    </message>
    <message>
        <source>The number %1 is out of range. Choose one from %2 to %3.</source>
        <translation>Luku %1 ei ole sallittu. Valitse luku väliltä %2–%3.</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address. Check it, or leave the field empty.</source>
        <translation>”%1” ei ole sähköpostiosoite. Tarkista se tai jätä kenttä tyhjäksi.</translation>
    </message>
    <message>
        <source>“%2” is not a value that %1 can have. Choose one of those offered.</source>
        <translation>”%2” ei ole sallittu arvo kentässä %1. Valitse jokin tarjotuista.</translation>
    </message>
    <message>
        <source>A recovery cannot be dated before the failure it mends. Check the date of either one.</source>
        <translation>Korjaus ei voi olla päivätty ennen virhettä, jonka se korjaa. Tarkista kummankin päivä.</translation>
    </message>
    <message>
        <source>A touchpoint cannot mend itself. Choose another failure.</source>
        <translation>Kohtaaminen ei voi korjata itseään. Valitse toinen virhe.</translation>
    </message>
    <message>
        <source>The failure belongs to another account. Choose a failure of this account.</source>
        <translation>Virhe kuuluu toiseen asiakkuuteen. Valitse tämän asiakkuuden virhe.</translation>
    </message>
    <message>
        <source>The touchpoint to be mended is not a failure. Choose one that went badly, or leave the choice empty.</source>
        <translation>Korjattavaksi valittu kohtaaminen ei ole virhe. Valitse huonosti mennyt kohtaaminen tai jätä valinta tyhjäksi.</translation>
    </message>
    <message>
        <source>These people would report to each other in a circle. Choose another superior.</source>
        <translation>Henkilöt olisivat toistensa esihenkilöitä kehässä. Valitse toinen esihenkilö.</translation>
    </message>
    <message>
        <source>These accounts would belong to each other in a circle. Choose another parent account.</source>
        <translation>Asiakkuudet kuuluisivat toisiinsa kehässä. Valitse toinen yläasiakkuus.</translation>
    </message>
    <message>
        <source>The dates are not in order. Each period must begin after the one before it.</source>
        <translation>Päivät eivät ole järjestyksessä. Jokaisen jakson pitää alkaa edellisen jälkeen.</translation>
    </message>
    <message>
        <source>The opening estimate cannot be dated in the future. Choose today or an earlier day.</source>
        <translation>Alkuarviota ei voi päivätä tulevaisuuteen. Valitse tämä päivä tai aiempi.</translation>
    </message>
    <message>
        <source>What you were looking at is no longer in the file. It may just have been removed. Go back and choose again.</source>
        <translation>Katsomaasi ei enää ole tiedostossa. Se on ehkä juuri poistettu. Palaa takaisin ja valitse uudelleen.</translation>
    </message>
    <message>
        <source>There is no account called “%1”. Add the account first, or check the name.</source>
        <translation>Asiakkuutta ”%1” ei ole. Lisää se ensin tai tarkista nimi.</translation>
    </message>
    <message>
        <source>There is no person called “%1” here. Add the person first, or check the name.</source>
        <translation>Henkilöä ”%1” ei ole täällä. Lisää hänet ensin tai tarkista nimi.</translation>
    </message>
    <message>
        <source>There is no person called “%1” at %2. Add the person first, or check the name.</source>
        <translation>Asiakkuudessa %2 ei ole henkilöä ”%1”. Lisää hänet ensin tai tarkista nimi.</translation>
    </message>
    <message>
        <source>There are several people called “%1” at %2. Tell them apart by a title or a middle name first.</source>
        <translation>Asiakkuudessa %2 on useita henkilöitä nimeltä ”%1”. Erota heidät ensin toisistaan nimikkeellä tai toisella etunimellä.</translation>
    </message>
    <message>
        <source>The touchpoint is no longer in the file. It may just have been removed. Choose another one.</source>
        <translation>Kohtaamista ei enää ole tiedostossa. Se on ehkä juuri poistettu. Valitse toinen.</translation>
    </message>
    <message>
        <source>The value is out of its range. Choose one from %1 to %2.</source>
        <translation>Arvo ei ole sallitulla välillä. Valitse arvo väliltä %1–%2.</translation>
    </message>
    <message>
        <source>Two values contradict each other. The rule is: %1. Change either one; nothing was saved yet.</source>
        <translation>Kaksi arvoa on ristiriidassa. Sääntö on: %1. Muuta jompaakumpaa; mitään ei ole vielä tallennettu.</translation>
    </message>
    <message>
        <source>This cannot be removed, because something still refers to it. It was kept. Retire it instead, or change what refers to it.</source>
        <translation>Tätä ei voi poistaa, koska jokin viittaa siihen vielä. Se säilytettiin. Poista se tarjolta tai muuta sitä, mikä siihen viittaa.</translation>
    </message>
    <message>
        <source>This cannot be taken back any more: the same thing was changed again later, or something new hangs on it. Nothing was changed. Look at its history.</source>
        <translation>Tätä ei voi enää perua: samaa kohtaa on muutettu myöhemmin tai siihen liittyy jotakin uutta. Mitään ei muutettu. Katso sen historiaa.</translation>
    </message>
    <message>
        <source>The file is empty. Nothing was imported. Export it again from its source.</source>
        <translation>Tiedosto on tyhjä. Mitään ei tuotu. Vie se lähteestään uudelleen.</translation>
    </message>
    <message>
        <source>The file is too large: the limit is %1. Nothing was imported. Split it into smaller files.</source>
        <translation>Tiedosto on liian suuri: raja on %1. Mitään ei tuotu. Jaa se pienempiin osiin.</translation>
    </message>
    <message>
        <source>Line %1 holds characters that cannot be read. Nothing was imported from this file. Save it again as UTF-8.</source>
        <translation>Rivillä %1 on merkkejä, joita ei voi lukea. Tästä tiedostosta ei tuotu mitään. Tallenna se uudelleen UTF-8-muodossa.</translation>
    </message>
    <message>
        <source>A quotation mark opened on line %1 is never closed. Nothing was imported from this file. Add the missing mark and try again.</source>
        <translation>Rivillä %1 avattua lainausmerkkiä ei suljeta. Tästä tiedostosta ei tuotu mitään. Lisää puuttuva merkki ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>Line %1 has too many columns; the limit is %2. Nothing was imported from this file. Check its delimiter.</source>
        <translation>Rivillä %1 on liikaa sarakkeita; raja on %2. Tästä tiedostosta ei tuotu mitään. Tarkista erotinmerkki.</translation>
    </message>
    <message>
        <source>The column “%1” is missing. Nothing was imported from this file. Add the column and try again.</source>
        <translation>Sarake ”%1” puuttuu. Tästä tiedostosta ei tuotu mitään. Lisää sarake ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>The column “%1” is there twice. Nothing was imported from this file. Remove one of them and try again.</source>
        <translation>Sarake ”%1” on kahdesti. Tästä tiedostosta ei tuotu mitään. Poista toinen ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>The row has %1 cells although there are %2 columns. The row was left out. Check its delimiters and quotation marks.</source>
        <translation>Rivillä on %1 solua, vaikka sarakkeita on %2. Rivi jätettiin pois. Tarkista sen erotin- ja lainausmerkit.</translation>
    </message>
    <message>
        <source>The row repeats line %1 exactly. It was left out; the earlier one was imported.</source>
        <translation>Rivi toistaa rivin %1 täsmälleen. Se jätettiin pois; aiempi tuotiin.</translation>
    </message>
    <message>
        <source>The row mends failure “%1”, which does not come before it. The row was left out. Check the label.</source>
        <translation>Rivi korjaa virheen ”%1”, jota ei ole sen edellä. Rivi jätettiin pois. Tarkista tunnus.</translation>
    </message>
    <message>
        <source>The failure label “%1” is already used by another row. The row was left out. Give it another label.</source>
        <translation>Virheen tunnus ”%1” on jo toisella rivillä. Rivi jätettiin pois. Anna sille toinen tunnus.</translation>
    </message>
    <message>
        <source>The file is not well-formed JSON (%1). Nothing was read from it. Correct it and try again.</source>
        <translation>Tiedosto ei ole kelvollista JSONia (%1). Siitä ei luettu mitään. Korjaa se ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>Something went wrong inside Laari. What was saved before is safe. Restart Laari and try again; the log says more.</source>
        <translation>Jokin meni pieleen Laarin sisällä. Aiemmin tallennettu on tallessa. Käynnistä Laari uudelleen ja yritä sitten; loki kertoo lisää.</translation>
    </message>
    <message>
        <source>The file %1 cannot be opened</source>
        <translation>Tiedostoa %1 ei voi avata</translation>
    </message>
    <message>
        <source>The file %1 is in use</source>
        <translation>Tiedosto %1 on käytössä muualla</translation>
    </message>
    <message>
        <source>The file %1 cannot be changed</source>
        <translation>Tiedostoa %1 ei voi muuttaa</translation>
    </message>
    <message>
        <source>The file %1 cannot be made</source>
        <translation>Tiedostoa %1 ei voi luoda</translation>
    </message>
    <message>
        <source>The file %1 could not be saved</source>
        <translation>Tiedostoa %1 ei voitu tallentaa</translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation>Tämä ei onnistunut</translation>
    </message>
    <message>
        <source>The date is missing. In a file it is written as 12.3.2026 or 2026-03-12.</source>
        <translation>Päivämäärä puuttuu. Tiedostossa se kirjoitetaan muodossa 12.3.2026 tai 2026-03-12.</translation>
    </message>
    <message>
        <source>“%1” is not a date. In a file it is written as 12.3.2026 or 2026-03-12.</source>
        <translation>”%1” ei ole päivämäärä. Tiedostossa se kirjoitetaan muodossa 12.3.2026 tai 2026-03-12.</translation>
    </message>
    <message>
        <source>“%1” can be read in two ways. In a file the date is written as 12.3.2026 or 2026-03-12.</source>
        <translation>”%1” voidaan lukea kahdella tavalla. Tiedostossa päivämäärä kirjoitetaan muodossa 12.3.2026 tai 2026-03-12.</translation>
    </message>
    <message>
        <source>“%1” is not a time of day. In a file it is written as 14:30.</source>
        <translation>”%1” ei ole kellonaika. Tiedostossa se kirjoitetaan muodossa 14:30.</translation>
    </message>
    <message>
        <source>The score %1 is not on the scale, which goes from %2 to %3.</source>
        <translation>Arvo %1 ei ole asteikolla, joka on %2–%3.</translation>
    </message>
    <message>
        <source>trust must fade at least three times slower than it settles</source>
        <translation>luottamuksen pitää haihtua ainakin kolme kertaa hitaammin kuin se vakiintuu</translation>
    </message>
    <message>
        <source>open grievance must fade at least three times slower than distrust settles</source>
        <translation>korjaamattoman painolastin pitää haihtua ainakin kolme kertaa hitaammin kuin epäluottamus vakiintuu</translation>
    </message>
    <message>
        <source>mended grievance must fade at least three times slower than distrust settles</source>
        <translation>korjatun painolastin pitää haihtua ainakin kolme kertaa hitaammin kuin epäluottamus vakiintuu</translation>
    </message>
    <message>
        <source>mended grievance must not last longer than open grievance</source>
        <translation>korjattu painolasti ei saa kestää kauemmin kuin korjaamaton</translation>
    </message>
    <message>
        <source>trust must not last longer than open grievance</source>
        <translation>luottamus ei saa kestää kauemmin kuin korjaamaton painolasti</translation>
    </message>
    <message>
        <source>distrust must not settle slower than trust</source>
        <translation>epäluottamus ei saa vakiintua hitaammin kuin luottamus</translation>
    </message>
    <message>
        <source>joy must not last longer than disappointment</source>
        <translation>ilo ei saa kestää kauemmin kuin pettymys</translation>
    </message>
    <message>
        <source>%1 on computer %2 has had this file open since %3. Nothing was changed. Read it meanwhile, or close it there and try again.</source>
        <extracomment>%1 is a user, %2 a computer, %3 a date and time</extracomment>
        <translation>Tiedosto on auki käyttäjällä %1 tietokoneella %2 (avattu %3). Mitään ei muutettu. Lue sitä sillä välin tai sulje se siellä ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>Another program has changed this file in the meantime. Nothing was saved just now. Look at what is new and save again.</source>
        <translation>Toinen ohjelma on sillä välin muuttanut tiedostoa. Nyt ei tallennettu mitään. Katso, mitä uutta on, ja tallenna uudelleen.</translation>
    </message>
    <message>
        <source>Another version of this file has come in its place, perhaps from a synced folder. Nothing was saved or overwritten. Open the file again.</source>
        <translation>Tiedoston tilalle on tullut toinen versio, ehkä synkronoidusta kansiosta. Mitään ei tallennettu eikä korvattu. Avaa tiedosto uudelleen.</translation>
    </message>
    <message>
        <source>The file %1 has changed in the meantime</source>
        <translation>Tiedosto %1 on sillä välin muuttunut</translation>
    </message>
    <message>
        <source>The file %1 was replaced</source>
        <translation>Tiedosto %1 on vaihtunut toiseen</translation>
    </message>
    <message>
        <source>This file can only be read just now, not changed. Nothing was changed. Save a copy somewhere else and go on with the copy.</source>
        <translation>Tätä tiedostoa voi juuri nyt vain lukea, ei muuttaa. Mitään ei muutettu. Tallenna kopio muualle ja jatka kopiolla.</translation>
    </message>
    <message>
        <source>This cannot be brought back just now: its name is in use, or somebody or something that belongs to it has been removed. Nothing was changed. Change the other name, or bring back first what is missing.</source>
        <translation>Tätä ei voi juuri nyt palauttaa: nimi on jo käytössä, tai jokin tai joku siihen kuuluva on poistettu. Mitään ei muutettu. Vaihda toinen nimi tai palauta ensin se, mikä puuttuu.</translation>
    </message>
    <message>
        <source>This is a Laari file or another database, not a table of rows. Nothing was imported. A Laari file is opened with File &gt; Open.</source>
        <translation>Tämä on Laarin tiedosto tai muu tietokanta eikä taulukko. Mitään ei tuotu. Laarin tiedosto avataan valikosta Tiedosto &gt; Avaa.</translation>
    </message>
    <message>
        <source>Write what is to be done.</source>
        <translation>Kirjoita, mitä tehdään.</translation>
    </message>
    <message>
        <source>Choose the account.</source>
        <translation>Valitse asiakkuus.</translation>
    </message>
    <message>
        <source>Write what was promised.</source>
        <translation>Kirjoita, mitä luvattiin.</translation>
    </message>
    <message>
        <source>The promise would be due before it was made. Check both dates.</source>
        <translation>Määräpäivä on aikaisempi kuin päivä, jona lupaus annettiin. Tarkista molemmat päivät.</translation>
    </message>
    <message>
        <source>This promise is settled already. Open it again first.</source>
        <translation>Lupaus on jo kuitattu. Avaa se ensin uudelleen.</translation>
    </message>
    <message>
        <source>This touchpoint follows from a promise. Change the promise instead.</source>
        <translation>Tämä kohtaaminen on syntynyt lupauksesta. Muuta lupausta.</translation>
    </message>
    <message>
        <source>This touchpoint follows from an answer to a survey. Change the answer instead.</source>
        <translation>Tämä kohtaaminen on syntynyt kyselyn vastauksesta. Muuta vastausta.</translation>
    </message>
    <message>
        <source>%1 has already answered this survey. Change that answer instead.</source>
        <translation>%1 on jo vastannut tähän kyselyyn. Muuta aiempaa vastausta.</translation>
    </message>
    <message>
        <source>The answer has no score. Choose one.</source>
        <translation>Vastauksesta puuttuu arvosana. Valitse arvosana.</translation>
    </message>
    <message>
        <source>%1 takes no part in surveys. Nothing was sent or recorded.</source>
        <translation>%1 ei osallistu kyselyihin. Mitään ei lähetetty eikä kirjattu.</translation>
    </message>
    <message>
        <source>The step before this one is still missing. Record it first.</source>
        <translation>Edellinen vaihe puuttuu vielä. Kirjaa se ensin.</translation>
    </message>
    <message>
        <source>Write what was learnt before you close the case.</source>
        <translation>Kirjoita, mitä opittiin, ennen kuin päätät palautetapauksen.</translation>
    </message>
    <message>
        <source>Write what was done.</source>
        <translation>Kirjoita, mitä tehtiin.</translation>
    </message>
    <message>
        <source>The date is missing. Type for example 12.3.2026.</source>
        <translation>Päivä puuttuu. Kirjoita esimerkiksi 12.3.2026.</translation>
    </message>
    <message>
        <source>“%1” is not a date. Type for example 12.3.2026, tomorrow or Friday.</source>
        <translation>”%1” ei ole päivämäärä. Kirjoita esimerkiksi 12.3.2026, huomenna tai perjantai.</translation>
    </message>
    <message>
        <source>Only the day is kept here. Leave the time of day out.</source>
        <translation>Tähän riittää päivä. Jätä kellonaika pois.</translation>
    </message>
    <message>
        <source>The promise would be settled before it was made. Check the date.</source>
        <translation>Lupaus kuitattaisiin ennen kuin se annettiin. Tarkista päivä.</translation>
    </message>
    <message>
        <source>Choose who it is.</source>
        <translation>Valitse henkilö.</translation>
    </message>
    <message>
        <source>The date of this promise has already passed. A new date can only be agreed before the old one is due: mark the promise as kept late or broken. If one was agreed in time, settle the promise with the day of the agreement.</source>
        <translation>Lupauksen määräpäivä on jo mennyt. Uudesta päivästä voi sopia vain ennen vanhaa määräpäivää: merkitse lupaus myöhässä pidetyksi tai rikotuksi. Jos uudesta päivästä sovittiin ajoissa, kuittaa lupaus ja anna sopimispäivä.</translation>
    </message>
    <message>
        <source>%1 stands in the file twice. Only the first answer is taken.</source>
        <translation>%1 on tiedostossa kahdesti. Vain ensimmäinen vastaus otetaan mukaan.</translation>
    </message>
    <message>
        <source>This is a preview of the survey, not an answer.</source>
        <translation>Tämä on kyselyn esikatselu, ei vastaus.</translation>
    </message>
    <message>
        <source>Write what was decided.</source>
        <translation>Kirjoita, mitä päätettiin.</translation>
    </message>
    <message>
        <source>Choose at least one account to review.</source>
        <translation>Valitse vähintään yksi katselmoitava asiakkuus.</translation>
    </message>
    <message>
        <source>Choose a day for the next review that is after this one.</source>
        <translation>Valitse seuraavalle katselmukselle päivä, joka on tämän katselmuksen jälkeen.</translation>
    </message>
    <message>
        <source>The picture cannot be read. The logo is as it was. Choose a PNG, JPEG or SVG picture.</source>
        <translation>Kuvaa ei voi lukea. Logo on ennallaan. Valitse PNG-, JPEG- tai SVG-kuva.</translation>
    </message>
    <message>
        <source>The picture takes more than %1 kB. The logo is as it was. Choose a simpler picture.</source>
        <translation>Kuva vie yli %1 kt. Logo on ennallaan. Valitse yksinkertaisempi kuva.</translation>
    </message>
    <message>
        <source>Say what you aim at: a level of trust, how many decision makers are to be known, or both.</source>
        <translation>Kerro, mihin pyritte: luottamuksen tasoon, tunnettujen päättäjien määrään tai molempiin.</translation>
    </message>
    <message>
        <source>The goal must be due after the day it was set. Choose a later day.</source>
        <translation>Tavoitteen määräpäivän on oltava sen asettamispäivän jälkeen. Valitse myöhempi päivä.</translation>
    </message>
    <message>
        <source>%1 was not saved: there is no folder %2. Choose another place.</source>
        <extracomment>%1: a file, %2: a folder</extracomment>
        <translation>Tiedostoa %1 ei tallennettu: kansiota %2 ei ole. Valitse toinen paikka.</translation>
    </message>
    <message>
        <source>%1 was not saved: you may not write in the folder %2. Choose another place.</source>
        <extracomment>%1: a file, %2: a folder</extracomment>
        <translation>Tiedostoa %1 ei tallennettu: kansioon %2 ei saa kirjoittaa. Valitse toinen paikka.</translation>
    </message>
    <message>
        <source>%1 in the folder %2 may not be changed. It was left as it is. Choose another name.</source>
        <extracomment>%1: a file, %2: a folder</extracomment>
        <translation>Kansion %2 tiedostoa %1 ei saa muuttaa. Se jätettiin ennalleen. Valitse toinen nimi.</translation>
    </message>
    <message>
        <source>%1 in the folder %2 is no file that could be replaced. It was left as it is. Choose another name.</source>
        <extracomment>%1: a name, %2: a folder</extracomment>
        <translation>Kansiossa %2 oleva %1 ei ole tiedosto, jonka voisi korvata. Se jätettiin ennalleen. Valitse toinen nimi.</translation>
    </message>
    <message>
        <source>Choose who leaves.</source>
        <translation>Valitse, kuka lähtee.</translation>
    </message>
    <message>
        <source>Choose %1 or a later day.</source>
        <extracomment>dates</extracomment>
        <translation>Valitse %1 tai myöhempi päivä.</translation>
    </message>
    <message>
        <source>Choose a day from %1 to %2.</source>
        <translation>Valitse päivä väliltä %1–%2.</translation>
    </message>
    <message>
        <source>Choose which failure is mended.</source>
        <translation>Valitse, mikä virhe korjataan.</translation>
    </message>
</context>
<context>
    <name>laari::ui::ExperienceModel</name>
    <message>
        <source>All encounters</source>
        <translation>Kaikki kohtaamiset</translation>
    </message>
    <message>
        <source>Those under five, together</source>
        <translation>Alle viiden ryhmät yhteensä</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <extracomment>a half-year: number of the half, year</extracomment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Not said</source>
        <extracomment>of an encounter: its function, stage or industry was not said</extracomment>
        <translation>Ei kerrottu</translation>
    </message>
    <message>
        <source>By two steps or more</source>
        <translation>Vähintään kaksi askelta</translation>
    </message>
    <message>
        <source>Encounters of</source>
        <extracomment>column: function, channel, stage, industry or half-year</extracomment>
        <translation>Kohtaamiset</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>column: how many encounters</extracomment>
        <translation>Määrä</translation>
    </message>
    <message>
        <source>How they felt to us</source>
        <translation>Miltä ne tuntuivat meistä</translation>
    </message>
    <message>
        <source>How they went for the customer</source>
        <translation>Miten ne sujuivat asiakkaan kannalta</translation>
    </message>
    <message>
        <source>Better to us</source>
        <extracomment>column: encounters that felt better to us than they went for the customer, by two steps or more</extracomment>
        <translation>Meistä parempia</translation>
    </message>
    <message>
        <source>Better to them</source>
        <translation>Heistä parempia</translation>
    </message>
    <message numerus="yes">
        <source>Of %n encounters %1 felt two steps or more apart: %2 better to us, %3 better to the customer.</source>
        <translation>
            <numerusform>%n kohtaamisesta %1 koettiin vähintään kaksi askelta eri tavalla: meistä parempana %2, asiakkaasta parempana %3.</numerusform>
            <numerusform>%n kohtaamisesta %1 koettiin vähintään kaksi askelta eri tavalla: meistä parempana %2, asiakkaasta parempana %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, share</source>
        <comment>column: of encounters</comment>
        <translation>%1, osuus</translation>
    </message>
</context>
<context>
    <name>laari::ui::FactWords</name>
    <message numerus="yes">
        <source>%n others</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n muu</numerusform>
            <numerusform>%n muuta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n told of it</source>
        <extracomment>people who were not there but heard of it</extracomment>
        <translation>
            <numerusform>%n kuuli asiasta</numerusform>
            <numerusform>%n kuuli asiasta</numerusform>
        </translation>
    </message>
    <message>
        <source>Contact only</source>
        <extracomment>of a touchpoint: nothing was scored</extracomment>
        <translation>Vain yhteydenpitoa</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>channel, date and what happened</comment>
        <extracomment>%1 channel, %2 date, %3 what happened: &quot;Delivery, 9 Apr 2025: late&quot;; Finnish: &quot;Toimitus 9.4.2025: myöhässä&quot;</extracomment>
        <translation>%1 %2: %3</translation>
    </message>
</context>
<context>
    <name>laari::ui::FieldTotals</name>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>%n asiakkuus</numerusform>
            <numerusform>%n asiakkuutta</numerusform>
        </translation>
    </message>
    <message>
        <source>Revenue a year of the customers in this field; prospects, lost and competitors&apos; customers are not counted in it</source>
        <translation>Tähän kenttään kuuluvien asiakkaiden laskutus vuodessa; prospekteja, menetettyjä ja kilpailijan asiakkaita ei lasketa mukaan</translation>
    </message>
    <message>
        <source>Revenue at risk</source>
        <extracomment>%1: a sum of money: all customers&apos; revenue</extracomment>
        <translation>Laskutusta vaarassa</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>/ %1</translation>
    </message>
    <message>
        <source>Revenue a year of the customers that are at risk, or happy while trust is thin</source>
        <translation>Niiden asiakkaiden laskutus vuodessa, jotka ovat vaarassa tai tyytyväisiä, mutta joiden luottamus on ohut</translation>
    </message>
</context>
<context>
    <name>laari::ui::FigureRow</name>
    <message>
        <source>Would carry</source>
        <extracomment>caption over &quot;2 serious failures&quot;; together: would carry 2 serious failures; Finnish: Kestäisi</extracomment>
        <translation>Kestäisi</translation>
    </message>
    <message>
        <source>no serious failure</source>
        <extracomment>under &quot;Would carry&quot;</extracomment>
        <translation>ei yhtään vakavaa virhettä</translation>
    </message>
    <message numerus="yes">
        <source>%n serious failures</source>
        <translation>
            <numerusform>%n vakavan virheen</numerusform>
            <numerusform>%n vakavaa virhettä</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>deciders known of those expected</extracomment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>lowest %1</source>
        <extracomment>trust index of the lowest decision maker, after &quot;1 of 2&quot;</extracomment>
        <translation>alin %1</translation>
    </message>
    <message>
        <source>Deciders known</source>
        <translation>Päättäjistä tunnetaan</translation>
    </message>
    <message>
        <source>Shows the people</source>
        <translation>Näyttää henkilöt</translation>
    </message>
    <message>
        <source>spread %1</source>
        <extracomment>highest minus lowest known person, after their pooled index</extracomment>
        <translation>hajonta %1</translation>
    </message>
    <message>
        <source>Trust, people we know</source>
        <extracomment>caption over a trust index and its spread: not how many they are</extracomment>
        <translation>Luottamus, tutut henkilöt</translation>
    </message>
    <message>
        <source>The trust index over the people we know; the spread is the highest minus the lowest. Shows the people.</source>
        <translation>Luottamusindeksi niiden henkilöiden kesken, jotka tunnemme; hajonta on ylimmän ja alimman ero. Näyttää henkilöt.</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Viimeksi yhteydessä</translation>
    </message>
    <message>
        <source>never</source>
        <translation>ei koskaan</translation>
    </message>
    <message>
        <source>Shows the touchpoints</source>
        <translation>Näyttää kohtaamiset</translation>
    </message>
    <message>
        <source>Heard from the customer</source>
        <translation>Asiakkaan omaa arviota</translation>
    </message>
    <message>
        <source>The share of the last year&apos;s evidence that the customer rated; the rest is our own judgement</source>
        <translation>Asiakkaan itse arvioima osuus viime vuoden havainnoista; loput on omaa arviotamme</translation>
    </message>
    <message>
        <source>Trust trails CX by</source>
        <extracomment>how many days trust trails customer experience</extracomment>
        <translation>Luottamus seuraa viiveellä</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n päivä</numerusform>
            <numerusform>%n päivää</numerusform>
        </translation>
    </message>
    <message>
        <source>The lag at which the two lines go together best, over the last two years</source>
        <translation>Viive, jolla luottamus seuraa asiakaskokemusta parhaiten, kahden viime vuoden ajalta</translation>
    </message>
    <message>
        <source>Our estimate: so many serious failures a week apart would leave the trust index at 50 or above. Shows how the reservoir would fall.</source>
        <translation>Oma arviomme: näin monta vakavaa virhettä viikon välein jättäisi luottamusindeksin vähintään 50:een. Näyttää, miten laari laskisi.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>failures</comment>
        <extracomment>under &quot;Would carry&quot;, where there is no room for &quot;no serious failure&quot;</extracomment>
        <translation>ei yhtään</translation>
    </message>
</context>
<context>
    <name>laari::ui::FindEdit</name>
    <message>
        <source>Open the list</source>
        <translation>Avaa luettelo</translation>
    </message>
    <message>
        <source>Open the list (arrow down)</source>
        <translation>Avaa luettelo (nuoli alas)</translation>
    </message>
</context>
<context>
    <name>laari::ui::FirstSheet</name>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>%n asiakkuus</numerusform>
            <numerusform>%n asiakkuutta</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>%1/v</translation>
    </message>
    <message>
        <source>Where we stand</source>
        <translation>Missä mennään</translation>
    </message>
    <message>
        <source>Nothing was decided then.</source>
        <translation>Silloin ei päätetty mitään.</translation>
    </message>
    <message>
        <source>This is the first review.</source>
        <translation>Tämä on ensimmäinen katselmus.</translation>
    </message>
    <message>
        <source>Decided on %1, and what became of it</source>
        <translation>%1 päätettiin – ja miten kävi</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>Viimeksi</translation>
    </message>
    <message>
        <source>Decisions about the whole</source>
        <translation>Yhteiset päätökset</translation>
    </message>
    <message>
        <source>The arrows begin where each account was seen on %1</source>
        <extracomment>%1: a date</extracomment>
        <translation>Nuolet alkavat siitä, missä asiakkuus nähtiin %1</translation>
    </message>
    <message>
        <source>The arrows begin where each account was on %1</source>
        <extracomment>%1: a date</extracomment>
        <translation>Nuolet alkavat siitä, missä asiakkuus oli %1</translation>
    </message>
    <message>
        <source>Decisions and follow-ups</source>
        <translation>Päätökset ja tehtävät</translation>
    </message>
    <message numerus="yes">
        <source>%n others</source>
        <translation>
            <numerusform>%n muu</numerusform>
            <numerusform>%n muuta</numerusform>
        </translation>
    </message>
    <message>
        <source>not known well enough to have a place: %1</source>
        <extracomment>%1: the names of accounts</extracomment>
        <translation>tunnetaan vielä liian huonosti sijoitettavaksi: %1</translation>
    </message>
</context>
<context>
    <name>laari::ui::FirstStart</name>
    <message>
        <source>Welcome to Laari</source>
        <translation>Tervetuloa Laariin</translation>
    </message>
    <message>
        <source>Laari shows how much your customers trust you and where every point of it came from. Everything stays in one file of yours; nothing is sent anywhere.</source>
        <translation>Laari näyttää, kuinka paljon asiakkaanne luottavat teihin ja mistä jokainen piste on tullut. Kaikki pysyy yhdessä omassa tiedostossasi; mitään ei lähetetä minnekään.</translation>
    </message>
    <message>
        <source>New file</source>
        <translation>Uusi tiedosto</translation>
    </message>
    <message>
        <source>Start with an empty file, or import your accounts into it</source>
        <translation>Aloita tyhjästä tai tuo asiakkuutesi</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Avaa tiedosto</translation>
    </message>
    <message>
        <source>Go on with a file that ends in .laari</source>
        <translation>Jatka tiedostolla, jonka pääte on .laari</translation>
    </message>
    <message>
        <source>Look at the sample</source>
        <translation>Katso esimerkkiä</translation>
    </message>
    <message>
        <source>A made-up portfolio with three years of history</source>
        <translation>Keksitty asiakassalkku kolmen vuoden historialla</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>Viimeksi avatut</translation>
    </message>
</context>
<context>
    <name>laari::ui::FollowUpDialog</name>
    <message>
        <source>Edit follow-up</source>
        <translation>Muokkaa tehtävää</translation>
    </message>
    <message>
        <source>New follow-up</source>
        <translation>Uusi tehtävä</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Asiakkuus</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Henkilö</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>Ei ketään erityisesti</translation>
    </message>
</context>
<context>
    <name>laari::ui::FollowUpFields</name>
    <message>
        <source>Who does it</source>
        <translation>Kuka tekee</translation>
    </message>
    <message>
        <source>To be done</source>
        <translation>Mitä tehdään</translation>
    </message>
    <message>
        <source>Send the offer, call back…</source>
        <translation>Lähetä tarjous, soita takaisin…</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Ei vielä ketään</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Mihin mennessä</translation>
    </message>
    <message>
        <source>tomorrow, Friday, 12 Mar</source>
        <translation>huomenna, perjantai, 12.3.</translation>
    </message>
</context>
<context>
    <name>laari::ui::FollowUpsModel</name>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>%n päivän myöhässä</numerusform>
            <numerusform>%n päivää myöhässä</numerusform>
        </translation>
    </message>
    <message>
        <source>open</source>
        <extracomment>a follow-up</extracomment>
        <translation>avoin</translation>
    </message>
    <message>
        <source>To be done</source>
        <translation>Mitä tehdään</translation>
    </message>
    <message>
        <source>Who does it</source>
        <extracomment>column: of our own people, who does it</extracomment>
        <translation>Kuka tekee</translation>
    </message>
    <message>
        <source>Concerns</source>
        <extracomment>column: the customer&apos;s person whom it concerns</extracomment>
        <translation>Ketä koskee</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Mihin mennessä</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Tehty</translation>
    </message>
    <message>
        <source>Case: %1</source>
        <extracomment>%1: what is to be done next about a case
----------
%1: why a case was opened, such as &quot;bad touchpoint&quot;</extracomment>
        <translation>Palautetapaus: %1</translation>
    </message>
</context>
<context>
    <name>laari::ui::FollowUpsTab</name>
    <message>
        <source>Done</source>
        <translation>Tehty</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Avaa uudelleen</translation>
    </message>
    <message>
        <source>The follow-up is done</source>
        <translation>Tehtävä on tehty</translation>
    </message>
    <message>
        <source>The follow-up is open again</source>
        <translation>Tehtävä on taas avoin</translation>
    </message>
    <message>
        <source>The follow-up is done (D)</source>
        <translation>Tehtävä on tehty (D)</translation>
    </message>
    <message>
        <source>The follow-up is open again (D)</source>
        <translation>Tehtävä on taas avoin (D)</translation>
    </message>
    <message>
        <source>Follow-ups %1</source>
        <extracomment>a tab; %1: how many are open</extracomment>
        <translation>Tehtävät %1</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Tehtävät</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Muokkaa</translation>
    </message>
    <message>
        <source>Edit the follow-up</source>
        <translation>Muokkaa tehtävää</translation>
    </message>
    <message>
        <source>Edit the follow-up (Enter)</source>
        <translation>Muokkaa tehtävää (Enter)</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Uusi</translation>
    </message>
    <message>
        <source>New follow-up</source>
        <translation>Uusi tehtävä</translation>
    </message>
    <message>
        <source>New follow-up (Ctrl+Shift+F)</source>
        <translation>Uusi tehtävä (Ctrl+Shift+F)</translation>
    </message>
    <message>
        <source>Nothing agreed to be done</source>
        <translation>Mitään ei ole sovittu tehtäväksi</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Avaa tapaus</translation>
    </message>
    <message>
        <source>Open the case at its next step (Enter)</source>
        <translation>Avaa tapaus seuraavan vaiheen kohdalta (Enter)</translation>
    </message>
    <message>
        <source>What is to be done, by whom and when, and the cases that bad touchpoints open. It shows on Today when its time comes near.</source>
        <translation>Mitä tehdään, kuka sen tekee ja mihin mennessä, sekä huonojen kohtaamisten avaamat palautetapaukset. Ne nousevat Tänään-sivulle, kun niiden aika lähestyy.</translation>
    </message>
</context>
<context>
    <name>laari::ui::Format</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A date and a time of day, as in &quot;12 Mar 2026, 8:12&quot;</extracomment>
        <translation>%1 klo %2</translation>
    </message>
    <message>
        <source>today</source>
        <translation>tänään</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>eilen</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>huomenna</translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>%n pv päästä</numerusform>
            <numerusform>%n pv päästä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n pv sitten</numerusform>
            <numerusform>%n pv sitten</numerusform>
        </translation>
    </message>
    <message>
        <source>€%1 bn</source>
        <extracomment>A short sum of money: thousands of millions of euros</extracomment>
        <translation>%1 mrd. €</translation>
    </message>
    <message>
        <source>€%1 M</source>
        <extracomment>A short sum of money: millions of euros</extracomment>
        <translation>%1 M€</translation>
    </message>
    <message>
        <source>€%1 k</source>
        <extracomment>A short sum of money: thousands of euros</extracomment>
        <translation>%1 t€</translation>
    </message>
    <message>
        <source>€%1</source>
        <extracomment>A short sum of money: euros</extracomment>
        <translation>%1 €</translation>
    </message>
</context>
<context>
    <name>laari::ui::GoalStrip</name>
    <message>
        <source>Edit goal…</source>
        <translation>Muokkaa tavoitetta…</translation>
    </message>
    <message>
        <source>Set a goal…</source>
        <translation>Aseta tavoite…</translation>
    </message>
    <message>
        <source>Edit the trust goal</source>
        <translation>Muokkaa luottamustavoitetta</translation>
    </message>
    <message>
        <source>Set a trust goal</source>
        <translation>Aseta luottamustavoite</translation>
    </message>
    <message>
        <source>What trust is aimed at here, and by when (Ctrl+Shift+G)</source>
        <translation>Mihin luottamukseen täällä pyritään ja mihin mennessä (Ctrl+Shift+G)</translation>
    </message>
    <message>
        <source>No trust goal is set: how far should trust have come, and by when?</source>
        <translation>Luottamustavoitetta ei ole asetettu: kuinka korkealla luottamuksen pitäisi olla, ja milloin?</translation>
    </message>
</context>
<context>
    <name>laari::ui::GoalWords</name>
    <message numerus="yes">
        <source>Goal: trust index %1 and %n decision makers known by %2</source>
        <extracomment>%1 a trust index, %2 a date</extracomment>
        <translation>
            <numerusform>Tavoite: luottamusindeksi %1 ja %n päättäjä tunnetaan viimeistään %2</numerusform>
            <numerusform>Tavoite: luottamusindeksi %1 ja %n päättäjää tunnetaan viimeistään %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Goal: trust index %1 by %2</source>
        <translation>Tavoite: luottamusindeksi %1 viimeistään %2</translation>
    </message>
    <message numerus="yes">
        <source>Goal: %n decision makers known by %1</source>
        <translation>
            <numerusform>Tavoite: %n päättäjä tunnetaan viimeistään %1</numerusform>
            <numerusform>Tavoite: %n päättäjää tunnetaan viimeistään %1</numerusform>
        </translation>
    </message>
    <message>
        <source>reached</source>
        <comment>a goal</comment>
        <translation>saavutettu</translation>
    </message>
    <message>
        <source>on the way</source>
        <comment>to a goal, as fast as planned</comment>
        <translation>aikataulussa</translation>
    </message>
    <message>
        <source>behind schedule</source>
        <comment>to a goal, slower than planned</comment>
        <translation>jäljessä</translation>
    </message>
    <message>
        <source>not reached in time</source>
        <comment>a goal</comment>
        <translation>ei saavutettu ajoissa</translation>
    </message>
    <message>
        <source>trust index %1 today, %2 planned by now</source>
        <translation>luottamusindeksi tänään %1, matkalla tavoitteeseen pitäisi olla %2</translation>
    </message>
    <message>
        <source>trust index %1 today</source>
        <translation>luottamusindeksi tänään %1</translation>
    </message>
    <message>
        <source>%1 of %2 decision makers known</source>
        <translation>päättäjistä tunnetaan %1/%2</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>how it stands with a goal</comment>
        <extracomment>%1 &quot;on the way&quot;, %2 the figures</extracomment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>No follow-ups are open for it.</source>
        <translation>Sen eteen ei ole sovittu tehtäviä.</translation>
    </message>
    <message numerus="yes">
        <source>%n follow-ups are open.</source>
        <translation>
            <numerusform>%n tehtävä on avoinna.</numerusform>
            <numerusform>%n tehtävää on avoinna.</numerusform>
        </translation>
    </message>
    <message>
        <source>trust index %1 on that day, %2 today</source>
        <extracomment>of a goal whose day has passed: trust indices</extracomment>
        <translation>luottamusindeksi oli silloin %1, tänään %2</translation>
    </message>
    <message>
        <source>%1 of %2 decision makers known on that day, %3 today</source>
        <extracomment>of a goal whose day has passed: %1 of %2 then, %3 today</extracomment>
        <translation>päättäjistä tunnettiin silloin %1/%2, tänään %3/%2</translation>
    </message>
</context>
<context>
    <name>laari::ui::GroupCard</name>
    <message>
        <source>Nobody was invited</source>
        <translation>Ketään ei kutsuttu</translation>
    </message>
    <message>
        <source>%1 of %2 answered (%3)</source>
        <translation>%1/%2 vastasi (%3)</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>keskiarvo %1</translation>
    </message>
    <message>
        <source>NPS %1, between %2 and %3 (95 %)</source>
        <translation>NPS %1, välillä %2 … %3 (95 %)</translation>
    </message>
    <message>
        <source>Satisfied (4 and 5): %1</source>
        <extracomment>CSAT: the share of scores 4 and 5</extracomment>
        <translation>Tyytyväisiä (4 ja 5): %1</translation>
    </message>
    <message>
        <source>Mean %1; it was easy (5 to 7): %2</source>
        <extracomment>CES: the mean, and the share of scores 5 to 7</extracomment>
        <translation>Keskiarvo %1; helppoa (5–7): %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: mean %2 of %n answers</source>
        <extracomment>%1: a factor of trust; %2: the mean of %n answers</extracomment>
        <translation>
            <numerusform>%1: %2, yksi vastaus</numerusform>
            <numerusform>%1: keskiarvo %2, %n vastausta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers without an invitation</source>
        <translation>
            <numerusform>%n vastaus ilman kutsua</numerusform>
            <numerusform>%n vastausta ilman kutsua</numerusform>
        </translation>
    </message>
    <message>
        <source>Fewer answer than before: the response rate fell by a third or more.</source>
        <translation>Vastaajat vähenevät: vastausprosentti laski vähintään kolmanneksen edellisestä.</translation>
    </message>
    <message>
        <source>Not known: nobody has answered</source>
        <translation>Ei tiedossa: kukaan ei ole vastannut</translation>
    </message>
</context>
<context>
    <name>laari::ui::GroupModel</name>
    <message>
        <source>not known yet</source>
        <translation>ei vielä tiedossa</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>people</comment>
        <extracomment>people known, of those there are</extracomment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>deciders</comment>
        <extracomment>decision makers known, of those expected</extracomment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>never</source>
        <translation>ei koskaan</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Asiakkuus</translation>
    </message>
    <message>
        <source>Trust index</source>
        <translation>Luottamusindeksi</translation>
    </message>
    <message>
        <source>CX</source>
        <translation>Kokemus</translation>
    </message>
    <message>
        <source>People known</source>
        <translation>Henkilöistä tunnetaan</translation>
    </message>
    <message>
        <source>Deciders known</source>
        <translation>Päättäjistä tunnetaan</translation>
    </message>
    <message>
        <source>Revenue a year</source>
        <translation>Laskutus/v</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Viimeksi yhteydessä</translation>
    </message>
    <message>
        <source>Trust index from 0 to 100</source>
        <translation>Luottamusindeksi asteikolla 0–100</translation>
    </message>
    <message>
        <source>Customer experience, the momentary line, from 0 to 100</source>
        <translation>Asiakaskokemus juuri nyt asteikolla 0–100</translation>
    </message>
    <message>
        <source>People with evidence, of those who are active</source>
        <translation>Henkilöt, joista on havaintoja, kaikista nykyisistä</translation>
    </message>
    <message>
        <source>Decision makers with evidence, of those expected</source>
        <translation>Päättäjät, joista on havaintoja, kaikista arvioiduista</translation>
    </message>
    <message>
        <source>What we invoice in a year; only customers&apos; revenue weighs in the group</source>
        <translation>Vuosilaskutus; konsernin luvuissa painaa vain nykyisten asiakkaiden laskutus</translation>
    </message>
    <message>
        <source>People named</source>
        <translation>Henkilöitä nimetty</translation>
    </message>
    <message>
        <source>Deciders expected</source>
        <translation>Päättäjiä kaikkiaan</translation>
    </message>
    <message>
        <source>Revenue a year, €</source>
        <translation>Laskutus/v, €</translation>
    </message>
</context>
<context>
    <name>laari::ui::GroupTab</name>
    <message>
        <source>trust index not known yet</source>
        <translation>luottamusindeksi ei vielä tiedossa</translation>
    </message>
    <message>
        <source>trust index %1</source>
        <translation>luottamusindeksi %1</translation>
    </message>
    <message>
        <source>CX %1</source>
        <translation>kokemus %1</translation>
    </message>
    <message>
        <source>no CX yet</source>
        <translation>kokemuksesta ei vielä tietoa</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <extracomment>revenue, &quot;€2.34 M a year&quot;</extracomment>
        <translation>laskutus %1/v</translation>
    </message>
    <message>
        <source>%1 of %2 accounts known</source>
        <extracomment>accounts of a group that are known, of all</extracomment>
        <translation>asiakkuuksista tunnetaan %1/%2</translation>
    </message>
    <message>
        <source>%1 not known yet</source>
        <extracomment>accounts of a group</extracomment>
        <translation>%1 ei vielä tiedossa</translation>
    </message>
    <message>
        <source>Together, weighted by revenue: %1</source>
        <extracomment>%1: the figures of a group of accounts: &quot;trust index 64 · CX 71 · …&quot;</extracomment>
        <translation>Yhteensä laskutuksella painotettuna: %1</translation>
    </message>
    <message>
        <source>Group</source>
        <comment>accounts that belong to one parent</comment>
        <translation>Konserni</translation>
    </message>
    <message>
        <source>Accounts of the group</source>
        <translation>Konsernin asiakkuudet</translation>
    </message>
</context>
<context>
    <name>laari::ui::HistoryDialog</name>
    <message>
        <source>This file can only be read, so nothing can be brought back. Save a copy and go on with the copy.</source>
        <translation>Tätä tiedostoa voi vain lukea, joten mitään ei voi palauttaa. Tallenna kopio ja jatka kopiolla.</translation>
    </message>
    <message>
        <source>There is nothing to bring back.</source>
        <translation>Palautettavaa ei ole.</translation>
    </message>
    <message>
        <source>It began here: there is nothing earlier to bring back.</source>
        <translation>Tästä kaikki alkoi: aiempaa palautettavaa ei ole.</translation>
    </message>
    <message>
        <source>Brought back. When this is closed, Ctrl+Z takes it back again.</source>
        <translation>Palautettu. Kun suljet tämän ikkunan, Ctrl+Z kumoaa palautuksen.</translation>
    </message>
    <message>
        <source>It is so already.</source>
        <extracomment>what should be brought back is as it was already</extracomment>
        <translation>Näin on jo nyt.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Removed accounts</source>
        <translation>Poistetut asiakkuudet</translation>
    </message>
    <message>
        <source>History: %1</source>
        <extracomment>title of a window: %1 an account, a person or a touchpoint</extracomment>
        <translation>Historia: %1</translation>
    </message>
    <message>
        <source>Nothing has been changed since it was made</source>
        <translation>Luomisen jälkeen ei ole muutettu mitään</translation>
    </message>
    <message>
        <source>No account has been removed</source>
        <translation>Yhtään asiakkuutta ei ole poistettu</translation>
    </message>
    <message>
        <source>When one is, it can be brought back here with its people and touchpoints.</source>
        <translation>Poistetun asiakkuuden voi palauttaa täältä henkilöineen ja kohtaamisineen.</translation>
    </message>
    <message>
        <source>Bring this back</source>
        <translation>Palauta tämä</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>Show older changes</source>
        <translation>Näytä vanhemmat muutokset</translation>
    </message>
</context>
<context>
    <name>laari::ui::HistoryModel</name>
    <message>
        <source>When</source>
        <translation>Milloin</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>in the history: who made the change</extracomment>
        <translation>Kuka</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>in the history: what was changed</extracomment>
        <translation>Mitä</translation>
    </message>
</context>
<context>
    <name>laari::ui::HistoryText</name>
    <message>
        <source>unknown</source>
        <extracomment>who made a change: nobody knows</extracomment>
        <translation>tuntematon</translation>
    </message>
    <message>
        <source>Undo “%1”</source>
        <extracomment>in the history: what was undone</extracomment>
        <translation>Kumoa ”%1”</translation>
    </message>
    <message>
        <source>Redo “%1”</source>
        <extracomment>in the history: what was done again</extracomment>
        <translation>Tee uudelleen ”%1”</translation>
    </message>
    <message>
        <source>Removed account %1</source>
        <extracomment>%1 an account</extracomment>
        <translation>Poistettu asiakkuus %1</translation>
    </message>
    <message>
        <source>Removed account %1 with %2 and %3</source>
        <extracomment>%1 an account; %2 &quot;3 people&quot;, %3 &quot;12 touchpoints&quot;</extracomment>
        <translation>Poistettu asiakkuus %1, mukana %2 ja %3</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n henkilö</numerusform>
            <numerusform>%n henkilöä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n touchpoints</source>
        <translation>
            <numerusform>%n kohtaaminen</numerusform>
            <numerusform>%n kohtaamista</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed person %1</source>
        <extracomment>%1 a person</extracomment>
        <translation>Poistettu henkilö %1</translation>
    </message>
    <message>
        <source>Removed a touchpoint</source>
        <extracomment>%1 &quot;Delivery, 4 May 2026&quot;</extracomment>
        <translation>Poistettu kohtaaminen</translation>
    </message>
    <message>
        <source>Removed touchpoint: %1</source>
        <translation>Poistettu kohtaaminen: %1</translation>
    </message>
    <message>
        <source>It has come back since.</source>
        <extracomment>in the history, of what was removed</extracomment>
        <translation>Sittemmin palautettu.</translation>
    </message>
</context>
<context>
    <name>laari::ui::HistoryWords</name>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Business id</source>
        <translation>Y-tunnus</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Toimiala</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segmentti</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Vastuuhenkilö</translation>
    </message>
    <message>
        <source>Revenue a year</source>
        <translation>Laskutus vuodessa</translation>
    </message>
    <message>
        <source>Margin a year</source>
        <translation>Kate vuodessa</translation>
    </message>
    <message>
        <source>Customer since</source>
        <translation>Asiakkaana alkaen</translation>
    </message>
    <message>
        <source>Contract ends</source>
        <translation>Sopimus päättyy</translation>
    </message>
    <message>
        <source>Tender expected</source>
        <translation>Kilpailutus odotettavissa</translation>
    </message>
    <message>
        <source>Competitors at the account</source>
        <translation>Kilpailijat asiakkaalla</translation>
    </message>
    <message>
        <source>Ease of switching</source>
        <translation>Vaihtamisen helppous</translation>
    </message>
    <message>
        <source>Intention to continue</source>
        <translation>Aikomus jatkaa</translation>
    </message>
    <message>
        <source>Expected decision makers</source>
        <translation>Päättäjiä arviolta</translation>
    </message>
    <message>
        <source>Part of (parent account)</source>
        <translation>Osa asiakkuutta</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Muistiinpanot</translation>
    </message>
    <message>
        <source>Lifecycle</source>
        <translation>Vaihe</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>of a person: what they are at their company</extracomment>
        <translation>Nimike</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Sähköposti</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Puhelin</translation>
    </message>
    <message>
        <source>Reports to</source>
        <translation>Esihenkilö</translation>
    </message>
    <message>
        <source>Known since</source>
        <translation>Tunnettu alkaen</translation>
    </message>
    <message>
        <source>Active until</source>
        <translation>Mukana asti</translation>
    </message>
    <message>
        <source>Advocate</source>
        <extracomment>a person who speaks for us: yes or no</extracomment>
        <translation>Puolestapuhuja</translation>
    </message>
    <message>
        <source>Where they speak for us</source>
        <translation>Missä hän puhuu puolestamme</translation>
    </message>
    <message>
        <source>Do not score</source>
        <translation>Älä pisteytä</translation>
    </message>
    <message>
        <source>Opening estimate</source>
        <translation>Alkuarvio</translation>
    </message>
    <message>
        <source>Estimated as of</source>
        <translation>Arvion päivä</translation>
    </message>
    <message>
        <source>Role and influence</source>
        <translation>Rooli ja vaikutusvalta</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Asiakkuus</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Päivä</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Kellonaika</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanava</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Merkitys</translation>
    </message>
    <message>
        <source>Emotion</source>
        <translation>Tunnejälki</translation>
    </message>
    <message>
        <source>Effectiveness</source>
        <translation>Hoituiko asia</translation>
    </message>
    <message>
        <source>Ease</source>
        <translation>Helppous</translation>
    </message>
    <message>
        <source>What they felt</source>
        <translation>Tunne</translation>
    </message>
    <message>
        <source>Speaks to our</source>
        <translation>Mistä tämä kertoo</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Lähde</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Syy</translation>
    </message>
    <message>
        <source>Mends</source>
        <translation>Korjaa</translation>
    </message>
    <message>
        <source>Journey stage</source>
        <translation>Asiakaspolun vaihe</translation>
    </message>
    <message>
        <source>Our function</source>
        <translation>Oma toiminto</translation>
    </message>
    <message>
        <source>Hand-offs</source>
        <translation>Siirtoja</translation>
    </message>
    <message>
        <source>Delivered by</source>
        <translation>Kuka toimitti</translation>
    </message>
    <message>
        <source>How our own people felt</source>
        <translation>Oman väen tunnelma</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekti</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Muistiinpano</translation>
    </message>
    <message>
        <source>Private</source>
        <extracomment>of a note: yes or no</extracomment>
        <translation>Yksityinen</translation>
    </message>
    <message>
        <source>The customer&apos;s people</source>
        <extracomment>the customer&apos;s people at a touchpoint</extracomment>
        <translation>Asiakkaan henkilöt</translation>
    </message>
    <message>
        <source>Our own people</source>
        <translation>Omat mukana</translation>
    </message>
    <message>
        <source>Signs</source>
        <extracomment>of trust or of its lack</extracomment>
        <translation>Merkit</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <comment>stage of an account</comment>
        <extracomment>%1 &quot;customer&quot;, %2 a date</extracomment>
        <translation>%1 %2 alkaen</translation>
    </message>
    <message>
        <source>%1, influence %2/5</source>
        <extracomment>%1 a role, %2 a number from 1 to 5</extracomment>
        <translation>%1, vaikutusvalta %2/5</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <comment>role of a person</comment>
        <extracomment>%1 &quot;decision maker, influence 4/5&quot;, %2 a date</extracomment>
        <translation>%1 %2 alkaen</translation>
    </message>
    <message>
        <source>a removed account</source>
        <translation>poistettu asiakkuus</translation>
    </message>
    <message>
        <source>a removed person</source>
        <translation>poistettu henkilö</translation>
    </message>
    <message>
        <source>a removed person of ours</source>
        <translation>poistettu oma henkilö</translation>
    </message>
    <message>
        <source>a removed partner</source>
        <translation>poistettu toimituskumppani</translation>
    </message>
    <message>
        <source>a removed project</source>
        <translation>poistettu projekti</translation>
    </message>
    <message>
        <source>a removed word of the list</source>
        <translation>luettelosta poistettu sana</translation>
    </message>
    <message>
        <source>a removed touchpoint</source>
        <translation>poistettu kohtaaminen</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>kyllä</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ei</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a touchpoint&apos;s channel and date</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Expected influencers</source>
        <translation>Taustavaikuttajia arviolta</translation>
    </message>
    <message>
        <source>Expected contacts</source>
        <translation>Yhteyshenkilöitä arviolta</translation>
    </message>
    <message>
        <source>Follows</source>
        <translation>Kenen seuraaja</translation>
    </message>
    <message>
        <source>Nobody follows</source>
        <translation>Seuraajaa ei tule</translation>
    </message>
    <message>
        <source>Hours to respond</source>
        <translation>Vastausaika tunteina</translation>
    </message>
    <message>
        <source>Takes no surveys</source>
        <translation>Ei osallistu kyselyihin</translation>
    </message>
    <message>
        <source>Follows from</source>
        <translation>Syntynyt</translation>
    </message>
    <message>
        <source>Trust goal</source>
        <extracomment>in the history: the trust index that is aimed at</extracomment>
        <translation>Luottamustavoite</translation>
    </message>
    <message>
        <source>Trust goal, decision makers known</source>
        <translation>Luottamustavoite, tunnettuja päättäjiä</translation>
    </message>
    <message>
        <source>Trust goal, by when</source>
        <translation>Luottamustavoite, mihin mennessä</translation>
    </message>
</context>
<context>
    <name>laari::ui::ImportDialog</name>
    <message>
        <source>Import from other programs</source>
        <translation>Tuo muista ohjelmista</translation>
    </message>
    <message>
        <source>Choose the CSV files that another program has exported, all three or any of them. They can also be dropped here. The same file can come again: what is known already is not added twice.</source>
        <translation>Valitse CSV-tiedostot, jotka toinen ohjelma on vienyt: kaikki kolme tai jokin niistä. Ne voi myös pudottaa tähän. Saman tiedoston voi tuoda uudelleen: jo tunnettua ei lisätä toiseen kertaan.</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Asiakkuudet</translation>
    </message>
    <message>
        <source>Choose the file of accounts</source>
        <translation>Valitse asiakkuuksien tiedosto</translation>
    </message>
    <message>
        <source>Leave out the file of accounts</source>
        <translation>Jätä asiakkuuksien tiedosto pois</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Henkilöt</translation>
    </message>
    <message>
        <source>Choose the file of people</source>
        <translation>Valitse henkilöiden tiedosto</translation>
    </message>
    <message>
        <source>Leave out the file of people</source>
        <translation>Jätä henkilöiden tiedosto pois</translation>
    </message>
    <message>
        <source>Touchpoints</source>
        <translation>Kohtaamiset</translation>
    </message>
    <message>
        <source>Choose the file of touchpoints</source>
        <translation>Valitse kohtaamisten tiedosto</translation>
    </message>
    <message>
        <source>Leave out the file of touchpoints</source>
        <translation>Jätä kohtaamisten tiedosto pois</translation>
    </message>
    <message>
        <source>Add accounts that the file of people names but nobody knows yet</source>
        <translation>Lisää asiakkuudet, jotka mainitaan henkilöiden tiedostossa mutta joita ei vielä tunneta</translation>
    </message>
    <message>
        <source>Add people whom the file of touchpoints names but nobody knows yet</source>
        <translation>Lisää henkilöt, jotka mainitaan kohtaamisten tiedostossa mutta joita ei vielä tunneta</translation>
    </message>
    <message>
        <source>Import</source>
        <extracomment>on a button: import the chosen files</extracomment>
        <translation>Tuo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Kopioi raportti</translation>
    </message>
    <message>
        <source>This file seems to hold accounts.</source>
        <translation>Tässä tiedostossa näyttää olevan asiakkuuksia.</translation>
    </message>
    <message>
        <source>This file seems to hold people.</source>
        <translation>Tässä tiedostossa näyttää olevan henkilöitä.</translation>
    </message>
    <message>
        <source>This file seems to hold touchpoints.</source>
        <translation>Tässä tiedostossa näyttää olevan kohtaamisia.</translation>
    </message>
    <message>
        <source>Looking what is in the files…</source>
        <translation>Katsotaan, mitä tiedostoissa on…</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Tuodaan…</translation>
    </message>
    <message>
        <source>“%1” has none of the columns that Laari knows. It was left out.</source>
        <translation>Tiedostossa ”%1” ei ole yhtään saraketta, jonka Laari tuntee. Se jätettiin pois.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>file name, then a sentence about what is wrong with it</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>laari::ui::ImportFileRow</name>
    <message>
        <source>Choose…</source>
        <translation>Valitse…</translation>
    </message>
    <message>
        <source>Leave out</source>
        <extracomment>on a button: do not import this file</extracomment>
        <translation>Jätä pois</translation>
    </message>
    <message>
        <source>No file chosen</source>
        <translation>Tiedostoa ei ole valittu</translation>
    </message>
</context>
<context>
    <name>laari::ui::ImportRefusalsModel</name>
    <message>
        <source>File</source>
        <translation>Tiedosto</translation>
    </message>
    <message>
        <source>Line</source>
        <extracomment>of a text file, on which a record begins</extracomment>
        <translation>Rivi</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Syy</translation>
    </message>
</context>
<context>
    <name>laari::ui::ImportReportView</name>
    <message>
        <source>Accounts</source>
        <translation>Asiakkuudet</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Henkilöt</translation>
    </message>
    <message>
        <source>Touchpoints</source>
        <translation>Kohtaamiset</translation>
    </message>
    <message>
        <source>Read</source>
        <extracomment>column of the import&apos;s counts: how many records the file holds</extracomment>
        <translation>Luettu</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>column of the import&apos;s counts: records that are added</extracomment>
        <translation>Uusia</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>after importing</comment>
        <extracomment>column of the import&apos;s counts: records that update what is there</extracomment>
        <translation>Muuttuneita</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>before importing</comment>
        <translation>Muuttuvia</translation>
    </message>
    <message>
        <source>Known already</source>
        <extracomment>column of the import&apos;s counts: records that were imported before and say nothing new</extracomment>
        <translation>Jo tunnettuja</translation>
    </message>
    <message>
        <source>Left out</source>
        <comment>after importing</comment>
        <extracomment>column of the import&apos;s counts: records that are refused</extracomment>
        <translation>Pois jääneitä</translation>
    </message>
    <message>
        <source>Left out</source>
        <comment>before importing</comment>
        <translation>Pois jääviä</translation>
    </message>
    <message>
        <source>There is nothing new in these files, apart from the rows left out.</source>
        <translation>Näissä tiedostoissa ei ole mitään uutta, pois jääviä rivejä lukuun ottamatta.</translation>
    </message>
    <message>
        <source>There is nothing new in these files. Everything in them is here already.</source>
        <translation>Näissä tiedostoissa ei ole mitään uutta. Kaikki on jo täällä.</translation>
    </message>
    <message>
        <source>Nothing has been changed yet. This is what Import will do.</source>
        <translation>Mitään ei ole vielä muutettu. Näin tuonti muuttaa tiedostoa.</translation>
    </message>
    <message>
        <source>The files have been imported. Everything is saved.</source>
        <translation>Tiedostot on tuotu. Kaikki on tallessa.</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Mitä tapahtuu</translation>
    </message>
    <message>
        <source>What was imported</source>
        <translation>Mitä tuotiin</translation>
    </message>
    <message numerus="yes">
        <source>%n columns were not understood and are not used.</source>
        <translation>
            <numerusform>%n saraketta ei tunnistettu, eikä sitä käytetä.</numerusform>
            <numerusform>%n saraketta ei tunnistettu, eikä niitä käytetä.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows will be left out</source>
        <translation>
            <numerusform>%n rivi jää pois</numerusform>
            <numerusform>%n riviä jää pois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows were left out</source>
        <translation>
            <numerusform>%n rivi jäi pois</numerusform>
            <numerusform>%n riviä jäi pois</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>laari::ui::InsightsPage</name>
    <message>
        <source>Emotions</source>
        <translation>Tunteet</translation>
    </message>
    <message>
        <source>Our experience</source>
        <extracomment>how encounters felt to our own people</extracomment>
        <translation>Oma kokemuksemme</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Analyysit</translation>
    </message>
    <message>
        <source>Sections of the insights</source>
        <translation>Analyysien osat</translation>
    </message>
    <message>
        <source>Closed loop</source>
        <translation>Reagointi</translation>
    </message>
</context>
<context>
    <name>laari::ui::InvitationList</name>
    <message>
        <source>Export the invitation list</source>
        <translation>Vie kutsulista</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-tiedostot (*.csv)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Sähköposti</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Asiakkuus</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rooli</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Vastattu</translation>
    </message>
</context>
<context>
    <name>laari::ui::InviteDialog</name>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>%n asiakkuus</numerusform>
            <numerusform>%n asiakkuutta</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 of the customers&apos; revenue</source>
        <extracomment>%1: &quot;12 accounts&quot;, %2: a percentage</extracomment>
        <translation>%1, %2 asiakkaiden laskutuksesta</translation>
    </message>
    <message numerus="yes">
        <source>%n people take no surveys</source>
        <translation>
            <numerusform>%n ei osallistu kyselyihin</numerusform>
            <numerusform>%n ei osallistu kyselyihin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people have no e-mail address</source>
        <translation>
            <numerusform>%n on vailla sähköpostiosoitetta</numerusform>
            <numerusform>%n on vailla sähköpostiosoitetta</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Pois jäävät: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Invite %n people</source>
        <translation>
            <numerusform>Kutsu %n henkilö</numerusform>
            <numerusform>Kutsu %n henkilöä</numerusform>
        </translation>
    </message>
    <message>
        <source>Invite to the survey</source>
        <translation>Kutsu kyselyyn</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roolit</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segmentti</translation>
    </message>
    <message>
        <source>All segments</source>
        <translation>Kaikki segmentit</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Vastuuhenkilö</translation>
    </message>
    <message>
        <source>Everybody&apos;s accounts</source>
        <translation>Kaikkien asiakkuudet</translation>
    </message>
    <message>
        <source>People to invite</source>
        <translation>Kutsuttavat</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Valitse kaikki</translation>
    </message>
    <message>
        <source>Tick nobody</source>
        <translation>Tyhjennä valinnat</translation>
    </message>
    <message>
        <source>Space ticks the row</source>
        <translation>Välilyönti valitsee rivin</translation>
    </message>
    <message>
        <source>%1 of %2 decision makers</source>
        <extracomment>coverage of an invitation: &quot;3 of 12 decision makers&quot;; %2: those we know</extracomment>
        <translation>päättäjistä %1/%2</translation>
    </message>
    <message>
        <source>%1 of %2 influencers</source>
        <translation>taustavaikuttajista %1/%2</translation>
    </message>
    <message>
        <source>%1 of %2 contacts</source>
        <translation>yhteyshenkilöistä %1/%2</translation>
    </message>
    <message>
        <source>Of those we know, the survey reaches %1.</source>
        <translation>Kysely tavoittaa tuntemistamme %1.</translation>
    </message>
    <message>
        <source>The survey closed on %1. Give it a later closing day if you still expect answers.</source>
        <translation>Kysely päättyi %1. Anna sille myöhempi päättymispäivä, jos odotat vielä vastauksia.</translation>
    </message>
</context>
<context>
    <name>laari::ui::InviteesModel</name>
    <message>
        <source>takes no surveys</source>
        <translation>ei osallistu kyselyihin</translation>
    </message>
    <message>
        <source>no e-mail address</source>
        <translation>ei sähköpostiosoitetta</translation>
    </message>
    <message>
        <source>invited already</source>
        <translation>kutsuttu jo</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Henkilö</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Asiakkuus</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rooli</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Sähköposti</translation>
    </message>
</context>
<context>
    <name>laari::ui::LanguageSwitch</name>
    <message>
        <source>Change the language to Finnish (%1)</source>
        <translation>Vaihda kieleksi suomi (%1)</translation>
    </message>
    <message>
        <source>Change the language to English (%1)</source>
        <translation>Vaihda kieleksi englanti (%1)</translation>
    </message>
</context>
<context>
    <name>laari::ui::LastSheet</name>
    <message>
        <source>Next review</source>
        <translation>Seuraava katselmus</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>päivä</translation>
    </message>
    <message>
        <source>Minutes…</source>
        <translation>Muistio…</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Muistio</translation>
    </message>
    <message>
        <source>What was seen and decided, on paper</source>
        <translation>Mitä nähtiin ja päätettiin, paperilla</translation>
    </message>
    <message>
        <source>Finish the review</source>
        <translation>Päätä katselmus</translation>
    </message>
    <message>
        <source>Leave the meeting</source>
        <translation>Poistu kokouksesta</translation>
    </message>
    <message>
        <source>Nothing has been agreed yet. Each page has a line for it.</source>
        <translation>Mitään ei ole vielä sovittu. Joka sivulla on rivi sitä varten.</translation>
    </message>
    <message>
        <source>What we agreed</source>
        <translation>Mitä sovimme</translation>
    </message>
    <message>
        <source>Decisions and follow-ups</source>
        <translation>Päätökset ja tehtävät</translation>
    </message>
</context>
<context>
    <name>laari::ui::LayerKey</name>
    <message>
        <source>The layers from above: %1</source>
        <extracomment>a key under drawn reservoirs: %1 its three layers</extracomment>
        <translation>Kerrokset ylhäältä alas: %1</translation>
    </message>
</context>
<context>
    <name>laari::ui::LedgerModel</name>
    <message>
        <source>goodwill %1</source>
        <comment>ledger: points faded</comment>
        <translation>kertynyt luottamus %1</translation>
    </message>
    <message>
        <source>grievance %1</source>
        <comment>ledger: points faded</comment>
        <translation>painolasti %1</translation>
    </message>
    <message>
        <source>Faded in %1</source>
        <comment>a month</comment>
        <translation>Haihtunut, %1</translation>
    </message>
    <message>
        <source>Opening estimate</source>
        <translation>Alkuarvio</translation>
    </message>
    <message>
        <source>%1 of it has not settled yet</source>
        <translation>Tästä %1 ei ole vielä vakiintunut</translation>
    </message>
    <message>
        <source>%1 more did not fit through the inlet</source>
        <translation>Lisäksi %1 ei mahtunut laarin suusta</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Päivä</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Mitä</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kenen kanssa</translation>
    </message>
    <message>
        <source>Deposit</source>
        <comment>column of the ledger; Finnish: laariin</comment>
        <translation>Laariin</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <comment>column of the ledger; Finnish: laarista</comment>
        <translation>Laarista</translation>
    </message>
    <message>
        <source>Cushioned</source>
        <comment>column of the ledger; Finnish: laari kantoi</comment>
        <translation>Laari kantoi</translation>
    </message>
    <message>
        <source>Forgiven</source>
        <comment>column of the ledger: grievance a recovery took away</comment>
        <translation>Annettu anteeksi</translation>
    </message>
    <message>
        <source>Effect</source>
        <comment>column of the ledger: effect on the person&apos;s trust index</comment>
        <translation>Vaikutus</translation>
    </message>
    <message>
        <source>Trust that day</source>
        <comment>column of the ledger</comment>
        <translation>Luottamus silloin</translation>
    </message>
    <message>
        <source>Points of evidence that went into the reservoir</source>
        <translation>Havaintopisteet, jotka tulivat laariin</translation>
    </message>
    <message>
        <source>Points of evidence that went against it</source>
        <translation>Havaintopisteet, jotka veivät laarista</translation>
    </message>
    <message>
        <source>Points of evidence that trust kept away</source>
        <translation>Havaintopisteet, jotka kertynyt luottamus kantoi</translation>
    </message>
    <message>
        <source>Points of evidence that a recovery took away from a failure</source>
        <translation>Havaintopisteet, jotka korjaus poisti virheeltä</translation>
    </message>
    <message>
        <source>Largest effect on the person&apos;s trust index, in its points</source>
        <translation>Suurin vaikutus henkilön luottamusindeksiin, indeksin pisteinä</translation>
    </message>
    <message>
        <source>The person&apos;s trust index at the end of that day</source>
        <translation>Henkilön luottamusindeksi päivän lopussa</translation>
    </message>
</context>
<context>
    <name>laari::ui::LedgerTab</name>
    <message>
        <source>Ledger</source>
        <translation>Tiliote</translation>
    </message>
    <message>
        <source>Ledger of the reservoir</source>
        <translation>Laarin tiliote</translation>
    </message>
    <message>
        <source>The ledger is empty</source>
        <translation>Tiliote on tyhjä</translation>
    </message>
    <message>
        <source>A line comes here for every person a touchpoint was with: what it brought, what it took.</source>
        <translation>Tähän tulee rivi jokaisesta henkilöstä, jota kohtaaminen koski: mitä se toi laariin ja mitä vei.</translation>
    </message>
</context>
<context>
    <name>laari::ui::LifecycleRows</name>
    <message>
        <source>from</source>
        <extracomment>the day a period begins; the first may have none</extracomment>
        <translation>alkaen</translation>
    </message>
    <message>
        <source>as long as we know</source>
        <translation>niin kauan kuin tiedämme</translation>
    </message>
    <message>
        <source>+ Another period</source>
        <translation>+ Uusi jakso</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>Lifecycle</source>
        <translation>Vaihe</translation>
    </message>
    <message>
        <source>Why we lost them</source>
        <translation>Miksi menetimme</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Kenelle</translation>
    </message>
    <message>
        <source>To whom we lost them</source>
        <translation>Kenelle menetimme</translation>
    </message>
</context>
<context>
    <name>laari::ui::ListsModel</name>
    <message>
        <source>Negative</source>
        <extracomment>Which way an emotion or a sign points</extracomment>
        <translation>Kielteinen</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Neutraali</translation>
    </message>
    <message>
        <source>Positive</source>
        <translation>Myönteinen</translation>
    </message>
    <message>
        <source>%1: not offered</source>
        <translation>%1: ei tarjolla</translation>
    </message>
    <message>
        <source>%1: offered</source>
        <translation>%1: tarjolla</translation>
    </message>
    <message>
        <source>In Finnish</source>
        <translation>Suomeksi</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>Englanniksi</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Suunta</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Tarjolla</translation>
    </message>
</context>
<context>
    <name>laari::ui::ListsSection</name>
    <message>
        <source>Words to pick from</source>
        <translation>Valittavat sanat</translation>
    </message>
    <message>
        <source>Touchpoints pick from these lists. Each word has a Finnish and an English form; what is no longer offered stays where it was used.</source>
        <translation>Kohtaamisia kirjattaessa valitaan näistä luetteloista. Jokainen sana on molemmilla kielillä. Sana, jota ei enää tarjota, pysyy siellä, missä sitä on käytetty.</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Luettelo</translation>
    </message>
    <message>
        <source>Words of the list</source>
        <translation>Luettelon sanat</translation>
    </message>
    <message>
        <source>New word</source>
        <translation>Uusi sana</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lisää</translation>
    </message>
    <message>
        <source>Add the word</source>
        <translation>Lisää sana</translation>
    </message>
</context>
<context>
    <name>laari::ui::LoopCasesModel</name>
    <message>
        <source>Account</source>
        <translation>Asiakkuus</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Henkilö</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Syy</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Avattu</translation>
    </message>
    <message>
        <source>First response</source>
        <translation>Ensimmäinen vastaus</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Päättäminen</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Tilanne</translation>
    </message>
    <message>
        <source>First response, h</source>
        <translation>Ensimmäinen vastaus, h</translation>
    </message>
    <message>
        <source>Closing, h</source>
        <translation>Päättäminen, h</translation>
    </message>
</context>
<context>
    <name>laari::ui::LoopGroupsModel</name>
    <message>
        <source>%1 of %2, %3</source>
        <extracomment>%1 and %2: how many of how many; %3: as a share</extracomment>
        <translation>%1/%2, %3</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Ryhmä</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Tapauksia</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Avoinna</translation>
    </message>
    <message>
        <source>First response, median</source>
        <translation>Ensimmäinen vastaus, mediaani</translation>
    </message>
    <message>
        <source>Middle half</source>
        <extracomment>the range in which the middle half of the cases is</extracomment>
        <translation>Keskimmäiset 50 %</translation>
    </message>
    <message>
        <source>Within target</source>
        <translation>Tavoiteajassa</translation>
    </message>
    <message>
        <source>Closing, median</source>
        <translation>Päättäminen, mediaani</translation>
    </message>
    <message>
        <source>First response, median, h</source>
        <translation>Ensimmäinen vastaus, mediaani, h</translation>
    </message>
    <message>
        <source>First response, lower quartile, h</source>
        <translation>Ensimmäinen vastaus, alakvartiili, h</translation>
    </message>
    <message>
        <source>First response, upper quartile, h</source>
        <translation>Ensimmäinen vastaus, yläkvartiili, h</translation>
    </message>
    <message>
        <source>Of cases</source>
        <translation>Tapauksista</translation>
    </message>
    <message>
        <source>Share within target</source>
        <translation>Tavoiteajassa, osuus</translation>
    </message>
    <message>
        <source>Closing, median, h</source>
        <translation>Päättäminen, mediaani, h</translation>
    </message>
    <message>
        <source>Closing, lower quartile, h</source>
        <translation>Päättäminen, alakvartiili, h</translation>
    </message>
    <message>
        <source>Closing, upper quartile, h</source>
        <translation>Päättäminen, yläkvartiili, h</translation>
    </message>
</context>
<context>
    <name>laari::ui::LoopSection</name>
    <message>
        <source>Cases</source>
        <translation>Palautetapaukset</translation>
    </message>
    <message>
        <source>A bad touchpoint opens a case: the customer hears from us in time, it is put right, and the customer says how that went. The clock goes Monday to Friday; Finnish public holidays, Midsummer Eve and Christmas Eve are days off.</source>
        <translation>Huono kohtaaminen avaa palautetapauksen: asiakas kuulee meistä ajoissa, asia korjataan ja asiakas kertoo, miten siinä onnistuttiin. Kello käy maanantaista perjantaihin; suomalaiset pyhäpäivät sekä juhannus- ja jouluaatto ovat vapaita.</translation>
    </message>
    <message>
        <source>of working time until the first response, unless the account says otherwise</source>
        <translation>työaikaa ensimmäiseen vastaukseen, ellei asiakkuudella ole omaa tavoitetta</translation>
    </message>
    <message>
        <source> h</source>
        <extracomment>unit behind a number, with the space: hours</extracomment>
        <translation> h</translation>
    </message>
    <message>
        <source>working day</source>
        <translation>työpäivä</translation>
    </message>
    <message>
        <source>The working day begins</source>
        <translation>Työpäivä alkaa</translation>
    </message>
    <message>
        <source>The working day ends</source>
        <translation>Työpäivä päättyy</translation>
    </message>
    <message>
        <source>The working day must end after it begins.</source>
        <translation>Työpäivän on päätyttävä alkamisensa jälkeen.</translation>
    </message>
    <message>
        <source>Passives (7 or 8 in a survey of recommending) get a case too, not detractors alone</source>
        <translation>Myös passiiviset (7 tai 8 suosittelukyselyssä) saavat palautetapauksen, eivät vain arvostelijat</translation>
    </message>
</context>
<context>
    <name>laari::ui::LoopTimesChart</name>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
</context>
<context>
    <name>laari::ui::LoopTimesView</name>
    <message>
        <source>No function named</source>
        <extracomment>of cases whose touchpoint names no function of ours</extracomment>
        <translation>Toiminto nimeämättä</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1: a group of cases, %2: how many of them are drawn</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Times until closing</source>
        <translation>Ajat päättämiseen</translation>
    </message>
    <message>
        <source>Times until the first response</source>
        <translation>Ajat ensimmäiseen vastaukseen</translation>
    </message>
    <message>
        <source>The table below has the same in numbers.</source>
        <translation>Alla oleva taulukko kertoo saman lukuina.</translation>
    </message>
    <message>
        <source>Working hours. A dot is a case; the box is the middle half of them, the line in it the median.</source>
        <translation>Työtunteja. Piste on yksi tapaus; laatikossa on tapausten keskimmäinen puolikas, sen viiva on mediaani.</translation>
    </message>
    <message>
        <source>The dashed line is the target.</source>
        <translation>Katkoviiva on tavoite.</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Kaikki yhteensä</translation>
    </message>
    <message>
        <source>How soon bad moments are seen to</source>
        <translation>Kuinka pian huonot hetket hoidetaan</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 päivää</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Vuosi</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Kaikki</translation>
    </message>
    <message>
        <source>Of what time</source>
        <translation>Miltä ajalta</translation>
    </message>
    <message>
        <source>First response</source>
        <translation>Ensimmäinen vastaus</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Päättäminen</translation>
    </message>
    <message>
        <source>What is measured</source>
        <translation>Mitä mitataan</translation>
    </message>
    <message>
        <source>By our function</source>
        <translation>Toiminnoittain</translation>
    </message>
    <message>
        <source>By account</source>
        <translation>Asiakkuuksittain</translation>
    </message>
    <message>
        <source>In what groups</source>
        <translation>Miten ryhmiteltynä</translation>
    </message>
    <message numerus="yes">
        <source>%n cases</source>
        <translation>
            <numerusform>%n tapaus</numerusform>
            <numerusform>%n tapausta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n avoinna</numerusform>
            <numerusform>%n avoinna</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 answered within their target</source>
        <extracomment>%1: a share such as 80 %</extracomment>
        <translation>%1 vastattu tavoiteajassa</translation>
    </message>
    <message>
        <source>half of the first responses within %1</source>
        <extracomment>%1: a length of working time</extracomment>
        <translation>puolet ensimmäisistä vastauksista alle %1</translation>
    </message>
    <message>
        <source>Times in numbers</source>
        <translation>Ajat lukuina</translation>
    </message>
    <message>
        <source>Every case</source>
        <translation>Kaikki tapaukset</translation>
    </message>
    <message>
        <source>No cases in this time</source>
        <translation>Ei tapauksia tältä ajalta</translation>
    </message>
    <message>
        <source>A bad touchpoint opens one. Here you see how soon the customer heard from us and how soon it was put right.</source>
        <translation>Huono kohtaaminen avaa tapauksen. Tästä näet, kuinka pian asiakas kuuli meistä ja kuinka pian asia saatiin kuntoon.</translation>
    </message>
    <message>
        <source>Show all there are</source>
        <translation>Näytä kaikki</translation>
    </message>
</context>
<context>
    <name>laari::ui::MainWindow</name>
    <message>
        <source>A copy was saved as %1</source>
        <translation>Kopio tallennettiin nimellä %1</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Pikanäppäimet</translation>
    </message>
    <message>
        <source>About Laari</source>
        <translation>Tietoja Laarista</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Laari %1&lt;/h3&gt;&lt;p&gt;Manages the trust of B2B customers.&lt;/p&gt;&lt;p&gt;The trust model is a thinking aid: its parameters are chosen from research, not estimated from your data.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. Nothing is sent anywhere.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Laari %1&lt;/h3&gt;&lt;p&gt;Yritysasiakkaiden luottamuksen johtamiseen.&lt;/p&gt;&lt;p&gt;Luottamusmalli on ajattelun apuväline: sen parametrit on valittu tutkimuksista, niitä ei ole estimoitu sinun aineistostasi.&lt;/p&gt;&lt;p&gt;Vapaa ohjelma, lisenssi GNU GPL versio 3 tai uudempi. Mitään ei lähetetä minnekään.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>The touchpoint was removed</source>
        <translation>Kohtaaminen poistettiin</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Sivut</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Sivu</translation>
    </message>
    <message>
        <source>Brought back</source>
        <extracomment>status line: something removed or edited came back from history</extracomment>
        <translation>Palautettu</translation>
    </message>
    <message>
        <source>The follow-up was saved</source>
        <translation>Tehtävä tallennettiin</translation>
    </message>
    <message>
        <source>The follow-up was removed</source>
        <translation>Tehtävä poistettiin</translation>
    </message>
    <message>
        <source>The promise was saved</source>
        <translation>Lupaus tallennettiin</translation>
    </message>
    <message>
        <source>The promise was removed</source>
        <translation>Lupaus poistettiin</translation>
    </message>
    <message>
        <source>Select a bad touchpoint of the account first: its case opens</source>
        <translation>Valitse ensin asiakkuuden huono kohtaaminen, niin sen palautetapaus avautuu</translation>
    </message>
    <message>
        <source>The case is closed</source>
        <translation>Tapaus on päätetty</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopioitu</translation>
    </message>
    <message>
        <source>The table was copied</source>
        <translation>Taulukko kopioitiin</translation>
    </message>
    <message>
        <source>The picture was copied</source>
        <translation>Kuva kopioitiin</translation>
    </message>
    <message>
        <source>The report was saved as %1</source>
        <translation>Raportti tallennettiin nimellä %1</translation>
    </message>
    <message>
        <source>There is no account to meet about yet</source>
        <translation>Kokoukseen ei ole vielä yhtään asiakkuutta</translation>
    </message>
    <message>
        <source>The picture was saved as %1</source>
        <extracomment>%1: the name of a file</extracomment>
        <translation>Kuva tallennettiin nimellä %1</translation>
    </message>
    <message>
        <source>There is no table to copy here</source>
        <translation>Tässä ei ole taulukkoa, jonka voisi kopioida</translation>
    </message>
    <message>
        <source>There is no picture to copy here</source>
        <translation>Tässä ei ole kuvaa, jonka voisi kopioida</translation>
    </message>
    <message>
        <source>No program on this computer could open %1</source>
        <extracomment>%1: the name of a file</extracomment>
        <translation>Tällä koneella ei ole ohjelmaa, joka avaisi tiedoston %1</translation>
    </message>
</context>
<context>
    <name>laari::ui::MeetingList</name>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>lines below, for which one scrolls</extracomment>
        <translation>
            <numerusform>ja %n muu</numerusform>
            <numerusform>ja %n muuta</numerusform>
        </translation>
    </message>
    <message>
        <source>decided %1</source>
        <extracomment>of something agreed earlier than the lines around it; %1: a date</extracomment>
        <translation>päätetty %1</translation>
    </message>
</context>
<context>
    <name>laari::ui::MeetingWindow</name>
    <message>
        <source>Looking at the accounts…</source>
        <translation>Luetaan asiakkuuksia…</translation>
    </message>
    <message>
        <source>Meeting – Laari</source>
        <translation>Kokous – Laari</translation>
    </message>
    <message>
        <source>Go to the customer&apos;s page first</source>
        <translation>Siirry ensin asiakkaan sivulle</translation>
    </message>
    <message>
        <source>Names are shown</source>
        <translation>Nimet näkyvät</translation>
    </message>
    <message>
        <source>People are shown by their role</source>
        <translation>Henkilöt näkyvät rooleina</translation>
    </message>
    <message>
        <source>Go to an account</source>
        <translation>Siirry asiakkuuteen</translation>
    </message>
    <message>
        <source>next and previous page</source>
        <translation>seuraava ja edellinen sivu</translation>
    </message>
    <message>
        <source>first page; what was agreed</source>
        <translation>ensimmäinen sivu; mitä sovittiin</translation>
    </message>
    <message>
        <source>letters, /</source>
        <translation>kirjaimet, /</translation>
    </message>
    <message>
        <source>go to an account by its name</source>
        <translation>siirry asiakkuuteen nimellä</translation>
    </message>
    <message>
        <source>type a decision or a follow-up</source>
        <translation>kirjoita päätös tai tehtävä</translation>
    </message>
    <message>
        <source>people by name, or by role</source>
        <translation>henkilöt nimillä tai rooleina</translation>
    </message>
    <message>
        <source>the customer is present</source>
        <translation>asiakas on paikalla</translation>
    </message>
    <message>
        <source>the other language</source>
        <translation>toinen kieli</translation>
    </message>
    <message>
        <source>light or dark</source>
        <translation>vaalea tai tumma</translation>
    </message>
    <message>
        <source>the next screen</source>
        <translation>seuraava näyttö</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>kumoa</translation>
    </message>
    <message>
        <source>leave the meeting</source>
        <translation>poistu kokouksesta</translation>
    </message>
    <message>
        <source>Keys of the meeting</source>
        <translation>Kokousnäytön näppäimet</translation>
    </message>
    <message>
        <source>There is one screen only</source>
        <translation>Näyttöjä on vain yksi</translation>
    </message>
    <message>
        <source>From the review of %1:</source>
        <extracomment>%1: the date of the review before; its private notes follow</extracomment>
        <translation>Katselmuksesta %1:</translation>
    </message>
    <message>
        <source>No account of that name here.</source>
        <translation>Tämän nimistä asiakkuutta ei ole mukana.</translation>
    </message>
    <message>
        <source>No account of that name here. Enter takes the words to the page&apos;s line.</source>
        <translation>Tämän nimistä asiakkuutta ei ole mukana. Enter siirtää tekstin sivun kirjoitusriville.</translation>
    </message>
    <message>
        <source>← → turn the page</source>
        <translation>← → vaihtaa sivua</translation>
    </message>
    <message>
        <source>Enter: write</source>
        <translation>Enter: kirjoita</translation>
    </message>
    <message>
        <source>?: keys</source>
        <translation>?: näppäimet</translation>
    </message>
    <message>
        <source>Esc: leave</source>
        <translation>Esc: poistu</translation>
    </message>
    <message>
        <source>The review was finished on %1</source>
        <translation>Katselmus päätettiin %1</translation>
    </message>
    <message>
        <source>Go on with it, and what is agreed now is added to it. Look back at it, and the first thing agreed begins a new review of today.</source>
        <translation>Jos jatkat katselmusta, nyt sovittava lisätään siihen. Jos vain katsot sitä, ensimmäinen sovittu asia aloittaa uuden katselmuksen tälle päivälle.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Jatka katselmusta</translation>
    </message>
    <message>
        <source>Look back at it</source>
        <translation>Katso vain</translation>
    </message>
    <message>
        <source>Is this page done with?</source>
        <translation>Onko tämä sivu käsitelty?</translation>
    </message>
    <message>
        <source>Another one takes its place.</source>
        <translation>Sen tilalle tulee toinen.</translation>
    </message>
    <message>
        <source>Leave the page</source>
        <translation>Poistu sivulta</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Pysy tässä</translation>
    </message>
    <message>
        <source>The review is finished</source>
        <translation>Katselmus on päätetty</translation>
    </message>
    <message numerus="yes">
        <source>The review is finished: its %n follow-ups are in Today</source>
        <translation>
            <numerusform>Katselmus on päätetty: sen tehtävä näkyy Tänään-sivulla</numerusform>
            <numerusform>Katselmus on päätetty: sen %n tehtävää näkyvät Tänään-sivulla</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The review is finished: %n follow-ups. Those of the coming days are in Today, the others come nearer their day</source>
        <translation>
            <numerusform>Katselmus on päätetty: yksi tehtävä. Se tulee Tänään-sivulle määräpäivän lähestyessä</numerusform>
            <numerusform>Katselmus on päätetty: %n tehtävää. Lähipäivien tehtävät näkyvät Tänään-sivulla, muut tulevat sinne määräpäivän lähestyessä</numerusform>
        </translation>
    </message>
    <message>
        <source>a cause of why, on the chart</source>
        <translation>syy kuvaajassa</translation>
    </message>
    <message>
        <source>The review is under way: F11 goes on with it</source>
        <translation>Katselmus on kesken: F11 jatkaa sitä</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Enter: keep the line</source>
        <extracomment>of the key Enter, while a line is typed</extracomment>
        <translation>Enter: tallenna rivi</translation>
    </message>
    <message>
        <source>Esc: leave the line</source>
        <translation>Esc: poistu riviltä</translation>
    </message>
</context>
<context>
    <name>laari::ui::MinutesReport</name>
    <message>
        <source>Minutes</source>
        <translation>Muistio</translation>
    </message>
    <message>
        <source>next review %1</source>
        <extracomment>of a review, %1: a date</extracomment>
        <translation>seuraava katselmus %1</translation>
    </message>
    <message>
        <source>Figures as they were seen on the day of the review. Trust figures are our own estimate.</source>
        <translation>Luvut ovat katselmuspäivän lukuja. Luottamusluvut ovat oma arviomme.</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Päätökset</translation>
    </message>
    <message>
        <source>Nothing was decided.</source>
        <translation>Mitään ei päätetty.</translation>
    </message>
    <message>
        <source>Who took part</source>
        <translation>Osallistujat</translation>
    </message>
    <message>
        <source>Nobody was named.</source>
        <translation>Osallistujia ei ole merkitty.</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Päätös</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Asiakkuus</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Tehtävät</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Määräpäivä</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Mitä</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kuka</translation>
    </message>
    <message>
        <source>No follow-ups were agreed.</source>
        <translation>Tehtävistä ei sovittu.</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Mitä nähtiin</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Asema</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Luottamus</translation>
    </message>
    <message>
        <source>CX</source>
        <translation>Kokemus</translation>
    </message>
    <message>
        <source>Deciders</source>
        <translation>Päättäjät</translation>
    </message>
    <message>
        <source>Late promises</source>
        <translation>Lupauksia myöhässä</translation>
    </message>
    <message>
        <source>Revenue a year</source>
        <translation>Laskutus/v</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>The accounts of this review are gone.</source>
        <translation>Katselmuksen asiakkuuksia ei enää ole.</translation>
    </message>
    <message>
        <source>Earlier decisions</source>
        <extracomment>name of a sheet: decisions of the reviews before</extracomment>
        <translation>Aiemmat päätökset</translation>
    </message>
    <message>
        <source>State on %1</source>
        <extracomment>of decisions and follow-ups; %1: a date</extracomment>
        <translation>Tilanne %1</translation>
    </message>
    <message>
        <source>the whole</source>
        <extracomment>something decided about all accounts of a review</extracomment>
        <translation>yhteinen</translation>
    </message>
    <message>
        <source>Change since %1</source>
        <comment>of the trust index, %1: a date</comment>
        <translation>Muutos %1 lähtien</translation>
    </message>
    <message>
        <source>Change in 90 days</source>
        <translation>Muutos 90 päivässä</translation>
    </message>
    <message>
        <source>Trust index</source>
        <translation>Luottamusindeksi</translation>
    </message>
    <message>
        <source>Portfolio field</source>
        <extracomment>caption of the place in the portfolio: Strong, At risk …</extracomment>
        <translation>Asema salkussa</translation>
    </message>
    <message>
        <source>Customer experience</source>
        <translation>Asiakaskokemus</translation>
    </message>
    <message>
        <source>Trust, people we know</source>
        <translation>Luottamus, tutut henkilöt</translation>
    </message>
    <message>
        <source>Deciders known</source>
        <extracomment>deciders known of those expected</extracomment>
        <translation>Päättäjistä tunnetaan</translation>
    </message>
    <message>
        <source>Would carry</source>
        <extracomment>caption over &quot;2 serious failures&quot;; together: would carry 2 serious failures; Finnish: Kestäisi</extracomment>
        <translation>Kestäisi</translation>
    </message>
    <message>
        <source>no serious failure</source>
        <extracomment>under &quot;Would carry&quot;</extracomment>
        <translation>ei vakavaa virhettä</translation>
    </message>
    <message numerus="yes">
        <source>%n serious failures</source>
        <translation>
            <numerusform>%n vakavan virheen</numerusform>
            <numerusform>%n vakavaa virhettä</numerusform>
        </translation>
    </message>
    <message>
        <source>Heard from the customer</source>
        <translation>Asiakkaan omaa arviota</translation>
    </message>
    <message>
        <source>Last contact</source>
        <extracomment>of an account: the day of its last touchpoint</extracomment>
        <translation>Viimeksi yhteydessä</translation>
    </message>
    <message>
        <source>never</source>
        <translation>ei koskaan</translation>
    </message>
    <message>
        <source>The lines are drawn from what is known of those days by now, the figures from what was known then.</source>
        <translation>Käyrät on piirretty sen mukaan, mitä noista päivistä nyt tiedetään, luvut sen mukaan, mitä silloin tiedettiin.</translation>
    </message>
    <message>
        <source>What became of what was agreed before</source>
        <translation>Miten aiemmin sovitun on käynyt</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Sovittu</translation>
    </message>
    <message>
        <source>Who and by when</source>
        <translation>Kuka ja mihin mennessä</translation>
    </message>
    <message>
        <source>Nothing was agreed then.</source>
        <translation>Silloin ei sovittu mitään.</translation>
    </message>
    <message>
        <source>%1 (with the customer)</source>
        <extracomment>of a review; %1: a decision or a follow-up, agreed with the customer at the table</extracomment>
        <translation>%1 (asiakkaan kanssa)</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Mihin mennessä</translation>
    </message>
    <message>
        <source>Deciders expected</source>
        <translation>Päättäjiä kaikkiaan</translation>
    </message>
    <message>
        <source>Decided</source>
        <extracomment>of something agreed in a review: the day of the review</extracomment>
        <translation>Päätetty</translation>
    </message>
</context>
<context>
    <name>laari::ui::MoveDialog</name>
    <message>
        <source>Where did %1 go?</source>
        <extracomment>title of a dialog; %1 is a person</extracomment>
        <translation>Mihin siirtyi %1?</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Uusi asiakkuus</translation>
    </message>
    <message>
        <source>The history stays where it was made; at the new account trust begins anew.</source>
        <translation>Historia jää sinne, missä se syntyi; uudessa asiakkuudessa luottamus alkaa alusta.</translation>
    </message>
    <message>
        <source>There since</source>
        <extracomment>the first day at another account</extracomment>
        <translation>Siellä alkaen</translation>
    </message>
    <message>
        <source>Title there</source>
        <translation>Nimike siellä</translation>
    </message>
    <message>
        <source>Role there</source>
        <translation>Rooli siellä</translation>
    </message>
    <message>
        <source>Influence there</source>
        <translation>Vaikutusvalta siellä</translation>
    </message>
    <message>
        <source>1 slight</source>
        <extracomment>the ends of a scale of personal influence, 1 to 5</extracomment>
        <translation>1 vähäinen</translation>
    </message>
    <message>
        <source>5 decisive</source>
        <extracomment>the ends of a scale of personal influence, 1 to 5</extracomment>
        <translation>5 ratkaiseva</translation>
    </message>
</context>
<context>
    <name>laari::ui::NotKnownStrip</name>
    <message>
        <source>What is missing before they can be placed</source>
        <translation>Mitä puuttuu, ennen kuin paikka kuvassa tiedetään</translation>
    </message>
    <message>
        <source>Press Enter to open the account</source>
        <translation>Avaa asiakkuus Enterillä</translation>
    </message>
</context>
<context>
    <name>laari::ui::NotesTab</name>
    <message>
        <source>Not saved</source>
        <translation>Ei tallennettu</translation>
    </message>
    <message>
        <source>Saves when you pause</source>
        <translation>Tallentuu, kun pidät tauon</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Tallennettu</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Muistiinpanot</translation>
    </message>
    <message>
        <source>Notes about the account</source>
        <translation>Muistiinpanot asiakkuudesta</translation>
    </message>
    <message>
        <source>What is worth remembering about this account. Write it so that its people may read it.</source>
        <translation>Mitä tästä asiakkuudesta kannattaa muistaa? Kirjoita niin, että asiakkaan väki voi lukea tämän.</translation>
    </message>
</context>
<context>
    <name>laari::ui::OwnExperienceSection</name>
    <message>
        <source>Counting encounters…</source>
        <translation>Lasketaan kohtaamisia…</translation>
    </message>
    <message>
        <source>Summed by</source>
        <translation>Summattuna</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Toiminto</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanava</translation>
    </message>
    <message>
        <source>Journey stage</source>
        <translation>Asiakaspolun vaihe</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Toimiala</translation>
    </message>
    <message>
        <source>Half-year</source>
        <translation>Puolivuosi</translation>
    </message>
    <message>
        <source>How encounters felt to us and how they went for the customer</source>
        <translation>Miltä kohtaamiset tuntuivat meistä ja miten ne sujuivat asiakkaan kannalta</translation>
    </message>
    <message>
        <source>Encounters of which both are known. Nothing is told of fewer than five, and nothing by who of our own people was there. The bar goes from upset on the left to delighted on the right.</source>
        <translation>Kohtaamiset, joista tiedetään molemmat. Alle viidestä ei kerrota mitään, eikä mitään sen mukaan, kuka meistä oli paikalla. Palkki kulkee vasemman reunan suuttuneesta oikean reunan ilahtuneeseen.</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Ei laskettu</translation>
    </message>
    <message>
        <source>The count was stopped before it was done.</source>
        <translation>Laskeminen keskeytettiin.</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Laske uudelleen</translation>
    </message>
    <message>
        <source>Too few encounters to tell of</source>
        <translation>Kohtaamisia on liian vähän kerrottavaksi</translation>
    </message>
    <message>
        <source>Say how an encounter felt to our own people when you log it. From five on, their sums show here beside how it went for the customer.</source>
        <translation>Kerro kirjatessasi, miltä kohtaaminen tuntui omasta väestä. Kun niitä on viisi, yhteenveto näkyy tässä sen rinnalla, miten asiakkaalla sujui.</translation>
    </message>
    <message>
        <source>Log touchpoint</source>
        <translation>Kirjaa kohtaaminen</translation>
    </message>
</context>
<context>
    <name>laari::ui::PaletteModel</name>
    <message>
        <source>Accounts</source>
        <translation>Asiakkuudet</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Henkilöt</translation>
    </message>
    <message>
        <source>Touchpoints</source>
        <translation>Kohtaamiset</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Komennot</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>Yksityinen muistiinpano</translation>
    </message>
</context>
<context>
    <name>laari::ui::PaperReport</name>
    <message>
        <source>on a scale of 0 to 100</source>
        <extracomment>under the trust index of an account of which more than half is not known</extracomment>
        <translation>asteikolla 0–100</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ja %n muu</numerusform>
            <numerusform>ja %n muuta</numerusform>
        </translation>
    </message>
    <message>
        <source>%1/%2</source>
        <extracomment>number of a page and of all, &quot;1/3&quot;</extracomment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>not known yet, on a scale of 0 to 100</source>
        <translation>ei vielä tiedossa, asteikolla 0–100</translation>
    </message>
</context>
<context>
    <name>laari::ui::ParameterTexts</name>
    <message>
        <source>days</source>
        <translation>päivää</translation>
    </message>
    <message>
        <source>points</source>
        <translation>pistettä</translation>
    </message>
    <message>
        <source>our judgement</source>
        <translation>oma arviomme</translation>
    </message>
    <message>
        <source>What the unknown counts for</source>
        <translation>Tuntemattoman osuus</translation>
    </message>
    <message>
        <source>The share of what is not known yet that is read as trust in the trust index.</source>
        <translation>Se osa vielä tuntemattomasta, joka luetaan indeksissä luottamukseksi.</translation>
    </message>
    <message>
        <source>Jøsang and Ismail 2002: an even prior</source>
        <translation>Jøsang ja Ismail 2002: tasainen ennakko-odotus</translation>
    </message>
    <message>
        <source>Weight of not knowing</source>
        <translation>Tuntemattoman paino</translation>
    </message>
    <message>
        <source>How much evidence it takes before half of the reservoir is known.</source>
        <translation>Kuinka paljon havaintoja tarvitaan, ennen kuin puolet laarista tunnetaan.</translation>
    </message>
    <message>
        <source>Settling of trust</source>
        <translation>Luottamuksen vakiintuminen</translation>
    </message>
    <message>
        <source>How long a deposit takes to settle into trust.</source>
        <translation>Kuinka kauan laariin tulleelta kestää vakiintua luottamukseksi.</translation>
    </message>
    <message>
        <source>Slovic 1993 for the direction; the size is our judgement</source>
        <translation>Slovic 1993 suunnan osalta; suuruus on oma arviomme</translation>
    </message>
    <message>
        <source>Settling of distrust</source>
        <translation>Epäluottamuksen vakiintuminen</translation>
    </message>
    <message>
        <source>How long a withdrawal takes to be felt in full.</source>
        <translation>Kuinka kauan kestää, että laarista lähtenyt tuntuu täysin.</translation>
    </message>
    <message>
        <source>Half-life of trust</source>
        <translation>Luottamuksen puoliintumisaika</translation>
    </message>
    <message>
        <source>In this time half of the built-up trust fades.</source>
        <translation>Tässä ajassa puolet kertyneestä luottamuksesta haihtuu.</translation>
    </message>
    <message>
        <source>Bolton, Lemon and Bramlett 2006; the size is our judgement</source>
        <translation>Bolton, Lemon ja Bramlett 2006; suuruus on oma arviomme</translation>
    </message>
    <message>
        <source>Half-life of a grievance</source>
        <translation>Painolastin puoliintumisaika</translation>
    </message>
    <message>
        <source>In this time half of the grievance over an unmended failure fades.</source>
        <translation>Tässä ajassa puolet korjaamattoman virheen painolastista haihtuu.</translation>
    </message>
    <message>
        <source>Grégoire, Tripp and Legoux 2009</source>
        <translation>Grégoire, Tripp ja Legoux 2009</translation>
    </message>
    <message>
        <source>Half-life of a mended grievance</source>
        <translation>Korjatun painolastin puoliintumisaika</translation>
    </message>
    <message>
        <source>The same, once the failure has been mended.</source>
        <translation>Sama, kun virhe on korjattu.</translation>
    </message>
    <message>
        <source>Knox and van Oest 2014</source>
        <translation>Knox ja van Oest 2014</translation>
    </message>
    <message>
        <source>Weight of a loss</source>
        <translation>Menetyksen paino</translation>
    </message>
    <message>
        <source>How many times more a failure weighs than an equally large success.</source>
        <translation>Kuinka monta kertaa enemmän virhe painaa kuin yhtä suuri onnistuminen.</translation>
    </message>
    <message>
        <source>Brown et al. 2024; Tversky and Kahneman 1992</source>
        <translation>Brown ym. 2024; Tversky ja Kahneman 1992</translation>
    </message>
    <message>
        <source>Width of the inlet</source>
        <translation>Laarin suun leveys</translation>
    </message>
    <message>
        <source>How much fits in at a time: a burst overflows, a steady series does not.</source>
        <translation>Kuinka paljon kerralla mahtuu: ryöppy valuu yli, tasainen sarja ei.</translation>
    </message>
    <message>
        <source>Cushion</source>
        <translation>Laarin kantokyky</translation>
    </message>
    <message>
        <source>The share of a failure that a full reservoir carries at most.</source>
        <translation>Kuinka suuren osan virheestä täysi laari enintään kantaa.</translation>
    </message>
    <message>
        <source>Hess, Ganesan and Klein 2003</source>
        <translation>Hess, Ganesan ja Klein 2003</translation>
    </message>
    <message>
        <source>A swift recovery</source>
        <translation>Nopea korjaus</translation>
    </message>
    <message>
        <source>The share of a grievance still settling that a perfect recovery wipes out.</source>
        <translation>Se osa vielä vakiintumattomasta painolastista, jonka täydellinen korjaus pyyhkii pois.</translation>
    </message>
    <message>
        <source>A late recovery</source>
        <translation>Myöhäinen korjaus</translation>
    </message>
    <message>
        <source>The share of an already settled grievance that a perfect recovery wipes out.</source>
        <translation>Se osa jo vakiintuneesta painolastista, jonka täydellinen korjaus pyyhkii pois.</translation>
    </message>
    <message>
        <source>Bonus of a superb recovery</source>
        <translation>Loistavan korjauksen lisä</translation>
    </message>
    <message>
        <source>What a first failure that is mended superbly and at once adds to the reservoir.</source>
        <translation>Mitä loistavasti ja heti korjattu ensimmäinen virhe tuo laariin lisää.</translation>
    </message>
    <message>
        <source>de Matos, Henrique and Rossi 2007; Maxham and Netemeyer 2002</source>
        <translation>de Matos, Henrique ja Rossi 2007; Maxham ja Netemeyer 2002</translation>
    </message>
    <message>
        <source>Half-life of joy in CX</source>
        <translation>Ilon puoliintumisaika kokemuksessa</translation>
    </message>
    <message>
        <source>In this time a good encounter loses half of its weight in customer experience.</source>
        <translation>Tässä ajassa hyvä kohtaaminen menettää puolet painostaan asiakaskokemuksessa.</translation>
    </message>
    <message>
        <source>Verduyn 2014 for the direction; stretched to the rhythm of business customers</source>
        <translation>Verduyn 2014 suunnan osalta; venytetty yritysasiakkuuksien rytmiin</translation>
    </message>
    <message>
        <source>Half-life of a bad taste in CX</source>
        <translation>Pahan maun puoliintumisaika kokemuksessa</translation>
    </message>
    <message>
        <source>In this time a bad encounter loses half of its weight in customer experience.</source>
        <translation>Tässä ajassa huono kohtaaminen menettää puolet painostaan asiakaskokemuksessa.</translation>
    </message>
</context>
<context>
    <name>laari::ui::ParametersSection</name>
    <message>
        <source>Replaying every account with the new values…</source>
        <translation>Lasketaan jokainen asiakkuus uusilla arvoilla…</translation>
    </message>
    <message>
        <source>%1: %2 → %3 (%4)</source>
        <extracomment>An account&apos;s trust index before and after: &quot;Saimaan Sellu Oyj: 60 → 63 (+3)&quot;</extracomment>
        <translation>%1: %2 → %3 (%4)</translation>
    </message>
    <message>
        <source>The trust index of no account would change by half a point or more.</source>
        <translation>Minkään asiakkuuden luottamusindeksi ei muuttuisi puolta pistettä tai enempää.</translation>
    </message>
    <message numerus="yes">
        <source>The trust index of %n account(s) would change by half a point or more. The largest changes:</source>
        <translation>
            <numerusform>%n asiakkuuden luottamusindeksi muuttuisi vähintään puoli pistettä. Suurimmat muutokset:</numerusform>
            <numerusform>%n asiakkuuden luottamusindeksi muuttuisi vähintään puoli pistettä. Suurimmat muutokset:</numerusform>
        </translation>
    </message>
    <message>
        <source>The trust model</source>
        <translation>Luottamusmalli</translation>
    </message>
    <message>
        <source>The model is a thinking aid: its parameters come from research and our judgement, not from your own data. They are kept in this file, and changing one recomputes the whole ledger.</source>
        <translation>Malli on ajattelun apuväline: sen parametrit tulevat tutkimuksista ja omasta arviostamme, eivät sinun aineistostasi. Ne ovat tässä tiedostossa, ja muutos laskee koko tiliotteen uudelleen.</translation>
    </message>
    <message>
        <source>From %1 to %2, by default %3. Source: %4.</source>
        <extracomment>The range and default of a parameter, and where the default is from</extracomment>
        <translation>%1–%2, oletus %3. Lähde: %4.</translation>
    </message>
    <message>
        <source>What would it do?</source>
        <translation>Mitä se muuttaisi?</translation>
    </message>
    <message>
        <source>Apply and recompute</source>
        <translation>Ota käyttöön ja laske uudelleen</translation>
    </message>
    <message>
        <source>Default values</source>
        <translation>Oletusarvot</translation>
    </message>
    <message>
        <source>Recomputing the whole ledger…</source>
        <translation>Lasketaan koko tiliote uudelleen…</translation>
    </message>
</context>
<context>
    <name>laari::ui::PeopleActions</name>
    <message>
        <source>Name the successor…</source>
        <translation>Nimeä seuraaja…</translation>
    </message>
    <message>
        <source>Nobody follows</source>
        <translation>Seuraajaa ei tule</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Muokkaa…</translation>
    </message>
    <message>
        <source>Edit %1…</source>
        <translation>Muokkaa: %1…</translation>
    </message>
    <message>
        <source>Reports to…</source>
        <translation>Esihenkilö…</translation>
    </message>
    <message>
        <source>More influence</source>
        <translation>Lisää vaikutusvaltaa</translation>
    </message>
    <message>
        <source>Less influence</source>
        <translation>Vähennä vaikutusvaltaa</translation>
    </message>
    <message>
        <source>How we stand with them…</source>
        <comment>a person</comment>
        <translation>Suhteemme häneen…</translation>
    </message>
    <message>
        <source>Show the history at %1</source>
        <extracomment>of a person who moved; %1 is an account</extracomment>
        <translation>Näytä historia: %1</translation>
    </message>
    <message>
        <source>Show them at %1</source>
        <comment>a person</comment>
        <translation>Näytä uudessa paikassa: %1</translation>
    </message>
    <message>
        <source>Moved to another account…</source>
        <translation>Siirtyi toiseen asiakkuuteen…</translation>
    </message>
    <message>
        <source>New follow-up…</source>
        <translation>Uusi tehtävä…</translation>
    </message>
</context>
<context>
    <name>laari::ui::PeopleMap</name>
    <message>
        <source>Influence</source>
        <extracomment>along the axis of the people map</extracomment>
        <translation>Vaikutusvalta</translation>
    </message>
    <message>
        <source>Our people</source>
        <translation>Oma väki</translation>
    </message>
    <message>
        <source>Reports to %1</source>
        <translation>Esihenkilö: %1</translation>
    </message>
    <message>
        <source>Influence %1</source>
        <translation>Vaikutusvalta %1</translation>
    </message>
</context>
<context>
    <name>laari::ui::PeopleMapContent</name>
    <message>
        <source>vendor</source>
        <comment>relationship level</comment>
        <translation>toimittaja</translation>
    </message>
    <message>
        <source>credible source</source>
        <comment>relationship level</comment>
        <translation>luotettava asiantuntija</translation>
    </message>
    <message>
        <source>problem solver</source>
        <comment>relationship level</comment>
        <translation>ongelmanratkaisija</translation>
    </message>
    <message>
        <source>trusted adviser</source>
        <comment>relationship level</comment>
        <translation>luotettu neuvonantaja</translation>
    </message>
    <message>
        <source>not scored</source>
        <translation>ei pisteytetä</translation>
    </message>
    <message>
        <source>never met</source>
        <translation>ei tavattu</translation>
    </message>
    <message>
        <source>%1, influence %2 of 5</source>
        <extracomment>%1 a role, %2 a step of influence, 1 to 5</extracomment>
        <translation>%1, vaikutusvalta %2/5</translation>
    </message>
    <message>
        <source>Trust, our estimate: %1, %2</source>
        <extracomment>a person&apos;s trust: %1 a band in a word, %2 an index</extracomment>
        <translation>Luottamus, oma arviomme: %1, %2</translation>
    </message>
    <message>
        <source>Trust, our estimate: %1</source>
        <extracomment>a person&apos;s trust: %1 a band in a word</extracomment>
        <translation>Luottamus, oma arviomme: %1</translation>
    </message>
    <message>
        <source>Last contact %1: longer ago than it should be</source>
        <extracomment>%1 &quot;4 days ago&quot;</extracomment>
        <translation>Viimeksi yhteydessä %1: tauko on venynyt</translation>
    </message>
    <message>
        <source>Last contact %1</source>
        <translation>Viimeksi yhteydessä %1</translation>
    </message>
    <message>
        <source>Never met</source>
        <translation>Ei tavattu koskaan</translation>
    </message>
    <message>
        <source>None of us has met them</source>
        <comment>a person of the customer</comment>
        <translation>Kukaan meistä ei ole tavannut häntä</translation>
    </message>
    <message numerus="yes">
        <source>%n of us have met them</source>
        <comment>a person of the customer</comment>
        <translation>
            <numerusform>%n meistä on tavannut hänet</numerusform>
            <numerusform>%n meistä on tavannut hänet</numerusform>
        </translation>
    </message>
    <message>
        <source>Reports to %1</source>
        <extracomment>%1 is a person</extracomment>
        <translation>Esihenkilö: %1</translation>
    </message>
    <message>
        <source>Advocate</source>
        <translation>Puolestapuhuja</translation>
    </message>
    <message>
        <source>Who follows?</source>
        <translation>Kuka seuraa?</translation>
    </message>
    <message>
        <source>after %1</source>
        <extracomment>of an empty chair: %1 is who left</extracomment>
        <translation>edeltäjä %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <extracomment>of an empty chair: %1 is a date</extracomment>
        <translation>avoinna %1 alkaen</translation>
    </message>
    <message>
        <source>An empty chair: %1 left on %2 and nobody follows yet.
%3, influence %4 of 5</source>
        <extracomment>%1 is who left, %2 the date, %3 a role</extracomment>
        <translation>Tyhjä paikka: %1 lähti %2, eikä seuraajaa vielä ole.
%3, vaikutusvalta %4/5</translation>
    </message>
    <message numerus="yes">
        <source>%n not named yet</source>
        <comment>people of a role</comment>
        <translation>
            <numerusform>%n vielä nimeämättä</numerusform>
            <numerusform>%n vielä nimeämättä</numerusform>
        </translation>
    </message>
    <message>
        <source>blind spot</source>
        <translation>katvealue</translation>
    </message>
    <message>
        <source>Name someone…</source>
        <extracomment>a command on an empty card</extracomment>
        <translation>Nimeä joku…</translation>
    </message>
    <message>
        <source>Blind spot. %1: expected but not named yet: %2</source>
        <extracomment>%1 a role, %2 a count</extracomment>
        <translation>Katvealue. %1: arviolta vielä nimeämättä %2</translation>
    </message>
    <message numerus="yes">
        <source>knows %n people</source>
        <translation>
            <numerusform>tuntee %n henkilön</numerusform>
            <numerusform>tuntee %n henkilöä</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>whom one of ours knows</comment>
        <extracomment>%1 a person of the customer, %2 &quot;4 days ago · problem solver&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>laari::ui::PeopleModel</name>
    <message>
        <source>not active</source>
        <translation>ei enää mukana</translation>
    </message>
    <message>
        <source>Not scored</source>
        <translation>Ei pisteytetä</translation>
    </message>
    <message>
        <source>%1 · %2 (%3 in 90 days)</source>
        <extracomment>a person&apos;s trust: %1 band in a word, %2 index, %3 signed change in 90 days</extracomment>
        <translation>%1 · %2 (90 päivässä %3)</translation>
    </message>
    <message>
        <source>never</source>
        <translation>ei koskaan</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>column: a person&apos;s job title</comment>
        <translation>Nimike</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rooli</translation>
    </message>
    <message>
        <source>Influence</source>
        <translation>Vaikutusvalta</translation>
    </message>
    <message>
        <source>Trust, our estimate</source>
        <translation>Luottamus, oma arviomme</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Viimeksi yhteydessä</translation>
    </message>
    <message>
        <source>Heard from the person</source>
        <translation>Henkilön omaa arviota</translation>
    </message>
    <message>
        <source>now at %1</source>
        <extracomment>after the name of a person who moved to another account, %1</extracomment>
        <translation>nyt: %1</translation>
    </message>
    <message>
        <source>Trust index</source>
        <translation>Luottamusindeksi</translation>
    </message>
    <message>
        <source>Change in 90 days</source>
        <translation>Muutos 90 päivässä</translation>
    </message>
</context>
<context>
    <name>laari::ui::PeopleTab</name>
    <message>
        <source>People</source>
        <translation>Henkilöt</translation>
    </message>
    <message>
        <source>Trust by role, a dot for every person</source>
        <translation>Luottamus rooleittain, henkilöt pisteinä</translation>
    </message>
    <message>
        <source>Show figures</source>
        <translation>Näytä luvut</translation>
    </message>
    <message>
        <source>Show figures of people&apos;s trust, our estimate</source>
        <translation>Näytä henkilöiden luottamuksen luvut, oma arviomme</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Muokkaa</translation>
    </message>
    <message>
        <source>Edit the person</source>
        <translation>Muokkaa henkilöä</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Uusi henkilö</translation>
    </message>
    <message>
        <source>Nobody is known here yet</source>
        <translation>Täältä ei vielä tunneta ketään</translation>
    </message>
    <message>
        <source>Trust lives in people: who decides, who has influence, who is in contact.</source>
        <translation>Luottamus asuu ihmisissä: kuka päättää, kuka vaikuttaa, kuka pitää yhteyttä.</translation>
    </message>
    <message>
        <source>Lowest decision maker: %1</source>
        <extracomment>%1 is the decision maker with the lowest trust</extracomment>
        <translation>Alin päättäjä: %1</translation>
    </message>
    <message>
        <source>Spread %1: from the lowest to the highest</source>
        <translation>Hajonta %1: alimmasta ylimpään</translation>
    </message>
    <message>
        <source>Map of the people</source>
        <translation>Henkilökartta</translation>
    </message>
    <message>
        <source>Arrow keys walk, Enter opens, Ctrl with Up or Down changes influence, R asks to whom they report, the menu key opens the rest.</source>
        <translation>Nuolinäppäimillä liikutaan, Enter avaa, Ctrl ja nuoli ylös tai alas muuttaa vaikutusvaltaa, R kysyy esihenkilön, valikkonäppäin avaa loput.</translation>
    </message>
    <message>
        <source>A fuller face is better known, a hollow one not at all. A whole line to our people: met lately enough for the role; dashed: longer ago; dotted: never met.</source>
        <translation>Mitä täydempi väri, sitä paremmin henkilö tunnetaan; ontosta ei tiedetä mitään. Yhtenäinen viiva omaan väkeen: tavattu roolin rytmissä; katkoviiva: siitä on kauemmin; pisteviiva: ei tavattu.</translation>
    </message>
    <message>
        <source>Map</source>
        <comment>view of people</comment>
        <translation>Kartta</translation>
    </message>
    <message>
        <source>Table</source>
        <comment>view of people</comment>
        <translation>Taulukko</translation>
    </message>
    <message>
        <source>How the people are shown</source>
        <translation>Miten henkilöt näytetään</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Toiminnot…</translation>
    </message>
    <message>
        <source>More for the person</source>
        <translation>Lisää toimintoja henkilölle</translation>
    </message>
</context>
<context>
    <name>laari::ui::PersonDialog</name>
    <message>
        <source>Edit person</source>
        <translation>Muokkaa henkilöä</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Uusi henkilö</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Poista…</translation>
    </message>
    <message>
        <source>Remove person</source>
        <translation>Poista henkilö</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Säilytä</translation>
    </message>
    <message>
        <source>Touchpoints name %1, so the person stays. With a date in “Active until” they no longer count from the day after.</source>
        <translation>Kohtaamisissa mainitaan %1, joten henkilö säilyy. Kun kohdassa ”Mukana asti” on päivä, henkilöä ei lasketa mukaan seuraavasta päivästä alkaen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Historia…</translation>
    </message>
    <message>
        <source>%1 goes from the book. Undo takes it back, and so does the history of the account.</source>
        <extracomment>%1 is a person</extracomment>
        <translation>%1 poistuu tiedostosta. Poiston voi kumota, tai henkilön voi palauttaa asiakkuuden historiasta.</translation>
    </message>
</context>
<context>
    <name>laari::ui::PersonFields</name>
    <message>
        <source>Reports to</source>
        <translation>Esihenkilö</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Henkilö</translation>
    </message>
    <message>
        <source>Role and influence</source>
        <translation>Rooli ja vaikutusvalta</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Aika</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Luottamus</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>a job title</extracomment>
        <translation>Nimike</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Sähköposti</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Puhelin</translation>
    </message>
    <message>
        <source>Known since</source>
        <translation>Tunnettu alkaen</translation>
    </message>
    <message>
        <source>the first touchpoint</source>
        <translation>1. kohtaaminen</translation>
    </message>
    <message>
        <source>Active until</source>
        <translation>Mukana asti</translation>
    </message>
    <message>
        <source>still there</source>
        <translation>yhä mukana</translation>
    </message>
    <message>
        <source>Opening estimate</source>
        <translation>Alkuarvio</translation>
    </message>
    <message>
        <source>1 no trust</source>
        <extracomment>ends of a scale of trust, 1 to 5</extracomment>
        <translation>1 ei luottamusta</translation>
    </message>
    <message>
        <source>5 full trust</source>
        <extracomment>ends of a scale of trust, 1 to 5</extracomment>
        <translation>5 täysi luottamus</translation>
    </message>
    <message>
        <source>Our judgement of the history before the book. 0 takes it away.</source>
        <translation>Oma arviomme aiemmasta historiasta. 0 poistaa arvion.</translation>
    </message>
    <message>
        <source>Estimated as of</source>
        <translation>Arvion päivä</translation>
    </message>
    <message>
        <source>Advocate: speaks for us</source>
        <translation>Puolestapuhuja: puhuu puolestamme</translation>
    </message>
    <message>
        <source>Where they speak for us</source>
        <translation>Missä hän puhuu puolestamme</translation>
    </message>
    <message>
        <source>Do not score</source>
        <translation>Älä pisteytä</translation>
    </message>
    <message>
        <source>Stays on the map of people, leaves no evidence.</source>
        <translation>Näkyy henkilökartalla, mutta ei kartuta eikä syö laaria.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Muistiinpanot</translation>
    </message>
    <message>
        <source>Write it so that the person may read it.</source>
        <translation>Kirjoita niin, että henkilö itse voi lukea tämän.</translation>
    </message>
    <message>
        <source>Takes no surveys</source>
        <translation>Ei osallistu kyselyihin</translation>
    </message>
    <message>
        <source>Is never invited to a survey</source>
        <translation>Ei kutsuta yhteenkään kyselyyn</translation>
    </message>
</context>
<context>
    <name>laari::ui::PersonQuestion</name>
    <message>
        <source>Save</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
</context>
<context>
    <name>laari::ui::PlanDialog</name>
    <message>
        <source>Turn into a plan</source>
        <translation>Tee suunnitelma</translation>
    </message>
    <message>
        <source>What is ticked is stored in one step, which undo takes back. A promise is one that you make to the customer; it is kept or broken.</source>
        <translation>Rastitut tallennetaan kerralla, ja kumoaminen ottaa ne takaisin. Lupaus annetaan asiakkaalle, ja se joko pidetään tai rikotaan.</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Tehtävä</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Lupaus</translation>
    </message>
    <message>
        <source>Follow-up or promise, line %1</source>
        <translation>Tehtävä vai lupaus, rivi %1</translation>
    </message>
    <message>
        <source>Take line %1 into the plan</source>
        <translation>Ota rivi %1 suunnitelmaan</translation>
    </message>
    <message>
        <source>What is to be done, line %1</source>
        <translation>Mitä tehdään, rivi %1</translation>
    </message>
    <message>
        <source>Due, line %1</source>
        <translation>Määräpäivä, rivi %1</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Kuka tekee</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Ei vielä ketään</translation>
    </message>
</context>
<context>
    <name>laari::ui::PortfolioControls</name>
    <message>
        <source>All owners</source>
        <translation>Kaikki vastuuhenkilöt</translation>
    </message>
    <message>
        <source>No owner</source>
        <translation>Ei vastuuhenkilöä</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Suodata</translation>
    </message>
    <message>
        <source>Filter the portfolio</source>
        <translation>Suodata asiakassalkkua</translation>
    </message>
    <message>
        <source>Filter by name, owner, industry or segment (Ctrl+F)</source>
        <translation>Suodata nimen, vastuuhenkilön, toimialan tai segmentin mukaan (Ctrl+F)</translation>
    </message>
    <message>
        <source>All stages</source>
        <translation>Kaikki vaiheet</translation>
    </message>
    <message>
        <source>Stage of the accounts shown</source>
        <translation>Missä vaiheessa olevat asiakkuudet näytetään</translation>
    </message>
    <message>
        <source>Owner of the accounts shown</source>
        <translation>Kenen asiakkuudet näytetään</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>Ei ryhmitelty</translation>
    </message>
    <message>
        <source>By owner</source>
        <translation>Vastuuhenkilöittäin</translation>
    </message>
    <message>
        <source>By industry</source>
        <translation>Toimialoittain</translation>
    </message>
    <message>
        <source>By stage</source>
        <translation>Vaiheittain</translation>
    </message>
    <message>
        <source>By segment</source>
        <translation>Segmenteittäin</translation>
    </message>
    <message>
        <source>By parent</source>
        <extracomment>accounts of the same parent company together</extracomment>
        <translation>Konserneittain</translation>
    </message>
    <message>
        <source>How the table is grouped</source>
        <translation>Miten taulukko ryhmitellään</translation>
    </message>
    <message>
        <source>The day changes are counted from</source>
        <translation>Päivä, josta muutokset lasketaan</translation>
    </message>
    <message>
        <source>Change in 90 days</source>
        <extracomment>compares the portfolio with what it was then</extracomment>
        <translation>Muutos 90 päivässä</translation>
    </message>
    <message>
        <source>Change in a year</source>
        <extracomment>compares the portfolio with what it was then</extracomment>
        <translation>Muutos vuodessa</translation>
    </message>
    <message>
        <source>Change since</source>
        <extracomment>compares the portfolio with what it was then; the date follows</extracomment>
        <translation>Muutos alkaen</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date field; Finnish: d.M.yyyy</comment>
        <translation>d.M.yyyy</translation>
    </message>
    <message>
        <source>Views and columns</source>
        <translation>Näkymät ja sarakkeet</translation>
    </message>
    <message>
        <source>Views you have saved, and which columns are shown</source>
        <translation>Tallentamasi näkymät ja näytettävät sarakkeet</translation>
    </message>
    <message>
        <source>Since the review of %1</source>
        <extracomment>compares the portfolio with what the last review saw; %1: its date</extracomment>
        <translation>Katselmuksesta %1</translation>
    </message>
</context>
<context>
    <name>laari::ui::PortfolioLegend</name>
    <message>
        <source>%1 a year</source>
        <translation>%1 vuodessa</translation>
    </message>
    <message>
        <source>paler: less is known</source>
        <extracomment>legend: bubbles from pale to full</extracomment>
        <translation>haaleampi: tunnetaan huonommin</translation>
    </message>
    <message>
        <source>no contact in 90 days</source>
        <translation>ei yhteyttä 90 päivään</translation>
    </message>
    <message>
        <source>not a customer</source>
        <extracomment>legend: grey bubbles are prospects, lost and competitors&apos; customers</extracomment>
        <translation>ei asiakas</translation>
    </message>
    <message>
        <source>Legend: %1</source>
        <translation>Selite: %1</translation>
    </message>
    <message>
        <source>place on %1</source>
        <extracomment>legend: an arrow to a bubble; %1: a date</extracomment>
        <translation>paikka %1</translation>
    </message>
</context>
<context>
    <name>laari::ui::PortfolioModel</name>
    <message>
        <source>Account</source>
        <translation>Asiakkuus</translation>
    </message>
    <message>
        <source>Field</source>
        <extracomment>Column: strong, carried by trust, happy but trust is thin, at risk, not known yet</extracomment>
        <translation>Asema</translation>
    </message>
    <message>
        <source>Trust</source>
        <extracomment>Column: trust index</extracomment>
        <translation>Luottamus</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Column: change of the trust index since the day chosen</extracomment>
        <translation>Muutos</translation>
    </message>
    <message>
        <source>CX</source>
        <extracomment>Column: customer experience</extracomment>
        <translation>Kokemus</translation>
    </message>
    <message>
        <source>Revenue a year</source>
        <translation>Laskutus/v</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Vastuuhenkilö</translation>
    </message>
    <message>
        <source>People known</source>
        <extracomment>Column: people with evidence, of those named</extracomment>
        <translation>Henkilöistä tunnetaan</translation>
    </message>
    <message>
        <source>Deciders known</source>
        <extracomment>Column: decision makers with evidence, of those expected</extracomment>
        <translation>Päättäjistä tunnetaan</translation>
    </message>
    <message>
        <source>Heard from the customer</source>
        <translation>Asiakkaan omaa arviota</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Viimeksi yhteydessä</translation>
    </message>
    <message>
        <source>Trust index from 0 to 100</source>
        <translation>Luottamusindeksi asteikolla 0–100</translation>
    </message>
    <message>
        <source>Change of the trust index since %1</source>
        <translation>Luottamusindeksin muutos %1 alkaen</translation>
    </message>
    <message>
        <source>Customer experience, the momentary line, from 0 to 100</source>
        <translation>Asiakaskokemus juuri nyt asteikolla 0–100</translation>
    </message>
    <message>
        <source>People with evidence, of those named</source>
        <translation>Montako nimetyistä henkilöistä tunnetaan</translation>
    </message>
    <message>
        <source>Decision makers with evidence, of those expected</source>
        <translation>Montako odotetuista päättäjistä tunnetaan</translation>
    </message>
    <message>
        <source>How much of the last year&apos;s evidence was rated by the customer; the rest is our own judgement</source>
        <translation>Kuinka suuren osan viime vuoden näytöstä asiakas on arvioinut itse; loppu on omaa arviotamme</translation>
    </message>
    <message>
        <source>No owner</source>
        <extracomment>Heading of the accounts that have no owner</extracomment>
        <translation>Ei vastuuhenkilöä</translation>
    </message>
    <message>
        <source>No industry given</source>
        <extracomment>Heading of the accounts whose industry is not given</extracomment>
        <translation>Toimialaa ei annettu</translation>
    </message>
    <message>
        <source>No segment given</source>
        <extracomment>Heading of the accounts whose segment is not given</extracomment>
        <translation>Segmenttiä ei annettu</translation>
    </message>
    <message>
        <source>On their own</source>
        <extracomment>Heading of the accounts that have no parent and are none</extracomment>
        <translation>Ei konsernia</translation>
    </message>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>%n asiakkuus</numerusform>
            <numerusform>%n asiakkuutta</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 a year</source>
        <extracomment>%1: a sum of money</extracomment>
        <translation>%1 vuodessa</translation>
    </message>
    <message>
        <source>%1 at risk</source>
        <extracomment>%1: a sum of money</extracomment>
        <translation>vaarassa %1</translation>
    </message>
    <message>
        <source>Trust index %1</source>
        <translation>Luottamusindeksi %1</translation>
    </message>
    <message>
        <source>Changed by %1</source>
        <translation>Muutos %1</translation>
    </message>
    <message>
        <source>Customer experience %1</source>
        <translation>Asiakaskokemus %1</translation>
    </message>
    <message>
        <source>No customer experience yet</source>
        <translation>Ei vielä asiakaskokemusta</translation>
    </message>
    <message>
        <source>Revenue not known</source>
        <translation>Laskutus ei tiedossa</translation>
    </message>
    <message>
        <source>People known %1 of %2</source>
        <translation>Henkilöistä tunnetaan %1/%2</translation>
    </message>
    <message>
        <source>Deciders known %1 of %2</source>
        <translation>Päättäjistä tunnetaan %1/%2</translation>
    </message>
    <message>
        <source>Heard from the customer %1</source>
        <translation>Asiakkaan omaa arviota %1</translation>
    </message>
    <message>
        <source>Nothing heard in a year</source>
        <translation>Vuoteen ei ole kuultu mitään</translation>
    </message>
    <message>
        <source>No contact yet</source>
        <translation>Ei vielä yhteydessä</translation>
    </message>
    <message>
        <source>People named</source>
        <translation>Henkilöitä nimetty</translation>
    </message>
    <message>
        <source>Deciders expected</source>
        <translation>Päättäjiä kaikkiaan</translation>
    </message>
    <message>
        <source>Revenue a year, €</source>
        <translation>Laskutus/v, €</translation>
    </message>
</context>
<context>
    <name>laari::ui::PortfolioPage</name>
    <message numerus="yes">
        <source>%1 of %n accounts</source>
        <extracomment>what the filter leaves; %1: accounts shown, %n: of how many</extracomment>
        <translation>
            <numerusform>%1/%n asiakkuudesta</numerusform>
            <numerusform>%1/%n asiakkuudesta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>%n asiakkuus</numerusform>
            <numerusform>%n asiakkuutta</numerusform>
        </translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Asiakassalkku</translation>
    </message>
    <message>
        <source>Portfolio as a table</source>
        <translation>Asiakassalkku taulukkona</translation>
    </message>
    <message>
        <source>Press Enter to open the account</source>
        <translation>Avaa asiakkuus Enterillä</translation>
    </message>
    <message>
        <source>No accounts yet</source>
        <translation>Ei vielä asiakkuuksia</translation>
    </message>
    <message>
        <source>The portfolio shows all accounts by trust and customer experience: which are strong, which are carried by trust, and which are happy but ready to leave.</source>
        <translation>Asiakassalkku näyttää kaikki asiakkuudet luottamuksen ja asiakaskokemuksen mukaan: mitkä ovat vahvoja, mitä luottamus kantaa ja mitkä ovat tyytyväisiä mutta valmiita lähtemään.</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Uusi asiakkuus</translation>
    </message>
    <message>
        <source>No account matches</source>
        <translation>Mikään asiakkuus ei täsmää</translation>
    </message>
    <message>
        <source>Nothing passes the filters.</source>
        <translation>Mikään asiakkuus ei vastaa valittuja ehtoja.</translation>
    </message>
    <message>
        <source>Show all accounts</source>
        <translation>Näytä kaikki asiakkuudet</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>Tallenna tämä näkymä…</translation>
    </message>
    <message>
        <source>Remove a view</source>
        <translation>Poista näkymä</translation>
    </message>
    <message>
        <source>Trust and experience</source>
        <extracomment>one of two ways to see the portfolio</extracomment>
        <translation>Luottamus ja kokemus</translation>
    </message>
    <message>
        <source>Stages compared</source>
        <extracomment>one of two ways to see the portfolio: customers, prospects, lost and competitors&apos; customers side by side</extracomment>
        <translation>Vaiheiden vertailu</translation>
    </message>
    <message>
        <source>Accounts by trust and customer experience</source>
        <translation>Asiakkuudet luottamuksen ja asiakaskokemuksen mukaan</translation>
    </message>
    <message>
        <source>Customers, prospects, lost and competitors&apos; customers on the scale of trust</source>
        <translation>Asiakkaat, prospektit, menetetyt ja kilpailijan asiakkaat luottamuksen asteikolla</translation>
    </message>
    <message>
        <source>Make a report of the portfolio</source>
        <translation>Tee raportti asiakassalkusta</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>after names of accounts</extracomment>
        <translation>
            <numerusform>ja %n muu</numerusform>
            <numerusform>ja %n muuta</numerusform>
        </translation>
    </message>
    <message>
        <source>Not known yet, and so not in the picture: %1</source>
        <extracomment>under a copied picture of the portfolio; %1: names of accounts</extracomment>
        <translation>Näitä emme vielä tunne, joten ne eivät ole kuvassa: %1</translation>
    </message>
</context>
<context>
    <name>laari::ui::PortfolioPicture</name>
    <message>
        <source>Trust index</source>
        <translation>Luottamusindeksi</translation>
    </message>
    <message>
        <source>Customer experience</source>
        <translation>Asiakaskokemus</translation>
    </message>
    <message>
        <source>Portfolio: trust against customer experience</source>
        <translation>Asiakassalkku: luottamus ja asiakaskokemus</translation>
    </message>
    <message>
        <source>Arrow keys go to the nearest account, Enter opens it</source>
        <translation>Nuolinäppäimillä lähimpään asiakkuuteen, Enter avaa sen</translation>
    </message>
    <message>
        <source>No account is known well enough yet</source>
        <translation>Yhtäkään asiakkuutta ei vielä tunneta riittävän hyvin</translation>
    </message>
</context>
<context>
    <name>laari::ui::PortfolioReport</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>in a field of the portfolio: how many accounts, and their revenue</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Revenue at risk</source>
        <translation>Laskutusta vaarassa</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 of %2: sums of money</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Asiakkuudet</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Asiakkuus</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Asema</translation>
    </message>
    <message>
        <source>Trust index</source>
        <translation>Luottamusindeksi</translation>
    </message>
    <message>
        <source>Change in 90 days</source>
        <translation>Muutos 90 pv</translation>
    </message>
    <message>
        <source>CX</source>
        <translation>Kokemus</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <comment>layer of the reservoir</comment>
        <translation>Ei vielä tiedossa</translation>
    </message>
    <message>
        <source>Deciders known</source>
        <translation>Päättäjistä tunnetaan</translation>
    </message>
    <message>
        <source>Revenue a year</source>
        <translation>Laskutus/v</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Viimeksi yhteydessä</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Vastuuhenkilö</translation>
    </message>
    <message>
        <source>There are no accounts yet.</source>
        <translation>Asiakkuuksia ei ole vielä.</translation>
    </message>
    <message>
        <source>Trust and CX on a scale of 0 to 100. Prospects, lost and competitors&apos; customers are not counted in revenue.</source>
        <translation>Luottamus ja kokemus asteikolla 0–100. Laskutukseen ei lasketa prospekteja, menetettyjä eikä kilpailijoiden asiakkaita.</translation>
    </message>
    <message>
        <source>Not known yet, and what is missing</source>
        <translation>Emme vielä tunne, ja mitä puuttuu</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Mitä puuttuu</translation>
    </message>
    <message>
        <source>Every account is known well enough.</source>
        <translation>Jokainen asiakkuus tunnetaan riittävän hyvin.</translation>
    </message>
    <message>
        <source>Portfolio report</source>
        <translation>Salkkuraportti</translation>
    </message>
    <message>
        <source>Account portfolio</source>
        <translation>Asiakassalkku</translation>
    </message>
    <message numerus="yes">
        <source>%n accounts</source>
        <extracomment>%1, %2: dates</extracomment>
        <translation>
            <numerusform>%n asiakkuus</numerusform>
            <numerusform>%n asiakkuutta</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, compared with %2</source>
        <translation>%1, vertailupäivä %2</translation>
    </message>
    <message>
        <source>Trust figures are our own estimate.</source>
        <translation>Luottamusluvut ovat oma arviomme.</translation>
    </message>
    <message>
        <source>Change since %1</source>
        <comment>of the trust index, %1: a date</comment>
        <translation>Muutos %1 lähtien</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>deciders</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1, compared with the review of %2</source>
        <translation>%1, verrattuna katselmukseen %2</translation>
    </message>
    <message>
        <source>%1: revenue a year</source>
        <extracomment>a sum of money; %1: a field of the portfolio</extracomment>
        <translation>%1: laskutus/v</translation>
    </message>
    <message>
        <source>Deciders expected</source>
        <translation>Päättäjiä kaikkiaan</translation>
    </message>
</context>
<context>
    <name>laari::ui::PortfolioWords</name>
    <message>
        <source>no people named</source>
        <extracomment>What is missing of an account: none of its people is in the file</extracomment>
        <translation>henkilöitä ei ole nimetty</translation>
    </message>
    <message>
        <source>nothing heard of its people</source>
        <extracomment>What is missing of an account: its people are named, but no evidence comes from them</extracomment>
        <translation>henkilöistä ei näyttöä</translation>
    </message>
    <message>
        <source>deciders known %1 of %2</source>
        <extracomment>What is missing of an account; %1: deciders with evidence, %2: of how many</extracomment>
        <translation>päättäjistä tunnetaan %1/%2</translation>
    </message>
    <message>
        <source>too little heard lately</source>
        <extracomment>What is missing of an account: evidence is there, but thin or old</extracomment>
        <translation>tieto ohutta tai vanhaa</translation>
    </message>
    <message>
        <source>no customer experience yet</source>
        <extracomment>What is missing of an account: no touchpoint was scored</extracomment>
        <translation>ei vielä asiakaskokemusta</translation>
    </message>
    <message>
        <source>no contact yet</source>
        <translation>ei vielä yhteydessä</translation>
    </message>
    <message>
        <source>Trust index</source>
        <translation>Luottamusindeksi</translation>
    </message>
    <message>
        <source>Trust, people we know</source>
        <translation>Luottamus, tutut henkilöt</translation>
    </message>
    <message>
        <source>Customer experience</source>
        <translation>Asiakaskokemus</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>ei vielä tiedossa</translation>
    </message>
    <message>
        <source>Trust since %1</source>
        <extracomment>%1: a date; the value beside it is a signed number</extracomment>
        <translation>Luottamuksen muutos %1 alkaen</translation>
    </message>
    <message>
        <source>Experience since %1</source>
        <extracomment>%1: a date; the value beside it is a signed number</extracomment>
        <translation>Kokemuksen muutos %1 alkaen</translation>
    </message>
    <message>
        <source>Revenue a year</source>
        <translation>Laskutus vuodessa</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>ei tiedossa</translation>
    </message>
    <message>
        <source>People known</source>
        <extracomment>%1 of %2: people with evidence, of those named</extracomment>
        <translation>Henkilöistä tunnetaan</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Deciders known</source>
        <translation>Päättäjistä tunnetaan</translation>
    </message>
    <message>
        <source>Heard from the customer</source>
        <translation>Asiakkaan omaa arviota</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Viimeksi yhteydessä</translation>
    </message>
    <message>
        <source>%1, not known yet: %2</source>
        <extracomment>%1: an account, %2: what is missing</extracomment>
        <translation>%1, emme vielä tunne: %2</translation>
    </message>
    <message>
        <source>%1, %2: trust index %3, customer experience %4</source>
        <extracomment>%1: an account, %2: a field of the portfolio, %3, %4: figures</extracomment>
        <translation>%1, %2: luottamusindeksi %3, asiakaskokemus %4</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <comment>layer of the reservoir</comment>
        <translation>Ei vielä tiedossa</translation>
    </message>
</context>
<context>
    <name>laari::ui::PresenterWindow</name>
    <message>
        <source>Presenter – Laari</source>
        <translation>Esittäjä – Laari</translation>
    </message>
    <message>
        <source>Own notes</source>
        <translation>Omat muistiinpanot</translation>
    </message>
    <message>
        <source>No notes. They are written in the review and on the account.</source>
        <translation>Ei muistiinpanoja. Niitä voi kirjoittaa katselmukseen ja asiakkuudelle.</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <extracomment>%1: an account</extracomment>
        <translation>Seuraavaksi: %1</translation>
    </message>
    <message>
        <source>The customer is present: promises and plan alone. K goes back to our own page.</source>
        <translation>Asiakas on paikalla: näkyvissä vain lupaukset ja suunnitelma. K palaa omalle sivulle.</translation>
    </message>
</context>
<context>
    <name>laari::ui::PrintPreview</name>
    <message>
        <source>%1/%2</source>
        <extracomment>number of a page and of all, &quot;1/3&quot;</extracomment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>Tulosteen esikatselu</translation>
    </message>
    <message>
        <source>The report as it will be printed</source>
        <translation>Raportti sellaisena kuin se tulostuu</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Edellinen sivu</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Seuraava sivu</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Pienemmäksi</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Suuremmaksi</translation>
    </message>
    <message>
        <source>What fits in the window</source>
        <translation>Mikä mahtuu ikkunaan</translation>
    </message>
    <message>
        <source>Whole page</source>
        <extracomment>all of a page fits in the window, or its width</extracomment>
        <translation>Koko sivu</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>Sivun leveys</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>Close the preview</source>
        <translation>Sulje esikatselu</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Tulosta…</translation>
    </message>
    <message>
        <source>Choose a printer and print the report</source>
        <translation>Valitse tulostin ja tulosta raportti</translation>
    </message>
    <message>
        <source>Printing the report…</source>
        <translation>Tulostetaan raporttia…</translation>
    </message>
</context>
<context>
    <name>laari::ui::PromiseDialog</name>
    <message numerus="yes">
        <source>%n customers</source>
        <extracomment>to how many customers a promise goes</extracomment>
        <translation>
            <numerusform>%n asiakas</numerusform>
            <numerusform>%n asiakasta</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit promise</source>
        <translation>Muokkaa lupausta</translation>
    </message>
    <message>
        <source>New promise</source>
        <translation>Uusi lupaus</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>Settle…</source>
        <translation>Kuittaa…</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Avaa uudelleen</translation>
    </message>
    <message>
        <source>first due %1</source>
        <extracomment>%1: the date on which a promise was due before new ones were agreed</extracomment>
        <translation>ensin luvattu %1 mennessä</translation>
    </message>
    <message>
        <source>What was promised</source>
        <translation>Mitä luvattiin</translation>
    </message>
    <message>
        <source>Spare parts within a week, the offer by Friday…</source>
        <translation>Varaosat viikossa, tarjous perjantaiksi…</translation>
    </message>
    <message>
        <source>One account</source>
        <translation>Yhdelle asiakkuudelle</translation>
    </message>
    <message>
        <source>All customers of a segment</source>
        <translation>Segmentin kaikille asiakkaille</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Asiakkuus</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Kenelle</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>Ei kenellekään erityisesti</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segmentti</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>Kaikki asiakkaat</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Määräpäivä</translation>
    </message>
    <message>
        <source>tomorrow, Friday, 12 Mar</source>
        <translation>huomenna, perjantai, 12.3.</translation>
    </message>
    <message>
        <source>Promised on</source>
        <translation>Luvattu</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Kuka lupasi</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>Ei nimetty</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Merkitys</translation>
    </message>
    <message>
        <source>Our function</source>
        <translation>Toimintomme</translation>
    </message>
    <message>
        <source>Who is to keep it</source>
        <translation>Kenen on määrä pitää se</translation>
    </message>
    <message>
        <source>Delivered by</source>
        <translation>Kuka toimittaa</translation>
    </message>
    <message>
        <source>Our own people, or a partner</source>
        <translation>Omat tai toimituskumppani</translation>
    </message>
    <message>
        <source>Made to</source>
        <translation>Annettu</translation>
    </message>
</context>
<context>
    <name>laari::ui::PromiseFields</name>
    <message>
        <source>Kept a promise</source>
        <translation>Pidetty lupaus</translation>
    </message>
    <message>
        <source>An open promise to the account</source>
        <translation>Asiakkuudelle annettu avoin lupaus</translation>
    </message>
    <message>
        <source>A promise made</source>
        <translation>Annettu lupaus</translation>
    </message>
    <message>
        <source>Spare parts within a week, the offer by Friday…</source>
        <translation>Varaosat viikossa, tarjous perjantaiksi…</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Määräpäivä</translation>
    </message>
    <message>
        <source>tomorrow, Friday, 12 Mar</source>
        <translation>huomenna, perjantai, 12.3.</translation>
    </message>
</context>
<context>
    <name>laari::ui::PromiseRatesView</name>
    <message>
        <source>%1 of %2</source>
        <comment>promises kept in time of those settled</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1, few</source>
        <extracomment>%1: &quot;2 of 3&quot;; too few promises to speak of a rate</extracomment>
        <translation>%1, vähän tietoa</translation>
    </message>
    <message>
        <source>Kept in a year</source>
        <translation>Pidetty vuoden aikana</translation>
    </message>
    <message>
        <source>By our functions</source>
        <translation>Toiminnoittain</translation>
    </message>
    <message>
        <source>By who delivers</source>
        <translation>Toimituskumppaneittain</translation>
    </message>
    <message>
        <source>By account</source>
        <translation>Asiakkuuksittain</translation>
    </message>
    <message>
        <source>No function named</source>
        <translation>Toimintoa ei nimetty</translation>
    </message>
    <message>
        <source>Our own people</source>
        <translation>Omat</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ja %n muu</numerusform>
            <numerusform>ja %n muuta</numerusform>
        </translation>
    </message>
    <message>
        <source>Show fewer</source>
        <extracomment>functions, partners or accounts that are not listed</extracomment>
        <translation>Näytä vähemmän</translation>
    </message>
</context>
<context>
    <name>laari::ui::PromiseWords</name>
    <message>
        <source>open</source>
        <extracomment>of a promise</extracomment>
        <translation>avoin</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>pidetty</translation>
    </message>
    <message>
        <source>kept late</source>
        <translation>pidetty myöhässä</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>rikottu</translation>
    </message>
    <message>
        <source>withdrawn by the customer</source>
        <translation>asiakas perui</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what became of a promise and when</comment>
        <extracomment>%1: what became of a promise, %2: a date: &quot;kept 3 Nov 2026&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>määräpäivä tänään</translation>
    </message>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>%n pv myöhässä</numerusform>
            <numerusform>%n pv myöhässä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>due in %n days</source>
        <translation>
            <numerusform>%n pv jäljellä</numerusform>
            <numerusform>%n pv jäljellä</numerusform>
        </translation>
    </message>
    <message>
        <source>none settled yet</source>
        <extracomment>promises</extracomment>
        <translation>yhtään ei ole vielä kuitattu</translation>
    </message>
    <message>
        <source>%1 of %2 kept in time</source>
        <extracomment>promises</extracomment>
        <translation>%1/%2 pidetty ajoissa</translation>
    </message>
    <message>
        <source>%1, few so far</source>
        <extracomment>%1: &quot;2 of 3 kept in time&quot;; too few promises to speak of a rate</extracomment>
        <translation>%1, vielä vähän</translation>
    </message>
    <message numerus="yes">
        <source>%1, renegotiated %n times</source>
        <extracomment>%1: &quot;due in 3 days&quot;; of a promise that was given a new date in time, once or more often</extracomment>
        <translation>
            <numerusform>%1, sovittu uudelleen</numerusform>
            <numerusform>%1, sovittu uudelleen %n kertaa</numerusform>
        </translation>
    </message>
    <message>
        <source>kept after all</source>
        <translation>pidetty sittenkin</translation>
    </message>
</context>
<context>
    <name>laari::ui::PromisesModel</name>
    <message numerus="yes">
        <source>%n customers</source>
        <translation>
            <numerusform>%n asiakas</numerusform>
            <numerusform>%n asiakasta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A new date was agreed %n times</source>
        <translation>
            <numerusform>Uudesta päivästä on sovittu %n kerran</numerusform>
            <numerusform>Uudesta päivästä on sovittu %n kertaa</numerusform>
        </translation>
    </message>
    <message>
        <source>Promise</source>
        <extracomment>column: what was promised</extracomment>
        <translation>Lupaus</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Asiakkuus</translation>
    </message>
    <message>
        <source>To whom</source>
        <extracomment>column: the person to whom it was promised</extracomment>
        <translation>Kenelle</translation>
    </message>
    <message>
        <source>By whom</source>
        <extracomment>column: of our own people, who promised</extracomment>
        <translation>Kuka lupasi</translation>
    </message>
    <message>
        <source>Due</source>
        <extracomment>column: the day on which a promise is due</extracomment>
        <translation>Määräpäivä</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>column: of a promise: late, open, kept…</extracomment>
        <translation>Tila</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Merkitys</translation>
    </message>
</context>
<context>
    <name>laari::ui::PromisesPage</name>
    <message>
        <source>Promises</source>
        <translation>Lupaukset</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <extracomment>promises</extracomment>
        <translation>
            <numerusform>%n avoin</numerusform>
            <numerusform>%n avointa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n late</source>
        <extracomment>%1: &quot;5 open&quot;, %n: promises</extracomment>
        <translation>
            <numerusform>%1, %n myöhässä</numerusform>
            <numerusform>%1, %n myöhässä</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>promises</extracomment>
        <translation>Avoimet</translation>
    </message>
    <message>
        <source>Settled</source>
        <extracomment>promises</extracomment>
        <translation>Kuitatut</translation>
    </message>
    <message>
        <source>Open or settled</source>
        <translation>Avoimet vai kuitatut</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Omat</translation>
    </message>
    <message>
        <source>Everybody&apos;s</source>
        <translation>Kaikkien</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Kenen</translation>
    </message>
    <message>
        <source>New promise…</source>
        <translation>Uusi lupaus…</translation>
    </message>
    <message>
        <source>New promise (Ctrl+Shift+R)</source>
        <translation>Uusi lupaus (Ctrl+Shift+R)</translation>
    </message>
    <message>
        <source>Show the account</source>
        <translation>Näytä asiakkuus</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Muokkaa…</translation>
    </message>
    <message>
        <source>Edit the promise (Enter)</source>
        <translation>Muokkaa lupausta (Enter)</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Avaa uudelleen</translation>
    </message>
    <message>
        <source>The promise is open again (O)</source>
        <translation>Lupaus on jälleen avoin (O)</translation>
    </message>
    <message>
        <source>Kept today</source>
        <translation>Pidetty tänään</translation>
    </message>
    <message>
        <source>The promise was kept today (D)</source>
        <translation>Lupaus pidettiin tänään (D)</translation>
    </message>
    <message>
        <source>Settle…</source>
        <translation>Kuittaa…</translation>
    </message>
    <message>
        <source>Kept, broken, a new date or withdrawn (S)</source>
        <translation>Pidetty, rikottu, uusi päivä tai peruttu (S)</translation>
    </message>
    <message>
        <source>Add later customers</source>
        <translation>Lisää uudet asiakkaat</translation>
    </message>
    <message>
        <source>Promises it to those who have become customers of the segment since</source>
        <translation>Antaa lupauksen myös niille, jotka ovat tulleet segmentin asiakkaiksi sen jälkeen</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Poista avoimilta</translation>
    </message>
    <message>
        <source>Removes what is still open of it; what was settled stays</source>
        <translation>Poistaa sen avoimet lupaukset; kuitatut jäävät</translation>
    </message>
    <message>
        <source>No promise was settled within a year</source>
        <translation>Vuoden aikana ei ole kuitattu yhtään lupausta</translation>
    </message>
    <message>
        <source>No open promises</source>
        <translation>Ei avoimia lupauksia</translation>
    </message>
    <message>
        <source>What was promised to a customer, by whom and by when. Kept and broken promises go into the reservoir.</source>
        <translation>Mitä asiakkaalle luvattiin, kuka lupasi ja mihin mennessä. Pidetyt ja rikotut lupaukset vaikuttavat laariin.</translation>
    </message>
    <message>
        <source>New account…</source>
        <translation>Uusi asiakkuus…</translation>
    </message>
</context>
<context>
    <name>laari::ui::PromisesTab</name>
    <message>
        <source>Promises %1</source>
        <extracomment>a tab; %1: how many are open</extracomment>
        <translation>Lupaukset %1</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Lupaukset</translation>
    </message>
    <message>
        <source>Settle…</source>
        <translation>Kuittaa…</translation>
    </message>
    <message>
        <source>Settle the promise</source>
        <translation>Kuittaa lupaus</translation>
    </message>
    <message>
        <source>Kept, broken, a new date or withdrawn (S)</source>
        <translation>Pidetty, rikottu, uusi päivä tai peruttu (S)</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Avaa uudelleen</translation>
    </message>
    <message>
        <source>The promise is open again</source>
        <translation>Lupaus on jälleen avoin</translation>
    </message>
    <message>
        <source>The promise is open again (O)</source>
        <translation>Lupaus on jälleen avoin (O)</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Muokkaa</translation>
    </message>
    <message>
        <source>Edit the promise</source>
        <translation>Muokkaa lupausta</translation>
    </message>
    <message>
        <source>Edit the promise (Enter)</source>
        <translation>Muokkaa lupausta (Enter)</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Uusi</translation>
    </message>
    <message>
        <source>New promise</source>
        <translation>Uusi lupaus</translation>
    </message>
    <message>
        <source>New promise (Ctrl+Shift+R)</source>
        <translation>Uusi lupaus (Ctrl+Shift+R)</translation>
    </message>
    <message>
        <source>Nothing promised</source>
        <translation>Mitään ei ole luvattu</translation>
    </message>
    <message>
        <source>What was promised to the customer, by whom and by when. Kept and broken promises go into the reservoir.</source>
        <translation>Mitä asiakkaalle luvattiin, kuka lupasi ja mihin mennessä. Pidetyt ja rikotut lupaukset vaikuttavat laariin.</translation>
    </message>
</context>
<context>
    <name>laari::ui::RateValueDialog</name>
    <message>
        <source>Person</source>
        <translation>Henkilö</translation>
    </message>
    <message>
        <source>How they see what they value</source>
        <translation>Miten he näkevät arvostamansa asiat</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Päivä</translation>
    </message>
    <message>
        <source>today, yesterday, 12 Mar</source>
        <translation>tänään, eilen, 12.3.</translation>
    </message>
    <message>
        <source>1 little to 5 much; keys 1 to 5 choose, 0 clears. It begins as they last said.</source>
        <translation>1 vähän … 5 paljon. Näppäimet 1–5 valitsevat, 0 tyhjentää. Pohjana on se, mitä hän viimeksi sanoi.</translation>
    </message>
    <message>
        <source>They expect</source>
        <extracomment>over five steps: what they expect of it</extracomment>
        <translation>Odottaa</translation>
    </message>
    <message>
        <source>They get</source>
        <translation>Saa</translation>
    </message>
    <message>
        <source>It costs them</source>
        <extracomment>over five steps: what it costs them in money, time and trouble</extracomment>
        <translation>Maksaa hänelle</translation>
    </message>
</context>
<context>
    <name>laari::ui::RelationshipDialog</name>
    <message>
        <source>One of ours</source>
        <translation>Kuka meistä</translation>
    </message>
    <message>
        <source>How do we stand with %1?</source>
        <extracomment>title of a dialog; %1 is a person</extracomment>
        <translation>Suhteemme: %1</translation>
    </message>
    <message>
        <source>Now, in our judgement</source>
        <translation>Nyt, oman arviomme mukaan</translation>
    </message>
    <message>
        <source>Where we want to be</source>
        <translation>Mihin pyrimme</translation>
    </message>
    <message>
        <source>0 takes a level away.</source>
        <translation>0 poistaa tason.</translation>
    </message>
</context>
<context>
    <name>laari::ui::ReportDialog</name>
    <message>
        <source>Set the company&apos;s name and logo in Settings.</source>
        <translation>Yrityksen nimi ja logo annetaan asetuksissa.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Asiakkuus</translation>
    </message>
    <message>
        <source>Making the report…</source>
        <translation>Raporttia tehdään…</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Raportti</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Tallenna nimellä…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Preview and print…</source>
        <translation>Esikatsele ja tulosta…</translation>
    </message>
    <message>
        <source>Show the report as it will be printed</source>
        <translation>Näytä raportti sellaisena kuin se tulostuu</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Kieli</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Tallennusmuoto</translation>
    </message>
    <message>
        <source>PDF</source>
        <extracomment>kind of file</extracomment>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Excel (XLSX)</source>
        <translation>Excel (XLSX)</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Osat</translation>
    </message>
    <message>
        <source>On every page</source>
        <translation>Joka sivulla</translation>
    </message>
    <message>
        <source>Company&apos;s name</source>
        <translation>Yrityksen nimi</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Katselmus</translation>
    </message>
</context>
<context>
    <name>laari::ui::ReportWords</name>
    <message>
        <source>Account on a page</source>
        <extracomment>kind of report: an account on exactly one page</extracomment>
        <translation>Asiakkuus yhdellä sivulla</translation>
    </message>
    <message>
        <source>Account report</source>
        <translation>Asiakkuusraportti</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Asiakassalkku</translation>
    </message>
    <message>
        <source>Minutes</source>
        <extracomment>kind of report: of a review meeting</extracomment>
        <translation>Muistio</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Kuvaaja</translation>
    </message>
    <message>
        <source>Why it changed</source>
        <translation>Mikä muuttui</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Henkilöt</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Lupaukset</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Tehtävät</translation>
    </message>
    <message>
        <source>Touchpoints</source>
        <translation>Kohtaamiset</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Tiliote</translation>
    </message>
    <message>
        <source>Surveys</source>
        <translation>Kyselyt</translation>
    </message>
    <message>
        <source>What they value</source>
        <translation>Mitä asiakas arvostaa</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Asiakkuudet</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Emme vielä tunne</translation>
    </message>
    <message>
        <source>Who took part</source>
        <translation>Osallistujat</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Päätökset</translation>
    </message>
</context>
<context>
    <name>laari::ui::ReservoirCard</name>
    <message>
        <source>trust index</source>
        <translation>luottamusindeksi</translation>
    </message>
    <message>
        <source>Trust index %1</source>
        <translation>Luottamusindeksi %1</translation>
    </message>
    <message>
        <source>%1 in 90 days</source>
        <extracomment>signed change of the trust index: &quot;+4 in 90 days&quot;</extracomment>
        <translation>%1 / 90 pv</translation>
    </message>
    <message>
        <source>between %1 and %2 on this evidence</source>
        <translation>näillä tiedoilla %1–%2</translation>
    </message>
    <message>
        <source>not known yet: %1</source>
        <extracomment>an account of which more than half is not known; %1 &quot;between 25 and 90 on this evidence&quot;</extracomment>
        <translation>ei vielä tiedossa: %1</translation>
    </message>
    <message>
        <source>Trust index: shows the people it is pooled from</source>
        <translation>Luottamusindeksi: näyttää henkilöt, joista se koostuu</translation>
    </message>
    <message>
        <source>Pooled from the people of the account. Shows how trust is spread over them.</source>
        <translation>Koostuu asiakkuuden henkilöistä. Näyttää, miten luottamus jakautuu.</translation>
    </message>
</context>
<context>
    <name>laari::ui::ReservoirWidget</name>
    <message>
        <source>trust</source>
        <extracomment>layer of the reservoir, followed by its share: &quot;trust 41 %&quot;; Finnish: luottamusta</extracomment>
        <translation>luottamusta</translation>
    </message>
    <message>
        <source>not known yet</source>
        <extracomment>layer of the reservoir, followed by its share; Finnish: ei vielä tiedossa</extracomment>
        <translation>ei vielä tiedossa</translation>
    </message>
    <message>
        <source>distrust</source>
        <extracomment>layer of the reservoir, followed by its share; Finnish: epäluottamusta</extracomment>
        <translation>epäluottamusta</translation>
    </message>
    <message>
        <source>Trust reservoir: trust index %1; %2, %3, %4</source>
        <extracomment>accessible name of the drawn reservoir; %2 to %4: &quot;trust 41 %&quot; and so on</extracomment>
        <translation>Luottamuslaari: luottamusindeksi %1; %2, %3, %4</translation>
    </message>
</context>
<context>
    <name>laari::ui::ReviewDialog</name>
    <message>
        <source>Edit review</source>
        <translation>Muokkaa katselmusta</translation>
    </message>
    <message>
        <source>New review</source>
        <translation>Uusi katselmus</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>Start the review</source>
        <translation>Aloita katselmus</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Kohde</translation>
    </message>
    <message>
        <source>The portfolio</source>
        <translation>Asiakassalkku</translation>
    </message>
    <message>
        <source>One account</source>
        <translation>Yksi asiakkuus</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Asiakkuus</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Asiakkuudet</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>which accounts a review looks at</extracomment>
        <translation>Kaikki</translation>
    </message>
    <message>
        <source>Chosen</source>
        <extracomment>which accounts a review looks at: those chosen one by one</extracomment>
        <translation>Valitut</translation>
    </message>
    <message>
        <source>Accounts to look at</source>
        <translation>Katselmoitavat asiakkuudet</translation>
    </message>
    <message>
        <source>Who takes part</source>
        <translation>Osallistujat</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nimet</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <extracomment>offers a name that is not in the file as somebody who takes part</extracomment>
        <translation>Lisää ”%1”</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>May be left empty</source>
        <translation>Voi jättää tyhjäksi</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Seuraava katselmus</translation>
    </message>
    <message>
        <source>A date, or nothing</source>
        <translation>Päivä tai tyhjä</translation>
    </message>
    <message>
        <source>Own notes</source>
        <translation>Omat muistiinpanot</translation>
    </message>
    <message>
        <source>For you alone: no screen that others see and no report shows them</source>
        <translation>Vain sinulle: eivät näy muiden näkemillä näytöillä eivätkä raporteissa</translation>
    </message>
    <message>
        <source>Looking at the accounts…</source>
        <translation>Luetaan asiakkuuksia…</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Päivä</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Tänään</translation>
    </message>
</context>
<context>
    <name>laari::ui::ReviewWords</name>
    <message>
        <source>Account review</source>
        <translation>Asiakkuuden katselmus</translation>
    </message>
    <message>
        <source>Portfolio review</source>
        <translation>Asiakassalkun katselmus</translation>
    </message>
    <message>
        <source>open</source>
        <extracomment>what became of something decided</extracomment>
        <translation>avoin</translation>
    </message>
    <message>
        <source>late</source>
        <extracomment>what became of something decided</extracomment>
        <translation>myöhässä</translation>
    </message>
    <message>
        <source>done</source>
        <extracomment>what became of something decided</extracomment>
        <translation>tehty</translation>
    </message>
    <message>
        <source>dropped</source>
        <extracomment>what became of something decided: it was let go</extracomment>
        <translation>luovuttiin</translation>
    </message>
    <message>
        <source>%1 since the review of %2</source>
        <extracomment>%1: a signed number of points; %2: a date</extracomment>
        <translation>%1 katselmuksesta %2</translation>
    </message>
    <message>
        <source>somebody</source>
        <extracomment>somebody who took part in a review and whose data was removed since</extracomment>
        <translation>joku</translation>
    </message>
</context>
<context>
    <name>laari::ui::ReviewsModel</name>
    <message>
        <source>Day</source>
        <translation>Päivä</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Katselmus</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>column: when the next review is</extracomment>
        <translation>Seuraava</translation>
    </message>
    <message>
        <source>Under way: %1</source>
        <extracomment>a review in the list that has not been finished, which comes first because a long name is cut; %1: the name</extracomment>
        <translation>Kesken: %1</translation>
    </message>
</context>
<context>
    <name>laari::ui::ReviewsPage</name>
    <message>
        <source>Reviews</source>
        <translation>Katselmukset</translation>
    </message>
    <message>
        <source>New review…</source>
        <translation>Uusi katselmus…</translation>
    </message>
    <message>
        <source>New review (Ctrl+Shift+M)</source>
        <translation>Uusi katselmus (Ctrl+Shift+M)</translation>
    </message>
    <message>
        <source>Meeting mode</source>
        <translation>Kokousnäyttö</translation>
    </message>
    <message>
        <source>Full screen, an account a page (F11)</source>
        <translation>Koko näyttö, asiakkuus sivulla (F11)</translation>
    </message>
    <message>
        <source>Minutes…</source>
        <translation>Muistio…</translation>
    </message>
    <message>
        <source>What was seen and decided, on paper</source>
        <translation>Mitä nähtiin ja päätettiin, paperilla</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Muokkaa…</translation>
    </message>
    <message>
        <source>Who took part, the next review, own notes</source>
        <translation>Osallistujat, seuraava katselmus, omat muistiinpanot</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Tehty</translation>
    </message>
    <message>
        <source>What is selected was carried out</source>
        <translation>Valittu on tehty</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Luovu</translation>
    </message>
    <message>
        <source>What is selected is not pursued any more</source>
        <translation>Valitusta luovutaan</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Yhä avoin</translation>
    </message>
    <message>
        <source>What is selected is open again</source>
        <translation>Valittu on taas avoin</translation>
    </message>
    <message>
        <source>Enter edits the review</source>
        <translation>Enter muokkaa katselmusta</translation>
    </message>
    <message>
        <source>What was decided, and what became of it</source>
        <translation>Mitä päätettiin ja miten kävi</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Mitä nähtiin</translation>
    </message>
    <message>
        <source>Enter shows the account</source>
        <translation>Enter näyttää asiakkuuden</translation>
    </message>
    <message>
        <source>No reviews yet</source>
        <translation>Ei vielä katselmuksia</translation>
    </message>
    <message>
        <source>A review keeps what was seen of your accounts on its day, what was decided, and when you meet again. The next one begins with what became of it.</source>
        <translation>Katselmukseen jää, mitä asiakkuuksista sinä päivänä nähtiin, mitä päätettiin ja milloin tavataan uudelleen. Seuraava alkaa siitä, mitä päätöksistä tuli.</translation>
    </message>
    <message>
        <source>with %1</source>
        <extracomment>who took part in a review</extracomment>
        <translation>mukana %1</translation>
    </message>
    <message>
        <source>next review %1</source>
        <extracomment>%1: the date of the next review</extracomment>
        <translation>seuraava katselmus %1</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Jatka katselmusta</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Päätä katselmus</translation>
    </message>
    <message>
        <source>The review is under way again</source>
        <translation>Katselmus on taas kesken</translation>
    </message>
    <message>
        <source>The review is over</source>
        <translation>Katselmus on päättynyt</translation>
    </message>
    <message>
        <source>The review was removed</source>
        <translation>Katselmus poistettiin</translation>
    </message>
    <message>
        <source>The review has begun: F11 shows it on the whole screen</source>
        <translation>Katselmus alkoi: F11 näyttää sen koko näytöllä</translation>
    </message>
    <message>
        <source>Words, and whether the customer knows (Enter)</source>
        <translation>Sanamuoto, ja tietääkö asiakas siitä (Enter)</translation>
    </message>
    <message>
        <source>Add…</source>
        <extracomment>adds a decision or a follow-up to a review</extracomment>
        <translation>Lisää…</translation>
    </message>
    <message>
        <source>A decision or a follow-up that was agreed</source>
        <translation>Päätös tai tehtävä, josta sovittiin</translation>
    </message>
    <message>
        <source>Nothing was decided in this review yet. In meeting mode it is typed on the page.</source>
        <translation>Tässä katselmuksessa ei ole vielä päätetty mitään. Kokousnäytössä päätökset kirjoitetaan suoraan sivulle.</translation>
    </message>
    <message>
        <source>There is no account to review yet: add or import accounts first</source>
        <translation>Katselmoitavia asiakkuuksia ei vielä ole: lisää tai tuo ensin asiakkuuksia</translation>
    </message>
    <message>
        <source>Edit the review</source>
        <translation>Muokkaa katselmusta</translation>
    </message>
    <message>
        <source>Edit what was agreed</source>
        <translation>Muokkaa sovittua</translation>
    </message>
</context>
<context>
    <name>laari::ui::RoleDistribution</name>
    <message numerus="yes">
        <source>%n not named yet</source>
        <translation>
            <numerusform>%n vielä nimeämättä</numerusform>
            <numerusform>%n vielä nimeämättä</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>ei ketään</translation>
    </message>
    <message>
        <source>Trust by person and role: %1</source>
        <translation>Luottamus henkilöittäin ja rooleittain: %1</translation>
    </message>
    <message>
        <source>A decision maker nobody has named yet</source>
        <translation>Päättäjä, jota kukaan ei ole vielä nimennyt</translation>
    </message>
</context>
<context>
    <name>laari::ui::RoleRows</name>
    <message>
        <source>1 slight</source>
        <extracomment>the ends of a scale of personal influence, 1 to 5</extracomment>
        <translation>1 vähäinen</translation>
    </message>
    <message>
        <source>5 decisive</source>
        <translation>5 ratkaiseva</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rooli</translation>
    </message>
    <message>
        <source>Influence</source>
        <translation>Vaikutusvalta</translation>
    </message>
    <message>
        <source>from</source>
        <extracomment>the day a period begins; the first may have none</extracomment>
        <translation>alkaen</translation>
    </message>
    <message>
        <source>as long as we know</source>
        <translation>niin kauan kuin tiedämme</translation>
    </message>
    <message>
        <source>+ Another role from a day on</source>
        <translation>+ Uusi rooli jostakin päivästä alkaen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Poista</translation>
    </message>
</context>
<context>
    <name>laari::ui::SavedLine</name>
    <message>
        <source>The touchpoint is saved. What it does could not be read just now.</source>
        <translation>Kohtaaminen on tallennettu. Sen vaikutusta ei saatu luettua juuri nyt.</translation>
    </message>
    <message numerus="yes">
        <source>. %n new people are not known yet, which draws it towards the middle</source>
        <extracomment>people entered along with a touchpoint pull the index towards 50, whatever the touchpoint did</extracomment>
        <translation>
            <numerusform>. Uutta henkilöä ei vielä tunneta, ja se vetää indeksiä kohti keskikohtaa</numerusform>
            <numerusform>. %n uutta henkilöä ei vielä tunneta, ja se vetää indeksiä kohti keskikohtaa</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 points to %2</source>
        <extracomment>%1 points of evidence, %2 a person</extracomment>
        <translation>%1 pistettä laariin: %2</translation>
    </message>
    <message>
        <source>%1 points from %2</source>
        <extracomment>a withdrawal: %1 points of evidence, %2 a person</extracomment>
        <translation>%1 pistettä laarista: %2</translation>
    </message>
    <message>
        <source>%1 points mended for %2</source>
        <extracomment>%1 points of grievance that a recovery took away, %2 a person</extracomment>
        <translation>%1 pistettä korjattu: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n others</source>
        <extracomment>after a list of names: others to whom it was posted too</extracomment>
        <translation>
            <numerusform>ja %n muu</numerusform>
            <numerusform>ja %n muuta</numerusform>
        </translation>
    </message>
    <message>
        <source>Contact only, nothing posted</source>
        <extracomment>no evidence came of it; %1: names, may be empty</extracomment>
        <translation>Pelkkä yhteydenpito, ei kirjausta laariin</translation>
    </message>
    <message>
        <source>Contact only with %1, nothing posted</source>
        <translation>Pelkkä yhteydenpito (%1), ei kirjausta laariin</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <extracomment>pattern of a day without its year, as QLocale::toString takes it</extracomment>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source> (the reservoir carried %1)</source>
        <extracomment>how much of the failure the reservoir took on itself</extracomment>
        <translation> (laari kantoi %1)</translation>
    </message>
    <message>
        <source>%1: trust index stays at %2</source>
        <translation>%1: luottamusindeksi ennallaan: %2</translation>
    </message>
    <message>
        <source>%1: trust index %2 → %3 over the next weeks</source>
        <translation>%1: luottamusindeksi %2 → %3 lähiviikkoina</translation>
    </message>
    <message numerus="yes">
        <source>. %n kept promises are counted in</source>
        <translation>
            <numerusform>. Mukana on %n pidetty lupaus</numerusform>
            <numerusform>. Mukana on %n pidettyä lupausta</numerusform>
        </translation>
    </message>
    <message>
        <source>. A promise was made</source>
        <translation>. Uusi lupaus kirjattiin</translation>
    </message>
</context>
<context>
    <name>laari::ui::ScenarioColumn</name>
    <message>
        <source>%1 on %2 (%3) · lowest %4 on %5</source>
        <extracomment>where a scenario leads: %1 a trust index, %2 a date, %3 a signed number</extracomment>
        <translation>%2 luottamus %1 (%3) · alimmillaan %4 (%5)</translation>
    </message>
    <message>
        <source>Trust index at the end, against the forecast without contact, and at its lowest</source>
        <translation>Luottamusindeksi lopussa, ero ennusteeseen ilman yhteydenpitoa ja alin lukema</translation>
    </message>
    <message>
        <source>Edit: %1</source>
        <translation>Muokkaa: %1</translation>
    </message>
    <message>
        <source>Take away: %1</source>
        <translation>Ota pois: %1</translation>
    </message>
    <message>
        <source>Scenario %1</source>
        <translation>Vaihtoehto %1</translation>
    </message>
    <message>
        <source>Name it</source>
        <translation>Anna nimi</translation>
    </message>
    <message>
        <source>Name of scenario %1</source>
        <translation>Vaihtoehdon %1 nimi</translation>
    </message>
    <message>
        <source>Suppose</source>
        <translation>Oleta</translation>
    </message>
    <message>
        <source>Suppose something in scenario %1</source>
        <translation>Oleta jotakin vaihtoehdossa %1</translation>
    </message>
    <message>
        <source>A touchpoint…</source>
        <translation>Kohtaaminen…</translation>
    </message>
    <message>
        <source>A broken promise…</source>
        <translation>Rikottu lupaus…</translation>
    </message>
    <message>
        <source>Somebody leaves…</source>
        <translation>Joku lähtee…</translation>
    </message>
    <message>
        <source>Turn into a plan…</source>
        <translation>Tee suunnitelma…</translation>
    </message>
    <message>
        <source>Turn scenario %1 into a plan</source>
        <translation>Tee vaihtoehdosta %1 suunnitelma</translation>
    </message>
    <message>
        <source>Makes follow-ups and promises of scenario %1</source>
        <translation>Tekee vaihtoehdosta %1 tehtäviä ja lupauksia</translation>
    </message>
    <message>
        <source>Bring back: %1 (Ctrl+Z)</source>
        <translation>Tuo takaisin: %1 (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Taken away. Bring it back</source>
        <extracomment>button: what was taken away from a scenario last</extracomment>
        <translation>Poistettu. Tuo takaisin</translation>
    </message>
    <message>
        <source>The forecast is without contact already: a silence only keeps what is supposed in it from happening.</source>
        <translation>Ennuste on jo valmiiksi ilman yhteydenpitoa: hiljaisuus vain estää sen, mitä sen ajalle on oletettu.</translation>
    </message>
    <message>
        <source>Nobody in touch…</source>
        <translation>Kukaan ei pidä yhteyttä…</translation>
    </message>
    <message>
        <source>Suppose a touchpoint, a mended failure, a broken promise, silence or somebody leaving.</source>
        <translation>Oleta kohtaaminen, korjattu virhe, rikottu lupaus, hiljaisuus tai jonkun lähtö.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>known decision makers of those expected</extracomment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>A failure is mended…</source>
        <translation>Virhe korjataan…</translation>
    </message>
    <message>
        <source>A failure is mended (none waits for it)</source>
        <translation>Virhe korjataan (mikään ei odota korjausta)</translation>
    </message>
    <message>
        <source>Nobody whom the failure concerned is there any more: mending it changes nothing.</source>
        <translation>Ketään, jota virhe koski, ei ole enää talossa: korjaaminen ei muuta mitään.</translation>
    </message>
    <message>
        <source>Known decision makers %1, else %2</source>
        <extracomment>where a scenario leads, and where all goes without it: %1 and %2 are &quot;2 of 3&quot;</extracomment>
        <translation>Päättäjistä tunnettaisiin %1 (muuten %2)</translation>
    </message>
</context>
<context>
    <name>laari::ui::ScoreBars</name>
    <message numerus="yes">
        <source>%1: %n answers</source>
        <extracomment>a score, and how many people gave it: &quot;9: 3 answers&quot;</extracomment>
        <translation>
            <numerusform>%1: %n vastaus</numerusform>
            <numerusform>%1: %n vastausta</numerusform>
        </translation>
    </message>
    <message>
        <source>No answers</source>
        <translation>Ei vastauksia</translation>
    </message>
</context>
<context>
    <name>laari::ui::SeenModel</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 of %2 expected decision makers are known</extracomment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Asiakkuus</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Luottamus</translation>
    </message>
    <message>
        <source>Since then</source>
        <extracomment>column: how far the trust index has moved since the review</extracomment>
        <translation>Sen jälkeen</translation>
    </message>
    <message>
        <source>CX</source>
        <extracomment>column, short: customer experience</extracomment>
        <translation>Kokemus</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Asema</translation>
    </message>
    <message>
        <source>Deciders known</source>
        <translation>Päättäjiä tunnetaan</translation>
    </message>
    <message>
        <source>Deciders expected</source>
        <translation>Päättäjiä kaikkiaan</translation>
    </message>
    <message>
        <source>How far the trust index has moved since the review</source>
        <translation>Luottamusindeksin muutos katselmuksen jälkeen</translation>
    </message>
    <message>
        <source>Decision makers known, of those expected</source>
        <translation>Tunnetut päättäjät odotetuista</translation>
    </message>
    <message>
        <source>Promises that were late</source>
        <translation>Myöhässä olleet lupaukset</translation>
    </message>
    <message>
        <source>Serious failures that the reservoir would have carried</source>
        <translation>Montako vakavaa virhettä laari olisi kestänyt</translation>
    </message>
    <message>
        <source>How much of what was known came from the customer</source>
        <translation>Kuinka paljon tiedosta oli asiakkaan omaa arviota</translation>
    </message>
    <message>
        <source>How much of the reservoir was not known yet</source>
        <translation>Kuinka suuri osa laarista ei ollut vielä tiedossa</translation>
    </message>
    <message>
        <source>Deciders</source>
        <extracomment>column: how many of the decision makers are known</extracomment>
        <translation>Päättäjiä</translation>
    </message>
    <message>
        <source>Late</source>
        <extracomment>column: how many promises were late</extracomment>
        <translation>Myöhässä</translation>
    </message>
    <message>
        <source>Carries</source>
        <extracomment>column: how many serious failures the reservoir would have carried</extracomment>
        <translation>Kestäisi</translation>
    </message>
    <message>
        <source>Heard</source>
        <extracomment>column: how much was heard from the customer</extracomment>
        <translation>Kuultu</translation>
    </message>
    <message>
        <source>Not known</source>
        <extracomment>column: how much of the reservoir is not known yet</extracomment>
        <translation>Ei tiedossa</translation>
    </message>
</context>
<context>
    <name>laari::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Asetukset</translation>
    </message>
</context>
<context>
    <name>laari::ui::SettleDialog</name>
    <message>
        <source>Agreed on</source>
        <translation>Sovittu</translation>
    </message>
    <message>
        <source>On which day</source>
        <translation>Minä päivänä</translation>
    </message>
    <message>
        <source>What became of the promise?</source>
        <translation>Miten lupauksen kävi?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Due %1, %2</source>
        <translation>Määräpäivä %1, %2</translation>
    </message>
    <message>
        <source>It was</source>
        <translation>Lupaus</translation>
    </message>
    <message>
        <source>Kept after all</source>
        <translation>Pidettiin sittenkin</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Pidettiin</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Rikottiin</translation>
    </message>
    <message>
        <source>Given a new date</source>
        <translation>Sovittiin uusi päivä</translation>
    </message>
    <message>
        <source>Withdrawn by the customer</source>
        <translation>Asiakas perui</translation>
    </message>
    <message>
        <source>New date</source>
        <translation>Uusi päivä</translation>
    </message>
    <message>
        <source>tomorrow, Friday, 12 Mar</source>
        <translation>huomenna, perjantai, 12.3.</translation>
    </message>
</context>
<context>
    <name>laari::ui::SideBar</name>
    <message>
        <source>Accounts</source>
        <translation>Asiakkuudet</translation>
    </message>
    <message>
        <source>Accounts (Ctrl+1)</source>
        <translation>Asiakkuudet (Ctrl+1)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Asetukset</translation>
    </message>
    <message>
        <source>Settings (Ctrl+,)</source>
        <translation>Asetukset (Ctrl+,)</translation>
    </message>
    <message>
        <source>Change the language to Finnish</source>
        <translation>Vaihda kieleksi suomi</translation>
    </message>
    <message>
        <source>Change the language to English</source>
        <translation>Vaihda kieleksi englanti</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Asiakassalkku</translation>
    </message>
    <message>
        <source>Portfolio (Ctrl+2)</source>
        <translation>Asiakassalkku (Ctrl+2)</translation>
    </message>
    <message>
        <source>99+</source>
        <extracomment>more than 99 things ask for attention</extracomment>
        <translation>99+</translation>
    </message>
    <message numerus="yes">
        <source>Today, %n things ask for attention</source>
        <translation>
            <numerusform>Tänään, %n asia odottaa</numerusform>
            <numerusform>Tänään, %n asiaa odottaa</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Tänään</translation>
    </message>
    <message>
        <source>Today (Ctrl+T)</source>
        <translation>Tänään (Ctrl+T)</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Analyysit</translation>
    </message>
    <message>
        <source>Insights (Ctrl+5)</source>
        <translation>Analyysit (Ctrl+5)</translation>
    </message>
    <message>
        <source>Surveys</source>
        <translation>Kyselyt</translation>
    </message>
    <message>
        <source>Surveys (Ctrl+4)</source>
        <translation>Kyselyt (Ctrl+4)</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Lupaukset</translation>
    </message>
    <message>
        <source>Promises (Ctrl+3)</source>
        <translation>Lupaukset (Ctrl+3)</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Katselmukset</translation>
    </message>
    <message>
        <source>Reviews (Ctrl+6)</source>
        <translation>Katselmukset (Ctrl+6)</translation>
    </message>
</context>
<context>
    <name>laari::ui::StageComparison</name>
    <message>
        <source>Trust index</source>
        <translation>Luottamusindeksi</translation>
    </message>
    <message>
        <source>Trust by stage, a dot an account</source>
        <translation>Luottamus vaiheittain, piste on asiakkuus</translation>
    </message>
    <message>
        <source>Arrow keys go to the next account, Enter opens it</source>
        <translation>Nuolinäppäimillä seuraavaan asiakkuuteen, Enter avaa sen</translation>
    </message>
</context>
<context>
    <name>laari::ui::StatusLine</name>
    <message>
        <source>Saved</source>
        <extracomment>Status line: everything is on disk</extracomment>
        <translation>Tallennettu</translation>
    </message>
    <message>
        <source>Read only</source>
        <extracomment>Status line: the file can be read but not changed</extracomment>
        <translation>Vain luku</translation>
    </message>
    <message>
        <source>Undo “%1”</source>
        <extracomment>A link that takes back what was done last; %1 is its name</extracomment>
        <translation>Kumoa ”%1”</translation>
    </message>
    <message>
        <source>Undo “%1” (Ctrl+Z)</source>
        <translation>Kumoa ”%1” (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Read only: %1</source>
        <extracomment>Status line: &quot;Read only: the file is damaged&quot;</extracomment>
        <translation>Vain luku: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>A link after &quot;The report was saved as …&quot;</extracomment>
        <translation>Avaa</translation>
    </message>
    <message>
        <source>Open the file that was saved</source>
        <translation>Avaa tallennettu tiedosto</translation>
    </message>
    <message>
        <source>Open %1 with the program that is meant for it</source>
        <translation>Avaa %1 sille tarkoitetulla ohjelmalla</translation>
    </message>
</context>
<context>
    <name>laari::ui::SuccessorDialog</name>
    <message>
        <source>Who follows %1?</source>
        <extracomment>title of a dialog; %1 is who left</extracomment>
        <translation>Kuka seuraa? Lähtenyt: %1</translation>
    </message>
    <message>
        <source>New person “%1”</source>
        <translation>Uusi henkilö ”%1”</translation>
    </message>
    <message>
        <source>Successor</source>
        <translation>Seuraaja</translation>
    </message>
    <message>
        <source>Somebody known here or a new name. They take the role of %1 with influence %2, and those who reported to the one who left.</source>
        <extracomment>%1 a role, %2 a step of influence; of the successor of somebody who left</extracomment>
        <translation>Joku täältä tuttu tai uusi nimi. Seuraaja saa lähteneen roolin (%1, vaikutusvalta %2) ja alaiset.</translation>
    </message>
</context>
<context>
    <name>laari::ui::SuppositionDialog</name>
    <message>
        <source>Who is there</source>
        <translation>Ketkä ovat paikalla</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Henkilö</translation>
    </message>
    <message>
        <source>Suppose</source>
        <extracomment>button: supposes it in a what-if; nothing is stored</extracomment>
        <translation>Oleta</translation>
    </message>
    <message>
        <source>What if we met them?</source>
        <translation>Entä jos tapaisimme heidät?</translation>
    </message>
    <message>
        <source>everyone, or type a name</source>
        <translation>kaikki tai kirjoita nimi</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kanava</translation>
    </message>
    <message>
        <source>How they would feel</source>
        <translation>Mikä jäisi tunnejäljeksi</translation>
    </message>
    <message>
        <source>What if a promise were broken?</source>
        <translation>Entä jos lupaus rikotaan?</translation>
    </message>
    <message>
        <source>Promised to</source>
        <translation>Kenelle luvattu</translation>
    </message>
    <message>
        <source>the account</source>
        <translation>asiakkaalle</translation>
    </message>
    <message>
        <source>What if somebody left?</source>
        <translation>Entä jos joku lähtee?</translation>
    </message>
    <message>
        <source>who leaves</source>
        <translation>kuka lähtee</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Milloin</translation>
    </message>
    <message>
        <source>Today or later, within two years</source>
        <translation>Tänään tai myöhemmin, enintään kahden vuoden päässä</translation>
    </message>
    <message>
        <source>What if nobody were in touch?</source>
        <translation>Entä jos kukaan ei pitäisi yhteyttä?</translation>
    </message>
    <message>
        <source>For how many days</source>
        <translation>Kuinka monta päivää</translation>
    </message>
    <message>
        <source>The forecast is without contact already: a silence changes it only where it keeps something else that is supposed from happening.</source>
        <translation>Ennuste on jo valmiiksi ilman yhteydenpitoa: hiljaisuus muuttaa sitä vain, jos se estää jonkin muun oletetun.</translation>
    </message>
    <message>
        <source>From which day</source>
        <translation>Mistä päivästä alkaen</translation>
    </message>
    <message>
        <source>Which failure</source>
        <translation>Mikä virhe</translation>
    </message>
    <message>
        <source>What if a failure were mended?</source>
        <translation>Entä jos virhe korjataan?</translation>
    </message>
    <message>
        <source>Those whom it concerned take part, as far as they are still there.</source>
        <translation>Mukana ovat ne, joita virhe koski ja jotka ovat yhä talossa.</translation>
    </message>
    <message>
        <source>a failure that waits to be mended</source>
        <translation>virhe, joka odottaa korjausta</translation>
    </message>
    <message>
        <source>Pleased or better mends it, neutral does not, and worse adds to the damage.</source>
        <translation>Vähintään tyytyväinen korjaa virheen, neutraali ei korjaa, ja sitä huonompi pahentaa asiaa.</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>Virhe</translation>
    </message>
</context>
<context>
    <name>laari::ui::SuppositionWords</name>
    <message>
        <source>everyone</source>
        <comment>who is at a touchpoint</comment>
        <translation>kaikki</translation>
    </message>
    <message>
        <source>%1 %2: %3 (%4)</source>
        <comment>a supposed touchpoint</comment>
        <extracomment>%1 a channel, %2 a date, %3 how they felt, %4 people</extracomment>
        <translation>%1 %2: %3 (%4)</translation>
    </message>
    <message>
        <source>A promise to the account is broken, %1</source>
        <translation>Asiakkaalle annettu lupaus rikotaan %1</translation>
    </message>
    <message>
        <source>A promise to %1 is broken, %2</source>
        <extracomment>%1 a person, %2 a date. Finnish: the name in the nominative, after a colon</extracomment>
        <translation>Lupaus rikotaan %2 (%1)</translation>
    </message>
    <message numerus="yes">
        <source>Nobody is in touch for %n days from %1</source>
        <translation>
            <numerusform>%n päivä ilman yhteydenpitoa, alkaen %1</numerusform>
            <numerusform>%n päivää ilman yhteydenpitoa, alkaen %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 leaves, %2</source>
        <comment>a person and a date</comment>
        <translation>%1 lähtee %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>something to do</comment>
        <extracomment>a follow-up: %1 a channel, %2 people</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Get to know who follows %1</source>
        <extracomment>a follow-up. Finnish: the name in the nominative, after a colon</extracomment>
        <translation>Tutustu seuraajaan: %1</translation>
    </message>
    <message>
        <source>Mend the failure – %1</source>
        <extracomment>a follow-up: %1 a failure: &quot;Delivery, 9 Apr 2025: late&quot;</extracomment>
        <translation>Korjaa virhe – %1</translation>
    </message>
    <message>
        <source>Recovery %1: %2 · %3</source>
        <extracomment>a supposed recovery: %1 a date, %2 how they felt, %3 the failure: &quot;Delivery, 9 Apr 2025: late&quot;</extracomment>
        <translation>Korjaus %1: %2 · %3</translation>
    </message>
</context>
<context>
    <name>laari::ui::SurveyDialog</name>
    <message>
        <source>It has answers, so instrument, scale and subject stay as they are.</source>
        <translation>Kyselyssä on jo vastauksia, joten mittari, asteikko ja aihe pysyvät ennallaan.</translation>
    </message>
    <message>
        <source>Edit survey</source>
        <translation>Muokkaa kyselyä</translation>
    </message>
    <message>
        <source>New survey</source>
        <translation>Uusi kysely</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>Removes the survey, its invitations and its answers</source>
        <translation>Poistaa kyselyn, sen kutsut ja vastaukset</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Customer survey, spring 2027</source>
        <translation>Asiakaskysely, kevät 2027</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Mittari</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Asteikko</translation>
    </message>
    <message>
        <source>Lowest score</source>
        <translation>Pienin arvosana</translation>
    </message>
    <message>
        <source>Highest score</source>
        <translation>Suurin arvosana</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>between the lowest and the highest score of a scale</extracomment>
        <translation>–</translation>
    </message>
    <message>
        <source>It is about</source>
        <extracomment>what the survey asks about: a meeting, a delivery …</extracomment>
        <translation>Mistä kysytään</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Avautuu</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Sulkeutuu</translation>
    </message>
    <message>
        <source>left open</source>
        <translation>jää avoimeksi</translation>
    </message>
</context>
<context>
    <name>laari::ui::SurveyPeopleModel</name>
    <message>
        <source>Person</source>
        <translation>Henkilö</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Asiakkuus</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rooli</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Vastaus</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Milloin</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentti</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>in place of an answer: no answer is not known, never neutral</extracomment>
        <translation>ei tiedossa</translation>
    </message>
</context>
<context>
    <name>laari::ui::SurveyView</name>
    <message>
        <source>Invite…</source>
        <translation>Kutsu…</translation>
    </message>
    <message>
        <source>Invite people to the survey</source>
        <translation>Kutsu henkilöitä kyselyyn</translation>
    </message>
    <message>
        <source>Record answer…</source>
        <translation>Kirjaa vastaus…</translation>
    </message>
    <message>
        <source>Record an answer by hand</source>
        <translation>Kirjaa vastaus käsin</translation>
    </message>
    <message>
        <source>Import answers…</source>
        <translation>Tuo vastauksia…</translation>
    </message>
    <message>
        <source>Import answers from a file</source>
        <translation>Tuo vastauksia tiedostosta</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Muut toiminnot</translation>
    </message>
    <message>
        <source>More about the survey</source>
        <translation>Lisää kyselystä</translation>
    </message>
    <message>
        <source>Export the invitation list…</source>
        <translation>Vie kutsulista…</translation>
    </message>
    <message>
        <source>Copy the invitation text</source>
        <translation>Kopioi kutsuteksti</translation>
    </message>
    <message>
        <source>Edit the survey…</source>
        <translation>Muokkaa kyselyä…</translation>
    </message>
    <message>
        <source>People of the survey</source>
        <translation>Kyselyn henkilöt</translation>
    </message>
    <message>
        <source>Enter records or edits the answer</source>
        <translation>Enter kirjaa tai muokkaa vastausta</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>a survey, by its days</extracomment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1 alkaen</translation>
    </message>
    <message>
        <source>about: %1</source>
        <extracomment>what a survey asks about: %1 a kind of touchpoint</extracomment>
        <translation>aiheena %1</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Kaikki</translation>
    </message>
    <message>
        <source>Response rate by campaign: %1</source>
        <translation>Vastausprosentti kyselyittäin: %1</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Tulokset</translation>
    </message>
    <message numerus="yes">
        <source>People, %n without an answer</source>
        <extracomment>a tab; %n: how many have not answered</extracomment>
        <translation>
            <numerusform>Henkilöt, %n vastaamatta</numerusform>
            <numerusform>Henkilöt, %n vastaamatta</numerusform>
        </translation>
    </message>
    <message>
        <source>People</source>
        <translation>Henkilöt</translation>
    </message>
    <message>
        <source>Decision makers</source>
        <translation>Päättäjät</translation>
    </message>
    <message>
        <source>Influencers</source>
        <translation>Taustavaikuttajat</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Yhteyshenkilöt</translation>
    </message>
    <message>
        <source>%1 (still under way)</source>
        <extracomment>%1: a survey and its response rate up to now: &quot;Spring 2027 12 % (still under way)&quot;</extracomment>
        <translation>%1 (vielä kesken)</translation>
    </message>
    <message>
        <source>Results by role</source>
        <translation>Tulokset rooleittain</translation>
    </message>
</context>
<context>
    <name>laari::ui::SurveyWords</name>
    <message>
        <source>Trust scale</source>
        <translation>Luottamusasteikko</translation>
    </message>
    <message>
        <source>Own question</source>
        <translation>Oma kysymys</translation>
    </message>
    <message>
        <source>NPS – would they recommend us</source>
        <translation>NPS – suosittelisivatko meitä</translation>
    </message>
    <message>
        <source>CSAT – how satisfied they were</source>
        <translation>CSAT – kuinka tyytyväisiä olivat</translation>
    </message>
    <message>
        <source>CES – was it made easy</source>
        <translation>CES – oliko asiointi helppoa</translation>
    </message>
    <message>
        <source>Trust scale – ability, goodwill, honesty</source>
        <translation>Luottamusasteikko – osaaminen, hyväntahtoisuus, rehellisyys</translation>
    </message>
    <message>
        <source>A question of our own</source>
        <translation>Oma kysymys</translation>
    </message>
    <message>
        <source>How likely is it that you would recommend [company] to a friend or colleague?</source>
        <translation>Kuinka todennäköisesti suosittelisit [yritystä] ystävällesi tai kollegallesi?</translation>
    </message>
    <message>
        <source>Overall, how satisfied were you with our meeting?</source>
        <translation>Kuinka tyytyväinen olit kokonaisuutena tapaamiseemme?</translation>
    </message>
    <message>
        <source>Overall, how satisfied were you with our Teams meeting?</source>
        <translation>Kuinka tyytyväinen olit kokonaisuutena Teams-palaveriimme?</translation>
    </message>
    <message>
        <source>Overall, how satisfied were you with our call?</source>
        <translation>Kuinka tyytyväinen olit kokonaisuutena puheluumme?</translation>
    </message>
    <message>
        <source>Overall, how satisfied were you with our e-mails?</source>
        <translation>Kuinka tyytyväinen olit kokonaisuutena sähköposteihimme?</translation>
    </message>
    <message>
        <source>Overall, how satisfied were you with our messages?</source>
        <translation>Kuinka tyytyväinen olit kokonaisuutena viesteihimme?</translation>
    </message>
    <message>
        <source>Overall, how satisfied were you with our visit?</source>
        <translation>Kuinka tyytyväinen olit kokonaisuutena käyntiimme?</translation>
    </message>
    <message>
        <source>Overall, how satisfied were you with the delivery?</source>
        <translation>Kuinka tyytyväinen olit kokonaisuutena toimitukseen?</translation>
    </message>
    <message>
        <source>Overall, how satisfied were you with the service?</source>
        <translation>Kuinka tyytyväinen olit kokonaisuutena huoltoon?</translation>
    </message>
    <message>
        <source>Overall, how satisfied were you with the way your complaint was handled?</source>
        <translation>Kuinka tyytyväinen olit kokonaisuutena reklamaatiosi käsittelyyn?</translation>
    </message>
    <message>
        <source>Overall, how satisfied were you with our invoicing?</source>
        <translation>Kuinka tyytyväinen olit kokonaisuutena laskutukseemme?</translation>
    </message>
    <message>
        <source>[Company] made it easy for me to handle my issue.</source>
        <translation>[Yritys] teki asiani hoitamisesta helppoa.</translation>
    </message>
    <message>
        <source>How far do you agree with these statements?</source>
        <translation>Mitä mieltä olet näistä väittämistä?</translation>
    </message>
    <message>
        <source>[Company] knows its business.</source>
        <translation>[Yritys] osaa asiansa.</translation>
    </message>
    <message>
        <source>[Company] looks after our interests too, not only its own.</source>
        <translation>[Yritys] pitää huolta meidänkin edustamme, ei vain omastaan.</translation>
    </message>
    <message>
        <source>[Company] is honest and keeps its word.</source>
        <translation>[Yritys] on rehellinen ja pitää sanansa.</translation>
    </message>
    <message>
        <source>not at all likely</source>
        <translation>en lainkaan todennäköisesti</translation>
    </message>
    <message>
        <source>very dissatisfied</source>
        <translation>erittäin tyytymätön</translation>
    </message>
    <message>
        <source>strongly disagree</source>
        <translation>täysin eri mieltä</translation>
    </message>
    <message>
        <source>lowest</source>
        <translation>pienin</translation>
    </message>
    <message>
        <source>extremely likely</source>
        <translation>erittäin todennäköisesti</translation>
    </message>
    <message>
        <source>very satisfied</source>
        <translation>erittäin tyytyväinen</translation>
    </message>
    <message>
        <source>strongly agree</source>
        <translation>täysin samaa mieltä</translation>
    </message>
    <message>
        <source>highest</source>
        <translation>suurin</translation>
    </message>
    <message>
        <source>%1 (on a scale of %2)</source>
        <extracomment>%1: &quot;NPS 4&quot;; %2: &quot;1–5&quot;</extracomment>
        <translation>%1 (asteikolla %2)</translation>
    </message>
    <message>
        <source>Survey: %1</source>
        <extracomment>%1: &quot;NPS 9&quot;</extracomment>
        <translation>Kysely: %1</translation>
    </message>
    <message>
        <source>Not comparable: a question of our own. The answers are kept, but they are no evidence of trust.</source>
        <translation>Ei vertailukelpoinen: oma kysymys. Vastaukset säilyvät, mutta luottamukseen ne eivät vaikuta.</translation>
    </message>
    <message>
        <source>Not comparable: %1 is asked on the scale %2. The answers are kept, but they are no evidence of trust and are compared with nothing.</source>
        <extracomment>%1: &quot;NPS&quot;; %2: &quot;0–10&quot;</extracomment>
        <translation>Ei vertailukelpoinen: mittarin %1 asteikko on %2. Vastaukset säilyvät, mutta ne eivät vaikuta luottamukseen eikä niitä verrata mihinkään.</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>Hei,</translation>
    </message>
    <message>
        <source>we would like to hear how we are doing. Answering takes less than a minute.</source>
        <translation>haluaisimme kuulla, miten olemme onnistuneet. Vastaamiseen menee alle minuutti.</translation>
    </message>
    <message>
        <source>[Your question]</source>
        <translation>[Kysymyksesi]</translation>
    </message>
    <message>
        <source>%1 = %2, %3 = %4</source>
        <extracomment>the scale of a question: &quot;0 = not at all likely, 10 = extremely likely&quot;</extracomment>
        <translation>%1 = %2, %3 = %4</translation>
    </message>
    <message>
        <source>What is the main reason for your answer?</source>
        <translation>Mikä on tärkein syy vastaukseesi?</translation>
    </message>
    <message>
        <source>We use your answer to look after our work together, and you can see what we have recorded whenever you ask. If you would rather not be asked, tell us and we will not ask again.</source>
        <translation>Käytämme vastaustasi yhteistyömme hoitamiseen, ja voit milloin tahansa pyytää nähtäväksesi, mitä olemme kirjanneet. Jos et halua kyselyjä, kerro siitä meille, niin emme kysy enää.</translation>
    </message>
    <message>
        <source>Please answer by %1.</source>
        <translation>Vastaathan viimeistään %1.</translation>
    </message>
    <message>
        <source>Thank you for your time!</source>
        <translation>Kiitos ajastasi!</translation>
    </message>
    <message>
        <source>[Your name, company]</source>
        <translation>[Nimesi, yritys]</translation>
    </message>
</context>
<context>
    <name>laari::ui::SurveysModel</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 of %2 invited people have answered</extracomment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Kysely</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Mittari</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Avattu</translation>
    </message>
    <message>
        <source>Answered</source>
        <extracomment>column: how many of those invited have answered</extracomment>
        <translation>Vastanneita</translation>
    </message>
    <message numerus="yes">
        <source>%n uninvited</source>
        <comment>answers</comment>
        <translation>
            <numerusform>%n kutsumatta</numerusform>
            <numerusform>%n kutsumatta</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 + %2</source>
        <extracomment>%1: &quot;17 of 44&quot;, those invited; and how many answered who were not</extracomment>
        <translation>%1 + %2</translation>
    </message>
</context>
<context>
    <name>laari::ui::SurveysPage</name>
    <message>
        <source>Surveys</source>
        <translation>Kyselyt</translation>
    </message>
    <message>
        <source>New survey…</source>
        <translation>Uusi kysely…</translation>
    </message>
    <message>
        <source>New survey</source>
        <translation>Uusi kysely</translation>
    </message>
    <message>
        <source>Enter edits the survey</source>
        <translation>Enter muokkaa kyselyä</translation>
    </message>
    <message>
        <source>No surveys yet</source>
        <translation>Ei vielä kyselyjä</translation>
    </message>
    <message>
        <source>Ask those who decide, not only those who are easy to ask. Each answer becomes evidence heard from the customer, and who does not answer stays not known.</source>
        <translation>Kysy niiltä, jotka päättävät, ei vain niiltä, joilta on helppo kysyä. Jokainen vastaus on asiakkaan omaa arviota, ja se, joka ei vastaa, jää tuntemattomaksi.</translation>
    </message>
    <message>
        <source>The survey was removed</source>
        <translation>Kysely poistettiin</translation>
    </message>
    <message numerus="yes">
        <source>%n people were invited</source>
        <translation>
            <numerusform>%n henkilö kutsuttiin</numerusform>
            <numerusform>%n henkilöä kutsuttiin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invitations were written</source>
        <translation>
            <numerusform>%n kutsu vietiin</numerusform>
            <numerusform>%n kutsua vietiin</numerusform>
        </translation>
    </message>
    <message>
        <source>The invitation is on the clipboard. Fill in what stands in square brackets.</source>
        <translation>Kutsu on leikepöydällä. Täydennä hakasulkeissa olevat kohdat.</translation>
    </message>
    <message>
        <source>Answers from a file</source>
        <translation>Vastaukset tiedostosta</translation>
    </message>
    <message numerus="yes">
        <source>%n answers were added</source>
        <translation>
            <numerusform>%n vastaus lisättiin</numerusform>
            <numerusform>%n vastausta lisättiin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n rows were left out</source>
        <translation>
            <numerusform>%1, %n rivi jäi pois</numerusform>
            <numerusform>%1, %n riviä jäi pois</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>laari::ui::SurveysTab</name>
    <message>
        <source>Edit</source>
        <translation>Muokkaa</translation>
    </message>
    <message>
        <source>Record the answer</source>
        <translation>Kirjaa vastaus</translation>
    </message>
    <message>
        <source>Edit the answer</source>
        <translation>Muokkaa vastausta</translation>
    </message>
    <message>
        <source>Edit the answer (Enter)</source>
        <translation>Muokkaa vastausta (Enter)</translation>
    </message>
    <message>
        <source>Record the answer (Enter)</source>
        <translation>Kirjaa vastaus (Enter)</translation>
    </message>
    <message>
        <source>Surveys</source>
        <translation>Kyselyt</translation>
    </message>
    <message>
        <source>Nobody here has been asked</source>
        <translation>Täältä ei ole kysytty keneltäkään</translation>
    </message>
    <message>
        <source>Answers of these people, and who was asked and did not answer, show here. Invite them on the Surveys page.</source>
        <translation>Tässä näkyvät näiden henkilöiden vastaukset sekä ne, joilta kysyttiin mutta jotka eivät vastanneet. Kutsu heidät Kyselyt-sivulla.</translation>
    </message>
</context>
<context>
    <name>laari::ui::TimeSpan</name>
    <message>
        <source>From when on</source>
        <translation>Mistä alkaen</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Viimeiset 12 kk</translation>
    </message>
    <message>
        <source>Last 3 years</source>
        <translation>Viimeiset 3 vuotta</translation>
    </message>
    <message>
        <source>Whole history</source>
        <translation>Koko historia</translation>
    </message>
</context>
<context>
    <name>laari::ui::TimelineTableModel</name>
    <message>
        <source>forecast</source>
        <comment>tight column</comment>
        <translation>ennuste</translation>
    </message>
    <message>
        <source>forecast without contact</source>
        <translation>ennuste ilman yhteydenpitoa</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Päivä</translation>
    </message>
    <message>
        <source>Trust index</source>
        <translation>Luottamusindeksi</translation>
    </message>
    <message>
        <source>Range</source>
        <comment>column: evidence range of the trust index</comment>
        <translation>Vaihteluväli</translation>
    </message>
    <message>
        <source>CX</source>
        <comment>tight column: customer experience</comment>
        <translation>Kokemus</translation>
    </message>
    <message>
        <source>Trust</source>
        <comment>column: layer of the reservoir</comment>
        <translation>Luottamusta</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <comment>column: layer of the reservoir</comment>
        <translation>Ei vielä tiedossa</translation>
    </message>
    <message>
        <source>Distrust</source>
        <comment>column: layer of the reservoir</comment>
        <translation>Epäluottamusta</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Kohtaaminen</translation>
    </message>
    <message>
        <source>Range, from</source>
        <extracomment>columns: evidence range of the trust index</extracomment>
        <translation>Vaihteluvälin alaraja</translation>
    </message>
    <message>
        <source>Range, to</source>
        <translation>Vaihteluvälin yläraja</translation>
    </message>
</context>
<context>
    <name>laari::ui::TodayModel</name>
    <message>
        <source>What</source>
        <translation>Mitä</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Asiakkuus</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Tee</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Milloin</translation>
    </message>
</context>
<context>
    <name>laari::ui::TodayPage</name>
    <message>
        <source>Edit the follow-up…</source>
        <translation>Muokkaa tehtävää…</translation>
    </message>
    <message>
        <source>Seen to</source>
        <translation>Kuittaa</translation>
    </message>
    <message>
        <source>Show the account</source>
        <translation>Näytä asiakkuus</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Tänään</translation>
    </message>
    <message numerus="yes">
        <source>%n things ask for attention</source>
        <translation>
            <numerusform>%n asia odottaa</numerusform>
            <numerusform>%n asiaa odottaa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n cannot wait</source>
        <extracomment>%1: &quot;5 things ask for attention&quot;, %n: of them</extracomment>
        <translation>
            <numerusform>%1, %n kiireellinen</numerusform>
            <numerusform>%1, %n kiireellistä</numerusform>
        </translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Omat</translation>
    </message>
    <message>
        <source>Everybody&apos;s</source>
        <translation>Kaikkien</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Kenen</translation>
    </message>
    <message>
        <source>New follow-up…</source>
        <translation>Uusi tehtävä…</translation>
    </message>
    <message>
        <source>New follow-up</source>
        <translation>Uusi tehtävä</translation>
    </message>
    <message>
        <source>It is told no more unless it begins anew (D)</source>
        <translation>Ei näytetä enää, ellei se ala uudelleen (D)</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Lykkää</translation>
    </message>
    <message>
        <source>Shown again on the day you choose</source>
        <translation>Näytetään uudelleen valitsemanasi päivänä</translation>
    </message>
    <message>
        <source>Nothing needs you now</source>
        <translation>Mikään ei odota sinua nyt</translation>
    </message>
    <message>
        <source>The accounts of others ask for attention.</source>
        <translation>Muiden asiakkuuksissa on asioita, jotka odottavat.</translation>
    </message>
    <message>
        <source>Show everybody&apos;s</source>
        <translation>Näytä kaikkien</translation>
    </message>
    <message>
        <source>Put off until tomorrow</source>
        <translation>Lykkää huomiseen</translation>
    </message>
    <message>
        <source>Put off for a week</source>
        <translation>Lykkää viikolla</translation>
    </message>
    <message>
        <source>Put off for 30 days</source>
        <translation>Lykkää 30 päivällä</translation>
    </message>
    <message>
        <source>New account…</source>
        <translation>Uusi asiakkuus…</translation>
    </message>
    <message>
        <source>Log the recovery…</source>
        <translation>Kirjaa korjaus…</translation>
    </message>
    <message>
        <source>Open cases, promises, follow-ups, decision makers nobody has met for long and accounts whose trust turns show here.</source>
        <translation>Tässä näkyvät avoimet tapaukset, lupaukset, tehtävät, päättäjät, joita kukaan ei ole tavannut pitkään aikaan, ja asiakkuudet, joissa luottamus kääntyy.</translation>
    </message>
</context>
<context>
    <name>laari::ui::TodayWords</name>
    <message>
        <source>Bad touchpoint without a response: %1</source>
        <extracomment>%1: a channel, in the lower case: delivery</extracomment>
        <translation>Huono kohtaaminen vailla vastausta: %1</translation>
    </message>
    <message>
        <source>A decision maker&apos;s trust has turned: %1</source>
        <extracomment>%1: a person</extracomment>
        <translation>Päättäjän luottamus on kääntynyt: %1</translation>
    </message>
    <message>
        <source>Moved from “%1” to “%2”</source>
        <extracomment>%1 and %2: fields of the portfolio</extracomment>
        <translation>Kenttä vaihtui: ”%1” → ”%2”</translation>
    </message>
    <message>
        <source>The account rests on one person: %1</source>
        <extracomment>%1: a person</extracomment>
        <translation>Asiakkuus on yhden varassa: %1</translation>
    </message>
    <message>
        <source>Trust is fading and nobody is in touch</source>
        <translation>Luottamus hiipuu, eikä kukaan pidä yhteyttä</translation>
    </message>
    <message>
        <source>Never met: %1</source>
        <extracomment>%1: a person</extracomment>
        <translation>Ei vielä tavattu: %1</translation>
    </message>
    <message>
        <source>Not met for long: %1</source>
        <extracomment>%1: a person</extracomment>
        <translation>Ei tavattu pitkään aikaan: %1</translation>
    </message>
    <message>
        <source>Nothing heard from the account for long</source>
        <translation>Asiakkuudesta ei ole kuulunut pitkään aikaan</translation>
    </message>
    <message>
        <source>No touchpoint with the account yet</source>
        <translation>Asiakkuudessa ei ole vielä yhtään kohtaamista</translation>
    </message>
    <message>
        <source>our estimate: %1</source>
        <extracomment>our estimate of a person&apos;s trust, in a word: high, fair, thin, low</extracomment>
        <translation>oma arviomme: %1</translation>
    </message>
    <message>
        <source>gives %1 of the account&apos;s trust</source>
        <extracomment>%1: a share such as 84 %</extracomment>
        <translation>hänen varassaan %1 luottamuksesta</translation>
    </message>
    <message>
        <source>trust index %1 in 90 days</source>
        <extracomment>%1: a negative number of points</extracomment>
        <translation>luottamusindeksi %1 viimeisten 90 päivän aikana</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>tänään</translation>
    </message>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>%n päivän myöhässä</numerusform>
            <numerusform>%n päivää myöhässä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>due in %n days</source>
        <translation>
            <numerusform>huomenna</numerusform>
            <numerusform>%n päivän päästä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %n hours</source>
        <extracomment>without a response</extracomment>
        <translation>
            <numerusform>jo %n tunnin</numerusform>
            <numerusform>jo %n tuntia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %n days</source>
        <extracomment>without a response</extracomment>
        <translation>
            <numerusform>jo %n päivän</numerusform>
            <numerusform>jo %n päivää</numerusform>
        </translation>
    </message>
    <message>
        <source>Log the response</source>
        <translation>Kirjaa yhteydenotto</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Tehty</translation>
    </message>
    <message>
        <source>Show the person</source>
        <translation>Näytä henkilö</translation>
    </message>
    <message>
        <source>See why</source>
        <translation>Katso miksi</translation>
    </message>
    <message>
        <source>Show the people</source>
        <translation>Näytä henkilöt</translation>
    </message>
    <message>
        <source>Log a touchpoint</source>
        <translation>Kirjaa kohtaaminen</translation>
    </message>
    <message>
        <source>under an hour</source>
        <translation>alle tunnin</translation>
    </message>
    <message>
        <source>Settle…</source>
        <translation>Kuittaa…</translation>
    </message>
    <message>
        <source>Case: %1</source>
        <extracomment>%1: what is to be done next about a case</extracomment>
        <translation>Palautetapaus: %1</translation>
    </message>
    <message>
        <source>Respond</source>
        <extracomment>the one thing to do about a case now</extracomment>
        <translation>Kirjaa yhteydenotto</translation>
    </message>
    <message>
        <source>Say what was done</source>
        <extracomment>the one thing to do about a case now</extracomment>
        <translation>Kerro, mitä tehtiin</translation>
    </message>
    <message>
        <source>Record the answer</source>
        <extracomment>the one thing to do about a case now</extracomment>
        <translation>Kirjaa arvio</translation>
    </message>
    <message>
        <source>Close the case</source>
        <extracomment>the one thing to do about a case now</extracomment>
        <translation>Sulje tapaus</translation>
    </message>
    <message>
        <source>Time to review the account</source>
        <translation>Asiakkuuden katselmuksen aika</translation>
    </message>
    <message>
        <source>Time to review the portfolio</source>
        <translation>Asiakassalkun katselmuksen aika</translation>
    </message>
    <message>
        <source>Start the review</source>
        <translation>Aloita katselmus</translation>
    </message>
</context>
<context>
    <name>laari::ui::TopBar</name>
    <message>
        <source>Log touchpoint</source>
        <extracomment>The button that starts logging; short</extracomment>
        <translation>Kirjaa kohtaaminen</translation>
    </message>
    <message>
        <source>Ctrl N</source>
        <extracomment>The key beside the button, as it stands on the keyboard</extracomment>
        <translation>Ctrl N</translation>
    </message>
    <message>
        <source>Log a touchpoint (Ctrl+N)</source>
        <translation>Kirjaa kohtaaminen (Ctrl+N)</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>Tiedosto: %1</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>Valikot</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>The button that opens the search; short</extracomment>
        <translation>Hae</translation>
    </message>
    <message>
        <source>Search people, accounts, touchpoints and commands (Ctrl+K)</source>
        <translation>Hae henkilöitä, asiakkuuksia, kohtaamisia ja komentoja (Ctrl+K)</translation>
    </message>
</context>
<context>
    <name>laari::ui::TouchpointDialog</name>
    <message>
        <source>Remove touchpoint</source>
        <translation>Poista kohtaaminen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Säilytä</translation>
    </message>
    <message>
        <source>Log touchpoint</source>
        <translation>Kirjaa kohtaaminen</translation>
    </message>
    <message>
        <source>Edit touchpoint</source>
        <translation>Muokkaa kohtaamista</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Save and log next</source>
        <translation>Tallenna ja kirjaa seuraava</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Poista…</translation>
    </message>
    <message>
        <source>Save (Enter; in the note Ctrl+S)</source>
        <translation>Tallenna (Enter; muistiinpanossa Ctrl+S)</translation>
    </message>
    <message>
        <source>Importance and cause</source>
        <translation>Merkitys ja syy</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <extracomment>on a fold: failures that wait to be mended, promises that wait to be kept</extracomment>
        <translation>
            <numerusform>%n avoin</numerusform>
            <numerusform>%n avointa</numerusform>
        </translation>
    </message>
    <message>
        <source>Mends a failure</source>
        <translation>Korjaa virheen</translation>
    </message>
    <message>
        <source>Feelings</source>
        <translation>Tunteet</translation>
    </message>
    <message>
        <source>Who did it</source>
        <translation>Kuka hoiti</translation>
    </message>
    <message>
        <source>Signs of trust</source>
        <translation>Luottamuksen merkit</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Muistiinpano</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Tallennettu: %1</translation>
    </message>
    <message>
        <source>This touchpoint and what it did to the reservoir go. Undo takes it back, and so does the history of the account.</source>
        <translation>Kohtaaminen ja sen vaikutus laariin poistuvat. Poiston voi kumota, tai kohtaamisen voi palauttaa asiakkuuden historiasta.</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Historia…</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Tehtävä</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Lupaukset</translation>
    </message>
</context>
<context>
    <name>laari::ui::TouchpointText</name>
    <message numerus="yes">
        <source>%n told of it</source>
        <extracomment>people who were not there but heard of it</extracomment>
        <translation>
            <numerusform>%n kuuli siitä</numerusform>
            <numerusform>%n kuuli siitä</numerusform>
        </translation>
    </message>
    <message>
        <source>Contact only</source>
        <translation>Pelkkä yhteydenpito</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>channel and what happened</comment>
        <extracomment>%1 channel, %2 what happened: &quot;Delivery: late (Rahti Oy)&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>channel, date and what happened</comment>
        <extracomment>%1 channel, %2 date, %3 what happened: &quot;Delivery, 9 Apr 2025: late&quot;; Finnish: &quot;Toimitus 9.4.2025: myöhässä&quot;</extracomment>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>tool tip of a touchpoint on the chart: %1 &quot;Meeting: the contract&quot;, %2 people</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>laari::ui::TouchpointsModel</name>
    <message>
        <source>mends %1: %2</source>
        <comment>date of the failure, what was done</comment>
        <translation>korjaa %1: %2</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Päivä</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanava</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Mitä</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kenen kanssa</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Miten meni</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Lähde</translation>
    </message>
    <message>
        <source>Effect</source>
        <comment>on the trust index</comment>
        <translation>Vaikutus</translation>
    </message>
</context>
<context>
    <name>laari::ui::TouchpointsTab</name>
    <message>
        <source>Touchpoints</source>
        <translation>Kohtaamiset</translation>
    </message>
    <message>
        <source>Filter touchpoints</source>
        <translation>Rajaa kohtaamisia</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Muokkaa</translation>
    </message>
    <message>
        <source>Edit the touchpoint</source>
        <translation>Muokkaa kohtaamista</translation>
    </message>
    <message>
        <source>Edit the touchpoint (Enter)</source>
        <translation>Muokkaa kohtaamista (Enter)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>Delete the touchpoint</source>
        <translation>Poista kohtaaminen</translation>
    </message>
    <message>
        <source>Delete the touchpoint (Delete)</source>
        <translation>Poista kohtaaminen (Delete)</translation>
    </message>
    <message>
        <source>No touchpoints yet</source>
        <translation>Ei vielä kohtaamisia</translation>
    </message>
    <message>
        <source>Meetings, calls, deliveries: whatever the customer has met of us.</source>
        <translation>Tapaamiset, puhelut, toimitukset: kaikki, missä asiakas on meidät kohdannut.</translation>
    </message>
    <message>
        <source>Log touchpoint</source>
        <translation>Kirjaa kohtaaminen</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Palautetapaus</translation>
    </message>
    <message>
        <source>The touchpoint&apos;s case</source>
        <translation>Kohtaamisen palautetapaus</translation>
    </message>
    <message>
        <source>Opens the case of the bad touchpoint, a new one if it has none (Ctrl+Shift+O)</source>
        <translation>Avaa huonon kohtaamisen palautetapauksen, uuden jos sillä ei ole (Ctrl+Shift+O)</translation>
    </message>
</context>
<context>
    <name>laari::ui::TrustChart</name>
    <message>
        <source>1 y</source>
        <comment>range of the chart</comment>
        <translation>1 v</translation>
    </message>
    <message>
        <source>Show one year</source>
        <translation>Näytä yksi vuosi</translation>
    </message>
    <message>
        <source>3 y</source>
        <comment>range of the chart</comment>
        <translation>3 v</translation>
    </message>
    <message>
        <source>Show three years</source>
        <translation>Näytä kolme vuotta</translation>
    </message>
    <message>
        <source>all</source>
        <comment>range of the chart</comment>
        <translation>kaikki</translation>
    </message>
    <message>
        <source>Show the whole history</source>
        <translation>Näytä koko historia</translation>
    </message>
    <message>
        <source>reset</source>
        <comment>takes the zoom of the chart back</comment>
        <translation>palauta</translation>
    </message>
    <message>
        <source>Back to the range chosen (0)</source>
        <translation>Palaa valittuun aikaväliin (0)</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Lähennä</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Loitonna</translation>
    </message>
    <message>
        <source>table</source>
        <comment>shows the chart as a table</comment>
        <translation>taulukko</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Näytä taulukkona</translation>
    </message>
    <message>
        <source>Trust over time, as a table</source>
        <translation>Luottamus ajan mittaan taulukkona</translation>
    </message>
</context>
<context>
    <name>laari::ui::TrustGoalDialog</name>
    <message>
        <source>Trust goal</source>
        <translation>Luottamustavoite</translation>
    </message>
    <message>
        <source>Today the trust index is %1, and %2 of %3 decision makers are known.</source>
        <translation>Tänään luottamusindeksi on %1, ja päättäjistä tunnetaan %2/%3.</translation>
    </message>
    <message>
        <source>Trust index aimed at</source>
        <translation>Tavoiteltu luottamusindeksi</translation>
    </message>
    <message>
        <source>Decision makers to be known</source>
        <translation>Tunnettuja päättäjiä</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Mihin mennessä</translation>
    </message>
    <message>
        <source>31 Dec</source>
        <translation>31.12.</translation>
    </message>
    <message>
        <source>Begin the path again from today</source>
        <translation>Aloita matka uudelleen tästä päivästä</translation>
    </message>
    <message>
        <source>Else it goes on from where trust was when the goal was set</source>
        <translation>Muuten matka jatkuu siitä, missä luottamus oli tavoitetta asetettaessa</translation>
    </message>
    <message>
        <source>Remove the goal</source>
        <translation>Poista tavoite</translation>
    </message>
    <message>
        <source>Remove the goal; undo brings it back</source>
        <translation>Poista tavoite; kumoaminen tuo sen takaisin</translation>
    </message>
    <message>
        <source>– = no goal</source>
        <translation>– = ei tavoitetta</translation>
    </message>
    <message numerus="yes">
        <source>Only %n decision makers are expected here. If there are more, correct the number in the account&apos;s details.</source>
        <translation>
            <numerusform>Asiakkuudessa oletetaan olevan vain %n päättäjä. Jos heitä on enemmän, korjaa määrä asiakkuuden tietoihin.</numerusform>
            <numerusform>Asiakkuudessa oletetaan olevan vain %n päättäjää. Jos heitä on enemmän, korjaa määrä asiakkuuden tietoihin.</numerusform>
        </translation>
    </message>
    <message>
        <source>Trust is there already: the goal is to keep it.</source>
        <translation>Luottamus on jo tällä tasolla: tavoitteena on pitää se siinä.</translation>
    </message>
</context>
<context>
    <name>laari::ui::TrustOverlay</name>
    <message numerus="yes">
        <source>%n d</source>
        <comment>from failure to recovery</comment>
        <extracomment>days from a failure to its recovery, in the lane under the chart: &quot;6 d&quot;; Finnish: 6 pv</extracomment>
        <translation>
            <numerusform>%n pv</numerusform>
            <numerusform>%n pv</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>tänään</translation>
    </message>
    <message>
        <source>forecast without contact</source>
        <extracomment>to the right of &quot;today&quot; on the chart&apos;s time axis: what trust does when time passes and nobody calls</extracomment>
        <translation>ennuste ilman yhteydenpitoa</translation>
    </message>
    <message>
        <source>forecast</source>
        <translation>ennuste</translation>
    </message>
</context>
<context>
    <name>laari::ui::TrustPlot</name>
    <message>
        <source>Trust over time</source>
        <translation>Luottamus ajan mittaan</translation>
    </message>
    <message>
        <source>Left and right move through the days, Ctrl with them through the touchpoints, plus and minus zoom, 0 shows the whole range, Enter opens the touchpoint.</source>
        <translation>Nuolet vasemmalle ja oikealle kulkevat päivissä, Ctrl niiden kanssa kohtaamisissa, plus ja miinus zoomaavat, 0 näyttää koko välin, Enter avaa kohtaamisen.</translation>
    </message>
</context>
<context>
    <name>laari::ui::UndoController</name>
    <message>
        <source>Undoing…</source>
        <translation>Kumotaan…</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <extracomment>what was undone, &quot;Undone: Log touchpoint&quot;</extracomment>
        <translation>Kumottu: %1</translation>
    </message>
    <message>
        <source>Doing it again…</source>
        <translation>Tehdään uudelleen…</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <extracomment>what was done again, &quot;Done again: Log touchpoint&quot;</extracomment>
        <translation>Tehty uudelleen: %1</translation>
    </message>
    <message>
        <source>&amp;Undo “%1”</source>
        <extracomment>Menu: takes back what was done last; %1 is its name</extracomment>
        <translation>&amp;Kumoa ”%1”</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Kumoa</translation>
    </message>
    <message>
        <source>&amp;Redo “%1”</source>
        <extracomment>Menu: does again what was undone last; %1 is its name</extracomment>
        <translation>&amp;Tee uudelleen ”%1”</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Tee uudelleen</translation>
    </message>
</context>
<context>
    <name>laari::ui::ValueDriversDialog</name>
    <message>
        <source>What the account values</source>
        <translation>Mitä asiakas arvostaa</translation>
    </message>
    <message>
        <source>What they hope to gain from us, in their own words. One language is enough; the other is then the same. Ctrl+Up and Ctrl+Down move a row.</source>
        <translation>Mitä he toivovat meiltä saavansa, heidän omin sanoin. Yksi kieli riittää; toinen on silloin sama. Ctrl+ylös ja Ctrl+alas siirtävät riviä.</translation>
    </message>
    <message>
        <source>In Finnish</source>
        <translation>Suomeksi</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>Englanniksi</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lisää</translation>
    </message>
    <message>
        <source>Add something they value</source>
        <translation>Lisää jotakin, mitä he arvostavat</translation>
    </message>
    <message>
        <source>Add the usual ones</source>
        <extracomment>adds delivery reliability, expertise and the like</extracomment>
        <translation>Lisää tavalliset</translation>
    </message>
    <message>
        <source>What they value, in Finnish</source>
        <translation>Mitä he arvostavat, suomeksi</translation>
    </message>
    <message>
        <source>What they value, in English</source>
        <translation>Mitä he arvostavat, englanniksi</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Poista %1</translation>
    </message>
    <message>
        <source>Remove, with its ratings</source>
        <translation>Poista arvioineen</translation>
    </message>
</context>
<context>
    <name>laari::ui::ValueModel</name>
    <message numerus="yes">
        <source>%n decision makers</source>
        <translation>
            <numerusform>%n päättäjä</numerusform>
            <numerusform>%n päättäjää</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n influencers</source>
        <translation>
            <numerusform>%n taustavaikuttaja</numerusform>
            <numerusform>%n taustavaikuttajaa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contacts</source>
        <translation>
            <numerusform>%n yhteyshenkilö</numerusform>
            <numerusform>%n yhteyshenkilöä</numerusform>
        </translation>
    </message>
    <message>
        <source>not rated yet</source>
        <extracomment>of what an account values: nobody has said how they see it</extracomment>
        <translation>ei vielä arvioitu</translation>
    </message>
    <message>
        <source>expect %1, get %2</source>
        <extracomment>steps 1 to 5: what they expect, what they get</extracomment>
        <translation>odotus %1, kokemus %2</translation>
    </message>
    <message>
        <source>Expect: %1
Get: %2
Costs them: %3</source>
        <extracomment>how many people gave which of the steps 1 to 5</extracomment>
        <translation>Odotus: %1
Kokemus: %2
Maksaa heille: %3</translation>
    </message>
    <message>
        <source>What they value</source>
        <translation>Mitä he arvostavat</translation>
    </message>
    <message>
        <source>Who says so</source>
        <extracomment>column: how many people of which role have said how they see it</extracomment>
        <translation>Kuka sanoo</translation>
    </message>
    <message>
        <source>○ expect  ● get, 1 to 5</source>
        <extracomment>column over a drawing of steps 1 to 5: a hollow dot and a full dot</extracomment>
        <translation>○ odotus  ● kokemus, 1–5</translation>
    </message>
    <message>
        <source>Gap</source>
        <extracomment>column: what they get less what they expect</extracomment>
        <translation>Ero</translation>
    </message>
    <message>
        <source>Costs them</source>
        <extracomment>column: sacrifice, 1 to 5</extracomment>
        <translation>Maksaa heille</translation>
    </message>
    <message>
        <source>The middle of what each role says, by each one&apos;s newest rating. Small dots: people.</source>
        <translation>Kunkin roolin keskimmäinen arvio kunkin henkilön uusimmista arvioista. Pienet pisteet: henkilöt.</translation>
    </message>
    <message>
        <source>What they get less what they expect, the middle of each role&apos;s people</source>
        <translation>Kokemus vähennettynä odotuksella, kunkin roolin henkilöistä keskimmäinen</translation>
    </message>
    <message>
        <source>What it costs them, 1 little to 5 much: money, time and trouble</source>
        <translation>Mitä se heille maksaa, 1 vähän … 5 paljon: rahaa, aikaa ja vaivaa</translation>
    </message>
    <message>
        <source>Expect, 1 to 5</source>
        <extracomment>columns: what a customer expects and what it gets, steps 1 to 5</extracomment>
        <translation>Odottaa, 1–5</translation>
    </message>
    <message>
        <source>Get, 1 to 5</source>
        <translation>Saa, 1–5</translation>
    </message>
</context>
<context>
    <name>laari::ui::ValueTab</name>
    <message>
        <source>Value</source>
        <extracomment>a tab of an account: what they value</extracomment>
        <translation>Arvo</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Mitä näytetään</translation>
    </message>
    <message>
        <source>Emotions</source>
        <translation>Tunteet</translation>
    </message>
    <message>
        <source>Kinds of touchpoints</source>
        <translation>Kohtaamisten lajit</translation>
    </message>
    <message>
        <source>Channels</source>
        <extracomment>columns of the map of emotions: by channel, by stage of the customer&apos;s journey</extracomment>
        <translation>Kanavat</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>Asiakaspolku</translation>
    </message>
    <message>
        <source>What the account values, expectation against experience</source>
        <translation>Mitä asiakas arvostaa, odotus ja kokemus rinnakkain</translation>
    </message>
    <message>
        <source>Edit what they value</source>
        <translation>Muokkaa arvostuksia</translation>
    </message>
    <message>
        <source>Add, rename, put in order or remove what the account values</source>
        <translation>Lisää, nimeä, järjestä tai poista asioita, joita asiakas arvostaa</translation>
    </message>
    <message>
        <source>Rate</source>
        <extracomment>button: asks how a person sees what the account values</extracomment>
        <translation>Arvioi</translation>
    </message>
    <message>
        <source>Rate what they value</source>
        <translation>Arvioi, mitä he arvostavat</translation>
    </message>
    <message>
        <source>How a person sees what they value: expectation, experience and cost (Enter)</source>
        <translation>Miten henkilö näkee arvostamansa asiat: odotus, kokemus ja hinta (Enter)</translation>
    </message>
    <message>
        <source>What do they value?</source>
        <translation>Mitä he arvostavat?</translation>
    </message>
    <message>
        <source>Choose what they value</source>
        <translation>Valitse, mitä he arvostavat</translation>
    </message>
    <message>
        <source>Choose what they hope to gain from us, and ask what they expect, get and give for it.</source>
        <translation>Valitse, mitä he toivovat meiltä saavansa, ja kysy, mitä he odottavat, saavat ja maksavat siitä.</translation>
    </message>
    <message>
        <source>Goal: %1</source>
        <extracomment>button: sets an emotion as a goal at a kind of touchpoint, or takes the goal away: &quot;Goal: Valued, Visit&quot;</extracomment>
        <translation>Tavoite: %1</translation>
    </message>
    <message>
        <source>Sets what they are to feel there, or no more to feel, and takes it away again (Space)</source>
        <translation>Asettaa valitun ruudun tavoitteeksi sen, mitä siinä halutaan tai ei enää haluta tuntuvan, tai poistaa tavoitteen (välilyönti)</translation>
    </message>
</context>
<context>
    <name>laari::ui::ViewNameDialog</name>
    <message>
        <source>It replaces the view of this name.</source>
        <translation>Korvaa samannimisen näkymän.</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Tallenna tämä näkymä</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>of a view of the portfolio</extracomment>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>For example: key accounts by owner</source>
        <translation>Esimerkiksi: avainasiakkaat vastuuhenkilöittäin</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
</context>
<context>
    <name>laari::ui::WeightFields</name>
    <message>
        <source>Importance</source>
        <translation>Merkitys</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Syy</translation>
    </message>
    <message>
        <source>late, fault, neglected …</source>
        <translation>myöhässä, vika, laiminlyönti …</translation>
    </message>
    <message>
        <source>Add “%1” as a new cause</source>
        <translation>Lisää ”%1” uudeksi syyksi</translation>
    </message>
    <message>
        <source>Who else heard of it</source>
        <translation>Ketkä muut kuulivat siitä</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Lisää henkilö</translation>
    </message>
    <message>
        <source>Add “%1” as a new person</source>
        <translation>Lisää ”%1” uudeksi henkilöksi</translation>
    </message>
    <message>
        <source>new</source>
        <translation>uusi</translation>
    </message>
    <message>
        <source>Everyone heard of it</source>
        <translation>Kaikki kuulivat siitä</translation>
    </message>
    <message>
        <source>All of the customer’s people who were active that day</source>
        <translation>Kaikki asiakkaan henkilöt, jotka olivat silloin mukana</translation>
    </message>
</context>
<context>
    <name>laari::ui::WhatIfTab</name>
    <message>
        <source>%1 on %2 · lowest %3 on %4</source>
        <extracomment>where the forecast leads: %1 a trust index, %2 a date</extracomment>
        <translation>%2 luottamus %1 · alimmillaan %3 (%4)</translation>
    </message>
    <message>
        <source>What if</source>
        <extracomment>a tab of an account: suppositions and what would follow</extracomment>
        <translation>Entä jos</translation>
    </message>
    <message>
        <source>If nobody is in touch</source>
        <translation>Jos kukaan ei pidä yhteyttä</translation>
    </message>
    <message>
        <source>Suppose what might happen and see on the chart what trust would do. Nothing is stored unless you turn it into a plan.</source>
        <translation>Oleta, mitä voisi tapahtua, ja katso kuvaajasta, miten luottamukselle kävisi. Mitään ei tallenneta, ellet tee siitä suunnitelmaa.</translation>
    </message>
</context>
<context>
    <name>laari::ui::WhyModel</name>
    <message>
        <source>Opening estimate of %1</source>
        <translation>Alkuarvio: %1</translation>
    </message>
    <message>
        <source>Without the trust there was, the trust index would be %1 points lower</source>
        <translation>Ilman kertynyttä luottamusta luottamusindeksi olisi %1 pistettä alempana</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Pistettä</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Mitä</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kenen kanssa</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>&quot;Survey: NPS 9, 12.3.2026&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>one of the touchpoints of a sum; %1: a signed number of points of the trust index, %2: what it was</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>laari::ui::WhyTab</name>
    <message>
        <source>Total change %1 points</source>
        <extracomment>%1 a signed number: points of the trust index, since the date that follows</extracomment>
        <translation>Muutos yhteensä %1 pistettä</translation>
    </message>
    <message>
        <source>Why it changed</source>
        <translation>Mikä muuttui</translation>
    </message>
    <message>
        <source>Since</source>
        <extracomment>before a date: the change of the trust index since</extracomment>
        <translation>Alkaen</translation>
    </message>
    <message>
        <source>Change in the trust index since</source>
        <translation>Luottamusindeksin muutos alkaen</translation>
    </message>
    <message>
        <source>Why the trust index changed</source>
        <translation>Mikä luottamusindeksiä muutti</translation>
    </message>
    <message>
        <source>Nothing has changed yet</source>
        <translation>Mikään ei ole vielä muuttunut</translation>
    </message>
    <message>
        <source>Every touchpoint fills or drains the reservoir; here it says by how much.</source>
        <translation>Jokainen kohtaaminen kartuttaa laaria tai syö sitä; tässä kerrotaan, kuinka paljon.</translation>
    </message>
    <message numerus="yes">
        <source>and %n smaller ones</source>
        <translation>
            <numerusform>ja yksi pienempi</numerusform>
            <numerusform>ja %n pienempää</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>laari::ui::WindowPrompts</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Avaa tiedosto</translation>
    </message>
    <message>
        <source>Laari files (*.laari)</source>
        <translation>Laarin tiedostot (*.laari)</translation>
    </message>
    <message>
        <source>Where to keep the new file</source>
        <translation>Minne uusi tiedosto tallennetaan</translation>
    </message>
    <message>
        <source>Where to save the copy</source>
        <translation>Minne kopio tallennetaan</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.tsv)</source>
        <translation>Taulukot (*.csv *.txt *.tsv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Kaikki tiedostot (*)</translation>
    </message>
    <message>
        <source>Discard what you typed?</source>
        <translation>Hylätäänkö kirjoittamasi?</translation>
    </message>
    <message>
        <source>What you typed has not been saved.</source>
        <translation>Kirjoittamaasi ei ole tallennettu.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Hylkää</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Jatka muokkausta</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Excel-työkirjat (*.xlsx)</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-tiedostot (*.pdf)</translation>
    </message>
    <message>
        <source>Where to save the report</source>
        <translation>Mihin raportti tallennetaan</translation>
    </message>
    <message>
        <source>Where to save the picture</source>
        <translation>Mihin kuva tallennetaan</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Kuvat (*.png)</translation>
    </message>
    <message>
        <source>Drawings (*.svg)</source>
        <translation>Piirrokset (*.svg)</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
        <translation>Kuvat (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
    <message>
        <source>Replace the file %1?</source>
        <translation>Korvataanko tiedosto %1?</translation>
    </message>
    <message>
        <source>There is a file of that name already.</source>
        <translation>Samanniminen tiedosto on jo olemassa.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Korvaa</translation>
    </message>
</context>
<context>
    <name>laari::ui::Words</name>
    <message>
        <source>prospect</source>
        <extracomment>Stage of an account</extracomment>
        <translation>prospekti</translation>
    </message>
    <message>
        <source>customer</source>
        <extracomment>Stage of an account</extracomment>
        <translation>asiakas</translation>
    </message>
    <message>
        <source>lost</source>
        <extracomment>Stage of an account: no longer a customer</extracomment>
        <translation>menetetty</translation>
    </message>
    <message>
        <source>competitor&apos;s customer</source>
        <translation>kilpailijan asiakas</translation>
    </message>
    <message>
        <source>decision maker</source>
        <translation>päättäjä</translation>
    </message>
    <message>
        <source>influencer</source>
        <translation>taustavaikuttaja</translation>
    </message>
    <message>
        <source>contact</source>
        <extracomment>Role of a person: the contact person</extracomment>
        <translation>yhteyshenkilö</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Tapaaminen</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Teams</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Puhelu</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Sähköposti</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Viesti</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Käynti</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Toimitus</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Huolto</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Reklamaatio</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Lasku</translation>
    </message>
    <message>
        <source>routine</source>
        <translation>rutiini</translation>
    </message>
    <message>
        <source>minor</source>
        <translation>vähäinen</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>tavallinen</translation>
    </message>
    <message>
        <source>major</source>
        <translation>merkittävä</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>kriittinen</translation>
    </message>
    <message>
        <source>rated by the customer</source>
        <translation>asiakas arvioi itse</translation>
    </message>
    <message>
        <source>seen by us</source>
        <translation>oma havainto</translation>
    </message>
    <message>
        <source>heard</source>
        <extracomment>Source of a rating: hearsay</extracomment>
        <translation>kuultu muilta</translation>
    </message>
    <message>
        <source>was there</source>
        <translation>oli mukana</translation>
    </message>
    <message>
        <source>heard of it</source>
        <translation>kuuli siitä</translation>
    </message>
    <message>
        <source>ability</source>
        <extracomment>What trust is about: skill and reliability of performance</extracomment>
        <translation>osaaminen</translation>
    </message>
    <message>
        <source>benevolence</source>
        <extracomment>What trust is about: good will towards the customer</extracomment>
        <translation>hyväntahtoisuus</translation>
    </message>
    <message>
        <source>integrity</source>
        <extracomment>What trust is about: honesty and keeping one&apos;s word</extracomment>
        <translation>rehellisyys</translation>
    </message>
    <message>
        <source>New file</source>
        <translation>Uusi tiedosto</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Lisää asiakkuus</translation>
    </message>
    <message>
        <source>Edit account</source>
        <translation>Muokkaa asiakkuutta</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Poista asiakkuus</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Lisää henkilö</translation>
    </message>
    <message>
        <source>Edit person</source>
        <translation>Muokkaa henkilöä</translation>
    </message>
    <message>
        <source>Remove person</source>
        <translation>Poista henkilö</translation>
    </message>
    <message>
        <source>Log touchpoint</source>
        <translation>Kirjaa kohtaaminen</translation>
    </message>
    <message>
        <source>Edit touchpoint</source>
        <translation>Muokkaa kohtaamista</translation>
    </message>
    <message>
        <source>Remove touchpoint</source>
        <translation>Poista kohtaaminen</translation>
    </message>
    <message>
        <source>Touchpoint undone</source>
        <translation>Kohtaaminen kumottu</translation>
    </message>
    <message>
        <source>Edit lists</source>
        <translation>Muokkaa luetteloita</translation>
    </message>
    <message>
        <source>Edit own people</source>
        <translation>Muokkaa omaa väkeä</translation>
    </message>
    <message>
        <source>Change the trust model</source>
        <translation>Muuta luottamusmallia</translation>
    </message>
    <message>
        <source>Change settings</source>
        <translation>Muuta asetuksia</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Tuonti</translation>
    </message>
    <message>
        <source>Make the sample file</source>
        <translation>Tee esimerkkitiedosto</translation>
    </message>
    <message>
        <source>Rebuild the ledger</source>
        <translation>Rakenna tiliote uudelleen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Kumoa</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Tee uudelleen</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Palauta</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>Syyt</translation>
    </message>
    <message>
        <source>Journey stages</source>
        <translation>Asiakaspolun vaiheet</translation>
    </message>
    <message>
        <source>Our functions</source>
        <translation>Toiminnot</translation>
    </message>
    <message>
        <source>Emotions</source>
        <translation>Tunteet</translation>
    </message>
    <message>
        <source>Signs of trust</source>
        <translation>Luottamuksen merkit</translation>
    </message>
    <message>
        <source>Upset</source>
        <translation>Suuttunut</translation>
    </message>
    <message>
        <source>Dissatisfied</source>
        <translation>Tyytymätön</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Neutraali</translation>
    </message>
    <message>
        <source>Pleased</source>
        <translation>Tyytyväinen</translation>
    </message>
    <message>
        <source>Delighted</source>
        <translation>Ilahtunut</translation>
    </message>
    <message>
        <source>Not done</source>
        <extracomment>Did the matter get done? Not at all</extracomment>
        <translation>Ei hoitunut</translation>
    </message>
    <message>
        <source>Poorly</source>
        <extracomment>Did the matter get done?</extracomment>
        <translation>Huonosti</translation>
    </message>
    <message>
        <source>So-so</source>
        <extracomment>Did the matter get done?</extracomment>
        <translation>Välttävästi</translation>
    </message>
    <message>
        <source>Well</source>
        <extracomment>Did the matter get done?</extracomment>
        <translation>Hyvin</translation>
    </message>
    <message>
        <source>Excellently</source>
        <extracomment>Did the matter get done?</extracomment>
        <translation>Erinomaisesti</translation>
    </message>
    <message>
        <source>Very hard</source>
        <extracomment>How easy it was for the customer</extracomment>
        <translation>Todella hankalaa</translation>
    </message>
    <message>
        <source>Hard</source>
        <extracomment>How easy it was for the customer</extracomment>
        <translation>Hankalaa</translation>
    </message>
    <message>
        <source>In between</source>
        <extracomment>How easy it was for the customer: between hard and easy</extracomment>
        <translation>Siltä väliltä</translation>
    </message>
    <message>
        <source>Easy</source>
        <extracomment>How easy it was for the customer</extracomment>
        <translation>Helppoa</translation>
    </message>
    <message>
        <source>Effortless</source>
        <extracomment>How easy it was for the customer</extracomment>
        <translation>Vaivatonta</translation>
    </message>
    <message>
        <source>Don&apos;t know</source>
        <translation>En tiedä</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisaatio</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>A person&apos;s trust</extracomment>
        <translation>ei tiedossa</translation>
    </message>
    <message>
        <source>high</source>
        <extracomment>A person&apos;s trust</extracomment>
        <translation>vahva</translation>
    </message>
    <message>
        <source>fair</source>
        <extracomment>A person&apos;s trust</extracomment>
        <translation>kohtalainen</translation>
    </message>
    <message>
        <source>thin</source>
        <extracomment>A person&apos;s trust</extracomment>
        <translation>ohut</translation>
    </message>
    <message>
        <source>low</source>
        <extracomment>A person&apos;s trust</extracomment>
        <translation>heikko</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>päivittäinen</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>pyydetty</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>ennen tuontia</translation>
    </message>
    <message>
        <source>before a merge</source>
        <translation>ennen yhdistämistä</translation>
    </message>
    <message>
        <source>before the ledger was made anew</source>
        <translation>ennen tiliotteen uudelleenlaskentaa</translation>
    </message>
    <message>
        <source>before a newer Laari took over</source>
        <translation>ennen uudempaan Laariin siirtymistä</translation>
    </message>
    <message>
        <source>before a backup was restored</source>
        <translation>ennen varmuuskopion palautusta</translation>
    </message>
    <message>
        <source>damaged file, as it was</source>
        <translation>vioittunut tiedosto sellaisenaan</translation>
    </message>
    <message>
        <source>Add follow-up</source>
        <translation>Lisää tehtävä</translation>
    </message>
    <message>
        <source>Edit follow-up</source>
        <translation>Muokkaa tehtävää</translation>
    </message>
    <message>
        <source>Remove follow-up</source>
        <translation>Poista tehtävä</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Lykkää</translation>
    </message>
    <message>
        <source>Edit relationship</source>
        <translation>Muokkaa suhdetta</translation>
    </message>
    <message>
        <source>Move person</source>
        <translation>Siirrä henkilö</translation>
    </message>
    <message>
        <source>Strong</source>
        <extracomment>Field of the portfolio: trust and customer experience are both high</extracomment>
        <translation>Vahvat</translation>
    </message>
    <message>
        <source>Carried by trust</source>
        <extracomment>Field of the portfolio: customer experience is low, trust is high</extracomment>
        <translation>Luottamus kantaa</translation>
    </message>
    <message>
        <source>Happy but trust is thin</source>
        <extracomment>Field of the portfolio: customer experience is high, trust is low</extracomment>
        <translation>Tyytyväisiä, luottamus ohut</translation>
    </message>
    <message>
        <source>At risk</source>
        <extracomment>Field of the portfolio: both are low</extracomment>
        <translation>Vaarassa</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <extracomment>Strip beside the portfolio&apos;s fields: too little is known of these accounts</extracomment>
        <translation>Emme vielä tunne</translation>
    </message>
    <message>
        <source>Finish follow-up</source>
        <translation>Merkitse tehtävä tehdyksi</translation>
    </message>
    <message>
        <source>Mark as seen to</source>
        <translation>Kuittaa</translation>
    </message>
    <message>
        <source>promise kept</source>
        <translation>lupaus pidetty</translation>
    </message>
    <message>
        <source>promise kept late</source>
        <translation>lupaus pidetty myöhässä</translation>
    </message>
    <message>
        <source>promise broken</source>
        <translation>lupaus rikottu</translation>
    </message>
    <message>
        <source>broken promise made good</source>
        <translation>rikottu lupaus hyvitetty</translation>
    </message>
    <message>
        <source>satisfaction survey (CSAT)</source>
        <translation>tyytyväisyyskysely (CSAT)</translation>
    </message>
    <message>
        <source>effort survey (CES)</source>
        <translation>vaivattomuuskysely (CES)</translation>
    </message>
    <message>
        <source>Add promise</source>
        <translation>Lisää lupaus</translation>
    </message>
    <message>
        <source>Edit promise</source>
        <translation>Muokkaa lupausta</translation>
    </message>
    <message>
        <source>Agree on a new date</source>
        <translation>Sovi uusi päivä</translation>
    </message>
    <message>
        <source>Settle promise</source>
        <translation>Kuittaa lupaus</translation>
    </message>
    <message>
        <source>Open promise again</source>
        <translation>Avaa lupaus uudelleen</translation>
    </message>
    <message>
        <source>Remove promise</source>
        <translation>Poista lupaus</translation>
    </message>
    <message>
        <source>Promise to a segment</source>
        <translation>Lupaa segmentille</translation>
    </message>
    <message>
        <source>Add survey</source>
        <translation>Lisää kysely</translation>
    </message>
    <message>
        <source>Edit survey</source>
        <translation>Muokkaa kyselyä</translation>
    </message>
    <message>
        <source>Remove survey</source>
        <translation>Poista kysely</translation>
    </message>
    <message>
        <source>Invite to survey</source>
        <translation>Kutsu kyselyyn</translation>
    </message>
    <message>
        <source>Record answer</source>
        <translation>Kirjaa vastaus</translation>
    </message>
    <message>
        <source>Edit answer</source>
        <translation>Muokkaa vastausta</translation>
    </message>
    <message>
        <source>Remove answer</source>
        <translation>Poista vastaus</translation>
    </message>
    <message>
        <source>Open case</source>
        <translation>Avaa palautetapaus</translation>
    </message>
    <message>
        <source>Record a step of a case</source>
        <translation>Kirjaa palautetapauksen vaihe</translation>
    </message>
    <message>
        <source>Close case</source>
        <translation>Päätä palautetapaus</translation>
    </message>
    <message>
        <source>Edit case</source>
        <translation>Muokkaa palautetapausta</translation>
    </message>
    <message>
        <source>Edit emotion goals</source>
        <translation>Muokkaa tunnetavoitteita</translation>
    </message>
    <message>
        <source>Edit what they value</source>
        <translation>Muokkaa arvostuksia</translation>
    </message>
    <message>
        <source>Rate value</source>
        <translation>Arvioi arvoa</translation>
    </message>
    <message>
        <source>Start review</source>
        <translation>Aloita katselmus</translation>
    </message>
    <message>
        <source>Edit review</source>
        <translation>Muokkaa katselmusta</translation>
    </message>
    <message>
        <source>Finish review</source>
        <translation>Päätä katselmus</translation>
    </message>
    <message>
        <source>Remove review</source>
        <translation>Poista katselmus</translation>
    </message>
    <message>
        <source>Add decision</source>
        <translation>Lisää päätös</translation>
    </message>
    <message>
        <source>Edit decision</source>
        <translation>Muokkaa päätöstä</translation>
    </message>
    <message>
        <source>Remove decision</source>
        <translation>Poista päätös</translation>
    </message>
    <message>
        <source>Set trust goal</source>
        <translation>Aseta luottamustavoite</translation>
    </message>
    <message>
        <source>Remove trust goal</source>
        <translation>Poista luottamustavoite</translation>
    </message>
    <message>
        <source>Make a plan</source>
        <translation>Tee suunnitelma</translation>
    </message>
</context>
<context>
    <name>laari::ui::Workbook</name>
    <message>
        <source>Summary</source>
        <comment>name of a sheet</comment>
        <translation>Yhteenveto</translation>
    </message>
    <message>
        <source>Trust and customer experience</source>
        <translation>Luottamus ja asiakaskokemus</translation>
    </message>
    <message>
        <source>Trust against customer experience</source>
        <translation>Luottamus ja asiakaskokemus</translation>
    </message>
</context>
</TS>
