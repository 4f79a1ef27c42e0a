// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/ChipEdit.h"

#include "ui/common/ChipButton.h"
#include "ui/common/FlowLayout.h"
#include "ui/common/Theme.h"

#include <QKeyEvent>
#include <QPainter>

namespace laari::ui {

ChipEdit::ChipEdit(Theme &theme, const QString &objectName, QWidget *parent)
    : QFrame(parent), m_theme(theme), m_layout(new FlowLayout(this, 6)), m_line(new FindEdit(theme, this))
{
    setObjectName(objectName);
    m_line->setObjectName(objectName + QStringLiteral("Line"));
    Theme::setKind(m_line, "plain");
    m_line->setMinimumWidth(120);
    m_line->installEventFilter(this);
    m_layout->setContentsMargins(8, 6, 8, 6);
    m_layout->setLastFills(true);
    m_layout->setMostAsked(480);
    m_layout->addWidget(m_line);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setFocusProxy(m_line);
    setCursor(Qt::IBeamCursor);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    connect(m_line, &FindEdit::picked, this, [this](qint64 id) {
        m_line->clear();
        for (const FindOption &option : m_options)
            if (option.id == id)
                insertChip(Chip{option.id, option.name, option.caption});
        Q_EMIT changed();
    });
    connect(m_line, &FindEdit::newTyped, this, [this](const QString &name) {
        m_line->clear();
        insertChip(Chip{0, name});
        Q_EMIT changed();
    });
    connect(m_line, &QLineEdit::textEdited, this, [this] { Q_EMIT changed(); });
}

void ChipEdit::setOptions(const QList<FindOption> &options)
{
    m_options = options;
    for (ChipButton *button : std::as_const(m_chips)) {
        Chip chip = button->chip();
        for (const FindOption &option : m_options)
            if (chip.id != 0 && option.id == chip.id) {
                chip.text = option.name;
                chip.caption = option.caption;
            }
        button->setChip(chip);
    }
    retellChips();
    offerRest();
}

/// Only what is not a chip already is offered.
void ChipEdit::offerRest()
{
    QList<FindOption> rest;
    for (const FindOption &option : std::as_const(m_options))
        if (!holds(option.id))
            rest.append(option);
    m_line->setOptions(rest);
}

void ChipEdit::setNewText(const QString &pattern)
{
    m_line->setNewText(pattern);
}

void ChipEdit::setPlaceholder(const QString &text)
{
    m_line->setPlaceholderText(text);
}

void ChipEdit::setMarkWords(const QString &unmarked, const QString &marked)
{
    m_unmarkedWord = unmarked;
    m_markedWord = marked;
    retellChips();
}

void ChipEdit::setStateWords(const QString &newWord, const QString &suggestedWord)
{
    m_newWord = newWord;
    m_suggestedWord = suggestedWord;
    retellChips();
}

void ChipEdit::retellChips()
{
    for (ChipButton *button : std::as_const(m_chips)) {
        const Chip &chip = button->chip();
        QStringList parts;
        const auto add = [&](const QString &word) {
            if (!word.isEmpty())
                parts.append(word);
        };
        add(chip.id == 0 ? m_newWord : chip.caption);
        if (chip.marked)
            add(m_markedWord);
        if (chip.suggested)
            add(m_suggestedWord);
        button->setCaption(parts.join(QStringLiteral(" · ")));
        QString description = chip.marked ? m_markedWord : m_unmarkedWord;
        button->setAccessibleDescription(description);
        button->setToolTip(description);
    }
}

QList<Chip> ChipEdit::chips() const
{
    QList<Chip> all;
    for (const ChipButton *button : m_chips)
        all.append(button->chip());
    return all;
}

void ChipEdit::setChips(const QList<Chip> &chips)
{
    for (ChipButton *button : std::as_const(m_chips))
        delete button;
    m_chips.clear();
    m_line->clear();
    for (const Chip &chip : chips)
        insertChip(chip);
    offerRest();
}

void ChipEdit::addChip(const Chip &chip)
{
    insertChip(chip);
}

bool ChipEdit::holds(qint64 id) const
{
    for (const ChipButton *button : m_chips)
        if (button->chip().id == id)
            return true;
    return false;
}

void ChipEdit::insertChip(const Chip &chip)
{
    for (const ChipButton *button : std::as_const(m_chips))
        if (chip.id != 0 ? button->chip().id == chip.id : button->chip().text == chip.text)
            return;
    auto *button = new ChipButton(m_theme, chip, this);
    button->setObjectName(QStringLiteral("%1Chip%2").arg(objectName()).arg(m_chips.size()));
    button->setCursor(Qt::ArrowCursor);
    m_layout->insertWidget(int(m_chips.size()), button);
    m_chips.append(button);
    button->show();
    connect(button, &ChipButton::removeAsked, this, [this, button] { removeChip(button); });
    connect(button, &ChipButton::stepAsked, this,
            [this, button](int direction) { focusChip(m_chips.indexOf(button) + direction); });
    connect(button, &QAbstractButton::clicked, this, [this, button] {
        Chip turned = button->chip();
        if (!m_markedWord.isEmpty())
            turned.marked = !turned.marked;
        turned.suggested = false;
        button->setChip(turned);
        retellChips();
        Q_EMIT changed();
    });
    retellChips();
    offerRest();
    updateGeometry();
}

void ChipEdit::removeChip(ChipButton *chip)
{
    const qsizetype index = m_chips.indexOf(chip);
    m_chips.removeAll(chip);
    m_layout->removeWidget(chip);
    chip->hide();
    chip->deleteLater();
    offerRest();
    focusChip(index);
    updateGeometry();
    Q_EMIT changed();
}

/// Behind the last chip is the line.
void ChipEdit::focusChip(qsizetype index)
{
    if (index >= m_chips.size())
        m_line->setFocus();
    else
        m_chips[qMax<qsizetype>(index, 0)]->setFocus();
}

bool ChipEdit::finishTyping()
{
    const QString typed = m_line->text().trimmed();
    if (typed.isEmpty())
        return true;
    if (const FindOption *known = m_line->optionNamed(typed)) {
        const Chip chip{known->id, known->name, known->caption};
        m_line->clear();
        insertChip(chip);
        return true;
    }
    for (const ChipButton *button : std::as_const(m_chips))
        if (button->chip().text.compare(typed, Qt::CaseInsensitive) == 0) {
            m_line->clear();
            return true;
        }
    if (!m_line->allowsNew())
        return false;
    m_line->clear();
    insertChip(Chip{0, typed});
    return true;
}

QString ChipEdit::pendingText() const
{
    return m_line->text().trimmed();
}

bool ChipEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_line && event->type() == QEvent::KeyPress && !m_line->isListOpen()) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool atStart = m_line->cursorPosition() == 0 && !m_line->hasSelectedText();
        if ((key->key() == Qt::Key_Backspace || key->key() == Qt::Key_Left) && atStart && !m_chips.isEmpty()) {
            focusChip(m_chips.size() - 1);
            return true;
        }
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if ((enter || key->key() == Qt::Key_Comma) && key->modifiers() == Qt::NoModifier && !pendingText().isEmpty() &&
            finishTyping()) {
            Q_EMIT changed();
            return true;
        }
    }
    if (watched == m_line && (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut))
        update();
    return QFrame::eventFilter(watched, event);
}

void ChipEdit::mousePressEvent(QMouseEvent *event)
{
    m_line->setFocus(Qt::MouseFocusReason);
    QFrame::mousePressEvent(event);
}

void ChipEdit::paintEvent(QPaintEvent *)
{
    const Colours &c = m_theme.colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool refused = property("kind").toString() == QLatin1String("error");
    const bool strong = refused || m_line->hasFocus();
    painter.setPen(QPen(refused ? c.distrust : strong ? c.trust : c.line, strong ? 2 : 1));
    painter.setBrush(c.surface);
    const double inset = strong ? 1 : 0.5;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), 8, 8);
}

} // namespace laari::ui
