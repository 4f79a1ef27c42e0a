// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/PresenterWindow.h"

#include "ui/common/Format.h"
#include "ui/common/Theme.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTimer>
#include <QVBoxLayout>

namespace laari::ui {

namespace {

constexpr QSize presenterSize(480, 400);
constexpr int clockMs = 5000;

} // namespace

PresenterWindow::PresenterWindow(UiContext &context, QWidget &meeting)
    : QWidget(nullptr, Qt::Window), m_context(context), m_meeting(meeting), m_clock(new QLabel), m_now(new QLabel),
      m_next(new QLabel), m_present(new QLabel), m_notes(new QPlainTextEdit)
{
    setObjectName(QStringLiteral("presenterWindow"));
    setAttribute(Qt::WA_ShowWithoutActivating);
    Theme::setKind(m_clock, "number");
    Theme::setKind(m_now, "heading");
    Theme::setKind(m_next, "muted");
    m_notes->setReadOnly(true);
    m_notes->setFocusPolicy(Qt::NoFocus); // nothing is typed here
    m_notes->setObjectName(QStringLiteral("presenterNotes"));
    m_present->setObjectName(QStringLiteral("presenterPresent"));
    Theme::setKind(m_present, "strong");
    m_present->hide();
    for (QLabel *label : {m_now, m_next, m_present})
        label->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 24);
    layout->setSpacing(8);
    layout->addWidget(m_clock);
    layout->addWidget(m_now);
    layout->addWidget(m_present);
    layout->addWidget(m_next);
    layout->addWidget(m_notes, 1);
    resize(presenterSize);
    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, &PresenterWindow::tick);
    timer->start(clockMs);
    retranslate();
}

void PresenterWindow::tell(const QString &now, const QString &next, const QString &notes, bool customerPresent)
{
    m_now->setText(now);
    m_nextName = next;
    m_notes->setPlainText(notes);
    m_present->setVisible(customerPresent);
    retranslate();
}

void PresenterWindow::tick()
{
    m_clock->setText(Format::time(m_context.clock.now().time()));
}

void PresenterWindow::retranslate()
{
    setWindowTitle(tr("Presenter – Laari"));
    m_present->setText(tr("The customer is present: promises and plan alone. K goes back to our own page."));
    m_notes->setAccessibleName(tr("Own notes"));
    m_notes->setPlaceholderText(tr("No notes. They are written in the review and on the account."));
    //: %1: an account
    m_next->setText(m_nextName.isEmpty() ? QString() : tr("Next: %1").arg(m_nextName));
    tick();
}

/// A click here must not deaden the keys. Posted, for Escape takes this window away too.
void PresenterWindow::keyPressEvent(QKeyEvent *event)
{
    QWidget *to = m_meeting.focusWidget() ? m_meeting.focusWidget() : &m_meeting;
    QCoreApplication::postEvent(to, event->clone());
    m_meeting.activateWindow(); // the next ones go there by themselves
}

void PresenterWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace laari::ui
