// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

#include <vector>

namespace laari::insight {
struct AccountRow;
}

namespace laari::ui {

class Theme;

/// Draws what the accounts table does not say in words: the layers of a reservoir and the year's sparkline; and the
/// trust index with its change.
class AccountsDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit AccountsDelegate(Theme &theme, QObject *parent = nullptr);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintTrust(QPainter &painter, const QRect &cell, const QFont &font, const insight::AccountRow &row) const;
    void paintLayers(QPainter &painter, const QRect &cell, const insight::AccountRow &row) const;
    void paintTrend(QPainter &painter, const QRect &cell, const insight::AccountRow &row,
                    const std::vector<float> &trend) const;

    Theme &m_theme;
};

} // namespace laari::ui
