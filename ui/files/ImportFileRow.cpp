// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/files/ImportFileRow.h"

#include "ui/common/Card.h"
#include "ui/common/Theme.h"

#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace laari::ui {

ImportFileRow::ImportFileRow(const QString &objectName, QWidget *parent)
    : QWidget(parent), m_label(new QLabel(this)), m_name(new ElidedLabel(this)), m_hint(new QLabel(this)),
      m_choose(new QPushButton(this)), m_leaveOut(new QPushButton(this))
{
    setObjectName(objectName);
    m_name->setObjectName(objectName + QStringLiteral("Name"));
    m_name->setTextFormat(Qt::PlainText);
    m_name->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_hint->setObjectName(objectName + QStringLiteral("Hint"));
    m_hint->setWordWrap(true);
    Theme::setKind(m_hint, "caption");
    m_hint->hide();
    m_choose->setObjectName(objectName + QStringLiteral("Choose"));
    m_choose->setAutoDefault(false);
    m_leaveOut->setObjectName(objectName + QStringLiteral("LeaveOut"));
    m_leaveOut->setAutoDefault(false);
    Theme::setKind(m_leaveOut, "flat");

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(0);
    grid->addWidget(m_label, 0, 0);
    grid->addWidget(m_name, 0, 1);
    grid->addWidget(m_leaveOut, 0, 2);
    grid->addWidget(m_choose, 0, 3);
    grid->addWidget(m_hint, 1, 1, 1, 3);
    setTabOrder(m_leaveOut, m_choose);

    connect(m_choose, &QPushButton::clicked, this, &ImportFileRow::chooseRequested);
    connect(m_leaveOut, &QPushButton::clicked, this, &ImportFileRow::leftOut);
    showPath();
}

void ImportFileRow::setTexts(const QString &label, const QString &choose, const QString &leaveOut)
{
    m_label->setText(label);
    m_choose->setText(tr("Choose…"));
    m_choose->setAccessibleName(choose);
    //: on a button: do not import this file
    m_leaveOut->setText(tr("Leave out"));
    m_leaveOut->setAccessibleName(leaveOut);
    showPath();
}

QString ImportFileRow::chooseTitle() const
{
    return m_choose->accessibleName();
}

void ImportFileRow::setPath(const QString &path)
{
    m_path = path;
    setHint({});
    showPath();
}

void ImportFileRow::setHint(const QString &text)
{
    m_hint->setText(text);
    m_hint->setVisible(!text.isEmpty());
}

void ImportFileRow::setLabelWidth(int width)
{
    m_label->setMinimumWidth(width);
}

int ImportFileRow::labelWidth() const
{
    return m_label->sizeHint().width();
}

void ImportFileRow::showPath()
{
    const bool chosen = !m_path.isEmpty();
    m_name->setFullText(chosen ? QFileInfo(m_path).fileName() : tr("No file chosen"));
    m_name->setAccessibleName(m_label->text() + QStringLiteral(": ") + m_name->fullText());
    Theme::setKind(m_name, chosen ? "strong" : "muted");
    m_leaveOut->setVisible(chosen);
}

} // namespace laari::ui
