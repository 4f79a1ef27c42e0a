// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace laari::ui {

class Theme;

/// The tones of the portfolio's table, headings of groups, and the bar beside the current row.
class PortfolioDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit PortfolioDelegate(Theme &theme, QObject *parent = nullptr);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    Theme &m_theme;
};

} // namespace laari::ui
