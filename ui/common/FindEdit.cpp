// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/FindEdit.h"

#include "ui/common/SearchFold.h"
#include "ui/common/Theme.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QPixmap>
#include <QStandardItemModel>

namespace laari::ui {

namespace {

constexpr int idRole = Qt::UserRole + 1;
constexpr int listPadding = 12;
constexpr int mostShown = 200; ///< nobody reads on; type another letter

/// A chevron in the muted ink, which is that of placeholders.
QIcon chevron()
{
    const QColor colour = QGuiApplication::palette().color(QPalette::PlaceholderText);
    QPixmap picture(32, 32);
    picture.setDevicePixelRatio(2);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygonF({{4, 6}, {8, 10}, {12, 6}}));
    return QIcon(picture);
}

} // namespace

FindEdit::FindEdit(Theme &theme, QWidget *parent) : FindEdit(parent)
{
    connect(&theme, &Theme::changed, this, &FindEdit::repaintArrow);
}

void FindEdit::repaintArrow()
{
    if (m_arrow)
        m_arrow->setIcon(chevron());
}

FindEdit::FindEdit(QWidget *parent)
    : QLineEdit(parent), m_model(new QStandardItemModel(this)), m_completer(new QCompleter(this))
{
    m_completer->setModel(m_model);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(10);
    m_completer->setWidget(this); // not setCompleter(): the list filters by searchMatches
    m_completer->popup()->setObjectName(QStringLiteral("completerPopup"));
    connect(this, &QLineEdit::textEdited, this, [this](const QString &text) { showMatches(text, false); });
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, &FindEdit::take);
}

void FindEdit::setOptions(QList<FindOption> options)
{
    m_options = std::move(options);
}

void FindEdit::setNewText(const QString &pattern)
{
    m_newText = pattern;
}

const FindOption *FindEdit::optionNamed(const QString &name) const
{
    // What is spelt exactly wins over what only sounds the same.
    const QString exact = name.trimmed().toCaseFolded();
    const QString folded = searchFold(name);
    const FindOption *loose = nullptr;
    int looseCount = 0;
    for (const FindOption &option : m_options) {
        if (option.name.toCaseFolded() == exact)
            return &option;
        if (searchFold(option.name) == folded) {
            loose = &option;
            ++looseCount;
        }
    }
    return looseCount == 1 && !folded.isEmpty() ? loose : nullptr;
}

const FindOption *FindEdit::option(qint64 id) const
{
    for (const FindOption &option : m_options)
        if (option.id == id)
            return &option;
    return nullptr;
}

bool FindEdit::isListOpen() const
{
    return m_completer->popup()->isVisible();
}

void FindEdit::showAll()
{
    showMatches({}, true);
}

void FindEdit::showMatches(const QString &typed, bool all)
{
    m_typed = typed.trimmed();
    m_model->clear();
    if (m_typed.isEmpty() && !all) {
        m_completer->popup()->hide();
        return;
    }
    for (const FindOption &option : m_options) {
        if (m_model->rowCount() >= mostShown)
            break;
        if (!searchMatches(m_typed, option.name))
            continue;
        const QString text =
            option.caption.isEmpty() ? option.name : option.name + QStringLiteral("  ·  ") + option.caption;
        auto *item = new QStandardItem(text);
        item->setData(option.id, idRole);
        m_model->appendRow(item);
    }
    if (allowsNew() && !m_typed.isEmpty() && !optionNamed(m_typed)) {
        auto *item = new QStandardItem(m_newText.arg(m_typed));
        item->setData(qint64(0), idRole);
        m_model->appendRow(item);
    }
    if (m_model->rowCount() == 0) {
        m_completer->popup()->hide();
        return;
    }
    m_completer->popup()->setAccessibleName(accessibleName());
    m_completer->complete();
    // The completer knows nothing of the padding that the style sheet gives its list.
    QWidget *list = m_completer->popup();
    if (m_model->rowCount() <= m_completer->maxVisibleItems())
        list->resize(list->width(), list->height() + listPadding);
    m_completer->popup()->setCurrentIndex(m_completer->completionModel()->index(0, 0));
}

bool FindEdit::takeCurrent()
{
    const QModelIndex current = m_completer->popup()->currentIndex();
    m_completer->popup()->hide();
    if (!current.isValid())
        return false;
    take(current);
    return true;
}

void FindEdit::take(const QModelIndex &index)
{
    const qint64 id = index.data(idRole).toLongLong();
    if (id != 0)
        Q_EMIT picked(id);
    else
        Q_EMIT newTyped(m_typed);
}

bool FindEdit::event(QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool plain = (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
        switch (key->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (plain && isListOpen() && takeCurrent()) {
                event->accept();
                return true;
            }
            break;
        case Qt::Key_Tab:
            if (plain && isListOpen())
                takeCurrent(); // and on to the next field
            break;
        case Qt::Key_Escape:
            if (isListOpen()) {
                m_completer->popup()->hide();
                event->accept();
                return true;
            }
            break;
        case Qt::Key_Down:
            if (plain && !isListOpen()) {
                showAll();
                event->accept();
                return true;
            }
            break;
        default: break;
        }
    }
    return QLineEdit::event(event);
}

void FindEdit::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_completer->popup()->hide(); // in the language of before
        nameParts();
    }
}

void FindEdit::addArrow()
{
    m_arrow = addAction(chevron(), QLineEdit::TrailingPosition);
    connect(m_arrow, &QAction::triggered, this, &FindEdit::showAll);
    nameParts();
}

void FindEdit::setArrowShown(bool shown)
{
    if (m_arrow)
        m_arrow->setVisible(shown);
}

/// A screen reader says the field's name before it.
void FindEdit::nameParts()
{
    if (!m_arrow)
        return;
    m_arrow->setText(tr("Open the list"));
    m_arrow->setToolTip(tr("Open the list (arrow down)"));
}

PickEdit::PickEdit(Theme &theme, QWidget *parent) : PickEdit(parent)
{
    connect(&theme, &Theme::changed, this, &PickEdit::repaintArrow);
}

PickEdit::PickEdit(QWidget *parent) : FindEdit(parent)
{
    addArrow();
    connect(this, &FindEdit::picked, this, [this](qint64 id) {
        setChosen(id);
        Q_EMIT changed();
    });
    connect(this, &FindEdit::newTyped, this, [this](const QString &name) {
        m_chosen = 0;
        m_offerTaken = true;
        setText(name);
        Q_EMIT changed();
    });
    connect(this, &QLineEdit::textEdited, this, [this] {
        m_chosen = 0;
        m_offerTaken = false;
        Q_EMIT changed();
    });
}

void PickEdit::setChosen(qint64 id)
{
    const FindOption *found = option(id);
    m_chosen = found ? id : 0;
    m_offerTaken = false;
    setText(found ? found->name : QString());
    setCursorPosition(0);
}

std::optional<qint64> PickEdit::chosen() const
{
    if (m_chosen != 0)
        return m_chosen;
    if (const FindOption *found = optionNamed(text()); found && !isBlank())
        return found->id;
    return std::nullopt;
}

std::optional<QString> PickEdit::newName() const
{
    if (isBlank() || chosen())
        return std::nullopt;
    return text().trimmed();
}

std::optional<QString> PickEdit::offeredName() const
{
    return m_offerTaken ? newName() : std::nullopt;
}

void PickEdit::renameOptions(const QList<FindOption> &renamed)
{
    const std::optional<qint64> kept = chosen();
    setOptions(renamed);
    if (kept && option(*kept))
        setChosen(*kept);
}

} // namespace laari::ui
