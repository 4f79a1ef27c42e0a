// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/EmptyState.h"

#include "ui/common/Icons.h"
#include "ui/common/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace laari::ui {

namespace {
constexpr int columnWidth = 420; ///< a comfortable line of text
}

EmptyState::EmptyState(Theme &theme, const QString &icon, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_iconName(icon), m_icon(new QLabel(this)), m_title(new QLabel(this)),
      m_text(new QLabel(this)), m_action(new QPushButton(this)), m_second(new QPushButton(this))
{
    setObjectName(QStringLiteral("emptyState"));
    Theme::setKind(m_title, "section");
    Theme::setKind(m_text, "muted");
    Theme::setKind(m_action, "primary");
    m_action->setObjectName(QStringLiteral("emptyAction"));
    m_second->setObjectName(QStringLiteral("emptySecondAction"));
    for (QLabel *label : {m_icon, m_title, m_text})
        label->setAlignment(Qt::AlignCenter);
    m_title->setWordWrap(true);
    m_text->setObjectName(QStringLiteral("emptyText"));
    m_text->setWordWrap(true);
    m_action->hide();
    m_second->hide();
    setFocusProxy(m_action);

    // A column of its own, no alignment in it: only so does the height of the text follow from its width.
    auto *column = new QWidget(this);
    column->setFixedWidth(columnWidth);
    auto *lines = new QVBoxLayout(column);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(8);
    lines->addWidget(m_icon);
    lines->addWidget(m_title);
    lines->addWidget(m_text);
    lines->addSpacing(8);
    lines->addWidget(m_action, 0, Qt::AlignHCenter);
    lines->addWidget(m_second, 0, Qt::AlignHCenter);
    auto *centred = new QHBoxLayout;
    centred->addStretch();
    centred->addWidget(column);
    centred->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->addStretch();
    layout->addLayout(centred);
    layout->addStretch();

    connect(m_action, &QPushButton::clicked, this, &EmptyState::actionTriggered);
    connect(m_second, &QPushButton::clicked, this, &EmptyState::secondActionTriggered);
    connect(&theme, &Theme::changed, this, &EmptyState::paintIcon);
    paintIcon();
}

void EmptyState::setTexts(const QString &title, const QString &text)
{
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
}

void EmptyState::setAction(const QString &text)
{
    m_action->setText(text);
    m_action->setAccessibleName(text);
    m_action->setVisible(!text.isEmpty());
}

void EmptyState::setSecondAction(const QString &text)
{
    m_second->setText(text);
    m_second->setAccessibleName(text);
    m_second->setVisible(!text.isEmpty());
}

void EmptyState::setIcon(const QString &icon)
{
    m_iconName = icon;
    paintIcon();
}

/// Whoever on the page would have had the focus for it (the table) is hidden: meanwhile the offered action has it.
void EmptyState::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_action->isHidden())
        return;
    for (QWidget *page = parentWidget(); page && !page->isWindow(); page = page->parentWidget()) {
        QWidget *proxy = page->focusProxy();
        if (!proxy || proxy->isVisibleTo(page))
            continue;
        m_standsIn.emplace_back(page, proxy);
        page->setFocusProxy(m_action);
    }
}

void EmptyState::hideEvent(QHideEvent *event)
{
    for (const auto &[page, proxy] : m_standsIn)
        if (page && proxy && page->focusProxy() == m_action)
            page->setFocusProxy(proxy);
    m_standsIn.clear();
    QWidget::hideEvent(event);
}

void EmptyState::paintIcon()
{
    m_icon->setVisible(!m_iconName.isEmpty());
    if (!m_iconName.isEmpty())
        m_icon->setPixmap(Icons::pixmap(m_iconName, m_theme.colours().muted, 40, devicePixelRatioF()));
}

} // namespace laari::ui
