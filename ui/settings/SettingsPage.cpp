// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/SettingsPage.h"

#include "ui/common/Theme.h"
#include "ui/settings/AppearanceSection.h"
#include "ui/settings/AuthorSection.h"
#include "ui/settings/DirectorySection.h"
#include "ui/settings/ListsSection.h"
#include "ui/settings/ParametersSection.h"

#include <QEvent>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace laari::ui {

namespace {
constexpr int readableWidth = 880; ///< lines of text stay readable on a wide screen
}

SettingsPage::SettingsPage(Book &book, UiContext &context, QWidget *parent)
    : QWidget(parent), m_book(book), m_title(new QLabel), m_author(new AuthorSection(book, context)),
      m_appearance(new AppearanceSection(context)), m_parameters(new ParametersSection(book, context)),
      m_lists(new ListsSection(book, context)), m_directory(new DirectorySection(book, context))
{
    setObjectName(QStringLiteral("settingsPage"));
    Theme::setKind(m_title, "title");

    auto *column = new QWidget;
    column->setMaximumWidth(readableWidth);
    auto *sections = new QVBoxLayout(column);
    sections->setContentsMargins(24, 20, 24, 24);
    sections->setSpacing(16);
    sections->addWidget(m_title);
    sections->addWidget(m_author);
    sections->addWidget(m_appearance);
    sections->addWidget(m_directory);
    sections->addWidget(m_lists);
    sections->addWidget(m_parameters);
    sections->addStretch();

    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("settingsScroll"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(column);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);

    connect(&book, &Book::changed, this, [this] {
        if (isVisible())
            refresh();
    });
    retranslate();
    refresh();
}

void SettingsPage::refresh()
{
    m_author->refresh();
    m_appearance->refresh();
    m_parameters->refresh();
    m_lists->refresh();
    m_directory->refresh();
}

void SettingsPage::retranslate()
{
    m_title->setText(tr("Settings"));
}

void SettingsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void SettingsPage::showEvent(QShowEvent *event)
{
    refresh();
    QWidget::showEvent(event);
}

} // namespace laari::ui
