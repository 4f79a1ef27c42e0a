// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insights/EmotionsSection.h"

#include "ui/charts/EmotionMapModel.h"
#include "ui/charts/EmotionMapView.h"
#include "ui/common/Card.h"
#include "ui/common/EmptyState.h"
#include "ui/common/Prompts.h"
#include "ui/common/SegmentedChoice.h"
#include "ui/common/Theme.h"
#include "ui/insights/TimeSpan.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace laari::ui {

namespace {

constexpr int byStage = 2;
constexpr int gapsShown = 4; ///< the rest scrolls
constexpr int mostGaps = 20;

const QString segmentPrefix = QStringLiteral("segment/");
const QString ownerPrefix = QStringLiteral("owner/");

} // namespace

EmotionsSection::EmotionsSection(Book &book, UiContext &context, QWidget *parent)
    : QWidget(parent), m_book(book), m_context(context), m_scope(new QComboBox), m_span(new TimeSpan),
      m_columns(new SegmentedChoice(context.theme)), m_map(new EmotionMapView(context.theme)), m_gapsTitle(new QLabel),
      m_gaps(new QListWidget), m_empty(new EmptyState(context.theme, QString())), m_stack(new QStackedWidget)
{
    setObjectName(QStringLiteral("emotionsSection"));
    layOut();
    const auto again = [this] { refresh(); };
    connect(m_scope, &QComboBox::activated, this, again);
    connect(m_span, &QComboBox::activated, this, again);
    connect(m_columns, &SegmentedChoice::chosen, this, again);
    connect(m_gaps, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0 && size_t(row) < m_map->model().map().gaps.size())
            m_map->stand(m_map->model().map().gaps[size_t(row)]);
    });
    connect(m_empty, &EmptyState::actionTriggered, this, &EmotionsSection::logTouchpointRequested);
    connect(&book, &Book::changed, this, again);
    retranslate();
}

void EmotionsSection::layOut()
{
    m_scope->setObjectName(QStringLiteral("emotionScope"));
    m_span->setObjectName(QStringLiteral("emotionSpan"));
    m_columns->setObjectName(QStringLiteral("emotionKinds"));
    m_columns->setKeysShown(false);
    m_columns->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_columns->setOptions({QString(), QString()});
    m_columns->setValue(1);
    m_scope->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_scope->setMaximumWidth(360);
    m_gaps->setObjectName(QStringLiteral("emotionGaps"));
    Theme::setKind(m_gaps, "plain");
    Theme::setKind(m_gapsTitle, "strong");
    m_empty->setObjectName(QStringLiteral("emotionsEmpty"));

    auto *controls = new QHBoxLayout;
    controls->setSpacing(12);
    controls->addWidget(m_columns);
    controls->addWidget(m_scope);
    controls->addWidget(m_span);
    controls->addStretch();
    auto *card = new Card;
    card->body()->setContentsMargins(12, 8, 12, 8);
    card->body()->addWidget(m_map, 1);
    auto *gapsCard = new Card;
    gapsCard->body()->setContentsMargins(12, 8, 12, 8);
    gapsCard->body()->setSpacing(4);
    gapsCard->body()->addWidget(m_gapsTitle);
    gapsCard->body()->addWidget(m_gaps);
    auto *filled = new QWidget;
    auto *column = new QVBoxLayout(filled);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(card, 1);
    column->addWidget(gapsCard);
    m_stack->addWidget(filled);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addLayout(controls);
    layout->addWidget(m_stack, 1);
}

void EmotionsSection::refresh()
{
    m_stale = true;
    if (isVisible())
        read();
}

void EmotionsSection::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        read();
}

