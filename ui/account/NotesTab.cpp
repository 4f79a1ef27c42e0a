// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/NotesTab.h"

#include "core/store/Book.h"
#include "ui/common/Prompts.h"
#include "ui/common/Theme.h"
#include "ui/common/UiContext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>

namespace laari::ui {

namespace {

constexpr int pauseMs = 1500;

} // namespace

NotesTab::NotesTab(Book &book, UiContext &context, QWidget *parent)
    : AccountTab(parent), m_book(book), m_context(context), m_edit(new QPlainTextEdit), m_corner(new QWidget),
      m_state(new QLabel)
{
    setObjectName(QStringLiteral("notesTab"));
    m_edit->setObjectName(QStringLiteral("accountNotes"));
    m_edit->setTabChangesFocus(true);
    m_edit->installEventFilter(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->addWidget(m_edit);
    Theme::setKind(m_state, "caption");
    auto *row = new QHBoxLayout(m_corner);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch();
    row->addWidget(m_state);

    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &NotesTab::save);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        m_failed = false;
        if (isDirty())
            m_pause.start();
        showState();
    });
    retranslate();
}

NotesTab::~NotesTab() = default;

bool NotesTab::isDirty() const
{
    return m_account && m_edit->toPlainText() != m_saved;
}

void NotesTab::setData(const AccountDataPtr &fresh)
{
    if (m_account && m_account != fresh->account.id)
        save(); // what was typed belongs to the account it was typed at
    const bool keepTyped = m_account == fresh->account.id && isDirty();
    m_account = fresh->account.id;
    m_saved = fresh->account.notes;
    m_edit->setReadOnly(m_book.isReadOnly());
    if (keepTyped || m_edit->toPlainText() == m_saved)
        return;
    const QSignalBlocker quiet(m_edit);
    m_edit->setPlainText(m_saved);
    showState();
}

void NotesTab::save()
{
    m_pause.stop();
    // After a refusal only new typing tries again: the same message over and over helps nobody.
    if (!isDirty() || m_failed)
        return;
    const AccountId account = m_account;
    const QString typed = m_edit->toPlainText();
    const QString before = std::exchange(m_saved, typed); // changed() comes back here before write() returns
    const Result<ChangeSet> written = m_book.write(ActionKind::EditAccount, [&](WriteUnit &unit) -> Result<void> {
        LAARI_ASSIGN(Account now, unit.accounts().find(account));
        now.notes = typed;
        return unit.accounts().update(now);
    });
    if (!written) {
        m_saved = before;
        m_failed = true;
        m_context.prompts.showError(this, written.error());
    }
    showState();
}

void NotesTab::hideEvent(QHideEvent *event)
{
    save();
    AccountTab::hideEvent(event);
}

bool NotesTab::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::FocusOut)
        save();
    return AccountTab::eventFilter(watched, event);
}

void NotesTab::showState()
{
    m_state->setText(m_failed            ? tr("Not saved")
                     : isDirty()         ? tr("Saves when you pause")
                     : m_saved.isEmpty() ? QString()
                                         : tr("Saved"));
}

QString NotesTab::title() const
{
    return tr("Notes");
}

void NotesTab::retranslate()
{
    m_edit->setAccessibleName(tr("Notes about the account"));
    m_edit->setPlaceholderText(
        tr("What is worth remembering about this account. Write it so that its people may read it."));
    showState();
}

} // namespace laari::ui
