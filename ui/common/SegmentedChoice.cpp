// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/SegmentedChoice.h"

#include "ui/common/KeyHint.h"
#include "ui/common/Theme.h"

#include <QButtonGroup>
#include <QEvent>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace laari::ui {

namespace {

constexpr int segmentHeight = 36;
constexpr int sideMargin = 10;
constexpr qreal radius = 8;

QPainterPath outline(const QRectF &rect, SegmentButton::Place place)
{
    QPainterPath path;
    if (place == SegmentButton::Only) {
        path.addRoundedRect(rect, radius, radius);
    } else if (place == SegmentButton::Middle) {
        path.addRect(rect);
    } else {
        // Rounded on the outer side only: a rounded rectangle joined with a straight half.
        path.addRoundedRect(rect, radius, radius);
        QRectF half = rect;
        place == SegmentButton::First ? half.setLeft(rect.center().x()) : half.setRight(rect.center().x());
        QPainterPath straight;
        straight.addRect(half);
        path = path.united(straight).simplified();
    }
    return path;
}

} // namespace

SegmentButton::SegmentButton(Theme &theme, int number, QWidget *parent)
    : QRadioButton(parent), m_theme(theme), m_number(number)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
}

void SegmentButton::setKeyShown(bool shown)
{
    m_keyShown = shown;
    updateGeometry();
    update();
}

void SegmentButton::setLeastWidth(int width)
{
    m_leastWidth = width;
    updateGeometry();
}

int SegmentButton::ownWidth() const
{
    QFont bold = font();
    bold.setBold(true); // the chosen one is bold: room for it from the start
    int width = QFontMetrics(bold).horizontalAdvance(text()) + 2 * sideMargin;
    if (m_keyShown)
        width += keyGap + QFontMetrics(keyFont(font())).horizontalAdvance(QString::number(m_number));
    return width;
}

QSize SegmentButton::sizeHint() const
{
    return {std::max(m_leastWidth, ownWidth()), segmentHeight};
}

QSize SegmentButton::minimumSizeHint() const
{
    return sizeHint();
}

void SegmentButton::paintEvent(QPaintEvent *)
{
    const Colours &c = m_theme.colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);

    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    QColor fill = c.surface;
    if (isChecked())
        fill = c.accentSoft;
    else if (underMouse() && isEnabled())
        fill = c.hover;
    painter.setBrush(fill);
    painter.setPen(QPen(isChecked() ? c.trust : c.line, 1));
    painter.drawPath(outline(box, m_place));
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(c.trust, 2));
        painter.drawPath(outline(box.adjusted(0.5, 0.5, -0.5, -0.5), m_place));
    }

    QFont wordFont = font();
    wordFont.setBold(isChecked());
    const QFont digitFont = keyFont(font());
    const QString digit = m_keyShown ? QString::number(m_number) : QString();
    const int digitWidth = m_keyShown ? QFontMetrics(digitFont).horizontalAdvance(digit) + keyGap : 0;
    const QString word =
        QFontMetrics(wordFont).elidedText(text(), Qt::ElideRight, std::max(0, width() - sideMargin - digitWidth));
    const int wordWidth = QFontMetrics(wordFont).horizontalAdvance(word);
    const int left = (width() - wordWidth - digitWidth) / 2;

    painter.setFont(wordFont);
    painter.setPen(isEnabled() ? c.ink : c.muted);
    painter.drawText(QRect(left, 0, wordWidth + 1, height()), Qt::AlignVCenter | Qt::AlignLeft, word);
    if (m_keyShown) {
        painter.setFont(digitFont);
        painter.setPen(c.muted);
        painter.drawText(QRect(left + wordWidth + keyGap, 1, digitWidth, height()), Qt::AlignVCenter | Qt::AlignLeft,
                         digit);
    }
}