void EmotionsSection::fillScopes(const std::vector<Account> &accounts, const std::vector<OwnPerson> &owners)
{
    std::set<QString> segments;
    QSet<OwnPersonId> owning;
    for (const Account &account : accounts) {
        if (const QString segment = account.segment.simplified(); !segment.isEmpty())
            segments.insert(segment);
        if (account.owner)
            owning.insert(*account.owner);
    }
    const QSignalBlocker quiet(m_scope);
    const QString chosen = m_scope->currentData().toString();
    m_scope->clear();
    m_scope->addItem(tr("All accounts"), QString());
    for (const QString &segment : segments)
        //: whose emotions: those of accounts of a segment
        m_scope->addItem(tr("Segment: %1").arg(segment), segmentPrefix + segment);
    for (const OwnPerson &owner : owners)
        if (owning.contains(owner.id))
            //: whose emotions: those of the accounts that one of ours is the owner of
            m_scope->addItem(tr("Accounts of %1").arg(owner.name), ownerPrefix + QString::number(owner.id.value));
    m_scope->setCurrentIndex(std::max(0, m_scope->findData(chosen)));
}

std::optional<QSet<AccountId>> EmotionsSection::among(const std::vector<Account> &accounts) const
{
    const QString scope = m_scope->currentData().toString();
    if (scope.isEmpty())
        return std::nullopt;
    QSet<AccountId> chosen;
    for (const Account &account : accounts) {
        const QString owner = account.owner ? ownerPrefix + QString::number(account.owner->value) : QString();
        if (scope == segmentPrefix + account.segment.simplified() || scope == owner)
            chosen.insert(account.id);
    }
    return chosen;
}

void EmotionsSection::read()
{
    m_stale = false;
    const auto accounts = m_book.accounts().all();
    const auto owners = m_book.ownPeople().all();
    if (!accounts || !owners) {
        m_context.prompts.showError(this, accounts ? owners.error() : accounts.error());
        return;
    }
    fillScopes(*accounts, *owners);
    const Day today = m_context.clock.today();
    const auto columns =
        m_columns->value() == byStage ? insight::EmotionColumns::JourneyStages : insight::EmotionColumns::Channels;
    Result<insight::EmotionMap> map =
        insight::emotionMap(m_book, {{}, among(*accounts), columns, m_span->from(today), today});
    if (!map) {
        m_context.prompts.showError(this, map.error());
        return;
    }
    const bool nothing = map->touchpoints() == 0 && map->goals() == 0;
    m_map->setMap(*std::move(map), false);
    m_stack->setCurrentIndex(nothing ? 1 : 0);
    tellGaps();
}

void EmotionsSection::tellGaps()
{
    const EmotionMapModel &model = m_map->model();
    const auto &gaps = model.map().gaps;
    const QSignalBlocker quiet(m_gaps);
    m_gaps->clear();
    for (size_t i = 0; i < std::min(gaps.size(), size_t(mostGaps)); ++i)
        m_gaps->addItem(model.sentence(model.index(int(gaps[i].row), int(gaps[i].column))));
    if (model.map().goals() == 0)
        m_gapsTitle->setText(tr("No goals yet: they are set on an account's Value tab, under Emotions"));
    else if (gaps.empty())
        m_gapsTitle->setText(tr("No gaps: what we aim at is felt, and what we want to remove is not"));
    else
        m_gapsTitle->setText(tr("Largest gaps"));
    m_gaps->setVisible(!gaps.empty());
    m_gaps->setFixedHeight(std::min(m_gaps->count(), gapsShown) * std::max(m_gaps->sizeHintForRow(0), 1) + 4);
}

void EmotionsSection::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void EmotionsSection::retranslate()
{
    m_scope->setAccessibleName(tr("Whose touchpoints"));
    m_columns->setAccessibleName(tr("Kinds of touchpoints"));
    //: columns of the map of emotions: by channel, by stage of the customer's journey
    m_columns->setOptions({tr("Channels"), tr("Journey")});
    m_gaps->setAccessibleName(tr("Largest gaps"));
    m_empty->setTexts(tr("No emotion has been named yet"),
                      tr("Name the emotion when you log a touchpoint, and set goals for it on an account's Value tab: "
                         "what is aimed at and what is felt are then compared here."));
    m_empty->setAction(tr("Log touchpoint"));
    m_map->retranslate();
    refresh(); // the scopes and the gaps are words too
}

} // namespace laari::ui
