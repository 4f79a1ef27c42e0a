// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portfolio/PortfolioDelegate.h"

#include "ui/common/Theme.h"
#include "ui/portfolio/PortfolioModel.h"

#include <QAbstractItemView>
#include <QPainter>

namespace laari::ui {

PortfolioDelegate::PortfolioDelegate(Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) {}

void PortfolioDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours &c = m_theme.colours();
    QStyleOptionViewItem plain = option;
    plain.state &= ~QStyle::State_HasFocus; // rows are chosen here, not cells
    QColor ink = c.ink;
    if (index.data(PortfolioModel::HeadingRole).toBool()) {
        plain.font.setBold(true);
        plain.state |= QStyle::State_Enabled; // it is there to be read
        painter->fillRect(option.rect, c.background);
    } else {
        switch (index.data(PortfolioModel::ToneRole).toInt()) {
        case PortfolioModel::Muted: ink = c.muted; break;
        case PortfolioModel::Better: ink = c.good; break;
        case PortfolioModel::Worse: ink = c.distrust; break;
        case PortfolioModel::Strong: plain.font.setBold(true); break;
        default: break;
        }
    }
    for (const auto role : {QPalette::Text, QPalette::HighlightedText})
        plain.palette.setColor(role, ink);
    QStyledItemDelegate::paint(painter, plain, index);
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    if (index.column() == PortfolioModel::Name && view && view->hasFocus() && view->currentIndex().row() == index.row())
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height() - 1), c.trust);
}

} // namespace laari::ui
