// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/FieldRow.h"

#include "ui/common/ErrorText.h"
#include "ui/common/Theme.h"

#include <QCheckBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>

#include <algorithm>

namespace laari::ui {

FieldRow::FieldRow(QWidget *field, LabelPlace place, QWidget *parent, QWidget *focus)
    : QWidget(parent), m_field(field), m_focus(focus ? focus : field), m_label(new QLabel(this)),
      m_message(new QLabel(this))
{
    const QString name = field->objectName();
    setObjectName(name + QStringLiteral("Row"));
    m_label->setObjectName(name + QStringLiteral("Label"));
    m_message->setObjectName(name + QStringLiteral("Message"));
    m_label->setBuddy(m_focus);
    m_label->setWordWrap(place == LabelPlace::Left);
    Theme::setKind(m_label, "muted");
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    m_message->hide();

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(4);
    grid->setHorizontalSpacing(16);
    if (place == LabelPlace::Left) {
        grid->addWidget(m_label, 0, 0, Qt::AlignTop);
        m_label->setMinimumHeight(34);
        m_label->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
        grid->addWidget(field, 0, 1);
        grid->addWidget(m_message, 1, 1);
        grid->setColumnStretch(1, 1);
    } else {
        grid->addWidget(m_label, 0, 0);
        grid->addWidget(field, 1, 0);
        grid->addWidget(m_message, 2, 0);
        grid->setRowStretch(3, 1);
    }
}

void FieldRow::setLabel(const QString &text)
{
    m_label->setText(text);
    m_label->setHidden(text.isEmpty());
    m_field->setAccessibleName(text);
    if (!qobject_cast<QCheckBox *>(m_focus)) // the first of several has a name of its own
        m_focus->setAccessibleName(text);
}

void FieldRow::setHint(const QString &text)
{
    m_hint = text;
    showMessage();
}

void FieldRow::setError(const Error &error)
{
    if (m_error == error)
        return;
    m_error = error;
    mark("error");
    showMessage();
}

void FieldRow::clearError()
{
    if (!m_error)
        return;
    m_error.reset();
    mark("");
    showMessage();
}

/// The frame that shows it is the field's own, or that of the line inside it.
void FieldRow::mark(const char *kind)
{
    Theme::setKind(m_field, kind);
    if (m_focus != m_field && m_focus->property("kind").toString() != QLatin1String("plain"))
        Theme::setKind(m_focus, kind);
}

void FieldRow::showMessage()
{
    const QString text = m_error ? ErrorText::of(*m_error) : m_hint;
    m_message->setText(text);
    m_message->setVisible(!text.isEmpty());
    Theme::setKind(m_message, m_error ? "error" : "caption");
    fitMessage();
    if (!text.isEmpty() || m_described)
        m_focus->setAccessibleDescription(text); // else it may have one of its own
    m_described = !text.isEmpty();
}

void FieldRow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        showMessage();
    QWidget::changeEvent(event);
}

void FieldRow::keepMessageWhole()
{
    m_keepsWhole = true;
    m_message->installEventFilter(this);
}

void FieldRow::fitMessage()
{
    if (m_keepsWhole)
        m_message->setMinimumHeight(std::max(0, m_message->heightForWidth(m_message->width()))); // -1: no text
}

bool FieldRow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_message && event->type() == QEvent::Resize)
        fitMessage();
    return QWidget::eventFilter(watched, event);
}

void FieldRow::focusField()
{
    m_focus->setFocus(Qt::OtherFocusReason);
}

void FieldRow::alignLabels(const QList<FieldRow *> &rows, int least)
{
    int width = least;
    for (const FieldRow *row : rows)
        width = qMax(width, qMin(row->m_label->fontMetrics().horizontalAdvance(row->m_label->text()) + 4, 168));
    for (const FieldRow *row : rows)
        row->m_label->setFixedWidth(width);
}

bool FieldRow::focusFirstError(const QList<FieldRow *> &rows)
{
    for (FieldRow *row : rows) {
        if (!row->hasError())
            continue;
        row->focusField();
        for (QWidget *above = row->parentWidget(); above; above = above->parentWidget())
            if (auto *area = qobject_cast<QScrollArea *>(above))
                area->ensureWidgetVisible(row);
        return true;
    }
    return false;
}

} // namespace laari::ui
