// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Busy.h"
#include "ui/common/CalmBox.h"
#include "ui/common/Format.h"
#include "ui/common/UndoKeys.h"
#include "ui/meeting/MeetingWindowPrivate.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCloseEvent>
#include <QCompleter>
#include <QLineEdit>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace laari::ui {

namespace {

constexpr double designHeight = 1080;
constexpr double designWidth = 1780; ///< a little narrower than usual screens: height decides there
constexpr int letterMs = 450;        ///< a letter that another follows is the beginning of a name
constexpr int noticeMs = 6000;
constexpr double deskLetters = 13;

} // namespace

MeetingWindow::Private::Private(MeetingWindow &window, Book &book, UiContext &uiContext, MeetingPlan plan,
                                std::function<bool()> ready)
    : q(window), context(uiContext), meeting(book, std::move(plan)), readyToWrite(std::move(ready)),
      stack(new QStackedWidget(&q)), first(new FirstSheet(context, stack)), account(new AccountSheet(context, stack)),
      customer(new CustomerSheet(context, stack)), last(new LastSheet(context, stack)), told(new QLabel(&q)),
      jump(new FindEdit(context.theme, &q)), jumpHint(new QLabel(&q)), keysFooter(new QLabel(&q))
{
    told->setObjectName(QStringLiteral("meetingNotice"));
    jump->setObjectName(QStringLiteral("meetingJump"));
    jumpHint->setObjectName(QStringLiteral("meetingJumpHint"));
    keysFooter->setObjectName(QStringLiteral("meetingKeys"));
    keysFooter->setMinimumWidth(1);
    for (MeetingSheet *each : {static_cast<MeetingSheet *>(first), static_cast<MeetingSheet *>(account),
                               static_cast<MeetingSheet *>(customer), static_cast<MeetingSheet *>(last)})
        stack->addWidget(each);
    auto *layout = new QVBoxLayout(&q);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->setSizeConstraint(QLayout::SetNoConstraint); // the screen says how large it is, then all grows with that
    layout->addWidget(stack, 1);
    layout->addWidget(keysFooter);
    told->hide();
    jump->hide();
    jumpHint->setWordWrap(true);
    jumpHint->hide();
    letterTimer.setSingleShot(true);
    letterTimer.setInterval(letterMs);
    noticeTimer.setSingleShot(true);
    noticeTimer.setInterval(noticeMs);
    connectParts();
}

void MeetingWindow::Private::connectParts()
{
    connect(&letterTimer, &QTimer::timeout, &q, [this] {
        const QString typed = std::exchange(letters, {});
        if (typed.size() == 1)
            command(typed.front().toUpper());
    });
    connect(&noticeTimer, &QTimer::timeout, told, &QWidget::hide);
    connect(first->agreed(), &AgreeList::typed, &q,
            [this] { agree({}, first->line(), usecases::AgreedWith::Ourselves); });
    connect(account->agreed(), &AgreeList::typed, &q,
            [this] { agree(meeting.accounts()[size_t(page - 1)], account->line(), usecases::AgreedWith::Ourselves); });
    connect(customer->agreed(), &AgreeList::typed, &q,
            [this] { agree(meeting.accounts()[size_t(page - 1)], customer->line(), usecases::AgreedWith::Customer); });
    connect(first, &FirstSheet::accountChosen, &q, [this](AccountId chosen) { q.goTo(chosen); });
    connect(last, &LastSheet::meetAgain, &q, [this](std::optional<Day> next) { meetAgain(next); });
    connect(last, &LastSheet::finishRequested, &q, [this] { finish(); });
    connect(last, &LastSheet::minutesRequested, &q, [this] {
        if (const auto review = meeting.review())
            Q_EMIT q.minutesRequested(*review);
    });
    connect(jump, &FindEdit::picked, &q, [this](qint64 id) {
        closeJump();
        q.goTo(AccountId{id});
    });
    connect(jump, &QLineEdit::textChanged, &q, [this] { tellJump(); });
    connect(jump, &QLineEdit::returnPressed, &q, [this] { moveJumpToLine(); }); // where there is none to take
    jump->installEventFilter(&q);
    for (const MeetingSheet *each : q.findChildren<MeetingSheet *>())
        if (QLineEdit *line = each->line())
            line->installEventFilter(&q); // what the keys do there is another
    connect(&meeting.book(), &Book::changed, &q, [this] { fill(); });
    connect(&context.theme, &Theme::changed, &q, [this] {
        scaleUp();
        fill();
    });
}

