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

namespace {

/// What the buttons and their pictures are called, by Page.
constexpr std::array<const char *, pageCount> names{"Today",   "Portfolio", "Accounts", "Promises",
                                                    "Surveys", "Insights",  "Reviews",  "Settings"};

} // namespace

QString pageCode(Page page)
{
    return QString::fromLatin1(names[size_t(page)]).toLower();
}

std::optional<Page> pageOfCode(const QString &code)
{
    for (int i = 0; i < pageCount; ++i)
        if (pageCode(Page(i)) == code)
            return Page(i);
    return std::nullopt;
}

SideBar::SideBar(UiContext &context, QWidget *parent)
    : QFrame(parent), m_context(context), m_finnish(new QPushButton(QStringLiteral("Suomi"), this)),
      m_english(new QPushButton(QStringLiteral("English"), this))
{
    setObjectName(QStringLiteral("sidebar"));
    setFixedWidth(168);
    auto *wordmark = new QLabel(QStringLiteral("LAARI"), this);
    wordmark->setObjectName(QStringLiteral("wordmark"));
    Theme::setKind(wordmark, "wordmark");
    wordmark->setContentsMargins(8, 0, 0, 0);

    auto *pages = new QButtonGroup(this);
    for (int i = 0; i < pageCount; ++i) {
        auto *button = new QPushButton(this);
        button->setObjectName(QStringLiteral("nav") + QLatin1String(names[size_t(i)]));
        Theme::setKind(button, "nav");
        button->setCheckable(true);
        button->setIconSize(QSize(16, 16));
        pages->addButton(button);
        connect(button, &QPushButton::clicked, this, [this, i] { Q_EMIT pageChosen(Page(i)); });
        m_buttons[size_t(i)] = button;
    }
    m_badge = new QLabel(button(Page::Today));
    m_badge->setObjectName(QStringLiteral("todayBadge"));
    m_badge->setAttribute(Qt::WA_TransparentForMouseEvents); // a press goes to the button under it
    Theme::setKind(m_badge, "badge");
    auto *badgePlace = new QHBoxLayout(button(Page::Today));
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
    for (QPushButton *each : m_buttons) {
        if (each == button(Page::Settings))
            layout->addStretch();
        layout->addWidget(each);
    }
    layout->addSpacing(8);
    layout->addLayout(words);

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

void SideBar::setPagesEnabled(bool enabled)
{
    for (QPushButton *each : m_buttons)
        each->setVisible(enabled);
}

void SideBar::setAttention(int things)
{
    m_things = things;
    constexpr int most = 99;
    m_badge->setVisible(things > 0);
    //: more than 99 things ask for attention
    m_badge->setText(things > most ? tr("99+") : QString::number(things));
    button(Page::Today)
        ->setAccessibleName(things > 0 ? tr("Today, %n things ask for attention", nullptr, things) : tr("Today"));
}

void SideBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SideBar::paintIcons()
{
    for (int i = 0; i < pageCount; ++i)
        m_buttons[size_t(i)]->setIcon(Icons::icon(pageCode(Page(i)), m_context.theme));
}

void SideBar::retranslate()
{
    const auto name = [this](Page page, const QString &word, const QString &tip) {
        button(page)->setText(QStringLiteral("  ") + word); // the space is the gap between icon and word
        button(page)->setAccessibleName(word);
        button(page)->setToolTip(tip);
    };
    name(Page::Today, tr("Today"), tr("Today (Ctrl+T)"));
    name(Page::Portfolio, tr("Portfolio"), tr("Portfolio (Ctrl+2)"));
    name(Page::Accounts, tr("Accounts"), tr("Accounts (Ctrl+1)"));
    name(Page::Promises, tr("Promises"), tr("Promises (Ctrl+3)"));
    name(Page::Surveys, tr("Surveys"), tr("Surveys (Ctrl+4)"));
    name(Page::Insights, tr("Insights"), tr("Insights (Ctrl+5)"));
    name(Page::Reviews, tr("Reviews"), tr("Reviews (Ctrl+6)"));
    name(Page::Settings, tr("Settings"), tr("Settings (Ctrl+,)"));
    setAttention(m_things);
    m_finnish->setToolTip(tr("Change the language to Finnish"));
    m_english->setToolTip(tr("Change the language to English"));
    (m_context.language.language() == Language::Finnish ? m_finnish : m_english)->setChecked(true);
}

} // namespace laari::ui
