// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace laari::ui {

class Theme;

/// Rows of Today: the sentence with its detail below, a bar before what is late, the action as a link that is pressed
/// by a click.
class TodayDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    static constexpr int rowHeight = 48;

    explicit TodayDelegate(Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

Q_SIGNALS:
    void actionClicked(const QModelIndex &index);

private:
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;
    void paintWhat(QPainter &painter, const QRect &cell, const QFont &font, const QModelIndex &index) const;

    Theme &m_theme;
};

} // namespace laari::ui