std::vector<OwnPerson> MeetingWindow::Private::ownPeople() const
{
    return meeting.book().ownPeople().all().value_or(std::vector<OwnPerson>());
}

void MeetingWindow::Private::fill()
{
    if (leaving)
        return;
    if (onAccount()) {
        const Result<MeetingAccount> shown = meeting.account(size_t(page - 1));
        if (!shown)
            return showInstead(shown.error());
        // What is out of sight keeps nothing of another customer.
        if (present)
            customer->fill(*shown, ownPeople());
        else
            account->fill(*shown, names, ownPeople());
        stack->setCurrentWidget(present ? static_cast<QWidget *>(customer) : account);
    } else if (page == 0) {
        first->agreed()->setPeople(ownPeople());
        first->fill(meeting);
        stack->setCurrentWidget(first);
    } else {
        last->fill(meeting);
        stack->setCurrentWidget(last);
    }
    // K alone tells who presents that this is the customer's page; in words it would tell the customer what is hidden.
    sheet()->setPlace(!onAccount() ? QString()
                      : present    ? QStringLiteral("K")
                                   : QStringLiteral("%1 / %2").arg(page).arg(accountsCount()));
    nameKeys();
    tellPresenter();
}

/// An account that cannot be shown leaves another page there, never its old one under another's name.
void MeetingWindow::Private::showInstead(const Error &error)
{
    // While the customer looks on, their own page stays: whichever came next would not be for them.
    if (!present || stack->currentWidget() != customer) {
        present = false;
        if (error.code == ErrorCode::NotFound)
            meeting.leaveOut(size_t(page - 1)); // removed meanwhile: the one after it is there now
        else
            page = 0;
        fill();
    }
    context.prompts.showError(&q, error);
}

void MeetingWindow::Private::scaleUp()
{
    const double scale = std::max(0.3, std::min(q.height() / designHeight, q.width() / designWidth));
    for (int i = 0; i < stack->count(); ++i)
        static_cast<MeetingSheet *>(stack->widget(i))->setScale(scale);
    const Colours &c = context.theme.colours();
    const int pixels = std::max(12, int(std::lround(26 * scale)));
    q.setProperty(CalmBox::lettersProperty, pixels / deskLetters);
    if (const auto *completer = jump->findChild<QCompleter *>()) // a window of its own
        completer->popup()->setStyleSheet(
            QStringLiteral("QListView { font-size: %1px; } QListView::item { padding: %2px; }")
                .arg(pixels)
                .arg(pixels / 4));
    jump->setStyleSheet(QStringLiteral("QLineEdit { font-size: %1px; padding: %2px; }").arg(pixels).arg(pixels / 2));
    jump->setFixedWidth(std::min(q.width() - 40, int(700 * scale)));
    const int small = std::max(12, int(std::lround(leastLetters * scale)));
    jumpHint->setStyleSheet(QStringLiteral("font-size: %1px; padding: %2px; background: %3; color: %4;")
                                .arg(small)
                                .arg(small / 2)
                                .arg(c.surface.name(), c.ink.name()));
    placeJump();
    dressLetters(keysFooter, small, c.muted);
    keysFooter->setContentsMargins(small * 5 / 2, 0, small * 5 / 2, small / 2);
    keysFooter->setFixedHeight(small * 5 / 2); // what is said for a moment stands there too
    told->setStyleSheet(QStringLiteral("font-size: %1px; padding: %2px %3px; background: %4; color: %5; border-radius: "
                                       "8px;")
                            .arg(small)
                            .arg(small / 4)
                            .arg(small)
                            .arg(c.ink.name(), c.surface.name()));
    placeNotice();
    q.update();
}

