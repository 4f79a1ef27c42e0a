// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/TodayPage.h"

#include "core/usecases/FollowUps.h"
#include "ui/common/CalmTable.h"
#include "ui/common/Card.h"
#include "ui/common/ChoiceRow.h"
#include "ui/common/EmptyState.h"
#include "ui/common/Prompts.h"
#include "ui/common/Theme.h"
#include "ui/today/TodayDelegate.h"
#include "ui/today/TodayFeed.h"
#include "ui/today/TodayModel.h"
#include "ui/today/TodayWords.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QShortcut>
#include <QStackedLayout>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace laari::ui {

namespace {

enum Whose { Mine, Everybodys };
const QString whoseKey = QStringLiteral("today/everybodys");

/// Widths of the columns beside the sentence, which takes the rest.
constexpr int whereShare = 24; ///< percent
constexpr int leastWhere = 140;
constexpr int whenWidth = 196;
constexpr int actionWidth = 150;
constexpr int tomorrow = 1;
constexpr int week = 7;
constexpr int month = 30;
constexpr int clockTickMs = 60'000;

} // namespace

TodayPage::TodayPage(Book &book, UiContext &context, TodayFeed &feed, std::function<bool()> readyToWrite,
                     QWidget *parent)
    : QWidget(parent), m_book(book), m_context(context), m_feed(feed), m_readyToWrite(std::move(readyToWrite)),
      m_model(new TodayModel(this)), m_title(new QLabel(this)), m_summary(new ElidedLabel(this)),
      m_whose(new ChoiceRow(context.theme, ChoiceRow::Mode::One, QStringLiteral("todayWhose"), this)),
      m_new(new QPushButton(this)), m_table(makeTable(QStringLiteral("todayTable"), m_model, this)),
      m_empty(new EmptyState(context.theme, QStringLiteral("check"), this)), m_stack(new QStackedLayout),
      m_bar(new QWidget(this)), m_show(new QPushButton(m_bar)), m_seen(new QPushButton(m_bar)),
      m_putOff(new QPushButton(m_bar)), m_act(new QPushButton(m_bar)), m_putOffMenu(new QMenu(this))
{
    setObjectName(QStringLiteral("todayPage"));
    Theme::setKind(m_title, "title");
    Theme::setKind(m_summary, "muted");
    Theme::setKind(m_table, "plain");
    Theme::setKind(m_act, "primary");
    Theme::setKind(m_show, "flat");
    m_new->setObjectName(QStringLiteral("todayNew"));
    m_show->setObjectName(QStringLiteral("todayShow"));
    m_seen->setObjectName(QStringLiteral("todaySeen"));
    m_putOff->setObjectName(QStringLiteral("todayPutOff"));
    m_act->setObjectName(QStringLiteral("todayAct"));
    m_putOffMenu->setObjectName(QStringLiteral("todayPutOffMenu"));
    m_empty->setObjectName(QStringLiteral("todayEmpty"));
    m_whose->setChoices({{Mine, QStringLiteral("Mine")}, {Everybodys, QStringLiteral("Everybodys")}});
    m_whose->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_whose->setValue(context.settings.value(whoseKey).toBool() ? Everybodys : Mine);
    m_table->verticalHeader()->setDefaultSectionSize(TodayDelegate::rowHeight);
    m_table->setMouseTracking(true);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->viewport()->installEventFilter(this);
    m_table->installEventFilter(this);

    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_title);
    head->addWidget(m_summary);
    head->addStretch();
    head->addWidget(m_whose);
    head->addWidget(m_new);
    auto *actions = new QHBoxLayout(m_bar);
    actions->setContentsMargins(4, 4, 4, 0);
    actions->setSpacing(8);
    actions->addWidget(m_show);
    actions->addStretch();
    actions->addWidget(m_putOff);
    actions->addWidget(m_seen);
    actions->addWidget(m_act);
    auto *card = new Card(this);
    card->body()->setContentsMargins(12, 4, 12, 12);
    card->body()->addLayout(m_stack, 1);
    card->body()->addWidget(m_bar);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->setSpacing(16);
    layout->addLayout(head);
    layout->addWidget(card, 1);
    setFocusProxy(m_table);

    connectParts();
    retranslate();
    fill();
}

