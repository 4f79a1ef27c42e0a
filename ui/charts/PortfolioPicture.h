// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/Portfolio.h"
#include "ui/charts/BubbleLayout.h"

#include <QWidget>

#include <optional>
#include <vector>

namespace laari::ui {

class Theme;

/// Trust (x) against customer experience (y), a bubble an account: its area is revenue, paler when less is known, a
/// dashed ring when silent, grey when not a customer. The four fields are named and quietly tinted. The selected and
/// the hovered one show where they came from. Accounts in no field are not drawn.
///
/// The wheel zooms around the pointer, dragging moves, a double click on the ground resets; arrow keys go to the
/// nearest bubble, Enter opens it, + − and 0 zoom.
class PortfolioPicture final : public QWidget {
    Q_OBJECT

public:
    explicit PortfolioPicture(Theme &theme, QWidget *parent = nullptr);

    void setRows(std::vector<insight::PortfolioRow> rows, Day today, Day earlier);
    void select(std::optional<AccountId> account); ///< emits nothing
    std::optional<AccountId> selected() const { return m_selected; }
    /// Of those that moved most, where nobody points: not of the selected and the hovered one alone.
    void setAllTails(bool shown);
    std::vector<size_t> largestMovements() const; ///< bubbles with a tail that is worth drawing, the longest first
    void resetZoom();

    // For those who point and look: tests, and the legend.
    const std::vector<Bubble> &bubbles() const { return m_bubbles; }
    const std::vector<BubbleLabel> &labels(); ///< placed when they are first asked for after a change
    const std::vector<insight::PortfolioRow> &rows() const { return m_rows; }
    const QRectF &values() const { return m_scale.values; }
    Cents largestRevenue() const { return m_largest; }
    double largestBubble() const { return m_mostRadius; }

    void draw(QPainter &painter); ///< in its own pixels; also where there is no window

    QSize sizeHint() const override { return {640, 460}; }
    QSize minimumSizeHint() const override { return {320, 260}; }

    /// How a bubble is filled; also in the legend. `known`: 1 - u.
    static QColor fillOf(const Theme &theme, double known, bool customer);
    static void paintBubble(QPainter &painter, const Theme &theme, QPointF at, double radius, double known,
                            bool customer, bool silent);
    static void paintTail(QPainter &painter, const QColor &colour, QPointF from, QPointF to, double radius);

Q_SIGNALS:
    void accountSelected(laari::AccountId account); ///< by the user
    void accountActivated(laari::AccountId account);
    void laidOut(); ///< sizes may be others

private:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

    struct FieldName {
        QString text;
        QRectF box;
    };
    void arrange();       ///< where everything stands, after rows, size, zoom, selection or words have changed
    void arrangeLabels(); ///< later: sizes change several times before anything is seen
    void placeLabels();
    QFont labelFont() const;
    void placeFieldNames();
    std::optional<QLineF> tailOf(size_t bubble) const;
    void setHovered(std::optional<size_t> bubble);
    void choose(size_t bubble);
    void zoom(double factor, QPointF around);
    std::optional<size_t> bubbleOf(std::optional<AccountId> account) const;
    void tell();
    void paintFields(QPainter &painter) const;
    void paintAxes(QPainter &painter) const;
    void paintTailOf(QPainter &painter, size_t bubble) const;
    void paintLabel(QPainter &painter, const BubbleLabel &label, bool strong) const;

    Theme &m_theme;
    std::vector<insight::PortfolioRow> m_rows;
    Day m_today;
    Day m_earlier;
    BubbleScale m_scale;
    std::vector<Bubble> m_bubbles; ///< the largest first, so that none is painted over
    std::vector<FieldName> m_fieldNames;
    std::vector<BubbleLabel> m_labels;
    bool m_labelsPlaced = false;
    std::optional<BubbleLabel> m_hoveredLabel; ///< where the hovered one has no other
    std::optional<AccountId> m_selected;
    std::optional<size_t> m_hovered;
    Cents m_largest;
    double m_mostRadius = 0;
    bool m_allTails = false;
    bool m_zoomed = false; ///< by the user: fresh figures leave the place alone
    std::optional<QPointF> m_pressed;
    QPointF m_dragged;
    bool m_dragging = false;
};

} // namespace laari::ui
