// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/WhyTab.h"

#include "core/insight/ChangeStory.h"
#include "core/insight/Statement.h"
#include "ui/account/TabModel.h"
#include "ui/account/WhyModel.h"
#include "ui/common/ChangeSentences.h"
#include "ui/common/EmptyState.h"
#include "ui/common/Prompts.h"
#include "ui/common/Theme.h"
#include "ui/common/UiContext.h"

#include <QDateEdit>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QStackedWidget>

namespace laari::ui {

namespace {

constexpr int defaultDays = 90; // as the signed change beside the index
constexpr ColumnRule whyColumns{.flexible = WhyModel::What, .least = 240, .others = 300};

} // namespace

WhyTab::WhyTab(const Book &book, UiContext &context, QWidget *parent)
    : AccountTab(parent), m_book(book), m_context(context), m_sentences(new QLabel),
      m_model(new WhyModel(context.theme, this)), m_table(makeTable(QStringLiteral("whyTable"), m_model)),
      m_stack(new QStackedWidget), m_empty(new EmptyState(context.theme, QString())), m_corner(new QWidget),
      m_total(new QLabel), m_sinceLabel(new QLabel), m_since(new QDateEdit)
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
    m_sentences->setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    m_sentences->setWordWrap(true);
    m_sentences->setContentsMargins(16, 12, 16, 12);
    m_sentences->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    layout->addWidget(m_sentences);
    layout->addWidget(m_stack, 1);

    auto *row = new QHBoxLayout(m_corner);
    row->setContentsMargins(0, 0, 0, 0);
    m_total->setObjectName(QStringLiteral("whyTotal"));
    Theme::setKind(m_total, "strong");
    Theme::setKind(m_sinceLabel, "muted");
    m_since->setObjectName(QStringLiteral("whySince"));
    m_since->setCalendarPopup(true);
    m_sinceLabel->setBuddy(m_since);
    row->addStretch();
    row->addWidget(m_total);
    row->addSpacing(12);
    row->addWidget(m_sinceLabel);
    row->addWidget(m_since);

    connect(m_sentences, &QLabel::linkActivated, this, [this](const QString &link) {
        if (const std::optional<TouchpointId> touchpoint = ChangeSentences::touchpointOf(link))
            Q_EMIT editTouchpointRequested(*touchpoint);
    });
    connect(m_since, &QDateEdit::dateChanged, this, [this] { compute(); });
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        if (const qint64 id = index.data(TabModel::IdRole).toLongLong())
            Q_EMIT editTouchpointRequested(TouchpointId{id});
    });
    connect(m_empty, &EmptyState::actionTriggered, this, &WhyTab::logTouchpointRequested);
    retranslate();
}

void WhyTab::setData(const AccountDataPtr &fresh)
{
    const bool other = !m_data || m_data->account.id != fresh->account.id || m_data->today != fresh->today;
    m_data = fresh;
    if (other) {
        const QSignalBlocker quiet(m_since);
        m_since->setMaximumDate((fresh->today - 1).toDate());
        m_since->setDate((fresh->today - defaultDays).toDate());
    }
    const bool nothing = fresh->isBare();
    m_stack->setCurrentWidget(nothing ? static_cast<QWidget *>(m_empty) : m_table);
    m_corner->setEnabled(!nothing);
    m_stale = true;
    if (isVisible())
        compute();
}

void WhyTab::setSince(Day day)
{
    m_since->setDate(day.toDate());
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
    const Day from = Day::fromDate(m_since->date());
    const Result<trust::Change> change = insight::whyChanged(m_book, m_data->account.id, from, m_data->today);
    Result<insight::ChangeStory> story =
        change ? insight::changeStory(m_book, m_data->account.id, *change, from, m_data->today, m_data->today)
               : Result<insight::ChangeStory>(fail(change.error()));
    if (!story) {
        m_model->clear();
        showTotal();
        showStory();
        m_context.prompts.showError(this, story.error());
        return;
    }
    m_story = *std::move(story);
    m_model->setChange(m_data, *change);
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
    m_since->setLocale(QLocale());
    m_since->setDisplayFormat(tr("d MMM yyyy", "date field; Finnish: d.M.yyyy"));
    m_since->setAccessibleName(tr("Change in the trust index since"));
    m_table->setAccessibleName(tr("Why the trust index changed"));
    m_empty->setTexts(tr("Nothing has changed yet"),
                      tr("Every touchpoint fills or drains the reservoir; here it says by how much."));
    m_model->refreshTexts();
    fitColumns(m_table, whyColumns);
    showTotal();
    showStory();
}

} // namespace laari::ui
