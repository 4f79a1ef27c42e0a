// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ImportWords.h"

#include "core/exchange/Essence.h"
#include "core/model/Codes.h"

#include <QHash>

#include <initializer_list>
#include <utility>

namespace laari::exchange {

namespace {

template <typename Enum> using Words = std::initializer_list<std::pair<Enum, const char16_t *>>;

template <typename Enum> QHash<QString, Enum> byEssence(const Words<Enum> &words)
{
    QHash<QString, Enum> table;
    for (const auto &[value, code] : CodeTable<Enum>::table)
        table.insert(essence(code.toString()), value);
    for (const auto &[value, names] : words)
        for (const QString &name : QString::fromUtf16(names).split(u'|'))
            table.insert(essence(name), value);
    return table;
}

template <typename Enum> std::optional<Enum> lookUp(const QHash<QString, Enum> &table, QStringView word)
{
    const auto found = table.constFind(essence(word));
    return found == table.cend() ? std::nullopt : std::optional(*found);
}

} // namespace

template <> std::optional<Lifecycle> fromWord(QStringView word)
{
    static const auto table = byEssence<Lifecycle>({
        {Lifecycle::Prospect, u"liidi|prospekti|mahdollinen asiakas|lead|prospective customer"},
        {Lifecycle::Customer, u"asiakas|nykyinen asiakas|client|active|customer - direct|customer - channel"},
        {Lifecycle::Lost,
         u"menetetty|menetetty asiakas|entinen asiakas|poistunut|lost customer|former customer|churned"},
        {Lifecycle::CompetitorsCustomer,
         u"kilpailijan asiakas|competitor's customer|competitor’s customer|competitor customer"},
    });
    return lookUp(table, word);
}

template <> std::optional<Role> fromWord(QStringView word)
{
    static const auto table = byEssence<Role>({
        {Role::Decider, u"päättäjä|päätöksentekijä|decision maker|decision-maker"},
        {Role::Influencer, u"vaikuttaja|taustavaikuttaja"},
        {Role::Contact, u"yhteyshenkilö|kontakti|contact person|user|käyttäjä"},
    });
    return lookUp(table, word);
}

template <> std::optional<Channel> fromWord(QStringView word)
{
    static const auto table = byEssence<Channel>({
        {Channel::Meeting, u"tapaaminen|palaveri|kokous|neuvottelu|appointment"},
        {Channel::Teams,
         u"teams-palaveri|etätapaaminen|etäpalaveri|verkkopalaveri|video call|video meeting|online meeting|zoom"},
        {Channel::Call, u"puhelu|soitto|puhelin|phone call|phone"},
        {Channel::Email, u"sähköposti|e-mail|meili|maili|mail"},
        {Channel::Message, u"viesti|tekstiviesti|pikaviesti|chat|sms|text message"},
        {Channel::Visit, u"käynti|asiakaskäynti|vierailu|site visit|customer visit"},
        {Channel::Delivery, u"toimitus|lähetys|shipment"},
        {Channel::Service,
         u"huolto|palvelu|tukipyyntö|tuki|huoltokäynti|support|support request|support case|case|ticket|maintenance"},
        {Channel::Complaint, u"reklamaatio|valitus|claim"},
        {Channel::Invoice, u"lasku|laskutus|billing|bill"},
    });
    return lookUp(table, word);
}

template <> std::optional<Importance> fromWord(QStringView word)
{
    static const auto table = byEssence<Importance>({
        {Importance::Routine, u"rutiini"},
        {Importance::Minor, u"vähäinen|pieni|low"},
        {Importance::Normal, u"tavallinen|normaali|medium"},
        {Importance::Major, u"merkittävä|suuri|tärkeä|high"},
        {Importance::Critical, u"kriittinen"},
    });
    return lookUp(table, word);
}

template <> std::optional<Source> fromWord(QStringView word)
{
    static const auto table = byEssence<Source>({
        {Source::Customer, u"asiakkaan arvio|asiakas|asiakas arvioi|asiakas arvioi itse|rated by the customer|customer "
                           u"rating|customer's rating"},
        {Source::Observed, u"havaittu|oma havainto|havainto|seen by us|seen|observation"},
        {Source::Hearsay, u"kuultu|kuultu muilta|kuulopuhe|heard|heard from others"},
    });
    return lookUp(table, word);
}

template <> std::optional<TrustFactor> fromWord(QStringView word)
{
    static const auto table = byEssence<TrustFactor>({
        {TrustFactor::Ability, u"kyvykkyys|osaaminen|competence"},
        {TrustFactor::Benevolence, u"hyväntahtoisuus|goodwill"},
        {TrustFactor::Integrity, u"rehellisyys|honesty"},
    });
    return lookUp(table, word);
}

} // namespace laari::exchange
