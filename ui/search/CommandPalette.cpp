// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/CommandPalette.h"

#include "ui/common/DialogFrame.h"
#include "ui/common/ErrorText.h"
#include "ui/common/Icons.h"
#include "ui/common/SearchFold.h"
#include "ui/common/Theme.h"
#include "ui/search/PaletteDelegate.h"
#include "ui/search/PaletteModel.h"

#include <QAction>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

namespace laari::ui {

namespace {

constexpr int widest = 720;
constexpr int fromTop = 72;
constexpr int tallestList = 460;
constexpr size_t mostOfAKind = 8;

} // namespace

CommandPalette::CommandPalette(const Book *book, QList<QAction *> commands, UiContext &context, QWidget *parent)
    : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint), m_book(book), m_commands(std::move(commands)),
      m_context(context), m_model(new PaletteModel(this)), m_edit(new QLineEdit(this)), m_list(new QListView(this)),
      m_nothing(new QLabel(this))
{
    setObjectName(QStringLiteral("commandPalette"));
    setModal(true);
    m_edit->setObjectName(QStringLiteral("paletteEdit"));
    m_edit->addAction(Icons::icon(QStringLiteral("search"), context.theme.colours().muted), QLineEdit::LeadingPosition);
    m_edit->setMinimumHeight(40);
    m_edit->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("paletteList"));
    Theme::setKind(m_list, "plain");
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(context.theme, m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setMouseTracking(true);
    m_nothing->setObjectName(QStringLiteral("paletteNothing"));
    Theme::setKind(m_nothing, "muted");
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_nothing->setMinimumHeight(72);

    auto *frame = new QFrame(this);
    Theme::setKind(frame, "card");
    auto *inside = new QVBoxLayout(frame);
    inside->setContentsMargins(12, 12, 12, 12);
    inside->setSpacing(8);
    inside->addWidget(m_edit);
    inside->addWidget(m_list, 1);
    inside->addWidget(m_nothing);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(frame);

    connect(m_edit, &QLineEdit::textChanged, this, &CommandPalette::find);
    connect(m_list, &QListView::clicked, this, &CommandPalette::activate);
    connect(m_list, &QListView::entered, this, [this](const QModelIndex &index) { choose(index.row()); });
    retranslate();
}

void CommandPalette::openOverParent()
{
    const QWidget *over = parentWidget()->window();
    const int width = std::min(widest, over->width() - 48);
    setFixedWidth(width);
    find();
    QDialog::move(over->mapToGlobal(QPoint((over->width() - width) / 2, fromTop)));
    open();
    m_edit->setFocus();
    choose(m_model->nextChoice(0, 1));
}

void CommandPalette::find()
{
    const QString typed = m_edit->text().trimmed();
    insight::SearchFindings found;
    QString wrong;
    if (m_book) {
        auto answer = insight::search(*m_book, typed, mostOfAKind);
        if (answer)
            found = *std::move(answer);
        else
            wrong = ErrorText::of(answer.error()); // said below the line: a box at every letter would be in the way
    }
    const SearchNeedle needle(typed);
    QList<QAction *> commands;
    for (QAction *command : std::as_const(m_commands))
        if (command->isEnabled() && needle.matches(searchFold(command->iconText())))
            commands.append(command);
    m_model->setFindings(found, commands, typed);
    const bool any = m_model->rowCount() > 0;
    m_list->setVisible(any);
    m_nothing->setVisible(!any || !wrong.isEmpty());
    m_nothing->setText(!wrong.isEmpty()
                           ? wrong
                           : tr("Nothing begins with “%1”. Names, notes and commands are looked through.").arg(typed));
    if (isVisible())
        choose(m_model->nextChoice(0, 1));
    fit();
}

void CommandPalette::fit()
{
    int height = 0;
    for (int i = 0; i < m_model->rowCount() && height < tallestList; ++i)
        height += m_list->sizeHintForRow(i);
    const int room = parentWidget()->window()->height() - fromTop - 120;
    m_list->setFixedHeight(std::clamp(height + 4, 40, std::max(120, std::min(tallestList, room))));
    layout()->activate();
    resize(width(), layout()->totalSizeHint().height());
}

void CommandPalette::choose(int row)
{
    if (row < 0 || m_model->row(row).kind == PaletteModel::Kind::Heading)
        return;
    const QModelIndex index = m_model->index(row);
    m_list->setCurrentIndex(index);
    // The line has the focus, so what a screen reader is to say of the choice is said of the line.
    m_edit->setAccessibleDescription(index.data(Qt::AccessibleTextRole).toString());
    if (m_model->nextChoice(0, 1) == row)
        m_list->scrollToTop(); // with the heading above it
}

void CommandPalette::move(int step)
{
    int next = m_model->nextChoice(m_list->currentIndex().row() + step, step > 0 ? 1 : -1);
    if (next < 0) // round
        next = step > 0 ? m_model->nextChoice(0, 1) : m_model->nextChoice(m_model->rowCount() - 1, -1);
    choose(next);
}

void CommandPalette::activate(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const PaletteModel::Row row = m_model->row(index.row());
    if (row.kind == PaletteModel::Kind::Heading)
        return;
    accept(); // what is opened comes to the front
    switch (row.kind) {
    case PaletteModel::Kind::Account: Q_EMIT accountChosen(row.account); break;
    case PaletteModel::Kind::Person: Q_EMIT personChosen(row.account, StakeholderId{row.id}); break;
    case PaletteModel::Kind::Touchpoint: Q_EMIT touchpointChosen(row.account, TouchpointId{row.id}); break;
    case PaletteModel::Kind::Command: Q_EMIT commandChosen(row.action); break;
    case PaletteModel::Kind::Heading: break;
    }
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_edit || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    constexpr int page = 8;
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down: move(1); return true;
    case Qt::Key_Up: move(-1); return true;
    case Qt::Key_PageDown:
        choose(m_model->nextChoice(std::min(m_list->currentIndex().row() + page, m_model->rowCount() - 1), -1));
        return true;
    case Qt::Key_PageUp: choose(m_model->nextChoice(std::max(m_list->currentIndex().row() - page, 0), 1)); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: activate(m_list->currentIndex()); return true;
    default: return false;
    }
}

void CommandPalette::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void CommandPalette::hideEvent(QHideEvent *event)
{
    QDialog::hideEvent(event);
    DialogFrame::activateBehind(*this);
}

void CommandPalette::retranslate()
{
    setWindowTitle(tr("Search"));
    m_edit->setPlaceholderText(tr("Search people, accounts, touchpoints, commands"));
    m_edit->setAccessibleName(tr("Search"));
    m_list->setAccessibleName(tr("Found"));
    if (isVisible())
        find();
}

} // namespace laari::ui
