// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portfolio/ViewNameDialog.h"

#include "ui/common/DialogFrame.h"

#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace laari::ui {

namespace {

constexpr int dialogWidth = 420;
constexpr int longestViewName = 60;

} // namespace

ViewNameDialog::ViewNameDialog(UiContext &context, const QStringList &taken, QWidget *parent)
    : QDialog(parent), m_taken(taken),
      m_frame(new DialogFrame(this, context, QStringLiteral("viewNameDialog"), dialogWidth)),
      m_label(new QLabel(m_frame->content())), m_name(new QLineEdit(m_frame->content()))
{
    m_name->setObjectName(QStringLiteral("viewName"));
    m_name->setMaxLength(longestViewName);
    m_label->setBuddy(m_name);
    m_frame->body()->addWidget(m_label);
    m_frame->body()->addWidget(m_name);
    m_frame->orderTabs();
    connect(m_name, &QLineEdit::textChanged, this, &ViewNameDialog::tell);
    connect(m_frame->saveButton(), &QPushButton::clicked, this, [this] {
        if (!name().isEmpty())
            accept();
    });
    connect(m_frame->cancelButton(), &QPushButton::clicked, this, &QDialog::reject);
    retranslate();
    m_frame->fit();
    m_name->setFocus();
}

ViewNameDialog::~ViewNameDialog()
{
    DialogFrame::leaveFocus(*this);
}

QString ViewNameDialog::name() const
{
    return m_name->text().simplified();
}

void ViewNameDialog::tell()
{
    m_frame->saveButton()->setEnabled(!name().isEmpty());
    m_frame->showNote(m_taken.contains(name(), Qt::CaseInsensitive) ? tr("It replaces the view of this name.")
                                                                    : QString());
}

void ViewNameDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ViewNameDialog::retranslate()
{
    setWindowTitle(tr("Save this view"));
    m_frame->setTitle(windowTitle());
    //: of a view of the portfolio
    m_label->setText(tr("Name"));
    m_name->setAccessibleName(m_label->text());
    m_name->setPlaceholderText(tr("For example: key accounts by owner"));
    m_frame->setButton(m_frame->saveButton(), tr("Save"), QString());
    m_frame->setButton(m_frame->cancelButton(), tr("Cancel"), QStringLiteral("Esc"));
    tell();
}

} // namespace laari::ui
