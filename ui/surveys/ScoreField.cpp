// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/surveys/ScoreField.h"

#include "ui/common/CalmSpin.h"
#include "ui/common/ChoiceRow.h"
#include "ui/common/Theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QSpinBox>
#include <QVBoxLayout>

namespace laari::ui {

namespace {

constexpr int mostButtons = 11;

} // namespace

ScoreField::ScoreField(Theme &theme, const QString &objectName, QWidget *parent)
    : QWidget(parent), m_steps(new ChoiceRow(theme, ChoiceRow::Mode::One, objectName + QStringLiteral("Step"), this)),
      m_number(new CalmSpin<QSpinBox>(this)), m_ends(new QLabel(this))
{
    setObjectName(objectName);
    m_number->setObjectName(objectName + QStringLiteral("Number"));
    m_number->setSpecialValueText(QStringLiteral("–")); // one below the scale: nothing chosen
    Theme::setKind(m_ends, "caption");
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_steps);
    column->addWidget(m_number, 0, Qt::AlignLeft);
    column->addWidget(m_ends);
    connect(m_steps, &ChoiceRow::chosen, this, &ScoreField::changed);
    connect(m_number, &QSpinBox::valueChanged, this, [this] {
        if (m_number->hasFocus())
            Q_EMIT changed();
    });
}

void ScoreField::keyPressEvent(QKeyEvent *event)
{
    const QString typed = event->text();
    if (isLong() || typed.size() != 1 || !typed.front().isDigit()) {
        QWidget::keyPressEvent(event);
        return;
    }
    const int digit = typed.front().digitValue();
    const bool behindAOne = digit == 0 && m_steps->value() == 1 && m_sinceDigit.isValid() &&
                            m_sinceDigit.elapsed() < QApplication::doubleClickInterval() * 2;
    const int score = behindAOne ? 10 : digit;
    m_sinceDigit.start();
    if (!m_scale.holds(score))
        return;
    m_steps->setValue(score);
    Q_EMIT changed();
}

bool ScoreField::isLong() const
{
    return m_scale.highest - m_scale.lowest + 1 > mostButtons;
}

void ScoreField::setScale(Scale scale)
{
    if (scale == m_scale)
        return;
    m_scale = scale;
    m_steps->setVisible(!isLong());
    m_number->setVisible(isLong());
    m_number->setRange(scale.lowest - 1, scale.highest);
    QList<ChoiceRow::Choice> choices;
    if (!isLong())
        for (int score = scale.lowest; score <= scale.highest; ++score)
            choices.append({score, QString::number(score)});
    m_steps->setChoices(choices);
    for (const ChoiceRow::Choice &choice : choices)
        m_steps->setText(choice.value, choice.name);
    setFocusProxy(isLong() ? static_cast<QWidget *>(m_number) : m_steps);
    setValue(std::nullopt);
}

void ScoreField::setEnds(const QString &lowest, const QString &highest)
{
    m_ends->setText(
        QStringLiteral("%1 = %2, %3 = %4").arg(m_scale.lowest).arg(lowest).arg(m_scale.highest).arg(highest));
    m_number->setAccessibleDescription(m_ends->text());
    m_steps->setAccessibleDescription(m_ends->text());
}

std::optional<int> ScoreField::value() const
{
    if (!isLong())
        return m_steps->value();
    return m_number->value() < m_scale.lowest ? std::nullopt : std::optional(m_number->value());
}

void ScoreField::setValue(std::optional<int> score)
{
    if (isLong())
        m_number->setValue(score.value_or(m_scale.lowest - 1));
    else
        m_steps->setValue(score);
}

} // namespace laari::ui
