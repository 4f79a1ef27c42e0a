// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/FoldBar.h"

#include "ui/common/FlowLayout.h"
#include "ui/common/Theme.h"

#include <QPainter>

namespace laari::ui {

namespace {
constexpr int chevronSpace = 16;
constexpr int badgeGap = 6;
} // namespace

FoldLink::FoldLink(Theme &theme, QWidget *parent) : QAbstractButton(parent), m_theme(theme)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void FoldLink::setBadge(const QString &badge)
{
    m_badge = badge;
    setAccessibleDescription(badge);
    updateGeometry();
    update();
}

QSize FoldLink::sizeHint() const
{
    QFont bold = font();
    bold.setBold(true);
    const int badge = m_badge.isEmpty() ? 0 : badgeGap + QFontMetrics(bold).horizontalAdvance(m_badge);
    return {chevronSpace + fontMetrics().horizontalAdvance(text()) + badge + 10, qMax(28, fontMetrics().height() + 10)};
}

void FoldLink::paintEvent(QPaintEvent *)
{
    const Colours &c = m_theme.colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (hasFocus()) {
        painter.setPen(QPen(c.trust, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    }
    const QColor ink = underMouse() || isChecked() || hasFocus() ? c.ink : c.muted;
    painter.setPen(QPen(ink, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.save();
    painter.translate(9, height() / 2.0);
    if (isChecked())
        painter.rotate(90);
    painter.drawPolyline(QPolygonF({{-1.5, -3.5}, {2, 0}, {-1.5, 3.5}}));
    painter.restore();
    painter.setPen(ink);
    painter.drawText(QRect(chevronSpace + 2, 0, width() - chevronSpace, height()), Qt::AlignVCenter, text());
    if (!m_badge.isEmpty()) {
        QFont bold = font();
        bold.setBold(true);
        const int x = chevronSpace + 2 + fontMetrics().horizontalAdvance(text()) + badgeGap;
        painter.setFont(bold);
        painter.setPen(c.distrust);
        painter.drawText(QRect(x, 0, width() - x, height()), Qt::AlignVCenter, m_badge);
    }
}

FoldBar::FoldBar(Theme &theme, const QString &objectName, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_layout(new FlowLayout(this, 8))
{
    setObjectName(objectName);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int FoldBar::add(const QString &name, QWidget *part, QWidget *firstField)
{
    const int fold = int(m_folds.size());
    auto *link = new FoldLink(m_theme, this);
    link->setObjectName(objectName() + name);
    m_layout->addWidget(link);
    part->hide();
    m_folds.append({link, part, firstField});
    connect(link, &QAbstractButton::toggled, this, [this, fold](bool open) {
        m_folds[fold].part->setVisible(open);
        Q_EMIT toggled(fold, open);
    });
    connect(link, &QAbstractButton::clicked, this, [this, fold](bool open) {
        if (open && m_folds[fold].firstField)
            m_folds[fold].firstField->setFocus(Qt::OtherFocusReason);
    });
    return fold;
}

void FoldBar::setText(int fold, const QString &text, const QString &badge)
{
    m_folds[fold].link->setText(text);
    m_folds[fold].link->setAccessibleName(text);
    m_folds[fold].link->setBadge(badge);
    m_layout->invalidate();
}

bool FoldBar::isOpen(int fold) const
{
    return m_folds[fold].link->isChecked();
}

void FoldBar::setOpen(int fold, bool open)
{
    m_folds[fold].link->setChecked(open);
}

void FoldBar::setOffered(int fold, bool offered)
{
    m_folds[fold].link->setVisible(offered);
    if (!offered)
        setOpen(fold, false);
}

} // namespace laari::ui