void TodayPage::connectParts()
{
    auto *delegate = new TodayDelegate(m_context.theme, m_table);
    m_table->setItemDelegate(delegate);
    connect(delegate, &TodayDelegate::actionClicked, this, [this](const QModelIndex &index) {
        // The second click of a double one would meet the row that came up in the place of the first.
        if (m_clicked.isValid() && m_clicked.elapsed() < QApplication::doubleClickInterval())
            return;
        m_clicked.start();
        m_table->setCurrentIndex(index);
        act();
    });
    connect(m_table, &QTableView::doubleClicked, this, [this](const QModelIndex &index) {
        if (index.column() != TodayModel::Action)
            act();
    });
    connect(m_table, &QTableView::customContextMenuRequested, this, &TodayPage::openMenu);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        showButtons();
        Q_EMIT selectionChanged();
    });
    connect(m_act, &QPushButton::clicked, this, &TodayPage::act);
    connect(m_seen, &QPushButton::clicked, this, &TodayPage::seeTo);
    connect(m_show, &QPushButton::clicked, this, [this] {
        if (const auto account = selectedAccount())
            Q_EMIT accountActivated(*account);
    });
    connect(m_new, &QPushButton::clicked, this, &TodayPage::newFollowUpRequested);
    connect(m_empty, &EmptyState::actionTriggered, this, [this] {
        if (hasAccounts())
            Q_EMIT newFollowUpRequested();
        else
            Q_EMIT newAccountRequested();
    });
    connect(m_empty, &EmptyState::secondActionTriggered, this, [this] {
        m_whose->setValue(Everybodys);
        fill();
    });
    connect(m_whose, &ChoiceRow::chosen, this, [this](int whose) {
        m_context.settings.setValue(whoseKey, whose == Everybodys);
        m_table->setCurrentIndex({}); // another list starts with what is most urgent
        fill();
    });
    for (const int days : {tomorrow, week, month})
        connect(m_putOffMenu->addAction(QString()), &QAction::triggered, this, [this, days] { putOff(days); });
    m_putOff->setMenu(m_putOffMenu);
    auto *done = new QShortcut(QKeySequence(Qt::Key_D), m_table);
    done->setContext(Qt::WidgetShortcut);
    connect(done, &QShortcut::activated, this, &TodayPage::seeTo);
    connect(&m_feed, &TodayFeed::changed, this, &TodayPage::fill);
    // The clocks of cases go on while one looks.
    auto *clock = new QTimer(this);
    clock->setObjectName(QStringLiteral("todayClock"));
    connect(clock, &QTimer::timeout, this, &TodayPage::tellTime);
    clock->start(clockTickMs);
}

std::optional<insight::AttentionItem> TodayPage::selected() const
{
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() ? std::optional(m_model->item(current.row())) : std::nullopt;
}

bool TodayPage::hasAccounts() const
{
    const Result<qint64> count = m_book.accounts().count();
    return count && *count > 0;
}

std::optional<AccountId> TodayPage::selectedAccount() const
{
    const auto item = selected();
    return item && item->account ? std::optional(item->account) : std::nullopt; // a review of the portfolio has none
}

bool TodayPage::editSelected()
{
    const auto item = selected();
    if (!item || !item->followUp)
        return false;
    Q_EMIT editFollowUpRequested(*item->followUp);
    return true;
}

/// Where the row was, the next one stands: work goes on without looking for one's place.
void TodayPage::fill()
{
    const auto before = selected();
    const int place = m_table->currentIndex().row();
    const bool mine = m_feed.knowsMine() && m_whose->value() == int(Mine);
    std::vector<insight::AttentionItem> items;
    std::ranges::copy_if(m_feed.items(), std::back_inserter(items),
                         [&](const insight::AttentionItem &item) { return !mine || m_feed.isMine(item); });
    m_model->setItems(std::move(items), m_context.clock.now());
    const int rows = m_model->rowCount();
    if (rows > 0) {
        const int same = before ? m_model->rowOf(*before) : -1;
        m_table->selectRow(same >= 0 ? same : std::clamp(place, 0, rows - 1));
    }
    m_whose->setVisible(m_feed.knowsMine());
    const bool hadFocus = m_empty->isAncestorOf(QApplication::focusWidget());
    m_stack->setCurrentWidget(rows > 0 ? static_cast<QWidget *>(m_table) : m_empty);
    if (hadFocus && rows > 0)
        m_table->setFocus(); // its keys go on where the offer to fill it was
    m_bar->setVisible(rows > 0);
    fitColumns();
    retranslate();
    showButtons();
    Q_EMIT selectionChanged();
}

void TodayPage::tellTime()
{
    if (!isVisible())
        return; // it is told when the page shows
    m_model->refreshTexts(m_context.clock.now());
    retranslate(); // how many cannot wait
}

void TodayPage::showButtons()
{
    const auto item = selected();
    for (QPushButton *button : {m_show, m_seen, m_putOff, m_act})
        button->setEnabled(item.has_value());
    if (!item)
        return;
    m_show->setEnabled(bool(item->account));
    m_act->setText(TodayWords::action(*item));
    m_act->setAccessibleName(m_act->text());
    // Of a promise or a follow-up it is the action itself; a case is seen to by its steps.
    m_seen->setVisible(!item->followUp && !item->promise && !item->loopCase);
}

