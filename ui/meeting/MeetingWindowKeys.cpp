// SPDX-License-Identifier: GPL-3.0-or-later
// The keys of the meeting, and its screens.
#include "ui/common/SearchFold.h"
#include "ui/meeting/MeetingWindowPrivate.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScreen>

#include <algorithm>
#include <utility>

namespace laari::ui {

namespace {

/// Also while another window has the keys, as the presenter's own.
bool isTyping(const QWidget &window)
{
    return qobject_cast<QLineEdit *>(window.focusWidget()) != nullptr;
}

} // namespace

void MeetingWindow::Private::command(QChar letter)
{
    switch (letter.unicode()) {
    case 'N':
        if (present) // nobody's name shows there, and nobody need hear of it
            return;
        names = !names;
        fill();
        notice(names ? MeetingWindow::tr("Names are shown") : MeetingWindow::tr("People are shown by their role"));
        return;
    case 'K':
        if (mayUncover())
            q.setCustomerPresent(!present);
        return;
    case 'L': context.language.toggle(); return;
    case 'D':
        context.settings.setValue(meetingDarkKey, !context.theme.isDark());
        context.theme.showMeanwhile(context.theme.isDark() ? ThemeMode::Light : ThemeMode::Dark);
        return;
    case 'S': nextScreen(); return;
    default: // a digit: of a cause, where there is one
        if (!onAccount() || present || !account->showCause(letter.digitValue()))
            openJump(letter);
        return;
    }
}

/// One letter or digit alone is a command; with another soon after it, and where it is no command, the beginning of a
/// name.
void MeetingWindow::Private::letter(const QString &text)
{
    letters += text;
    const bool mayBeCommand =
        letters.size() == 1 && QStringLiteral("NKLDS123456789").contains(letters.front().toUpper());
    if (mayBeCommand) {
        letterTimer.start();
        return;
    }
    letterTimer.stop();
    openJump(std::exchange(letters, {}));
}

bool MeetingWindow::Private::anyBeginsWith(const QString &typed) const
{
    return std::ranges::any_of(meeting.accounts(), [&](AccountId id) {
        const auto found = meeting.book().accounts().find(id);
        return found && found->name.trimmed().startsWith(typed, Qt::CaseInsensitive);
    });
}

void MeetingWindow::Private::openJump(const QString &typed)
{
    if (present || accountsCount() < 2)
        return;
    if (!typed.isEmpty() && typed.front().isDigit() && !anyBeginsWith(typed.front()))
        return; // meant for a cause, of which there are fewer
    QList<FindOption> options;
    for (const AccountId id : meeting.accounts())
        if (const auto found = meeting.book().accounts().find(id))
            options.append({id.value, found->name});
    jump->setOptions(options);
    jump->setAccessibleName(MeetingWindow::tr("Go to an account"));
    jump->setPlaceholderText(jump->accessibleName());
    jump->clear();
    jump->show();
    jump->raise();
    jump->setFocus();
    placeJump();                     // with the focus its border is wider
    for (const QChar each : typed) { // as typed, so that the matches show
        QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(each));
        QApplication::sendEvent(jump, &press);
    }
}

void MeetingWindow::Private::closeJump()
{
    jump->hide();
    jumpHint->hide();
    q.setFocus();
}

/// As high as its letters need: it has no layout that would ask.
void MeetingWindow::Private::placeJump()
{
    jump->ensurePolished();
    jump->setFixedHeight(jump->sizeHint().height());
    jump->move((q.width() - jump->width()) / 2, q.height() / 4);
    tellJump();
}

/// What was typed need not be a name: a decision typed without Enter before it lands there too.
void MeetingWindow::Private::tellJump()
{
    const QString typed = jump->text().trimmed();
    const bool any = typed.isEmpty() || std::ranges::any_of(jump->options(), [&](const FindOption &option) {
                         return searchMatches(typed, option.name);
                     });
    jumpHint->setText(
        sheet()->line() == last->line()
            ? MeetingWindow::tr("No account of that name here.")
            : MeetingWindow::tr("No account of that name here. Enter takes the words to the page's line."));
    jumpHint->setFixedWidth(jump->width());
    jumpHint->ensurePolished();
    jumpHint->setMinimumHeight(0); // else what it needed last time counts as what it needs
    jumpHint->setMaximumHeight(QWIDGETSIZE_MAX);
    jumpHint->setFixedHeight(jumpHint->heightForWidth(jump->width()));
    jumpHint->move(jump->x(), jump->y() + jump->height() + 4);
    jumpHint->setVisible(!any && jump->isVisible());
    jumpHint->raise();
}

void MeetingWindow::Private::moveJumpToLine()
{
    QLineEdit *line = sheet()->line();
    if (!jumpHint->isVisible() || line == last->line())
        return;
    const QString typed = jump->text();
    closeJump();
    line->setText(line->text().isEmpty() ? typed : line->text() + u' ' + typed);
    line->setFocus();
}

