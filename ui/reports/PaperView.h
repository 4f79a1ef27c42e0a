// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reports/PaperReport.h"

#include <QAbstractScrollArea>
#include <QCache>
#include <QPixmap>
#include <QTimer>

namespace laari::ui {

/// The pages of a report one under another, as they will be printed. Only those in sight are drawn, so that a thousand
/// pages open as fast as one.
class PaperView final : public QAbstractScrollArea {
    Q_OBJECT

public:
    enum class Fit { Page, Width, None };

    /// `report` and `theme` outlive it.
    PaperView(const PaperReport &report, Theme &theme, QWidget *parent = nullptr);

    Fit fit() const { return m_fit; }
    void setFit(Fit fit);
    double zoom() const { return m_zoom; } ///< 1: as large as on paper
    void setZoom(double zoom);             ///< within the least and the largest; fits nothing any more
    void zoomBy(int steps);
    int page() const; ///< the one that is read, from 0
    void showPage(int page);

Q_SIGNALS:
    void shownChanged(); ///< another page, or as large as never before

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    QSize pageSize() const; ///< on the screen
    QRect pageRect(int page) const;
    void arrange(double place); ///< `place` of all the height stays at the top
    double place() const;
    void drawMissing();

    const PaperReport &m_report;
    Theme &m_theme;
    Fit m_fit = Fit::Page;
    double m_zoom = 1;
    QCache<int, QPixmap> m_drawn;
    QTimer m_draw; ///< not while painting: a report is drawn by widgets of its own
};

} // namespace laari::ui