void MeetingWindow::Private::notice(const QString &text)
{
    told->setText(text);
    told->show();
    told->raise();
    placeNotice();
    noticeTimer.start();
}

/// On the line of the keys, beside their words: nothing else is there, and what one types or reads stays in sight.
void MeetingWindow::Private::placeNotice()
{
    const int edge = keysFooter->contentsMargins().right();
    const int words =
        keysFooter->contentsMargins().left() + keysFooter->fontMetrics().horizontalAdvance(keysFooter->text());
    told->setMaximumWidth(std::max(1, q.width() - words - 2 * edge));
    told->adjustSize();
    told->move(q.width() - edge - told->width(), q.height() - (keysFooter->height() + told->height()) / 2);
}

void MeetingWindow::Private::turn(int by)
{
    q.goTo(page + by);
}

void MeetingWindow::Private::agree(std::optional<AccountId> about, QLineEdit *line, usecases::AgreedWith with)
{
    if (!readyToWrite())
        return;
    Agreement agreement;
    agreement.what = line->text().simplified();
    if (about || meeting.ofOne()) // of the whole: a decision, as it was typed
        agreement = readAgreement(line->text(), ownPeople(), QLocale::system(), context.clock.now());
    Busy busy(MeetingWindow::tr("Looking at the accounts…"), &q);
    const Result<void> kept =
        meeting.agree(about, agreement, with, [&busy](int done, int total) { return busy.report(done, total); });
    busy.reset();
    if (kept)
        line->setText({}); // its steps go with it: Ctrl+Z is of what was agreed from here on
    else if (kept.error().code != ErrorCode::Cancelled)
        context.prompts.showError(&q, kept.error()); // what was typed stays
    fill();
}

void MeetingWindow::Private::meetAgain(std::optional<Day> next)
{
    if (!readyToWrite())
        return;
    Busy busy(MeetingWindow::tr("Looking at the accounts…"), &q);
    const Result<void> kept =
        meeting.meetAgain(next, [&busy](int done, int total) { return busy.report(done, total); });
    busy.reset();
    if (!kept && kept.error().code != ErrorCode::Cancelled)
        context.prompts.showError(&q, kept.error());
}

void MeetingWindow::Private::tellPresenter()
{
    if (!presenter)
        return;
    const auto nameAt = [this](int at) {
        if (at < 1 || at > accountsCount())
            return QString();
        const auto found = meeting.book().accounts().find(meeting.accounts()[size_t(at - 1)]);
        return found ? found->name : QString();
    };
    QStringList notes;
    if (const auto review = meeting.review())
        if (const auto found = meeting.book().reviews().find(*review); found && !found->notes.isEmpty())
            notes << found->notes;
    if (const auto before = meeting.previous(); before && *before && !(*before)->notes.isEmpty())
        //: %1: the date of the review before; its private notes follow
        notes << MeetingWindow::tr("From the review of %1:").arg(Format::date((*before)->day)) + u'\n' +
                     (*before)->notes;
    if (onAccount())
        if (const auto found = meeting.book().accounts().find(meeting.accounts()[size_t(page - 1)]);
            found && !found->notes.isEmpty())
            notes << found->notes;
    presenter->tell(nameAt(page), nameAt(page + 1), notes.join(QStringLiteral("\n\n")), present);
}

MeetingWindow::MeetingWindow(Book &book, UiContext &context, MeetingPlan plan, std::function<bool()> readyToWrite,
                             QWidget *parent)
    : QWidget(parent, Qt::Window),
      d(std::make_unique<Private>(*this, book, context, std::move(plan), std::move(readyToWrite)))
{
    setObjectName(QStringLiteral("meetingWindow"));
    setAttribute(Qt::WA_StyledBackground);
    setFocusPolicy(Qt::StrongFocus);
    setWindowTitle(tr("Meeting – Laari"));
    new UndoKeys(this); // its child
}

