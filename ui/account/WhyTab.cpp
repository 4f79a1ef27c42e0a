// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/WhyTab.h"

#include "core/insight/ChangeStory.h"
#include "core/insight/Statement.h"
#include "ui/account/TabModel.h"
#include "ui/account/WhyModel.h"
#include "ui/common/ChangeSentences.h"
#include "ui/common/DateField.h"
#include "ui/common/EmptyState.h"
#include "ui/common/ErrorText.h"
#include "ui/common/Prompts.h"
#include "ui/common/Theme.h"
#include "ui/common/UiContext.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QStackedWidget>

#include <algorithm>

namespace laari::ui {

namespace {

constexpr int defaultDays = 90;  // as the signed change beside the index
constexpr size_t mostOfSum = 12; // of what is in a sum; a menu is read, not scrolled
constexpr int widestOfSum = 560;
constexpr int sinceWidth = 120; // "30. joulukuuta" is not typed, "30.12.2026" is
constexpr ColumnRule whyColumns{.flexible = WhyModel::What, .least = 240, .others = 300};

} // namespace

WhyTab::WhyTab(const Book &book, UiContext &context, QWidget *parent)
    : AccountTab(parent), m_book(book), m_context(context), m_problemText(new QLabel), m_sentences(new QLabel),
      m_model(new WhyModel(context.theme, this)), m_table(makeTable(QStringLiteral("whyTable"), m_model)),
      m_stack(new QStackedWidget), m_empty(new EmptyState(context.theme, QString())), m_corner(new QWidget),
      m_total(new QLabel), m_sinceLabel(new QLabel),
      m_since(new DateField(context, DateField::Allows::PastDays, QStringLiteral("whySince")))
{
    setObjectName(QStringLiteral("whyTab"));
    m_table->horizontalHeader()->hide();
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_sentences->setObjectName(QStringLiteral("whySentences"));
    m_sentences->setTextFormat(Qt::RichText);
    m_sentences->setTextInteractionFlags(Qt::TextBrowserInteraction);
    m_sentences->setWordWrap(true);
    // Links keep the colour that they were laid out with.
    connect(&context.theme, &Theme::changed, this, [this] {
        const QString text = m_sentences->text();
        m_sentences->setText({});
        m_sentences->setText(text);
    });
    m_sentences->setContentsMargins(16, 12, 16, 12);
    m_sentences->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_problemText->setObjectName(QStringLiteral("whyProblem"));
    Theme::setKind(m_problemText, "error");
    m_problemText->setWordWrap(true);
    m_problemText->setContentsMargins(16, 12, 16, 0);
    m_problemText->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_problemText->hide();
    layout->addWidget(m_problemText);
    layout->addWidget(m_sentences);
    layout->addWidget(m_stack, 1);

    auto *row = new QHBoxLayout(m_corner);
    row->setContentsMargins(0, 0, 0, 0);
    m_total->setObjectName(QStringLiteral("whyTotal"));
    Theme::setKind(m_total, "strong");
    Theme::setKind(m_sinceLabel, "muted");
    m_since->setUnderstoodInTip();
    m_since->line()->setFixedWidth(sinceWidth);
    m_sinceLabel->setBuddy(m_since->line());
    row->addStretch();
    row->addWidget(m_total);
    row->addSpacing(12);
    row->addWidget(m_sinceLabel);
    row->addWidget(m_since);

    connect(m_sentences, &QLabel::linkActivated, this, [this](const QString &link) {
        if (const std::optional<TouchpointId> touchpoint = ChangeSentences::touchpointOf(link))
            openEntry({trust::EntryKind::Touchpoint, touchpoint->value});
        else if (const std::optional<AnswerId> answer = ChangeSentences::answerOf(link))
            openEntry({trust::EntryKind::Survey, answer->value});
        else if (m_story)
            showSum(ChangeSentences(*m_story).sumOf(link));
    });
    connect(m_since, &DateField::finished, this, &WhyTab::takeSince);
    connect(m_since, &DateField::changed, this, [this] {
        m_problem.reset();
        showProblem();
    });
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        if (const std::optional<trust::EntryId> entry = m_model->entry(index))
            openEntry(*entry);
    });
    connect(m_empty, &EmptyState::actionTriggered, this, &WhyTab::logTouchpointRequested);
    retranslate();
}

void WhyTab::openEntry(trust::EntryId entry)
{
    if (entry.kind == trust::EntryKind::Touchpoint)
        Q_EMIT editTouchpointRequested(TouchpointId{entry.value});
    else if (const SurveyRepository::OfAccount *given =
                 m_data && entry.kind == trust::EntryKind::Survey ? m_data->answer(AnswerId{entry.value}) : nullptr)
        Q_EMIT answerRequested(given->survey.id, given->person);
}

