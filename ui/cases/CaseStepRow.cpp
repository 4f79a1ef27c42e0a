// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/CaseStepRow.h"

#include "ui/cases/StepMark.h"
#include "ui/common/FieldRow.h"
#include "ui/common/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace laari::ui {

CaseStepRow::CaseStepRow(Theme &theme, int number, bool last, FieldRow *field, QWidget *parent)
    : QWidget(parent), m_mark(new StepMark(theme, number, last, this)), m_title(new QLabel(this)),
      m_text(new QLabel(this)), m_field(field)
{
    m_title->setObjectName(QStringLiteral("stepTitle%1").arg(number));
    m_text->setObjectName(QStringLiteral("stepText%1").arg(number));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    auto *column = new QVBoxLayout;
    column->setContentsMargins(0, 2, 0, last ? 0 : 10);
    column->setSpacing(2);
    column->addWidget(m_title);
    column->addWidget(m_text);
    if (m_field) {
        m_field->setParent(this);
        column->addWidget(m_field);
    }
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(m_mark);
    row->addLayout(column, 1);
    setState(State::Locked);
}

void CaseStepRow::setState(State state)
{
    m_state = state;
    m_mark->setState(state);
    Theme::setKind(m_title, state == State::AtHand ? "strong" : state == State::Locked ? "muted" : "");
    Theme::setKind(m_text, "muted");
    if (m_field)
        m_field->setVisible(state == State::AtHand);
}

void CaseStepRow::setTexts(const QString &title, const QString &text)
{
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    setAccessibleName(text.isEmpty() ? title : QStringLiteral("%1: %2").arg(title, text));
}

} // namespace laari::ui
