// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/GoalStrip.h"

#include "ui/common/GoalWords.h"
#include "ui/common/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace laari::ui {

GoalStrip::GoalStrip(QWidget *parent) : QWidget(parent), m_text(new QLabel), m_edit(new QPushButton)
{
    setObjectName(QStringLiteral("goalStrip"));
    m_text->setObjectName(QStringLiteral("goalText"));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::RichText);
    m_edit->setObjectName(QStringLiteral("goalEdit"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 16, 8);
    row->setSpacing(16);
    row->addWidget(m_text, 1);
    row->addWidget(m_edit, 0, Qt::AlignTop);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(m_edit, &QPushButton::clicked, this, &GoalStrip::editRequested);
    retranslate();
}

void GoalStrip::setData(const AccountDataPtr &fresh)
{
    m_data = fresh;
    retranslate();
}

void GoalStrip::retranslate()
{
    const bool set = m_data && m_data->goal;
    m_edit->setText(set ? tr("Edit goal…") : tr("Set a goal…"));
    m_edit->setAccessibleName(set ? tr("Edit the trust goal") : tr("Set a trust goal"));
    m_edit->setToolTip(tr("What trust is aimed at here, and by when (Ctrl+Shift+G)"));
    if (!set) {
        m_text->setText(tr("No trust goal is set: how far should trust have come, and by when?"));
        m_text->setAccessibleName(m_text->text());
        return;
    }
    const QString goal = GoalWords::goal(m_data->goal->goal);
    const QString standing = GoalWords::standing(*m_data->goal) + u' ' + GoalWords::openToDo(m_data->openToDo());
    m_text->setText(QStringLiteral("<b>%1</b><br>%2").arg(goal.toHtmlEscaped(), standing.toHtmlEscaped()));
    m_text->setAccessibleName(goal + QStringLiteral(". ") + standing);
}

} // namespace laari::ui
