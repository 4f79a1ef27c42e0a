// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/SideBar.h"

#include "ui/common/Icons.h"
#include "ui/common/LanguageController.h"
#include "ui/common/Theme.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace laari::ui {

SideBar::SideBar(UiContext &context, QWidget *parent)
    : QFrame(parent), m_context(context), m_today(new QPushButton(this)), m_portfolio(new QPushButton(this)),
      m_accounts(new QPushButton(this)), m_promises(new QPushButton(this)), m_settings(new QPushButton(this)),
      m_finnish(new QPushButton(QStringLiteral("Suomi"), this)),
      m_english(new QPushButton(QStringLiteral("English"), this)), m_badge(new QLabel(m_today))
{
    setObjectName(QStringLiteral("sidebar"));
    setFixedWidth(168);
    auto *wordmark = new QLabel(QStringLiteral("LAARI"), this);
    wordmark->setObjectName(QStringLiteral("wordmark"));
    Theme::setKind(wordmark, "wordmark");
    wordmark->setContentsMargins(8, 0, 0, 0);

    m_today->setObjectName(QStringLiteral("navToday"));
    m_portfolio->setObjectName(QStringLiteral("navPortfolio"));
    m_accounts->setObjectName(QStringLiteral("navAccounts"));
    m_promises->setObjectName(QStringLiteral("navPromises"));
    m_settings->setObjectName(QStringLiteral("navSettings"));
    auto *pages = new QButtonGroup(this);
    for (QPushButton *button : {m_today, m_portfolio, m_accounts, m_promises, m_settings}) {
        Theme::setKind(button, "nav");
        button->setCheckable(true);
        button->setIconSize(QSize(16, 16));
        pages->addButton(button);
    }
    m_badge->setObjectName(QStringLiteral("todayBadge"));
    m_badge->setAttribute(Qt::WA_TransparentForMouseEvents); // a press goes to the button under it
    Theme::setKind(m_badge, "badge");
    auto *badgePlace = new QHBoxLayout(m_today);
    badgePlace->setContentsMargins(0, 0, 8, 0);
    badgePlace->addStretch();
    badgePlace->addWidget(m_badge, 0, Qt::AlignVCenter);
    m_finnish->setObjectName(QStringLiteral("langFinnish"));
    m_english->setObjectName(QStringLiteral("langEnglish"));
    auto *languages = new QButtonGroup(this);
    auto *words = new QHBoxLayout;
    words->setContentsMargins(4, 0, 0, 0);
    words->setSpacing(0);
    for (QPushButton *button : {m_finnish, m_english}) {
        Theme::setKind(button, "word");
        button->setCheckable(true);
        button->setAccessibleName(button->text());
        languages->addButton(button);
        words->addWidget(button);
        if (button == m_finnish) {
            auto *dot = new QLabel(QStringLiteral("·"), this);
            Theme::setKind(dot, "muted");
            words->addWidget(dot);
        }
    }
    words->addStretch();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 16, 12, 16);
    layout->setSpacing(4);
    layout->addWidget(wordmark);
    layout->addSpacing(16);
    layout->addWidget(m_today);
    layout->addWidget(m_portfolio);
    layout->addWidget(m_accounts);
    layout->addWidget(m_promises);
    layout->addStretch();
    layout->addWidget(m_settings);
    layout->addSpacing(8);
    layout->addLayout(words);

    for (const Page page : {Page::Today, Page::Portfolio, Page::Accounts, Page::Promises, Page::Settings})
        connect(button(page), &QPushButton::clicked, this, [this, page] { Q_EMIT pageChosen(page); });
    connect(m_finnish, &QPushButton::clicked, this, [this] { m_context.language.setLanguage(Language::Finnish); });
    connect(m_english, &QPushButton::clicked, this, [this] { m_context.language.setLanguage(Language::English); });
    connect(&context.theme, &Theme::changed, this, &SideBar::paintIcons);
    paintIcons();
    retranslate();
}

void SideBar::setPage(Page page)
{
    button(page)->setChecked(true);
}

QPushButton *SideBar::button(Page page) const
{
    switch (page) {
    case Page::Today: return m_today;
    case Page::Portfolio: return m_portfolio;
    case Page::Accounts: return m_accounts;
    case Page::Promises: return m_promises;
    case Page::Settings: break;
    }
    return m_settings;
}

void SideBar::setPagesEnabled(bool enabled)
{
    m_today->setVisible(enabled);
    m_portfolio->setVisible(enabled);
    m_accounts->setVisible(enabled);
    m_promises->setVisible(enabled);
    m_settings->setVisible(enabled);
}

void SideBar::setAttention(int things)
{
    m_things = things;
    constexpr int most = 99;
    m_badge->setVisible(things > 0);
    //: more than 99 things ask for attention
    m_badge->setText(things > most ? tr("99+") : QString::number(things));
    m_today->setAccessibleName(things > 0 ? tr("Today, %n things ask for attention", nullptr, things) : tr("Today"));
}

void SideBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SideBar::paintIcons()
{
    m_today->setIcon(Icons::icon(QStringLiteral("today"), m_context.theme));
    m_portfolio->setIcon(Icons::icon(QStringLiteral("portfolio"), m_context.theme));
    m_accounts->setIcon(Icons::icon(QStringLiteral("accounts"), m_context.theme));
    m_promises->setIcon(Icons::icon(QStringLiteral("promise"), m_context.theme));
    m_settings->setIcon(Icons::icon(QStringLiteral("settings"), m_context.theme));
}

void SideBar::retranslate()
{
    // The space is the gap between icon and word.
    m_today->setText(QStringLiteral("  ") + tr("Today"));
    m_today->setToolTip(tr("Today (Ctrl+T)"));
    setAttention(m_things);
    m_portfolio->setText(QStringLiteral("  ") + tr("Portfolio"));
    m_portfolio->setAccessibleName(tr("Portfolio"));
    m_portfolio->setToolTip(tr("Portfolio (Ctrl+2)"));
    m_accounts->setText(QStringLiteral("  ") + tr("Accounts"));
    m_accounts->setAccessibleName(tr("Accounts"));
    m_accounts->setToolTip(tr("Accounts (Ctrl+1)"));
    m_promises->setText(QStringLiteral("  ") + tr("Promises"));
    m_promises->setAccessibleName(tr("Promises"));
    m_promises->setToolTip(tr("Promises (Ctrl+3)"));
    m_settings->setText(QStringLiteral("  ") + tr("Settings"));
    m_settings->setAccessibleName(tr("Settings"));
    m_settings->setToolTip(tr("Settings (Ctrl+,)"));
    m_finnish->setToolTip(tr("Change the language to Finnish"));
    m_english->setToolTip(tr("Change the language to English"));
    (m_context.language.language() == Language::Finnish ? m_finnish : m_english)->setChecked(true);
}

} // namespace laari::ui