/// What is in a sum, to choose from where the pointer is.
void WhyTab::showSum(const std::vector<trust::EntryId> &entries)
{
    if (entries.empty())
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("whySum"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool alone = std::ranges::any_of(m_story->parts, [&](const insight::StoryPart &part) {
        return part.kind == insight::StoryKind::Failures && part.entries == entries;
    });
    const size_t shown = std::min(entries.size(), mostOfSum);
    for (size_t i = 0; i < shown; ++i) {
        QString text = menu->fontMetrics().elidedText(m_model->told(entries[i], alone), Qt::ElideRight, widestOfSum);
        QAction *each = menu->addAction(text.replace(u'&', QStringLiteral("&&")));
        each->setEnabled(entries[i].kind != trust::EntryKind::OpeningEstimate);
        connect(each, &QAction::triggered, this, [this, entry = entries[i]] { openEntry(entry); });
    }
    if (shown < entries.size())
        menu->addAction(tr("and %n smaller ones", nullptr, int(entries.size() - shown)))->setEnabled(false);
    const QPoint pointer = QCursor::pos();
    const bool over = m_sentences->rect().contains(m_sentences->mapFromGlobal(pointer)); // else a key opened it
    if (!over)
        menu->setActiveAction(menu->actions().front());
    menu->popup(over ? pointer : m_sentences->mapToGlobal(m_sentences->rect().bottomLeft()));
}

void WhyTab::setData(const AccountDataPtr &fresh)
{
    const bool other = !m_data || m_data->account.id != fresh->account.id || m_data->today != fresh->today;
    m_data = fresh;
    if (other) {
        m_from = fresh->today - defaultDays;
        m_since->setMoment(DateField::Moment{m_from, std::nullopt});
        m_problem.reset();
        showProblem();
    }
    const bool nothing = fresh->isBare();
    m_stack->setCurrentWidget(nothing ? static_cast<QWidget *>(m_empty) : m_table);
    m_corner->setEnabled(!nothing);
    m_stale = true;
    if (isVisible())
        compute();
}

/// Before the first entry there was nothing that could have changed.
Day WhyTab::earliest() const
{
    const Day usual = m_data->today - defaultDays;
    return m_data->timeline.days.empty() ? usual : std::min(usual, m_data->timeline.days.front().day - 1);
}

void WhyTab::takeSince()
{
    if (!m_data)
        return;
    const Result<Day> since = m_since->dayWithin(earliest(), m_data->today - 1);
    m_problem = since ? std::nullopt : std::optional(since.error());
    showProblem();
    if (!since || *since == m_from)
        return;
    m_from = *since;
    compute();
}

/// What is shown stays as it is until there is a day.
void WhyTab::showProblem()
{
    m_problemText->setText(m_problem ? ErrorText::of(*m_problem) : QString());
    m_problemText->setVisible(m_problem.has_value());
    Theme::setKind(m_since->line(), m_problem ? "toolError" : "tool");
    if (m_problem)
        m_since->line()->setAccessibleDescription(m_problemText->text());
}

void WhyTab::showEvent(QShowEvent *event)
{
    AccountTab::showEvent(event);
    if (m_stale)
        compute();
}

void WhyTab::compute()
{
    m_story.reset();
    if (!m_data || m_data->isBare()) {
        m_model->clear();
        showTotal();
        showStory();
        return;
    }
    m_stale = false;
    const Result<trust::Change> change = insight::whyChanged(m_book, m_data->account.id, m_from, m_data->today);
    Result<insight::ChangeStory> story =
        change ? insight::changeStory(m_book, m_data->account.id, *change, m_from, m_data->today, m_data->today)
               : Result<insight::ChangeStory>(fail(change.error()));
    if (!story) {
        m_model->clear();
        showTotal();
        showStory();
        m_context.prompts.showError(this, story.error());
        return;
    }
    m_story = *std::move(story);
    m_model->setChange(m_data, *change, *m_story);
    showStory();
    fitColumns(m_table, whyColumns);
    showTotal();
    showStory();
}

void WhyTab::showTotal()
{
    const QString total = m_model->total();
    //: %1 a signed number: points of the trust index, since the date that follows
    m_total->setText(total.isEmpty() ? QString() : tr("Total change %1 points").arg(total));
}

void WhyTab::showStory()
{
    m_sentences->setVisible(m_story.has_value());
    m_total->setVisible(!m_story); // the sentences begin with it, and the row of tabs has no room to spare
    if (!m_story)
        return;
    const ChangeSentences sentences(*m_story);
    m_sentences->setText(sentences.html());
    m_sentences->setAccessibleName(sentences.text());
}

QString WhyTab::title() const
{
    return tr("Why it changed");
}

void WhyTab::retranslate()
{
    //: before a date: the change of the trust index since
    m_sinceLabel->setText(tr("Since"));
    m_since->retranslate();
    m_since->line()->setAccessibleName(tr("Change in the trust index since"));
    showProblem();
    m_table->setAccessibleName(tr("Why the trust index changed"));
    m_empty->setTexts(tr("Nothing has changed yet"),
                      tr("Every touchpoint fills or drains the reservoir; here it says by how much."));
    m_model->refreshTexts();
    fitColumns(m_table, whyColumns);
    showTotal();
    showStory();
}

} // namespace laari::ui
