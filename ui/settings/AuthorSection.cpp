// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/AuthorSection.h"

#include "core/usecases/SetUpAuthor.h"
#include "ui/common/FieldRow.h"
#include "ui/common/Prompts.h"
#include "ui/common/Theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace laari::ui {

namespace {
constexpr int rowWidth = 520; ///< names and addresses are short
}

AuthorSection::AuthorSection(Book &book, UiContext &context, QWidget *parent)
    : Card(parent), m_book(book), m_context(context), m_title(new SectionTitle(this)), m_about(new QLabel(this)),
      m_name(new QLineEdit(this)), m_email(new QLineEdit(this)),
      m_nameRow(new FieldRow(m_name, FieldRow::LabelPlace::Left, this)),
      m_emailRow(new FieldRow(m_email, FieldRow::LabelPlace::Left, this)), m_save(new QPushButton(this))
{
    setObjectName(QStringLiteral("authorSection"));
    m_name->setObjectName(QStringLiteral("authorName"));
    m_email->setObjectName(QStringLiteral("authorEmail"));
    m_save->setObjectName(QStringLiteral("saveAuthor"));
    Theme::setKind(m_about, "muted");
    m_about->setWordWrap(true);
    m_nameRow->setMaximumWidth(rowWidth);
    m_emailRow->setMaximumWidth(rowWidth);

    body()->addWidget(m_title);
    body()->addWidget(m_about);
    body()->addWidget(m_nameRow);
    body()->addWidget(m_emailRow);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_save);
    buttons->addStretch();
    body()->addLayout(buttons);

    const auto update = [this] {
        m_save->setEnabled(!m_book.isReadOnly() && (m_name->text() != m_savedName || m_email->text() != m_savedEmail));
    };
    connect(m_name, &QLineEdit::textEdited, this, update);
    connect(m_email, &QLineEdit::textEdited, this, update);
    connect(m_name, &QLineEdit::returnPressed, this, &AuthorSection::save);
    connect(m_email, &QLineEdit::returnPressed, this, &AuthorSection::save);
    connect(m_save, &QPushButton::clicked, this, &AuthorSection::save);
    retranslate();
}

void AuthorSection::refresh()
{
    const bool typing = m_name->text() != m_savedName || m_email->text() != m_savedEmail;
    m_savedName.clear();
    m_savedEmail.clear();
    if (const auto author = m_book.settings().author(); author && *author)
        if (const auto person = m_book.ownPeople().find(**author); person) {
            m_savedName = person->name;
            m_savedEmail = person->email;
        }
    if (!typing) {
        m_name->setText(m_savedName);
        m_email->setText(m_savedEmail);
    }
    m_name->setReadOnly(m_book.isReadOnly());
    m_email->setReadOnly(m_book.isReadOnly());
    m_save->setEnabled(false);
}

void AuthorSection::save()
{
    if (!m_save->isEnabled())
        return;
    m_nameRow->clearError();
    m_emailRow->clearError();
    const auto saved = usecases::setUpAuthor(m_book, m_name->text(), m_email->text());
    if (!saved) {
        if (saved.error().code == ErrorCode::EmailInvalid)
            m_emailRow->setError(saved.error());
        else
            m_nameRow->setError(saved.error());
        FieldRow::focusFirstError({m_nameRow, m_emailRow});
        return;
    }
    m_savedName = m_name->text();
    m_savedEmail = m_email->text();
    refresh();
}

void AuthorSection::retranslate()
{
    m_title->setText(tr("Who I am"));
    m_about->setText(tr("Every change in this file carries the name of whoever made it. You are asked once; "
                        "here you can change it."));
    m_nameRow->setLabel(tr("My name"));
    m_emailRow->setLabel(tr("E-mail"));
    FieldRow::alignLabels({m_nameRow, m_emailRow});
    m_save->setText(tr("Save"));
    m_save->setAccessibleName(tr("Save who I am"));
}

void AuthorSection::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Card::changeEvent(event);
}

} // namespace laari::ui
