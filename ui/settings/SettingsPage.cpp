// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/SettingsPage.h"

#include "ui/common/Theme.h"
#include "ui/settings/AppearanceSection.h"
#include "ui/settings/AttentionSection.h"
#include "ui/settings/AuthorSection.h"
#include "ui/settings/BackupsSection.h"
#include "ui/settings/CompanySection.h"
#include "ui/settings/DirectorySection.h"
#include "ui/settings/ListsSection.h"
#include "ui/settings/LoopSection.h"
#include "ui/settings/ParametersSection.h"

#include <QEvent>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace laari::ui {

namespace {
constexpr int readableWidth = 880; ///< lines of text stay readable on a wide screen
constexpr int wideEnough = 1480;   ///< for two columns
constexpr int side = 24;
constexpr int gap = 16;
} // namespace

SettingsPage::SettingsPage(Book &book, UiContext &context, QWidget *parent)
    : QWidget(parent), m_book(book), m_scroll(new QScrollArea(this)), m_title(new QLabel),
      m_columns(new QBoxLayout(QBoxLayout::TopToBottom)), m_author(new AuthorSection(book, context)),
      m_company(new CompanySection(book, context)), m_appearance(new AppearanceSection(context)),
      m_attention(new AttentionSection(book, context)), m_loop(new LoopSection(book, context)),
      m_backups(new BackupsSection(book, context)), m_parameters(new ParametersSection(book, context)),
      m_lists(new ListsSection(book, context)), m_directory(new DirectorySection(book, context))
{
    setObjectName(QStringLiteral("settingsPage"));
    Theme::setKind(m_title, "title");

    const auto column = [this](std::initializer_list<QWidget *> sections) {
        auto *lines = new QVBoxLayout;
        lines->setSpacing(gap);
        for (QWidget *section : sections)
            lines->addWidget(section);
        lines->addStretch();
        m_columns->addLayout(lines, 1);
    };
    auto *sheet = new QWidget;
    auto *whole = new QVBoxLayout(sheet);
    whole->setContentsMargins(side, 20, side, side);
    whole->setSpacing(gap);
    whole->addWidget(m_title);
    m_columns->setSpacing(gap);
    column({m_author, m_company, m_appearance, m_attention, m_loop, m_directory, m_lists, m_backups});
    column({m_parameters});
    whole->addLayout(m_columns);
    whole->addStretch();

    m_scroll->setObjectName(QStringLiteral("settingsScroll"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(sheet);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_scroll);

    connect(m_backups, &BackupsSection::backUpRequested, this, &SettingsPage::backUpRequested);
    connect(m_backups, &BackupsSection::openRequested, this, &SettingsPage::openBackupRequested);
    connect(m_backups, &BackupsSection::restoreRequested, this, &SettingsPage::restoreRequested);
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
    m_company->refresh();
    m_appearance->refresh();
    m_attention->refresh();
    m_loop->refresh();
    m_parameters->refresh();
    m_lists->refresh();
    m_backups->refresh();
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

/// One column begins where the other pages do; two stand in the middle.
void SettingsPage::resizeEvent(QResizeEvent *event)
{
    const bool wide = width() >= wideEnough;
    m_columns->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_scroll->widget()->setMaximumWidth(wide ? 2 * readableWidth + gap + 2 * side : readableWidth);
    m_scroll->setAlignment(Qt::AlignTop | (wide ? Qt::AlignHCenter : Qt::AlignLeft));
    QWidget::resizeEvent(event);
}

void SettingsPage::showEvent(QShowEvent *event)
{
    refresh();
    QWidget::showEvent(event);
}

} // namespace laari::ui
