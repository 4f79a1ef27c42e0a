// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/CoverageStrip.h"

#include "ui/account/FigureCard.h"
#include "ui/account/TouchpointText.h"
#include "ui/common/Format.h"
#include "ui/common/Theme.h"

#include <QHBoxLayout>

#include <algorithm>

namespace laari::ui {

CoverageStrip::CoverageStrip(Theme &theme, QWidget *parent)
    : QWidget(parent), m_roles{new FigureCard(theme, QStringLiteral("coverageDeciders"), true),
                               new FigureCard(theme, QStringLiteral("coverageInfluencers"), true),
                               new FigureCard(theme, QStringLiteral("coverageContacts"), true)},
      m_quiet(new FigureCard(theme, QStringLiteral("coverageQuiet"), true)),
      m_rests(new FigureCard(theme, QStringLiteral("coverageRests"), true)),
      m_chairs(new FigureCard(theme, QStringLiteral("coverageChairs"), true))
{
    setObjectName(QStringLiteral("coverageStrip"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 8, 0, 8);
    row->setSpacing(8);
    for (FigureCard *card : m_roles)
        row->addWidget(card);
    for (FigureCard *card : {m_quiet, m_rests, m_chairs})
        row->addWidget(card);
    m_rests->setMaximumWidth(300); // a name may be of any length
    for (size_t role = 0; role < m_roles.size(); ++role)
        connect(m_roles[role], &FigureCard::clicked, this, [this, role] {
            std::vector<StakeholderId> people;
            for (const insight::CoveredPerson &each : m_data->coverage.people)
                if (each.role == Role(role))
                    people.push_back(each.id);
            turnTo(people);
        });
    connect(m_quiet, &FigureCard::clicked, this, [this] { turnTo(quiet()); });
    connect(m_rests, &FigureCard::clicked, this, [this] {
        if (m_data->coverage.restsOn)
            turnTo({m_data->coverage.restsOn->person});
    });
    connect(m_chairs, &FigureCard::clicked, this, [this] {
        std::vector<StakeholderId> chairs;
        for (const insight::EmptyChair &each : m_data->coverage.chairs)
            chairs.push_back(each.leaver);
        turnTo(chairs);
    });
}

std::vector<StakeholderId> CoverageStrip::quiet() const
{
    std::vector<insight::CoveredPerson> people;
    for (const insight::CoveredPerson &each : m_data->coverage.people)
        if (each.freshness != insight::Freshness::Fresh)
            people.push_back(each);
    std::ranges::stable_sort(people, [](const auto &a, const auto &b) {
        return std::pair(!a.lastContact, a.lastContact.value_or(Day{})) <
               std::pair(!b.lastContact, b.lastContact.value_or(Day{}));
    });
    std::vector<StakeholderId> ids;
    for (const insight::CoveredPerson &each : people)
        ids.push_back(each.id);
    return ids;
}

void CoverageStrip::turnTo(const std::vector<StakeholderId> &people)
{
    if (people.empty())
        return;
    auto at = std::ranges::find(people, m_shown);
    if (at == people.end() || ++at == people.end())
        at = people.begin();
    m_shown = *at;
    Q_EMIT personRequested(m_shown);
}

void CoverageStrip::setData(const AccountDataPtr &fresh)
{
    m_data = fresh;
    retranslate();
}

void CoverageStrip::retranslate()
{
    if (!m_data)
        return;
    const insight::Coverage &coverage = m_data->coverage;
    const std::array captions{tr("Deciders known"), tr("Influencers known"), tr("Contacts known")};
    for (size_t i = 0; i < m_roles.size(); ++i) {
        const insight::RoleCoverage &role = coverage.roles[i];
        if (role.expected)
            m_roles[i]->setTexts(captions[i], tr("%1 of %2", "known of expected").arg(role.known).arg(*role.expected),
                                 tr("Of whom there is evidence, of those the account is expected to have. Shows the "
                                    "people one by one."));
        else
            m_roles[i]->setTexts(captions[i],
                                 role.named == 0
                                     ? tr("nobody named")
                                     : tr("%1 of %2 named", "known of named").arg(role.known).arg(role.named),
                                 tr("How many there should be is told in the account. Shows the people one by one."));
    }
    const int quiet = coverage.stale() + coverage.never();
    m_quiet->setTexts(tr("Gone quiet or never met"), quiet == 0 ? tr("nobody") : tr("%n people", nullptr, quiet),
                      tr("The last contact is longer ago than it should be for the role, or there was none. Shows them "
                         "one by one."));
    if (coverage.restsOn) {
        const QString name = TouchpointText::person(*m_data, coverage.restsOn->person);
        const QString share = Format::percent(coverage.restsOn->share);
        //: %1 a person, %2 a share of the account's trust
        m_rests->setTexts(tr("Rests on one person"), tr("%1 · %2", "person and share").arg(name, share),
                          //: %1 a person, %2 a share
                          tr("%1 gives %2 of the trust in this account: if they leave, it goes with them. Shows the "
                             "person.")
                              .arg(name, share));
    }
    m_rests->setVisible(coverage.restsOn.has_value());
    m_chairs->setTexts(tr("Empty chairs"), tr("%n to be filled", nullptr, int(coverage.chairs.size())),
                       tr("Who left and is not followed yet. Shows them one by one."));
    m_chairs->setVisible(!coverage.chairs.empty());
}

} // namespace laari::ui
