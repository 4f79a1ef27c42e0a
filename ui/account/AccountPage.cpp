// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/AccountPage.h"

#include "core/store/Book.h"
#include "ui/account/AccountHeader.h"
#include "ui/account/AccountTabs.h"
#include "ui/account/CarryingDialog.h"
#include "ui/account/ChartContent.h"
#include "ui/account/FigureRow.h"
#include "ui/account/FollowUpsTab.h"
#include "ui/account/GroupTab.h"
#include "ui/account/LedgerTab.h"
#include "ui/account/NotesTab.h"
#include "ui/account/PeopleTab.h"
#include "ui/account/PromisesTab.h"
#include "ui/account/ReservoirCard.h"
#include "ui/account/SurveysTab.h"
#include "ui/account/TouchpointText.h"
#include "ui/account/TouchpointsTab.h"
#include "ui/account/TrustGoalDialog.h"
#include "ui/account/ValueTab.h"
#include "ui/account/WhatIfTab.h"
#include "ui/account/WhyTab.h"
#include "ui/charts/TrustChart.h"
#include "ui/common/CopyOut.h"
#include "ui/common/EmptyState.h"
#include "ui/common/Prompts.h"
#include "ui/common/Theme.h"
#include "ui/common/UiContext.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QShortcut>
#include <QStackedWidget>
#include <QTimer>

#include <algorithm>

namespace laari::ui {

namespace {

constexpr int reservoirWidth = 248;
constexpr int widestReservoir = 340;
constexpr int cardsHeight = 290; // least: the reservoir's three labels and a readable chart
constexpr int tabsMargin = 8;    // over and under them, when the page scrolls to them

const QString rangeKey = QStringLiteral("account/chartRange");

/// A part of the page that takes the height it is given. Wrapped texts inside would else ask for a height by their
/// width, and the page with them for more than its parts need: it would scroll.
template <typename Widget> class Modest final : public Widget {
public:
    using Widget::Widget;
    bool hasHeightForWidth() const override { return false; }
};

} // namespace

class AccountPage::Private {
public:
    Private(AccountPage &page, Book &openBook, UiContext &uiContext);

    void build();
    void connectParts();
    void load();
    void bookChanged(const ChangeSet &changes);
    ReservoirWidget::Movement movementSince(TouchpointId newestBefore) const;
    void showTab(AccountTab *tab);
    void fillChart();
    void makeRoom();
    void bringTabs();
    void retranslate();
    TouchpointId newestId() const;

    AccountPage &q;
    Book &book;
    UiContext &context;
    AccountId account;
    AccountDataPtr data;

