// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/touchpoint/ScaleField.h"

#include <QHBoxLayout>

namespace laari::ui {

ScaleField::ScaleField(Theme &theme, const QString &objectName, QWidget *parent)
    : QWidget(parent), m_steps(new SegmentedChoice(theme, this)), m_dontKnow(new ChoiceButton(theme, this))
{
    setObjectName(objectName);
    m_steps->setObjectName(objectName + QStringLiteral("Steps"));
    m_steps->setClearable(true);
    m_dontKnow->setObjectName(objectName + QStringLiteral("DontKnow"));
    m_dontKnow->setFocusPolicy(Qt::ClickFocus); // the key 0 in the scale says the same
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(m_steps, 1);
    row->addWidget(m_dontKnow);
    connect(m_steps, &SegmentedChoice::chosen, this, [this](std::optional<int> value) {
        m_dontKnow->setChecked(!value);
        Q_EMIT chosen(value);
    });
    connect(m_dontKnow, &QAbstractButton::clicked, this, [this] {
        setValue(std::nullopt);
        m_dontKnow->setChecked(true);
        m_steps->setFocus();
        Q_EMIT chosen(std::nullopt);
    });
}

void ScaleField::setWords(const QString &scale, const QStringList &steps, const QString &dontKnow)
{
    setAccessibleName(scale);
    m_steps->setAccessibleName(scale);
    m_steps->setOptions(steps);
    setFocusProxy(m_steps);
    m_dontKnow->setText(dontKnow);
    m_dontKnow->setKey(QStringLiteral("0"));
    m_dontKnow->setAccessibleName(scale + QStringLiteral(": ") + dontKnow);
}

void ScaleField::setValue(std::optional<int> value)
{
    m_steps->setValue(value);
    m_dontKnow->setChecked(false); // said by the user alone
}

} // namespace laari::ui
