// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/Pictures.h"

#include "core/insight/Statement.h"
#include "ui/account/AccountPage.h"
#include "ui/account/WhatIfTab.h"
#include "ui/common/ErrorText.h"
#include "ui/common/LanguageController.h"
#include "ui/common/Theme.h"
#include "ui/meeting/MeetingWindow.h"
#include "ui/meeting/PresenterWindow.h"
#include "ui/portfolio/PortfolioPage.h"
#include "ui/reports/PrintPreview.h"
#include "ui/reports/ReportDialog.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QPainter>

#include <cmath>
#include <cstdio>
#include <functional>
#include <optional>

namespace laari::app {

namespace {

/// Lets what was posted happen and everything be painted.
void settle(int milliseconds = 150)
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < milliseconds) {
        QApplication::processEvents(QEventLoop::AllEvents, 25);
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

/// The account with the longest story: the one to show.
std::optional<AccountId> tellingAccount(const Book &book)
{
    const auto accounts = book.accounts().all();
    if (!accounts)
        return std::nullopt;
    std::optional<AccountId> best;
    size_t most = 0;
    for (const Account &account : *accounts) {
        const auto failures = book.touchpoints().openFailures(account.id, book.clock().today());
        const auto count = book.touchpoints().countOfAccount(account.id);
        const size_t weight = size_t(count.value_or(0)) + 20 * (failures ? std::min<size_t>(failures->size(), 2) : 0);
        if (!best || weight > most) {
            best = account.id;
            most = weight;
        }
    }
    return best;
}

/// The account of which most has happened of late: what is told of it is a story.
std::optional<AccountId> eventfulAccount(const Book &book)
{
    constexpr int lately = 90;
    const Day today = book.clock().today();
    std::optional<AccountId> best;
    double most = 0;
    if (const auto accounts = book.accounts().all())
        for (const Account &account : *accounts) {
            const auto change = insight::whyChanged(book, account.id, today - lately, today);
            double moved = 0;
            if (change && account.stageOn(today) == Lifecycle::Customer)
                for (const trust::Cause &cause : change->causes)
                    moved += std::abs(cause.unmended);
            if (moved > most) {
                best = account.id;
                most = moved;
            }
        }
    return best;
}

/// One with a goal: its chart shows the path there.
std::optional<AccountId> accountWithGoal(const Book &book)
{
    if (const auto goals = book.trustGoals().all())
        for (const TrustGoal &goal : *goals)
            if (goal.level)
                return goal.account;
    return std::nullopt;
}

/// The account of the last review of one: its page tells what became of it.
std::optional<AccountId> lastReviewed(const Book &book)
{
    if (const auto reviews = book.reviews().all())
        for (const Review &review : *reviews)
            if (review.account)
                return review.account;
    return std::nullopt;
}

/// Whom to show on the map: somebody who is there.
std::optional<StakeholderId> anybodyAt(const Book &book, AccountId account)
{
    const auto people = book.stakeholders().ofAccount(account);
    if (people)
        for (const Stakeholder &person : *people)
            if (person.kind == StakeholderKind::Person)
                return person.id;
    return std::nullopt;
}

/// Three scenarios, if there are none yet.
void supposeSomething(ui::AccountPage &page, const Book &book, AccountId account)
{
    auto *tab = page.findChild<ui::WhatIfTab *>();
    if (!tab || !tab->scenario(0).empty())
        return;
    const Day today = book.clock().today();
    if (const auto waiting = book.touchpoints().openFailures(account, today); waiting && !waiting->empty())
        tab->suppose(0, insight::SupposedRecovery{today + 7, waiting->front().id, 5});
    for (const int days : {30, 75})
        tab->suppose(0, insight::SupposedTouchpoint{today + days, {}, Channel::Visit, 5});
    tab->suppose(1, insight::SupposedBreach{today + 21, anybodyAt(book, account)});
    if (const auto person = anybodyAt(book, account))
        tab->suppose(2, insight::SupposedLeaving{today + 30, *person});
}

/// The window with an open dialog before it, as a screen shows them.
QPixmap withDialog(QWidget &window, const QWidget &dialog)
{
    QPixmap picture = window.grab();
    QPixmap front = const_cast<QWidget &>(dialog).grab();
    QPainter painter(&picture);
    painter.fillRect(window.rect(), QColor(0, 0, 0, 90));
    painter.drawPixmap((window.width() - dialog.width()) / 2, std::max(0, (window.height() - dialog.height()) / 2),
                       front);
    return picture;
}

using Keep = std::function<void(const QString &name, const QPixmap &picture)>;

/// The presenter's own window, with the notes of the last meeting.
void keepPresenter(ui::UiContext &context, QWidget &meeting, const Book &book, AccountId now, AccountId next,
                   const Keep &keep)
{
    QString notes;
    if (const auto reviews = book.reviews().all())
        for (const Review &review : *reviews)
            if (notes.isEmpty())
                notes = review.notes;
    const auto nameOf = [&book](AccountId id) {
        const auto account = book.accounts().find(id);
        return account ? account->name : QString();
    };
    ui::PresenterWindow presenter(context, meeting);
    presenter.tell(nameOf(now), nameOf(next), notes, false);
    presenter.resize(720, 400);
    presenter.show();
    settle();
    keep(QStringLiteral("presenter"), presenter.grab());
}

void keepReports(ui::MainWindow &window, ui::UiContext &context, AccountId account, const Keep &keep)
{
    Book &book = *window.session().book();
    {
        ui::ReportDialog dialog(book, context, &window);
        dialog.start(ui::ReportKind::Brief, account);
        dialog.show();
        settle(300);
        keep(QStringLiteral("report-dialog"), withDialog(window, dialog));
    }
    ui::ReportRequest request;
    request.kind = ui::ReportKind::Account;
    request.language = context.language.language();
    request.account = account;
    Result<ui::ReportContent> content = ui::composeReport(book, request, book.clock().today());
    if (!content)
        return;
    const ui::PaperReport report(*std::move(content));
    ui::PrintPreview preview(report, context, &window);
    preview.show();
    settle(600); // pages are drawn one after another
    keep(QStringLiteral("print-preview"), withDialog(window, preview));
}

} // namespace

void SilentPrompts::showError(QWidget *, const Error &error)
{
    m_anyError = true;
    std::fprintf(stderr, "%s\n", qPrintable(ui::ErrorText::of(error)));
}

bool takePicture(ui::MainWindow &window, const QString &path, QSize size)
{
    window.resize(size);
    window.show();
    settle();
    return window.grab().save(path);
}

bool takeScreenshots(ui::MainWindow &window, ui::UiContext &context, const QString &folder, QSize size,
                     std::optional<ui::Language> only)
{
    if (!window.session().isOpen() || !QDir().mkpath(folder))
        return false;
    const std::optional<AccountId> account = tellingAccount(*window.session().book());
    bool good = true;
    window.resize(size);
    window.show();
    for (const auto language : {ui::Language::English, ui::Language::Finnish}) {
        if (only && *only != language)
            continue;
        for (const auto theme : {ui::ThemeMode::Light, ui::ThemeMode::Dark}) {
            context.language.setLanguage(language);
            context.theme.setMode(theme);
            const QString ending =
                QStringLiteral("-%1-%2.png")
                    .arg(theme == ui::ThemeMode::Light ? QStringLiteral("light") : QStringLiteral("dark"),
                         language == ui::Language::English ? QStringLiteral("en") : QStringLiteral("fi"));
            const auto keep = [&](const QString &name, const QPixmap &picture) {
                good = picture.save(QDir(folder).filePath(name + ending)) && good;
            };
            const auto keepDialog = [&](const QString &name) {
                settle();
                for (QDialog *dialog : window.findChildren<QDialog *>()) {
                    if (!dialog->isVisible())
                        continue;
                    keep(name, withDialog(window, *dialog));
                    delete dialog;
                    break;
                }
            };
            window.showPage(ui::Page::Accounts);
            settle();
            keep(QStringLiteral("accounts"), window.grab());
            window.importFiles();
            keepDialog(QStringLiteral("import"));
            window.showPage(ui::Page::Today);
            settle(900); // what asks for attention is gathered once the window answers
            keep(QStringLiteral("today"), window.grab());
            window.showPage(ui::Page::Portfolio);
            if (account)
                window.portfolioPage()->select(account);
            settle();
            keep(QStringLiteral("portfolio"), window.grab());
            for (const ui::Page page :
                 {ui::Page::Promises, ui::Page::Surveys, ui::Page::Insights, ui::Page::Reviews, ui::Page::Settings}) {
                window.showPage(page);
                settle(300);
                keep(ui::pageCode(page), window.grab());
            }
            if (!account)
                continue;
            window.showPage(ui::Page::Portfolio);
            window.startMeeting();
            if (ui::MeetingWindow *meeting = window.meeting()) {
                context.theme.setMode(theme);
                meeting->showNormal();
                meeting->resize(size);
                settle(300);
                keep(QStringLiteral("meeting-first"), meeting->grab());
                const Book &book = *window.session().book();
                const AccountId reviewed = lastReviewed(book).value_or(*account);
                const AccountId eventful = eventfulAccount(book).value_or(reviewed);
                meeting->goTo(eventful);
                settle(300);
                keep(QStringLiteral("meeting"), meeting->grab());
                keepPresenter(context, *meeting, book, eventful, reviewed, keep);
                meeting->goTo(reviewed);
                meeting->setCustomerPresent(true);
                settle(300);
                keep(QStringLiteral("meeting-customer"), meeting->grab());
                meeting->setCustomerPresent(false);
                meeting->close();
                settle();
                context.theme.setMode(theme);
            }
            window.showPage(ui::Page::Accounts);
            window.showAccount(*account);
            settle(900); // the reservoir moves once
            keep(QStringLiteral("account"), window.grab());
            window.accountPage()->showCarrying();
            settle(5000); // the reservoir falls once
            keepDialog(QStringLiteral("carrying"));
            window.accountPage()->editTrustGoal();
            keepDialog(QStringLiteral("trust-goal"));
            keepReports(window, context, *account, keep);
            if (const auto aimed = accountWithGoal(*window.session().book())) {
                window.showAccount(*aimed);
                settle(900);
                keep(QStringLiteral("goal-path"), window.grab());
                window.showAccount(*account);
            }
            window.accountPage()->showWhatIf();
            supposeSomething(*window.accountPage(), *window.session().book(), *account);
            settle();
            keep(QStringLiteral("what-if"), window.grab());
            window.accountPage()->showWhy();
            window.logTouchpoint(account);
            keepDialog(QStringLiteral("log-touchpoint"));
            window.editAccount(*account);
            keepDialog(QStringLiteral("account-dialog"));
            window.newPerson(*account);
            keepDialog(QStringLiteral("person-dialog"));
            if (const auto person = anybodyAt(*window.session().book(), *account)) {
                window.accountPage()->showPerson(*person);
                settle();
                keep(QStringLiteral("people"), window.grab());
            }
            window.accountPage()->showWhy(); // what the next round begins with
        }
    }
    return good;
}

} // namespace laari::app
