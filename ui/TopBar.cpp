// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/TopBar.h"

#include "ui/Commands.h"
#include "ui/common/Icons.h"
#include "ui/common/Theme.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QToolButton>

namespace laari::ui {

TopBar::TopBar(UiContext &context, Commands &commands, QWidget *parent)
    : QFrame(parent), m_context(context), m_commands(commands), m_book(new QToolButton(this)),
      m_menus(new QMenuBar(this)), m_search(new QPushButton(this)), m_log(new QPushButton(this)),
      m_key(new QLabel(m_log)), m_word(new QLabel(m_log))
{
    setObjectName(QStringLiteral("topBar"));
    setFixedHeight(56);
    m_menus->setNativeMenuBar(false);
    m_menus->setObjectName(QStringLiteral("menuBar"));
    m_menus->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    commands.fill(m_menus);

    m_book->setObjectName(QStringLiteral("bookMenu"));
    Theme::setKind(m_book, "book");
    m_book->setPopupMode(QToolButton::InstantPopup);
    m_book->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_book->setLayoutDirection(Qt::RightToLeft); // the arrow behind the name
    m_book->setIconSize(QSize(12, 12));
    m_book->setMenu(commands.fileMenu());

    m_search->setObjectName(QStringLiteral("searchButton"));
    m_search->setFixedHeight(36);
    connect(m_search, &QPushButton::clicked, commands.search, &QAction::trigger);

    // The key is set apart from the word as a small frame, so the button's text is laid out in labels.
    m_log->setObjectName(QStringLiteral("logButton"));
    Theme::setKind(m_log, "primary");
    Theme::setKind(m_word, "onAccent");
    Theme::setKind(m_key, "keyOnAccent");
    m_key->setFixedHeight(18);
    auto *inside = new QHBoxLayout(m_log);
    inside->setContentsMargins(14, 0, 12, 0);
    inside->setSpacing(10);
    inside->addWidget(m_word);
    inside->addWidget(m_key, 0, Qt::AlignVCenter);
    for (QLabel *label : {m_word, m_key})
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_log->setFixedHeight(36);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 0, 20, 0);
    layout->setSpacing(8);
    layout->addWidget(m_book);
    layout->addWidget(m_menus);
    layout->addStretch();
    layout->addWidget(m_search);
    layout->addWidget(m_log);

    connect(m_log, &QPushButton::clicked, commands.logTouchpoint, &QAction::trigger);
    connect(&context.theme, &Theme::changed, this, &TopBar::paint);
    paint();
    retranslate();
}

void TopBar::setBook(const QString &title, const QString &path)
{
    m_title = title;
    m_book->setVisible(!title.isEmpty());
    m_log->setVisible(!title.isEmpty());
    m_book->setToolTip(path);
    retranslate();
    elide();
}

void TopBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    elide();
}

void TopBar::elide()
{
    m_book->setText(m_book->fontMetrics().elidedText(m_title, Qt::ElideMiddle, std::max(140, width() / 4)));
}

void TopBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void TopBar::paint()
{
    const QColor muted = m_context.theme.colours().muted;
    m_book->setIcon(Icons::icon(QStringLiteral("chevron-down"), muted));
    m_search->setIcon(Icons::icon(QStringLiteral("search"), muted));
}

void TopBar::retranslate()
{
    //: The button that starts logging; short
    m_word->setText(tr("Log touchpoint"));
    //: The key beside the button, as it stands on the keyboard
    m_key->setText(tr("Ctrl N"));
    //: The button that opens the search; short
    m_search->setText(tr("Search"));
    m_search->setAccessibleName(m_search->text());
    m_search->setToolTip(tr("Search people, accounts, touchpoints and commands (Ctrl+K)"));
    m_log->setAccessibleName(m_word->text());
    m_log->setToolTip(tr("Log a touchpoint (Ctrl+N)"));
    m_log->setFixedWidth(m_log->layout()->sizeHint().width());
    m_book->setAccessibleName(tr("File: %1").arg(m_title));
    m_menus->setAccessibleName(tr("Menus"));
}

} // namespace laari::ui
