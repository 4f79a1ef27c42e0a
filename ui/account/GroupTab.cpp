// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/GroupTab.h"

#include "ui/account/GroupModel.h"
#include "ui/common/Card.h"
#include "ui/common/Format.h"
#include "ui/common/Theme.h"

#include <QVBoxLayout>

namespace laari::ui {

namespace {

constexpr ColumnRule groupColumns{.flexible = GroupModel::Name, .least = 180};

} // namespace

GroupTab::GroupTab(Theme &theme, QWidget *parent)
    : AccountTab(parent), m_model(new GroupModel(theme, this)), m_pool(new ElidedLabel),
      m_table(makeTable(QStringLiteral("groupTable"), m_model))
{
    setObjectName(QStringLiteral("groupTab"));
    m_pool->setObjectName(QStringLiteral("groupPool"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 6, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_pool);
    layout->addWidget(m_table, 1);

    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        Q_EMIT accountRequested(AccountId{index.data(TabModel::IdRole).toLongLong()});
    });
    retranslate();
}

void GroupTab::setData(const AccountDataPtr &fresh)
{
    m_data = fresh;
    m_model->setData(fresh);
    showPool();
    fitColumns(m_table, groupColumns);
}

void GroupTab::showPool()
{
    if (!m_data || m_data->family.members.empty())
        return;
    const insight::FamilyPool &pool = m_data->family.pool;
    const int accounts = int(m_data->family.members.size());
    QStringList facts;
    facts << (pool.notKnownYet() ? tr("trust index not known yet")
                                 : tr("trust index %1").arg(Format::number(pool.trust)));
    facts << (pool.cx ? tr("CX %1").arg(Format::number(*pool.cx)) : tr("no CX yet"));
    if (pool.revenue > Cents{})
        //: revenue, "€2.34 M a year"
        facts << tr("%1 a year").arg(Format::moneyShort(pool.revenue));
    //: accounts of a group that are known, of all
    facts << tr("%1 of %2 accounts known").arg(pool.known).arg(accounts);
    if (pool.known < accounts)
        //: accounts of a group
        facts << tr("%1 not known yet").arg(accounts - pool.known);
    //: %1: the figures of a group of accounts: "trust index 64 · CX 71 · …"
    m_pool->setFullText(tr("Together, weighted by revenue: %1").arg(facts.join(QStringLiteral(" · "))));
}

QString GroupTab::title() const
{
    return tr("Group", "accounts that belong to one parent");
}

void GroupTab::retranslate()
{
    m_table->setAccessibleName(tr("Accounts of the group"));
    showPool();
    m_model->refreshTexts();
    fitColumns(m_table, groupColumns);
}

} // namespace laari::ui