SegmentedChoice::SegmentedChoice(Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_group(new QButtonGroup(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_group, &QButtonGroup::idClicked, this, [this](int id) { Q_EMIT chosen(id); });
    connect(&theme, &Theme::changed, this, [this] { update(); });
}

void SegmentedChoice::setOptions(const QStringList &words)
{
    while (m_buttons.size() > size_t(words.size())) {
        delete m_buttons.back();
        m_buttons.pop_back();
    }
    while (m_buttons.size() < size_t(words.size())) {
        const int number = int(m_buttons.size()) + 1;
        auto *button = new SegmentButton(m_theme, number, this);
        button->setKeyShown(m_keysShown);
        button->installEventFilter(this);
        m_group->addButton(button, number);
        layout()->addWidget(button);
        m_buttons.push_back(button);
    }
    for (size_t i = 0; i < m_buttons.size(); ++i) {
        m_buttons[i]->setText(words[qsizetype(i)]);
        m_buttons[i]->setObjectName(objectName() + QString::number(i + 1));
        const bool first = i == 0;
        const bool last = i + 1 == m_buttons.size();
        m_buttons[i]->setPlace(first && last ? SegmentButton::Only
                               : first       ? SegmentButton::First
                               : last        ? SegmentButton::Last
                                             : SegmentButton::Middle);
        m_buttons[i]->updateGeometry();
    }
    if (!m_buttons.empty())
        setFocusProxy(m_buttons[size_t(value().value_or(1)) - 1]);
    nameButtons();
}

QStringList SegmentedChoice::options() const
{
    QStringList words;
    for (const SegmentButton *button : m_buttons)
        words << button->text();
    return words;
}

void SegmentedChoice::setKeysShown(bool shown)
{
    m_keysShown = shown;
    for (SegmentButton *button : m_buttons)
        button->setKeyShown(shown);
}

std::optional<int> SegmentedChoice::value() const
{
    const int id = m_group->checkedId();
    return id > 0 ? std::optional(id) : std::nullopt;
}

void SegmentedChoice::setValue(std::optional<int> value)
{
    if (value && *value >= 1 && size_t(*value) <= m_buttons.size()) {
        m_buttons[size_t(*value) - 1]->setChecked(true);
        setFocusProxy(m_buttons[size_t(*value) - 1]);
    } else if (QAbstractButton *checked = m_group->checkedButton()) {
        m_group->setExclusive(false);
        checked->setChecked(false);
        m_group->setExclusive(true);
    }
}

SegmentButton *SegmentedChoice::button(int value) const
{
    return value >= 1 && size_t(value) <= m_buttons.size() ? m_buttons[size_t(value) - 1] : nullptr;
}

void SegmentedChoice::alignColumns(const QList<SegmentedChoice *> &scales)
{
    std::vector<int> widths;
    for (const SegmentedChoice *scale : scales) {
        widths.resize(std::max(widths.size(), scale->m_buttons.size()), 0);
        for (size_t i = 0; i < scale->m_buttons.size(); ++i)
            widths[i] = std::max(widths[i], scale->m_buttons[i]->ownWidth());
    }
    for (const SegmentedChoice *scale : scales)
        for (size_t i = 0; i < scale->m_buttons.size(); ++i)
            scale->m_buttons[i]->setLeastWidth(widths[i]);
}

bool SegmentedChoice::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->modifiers() & ~Qt::KeypadModifier)
        return false;
    const int digit = key->key() - Qt::Key_0;
    if (digit >= 1 && size_t(digit) <= m_buttons.size()) {
        choose(digit);
        return true;
    }
    if (m_clearable && (digit == 0 || key->key() == Qt::Key_Delete || key->key() == Qt::Key_Backspace)) {
        choose(std::nullopt);
        return true;
    }
    return false;
}

void SegmentedChoice::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        nameButtons();
}

void SegmentedChoice::choose(std::optional<int> value)
{
    setValue(value);
    if (value)
        m_buttons[size_t(*value) - 1]->setFocus();
    Q_EMIT chosen(value);
}

void SegmentedChoice::nameButtons()
{
    for (SegmentButton *button : m_buttons) {
        const QString group = accessibleName();
        button->setAccessibleName(group.isEmpty() ? button->text() : group + QStringLiteral(": ") + button->text());
    }
}

} // namespace laari::ui