MeetingWindow::~MeetingWindow()
{
    d->leaving = true;
    disconnect(&d->meeting.book(), nullptr, this, nullptr);
    disconnect(&d->context.theme, nullptr, this, nullptr);
    d->context.theme.showMeanwhile({}); // also where nobody closed it
}

bool MeetingWindow::open(std::optional<AccountId> at)
{
    const Result<bool> wanted = d->askWhetherToGoOn();
    if (!wanted)
        d->context.prompts.showError(this, wanted.error());
    if (!wanted || !*wanted)
        return false;
    if (const Result<void> begun = d->meeting.begin(); !begun) {
        d->context.prompts.showError(this, begun.error());
        return false;
    }
    d->context.theme.showMeanwhile(d->context.settings.value(meetingDarkKey).toBool() ? ThemeMode::Dark
                                                                                      : ThemeMode::Light);
    if (at) {
        const auto place = std::ranges::find(d->meeting.accounts(), *at);
        if (place != d->meeting.accounts().end())
            d->page = int(place - d->meeting.accounts().begin()) + 1;
    }
    const QList<QScreen *> screens = QGuiApplication::screens();
    const QString kept = d->context.settings.value(meetingScreenKey).toString();
    QScreen *chosen = parentWidget() ? parentWidget()->screen() : QGuiApplication::primaryScreen();
    for (QScreen *each : screens) // another than the one at which one works, where the others look
        if (kept.isEmpty() && parentWidget() && each != parentWidget()->screen())
            chosen = each;
    for (QScreen *each : screens)
        if (each->name() == kept)
            chosen = each;
    d->toScreen(chosen);
    d->watchScreens();
    d->scaleUp();
    d->fill();
    setFocus();
    return true;
}

int MeetingWindow::page() const
{
    return d->page;
}

int MeetingWindow::pageCount() const
{
    return d->accountsCount() + 2;
}

void MeetingWindow::goTo(int page)
{
    if (d->present) // nobody else's page while the customer sees the screen
        return;
    d->keepDraft();
    d->page = std::clamp(page, 0, pageCount() - 1);
    d->fill();
    d->showDraft();
    setFocus();
}

void MeetingWindow::goTo(AccountId account)
{
    const std::vector<AccountId> &all = d->meeting.accounts();
    const auto at = std::ranges::find(all, account);
    if (at != all.end())
        goTo(int(at - all.begin()) + 1);
}

bool MeetingWindow::namesShown() const
{
    return d->names;
}

bool MeetingWindow::customerPresent() const
{
    return d->present;
}

void MeetingWindow::setCustomerPresent(bool present)
{
    if (present && !d->onAccount()) {
        d->notice(tr("Go to the customer's page first"));
        return;
    }
    d->keepDraft();
    d->present = present;
    d->told->hide();
    d->fill();
    d->showDraft();
    setFocus();
}

void MeetingWindow::say(const QString &text)
{
    d->notice(text);
}

std::optional<ReviewId> MeetingWindow::review() const
{
    return d->meeting.review();
}

AccountSheet *MeetingWindow::accountSheet() const
{
    return d->account;
}

CustomerSheet *MeetingWindow::customerSheet() const
{
    return d->customer;
}

FirstSheet *MeetingWindow::firstSheet() const
{
    return d->first;
}

LastSheet *MeetingWindow::lastSheet() const
{
    return d->last;
}

void MeetingWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        setWindowTitle(tr("Meeting – Laari"));
        d->told->hide();
        // Once the pictures have had the change too.
        QTimer::singleShot(0, this, [this] { d->fill(); });
    }
}

void MeetingWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    d->scaleUp();
}

void MeetingWindow::closeEvent(QCloseEvent *event)
{
    if (d->leaving || !d->mayLeave()) {
        event->setAccepted(d->leaving);
        return;
    }
    d->leaving = true;
    d->presenter.reset();
    d->context.theme.showMeanwhile({});
    event->accept();
    if (const auto held = review())
        if (const auto found = d->meeting.book().reviews().find(*held); found && !found->finishedOn)
            Q_EMIT said(tr("The review is under way: F11 goes on with it"));
    Q_EMIT left();
}

} // namespace laari::ui
