// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>
#include <QList>
#include <QWidget>

namespace laari::ui {

/// Lays its widgets out like words of a line, on to the next line where they do not fit. The last widget may be told
/// to fill the rest of its line.
class FlowLayout final : public QLayout {
public:
    explicit FlowLayout(QWidget *parent = nullptr, int gap = 8);
    ~FlowLayout() override;

    void insertWidget(int index, QWidget *widget);
    void setLastFills(bool fills) { m_lastFills = fills; }
    /// It asks for no wider a line than this, however much there is of it.
    void setMostAsked(int width) { m_mostAsked = width; }

    void addItem(QLayoutItem *item) override;
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rectangle) override;

private:
    int arrange(const QRect &rectangle, bool apply) const;

    QList<QLayoutItem *> m_items;
    int m_gap;
    int m_mostAsked = QWIDGETSIZE_MAX;
    bool m_lastFills = false;
};

} // namespace laari::ui
