// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/files/FirstStart.h"

#include "ui/common/Card.h"
#include "ui/common/Icons.h"
#include "ui/common/LanguageController.h"
#include "ui/common/Theme.h"
#include "ui/files/BookSession.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace laari::ui {

namespace {

constexpr int columnWidth = 520;
constexpr int recentShown = 4;

} // namespace

FirstStart::FirstStart(UiContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_logo(new QLabel(this)), m_title(new QLabel(this)),
      m_text(new QLabel(this)), m_finnish(new QPushButton(QStringLiteral("Suomi"), this)),
      m_english(new QPushButton(QStringLiteral("English"), this)), m_recentTitle(new QLabel(this)),
      m_recent(new QVBoxLayout)
{
    setObjectName(QStringLiteral("firstStart"));
    Theme::setKind(m_title, "title");
    Theme::setKind(m_text, "muted");
    m_text->setWordWrap(true);
    Theme::setKind(m_recentTitle, "caption");

    auto *languages = new QHBoxLayout;
    languages->setSpacing(8);
    auto *group = new QButtonGroup(this);
    for (QPushButton *button : {m_finnish, m_english}) {
        button->setCheckable(true);
        button->setAccessibleName(button->text());
        group->addButton(button);
        languages->addWidget(button);
    }
    m_finnish->setObjectName(QStringLiteral("startFinnish"));
    m_english->setObjectName(QStringLiteral("startEnglish"));
    languages->addStretch();

    auto *column = new QWidget(this);
    column->setFixedWidth(columnWidth);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 24, 0, 24);
    layout->setSpacing(8);
    layout->addStretch(2);
    layout->addWidget(m_logo);
    layout->addSpacing(8);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addSpacing(8);
    layout->addLayout(languages);
    layout->addSpacing(8);
    m_new = addChoice(layout, QStringLiteral("startNew"), QStringLiteral("file-new"));
    m_open = addChoice(layout, QStringLiteral("startOpen"), QStringLiteral("folder"));
    m_sample = addChoice(layout, QStringLiteral("startSample"), QStringLiteral("sample"));
    layout->addSpacing(8);
    layout->addWidget(m_recentTitle);
    m_recent->setSpacing(0);
    layout->addLayout(m_recent);
    layout->addStretch(3);

    auto *centred = new QHBoxLayout(this);
    centred->setContentsMargins(24, 0, 24, 0);
    centred->addStretch();
    centred->addWidget(column);
    centred->addStretch();

    connect(m_finnish, &QPushButton::clicked, this, [this] { m_context.language.setLanguage(Language::Finnish); });
    connect(m_english, &QPushButton::clicked, this, [this] { m_context.language.setLanguage(Language::English); });
    connect(m_new.button, &QPushButton::clicked, this, &FirstStart::newRequested);
    connect(m_open.button, &QPushButton::clicked, this, &FirstStart::openRequested);
    connect(m_sample.button, &QPushButton::clicked, this, &FirstStart::sampleRequested);
    connect(&context.theme, &Theme::changed, this, &FirstStart::paintIcons);
    setFocusProxy(m_new.button);
    paintIcons();
    retranslate();
}

void FirstStart::setRecent(const QStringList &paths)
{
    while (QLayoutItem *item = m_recent->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    for (const QString &path : paths.mid(0, recentShown)) {
        auto *link = new QPushButton(BookSession::titleOf(path), this);
        Theme::setKind(link, "link");
        link->setObjectName(QStringLiteral("startRecent"));
        link->setAccessibleName(link->text());
        link->setToolTip(path);
        connect(link, &QPushButton::clicked, this, [this, path] { Q_EMIT recentRequested(path); });
        m_recent->addWidget(link, 0, Qt::AlignLeft);
    }
    m_recentTitle->setVisible(!paths.isEmpty());
}

FirstStart::Choice FirstStart::addChoice(QVBoxLayout *layout, const QString &name, const QString &icon)
{
    Choice choice{new QPushButton(this), new QLabel, new QLabel, new QLabel, icon};
    choice.button->setObjectName(name);
    Theme::setKind(choice.button, "choice");
    Theme::setKind(choice.title, "strong");
    Theme::setKind(choice.text, "muted");
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addStretch();
    words->addWidget(choice.title);
    words->addWidget(choice.text);
    words->addStretch();
    auto *inside = new QHBoxLayout(choice.button);
    inside->setContentsMargins(16, 8, 16, 8);
    inside->setSpacing(16);
    inside->addWidget(choice.icon);
    inside->addLayout(words, 1);
    for (QLabel *label : {choice.icon, choice.title, choice.text})
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
    layout->addWidget(choice.button);
    return choice;
}

void FirstStart::paintIcons()
{
    const qreal ratio = devicePixelRatioF();
    for (const Choice *choice : {&m_new, &m_open, &m_sample})
        choice->icon->setPixmap(Icons::pixmap(choice->iconName, m_context.theme.colours().trust, 24, ratio));
    m_logo->setPixmap(Icons::pixmap(QStringLiteral("laari"), m_context.theme.colours().ink, 56, ratio));
}

void FirstStart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void FirstStart::retranslate()
{
    m_title->setText(tr("Welcome to Laari"));
    m_text->setText(tr("Laari shows how much your customers trust you and where every point of it came from. "
                       "Everything stays in one file of yours; nothing is sent anywhere."));
    const auto set = [](const Choice &choice, const QString &title, const QString &text) {
        choice.title->setText(title);
        choice.text->setText(text);
        choice.button->setAccessibleName(title);
        choice.button->setAccessibleDescription(text);
    };
    set(m_new, tr("New file"), tr("Start with an empty file, or import your accounts into it"));
    set(m_open, tr("Open a file"), tr("Go on with a file that ends in .laari"));
    set(m_sample, tr("Look at the sample"), tr("A made-up portfolio with three years of history"));
    m_recentTitle->setText(tr("Opened lately"));
    const bool finnish = m_context.language.language() == Language::Finnish;
    (finnish ? m_finnish : m_english)->setChecked(true);
}

} // namespace laari::ui
