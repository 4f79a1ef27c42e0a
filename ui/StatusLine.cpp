// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/StatusLine.h"

#include "ui/common/Card.h"
#include "ui/common/Theme.h"

#include <QAccessible>
#include <QDir>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace laari::ui {

StatusLine::StatusLine(QWidget *parent)
    : QFrame(parent), m_state(new QLabel(this)), m_message(new ElidedLabel(this)), m_warning(new ElidedLabel(this)),
      m_open(new QPushButton(this)), m_undo(new QPushButton(this))
{
    setObjectName(QStringLiteral("statusLine"));
    setFixedHeight(30);
    m_state->setObjectName(QStringLiteral("savedState"));
    m_message->setObjectName(QStringLiteral("statusMessage"));
    m_warning->setObjectName(QStringLiteral("statusWarning"));
    Theme::setKind(m_warning, "error");
    m_warning->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    m_open->setObjectName(QStringLiteral("openFileLink"));
    m_undo->setObjectName(QStringLiteral("undoLink"));
    Theme::setKind(m_state, "caption");
    Theme::setKind(m_message, "caption");
    QFont small = font();
    small.setPixelSize(11);
    for (QPushButton *link : {m_open, m_undo}) {
        Theme::setKind(link, "link");
        link->setFont(small);
    }
    m_message->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(24, 0, 24, 0);
    layout->setSpacing(8);
    layout->addWidget(m_state);
    layout->addWidget(m_message, 1);
    layout->addWidget(m_open);
    layout->addWidget(m_undo);
    layout->addStretch();
    layout->addWidget(m_warning, 2);
    connect(m_open, &QPushButton::clicked, this, [this] {
        const QString path = m_file; // which what is said of it replaces
        Q_EMIT openRequested(path);
    });
    connect(m_undo, &QPushButton::clicked, this, &StatusLine::undoRequested);
    retranslate();
}

void StatusLine::setState(State state, Text why)
{
    m_current = state;
    m_why = std::move(why);
    retranslate();
}

void StatusLine::setWarning(Text warning)
{
    m_warningText = std::move(warning);
    retranslate();
    if (!m_warningText)
        return;
    QAccessibleEvent event(m_warning, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

QString StatusLine::warning() const
{
    return m_warning->fullText();
}

void StatusLine::say(Text message)
{
    sayOfFile(std::move(message), {});
}

void StatusLine::sayOfFile(Text message, const QString &path)
{
    m_text = std::move(message);
    m_file = path;
    retranslate();
    // A screen reader is told, too: nothing else says that it was saved.
    QAccessibleEvent event(m_message, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void StatusLine::setUndo(Text name)
{
    m_undoText = std::move(name);
    retranslate();
}

void StatusLine::clear()
{
    m_text = {};
    m_file.clear();
    retranslate();
}

QString StatusLine::message() const
{
    return m_message->fullText();
}

void StatusLine::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void StatusLine::retranslate()
{
    switch (m_current) {
    case State::Closed: m_state->clear(); break;
    //: Status line: everything is on disk
    case State::Saved: m_state->setText(tr("Saved")); break;
    //: Status line: the file can be read but not changed
    case State::ReadOnly: m_state->setText(tr("Read only")); break;
    }
    if (const QString why = m_why ? m_why() : QString(); !why.isEmpty() && m_current == State::ReadOnly)
        //: Status line: "Read only: the file is damaged"
        m_state->setText(tr("Read only: %1").arg(why));
    m_warning->setFullText(m_warningText ? m_warningText() : QString());
    m_warning->setVisible(bool(m_warningText));
    m_state->setVisible(!m_state->text().isEmpty());
    const QString message = m_text ? m_text() : QString();
    m_message->setFullText(message.isEmpty() || m_state->text().isEmpty() ? message : QStringLiteral("·  ") + message);
    m_open->setVisible(!m_file.isEmpty());
    //: A link after "The report was saved as …"
    m_open->setText(tr("Open"));
    m_open->setAccessibleName(tr("Open the file that was saved"));
    m_open->setToolTip(tr("Open %1 with the program that is meant for it").arg(QDir::toNativeSeparators(m_file)));
    m_undo->setVisible(bool(m_undoText));
    if (m_undoText) {
        //: A link that takes back what was done last; %1 is its name
        m_undo->setText(tr("Undo “%1”").arg(m_undoText()));
        m_undo->setAccessibleName(m_undo->text());
        m_undo->setToolTip(tr("Undo “%1” (Ctrl+Z)").arg(m_undoText()));
    }
}

} // namespace laari::ui
