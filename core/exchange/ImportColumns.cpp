// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ImportColumns.h"

#include "core/exchange/Essence.h"

#include <QSet>

#include <algorithm>
#include <vector>

namespace laari::exchange {

namespace {

/// The headers of a field, likeliest first, as essence() leaves them; what stands first is what we call it.
struct Headers {
    Field field;
    const char16_t *finnish;
    const char16_t *english;
    bool required = false;
};

const std::vector<Headers> &headersOf(ImportedKind kind)
{
    static const std::vector<Headers> accounts{
        {Field::Account, u"Asiakas|Asiakkuus|Yritys|Yrityksen nimi|Asiakkaan nimi|Nimi",
         u"Account|Account name|Company|Company name|Customer|Customer name|Organisation|Organization|Name", true},
        {Field::BusinessId, u"Y-tunnus|Ytunnus|Yritystunnus", u"Business ID|Company ID|Registration number|VAT number"},
        {Field::Industry, u"Toimiala|Ala", u"Industry|Sector|Line of business"},
        {Field::Segment, u"Segmentti|Asiakasryhmä", u"Segment|Customer group"},
        {Field::Lifecycle, u"Vaihe|Elinkaari|Asiakkuuden vaihe|Tila", u"Lifecycle|Lifecycle stage|Stage|Status|Type"},
        {Field::LostReason, u"Menetyksen syy", u"Lost reason|Reason lost|Loss reason"},
        {Field::LostTo, u"Menetetty kenelle", u"Lost to"},
        {Field::Owner, u"Vastuuhenkilö|Asiakkuuspäällikkö|Asiakasvastaava|Myyjä",
         u"Owner|Account owner|Account manager|Key account manager|Sales"},
        {Field::Revenue, u"Liikevaihto €/v|Liikevaihto|Laskutus/v|Laskutus|Vuosilaskutus|Laskutus €/v",
         u"Revenue|Annual revenue|Revenue a year|Yearly revenue|Revenue €/y|Revenue EUR|Turnover"},
        {Field::Margin, u"Kate|Kate €/v|Vuosikate|Kate/v", u"Margin|Annual margin|Margin a year|Margin €/y"},
        {Field::CustomerSince, u"Asiakas alkaen|Asiakkuus alkaen|Asiakkaana alkaen", u"Customer since|Client since"},
        {Field::ContractEnds, u"Sopimus päättyy", u"Contract ends|Contract end date|Contract end"},
        {Field::TenderExpected, u"Kilpailutus odotettavissa|Kilpailutus", u"Tender expected|Next tender"},
        {Field::Competitors, u"Kilpailijat", u"Competitors|Competitor"},
        {Field::Deciders, u"Päättäjiä|Päättäjien määrä", u"Deciders|Expected deciders|Decision makers"},
        {Field::Notes, u"Muistiinpanot|Muistiinpano|Lisätiedot|Kuvaus", u"Notes|Note|Description|Comments"},
    };
    static const std::vector<Headers> people{
        {Field::Account, u"Asiakas|Asiakkuus|Yritys|Yrityksen nimi",
         u"Account|Account name|Company|Company name|Customer|Customer name|Organisation|Organization", true},
        {Field::Name, u"Nimi|Henkilö|Koko nimi", u"Name|Full name|Person|Contact|Contact name", true},
        {Field::FirstName, u"Etunimi", u"First name|Given name|Forename"},
        {Field::LastName, u"Sukunimi", u"Last name|Family name|Surname"},
        {Field::Role, u"Rooli", u"Role|Buying role|Decision role"},
        {Field::Influence, u"Vaikutusvalta|Vaikutus", u"Influence"},
        {Field::Title, u"Tehtävä|Titteli|Nimike|Asema", u"Title|Job title|Position"},
        {Field::Email, u"Sähköposti|Sähköpostiosoite",
         u"Email|E-mail address|Email work|Work email|Business email|Email 1|Email home|Email other"},
        {Field::Phone, u"Puhelin|Puhelinnumero|Matkapuhelin",
         u"Phone|Phone number|Mobile|Mobile phone|Phone work|Work phone|Business phone|Phone home|Phone other"},
        {Field::Notes, u"Muistiinpanot|Muistiinpano|Lisätiedot", u"Notes|Note|Background|Description|Comments"},
    };
    static const std::vector<Headers> touchpoints{
        {Field::Account, u"Asiakas|Asiakkuus|Yritys|Yrityksen nimi",
         u"Account|Account name|Company|Company name|Customer|Customer name|Organisation|Organization", true},
        {Field::Name, u"Henkilö|Nimi|Yhteyshenkilö", u"Person|Name|Contact|Contact name|Full name"},
        {Field::Date, u"Päivä|Päivämäärä|Pvm|Ajankohta", u"Date|Day|Activity date|When", true},
        {Field::Time, u"Aika|Kello|Kellonaika|Klo", u"Time|Time of day"},
        {Field::Channel, u"Kanava|Kohtaaminen|Tyyppi", u"Channel|Touchpoint|Activity type", true},
        {Field::Importance, u"Merkitys|Tärkeys", u"Importance|Priority"},
        {Field::Emotion, u"Tunne|Tunnejälki", u"Emotion|Feeling"},
        {Field::Effectiveness, u"Tehokkuus|Hoituiko asia|Hoituiko", u"Effectiveness"},
        {Field::Ease, u"Helppous|Vaivattomuus", u"Ease|Effort"},
        {Field::Factor, u"Tekijä|Luottamustekijä", u"Type|Factor|Trust factor"},
        {Field::Source, u"Lähde", u"Source"},
        {Field::Cause, u"Syy", u"Cause|Reason"},
        {Field::Failure, u"Virhe|Virhetunnus", u"Failure|Failure label"},
        {Field::Function, u"Toiminto|Yksikkö", u"Function|Our function|Department"},
        {Field::DeliveredBy, u"Toimittaja|Toimituskumppani|Kumppani", u"Delivered by|Partner|Delivery partner"},
        {Field::Notes, u"Muistiinpano|Muistiinpanot|Lisätiedot", u"Note|Notes|Description|Comments"},
    };
    switch (kind) {
    case ImportedKind::Account: return accounts;
    case ImportedKind::Person: return people;
    case ImportedKind::Touchpoint: return touchpoints;
    }
    return accounts;
}

QStringList splitNames(const char16_t *names)
{
    return QString::fromUtf16(names).split(u'|');
}

bool isFilledByParts(Field field, const QHash<Field, QList<qsizetype>> &places)
{
    return field == Field::Name && (places.contains(Field::FirstName) || places.contains(Field::LastName));
}

} // namespace

Result<ImportColumns> ImportColumns::match(ImportedKind kind, const CsvRecord &header)
{
    ImportColumns columns;
    QHash<QString, QList<qsizetype>> byEssence;
    for (const QString &cell : header.cells) {
        columns.m_headers.append(tidied(cell));
        byEssence[essence(cell)].append(columns.m_headers.size() - 1);
    }

    QSet<qsizetype> known;
    qsizetype finnish = 0;
    qsizetype english = 0;
    for (const Headers &headers : headersOf(kind)) {
        const auto collect = [&](const char16_t *names, qsizetype &count) -> Result<void> {
            for (const QString &name : splitNames(names)) {
                const QList<qsizetype> found = byEssence.value(essence(name));
                if (found.size() > 1)
                    return fail(ErrorCode::ColumnTwice, {columns.m_headers[found.first()]});
                if (found.isEmpty() || known.contains(found.first()))
                    continue;
                known.insert(found.first());
                columns.m_places[headers.field].append(found.first());
                ++count;
            }
            return {};
        };
        LAARI_TRY(collect(headers.finnish, finnish));
        LAARI_TRY(collect(headers.english, english));
    }

    columns.m_finnish = finnish > english;
    for (const Headers &headers : headersOf(kind))
        if (headers.required && !columns.has(headers.field) && !isFilledByParts(headers.field, columns.m_places))
            return fail(ErrorCode::ColumnMissing,
                        {splitNames(columns.m_finnish ? headers.finnish : headers.english).first()});
    for (qsizetype i = 0; i < columns.m_headers.size(); ++i)
        if (!known.contains(i) && !columns.m_headers[i].isEmpty())
            columns.m_ignored.append(columns.m_headers[i]);
    return columns;
}

QString ImportColumns::text(const CsvRecord &record, Field field) const
{
    const auto places = m_places.constFind(field);
    if (places == m_places.cend())
        return {};
    for (const qsizetype place : *places) {
        if (place >= record.cells.size())
            continue;
        if (QString text = tidied(record.cells[place]); !text.isEmpty())
            return text;
    }
    return {};
}

QString ImportColumns::headerOf(Field field) const
{
    const auto places = m_places.constFind(field);
    return places == m_places.cend() ? QString() : m_headers[places->first()];
}

QString ImportColumns::content(const CsvRecord &record) const
{
    QList<Field> fields = m_places.keys();
    std::ranges::sort(fields);
    QString content;
    for (const Field field : fields)
        if (const QString said = text(record, field); !said.isEmpty())
            content += QString::number(int(field)) + u'\x1E' + said + u'\x1F';
    return content;
}

std::optional<ImportedKind> kindOfHeaders(const QStringList &headers)
{
    const CsvRecord record{1, headers};
    // A touchpoint has a date and a channel, which nobody else has; a person a name beside the account's.
    for (const ImportedKind kind : {ImportedKind::Touchpoint, ImportedKind::Person, ImportedKind::Account})
        if (const auto columns = ImportColumns::match(kind, record);
            columns || columns.error().code == ErrorCode::ColumnTwice)
            return kind;
    return std::nullopt;
}

} // namespace laari::exchange
