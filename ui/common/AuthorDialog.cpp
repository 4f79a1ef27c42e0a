// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/AuthorDialog.h"

#include "ui/common/DialogFrame.h"
#include "ui/common/FindEdit.h"
#include "ui/common/Theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace laari::ui {

namespace {
constexpr int textWidth = 400;
}

AuthorDialog::AuthorDialog(const QStringList &known, QWidget *parent)
    : QDialog(parent), m_title(new QLabel(this)), m_text(new QLabel(this)), m_name(new PickEdit(this)),
      m_save(new QPushButton(this)), m_later(new QPushButton(this))
{
    setObjectName(QStringLiteral("authorDialog"));
    Theme::setKind(m_title, "title");
    Theme::setKind(m_text, "muted");
    m_text->setObjectName(QStringLiteral("authorText"));
    m_text->setWordWrap(true);
    m_name->setObjectName(QStringLiteral("authorName"));
    QList<FindOption> options;
    for (const QString &each : known)
        options.append({options.size() + 1, each});
    m_name->setArrowShown(!options.isEmpty());
    m_name->setOptions(std::move(options));
    m_text->setFixedWidth(textWidth);
    m_name->setFixedWidth(textWidth);
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
    layout->setContentsMargins(DialogFrame::margin, 20, DialogFrame::margin, 16);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addSpacing(8);
    layout->addWidget(m_name);
    layout->addSpacing(16);
    layout->addLayout(buttons);
    layout->setSizeConstraint(QLayout::SetFixedSize); // the text may need another line in another language

    const auto enable = [this] { m_save->setEnabled(!name().isEmpty()); };
    connect(m_name, &QLineEdit::textChanged, this, enable);
    connect(m_save, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_later, &QPushButton::clicked, this, &QDialog::reject);
    enable();
    retranslate();
    m_name->setFocus();
}

void AuthorDialog::hideEvent(QHideEvent *event)
{
    QDialog::hideEvent(event);
    DialogFrame::activateBehind(*this);
}

QString AuthorDialog::name() const
{
    return m_name->text().trimmed();
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
    m_name->setPlaceholderText(tr("Your name"));
    m_save->setText(tr("Save"));
    m_save->setAccessibleName(m_save->text());
    m_later->setText(tr("Not now"));
    m_later->setAccessibleName(m_later->text());
}

} // namespace laari::ui
