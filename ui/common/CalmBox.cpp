// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/CalmBox.h"

#include "ui/common/DialogFrame.h"
#include "ui/common/Theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <utility>

namespace laari::ui {

namespace {

constexpr int textPixels = 13;
constexpr int headingPixels = 16;

} // namespace

CalmBox::CalmBox(QWidget *parent, const QString &objectName, int textWidth)
    : QDialog(parent), m_heading(new QLabel(this)), m_text(new QLabel(this)), m_buttons(new QHBoxLayout),
      m_textWidth(textWidth)
{
    setObjectName(objectName);
    setWindowTitle(QStringLiteral("Laari"));
    m_heading->setObjectName(objectName + QStringLiteral("Heading"));
    m_text->setObjectName(objectName + QStringLiteral("Text"));
    m_heading->setTextFormat(Qt::PlainText);
    Theme::setKind(m_heading, "heading");
    for (QLabel *label : {m_heading, m_text}) {
        label->setWordWrap(true);
        label->hide();
    }
    m_buttons->setSpacing(8);
    m_buttons->addStretch(1);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(DialogFrame::margin, 20, DialogFrame::margin, 16);
    column->setSpacing(8);
    column->addWidget(m_heading);
    column->addWidget(m_text);
    column->addSpacing(12);
    column->addLayout(m_buttons);
    column->setSizeConstraint(QLayout::SetFixedSize);
    growWith(parent);
}

/// Over a window that is read from afar it is as large as that window's letters.
void CalmBox::growWith(const QWidget *parent)
{
    const double factor = parent ? parent->window()->property(CalmBox::lettersProperty).toDouble() : 0;
    if (factor <= 1)
        return;
    const auto px = [factor](int length) { return int(std::lround(length * factor)); };
    setStyleSheet(QStringLiteral("QLabel { font-size: %1px; } QLabel[kind=\"heading\"] { font-size: %2px; } "
                                 "QPushButton { font-size: %1px; padding: %3px %4px; }")
                      .arg(px(textPixels))
                      .arg(px(headingPixels))
                      .arg(px(7))
                      .arg(px(14)));
    m_textWidth = px(m_textWidth);
    layout()->setContentsMargins(px(DialogFrame::margin), px(20), px(DialogFrame::margin), px(16));
}

QPushButton *CalmBox::addButton(const QString &objectName, int result)
{
    auto *button = new QPushButton(this);
    button->setObjectName(objectName);
    m_buttons->addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, result] { done(result); });
    return button;
}

void CalmBox::setMain(QPushButton *button)
{
    Theme::setKind(button, "primary");
    button->setDefault(true);
    button->setFocus();
}

void CalmBox::setTell(Tell tell)
{
    m_tell = std::move(tell);
    retell();
}

/// The texts are as wide as the buttons where those need more: a box wider than its text would be too low for it.
void CalmBox::retell()
{
    m_tell(*this);
    const int width = std::max(m_textWidth, m_buttons->sizeHint().width());
    m_heading->setFixedWidth(width);
    m_text->setFixedWidth(width);
}

void CalmBox::setHeading(const QString &heading)
{
    m_heading->setText(heading);
    m_heading->setHidden(heading.isEmpty());
    setAccessibleName(heading);
}

void CalmBox::setText(const QString &text)
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setText(text);
    m_text->setHidden(text.isEmpty());
    setAccessibleDescription(text);
}

void CalmBox::setHtml(const QString &html)
{
    m_text->setTextFormat(Qt::RichText);
    m_text->setText(html);
    m_text->setHidden(html.isEmpty());
}

void CalmBox::setButtonText(QPushButton *button, const QString &text)
{
    button->setText(text);
    button->setAccessibleName(text);
}

/// What is asked stands over its window, also while the program starts and has not yet shown it.
int CalmBox::exec()
{
    QWidget *over = parentWidget() ? parentWidget()->window() : nullptr;
    if (over && !over->isVisible())
        over->show();
    return QDialog::exec();
}

void CalmBox::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_tell)
        retell();
}

void CalmBox::hideEvent(QHideEvent *event)
{
    QDialog::hideEvent(event);
    DialogFrame::activateBehind(*this);
}

} // namespace laari::ui