void TodayPage::act()
{
    const auto item = selected();
    if (!item)
        return;
    if (item->followUp)
        seeTo();
    else
        Q_EMIT actionRequested(*item);
}

void TodayPage::seeTo()
{
    const auto item = selected();
    if (item && (item->promise || item->loopCase))
        Q_EMIT actionRequested(*item);
    else if (item && m_readyToWrite())
        told(usecases::seeTo(m_book, *item));
}

void TodayPage::putOff(int days)
{
    const auto item = selected();
    if (item && m_readyToWrite())
        told(usecases::putOff(m_book, *item, m_context.clock.today() + days));
}

void TodayPage::told(const Result<void> &written)
{
    if (!written)
        m_context.prompts.showError(this, written.error());
}

void TodayPage::openMenu(const QPoint &position)
{
    const auto item = selected();
    if (!item)
        return;
    QMenu menu(this);
    menu.setObjectName(QStringLiteral("todayMenu"));
    connect(menu.addAction(TodayWords::action(*item)), &QAction::triggered, this, &TodayPage::act);
    if (item->followUp)
        connect(menu.addAction(tr("Edit the follow-up…")), &QAction::triggered, this, [this] { editSelected(); });
    else if (item->loopCase && item->touchpoint)
        connect(menu.addAction(tr("Log the recovery…")), &QAction::triggered, this,
                [this, item] { Q_EMIT recoveryRequested(*item); });
    else if (!item->promise && !item->loopCase)
        connect(menu.addAction(tr("Seen to")), &QAction::triggered, this, &TodayPage::seeTo);
    menu.addSeparator();
    menu.addActions(m_putOffMenu->actions());
    menu.addSeparator();
    connect(menu.addAction(tr("Show the account")), &QAction::triggered, m_show, &QPushButton::click);
    menu.exec(m_table->viewport()->mapToGlobal(position));
}

void TodayPage::fitColumns()
{
    const int width = m_table->viewport()->width();
    QHeaderView *header = m_table->horizontalHeader();
    const int where = std::max(leastWhere, width * whereShare / 100);
    header->resizeSection(TodayModel::Where, where);
    header->resizeSection(TodayModel::When, whenWidth);
    header->resizeSection(TodayModel::Action, actionWidth);
    header->resizeSection(TodayModel::What, std::max(200, width - where - whenWidth - actionWidth));
}

bool TodayPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::Resize)
        fitColumns();
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            act();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void TodayPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_feed.start();
    m_model->refreshTexts(m_context.clock.now()); // the clock went on
    if (m_feed.error())
        m_context.prompts.showError(this, *m_feed.error());
}

void TodayPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_model->refreshTexts(m_context.clock.now());
        showButtons();
    }
}

void TodayPage::retranslate()
{
    m_title->setText(tr("Today"));
    const int shown = m_model->rowCount();
    int late = 0;
    for (int row = 0; row < shown; ++row)
        late += TodayWords::isLate(m_model->item(row), m_context.clock.now());
    QString summary = shown > 0 ? tr("%n things ask for attention", nullptr, shown) : QString();
    if (late > 0)
        //: %1: "5 things ask for attention", %n: of them
        summary = tr("%1, %n cannot wait", nullptr, late).arg(summary);
    m_summary->setFullText(summary);
    m_whose->setText(Mine, tr("Mine"));
    m_whose->setText(Everybodys, tr("Everybody's"));
    m_whose->setAccessibleName(tr("Whose"));
    m_new->setText(tr("New follow-up…"));
    m_new->setAccessibleName(tr("New follow-up"));
    m_table->setAccessibleName(tr("Today"));
    m_show->setText(tr("Show the account"));
    m_seen->setText(tr("Seen to"));
    m_seen->setToolTip(tr("It is told no more unless it begins anew (D)"));
    m_putOff->setText(tr("Put off"));
    m_putOff->setToolTip(tr("Shown again on the day you choose"));
    const QList<QAction *> whens = m_putOffMenu->actions();
    whens[0]->setText(tr("Put off until tomorrow"));
    whens[1]->setText(tr("Put off for a week"));
    whens[2]->setText(tr("Put off for 30 days"));
    const bool hidden = m_feed.knowsMine() && !m_feed.items().empty();
    m_empty->setTexts(
        tr("Nothing needs you now"),
        hidden
            ? tr("The accounts of others ask for attention.")
            : tr("Open cases, promises, follow-ups, decision makers nobody has met for long and accounts whose trust "
                 "turns show here."));
    m_empty->setAction(hasAccounts() ? tr("New follow-up…") : tr("New account…"));
    m_new->setEnabled(hasAccounts());
    m_empty->setSecondAction(hidden ? tr("Show everybody's") : QString());
}

} // namespace laari::ui
