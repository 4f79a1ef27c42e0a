// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace laari::ui {

class Theme;

/// Draws the rows of a HistoryModel: the action, and each change on lines of its own, as many as it needs.
class HistoryDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit HistoryDelegate(Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    Theme &m_theme;
};

} // namespace laari::ui