    QScrollArea *scroll = nullptr;
    AccountHeader *header = nullptr;
    ReservoirCard *reservoir = nullptr;
    QStackedWidget *chartStack = nullptr;
    TrustChart *chart = nullptr;
    EmptyState *empty = nullptr;
    FigureRow *figures = nullptr;
    AccountTabs *tabs = nullptr;
    WhyTab *why = nullptr;
    WhatIfTab *whatIf = nullptr;
    bool whatIfOnChart = false;
    std::function<bool()> readyToWrite = [] { return true; };
    PeopleTab *people = nullptr;
    TouchpointsTab *touchpoints = nullptr;
    LedgerTab *ledger = nullptr;
    PromisesTab *promises = nullptr;
    FollowUpsTab *followUps = nullptr;
    SurveysTab *surveys = nullptr;
    ValueTab *value = nullptr;
    GroupTab *group = nullptr;
    NotesTab *notes = nullptr;
};

AccountPage::Private::Private(AccountPage &page, Book &openBook, UiContext &uiContext)
    : q(page), book(openBook), context(uiContext)
{
}

void AccountPage::Private::build()
{
    Theme &theme = context.theme;
    header = new AccountHeader(theme);
    reservoir = new ReservoirCard(theme);
    reservoir->setMinimumWidth(reservoirWidth);
    reservoir->setMaximumWidth(widestReservoir);
    chart = new TrustChart(theme);
    empty = new EmptyState(theme, QStringLiteral("reservoir"));
    chartStack = new Modest<QStackedWidget>;
    chartStack->addWidget(chart);
    chartStack->addWidget(empty);
    auto *chartCard = new Card;
    chartCard->setObjectName(QStringLiteral("chartCard"));
    chartCard->body()->setContentsMargins(16, 10, 12, 10);
    chartCard->body()->addWidget(chartStack);

    figures = new FigureRow(theme);
    why = new WhyTab(book, context);
    whatIf = new WhatIfTab(book, context);
    people = new PeopleTab(book, context);
    touchpoints = new TouchpointsTab(theme);
    ledger = new LedgerTab(book, context);
    group = new GroupTab(theme);
    notes = new NotesTab(book, context);
    promises = new PromisesTab(theme);
    followUps = new FollowUpsTab(context);
    surveys = new SurveysTab(theme);
    value = new ValueTab(book, context);

    tabs =
        new AccountTabs({why, people, touchpoints, ledger, promises, surveys, value, followUps, whatIf, group, notes});
    tabs->setTabVisible(tabs->indexOf(group), false); // until there is one

    auto *cards = new QWidget;
    cards->setMinimumHeight(cardsHeight);
    auto *cardRow = new QHBoxLayout(cards);
    cardRow->setContentsMargins(0, 0, 0, 0);
    cardRow->setSpacing(16);
    cardRow->addWidget(reservoir, 1);
    cardRow->addWidget(chartCard, 6);

    auto *content = new QWidget;
    content->setObjectName(QStringLiteral("accountContent"));
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(24, 16, 24, 8);
    column->setSpacing(12);
    column->addWidget(header);
    column->addWidget(cards, 3);
    column->addWidget(figures);
    column->addWidget(tabs, 2);

    scroll = new QScrollArea;
    scroll->setObjectName(QStringLiteral("accountScroll"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    auto *layout = new QVBoxLayout(&q);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);

    const int range = context.settings.value(rangeKey, int(ChartRange::ThreeYears)).toInt();
    if (range >= int(ChartRange::OneYear) && range <= int(ChartRange::All))
        chart->setRange(ChartRange(range));
}

void AccountPage::Private::connectParts()
{
    const auto log = [this] { Q_EMIT q.logTouchpointRequested(account); };
    const auto newPerson = [this] { Q_EMIT q.newPersonRequested(account); };
    connect(header, &AccountHeader::backRequested, &q, &AccountPage::backRequested);
    connect(header, &AccountHeader::logRequested, &q, log);
    connect(header, &AccountHeader::newPersonRequested, &q, newPerson);
    connect(header, &AccountHeader::reviewRequested, &q, [this] { Q_EMIT q.reviewRequested(account); });
    connect(header, &AccountHeader::editRequested, &q, [this] { Q_EMIT q.editAccountRequested(account); });
    connect(header, &AccountHeader::reportRequested, &q,
            [this](ReportKind kind) { Q_EMIT q.reportRequested(account, kind); });
    connect(header, &AccountHeader::parentRequested, &q, [this] {
        if (data && data->account.parent)
            Q_EMIT q.accountRequested(*data->account.parent);
    });
    connect(empty, &EmptyState::actionTriggered, &q, log);
    connect(chart, &TrustChart::touchpointActivated, &q, &AccountPage::editTouchpointRequested);
    connect(chart, &TrustChart::rangeChosen, &q,
            [this](ChartRange range) { context.settings.setValue(rangeKey, int(range)); });
    connect(figures, &FigureRow::peopleRequested, &q, [this] { showTab(people); });
    connect(header, &AccountHeader::promisesRequested, &q, [this] { showTab(promises); });
    connect(figures, &FigureRow::touchpointsRequested, &q, [this] { showTab(touchpoints); });
    connect(reservoir, &ReservoirCard::peopleRequested, &q, [this] { showTab(people); });
    connect(tabs, &AccountTabs::arranged, &q, [this] { makeRoom(); });
    connect(tabs, &QTabWidget::currentChanged, &q, [this] {
        if (whatIfOnChart != (tabs->current() == whatIf))
            fillChart(); // else it would lose its zoom
        bringTabs();
    });
    connect(figures, &FigureRow::carryingRequested, &q, [this] { q.showCarrying(); });
    connect(whatIf, &WhatIfTab::planned, &q, [this] { showTab(followUps); });
    // From anywhere on the page, without a walk of Tabs through all of it.
    for (const auto &[key, step] : {std::pair(Qt::Key_PageDown, 1), std::pair(Qt::Key_PageUp, -1)}) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | key), &q);
        connect(shortcut, &QShortcut::activated, &q, [this, step = step] {
            tabs->turn(step);
            showTab(tabs->current());
        });
    }
    for (AccountTab *tab : tabs->all()) {
        connect(tab, &AccountTab::logTouchpointRequested, &q, log);
        connect(tab, &AccountTab::newPersonRequested, &q, newPerson);
        connect(tab, &AccountTab::trustGoalRequested, &q, &AccountPage::editTrustGoal);
        connect(tab, &AccountTab::chartChanged, &q, [this] {
            if (tabs->current() == whatIf)
                fillChart();
        });
        connect(tab, &AccountTab::editTouchpointRequested, &q, &AccountPage::editTouchpointRequested);
        connect(tab, &AccountTab::removeTouchpointRequested, &q, &AccountPage::removeTouchpointRequested);
        connect(tab, &AccountTab::editPersonRequested, &q, &AccountPage::editPersonRequested);
        connect(
            tab, &AccountTab::personElsewhereRequested, &q,
            [this](AccountId there, StakeholderId person) {
                q.showAccount(there);
                q.showPerson(person);
            },
            Qt::QueuedConnection); // the menu it comes from goes first
        connect(tab, &AccountTab::newFollowUpRequested, &q,
                [this](std::optional<StakeholderId> person) { Q_EMIT q.newFollowUpRequested(account, person); });
        connect(tab, &AccountTab::answerRequested, &q, &AccountPage::answerRequested);
        connect(tab, &AccountTab::editFollowUpRequested, &q, &AccountPage::editFollowUpRequested);
        connect(tab, &AccountTab::finishFollowUpRequested, &q, &AccountPage::finishFollowUpRequested);
        connect(tab, &AccountTab::newPromiseRequested, &q, [this] { Q_EMIT q.newPromiseRequested(account); });
        connect(tab, &AccountTab::editPromiseRequested, &q, &AccountPage::editPromiseRequested);
        connect(tab, &AccountTab::settlePromiseRequested, &q, &AccountPage::settlePromiseRequested);
        connect(tab, &AccountTab::reopenPromiseRequested, &q, &AccountPage::reopenPromiseRequested);
        connect(tab, &AccountTab::caseRequested, &q, &AccountPage::caseRequested);
        connect(tab, &AccountTab::openCaseRequested, &q, &AccountPage::openCaseRequested);
        connect(tab, &AccountTab::accountRequested, &q, &AccountPage::accountRequested);
    }
    connect(&book, &Book::changed, &q, [this](const ChangeSet &changes) { bookChanged(changes); });
    connect(&context.theme, &Theme::changed, &q, [this] {
        if (data)
            retranslate(); // the tables' colours come with their texts
    });
}

