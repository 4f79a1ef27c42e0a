// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/AccountTabs.h"

#include "ui/account/AccountTab.h"

#include <QStackedWidget>
#include <QTabBar>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace laari::ui {

namespace {

constexpr int leastTabHeight = 184;
constexpr int gapBeside = 16; ///< least, between the names and the tools
constexpr int gapUnder = 8;

} // namespace

AccountTabs::AccountTabs(std::vector<AccountTab *> all, QWidget *parent)
    : QTabWidget(parent), m_all(std::move(all)), m_tools(new QStackedWidget)
{
    setObjectName(QStringLiteral("accountTabs"));
    for (AccountTab *tab : m_all) {
        addTab(tab, QString());
        m_tools->addWidget(tab->corner() ? tab->corner() : new QWidget);
    }
    m_tools->setSizePolicy(QSizePolicy::Preferred,
                           QSizePolicy::Fixed); // over the content it takes no more than it needs
    setUsesScrollButtons(false);                // a long row is shortened, never cut
    setElideMode(Qt::ElideRight);
    connect(this, &QTabWidget::currentChanged, this, &AccountTabs::showTools);
    for (AccountTab *tab : m_all)
        connect(tab, &AccountTab::leastHeightChanged, this, &AccountTabs::arranged);
    showTools(0);
}

void AccountTabs::showNames()
{
    for (size_t i = 0; i < m_all.size(); ++i)
        setTabText(int(i), m_all[i]->title());
    placeTools();
}

void AccountTabs::turn(int step)
{
    int next = currentIndex();
    do
        next = (next + step + count()) % count();
    while (!isTabVisible(next));
    setCurrentIndex(next);
}

int AccountTabs::leastHeight() const
{
    const int tools = cornerWidget(Qt::TopRightCorner) ? 0 : m_tools->sizeHint().height() + gapUnder;
    return std::max(leastTabHeight, current()->leastHeight() + tabBar()->sizeHint().height() + tools);
}

void AccountTabs::resizeEvent(QResizeEvent *event)
{
    QTabWidget::resizeEvent(event);
    QTimer::singleShot(0, this, &AccountTabs::placeTools); // not while it is being laid out
}

/// Each has the room that it needs itself: the rest is the names'.
void AccountTabs::showTools(int index)
{
    for (int i = 0; i < m_tools->count(); ++i) {
        QSizePolicy policy = m_tools->widget(i)->sizePolicy();
        policy.setHorizontalPolicy(i == index ? QSizePolicy::Preferred : QSizePolicy::Ignored);
        m_tools->widget(i)->setSizePolicy(policy);
    }
    m_tools->setCurrentIndex(index);
    placeTools();
}

void AccountTabs::placeTools()
{
    auto *column = qobject_cast<QVBoxLayout *>(current()->layout());
    const int room = width() - tabBar()->sizeHint().width() - gapBeside;
    if (!column || !current()->corner() || m_tools->currentWidget()->sizeHint().width() <= room) {
        setCornerWidget(m_tools, Qt::TopRightCorner); // which lays the bar out anew
    } else if (column->indexOf(m_tools) != 0) {
        setCornerWidget(nullptr, Qt::TopRightCorner);
        column->insertWidget(0, m_tools, 0, Qt::AlignRight);
    }
    m_tools->show();
    Q_EMIT arranged();
}

} // namespace laari::ui
