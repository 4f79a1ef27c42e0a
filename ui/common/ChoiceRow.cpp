// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/ChoiceRow.h"

#include "ui/common/FlowLayout.h"
#include "ui/common/KeyHint.h"
#include "ui/common/Theme.h"

#include <QButtonGroup>
#include <QPainter>

namespace laari::ui {

ChoiceButton::ChoiceButton(Theme &theme, QWidget *parent) : QAbstractButton(parent), m_theme(theme)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void ChoiceButton::setKey(const QString &key)
{
    m_key = key;
    updateGeometry();
    update();
}

QSize ChoiceButton::sizeHint() const
{
    QFont bold = font(); // the choice must not make the row jump
    bold.setBold(true);
    const int key = m_key.isEmpty() ? 0 : keyGap + QFontMetrics(keyFont(font())).horizontalAdvance(m_key);
    return {QFontMetrics(bold).horizontalAdvance(text()) + key + 24, qMax(34, fontMetrics().height() + 16)};
}

void ChoiceButton::paintEvent(QPaintEvent *)
{
    const Colours &c = m_theme.colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(0.75, 0.75, -0.75, -0.75);
    const QColor fill = isChecked() ? c.accentSoft : underMouse() && isEnabled() ? c.hover : c.surface;
    painter.setPen(QPen(isChecked() || hasFocus() ? c.trust : c.line, hasFocus() ? 2 : 1));
    painter.setBrush(fill);
    painter.drawRoundedRect(frame, 6, 6);
    QFont face = font();
    face.setBold(isChecked());
    painter.setFont(face);
    painter.setPen(isEnabled() ? c.ink : c.muted);
    if (m_key.isEmpty()) {
        painter.drawText(rect(), Qt::AlignCenter, text());
        return;
    }
    const int word = QFontMetrics(face).horizontalAdvance(text());
    const int key = keyGap + QFontMetrics(keyFont(font())).horizontalAdvance(m_key);
    const int left = (width() - word - key) / 2;
    painter.drawText(QRect(left, 0, word + 2, height()), Qt::AlignVCenter, text());
    painter.setFont(keyFont(font()));
    painter.setPen(c.muted);
    painter.drawText(QRect(left + word + keyGap, 1, key, height()), Qt::AlignVCenter, m_key);
}

ChoiceRow::ChoiceRow(Theme &theme, Mode mode, const QString &objectName, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_layout(new FlowLayout(this, 6)), m_group(new QButtonGroup(this))
{
    setObjectName(objectName);
    setFocusPolicy(Qt::NoFocus);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_group->setExclusive(mode == Mode::One);
    connect(m_group, &QButtonGroup::idClicked, this, &ChoiceRow::chosen);
}

void ChoiceRow::setChoices(const QList<Choice> &choices)
{
    QList<int> values;
    for (const Choice &choice : choices)
        values.append(choice.value);
    QList<int> present;
    for (QAbstractButton *each : m_group->buttons())
        present.append(m_group->id(each));
    if (values == present)
        return; // made anew, they would come last for Tab
    for (QAbstractButton *old : m_group->buttons()) {
        m_group->removeButton(old);
        delete old;
    }
    for (const Choice &choice : choices) {
        auto *button = new ChoiceButton(m_theme, this);
        button->setObjectName(objectName() + choice.name);
        m_group->addButton(button, choice.value);
        m_layout->addWidget(button);
    }
    if (!choices.isEmpty())
        setFocusProxy(m_group->buttons().first());
}

void ChoiceRow::setText(int value, const QString &text)
{
    if (QAbstractButton *found = button(value)) {
        found->setText(text);
        found->setAccessibleName(text);
        found->updateGeometry();
        m_layout->invalidate();
    }
}

std::optional<int> ChoiceRow::value() const
{
    return m_group->checkedButton() ? std::optional(m_group->checkedId()) : std::nullopt;
}

void ChoiceRow::setValue(std::optional<int> value)
{
    const bool exclusive = m_group->exclusive();
    m_group->setExclusive(false); // else the last choice cannot be taken back
    for (QAbstractButton *each : m_group->buttons())
        each->setChecked(value && m_group->id(each) == *value);
    m_group->setExclusive(exclusive);
    if (QAbstractButton *current = m_group->checkedButton())
        setFocusProxy(current);
}

QSet<int> ChoiceRow::values() const
{
    QSet<int> found;
    for (QAbstractButton *each : m_group->buttons())
        if (each->isChecked())
            found.insert(m_group->id(each));
    return found;
}

void ChoiceRow::setValues(const QSet<int> &values)
{
    for (QAbstractButton *each : m_group->buttons())
        each->setChecked(values.contains(m_group->id(each)));
}

QAbstractButton *ChoiceRow::button(int value) const
{
    return m_group->button(value);
}

int ChoiceRow::countOfChoices() const
{
    return int(m_group->buttons().size());
}

} // namespace laari::ui