void MeetingWindow::Private::nameKeys()
{
    QStringList keys;
    if (const QWidget *typed = q.focusWidget(); typed && typed == sheet()->line()) {
        //: of the key Enter, while a line is typed
        keys << MeetingWindow::tr("Enter: keep the line")
             //: of the key Esc, while a line is typed: the keys are the meeting's again
             << MeetingWindow::tr("Esc: leave the line");
    } else {
        if (!present)
            keys << MeetingWindow::tr("← → turn the page");
        keys << MeetingWindow::tr("Enter: write") << MeetingWindow::tr("?: keys") << MeetingWindow::tr("Esc: leave");
    }
    keysFooter->setText(keys.join(QStringLiteral("   ·   ")));
    placeNotice();
}

void MeetingWindow::Private::showKeys()
{
    context.prompts.inform(&q, [this] {
        using Keys = std::vector<std::pair<QString, QString>>;
        // To the customer it tells nothing of what is kept from them.
        const Keys theirs = {
            {QStringLiteral("Enter"), MeetingWindow::tr("type a decision or a follow-up")},
            {QStringLiteral("L"), MeetingWindow::tr("the other language")},
            {QStringLiteral("D"), MeetingWindow::tr("light or dark")},
            {QStringLiteral("S"), MeetingWindow::tr("the next screen")},
            {QStringLiteral("Ctrl+Z"), MeetingWindow::tr("undo")},
            {QStringLiteral("Esc, F11"), MeetingWindow::tr("leave the meeting")},
        };
        const Keys ours = {
            {QStringLiteral("→ ←, PgDn PgUp, ␣"), MeetingWindow::tr("next and previous page")},
            {QStringLiteral("Home, End"), MeetingWindow::tr("first page; what was agreed")},
            {MeetingWindow::tr("letters, /"), MeetingWindow::tr("go to an account by its name")},
            {QStringLiteral("Enter"), MeetingWindow::tr("type a decision or a follow-up")},
            {QStringLiteral("1 2 3"), MeetingWindow::tr("a cause of why, on the chart")},
            {QStringLiteral("N"), MeetingWindow::tr("people by name, or by role")},
            {QStringLiteral("K"), MeetingWindow::tr("the customer is present")},
            {QStringLiteral("L"), MeetingWindow::tr("the other language")},
            {QStringLiteral("D"), MeetingWindow::tr("light or dark")},
            {QStringLiteral("S"), MeetingWindow::tr("the next screen")},
            {QStringLiteral("Ctrl+Z"), MeetingWindow::tr("undo")},
            {QStringLiteral("Esc, F11"), MeetingWindow::tr("leave the meeting")},
        };
        QString html = QStringLiteral("<table cellpadding='6'>");
        for (const auto &[key, what] : present ? theirs : ours)
            html += QStringLiteral("<tr><td><b>%1</b></td><td>%2</td></tr>").arg(key.toHtmlEscaped(), what);
        return Prompts::Information{MeetingWindow::tr("Keys of the meeting"), html + QStringLiteral("</table>"), 560};
    });
}

void MeetingWindow::Private::toScreen(QScreen *screen)
{
    if (!screen)
        return;
    q.setGeometry(screen->geometry());
    q.showFullScreen();
    shownOn = screen;
    placePresenter();
}

void MeetingWindow::Private::nextScreen()
{
    const QList<QScreen *> screens = QGuiApplication::screens();
    if (screens.size() < 2) {
        notice(MeetingWindow::tr("There is one screen only"));
        return;
    }
    QScreen *next = screens[(screens.indexOf(q.screen()) + 1) % screens.size()];
    context.settings.setValue(meetingScreenKey, next->name());
    toScreen(next);
}

void MeetingWindow::keyPressEvent(QKeyEvent *event)
{
    const bool typing = isTyping(*this);
    switch (event->key()) {
    case Qt::Key_Escape:
        if (typing || qobject_cast<LinesArea *>(focusWidget()))
            setFocus();
        else if (!d->onAccount() || d->present || !d->account->hideCause())
            close();
        return;
    case Qt::Key_F11: close(); return;
    case Qt::Key_PageDown: d->turn(1); return;
    case Qt::Key_PageUp: d->turn(-1); return;
    default: break;
    }
    if (typing)
        return QWidget::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Down:
    case Qt::Key_Space: d->turn(1); return;
    case Qt::Key_Left:
    case Qt::Key_Up:
    case Qt::Key_Backspace: d->turn(-1); return;
    case Qt::Key_Home: goTo(0); return;
    case Qt::Key_End: goTo(pageCount() - 1); return;
    case Qt::Key_Question:
    case Qt::Key_F1: d->showKeys(); return;
    case Qt::Key_Slash: d->openJump({}); return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (QLineEdit *line = d->sheet()->line())
            line->setFocus();
        return;
    default: break;
    }
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (plain && !event->text().isEmpty() && event->text().front().isLetterOrNumber())
        d->letter(event->text());
    else
        QWidget::keyPressEvent(event);
}

bool MeetingWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == d->jump && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape && !d->jump->isListOpen()) {
        d->closeJump();
        return true;
    }
    if (watched != d->jump && (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut))
        QMetaObject::invokeMethod(
            this, [this] { d->nameKeys(); }, Qt::QueuedConnection); // once it has the focus
    return QWidget::eventFilter(watched, event);
}

} // namespace laari::ui
