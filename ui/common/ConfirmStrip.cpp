// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/ConfirmStrip.h"

#include "ui/common/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace laari::ui {

ConfirmStrip::ConfirmStrip(const QString &objectName, QWidget *parent)
    : QFrame(parent), m_what(new QLabel(this)), m_goAhead(new QPushButton(this)), m_keep(new QPushButton(this))
{
    setObjectName(objectName);
    Theme::setKind(this, "card");
    m_what->setObjectName(objectName + QStringLiteral("Text"));
    m_what->setTextFormat(Qt::PlainText);
    m_what->setWordWrap(true);
    Theme::setKind(m_what, "error");
    m_goAhead->setObjectName(objectName + QStringLiteral("GoAhead"));
    m_keep->setObjectName(objectName + QStringLiteral("Keep"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 8, 8);
    row->setSpacing(8);
    row->addWidget(m_what, 1);
    row->addWidget(m_goAhead);
    row->addWidget(m_keep);
    connect(m_keep, &QPushButton::clicked, this, &QWidget::hide);
    connect(m_goAhead, &QPushButton::clicked, this, &ConfirmStrip::confirmed);
    hide();
}

void ConfirmStrip::ask(const QString &what, const QString &goAhead, const QString &keep)
{
    m_what->setText(what);
    m_goAhead->setText(goAhead);
    m_goAhead->setAccessibleName(goAhead);
    m_goAhead->setAccessibleDescription(what);
    m_goAhead->show();
    m_keep->setText(keep);
    m_keep->setAccessibleName(keep);
    show();
    m_keep->setFocus(Qt::OtherFocusReason); // Enter keeps
}

void ConfirmStrip::tell(const QString &what, const QString &close)
{
    ask(what, {}, close);
    m_goAhead->hide();
}

} // namespace laari::ui
