// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insights/InsightsPage.h"

#include "ui/common/SegmentedChoice.h"
#include "ui/common/Theme.h"
#include "ui/insights/EmotionsSection.h"
#include "ui/insights/LoopTimesView.h"
#include "ui/insights/OwnExperienceSection.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace laari::ui {

namespace {

const QString sectionKey = QStringLiteral("insights/section");

} // namespace

InsightsPage::InsightsPage(Book &book, UiContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_title(new QLabel), m_choice(new SegmentedChoice(context.theme)),
      m_stack(new QStackedWidget)
{
    setObjectName(QStringLiteral("insightsPage"));
    Theme::setKind(m_title, "title");
    m_choice->setObjectName(QStringLiteral("insightsSections"));
    m_choice->setKeysShown(false);
    m_choice->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    auto *head = new QHBoxLayout;
    head->setSpacing(24);
    head->addWidget(m_title);
    head->addWidget(m_choice);
    head->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->setSpacing(12);
    layout->addLayout(head);
    layout->addWidget(m_stack, 1);

    auto *emotions = new EmotionsSection(book, context);
    auto *experience = new OwnExperienceSection(book, context);
    addSection([] { return tr("Emotions"); }, emotions);
    //: how encounters felt to our own people
    addSection([] { return tr("Our experience"); }, experience);
    auto *loop = new LoopTimesView(book, context);
    addSection([] { return tr("Closed loop"); }, loop);
    m_refresh = [emotions, experience, loop] {
        emotions->refresh();
        experience->refresh();
        loop->refresh();
    };
    connect(loop, &LoopTimesView::caseActivated, this, &InsightsPage::caseActivated);
    connect(emotions, &EmotionsSection::logTouchpointRequested, this, &InsightsPage::logTouchpointRequested);
    connect(experience, &OwnExperienceSection::logTouchpointRequested, this, &InsightsPage::logTouchpointRequested);
    connect(m_choice, &SegmentedChoice::chosen, this, [this](std::optional<int> chosen) {
        m_context.settings.setValue(sectionKey, chosen.value_or(1));
        m_stack->setCurrentIndex(chosen.value_or(1) - 1);
    });
    setFocusProxy(m_choice);
    retranslate();
    showSection(context.settings.value(sectionKey, 1).toInt() - 1);
}

void InsightsPage::addSection(std::function<QString()> title, QWidget *section)
{
    m_sections.push_back(std::move(title));
    m_stack->addWidget(section);
    retranslate();
    // The one that was shown last may come only now.
    showSection(m_context.settings.value(sectionKey, 1).toInt() - 1);
}

QWidget *InsightsPage::section() const
{
    return m_stack->currentWidget();
}

void InsightsPage::showSection(int index)
{
    if (index < 0 || index >= sectionCount())
        index = 0;
    m_choice->setValue(index + 1);
    m_stack->setCurrentIndex(index);
}

void InsightsPage::refresh()
{
    m_refresh();
}

void InsightsPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void InsightsPage::retranslate()
{
    m_title->setText(tr("Insights"));
    m_choice->setAccessibleName(tr("Sections of the insights"));
    QStringList titles;
    for (const auto &title : m_sections)
        titles.append(title());
    m_choice->setOptions(titles);
}

} // namespace laari::ui