TouchpointId AccountPage::Private::newestId() const
{
    TouchpointId newest;
    if (data) {
        for (const Touchpoint &touchpoint : data->touchpoints)
            newest = std::max(newest, touchpoint.id);
    }
    return newest;
}

ReservoirWidget::Movement AccountPage::Private::movementSince(TouchpointId newestBefore) const
{
    double effect = 0;
    for (const insight::TimelineMark &mark : data->timeline.marks) {
        if (mark.touchpoint > newestBefore)
            effect += mark.effect;
    }
    return effect > 0   ? ReservoirWidget::Movement::Deposit
           : effect < 0 ? ReservoirWidget::Movement::Withdrawal
                        : ReservoirWidget::Movement::None;
}

void AccountPage::Private::load()
{
    const bool sameAccount = data && data->account.id == account;
    const TouchpointId before = sameAccount ? newestId() : TouchpointId{};
    Result<AccountDataPtr> loaded = loadAccountData(book, account, context.clock.today());
    if (!loaded) {
        data.reset();
        if (loaded.error().code != ErrorCode::NotFound)
            context.prompts.showError(&q, loaded.error());
        Q_EMIT q.backRequested();
        return;
    }
    data = *std::move(loaded);

    CopyOut::setSubject(&q, data->account.name);
    header->setData(data);
    reservoir->setData(data, sameAccount ? movementSince(before) : ReservoirWidget::Movement::None);
    fillChart();
    figures->setData(data);
    for (AccountTab *tab : tabs->all())
        tab->setData(data);
    tabs->setTabVisible(tabs->indexOf(group), !data->family.members.empty());
    tabs->showNames();
}

/// While a what-if is in sight the chart shows it.
void AccountPage::Private::fillChart()
{
    if (!data)
        return;
    whatIfOnChart = tabs->current() == whatIf;
    const bool any = ChartContent::fill(*chart, *data, whatIfOnChart ? whatIf : nullptr);
    chartStack->setCurrentWidget(any ? static_cast<QWidget *>(chart) : empty);
}

void AccountPage::Private::bookChanged(const ChangeSet &changes)
{
    if (!account || !data)
        return;
    const bool concerned = changes.everything || changes.accounts.contains(account) ||
                           (data->account.parent && changes.accounts.contains(*data->account.parent)) ||
                           std::ranges::any_of(data->family.members, [&](const insight::FamilyMember &each) {
                               return changes.accounts.contains(each.id);
                           });
    if (concerned)
        load();
}

