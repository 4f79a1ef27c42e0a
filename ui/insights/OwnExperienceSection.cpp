// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insights/OwnExperienceSection.h"

#include "ui/common/Busy.h"
#include "ui/common/CalmTable.h"
#include "ui/common/Card.h"
#include "ui/common/CopyOut.h"
#include "ui/common/EmptyState.h"
#include "ui/common/Prompts.h"
#include "ui/common/SegmentedChoice.h"
#include "ui/common/Theme.h"
#include "ui/insights/ExperienceModel.h"
#include "ui/insights/StepsDelegate.h"
#include "ui/insights/TimeSpan.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace laari::ui {

namespace {

constexpr int kindWidth = 210;
constexpr int experienceRow = 34;

} // namespace

OwnExperienceSection::OwnExperienceSection(Book &book, UiContext &context, QWidget *parent)
    : QWidget(parent), m_book(book), m_context(context), m_model(new ExperienceModel(context.theme, this)),
      m_by(new SegmentedChoice(context.theme)), m_span(new TimeSpan), m_summary(new QLabel), m_about(new QLabel),
      m_table(makeTable(QStringLiteral("experienceTable"), m_model)), m_empty(new EmptyState(context.theme, QString())),
      m_stack(new QStackedWidget)
{
    setObjectName(QStringLiteral("ownExperienceSection"));
    layOut();
    const auto again = [this] { refresh(); };
    connect(m_by, &SegmentedChoice::chosen, this, again);
    connect(m_span, &QComboBox::activated, this, again);
    connect(m_empty, &EmptyState::actionTriggered, this, [this] {
        if (m_stopped)
            refresh();
        else
            Q_EMIT logTouchpointRequested();
    });
    connect(&book, &Book::changed, this, again);
    connect(&context.theme, &Theme::changed, m_model, &ExperienceModel::refreshTexts);
    retranslate();
}

void OwnExperienceSection::layOut()
{
    m_by->setObjectName(QStringLiteral("experienceBy"));
    m_span->setObjectName(QStringLiteral("experienceSpan"));
    m_by->setKeysShown(false);
    m_by->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_by->setOptions({QString(), QString(), QString(), QString(), QString()});
    m_by->setValue(1);
    m_summary->setObjectName(QStringLiteral("experienceSummary"));
    m_summary->setWordWrap(true);
    m_about->setWordWrap(true);
    Theme::setKind(m_about, "caption");
    m_empty->setObjectName(QStringLiteral("experienceEmpty"));
    CopyOut::markPicture(m_table, m_about); // its cells are drawn
    m_table->setItemDelegate(new StepsDelegate(m_context.theme, *m_model, m_table));
    m_table->verticalHeader()->setDefaultSectionSize(experienceRow);
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(ExperienceModel::Kind, QHeaderView::Interactive);
    header->resizeSection(ExperienceModel::Kind, kindWidth);
    header->setSectionResizeMode(ExperienceModel::Ours, QHeaderView::Stretch);
    header->setSectionResizeMode(ExperienceModel::Theirs, QHeaderView::Stretch);

    auto *controls = new QHBoxLayout;
    controls->setSpacing(12);
    controls->addWidget(m_by);
    controls->addWidget(m_span);
    controls->addStretch();
    auto *card = new Card;
    card->body()->setContentsMargins(12, 10, 12, 10);
    card->body()->addWidget(m_summary);
    card->body()->addWidget(m_table, 1);
    card->body()->addWidget(m_about);
    m_stack->addWidget(card);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addLayout(controls);
    layout->addWidget(m_stack, 1);
}

void OwnExperienceSection::refresh()
{
    m_stale = true;
    if (isVisible())
        read();
}

void OwnExperienceSection::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        read();
}

void OwnExperienceSection::read()
{
    constexpr insight::ExperienceBy ways[] = {insight::ExperienceBy::OurFunction, insight::ExperienceBy::Channel,
                                              insight::ExperienceBy::JourneyStage, insight::ExperienceBy::Industry,
                                              insight::ExperienceBy::HalfYear};
    m_stale = false;
    const Day today = m_context.clock.today();
    Busy busy(tr("Counting encounters…"), this);
    qint64 asked = 0;
    // How many there are is known only at the end: the bar goes on, more and more slowly.
    const auto goesOn = [&] {
        ++asked;
        return busy.report(asked, asked + 16);
    };
    Result<insight::OwnExperience> experience =
        insight::ownExperience(m_book, ways[m_by->value().value_or(1) - 1], m_span->from(today), today, goesOn);
    m_stopped = !experience && experience.error().code == ErrorCode::Cancelled;
    if (!experience && !m_stopped)
        m_context.prompts.showError(this, experience.error());
    m_model->setExperience(experience ? *std::move(experience) : insight::OwnExperience{});
    m_stack->setCurrentIndex(m_model->rowCount() > 0 ? 0 : 1);
    retranslate();
}

void OwnExperienceSection::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

QStringList OwnExperienceSection::waysToSum()
{
    return {tr("Function"), tr("Channel"), tr("Journey stage"), tr("Industry"), tr("Half-year")};
}

QString OwnExperienceSection::summedBy() const
{
    return waysToSum().at(m_by->value().value_or(1) - 1);
}

void OwnExperienceSection::retranslate()
{
    m_by->setAccessibleName(tr("Summed by"));
    m_by->setOptions(waysToSum());
    m_table->setAccessibleName(tr("How encounters felt to us and how they went for the customer"));
    const QStringList title{m_table->accessibleName(), summedBy(), m_span->currentText()};
    CopyOut::setTitle(m_table, title.join(QStringLiteral(" · ")));
    m_summary->setText(m_model->summary());
    CopyOut::setNote(m_table, m_model->summary());
    m_about->setText(tr("Encounters of which both are known. Nothing is told of fewer than five, and nothing by who of "
                        "our own people was there. The bar goes from upset on the left to delighted on the right."));
    if (m_stopped) {
        m_empty->setTexts(tr("Not counted"), tr("The count was stopped before it was done."));
        m_empty->setAction(tr("Count again"));
    } else {
        m_empty->setTexts(tr("Too few encounters to tell of"),
                          tr("Say how an encounter felt to our own people when you log it. From five on, their sums "
                             "show here beside how it went for the customer."));
        m_empty->setAction(tr("Log touchpoint"));
    }
    m_model->refreshTexts();
}

} // namespace laari::ui
