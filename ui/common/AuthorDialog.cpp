// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/AuthorDialog.h"

#include "ui/common/Theme.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace laari::ui {

AuthorDialog::AuthorDialog(const QStringList &known, QWidget *parent)
    : QDialog(parent), m_title(new QLabel(this)), m_text(new QLabel(this)), m_name(new QComboBox(this)),
      m_save(new QPushButton(this)), m_later(new QPushButton(this))
{
    setObjectName(QStringLiteral("authorDialog"));
    Theme::setKind(m_title, "title");
    Theme::setKind(m_text, "muted");
    m_text->setWordWrap(true);
    m_name->setObjectName(QStringLiteral("authorName"));
    m_name->setEditable(true);
    m_name->setInsertPolicy(QComboBox::NoInsert);
    m_name->addItems(known);
    m_name->setCurrentIndex(-1);
    m_name->setMinimumWidth(360);
    m_save->setObjectName(QStringLiteral("authorSave"));
    m_save->setDefault(true);
    m_later->setObjectName(QStringLiteral("authorLater"));
    m_later->setAutoDefault(false);
    Theme::setKind(m_save, "primary");

    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_later);
    buttons->addWidget(m_save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addSpacing(8);
    layout->addWidget(m_name);
    layout->addSpacing(16);
    layout->addLayout(buttons);

    const auto enable = [this] { m_save->setEnabled(!name().isEmpty()); };
    connect(m_name, &QComboBox::currentTextChanged, this, enable);
    connect(m_save, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_later, &QPushButton::clicked, this, &QDialog::reject);
    enable();
    retranslate();
    m_name->setFocus();
}

QString AuthorDialog::name() const
{
    return m_name->currentText().trimmed();
}

void AuthorDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void AuthorDialog::retranslate()
{
    setWindowTitle(tr("Who are you?"));
    m_title->setText(tr("Who are you?"));
    m_text->setText(tr("Each change in this file carries the name of the one who made it. You are asked once; the name "
                       "can be changed in the settings."));
    m_name->setAccessibleName(tr("Your name"));
    m_name->lineEdit()->setPlaceholderText(tr("Your name"));
    m_name->lineEdit()->setAccessibleName(tr("Your name"));
    m_save->setText(tr("Save"));
    m_save->setAccessibleName(m_save->text());
    m_later->setText(tr("Not now"));
    m_later->setAccessibleName(m_later->text());
}

} // namespace laari::ui