/// What needs more height than is left makes the page scroll.
void AccountPage::Private::makeRoom()
{
    tabs->setMinimumHeight(tabs->leastHeight());
}

/// As far as it takes to see all of the tab, or as much as fits.
void AccountPage::Private::bringTabs()
{
    if (tabs->current()->leastHeight() == 0 || !q.isVisible())
        return;
    // Once the tab has its width and the page its height.
    QTimer::singleShot(0, &q, [this] {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        QScrollBar *bar = scroll->verticalScrollBar();
        const int top = tabs->mapTo(scroll->widget(), QPoint(0, -tabsMargin)).y();
        const int bottom = top + 2 * tabsMargin + tabs->height();
        bar->setValue(std::clamp(bar->value(), std::min(top, bottom - scroll->viewport()->height()), top));
    });
}

void AccountPage::Private::showTab(AccountTab *tab)
{
    tabs->setCurrentWidget(tab);
    scroll->ensureWidgetVisible(tabs);
    bringTabs();
    tab->setFocus();
}

void AccountPage::Private::retranslate()
{
    tabs->setAccessibleName(AccountPage::tr("Parts of the account"));
    empty->setTexts(AccountPage::tr("No touchpoints yet"),
                    AccountPage::tr("Log the first meeting, call or delivery, and the reservoir begins to fill. Until "
                                    "then nothing is known."));
    empty->setAction(AccountPage::tr("Log touchpoint"));
    header->retranslate();
    reservoir->retranslate();
    figures->retranslate();
    for (AccountTab *tab : tabs->all())
        tab->retranslate();
    tabs->showNames();
    if (data)
        chart->setMarkTexts(TouchpointText::marks(*data));
}

AccountPage::AccountPage(Book &book, UiContext &context, QWidget *parent)
    : QWidget(parent), d(std::make_unique<Private>(*this, book, context))
{
    setObjectName(QStringLiteral("accountPage"));
    d->build();
    d->connectParts();
    d->retranslate();
}

AccountPage::~AccountPage()
{
    // Notes are written now: later, while the children go, nobody is left to hear that the book changed.
    disconnect(&d->book, nullptr, this, nullptr);
    d->notes->save();
}

void AccountPage::showAccount(AccountId account)
{
    if (d->account != account) {
        d->notes->save();
        d->data.reset();
        d->tabs->setCurrentIndex(0);
        d->scroll->ensureVisible(0, 0);
    }
    d->account = account;
    d->load();
}

void AccountPage::showPerson(StakeholderId person)
{
    d->showTab(d->people);
    d->people->select(person);
}

void AccountPage::setReadyToWrite(const std::function<bool()> &ready)
{
    d->people->setReadyToWrite(ready);
    d->value->setReadyToWrite(ready);
    d->whatIf->setReadyToWrite(ready);
    d->readyToWrite = ready;
}

void AccountPage::showWhy()
{
    d->showTab(d->why);
}

void AccountPage::showWhatIf()
{
    d->showTab(d->whatIf);
}

void AccountPage::showCarrying()
{
    if (!d->data)
        return;
    const Result<insight::CarryingPicture> picture = insight::carryingPicture(d->book, d->account, d->data->today);
    if (!picture) {
        d->context.prompts.showError(this, picture.error());
        return;
    }
    auto *dialog = new CarryingDialog(d->context, d->data->account.name, d->data->today, *picture, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void AccountPage::editTrustGoal()
{
    if (!d->data || !d->readyToWrite())
        return;
    auto *dialog = new TrustGoalDialog(d->book, d->context, d->data, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void AccountPage::showPeople()
{
    d->showTab(d->people);
}

void AccountPage::rateValue()
{
    d->showTab(d->value);
    d->value->rate();
}

void AccountPage::showTouchpoint(TouchpointId touchpoint)
{
    d->showTab(d->touchpoints);
    d->touchpoints->select(touchpoint);
}

bool AccountPage::editSelected()
{
    AccountTab *tab = d->tabs->current();
    const QWidget *focus = QApplication::focusWidget();
    const bool there = focus && (tab->isAncestorOf(focus) || (tab->corner() && tab->corner()->isAncestorOf(focus)));
    return there && tab->editSelected();
}

bool AccountPage::openCaseOfSelected()
{
    return d->tabs->current()->openCaseOfSelected();
}

AccountId AccountPage::account() const
{
    return d->account;
}

void AccountPage::refresh()
{
    if (d->account)
        d->load();
}

void AccountPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && d)
        d->retranslate();
}

} // namespace laari::ui
